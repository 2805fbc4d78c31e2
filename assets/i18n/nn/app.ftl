# Feil som begge andleta av programmet viser: kva som hende, og kva du kan gjere.
# Kommandoane i meny, palett og snøggtastar.

## Fila med tilsynet

lager-feil-laast = { $navn } arbeider i tilsynet på maskina { $maskin } sidan { $dag } kl. { $klokken }. Opne det for lesing, eller vent til { $navn } har late det att.
lager-feil-laast-ukjent = Tilsynet er ope for skriving ein annan stad. Opne det for lesing, eller vent til det er late att.
lager-feil-finnes-fra-foer = Det finst alt ei fil med dette namnet. Vel eit anna namn. Den gamle fila er ikkje rørt.
lager-feil-finnes-ikke = Fila eller mappa finst ikkje. Kontroller at ho ikkje er flytta, og at nettverksstasjonen er kopla til.
lager-feil-ikke-vaar = Fila er ikkje eit tilsyn. Vel ei fil som sluttar på .tilsyn og er laga av dette programmet. Fila er ikkje rørt.
lager-feil-nyere-versjon = Tilsynet er laga med ei nyare utgåve av programmet (filform { $versjon }). Oppdater programmet og prøv igjen. Fila er ikkje rørt.
lager-feil-skadet = Fila er skadd eller avkorta og kan ikkje lesast. Hent fram siste tryggingskopi. Fila er ikkje rørt.
lager-feil-brutt-kjede = Loggen er endra utanfor programmet: Hending { $nr } stemmer ikkje med kontrollsummen. Hent fram siste tryggingskopi, og meld frå til den som har ansvar for tilsynet. Fila er ikkje rørt.
lager-feil-kun-lesing = Tilsynet er opna for lesing. Lat det att og opne det for skriving for å endre noko.
lager-feil-ingen-tilgang = Du har ikkje tilgang til å skrive eller lese her. Vel ei anna mappe, opne tilsynet for lesing, eller be om tilgang.
lager-feil-fullt-disk = Disken er full. Det siste du gjorde, er ikkje lagra, alt før det er trygt. Rydd plass og prøv igjen.
lager-feil-opptatt = Eit anna program held fila, til dømes ein tryggingskopi. Det siste du gjorde, er ikkje lagra. Prøv igjen om litt.
lager-feil-hendelse = Programmet kunne ikkje føre dette i loggen. Det siste du gjorde, er ikkje lagra. Lat att tilsynet, opne det på nytt og prøv igjen.
lager-feil-io = Fila kunne ikkje lesast eller skrivast ({ $detalj }). Det siste du gjorde, er ikkje lagra. Kontroller disken og nettverket, og prøv igjen.
lager-feil-sqlite = Fila kunne ikkje lesast eller skrivast ({ $detalj }). Det siste du gjorde, er ikkje lagra. Lat att tilsynet, opne det på nytt og prøv igjen.

## Arbeidet

app-feil-uten-opprettelse = Fila inneheld ikkje noko tilsyn. Ho vart truleg avbroten då ho vart laga. Opprett tilsynet på nytt i ei ny fil.
app-feil-ugyldig-grunnlag = { $antall ->
    [one] Tilsynet manglar éi opplysning. Rett ho og prøv igjen.
   *[other] Tilsynet manglar { $antall } opplysningar. Rett dei og prøv igjen.
}
app-feil-kontor-i-bruk = { $kontor } kan ikkje fjernast, fordi det har saker eller svar i tilsynet.
app-feil-ukjent-sak = Saka { $sak } finst ikkje i tilsynet. Kontroller saksnummeret.
app-feil-ukjent-kontor = { $kontor } er ikkje eit av kontora i tilsynet. Legg det til, eller rett namnet.
app-feil-ukjent-punkt = Sjekklista har ikkje noko punkt { $punkt }. Kontroller punktet.
app-feil-punkt-paa-feil-nivaa = Punkt { $punkt } blir svara på på eit anna nivå: nokre punkt gjeld kvar sak, andre kvart kontor. Vel rett stad.
app-feil-ukjent-sjekkliste = Programmet har ikkje sjekklista { $sjekkliste }. Opne tilsynet med ei utgåve av programmet som har ho.
app-feil-ikke-besvart = Punktet har ikkje noko svar som kan trekkjast. Kontroller sak, kontor og punkt.
app-feil-ukjent-lovbrudd = Det finst ikkje noko lovbrot med nummer { $nr } i tilsynet.
app-feil-ukjent-forslag = Svara gir ikkje noko nytt forslag av typen { $moenster }. Sjå lista over forslag.
app-feil-ukjent-moenster = Sjekklista har ikkje noko setningsmønster { $moenster }. Kontroller namnet på mønsteret.
app-feil-lovbrudd-er-lukket = Lovbrot { $nr } er ferdigstilt eller forkasta. Opne det igjen, med ein grunn, før du endrar det.
app-feil-lovbrudd-er-utkast = Lovbrot { $nr } er alt eit utkast og kan endrast.
app-feil-lovbrudd-uferdig = Lovbrot { $nr } kan ikkje ferdigstillast enno. { $antall ->
    [one] Eitt ledd manglar.
   *[other] { $antall } ledd manglar.
}
app-feil-egentilsyn-uten-lovbrudd = Eit eigentilsyn slår ikkje fast lovbrot. Bruk tiltaksplanen, eller opprett eit tilsyn.
app-feil-mangler-grunn = Skriv kvifor. Grunnen blir ståande i loggen.
app-feil-egen-vei = Programmet prøvde å føre «{ $navn }» på feil måte. Ingenting er endra. Meld frå om feilen.
app-feil-fil = Fila { $sti } kunne ikkje lesast eller skrivast ({ $detalj }). Kontroller namnet, plassen og tilgangen, og prøv igjen.
app-feil-ressurs = Programmet sine eigne data «{ $navn }» kan ikkje lesast. Installer programmet på nytt.
app-feil-jobb-broet-sammen = Arbeidet «{ $navn }» stansa på grunn av ein feil i programmet. Tilsynet er som før. Prøv igjen, og meld frå om det tek seg opp att.
app-feil-jobb-startet-ikke = Arbeidet «{ $navn }» kunne ikkje starte, fordi maskina har for lite ledig. Lat att andre program og prøv igjen.

grunnlagsfeil-kommune = Namnet på kommunen manglar
grunnlagsfeil-kontor = Minst eitt kontor må ha eit namn, og ingen kan stå utan
grunnlagsfeil-dobbelt-kontor = To kontor har same namn
grunnlagsfeil-periode = Perioden sluttar før han byrjar
grunnlagsfeil-sjekkliste = Programmet har ikkje denne sjekklista

## Merknader med stad

merknad-linje = { $sted }: { $tekst }
merknad-sted-linje = linje { $nr }
merknad-sted-kolonne = kolonne { $kolonne }
merknad-sted-kolonnenavn = kolonne «{ $kolonne }»

## Tastar

tast-ctrl = Ctrl
tast-shift = Shift
tast-alt = Alt
tast-pil-opp = Pil opp
tast-pil-ned = Pil ned
tast-pil-venstre = Pil venstre
tast-pil-hoeyre = Pil høgre

## Kommandoar

kommandogruppe-fil = Fil
kommandogruppe-rediger = Rediger
kommandogruppe-vis = Vis
kommandogruppe-gjennomgang = Gjennomgang
kommandogruppe-rapport = Rapport
kommandogruppe-hjelp = Hjelp

kommando-ny = Nytt tilsyn…
kommando-ny-hjelp = Opprett eit tilsyn i ei ny fil
kommando-aapne = Opne…
kommando-aapne-hjelp = Opne eit tilsyn for å arbeide i det
kommando-aapne-for-lesing = Opne for lesing…
kommando-aapne-for-lesing-hjelp = Sjå på eit tilsyn utan å endre det, også medan andre arbeider i det
kommando-demo = Prøv med døme…
kommando-demo-hjelp = Lag eit ferdig døme med oppdikta saker
kommando-importer = Les inn saker…
kommando-importer-hjelp = Les eit saksutval frå ei fil, sjå over det og ta det inn
kommando-lukk = Lat att tilsynet
kommando-lukk-hjelp = Lat att tilsynet. Alt er alt lagra
kommando-avslutt = Avslutt
kommando-avslutt-hjelp = Avslutt programmet. Alt er alt lagra
kommando-angre = Angre
kommando-angre-hjelp = Ta tilbake det siste du gjorde
kommando-gjenta = Gjenta
kommando-gjenta-hjelp = Hent tilbake det du angra sist
kommando-vis-oversikt = Oversikt
kommando-vis-oversikt-hjelp = Vis ramma for tilsynet og kor langt det er kome
kommando-vis-saker = Saker
kommando-vis-saker-hjelp = Vis alle saker i utvalet
kommando-vis-gjennomgang = Gjennomgang
kommando-vis-gjennomgang-hjelp = Gå gjennom éi sak om gongen
kommando-vis-kontor = Kontor
kommando-vis-kontor-hjelp = Vis punkta som gjeld kontora
kommando-vis-lovbrudd = Lovbrot eller tiltaksplan
kommando-vis-lovbrudd-hjelp = Vis forslag og lovbrot, i eigentilsyn tiltaksplanen
kommando-vis-rapport = Rapport
kommando-vis-rapport-hjelp = Vis rapporten, skriv han og signer han
kommando-bytte-tema = Byt mellom lyst og mørkt
kommando-bytte-tema-hjelp = Byt fargane i vindauget
kommando-bytte-maalform = Byt målform
kommando-bytte-maalform-hjelp = Byt mellom bokmål og nynorsk i vindauget
kommando-neste-sak = Neste sak
kommando-neste-sak-hjelp = Gå til neste sak eller kontor
kommando-forrige-sak = Førre sak
kommando-forrige-sak-hjelp = Gå til førre sak eller kontor
kommando-neste-punkt = Neste punkt
kommando-neste-punkt-hjelp = Gå til neste punkt i sjekklista
kommando-forrige-punkt = Førre punkt
kommando-forrige-punkt-hjelp = Gå til førre punkt i sjekklista
kommando-neste-ubesvarte = Neste utan svar
kommando-neste-ubesvarte-hjelp = Gå til neste punkt som ikkje er svara på
kommando-svar-oppfylt = Svar oppfylt
kommando-svar-oppfylt-hjelp = Kravet er oppfylt. I eigentilsyn: ja
kommando-svar-delvis-oppfylt = Svar delvis oppfylt
kommando-svar-delvis-oppfylt-hjelp = Kravet er berre delvis oppfylt. I eigentilsyn: delvis
kommando-svar-ikke-oppfylt = Svar ikkje oppfylt
kommando-svar-ikke-oppfylt-hjelp = Kravet er ikkje oppfylt. I eigentilsyn: nei
kommando-svar-ikke-dokumentert = Svar ikkje dokumentert
kommando-svar-ikke-dokumentert-hjelp = Det er leitt etter dokumentasjon, og han er ikkje funnen
kommando-svar-ikke-vurderbart = Svar ikkje mogleg å vurdere
kommando-svar-ikke-vurderbart-hjelp = Materialet manglar, er uleseleg eller ligg utanfor perioden
kommando-svar-ikke-relevant = Svar ikkje relevant
kommando-svar-ikke-relevant-hjelp = Punktet gjeld ikkje her
kommando-trekk-svar = Trekk svaret
kommando-trekk-svar-hjelp = Ta svaret tilbake, slik at punktet er utan svar
kommando-notat = Skriv notat
kommando-notat-hjelp = Skriv eit notat til svaret
kommando-bevis = Legg til bevis
kommando-bevis-hjelp = Vis kvar i dokumenta svaret har dekning
kommando-skriv-rapport = Skriv rapport…
kommando-skriv-rapport-hjelp = Skriv rapporten som PDF
kommando-signer = Signer…
kommando-signer-hjelp = Signer ein ferdig rapport med sertifikat
kommando-verifiser = Verifiser…
kommando-verifiser-hjelp = Kontroller signaturane i ein PDF
kommando-stopp-jobb = Stopp arbeidet
kommando-stopp-jobb-hjelp = Stopp det som går føre seg. Ingenting blir halvgjort
kommando-palett = Finn kommando…
kommando-palett-hjelp = Søk mellom alt du kan gjere
kommando-hurtighjelp = Snøggtastar
kommando-hurtighjelp-hjelp = Vis alle snøggtastar
app-feil-opptatt-navn = Fila { $sti } finst frå før og er ikkje ein PDF. Ho er ikkje rørt. Vel eit anna namn.
