# Innlesing av saker: kolonnar, personvern, endringar. Og porten for fritekst.

## Karantene

app-feil-karantene = { $antall ->
    [one] Fila er halden igjen: { $antall } stad kan peike på ein person. Ingenting er teke inn. Masker staden, eller sei kvifor han er harmlaus.
   *[other] Fila er halden igjen: { $antall } stader kan peike på ein person. Ingenting er teke inn. Masker stadene, eller sei kvifor dei er harmlause.
}
app-feil-harmloes-uten-treff = Lista over harmlause stader passar ikkje med fila: oppføring { $poster } treffer ingenting. Ingenting er teke inn.
app-feil-fil-er-endret = Fila { $sti } er endra etter at du såg gjennom ho. Les ho inn på nytt.

## Fritekst

app-feil-personopplysning = Teksten er ikkje lagra, for han kan peike på ein person. Skriv han om, eller masker han.
tekstfunn = { $felt ->
    [notat] Notatet
    [bevis] Bevis { $nr }
    [setning] Konklusjonen i éi setning
    [krav] Kravet
    [fakta] Faktum { $nr }
    [vurdering] Vurderinga
    [styring] Styringa
    [aarsak] Årsaka
    [dempende] Dempinga
    [retting] Rettinga
    [grunn] Grunnen
    [kommune] Kommunen
    [kontor] Kontor { $nr }
    [tema] Temaet
    [saksnummer] Saksnummeret
    [utloeser] Bakgrunnen for tilsynet
    [utvalgsmaate] Korleis sakene vart valde
    [avidentifisert-av] Avidentifisert av
    [dokument] Dokument { $nr }
    [intervju] Intervju { $nr }
    [virksomhet] Om verksemda
    [innsigelser] Innvendingane
    [konklusjon] Konklusjonen på temaet
    [tiltak] Tiltaket
    [ansvarlig] Den ansvarlege
    [kontroll] Kontrollen i nye saker
    [egenvurdering] Eigenvurderinga
    [sjekkliste] Ein tekst i sjekklista
    [intervjunotat] Notatet frå intervjuet
    [fil] Filnamnet
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
   *[other] , { $antall } stader
}

## Personopplysningar

personvernvalg-maskert = maskert
personvernvalg-harmloes = behalde

## Når ein tekst ikkje kan lagrast

hendelse-tekster-avgjort = Treff i tekst vart vurderte som harmlause
innlesing-maskeres = Teksten kan peike på ein person
innlesing-maskeres-lagre = Masker og lagre
innlesing-maskeres-rett = Rett sjølv
innlesing-behold-lagre = Behald og lagre
innlesing-maskert-lagret = Maskert og lagra

## Innlesing

innlesing-tittel = Les inn saker
innlesing-steg-kolonner = Kolonnar
innlesing-steg-personvern = Personvern
innlesing-steg-endringer = Endringar
innlesing-steg-ta-inn = Ta inn
innlesing-jobb-kolonner = Ser på kolonnane
innlesing-jobb-les = Les og granskar fila
innlesing-jobb-sammenlign = Jamfører med sakene som er her
innlesing-jobb-ta-inn = Tek inn sakene
innlesing-lagrer = Tek inn sakene
innlesing-lagrer-om = Eit stort utval blir lagra. Det kan ta nokre sekund.
innlesing-i-gang = Gjer ferdig fila som er under innlesing, eller avvis ho først
innlesing-avvist = Fila er avvist. Ingenting er teke inn.
innlesing-lest = Fila er lesen. Ingenting er teke inn enno.
innlesing-les = Les fila
innlesing-neste = Vidare til { $steg }
innlesing-neste-tast = Ctrl+Enter
innlesing-tilbake = Tilbake
innlesing-avvis = Avvis fila
innlesing-ta-inn = { $antall ->
    [one] Ta inn { $antall } sak
   *[other] Ta inn { $antall } saker
}
innlesing-tast-kolonner = Ctrl+Enter går vidare
innlesing-tast-personvern = M masker · H harmlaust · L alle like · Shift+M alle opne · Ctrl+Enter går vidare
innlesing-tast-endringer = Ctrl+Enter går vidare
innlesing-tast-ta-inn = Ctrl+Enter tek inn

## Funn

innlesing-funn = Funn i fila
innlesing-funn-ingen = Ingen funn. Fila inneheld ikkje noko som porten kjenner att.
innlesing-funn-ingen-her = Ingen funn av denne typen
innlesing-renhet = Ei rein gransking er ikkje eit bevis: berre dei som kjenner ein person, ser alt. Les eit utval av tekstane sjølv, og tel opplysningane du finn.
innlesing-renhet-kontrollert = Opplysningar du har kontrollert
innlesing-renhet-oversett = Av dei fann ikkje programmet
innlesing-aapne = { $antall ->
    [0] Alle funn er avgjorde
    [one] { $antall } funn held fila igjen og må avgjerast
   *[other] { $antall } funn held fila igjen og må avgjerast
}
innlesing-harde = Må avgjerast ({ $antall })
innlesing-myke = Til gjennomsyn ({ $antall })
innlesing-myke-om = Desse blir maskerte om du ikkje beheld dei med ein grunn
innlesing-kolonne-avgjort = Avgjort
innlesing-kolonne-art = Type
innlesing-kolonne-sted = Stad
innlesing-kolonne-sak = Sak
innlesing-valg-aapen = Ikkje avgjort
innlesing-valg-maskert = Blir maskert
innlesing-valg-harmloes = Blir behalde
innlesing-sted-filnavn = filnamnet
innlesing-uten-utdrag = Verdien blir ikkje vist. Slå opp staden i fila om du må sjå han.
innlesing-uten-utdrag-ulest = Teksten blir ikkje lesen inn, men fila burde ikkje vore send slik. Slå opp staden i fila om du må sjå han.
innlesing-harmloes-grunn = Blir behalde fordi: { $grunn }
innlesing-masker = Masker (M)
innlesing-harmloes = Harmlaust … (H)
innlesing-masker-like = Masker alle { $antall } av same type i kolonnen (L)
innlesing-masker-aapne = Masker alle { $antall } som ikkje er avgjorde (Shift+M)
innlesing-grunn = Kvifor er det harmlaust?
innlesing-grunn-hint = Til dømes: namn på eit tiltak
innlesing-behold = Behald

## Attkjenning

innlesing-gjenkjenning = Kan nokon kjennast att?
innlesing-gjenkjenning-om = Ei sak utan namn er framleis ei personopplysning når ho kan skiljast ut. Tala viser kor mange saker som ser like ut for ein som kjenner til opplysningane du vel.
innlesing-kjennetegn = Kva andre kan vite
kjennetegn-kontor = Kontor
kjennetegn-bydel = Bydel
kjennetegn-alder = Alder
kjennetegn-utvalgsgruppe = Utvalsgruppe
kjennetegn-soeknad = Søknadsdato
kjennetegn-vedtak = Vedtaksdato
kjennetegn-start = Programstart
kjennetegn-avslutning = Avslutning
kjennetegn-ventegrunn = Ventegrunn
kjennetegn-innsatsbehov = Innsatsbehov
innlesing-tall-saker = Saker
innlesing-tall-k = Færrast like saker
innlesing-tall-unike = Saker som er åleine
innlesing-tall-under-3 = I grupper under 3
innlesing-tall-under-5 = I grupper under 5
innlesing-tall-under-6 = I grupper under 6
innlesing-tall-risiko = Høgaste risiko
innlesing-tall-snittrisiko = Risiko i snitt
innlesing-dom-unike = { $unike ->
    [one] { $unike } av { $antall } saker er åleine om opplysningane sine. Den som kjenner personen, kan finne saka.
   *[other] { $unike } av { $antall } saker er åleine om opplysningane sine. Den som kjenner personen, kan finne saka.
}
innlesing-dom-smaa = Ingen er heilt åleine, men nokre grupper har færre enn 6 saker. Rekn sakene som personopplysningar.
innlesing-dom-grupper = Alle grupper har minst 6 saker. Det er ikkje eit bevis på at ingen kan kjennast att, for andre kan vite meir.
innlesing-raad-grovere = { $unike ->
    [one] Mest hjelper det å gjere «{ $hva }» grovare: då er { $unike } sak åleine og { $under } i grupper under 6.
   *[other] Mest hjelper det å gjere «{ $hva }» grovare: då er { $unike } saker åleine og { $under } i grupper under 6.
}
innlesing-raad-utelat = { $unike ->
    [one] Mest betyr «{ $hva }»: utan den opplysninga er { $unike } sak åleine og { $under } i grupper under 6.
   *[other] Mest betyr «{ $hva }»: utan den opplysninga er { $unike } saker åleine og { $under } i grupper under 6.
}
innlesing-raad-ingen = Inga enkelt opplysning hjelper åleine. Gjer fleire grovare, og sjå kva tala blir.
innlesing-grovere = Gjer grovare når sakene blir tekne inn
innlesing-grovere-om = Det som er valt, blir skrive i loggen. Fristar kan ikkje alltid reknast ut når berre månaden er kjend.
generalisering-alder = Alder i breiare grupper
generalisering-maaned = { $kolonne }: berre månad
datokolonne-kjent-siden = Kjend sidan
datokolonne-informasjon = Informert
datokolonne-soeknad-mottatt = Søknad motteken
datokolonne-soeknad-registrert = Søknad registrert
datokolonne-foreloepig-svar = Førebels svar
datokolonne-aev-dato = Arbeidsevnevurdering
datokolonne-vedtak = Vedtak
datokolonne-angitt-start = Oppgitt start
datokolonne-periode = Vedtaksperiode
datokolonne-evaluering = Evaluering
datokolonne-underretning = Underretning
datokolonne-foerste-kvp-aktivitet = Første aktivitet
datokolonne-start-faktisk = Programstart
datokolonne-trukket = Søknad trekt
datokolonne-permisjon = Permisjon
datokolonne-avbrudd = Avbrot
datokolonne-avslutning = Avslutning
datokolonne-klage = Klage
datokolonne-aktiviteter = Aktivitetar
datokolonne-kontakt = Kontakt

## Endringar

innlesing-endringer = Mot sakene som er her frå før
innlesing-endringer-sum = { $nye } nye, { $endrede } endra, { $borte } borte, { $uendrede } uendra
innlesing-endrede = Endra ({ $antall })
innlesing-endrede-om = Svara står, men må sjåast på igjen, for opplysningane i saka er andre no
innlesing-endret-sak = { $sak }: { $felt }
innlesing-borte = Borte ({ $antall })
innlesing-borte-om = Sakene var i førre utgåve av fila. Dei blir ståande, men svara tel ikkje før du har avgjort om dei skal vere med.
innlesing-nye = Nye ({ $antall })
innlesing-nye-om = Sakene er ikkje i tilsynet frå før
innlesing-flere = { $antall ->
    [one] … og { $antall } til
   *[other] … og { $antall } til
}

## Ta inn

innlesing-sum = Dette blir teke inn
innlesing-sum-fil = Fil
innlesing-sum-saker = Saker
innlesing-sum-maskert = Personopplysningar
innlesing-sum-grovere = Gjort grovare
innlesing-sum-ingen = Ingen
innlesing-sum-art-maskert = { $antall } maskert: { $art }
innlesing-sum-art-beholdt = { $antall } behalde med grunn: { $art }
innlesing-merknader = Merknader ({ $antall })
innlesing-merknader-ingen = Alt i fila vart forstått
innlesing-merknader-lagre = Lagre merknadene …
innlesing-merknader-lagre-fil = Lagre merknadene til { $fil }
innlesing-merknader-om = Ei CSV-fil til kommunen: kva som ikkje vart forstått, og kvar i fila. Ingen verdiar er med.
innlesing-merknader-filnavn = Merknader til { $fil }.csv
innlesing-merknader-lagret = { $antall ->
    [one] { $antall } merknad er lagra i { $fil }
   *[other] { $antall } merknader er lagra i { $fil }
}
innlesing-jobb-merknader = Skriv merknadene
gui-fil-merknader = Lagre merknadene som

## Kommandolinja

cli-valg-masker = Masker alt som kan peike på ein person
cli-valg-harmloes = RON-fil med stader som er harmlause, kvar med ein grunn: [(linje: 4, kolonne: Some("Begrunnelse"), grunn: "namn på tiltak")]
cli-valg-til-maaned = Behald berre månaden av datoane i eit felt, til dømes soeknad_mottatt; kan takast fleire gonger
cli-valg-bredere-alder = Behald alderen i breiare grupper
cli-valg-masker-tekst = Lagre teksten med det som kan peike på ein person, maskert
cli-valg-harmloes-tekst = Lagre teksten som han står; grunnen til at han er harmlaus, blir skriven i loggen
cli-tekst-maskert = Maskert: { $sted }
cli-tekst-beholdt = Behalde med grunn: { $sted }
cli-bruk-til-maaned = «{ $verdi }» er ikkje eit datofelt i ei sak
cli-bruk-harmloes = Lista over harmlause stader kan ikkje lesast; feilen er på linje { $verdi }
cli-funn = { $sted }: { $art }, { $valg }
cli-grovere = Gjort grovare: { $kolonner }
personvernvalg-aapen = må avgjerast

## Kolonnar

innlesing-kolonner = Kolonnane i fila
innlesing-kolonner-om = Sjå at kvar kolonne blir lesen som det han er. Det som ikkje blir lese, blir ikkje teke inn.
innlesing-kolonner-faste = Fila har faste feltnamn. Kolonnar treng ikkje veljast.
innlesing-ark = Ark «{ $navn }»
innlesing-ark-skjult = Arket er skjult og blir ikkje lese
innlesing-ark-uten-overskrift = Arket har ingen overskrifter som blir kjende att, og blir ikkje lese
innlesing-uleste = { $antall ->
    [one] Éin kolonne blir ikkje lesen: { $navn }
   *[other] { $antall } kolonnar blir ikkje lesne: { $navn }
}
innlesing-les-ikke = Les ikkje
innlesing-kolonne-leses-som = Kolonne { $nr } «{ $kolonne }» blir lesen som
innlesing-bruk-lest = kjend
innlesing-bruk-tolket = tolka
innlesing-bruk-valgt = vald
innlesing-bruk-dobbel = dobbel
innlesing-bruk-ukjent = ikkje kjend
innlesing-bruk-fravalgt = vald bort
innlesing-bruk-skjult = skjult
innlesing-husk = Hugs vala for { $kommune }
innlesing-omfang = Kva fila gjeld
innlesing-kontor = Kontoret sakene høyrer til
innlesing-kontor-i-filen = Slik det står i fila
innlesing-kontor-velg = Vel kontoret …
innlesing-kontor-om = Vel eit kontor når fila ikkje seier kva for eit ho kjem frå
innlesing-kontor-kostra = KOSTRA 11CF seier ikkje kva for eit kontor deltakarane høyrer til. Vel kontoret før fila blir lesen.
innlesing-kontor-bare = Alle sakene blir rekna som saker ved { $kontor }. Rader med eit anna kontor blir ikkje tekne inn.
innlesing-tillegg = Fila er eit tillegg
innlesing-tillegg-om = Saker som er her frå før og ikkje står i fila, blir ikkje rekna som borte
innlesing-rader = Første rader slik dei blir lesne
innlesing-rader-om = Det som kan peike på ein person, er maskert
innlesing-rader-ingen = Ingen saker kan lesast med desse kolonnane

sakfelt-kontor = kontor
sakfelt-utvalgsgruppe = utvalsgruppe
sakfelt-kommune-nr = kommunenummer
sakfelt-bydel = bydel
sakfelt-aldersgruppe = alder
sakfelt-kjent-siden = kjend sidan
sakfelt-langtidsmottaker = langtidsmottakar
sakfelt-informasjon = informert
sakfelt-soeknad-mottatt = søknad motteken
sakfelt-soeknad-registrert = søknad registrert
sakfelt-soeknad-form = søknadsform
sakfelt-foreloepig-svar = førebels svar
sakfelt-aev-dato = arbeidsevnevurdering
sakfelt-innsatsbehov = innsatsbehov
sakfelt-vedtak = vedtak
sakfelt-foerste-kvp-aktivitet = første aktivitet
sakfelt-start-faktisk = programstart
sakfelt-ventegrunn = ventegrunn
sakfelt-trukket = søknad trekt
sakfelt-permisjon = permisjon
sakfelt-avbrudd = avbrot
sakfelt-avslutning = avslutning
sakfelt-klage = klage
sakfelt-aktiviteter = aktivitetar
sakfelt-kontakt = kontakt
sakfelt-fra-annen-kommune = frå annan kommune
sakfelt-datoer-forskjoevet = datoar forskyvde
sakfelt-regelverksdato = regelverksdato
