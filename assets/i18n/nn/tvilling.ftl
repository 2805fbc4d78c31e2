# Tvilling: eit tilsyn og eit eigentilsyn av dei same sakene.

forhold-like = Same svar
forhold-ulike = Ulike svar
forhold-bare-tilsynet = Berre tilsynet har vurdert
forhold-bare-egentilsynet = Berre kontoret har vurdert

cli-tvilling = Vis eit tilsyn og eit eigentilsyn av dei same sakene ved sida av kvarandre
tvilling-saker = { $felles } felles saker. { $tilsyn } berre i tilsynet, { $egentilsyn } berre i eigentilsynet. { $ulike ->
    [0] Opplysningane i dei felles sakene er like.
    [one] I éi felles sak er opplysningane ulike.
   *[other] I { $ulike } felles saker er opplysningane ulike.
}
tvilling-ingen = Ingen stader er vurderte av begge.
tvilling-like = Same svar { $like } av { $antall } stader.
tvilling-faa = Same svar { $like } av { $antall } stader. Det er for få til å rekne ut eit mål på semje.
tvilling-kappa = Same svar { $like } av { $antall } stader. Kappa { $kappa } (95 %: { $kappa-nedre } til { $kappa-oevre }), AC1 { $ac } (95 %: { $ac-nedre } til { $ac-oevre }).
tvilling-funn-begge = – begge fann noko: { $antall ->
    [one] 1 stad
   *[other] { $antall } stader
}
tvilling-funn-bare-tilsynet = – berre tilsynet fann noko: { $antall ->
    [one] 1 stad
   *[other] { $antall } stader
}
tvilling-funn-bare-egentilsynet = – berre kontoret fann noko: { $antall ->
    [one] 1 stad
   *[other] { $antall } stader
}
tvilling-funn-ingen = – ingen av dei fann noko: { $antall ->
    [one] 1 stad
   *[other] { $antall } stader
}
tvilling-lovbrudd = – tilsynet, lovbrot { $nr }: { $setning }
tvilling-vurdering = – kontoret, { $funn }: { $konklusjon }
tvilling-forbehold = Ingen av dei to er fasit for den andre. Svar i same sak heng saman, så intervalla er smalare enn dei burde vere.
tvilling-ulike-lister = Dei to brukar ulike sjekklister. Berre punkt som begge har, er samanlikna.

gui-tvilling = Tvilling
gui-tvilling-velg = Samanlikn med tvilling …
gui-tvilling-lukk = Lukk samanlikninga
gui-tvilling-fil = Samanlikna med { $fil }, som berre er lesen
gui-tvilling-vist = Tvillingen er samanlikna
gui-tvilling-bare-tilsynet = – berre tilsynet har vurdert: { $antall ->
    [one] 1 stad
   *[other] { $antall } stader
}
gui-tvilling-bare-egentilsynet = – berre kontoret har vurdert: { $antall ->
    [one] 1 stad
   *[other] { $antall } stader
}
gui-tvilling-sted-for-sted = Stad for stad
gui-tvilling-vis-like = Vis også stader med same svar
gui-tvilling-ingen-ulike = Ingen stader har ulike svar.
gui-tvilling-kolonne-sted = Sak eller kontor
gui-tvilling-kolonne-punkt = Punkt
gui-tvilling-kolonne-tilsynet = Tilsynet
gui-tvilling-kolonne-kontoret = Kontoret
gui-tvilling-kolonne-forhold = Forhold
