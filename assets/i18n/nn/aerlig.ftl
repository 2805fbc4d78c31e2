# What may be said of cases read and not read.
aerlig-andel = I {$funn} av {$av} gjennomgåtte saker
aerlig-andel-kontor = I {$funn} av {$av} gjennomgåtte saker ved {$kontor}
aerlig-mengde = I { $mengde ->
    [samtlige] samtlege
    [de-fleste] dei fleste
    [flertallet] fleirtalet
    [mindretallet] mindretalet
    [noen-faa] nokre få
   *[ingen] ingen
} av dei gjennomgåtte sakene ({$funn} av {$av})
aerlig-mengde-kontor = I { $mengde ->
    [samtlige] samtlege
    [de-fleste] dei fleste
    [flertallet] fleirtalet
    [mindretallet] mindretalet
    [noen-faa] nokre få
   *[ingen] ingen
} av dei gjennomgåtte sakene ved {$kontor} ({$funn} av {$av})
aerlig-prosent = {$prosent} prosent
aerlig-prosent-under = under {$prosent} prosent
aerlig-prosent-over = over {$prosent} prosent
aerlig-alle-lest = Alle dei {$populasjon} sakene på lista er lesne, så talet er ikkje eit overslag.
aerlig-ikke-tilfeldig = Trekkinga er ikkje gjord frå ei frosen liste i programmet og kan ikkje etterprøvast. Tala gjeld derfor berre sakene vi har lese.
aerlig-blandet = Nokre av sakene er ikkje trekte tilfeldig frå den frosne lista. Talet seier ikkje noko om andre saker.
aerlig-forbehold = { $antall ->
    [one] Éi trekt sak er ikkje vurdert. Overslaget føreset at ho ikkje skil seg ut.
   *[other] {$antall} trekte saker er ikkje vurderte. Overslaget føreset at dei ikkje skil seg ut.
}
aerlig-uten-liste = Det er ikkje kjent kor mange saker det er i alt. Talet seier ikkje noko om andre saker.
aerlig-for-faa = Gruppa er for lita til at talet seier noko om andre saker.
aerlig-hoeyst = Vi trekte {$trukket} av {$populasjon} saker tilfeldig. Med {$sikkerhet} prosent tryggleik gjeld det høgst {$oevre} av dei alle.
aerlig-minst = Vi trekte {$trukket} av {$populasjon} saker tilfeldig. Med {$sikkerhet} prosent tryggleik gjeld det minst {$nedre} av dei alle.
aerlig-mellom = Vi trekte {$trukket} av {$populasjon} saker tilfeldig. Med {$sikkerhet} prosent tryggleik gjeld det mellom {$nedre} og {$oevre} av dei alle.
aerlig-vernet = færre enn 6
aerlig-antall = {$antall}

## Kva tala seier om andre saker

utsagn-lovbrudd = { $andel } fann vi svikt på minst eitt av spørsmåla til saka som dette byggjer på.
utsagn-med-prosent = { $andel }, det vil seie { $prosent },

## Kjelder som er endra, og konklusjonar som ikkje stemmer med svara

advarsel-kilde-endret = Faktum { $nr } byggjer på { $antall ->
    [one] éi kjelde som er endra eller fjerna
   *[other] { $antall } kjelder som er endra eller fjerna
}. Sjå på det igjen.
advarsel-lovbrudd-uten-svikt = Konklusjonen er lovbrot, men ingen saker, kontorpunkt eller svar viser svikt.
advarsel-ikke-lovbrudd-mot-svikt = Konklusjonen er at det ikkje er lovbrot, men { $saker } saker og { $punkter } kontorpunkt viser svikt. Sei i vurderinga kvifor det likevel ikkje er lovbrot.
uro-kilde-endret = Kjelda til eit bevis er endra sidan svaret vart gitt. Sjå på svaret igjen.
uro-kilde-borte = Kjelda til eit bevis er fjerna sidan svaret vart gitt. Sjå på svaret igjen.

## Samsvar: krav som er oppfylte

samsvar-faktum-saker = I { $antall ->
    [one] éi sak
   *[other] { $antall } saker
} ved { $kontor } er kravet bak spørsmålet «{ $spoersmaal }» oppfylt.
samsvar-faktum-kontor = Ved { $kontor } er kravet bak spørsmålet «{ $spoersmaal }» oppfylt.
cli-valg-samsvar = Skriv at kravet er oppfylt, med den same kjeda
cli-lovbrudd-samsvar = Oppfylt {$moenster}: svara viser ikkje svikt
