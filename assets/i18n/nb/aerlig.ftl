

## Samsvar: krav som er oppfylt

samsvar-faktum-saker = I { $antall ->
    [one] én sak
   *[other] { $antall } saker
} ved { $kontor } er kravet bak spørsmålet «{ $spoersmaal }» oppfylt.
samsvar-faktum-kontor = Ved { $kontor } er kravet bak spørsmålet «{ $spoersmaal }» oppfylt.
cli-valg-samsvar = Skriv at kravet er oppfylt, med den samme kjeden
cli-lovbrudd-samsvar = Oppfylt {$moenster}: svarene viser ikke svikt
