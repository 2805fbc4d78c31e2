# Tilsynsrapporten: faste ord, tabellar, figurar og det som kan gå gale.
# Setningane i kapitla står i templates/rapport-2024.

## Faste ord

rapport-og = og
rapport-jf = jf.
rapport-innhold = Innhald
rapport-side-av = Side { $side } av { $sider }
rapport-figur = Figur
rapport-tabell = Tabell
rapport-lenke = Lenkje til { $maal }
rapport-statsforvalteren = Statsforvaltaren
rapport-fylkesmannen = Fylkesmannen
rapport-demo-merke = DEMO – oppdikta data
rapport-demo-forklaring = Kommune, kontor, saker, namn og funn i denne rapporten er oppdikta. Rapporten er laga for å vise programmet og har ingen rettsverknad.
rapport-foreloepig-merke = Førebels – ikkje endeleg vurdert
rapport-fra-til = { $fra } – { $til }
rapport-fra-og-til = frå { $fra } til { $til }
rapport-antall-1 = eitt
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

## Tal i setningar

rapport-av = { $k } av { $n }
rapport-andel = i { $k } av { $n } { $n ->
    [one] sak
   *[other] saker
}
rapport-andel-samtlige = i samtlege saker ({ $k } av { $n })
rapport-andel-de-fleste = i dei fleste sakene ({ $k } av { $n })
rapport-andel-flertallet = i fleirtalet av sakene ({ $k } av { $n })
rapport-andel-mindretallet = i mindretalet av sakene ({ $k } av { $n })
rapport-andel-noen-faa = i nokre få saker ({ $k } av { $n })
rapport-andel-ingen = i ingen av sakene ({ $k } av { $n })
rapport-andel-kontor = { $kontor } { $k } av { $n }
rapport-fordelt = { $punkt } «{ $spoersmaal }»: { $andel }, fordelt på { $kontorer }
rapport-fordelt-ett = { $punkt } «{ $spoersmaal }»: { $andel }
rapport-oppfylt-betyr = (oppfylt: { $betyr })
rapport-alle-kontorer = { $n ->
    [1] ved kontoret
    [2] ved begge kontora
   *[other] ved alle dei { $n } kontora
}
rapport-hvert-kontor = { $n ->
    [2] Begge kontora
   *[other] Alle kontora
}
rapport-noen-kontorer = ved { $k } av { $n } kontor
rapport-i-orden = { $punkt } «{ $spoersmaal }»: kravet er oppfylt { $andel }
rapport-saker-ved = { $antall } ved { $kontor }
rapport-minst = minst { $dager }
rapport-til-trekking = { $dager } (trekt)
rapport-venter = ventar, { $dager }
rapport-u-nummer = U{ $nummer }
rapport-gyldig-fra = Gjeld frå { $fra }.
rapport-gyldig-fra-til = Galdt frå { $fra } til { $til }.

rapport-innledning-kontor = Tabellen viser svara på { $kontor ->
    [one] spørsmålet
   *[other] dei { $kontor } spørsmåla
} til kontora på dette området.
rapport-innledning-saker = Tabellen viser i kor mange saker kravet er oppfylt, av sakene der spørsmålet gjeld og er vurdert.
rapport-innledning-begge = Den første tabellen viser kva vi fann hos kontora. Den andre viser i kor mange saker kravet er oppfylt, av sakene der spørsmålet gjeld og er vurdert.

rapport-ventesetning = { $saker ->
    [one] I éi sak
   *[other] I { $saker } saker
} er program innvilga, og vi kjenner datoen for vedtaket. Av dei starta programmet før vedtaket i { $foer }, same dagen i { $sammedag } og etter vedtaket i { $etter }. I { $venter } hadde programmet ikkje starta på stikkdatoen.

## Vurdering og konklusjon

rapport-lovbrudd-nummer = Lovbrot { $nummer }
rapport-annen-vurdering = Vurdering utan påvist lovbrot
rapport-konklusjon-ingen = Vi fann ikkje lovbrot på dette området.
rapport-konklusjon-enkeltfunn = Kravet er ikkje oppfylt på alle punkt vi har vurdert, men vi konkluderer ikkje med lovbrot på dette området.
rapport-konklusjon-uavklart = Vi har ikkje grunnlag for å konkludere på dette området.
rapport-konklusjon-uavklart-ulest = Vi har ikkje grunnlag for å konkludere på dette området, fordi det ikkje var mogleg å vurdere spørsmåla eller å finne dokumentasjon for dei.
rapport-konklusjon-ikke-dokumentert = Vi konkluderer ikkje med lovbrot på dette området, men på nokre punkt fann vi ikkje dokumentasjon. Då kan vi heller ikkje seie at kravet er oppfylt.
rapport-konklusjon-ved-lovbrudd = Vi konkluderer ikkje med eit eige lovbrot om internkontrollen samla. Lovbrot { $nr } gjeld også internkontrollen.
rapport-konklusjon-gjelder-ogsaa = Lovbrot { $nr } gjeld også internkontrollen.
rapport-bare-vurdert = berre { $punkter } er vurdert
rapport-ingen-lovbrudd = Vi fann ikkje lovbrot på dei områda vi undersøkte.
rapport-ingen-lovbrudd-om = Vi fann ikkje lovbrot på { $antall ->
    [one] området
   *[other] områda
} { $omraader }.
rapport-udokumentert-om = På { $antall ->
    [one] området
   *[other] områda
} { $omraader } konkluderer vi ikkje med lovbrot, men på nokre punkt fann vi ikkje dokumentasjon. Då kan vi heller ikkje seie at kravet er oppfylt.
rapport-uavklart-om = Vi har ikkje grunnlag for å konkludere om { $antall ->
    [one] området
   *[other] områda
} { $omraader }.
rapport-kilde-saker = { $punkt } i { $antall ->
    [one] éi sak
   *[other] { $antall } saker
}
rapport-kilde-kontor = { $punkt } ved { $kontor }
rapport-frist-senere = Blir sett i vedtaket

## Tabellar

rapport-tabell-kontorpunkter = Kva vi fann hos kontora: { $tema }
rapport-tabell-sakspunkter = Saker der kravet er oppfylt: { $tema }
rapport-tabell-opplysninger = Saker der opplysninga går fram: { $tema }
rapport-tabell-lover = Lover og forskrifter vi viser til
rapport-tabell-paalegg = Pålegg om retting
rapport-tabell-varsel = Varsel om pålegg
rapport-tabell-ubekreftet = Spørsmål som må stadfestast
rapport-tabell-saker-gruppe = Sakene etter gruppe
rapport-tabell-saker-aar = Sakene etter år
rapport-tabell-saksoversikt = Sakene ved { $kontor }
rapport-tabell-saksbehandlingstid = Dagar frå søknad til første vedtak
rapport-tabell-ventetid = Saker etter når programmet starta
rapport-tabell-ventetid-dager = Dagar frå vedtak til start i kvar sak
rapport-tabell-ventegrunner = Registrerte grunnar til at starten kom etter vedtaket
rapport-tabell-noekkelopplysninger = Nøkkelopplysningar
rapport-tabell-milepaeler = Datoar i tilsynet
rapport-tabell-intervjuer = Intervju
rapport-tabell-tilsynslag = Tilsynslaget
rapport-tabell-kilder = Filer med saker

rapport-kolonne-spoersmaal = Spørsmål
rapport-kolonne-kontor = Kontor
rapport-kolonne-funn = Kva vi fann, og kvar
rapport-kolonne-samlet = Samla
rapport-kolonne-kortnavn = Kortnamn
rapport-kolonne-fullt-navn = Fullt namn
rapport-kolonne-lovdata = Lovdata
rapport-kolonne-lovbrudd = Lovbrot
rapport-kolonne-skal-rettes = Dette skal rettast
rapport-kolonne-rettefrist = Rettefrist
rapport-kolonne-foreslaatt-frist = Foreslått rettefrist
rapport-kolonne-nummer = Nr.
rapport-kolonne-bekreftes = Dette må stadfestast
rapport-kolonne-brukt = Har noko å seie for
rapport-kolonne-gruppe = Gruppe
rapport-kolonne-aar = År
rapport-kolonne-sak = Sak
rapport-kolonne-til-vedtak = Dagar til vedtak
rapport-kolonne-til-start = Dagar frå vedtak til start
rapport-kolonne-svikt = Ikkje eller delvis oppfylt
rapport-kolonne-med-vedtak = Saker med vedtak
rapport-kolonne-korteste = Kortaste
rapport-kolonne-midterste = Midtarste
rapport-kolonne-lengste = Lengste
rapport-kolonne-uavklart = Utan vedtak
rapport-kolonne-innvilget = Saker
rapport-kolonne-foer = Starta før vedtaket
rapport-kolonne-samme-dag = Starta same dagen
rapport-kolonne-etter = Starta etter vedtaket
rapport-kolonne-venter = Ventar framleis
rapport-kolonne-lengste-ventetid = Lengste ventetid, dagar
rapport-kolonne-utgang = Kva som skjedde
rapport-kolonne-antall = Antal
rapport-kolonne-dager = Dagar
rapport-kolonne-grunn = Grunn
rapport-kolonne-opplysning = Opplysning
rapport-kolonne-innhold = Innhald
rapport-kolonne-steg = Steg
rapport-kolonne-dato = Dato
rapport-kolonne-funksjon = Funksjon
rapport-kolonne-navn = Namn
rapport-kolonne-rolle = Rolle
rapport-kolonne-fil = Fil
rapport-kolonne-saker = Saker
rapport-kolonne-merknader = Merknader ved innlesing
rapport-kolonne-sha256 = Kontrollsum (SHA-256)

rapport-opplysning-myndighet = Tilsynsstyresmakt
rapport-opplysning-kommune = Kommune
rapport-opplysning-kontorer = Kontor
rapport-opplysning-tema = Tema
rapport-opplysning-utloeser = Bakgrunn
rapport-opplysning-periode = Perioden tilsynet gjeld
rapport-opplysning-saksnummer = Saksnummer
rapport-opplysning-rapport = Rapport
rapport-opplysning-rapportdato = Dato for rapporten
rapport-opplysning-godkjent-av = Godkjend av
rapport-opplysning-program = Programversjon

rapport-utgang-foer = Starta før vedtaket
rapport-utgang-samme-dag = Starta same dagen
rapport-utgang-etter = Starta etter vedtaket
rapport-utgang-venter = Ventar framleis
rapport-andre-grunner = Andre grunnar, eller ingen registrert

rapport-brukt-klageinstans = Klagerett (kapittel 6)
rapport-brukt-forvaltningsloven = Alle tilvisingar til forvaltningslova
rapport-brukt-sjekkliste = Spørsmåla i sjekklista
rapport-brukt-ordbruk = Oppbygginga av rapporten og orda i han
rapport-brukt-maalform = Målforma i rapporten
rapport-brukt-mal = Oppbygginga av rapporten
rapport-brukt-smaa-tall = Små tal i tabellane
rapport-brukt-nynorsk = Nokre ordformer på nynorsk
rapport-brukt-beregning = Regelverk og utrekningar

## Figuren

rapport-figur-ventetid = Dagar frå vedtak til start, sak for sak
rapport-figur-ventetid-alt = Stolpediagram med éin stolpe for kvar av { $saker } saker, ordna etter kontor og talet på dagar. I { $foer } av sakene starta programmet før vedtaket, i { $sammedag } same dagen og i { $etter } etter vedtaket. I { $venter } hadde programmet ikkje starta på stikkdatoen. Det største talet på dagar er { $lengst }. Tabellen etter figuren viser alle tala.
rapport-figur-akse = Dagar frå vedtaket (0) til start. Til venstre for 0: start før vedtaket.
rapport-figur-venter = { $dager } – ventar
rapport-figur-forklaring-etter = Starta etter vedtaket
rapport-figur-forklaring-foer = Starta før vedtaket
rapport-figur-forklaring-venter = Ventar framleis

## Rapporten kan ikkje skrivast enno

rapport-feil-egentilsyn = Dette er eit eigentilsyn. Det kan ikkje bli til ein tilsynsrapport.
rapport-feil-ukjent-sjekkliste = Programmet kjenner ikkje sjekklista «{ $id }».
rapport-feil-ikke-klar = Rapporten kan ikkje skrivast enno. { $antall ->
    [one] Éin ting står att:
   *[other] { $antall } ting står att:
}
rapport-hindring-utkast = Lovbrot { $nummer } er ikkje ferdigstilt: «{ $setning }» Ferdigstill det eller forkast det.
rapport-hindring-foreldet = Lovbrot { $nummer } vart ferdigstilt før den siste endringa i saker, svar eller opplysningar: «{ $setning }» Sjå over det og ferdigstill på nytt.
rapport-hindring-ufullstendig = Lovbrot { $nummer } manglar noko i kjeda frå krav til konklusjon: «{ $setning }»
rapport-hindring-ubesvart = Området «{ $tema }» har spørsmål som ikkje er svara på: { $saker } i saker og { $kontorer } til kontor. Bruk «ikkje mogleg å vurdere» eller «ikkje relevant» der det ikkje går an å svare.
rapport-hindring-ingen-saker = Tilsynet har ingen saker. Importer eit saksutval først.

rapport-feil-mal-mangler = Malen «{ $fil }» manglar.
rapport-feil-mal-ukjent-navn = «{ $fil }» er ikkje eit gyldig namn på ein mal. Namnet må slutte på .md.j2 og kan ikkje innehalde mapper.
rapport-feil-mal-utfylling = Malen «{ $fil }» kan ikkje fyllast ut. Feilen er på linje { $linje }: { $detalj }
rapport-feil-mal-ustoettet = Malen «{ $fil }», linje { $linje }: Dette kan ikkje brukast i rapporten: «{ $utdrag }»
rapport-feil-mal-for-dyp-overskrift = Malen «{ $fil }», linje { $linje }: Overskrifter kan ha høgst tre nivå: «{ $utdrag }»
rapport-feil-mal-overskriftshopp = Malen «{ $fil }», linje { $linje }: Ei overskrift hoppar over eit nivå: «{ $utdrag }»
rapport-feil-mal-tabell-uten-tittel = Malen «{ $fil }», linje { $linje }: Tabellen manglar eit avsnitt «Tabell: …» rett over seg: «{ $utdrag }»
rapport-feil-mal-ukjent-del = Malen «{ $fil }», linje { $linje }: Rapporten har ingen tabell eller figur med dette namnet: «{ $utdrag }»
rapport-feil-mal-ugyldig-tittel = Malen «{ $fil }» må vere éi linje med vanleg tekst: «{ $utdrag }»
