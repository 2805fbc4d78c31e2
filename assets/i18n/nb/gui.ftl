# Tekstene i vinduet.

gui-programnavn = Tilsyn
gui-vindustittel = { $kommune } – Tilsyn
gui-feil-vindu = Tilsyn kan ikke åpne et vindu på denne maskinen. Maskinen må ha en skjerm og OpenGL 2 eller nyere. ({ $detalj })
gui-feil-tema = Fargene til programmet kan ikke leses. Installer programmet på nytt. ({ $detalj })
gui-feil-uventet = Tilsyn stoppet på grunn av en feil i programmet. Alt du har svart, er lagret. Start programmet igjen og åpne tilsynet.

## Rundt skjermbildene

gui-skjerm-oversikt = Oversikt
gui-skjerm-saker = Saker
gui-skjerm-gjennomgang = Gjennomgang
gui-skjerm-kontor = Kontor
gui-skjerm-lovbrudd = Lovbrudd
gui-skjerm-rapport = Rapport
gui-skjerm-tast = Ctrl+{ $nr }
gui-alle-kommandoer = Kommandoer
gui-hjelp = Hjelp
gui-moerkt = Mørkt
gui-lyst = Lyst
gui-annen-maalform = Nynorsk
gui-angre = Angre
gui-gjenta = Gjenta
gui-demo = DEMO
gui-demo-om = Oppdiktede saker. Resultatet skal ikke brukes.
gui-laast-av = Kun lesing – låst av { $navn } på { $maskin } siden { $siden }
gui-kun-lesing = Kun lesing – ingenting kan endres her
gui-tastehint = 1–6 svar · 0 ta tilbake · J/K punkt · N neste ubesvarte · F1 taster
gui-lukk = Lukk
gui-lukk-varsel = Lukk: { $tekst }
gui-avbryt = Avbryt
gui-lagre = Lagre
gui-fjern = Fjern
gui-stopp = Stopp
gui-stopper = Stopper …

## Statuslinjen

gui-aapnet = Tilsynet er åpnet
gui-alt-aapent = Tilsynet er åpent allerede
gui-status-lagret = Lagret
gui-status-besvart = { $punkt }: { $svar }, lagret
gui-status-trukket = { $punkt }: svaret er tatt tilbake
gui-angret = Angret: { $hva }
gui-gjentatt = Gjentatt: { $hva }
gui-avbrutt = Ingen fil ble valgt
gui-aapne-foerst = Åpne eller opprett et tilsyn før du importerer saker
gui-sluppet-ukjent = Filtypen er ukjent. Slipp et tilsyn, et saksutvalg (.csv, .xlsx, .ods, .json, .ron), en .pdf eller en .p12
gui-importert = { $saker ->
    [one] { $saker } sak er importert
   *[other] { $saker } saker er importert
}, { $merknader ->
    [0] uten merknader
    [one] med { $merknader } merknad
   *[other] med { $merknader } merknader
}
gui-jobb-rapport = Skriver rapporten
gui-jobb-signering = Signerer rapporten
gui-jobb-verifisering = Kontrollerer signaturen
gui-jobb-aapner = Åpner tilsynet
gui-rammetap = Forlat uten å lagre
gui-rammetap-spoersmaal = Forlate rammen uten å lagre?
gui-rammetap-foelge = Det du har skrevet i skjemaet, blir borte.
gui-overstyr-mangler-utfall = Velg det nye utfallet.
gui-overstyr-mangler-dager = Skriv antall dager som et helt tall.
gui-overstyr-mangler-grunn = Skriv grunnen.
gui-tastehint-egen = 1–4 og 6 svar · 0 ta tilbake · J/K punkt · N neste ubesvarte · F1 taster
gui-ubesvart-hjelp-egen = Ubesvart. Trykk 1–4 eller 6 for å svare, Enter for neste punkt
gui-til-rapport = Til rapporten
gui-neste-signert = Rapporten er signert. Arkiver den, og følg opp fristene.
gui-regner = Regner ut …
gui-regner-vent = Vent litt: det regnes fortsatt på svarene.
gui-jobb-demo = Lager eksempelet
gui-jobb-opptatt = Vent til arbeidet som pågår, er ferdig
gui-mappe-feil = Filbehandleren kunne ikke åpnes. Filen ligger her: { $sti }

## Start

gui-start-om = Fra anonymisert saksutvalg til signert tilsynsrapport
gui-start-nytt-tittel = Nytt tilsyn
gui-start-nytt-om = Sett rammen, hent inn sakene og begynn gjennomgangen
gui-start-nytt = Nytt tilsyn …
gui-start-aapne-tittel = Åpne tilsyn
gui-start-aapne-om = Fortsett i et tilsyn som ligger i en .tilsyn-fil
gui-start-aapne = Åpne …
gui-start-demo-tittel = Prøv med eksempel
gui-start-demo-om = Et ferdig eksempel med oppdiktede saker, fra import til rapport
gui-start-demo = Prøv med eksempel …
gui-start-verifiser = Kontroller signaturen i en PDF …
gui-start-slipp = Du kan også slippe en fil i vinduet

## Filer

gui-fil-aapne = Åpne tilsyn
gui-fil-les = Åpne tilsyn for lesing
gui-fil-nytt = Lagre det nye tilsynet som
gui-fil-nytt-forslag = nytt.tilsyn
gui-fil-demo = Mappe for eksempelet
gui-fil-utvalg = Les inn saker
gui-fil-rapport = Lagre rapporten som
gui-fil-signeres = Rapport som skal signeres
gui-fil-noekkel = Fil med sertifikat og nøkkel (.p12)
gui-fil-verifiseres = PDF som skal kontrolleres
gui-sti = Filsti
gui-sti-om = Skriv hvor filen ligger, eller skal ligge
gui-sti-velg = Velg
gui-ingen-fil = Ingen fil er valgt
gui-aapne-mappe = Åpne mappen
gui-aapne-mappe-signert = Åpne mappen med den signerte rapporten

## Datofelt

gui-datofelt-form = dd.mm.åååå
gui-datofelt-finnes-ikke = Denne dagen finnes ikke i kalenderen
gui-datofelt-uleselig = Skriv datoen som dag.måned.år, for eksempel 12.03.2026

## Rammen

gui-nytt-tilsyn = Nytt tilsyn
gui-ramme = Rammen for tilsynet
gui-ramme-endre = Rediger rammen
gui-ramme-rediger = Rediger …
gui-ramme-hva = Hva det føres tilsyn med
gui-ramme-naar = Når
gui-ramme-hvem = Hvem
gui-ramme-rapport = Til rapporten
gui-ramme-lagret = Rammen er lagret
gui-ramme-mangler = { $antall ->
    [one] Én opplysning mangler eller er feil
   *[other] { $antall } opplysninger mangler eller er feil
}
gui-opprett = Opprett …
gui-tema-standard = tildeling av kvalifiseringsprogram
gui-periode = { $fra }–{ $til }
gui-felt-art = Type
gui-art-om-tilsyn = Statsforvalteren fører tilsyn med kommunen. Funn kan bli lovbrudd og en tilsynsrapport.
gui-art-om-egentilsyn = Nav-kontoret går gjennom sin egen praksis. Det blir aldri lovbrudd eller tilsynsrapport av det.
gui-felt-kommune = Kommune
gui-felt-kontorer = Kontor
gui-felt-kontorer-linje = Nav-kontor, ett på hver linje
gui-felt-tema = Tema
gui-felt-periode = Periode
gui-felt-fra = Fra og med
gui-felt-til = Til og med
gui-felt-stikkdato = Stikkdato
gui-stikkdato-om = Ingenting er kjent om sakene etter stikkdatoen. Den som venter da, har ventet minst så lenge.
gui-felt-embete = Statsforvalter
gui-embete-ikke-valgt = Ikke valgt
gui-felt-maalform = Språk i rapporten
gui-felt-saksnummer = Saksnummer
gui-felt-lag = Tilsynslag
gui-lag-navn = Navn, medlem { $nr }
gui-lag-rolle = Rolle, medlem { $nr }
gui-lag-fjern = Fjern medlem { $nr }
gui-lag-legg-til = Legg til medlem
gui-felt-sjekkliste = Sjekkliste
gui-felt-stadium = Rapport
gui-felt-godkjenner = Godkjennes av
gui-felt-funksjon = Stilling
gui-felt-utloeser = Bakgrunn for tilsynet
gui-felt-virksomhet = Om virksomheten: organisering og praksis
gui-felt-populasjon = Saker i alt i perioden
gui-felt-avidentifisert = Avidentifisert av (stilling)
gui-felt-maate = Hvordan sakene ble valgt
gui-felt-dokumenter = Dokumenter som er mottatt, ett på hver linje
gui-felt-intervjuer = Intervjuer, én funksjon på hver linje
gui-intervjuer-om = Skriv funksjon og antall, aldri navn. For eksempel «veileder: 4»
gui-felt-milepaeler = Datoer i tilsynet
gui-felt-innsigelser = Innsigelser fra kommunen til den foreløpige rapporten, og svaret på dem
gui-mangler-kommune = Skriv navnet på kommunen
gui-mangler-kontor = Skriv minst ett kontor
gui-mangler-tema = Skriv hva tilsynet handler om
gui-mangler-periode = Skriv første og siste dag i perioden
gui-periode-baklengs = Perioden slutter før den begynner
gui-mangler-stikkdato = Skriv stikkdatoen
gui-mangler-embete = Velg statsforvalter
gui-mangler-lag = Skriv navnet på minst ett medlem
gui-ugyldig-milepael = En av datoene i tilsynet kan ikke leses
gui-ugyldig-populasjon = Antallet saker i alt må være et tall

## Oversikt

gui-oversikt-under = { $art } med { $tema }, { $fra }–{ $til }
gui-egentilsyn-om = Dette er et egentilsyn. Svarene, funnene og tiltakene er kontorets egne. Rapporten er en annen enn tilsynsrapporten.
gui-neste = Neste
gui-fortsett = Fortsett
gui-i-sak = Sak { $sak }
gui-ved-kontor = { $kontor }
gui-alt-besvart = Alle punkter er besvart
gui-til-saker = Til sakene
gui-til-lovbrudd = Til lovbrudd
gui-til-ubesvart = Til neste ubesvarte
gui-framdrift-tittel = Framdrift
gui-framdrift = { $besvart } av { $av } besvart
gui-framdrift-svikt = { $besvart } av { $av }, { $svikt } med svikt
gui-framdrift-lang = { $besvart } av { $av } besvart, { $svikt } med svikt, { $bevis } uten bevis
gui-etter-tema = Etter tema
gui-etter-kontor = Etter kontor
gui-kilder = Saksutvalg
gui-kilder-ingen = Ingen saker er hentet inn ennå
gui-importer = Les inn saker …
gui-kilde-innhold = { $saker ->
    [one] { $saker } sak
   *[other] { $saker } saker
}, { $merknader ->
    [0] ingen merknader
    [one] { $merknader } merknad
   *[other] { $merknader } merknader
}
gui-alvor-feil = Feil
gui-alvor-advarsel = Advarsel
gui-alvor-opplysning = Opplysning
gui-ventetid = Ventetid fra vedtak til start
gui-ventetid-om = Hver sak for seg. Fylt sirkel: programmet har startet. Åpen rute: deltakeren ventet fortsatt på stikkdatoen. Til venstre for 0 startet programmet før vedtaket.
gui-ventetid-ingen = Ingen saker med vedtak om program ennå
gui-ventetid-akse = dager
gui-ventetid-bilde = Ventetid i dager for hver sak, etter kontor.
gui-ventetid-kontor = Kontor
gui-ventetid-startet = Startet
gui-ventetid-median = Median, dager
gui-ventetid-venter = Venter fortsatt
gui-ventetid-saker = Saker
gui-kurve-akse = dager etter vedtaket
gui-kurve-alle = alle venter
gui-kurve-halvparten = halvparten
gui-kurve-ingen = ingen venter
gui-kurve-heltrukken = hel linje
gui-kurve-stiplet = stiplet linje
gui-kurve-prikket = prikket linje
gui-kurve-intervall = Tallene i parentes etter medianen er intervallet med 95 prosent sikkerhet.
gui-kurve-samlet = Til sammen
gui-kurve-bilde = Trappekurve for hvert kontor: hvor mange som fortsatt venter, etter antall dager. Rutene er saker som fortsatt venter. De samme tallene står i tabellen under.
gui-se-igjen = { $antall ->
    [one] Ett svar må ses på igjen, fordi saken eller en kilde er endret
   *[other] { $antall } svar må ses på igjen, fordi saken eller en kilde er endret
}
gui-se-igjen-foerste = Gå til det første
gui-utsagn = Hva sakene sier
gui-dager = { $dager ->
    [one] { $dager } dag
   *[other] { $dager } dager
}
gui-omtrent-dager = omtrent { $dager ->
    [one] { $dager } dag
   *[other] { $dager } dager
}

## Saker

gui-saker-ingen = Ingen saker ennå
gui-saker-ingen-om = Les inn saksutvalget: CSV, XLSX, ODS, JSON eller RON, uten personopplysninger
gui-saker-ingen-treff = Ingen saker passer med filteret
gui-saker-filter = Filter
gui-saker-filter-hint = Saksnummer, kontor eller gruppe
gui-saker-nullstill = Nullstill
gui-saker-vist = { $vist } av { $av } saker
gui-alle-kontorer = Alle kontor
gui-alle-grupper = Alle grupper
gui-kolonne-id = Sak
gui-kolonne-kontor = Kontor
gui-kolonne-gruppe = Gruppe
gui-kolonne-soeknad = Søknad
gui-kolonne-vedtak = Vedtak
gui-kolonne-start = Start
gui-kolonne-dager = Vedtak→start
gui-kolonne-besvart = Besvart
gui-kolonne-merknader = Merknader
gui-kolonnebredde = Bredde på kolonnen { $kolonne }
gui-venter-minst = venter, minst { $dager }
gui-saksrad = Sak { $sak }, { $kontor }, { $gruppe }, vedtak { $vedtak }, start { $start }, { $besvart } av { $av } besvart

## Gjennomgang

gui-gjennomgang-ingen = Ingen sak er valgt
gui-gjennomgang-ingen-om = Velg en sak i tabellen
gui-sak-nr = Sak { $nr } av { $av }
gui-sak-alder = Alder ved søknad: { $alder }
gui-neste-sak = Neste sak
gui-forrige-sak = Forrige sak
gui-datoer-forskjoevet = Datoene er forskjøvet for å skjule personen
gui-saksmerknad = Linje { $linje }: { $tekst }
gui-om-saken = Tidslinje og beregninger
gui-tidslinje = Tidslinje
gui-steg-informert = Informert
gui-steg-soeknad = Søknad
gui-steg-registrert = Registrert
gui-steg-kartlegging = Kartlegging
gui-steg-planleggingssamtale = Planleggingssamtale
gui-steg-foreloepig-svar = Foreløpig svar
gui-steg-aev = Arbeidsevnevurdering
gui-steg-vedtak = Vedtak
gui-steg-utforming = Utforming
gui-steg-aktivitet = Aktivitet
gui-steg-angitt-start = Oppgitt start
gui-steg-start = Start
gui-steg-trukket = Trukket
gui-steg-stikkdato = Stikkdato
gui-fakta = Beregnet
gui-beregning-K01 = Saksbehandlingstid
gui-beregning-K02 = Foreløpig svar
gui-beregning-K03 = Registrering
gui-beregning-K04 = Arbeidsevnevurdering før vedtak
gui-beregning-K07 = Ventetid fra vedtak til start
gui-beregning-K08 = Start mot oppgitt start
gui-beregning-K09 = Seks måneder
gui-beregning-K10 = Rekkefølge
gui-beregning-K11 = Vedtaksperiode
gui-beregning-K18 = Alder
gui-beregning-K19 = Første informasjon
gui-maa-bekreftes = må bekreftes U{ $nr }
gui-merke-usikker = usikker
gui-merke-valgfritt = Valgfritt
gui-merke-beregnet = Beregnet
gui-merke-beregnet-om = Programmet regner ut fakta. Du bekrefter, eller svarer noe annet og skriver hvorfor i notatet.
gui-punktliste = Punkter
gui-oppfylt-betyr = Oppfylt: { $betyr }
gui-punkt-nr = { $nr } av { $av }
gui-ubesvart-hjelp = Ubesvart. Trykk 1–6 for å svare, Enter for neste punkt
gui-besvart-av = Besvart av { $hvem }
gui-ta-tilbake = Ta tilbake
gui-mangler-bevis = Svaret mangler bevis. Et lovbrudd kan ikke bygge på det før du har skrevet hvor det står.
gui-notat = Notat
gui-bevis = Bevis
gui-bevis-legg-til = + Legg til bevis
gui-bevis-sted = Hvor det står, bevis { $nr }
gui-bevis-sted-hint = Dokument og side
gui-bevis-art = Type bevis { $nr }
gui-bevis-dato = Dato, bevis { $nr }
gui-bevis-fjern = Fjern bevis { $nr }
gui-utkast-venter = Det du har skrevet, lagres sammen med svaret
gui-begrunnelse = Begrunnelsen i vedtaket
gui-veiledning = Veiledning
gui-ikke-konkluder = Skal ikke brukes til å konkludere: { $grense }
gui-hjemler = Hjemler slik de gjaldt { $dato }
gui-hjemmel-fra = fra { $dato }
gui-kontorer = Kontor
gui-kontor-om = Disse punktene besvares én gang for hvert kontor, ut fra rutiner, intervjuer og tall

## Lovbrudd

gui-lovbrudd-velg = Velg et forslag eller et lovbrudd
gui-lovbrudd-velg-om = Forslagene kommer fra svarene. Programmet foreslår, du avgjør.
gui-lovbrudd-ingen = Ingen lovbrudd er skrevet ennå
gui-lovbrudd-skrevne = Lovbrudd som er skrevet
gui-lovbrudd-nr = Lovbrudd { $nr }
gui-lovbrudd-status = Status
gui-forslag = Forslag
gui-forslag-ingen = Ingen forslag. Forslag kommer når flere saker, eller et kontorpunkt, har svar med svikt.
gui-antall-saker = { $antall ->
    [one] { $antall } sak
   *[other] { $antall } saker
}
gui-antall-kontorpunkter = { $antall ->
    [one] { $antall } kontorpunkt
   *[other] { $antall } kontorpunkter
}
gui-forslag-fra = Forslag
gui-forslag-terskel = Foreslått fordi minst { $antall } saker eller ett kontorpunkt viser det
gui-forslag-kontorer = Hva svarene viser
gui-forslag-hjemler = Hjemler
gui-saker-for = Saker som viser det
gui-saker-mot = Saker som er lest og ikke viser det
gui-punkter-for = Kontorpunkter: { $punkter }
gui-enkeltfunn = { $antall ->
    [one] { $antall } funn i en enkelt sak er for lite til et forslag
   *[other] { $antall } funn i enkeltsaker er for lite til et forslag
}
gui-skriv-lovbrudd = Skriv lovbrudd
gui-ledd-setning = Konklusjonen i én setning, slik den skal stå i rapporten
gui-ledd-hjemler = Hjemler
gui-ledd-hjemler-om = Minst én fra sosialtjenesteloven kapittel 4, eller § 5 om internkontroll
gui-ledd-krav = Krav
gui-ledd-krav-om = Hva loven krever, med egne ord
gui-ledd-fakta = Fakta
gui-ledd-fakta-om = Påstander med bevis, uten vurdering
gui-ledd-vurdering = Vurdering
gui-ledd-vurdering-om = Fakta holdt opp mot kravet, og hva det betyr for brukerne
gui-ledd-styring = Styring
gui-ledd-styring-om = Hvilken kontroll skulle ha fanget det opp, og hvorfor gjorde den ikke det
gui-ledd-konklusjon = Konklusjon
gui-ledd-konklusjon-om = Avgjøres av deg
gui-ved-siden = Årsak, demping og retting
gui-ved-siden-om = Står ved siden av kjeden og kan ikke endre konklusjonen
gui-felt-aarsak = Årsak, slik kommunen ser den
gui-felt-dempende = Hva som dempet følgene
gui-felt-retting = Hva som er rettet
gui-felt-rettefrist = Frist for retting
gui-hjemmel-velg = Velg en hjemmel
gui-hjemmel-legg-til = Legg til
gui-hjemmel-fjern = Fjern hjemmelen { $hjemmel }
gui-merke-tilsynshjemmel = tilsynshjemmel
gui-merke-tilsynshjemmel-om = Statsforvalteren kan føre tilsyn med denne bestemmelsen
gui-faktum-nr = Faktum { $nr }
gui-faktum-kilder = Kilder
gui-faktum-legg-til = + Legg til faktum
gui-faktum-bevis = + Legg til bevis
gui-faktum-fjern = Fjern faktum { $nr }
gui-kilde-fjern = Fjern kilde { $nr }
gui-mangler-tittel = Mangler før ferdigstilling
gui-mangler-ingenting = Kjeden er hel
gui-advarsler = Se på
gui-ferdigstill = Ferdigstill …
gui-ferdigstill-mangler = Kjeden er ikke hel ennå
gui-ferdigstill-spoersmaal = Ferdigstille lovbrudd { $nr }?
gui-ferdigstill-foelge = Teksten låses og kommer med i rapporten. Det kan åpnes igjen med en grunn.
gui-ferdig-om = Teksten er låst og kommer med i rapporten
gui-foreldet-om = Svar, saker eller ramme er endret etter at lovbruddet ble ferdigstilt. Åpne det igjen og se over.
gui-gjenaapne = Åpne igjen …
gui-gjenaapne-spoersmaal = Åpne lovbrudd { $nr } igjen?
gui-gjenaapne-foelge = Det blir et utkast og må ferdigstilles på nytt
gui-forkast = Forkast …
gui-forkast-spoersmaal = Forkaste lovbrudd { $nr }?
gui-forkast-foelge = Det kommer ikke med i rapporten, men blir stående i loggen
gui-forkastet-om = Forkastet: { $grunn }
gui-grunn = Grunn

## Rapport

gui-klar-tittel = Er alt på plass?
gui-klar = Alt er på plass
gui-klar-om = Rapporten sier selv fra om det som mangler
gui-klar-maa = Må
gui-klar-boer = Bør
gui-klar-saker = Ingen saker er importert
gui-klar-utkast = { $antall ->
    [one] { $antall } lovbrudd er ikke ferdigstilt
   *[other] { $antall } lovbrudd er ikke ferdigstilt
}
gui-klar-foreldet = { $antall ->
    [one] { $antall } lovbrudd må ses over på nytt
   *[other] { $antall } lovbrudd må ses over på nytt
}
gui-klar-forslag = { $antall ->
    [one] { $antall } forslag er verken skrevet eller forkastet
   *[other] { $antall } forslag er verken skrevet eller forkastet
}
gui-klar-ubesvart = { $antall ->
    [one] { $antall } punkt er ubesvart
   *[other] { $antall } punkter er ubesvart
}
gui-klar-bevis = { $antall ->
    [one] { $antall } svar mangler bevis
   *[other] { $antall } svar mangler bevis
}
gui-klar-saksnummer = Saksnummer mangler
gui-klar-virksomhet = Teksten om virksomheten mangler
gui-rapport-skriv-tittel = Skriv rapporten
gui-rapport-skriv-om = { $stadium } på { $spraak }, som PDF til arkivet og til skjermleser
gui-rapport-skriv = Skriv rapport …
gui-rapport-sist = Sist skrevet: { $fil } (SHA-256 { $sum }…)
gui-rapport-skrevet = Rapporten er skrevet: { $fil }
gui-rapport-signert = Rapporten er signert: { $fil }
gui-signer-tittel = Signer
gui-signer-om = Signaturen viser hvem som står bak, og at ingenting er endret etterpå. Den signerte rapporten blir en ny fil.
gui-signer-pdf = Velg rapport …
gui-signer-p12 = Velg sertifikat …
gui-signer-navn = Navn på den som signerer
gui-signer-grunn = Grunn
gui-signer-sted = Sted
gui-signer-passord = Passord til sertifikatet
gui-signer = Signer
gui-signert-sist = Sist signert: { $fil } (SHA-256 { $sum }…)
gui-signert-av = Signert av { $innehaver }
gui-verifiser-tittel = Kontroller en signatur
gui-verifiser-om = Gjelder alle signerte PDF-filer, ikke bare rapporter herfra
gui-verifiser = Velg PDF …
gui-verifiser-signert = Kontroller den signerte rapporten
gui-dom-gyldig = ✓ I orden
gui-dom-usikker = Usikkert
gui-dom-ugyldig = Ikke i orden

## Dialoger

gui-avvist = Filen ble ikke hentet inn
gui-tastehjelp = Taster
gui-palett = Kommandoer
gui-palett-soek = Søk i kommandoer
gui-palett-ingen = Ingen kommandoer passer
gui-erstatt = Erstatt filen
gui-erstatt-spoersmaal = Erstatte filen?
gui-erstatt-foelge = Filen «{ $fil }» finnes fra før. Det som står i den, kan ikke hentes tilbake.
gui-notattap = Lukk uten notatet
gui-notattap-spoersmaal = Lukke uten notatet?
gui-notattap-foelge = Notatet ved { $punkt } ({ $sted }) er ikke lagret, for punktet har ikke noe svar. Gi et svar, eller lukk uten notatet.
