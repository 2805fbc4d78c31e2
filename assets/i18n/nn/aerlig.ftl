

## Samsvar: krav som er oppfylte

samsvar-faktum-saker = I { $antall ->
    [one] éi sak
   *[other] { $antall } saker
} ved { $kontor } er kravet bak spørsmålet «{ $spoersmaal }» oppfylt.
samsvar-faktum-kontor = Ved { $kontor } er kravet bak spørsmålet «{ $spoersmaal }» oppfylt.
cli-valg-samsvar = Skriv at kravet er oppfylt, med den same kjeda
cli-lovbrudd-samsvar = Oppfylt {$moenster}: svara viser ikkje svikt
