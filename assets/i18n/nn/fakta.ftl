# Berekna fakta i ei sak: utfall, setningar med reknestykket, kva punkt som gjeld, tidslinja.
# Setningane seier kva datoane viser, aldri kva som følgjer av det.

## Bitar som setningane bruker

fakta-bit-dager = { $dager ->
    [one] { $dager } dag
   *[other] { $dager } dagar
    }
fakta-bit-senere = { $dager ->
    [0] same dag
    [one] { $dager } dag seinare
   *[other] { $dager } dagar seinare
    }
fakta-bit-maaneder = { $maaneder ->
    [1] Éin månad
    [6] Seks månader
    [12] Tolv månader
   *[other] { $maaneder } månader
    }
fakta-bit-soeknad = { $kilde ->
    [registrert] Søknaden vart registrert { $mottatt }.
   *[mottatt] Søknaden kom inn { $mottatt }.
    }

## Felles for alle

fakta-mangler-dato = { $felt ->
    [soeknad] Kan ikkje reknast ut: datoen då søknaden kom inn, manglar.
    [registrert] Kan ikkje reknast ut: datoen då søknaden vart registrert, manglar.
    [vedtak] Kan ikkje reknast ut: datoen for vedtaket manglar.
    [trukket] Kan ikkje reknast ut: datoen då søknaden vart trekt, manglar.
    [start] Kan ikkje reknast ut: datoen då programmet starta, manglar.
    [aev] Kan ikkje reknast ut: datoen for arbeidsevnevurderinga manglar.
    [periode] Kan ikkje reknast ut: utvalet har ikkje opplysningar om vedtaksperioden.
    [alder] Kan ikkje reknast ut: aldersgruppa er ikkje kjend.
    [underretning] Kan ikkje reknast ut: datoen for underrettinga manglar.
    [avslutning] Kan ikkje reknast ut: datoen då programmet slutta, manglar.
    [avbrudd] Kan ikkje reknast ut: datoane for avbrotet manglar.
    [evaluering] Kan ikkje reknast ut: utvalet har ingen tidspunkt for evaluering. Sjå i programmet.
    [timer] Kan ikkje reknast ut: utvalet har ikkje timar per veke for aktivitetane.
    [aktiviteter] Kan ikkje reknast ut: utvalet har ikkje opplysningar om aktivitetane i programmet.
    [kontakt] Kan ikkje reknast ut: utvalet har ikkje minst to datoar for kontakt.
   *[other] Kan ikkje reknast ut: ein dato manglar.
    }
fakta-uleselig = Kan ikkje reknast ut: ein dato i saka kunne ikkje lesast, så vi veit ikkje om datoen som manglar, finst. Sjå i saksmappa.
fakta-presisjon = Kan ikkje reknast ut: minst éin dato er berre kjend på månaden, og resultatet er avhengig av dagen.
fakta-maaned = Minst éin dato er berre kjend på månaden. Alle moglege dagar gir same resultat: { $utfall ->
    [startet] programmet starta på vedtaksdagen eller seinare.
    [startet-foer-vedtak] programmet starta før vedtaket.
    [venter-fortsatt] programmet er innvilga og ikkje starta.
    [ikke-aktuelt] ikkje aktuelt.
    [innenfor] innanfor grensa.
    [over] etter grensa.
    [en-dag-over] éin dag etter grensa.
    [venter-innenfor] ikkje starta, og grensa er ikkje passert.
    [venter-over] ikkje starta, og grensa er passert.
    [gitt-i-rett-tid] førebels svar vart sendt i rett tid.
    [gitt-for-sent] førebels svar vart sendt for seint.
    [mangler] det manglar.
    [ikke-forfalt] fristen er ikkje ute.
    [i-rekkefoelge] i rett rekkjefølgje.
    [brutt-rekkefoelge] ikkje i rett rekkjefølgje.
    [foer-angitt] starta før det oppgitte tidspunktet.
    [etter-angitt] starta etter det oppgitte tidspunktet.
    [informert-foer] informert same dag som søknaden kom inn, eller før.
    [informert-etter] først informert etter at søknaden kom inn.
    [fornyet-i-tide] fornya i tide.
    [fornyet-for-sent] fornya for seint.
    [opphold] det er opphald.
    [uten-opphold] det er ikkje opphald.
    [som-angitt] starta på det oppgitte tidspunktet.
    [feil-i-data] datoane seier imot kvarandre.
   *[other] { $utfall }.
    }
fakta-annen-lov = Kan ikkje reknast ut: saka er avgjord før sosialtenestelova galdt. Den eldre lova er ikkje med i Tilsyn.
fakta-ingen-grense = Kan ikkje reknast ut: regelverket i Tilsyn har inga slik grense for den datoen saka vart avgjord.
fakta-annen-kommune = Kan ikkje reknast ut: programmet vart påbegynt i ein annan kommune.
fakta-ikke-aktuelt-avslag = Ikkje aktuelt: søknaden vart avslått.
fakta-ikke-aktuelt-trukket = Ikkje aktuelt: søknaden vart trekt.
fakta-ikke-aktuelt-ikke-avgjort = Ikkje aktuelt: søknaden er ikkje avgjord.
fakta-ikke-aktuelt-ingen-soeknad = Ikkje aktuelt: det er ikkje søkt.
fakta-ikke-aktuelt-ikke-startet = Ikkje aktuelt: programmet er ikkje starta.
fakta-ikke-aktuelt-ingen-avbrudd = Ikkje aktuelt: det er ikkje registrert avbrot.
fakta-for-kontoret = Blir rekna ut for kontoret som heilskap, ikkje for den einskilde saka.
fakta-k23-egen-jobb = Grunngivinga må samanliknast med dei andre sakene. Køyr tekstsamanlikninga.
fakta-ikke-aktuelt-avsluttet = Ikkje aktuelt: saka vart avslutta før programmet starta.
fakta-fra-registrering-minst = Vi kjenner berre datoen då søknaden vart registrert. Han kan ha kome inn tidlegare, så talet er det minste det kan vere.
fakta-fra-registrering-foreloepig = Vi kjenner berre datoen då søknaden vart registrert. Han kan ha kome inn tidlegare, så resultatet er førebels.
fakta-forskjoevet = Datoane i saka er forskovne, og resultatet ligg { $margin } dagar eller mindre frå grensa. Det er usikkert.
fakta-virkedag = { $frist } er ikkje ein verkedag. Neste verkedag er { $virkedag }. Grensa er ikkje flytta.

## K01 saksbehandlingstid

fakta-k01-vedtak = { fakta-bit-soeknad } Vedtaket er datert { $slutt }, { fakta-bit-senere }.
fakta-k01-trukket = { fakta-bit-soeknad } Han vart trekt { $slutt }, { fakta-bit-senere }.
fakta-k01-venter = { fakta-bit-soeknad } Han er ikkje avgjord ved stikkdatoen { $slutt }. Det har gått minst { fakta-bit-dager }.
fakta-k01-feil = { fakta-bit-soeknad } Saka vart avgjord eller slutta { $slutt }, { fakta-bit-dager } før. Datoane må kontrollerast.

## K02 førebels svar

fakta-k02-avgjort = { fakta-bit-soeknad } { fakta-bit-maaneder } seinare er { $frist }. Vedtaket er datert { $slutt }, så førebels svar er ikkje aktuelt.
fakta-k02-trukket = { fakta-bit-soeknad } { fakta-bit-maaneder } seinare er { $frist }. Søknaden vart trekt { $slutt }, så førebels svar er ikkje aktuelt.
fakta-k02-i-rett-tid = { fakta-bit-soeknad } { fakta-bit-maaneder } seinare er { $frist }. Førebels svar vart sendt { $svar }, i rett tid.
fakta-k02-for-sent = { fakta-bit-soeknad } { fakta-bit-maaneder } seinare er { $frist }. Førebels svar vart sendt { $svar }, { fakta-bit-dager } etter.
fakta-k02-mangler = { fakta-bit-soeknad } { fakta-bit-maaneder } seinare er { $frist }. Ved stikkdatoen { $slutt }, { fakta-bit-dager } etter, er førebels svar ikkje registrert.
fakta-k02-mangler-vedtak = { fakta-bit-soeknad } { fakta-bit-maaneder } seinare er { $frist }. Vedtaket er datert { $slutt }, { fakta-bit-dager } etter, og førebels svar er ikkje registrert.
fakta-k02-mangler-trukket = { fakta-bit-soeknad } { fakta-bit-maaneder } seinare er { $frist }. Søknaden vart trekt { $slutt }, { fakta-bit-dager } etter, og førebels svar er ikkje registrert.
fakta-k02-ikke-forfalt = { fakta-bit-soeknad } { fakta-bit-maaneder } seinare er { $frist }. Den dagen var ikkje passert ved stikkdatoen { $slutt }.
fakta-k02-feil = { fakta-bit-soeknad } Førebels svar er datert { $svar }, { fakta-bit-dager } før. Datoane må kontrollerast.

## K03 registrering

fakta-k03-dager = Søknaden kom inn { $mottatt } og vart registrert { $registrert }, { fakta-bit-senere }.
fakta-k03-feil = Søknaden kom inn { $mottatt }, men er registrert { $slutt }, { fakta-bit-dager } før. Datoane må kontrollerast.

## K04 arbeidsevnevurdering

fakta-k04-foer = Arbeidsevnevurderinga var ferdig { $aev }. Vedtaket er datert { $vedtak }, { fakta-bit-senere }.
fakta-k04-etter = Vedtaket er datert { $vedtak }. Arbeidsevnevurderinga var ferdig { $aev }, { fakta-bit-dager } etter.

## K07 ventetid

fakta-k07-startet = Vedtaket er datert { $vedtak }. Programmet starta { $start }, { fakta-bit-senere }.
fakta-k07-foer-vedtak = Programmet starta { $start }. Vedtaket er datert { $vedtak }, { fakta-bit-senere }.
fakta-k07-venter = Vedtaket er datert { $vedtak }. Programmet var ikkje starta ved stikkdatoen { $stikkdato }. Det har gått minst { fakta-bit-dager }.
fakta-k07-feil = Vedtaket er datert { $vedtak }, { fakta-bit-dager } etter stikkdatoen { $stikkdato }. Datoane må kontrollerast.
fakta-k07-fra-foerste-vedtak = Tida er rekna frå vedtaket etter klage. Frå det første vedtaket { $vedtak } er det { fakta-bit-dager }.

## K08 oppgitt start

fakta-k08-som-angitt = Programmet oppgir start { $angitt } og starta den dagen.
fakta-k08-etter = Programmet oppgir start { $angitt }. Det starta { $start }, { fakta-bit-dager } etter.
fakta-k08-foer = Programmet oppgir start { $angitt }. Det starta { $start }, { fakta-bit-dager } før.
fakta-k08-venter-over = Programmet oppgir start { $angitt }. Det var ikkje starta ved stikkdatoen { $stikkdato }, minst { fakta-bit-dager } etter.
fakta-k08-venter-innenfor = Programmet oppgir start { $angitt }. Den dagen var ikkje passert ved stikkdatoen { $stikkdato }.
fakta-k08-mangler = Utvalet har ingen dato for når programmet skulle starte.

## K09 seks månader

fakta-k09-innenfor = { fakta-bit-soeknad } { fakta-bit-maaneder } seinare er { $frist }. Programmet starta { $start }, { $dager ->
    [0] på den siste dagen.
    [one] { $dager } dag før.
   *[other] { $dager } dagar før.
    }
fakta-k09-over = { fakta-bit-soeknad } { fakta-bit-maaneder } seinare er { $frist }. Programmet starta { $start }, { fakta-bit-dager } etter.
fakta-k09-venter-innenfor = { fakta-bit-soeknad } { fakta-bit-maaneder } seinare er { $frist }. Programmet var ikkje starta ved stikkdatoen { $stikkdato }, { $dager ->
    [0] som er den siste dagen.
    [one] { $dager } dag før.
   *[other] { $dager } dagar før.
    }
fakta-k09-venter-over = { fakta-bit-soeknad } { fakta-bit-maaneder } seinare er { $frist }. Programmet var ikkje starta ved stikkdatoen { $stikkdato }, minst { fakta-bit-dager } etter.
fakta-k09-feil = { fakta-bit-soeknad } Programmet starta { $start }, { fakta-bit-dager } før. Datoane må kontrollerast.
fakta-k09-klage = Søknaden vart først avslått og innvilga etter klage. Tida er rekna frå den opphavlege søknaden.

## K10 rekkjefølgje

fakta-k10-i-rekkefoelge = { $antall ->
    [one] Eitt par av datoar er kontrollert. Det står i rett rekkjefølgje.
   *[other] { $antall } par av datoar er kontrollerte. Alle står i rett rekkjefølgje.
    }
fakta-k10-flere-brudd = { $antall } av { $kontrollert } kontrollerte par av datoar står ikkje i rett rekkjefølgje.
fakta-k10-ingen-par = Kan ikkje reknast ut: ingen datoar kan haldast opp mot kvarandre.
fakta-k10-brudd = { $par ->
    [soeknad-vedtak] Vedtaket er datert { $sist }, { fakta-bit-dager } før søknaden kom inn { $foerst }.
    [aev-vedtak] Arbeidsevnevurderinga var ferdig { $foerst }, { fakta-bit-dager } etter vedtaket { $sist }.
    [vedtak-utforming] Programmet vart utforma { $sist }, { fakta-bit-dager } før vedtaket { $foerst }.
    [vedtak-tiltak] Tiltak eller kurs tok til { $sist }, { fakta-bit-dager } før vedtaket { $foerst }.
    [vedtak-praksis] Arbeidspraksis tok til { $sist }, { fakta-bit-dager } før vedtaket { $foerst }.
    [vedtak-program] Første aktivitet i programmet var { $sist }, { fakta-bit-dager } før vedtaket { $foerst }.
    [vedtak-start] Programmet starta { $sist }, { fakta-bit-dager } før vedtaket { $foerst }.
    [periode-evaluering] Første evaluering er sett til { $sist }, { fakta-bit-dager } før vedtaksperioden tek til { $foerst }.
    [evaluering-periode] Siste evaluering er sett til { $foerst }, { fakta-bit-dager } etter at vedtaksperioden sluttar { $sist }.
   *[vedtak-angitt-start] Programmet oppgir start { $sist }, { fakta-bit-dager } før vedtaket { $foerst }.
    }
fakta-k10-brudd-maaned = { $par ->
    [soeknad-vedtak] Vedtaket er datert i ein månad før søknaden kom inn.
    [aev-vedtak] Arbeidsevnevurderinga var ferdig i ein månad etter vedtaket.
    [vedtak-utforming] Programmet vart utforma i ein månad før vedtaket.
    [vedtak-tiltak] Tiltak eller kurs tok til i ein månad før vedtaket.
    [vedtak-praksis] Arbeidspraksis tok til i ein månad før vedtaket.
    [vedtak-program] Første aktivitet i programmet var i ein månad før vedtaket.
    [vedtak-start] Programmet starta i ein månad før vedtaket.
    [periode-evaluering] Første evaluering er sett til ein månad før vedtaksperioden tek til.
    [evaluering-periode] Siste evaluering er sett til ein månad etter at vedtaksperioden sluttar.
   *[vedtak-angitt-start] Programmet oppgir start i ein månad før vedtaket.
    }
fakta-k10-opplysning = { $art ->
    [kartlegging] Til opplysning: kartlegginga tok til { $dato }, { fakta-bit-dager } før vedtaket.
   *[planleggingssamtale] Til opplysning: første samtale om ein plan var { $dato }, { fakta-bit-dager } før vedtaket.
    }
fakta-k10-ikke-kontrollert = { $antall ->
    [one] Eitt par er ikkje kontrollert fordi ein dato manglar eller er for upresis.
   *[other] { $antall } par er ikkje kontrollerte fordi datoar manglar eller er for upresise.
    }
fakta-k10-uten-vedtak = Programmet var utforma eller i gang { $dato }, og det finst ikkje noko vedtak i utvalet.
fakta-k10-uten-vedtak-maaned = Programmet var utforma eller i gang, og det finst ikkje noko vedtak i utvalet. Datoen er berre kjend på månaden.

## K11 vedtaksperiode

fakta-k11-innenfor = Vedtaket gjeld frå { $fra } til { $til }. { fakta-bit-maaneder } frå første dag sluttar { $frist }.
fakta-k11-en-dag-over = Vedtaket gjeld frå { $fra } til { $til }. { fakta-bit-maaneder } frå første dag sluttar { $frist }, og perioden er nøyaktig éin dag lengre.
fakta-k11-over = Vedtaket gjeld frå { $fra } til { $til }. { fakta-bit-maaneder } frå første dag sluttar { $frist }, og perioden er { fakta-bit-dager } lengre.
fakta-k11-mangler = Vedtaket har ein første dag, men ingen siste dag.
fakta-k11-feil = Vedtaket gjeld frå { $fra }, men sluttar { $til }. Datoane må kontrollerast.

## K18 alder

fakta-k18-innenfor = Aldersgruppa ved søknaden ({ fakta-bit-gruppe }) ligg innanfor { $fra } til { $til } år.
fakta-k18-utenfor = Aldersgruppa ved søknaden ({ fakta-bit-gruppe }) ligg utanfor { $fra } til { $til } år.
fakta-k18-grenseaar = Kan ikkje reknast ut: aldersgruppa ved søknaden ({ fakta-bit-gruppe }) kan liggje både innanfor og utanfor { $fra } til { $til } år.
fakta-bit-gruppe = { $gruppe ->
    [alder-under-18] under 18 år
    [alder-18-24] 18–24 år
    [alder-25-29] 25–29 år
    [alder-18-29] 18–29 år
    [alder-30-39] 30–39 år
    [alder-40-49] 40–49 år
    [alder-30-49] 30–49 år
    [alder-50-59] 50–59 år
    [alder-60-66] 60–66 år
    [alder-50-66] 50–66 år
    [alder-fra-67] 67 år og over
   *[other] ukjend
    }

## K19 første informasjon

fakta-k19-foer = Brukaren vart først informert { $informert }. { fakta-bit-soeknad } Det er { $dager ->
    [0] same dag.
    [one] { $dager } dag seinare.
   *[other] { $dager } dagar seinare.
    }
fakta-k19-etter = { fakta-bit-soeknad } Brukaren vart først informert { $informert }, { fakta-bit-dager } etter.
fakta-k19-uten-soeknad = Brukaren vart informert { $informert } og har ikkje søkt.
fakta-k19-uten-soeknad-maaned = Brukaren vart informert og har ikkje søkt. Datoen er berre kjend på månaden.
fakta-k19-ingen = Utvalet har ingen dato for når brukaren vart informert. Sjå i saksmappa.
fakta-k19-aktiv = Første gong i samtale: { $informert }.

## Utfall

utfallskode-dager = Tal på dagar
utfallskode-minst-dager = Minst så mange dagar
utfallskode-dager-til-trekking = Dagar til søknaden vart trekt
utfallskode-startet = Starta
utfallskode-startet-foer-vedtak = Starta før vedtaket
utfallskode-venter-fortsatt = Ventar framleis
utfallskode-ikke-aktuelt = Ikkje aktuelt
utfallskode-innenfor = Innanfor
utfallskode-over = Etter grensa
utfallskode-en-dag-over = Éin dag etter grensa
utfallskode-venter-innenfor = Ventar, grensa er ikkje passert
utfallskode-venter-over = Ventar, grensa er passert
utfallskode-gitt-i-rett-tid = Gitt i rett tid
utfallskode-gitt-for-sent = Gitt for seint
utfallskode-mangler = Manglar
utfallskode-ikke-forfalt = Ikkje forfallen
utfallskode-i-rekkefoelge = I rett rekkjefølgje
utfallskode-brutt-rekkefoelge = Ikkje i rett rekkjefølgje
utfallskode-utformet-foer-vedtak = Utforma før vedtaket
utfallskode-i-gang-uten-vedtak = I gang utan vedtak
utfallskode-som-angitt = Som oppgitt
utfallskode-foer-angitt = Før oppgitt start
utfallskode-etter-angitt = Etter oppgitt start
utfallskode-utenfor = Utanfor aldersgrensene
utfallskode-informert-foer = Informert før søknaden
utfallskode-informert-etter = Informert etter søknaden
utfallskode-informert-uten-soeknad = Informert, ikkje søkt
utfallskode-feil-i-data = Datoane seier imot kvarandre
utfallskode-full = Full grunngivingsplikt
utfallskode-lett = Innvilga, avvik frå søknaden ikkje kjent
utfallskode-fornyet-i-tide = Fornya i tide
utfallskode-fornyet-for-sent = Fornya for seint
utfallskode-opphold = Opphald
utfallskode-uten-opphold = Utan opphald
utfallskode-angitt = Oppgitt
utfallskode-utenfor-perioden = Utanfor perioden
utfallskode-full-tid = Full tid
utfallskode-under-full-tid = Under full tid
utfallskode-lik-tekst = Same tekst i fleire saker
utfallskode-nesten-lik-tekst = Nesten same tekst i fleire saker
utfallskode-egen-tekst = Ingen lik tekst
utfallskode-kan-ikke-beregnes = Kan ikkje reknast ut

rekkefoelgepar-soeknad-vedtak = Søknad før vedtak
rekkefoelgepar-aev-vedtak = Arbeidsevnevurdering før vedtak
rekkefoelgepar-vedtak-utforming = Vedtak før utforming
rekkefoelgepar-vedtak-tiltak = Vedtak før tiltak eller kurs
rekkefoelgepar-vedtak-praksis = Vedtak før arbeidspraksis
rekkefoelgepar-vedtak-program = Vedtak før første aktivitet i programmet
rekkefoelgepar-vedtak-start = Vedtak før start
rekkefoelgepar-vedtak-angitt-start = Vedtak før oppgitt start
rekkefoelgepar-periode-evaluering = Starten på vedtaksperioden før første evaluering
rekkefoelgepar-evaluering-periode = Siste evaluering før slutten på vedtaksperioden

## Kva punkt som gjeld

gjelder-kontorpunkt = Punktet blir svara på éin gong for kontoret, ikkje i kvar sak.
gjelder-bare-tilsyn = Punktet er ikkje med i den forenkla rettleiaren for eigentilsyn.
gjelder-bare-egentilsyn = Punktet blir berre brukt i eigentilsyn.
gjelder-ikke-i-kraft = Punktet gjeld reglar som ikkje var i kraft då saka vart avgjord.
gjelder-krever-start = Punktet gjeld berre når programmet har starta.
gjelder-gruppe = { $gruppe ->
    [innvilget] Punktet gjeld ikkje saker der søknaden er innvilga.
    [avslag] Punktet gjeld ikkje saker der søknaden er avslått.
    [avbrutt-eller-avsluttet] Punktet gjeld ikkje saker der programmet er avbrote eller avslutta.
    [trukket] Punktet gjeld ikkje saker der søknaden er trekt.
    [ubehandlet] Punktet gjeld ikkje saker der søknaden ikkje er avgjord.
    [vurdert-ikke-soekt] Punktet gjeld ikkje saker der brukaren er vurdert, men ikkje har søkt.
   *[langtidsmottaker-uten-vurdering] Punktet gjeld ikkje langtidsmottakarar som ikkje er vurderte.
    }

## Tidslinja

steg-informert = Informert
steg-kartlegging = Kartlegging
steg-soeknad = Søknad motteken
steg-registrert = Søknad registrert
steg-foreloepig-svar = Førebels svar
steg-aev = Arbeidsevnevurdering
steg-planleggingssamtale = Samtale om plan
steg-vedtak = Vedtak
steg-utforming = Program utforma
steg-angitt-start = Oppgitt start
steg-aktivitet = Første aktivitet
steg-start = Programmet starta
steg-trukket = Søknad trekt
steg-stikkdato = Stikkdato
