# Dobbel vurdering: ein del saker vurderte på nytt av ein annan inspektør.

hendelse-dobbel-trukket = Saker trekte til dobbel vurdering
hendelse-dobbel-pakket = Pakke til den andre inspektøren laga
hendelse-dobbel-avbrutt = Pakken til den andre inspektøren avbroten
hendelse-pakke-mottatt = Pakke til dobbel vurdering
hendelse-dobbel-tatt-inn = Svara til den andre inspektøren tekne inn
hendelse-ulikhet-loest = Ulikskap avklart
hendelse-celleulikhet-loest = Ulikskap i eit vilkår avklart

loesningsvalg-foerste = det første svaret
loesningsvalg-andre = det andre svaret
loesningsvalg-ny = eit nytt svar

enighetsforbehold-faa-saker = færre enn 20 saker
enighetsforbehold-ett-svar = berre eitt svar er brukt
enighetsforbehold-skjev-fordeling = nesten alle svar er like; sjå AC1, ikkje kappa
enighetsforbehold-vidt-intervall = breitt intervall

app-feil-dobbel = { $grunn ->
    [ikke-trukket] Ingen saker er trekte til dobbel vurdering. Trekk først.
    [alt-pakket] Pakken er laga. Trekninga kan ikkje endrast etter det. Er pakken blitt borte, kan han givast opp.
    [annen-trekning] Trekninga følgjer ikkje av sakene og frøet.
    [ikke-pakket] Ingen pakke er laga frå dette tilsynet.
    [alt-tatt-inn] Svara til den andre inspektøren er tekne inn allereie.
    [annen-pakke] Pakken høyrer ikkje til dette tilsynet.
    [ingen-pakke] Fila er ikkje ein pakke til dobbel vurdering.
    [andre-ubesvart] Den andre inspektøren er ikkje ferdig: { $antall } spørsmål i pakken er ikkje svara på.
    [foerste-ubesvart] Den første inspektøren er ikkje ferdig: { $antall } spørsmål i dei trekte sakene er ikkje svara på. Den som ikkje har svara, skal ikkje sjå svara til den andre.
    [pakke-overstyring] Ei utrekning kan ikkje overstyrast i ein pakke. Skriv i notatet til svaret kva som er feil.
    [annet-svar] Svaret er endra sidan du såg på det. Sjå på ulikskapen på nytt.
   *[er-pakke] Dette er ein pakke til dobbel vurdering. Her kan sakene svarast på, og ikkje noko anna.
}

## Kommandolinja

cli-dobbel = Dobbel vurdering: trekk, pakke, ta inn, løys
cli-dobbel-trekk = Trekk saker som ein annan inspektør skal vurdere
cli-dobbel-pakke = Lag fila den andre inspektøren arbeider i
cli-dobbel-avbryt = Gi opp ein pakke som er blitt borte, og sei kvifor
cli-dobbel-ta-inn = Ta inn fila når begge er ferdige
cli-dobbel-vis = Vis ulikskapane og semja per punkt
cli-dobbel-loes = Vel svaret der dei to er ulike
cli-valg-dobbelandel = Del av sakene, til dømes 0,2
cli-valg-pakke = Pakken frå den andre inspektøren
cli-valg-pakkeut = Kvar pakken skal liggje
cli-valg-velg = foerste, andre eller koden til eit nytt svar

cli-bruk-dobbelantall = Oppgi --antall eller --andel.
cli-bruk-dobbelsted = Oppgi anten --punkt eller --vilkaar.
cli-bruk-velg = Vel foerste, andre eller eitt av svara: { $verdi }
dobbel-pakke-skrevet = Pakken med { $saker } saker er skriven til { $sti }. Send han til den andre inspektøren. Ikkje send tilsynet.
dobbel-tatt-inn = { $par } svar kan samanliknast. { $ulike } er ulike.
dobbel-samme-person = Nokon har svara under same brukarnamn i begge filene. Då er det ikkje vist at den andre vurderinga er uavhengig. Det står i rapporten.
dobbel-loest = Svaret er avklart. { $igjen } ulikskapar står att.
dobbel-ingen = Ingen saker er trekte til dobbel vurdering.
dobbel-trukket = { $saker } av { $av } saker er trekte med frøet «{ $froe }».
dobbel-venter = Pakken «{ $fil }» er laga og ikkje komen tilbake.
dobbel-avbrutt = Pakken er gitt opp. Dei trekte sakene står. Lag ein ny pakke når du er klar.
dobbel-avbrutte = { $antall ->
    [one] Éin pakke er gitt opp: { $grunner }
   *[other] { $antall } pakkar er gitt opp: { $grunner }
}
dobbel-sak-endret = Saka er endra etter at pakken vart laga. Dei to har ikkje lese dei same opplysningane.
dobbel-svar-naa = Det første svaret er endra etter at pakken kom inn. Det er no: { $svar ->
    [oppfylt] { svar-oppfylt }
    [delvis-oppfylt] { svar-delvis-oppfylt }
    [ikke-oppfylt] { svar-ikke-oppfylt }
    [ikke-dokumentert] { svar-ikke-dokumentert }
    [ikke-vurderbart] { svar-ikke-vurderbart }
   *[ikke-relevant] { svar-ikke-relevant }
}
dobbel-ulikt-spurt = { $antall ->
    [one] Eitt punkt er ikkje samanlikna, for sjekklista spør annleis no: { $punkter }
   *[other] { $antall } punkt er ikkje samanlikna, for sjekklista spør annleis no: { $punkter }
}
dobbel-ulikhet = { $sak } { $punkt }: { $foerste } – { $andre }
dobbel-ulikhet-loest = { $sak } { $punkt }: { $foerste } – { $andre }. Valt: { $valg }. Grunn: { $grunn }
dobbel-celler = Vilkår som begge har lese: { $like } av { $alle } er lesne likt. { $igjen } ulikskapar er ikkje avklarte.
dobbel-celle = { $sak } { $vilkaar }: { $foerste } – { $andre }
dobbel-celle-loest = { $sak } { $vilkaar }: { $foerste } – { $andre }. Valt: { $valg }. Grunn: { $grunn }
dobbel-enighet = { $punkt }: { $like } av { $saker } like, kappa { $kappa }, AC1 { $ac1 }
dobbel-forbehold = Atterhald: { $forbehold }
dobbel-ikke-definert = kan ikkje reknast ut
dobbel-maal = { $verdi } ({ $nedre }–{ $oevre })

## Rapporten

rapport-tabell-enighet = Semje mellom dei to inspektørane, per spørsmål
rapport-kolonne-punkt = Punkt
rapport-kolonne-like = Like svar
rapport-kolonne-kappa = Kappa
rapport-kolonne-ac1 = AC1
rapport-kolonne-forbehold = Atterhald
rapport-ikke-definert = kan ikkje reknast ut

## Vindauget

gui-skjerm-dobbel = Dobbel vurdering
gui-dobbel-tittel = Dobbel vurdering
kommando-vis-dobbel = Dobbel vurdering
kommando-vis-dobbel-hjelp = Trekk saker til ein annan inspektør, samanlikn svara og avklar ulikskapar
gui-dobbel-om = Ein annan inspektør svarer på nokre av sakene utan å sjå svara dine. Ho arbeider i ei eiga fil. Svara blir tekne inn når begge er ferdige.
gui-dobbel-er-pakke = Du er den andre inspektøren. Denne fila har sakene og ingen svar frå den første. Svar på alt i sakene og send fila tilbake.
gui-dobbel-trinn-trekk = 1. Trekk saker
gui-dobbel-trinn-pakke = 2. Lag pakken
gui-dobbel-trinn-ta-inn = 3. Ta inn svara
gui-dobbel-trinn-loes = 4. Avklar ulikskapane
gui-dobbel-enighet = Semje per punkt
gui-dobbel-antall = Talet på saker, av { $av }
gui-dobbel-froe = Frø til dobbel vurdering
gui-dobbel-trekk = Trekk saker
gui-dobbel-pakk = Lag pakken …
gui-dobbel-pakket = Pakken «{ $fil }» er laga. Send han til den andre inspektøren. Ikkje send tilsynet.
gui-dobbel-avbryt-om = Er pakken blitt borte eller feil? Gi han opp og lag ein ny. Grunnen står i loggen.
gui-dobbel-avbryt-grunn = Grunn til at pakken blir gitt opp
gui-dobbel-avbryt = Gi opp pakken
gui-dobbel-celler = Vilkåra etter § 29
gui-dobbel-foerste-lesning = Den første lesinga gjeld
gui-dobbel-andre-lesning = Den andre lesinga gjeld
gui-dobbel-ny-lesning = Ny lesing: { $lesning }
gui-dobbel-cellegrunn = Grunn til valet av lesing
gui-dobbel-ta-inn = Ta inn pakken …
gui-dobbel-ta-inn-om = Begge må ha svara på alt i dei trekte sakene. Til då er svara til den eine skjulte for den andre.
gui-dobbel-ubesvart = Du har { $antall } spørsmål utan svar i dei trekte sakene.
gui-dobbel-foerste = Første: { $svar }
gui-dobbel-andre = Andre: { $svar }
gui-dobbel-bevis = Bevis: { $bevis }
gui-dobbel-ulikhet-nr = Ulikskap { $nr } av { $av }, { $igjen } ikkje avklart
gui-dobbel-grunn = Grunn til valet
gui-dobbel-velg-foerste = Det første svaret gjeld
gui-dobbel-velg-andre = Det andre svaret gjeld
gui-dobbel-nytt = Eit anna svar
gui-dobbel-velg-nytt = Det nye svaret gjeld
gui-dobbel-forrige = Førre
gui-dobbel-neste = Neste
gui-dobbel-loest = Avklart: { $valg }. { $grunn }
gui-dobbel-alle-like = Alle svara er like.
gui-dobbel-alt-loest = Alle ulikskapar er avklarte.
gui-dobbel-ikke-ennaa = Dette trinnet kjem etter det førre.
gui-dobbel-taster = Alt+1 vel det første svaret, Alt+2 det andre, når grunnen er skriven. Piltastane med Alt går til neste og førre.
gui-dobbel-enighet-om = Like svar av talet på saker, kappa og AC1 med 95 prosent intervall. Tala er frå før ulikskapane vart avklarte.
gui-dobbel-bryter = { $punkt }: rader er den første, kolonnar den andre
gui-fil-dobbelpakke = Lagre pakken til den andre inspektøren
gui-fil-dobbelretur = Vel pakken som kom tilbake
gui-fil-dobbel-forslag = dobbel-vurdering.tilsyn
