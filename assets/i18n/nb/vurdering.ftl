# Beregnede fakta om underretning, begrunnelse, varighet, fornyelse, avbrudd, evaluering, innhold og kontakt.
# Setningene sier hva opplysningene viser, aldri hva som følger av det.

## K05 underretning

fakta-k05-dager = Vedtaket er datert { $vedtak }. Underretningen ble sendt { $sendt }, { fakta-bit-senere }.
fakta-k05-feil = Underretningen ble sendt { $sendt }. Vedtaket er datert { $vedtak }, { fakta-bit-dager } etter. Datoene må kontrolleres.
fakta-k05-mottatt = Den ble mottatt { $mottatt }, { fakta-bit-dager } etter vedtaket.
fakta-k05-annet = Om vedtaket { $vedtak } ble underretningen sendt { $sendt }, { fakta-bit-senere }.

## K06 begrunnelse

fakta-k06-full = { $grunn ->
    [avslag] Søknaden er avslått. Vedtaket skal begrunnes samtidig som det blir gjort.
    [delvis] Søknaden er delvis innvilget. Vedtaket skal begrunnes samtidig som det blir gjort.
    [avbrudd] Vedtaket gjelder avbrudd. Det skal begrunnes samtidig som det blir gjort.
    [avslutning] Vedtaket gjelder avslutning. Det skal begrunnes samtidig som det blir gjort.
   *[klage] Saken har vært klagesak. Vedtaket skal begrunnes samtidig som det blir gjort.
    }
fakta-k06-lett = Søknaden er innvilget. Samtidig begrunnelse kan utelates når det er grunn til å tro at ingen vil være misfornøyd.
fakta-k06-avvik-ukjent = Utvalget sier ikke om vedtaket avviker fra det som ble søkt. Gjør det det, skal vedtaket begrunnes; da må inspektøren overstyre.
fakta-k06-uten-begrunnelse = Utvalget har ingen begrunnelse for vedtaket.
fakta-k06-annet = { $regime ->
    [full] Vedtaket { $vedtak } skal begrunnes samtidig som det blir gjort.
   *[lett] For vedtaket { $vedtak } kan samtidig begrunnelse utelates.
    }

## K12 samlet varighet

fakta-k12-bit-slutt = { $art ->
    [avsluttet] sluttet { $slutt }
   *[stikkdato] er ikke registrert avsluttet ved stikkdatoen { $slutt }
    }
fakta-k12-innenfor = Programmet startet { $start } og { fakta-k12-bit-slutt }. Det er { $talt } dager i program. { $maaneder } måneder fra første dag er nådd { $frist }, { $dager ->
    [0] som er den siste dagen.
    [one] { $dager } dag igjen.
   *[other] { $dager } dager igjen.
    }
fakta-k12-over = Programmet startet { $start } og { fakta-k12-bit-slutt }. Det er { $talt } dager i program. { $maaneder } måneder fra første dag er nådd { $frist }, { fakta-bit-dager } før.
fakta-k12-uten-grense = Programmet startet { $start } og { fakta-k12-bit-slutt }. Det er { $talt } dager i program. For vedtak fra den tiden vises lengden uten grense.
fakta-k12-feil = Programmet startet { $start }, men sluttet { $slutt }. Datoene må kontrolleres.
fakta-k12-framtid = Programmet startet { $start }, etter stikkdatoen { $slutt }. Datoene må kontrolleres.
fakta-slutt-ukjent = Siste vedtaksperiode sluttet { $til }. Utvalget sier ikke om programmet fortsatte etter det, så varigheten kan ikke beregnes.
fakta-k12-utelatt = { $dager ->
    [one] { $dager } dag med permisjon eller avbrudd er holdt utenfor.
   *[other] { $dager } dager med permisjon eller avbrudd er holdt utenfor.
    }
fakta-k12-ingen-utelatt = Det er ikke registrert permisjon eller avbrudd i tiden.
fakta-k12-saerlige = Et vedtak forlenger programmet ut over to år. Grensen med særlige grunner er brukt; om de særlige grunnene finnes, må vurderes.
fakta-k12-annen-kommune = Programmet ble påbegynt i en annen kommune. Tiden der er ikke med, så tallet er det minste det kan være.

## K13 fornyelse

fakta-k13-i-tide = Vedtaksperioden sluttet { $til }. Nytt vedtak er datert { $vedtak }, { $dager ->
    [0] samme dag,
    [one] { $dager } dag før,
   *[other] { $dager } dager før,
    } og gjelder fra { $fra }.
fakta-k13-for-sent = Vedtaksperioden sluttet { $til }. Nytt vedtak er datert { $vedtak }, { fakta-bit-dager } etter, og gjelder fra { $fra }.
fakta-k13-opphold = Vedtaksperioden sluttet { $til }. Ny periode begynner { $fra }, med { fakta-bit-dager } imellom. Det nye vedtaket er datert { $vedtak }.
fakta-k13-overlapp = { $dager ->
    [one] Periodene overlapper med { $dager } dag.
   *[other] Periodene overlapper med { $dager } dager.
    }
fakta-k13-mangler = Vedtaksperioden sluttet { $til }. Ved stikkdatoen { $stikkdato }, { fakta-bit-dager } etter, finnes ikke noe nytt vedtak og ingen avslutning i utvalget.
fakta-k13-ikke-forfalt = Vedtaksperioden slutter { $til }. Den dagen var ikke passert ved stikkdatoen { $stikkdato }.
fakta-k13-avsluttet = Ikke aktuelt: programmet sluttet eller ble avbrutt før vedtaksperioden var ute.
fakta-k13-lengste-tid = Ikke aktuelt: programmet hadde vart så lenge det kan.

## K14 avbrudd

fakta-k14-bit = { $varer ->
    [ja] Avbruddet begynte { $fra } og varte fortsatt ved stikkdatoen { $til }.
   *[nei] Avbruddet varte fra { $fra } til { $til }.
    }
fakta-k14-innenfor = { fakta-k14-bit } Ett år fra første dag slutter { $frist }, { $dager ->
    [0] samme dag.
    [one] { $dager } dag senere.
   *[other] { $dager } dager senere.
    }
fakta-k14-over = { fakta-k14-bit } Ett år fra første dag slutter { $frist }, { fakta-bit-dager } før.
fakta-k14-feil = Avbruddet begynte { $fra }, men sluttet { $til }. Datoene må kontrolleres.
fakta-k14-arbeid = Programmet ble avsluttet { $slutt } med ordinært arbeid som registrert årsak, innen ett år etter at fraværet begynte. Se punktet om vernet fravær.

## K15 evaluering

fakta-k15-angitt = { $antall ->
    [one] Programmet angir ett tidspunkt for evaluering.
   *[other] Programmet angir { $antall } tidspunkter for evaluering.
    }
fakta-k15-utenfor = { $antall ->
    [one] Programmet angir ett tidspunkt for evaluering.
   *[other] Programmet angir { $antall } tidspunkter for evaluering.
    } { $utenfor ->
    [one] Ett ligger utenfor vedtaksperioden.
   *[other] { $utenfor } ligger utenfor vedtaksperioden.
    }
fakta-k15-innenfor = Alle ligger innenfor vedtaksperioden.
fakta-k15-spenn = Første: { $foerste }. Siste: { $siste }.
fakta-k15-uavklart = { $antall ->
    [one] Ett tidspunkt er ikke holdt opp mot perioden, fordi en dato mangler eller er for upresis.
   *[other] { $antall } tidspunkter er ikke holdt opp mot perioden, fordi datoer mangler eller er for upresise.
    }

## K16 programtid

fakta-k16-full = I alle { $uker } hele uker er det planlagt full tid: minst { $minst } og mest { $mest } timer.
fakta-k16-under = I { $under } av { $uker } hele uker er det planlagt mindre enn full tid. Minst { $minst } og mest { $mest } timer i uka.
fakta-k16-ingen-uke = Kan ikke beregnes: det er ingen hel uke i programmet ennå.
fakta-k16-uten-timer = { $antall ->
    [one] Én aktivitet er uten timetall.
   *[other] { $antall } aktiviteter er uten timetall.
    }

## K17 perioder uten innhold

fakta-k17-uten = Det er registrert aktivitet, permisjon eller avbrudd alle dager i programmet.
fakta-k17-opphold = { $antall ->
    [one] Det er én periode uten registrert aktivitet.
   *[other] Det er { $antall } perioder uten registrert aktivitet.
    } Den lengste er fra { $fra } til { $til }, { fakta-bit-dager }. Slike dager er { $andel } prosent av programmet.
fakta-k17-forbehold = Ferie og sykdom står ikke i utvalget og er ikke trukket fra.
fakta-k17-start = Programmet begynte med { fakta-bit-dager } uten registrert aktivitet.

## K22 kontakt

fakta-k22-dager = Det er registrert kontakt { $antall } ganger. Lengst tid imellom er { fakta-bit-dager }, median { $median }.

## Overstyring og vilkårsmatrise

fakta-utfall = { $utfall ->
    [dager] et antall dager
    [minst-dager] minst et antall dager
    [dager-til-trekking] dager til søknaden ble trukket
    [startet] startet
    [startet-foer-vedtak] startet før vedtaket
    [venter-fortsatt] venter fortsatt
    [ikke-aktuelt] ikke aktuelt
    [innenfor] innenfor
    [over] etter grensen
    [en-dag-over] én dag etter grensen
    [venter-innenfor] venter, grensen er ikke passert
    [venter-over] venter, grensen er passert
    [gitt-i-rett-tid] gitt i rett tid
    [gitt-for-sent] gitt for sent
    [mangler] mangler
    [ikke-forfalt] ikke forfalt
    [i-rekkefoelge] i rekkefølge
    [brutt-rekkefoelge] brutt rekkefølge
    [utformet-foer-vedtak] utformet før vedtaket
    [i-gang-uten-vedtak] i gang uten vedtak
    [som-angitt] som angitt
    [foer-angitt] før angitt
    [etter-angitt] etter angitt
    [utenfor] utenfor
    [informert-foer] informert før søknaden
    [informert-etter] informert etter søknaden
    [informert-uten-soeknad] informert, ikke søkt
    [feil-i-data] datoene motsier hverandre
    [full] full begrunnelsesplikt
    [lett] innvilget, avvik fra søknaden ikke kjent
    [fornyet-i-tide] fornyet i tide
    [fornyet-for-sent] fornyet for sent
    [opphold] opphold
    [uten-opphold] uten opphold
    [angitt] angitt
    [utenfor-perioden] utenfor perioden
    [full-tid] full tid
    [under-full-tid] under full tid
    [lik-tekst] samme tekst som i andre saker
    [nesten-lik-tekst] nesten samme tekst som i andre saker
    [egen-tekst] egen tekst
    [kan-ikke-beregnes] kan ikke beregnes
   *[other] { $utfall }
    }
fakta-overstyrt-bit = { $dager ->
    [one] { $dager } dag
   *[other] { $dager } dager
    }
fakta-overstyrt = { $hvem } har overstyrt beregningen: { fakta-utfall }. Grunn: { $grunn }
fakta-overstyrt-dager = { $hvem } har overstyrt beregningen: { fakta-utfall }, { fakta-overstyrt-bit }. Grunn: { $grunn }
fakta-overstyrt-antall = { $hvem } har overstyrt beregningen: { $utfall ->
    [minst-dager] minst { fakta-overstyrt-bit }
    [dager-til-trekking] { fakta-overstyrt-bit } til søknaden ble trukket
   *[other] { fakta-overstyrt-bit }
    }. Grunn: { $grunn }
vilkaarsvurdering-begrunnet-individuelt = begrunnet individuelt
vilkaarsvurdering-bare-nevnt = bare nevnt
vilkaarsvurdering-mangler = mangler
vilkaarsvurdering-ikke-relevant = ikke relevant
begrunnelsesregime-full = full begrunnelsesplikt
begrunnelsesregime-lett = innvilget, avvik fra søknaden ikke kjent
hendelse-vilkaar-vurdert = Et vilkår ble vurdert
hendelse-vilkaar-trukket = En vilkårsvurdering ble trukket tilbake
hendelse-beregning-overstyrt = En beregning ble overstyrt
hendelse-overstyring-trukket = En overstyring ble trukket tilbake
app-feil-vilkaar-gjelder-ikke = Vilkåret «{ $vilkaar }» kan ikke vurderes i saken. Enten gjaldt det ikke da vedtaket ble gjort, eller saken har ikke noe slikt vedtak.
app-feil-ugyldig-spenn = Stedet i begrunnelsen finnes ikke. Marker teksten på nytt.
app-feil-ukjent-beregning = Beregningen «{ $beregning }» finnes ikke for saker.
lovbrudd-lesning-lett-lovlig = { $antall ->
    [one] I én av sakene er søknaden innvilget. Utvalget sier ikke om vedtaket avviker fra det som ble søkt.
   *[other] I { $antall } av sakene er søknaden innvilget. Utvalget sier ikke om vedtaket avviker fra det som ble søkt.
    } Én lesning: samtidig begrunnelse kan lovlig være utelatt (forvaltningsloven § 24 andre ledd), og det er bare varighet, start og evaluering som må gå fram.
lovbrudd-lesning-lett-forsvarlig = En annen lesning: at vilkårene er vurdert, må likevel være synlig et sted i saken (sosialtjenesteloven §§ 4 og 29). Velg lesning, og skriv grunnen i vurderingen.
lovbrudd-bevis-begrunnelse = begrunnelsen i vedtaket, sak { $sak }
lovbrudd-faktum-matrise = I { $k } av { $n } leste saker ved { $kontor } er minst ett vilkår i § 29 ikke vurdert i begrunnelsen.

## K20 og K23 – kontoret som helhet og lik tekst

traktsteg-vurdert = Vurdert
traktsteg-informert = Informert
traktsteg-soekt = Søkt
traktsteg-vedtak = Vedtak
traktsteg-innvilget = Innvilget
traktsteg-startet = Startet
fakta-k23-ingen-tekst = Utvalget har ingen begrunnelse å sammenligne.
fakta-k23-lik = { $antall ->
    [one] Begrunnelsen er den samme teksten som i én annen sak. Mulig maltekst.
   *[other] Begrunnelsen er den samme teksten som i { $antall } andre saker. Mulig maltekst.
    }
fakta-k23-nesten = Begrunnelsen har { $prosent } prosent av ordrekkene felles med en annen sak. Mulig maltekst.
fakta-k23-egen = Begrunnelsen er ikke lik eller nesten lik noen annen.
fakta-k23-andel = { $andel } prosent av ordene står i passasjer som også finnes i andre saker. Det sier ikke noe om hva som er rett.

## tilsyn vurder

cli-vurder = Regn ut fakta i et saksutvalg og vis hva svarene gir. Ingenting lagres
cli-valg-saker = Saksutvalget, i et av formatene som kan leses
cli-valg-svar-i-fil = Svar, vilkårsvurderinger og overstyringer i en JSON- eller RON-fil
app-feil-svarfil = Filen med svar kan ikke leses fra linje { $linje }. Se docs/json.md for hvordan den skal se ut.
app-feil-svar-uten-sted = Svar nummer { $nr } i filen må ha enten sak eller kontor.

## Det som venter på inspektøren

uroart-ubesvart = Ubesvart
uroart-uavklart = Uavklart
uroart-motstrid = Motstrid
uro-ubesvart = Punktet er ikke besvart.
uro-uten-bevis = Svaret mangler bevis.
uro-oppfylt-uten-bevis = Det er svart at kravet er oppfylt, men det er ikke ført bevis.
uro-ikke-lett-etter = Svaret er «ikke dokumentert», men det står ikke hvor det er lett.
uro-sak-endret = Opplysningene i saken er endret etter at svaret ble gitt. Se på det igjen.
uro-ikke-vurderbart = Svaret er «ikke vurderbart», men det står ikke hvorfor.
uro-spurt-annerledes = Spørsmålet er endret siden svaret ble gitt. Se på svaret igjen.
uro-mot-fakta = Svaret går mot beregningen { $beregning }, og det står ikke hvorfor.

cli-overstyr = Sett et annet utfall enn det beregnede, med grunn
cli-vilkaar = Vurder hvordan begrunnelsen behandler et vilkår i § 29
cli-valg-beregning = Beregningen, for eksempel K06
cli-valg-utfall = Utfallet som skal gjelde, for eksempel full
cli-valg-dager = Antall dager, der utfallet har det
cli-valg-vilkaar = Vilkåret, for eksempel ytelser
cli-valg-vurdering = begrunnet-individuelt, bare-nevnt, mangler eller ikke-relevant
cli-bruk-vurdering = Ukjent vurdering. Disse finnes: { $verdi }.

## Navn på beregningene

gui-beregning-K05 = Underretning
gui-beregning-K06 = Krav til begrunnelse
gui-beregning-K12 = Samlet varighet
gui-beregning-K13 = Fornyelse
gui-beregning-K14 = Avbrudd
gui-beregning-K15 = Evaluering
gui-beregning-K16 = Programtid
gui-beregning-K17 = Perioder uten innhold
gui-beregning-K20 = Fra vurdert til startet
gui-beregning-K21 = Rapporteringsavvik
gui-beregning-K22 = Kontakt
gui-beregning-K23 = Lik tekst
