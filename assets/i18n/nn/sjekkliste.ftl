# Sjekklister: eigne utgåver hos embetet, skilnader mellom lister, og feil i dei.

hendelse-sjekkliste-byttet = Sjekkliste bytt

punktendring-spoersmaal = spørsmålet
punktendring-gjelder = kven det gjeld
punktendring-hjemler = heimlane
punktendring-ikke-konkluder = det svaret ikkje kan brukast til
punktendring-forhaandssvar = svaret som følgjer av datoane
punktendring-hjelp = rettleiing eller bevis

app-feil-sjekkliste = Sjekklista kan ikkje takast i bruk. { $antall ->
    [one] Éin feil må rettast.
   *[other] { $antall } feil må rettast.
}
app-feil-listebytte = Tilsynet kan ikkje gå over til sjekklista { $sjekkliste }. { $grunn ->
    [samme] Ho er i bruk allereie.
    [annen-familie] Tilsynet har svar på ei anna slags liste. Opprett eit nytt tilsyn for henne.
    [id-i-bruk] Tilsynet har brukt ei anna liste med same id. Gi utgåva ein ny id.
    [egen-hendelse] Byt sjekkliste for seg, så skilnadene blir viste først.
   *[endret-tekst] Teksten stemmer ikkje med kontrollsummen eller skilnadene. Les fila inn på nytt.
}

regelverk-feil-ukjent-grunnliste = { $fil }, linje { $linje }: «{ $noekkel }» byggjer på «{ $detalj }», som programmet ikkje har.
regelverk-feil-opptatt-id = { $fil }, linje { $linje }: «{ $noekkel }» er id-en til ei liste programmet har. Gi utgåva ein eigen id.
regelverk-feil-ugyldig-prefiks = { $fil }, linje { $linje }: Eigne punkt treng eit prefiks på to til fem store bokstavar, til dømes TRD.
regelverk-feil-feil-prefiks = { $fil }, linje { $linje }: «{ $noekkel }» må heite { $detalj }-1, { $detalj }-2 og så vidare.
regelverk-feil-mangler-bevisart = { $fil }, linje { $linje }: «{ $noekkel }» seier ikkje kva som tel som bevis.
regelverk-feil-mangler-hjemmel = { $fil }, linje { $linje }: «{ $noekkel }» manglar heimel.
regelverk-feil-ugyldig-terskel = { $fil }, linje { $linje }: Terskelen må vere minst éi sak.
regelverk-feil-ukjent-moenster = { $fil }, linje { $linje }: «{ $noekkel }» skal mate mønsteret «{ $detalj }», som ikkje finst.

## Skilnadene

sjekkliste-fra-til = Frå { $fra } (versjon { $fraversjon }) til { $til } (versjon { $tilversjon })
sjekkliste-ingen-forskjell = Listene spør om det same.
sjekkliste-nytt = Nytt: { $punkt } { $spoersmaal }
sjekkliste-borte = Borte: { $punkt } { $spoersmaal }
sjekkliste-endret = Endra: { $punkt } { $spoersmaal } ({ $hva })
sjekkliste-moenstre = Endra mønster for lovbrot: { $moenstre }
sjekkliste-terskel = Talet på saker som gir forslag: frå { $fra } til { $til }
sjekkliste-svar-borte = { $antall ->
    [one] Eitt svar gjeld eit punkt som er borte. Det blir ståande i loggen, men tel ikkje.
   *[other] { $antall } svar gjeld punkt som er borte. Dei blir ståande i loggen, men tel ikkje.
}
sjekkliste-svar-igjen = { $antall ->
    [one] Eitt svar må sjåast på igjen, fordi spørsmålet er endra.
   *[other] { $antall } svar må sjåast på igjen, fordi spørsmåla er endra.
}
sjekkliste-svar-staar = Alle andre svar står som før.
sjekkliste-ikke-utfoert = Ingenting er endra. Køyr på nytt med --utfoer for å byte.
sjekkliste-byttet = Tilsynet brukar no sjekklista { $liste }, versjon { $versjon }.
sjekkliste-kan-brukes = Sjekklista { $liste }, versjon { $versjon }, kan takast i bruk: { $punkter } punkt, { $temaer } område.
sjekkliste-skrevet = Skrive til { $sti }
sjekkliste-linje = { $liste }: { $navn }, versjon { $versjon }, { $punkter } punkt
sjekkliste-bygger-paa = Byggjer på { $liste }
sjekkliste-lovstatus = Halden opp mot lova per { $dato }

## Forklaringa øvst i ei ny utgåve

sjekkliste-mal-1 = Embetet si utgåve av ei sjekkliste. Rett felta, kontroller med «tilsyn sjekkliste kontroller FIL», og ta ho i bruk med «tilsyn sjekkliste bruk TILSYN --liste FIL».
sjekkliste-mal-2 = prefiks: to til fem store bokstavar som eigne punkt byrjar med. av: punkt som blir slått av. paa: valfrie punkt som må svarast på. veiledning: eigen hjelpetekst til eit punkt.
sjekkliste-mal-3 = egne: eigne punkt. Alle felta i dømet må fyllast ut på bokmål og nynorsk. mater: mønstera dei eigne punkta skal telje med i.
sjekkliste-mal-4 = Gi utgåva ny id og versjon kvar gong ho blir endra.

## Kommandolinja

cli-sjekkliste = Vis, eksporter, kontroller og byt sjekkliste
cli-sjekkliste-vis = Vis sjekklistene, eller punkta i éi av dei
cli-sjekkliste-eksporter = Skriv ei utgåve å redigere, eller heile lista
cli-sjekkliste-kontroller = Kontroller ei sjekkliste frå fil
cli-sjekkliste-bruk = Vis skilnadene og gå over til ei anna sjekkliste
cli-arg-listefil = Fila med sjekklista
cli-valg-liste-id = Sjekklista: id, eller fil
cli-valg-i-tilsyn-liste = Tilsynet lista høyrer til
cli-valg-hel = Heile lista, ikkje berre ei utgåve å fylle ut
cli-valg-embetekode = Namnet på embetet i id og versjon, til dømes troendelag
cli-valg-utfoer = Byt; utan dette blir berre skilnadene viste
cli-valg-sjekkliste = Sjekklista: id, eller fil med utgåva til embetet

## Vindauget

gui-sjekkliste = Sjekkliste
gui-sjekkliste-velg = Byt sjekkliste …
gui-sjekkliste-om = Embetet kan ha si eiga utgåve: eigne punkt, punkt slått av, ein annan terskel. Svara følgjer med, og skilnadene blir viste før du byter.
gui-sjekkliste-i-bruk = I bruk: { $navn }, { $liste }, versjon { $versjon }
gui-sjekkliste-andre = Lister programmet har
gui-sjekkliste-fil = Les utgåve frå fil …
gui-sjekkliste-eksporter = Lagre heile lista …
gui-sjekkliste-ta-i-bruk = Ta i bruk
gui-sjekkliste-forskjeller = Skilnader
gui-sjekkliste-lukk = Tilbake
gui-sjekkliste-se = Sjå skilnadene
gui-sjekkliste-lagret = Sjekklista er lagra
gui-felt-velg-sjekkliste = Sjekkliste for det nye tilsynet
gui-fil-sjekkliste = Vel sjekkliste
gui-fil-sjekkliste-ut = Lagre sjekklista
kommando-vis-sjekkliste = Sjekkliste
kommando-vis-sjekkliste-hjelp = Sjå kva sjekkliste tilsynet brukar, og byt til ei anna

rapport-tjenesten = tenesta
