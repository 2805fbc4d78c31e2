# The window: the sample.
gui-skjerm-utvalg = Utval
kommando-vis-utvalg = Utval
kommando-vis-utvalg-hjelp = Frys sakslista, trekk utvalet og skriv protokollen
gui-fil-populasjon = Sakslista utvalet skal trekkjast frå
gui-fil-protokoll = Mappe for trekningsprotokollen
gui-utvalg-ingen = Inga saksliste er frosen
gui-utvalg-ingen-om = Be kommunen om ei liste over alle sakene i perioden: saksnummer, kontor og gruppe, utan opplysningar om kven sakene gjeld. Når lista er frosen, kan programmet trekkje tilfeldig, og alle kan kontrollere trekninga etterpå.
gui-utvalg-velg-liste = Vel liste …
gui-utvalg-bytt-liste = Byt liste …
gui-utvalg-liste = Sakslista
gui-utvalg-fryst = {$fil}, { $antall ->
    [one] éi sak
   *[other] {$antall} saker
}, frosen {$dato}
gui-utvalg-saker = { $antall ->
    [one] éi sak
   *[other] {$antall} saker
}
gui-utvalg-kontrollsum = Kontrollsum for lista (SHA-256)
gui-utvalg-plan = Kor mange saker trengst?
gui-utvalg-plan-om = Svar på tre spørsmål, så reknar programmet ut kor mange saker som må lesast ved kvart kontor.
gui-utvalg-prosent = {$n} prosent
gui-utvalg-andel = Vi vil oppdage feil i minst
gui-utvalg-sikkerhet = Så trygge vil vi vere
gui-utvalg-tillatt = Feil vi godtek i utvalet
gui-utvalg-bruk-plan = Bruk desse tala
gui-utvalg-trekk = Trekk utvalet
gui-utvalg-trekk-om = Skriv frøet ned før de trekkjer, til dømes i varselet til kommunen. Då kan ingen velje trekning etter kva ho gir.
gui-utvalg-froe = Frø
gui-utvalg-froe-om = Ein kort tekst, til dømes «tilsyn Fjordvik 2026». Store og små bokstavar og mellomrom har noko å seie.
gui-utvalg-antall-fra = {$kontor}, av {$antall}
gui-utvalg-trekk-knapp = Trekk
gui-utvalg-utvalget = Utvalet
gui-utvalg-trukket = { $antall ->
    [one] Éi av {$av} saker, trekt {$dato} med frøet «{$froe}»
   *[other] {$antall} av {$av} saker, trekte {$dato} med frøet «{$froe}»
}
gui-utvalg-ved = {$kontor}: {$antall} i utvalet, {$inne} importerte
gui-utvalg-falt-bort = Fall bort
gui-utvalg-angre-om = Er noko gale, kan det angrast (Ctrl+Z), det siste først. Alt blir ståande i loggen.
gui-utvalg-ta-ut = Ta ut ei sak
gui-utvalg-ta-ut-om = Ei sak som ikkje kan lesast, blir teken ut med ein grunn. Den neste i rekkja ved same kontoret kjem i staden.
gui-utvalg-velg-sak = Vel sak
gui-utvalg-sak = Sak
gui-utvalg-hvorfor = Kvifor ho blir teken ut
gui-utvalg-erstatt = La den neste i rekkja kome i staden
gui-utvalg-ta-ut-knapp = Ta ut saka
gui-utvalg-flere = Trekk fleire
gui-utvalg-flere-om = Dei neste i rekkja kjem til. Frøet er det same, så inga sak blir hoppa over.
gui-utvalg-flere-hvorfor = Kvifor det trengst fleire
gui-utvalg-flere-knapp = Trekk fleire
gui-utvalg-protokoll = Trekningsprotokoll
gui-utvalg-protokoll-om = Protokollen og lista blir lagra i ei mappe. Med dei kan kommunen trekkje dei same sakene på nytt med verktøy som finst på dei fleste maskiner.
gui-utvalg-protokoll-knapp = Lagre protokollen …
gui-utvalg-protokoll-skrevet = Lagra: {$fil}
gui-utvalg-protokoll-ferdig = Trekningsprotokollen er lagra
