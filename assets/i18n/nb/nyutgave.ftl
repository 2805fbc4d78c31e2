# En rettet utgave av en saksfil: hva som er nytt, endret og borte.
cli-borte = Vis saker som ikke står i den nye utgaven av filen, og avgjør om de skal være med
cli-valg-importkontor = Kontoret sakene hører til, når filen ikke sier det
cli-valg-proev = Vis bare hva som ville blitt endret. Ingenting tas inn
cli-valg-tillegg = Filen er et tillegg: saker som ikke står i den, er ikke borte
cli-valg-avgjoer = behold eller utelat
cli-import-proevd = {$fil}: {$nye} nye saker, {$erstattet} ville blitt erstattet, {$merknader} merknader. Ingenting er tatt inn.
cli-import-endringer = Mot forrige utgave: {$endrede} endret, {$borte} borte, {$uendrede} uendret. {$svar ->
    [0] Alle svar står.
    [one] Ett svar må ses på igjen.
   *[other] {$svar} svar må ses på igjen.
}
cli-import-endret = Endret: {$sak} ({$felt})
cli-import-borte = Borte: {$sak}. Svarene teller ikke før du har avgjort om saken skal være med.
cli-borte-sak = {$sak}: står ikke i {$fil}. {$avgjort}
cli-borte-ingen = Ingen saker er borte.
cli-vis-se-igjen = {$antall ->
    [one] Ett svar er gitt før saken ble endret og må ses på igjen.
   *[other] {$antall} svar er gitt før saken ble endret og må ses på igjen.
}
cli-vis-borte = {$antall ->
    [one] Én sak er borte fra den nye utgaven av filen. Avgjør om den skal være med.
   *[other] {$antall} saker er borte fra den nye utgaven av filen. Avgjør om de skal være med.
}
borteavgjoerelse-aapen = Ikke avgjort.
borteavgjoerelse-behold = Beholdt i utvalget.
borteavgjoerelse-utelat = Utelatt fra utvalget.
hendelse-saker-borte = Saker står ikke lenger i filen
hendelse-borte-avgjort = Avgjort om en sak som er borte
app-feil-sak-er-ikke-borte = Saken {$sak} er ikke borte fra noen ny utgave, så det er ikke noe å avgjøre.
sakfelt-kontor = kontor
sakfelt-utvalgsgruppe = utvalgsgruppe
sakfelt-kommune_nr = kommunenummer
sakfelt-bydel = bydel
sakfelt-aldersgruppe = aldersgruppe
sakfelt-kjent_siden = kjent siden
sakfelt-langtidsmottaker = langtidsmottaker
sakfelt-informasjon = informasjon
sakfelt-soeknad_mottatt = søknad mottatt
sakfelt-soeknad_registrert = søknad registrert
sakfelt-soeknad_form = søknadsform
sakfelt-foreloepig_svar = foreløpig svar
sakfelt-aev_dato = arbeidsevnevurdering
sakfelt-innsatsbehov = innsatsbehov
sakfelt-vedtak = vedtak
sakfelt-foerste_kvp_aktivitet = første aktivitet
sakfelt-start_faktisk = start
sakfelt-ventegrunn = ventegrunn
sakfelt-trukket = trukket
sakfelt-permisjon = permisjon
sakfelt-avbrudd = avbrudd
sakfelt-avslutning = avslutning
sakfelt-klage = klage
sakfelt-aktiviteter = aktiviteter
sakfelt-kontakt = kontakt
sakfelt-fra_annen_kommune = fra annen kommune
sakfelt-datoer_forskjoevet = forskjøvne datoer
sakfelt-regelverksdato = regelverksdato
