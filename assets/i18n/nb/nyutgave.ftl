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
