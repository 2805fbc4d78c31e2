# Lesing av saksutval: merknader, felt, kolonnar og merknadsfila til kommunen.

merknad-ukjent-format = Programmet kan ikkje lese denne filtypen. Lagre fila som XLSX, ODS eller CSV, utan passord, og les ho inn på nytt.
merknad-utrygt-innhold = Fila pakkar ut til meir enn ei saksliste skal, eller har innhald som ikkje høyrer heime i ei. Ho er ikkje lesen. Be kommunen lagre lista i ei ny fil.
merknad-for-lang-linje = Linja er lengre enn noka sak er. Lesinga stoppa her. Kontroller linjeskift og hermeteikn.
merknad-for-mange-kolonner = Rada har fleire kolonnar enn programmet les. Resten er ikkje lesen.
merknad-skjult-kolonne = Kolonnen er skjult og ikkje lesen. Spør kommunen om han skulle vore med i fila.
merknad-skjult-ark = Arket er skjult og ikkje lese. Spør kommunen om det skulle vore med i fila.
merknad-skjult-rad = Rada er skjult i fila, men er lesen som dei andre. Kontroller om saka skal vere med.
merknad-ark-uten-saker = Arket har ingen overskrifter programmet kjenner. Det er ikkje lese.
merknad-formel-uten-verdi = Cella har ein formel, men fila har ikkje svaret på han. Cella er rekna som tom. Opne fila, rekn ut på nytt og lagre.
merknad-cellefeil = Cella viser ein feil i reknearket. Ho er rekna som tom.
merknad-flettede-celler = Cella er fletta over fleire rader. Verdien er lesen for alle radene ho dekkjer.
merknad-dato-tolket = Dag og månad kan vere bytte om i denne skrivemåten. Datoen er lesen med dagen først.
merknad-kolonne-tolket = Overskrifta liknar ei programmet kjenner, og kolonnen er lesen. Kontroller at han er rett forstått.
merknad-rad-uten-innhold = Rada seier ikkje noko om ei sak, og er ikkje teken inn. Kontroller om det er ein sum eller ein merknad under lista.
merknad-gjentatt-overskrift = Overskriftene står éin gong til her. Rada er hoppa over.
merknad-mangler-kontor = Rada seier ikkje kva kontor saka høyrer til.
merknad-kontor-fra-ark = Arket har ingen kolonne for kontoret. Namnet på arket er brukt som kontor.
merknad-personopplysning = Her står noko som kan peike på ein person. Det er maskert.
merknad-svar-foer-soeknad = Førebels svar er sendt før søknaden kom inn. Saka er med. Kontroller begge datoane mot saksmappa.
merknad-underretning-foer-vedtak = Underrettinga er send før vedtaket. Saka er med. Kontroller begge datoane mot saksmappa.
merknad-periode-snudd = Perioden sluttar før han tek til. Saka er med. Kontroller begge datoane mot saksmappa.
merknad-start-tross-avslag = Søknaden er avslegen, men det er registrert at programmet starta. Saka er med. Kontroller utfall og oppstart mot saksmappa.
merknad-klage-foer-vedtak = Klaga kom inn før det første vedtaket. Saka er med. Kontroller begge datoane mot saksmappa.
merknad-start-tross-trukket = Søknaden er trekt, men det er registrert at programmet starta etterpå. Saka er med. Kontroller begge datoane mot saksmappa.
merknad-trukket-foer-soeknad = Søknaden er trekt før han kom inn. Saka er med. Kontroller begge datoane mot saksmappa.
merknad-flere-merknader = Det er fleire merknader av same slag enn det som er lista opp. Resten er utelaten. Rett det som gjeld mange rader, og les fila inn på nytt.
merknad-gruppe-usikker = Utfallet eller ein dato kan ikkje lesast, så gruppa i utvalet er usikker. Saka er plassert etter det som står skrive. Kontroller gruppa mot saksmappa.
merknad-verdi-tolket = Ordet står ikkje i lista for denne kolonnen, men programmet har forstått det av orda i cella. Kontroller at det er lese rett.

merknad-sted-ark = ark «{ $ark }»

## Felt

felt-id = Saksnummer
felt-kontor = Nav-kontor
felt-kommune-nr = Kommunenummer
felt-bydel = Bydel
felt-utvalgsgruppe = Gruppe i utvalet
felt-aldersgruppe = Aldersgruppe
felt-kjent-siden = Første kontakt
felt-langtidsmottaker = Langtidsmottakar
felt-informert = Informert om KVP
felt-informasjonskanal = Informert på kva måte
felt-soeknad-mottatt = Søknad motteken
felt-soeknad-registrert = Søknad registrert
felt-soeknad-form = Forma på søknaden
felt-foreloepig-svar = Førebels svar sendt
felt-aev-dato = Arbeidsevnevurdering ferdig
felt-innsatsbehov = Innsatsbehov
felt-vedtak = Vedtaksdato
felt-utfall = Utfall
felt-angitt-start = Oppstart gitt opp i vedtaket
felt-start-begrunnet-individuelt = Oppstart grunngjeven individuelt
felt-periode-fra = Vedtaksperiode frå
felt-periode-til = Vedtaksperiode til
felt-evaluering = Evaluering
felt-begrunnelse = Grunngjeving
felt-sitert-hjemmel = Heimel i vedtaket
felt-underretning-sendt = Underretting send
felt-underretning-mottatt = Underretting motteken
felt-kartlegging = Kartlegging
felt-planleggingssamtale = Planleggingssamtale
felt-utforming = Program utforma
felt-tiltak-eller-kurs = Første tiltak eller kurs
felt-praksis = Første praksis
felt-foerste-aktivitet = Første aktivitet i programmet
felt-start-faktisk = Faktisk oppstart
felt-venteliste = Venteliste
felt-ventegrunn = Grunn til venting
felt-trukket = Søknad trekt
felt-permisjon-fra = Permisjon frå
felt-permisjon-til = Permisjon til
felt-avbrudd-fra = Avbrot frå
felt-avbrudd-til = Avbrot til
felt-avsluttet = Avslutta
felt-avslutningsaarsak = Årsak til avslutning
felt-klage = Klage motteken
felt-klage-omgjort = Omgjort etter klage
felt-aktivitet-fra = Aktivitet frå
felt-aktivitet-til = Aktivitet til
felt-timer-uke = Timar per veke
felt-kontakt = Oppfølging
felt-fra-annen-kommune = Starta i ein annan kommune
felt-datoer-forskjoevet = Datoane er forskyvde
felt-regelverksdato = Dato som vel regelverk

## Merknadsfilen

merknadsfil-fil = Fil
merknadsfil-ark = Ark
merknadsfil-rad = Rad
merknadsfil-kolonne = Kolonne
merknadsfil-overskrift = Overskrift
merknadsfil-alvor = Alvor
merknadsfil-kode = Kode
merknadsfil-merknad = Merknad
merknadsfil-alvor-opplysning = Opplysning
merknadsfil-alvor-advarsel = Åtvaring
merknadsfil-alvor-feil = Feil

## Kommandolinjen

cli-les = Vis kva ei saksliste seier, utan å ta henne inn
cli-valg-kolonner = Val av kolonnar frå ei RON-fil
cli-valg-lagre-kolonner = Hugs valet av kolonnar for filer av same slag frå kommunen
cli-valg-merknader = Skriv merknadene til ei CSV-fil som kan sendast kommunen
cli-bruk-kolonnefil = Fila med kolonnar kan ikkje lesast. Feilen er på linje {$verdi}.
cli-bruk-kolonnefil-ikke-tekst = Fila med kolonnar er ikkje tekst: {$verdi}
cli-les-sammendrag = { $fil } ({ $format }): { $saker ->
    [one] 1 sak
   *[other] { $saker } saker
}, { $merknader ->
    [one] 1 merknad
   *[other] { $merknader } merknader
}, { $treff ->
    [one] 1 mogleg personopplysning
   *[other] { $treff } moglege personopplysningar
}.
cli-les-kolonner = {$ark}: {$kolonner}
cli-importer-kolonner-lagret = Valet av kolonnar er lagra.
