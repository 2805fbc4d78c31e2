# Det som er vurdert før grunnlaget ble endret, og det ingen har avgjort.
uro-overstyrt-foer-endring = Opplysningene i saken er endret etter at {$beregning} ble overstyrt. Se på overstyringen igjen.
uro-ruter-foer-endring = {$antall ->
    [one] Vedtaket er endret etter at én rute i § 29-tabellen ble lest. Les den igjen.
   *[other] Vedtaket er endret etter at {$antall} ruter i § 29-tabellen ble lest. Les dem igjen.
}
advarsel-vurdert-foer-endring = {$antall ->
    [one] I én av sakene er ruter i § 29-tabellen eller overstyringer eldre enn siste endring i saken. Se på dem igjen.
   *[other] I {$antall} av sakene er ruter i § 29-tabellen eller overstyringer eldre enn siste endring i saken. Se på dem igjen.
}
rapport-hindring-svar-igjen = {$antall ->
    [one] Ett svar er gitt før grunnlaget ble endret. Se på det igjen og bekreft det eller svar på nytt.
   *[other] {$antall} svar er gitt før grunnlaget ble endret. Se på dem igjen og bekreft dem eller svar på nytt.
}
rapport-hindring-ruter-igjen = {$antall ->
    [one] Én rute i § 29-tabellen er lest før vedtaket i saken ble endret. Les den igjen.
   *[other] {$antall} ruter i § 29-tabellen er lest før vedtaket i saken ble endret. Les dem igjen.
}
rapport-hindring-overstyrt-igjen = {$antall ->
    [one] Én beregning er overstyrt før saken ble endret. Overstyr den på nytt eller trekk overstyringen.
   *[other] {$antall} beregninger er overstyrt før saken ble endret. Overstyr dem på nytt eller trekk overstyringene.
}
rapport-hindring-borte = {$antall ->
    [one] Én sak er borte fra den nye utgaven av filen. Avgjør om den skal være med.
   *[other] {$antall} saker er borte fra den nye utgaven av filen. Avgjør om de skal være med.
}
rapport-hindring-uloest = {$antall ->
    [one] Én ulikhet fra dobbeltvurderingen er ikke avgjort.
   *[other] {$antall} ulikheter fra dobbeltvurderingen er ikke avgjort.
}
cli-ruter-igjen = {$antall ->
    [one] Én rute i § 29-tabellen er lest før vedtaket ble endret og må leses på nytt.
   *[other] {$antall} ruter i § 29-tabellen er lest før vedtaket ble endret og må leses på nytt.
}
cli-overstyrt-igjen = {$antall ->
    [one] Én overstyring er eldre enn endringen i saken og må ses på igjen.
   *[other] {$antall} overstyringer er eldre enn endringen i saken og må ses på igjen.
}
mangel-sak-teller-ikke = {$antall ->
    [one] Lovbruddet bygger på en sak som ikke lenger teller: {$saker}. Rett fakta og lagre på nytt, så går saken ut.
   *[other] Lovbruddet bygger på {$antall} saker som ikke lenger teller: {$saker}. Rett fakta og lagre på nytt, så går sakene ut.
}
app-feil-ugyldig-dager = Skriv antall dager for utfallet «{$utfall}». Tallet kan ikke være negativt.
app-feil-ugyldig-utfall = Utfallet «{ $utfall }» finnes ikke for denne beregningen.
# En rad i § 29-tabellen der ingen vilkår er relevante, og en der alle er behandlet.
gui-vilkaar-rad-uaktuell = Ingen vilkår er relevante
samsvar-faktum-matrise = I { $antall ->
    [one] 1 sak
   *[other] { $antall } saker
} ved { $kontor } behandler begrunnelsen alle vilkår i § 29 som er relevante i saken.
app-feil-eget-notat = Et svar kan ikke ha sitt eget notat som bevis. Vis til et annet svar, et dokument eller et intervjunotat.
gui-kilde-borte = Kilden til et bevis er borte. Ta beviset ut av svaret eller legg til et annet.
gui-til-dobbel = Til dobbel vurdering
gui-klar-igjen = { $antall ->
    [one] Ett svar må ses på igjen
   *[other] { $antall } svar må ses på igjen
}
gui-klar-borte = { $antall ->
    [one] Én sak er borte fra filen og ikke avgjort
   *[other] { $antall } saker er borte fra filen og ikke avgjort
}
gui-klar-uloest = { $antall ->
    [one] Én ulikhet fra dobbel vurdering er ikke avgjort
   *[other] { $antall } ulikheter fra dobbel vurdering er ikke avgjort
}
