# Veien fra en setning i rapporten til det den bygger på, og det tallene sier om andre saker.

rapport-overstyrt-om = (* overstyrt av tilsynet, se vedlegg 2)
rapport-utvelging-alle = Vi har lest alle sakene på listen. Tallene er derfor ikke anslag.
rapport-utvelging-tilfeldig = Sakene er trukket tilfeldig fra en fryst liste, se vedlegg 1. Der vi sier noe om alle sakene på listen, er det regnet ut etter hvor mange saker listen har, og hvor mange vi trakk og leste. «Med 95 prosent sikkerhet» betyr at en slik utregning treffer i minst 95 av 100 trekninger. Der det er for få saker, sier vi ikke noe om andre saker.
rapport-utvelging-blandet = Noen av sakene er ikke trukket tilfeldig fra den fryste listen. Tallene gjelder sakene vi har lest, og sier ikke noe om andre saker.
rapport-utvelging-annen = Trekkingen er ikke gjort fra en fryst liste i programmet og kan ikke etterprøves. Tallene gjelder derfor bare sakene vi har lest.
rapport-utsagn-ved = Ved { $kontor }: { $slutning }
rapport-utsagn-samlet = Til sammen: { $slutning }
rapport-ventekurve = { $setning } Median ventetid: { $median }.
rapport-tabell-ventetid-median = Median ventetid fra vedtak til start
rapport-tabell-overstyrt = Resultater vi har overstyrt
rapport-kolonne-startet = Startet
rapport-kolonne-median = Median ventetid
rapport-kolonne-beregning = Beregning
rapport-kolonne-regnet-ut = Regnet ut
rapport-kolonne-lagt-til-grunn = Lagt til grunn

cli-valg-kilder = Skriv også hva hver setning i rapporten bygger på, som JSON
