# Det som er vurdert før grunnlaget vart endra, og det ingen har avgjort.
uro-overstyrt-foer-endring = Opplysningane i saka er endra etter at {$beregning} vart overstyrt. Sjå på overstyringa igjen.
uro-ruter-foer-endring = {$antall ->
    [one] Vedtaket er endra etter at éi rute i § 29-tabellen vart lesen. Les ho igjen.
   *[other] Vedtaket er endra etter at {$antall} ruter i § 29-tabellen vart lesne. Les dei igjen.
}
advarsel-vurdert-foer-endring = {$antall ->
    [one] I éi av sakene er ruter i § 29-tabellen eller overstyringar eldre enn siste endring i saka. Sjå på dei igjen.
   *[other] I {$antall} av sakene er ruter i § 29-tabellen eller overstyringar eldre enn siste endring i saka. Sjå på dei igjen.
}
rapport-hindring-svar-igjen = {$antall ->
    [one] Eitt svar er gitt før grunnlaget vart endra. Sjå på det igjen og stadfest det eller svar på nytt.
   *[other] {$antall} svar er gitt før grunnlaget vart endra. Sjå på dei igjen og stadfest dei eller svar på nytt.
}
rapport-hindring-ruter-igjen = {$antall ->
    [one] Éi rute i § 29-tabellen er lesen før vedtaket i saka vart endra. Les ho igjen.
   *[other] {$antall} ruter i § 29-tabellen er lesne før vedtaket i saka vart endra. Les dei igjen.
}
rapport-hindring-overstyrt-igjen = {$antall ->
    [one] Éi utrekning er overstyrt før saka vart endra. Overstyr ho på nytt eller trekk overstyringa.
   *[other] {$antall} utrekningar er overstyrte før saka vart endra. Overstyr dei på nytt eller trekk overstyringane.
}
rapport-hindring-borte = {$antall ->
    [one] Éi sak er borte frå den nye utgåva av fila. Avgjer om ho skal vere med.
   *[other] {$antall} saker er borte frå den nye utgåva av fila. Avgjer om dei skal vere med.
}
rapport-hindring-uloest = {$antall ->
    [one] Éin ulikskap frå dobbeltvurderinga er ikkje avgjord.
   *[other] {$antall} ulikskapar frå dobbeltvurderinga er ikkje avgjorde.
}
cli-ruter-igjen = {$antall ->
    [one] Éi rute i § 29-tabellen er lesen før vedtaket vart endra og må lesast på nytt.
   *[other] {$antall} ruter i § 29-tabellen er lesne før vedtaket vart endra og må lesast på nytt.
}
cli-overstyrt-igjen = {$antall ->
    [one] Éi overstyring er eldre enn endringa i saka og må sjåast på igjen.
   *[other] {$antall} overstyringar er eldre enn endringa i saka og må sjåast på igjen.
}
mangel-sak-teller-ikke = {$antall ->
    [one] Lovbrotet byggjer på ei sak som ikkje lenger tel: {$saker}. Rett fakta og lagre på nytt, så går saka ut.
   *[other] Lovbrotet byggjer på {$antall} saker som ikkje lenger tel: {$saker}. Rett fakta og lagre på nytt, så går sakene ut.
}
app-feil-ugyldig-dager = Skriv talet på dagar for utfallet «{$utfall}». Talet kan ikkje vere negativt.
app-feil-ugyldig-utfall = Utfallet «{ $utfall }» finst ikkje for denne utrekninga.
# Ei rad i § 29-tabellen der ingen vilkår er relevante, og ei der alle er handsama.
gui-vilkaar-rad-uaktuell = Ingen vilkår er relevante
samsvar-faktum-matrise = I { $antall ->
    [one] 1 sak
   *[other] { $antall } saker
} ved { $kontor } handsamar grunngjevinga alle vilkår i § 29 som er relevante i saka.
app-feil-eget-notat = Eit svar kan ikkje ha sitt eige notat som bevis. Vis til eit anna svar, eit dokument eller eit intervjunotat.
gui-kilde-borte = Kjelda til eit bevis er borte. Ta beviset ut av svaret eller legg til eit anna.
gui-til-dobbel = Til dobbel vurdering
gui-klar-igjen = { $antall ->
    [one] Eitt svar må sjåast på igjen
   *[other] { $antall } svar må sjåast på igjen
}
gui-klar-borte = { $antall ->
    [one] Éi sak er borte frå fila og ikkje avgjord
   *[other] { $antall } saker er borte frå fila og ikkje avgjorde
}
gui-klar-uloest = { $antall ->
    [one] Éin ulikskap frå dobbel vurdering er ikkje avgjord
   *[other] { $antall } ulikskapar frå dobbel vurdering er ikkje avgjorde
}
