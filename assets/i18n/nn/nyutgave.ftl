# Ei retta utgåve av ei saksfil: kva som er nytt, endra og borte.
cli-borte = Vis saker som ikkje står i den nye utgåva av fila, og avgjer om dei skal vere med
cli-valg-importkontor = Kontoret sakene høyrer til, når fila ikkje seier det
cli-valg-proev = Vis berre kva som ville vorte endra. Ingenting blir teke inn
cli-valg-tillegg = Fila er eit tillegg: saker som ikkje står i ho, er ikkje borte
cli-valg-avgjoer = behold eller utelat
cli-import-proevd = {$fil}: {$nye} nye saker, {$erstattet} ville vorte erstatta, {$merknader} merknader. Ingenting er teke inn.
cli-import-endringer = Mot førre utgåve: {$endrede} endra, {$borte} borte, {$uendrede} uendra. {$svar ->
    [0] Alle svar står.
    [one] Eitt svar må sjåast på igjen.
   *[other] {$svar} svar må sjåast på igjen.
}
cli-import-endret = Endra: {$sak} ({$felt})
cli-import-borte = Borte: {$sak}. Svara tel ikkje før du har avgjort om saka skal vere med.
cli-borte-sak = {$sak}: står ikkje i {$fil}. {$avgjort}
cli-borte-ingen = Ingen saker er borte.
cli-vis-se-igjen = {$antall ->
    [one] Eitt svar er gitt før saka vart endra og må sjåast på igjen.
   *[other] {$antall} svar er gitt før saka vart endra og må sjåast på igjen.
}
cli-vis-borte = {$antall ->
    [one] Éi sak er borte frå den nye utgåva av fila. Avgjer om ho skal vere med.
   *[other] {$antall} saker er borte frå den nye utgåva av fila. Avgjer om dei skal vere med.
}
borteavgjoerelse-aapen = Ikkje avgjort.
borteavgjoerelse-behold = Halden i utvalet.
borteavgjoerelse-utelat = Utelaten frå utvalet.
hendelse-saker-borte = Saker står ikkje lenger i fila
hendelse-borte-avgjort = Avgjort om ei sak som er borte
app-feil-sak-er-ikke-borte = Saka {$sak} er ikkje borte frå noka ny utgåve, så det er ikkje noko å avgjere.
