# Vegen frå ei setning i rapporten til det ho byggjer på, og det tala seier om andre saker.

rapport-overstyrt-om = (* overstyrt av tilsynet, sjå vedlegg 2)
rapport-utvelging-alle = Vi har lese alle sakene på lista. Tala er difor ikkje overslag.
rapport-utvelging-tilfeldig = Sakene er trekte tilfeldig frå ei frosen liste, sjå vedlegg 1. Der vi seier noko om alle sakene på lista, er det rekna ut etter kor mange saker lista har, og kor mange vi trekte og las. «Med 95 prosent tryggleik» betyr at ei slik utrekning treffer i minst 95 av 100 trekningar. Der det er for få saker, seier vi ikkje noko om andre saker.
rapport-utvelging-blandet = Nokre av sakene er ikkje trekte tilfeldig frå den frosne lista. Tala gjeld sakene vi har lese, og seier ikkje noko om andre saker.
rapport-utvelging-annen = Trekkinga er ikkje gjord frå ei frosen liste i programmet og kan ikkje etterprøvast. Tala gjeld derfor berre sakene vi har lese.
rapport-utsagn-ved = Ved { $kontor }: { $slutning }
rapport-utsagn-samlet = Til saman: { $slutning }
rapport-ventekurve = { $setning } Median ventetid: { $median }.
rapport-tabell-ventetid-median = Median ventetid frå vedtak til start
rapport-tabell-overstyrt = Resultat vi har overstyrt
rapport-kolonne-startet = Starta
rapport-kolonne-median = Median ventetid
rapport-kolonne-beregning = Utrekning
rapport-kolonne-regnet-ut = Rekna ut
rapport-kolonne-lagt-til-grunn = Lagt til grunn

cli-valg-kilder = Skriv også kva kvar setning i rapporten byggjer på, som JSON
