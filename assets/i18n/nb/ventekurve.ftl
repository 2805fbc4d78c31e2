# Ventetid fra vedtak til start, med dem som fortsatt venter.
ventekurve-ikke-naadd = median ikke nådd
ventekurve-median = { $median } dager
ventekurve-median-intervall = { $median } dager (mellom { $nedre } og { $oevre } med 95 prosent sikkerhet)
ventekurve-median-fra = { $median } dager (minst { $nedre } med 95 prosent sikkerhet)
ventekurve-median-til = { $median } dager (høyst { $oevre } med 95 prosent sikkerhet)
ventekurve-tall = { $median }
ventekurve-tall-intervall = { $median } ({ $nedre }–{ $oevre })
ventekurve-tall-fra = { $median } (minst { $nedre })
ventekurve-tall-til = { $median } (høyst { $oevre })
ventekurve-kontor = Ved { $kontor } er program innvilget i { $saker ->
    [one] én sak
   *[other] { $saker } saker
}. { $startet } hadde startet på stikkdatoen, og { $venter } ventet fortsatt.
ventekurve-samlet = Til sammen er program innvilget i { $saker ->
    [one] én sak
   *[other] { $saker } saker
}. { $startet } hadde startet på stikkdatoen, og { $venter } ventet fortsatt.
ventekurve-om = Medianen er dagen da halvparten hadde startet. De som fortsatt ventet, er regnet med så lenge de hadde ventet. Start på vedtaksdagen eller før er regnet som null dagers ventetid. «Median ikke nådd» betyr at mer enn halvparten fortsatt ventet så langt vi kan følge dem.
ventekurve-logrank = Kontorene er sammenlignet med en log-rank-test: p { $p }. Tallet sier hvor ofte en så stor forskjell, eller en større, ville komme av tilfeldigheter om kontorene egentlig var like. Det sier ikke hvor stor forskjellen er, hva den skyldes, eller om loven er brutt.
ventekurve-ikke-trukket = Trekkingen er ikke gjort fra en fryst liste i programmet. Derfor står medianen uten intervall, og kontorene er ikke sammenlignet med en test.
ventekurve-uten-sammenligning = Det er for få saker til å sammenligne kontorene.
