# Intervjuer: veiledende spørsmål fra sjekklisten, notater side om side, og kilder mot hverandre.

hendelse-intervju-notert = Intervjunotat skrevet
hendelse-intervjunotat-trukket = Intervjunotat tatt bort

intervjurolle-leder = Leder
intervjurolle-veileder = Veileder
intervjurolle-bruker = Bruker

intervju-guide-tittel = # Intervjuguide: { $kommune }. { $liste }, versjon { $versjon }
intervju-guide-om = Still de samme spørsmålene til leder, veileder og bruker, og skriv svarene hver for seg. De skal ikke legges sammen; ulikhetene er det som er interessant. Skriv funksjon, aldri navn.
intervju-guide-hjelp = Se etter: { $tekst }
intervju-guide-ikke = Ikke konkluder slik: { $tekst }
intervju-spoer-leder = Hvordan sikrer dere dette, og hvordan vet du at det virker?
intervju-spoer-veileder = Hvordan gjør du dette i praksis? Kan du fortelle om den siste saken?
intervju-spoer-bruker = Hvordan opplevde du dette? Ble du spurt og hørt, og forsto du det du fikk vite?

cli-intervju = Intervjuguide, notater og kilder
cli-intervju-guide = Skriv intervjuguiden som Markdown
cli-intervju-noter = Skriv et notat fra et intervju, etter rolle
cli-intervju-vis = Vis notatene side om side
cli-intervju-kilder = Vis kildene per punkt, og punkter med bare én kilde
cli-valg-rolle = leder, veileder eller bruker
cli-valg-tekst = Hva som ble sagt, uten navn
cli-valg-guideut = Filen guiden skal skrives til
cli-bruk-rolle = Rollen må være en av disse: { $verdi }
intervju-notert = Notatet er lagret (hendelse { $nr }).
intervju-trukket = Notatet er tatt bort.
intervju-skrevet = Guiden er skrevet til { $sti }
intervju-ingen = Ingen intervjunotater er skrevet.
intervju-linje = { $kontor }, { $punkt }
intervju-ikke-spurt = –
kilder-linje = { $kontor }, { $punkt }: { $kilder }
kilder-ingen = ingen kilde
kilder-bare-en = bare én kilde

gui-intervju = Intervjuer
gui-intervju-om = Hva hver av dem sa. Notatene står side om side og legges ikke sammen.
gui-intervju-lagre = Lagre notatene
gui-intervju-lagret = Intervjunotatet er lagret
gui-kildetabell = Kilder
gui-kildetabell-om = Hvilke slags kilder som ligger under hvert punkt ved kontoret.
gui-kildetabell-ingen = Ingen punkter er besvart ved kontoret ennå.
gui-kildetabell-vis = Vis kildene ved kontoret
gui-kildetabell-skjul = Tilbake til punktene
