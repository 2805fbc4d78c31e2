# Tekstene i vindauget.

gui-programnavn = Tilsyn
gui-vindustittel = { $kommune } – Tilsyn
gui-feil-vindu = Tilsyn kan ikkje opne eit vindauge på denne maskina. Maskina må ha ein skjerm og OpenGL 2 eller nyare. ({ $detalj })
gui-feil-tema = Fargane til programmet kan ikkje lesast. Installer programmet på nytt. ({ $detalj })
gui-feil-uventet = Tilsyn stoppa på grunn av ein feil i programmet. Alt du har svart, er lagra. Start programmet igjen og opne tilsynet.

## Rundt skjermbileta

gui-skjerm-oversikt = Oversikt
gui-skjerm-saker = Saker
gui-skjerm-gjennomgang = Gjennomgang
gui-skjerm-kontor = Kontor
gui-skjerm-lovbrudd = Lovbrot
gui-skjerm-rapport = Rapport
gui-skjerm-tast = Ctrl+{ $nr }
gui-alle-kommandoer = Kommandoar
gui-hjelp = Hjelp
gui-moerkt = Mørkt
gui-lyst = Lyst
gui-annen-maalform = Bokmål
gui-angre = Angre
gui-gjenta = Gjenta
gui-demo = DEMO
gui-demo-om = Oppdikta saker. Resultatet skal ikkje brukast.
gui-laast-av = Berre lesing – låst av { $navn } på { $maskin } sidan { $siden }
gui-kun-lesing = Berre lesing – ingenting kan endrast her
gui-tastehint = 1–6 svar · 0 ta tilbake · J/K punkt · N neste utan svar · F1 tastar
gui-lukk = Lukk
gui-lukk-varsel = Lukk: { $tekst }
gui-avbryt = Avbryt
gui-lagre = Lagre
gui-fjern = Fjern
gui-stopp = Stopp
gui-stopper = Stoppar …

## Statuslinja

gui-aapnet = Tilsynet er opna
gui-alt-aapent = Tilsynet er ope frå før
gui-status-lagret = Lagra
gui-status-besvart = { $punkt }: { $svar }, lagra
gui-status-trukket = { $punkt }: svaret er teke tilbake
gui-angret = Angra: { $hva }
gui-gjentatt = Gjenteke: { $hva }
gui-avbrutt = Inga fil vart vald
gui-aapne-foerst = Opne eller opprett eit tilsyn før du importerer saker
gui-sluppet-ukjent = Filtypen er ukjend. Slepp eit tilsyn, eit saksutval (.csv, .xlsx, .ods, .json, .ron), ein .pdf eller ein .p12
gui-importert = { $saker ->
    [one] { $saker } sak er importert
   *[other] { $saker } saker er importerte
}, { $merknader ->
    [0] utan merknader
    [one] med { $merknader } merknad
   *[other] med { $merknader } merknader
}
gui-jobb-rapport = Skriv rapporten
gui-jobb-signering = Signerer rapporten
gui-jobb-verifisering = Kontrollerer signaturen
gui-jobb-aapner = Opnar tilsynet
gui-rammetap = Gå frå utan å lagre
gui-rammetap-spoersmaal = Gå frå ramma utan å lagre?
gui-rammetap-foelge = Det du har skrive i skjemaet, blir borte.
gui-overstyr-mangler-utfall = Vel det nye utfallet.
gui-overstyr-mangler-dager = Skriv talet på dagar som eit heilt tal.
gui-overstyr-mangler-grunn = Skriv grunnen.
gui-tastehint-egen = 1–4 og 6 svar · 0 ta tilbake · J/K punkt · N neste ubesvarte · F1 tastar
gui-ubesvart-hjelp-egen = Ikkje svara. Trykk 1–4 eller 6 for å svare, Enter for neste punkt
gui-til-rapport = Til rapporten
gui-neste-signert = Rapporten er signert. Arkiver han, og følg opp fristane.
gui-regner = Reknar ut …
gui-regner-vent = Vent litt: det blir framleis rekna på svara.
gui-jobb-demo = Lagar eksempelet
gui-jobb-opptatt = Vent til arbeidet som går, er ferdig
gui-mappe-feil = Filhandsamaren kunne ikkje opnast. Fila ligg her: { $sti }

## Start

gui-start-om = Frå anonymisert saksutval til signert tilsynsrapport
gui-start-nytt-tittel = Nytt tilsyn
gui-start-nytt-om = Set ramma, hent inn sakene og byrja gjennomgangen
gui-start-nytt = Nytt tilsyn …
gui-start-aapne-tittel = Opne tilsyn
gui-start-aapne-om = Hald fram i eit tilsyn som ligg i ei .tilsyn-fil
gui-start-aapne = Opne …
gui-start-demo-tittel = Prøv med eit eksempel
gui-start-demo-om = Eit ferdig eksempel med oppdikta saker, frå import til rapport
gui-start-demo = Prøv med eit eksempel …
gui-start-verifiser = Kontroller signaturen i ein PDF …
gui-start-slipp = Du kan også sleppe ei fil i vindauget

## Filer

gui-fil-aapne = Opne tilsyn
gui-fil-les = Opne tilsyn for lesing
gui-fil-nytt = Lagre det nye tilsynet som
gui-fil-nytt-forslag = nytt.tilsyn
gui-fil-demo = Mappe for eksempelet
gui-fil-utvalg = Les inn saker
gui-fil-rapport = Lagre rapporten som
gui-fil-signeres = Rapport som skal signerast
gui-fil-noekkel = Fil med sertifikat og nøkkel (.p12)
gui-fil-verifiseres = PDF som skal kontrollerast
gui-sti = Filsti
gui-sti-om = Skriv kvar fila ligg, eller skal liggje
gui-sti-velg = Vel
gui-ingen-fil = Inga fil er vald
gui-aapne-mappe = Opne mappa
gui-aapne-mappe-signert = Opne mappa med den signerte rapporten

## Datofelt

gui-datofelt-form = dd.mm.åååå
gui-datofelt-finnes-ikke = Denne dagen finst ikkje i kalenderen
gui-datofelt-uleselig = Skriv datoen som dag.måned.år, til dømes 12.03.2026

## Ramma

gui-nytt-tilsyn = Nytt tilsyn
gui-ramme = Ramma for tilsynet
gui-ramme-endre = Rediger ramma
gui-ramme-rediger = Rediger …
gui-ramme-hva = Kva det blir ført tilsyn med
gui-ramme-naar = Når
gui-ramme-hvem = Kven
gui-ramme-rapport = Til rapporten
gui-ramme-lagret = Ramma er lagra
gui-ramme-mangler = { $antall ->
    [one] Éi opplysning manglar eller er feil
   *[other] { $antall } opplysningar manglar eller er feil
}
gui-opprett = Opprett …
gui-tema-standard = tildeling av kvalifiseringsprogram
gui-periode = { $fra }–{ $til }
gui-felt-art = Type
gui-art-om-tilsyn = Statsforvaltaren fører tilsyn med kommunen. Funn kan bli lovbrot og ein tilsynsrapport.
gui-art-om-egentilsyn = Nav-kontoret går gjennom sin eigen praksis. Det blir aldri lovbrot eller tilsynsrapport av det.
gui-felt-kommune = Kommune
gui-felt-kontorer = Kontor
gui-felt-kontorer-linje = Nav-kontor, eitt på kvar linje
gui-felt-tema = Tema
gui-felt-periode = Periode
gui-felt-fra = Frå og med
gui-felt-til = Til og med
gui-felt-stikkdato = Stikkdato
gui-stikkdato-om = Ingenting er kjent om sakene etter stikkdatoen. Den som ventar då, har venta minst så lenge.
gui-felt-embete = Statsforvaltar
gui-embete-ikke-valgt = Ikkje vald
gui-felt-maalform = Språk i rapporten
gui-felt-saksnummer = Saksnummer
gui-felt-lag = Tilsynslag
gui-lag-navn = Namn, medlem { $nr }
gui-lag-rolle = Rolle, medlem { $nr }
gui-lag-fjern = Fjern medlem { $nr }
gui-lag-legg-til = Legg til medlem
gui-felt-sjekkliste = Sjekkliste
gui-felt-stadium = Rapport
gui-felt-godkjenner = Blir godkjend av
gui-felt-funksjon = Stilling
gui-felt-utloeser = Bakgrunn for tilsynet
gui-felt-virksomhet = Om verksemda: organisering og praksis
gui-felt-populasjon = Saker i alt i perioden
gui-felt-avidentifisert = Avidentifisert av (stilling)
gui-felt-maate = Korleis sakene vart valde
gui-felt-dokumenter = Dokument som er mottekne, eitt på kvar linje
gui-felt-intervjuer = Intervju, éin funksjon på kvar linje
gui-intervjuer-om = Skriv funksjon og tal, aldri namn. Til dømes «rettleiar: 4»
gui-felt-milepaeler = Datoar i tilsynet
gui-felt-innsigelser = Motsegner frå kommunen til den førebelse rapporten, og svaret på dei
gui-mangler-kommune = Skriv namnet på kommunen
gui-mangler-kontor = Skriv minst eitt kontor
gui-mangler-tema = Skriv kva tilsynet handlar om
gui-mangler-periode = Skriv første og siste dag i perioden
gui-periode-baklengs = Perioden sluttar før han byrjar
gui-mangler-stikkdato = Skriv stikkdatoen
gui-mangler-embete = Vel statsforvaltar
gui-mangler-lag = Skriv namnet på minst eitt medlem
gui-ugyldig-milepael = Ein av datoane i tilsynet kan ikkje lesast
gui-ugyldig-populasjon = Talet på saker i alt må vere eit tal

## Oversikt

gui-oversikt-under = { $art } med { $tema }, { $fra }–{ $til }
gui-egentilsyn-om = Dette er eit eigentilsyn. Svara, funna og tiltaka er kontoret sine eigne. Rapporten er ein annan enn tilsynsrapporten.
gui-neste = Neste
gui-fortsett = Hald fram
gui-i-sak = Sak { $sak }
gui-ved-kontor = { $kontor }
gui-alt-besvart = Alle punkt er svara på
gui-til-saker = Til sakene
gui-til-lovbrudd = Til lovbrot
gui-til-ubesvart = Til neste utan svar
gui-framdrift-tittel = Framdrift
gui-framdrift = { $besvart } av { $av } svara på
gui-framdrift-svikt = { $besvart } av { $av }, { $svikt } med svikt
gui-framdrift-lang = { $besvart } av { $av } svara på, { $svikt } med svikt, { $bevis } utan bevis
gui-etter-tema = Etter tema
gui-etter-kontor = Etter kontor
gui-kilder = Saksutval
gui-kilder-ingen = Ingen saker er henta inn enno
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
gui-alvor-advarsel = Åtvaring
gui-alvor-opplysning = Opplysning
gui-ventetid = Ventetid frå vedtak til start
gui-ventetid-om = Kvar sak for seg. Fylt sirkel: programmet har starta. Open rute: deltakaren venta framleis på stikkdatoen. Til venstre for 0 starta programmet før vedtaket.
gui-ventetid-ingen = Ingen saker med vedtak om program enno
gui-ventetid-akse = dagar
gui-ventetid-bilde = Ventetid i dagar for kvar sak, etter kontor.
gui-ventetid-kontor = Kontor
gui-ventetid-startet = Starta
gui-ventetid-median = Median, dagar
gui-ventetid-venter = Ventar framleis
gui-ventetid-saker = Saker
gui-kurve-akse = dagar etter vedtaket
gui-kurve-alle = alle ventar
gui-kurve-halvparten = halvparten
gui-kurve-ingen = ingen ventar
gui-kurve-heltrukken = heil linje
gui-kurve-stiplet = stipla linje
gui-kurve-prikket = prikka linje
gui-kurve-intervall = Tala i parentes etter medianen er intervallet med 95 prosent tryggleik.
gui-kurve-samlet = Til saman
gui-kurve-bilde = Trappekurve for kvart kontor: kor mange som framleis ventar, etter talet på dagar. Rutene er saker som framleis ventar. Dei same tala står i tabellen under.
gui-se-igjen = { $antall ->
    [one] Eitt svar må sjåast på igjen, fordi saka eller ei kjelde er endra
   *[other] { $antall } svar må sjåast på igjen, fordi saka eller ei kjelde er endra
}
gui-se-igjen-foerste = Gå til det første
gui-utsagn = Kva sakene seier
gui-dager = { $dager ->
    [one] { $dager } dag
   *[other] { $dager } dagar
}
gui-omtrent-dager = omtrent { $dager ->
    [one] { $dager } dag
   *[other] { $dager } dagar
}

## Saker

gui-saker-ingen = Ingen saker enno
gui-saker-ingen-om = Les inn saksutvalet: CSV, XLSX, ODS, JSON eller RON, utan personopplysningar
gui-saker-ingen-treff = Ingen saker passar med filteret
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
gui-kolonne-besvart = Svar
gui-kolonne-merknader = Merknader
gui-kolonnebredde = Breidd på kolonnen { $kolonne }
gui-venter-minst = ventar, minst { $dager }
gui-saksrad = Sak { $sak }, { $kontor }, { $gruppe }, vedtak { $vedtak }, start { $start }, { $besvart } av { $av } svara på

## Gjennomgang

gui-gjennomgang-ingen = Inga sak er vald
gui-gjennomgang-ingen-om = Vel ei sak i tabellen
gui-sak-nr = Sak { $nr } av { $av }
gui-sak-alder = Alder ved søknad: { $alder }
gui-neste-sak = Neste sak
gui-forrige-sak = Førre sak
gui-datoer-forskjoevet = Datoane er flytta for å skjule personen
gui-saksmerknad = Linje { $linje }: { $tekst }
gui-om-saken = Tidslinje og utrekningar
gui-tidslinje = Tidslinje
gui-steg-informert = Informert
gui-steg-soeknad = Søknad
gui-steg-registrert = Registrert
gui-steg-kartlegging = Kartlegging
gui-steg-planleggingssamtale = Planleggingssamtale
gui-steg-foreloepig-svar = Førebels svar
gui-steg-aev = Arbeidsevnevurdering
gui-steg-vedtak = Vedtak
gui-steg-utforming = Utforming
gui-steg-aktivitet = Aktivitet
gui-steg-angitt-start = Oppgitt start
gui-steg-start = Start
gui-steg-trukket = Trekt
gui-steg-stikkdato = Stikkdato
gui-fakta = Rekna ut
gui-beregning-K01 = Saksbehandlingstid
gui-beregning-K02 = Førebels svar
gui-beregning-K03 = Registrering
gui-beregning-K04 = Arbeidsevnevurdering før vedtak
gui-beregning-K07 = Ventetid frå vedtak til start
gui-beregning-K08 = Start mot oppgitt start
gui-beregning-K09 = Seks månader
gui-beregning-K10 = Rekkjefølgje
gui-beregning-K11 = Vedtaksperiode
gui-beregning-K18 = Alder
gui-beregning-K19 = Første informasjon
gui-maa-bekreftes = må stadfestast U{ $nr }
gui-merke-usikker = usikker
gui-merke-valgfritt = Valfritt
gui-merke-beregnet = Rekna ut
gui-merke-beregnet-om = Programmet reknar ut fakta. Du stadfestar, eller svarar noko anna og skriv kvifor i notatet.
gui-punktliste = Punkt
gui-oppfylt-betyr = Oppfylt: { $betyr }
gui-punkt-nr = { $nr } av { $av }
gui-ubesvart-hjelp = Ikkje svara på. Trykk 1–6 for å svare, Enter for neste punkt
gui-besvart-av = Svar frå { $hvem }
gui-ta-tilbake = Ta tilbake
gui-mangler-bevis = Svaret manglar bevis. Eit lovbrot kan ikkje byggje på det før du har skrive kvar det står.
gui-notat = Notat
gui-bevis = Bevis
gui-bevis-legg-til = + Legg til bevis
gui-bevis-sted = Kvar det står, bevis { $nr }
gui-bevis-sted-hint = Dokument og side
gui-bevis-art = Type bevis { $nr }
gui-bevis-dato = Dato, bevis { $nr }
gui-bevis-fjern = Fjern bevis { $nr }
gui-utkast-venter = Det du har skrive, blir lagra saman med svaret
gui-begrunnelse = Grunngivinga i vedtaket
gui-veiledning = Rettleiing
gui-ikke-konkluder = Skal ikkje brukast til å konkludere: { $grense }
gui-hjemler = Heimlar slik dei galdt { $dato }
gui-hjemmel-fra = frå { $dato }
gui-kontorer = Kontor
gui-kontor-om = Desse punkta blir svara på éin gong for kvart kontor, ut frå rutinar, intervju og tal

## Lovbrot

gui-lovbrudd-velg = Vel eit forslag eller eit lovbrot
gui-lovbrudd-velg-om = Forslaga kjem frå svara. Programmet foreslår, du avgjer.
gui-lovbrudd-ingen = Ingen lovbrot er skrivne enno
gui-lovbrudd-skrevne = Lovbrot som er skrivne
gui-lovbrudd-nr = Lovbrot { $nr }
gui-lovbrudd-status = Status
gui-forslag = Forslag
gui-forslag-ingen = Ingen forslag. Forslag kjem når fleire saker, eller eit kontorpunkt, har svar med svikt.
gui-antall-saker = { $antall ->
    [one] { $antall } sak
   *[other] { $antall } saker
}
gui-antall-kontorpunkter = { $antall ->
    [one] { $antall } kontorpunkt
   *[other] { $antall } kontorpunkt
}
gui-forslag-fra = Forslag
gui-forslag-terskel = Foreslått fordi minst { $antall } saker eller eitt kontorpunkt viser det
gui-forslag-kontorer = Kva svara viser
gui-forslag-hjemler = Heimlar
gui-saker-for = Saker som viser det
gui-saker-mot = Saker som er lesne og ikkje viser det
gui-punkter-for = Kontorpunkt: { $punkter }
gui-enkeltfunn = { $antall ->
    [one] { $antall } funn i ei einskild sak er for lite til eit forslag
   *[other] { $antall } funn i einskildsaker er for lite til eit forslag
}
gui-skriv-lovbrudd = Skriv lovbrot
gui-ledd-setning = Konklusjonen i éi setning, slik ho skal stå i rapporten
gui-ledd-hjemler = Heimlar
gui-ledd-hjemler-om = Minst éin frå sosialtenestelova kapittel 4, eller § 5 om internkontroll
gui-ledd-krav = Krav
gui-ledd-krav-om = Kva lova krev, med eigne ord
gui-ledd-fakta = Fakta
gui-ledd-fakta-om = Påstandar med bevis, utan vurdering
gui-ledd-vurdering = Vurdering
gui-ledd-vurdering-om = Fakta haldne opp mot kravet, og kva det har å seie for brukarane
gui-ledd-styring = Styring
gui-ledd-styring-om = Kva kontroll skulle ha fanga det opp, og kvifor gjorde han ikkje det
gui-ledd-konklusjon = Konklusjon
gui-ledd-konklusjon-om = Du avgjer
gui-ved-siden = Årsak, demping og retting
gui-ved-siden-om = Står ved sida av kjeda og kan ikkje endre konklusjonen
gui-felt-aarsak = Årsak, slik kommunen ser ho
gui-felt-dempende = Kva som dempa følgjene
gui-felt-retting = Kva som er retta
gui-felt-rettefrist = Frist for retting
gui-hjemmel-velg = Vel ein heimel
gui-hjemmel-legg-til = Legg til
gui-hjemmel-fjern = Fjern heimelen { $hjemmel }
gui-merke-tilsynshjemmel = tilsynsheimel
gui-merke-tilsynshjemmel-om = Statsforvaltaren kan føre tilsyn med denne føresegna
gui-faktum-nr = Faktum { $nr }
gui-faktum-kilder = Kjelder
gui-faktum-legg-til = + Legg til faktum
gui-faktum-bevis = + Legg til bevis
gui-faktum-fjern = Fjern faktum { $nr }
gui-kilde-fjern = Fjern kjelde { $nr }
gui-mangler-tittel = Manglar før ferdigstilling
gui-mangler-ingenting = Kjeda er heil
gui-advarsler = Sjå på
gui-ferdigstill = Ferdigstill …
gui-ferdigstill-mangler = Kjeda er ikkje heil enno
gui-ferdigstill-spoersmaal = Ferdigstille lovbrot { $nr }?
gui-ferdigstill-foelge = Teksten blir låst og kjem med i rapporten. Det kan opnast igjen med ein grunn.
gui-ferdig-om = Teksten er låst og kjem med i rapporten
gui-foreldet-om = Svar, saker eller ramme er endra etter at lovbrotet vart ferdigstilt. Opne det igjen og sjå over.
gui-gjenaapne = Opne igjen …
gui-gjenaapne-spoersmaal = Opne lovbrot { $nr } igjen?
gui-gjenaapne-foelge = Det blir eit utkast og må ferdigstillast på nytt
gui-forkast = Forkast …
gui-forkast-spoersmaal = Forkaste lovbrot { $nr }?
gui-forkast-foelge = Det kjem ikkje med i rapporten, men blir ståande i loggen
gui-forkastet-om = Forkastet: { $grunn }
gui-grunn = Grunn

## Rapport

gui-klar-tittel = Er alt på plass?
gui-klar = Alt er på plass
gui-klar-om = Rapporten seier sjølv frå om det som manglar
gui-klar-maa = Må
gui-klar-boer = Bør
gui-klar-saker = Ingen saker er importerte
gui-klar-utkast = { $antall ->
    [one] { $antall } lovbrot er ikkje ferdigstilt
   *[other] { $antall } lovbrot er ikkje ferdigstilte
}
gui-klar-foreldet = { $antall ->
    [one] { $antall } lovbrot må sjåast over på nytt
   *[other] { $antall } lovbrot må sjåast over på nytt
}
gui-klar-forslag = { $antall ->
    [one] { $antall } forslag er verken skrive eller forkasta
   *[other] { $antall } forslag er verken skrivne eller forkasta
}
gui-klar-ubesvart = { $antall ->
    [one] { $antall } punkt er ikkje svara på
   *[other] { $antall } punkt er ikkje svara på
}
gui-klar-bevis = { $antall ->
    [one] { $antall } svar manglar bevis
   *[other] { $antall } svar manglar bevis
}
gui-klar-saksnummer = Saksnummer manglar
gui-klar-virksomhet = Teksten om verksemda manglar
gui-rapport-skriv-tittel = Skriv rapporten
gui-rapport-skriv-om = { $stadium } på { $spraak }, som PDF til arkivet og til skjermlesar
gui-rapport-skriv = Skriv rapport …
gui-rapport-sist = Sist skrive: { $fil } (SHA-256 { $sum }…)
gui-rapport-skrevet = Rapporten er skriven: { $fil }
gui-rapport-signert = Rapporten er signert: { $fil }
gui-signer-tittel = Signer
gui-signer-om = Signaturen viser kven som står bak, og at ingenting er endra etterpå. Den signerte rapporten blir ei ny fil.
gui-signer-pdf = Vel rapport …
gui-signer-p12 = Vel sertifikat …
gui-signer-navn = Namn på den som signerer
gui-signer-grunn = Grunn
gui-signer-sted = Stad
gui-signer-passord = Passord til sertifikatet
gui-signer = Signer
gui-signert-sist = Sist signert: { $fil } (SHA-256 { $sum }…)
gui-signert-av = Signert av { $innehaver }
gui-verifiser-tittel = Kontroller ein signatur
gui-verifiser-om = Gjeld alle signerte PDF-filer, ikkje berre rapportar herifrå
gui-verifiser = Vel PDF …
gui-verifiser-signert = Kontroller den signerte rapporten
gui-dom-gyldig = ✓ I orden
gui-dom-usikker = Usikkert
gui-dom-ugyldig = Ikkje i orden

## Dialogar

gui-avvist = Fila vart ikkje henta inn
gui-tastehjelp = Tastar
gui-palett = Kommandoar
gui-palett-soek = Søk i kommandoar
gui-palett-ingen = Ingen kommandoar passar
gui-erstatt = Byt ut fila
gui-erstatt-spoersmaal = Byte ut fila?
gui-erstatt-foelge = Fila «{ $fil }» finst frå før. Det som står i henne, kan ikkje hentast tilbake.
gui-notattap = Lukk utan notatet
gui-notattap-spoersmaal = Lukke utan notatet?
gui-notattap-foelge = Notatet ved { $punkt } ({ $sted }) er ikkje lagra, for punktet har ikkje noko svar. Gi eit svar, eller lukk utan notatet.
