# Vilkårsmatrisen, lik tekst, det som gjenstår, og overstyring i vinduet.

## Skjermbildene

gui-skjerm-vilkaar = Vilkår
gui-skjerm-gjenstaar = Gjenstår
kommando-vis-vilkaar = Vilkår
kommando-vis-vilkaar-hjelp = Vis vilkårene i § 29, sak for sak
kommando-vis-gjenstaar = Gjenstår
kommando-vis-gjenstaar-hjelp = Vis alt som venter på deg
kommando-neste-som-venter = Neste som venter
kommando-neste-som-venter-hjelp = Gå til det neste som er ubesvart, uavklart eller i motstrid
kommando-vilkaar-individuelt = Vilkår: begrunnet individuelt
kommando-vilkaar-individuelt-hjelp = Vedtaket sier hva ved denne søkeren som oppfyller vilkåret eller ikke
kommando-vilkaar-bare-nevnt = Vilkår: bare nevnt
kommando-vilkaar-bare-nevnt-hjelp = Ordene i loven eller malen, uten fakta om søkeren
kommando-vilkaar-mangler = Vilkår: mangler
kommando-vilkaar-mangler-hjelp = Vilkåret er ikke nevnt
kommando-vilkaar-ikke-relevant = Vilkår: ikke relevant
kommando-vilkaar-ikke-relevant-hjelp = Avgjort på et annet vilkår først, eller unntaket er ikke brukt
kommando-overstyr = Overstyr en beregning…
kommando-overstyr-hjelp = Sett et annet utfall enn det beregnede, med grunn
kommando-finn-lik-tekst = Finn tekst som går igjen
kommando-finn-lik-tekst-hjelp = Sammenlign begrunnelsene i alle sakene

## Matrisen

gui-vilkaar-tittel = Vilkårene i § 29
gui-vilkaar-matrise = Matrise
gui-vilkaar-lik-tekst = Lik tekst
gui-vilkaar-tabell = Vilkårsmatrise
gui-vilkaar-ingen = Ingen vedtak å lese
gui-vilkaar-ingen-om = Ingen av sakene har et vedtak om søknaden. Matrisen fylles når utvalget har vedtak om innvilgelse eller avslag.
gui-vilkaar-ingen-treff = Ingen vedtak passer med det som er valgt
gui-vilkaar-ordlyd = Vedtak
gui-vilkaar-ordlyd-alle = Alle vedtak
gui-vilkaar-ordlyd-til = til og med { $til }
gui-vilkaar-ordlyd-fra = fra og med { $fra }
gui-vilkaar-utvalg = Rader
gui-vilkaar-utvalg-alle = Alle rader
gui-vilkaar-utvalg-uferdige = Ikke ferdig lest
gui-vilkaar-utvalg-svikt = Med svikt
gui-vilkaar-ferdige = { $ferdige } av { $av } saker er ferdig lest
gui-vilkaar-svikt-full = Svikt, full begrunnelsesplikt: { $antall }
gui-vilkaar-svikt-full-om = Vedtaket skulle begrunnes samtidig. Et vilkår som mangler eller bare er nevnt, er svikt.
gui-vilkaar-svikt-lett = Svikt, innvilget: { $antall }
gui-vilkaar-svikt-lett-om = Samtidig begrunnelse kan lovlig være utelatt. Bare et vilkår som ikke er nevnt, er svikt, og du velger lesning i lovbruddet.
gui-vilkaar-se-forslag = Se forslaget
gui-vilkaar-uten-vedtak = { $antall ->
    [one] Én sak har ikke vedtak om søknaden og står ikke her
   *[other] { $antall } saker har ikke vedtak om søknaden og står ikke her
}
gui-vilkaar-taster = · Over kolonnen: individuelt begrunnet av leste
gui-vilkaar-tastehint = 1–4 vurder · 0 ta tilbake · T notat · N neste uleste · F8 neste som venter
gui-vilkaar-kolonne-krav = Krav
gui-vilkaar-kolonne-inntektsevne = Nedsatt inntekts- evne
gui-vilkaar-kolonne-aev = Arbeids- evne- vurdering
gui-vilkaar-kolonne-hensiktsmessig = Hensikts- messig bistand
gui-vilkaar-kolonne-byrdefullt = Uforholds- messig byrdefullt
gui-vilkaar-full = full
gui-vilkaar-lett = innvilget
gui-vilkaar-uten-tekst = uten tekst
gui-vilkaar-full-om = Vedtaket skal begrunnes samtidig: et vilkår som mangler eller bare er nevnt, er svikt
gui-vilkaar-lett-om = Samtidig begrunnelse kan utelates: bare et vilkår som ikke er nevnt, er svikt
gui-vilkaar-kort-begrunnet-individuelt = individuelt
gui-vilkaar-kort-bare-nevnt = bare nevnt
gui-vilkaar-kort-mangler = mangler
gui-vilkaar-kort-ikke-relevant = ikke relevant
gui-vilkaar-ulest = ikke lest
gui-vilkaar-gjaldt-ikke = gjaldt ikke da vedtaket ble gjort
gui-vilkaar-utenfor-saken = unntaket er ikke aktuelt
gui-vilkaar-sum = { $k } av { $n }
gui-vilkaar-celle = { $sak }, { $vilkaar }: { $vurdering }
gui-vilkaar-rad = Sak { $sak }, { $kontor }, { $krav }, { $lest } av { $av } vilkår lest, { $lesning }
gui-vilkaar-rad-dekket = alle vilkår dekket
gui-vilkaar-rad-svikt = svikt
gui-vilkaar-rad-uferdig = ikke ferdig lest
gui-vilkaar-alt-lest = Alle celler som vises, er lest
gui-vilkaar-status-lest = { $sak }, { $vilkaar }: { $vurdering }, lagret
gui-vilkaar-status-trukket = { $sak }, { $vilkaar }: vurderingen er tatt tilbake

## Siden ved matrisen

gui-vilkaar-vedtak-innvilget = innvilget { $dato }
gui-vilkaar-vedtak-delvis = delvis innvilget { $dato }
gui-vilkaar-vedtak-avslaatt = avslått { $dato }
gui-vilkaar-gjelder = gjelder fra { $fra }
gui-vilkaar-gjaldt = gjaldt { $fra }–{ $til }
gui-vilkaar-gjaldt-ikke-da = Vilkåret gjaldt ikke { $dato }, som er dagen som bestemmer ordlyden i denne saken
gui-vilkaar-utenfor-saken-om = Unntaket har bare betydning i et avslag. Cellen skal ikke fylles.
gui-vilkaar-ulest-hjelp = Ikke lest. Trykk 1–4
gui-vilkaar-lest-av = Lest av { $hvem }
gui-vilkaar-notat-venter = Notatet lagres når vilkåret er vurdert
gui-vilkaar-ingen-tekst = Utvalget har ikke begrunnelsen for dette vedtaket. Les den i saken, eller be kommunen om den.
gui-vilkaar-ord = Ord for vilkåret er markert: { $ord }. Et treff sier bare at ordet står der.
gui-vilkaar-ingen-ord = Ingen av de kjente ordene for vilkåret står i begrunnelsen. Les likevel: vilkåret kan være omtalt på en annen måte.
gui-vilkaar-understreket = Understreket: står også i andre saker ({ $andel } prosent av ordene)
gui-vilkaar-bevis = Bevis: «{ $tekst }»
gui-vilkaar-bruk-utvalg = Bruk markert tekst som bevis (B)
gui-vilkaar-bruk-utvalg-om = Marker i begrunnelsen med musen, eller med Shift og piltastene
gui-vilkaar-intet-utvalg = Marker først teksten som viser det, med musen eller med Shift og piltastene

## Lik tekst

gui-jobb-lik-tekst = Sammenligner begrunnelsene
gui-lik-tittel = Tekst som går igjen
gui-lik-om = Programmet sammenligner begrunnelsene i alle sakene og viser passasjer som står ord for ord i mer enn én. Det sier bare at teksten går igjen. Om begrunnelsen holder, avgjør du: loven kan være gjengitt med de samme ordene i hvert vedtak.
gui-lik-finn = Finn tekst som går igjen
gui-lik-stopp = Stopp sammenligningen
gui-lik-stoppet = Sammenligningen ble stoppet
gui-lik-ferdig = Sammenligningen er ferdig
gui-lik-foreldet = Sakene er endret etter forrige sammenligning. Kjør den på nytt.
gui-lik-igjen = Sammenlign på nytt
gui-lik-oppsummert = { $saker ->
    [one] Én sak har begrunnelse.
   *[other] { $saker } saker har begrunnelse.
    } { $med ->
    [0] Ingen har passasjer som går igjen.
    [one] Én har passasjer som går igjen.
   *[other] { $med } har passasjer som går igjen.
    } Samme tekst som en annen: { $like }. Nesten samme: { $nesten }.
gui-lik-forbehold = Sier bare at teksten går igjen
gui-lik-tabell = Saker etter andel tekst som går igjen
gui-lik-kolonne-andel = Andel
gui-lik-kolonne-utfall = Teksten
gui-lik-kolonne-deler = Deler tekst med
gui-lik-andel = { $andel } %
gui-lik-rad = Sak { $sak }, { $andel } prosent går igjen, { $utfall }
gui-lik-velg = Velg en sak i tabellen
gui-lik-passasjer = Passasjer som går igjen
gui-lik-deler = Helt eller delvis i { $antall ->
    [one] én annen sak
   *[other] { $antall } andre saker
    }: { $saker }
gui-lik-deler-flere = Helt eller delvis i minst { $antall } andre saker, blant annet { $saker }

## Det som gjenstår

gui-gjenstaar-om = Enter går til stedet. F8 går til det neste fra hvor som helst.
gui-gjenstaar-foerste = Listen viser de { $antall } første. F8 går til det neste uansett.
gui-gjenstaar-ingen = Ingenting venter
gui-gjenstaar-ingen-om = Alle punkter er besvart og avklart, ingen rad i vilkårsmatrisen er påbegynt uten å være ferdig, og alle lovbrudd er ferdigstilt.
gui-gjenstaar-ingen-treff = Ingenting av dette slaget venter her
gui-gjenstaar-alle = Alt
gui-gjenstaar-vilkaar = Vilkår
gui-gjenstaar-lovbrudd = Lovbrudd
gui-gjenstaar-kolonne-art = Slag
gui-gjenstaar-kolonne-sted = Sted
gui-gjenstaar-kolonne-punkt = Punkt
gui-gjenstaar-kolonne-hva = Hva
gui-gjenstaar-kolonne-hvorfor = Hvorfor
gui-gjenstaar-uleste = { $antall ->
    [one] Ett vilkår er ikke lest
   *[other] { $antall } vilkår er ikke lest
}
gui-gjenstaar-utkast = Lovbruddet er ikke ferdigstilt
gui-gjenstaar-status = { $antall ->
    [0] Ingenting gjenstår
   *[other] { $antall } gjenstår
}
gui-gjenstaar-status-art = { $art }: { $antall } av { $alle } som gjenstår
gui-gjenstaar-her = Venter: { $art }

## Overstyring

gui-merke-overstyrt = Overstyrt
gui-overstyrt-naar = Overstyrt { $dato }
gui-overstyrt-beregnet = Beregnet: { $setning }
gui-overstyr = Overstyr
gui-overstyr-knapp = Overstyr …
gui-overstyr-knapp-navn = Overstyr: { $beregning }
gui-overstyr-endre = Endre overstyringen …
gui-overstyr-endre-navn = Endre overstyringen: { $beregning }
gui-overstyr-trekk = La det beregnede stå igjen
gui-overstyr-trekk-navn = Ta tilbake overstyringen: { $beregning }
gui-overstyr-tittel = Overstyre en beregning i sak { $sak }
gui-overstyr-om = Utfallet ditt vises merket, med grunnen. Det som var beregnet, blir stående ved siden av.
gui-overstyr-beregning = Beregning
gui-overstyr-beregnet = Beregnet
gui-overstyr-utfall = Nytt utfall
gui-overstyr-velg = Velg utfall
gui-overstyr-dager = Antall dager
gui-overstyr-grunn = Grunn
