# Dobbel vurdering: en andel saker vurdert på nytt av en annen inspektør.

hendelse-dobbel-trukket = Saker trukket til dobbel vurdering
hendelse-dobbel-pakket = Pakke til den andre inspektøren laget
hendelse-dobbel-avbrutt = Pakken til den andre inspektøren avbrutt
hendelse-pakke-mottatt = Pakke til dobbel vurdering
hendelse-dobbel-tatt-inn = Den andre inspektørens svar tatt inn
hendelse-ulikhet-loest = Ulikhet avklart
hendelse-celleulikhet-loest = Ulikhet i et vilkår avklart

loesningsvalg-foerste = det første svaret
loesningsvalg-andre = det andre svaret
loesningsvalg-ny = et nytt svar

enighetsforbehold-faa-saker = færre enn 20 saker
enighetsforbehold-ett-svar = bare ett svar er brukt
enighetsforbehold-skjev-fordeling = nesten alle svar er like; se AC1, ikke kappa
enighetsforbehold-vidt-intervall = bredt intervall

app-feil-dobbel = { $grunn ->
    [ikke-trukket] Ingen saker er trukket til dobbel vurdering. Trekk først.
    [alt-pakket] Pakken er laget. Trekningen kan ikke endres etter det. Er pakken blitt borte, kan den gis opp.
    [annen-trekning] Trekningen følger ikke av sakene og frøet.
    [ikke-pakket] Ingen pakke er laget fra dette tilsynet.
    [alt-tatt-inn] Den andre inspektørens svar er tatt inn allerede.
    [annen-pakke] Pakken hører ikke til dette tilsynet.
    [ingen-pakke] Filen er ikke en pakke til dobbel vurdering.
    [andre-ubesvart] Den andre inspektøren er ikke ferdig: { $antall } spørsmål i pakken er ubesvart.
    [foerste-ubesvart] Den første inspektøren er ikke ferdig: { $antall } spørsmål i de trukne sakene er ubesvart. Den som ikke har svart, skal ikke se svarene til den andre.
    [pakke-overstyring] En beregning kan ikke overstyres i en pakke. Skriv i notatet til svaret hva som er feil.
    [annet-svar] Svaret er endret siden du så på det. Se på ulikheten på nytt.
   *[er-pakke] Dette er en pakke til dobbel vurdering. Her kan sakene besvares, og ikke noe annet.
}

## Kommandolinjen

cli-dobbel = Dobbel vurdering: trekk, pakke, ta inn, løs
cli-dobbel-trekk = Trekk saker som en annen inspektør skal vurdere
cli-dobbel-pakke = Lag filen den andre inspektøren arbeider i
cli-dobbel-avbryt = Gi opp en pakke som er blitt borte, og si hvorfor
cli-dobbel-ta-inn = Ta inn filen når begge er ferdige
cli-dobbel-vis = Vis ulikhetene og enigheten per punkt
cli-dobbel-loes = Velg svaret der de to er ulike
cli-valg-dobbelandel = Andel av sakene, for eksempel 0,2
cli-valg-pakke = Pakken fra den andre inspektøren
cli-valg-pakkeut = Hvor pakken skal ligge
cli-valg-velg = foerste, andre eller koden til et nytt svar

cli-bruk-dobbelantall = Oppgi --antall eller --andel.
cli-bruk-dobbelsted = Oppgi enten --punkt eller --vilkaar.
cli-bruk-velg = Velg foerste, andre eller ett av svarene: { $verdi }
dobbel-pakke-skrevet = Pakken med { $saker } saker er skrevet til { $sti }. Send den til den andre inspektøren. Ikke send tilsynet.
dobbel-tatt-inn = { $par } svar kan sammenlignes. { $ulike } er ulike.
dobbel-samme-person = Noen har svart under samme brukernavn i begge filene. Da er det ikke vist at den andre vurderingen er uavhengig. Det står i rapporten.
dobbel-loest = Svaret er avklart. { $igjen } ulikheter står igjen.
dobbel-ingen = Ingen saker er trukket til dobbel vurdering.
dobbel-trukket = { $saker } av { $av } saker er trukket med frøet «{ $froe }».
dobbel-venter = Pakken «{ $fil }» er laget og ikke kommet tilbake.
dobbel-avbrutt = Pakken er gitt opp. De trukne sakene står. Lag en ny pakke når du er klar.
dobbel-avbrutte = { $antall ->
    [one] Én pakke er gitt opp: { $grunner }
   *[other] { $antall } pakker er gitt opp: { $grunner }
}
dobbel-sak-endret = Saken er endret etter at pakken ble laget. De to har ikke lest de samme opplysningene.
dobbel-svar-naa = Det første svaret er endret etter at pakken kom inn. Det er nå: { $svar ->
    [oppfylt] { svar-oppfylt }
    [delvis-oppfylt] { svar-delvis-oppfylt }
    [ikke-oppfylt] { svar-ikke-oppfylt }
    [ikke-dokumentert] { svar-ikke-dokumentert }
    [ikke-vurderbart] { svar-ikke-vurderbart }
   *[ikke-relevant] { svar-ikke-relevant }
}
dobbel-ulikt-spurt = { $antall ->
    [one] Ett punkt er ikke sammenlignet, for sjekklisten spør annerledes nå: { $punkter }
   *[other] { $antall } punkter er ikke sammenlignet, for sjekklisten spør annerledes nå: { $punkter }
}
dobbel-ulikhet = { $sak } { $punkt }: { $foerste } – { $andre }
dobbel-ulikhet-loest = { $sak } { $punkt }: { $foerste } – { $andre }. Valgt: { $valg }. Grunn: { $grunn }
dobbel-celler = Vilkår som begge har lest: { $like } av { $alle } er lest likt. { $igjen } ulikheter er ikke avklart.
dobbel-celle = { $sak } { $vilkaar }: { $foerste } – { $andre }
dobbel-celle-loest = { $sak } { $vilkaar }: { $foerste } – { $andre }. Valgt: { $valg }. Grunn: { $grunn }
dobbel-enighet = { $punkt }: { $like } av { $saker } like, kappa { $kappa }, AC1 { $ac1 }
dobbel-forbehold = Forbehold: { $forbehold }
dobbel-ikke-definert = kan ikke beregnes
dobbel-maal = { $verdi } ({ $nedre }–{ $oevre })

## Rapporten

rapport-tabell-enighet = Enighet mellom de to inspektørene, per spørsmål
rapport-kolonne-punkt = Punkt
rapport-kolonne-like = Like svar
rapport-kolonne-kappa = Kappa
rapport-kolonne-ac1 = AC1
rapport-kolonne-forbehold = Forbehold
rapport-ikke-definert = kan ikke beregnes

## Vinduet

gui-skjerm-dobbel = Dobbel vurdering
gui-dobbel-tittel = Dobbel vurdering
kommando-vis-dobbel = Dobbel vurdering
kommando-vis-dobbel-hjelp = Trekk saker til en annen inspektør, sammenlign svarene og avklar ulikheter
gui-dobbel-om = En annen inspektør svarer på noen av sakene uten å se svarene dine. Hun arbeider i en egen fil. Svarene tas inn når begge er ferdige.
gui-dobbel-er-pakke = Du er den andre inspektøren. Denne filen har sakene og ingen svar fra den første. Svar på alt i sakene og send filen tilbake.
gui-dobbel-trinn-trekk = 1. Trekk saker
gui-dobbel-trinn-pakke = 2. Lag pakken
gui-dobbel-trinn-ta-inn = 3. Ta inn svarene
gui-dobbel-trinn-loes = 4. Avklar ulikhetene
gui-dobbel-enighet = Enighet per punkt
gui-dobbel-antall = Antall saker, av { $av }
gui-dobbel-froe = Frø til dobbel vurdering
gui-dobbel-trekk = Trekk saker
gui-dobbel-pakk = Lag pakken …
gui-dobbel-pakket = Pakken «{ $fil }» er laget. Send den til den andre inspektøren. Ikke send tilsynet.
gui-dobbel-avbryt-om = Er pakken blitt borte eller feil? Gi den opp og lag en ny. Grunnen står i loggen.
gui-dobbel-avbryt-grunn = Grunn til at pakken gis opp
gui-dobbel-avbryt = Gi opp pakken
gui-dobbel-celler = Vilkårene etter § 29
gui-dobbel-foerste-lesning = Den første lesningen gjelder
gui-dobbel-andre-lesning = Den andre lesningen gjelder
gui-dobbel-ny-lesning = Ny lesning: { $lesning }
gui-dobbel-cellegrunn = Grunn til valget av lesning
gui-dobbel-ta-inn = Ta inn pakken …
gui-dobbel-ta-inn-om = Begge må ha svart på alt i de trukne sakene. Til da er svarene til den ene skjult for den andre.
gui-dobbel-ubesvart = Du har { $antall } ubesvarte spørsmål i de trukne sakene.
gui-dobbel-foerste = Første: { $svar }
gui-dobbel-andre = Andre: { $svar }
gui-dobbel-bevis = Bevis: { $bevis }
gui-dobbel-ulikhet-nr = Ulikhet { $nr } av { $av }, { $igjen } ikke avklart
gui-dobbel-grunn = Grunn til valget
gui-dobbel-velg-foerste = Det første svaret gjelder
gui-dobbel-velg-andre = Det andre svaret gjelder
gui-dobbel-nytt = Et annet svar
gui-dobbel-velg-nytt = Det nye svaret gjelder
gui-dobbel-forrige = Forrige
gui-dobbel-neste = Neste
gui-dobbel-loest = Avklart: { $valg }. { $grunn }
gui-dobbel-alle-like = Alle svarene er like.
gui-dobbel-alt-loest = Alle ulikheter er avklart.
gui-dobbel-ikke-ennaa = Dette trinnet kommer etter det forrige.
gui-dobbel-taster = Alt+1 velger det første svaret, Alt+2 det andre, når grunnen er skrevet. Piltastene med Alt går til neste og forrige.
gui-dobbel-enighet-om = Like svar av antall saker, kappa og AC1 med 95 prosent intervall. Tallene er fra før ulikhetene ble avklart.
gui-dobbel-bryter = { $punkt }: rader er den første, kolonner den andre
gui-fil-dobbelpakke = Lagre pakken til den andre inspektøren
gui-fil-dobbelretur = Velg pakken som kom tilbake
gui-fil-dobbel-forslag = dobbel-vurdering.tilsyn
