# Sjekklister: embetets egne utgaver, forskjeller mellom lister, og feil i dem.

hendelse-sjekkliste-byttet = Sjekkliste byttet

punktendring-spoersmaal = spørsmålet
punktendring-gjelder = hvem det gjelder
punktendring-hjemler = hjemlene
punktendring-ikke-konkluder = det svaret ikke kan brukes til
punktendring-forhaandssvar = svaret som følger av datoene
punktendring-hjelp = veiledning eller bevis

app-feil-sjekkliste = Sjekklisten kan ikke tas i bruk. { $antall ->
    [one] Én feil må rettes.
   *[other] { $antall } feil må rettes.
}
app-feil-listebytte = Tilsynet kan ikke gå over til sjekklisten { $sjekkliste }. { $grunn ->
    [samme] Den er i bruk allerede.
    [annen-familie] Tilsynet har svar på en annen slags liste. Opprett et nytt tilsyn for den.
    [id-i-bruk] Tilsynet har brukt en annen liste med samme id. Gi utgaven en ny id.
    [egen-hendelse] Bytt sjekkliste for seg, så forskjellene vises først.
   *[endret-tekst] Teksten stemmer ikke med kontrollsummen eller forskjellene. Les filen inn på nytt.
}

regelverk-feil-ukjent-grunnliste = { $fil }, linje { $linje }: «{ $noekkel }» bygger på «{ $detalj }», som programmet ikke har.
regelverk-feil-opptatt-id = { $fil }, linje { $linje }: «{ $noekkel }» er id-en til en liste programmet har. Gi utgaven en egen id.
regelverk-feil-ugyldig-prefiks = { $fil }, linje { $linje }: Egne punkter trenger et prefiks på to til fem store bokstaver, for eksempel TRD.
regelverk-feil-feil-prefiks = { $fil }, linje { $linje }: «{ $noekkel }» må hete { $detalj }-1, { $detalj }-2 og så videre.
regelverk-feil-mangler-bevisart = { $fil }, linje { $linje }: «{ $noekkel }» sier ikke hva som teller som bevis.
regelverk-feil-mangler-hjemmel = { $fil }, linje { $linje }: «{ $noekkel }» mangler hjemmel.
regelverk-feil-ugyldig-terskel = { $fil }, linje { $linje }: Terskelen må være minst én sak.
regelverk-feil-ukjent-moenster = { $fil }, linje { $linje }: «{ $noekkel }» skal mate mønsteret «{ $detalj }», som ikke finnes.

## Forskjellene

sjekkliste-fra-til = Fra { $fra } (versjon { $fraversjon }) til { $til } (versjon { $tilversjon })
sjekkliste-ingen-forskjell = Listene spør om det samme.
sjekkliste-nytt = Nytt: { $punkt } { $spoersmaal }
sjekkliste-borte = Borte: { $punkt } { $spoersmaal }
sjekkliste-endret = Endret: { $punkt } { $spoersmaal } ({ $hva })
sjekkliste-moenstre = Endrede mønstre for lovbrudd: { $moenstre }
sjekkliste-terskel = Antall saker som gir forslag: fra { $fra } til { $til }
sjekkliste-svar-borte = { $antall ->
    [one] Ett svar gjelder et punkt som er borte. Det blir stående i loggen, men teller ikke.
   *[other] { $antall } svar gjelder punkter som er borte. De blir stående i loggen, men teller ikke.
}
sjekkliste-svar-igjen = { $antall ->
    [one] Ett svar må ses på igjen, fordi spørsmålet er endret.
   *[other] { $antall } svar må ses på igjen, fordi spørsmålene er endret.
}
sjekkliste-svar-staar = Alle andre svar står som før.
sjekkliste-ikke-utfoert = Ingenting er endret. Kjør på nytt med --utfoer for å bytte.
sjekkliste-byttet = Tilsynet bruker nå sjekklisten { $liste }, versjon { $versjon }.
sjekkliste-kan-brukes = Sjekklisten { $liste }, versjon { $versjon }, kan tas i bruk: { $punkter } punkter, { $temaer } områder.
sjekkliste-skrevet = Skrevet til { $sti }
sjekkliste-linje = { $liste }: { $navn }, versjon { $versjon }, { $punkter } punkter
sjekkliste-bygger-paa = Bygger på { $liste }
sjekkliste-lovstatus = Holdt opp mot loven per { $dato }

## Forklaringen øverst i en ny utgave

sjekkliste-mal-1 = Embetets utgave av en sjekkliste. Rett feltene, kontroller med «tilsyn sjekkliste kontroller FIL», og ta den i bruk med «tilsyn sjekkliste bruk TILSYN --liste FIL».
sjekkliste-mal-2 = prefiks: to til fem store bokstaver som egne punkter begynner med. av: punkter som slås av. paa: valgfrie punkter som må besvares. veiledning: egen hjelpetekst til et punkt.
sjekkliste-mal-3 = egne: egne punkter. Alle feltene i eksemplet må fylles ut på bokmål og nynorsk. mater: mønstrene de egne punktene skal telle med i.
sjekkliste-mal-4 = Gi utgaven ny id og versjon hver gang den endres.

## Kommandolinjen

cli-sjekkliste = Vis, eksporter, kontroller og bytt sjekkliste
cli-sjekkliste-vis = Vis sjekklistene, eller punktene i én av dem
cli-sjekkliste-eksporter = Skriv en utgave å redigere, eller hele listen
cli-sjekkliste-kontroller = Kontroller en sjekkliste fra fil
cli-sjekkliste-bruk = Vis forskjellene og gå over til en annen sjekkliste
cli-arg-listefil = Filen med sjekklisten
cli-valg-liste-id = Sjekklisten: id, eller fil
cli-valg-i-tilsyn-liste = Tilsynet listen hører til
cli-valg-hel = Hele listen, ikke bare en utgave å fylle ut
cli-valg-embetekode = Embetets navn i id og versjon, for eksempel troendelag
cli-valg-utfoer = Bytt; uten dette vises bare forskjellene
cli-valg-sjekkliste = Sjekklisten: id, eller fil med embetets utgave

## Vinduet

gui-sjekkliste = Sjekkliste
gui-sjekkliste-velg = Bytt sjekkliste …
gui-sjekkliste-om = Embetet kan ha sin egen utgave: egne punkter, punkter slått av, en annen terskel. Svarene følger med, og forskjellene vises før du bytter.
gui-sjekkliste-i-bruk = I bruk: { $navn }, { $liste }, versjon { $versjon }
gui-sjekkliste-andre = Lister programmet har
gui-sjekkliste-fil = Les utgave fra fil …
gui-sjekkliste-eksporter = Lagre hele listen …
gui-sjekkliste-ta-i-bruk = Ta i bruk
gui-sjekkliste-forskjeller = Forskjeller
gui-sjekkliste-lukk = Tilbake
gui-sjekkliste-se = Se forskjellene
gui-sjekkliste-lagret = Sjekklisten er lagret
gui-felt-velg-sjekkliste = Sjekkliste for det nye tilsynet
gui-fil-sjekkliste = Velg sjekkliste
gui-fil-sjekkliste-ut = Lagre sjekklisten
kommando-vis-sjekkliste = Sjekkliste
kommando-vis-sjekkliste-hjelp = Se hvilken sjekkliste tilsynet bruker, og bytt til en annen

rapport-tjenesten = tjenesten
