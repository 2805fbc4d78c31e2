# Tilsynsrapporten: faste ord, tabeller, figurer og det som kan gå galt.
# Setningene i kapitlene står i templates/rapport-2024.

## Faste ord

rapport-og = og
rapport-jf = jf.
rapport-innhold = Innhold
rapport-side-av = Side { $side } av { $sider }
rapport-figur = Figur
rapport-tabell = Tabell
rapport-lenke = Lenke til { $maal }
rapport-statsforvalteren = Statsforvalteren
rapport-fylkesmannen = Fylkesmannen
rapport-demo-merke = DEMO – oppdiktede data
rapport-demo-forklaring = Kommune, kontorer, saker, navn og funn i denne rapporten er oppdiktet. Rapporten er laget for å vise programmet og har ingen rettsvirkning.
rapport-foreloepig-merke = Foreløpig – ikke endelig vurdert
rapport-fra-til = { $fra } – { $til }
rapport-fra-og-til = fra { $fra } til { $til }
rapport-antall-1 = ett
rapport-antall-2 = to
rapport-antall-3 = tre
rapport-antall-4 = fire
rapport-antall-5 = fem
rapport-antall-6 = seks
rapport-antall-7 = sju
rapport-antall-8 = åtte
rapport-antall-9 = ni
rapport-antall-10 = ti
rapport-antall-11 = elleve
rapport-antall-12 = tolv
rapport-sum = Alle saker
rapport-ikke-aktuelt = –
rapport-ingen-svikt = –
rapport-ingen-saker = –

## Tall i setninger

rapport-av = { $k } av { $n }
rapport-andel = i { $k } av { $n } { $n ->
    [one] sak
   *[other] saker
}
rapport-andel-samtlige = i samtlige saker ({ $k } av { $n })
rapport-andel-de-fleste = i de fleste sakene ({ $k } av { $n })
rapport-andel-flertallet = i flertallet av sakene ({ $k } av { $n })
rapport-andel-mindretallet = i mindretallet av sakene ({ $k } av { $n })
rapport-andel-noen-faa = i noen få saker ({ $k } av { $n })
rapport-andel-ingen = i ingen av sakene ({ $k } av { $n })
rapport-andel-kontor = { $kontor } { $k } av { $n }
rapport-fordelt = { $punkt } «{ $spoersmaal }»: { $andel }, fordelt på { $kontorer }
rapport-fordelt-ett = { $punkt } «{ $spoersmaal }»: { $andel }
rapport-oppfylt-betyr = (oppfylt: { $betyr })
rapport-alle-kontorer = { $n ->
    [1] ved kontoret
    [2] ved begge kontorene
   *[other] ved alle { $n } kontorene
}
rapport-hvert-kontor = { $n ->
    [2] Begge kontorene
   *[other] Alle kontorene
}
rapport-noen-kontorer = ved { $k } av { $n } kontorer
rapport-i-orden = { $punkt } «{ $spoersmaal }»: kravet er oppfylt { $andel }
rapport-saker-ved = { $antall } ved { $kontor }
rapport-minst = minst { $dager }
rapport-til-trekking = { $dager } (trukket)
rapport-venter = venter, { $dager }
rapport-u-nummer = U{ $nummer }
rapport-gyldig-fra = Gjelder fra { $fra }.
rapport-gyldig-fra-til = Gjaldt fra { $fra } til { $til }.

rapport-innledning-kontor = Tabellen viser svarene på { $kontor ->
    [one] spørsmålet
   *[other] de { $kontor } spørsmålene
} til kontorene på dette området.
rapport-innledning-saker = Tabellen viser i hvor mange saker kravet er oppfylt, av sakene der spørsmålet gjelder og er vurdert.
rapport-innledning-begge = Den første tabellen viser hva vi fant hos kontorene. Den andre viser i hvor mange saker kravet er oppfylt, av sakene der spørsmålet gjelder og er vurdert.

rapport-ventesetning = { $saker ->
    [one] I én sak
   *[other] I { $saker } saker
} er program innvilget, og vi kjenner datoen for vedtaket. Av dem startet programmet før vedtaket i { $foer }, samme dag i { $sammedag } og etter vedtaket i { $etter }. I { $venter } hadde programmet ikke startet på stikkdatoen.

## Vurdering og konklusjon

rapport-lovbrudd-nummer = Lovbrudd { $nummer }
rapport-annen-vurdering = Vurdering uten påvist lovbrudd
rapport-konklusjon-ingen = Vi fant ikke lovbrudd på dette området.
rapport-konklusjon-enkeltfunn = Kravet er ikke oppfylt på alle punkter vi har vurdert, men vi konkluderer ikke med lovbrudd på dette området.
rapport-konklusjon-uavklart = Vi har ikke grunnlag for å konkludere på dette området.
rapport-konklusjon-uavklart-ulest = Vi har ikke grunnlag for å konkludere på dette området, fordi det ikke var mulig å vurdere spørsmålene eller å finne dokumentasjon for dem.
rapport-konklusjon-ikke-dokumentert = Vi konkluderer ikke med lovbrudd på dette området, men på noen punkter fant vi ikke dokumentasjon. Da kan vi heller ikke si at kravet er oppfylt.
rapport-konklusjon-ved-lovbrudd = Vi konkluderer ikke med et eget lovbrudd om internkontrollen samlet. Lovbrudd { $nr } gjelder også internkontrollen.
rapport-konklusjon-gjelder-ogsaa = Lovbrudd { $nr } gjelder også internkontrollen.
rapport-bare-vurdert = bare { $punkter } er vurdert
rapport-ingen-lovbrudd = Vi fant ikke lovbrudd på de områdene vi undersøkte.
rapport-ingen-lovbrudd-om = Vi fant ikke lovbrudd på { $antall ->
    [one] området
   *[other] områdene
} { $omraader }.
rapport-udokumentert-om = På { $antall ->
    [one] området
   *[other] områdene
} { $omraader } konkluderer vi ikke med lovbrudd, men på noen punkter fant vi ikke dokumentasjon. Da kan vi heller ikke si at kravet er oppfylt.
rapport-uavklart-om = Vi har ikke grunnlag for å konkludere om { $antall ->
    [one] området
   *[other] områdene
} { $omraader }.
rapport-kilde-saker = { $punkt } i { $antall ->
    [one] én sak
   *[other] { $antall } saker
}
rapport-kilde-kontor = { $punkt } ved { $kontor }
rapport-frist-senere = Settes i vedtaket

## Tabeller

rapport-tabell-kontorpunkter = Hva vi fant hos kontorene: { $tema }
rapport-tabell-sakspunkter = Saker der kravet er oppfylt: { $tema }
rapport-tabell-opplysninger = Saker der opplysningen går fram: { $tema }
rapport-tabell-lover = Lover og forskrifter vi viser til
rapport-tabell-paalegg = Pålegg om retting
rapport-tabell-varsel = Varsel om pålegg
rapport-tabell-ubekreftet = Spørsmål som må bekreftes
rapport-tabell-saker-gruppe = Sakene etter gruppe
rapport-tabell-saker-aar = Sakene etter år
rapport-tabell-saksoversikt = Sakene ved { $kontor }
rapport-tabell-saksbehandlingstid = Dager fra søknad til første vedtak
rapport-tabell-ventetid = Saker etter når programmet startet
rapport-tabell-ventetid-dager = Dager fra vedtak til start i hver sak
rapport-tabell-ventegrunner = Registrerte grunner til at starten kom etter vedtaket
rapport-tabell-noekkelopplysninger = Nøkkelopplysninger
rapport-tabell-milepaeler = Datoer i tilsynet
rapport-tabell-intervjuer = Intervjuer
rapport-tabell-tilsynslag = Tilsynslaget
rapport-tabell-kilder = Filer med saker

rapport-kolonne-spoersmaal = Spørsmål
rapport-kolonne-kontor = Kontor
rapport-kolonne-funn = Hva vi fant, og hvor
rapport-kolonne-samlet = Samlet
rapport-kolonne-kortnavn = Kortnavn
rapport-kolonne-fullt-navn = Fullt navn
rapport-kolonne-lovdata = Lovdata
rapport-kolonne-lovbrudd = Lovbrudd
rapport-kolonne-skal-rettes = Dette skal rettes
rapport-kolonne-rettefrist = Rettefrist
rapport-kolonne-foreslaatt-frist = Foreslått rettefrist
rapport-kolonne-nummer = Nr.
rapport-kolonne-bekreftes = Dette må bekreftes
rapport-kolonne-brukt = Har betydning for
rapport-kolonne-gruppe = Gruppe
rapport-kolonne-aar = År
rapport-kolonne-sak = Sak
rapport-kolonne-til-vedtak = Dager til vedtak
rapport-kolonne-til-start = Dager fra vedtak til start
rapport-kolonne-svikt = Ikke eller delvis oppfylt
rapport-kolonne-med-vedtak = Saker med vedtak
rapport-kolonne-korteste = Korteste
rapport-kolonne-midterste = Midterste
rapport-kolonne-lengste = Lengste
rapport-kolonne-uavklart = Uten vedtak
rapport-kolonne-innvilget = Saker
rapport-kolonne-foer = Startet før vedtaket
rapport-kolonne-samme-dag = Startet samme dag
rapport-kolonne-etter = Startet etter vedtaket
rapport-kolonne-venter = Venter fortsatt
rapport-kolonne-lengste-ventetid = Lengste ventetid, dager
rapport-kolonne-utgang = Hva som skjedde
rapport-kolonne-antall = Antall
rapport-kolonne-dager = Dager
rapport-kolonne-grunn = Grunn
rapport-kolonne-opplysning = Opplysning
rapport-kolonne-innhold = Innhold
rapport-kolonne-steg = Steg
rapport-kolonne-dato = Dato
rapport-kolonne-funksjon = Funksjon
rapport-kolonne-navn = Navn
rapport-kolonne-rolle = Rolle
rapport-kolonne-fil = Fil
rapport-kolonne-saker = Saker
rapport-kolonne-merknader = Merknader ved innlesing
rapport-kolonne-sha256 = Kontrollsum (SHA-256)

rapport-opplysning-myndighet = Tilsynsmyndighet
rapport-opplysning-kommune = Kommune
rapport-opplysning-kontorer = Kontorer
rapport-opplysning-tema = Tema
rapport-opplysning-utloeser = Bakgrunn
rapport-opplysning-periode = Periode tilsynet gjelder
rapport-opplysning-saksnummer = Saksnummer
rapport-opplysning-rapport = Rapport
rapport-opplysning-rapportdato = Dato for rapporten
rapport-opplysning-godkjent-av = Godkjent av
rapport-opplysning-program = Programversjon

rapport-utgang-foer = Startet før vedtaket
rapport-utgang-samme-dag = Startet samme dag
rapport-utgang-etter = Startet etter vedtaket
rapport-utgang-venter = Venter fortsatt
rapport-andre-grunner = Andre grunner, eller ingen registrert

rapport-brukt-klageinstans = Klagerett (kapittel 6)
rapport-brukt-forvaltningsloven = Alle henvisninger til forvaltningsloven
rapport-brukt-sjekkliste = Spørsmålene i sjekklisten
rapport-brukt-ordbruk = Oppbygningen av rapporten og ordene i den
rapport-brukt-maalform = Målformen i rapporten
rapport-brukt-mal = Oppbygningen av rapporten
rapport-brukt-smaa-tall = Små tall i tabellene
rapport-brukt-nynorsk = Enkelte ordformer på nynorsk
rapport-brukt-beregning = Regelverk og beregninger

## Figuren

rapport-figur-ventetid = Dager fra vedtak til start, sak for sak
rapport-figur-ventetid-alt = Stolpediagram med én stolpe for hver av { $saker } saker, ordnet etter kontor og antall dager. I { $foer } av sakene startet programmet før vedtaket, i { $sammedag } samme dag og i { $etter } etter vedtaket. I { $venter } hadde programmet ikke startet på stikkdatoen. Det største antallet dager er { $lengst }. Tabellen etter figuren viser alle tallene.
rapport-figur-akse = Dager fra vedtaket (0) til start. Til venstre for 0: start før vedtaket.
rapport-figur-venter = { $dager } – venter
rapport-figur-forklaring-etter = Startet etter vedtaket
rapport-figur-forklaring-foer = Startet før vedtaket
rapport-figur-forklaring-venter = Venter fortsatt

## Rapporten kan ikke skrives ennå

rapport-feil-egentilsyn = Dette er et egentilsyn. Det kan ikke bli til en tilsynsrapport.
rapport-feil-ukjent-sjekkliste = Programmet kjenner ikke sjekklisten «{ $id }».
rapport-feil-ikke-klar = Rapporten kan ikke skrives ennå. { $antall ->
    [one] Én ting gjenstår:
   *[other] { $antall } ting gjenstår:
}
rapport-hindring-utkast = Lovbrudd { $nummer } er ikke ferdigstilt: «{ $setning }» Ferdigstill det eller forkast det.
rapport-hindring-foreldet = Lovbrudd { $nummer } ble ferdigstilt før siste endring i saker, svar eller opplysninger: «{ $setning }» Se over det og ferdigstill på nytt.
rapport-hindring-ufullstendig = Lovbrudd { $nummer } mangler noe i kjeden fra krav til konklusjon: «{ $setning }»
rapport-hindring-ubesvart = Området «{ $tema }» har ubesvarte spørsmål: { $saker } i saker og { $kontorer } til kontorer. Bruk «ikke vurderbart» eller «ikke relevant» der spørsmålet ikke kan besvares.
rapport-hindring-ingen-saker = Tilsynet har ingen saker. Importer et saksutvalg først.

rapport-feil-mal-mangler = Malen «{ $fil }» mangler.
rapport-feil-mal-ukjent-navn = «{ $fil }» er ikke et gyldig navn på en mal. Navnet må slutte på .md.j2 og kan ikke inneholde mapper.
rapport-feil-mal-utfylling = Malen «{ $fil }» kan ikke fylles ut. Feilen er på linje { $linje }: { $detalj }
rapport-feil-mal-ustoettet = Malen «{ $fil }», linje { $linje }: Dette kan ikke brukes i rapporten: «{ $utdrag }»
rapport-feil-mal-for-dyp-overskrift = Malen «{ $fil }», linje { $linje }: Overskrifter kan ha høyst tre nivåer: «{ $utdrag }»
rapport-feil-mal-overskriftshopp = Malen «{ $fil }», linje { $linje }: En overskrift hopper over et nivå: «{ $utdrag }»
rapport-feil-mal-tabell-uten-tittel = Malen «{ $fil }», linje { $linje }: Tabellen mangler et avsnitt «Tabell: …» rett over seg: «{ $utdrag }»
rapport-feil-mal-ukjent-del = Malen «{ $fil }», linje { $linje }: Rapporten har ingen tabell eller figur med dette navnet: «{ $utdrag }»
rapport-feil-mal-ugyldig-tittel = Malen «{ $fil }» må være én linje med vanlig tekst: «{ $utdrag }»
