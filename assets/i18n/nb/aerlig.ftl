# What may be said of cases read and not read.
aerlig-andel = I {$funn} av {$av} gjennomgåtte saker
aerlig-andel-kontor = I {$funn} av {$av} gjennomgåtte saker ved {$kontor}
aerlig-mengde = I { $mengde ->
    [samtlige] samtlige
    [de-fleste] de fleste
    [flertallet] flertallet
    [mindretallet] mindretallet
    [noen-faa] noen få
   *[ingen] ingen
} av de gjennomgåtte sakene ({$funn} av {$av})
aerlig-mengde-kontor = I { $mengde ->
    [samtlige] samtlige
    [de-fleste] de fleste
    [flertallet] flertallet
    [mindretallet] mindretallet
    [noen-faa] noen få
   *[ingen] ingen
} av de gjennomgåtte sakene ved {$kontor} ({$funn} av {$av})
aerlig-prosent = {$prosent} prosent
aerlig-prosent-under = under {$prosent} prosent
aerlig-prosent-over = over {$prosent} prosent
aerlig-alle-lest = Alle de {$populasjon} sakene på listen er lest, så tallet er ikke et anslag.
aerlig-ikke-tilfeldig = Trekkingen er ikke gjort fra en fryst liste i programmet og kan ikke etterprøves. Tallene gjelder derfor bare sakene vi har lest.
aerlig-blandet = Noen av sakene er ikke trukket tilfeldig fra den fryste listen. Tallet sier ikke noe om andre saker.
aerlig-forbehold = { $antall ->
    [one] Én trukket sak er ikke vurdert. Anslaget forutsetter at den ikke skiller seg ut.
   *[other] {$antall} trukne saker er ikke vurdert. Anslaget forutsetter at de ikke skiller seg ut.
}
aerlig-uten-liste = Det er ikke kjent hvor mange saker det er i alt. Tallet sier ikke noe om andre saker.
aerlig-for-faa = Gruppen er for liten til at tallet sier noe om andre saker.
aerlig-hoeyst = Vi trakk {$trukket} av {$populasjon} saker tilfeldig. Med {$sikkerhet} prosent sikkerhet gjelder det høyst {$oevre} av dem alle.
aerlig-minst = Vi trakk {$trukket} av {$populasjon} saker tilfeldig. Med {$sikkerhet} prosent sikkerhet gjelder det minst {$nedre} av dem alle.
aerlig-mellom = Vi trakk {$trukket} av {$populasjon} saker tilfeldig. Med {$sikkerhet} prosent sikkerhet gjelder det mellom {$nedre} og {$oevre} av dem alle.
aerlig-vernet = færre enn 6
aerlig-antall = {$antall}

## Hva tallene sier om andre saker

utsagn-lovbrudd = { $andel } fant vi svikt på minst ett av spørsmålene til saken som dette bygger på.
utsagn-med-prosent = { $andel }, det vil si { $prosent },

## Kilder som er endret, og konklusjoner som ikke stemmer med svarene

advarsel-kilde-endret = Faktum { $nr } bygger på { $antall ->
    [one] én kilde som er endret eller fjernet
   *[other] { $antall } kilder som er endret eller fjernet
}. Se på det igjen.
advarsel-lovbrudd-uten-svikt = Konklusjonen er lovbrudd, men ingen saker, kontorpunkter eller svar viser svikt.
advarsel-ikke-lovbrudd-mot-svikt = Konklusjonen er at det ikke er lovbrudd, men { $saker } saker og { $punkter } kontorpunkter viser svikt. Si i vurderingen hvorfor det likevel ikke er lovbrudd.
uro-kilde-endret = Kilden til et bevis er endret siden svaret ble gitt. Se på svaret igjen.
uro-kilde-borte = Kilden til et bevis er fjernet siden svaret ble gitt. Se på svaret igjen.

## Samsvar: krav som er oppfylt

samsvar-faktum-saker = I { $antall ->
    [one] én sak
   *[other] { $antall } saker
} ved { $kontor } er kravet bak spørsmålet «{ $spoersmaal }» oppfylt.
samsvar-faktum-kontor = Ved { $kontor } er kravet bak spørsmålet «{ $spoersmaal }» oppfylt.
cli-valg-samsvar = Skriv at kravet er oppfylt, med den samme kjeden
cli-lovbrudd-samsvar = Oppfylt {$moenster}: svarene viser ikke svikt
