# Feil som begge ansiktene av programmet viser: hva som skjedde, og hva du kan gjøre.
# Kommandoene i meny, palett og hurtigtaster.

## Filen med tilsynet

lager-feil-laast = { $navn } arbeider i tilsynet på maskinen { $maskin } siden { $dag } kl. { $klokken }. Åpne det for lesing, eller vent til { $navn } har lukket det.
lager-feil-laast-ukjent = Tilsynet er åpent for skriving et annet sted. Åpne det for lesing, eller vent til det er lukket.
lager-feil-finnes-fra-foer = Det finnes allerede en fil med dette navnet. Velg et annet navn. Den gamle filen er ikke rørt.
lager-feil-finnes-ikke = Filen eller mappen finnes ikke. Kontroller at den ikke er flyttet, og at nettverksstasjonen er tilkoblet.
lager-feil-ikke-vaar = Filen er ikke et tilsyn. Velg en fil som slutter på .tilsyn og er laget av dette programmet. Filen er ikke rørt.
lager-feil-nyere-versjon = Tilsynet er laget med en nyere utgave av programmet (filform { $versjon }). Oppdater programmet og prøv igjen. Filen er ikke rørt.
lager-feil-skadet = Filen er skadet eller avkortet og kan ikke leses. Hent fram siste sikkerhetskopi. Filen er ikke rørt.
lager-feil-brutt-kjede = Loggen er endret utenfor programmet: Hendelse { $nr } stemmer ikke med kontrollsummen. Hent fram siste sikkerhetskopi, og meld fra til den som har ansvar for tilsynet. Filen er ikke rørt.
lager-feil-kun-lesing = Tilsynet er åpnet for lesing. Lukk det og åpne det for skriving for å endre noe.
lager-feil-ingen-tilgang = Du har ikke tilgang til å skrive eller lese her. Velg en annen mappe, åpne tilsynet for lesing, eller be om tilgang.
lager-feil-fullt-disk = Disken er full. Det siste du gjorde, er ikke lagret, alt før det er trygt. Rydd plass og prøv igjen.
lager-feil-opptatt = Et annet program holder filen, for eksempel en sikkerhetskopi. Det siste du gjorde, er ikke lagret. Prøv igjen om litt.
lager-feil-hendelse = Programmet kunne ikke føre dette i loggen. Det siste du gjorde, er ikke lagret. Lukk tilsynet, åpne det på nytt og prøv igjen.
lager-feil-io = Filen kunne ikke leses eller skrives ({ $detalj }). Det siste du gjorde, er ikke lagret. Kontroller disken og nettverket, og prøv igjen.
lager-feil-sqlite = Filen kunne ikke leses eller skrives ({ $detalj }). Det siste du gjorde, er ikke lagret. Lukk tilsynet, åpne det på nytt og prøv igjen.

## Arbeidet

app-feil-uten-opprettelse = Filen inneholder ikke noe tilsyn. Den ble trolig avbrutt da den ble laget. Opprett tilsynet på nytt i en ny fil.
app-feil-ugyldig-grunnlag = { $antall ->
    [one] Tilsynet mangler én opplysning. Rett den og prøv igjen.
   *[other] Tilsynet mangler { $antall } opplysninger. Rett dem og prøv igjen.
}
app-feil-kontor-i-bruk = { $kontor } kan ikke fjernes, fordi det har saker eller svar i tilsynet.
app-feil-ukjent-sak = Saken { $sak } finnes ikke i tilsynet. Kontroller saksnummeret.
app-feil-ukjent-kontor = { $kontor } er ikke et av kontorene i tilsynet. Legg det til, eller rett navnet.
app-feil-ukjent-punkt = Sjekklisten har ikke noe punkt { $punkt }. Kontroller punktet.
app-feil-punkt-paa-feil-nivaa = Punkt { $punkt } besvares på et annet nivå: noen punkter gjelder hver sak, andre hvert kontor. Velg riktig sted.
app-feil-ikke-besvart = Punktet har ikke noe svar som kan trekkes. Kontroller sak, kontor og punkt.
app-feil-ukjent-sjekkliste = Programmet har ikke sjekklisten { $sjekkliste }. Åpne tilsynet med en utgave av programmet som har den.
app-feil-ukjent-lovbrudd = Det finnes ikke noe lovbrudd med nummer { $nr } i tilsynet.
app-feil-ukjent-forslag = Svarene gir ikke noe nytt forslag av typen { $moenster }. Se listen over forslag.
app-feil-ukjent-moenster = Sjekklisten har ikke noe setningsmønster { $moenster }. Kontroller navnet på mønsteret.
app-feil-lovbrudd-er-lukket = Lovbrudd { $nr } er ferdigstilt eller forkastet. Åpne det igjen, med en grunn, før du endrer det.
app-feil-lovbrudd-er-utkast = Lovbrudd { $nr } er allerede et utkast og kan endres.
app-feil-lovbrudd-uferdig = Lovbrudd { $nr } kan ikke ferdigstilles ennå. { $antall ->
    [one] Ett ledd mangler.
   *[other] { $antall } ledd mangler.
}
app-feil-egentilsyn-uten-lovbrudd = Et egentilsyn slår ikke fast lovbrudd. Bruk tiltaksplanen, eller opprett et tilsyn.
app-feil-mangler-grunn = Skriv hvorfor. Grunnen blir stående i loggen.
app-feil-egen-vei = Programmet prøvde å føre «{ $navn }» på feil måte. Ingenting er endret. Meld fra om feilen.
app-feil-fil = Filen { $sti } kunne ikke leses eller skrives ({ $detalj }). Kontroller navnet, plassen og tilgangen, og prøv igjen.
app-feil-ressurs = Programmets egne data «{ $navn }» kan ikke leses. Installer programmet på nytt.
app-feil-jobb-broet-sammen = Arbeidet «{ $navn }» stanset på grunn av en feil i programmet. Tilsynet er som før. Prøv igjen, og meld fra hvis det gjentar seg.
app-feil-jobb-startet-ikke = Arbeidet «{ $navn }» kunne ikke starte, fordi maskinen har for lite ledig. Lukk andre programmer og prøv igjen.

grunnlagsfeil-kommune = Navnet på kommunen mangler
grunnlagsfeil-kontor = Minst ett kontor må ha et navn, og ingen kan stå uten
grunnlagsfeil-dobbelt-kontor = To kontorer har samme navn
grunnlagsfeil-periode = Perioden slutter før den begynner
grunnlagsfeil-sjekkliste = Programmet har ikke denne sjekklisten

## Merknader med sted

merknad-linje = { $sted }: { $tekst }
merknad-sted-linje = linje { $nr }
merknad-sted-kolonne = kolonne { $kolonne }
merknad-sted-kolonnenavn = kolonne «{ $kolonne }»

## Taster

tast-ctrl = Ctrl
tast-shift = Shift
tast-alt = Alt
tast-pil-opp = Pil opp
tast-pil-ned = Pil ned
tast-pil-venstre = Pil venstre
tast-pil-hoeyre = Pil høyre

## Kommandoer

kommandogruppe-fil = Fil
kommandogruppe-rediger = Rediger
kommandogruppe-vis = Vis
kommandogruppe-gjennomgang = Gjennomgang
kommandogruppe-rapport = Rapport
kommandogruppe-hjelp = Hjelp

kommando-ny = Nytt tilsyn…
kommando-ny-hjelp = Opprett et tilsyn i en ny fil
kommando-aapne = Åpne…
kommando-aapne-hjelp = Åpne et tilsyn for å arbeide i det
kommando-aapne-for-lesing = Åpne for lesing…
kommando-aapne-for-lesing-hjelp = Se på et tilsyn uten å endre det, også mens andre arbeider i det
kommando-demo = Prøv med eksempel…
kommando-demo-hjelp = Lag et ferdig eksempel med oppdiktede saker
kommando-importer = Les inn saker…
kommando-importer-hjelp = Les et saksutvalg fra en fil, se over det og ta det inn
kommando-lukk = Lukk tilsynet
kommando-lukk-hjelp = Lukk tilsynet. Alt er allerede lagret
kommando-avslutt = Avslutt
kommando-avslutt-hjelp = Avslutt programmet. Alt er allerede lagret
kommando-angre = Angre
kommando-angre-hjelp = Ta tilbake det siste du gjorde
kommando-gjenta = Gjenta
kommando-gjenta-hjelp = Hent tilbake det du angret sist
kommando-vis-oversikt = Oversikt
kommando-vis-oversikt-hjelp = Vis rammen for tilsynet og hvor langt det er kommet
kommando-vis-saker = Saker
kommando-vis-saker-hjelp = Vis alle saker i utvalget
kommando-vis-gjennomgang = Gjennomgang
kommando-vis-gjennomgang-hjelp = Gå gjennom én sak om gangen
kommando-vis-kontor = Kontor
kommando-vis-kontor-hjelp = Vis punktene som gjelder kontorene
kommando-vis-lovbrudd = Lovbrudd eller tiltaksplan
kommando-vis-lovbrudd-hjelp = Vis forslag og lovbrudd, i egentilsyn tiltaksplanen
kommando-vis-rapport = Rapport
kommando-vis-rapport-hjelp = Vis rapporten, skriv den og signer den
kommando-bytte-tema = Bytt mellom lyst og mørkt
kommando-bytte-tema-hjelp = Bytt fargene i vinduet
kommando-bytte-maalform = Bytt målform
kommando-bytte-maalform-hjelp = Bytt mellom bokmål og nynorsk i vinduet
kommando-neste-sak = Neste sak
kommando-neste-sak-hjelp = Gå til neste sak eller kontor
kommando-forrige-sak = Forrige sak
kommando-forrige-sak-hjelp = Gå til forrige sak eller kontor
kommando-neste-punkt = Neste punkt
kommando-neste-punkt-hjelp = Gå til neste punkt i sjekklisten
kommando-forrige-punkt = Forrige punkt
kommando-forrige-punkt-hjelp = Gå til forrige punkt i sjekklisten
kommando-neste-ubesvarte = Neste ubesvarte
kommando-neste-ubesvarte-hjelp = Gå til neste punkt som ikke er besvart
kommando-svar-oppfylt = Svar oppfylt
kommando-svar-oppfylt-hjelp = Kravet er oppfylt. I egentilsyn: ja
kommando-svar-delvis-oppfylt = Svar delvis oppfylt
kommando-svar-delvis-oppfylt-hjelp = Kravet er bare delvis oppfylt. I egentilsyn: delvis
kommando-svar-ikke-oppfylt = Svar ikke oppfylt
kommando-svar-ikke-oppfylt-hjelp = Kravet er ikke oppfylt. I egentilsyn: nei
kommando-svar-ikke-dokumentert = Svar ikke dokumentert
kommando-svar-ikke-dokumentert-hjelp = Det er lett etter dokumentasjon, og den er ikke funnet
kommando-svar-ikke-vurderbart = Svar ikke vurderbart
kommando-svar-ikke-vurderbart-hjelp = Materialet mangler, er uleselig eller ligger utenfor perioden
kommando-svar-ikke-relevant = Svar ikke relevant
kommando-svar-ikke-relevant-hjelp = Punktet gjelder ikke her
kommando-trekk-svar = Trekk svaret
kommando-trekk-svar-hjelp = Ta svaret tilbake, slik at punktet er ubesvart
kommando-notat = Skriv notat
kommando-notat-hjelp = Skriv et notat til svaret
kommando-bevis = Legg til bevis
kommando-bevis-hjelp = Vis hvor i dokumentene svaret har dekning
kommando-skriv-rapport = Skriv rapport…
kommando-skriv-rapport-hjelp = Skriv rapporten som PDF
kommando-signer = Signer…
kommando-signer-hjelp = Signer en ferdig rapport med sertifikat
kommando-verifiser = Verifiser…
kommando-verifiser-hjelp = Kontroller signaturene i en PDF
kommando-stopp-jobb = Stopp arbeidet
kommando-stopp-jobb-hjelp = Stopp det som pågår. Ingenting blir halvgjort
kommando-palett = Finn kommando…
kommando-palett-hjelp = Søk blant alt du kan gjøre
kommando-hurtighjelp = Hurtigtaster
kommando-hurtighjelp-hjelp = Vis alle hurtigtaster
app-feil-opptatt-navn = Filen { $sti } finnes fra før og er ikke en PDF. Den er ikke rørt. Velg et annet navn.
