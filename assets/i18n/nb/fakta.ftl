# Beregnede fakta i en sak: utfall, setninger med regnestykket, hvilke punkter som gjelder, tidslinjen.
# Setningene sier hva datoene viser, aldri hva som følger av det.

## Biter som setningene bruker

fakta-bit-dager = { $dager ->
    [one] { $dager } dag
   *[other] { $dager } dager
    }
fakta-bit-senere = { $dager ->
    [0] samme dag
    [one] { $dager } dag senere
   *[other] { $dager } dager senere
    }
fakta-bit-maaneder = { $maaneder ->
    [1] Én måned
    [6] Seks måneder
    [12] Tolv måneder
   *[other] { $maaneder } måneder
    }
fakta-bit-soeknad = { $kilde ->
    [registrert] Søknaden ble registrert { $mottatt }.
   *[mottatt] Søknaden kom inn { $mottatt }.
    }

## Felles for alle

fakta-mangler-dato = { $felt ->
    [soeknad] Kan ikke beregnes: datoen da søknaden kom inn, mangler.
    [registrert] Kan ikke beregnes: datoen da søknaden ble registrert, mangler.
    [vedtak] Kan ikke beregnes: datoen for vedtaket mangler.
    [trukket] Kan ikke beregnes: datoen da søknaden ble trukket, mangler.
    [start] Kan ikke beregnes: datoen da programmet startet, mangler.
    [aev] Kan ikke beregnes: datoen for arbeidsevnevurderingen mangler.
    [periode] Kan ikke beregnes: utvalget har ikke opplysninger om vedtaksperioden.
    [alder] Kan ikke beregnes: aldersgruppen er ikke kjent.
    [underretning] Kan ikke beregnes: datoen for underretningen mangler.
    [avslutning] Kan ikke beregnes: datoen da programmet sluttet, mangler.
    [avbrudd] Kan ikke beregnes: datoene for avbruddet mangler.
    [evaluering] Kan ikke beregnes: utvalget har ingen tidspunkter for evaluering. Se i programmet.
    [timer] Kan ikke beregnes: utvalget har ikke timer per uke for aktivitetene.
    [aktiviteter] Kan ikke beregnes: utvalget har ikke opplysninger om aktivitetene i programmet.
    [kontakt] Kan ikke beregnes: utvalget har ikke minst to datoer for kontakt.
   *[other] Kan ikke beregnes: en dato mangler.
    }
fakta-uleselig = Kan ikke beregnes: en dato i saken kunne ikke leses, så vi vet ikke om den manglende datoen finnes. Se i saksmappen.
fakta-presisjon = Kan ikke beregnes: minst én dato er bare kjent på måneden, og resultatet avhenger av dagen.
fakta-maaned = Minst én dato er bare kjent på måneden. Alle mulige dager gir samme resultat: { $utfall ->
    [startet] programmet startet på vedtaksdagen eller senere.
    [startet-foer-vedtak] programmet startet før vedtaket.
    [venter-fortsatt] programmet er innvilget og ikke startet.
    [ikke-aktuelt] ikke aktuelt.
    [innenfor] innenfor grensen.
    [over] etter grensen.
    [en-dag-over] én dag etter grensen.
    [venter-innenfor] ikke startet, og grensen er ikke passert.
    [venter-over] ikke startet, og grensen er passert.
    [gitt-i-rett-tid] foreløpig svar ble sendt i rett tid.
    [gitt-for-sent] foreløpig svar ble sendt for sent.
    [mangler] det mangler.
    [ikke-forfalt] fristen er ikke ute.
    [i-rekkefoelge] i riktig rekkefølge.
    [brutt-rekkefoelge] ikke i riktig rekkefølge.
    [foer-angitt] startet før det angitte tidspunktet.
    [etter-angitt] startet etter det angitte tidspunktet.
    [informert-foer] informert samme dag som søknaden kom inn, eller før.
    [informert-etter] først informert etter at søknaden kom inn.
    [fornyet-i-tide] fornyet i tide.
    [fornyet-for-sent] fornyet for sent.
    [opphold] det er opphold.
    [uten-opphold] det er ikke opphold.
    [som-angitt] startet på det angitte tidspunktet.
    [feil-i-data] datoene motsier hverandre.
   *[other] { $utfall }.
    }
fakta-annen-lov = Kan ikke beregnes: saken er avgjort før sosialtjenesteloven gjaldt. Den eldre loven er ikke med i Tilsyn.
fakta-ingen-grense = Kan ikke beregnes: regelverket i Tilsyn har ingen slik grense for den datoen saken ble avgjort.
fakta-annen-kommune = Kan ikke beregnes: programmet ble påbegynt i en annen kommune.
fakta-ikke-aktuelt-avslag = Ikke aktuelt: søknaden ble avslått.
fakta-ikke-aktuelt-trukket = Ikke aktuelt: søknaden ble trukket.
fakta-ikke-aktuelt-ikke-avgjort = Ikke aktuelt: søknaden er ikke avgjort.
fakta-ikke-aktuelt-ingen-soeknad = Ikke aktuelt: det er ikke søkt.
fakta-ikke-aktuelt-ikke-startet = Ikke aktuelt: programmet er ikke startet.
fakta-ikke-aktuelt-ingen-avbrudd = Ikke aktuelt: det er ikke registrert avbrudd.
fakta-for-kontoret = Beregnes for kontoret som helhet, ikke for den enkelte saken.
fakta-k23-egen-jobb = Begrunnelsen må sammenlignes med de andre sakene. Kjør tekstsammenligningen.
fakta-ikke-aktuelt-avsluttet = Ikke aktuelt: saken ble avsluttet før programmet startet.
fakta-fra-registrering-minst = Vi kjenner bare datoen da søknaden ble registrert. Den kan ha kommet inn tidligere, så tallet er det minste det kan være.
fakta-fra-registrering-foreloepig = Vi kjenner bare datoen da søknaden ble registrert. Den kan ha kommet inn tidligere, så resultatet er foreløpig.
fakta-forskjoevet = Datoene i saken er forskjøvet, og resultatet ligger { $margin } dager eller mindre fra grensen. Det er usikkert.
fakta-virkedag = { $frist } er ikke en virkedag. Neste virkedag er { $virkedag }. Grensen er ikke flyttet.

## K01 saksbehandlingstid

fakta-k01-vedtak = { fakta-bit-soeknad } Vedtaket er datert { $slutt }, { fakta-bit-senere }.
fakta-k01-trukket = { fakta-bit-soeknad } Den ble trukket { $slutt }, { fakta-bit-senere }.
fakta-k01-venter = { fakta-bit-soeknad } Den er ikke avgjort ved stikkdatoen { $slutt }. Det har gått minst { fakta-bit-dager }.
fakta-k01-feil = { fakta-bit-soeknad } Saken ble avgjort eller sluttet { $slutt }, { fakta-bit-dager } før. Datoene må kontrolleres.

## K02 foreløpig svar

fakta-k02-avgjort = { fakta-bit-soeknad } { fakta-bit-maaneder } senere er { $frist }. Vedtaket er datert { $slutt }, så foreløpig svar er ikke aktuelt.
fakta-k02-trukket = { fakta-bit-soeknad } { fakta-bit-maaneder } senere er { $frist }. Søknaden ble trukket { $slutt }, så foreløpig svar er ikke aktuelt.
fakta-k02-i-rett-tid = { fakta-bit-soeknad } { fakta-bit-maaneder } senere er { $frist }. Foreløpig svar ble sendt { $svar }, i rett tid.
fakta-k02-for-sent = { fakta-bit-soeknad } { fakta-bit-maaneder } senere er { $frist }. Foreløpig svar ble sendt { $svar }, { fakta-bit-dager } etter.
fakta-k02-mangler = { fakta-bit-soeknad } { fakta-bit-maaneder } senere er { $frist }. Ved stikkdatoen { $slutt }, { fakta-bit-dager } etter, er foreløpig svar ikke registrert.
fakta-k02-mangler-vedtak = { fakta-bit-soeknad } { fakta-bit-maaneder } senere er { $frist }. Vedtaket er datert { $slutt }, { fakta-bit-dager } etter, og foreløpig svar er ikke registrert.
fakta-k02-mangler-trukket = { fakta-bit-soeknad } { fakta-bit-maaneder } senere er { $frist }. Søknaden ble trukket { $slutt }, { fakta-bit-dager } etter, og foreløpig svar er ikke registrert.
fakta-k02-ikke-forfalt = { fakta-bit-soeknad } { fakta-bit-maaneder } senere er { $frist }. Den dagen var ikke passert ved stikkdatoen { $slutt }.
fakta-k02-feil = { fakta-bit-soeknad } Foreløpig svar er datert { $svar }, { fakta-bit-dager } før. Datoene må kontrolleres.

## K03 registrering

fakta-k03-dager = Søknaden kom inn { $mottatt } og ble registrert { $registrert }, { fakta-bit-senere }.
fakta-k03-feil = Søknaden kom inn { $mottatt }, men er registrert { $slutt }, { fakta-bit-dager } før. Datoene må kontrolleres.

## K04 arbeidsevnevurdering

fakta-k04-foer = Arbeidsevnevurderingen var ferdig { $aev }. Vedtaket er datert { $vedtak }, { fakta-bit-senere }.
fakta-k04-etter = Vedtaket er datert { $vedtak }. Arbeidsevnevurderingen var ferdig { $aev }, { fakta-bit-dager } etter.

## K07 ventetid

fakta-k07-startet = Vedtaket er datert { $vedtak }. Programmet startet { $start }, { fakta-bit-senere }.
fakta-k07-foer-vedtak = Programmet startet { $start }. Vedtaket er datert { $vedtak }, { fakta-bit-senere }.
fakta-k07-venter = Vedtaket er datert { $vedtak }. Programmet var ikke startet ved stikkdatoen { $stikkdato }. Det har gått minst { fakta-bit-dager }.
fakta-k07-feil = Vedtaket er datert { $vedtak }, { fakta-bit-dager } etter stikkdatoen { $stikkdato }. Datoene må kontrolleres.
fakta-k07-fra-foerste-vedtak = Tiden er regnet fra vedtaket etter klage. Fra det første vedtaket { $vedtak } er det { fakta-bit-dager }.

## K08 angitt start

fakta-k08-som-angitt = Programmet angir start { $angitt } og startet den dagen.
fakta-k08-etter = Programmet angir start { $angitt }. Det startet { $start }, { fakta-bit-dager } etter.
fakta-k08-foer = Programmet angir start { $angitt }. Det startet { $start }, { fakta-bit-dager } før.
fakta-k08-venter-over = Programmet angir start { $angitt }. Det var ikke startet ved stikkdatoen { $stikkdato }, minst { fakta-bit-dager } etter.
fakta-k08-venter-innenfor = Programmet angir start { $angitt }. Den dagen var ikke passert ved stikkdatoen { $stikkdato }.
fakta-k08-mangler = Utvalget har ingen dato for når programmet skulle starte.

## K09 seks måneder

fakta-k09-innenfor = { fakta-bit-soeknad } { fakta-bit-maaneder } senere er { $frist }. Programmet startet { $start }, { $dager ->
    [0] på den siste dagen.
    [one] { $dager } dag før.
   *[other] { $dager } dager før.
    }
fakta-k09-over = { fakta-bit-soeknad } { fakta-bit-maaneder } senere er { $frist }. Programmet startet { $start }, { fakta-bit-dager } etter.
fakta-k09-venter-innenfor = { fakta-bit-soeknad } { fakta-bit-maaneder } senere er { $frist }. Programmet var ikke startet ved stikkdatoen { $stikkdato }, { $dager ->
    [0] som er den siste dagen.
    [one] { $dager } dag før.
   *[other] { $dager } dager før.
    }
fakta-k09-venter-over = { fakta-bit-soeknad } { fakta-bit-maaneder } senere er { $frist }. Programmet var ikke startet ved stikkdatoen { $stikkdato }, minst { fakta-bit-dager } etter.
fakta-k09-feil = { fakta-bit-soeknad } Programmet startet { $start }, { fakta-bit-dager } før. Datoene må kontrolleres.
fakta-k09-klage = Søknaden ble først avslått og innvilget etter klage. Tiden er regnet fra den opprinnelige søknaden.

## K10 rekkefølge

fakta-k10-i-rekkefoelge = { $antall ->
    [one] Ett par av datoer er kontrollert. Det står i riktig rekkefølge.
   *[other] { $antall } par av datoer er kontrollert. Alle står i riktig rekkefølge.
    }
fakta-k10-flere-brudd = { $antall } av { $kontrollert } kontrollerte par av datoer står ikke i riktig rekkefølge.
fakta-k10-ingen-par = Kan ikke beregnes: ingen datoer kan holdes opp mot hverandre.
fakta-k10-brudd = { $par ->
    [soeknad-vedtak] Vedtaket er datert { $sist }, { fakta-bit-dager } før søknaden kom inn { $foerst }.
    [aev-vedtak] Arbeidsevnevurderingen var ferdig { $foerst }, { fakta-bit-dager } etter vedtaket { $sist }.
    [vedtak-utforming] Programmet ble utformet { $sist }, { fakta-bit-dager } før vedtaket { $foerst }.
    [vedtak-tiltak] Tiltak eller kurs begynte { $sist }, { fakta-bit-dager } før vedtaket { $foerst }.
    [vedtak-praksis] Arbeidspraksis begynte { $sist }, { fakta-bit-dager } før vedtaket { $foerst }.
    [vedtak-program] Første aktivitet i programmet var { $sist }, { fakta-bit-dager } før vedtaket { $foerst }.
    [vedtak-start] Programmet startet { $sist }, { fakta-bit-dager } før vedtaket { $foerst }.
    [periode-evaluering] Første evaluering er satt til { $sist }, { fakta-bit-dager } før vedtaksperioden begynner { $foerst }.
    [evaluering-periode] Siste evaluering er satt til { $foerst }, { fakta-bit-dager } etter at vedtaksperioden slutter { $sist }.
   *[vedtak-angitt-start] Programmet angir start { $sist }, { fakta-bit-dager } før vedtaket { $foerst }.
    }
fakta-k10-brudd-maaned = { $par ->
    [soeknad-vedtak] Vedtaket er datert i en måned før søknaden kom inn.
    [aev-vedtak] Arbeidsevnevurderingen var ferdig i en måned etter vedtaket.
    [vedtak-utforming] Programmet ble utformet i en måned før vedtaket.
    [vedtak-tiltak] Tiltak eller kurs begynte i en måned før vedtaket.
    [vedtak-praksis] Arbeidspraksis begynte i en måned før vedtaket.
    [vedtak-program] Første aktivitet i programmet var i en måned før vedtaket.
    [vedtak-start] Programmet startet i en måned før vedtaket.
    [periode-evaluering] Første evaluering er satt til en måned før vedtaksperioden begynner.
    [evaluering-periode] Siste evaluering er satt til en måned etter at vedtaksperioden slutter.
   *[vedtak-angitt-start] Programmet angir start i en måned før vedtaket.
    }
fakta-k10-opplysning = { $art ->
    [kartlegging] Til opplysning: kartleggingen begynte { $dato }, { fakta-bit-dager } før vedtaket.
   *[planleggingssamtale] Til opplysning: første samtale om en plan var { $dato }, { fakta-bit-dager } før vedtaket.
    }
fakta-k10-ikke-kontrollert = { $antall ->
    [one] Ett par er ikke kontrollert fordi en dato mangler eller er for upresis.
   *[other] { $antall } par er ikke kontrollert fordi datoer mangler eller er for upresise.
    }
fakta-k10-uten-vedtak = Programmet var utformet eller i gang { $dato }, og det finnes ikke noe vedtak i utvalget.
fakta-k10-uten-vedtak-maaned = Programmet var utformet eller i gang, og det finnes ikke noe vedtak i utvalget. Datoen er bare kjent på måneden.

## K11 vedtaksperiode

fakta-k11-innenfor = Vedtaket gjelder fra { $fra } til { $til }. { fakta-bit-maaneder } fra første dag slutter { $frist }.
fakta-k11-en-dag-over = Vedtaket gjelder fra { $fra } til { $til }. { fakta-bit-maaneder } fra første dag slutter { $frist }, og perioden er nøyaktig én dag lengre.
fakta-k11-over = Vedtaket gjelder fra { $fra } til { $til }. { fakta-bit-maaneder } fra første dag slutter { $frist }, og perioden er { fakta-bit-dager } lengre.
fakta-k11-mangler = Vedtaket har en første dag, men ingen siste dag.
fakta-k11-feil = Vedtaket gjelder fra { $fra }, men slutter { $til }. Datoene må kontrolleres.

## K18 alder

fakta-k18-innenfor = Aldersgruppen ved søknaden ({ fakta-bit-gruppe }) ligger innenfor { $fra } til { $til } år.
fakta-k18-utenfor = Aldersgruppen ved søknaden ({ fakta-bit-gruppe }) ligger utenfor { $fra } til { $til } år.
fakta-k18-grenseaar = Kan ikke beregnes: aldersgruppen ved søknaden ({ fakta-bit-gruppe }) kan ligge både innenfor og utenfor { $fra } til { $til } år.
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
   *[other] ukjent
    }

## K19 første informasjon

fakta-k19-foer = Brukeren ble først informert { $informert }. { fakta-bit-soeknad } Det er { $dager ->
    [0] samme dag.
    [one] { $dager } dag senere.
   *[other] { $dager } dager senere.
    }
fakta-k19-etter = { fakta-bit-soeknad } Brukeren ble først informert { $informert }, { fakta-bit-dager } etter.
fakta-k19-uten-soeknad = Brukeren ble informert { $informert } og har ikke søkt.
fakta-k19-uten-soeknad-maaned = Brukeren ble informert og har ikke søkt. Datoen er bare kjent på måneden.
fakta-k19-ingen = Utvalget har ingen dato for når brukeren ble informert. Se i saksmappen.
fakta-k19-aktiv = Første gang i samtale: { $informert }.

## Utfall

utfallskode-dager = Antall dager
utfallskode-minst-dager = Minst så mange dager
utfallskode-dager-til-trekking = Dager til søknaden ble trukket
utfallskode-startet = Startet
utfallskode-startet-foer-vedtak = Startet før vedtaket
utfallskode-venter-fortsatt = Venter fortsatt
utfallskode-ikke-aktuelt = Ikke aktuelt
utfallskode-innenfor = Innenfor
utfallskode-over = Etter grensen
utfallskode-en-dag-over = Én dag etter grensen
utfallskode-venter-innenfor = Venter, grensen er ikke passert
utfallskode-venter-over = Venter, grensen er passert
utfallskode-gitt-i-rett-tid = Gitt i rett tid
utfallskode-gitt-for-sent = Gitt for sent
utfallskode-mangler = Mangler
utfallskode-ikke-forfalt = Ikke forfalt
utfallskode-i-rekkefoelge = I riktig rekkefølge
utfallskode-brutt-rekkefoelge = Ikke i riktig rekkefølge
utfallskode-utformet-foer-vedtak = Utformet før vedtaket
utfallskode-i-gang-uten-vedtak = I gang uten vedtak
utfallskode-som-angitt = Som angitt
utfallskode-foer-angitt = Før angitt start
utfallskode-etter-angitt = Etter angitt start
utfallskode-utenfor = Utenfor aldersgrensene
utfallskode-informert-foer = Informert før søknaden
utfallskode-informert-etter = Informert etter søknaden
utfallskode-informert-uten-soeknad = Informert, ikke søkt
utfallskode-feil-i-data = Datoene motsier hverandre
utfallskode-full = Full begrunnelsesplikt
utfallskode-lett = Innvilget, avvik fra søknaden ikke kjent
utfallskode-fornyet-i-tide = Fornyet i tide
utfallskode-fornyet-for-sent = Fornyet for sent
utfallskode-opphold = Opphold
utfallskode-uten-opphold = Uten opphold
utfallskode-angitt = Angitt
utfallskode-utenfor-perioden = Utenfor perioden
utfallskode-full-tid = Full tid
utfallskode-under-full-tid = Under full tid
utfallskode-lik-tekst = Samme tekst i flere saker
utfallskode-nesten-lik-tekst = Nesten samme tekst i flere saker
utfallskode-egen-tekst = Ingen lik tekst
utfallskode-kan-ikke-beregnes = Kan ikke beregnes

rekkefoelgepar-soeknad-vedtak = Søknad før vedtak
rekkefoelgepar-aev-vedtak = Arbeidsevnevurdering før vedtak
rekkefoelgepar-vedtak-utforming = Vedtak før utforming
rekkefoelgepar-vedtak-tiltak = Vedtak før tiltak eller kurs
rekkefoelgepar-vedtak-praksis = Vedtak før arbeidspraksis
rekkefoelgepar-vedtak-program = Vedtak før første aktivitet i programmet
rekkefoelgepar-vedtak-start = Vedtak før start
rekkefoelgepar-vedtak-angitt-start = Vedtak før angitt start
rekkefoelgepar-periode-evaluering = Vedtaksperiodens start før første evaluering
rekkefoelgepar-evaluering-periode = Siste evaluering før vedtaksperiodens slutt

## Hvilke punkter som gjelder

gjelder-kontorpunkt = Punktet besvares én gang for kontoret, ikke i hver sak.
gjelder-bare-tilsyn = Punktet er ikke med i den forenklede veilederen for egentilsyn.
gjelder-bare-egentilsyn = Punktet brukes bare i egentilsyn.
gjelder-ikke-i-kraft = Punktet gjelder regler som ikke var i kraft da saken ble avgjort.
gjelder-krever-start = Punktet gjelder bare når programmet har startet.
gjelder-gruppe = { $gruppe ->
    [innvilget] Punktet gjelder ikke saker der søknaden er innvilget.
    [avslag] Punktet gjelder ikke saker der søknaden er avslått.
    [avbrutt-eller-avsluttet] Punktet gjelder ikke saker der programmet er avbrutt eller avsluttet.
    [trukket] Punktet gjelder ikke saker der søknaden er trukket.
    [ubehandlet] Punktet gjelder ikke saker der søknaden ikke er avgjort.
    [vurdert-ikke-soekt] Punktet gjelder ikke saker der brukeren er vurdert, men ikke har søkt.
   *[langtidsmottaker-uten-vurdering] Punktet gjelder ikke langtidsmottakere som ikke er vurdert.
    }

## Tidslinjen

steg-informert = Informert
steg-kartlegging = Kartlegging
steg-soeknad = Søknad mottatt
steg-registrert = Søknad registrert
steg-foreloepig-svar = Foreløpig svar
steg-aev = Arbeidsevnevurdering
steg-planleggingssamtale = Samtale om plan
steg-vedtak = Vedtak
steg-utforming = Program utformet
steg-angitt-start = Angitt start
steg-aktivitet = Første aktivitet
steg-start = Programmet startet
steg-trukket = Søknad trukket
steg-stikkdato = Stikkdato
