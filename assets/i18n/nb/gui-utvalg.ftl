# The window: the sample.
gui-skjerm-utvalg = Utvalg
kommando-vis-utvalg = Utvalg
kommando-vis-utvalg-hjelp = Frys saklisten, trekk utvalget og skriv protokollen
gui-fil-populasjon = Saklisten utvalget skal trekkes fra
gui-fil-protokoll = Mappe for trekningsprotokollen
gui-utvalg-ingen = Ingen sakliste er fryst
gui-utvalg-ingen-om = Be kommunen om en liste over alle sakene i perioden: saksnummer, kontor og gruppe, uten opplysninger om hvem sakene gjelder. Når listen er fryst, kan programmet trekke tilfeldig, og alle kan kontrollere trekningen etterpå.
gui-utvalg-velg-liste = Velg liste …
gui-utvalg-bytt-liste = Bytt liste …
gui-utvalg-liste = Saklisten
gui-utvalg-fryst = {$fil}, { $antall ->
    [one] én sak
   *[other] {$antall} saker
}, fryst {$dato}
gui-utvalg-saker = { $antall ->
    [one] én sak
   *[other] {$antall} saker
}
gui-utvalg-kontrollsum = Kontrollsum for listen (SHA-256)
gui-utvalg-plan = Hvor mange saker trengs?
gui-utvalg-plan-om = Svar på tre spørsmål, så regner programmet ut hvor mange saker som må leses ved hvert kontor.
gui-utvalg-prosent = {$n} prosent
gui-utvalg-andel = Vi vil oppdage feil i minst
gui-utvalg-sikkerhet = Så sikre vil vi være
gui-utvalg-tillatt = Feil vi godtar i utvalget
gui-utvalg-bruk-plan = Bruk disse antallene
gui-utvalg-trekk = Trekk utvalget
gui-utvalg-trekk-om = Skriv frøet ned før dere trekker, for eksempel i varselet til kommunen. Da kan ingen velge trekning etter hva den gir.
gui-utvalg-froe = Frø
gui-utvalg-froe-om = En kort tekst, for eksempel «tilsyn Fjordvik 2026». Store og små bokstaver og mellomrom har betydning.
gui-utvalg-antall-fra = {$kontor}, av {$antall}
gui-utvalg-trekk-knapp = Trekk
gui-utvalg-utvalget = Utvalget
gui-utvalg-trukket = { $antall ->
    [one] Én av {$av} saker, trukket {$dato} med frøet «{$froe}»
   *[other] {$antall} av {$av} saker, trukket {$dato} med frøet «{$froe}»
}
gui-utvalg-ved = {$kontor}: {$antall} i utvalget, {$inne} importert
gui-utvalg-falt-bort = Falt bort
gui-utvalg-angre-om = Er noe galt, kan det angres (Ctrl+Z), det siste først. Alt blir stående i loggen.
gui-utvalg-ta-ut = Ta ut en sak
gui-utvalg-ta-ut-om = En sak som ikke kan leses, tas ut med en grunn. Den neste i rekken ved samme kontor kommer i stedet.
gui-utvalg-velg-sak = Velg sak
gui-utvalg-sak = Sak
gui-utvalg-hvorfor = Hvorfor den tas ut
gui-utvalg-erstatt = La den neste i rekken komme i stedet
gui-utvalg-ta-ut-knapp = Ta ut saken
gui-utvalg-flere = Trekk flere
gui-utvalg-flere-om = De neste i rekken kommer til. Frøet er det samme, så ingen sak blir hoppet over.
gui-utvalg-flere-hvorfor = Hvorfor det trengs flere
gui-utvalg-flere-knapp = Trekk flere
gui-utvalg-protokoll = Trekningsprotokoll
gui-utvalg-protokoll-om = Protokollen og listen lagres i en mappe. Med dem kan kommunen trekke de samme sakene på nytt med verktøy som finnes på de fleste maskiner.
gui-utvalg-protokoll-knapp = Lagre protokollen …
gui-utvalg-protokoll-skrevet = Lagret: {$fil}
gui-utvalg-protokoll-ferdig = Trekningsprotokollen er lagret
