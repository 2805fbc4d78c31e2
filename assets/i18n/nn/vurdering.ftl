# Utrekna fakta om underretting, grunngiving, lengd, fornying, avbrot, evaluering, innhald og kontakt.
# Setningane seier kva opplysningane viser, aldri kva som følgjer av det.

## K05 underretting

fakta-k05-dager = Vedtaket er datert { $vedtak }. Underrettinga vart send { $sendt }, { fakta-bit-senere }.
fakta-k05-feil = Underrettinga vart send { $sendt }. Vedtaket er datert { $vedtak }, { fakta-bit-dager } etter. Datoane må kontrollerast.
fakta-k05-mottatt = Ho vart motteken { $mottatt }, { fakta-bit-dager } etter vedtaket.
fakta-k05-annet = Om vedtaket { $vedtak } vart underrettinga send { $sendt }, { fakta-bit-senere }.

## K06 grunngiving

fakta-k06-full = { $grunn ->
    [avslag] Søknaden er avslått. Vedtaket skal grunngivast samtidig som det blir gjort.
    [delvis] Søknaden er delvis innvilga. Vedtaket skal grunngivast samtidig som det blir gjort.
    [avbrudd] Vedtaket gjeld avbrot. Det skal grunngivast samtidig som det blir gjort.
    [avslutning] Vedtaket gjeld avslutting. Det skal grunngivast samtidig som det blir gjort.
   *[klage] Saka har vore klagesak. Vedtaket skal grunngivast samtidig som det blir gjort.
    }
fakta-k06-lett = Søknaden er innvilga. Samtidig grunngiving kan utelatast når det er grunn til å tru at ingen vil vere misnøgd.
fakta-k06-avvik-ukjent = Utvalet seier ikkje om vedtaket avvik frå det som vart søkt. Gjer det det, skal vedtaket grunngivast; då må inspektøren overstyre.
fakta-k06-uten-begrunnelse = Utvalet har inga grunngiving for vedtaket.
fakta-k06-annet = { $regime ->
    [full] Vedtaket { $vedtak } skal grunngivast samtidig som det blir gjort.
   *[lett] For vedtaket { $vedtak } kan samtidig grunngiving utelatast.
    }

## K12 samla lengd

fakta-k12-bit-slutt = { $art ->
    [avsluttet] slutta { $slutt }
   *[stikkdato] er ikkje registrert avslutta ved stikkdatoen { $slutt }
    }
fakta-k12-innenfor = Programmet starta { $start } og { fakta-k12-bit-slutt }. Det er { $talt } dagar i program. { $maaneder } månader frå første dag er nådd { $frist }, { $dager ->
    [0] som er den siste dagen.
    [one] { $dager } dag att.
   *[other] { $dager } dagar att.
    }
fakta-k12-over = Programmet starta { $start } og { fakta-k12-bit-slutt }. Det er { $talt } dagar i program. { $maaneder } månader frå første dag er nådd { $frist }, { fakta-bit-dager } før.
fakta-k12-uten-grense = Programmet starta { $start } og { fakta-k12-bit-slutt }. Det er { $talt } dagar i program. For vedtak frå den tida blir lengda vist utan grense.
fakta-k12-feil = Programmet starta { $start }, men slutta { $slutt }. Datoane må kontrollerast.
fakta-k12-framtid = Programmet starta { $start }, etter stikkdatoen { $slutt }. Datoane må kontrollerast.
fakta-slutt-ukjent = Siste vedtaksperiode slutta { $til }. Utvalet seier ikkje om programmet heldt fram etter det, så lengda kan ikkje reknast ut.
fakta-k12-utelatt = { $dager ->
    [one] { $dager } dag med permisjon eller avbrot er halden utanfor.
   *[other] { $dager } dagar med permisjon eller avbrot er haldne utanfor.
    }
fakta-k12-ingen-utelatt = Det er ikkje registrert permisjon eller avbrot i tida.
fakta-k12-saerlige = Eit vedtak forlengjer programmet ut over to år. Grensa med særlege grunnar er brukt; om dei særlege grunnane finst, må vurderast.
fakta-k12-annen-kommune = Programmet vart påbyrja i ein annan kommune. Tida der er ikkje med, så talet er det minste det kan vere.

## K13 fornying

fakta-k13-i-tide = Vedtaksperioden slutta { $til }. Nytt vedtak er datert { $vedtak }, { $dager ->
    [0] same dagen,
    [one] { $dager } dag før,
   *[other] { $dager } dagar før,
    } og gjeld frå { $fra }.
fakta-k13-for-sent = Vedtaksperioden slutta { $til }. Nytt vedtak er datert { $vedtak }, { fakta-bit-dager } etter, og gjeld frå { $fra }.
fakta-k13-opphold = Vedtaksperioden slutta { $til }. Ny periode tek til { $fra }, med { fakta-bit-dager } imellom. Det nye vedtaket er datert { $vedtak }.
fakta-k13-overlapp = { $dager ->
    [one] Periodane overlappar med { $dager } dag.
   *[other] Periodane overlappar med { $dager } dagar.
    }
fakta-k13-mangler = Vedtaksperioden slutta { $til }. Ved stikkdatoen { $stikkdato }, { fakta-bit-dager } etter, finst det ikkje noko nytt vedtak og inga avslutting i utvalet.
fakta-k13-ikke-forfalt = Vedtaksperioden sluttar { $til }. Den dagen var ikkje passert ved stikkdatoen { $stikkdato }.
fakta-k13-avsluttet = Ikkje aktuelt: programmet slutta eller vart avbrote før vedtaksperioden var ute.
fakta-k13-lengste-tid = Ikkje aktuelt: programmet hadde vart så lenge det kan.

## K14 avbrot

fakta-k14-bit = { $varer ->
    [ja] Avbrotet tok til { $fra } og varte framleis ved stikkdatoen { $til }.
   *[nei] Avbrotet varte frå { $fra } til { $til }.
    }
fakta-k14-innenfor = { fakta-k14-bit } Eitt år frå første dag sluttar { $frist }, { $dager ->
    [0] same dagen.
    [one] { $dager } dag seinare.
   *[other] { $dager } dagar seinare.
    }
fakta-k14-over = { fakta-k14-bit } Eitt år frå første dag sluttar { $frist }, { fakta-bit-dager } før.
fakta-k14-feil = Avbrotet tok til { $fra }, men slutta { $til }. Datoane må kontrollerast.
fakta-k14-arbeid = Programmet vart avslutta { $slutt } med ordinært arbeid som registrert årsak, innan eitt år etter at fråværet tok til. Sjå punktet om verna fråvær.

## K15 evaluering

fakta-k15-angitt = { $antall ->
    [one] Programmet oppgir eitt tidspunkt for evaluering.
   *[other] Programmet oppgir { $antall } tidspunkt for evaluering.
    }
fakta-k15-utenfor = { $antall ->
    [one] Programmet oppgir eitt tidspunkt for evaluering.
   *[other] Programmet oppgir { $antall } tidspunkt for evaluering.
    } { $utenfor ->
    [one] Eitt ligg utanfor vedtaksperioden.
   *[other] { $utenfor } ligg utanfor vedtaksperioden.
    }
fakta-k15-innenfor = Alle ligg innanfor vedtaksperioden.
fakta-k15-spenn = Første: { $foerste }. Siste: { $siste }.
fakta-k15-uavklart = { $antall ->
    [one] Eitt tidspunkt er ikkje halde opp mot perioden, fordi ein dato manglar eller er for upresis.
   *[other] { $antall } tidspunkt er ikkje haldne opp mot perioden, fordi datoar manglar eller er for upresise.
    }

## K16 programtid

fakta-k16-full = I alle { $uker } heile veker er det planlagt full tid: minst { $minst } og mest { $mest } timar.
fakta-k16-under = I { $under } av { $uker } heile veker er det planlagt mindre enn full tid. Minst { $minst } og mest { $mest } timar i veka.
fakta-k16-ingen-uke = Kan ikkje reknast ut: det er inga heil veke i programmet enno.
fakta-k16-uten-timer = { $antall ->
    [one] Éin aktivitet er utan timetal.
   *[other] { $antall } aktivitetar er utan timetal.
    }

## K17 periodar utan innhald

fakta-k17-uten = Det er registrert aktivitet, permisjon eller avbrot alle dagar i programmet.
fakta-k17-opphold = { $antall ->
    [one] Det er éin periode utan registrert aktivitet.
   *[other] Det er { $antall } periodar utan registrert aktivitet.
    } Den lengste er frå { $fra } til { $til }, { fakta-bit-dager }. Slike dagar er { $andel } prosent av programmet.
fakta-k17-forbehold = Ferie og sjukdom står ikkje i utvalet og er ikkje trekte frå.
fakta-k17-start = Programmet tok til med { fakta-bit-dager } utan registrert aktivitet.

## K22 kontakt

fakta-k22-dager = Det er registrert kontakt { $antall } gonger. Lengst tid imellom er { fakta-bit-dager }, median { $median }.

## Overstyring og vilkårsmatrise

fakta-utfall = { $utfall ->
    [dager] eit tal på dagar
    [minst-dager] minst eit tal på dagar
    [dager-til-trekking] dagar til søknaden vart trekt
    [startet] starta
    [startet-foer-vedtak] starta før vedtaket
    [venter-fortsatt] ventar framleis
    [ikke-aktuelt] ikkje aktuelt
    [innenfor] innanfor
    [over] etter grensa
    [en-dag-over] éin dag etter grensa
    [venter-innenfor] ventar, grensa er ikkje passert
    [venter-over] ventar, grensa er passert
    [gitt-i-rett-tid] gitt i rett tid
    [gitt-for-sent] gitt for seint
    [mangler] manglar
    [ikke-forfalt] ikkje forfalle
    [i-rekkefoelge] i rekkjefølgje
    [brutt-rekkefoelge] brote rekkjefølgje
    [utformet-foer-vedtak] utforma før vedtaket
    [i-gang-uten-vedtak] i gang utan vedtak
    [som-angitt] som oppgitt
    [foer-angitt] før oppgitt
    [etter-angitt] etter oppgitt
    [utenfor] utanfor
    [informert-foer] informert før søknaden
    [informert-etter] informert etter søknaden
    [informert-uten-soeknad] informert, ikkje søkt
    [feil-i-data] datoane motseier kvarandre
    [full] full grunngivingsplikt
    [lett] innvilga, avvik frå søknaden ikkje kjent
    [fornyet-i-tide] fornya i tide
    [fornyet-for-sent] fornya for seint
    [opphold] opphald
    [uten-opphold] utan opphald
    [angitt] oppgitt
    [utenfor-perioden] utanfor perioden
    [full-tid] full tid
    [under-full-tid] under full tid
    [lik-tekst] same tekst som i andre saker
    [nesten-lik-tekst] nesten same tekst som i andre saker
    [egen-tekst] eigen tekst
    [kan-ikke-beregnes] kan ikkje reknast ut
   *[other] { $utfall }
    }
fakta-overstyrt-bit = { $dager ->
    [one] { $dager } dag
   *[other] { $dager } dagar
    }
fakta-overstyrt = { $hvem } har overstyrt utrekninga: { fakta-utfall }. Grunn: { $grunn }
fakta-overstyrt-dager = { $hvem } har overstyrt utrekninga: { fakta-utfall }, { fakta-overstyrt-bit }. Grunn: { $grunn }
fakta-overstyrt-antall = { $hvem } har overstyrt utrekninga: { $utfall ->
    [minst-dager] minst { fakta-overstyrt-bit }
    [dager-til-trekking] { fakta-overstyrt-bit } til søknaden vart trekt
   *[other] { fakta-overstyrt-bit }
    }. Grunn: { $grunn }
vilkaarsvurdering-begrunnet-individuelt = grunngitt individuelt
vilkaarsvurdering-bare-nevnt = berre nemnt
vilkaarsvurdering-mangler = manglar
vilkaarsvurdering-ikke-relevant = ikkje relevant
begrunnelsesregime-full = full grunngivingsplikt
begrunnelsesregime-lett = innvilga, avvik frå søknaden ikkje kjent
hendelse-vilkaar-vurdert = Eit vilkår vart vurdert
hendelse-vilkaar-trukket = Ei vilkårsvurdering vart trekt tilbake
hendelse-beregning-overstyrt = Ei utrekning vart overstyrt
hendelse-overstyring-trukket = Ei overstyring vart trekt tilbake
app-feil-vilkaar-gjelder-ikke = Vilkåret «{ $vilkaar }» kan ikkje vurderast i saka. Anten gjaldt det ikkje då vedtaket vart gjort, eller så har saka ikkje noko slikt vedtak.
app-feil-ugyldig-spenn = Staden i grunngivinga finst ikkje. Marker teksten på nytt.
app-feil-ukjent-beregning = Utrekninga «{ $beregning }» finst ikkje for saker.
lovbrudd-lesning-lett-lovlig = { $antall ->
    [one] I éi av sakene er søknaden innvilga. Utvalet seier ikkje om vedtaket avvik frå det det vart søkt om.
   *[other] I { $antall } av sakene er søknaden innvilga. Utvalet seier ikkje om vedtaket avvik frå det det vart søkt om.
    } Éi lesing: samtidig grunngiving kan lovleg vere utelaten (forvaltningslova § 24 andre ledd), og det er berre lengd, start og evaluering som må gå fram.
lovbrudd-lesning-lett-forsvarlig = Ei anna lesing: at vilkåra er vurderte, må likevel vere synleg ein stad i saka (sosialtenestelova §§ 4 og 29). Vel lesing, og skriv grunnen i vurderinga.
lovbrudd-bevis-begrunnelse = grunngivinga i vedtaket, sak { $sak }
lovbrudd-faktum-matrise = I { $k } av { $n } lesne saker ved { $kontor } er minst eitt vilkår i § 29 ikkje vurdert i grunngivinga.

## K20 og K23 – kontoret som heilskap og lik tekst

traktsteg-vurdert = Vurdert
traktsteg-informert = Informert
traktsteg-soekt = Søkt
traktsteg-vedtak = Vedtak
traktsteg-innvilget = Innvilga
traktsteg-startet = Starta
fakta-k23-ingen-tekst = Utvalet har inga grunngiving å samanlikne.
fakta-k23-lik = { $antall ->
    [one] Grunngivinga er den same teksten som i éi anna sak. Mogleg maltekst.
   *[other] Grunngivinga er den same teksten som i { $antall } andre saker. Mogleg maltekst.
    }
fakta-k23-nesten = Grunngivinga har { $prosent } prosent av ordrekkjene felles med ei anna sak. Mogleg maltekst.
fakta-k23-egen = Grunngivinga er ikkje lik eller nesten lik noka anna.
fakta-k23-andel = { $andel } prosent av orda står i passasjar som også finst i andre saker. Det seier ikkje noko om kva som er rett.

## tilsyn vurder

cli-vurder = Rekn ut fakta i eit saksutval og vis kva svara gir. Ingenting blir lagra
cli-valg-saker = Saksutvalet, i eit av formata som kan lesast
cli-valg-svar-i-fil = Svar, vilkårsvurderingar og overstyringar i ei JSON- eller RON-fil
app-feil-svarfil = Fila med svar kan ikkje lesast frå linje { $linje }. Sjå docs/json.md for korleis ho skal sjå ut.
app-feil-svar-uten-sted = Svar nummer { $nr } i fila må ha anten sak eller kontor.

## Det som ventar på inspektøren

uroart-ubesvart = Ikkje svara på
uroart-uavklart = Uavklart
uroart-motstrid = Motstrid
uro-ubesvart = Punktet er ikkje svara på.
uro-uten-bevis = Svaret manglar bevis.
uro-oppfylt-uten-bevis = Det er svara at kravet er oppfylt, men det er ikkje ført bevis.
uro-ikke-lett-etter = Svaret er «ikkje dokumentert», men det står ikkje kvar det er leitt.
uro-sak-endret = Opplysningane i saka er endra etter at svaret vart gitt. Sjå på det igjen.
uro-ikke-vurderbart = Svaret er «ikkje mogleg å vurdere», men det står ikkje kvifor.
uro-spurt-annerledes = Spørsmålet er endra sidan svaret vart gitt. Sjå på svaret igjen.
uro-mot-fakta = Svaret går mot utrekninga { $beregning }, og det står ikkje kvifor.

cli-overstyr = Set eit anna utfall enn det utrekna, med grunn
cli-vilkaar = Vurder korleis grunngivinga behandlar eit vilkår i § 29
cli-valg-beregning = Utrekninga, til dømes K06
cli-valg-utfall = Utfallet som skal gjelde, til dømes full
cli-valg-dager = Talet på dagar, der utfallet har det
cli-valg-vilkaar = Vilkåret, til dømes ytelser
cli-valg-vurdering = begrunnet-individuelt, bare-nevnt, mangler eller ikke-relevant
cli-bruk-vurdering = Ukjend vurdering. Desse finst: { $verdi }.

## Namn på utrekningane

gui-beregning-K05 = Underretting
gui-beregning-K06 = Krav til grunngiving
gui-beregning-K12 = Samla lengd
gui-beregning-K13 = Fornying
gui-beregning-K14 = Avbrot
gui-beregning-K15 = Evaluering
gui-beregning-K16 = Programtid
gui-beregning-K17 = Periodar utan innhald
gui-beregning-K20 = Frå vurdert til starta
gui-beregning-K21 = Rapporteringsavvik
gui-beregning-K22 = Kontakt
gui-beregning-K23 = Lik tekst
