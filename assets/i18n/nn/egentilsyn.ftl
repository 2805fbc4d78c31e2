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

## Kommandolinja

cli-tiltak = Vis og før tiltaksplanen i eit eigentilsyn
cli-tiltak-nytt = Skriv eit nytt tiltak
cli-tiltak-endre = Endre eit tiltak. Det som ikkje er gitt, blir ståande
cli-tiltak-status = Endre status for eit tiltak
cli-egenfunn = Vis eller skriv funna til kontoret på eit tema
cli-egenvurdering = Vis eller svar på listene der kontoret vurderer seg sjølv
cli-godkjenn = Godkjenn eigentilsynet slik det er no
cli-del = Skriv funna til ei fil som kan delast, utan kontor, sak eller sitat
cli-valg-tiltak-nr = Nummeret på tiltaket
cli-valg-tiltak-tema = Bokstaven til temaet i sjekklista, til dømes D
cli-valg-tiltak-dato = Dagen fristane blir haldne opp mot. Utan val: i dag
cli-valg-tiltak = Kva som skal gjerast
cli-valg-ansvarlig = Funksjonen som er ansvarleg, aldri eit namn
cli-valg-frist = Når det skal vere gjort
cli-valg-kontroll = Korleis det blir kontrollert i nye saker
cli-valg-kontrolldato = Når det blir kontrollert i nye saker
cli-valg-status = planlagt, i-gang, gjennomfoert, kontrollert eller avlyst
cli-valg-merknad = Kva nye saker som er lesne og kva dei viste, eller kvifor tiltaket er avlyst
cli-valg-egenfunn = mulig-brudd, forbedringspunkt, i-orden eller ikke-dokumentert
cli-valg-konklusjon = Kontoret si eiga vurdering med ord
cli-valg-egenpunkt = Punktet i lista, til dømes behov-1
cli-valg-verdi = 0, 1, 2 eller 3, eller ja, delvis eller nei
cli-valg-egentekst = Kontoret sine eigne ord
cli-valg-egenrolle = nav-leder eller kommunedirektoer
cli-valg-godkjenner = Namnet på den som godkjenner
cli-valg-godkjent-dato = Dagen det vart godkjent. Utan val: i dag
cli-arg-egentilsyn = Eigentilsynet av dei same sakene (.tilsyn)
cli-bruk-tiltaksstatus = Ukjend status: { $verdi }.
cli-bruk-delingsfil = { $verdi } kan ikkje skrivast. Namnet må slutte på .json eller .csv.
cli-tiltak-linje = { $nr } ({ $tema }) { $tiltak } – { $ansvarlig }, frist { $frist }: { $status }
cli-tiltak-forfalt = – fristen var gått ut { $dato }
cli-tiltak-kontroll-forfalt = – kontrollen i nye saker var ikkje gjord { $dato }
cli-tiltak-ingen = Tiltaksplanen er tom.
cli-tiltak-skrevet = Tiltak { $nr } er lagra.
cli-funn-ingen = Ingen tema er vurderte enno.
cli-delt = Funn på { $temaer } tema er skrivne til { $sti }. { $utelatt ->
    [0] Alle tekstar er med.
    [one] Éin tekst vart ikkje delt, fordi han kan peike på kontoret, ei sak eller ein person.
   *[other] { $utelatt } tekstar vart ikkje delte, fordi dei kan peike på kontoret, ei sak eller ein person.
}

## Kommandoar

kommando-vis-egenvurdering = Eigenvurdering
kommando-vis-egenvurdering-hjelp = Vis rekrutteringsprofil, kvalitetssikring og eigenvurdering
kommando-godta-beregnede = Godta det datoane viser
kommando-godta-beregnede-hjelp = I eigentilsyn: svar på alt i saka som datoane avgjer, med reknestykket som bevis
kommando-del-funn = Del funna…
kommando-del-funn-hjelp = Skriv funna i eigentilsynet til ei fil utan kontor, sak eller sitat
kommando-tvilling = Samanlikn med tvilling…
kommando-tvilling-hjelp = Vis eit tilsyn og eit eigentilsyn av dei same sakene ved sida av kvarandre

## Vindauget

gui-skjerm-tiltaksplan = Tiltaksplan
gui-skjerm-egenvurdering = Eigenvurdering
gui-fil-deling = Lagre funn til deling
gui-fil-tvilling = Vel tvillingen
gui-egen-forhaandssvar = Datoane viser: { $svar }. Trykk G for å godta alt i saka som datoane avgjer.
gui-egen-ingen-beregnede = Datoane avgjer ikkje fleire spørsmål i denne saka
gui-egen-godtatt = { $antall ->
    [one] Eitt svar er godteke
   *[other] { $antall } svar er godtekne
}
gui-egen-plan-om = Kontoret sine eigne funn og tiltak, tema for tema. Bruk orda «mogleg brot» og «forbetringspunkt».
gui-egen-uten-funn = Ikkje vurdert
gui-egen-antall-tiltak = { $antall } tiltak
gui-egen-ubesvart = { $antall } utan svar
gui-egen-funn = Funn
gui-egen-konklusjon = Vår vurdering, med eigne ord
gui-egen-velg-funn = Vel eit funn, så blir vurderinga lagra.
gui-egen-tiltak = Tiltak
gui-egen-tiltak-nr = Tiltak { $nr }
gui-egen-nytt-tiltak = Nytt tiltak
gui-egen-legg-til-tiltak = Legg til tiltaket
gui-egen-tiltak-hva = Kva skal gjerast
gui-egen-ansvarlig = Ansvarleg funksjon, ikkje namn
gui-egen-frist = Frist
gui-egen-kontroll = Korleis det blir kontrollert i nye saker
gui-egen-kontrolldato = Når det blir kontrollert
gui-egen-status = Status
gui-egen-merknad = Kva dei nye sakene viste, eller kvifor det er avlyst
gui-egen-sist-sagt = { $dato }: { $merknad }
gui-egen-forfalt = Fristen er gått ut
gui-egen-kontroll-forfalt = Kontrollen er ikkje gjord i tide
gui-egen-godkjenning = Godkjenning
gui-egen-godkjenning-om = Nav-leiar og kommunedirektør godkjenner eigentilsynet slik det er no. Ei endring etterpå blir vist.
gui-egen-godkjenn = Godkjenn
gui-egen-godkjent = { $navn }, { $dato }
gui-egen-godkjent-foer = { $navn }, { $dato } – endra sidan
gui-egen-rapport = Rapport frå eigentilsynet
gui-egen-rapport-om = Kontoret sin eigen rapport. Han ser ikkje ut som ein tilsynsrapport og kan ikkje bli til ein.
gui-egen-skriv-tittel = Skriv rapporten
gui-egen-klar = Rapporten kan skrivast.
gui-egen-mangler-funn = { $antall ->
    [one] Eitt tema manglar funn eller vurdering
   *[other] { $antall } tema manglar funn eller vurdering
}
gui-egen-mangler-tiltak = { $antall ->
    [one] Eitt mogleg brot er utan tiltak
   *[other] { $antall } moglege brot er utan tiltak
}
gui-egen-mangler-kontroll = { $antall ->
    [one] Eitt tiltak seier ikkje korleis og når det blir kontrollert
   *[other] { $antall } tiltak seier ikkje korleis og når dei blir kontrollerte
}
gui-egen-til-plan = Til tiltaksplanen
gui-egen-del-tittel = Del og samanlikn
gui-egen-del-om = Funna kan delast tema for tema, utan kontor, sak eller sitat. Tekstar som kan peike på nokon, blir ikkje med.
gui-egen-del = Lagre funn til deling …
gui-egen-del-forslag = funn-til-deling.json
gui-egenvurdering-om = Det kontoret seier om seg sjølv. Svara blir ikkje lagde saman og er ikkje ein karakter.
gui-egenvurdering-kilde = Kjelde: { $kilde }
gui-egenvurdering-ord = Med eigne ord
gui-egenvurdering-bevis = Kvar det kan sjåast
gui-egenvurdering-bevissted = Stad i kjelda
gui-egen-plan-taster = 1–4 vel funn, T skriv vurderinga, J og K byter tema, L legg til eit tiltak.
