# Innlesing av saker: kolonner, personvern, endringer. Og porten for fritekst.

## Karantene

app-feil-karantene = { $antall ->
    [one] Filen er holdt igjen: { $antall } sted kan peke på en person. Ingenting er tatt inn. Masker stedet, eller si hvorfor det er harmløst.
   *[other] Filen er holdt igjen: { $antall } steder kan peke på en person. Ingenting er tatt inn. Masker stedene, eller si hvorfor de er harmløse.
}
app-feil-harmloes-uten-treff = Listen over harmløse steder passer ikke med filen: oppføring { $poster } treffer ingenting. Ingenting er tatt inn.
app-feil-fil-er-endret = Filen { $sti } er endret etter at du så gjennom den. Les den inn på nytt.

## Fritekst

app-feil-personopplysning = Teksten er ikke lagret, for den kan peke på en person. Skriv den om, eller masker den.
tekstfunn = { $felt ->
    [notat] Notatet
    [bevis] Bevis { $nr }
    [setning] Konklusjonen i én setning
    [krav] Kravet
    [fakta] Faktum { $nr }
    [vurdering] Vurderingen
    [styring] Styringen
    [aarsak] Årsaken
    [dempende] Dempingen
    [retting] Rettingen
    [grunn] Grunnen
    [kommune] Kommunen
    [kontor] Kontor { $nr }
    [tema] Temaet
    [saksnummer] Saksnummeret
    [utloeser] Bakgrunnen for tilsynet
    [utvalgsmaate] Hvordan sakene ble valgt
    [avidentifisert-av] Avidentifisert av
    [dokument] Dokument { $nr }
    [intervju] Intervju { $nr }
    [virksomhet] Om virksomheten
    [innsigelser] Innsigelsene
    [konklusjon] Konklusjonen på temaet
    [tiltak] Tiltaket
    [ansvarlig] Den ansvarlige
    [kontroll] Kontrollen i nye saker
    [egenvurdering] Egenvurderingen
    [sjekkliste] En tekst i sjekklisten
    [intervjunotat] Notatet fra intervjuet
    [fil] Filnavnet
    [froe] Frøet
    [lagmedlem] Medlem { $nr }
   *[godkjenner] Den som godkjenner
}: { $art ->
    [fnr] { opplysningsart-fnr }
    [duf] { opplysningsart-duf }
    [orgnr] { opplysningsart-orgnr }
    [konto] { opplysningsart-konto }
    [iban] { opplysningsart-iban }
    [kid] { opplysningsart-kid }
    [telefon] { opplysningsart-telefon }
    [epost] { opplysningsart-epost }
    [adresse] { opplysningsart-adresse }
    [bilskilt] { opplysningsart-bilskilt }
    [foedselsdato] { opplysningsart-foedselsdato }
    [person] { opplysningsart-person }
    [aktoerid] { opplysningsart-aktoerid }
   *[navident] { opplysningsart-navident }
}{ $antall ->
    [one] {""}
   *[other] , { $antall } steder
}

## Personopplysninger

personvernvalg-maskert = maskert
personvernvalg-harmloes = beholdt

## Når en tekst ikke kan lagres

hendelse-tekster-avgjort = Treff i tekst ble vurdert som harmløse
innlesing-maskeres = Teksten kan peke på en person
innlesing-maskeres-lagre = Masker og lagre
innlesing-maskeres-rett = Rett selv
innlesing-behold-lagre = Behold og lagre
innlesing-maskert-lagret = Maskert og lagret

## Innlesing

innlesing-tittel = Les inn saker
innlesing-steg-kolonner = Kolonner
innlesing-steg-personvern = Personvern
innlesing-steg-endringer = Endringer
innlesing-steg-ta-inn = Ta inn
innlesing-jobb-kolonner = Ser på kolonnene
innlesing-jobb-les = Leser og gransker filen
innlesing-jobb-sammenlign = Sammenligner med sakene som er her
innlesing-jobb-ta-inn = Tar inn sakene
innlesing-lagrer = Tar inn sakene
innlesing-lagrer-om = Et stort utvalg lagres. Det kan ta noen sekunder.
innlesing-i-gang = Gjør ferdig filen som er under innlesing, eller avvis den først
innlesing-avvist = Filen er avvist. Ingenting er tatt inn.
innlesing-lest = Filen er lest. Ingenting er tatt inn ennå.
innlesing-les = Les filen
innlesing-neste = Videre til { $steg }
innlesing-neste-tast = Ctrl+Enter
innlesing-tilbake = Tilbake
innlesing-avvis = Avvis filen
innlesing-ta-inn = { $antall ->
    [one] Ta inn { $antall } sak
   *[other] Ta inn { $antall } saker
}
innlesing-tast-kolonner = Ctrl+Enter går videre
innlesing-tast-personvern = M masker · H harmløst · L alle like · Shift+M alle åpne · Ctrl+Enter går videre
innlesing-tast-endringer = Ctrl+Enter går videre
innlesing-tast-ta-inn = Ctrl+Enter tar inn

## Funn

innlesing-funn = Funn i filen
innlesing-funn-ingen = Ingen funn. Filen inneholder ikke noe som porten kjenner igjen.
innlesing-funn-ingen-her = Ingen funn av denne typen
innlesing-renhet = En ren gransking er ikke et bevis: bare de som kjenner en person, ser alt. Les et utvalg av tekstene selv, og tell opplysningene du finner.
innlesing-renhet-kontrollert = Opplysninger du har kontrollert
innlesing-renhet-oversett = Av dem fant ikke programmet
innlesing-aapne = { $antall ->
    [0] Alle funn er avgjort
    [one] { $antall } funn holder filen igjen og må avgjøres
   *[other] { $antall } funn holder filen igjen og må avgjøres
}
innlesing-harde = Må avgjøres ({ $antall })
innlesing-myke = Til gjennomsyn ({ $antall })
innlesing-myke-om = Disse maskeres hvis du ikke beholder dem med en grunn
innlesing-kolonne-avgjort = Avgjort
innlesing-kolonne-art = Type
innlesing-kolonne-sted = Sted
innlesing-kolonne-sak = Sak
innlesing-valg-aapen = Ikke avgjort
innlesing-valg-maskert = Maskeres
innlesing-valg-harmloes = Beholdes
innlesing-sted-filnavn = filnavnet
innlesing-uten-utdrag = Verdien vises ikke. Slå opp stedet i filen hvis du må se den.
innlesing-uten-utdrag-ulest = Teksten leses ikke inn, men filen burde ikke vært sendt slik. Slå opp stedet i filen hvis du må se den.
innlesing-harmloes-grunn = Beholdes fordi: { $grunn }
innlesing-masker = Masker (M)
innlesing-harmloes = Harmløst … (H)
innlesing-masker-like = Masker alle { $antall } av samme type i kolonnen (L)
innlesing-masker-aapne = Masker alle { $antall } som ikke er avgjort (Shift+M)
innlesing-grunn = Hvorfor er det harmløst?
innlesing-grunn-hint = For eksempel: navn på et tiltak
innlesing-behold = Behold

## Gjenkjenning

innlesing-gjenkjenning = Kan noen kjennes igjen?
innlesing-gjenkjenning-om = En sak uten navn er fortsatt en personopplysning når den kan skilles ut. Tallene viser hvor mange saker som ser like ut for en som kjenner til opplysningene du velger.
innlesing-kjennetegn = Hva andre kan vite
kjennetegn-kontor = Kontor
kjennetegn-bydel = Bydel
kjennetegn-alder = Alder
kjennetegn-utvalgsgruppe = Utvalgsgruppe
kjennetegn-soeknad = Søknadsdato
kjennetegn-vedtak = Vedtaksdato
kjennetegn-start = Programstart
kjennetegn-avslutning = Avslutning
kjennetegn-ventegrunn = Ventegrunn
kjennetegn-innsatsbehov = Innsatsbehov
innlesing-tall-saker = Saker
innlesing-tall-k = Færrest like saker
innlesing-tall-unike = Saker som er alene
innlesing-tall-under-3 = I grupper under 3
innlesing-tall-under-5 = I grupper under 5
innlesing-tall-under-6 = I grupper under 6
innlesing-tall-risiko = Høyeste risiko
innlesing-tall-snittrisiko = Risiko i snitt
innlesing-dom-unike = { $unike ->
    [one] { $unike } av { $antall } saker er alene om opplysningene sine. Den som kjenner personen, kan finne saken.
   *[other] { $unike } av { $antall } saker er alene om opplysningene sine. Den som kjenner personen, kan finne saken.
}
innlesing-dom-smaa = Ingen er helt alene, men noen grupper har færre enn 6 saker. Regn sakene som personopplysninger.
innlesing-dom-grupper = Alle grupper har minst 6 saker. Det er ikke et bevis på at ingen kan kjennes igjen, for andre kan vite mer.
innlesing-raad-grovere = { $unike ->
    [one] Mest hjelper det å gjøre «{ $hva }» grovere: da er { $unike } sak alene og { $under } i grupper under 6.
   *[other] Mest hjelper det å gjøre «{ $hva }» grovere: da er { $unike } saker alene og { $under } i grupper under 6.
}
innlesing-raad-utelat = { $unike ->
    [one] Mest betyr «{ $hva }»: uten den opplysningen er { $unike } sak alene og { $under } i grupper under 6.
   *[other] Mest betyr «{ $hva }»: uten den opplysningen er { $unike } saker alene og { $under } i grupper under 6.
}
innlesing-raad-ingen = Ingen enkelt opplysning hjelper alene. Gjør flere grovere, og se hva tallene blir.
innlesing-grovere = Gjør grovere når sakene tas inn
innlesing-grovere-om = Det som er valgt, skrives i loggen. Frister kan ikke alltid regnes ut når bare måneden er kjent.
generalisering-alder = Alder i bredere grupper
generalisering-maaned = { $kolonne }: bare måned
datokolonne-kjent-siden = Kjent siden
datokolonne-informasjon = Informert
datokolonne-soeknad-mottatt = Søknad mottatt
datokolonne-soeknad-registrert = Søknad registrert
datokolonne-foreloepig-svar = Foreløpig svar
datokolonne-aev-dato = Arbeidsevnevurdering
datokolonne-vedtak = Vedtak
datokolonne-angitt-start = Oppgitt start
datokolonne-periode = Vedtaksperiode
datokolonne-evaluering = Evaluering
datokolonne-underretning = Underretning
datokolonne-foerste-kvp-aktivitet = Første aktivitet
datokolonne-start-faktisk = Programstart
datokolonne-trukket = Søknad trukket
datokolonne-permisjon = Permisjon
datokolonne-avbrudd = Avbrudd
datokolonne-avslutning = Avslutning
datokolonne-klage = Klage
datokolonne-aktiviteter = Aktiviteter
datokolonne-kontakt = Kontakt

## Endringer

innlesing-endringer = Mot sakene som er her fra før
innlesing-endringer-sum = { $nye } nye, { $endrede } endret, { $borte } borte, { $uendrede } uendret
innlesing-endrede = Endret ({ $antall })
innlesing-endrede-om = Svarene står, men må ses på igjen, for opplysningene i saken er andre nå
innlesing-endret-sak = { $sak }: { $felt }
innlesing-borte = Borte ({ $antall })
innlesing-borte-om = Sakene var i forrige utgave av filen. De blir stående, men svarene teller ikke før du har avgjort om de skal være med.
innlesing-nye = Nye ({ $antall })
innlesing-nye-om = Sakene er ikke i tilsynet fra før
innlesing-flere = { $antall ->
    [one] … og { $antall } til
   *[other] … og { $antall } til
}

## Ta inn

innlesing-sum = Dette tas inn
innlesing-sum-fil = Fil
innlesing-sum-saker = Saker
innlesing-sum-maskert = Personopplysninger
innlesing-sum-grovere = Gjort grovere
innlesing-sum-ingen = Ingen
innlesing-sum-art-maskert = { $antall } maskert: { $art }
innlesing-sum-art-beholdt = { $antall } beholdt med grunn: { $art }
innlesing-merknader = Merknader ({ $antall })
innlesing-merknader-ingen = Alt i filen ble forstått
innlesing-merknader-lagre = Lagre merknadene …
innlesing-merknader-lagre-fil = Lagre merknadene til { $fil }
innlesing-merknader-om = En CSV-fil til kommunen: hva som ikke ble forstått, og hvor i filen. Ingen verdier er med.
innlesing-merknader-filnavn = Merknader til { $fil }.csv
innlesing-merknader-lagret = { $antall ->
    [one] { $antall } merknad er lagret i { $fil }
   *[other] { $antall } merknader er lagret i { $fil }
}
innlesing-jobb-merknader = Skriver merknadene
gui-fil-merknader = Lagre merknadene som

## Kommandolinjen

cli-valg-masker = Masker alt som kan peke på en person
cli-valg-harmloes = RON-fil med steder som er harmløse, hver med en grunn: [(linje: 4, kolonne: Some("Begrunnelse"), grunn: "navn på tiltak")]
cli-valg-til-maaned = Behold bare måneden av datoene i et felt, for eksempel soeknad_mottatt; kan gjentas
cli-valg-bredere-alder = Behold alderen i bredere grupper
cli-valg-masker-tekst = Lagre teksten med det som kan peke på en person, maskert
cli-valg-harmloes-tekst = Lagre teksten som den står; grunnen til at den er harmløs, skrives i loggen
cli-tekst-maskert = Maskert: { $sted }
cli-tekst-beholdt = Beholdt med grunn: { $sted }
cli-bruk-til-maaned = «{ $verdi }» er ikke et datofelt i en sak
cli-bruk-harmloes = Listen over harmløse steder kan ikke leses; feilen er på linje { $verdi }
cli-funn = { $sted }: { $art }, { $valg }
cli-grovere = Gjort grovere: { $kolonner }
personvernvalg-aapen = må avgjøres

## Kolonner

innlesing-kolonner = Kolonnene i filen
innlesing-kolonner-om = Se at hver kolonne leses som det den er. Det som ikke leses, tas ikke inn.
innlesing-kolonner-faste = Filen har faste feltnavn. Kolonner trenger ikke velges.
innlesing-ark = Ark «{ $navn }»
innlesing-ark-skjult = Arket er skjult og leses ikke
innlesing-ark-uten-overskrift = Arket har ingen overskrifter som kjennes igjen, og leses ikke
innlesing-uleste = { $antall ->
    [one] Én kolonne leses ikke: { $navn }
   *[other] { $antall } kolonner leses ikke: { $navn }
}
innlesing-les-ikke = Les ikke
innlesing-kolonne-leses-som = Kolonne { $nr } «{ $kolonne }» leses som
innlesing-bruk-lest = kjent
innlesing-bruk-tolket = tolket
innlesing-bruk-valgt = valgt
innlesing-bruk-dobbel = dobbel
innlesing-bruk-ukjent = ikke kjent
innlesing-bruk-fravalgt = valgt bort
innlesing-bruk-skjult = skjult
innlesing-husk = Husk valgene for { $kommune }
innlesing-omfang = Hva filen gjelder
innlesing-kontor = Kontoret sakene hører til
innlesing-kontor-i-filen = Slik det står i filen
innlesing-kontor-velg = Velg kontoret …
innlesing-kontor-om = Velg et kontor når filen ikke sier hvilket den kommer fra
innlesing-kontor-kostra = KOSTRA 11CF sier ikke hvilket kontor deltakerne hører til. Velg kontoret før filen leses.
innlesing-kontor-bare = Alle sakene regnes som saker ved { $kontor }. Rader med et annet kontor tas ikke inn.
innlesing-tillegg = Filen er et tillegg
innlesing-tillegg-om = Saker som er her fra før og ikke står i filen, regnes ikke som borte
innlesing-rader = Første rader slik de leses
innlesing-rader-om = Det som kan peke på en person, er maskert
innlesing-rader-ingen = Ingen saker kan leses med disse kolonnene

sakfelt-kontor = kontor
sakfelt-utvalgsgruppe = utvalgsgruppe
sakfelt-kommune-nr = kommunenummer
sakfelt-bydel = bydel
sakfelt-aldersgruppe = alder
sakfelt-kjent-siden = kjent siden
sakfelt-langtidsmottaker = langtidsmottaker
sakfelt-informasjon = informert
sakfelt-soeknad-mottatt = søknad mottatt
sakfelt-soeknad-registrert = søknad registrert
sakfelt-soeknad-form = søknadsform
sakfelt-foreloepig-svar = foreløpig svar
sakfelt-aev-dato = arbeidsevnevurdering
sakfelt-innsatsbehov = innsatsbehov
sakfelt-vedtak = vedtak
sakfelt-foerste-kvp-aktivitet = første aktivitet
sakfelt-start-faktisk = programstart
sakfelt-ventegrunn = ventegrunn
sakfelt-trukket = søknad trukket
sakfelt-permisjon = permisjon
sakfelt-avbrudd = avbrudd
sakfelt-avslutning = avslutning
sakfelt-klage = klage
sakfelt-aktiviteter = aktiviteter
sakfelt-kontakt = kontakt
sakfelt-fra-annen-kommune = fra annen kommune
sakfelt-datoer-forskjoevet = datoer forskjøvet
sakfelt-regelverksdato = regelverksdato
