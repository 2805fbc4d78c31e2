# Eigentilsyn: funn med kontoret sine eigne ord, tiltaksplan, eigenvurdering og rapporten.

## Lukka lister

egenfunn-mulig-brudd = Mogleg brot
egenfunn-forbedringspunkt = Forbetringspunkt
egenfunn-i-orden = I orden
egenfunn-ikke-dokumentert = Ikkje dokumentert

tiltaksstatus-planlagt = Planlagt
tiltaksstatus-i-gang = I gang
tiltaksstatus-gjennomfoert = Gjennomført
tiltaksstatus-kontrollert = Kontrollert i nye saker
tiltaksstatus-avlyst = Avlyst

godkjennerrolle-nav-leder = Nav-leiar
godkjennerrolle-kommunedirektoer = Kommunedirektør

egenverdi-skala-0 = 0 – ikkje på plass
egenverdi-skala-1 = 1 – påbyrja
egenverdi-skala-2 = 2 – stort sett på plass
egenverdi-skala-3 = 3 – på plass og i bruk
egenverdi-profil-ja = Ja
egenverdi-profil-delvis = Delvis
egenverdi-profil-nei = Nei
egenverdi-bruk-ja = Blir brukt
egenverdi-bruk-nei = Blir ikkje brukt

rekruttering-proaktiv = Proaktiv
rekruttering-reaktiv = Reaktiv

hendelse-tema-vurdert = Eit tema i eigentilsynet vart vurdert
hendelse-temavurdering-trukket = Vurderinga av eit tema vart trekt tilbake
hendelse-tiltak-skrevet = Eit tiltak vart skrive
hendelse-tiltaksstatus-endret = Status for eit tiltak vart endra
hendelse-egenvurdering-gitt = Kontoret vurderte seg sjølv på eit punkt
hendelse-egenvurdering-trukket = Ei eigenvurdering vart trekt tilbake
hendelse-egentilsyn-godkjent = Eigentilsynet vart godkjent

## Det som ikkje kan lagrast

egen-feil-bare-egentilsyn = Dette høyrer berre heime i eit eigentilsyn.
egen-feil-ukjent-tema = Sjekklista har ikkje noko tema { $tema }.
egen-feil-ukjent-tiltak = Det finst ikkje noko tiltak med nummer { $nr }.
egen-feil-ufullstendig-tiltak = Tiltaket manglar { $antall ->
    [one] éi opplysning:
   *[other] { $antall } opplysningar:
}
tiltaksmangel-tiltak = Kva som skal gjerast
tiltaksmangel-ansvarlig = Kva funksjon som er ansvarleg
egen-feil-status-uten-ord = Skriv kva nye saker som er lesne og kva dei viste, eller kvifor tiltaket er avlyst.
egen-feil-ord = Kontoret sine eigne ord kan ikkje bruke «{ $ord }». Skriv «mogleg brot» eller «forbetringspunkt». Eit tidlegare tilsyn kan attgivast i hermeteikn.
egen-feil-ukjent-egenpunkt = Punktet { $punkt } finst ikkje i listene som blir brukte her.
egen-feil-ugyldig-verdi = Lista blir ikkje svara på med «{ $verdi }».
egen-feil-svar-utenfor-egentilsyn = Eit eigentilsyn blir svara på med ja, delvis, nei, ikkje dokumentert eller ikkje relevant.
egen-feil-godkjenning-uten-navn = Skriv namnet på den som godkjenner.
egen-feil-ikke-tvillinger = Ein tvilling er eit tilsyn og eit eigentilsyn av dei same sakene. Vel eitt av kvart slag.
egen-bevis-beregnet = { $beregning }, rekna ut av datoane i saka: { $setning }

## Funn til deling

delingsfil-tema = Tema
delingsfil-navn = Namn på temaet
delingsfil-funn = Funn
delingsfil-konklusjon = Vurdering
delingsfil-tiltak = Tiltak
delingsfil-utelatt-sitat = (ikkje delt: teksten inneheld eit sitat)
delingsfil-utelatt-navn = (ikkje delt: teksten namngir kontor, kommune eller person)
delingsfil-utelatt-sak = (ikkje delt: teksten namngir ei sak)
delingsfil-utelatt-personopplysning = (ikkje delt: teksten kan peike på ein person)

## Rapporten

rapport-egen-merke = Eigentilsyn – kontoret sin eigen gjennomgang
rapport-egen-bunntekst = Eigentilsyn
rapport-egen-svikt = { $punkt } «{ $spoersmaal }»: { $andel }
rapport-egen-tall-saker = Saker vi har lese
rapport-egen-tall-soeknader = Søknader
rapport-egen-tall-innvilget = Første vedtak: innvilga
rapport-egen-tall-avslag = Første vedtak: avslag
rapport-egen-tall-startet = Program som har starta
rapport-egen-tall-venter = Innvilga og ventar på start
rapport-egen-forfalt = Fristen er gått ut
rapport-egen-kontroll-forfalt = Kontrollen er ikkje gjord i tide
rapport-egen-ikke-godkjent = Ikkje godkjent enno
rapport-egen-godkjent-foer = { $dato }, før siste endring
rapport-tabell-egen-bakgrunnstall = Søknader, vedtak og start
rapport-tabell-egen-saker = Svar i sakene: { $tema }
rapport-tabell-egen-kontor = Svar for kontoret: { $tema }
rapport-tabell-egen-tiltaksplan = Tiltaksplan
rapport-tabell-egen-godkjenning = Godkjenning
rapport-tabell-egenvurdering = Eigenvurdering
rapport-kolonne-egen-ja = Ja
rapport-kolonne-egen-delvis = Delvis
rapport-kolonne-egen-nei = Nei
rapport-kolonne-egen-ikke-dokumentert = Ikkje dokumentert
rapport-kolonne-egen-svar = Svar
rapport-kolonne-egen-ord = Med eigne ord
rapport-kolonne-egen-punkt = Punkt
rapport-kolonne-egen-nr = Nr. (tema)
rapport-kolonne-egen-tiltak = Tiltak
rapport-kolonne-egen-ansvarlig = Ansvarleg
rapport-kolonne-egen-frist = Frist
rapport-kolonne-egen-kontroll = Kontroll i nye saker
rapport-kolonne-egen-status = Status
rapport-feil-tilsyn = Dette er eit tilsyn. Det kan ikkje bli til eit eigentilsyn.
rapport-hindring-egen-ubesvart = Området «{ $tema }» har spørsmål utan svar: { $saker } i saker og { $kontorer } til kontor. Svar «ikkje dokumentert» eller «ikkje relevant» der det passar.
rapport-hindring-egen-funn = Området «{ $tema }» manglar funn. Vel funn og skriv vurderinga i tiltaksplanen.
rapport-hindring-egen-konklusjon = Området «{ $tema }» manglar ei vurdering med eigne ord.
rapport-hindring-egen-ord = Vurderinga av «{ $tema }» bruker «{ $ord }». Berre Statsforvaltaren kan konkludere slik. Skriv «mogleg brot», eller set eit sitat i hermeteikn.
rapport-hindring-egen-tiltak = Området «{ $tema }» har eit mogleg brot, men ingen tiltak.
rapport-hindring-egen-kontroll = Tiltak { $nr } seier ikkje korleis og når det blir kontrollert i nye saker.
