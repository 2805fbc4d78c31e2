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

## Kommandolinjen

cli-tiltak = Vis og før tiltaksplanen i et egentilsyn
cli-tiltak-nytt = Skriv et nytt tiltak
cli-tiltak-endre = Endre et tiltak. Det som ikke er gitt, blir stående
cli-tiltak-status = Endre status for et tiltak
cli-egenfunn = Vis eller skriv kontorets funn på et tema
cli-egenvurdering = Vis eller svar på listene der kontoret vurderer seg selv
cli-godkjenn = Godkjenn egentilsynet slik det er nå
cli-del = Skriv funnene til en fil som kan deles, uten kontor, sak eller sitat
cli-valg-tiltak-nr = Nummeret på tiltaket
cli-valg-tiltak-tema = Bokstaven til temaet i sjekklisten, for eksempel D
cli-valg-tiltak-dato = Dagen fristene holdes opp mot. Uten valg: i dag
cli-valg-tiltak = Hva som skal gjøres
cli-valg-ansvarlig = Funksjonen som er ansvarlig, aldri et navn
cli-valg-frist = Når det skal være gjort
cli-valg-kontroll = Hvordan det kontrolleres i nye saker
cli-valg-kontrolldato = Når det kontrolleres i nye saker
cli-valg-status = planlagt, i-gang, gjennomfoert, kontrollert eller avlyst
cli-valg-merknad = Hvilke nye saker som er lest og hva de viste, eller hvorfor tiltaket er avlyst
cli-valg-egenfunn = mulig-brudd, forbedringspunkt, i-orden eller ikke-dokumentert
cli-valg-konklusjon = Kontorets egen vurdering med ord
cli-valg-egenpunkt = Punktet i listen, for eksempel behov-1
cli-valg-verdi = 0, 1, 2 eller 3, eller ja, delvis eller nei
cli-valg-egentekst = Kontorets egne ord
cli-valg-egenrolle = nav-leder eller kommunedirektoer
cli-valg-godkjenner = Navnet på den som godkjenner
cli-valg-godkjent-dato = Dagen det ble godkjent. Uten valg: i dag
cli-arg-egentilsyn = Egentilsynet av de samme sakene (.tilsyn)
cli-bruk-tiltaksstatus = Ukjent status: { $verdi }.
cli-bruk-delingsfil = { $verdi } kan ikke skrives. Navnet må slutte på .json eller .csv.
cli-tiltak-linje = { $nr } ({ $tema }) { $tiltak } – { $ansvarlig }, frist { $frist }: { $status }
cli-tiltak-forfalt = – fristen var gått ut { $dato }
cli-tiltak-kontroll-forfalt = – kontrollen i nye saker var ikke gjort { $dato }
cli-tiltak-ingen = Tiltaksplanen er tom.
cli-tiltak-skrevet = Tiltak { $nr } er lagret.
cli-funn-ingen = Ingen temaer er vurdert ennå.
cli-delt = Funn på { $temaer } temaer er skrevet til { $sti }. { $utelatt ->
    [0] Alle tekster er med.
    [one] Én tekst ble ikke delt, fordi den kan peke på kontoret, en sak eller en person.
   *[other] { $utelatt } tekster ble ikke delt, fordi de kan peke på kontoret, en sak eller en person.
}

## Kommandoer

kommando-vis-egenvurdering = Egenvurdering
kommando-vis-egenvurdering-hjelp = Vis rekrutteringsprofil, kvalitetssikring og egenvurdering
kommando-godta-beregnede = Godta det datoene viser
kommando-godta-beregnede-hjelp = I egentilsyn: svar på alt i saken som datoene avgjør, med regnestykket som bevis
kommando-del-funn = Del funnene…
kommando-del-funn-hjelp = Skriv funnene i egentilsynet til en fil uten kontor, sak eller sitat
kommando-tvilling = Sammenlign med tvilling…
kommando-tvilling-hjelp = Vis et tilsyn og et egentilsyn av de samme sakene ved siden av hverandre

## Vinduet

gui-skjerm-tiltaksplan = Tiltaksplan
gui-skjerm-egenvurdering = Egenvurdering
gui-fil-deling = Lagre funn til deling
gui-fil-tvilling = Velg tvillingen
gui-egen-forhaandssvar = Datoene viser: { $svar }. Trykk G for å godta alt i saken som datoene avgjør.
gui-egen-ingen-beregnede = Datoene avgjør ikke flere spørsmål i denne saken
gui-egen-godtatt = { $antall ->
    [one] Ett svar er godtatt
   *[other] { $antall } svar er godtatt
}
gui-egen-plan-om = Kontorets egne funn og tiltak, tema for tema. Bruk ordene «mulig brudd» og «forbedringspunkt».
gui-egen-uten-funn = Ikke vurdert
gui-egen-antall-tiltak = { $antall } tiltak
gui-egen-ubesvart = { $antall } ubesvart
gui-egen-funn = Funn
gui-egen-konklusjon = Vår vurdering, med egne ord
gui-egen-velg-funn = Velg et funn, så lagres vurderingen.
gui-egen-tiltak = Tiltak
gui-egen-tiltak-nr = Tiltak { $nr }
gui-egen-nytt-tiltak = Nytt tiltak
gui-egen-legg-til-tiltak = Legg til tiltaket
gui-egen-tiltak-hva = Hva skal gjøres
gui-egen-ansvarlig = Ansvarlig funksjon, ikke navn
gui-egen-frist = Frist
gui-egen-kontroll = Hvordan det kontrolleres i nye saker
gui-egen-kontrolldato = Når det kontrolleres
gui-egen-status = Status
gui-egen-merknad = Hva de nye sakene viste, eller hvorfor det er avlyst
gui-egen-sist-sagt = { $dato }: { $merknad }
gui-egen-forfalt = Fristen er gått ut
gui-egen-kontroll-forfalt = Kontrollen er ikke gjort i tide
gui-egen-godkjenning = Godkjenning
gui-egen-godkjenning-om = Nav-leder og kommunedirektør godkjenner egentilsynet slik det er nå. En endring etterpå vises.
gui-egen-godkjenn = Godkjenn
gui-egen-godkjent = { $navn }, { $dato }
gui-egen-godkjent-foer = { $navn }, { $dato } – endret siden
gui-egen-rapport = Rapport fra egentilsynet
gui-egen-rapport-om = Kontorets egen rapport. Den ser ikke ut som en tilsynsrapport og kan ikke bli til en.
gui-egen-skriv-tittel = Skriv rapporten
gui-egen-klar = Rapporten kan skrives.
gui-egen-mangler-funn = { $antall ->
    [one] Ett tema mangler funn eller vurdering
   *[other] { $antall } temaer mangler funn eller vurdering
}
gui-egen-mangler-tiltak = { $antall ->
    [one] Ett mulig brudd er uten tiltak
   *[other] { $antall } mulige brudd er uten tiltak
}
gui-egen-mangler-kontroll = { $antall ->
    [one] Ett tiltak sier ikke hvordan og når det kontrolleres
   *[other] { $antall } tiltak sier ikke hvordan og når de kontrolleres
}
gui-egen-til-plan = Til tiltaksplanen
gui-egen-del-tittel = Del og sammenlign
gui-egen-del-om = Funnene kan deles tema for tema, uten kontor, sak eller sitat. Tekster som kan peke på noen, blir ikke med.
gui-egen-del = Lagre funn til deling …
gui-egen-del-forslag = funn-til-deling.json
gui-egenvurdering-om = Det kontoret sier om seg selv. Svarene legges ikke sammen og er ikke en karakter.
gui-egenvurdering-kilde = Kilde: { $kilde }
gui-egenvurdering-ord = Med egne ord
gui-egenvurdering-bevis = Hvor det kan ses
gui-egenvurdering-bevissted = Sted i kilden
gui-egen-plan-taster = 1–4 velger funn, T skriver vurderingen, J og K bytter tema, L legger til et tiltak.
