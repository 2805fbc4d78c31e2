# Vilkårsmatrisa, lik tekst, det som står att, og overstyring i vindauget.

## Skjermbileta

gui-skjerm-vilkaar = Vilkår
gui-skjerm-gjenstaar = Står att
kommando-vis-vilkaar = Vilkår
kommando-vis-vilkaar-hjelp = Vis vilkåra i § 29, sak for sak
kommando-vis-gjenstaar = Står att
kommando-vis-gjenstaar-hjelp = Vis alt som ventar på deg
kommando-neste-som-venter = Neste som ventar
kommando-neste-som-venter-hjelp = Gå til det neste som ikkje er svara på, er uavklart eller i motstrid
kommando-vilkaar-individuelt = Vilkår: grunngitt individuelt
kommando-vilkaar-individuelt-hjelp = Vedtaket seier kva ved denne søkjaren som oppfyller vilkåret eller ikkje
kommando-vilkaar-bare-nevnt = Vilkår: berre nemnt
kommando-vilkaar-bare-nevnt-hjelp = Orda i lova eller malen, utan fakta om søkjaren
kommando-vilkaar-mangler = Vilkår: manglar
kommando-vilkaar-mangler-hjelp = Vilkåret er ikkje nemnt
kommando-vilkaar-ikke-relevant = Vilkår: ikkje relevant
kommando-vilkaar-ikke-relevant-hjelp = Avgjort på eit anna vilkår først, eller unntaket er ikkje brukt
kommando-overstyr = Overstyr ei utrekning…
kommando-overstyr-hjelp = Set eit anna utfall enn det utrekna, med grunn
kommando-finn-lik-tekst = Finn tekst som går igjen
kommando-finn-lik-tekst-hjelp = Samanlikn grunngivingane i alle sakene

## Matrisa

gui-vilkaar-tittel = Vilkåra i § 29
gui-vilkaar-matrise = Matrise
gui-vilkaar-lik-tekst = Lik tekst
gui-vilkaar-tabell = Vilkårsmatrise
gui-vilkaar-ingen = Ingen vedtak å lese
gui-vilkaar-ingen-om = Ingen av sakene har eit vedtak om søknaden. Matrisa blir fylt når utvalet har vedtak om innvilging eller avslag.
gui-vilkaar-ingen-treff = Ingen vedtak passar med det som er valt
gui-vilkaar-ordlyd = Vedtak
gui-vilkaar-ordlyd-alle = Alle vedtak
gui-vilkaar-ordlyd-til = til og med { $til }
gui-vilkaar-ordlyd-fra = frå og med { $fra }
gui-vilkaar-utvalg = Rader
gui-vilkaar-utvalg-alle = Alle rader
gui-vilkaar-utvalg-uferdige = Ikkje ferdig lesne
gui-vilkaar-utvalg-svikt = Med svikt
gui-vilkaar-ferdige = { $ferdige } av { $av } saker er ferdig lesne
gui-vilkaar-svikt-full = Svikt, full grunngivingsplikt: { $antall }
gui-vilkaar-svikt-full-om = Vedtaket skulle grunngivast samtidig. Eit vilkår som manglar eller berre er nemnt, er svikt.
gui-vilkaar-svikt-lett = Svikt, innvilga: { $antall }
gui-vilkaar-svikt-lett-om = Samtidig grunngiving kan lovleg vere utelaten. Berre eit vilkår som ikkje er nemnt, er svikt, og du vel lesing i lovbrotet.
gui-vilkaar-se-forslag = Sjå forslaget
gui-vilkaar-uten-vedtak = { $antall ->
    [one] Éi sak har ikkje vedtak om søknaden og står ikkje her
   *[other] { $antall } saker har ikkje vedtak om søknaden og står ikkje her
}
gui-vilkaar-taster = · Over kolonnen: individuelt grunngitt av lesne
gui-vilkaar-tastehint = 1–4 vurder · 0 ta tilbake · T notat · N neste ulesne · F8 neste som ventar
gui-vilkaar-kolonne-krav = Krav
gui-vilkaar-kolonne-inntektsevne = Nedsett inntekts- evne
gui-vilkaar-kolonne-aev = Arbeids- evne- vurdering
gui-vilkaar-kolonne-hensiktsmessig = Føremåls- tenleg bistand
gui-vilkaar-kolonne-byrdefullt = Uforholds- messig tyngjande
gui-vilkaar-full = full
gui-vilkaar-lett = innvilga
gui-vilkaar-uten-tekst = utan tekst
gui-vilkaar-full-om = Vedtaket skal grunngivast samtidig: eit vilkår som manglar eller berre er nemnt, er svikt
gui-vilkaar-lett-om = Samtidig grunngiving kan utelatast: berre eit vilkår som ikkje er nemnt, er svikt
gui-vilkaar-kort-begrunnet-individuelt = individuelt
gui-vilkaar-kort-bare-nevnt = berre nemnt
gui-vilkaar-kort-mangler = manglar
gui-vilkaar-kort-ikke-relevant = ikkje relevant
gui-vilkaar-ulest = ikkje lese
gui-vilkaar-gjaldt-ikke = gjaldt ikkje då vedtaket vart gjort
gui-vilkaar-utenfor-saken = unntaket er ikkje aktuelt
gui-vilkaar-sum = { $k } av { $n }
gui-vilkaar-celle = { $sak }, { $vilkaar }: { $vurdering }
gui-vilkaar-rad = Sak { $sak }, { $kontor }, { $krav }, { $lest } av { $av } vilkår lesne, { $lesning }
gui-vilkaar-rad-dekket = alle vilkår dekte
gui-vilkaar-rad-svikt = svikt
gui-vilkaar-rad-uferdig = ikkje ferdig lesen
gui-vilkaar-alt-lest = Alle celler som er viste, er lesne
gui-vilkaar-status-lest = { $sak }, { $vilkaar }: { $vurdering }, lagra
gui-vilkaar-status-trukket = { $sak }, { $vilkaar }: vurderinga er teken tilbake

## Sida ved matrisa

gui-vilkaar-vedtak-innvilget = innvilga { $dato }
gui-vilkaar-vedtak-delvis = delvis innvilga { $dato }
gui-vilkaar-vedtak-avslaatt = avslått { $dato }
gui-vilkaar-gjelder = gjeld frå { $fra }
gui-vilkaar-gjaldt = gjaldt { $fra }–{ $til }
gui-vilkaar-gjaldt-ikke-da = Vilkåret gjaldt ikkje { $dato }, som er dagen som avgjer ordlyden i denne saka
gui-vilkaar-utenfor-saken-om = Unntaket har berre noko å seie i eit avslag. Cella skal ikkje fyllast.
gui-vilkaar-ulest-hjelp = Ikkje lese. Trykk 1–4
gui-vilkaar-lest-av = Lese av { $hvem }
gui-vilkaar-notat-venter = Notatet blir lagra når vilkåret er vurdert
gui-vilkaar-ingen-tekst = Utvalet har ikkje grunngivinga for dette vedtaket. Les ho i saka, eller be kommunen om ho.
gui-vilkaar-ord = Ord for vilkåret er markerte: { $ord }. Eit treff seier berre at ordet står der.
gui-vilkaar-ingen-ord = Ingen av dei kjende orda for vilkåret står i grunngivinga. Les likevel: vilkåret kan vere omtalt på ein annan måte.
gui-vilkaar-understreket = Understreka: står også i andre saker ({ $andel } prosent av orda)
gui-vilkaar-bevis = Bevis: «{ $tekst }»
gui-vilkaar-bruk-utvalg = Bruk markert tekst som bevis (B)
gui-vilkaar-bruk-utvalg-om = Marker i grunngivinga med musa, eller med Shift og piltastane
gui-vilkaar-intet-utvalg = Marker først teksten som viser det, med musa eller med Shift og piltastane

## Lik tekst

gui-jobb-lik-tekst = Samanliknar grunngivingane
gui-lik-tittel = Tekst som går igjen
gui-lik-om = Programmet samanliknar grunngivingane i alle sakene og viser passasjar som står ord for ord i meir enn éi. Det seier berre at teksten går igjen. Om grunngivinga held, avgjer du: lova kan vere attgitt med dei same orda i kvart vedtak.
gui-lik-finn = Finn tekst som går igjen
gui-lik-stopp = Stopp samanlikninga
gui-lik-stoppet = Samanlikninga vart stoppa
gui-lik-ferdig = Samanlikninga er ferdig
gui-lik-foreldet = Sakene er endra etter førre samanlikning. Køyr ho på nytt.
gui-lik-igjen = Samanlikn på nytt
gui-lik-oppsummert = { $saker ->
    [one] Éi sak har grunngiving.
   *[other] { $saker } saker har grunngiving.
    } { $med ->
    [0] Ingen har passasjar som går igjen.
    [one] Éi har passasjar som går igjen.
   *[other] { $med } har passasjar som går igjen.
    } Same tekst som ei anna: { $like }. Nesten same: { $nesten }.
gui-lik-forbehold = Seier berre at teksten går igjen
gui-lik-tabell = Saker etter del tekst som går igjen
gui-lik-kolonne-andel = Del
gui-lik-kolonne-utfall = Teksten
gui-lik-kolonne-deler = Deler tekst med
gui-lik-andel = { $andel } %
gui-lik-rad = Sak { $sak }, { $andel } prosent går igjen, { $utfall }
gui-lik-velg = Vel ei sak i tabellen
gui-lik-passasjer = Passasjar som går igjen
gui-lik-deler = Heilt eller delvis i { $antall ->
    [one] éi anna sak
   *[other] { $antall } andre saker
    }: { $saker }
gui-lik-deler-flere = Heilt eller delvis i minst { $antall } andre saker, mellom anna { $saker }

## Det som står att

gui-gjenstaar-om = Enter går til staden. F8 går til det neste frå kvar som helst.
gui-gjenstaar-foerste = Lista viser dei { $antall } første. F8 går til det neste uansett.
gui-gjenstaar-ingen = Ingenting ventar
gui-gjenstaar-ingen-om = Alle punkt er svara på og avklarte, inga rad i vilkårsmatrisa er påbyrja utan å vere ferdig, og alle lovbrot er ferdigstilte.
gui-gjenstaar-ingen-treff = Ingenting av dette slaget ventar her
gui-gjenstaar-alle = Alt
gui-gjenstaar-vilkaar = Vilkår
gui-gjenstaar-lovbrudd = Lovbrot
gui-gjenstaar-kolonne-art = Slag
gui-gjenstaar-kolonne-sted = Stad
gui-gjenstaar-kolonne-punkt = Punkt
gui-gjenstaar-kolonne-hva = Kva
gui-gjenstaar-kolonne-hvorfor = Kvifor
gui-gjenstaar-uleste = { $antall ->
    [one] Eitt vilkår er ikkje lese
   *[other] { $antall } vilkår er ikkje lesne
}
gui-gjenstaar-utkast = Lovbrotet er ikkje ferdigstilt
gui-gjenstaar-status = { $antall ->
    [0] Ingenting står att
   *[other] { $antall } står att
}
gui-gjenstaar-status-art = { $art }: { $antall } av { $alle } som står att
gui-gjenstaar-her = Ventar: { $art }

## Overstyring

gui-merke-overstyrt = Overstyrt
gui-overstyrt-naar = Overstyrt { $dato }
gui-overstyrt-beregnet = Utrekna: { $setning }
gui-overstyr = Overstyr
gui-overstyr-knapp = Overstyr …
gui-overstyr-knapp-navn = Overstyr: { $beregning }
gui-overstyr-endre = Endre overstyringa …
gui-overstyr-endre-navn = Endre overstyringa: { $beregning }
gui-overstyr-trekk = La det utrekna stå igjen
gui-overstyr-trekk-navn = Ta tilbake overstyringa: { $beregning }
gui-overstyr-tittel = Overstyre ei utrekning i sak { $sak }
gui-overstyr-om = Utfallet ditt blir vist merkt, med grunnen. Det som var utrekna, blir ståande ved sida av.
gui-overstyr-beregning = Utrekning
gui-overstyr-beregnet = Utrekna
gui-overstyr-utfall = Nytt utfall
gui-overstyr-velg = Vel utfall
gui-overstyr-dager = Talet på dagar
gui-overstyr-grunn = Grunn
