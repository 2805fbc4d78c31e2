# Tvilling: et tilsyn og et egentilsyn av de samme sakene.

forhold-like = Samme svar
forhold-ulike = Ulike svar
forhold-bare-tilsynet = Bare tilsynet har vurdert
forhold-bare-egentilsynet = Bare kontoret har vurdert

cli-tvilling = Vis et tilsyn og et egentilsyn av de samme sakene ved siden av hverandre
tvilling-saker = { $felles } felles saker. { $tilsyn } bare i tilsynet, { $egentilsyn } bare i egentilsynet. { $ulike ->
    [0] Opplysningene i de felles sakene er like.
    [one] I én felles sak er opplysningene ulike.
   *[other] I { $ulike } felles saker er opplysningene ulike.
}
tvilling-ingen = Ingen steder er vurdert av begge.
tvilling-like = Samme svar { $like } av { $antall } steder.
tvilling-faa = Samme svar { $like } av { $antall } steder. Det er for få til å regne ut et mål på enighet.
tvilling-kappa = Samme svar { $like } av { $antall } steder. Kappa { $kappa } (95 %: { $kappa-nedre } til { $kappa-oevre }), AC1 { $ac } (95 %: { $ac-nedre } til { $ac-oevre }).
tvilling-funn-begge = – begge fant noe: { $antall ->
    [one] 1 sted
   *[other] { $antall } steder
}
tvilling-funn-bare-tilsynet = – bare tilsynet fant noe: { $antall ->
    [one] 1 sted
   *[other] { $antall } steder
}
tvilling-funn-bare-egentilsynet = – bare kontoret fant noe: { $antall ->
    [one] 1 sted
   *[other] { $antall } steder
}
tvilling-funn-ingen = – ingen av dem fant noe: { $antall ->
    [one] 1 sted
   *[other] { $antall } steder
}
tvilling-lovbrudd = – tilsynet, lovbrudd { $nr }: { $setning }
tvilling-vurdering = – kontoret, { $funn }: { $konklusjon }
tvilling-forbehold = Ingen av de to er fasit for den andre. Svar i samme sak henger sammen, så intervallene er smalere enn de burde være.
tvilling-ulike-lister = De to bruker ulike sjekklister. Bare punkter som begge har, er sammenlignet.

gui-tvilling = Tvilling
gui-tvilling-velg = Sammenlign med tvilling …
gui-tvilling-lukk = Lukk sammenligningen
gui-tvilling-fil = Sammenlignet med { $fil }, som bare er lest
gui-tvilling-vist = Tvillingen er sammenlignet
gui-tvilling-bare-tilsynet = – bare tilsynet har vurdert: { $antall ->
    [one] 1 sted
   *[other] { $antall } steder
}
gui-tvilling-bare-egentilsynet = – bare kontoret har vurdert: { $antall ->
    [one] 1 sted
   *[other] { $antall } steder
}
gui-tvilling-sted-for-sted = Sted for sted
gui-tvilling-vis-like = Vis også steder med samme svar
gui-tvilling-ingen-ulike = Ingen steder har ulike svar.
gui-tvilling-kolonne-sted = Sak eller kontor
gui-tvilling-kolonne-punkt = Punkt
gui-tvilling-kolonne-tilsynet = Tilsynet
gui-tvilling-kolonne-kontoret = Kontoret
gui-tvilling-kolonne-forhold = Forhold
