# Egentilsyn: funn med kontorets egne ord, tiltaksplan, egenvurdering og rapporten.

## Lukkede lister

egenfunn-mulig-brudd = Mulig brudd
egenfunn-forbedringspunkt = Forbedringspunkt
egenfunn-i-orden = I orden
egenfunn-ikke-dokumentert = Ikke dokumentert

tiltaksstatus-planlagt = Planlagt
tiltaksstatus-i-gang = I gang
tiltaksstatus-gjennomfoert = Gjennomført
tiltaksstatus-kontrollert = Kontrollert i nye saker
tiltaksstatus-avlyst = Avlyst

godkjennerrolle-nav-leder = Nav-leder
godkjennerrolle-kommunedirektoer = Kommunedirektør

egenverdi-skala-0 = 0 – ikke på plass
egenverdi-skala-1 = 1 – påbegynt
egenverdi-skala-2 = 2 – stort sett på plass
egenverdi-skala-3 = 3 – på plass og i bruk
egenverdi-profil-ja = Ja
egenverdi-profil-delvis = Delvis
egenverdi-profil-nei = Nei
egenverdi-bruk-ja = Brukes
egenverdi-bruk-nei = Brukes ikke

rekruttering-proaktiv = Proaktiv
rekruttering-reaktiv = Reaktiv

hendelse-tema-vurdert = Et tema i egentilsynet ble vurdert
hendelse-temavurdering-trukket = Vurderingen av et tema ble trukket tilbake
hendelse-tiltak-skrevet = Et tiltak ble skrevet
hendelse-tiltaksstatus-endret = Status for et tiltak ble endret
hendelse-egenvurdering-gitt = Kontoret vurderte seg selv på et punkt
hendelse-egenvurdering-trukket = En egenvurdering ble trukket tilbake
hendelse-egentilsyn-godkjent = Egentilsynet ble godkjent

## Det som ikke kan lagres

egen-feil-bare-egentilsyn = Dette hører bare hjemme i et egentilsyn.
egen-feil-ukjent-tema = Sjekklisten har ikke noe tema { $tema }.
egen-feil-ukjent-tiltak = Det finnes ikke noe tiltak med nummer { $nr }.
egen-feil-ufullstendig-tiltak = Tiltaket mangler { $antall ->
    [one] én opplysning:
   *[other] { $antall } opplysninger:
}
tiltaksmangel-tiltak = Hva som skal gjøres
tiltaksmangel-ansvarlig = Hvilken funksjon som er ansvarlig
egen-feil-status-uten-ord = Skriv hvilke nye saker som er lest og hva de viste, eller hvorfor tiltaket er avlyst.
egen-feil-ord = Kontorets egne ord kan ikke bruke «{ $ord }». Skriv «mulig brudd» eller «forbedringspunkt». Et tidligere tilsyn kan gjengis i anførselstegn.
egen-feil-ukjent-egenpunkt = Punktet { $punkt } finnes ikke i listene som brukes her.
egen-feil-ugyldig-verdi = Listen besvares ikke med «{ $verdi }».
egen-feil-svar-utenfor-egentilsyn = Et egentilsyn besvares med ja, delvis, nei, ikke dokumentert eller ikke relevant.
egen-feil-godkjenning-uten-navn = Skriv navnet på den som godkjenner.
egen-feil-ikke-tvillinger = En tvilling er et tilsyn og et egentilsyn av de samme sakene. Velg ett av hvert slag.
egen-bevis-beregnet = { $beregning }, regnet ut av datoene i saken: { $setning }

## Funn til deling

delingsfil-tema = Tema
delingsfil-navn = Navn på temaet
delingsfil-funn = Funn
delingsfil-konklusjon = Vurdering
delingsfil-tiltak = Tiltak
delingsfil-utelatt-sitat = (ikke delt: teksten inneholder et sitat)
delingsfil-utelatt-navn = (ikke delt: teksten navngir kontor, kommune eller person)
delingsfil-utelatt-sak = (ikke delt: teksten navngir en sak)
delingsfil-utelatt-personopplysning = (ikke delt: teksten kan peke på en person)

## Rapporten

rapport-egen-merke = Egentilsyn – kontorets egen gjennomgang
rapport-egen-bunntekst = Egentilsyn
rapport-egen-svikt = { $punkt } «{ $spoersmaal }»: { $andel }
rapport-egen-tall-saker = Saker vi har lest
rapport-egen-tall-soeknader = Søknader
rapport-egen-tall-innvilget = Første vedtak: innvilget
rapport-egen-tall-avslag = Første vedtak: avslag
rapport-egen-tall-startet = Program som har startet
rapport-egen-tall-venter = Innvilget og venter på start
rapport-egen-forfalt = Fristen er gått ut
rapport-egen-kontroll-forfalt = Kontrollen er ikke gjort i tide
rapport-egen-ikke-godkjent = Ikke godkjent ennå
rapport-egen-godkjent-foer = { $dato }, før siste endring
rapport-tabell-egen-bakgrunnstall = Søknader, vedtak og start
rapport-tabell-egen-saker = Svar i sakene: { $tema }
rapport-tabell-egen-kontor = Svar for kontoret: { $tema }
rapport-tabell-egen-tiltaksplan = Tiltaksplan
rapport-tabell-egen-godkjenning = Godkjenning
rapport-tabell-egenvurdering = Egenvurdering
rapport-kolonne-egen-ja = Ja
rapport-kolonne-egen-delvis = Delvis
rapport-kolonne-egen-nei = Nei
rapport-kolonne-egen-ikke-dokumentert = Ikke dokumentert
rapport-kolonne-egen-svar = Svar
rapport-kolonne-egen-ord = Med egne ord
rapport-kolonne-egen-punkt = Punkt
rapport-kolonne-egen-nr = Nr. (tema)
rapport-kolonne-egen-tiltak = Tiltak
rapport-kolonne-egen-ansvarlig = Ansvarlig
rapport-kolonne-egen-frist = Frist
rapport-kolonne-egen-kontroll = Kontroll i nye saker
rapport-kolonne-egen-status = Status
rapport-feil-tilsyn = Dette er et tilsyn. Det kan ikke bli til et egentilsyn.
rapport-hindring-egen-ubesvart = Området «{ $tema }» har ubesvarte spørsmål: { $saker } i saker og { $kontorer } til kontorer. Svar «ikke dokumentert» eller «ikke relevant» der det passer.
rapport-hindring-egen-funn = Området «{ $tema }» mangler funn. Velg funn og skriv vurderingen i tiltaksplanen.
rapport-hindring-egen-konklusjon = Området «{ $tema }» mangler en vurdering med egne ord.
rapport-hindring-egen-ord = Vurderingen av «{ $tema }» bruker «{ $ord }». Bare Statsforvalteren kan konkludere slik. Skriv «mulig brudd», eller sett et sitat i anførselstegn.
rapport-hindring-egen-tiltak = Området «{ $tema }» har et mulig brudd, men ingen tiltak.
rapport-hindring-egen-kontroll = Tiltak { $nr } sier ikke hvordan og når det kontrolleres i nye saker.
