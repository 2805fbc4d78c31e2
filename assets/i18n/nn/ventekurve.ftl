# Ventetid frå vedtak til start, med dei som framleis ventar.
ventekurve-ikke-naadd = median ikkje nådd
ventekurve-median = { $median } dagar
ventekurve-median-intervall = { $median } dagar (mellom { $nedre } og { $oevre } med 95 prosent tryggleik)
ventekurve-median-fra = { $median } dagar (minst { $nedre } med 95 prosent tryggleik)
ventekurve-median-til = { $median } dagar (høgst { $oevre } med 95 prosent tryggleik)
ventekurve-tall = { $median }
ventekurve-tall-intervall = { $median } ({ $nedre }–{ $oevre })
ventekurve-tall-fra = { $median } (minst { $nedre })
ventekurve-tall-til = { $median } (høgst { $oevre })
ventekurve-kontor = Ved { $kontor } er program innvilga i { $saker ->
    [one] éi sak
   *[other] { $saker } saker
}. { $startet } hadde starta på stikkdatoen, og { $venter } venta framleis.
ventekurve-samlet = Til saman er program innvilga i { $saker ->
    [one] éi sak
   *[other] { $saker } saker
}. { $startet } hadde starta på stikkdatoen, og { $venter } venta framleis.
ventekurve-om = Medianen er dagen då halvparten hadde starta. Dei som framleis venta, er rekna med så lenge dei hadde venta. Start på vedtaksdagen eller før er rekna som null dagars ventetid. «Median ikkje nådd» betyr at meir enn halvparten framleis venta så langt vi kan følgje dei.
ventekurve-logrank = Kontora er samanlikna med ein log-rank-test: p { $p }. Talet seier kor ofte ein så stor skilnad, eller ein større, ville kome av slump om kontora eigentleg var like. Det seier ikkje kor stor skilnaden er, kva han kjem av, eller om lova er broten.
ventekurve-ikke-trukket = Trekkinga er ikkje gjord frå ei frosen liste i programmet. Derfor står medianen utan intervall, og kontora er ikkje samanlikna med ein test.
ventekurve-uten-sammenligning = Det er for få saker til å samanlikne kontora.
