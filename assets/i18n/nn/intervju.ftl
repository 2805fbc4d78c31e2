# Intervju: rettleiande spørsmål frå sjekklista, notat side om side, og kjelder mot kvarandre.

hendelse-intervju-notert = Intervjunotat skrive
hendelse-intervjunotat-trukket = Intervjunotat teke bort

intervjurolle-leder = Leiar
intervjurolle-veileder = Rettleiar
intervjurolle-bruker = Brukar

intervju-guide-tittel = # Intervjuguide: { $kommune }. { $liste }, versjon { $versjon }
intervju-guide-om = Still dei same spørsmåla til leiar, rettleiar og brukar, og skriv svara kvar for seg. Dei skal ikkje leggjast saman; ulikskapane er det som er interessant. Skriv funksjon, aldri namn.
intervju-guide-hjelp = Sjå etter: { $tekst }
intervju-guide-ikke = Ikkje konkluder slik: { $tekst }
intervju-spoer-leder = Korleis sikrar de dette, og korleis veit du at det verkar?
intervju-spoer-veileder = Korleis gjer du dette i praksis? Kan du fortelje om den siste saka?
intervju-spoer-bruker = Korleis opplevde du dette? Vart du spurd og høyrd, og forstod du det du fekk vite?

cli-intervju = Intervjuguide, notat og kjelder
cli-intervju-guide = Skriv intervjuguiden som Markdown
cli-intervju-noter = Skriv eit notat frå eit intervju, etter rolle
cli-intervju-vis = Vis notata side om side
cli-intervju-kilder = Vis kjeldene per punkt, og punkt med berre éi kjelde
cli-valg-rolle = leder, veileder eller bruker
cli-valg-tekst = Kva som vart sagt, utan namn
cli-valg-guideut = Fila guiden skal skrivast til
cli-bruk-rolle = Rolla må vere ei av desse: { $verdi }
intervju-notert = Notatet er lagra (hending { $nr }).
intervju-trukket = Notatet er teke bort.
intervju-skrevet = Guiden er skriven til { $sti }
intervju-ingen = Ingen intervjunotat er skrivne.
intervju-linje = { $kontor }, { $punkt }
intervju-ikke-spurt = –
kilder-linje = { $kontor }, { $punkt }: { $kilder }
kilder-ingen = inga kjelde
kilder-bare-en = berre éi kjelde

gui-intervju = Intervju
gui-intervju-om = Kva kvar av dei sa. Notata står side om side og blir ikkje lagde saman.
gui-intervju-lagre = Lagre notata
gui-intervju-lagret = Intervjunotatet er lagra
gui-kildetabell = Kjelder
gui-kildetabell-om = Kva slags kjelder som ligg under kvart punkt ved kontoret.
gui-kildetabell-ingen = Ingen punkt er svara på ved kontoret enno.
gui-kildetabell-vis = Vis kjeldene ved kontoret
gui-kildetabell-skjul = Tilbake til punkta
