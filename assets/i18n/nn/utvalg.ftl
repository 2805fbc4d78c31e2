# The sample: list, plan, draw, protocol; and the commands that need no tilsyn.
hendelse-populasjon-frosset = Sakslista vart frosen
hendelse-utvalg-trukket = Utvalet vart trekt
hendelse-utvalg-utvidet = Utvalet vart utvida
hendelse-sak-bortfalt = Ei sak fall bort frå utvalet
utvalg-tom-liste = Lista har ingen saker.
utvalg-ikke-tekst = Lista er ikkje ei tekstfil. Lagre ho som CSV eller tekst med éi sak på kvar linje.
utvalg-uten-overskrift = Lista har fleire kolonnar, men inga overskrift for saksnummeret. Gje kolonnen overskrifta «Saksnr.», eller lag ei liste med berre eitt saksnummer på kvar linje.
utvalg-mangler-id = { $antall ->
    [one] Éi rad manglar saksnummer: linje {$linjer}.
   *[other] {$antall} rader manglar saksnummer: linje {$linjer}.
}
utvalg-dobbel-id = { $antall ->
    [one] Eitt saksnummer står to gonger i lista: linje {$linjer}. Kvar sak kan berre stå éin gong, elles har ho større sjanse for å bli trekt.
   *[other] {$antall} linjer har eit saksnummer som står tidlegare i lista: linje {$linjer}. Kvar sak kan berre stå éin gong, elles har ho større sjanse for å bli trekt.
}
utvalg-ugyldig-id = { $antall ->
    [one] Saksnummeret eller kontoret på linje {$linjer} er for langt eller har teikn som ikkje kan brukast.
   *[other] Saksnummer eller kontor er for langt eller har teikn som ikkje kan brukast: linje {$linjer}.
}
utvalg-personopplysning = { $antall ->
    [one] Linje { $linjer } har noko som kan peike på ein person. Ingenting er lese inn. Be om ei liste der sakene berre har saksnummer.
   *[other] Linje { $linjer } har noko som kan peike på ein person. Ingenting er lese inn. Be om ei liste der sakene berre har saksnummer.
}
utvalg-mangler-kontor = { $antall ->
    [one] Éi rad manglar kontor, medan dei andre har det: linje {$linjer}.
   *[other] {$antall} rader manglar kontor, medan andre har det: linje {$linjer}.
}
utvalg-ugyldig-froe = Frøet må vere ein kort tekst som kan lesast og skrivast igjen, til dømes «tilsyn Fjordvik 2026».
utvalg-for-mange = Det kan ikkje trekkjast {$antall} saker. Det er {$populasjon} å trekkje frå.
utvalg-for-mange-ved-kontor = Det kan ikkje trekkjast {$antall} saker frå {$kontor}. Det er {$populasjon} å trekkje frå der.
utvalg-ukjent-kontor = Lista har ingen saker frå «{$kontor}».
utvalg-ingen-populasjon = Sakslista er ikkje frosen enno. Frys ho først.
utvalg-allerede-trukket = Utvalet er trekt frå lista. Angre trekninga først. Ho blir ståande i loggen.
utvalg-ikke-trukket = Utvalet er ikkje trekt enno.
utvalg-ikke-i-utvalget = Saka er ikkje i utvalet, eller ho har alt falle bort.
utvalg-ingen-saker = Sei kor mange saker som skal trekkjast. Talet må vere minst éin.
utvalg-avvik = Trekninga stemmer ikkje med lista og frøet.
utvalg-ukjente-grupper = { $antall ->
    [one] Gruppa på éi rad er ikkje kjend. Saka er med, men utan gruppe.
   *[other] Gruppa på {$antall} rader er ikkje kjend. Sakene er med, men utan gruppe.
}
utvalg-uleste-kolonner = { $antall ->
    [one] Éin kolonne er ikkje lesen. Lista treng berre saksnummer, kontor og gruppe.
   *[other] {$antall} kolonnar er ikkje lesne. Lista treng berre saksnummer, kontor og gruppe.
}
utvalg-gruppe-ukjent = Lista seier ikkje kva gruppe sakene høyrer til. Be kommunen stadfeste at også avslag, trekte søknader og brukarar som vart vurderte utan å søkje, er med.
utvalg-gruppe-bare-innvilget = Lista har berre innvilga saker. Ho kan ikkje vise kven som fekk avslag, trekte søknaden eller aldri fekk søkje. Be kommunen om dei sakene også.
utvalg-gruppe-uten-avslag = Lista har ingen avslag.
utvalg-gruppe-uten-trukket = Lista har ingen trekte søknader.
utvalg-gruppe-uten-vurdert-ikke-soekt = Lista har ingen brukarar som vart vurderte utan å søkje.
utvalg-gruppe-noen-uten = { $antall ->
    [one] Éi sak står utan gruppe.
   *[other] {$antall} saker står utan gruppe.
}
utvalg-alle-saker = Alle saker samla
utvalg-plan-oppdagelse = Trekk {$antall} av {$populasjon} saker. Finn de ingen med feil, kan de med {$sikkerhet} prosent tryggleik seie at færre enn {$feil} av dei {$populasjon} sakene har feilen.
utvalg-plan-etterlevelse = { $tillatt ->
    [one] Trekk {$antall} av {$populasjon} saker. Finn de høgst éi sak med feil, kan de med {$sikkerhet} prosent tryggleik seie at færre enn {$feil} av dei {$populasjon} sakene har feilen.
   *[other] Trekk {$antall} av {$populasjon} saker. Finn de høgst {$tillatt} saker med feil, kan de med {$sikkerhet} prosent tryggleik seie at færre enn {$feil} av dei {$populasjon} sakene har feilen.
}
utvalg-plan-alle = { $populasjon ->
    [one] Les den eine saka. Eit mindre utval kan ikkje gje {$sikkerhet} prosent tryggleik.
   *[other] Les alle {$populasjon} sakene. Eit mindre utval kan ikkje gje {$sikkerhet} prosent tryggleik.
}
utvalg-plan-umulig = Ikkje noko utval kan vise dette: Delen svarer til {$feil} av {$populasjon} saker, og så mange feil er tillatne i utvalet. Tillat færre feil, eller vel ein større del.
utvalg-protokoll-tittel = Trekningsprotokoll for {$kommune}
utvalg-protokoll-grunnlag = Kva som er gjort
utvalg-protokoll-liste = Sakslista er fila {$fil} med {$antall} saker, frosen {$dato}. Kontrollsummen for fila (SHA-256) er {$sha256}.
utvalg-protokoll-trukket = { $antall ->
    [one] Éi sak vart trekt {$dato} med frøet «{$froe}».
   *[other] {$antall} saker vart trekte {$dato} med frøet «{$froe}».
}
utvalg-protokoll-metode = Slik er det trekt: For kvar sak blir SHA-256 rekna av frøet, teiknet 0x1F og saksnummeret. Sakene blir sorterte etter svaret, og dei første i rekkja er utvalet. Ingen kan styre rekkjefølgja når frøet er skrive ned først.
utvalg-protokoll-del = {$kontor}: {$antall} av {$populasjon} saker.
utvalg-protokoll-flere = Det er trekt {$antall} gonger i dette tilsynet. Berre den siste trekninga gjeld; dei andre er angra og står i loggen.
utvalg-protokoll-steg-1 = Steg 1: Er lista den same?
utvalg-protokoll-kontroll = Fila populasjon.txt ligg ved. Ho har éi sak på kvar linje: saksnummer og, der lista har kontor, ein tabulator og kontoret. De kan lage ho sjølve frå eiga liste. Opne ein terminal i mappa (Linux, macOS, WSL eller Git Bash) og skriv linja med innrykk. På macOS heiter sha256sum «shasum -a 256».
utvalg-protokoll-ventet = Svaret skal vere (utan likskapsteiknet framfor):
utvalg-protokoll-steg-2 = Steg 2: Trekk på nytt
utvalg-protokoll-trekk = Skriv linjene i same terminalen, i den rekkjefølgja dei står. Ei lang liste tek nokre sekund.
utvalg-protokoll-alle = { $antall ->
    [one] Den første i rekkja:
   *[other] Dei {$antall} første i rekkja:
}
utvalg-protokoll-kontor = { $antall ->
    [one] {$kontor}, den første i rekkja:
   *[other] {$kontor}, dei {$antall} første i rekkja:
}
utvalg-protokoll-senere = Det som kom til og fall bort
utvalg-protokoll-utvidet = { $antall ->
    [one] Utvida med neste sak i rekkja, {$saker}. Grunn: {$grunn}
   *[other] Utvida med dei {$antall} neste i rekkja: {$saker}. Grunn: {$grunn}
}
utvalg-protokoll-erstattet = {$sak} fall bort. Grunn: {$grunn}. Den neste i rekkja, {$erstatning}, kom i staden.
utvalg-protokoll-bortfalt = {$sak} fall bort. Grunn: {$grunn}. Inga sak kom i staden.
cli-plan = Rekn ut kor mange saker som må trekkjast for å oppdage ein feil
cli-intervall = Rekn ut kor mange saker i heile lista eit funn kan gjelde
cli-trekk = Trekk saker frå ei liste med eit skrive frø
cli-utvalg = Frys sakslista i eit tilsyn, trekk utvalet og skriv protokollen
cli-utvalg-frys = Frys lista som utvalet skal trekkjast frå
cli-utvalg-plan = Rekn ut kor mange saker som må trekkjast, for kvart kontor
cli-utvalg-trekk = Trekk utvalet
cli-utvalg-utvid = Trekk fleire saker med same frøet
cli-utvalg-bortfall = Ei trekt sak kan ikkje lesast; den neste i rekkja kjem i staden
cli-utvalg-protokoll = Skriv trekningsprotokollen og lista, slik at andre kan trekkje på nytt
cli-valg-populasjon = Talet på saker å trekkje frå
cli-valg-andel = Delen saker med feil som ikkje skal gå umerkt, til dømes 0,1
cli-valg-sikkerhet = Tryggleiken, til dømes 0,95
cli-valg-tillatt = Talet på feil som kan finnast i utvalet. Utan val: 0
cli-valg-funn = Talet på saker med funnet
cli-valg-av = Talet på saker som er gjennomgåtte
cli-valg-liste = Sakslista, CSV eller tekst med eitt saksnummer på kvar linje
cli-valg-froe = Frøet, ein tekst som blir skriven ned før trekninga
cli-valg-antall = Talet på saker i alt. Fleire kontor får kvar sin del etter storleik
cli-valg-per-kontor = Talet på saker frå eit kontor, til dømes «Nav Øst=12». Kan gjentakast
cli-valg-uten-erstatning = Inga sak skal kome i staden
cli-bruk-andel = Delen «{$verdi}» kan ikkje brukast. Skriv eit tal over 0 og ikkje over 1, til dømes 0,1.
cli-bruk-sikkerhet = Tryggleiken «{$verdi}» kan ikkje brukast. Skriv eit tal over 0 og ikkje over 1, til dømes 0,95.
cli-bruk-populasjon = Det må vere minst éi sak å trekkje frå.
cli-bruk-funn-av = Det kan ikkje vere funn i {$funn} saker når {$av} er gjennomgått.
cli-bruk-av-populasjon = Det kan ikkje vere gjennomgått {$av} saker når det er {$populasjon} i alt.
cli-bruk-per-kontor = «{$verdi}» kan ikkje forståast. Skriv kontor=tal, til dømes «Nav Øst=12».
cli-bruk-fordeling = Sei kor mange saker som skal trekkjast med --antall eller --per-kontor.
cli-intervall-svar = Funnet er gjort i {$funn} av {$av} saker. Med {$sikkerhet} prosent tryggleik gjeld det mellom {$nedre} og {$oevre} av dei {$populasjon} sakene.
cli-intervall-eksakt = Funnet er gjort i {$funn} av {$av} saker. Det gjeld {$nedre} av dei {$populasjon} sakene.
cli-trekk-svar = {$antall} av {$populasjon} saker er trekte. Kontrollsum for lista: {$sha256}
cli-utvalg-frosset = Lista er frosen med {$antall} saker. Kontrollsum: {$sha256}
cli-utvalg-erstattet = Saka er teken ut. {$sak} kjem i staden.
cli-utvalg-bortfalt = Saka er teken ut. Inga sak kjem i staden.
utvalg-rapport-utvidet = { $antall ->
    [one] Utvalet vart utvida med neste sak i rekkja. Grunn: {$grunn}
   *[other] Utvalet vart utvida med dei {$antall} neste sakene i rekkja. Grunn: {$grunn}
}
utvalg-rapport-erstattet = Ei trekt sak fall bort, og den neste i rekkja kom i staden. Grunn: {$grunn}
utvalg-rapport-bortfalt = Ei trekt sak fall bort, og inga kom i staden. Grunn: {$grunn}
rapport-tabell-trekning = Slik er sakene trekte
rapport-kolonne-paa-listen = Saker på lista
rapport-kolonne-trukket-ut = Trekte
rapport-kolonne-falt-bort = Fall bort
rapport-kolonne-i-utvalget = I utvalet
