# Lesing av saksutvalg: merknader, felt, kolonner og merknadsfilen til kommunen.

merknad-ukjent-format = Programmet kan ikke lese denne filtypen. Lagre filen som XLSX, ODS eller CSV, uten passord, og les den inn på nytt.
merknad-utrygt-innhold = Filen pakker ut til mer enn en saksliste skal, eller har innhold som ikke hører hjemme i en. Den er ikke lest. Be kommunen lagre listen i en ny fil.
merknad-for-lang-linje = Linjen er lengre enn noen sak er. Lesingen stoppet her. Kontroller linjeskift og anførselstegn.
merknad-for-mange-kolonner = Raden har flere kolonner enn programmet leser. Resten er ikke lest.
merknad-skjult-kolonne = Kolonnen er skjult og ikke lest. Spør kommunen om den skulle vært med i filen.
merknad-skjult-ark = Arket er skjult og ikke lest. Spør kommunen om det skulle vært med i filen.
merknad-skjult-rad = Raden er skjult i filen, men er lest som de andre. Kontroller om saken skal være med.
merknad-ark-uten-saker = Arket har ingen overskrifter programmet kjenner. Det er ikke lest.
merknad-formel-uten-verdi = Cellen har en formel, men filen har ikke svaret på den. Cellen er regnet som tom. Åpne filen, beregn på nytt og lagre.
merknad-cellefeil = Cellen viser en feil i regnearket. Den er regnet som tom.
merknad-flettede-celler = Cellen er flettet over flere rader. Verdien er lest for alle radene den dekker.
merknad-dato-tolket = Dag og måned kan være byttet om i denne skrivemåten. Datoen er lest med dagen først.
merknad-kolonne-tolket = Overskriften ligner en programmet kjenner, og kolonnen er lest. Kontroller at den er forstått rett.
merknad-rad-uten-innhold = Raden sier ikke noe om en sak, og er ikke tatt inn. Kontroller om det er en sum eller en merknad under listen.
merknad-gjentatt-overskrift = Overskriftene står en gang til her. Raden er hoppet over.
merknad-mangler-kontor = Raden sier ikke hvilket kontor saken hører til.
merknad-kontor-fra-ark = Arket har ingen kolonne for kontoret. Navnet på arket er brukt som kontor.
merknad-personopplysning = Her står noe som kan peke på en person. Det er maskert.
merknad-svar-foer-soeknad = Foreløpig svar er sendt før søknaden kom inn. Saken er med. Kontroller begge datoene mot saksmappen.
merknad-underretning-foer-vedtak = Underretningen er sendt før vedtaket. Saken er med. Kontroller begge datoene mot saksmappen.
merknad-periode-snudd = Perioden slutter før den begynner. Saken er med. Kontroller begge datoene mot saksmappen.
merknad-start-tross-avslag = Søknaden er avslått, men det er registrert at programmet startet. Saken er med. Kontroller utfall og oppstart mot saksmappen.
merknad-klage-foer-vedtak = Klagen kom inn før det første vedtaket. Saken er med. Kontroller begge datoene mot saksmappen.
merknad-start-tross-trukket = Søknaden er trukket, men det er registrert at programmet startet etterpå. Saken er med. Kontroller begge datoene mot saksmappen.
merknad-trukket-foer-soeknad = Søknaden er trukket før den kom inn. Saken er med. Kontroller begge datoene mot saksmappen.
merknad-flere-merknader = Det er flere merknader av samme slag enn det som er listet opp. Resten er utelatt. Rett det som gjelder mange rader, og les filen inn på nytt.
merknad-gruppe-usikker = Utfallet eller en dato kan ikke leses, så gruppen i utvalget er usikker. Saken er plassert etter det som står skrevet. Kontroller gruppen mot saksmappen.
merknad-verdi-tolket = Ordet står ikke i listen for denne kolonnen, men programmet har forstått det av ordene i cellen. Kontroller at det er lest rett.

merknad-sted-ark = ark «{ $ark }»

## Felt

felt-id = Saksnummer
felt-kontor = Nav-kontor
felt-kommune-nr = Kommunenummer
felt-bydel = Bydel
felt-utvalgsgruppe = Gruppe i utvalget
felt-aldersgruppe = Aldersgruppe
felt-kjent-siden = Første kontakt
felt-langtidsmottaker = Langtidsmottaker
felt-informert = Informert om KVP
felt-informasjonskanal = Informert på hvilken måte
felt-soeknad-mottatt = Søknad mottatt
felt-soeknad-registrert = Søknad registrert
felt-soeknad-form = Søknadens form
felt-foreloepig-svar = Foreløpig svar sendt
felt-aev-dato = Arbeidsevnevurdering ferdig
felt-innsatsbehov = Innsatsbehov
felt-vedtak = Vedtaksdato
felt-utfall = Utfall
felt-angitt-start = Oppstart angitt i vedtaket
felt-start-begrunnet-individuelt = Oppstart begrunnet individuelt
felt-periode-fra = Vedtaksperiode fra
felt-periode-til = Vedtaksperiode til
felt-evaluering = Evaluering
felt-begrunnelse = Begrunnelse
felt-sitert-hjemmel = Hjemmel i vedtaket
felt-underretning-sendt = Underretning sendt
felt-underretning-mottatt = Underretning mottatt
felt-kartlegging = Kartlegging
felt-planleggingssamtale = Planleggingssamtale
felt-utforming = Program utformet
felt-tiltak-eller-kurs = Første tiltak eller kurs
felt-praksis = Første praksis
felt-foerste-aktivitet = Første aktivitet i programmet
felt-start-faktisk = Faktisk oppstart
felt-venteliste = Venteliste
felt-ventegrunn = Grunn til venting
felt-trukket = Søknad trukket
felt-permisjon-fra = Permisjon fra
felt-permisjon-til = Permisjon til
felt-avbrudd-fra = Avbrudd fra
felt-avbrudd-til = Avbrudd til
felt-avsluttet = Avsluttet
felt-avslutningsaarsak = Årsak til avslutning
felt-klage = Klage mottatt
felt-klage-omgjort = Omgjort etter klage
felt-aktivitet-fra = Aktivitet fra
felt-aktivitet-til = Aktivitet til
felt-timer-uke = Timer per uke
felt-kontakt = Oppfølging
felt-fra-annen-kommune = Startet i en annen kommune
felt-datoer-forskjoevet = Datoene er forskjøvet
felt-regelverksdato = Dato som velger regelverk

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
merknadsfil-alvor-advarsel = Advarsel
merknadsfil-alvor-feil = Feil

## Kommandolinjen

cli-les = Vis hva en saksliste sier, uten å ta den inn
cli-valg-kolonner = Valg av kolonner fra en RON-fil
cli-valg-lagre-kolonner = Husk valget av kolonner for filer av samme slag fra kommunen
cli-valg-merknader = Skriv merknadene til en CSV-fil som kan sendes kommunen
cli-bruk-kolonnefil = Filen med kolonner kan ikke leses. Feilen er på linje {$verdi}.
cli-bruk-kolonnefil-ikke-tekst = Filen med kolonner er ikke tekst: {$verdi}
cli-les-sammendrag = { $fil } ({ $format }): { $saker ->
    [one] 1 sak
   *[other] { $saker } saker
}, { $merknader ->
    [one] 1 merknad
   *[other] { $merknader } merknader
}, { $treff ->
    [one] 1 mulig personopplysning
   *[other] { $treff } mulige personopplysninger
}.
cli-les-kolonner = {$ark}: {$kolonner}
cli-importer-kolonner-lagret = Valget av kolonner er lagret.
