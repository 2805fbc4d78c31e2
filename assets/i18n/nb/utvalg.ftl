# The sample: list, plan, draw, protocol; and the commands that need no tilsyn.
hendelse-populasjon-frosset = Saklisten ble fryst
hendelse-utvalg-trukket = Utvalget ble trukket
hendelse-utvalg-utvidet = Utvalget ble utvidet
hendelse-sak-bortfalt = En sak falt bort fra utvalget
utvalg-tom-liste = Listen har ingen saker.
utvalg-ikke-tekst = Listen er ikke en tekstfil. Lagre den som CSV eller tekst med én sak på hver linje.
utvalg-uten-overskrift = Listen har flere kolonner, men ingen overskrift for saksnummeret. Gi kolonnen overskriften «Saksnr.», eller lag en liste med bare ett saksnummer på hver linje.
utvalg-mangler-id = { $antall ->
    [one] Én rad mangler saksnummer: linje {$linjer}.
   *[other] {$antall} rader mangler saksnummer: linje {$linjer}.
}
utvalg-dobbel-id = { $antall ->
    [one] Ett saksnummer står to ganger i listen: linje {$linjer}. Hver sak kan bare stå én gang, ellers har den større sjanse for å bli trukket.
   *[other] {$antall} linjer har et saksnummer som står tidligere i listen: linje {$linjer}. Hver sak kan bare stå én gang, ellers har den større sjanse for å bli trukket.
}
utvalg-ugyldig-id = { $antall ->
    [one] Saksnummeret eller kontoret på linje {$linjer} er for langt eller har tegn som ikke kan brukes.
   *[other] Saksnummer eller kontor er for langt eller har tegn som ikke kan brukes: linje {$linjer}.
}
utvalg-personopplysning = { $antall ->
    [one] Linje { $linjer } har noe som kan peke på en person. Ingenting er lest inn. Be om en liste der sakene bare har saksnummer.
   *[other] Linje { $linjer } har noe som kan peke på en person. Ingenting er lest inn. Be om en liste der sakene bare har saksnummer.
}
utvalg-mangler-kontor = { $antall ->
    [one] Én rad mangler kontor, mens de andre har det: linje {$linjer}.
   *[other] {$antall} rader mangler kontor, mens andre har det: linje {$linjer}.
}
utvalg-ugyldig-froe = Frøet må være en kort tekst som kan leses og skrives igjen, for eksempel «tilsyn Fjordvik 2026».
utvalg-for-mange = Det kan ikke trekkes {$antall} saker. Det er {$populasjon} å trekke fra.
utvalg-for-mange-ved-kontor = Det kan ikke trekkes {$antall} saker fra {$kontor}. Det er {$populasjon} å trekke fra der.
utvalg-ukjent-kontor = Listen har ingen saker fra «{$kontor}».
utvalg-ingen-populasjon = Saklisten er ikke fryst ennå. Frys den først.
utvalg-allerede-trukket = Utvalget er trukket fra listen. Angre trekningen først. Den blir stående i loggen.
utvalg-ikke-trukket = Utvalget er ikke trukket ennå.
utvalg-ikke-i-utvalget = Saken er ikke i utvalget, eller den har alt falt bort.
utvalg-ingen-saker = Si hvor mange saker som skal trekkes. Antallet må være minst én.
utvalg-avvik = Trekningen stemmer ikke med listen og frøet.
utvalg-ukjente-grupper = { $antall ->
    [one] Gruppen på én rad er ikke kjent. Saken er med, men uten gruppe.
   *[other] Gruppen på {$antall} rader er ikke kjent. Sakene er med, men uten gruppe.
}
utvalg-uleste-kolonner = { $antall ->
    [one] Én kolonne er ikke lest. Listen trenger bare saksnummer, kontor og gruppe.
   *[other] {$antall} kolonner er ikke lest. Listen trenger bare saksnummer, kontor og gruppe.
}
utvalg-gruppe-ukjent = Listen sier ikke hvilken gruppe sakene hører til. Be kommunen bekrefte at også avslag, trukne søknader og brukere som ble vurdert uten å søke, er med.
utvalg-gruppe-bare-innvilget = Listen har bare innvilgede saker. Den kan ikke vise hvem som fikk avslag, trakk søknaden eller aldri fikk søke. Be kommunen om de sakene også.
utvalg-gruppe-uten-avslag = Listen har ingen avslag.
utvalg-gruppe-uten-trukket = Listen har ingen trukne søknader.
utvalg-gruppe-uten-vurdert-ikke-soekt = Listen har ingen brukere som ble vurdert uten å søke.
utvalg-gruppe-noen-uten = { $antall ->
    [one] Én sak står uten gruppe.
   *[other] {$antall} saker står uten gruppe.
}
utvalg-alle-saker = Alle saker samlet
utvalg-plan-oppdagelse = Trekk {$antall} av {$populasjon} saker. Finner dere ingen med feil, kan dere med {$sikkerhet} prosent sikkerhet si at færre enn {$feil} av de {$populasjon} sakene har feilen.
utvalg-plan-etterlevelse = { $tillatt ->
    [one] Trekk {$antall} av {$populasjon} saker. Finner dere høyst én sak med feil, kan dere med {$sikkerhet} prosent sikkerhet si at færre enn {$feil} av de {$populasjon} sakene har feilen.
   *[other] Trekk {$antall} av {$populasjon} saker. Finner dere høyst {$tillatt} saker med feil, kan dere med {$sikkerhet} prosent sikkerhet si at færre enn {$feil} av de {$populasjon} sakene har feilen.
}
utvalg-plan-alle = { $populasjon ->
    [one] Les den ene saken. Et mindre utvalg kan ikke gi {$sikkerhet} prosent sikkerhet.
   *[other] Les alle {$populasjon} sakene. Et mindre utvalg kan ikke gi {$sikkerhet} prosent sikkerhet.
}
utvalg-plan-umulig = Ingen utvalg kan vise dette: Andelen svarer til {$feil} av {$populasjon} saker, og så mange feil er tillatt i utvalget. Tillat færre feil, eller velg en større andel.
utvalg-protokoll-tittel = Trekningsprotokoll for {$kommune}
utvalg-protokoll-grunnlag = Hva som er gjort
utvalg-protokoll-liste = Saklisten er filen {$fil} med {$antall} saker, fryst {$dato}. Kontrollsummen for filen (SHA-256) er {$sha256}.
utvalg-protokoll-trukket = { $antall ->
    [one] Én sak ble trukket {$dato} med frøet «{$froe}».
   *[other] {$antall} saker ble trukket {$dato} med frøet «{$froe}».
}
utvalg-protokoll-metode = Slik er det trukket: For hver sak regnes SHA-256 av frøet, tegnet 0x1F og saksnummeret. Sakene sorteres etter svaret, og de første i rekken er utvalget. Ingen kan styre rekkefølgen når frøet er skrevet ned først.
utvalg-protokoll-del = {$kontor}: {$antall} av {$populasjon} saker.
utvalg-protokoll-flere = Det er trukket {$antall} ganger i dette tilsynet. Bare den siste trekningen gjelder; de andre er angret og står i loggen.
utvalg-protokoll-steg-1 = Steg 1: Er listen den samme?
utvalg-protokoll-kontroll = Filen populasjon.txt ligger ved. Den har én sak på hver linje: saksnummer og, der listen har kontor, en tabulator og kontoret. Dere kan lage den selv fra egen liste. Åpne en terminal i mappen (Linux, macOS, WSL eller Git Bash) og skriv linjen med innrykk. På macOS heter sha256sum «shasum -a 256».
utvalg-protokoll-ventet = Svaret skal være (uten likhetstegnet foran):
utvalg-protokoll-steg-2 = Steg 2: Trekk på nytt
utvalg-protokoll-trekk = Skriv linjene i samme terminal, i den rekkefølgen de står. En lang liste tar noen sekunder.
utvalg-protokoll-alle = { $antall ->
    [one] Den første i rekken:
   *[other] De {$antall} første i rekken:
}
utvalg-protokoll-kontor = { $antall ->
    [one] {$kontor}, den første i rekken:
   *[other] {$kontor}, de {$antall} første i rekken:
}
utvalg-protokoll-senere = Det som kom til og falt bort
utvalg-protokoll-utvidet = { $antall ->
    [one] Utvidet med neste sak i rekken, {$saker}. Grunn: {$grunn}
   *[other] Utvidet med de {$antall} neste i rekken: {$saker}. Grunn: {$grunn}
}
utvalg-protokoll-erstattet = {$sak} falt bort. Grunn: {$grunn}. Den neste i rekken, {$erstatning}, kom i stedet.
utvalg-protokoll-bortfalt = {$sak} falt bort. Grunn: {$grunn}. Ingen sak kom i stedet.
cli-plan = Regn ut hvor mange saker som må trekkes for å oppdage en feil
cli-intervall = Regn ut hvor mange saker i hele listen et funn kan gjelde
cli-trekk = Trekk saker fra en liste med et skrevet frø
cli-utvalg = Frys saklisten i et tilsyn, trekk utvalget og skriv protokollen
cli-utvalg-frys = Frys listen som utvalget skal trekkes fra
cli-utvalg-plan = Regn ut hvor mange saker som må trekkes, for hvert kontor
cli-utvalg-trekk = Trekk utvalget
cli-utvalg-utvid = Trekk flere saker med samme frø
cli-utvalg-bortfall = En trukket sak kan ikke leses; den neste i rekken kommer i stedet
cli-utvalg-protokoll = Skriv trekningsprotokollen og listen, slik at andre kan trekke på nytt
cli-valg-populasjon = Antall saker å trekke fra
cli-valg-andel = Andelen saker med feil som ikke skal gå ubemerket, for eksempel 0,1
cli-valg-sikkerhet = Sikkerheten, for eksempel 0,95
cli-valg-tillatt = Antall feil som kan finnes i utvalget. Uten valg: 0
cli-valg-funn = Antall saker med funnet
cli-valg-av = Antall saker som er gjennomgått
cli-valg-liste = Saklisten, CSV eller tekst med ett saksnummer på hver linje
cli-valg-froe = Frøet, en tekst som skrives ned før trekningen
cli-valg-antall = Antall saker i alt. Flere kontor får hver sin del etter størrelse
cli-valg-per-kontor = Antall saker fra et kontor, for eksempel «Nav Øst=12». Kan gjentas
cli-valg-uten-erstatning = Ingen sak skal komme i stedet
cli-bruk-andel = Andelen «{$verdi}» kan ikke brukes. Skriv et tall over 0 og ikke over 1, for eksempel 0,1.
cli-bruk-sikkerhet = Sikkerheten «{$verdi}» kan ikke brukes. Skriv et tall over 0 og ikke over 1, for eksempel 0,95.
cli-bruk-populasjon = Det må være minst én sak å trekke fra.
cli-bruk-funn-av = Det kan ikke være funn i {$funn} saker når {$av} er gjennomgått.
cli-bruk-av-populasjon = Det kan ikke være gjennomgått {$av} saker når det er {$populasjon} i alt.
cli-bruk-per-kontor = «{$verdi}» kan ikke forstås. Skriv kontor=antall, for eksempel «Nav Øst=12».
cli-bruk-fordeling = Si hvor mange saker som skal trekkes med --antall eller --per-kontor.
cli-intervall-svar = Funnet er gjort i {$funn} av {$av} saker. Med {$sikkerhet} prosent sikkerhet gjelder det mellom {$nedre} og {$oevre} av de {$populasjon} sakene.
cli-intervall-eksakt = Funnet er gjort i {$funn} av {$av} saker. Det gjelder {$nedre} av de {$populasjon} sakene.
cli-trekk-svar = {$antall} av {$populasjon} saker er trukket. Kontrollsum for listen: {$sha256}
cli-utvalg-frosset = Listen er fryst med {$antall} saker. Kontrollsum: {$sha256}
cli-utvalg-erstattet = Saken er tatt ut. {$sak} kommer i stedet.
cli-utvalg-bortfalt = Saken er tatt ut. Ingen sak kommer i stedet.
utvalg-rapport-utvidet = { $antall ->
    [one] Utvalget ble utvidet med neste sak i rekken. Grunn: {$grunn}
   *[other] Utvalget ble utvidet med de {$antall} neste sakene i rekken. Grunn: {$grunn}
}
utvalg-rapport-erstattet = En trukket sak falt bort, og den neste i rekken kom i stedet. Grunn: {$grunn}
utvalg-rapport-bortfalt = En trukket sak falt bort, og ingen kom i stedet. Grunn: {$grunn}
rapport-tabell-trekning = Slik er sakene trukket
rapport-kolonne-paa-listen = Saker på listen
rapport-kolonne-trukket-ut = Trukket
rapport-kolonne-falt-bort = Falt bort
rapport-kolonne-i-utvalget = I utvalget
