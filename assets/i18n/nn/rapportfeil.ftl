### Feil som hindrar at rapporten kan skrivast. Nøklane er rapportfeil-<kode>.
### $slag er slaget til blokka, $sted dei første orda i ho.

rapportfeil-forkontroll = Rapporten kan ikkje skrivast enno. Rett feila og prøv igjen.
rapportfeil-skriving = Rapportfila kunne ikkje skrivast. Prøv igjen; meld frå om det skjer fleire gonger.

rapportfeil-sted =
    { $slag ->
        [dokument] ramma rundt dokumentet («{ $sted }»)
        [tittel] tittelen «{ $sted }»
        [overskrift] overskrifta «{ $sted }»
        [liste] lista ved «{ $sted }»
        [tabell] tabellen «{ $sted }»
        [figur] figuren «{ $sted }»
        [innhold] innhaldslista
        [boks] boksen ved «{ $sted }»
       *[avsnitt] avsnittet «{ $sted }»
    }

rapportfeil-mangler-tegn = Teiknet { $tegn } finst ikkje i skrifta til rapporten. Byt det ut i { rapportfeil-sted }.
rapportfeil-mangler-tittel = Dokumentet manglar tittel.
rapportfeil-overskriftshopp =
    { $fra ->
        [start] Den første overskrifta må vere på nivå 1, men «{ $sted }» er på nivå { $til }.
       *[andre] Overskrifta «{ $sted }» går frå nivå { $fra } til nivå { $til }. Nivåa må følgje kvarandre.
    }
rapportfeil-ugyldig-nivaa = Overskrifta «{ $sted }» er på nivå { $til }. Berre nivå 1, 2 og 3 kan brukast.
rapportfeil-figur-uten-alt = Figuren «{ $sted }» manglar alternativ tekst. Skriv med ei setning eller to kva han viser.
rapportfeil-tom-figur = Figuren «{ $sted }» har ikkje noko innhald.
rapportfeil-mangler-bildetekst = Ein tabell eller figur etter «{ $sted }» manglar tittel.
rapportfeil-tabell-uten-hode = Tabellen «{ $sted }» manglar overskrift på ei eller fleire kolonner.
rapportfeil-ugyldig-kolonnebredde = Tabellen «{ $sted }» har ei kolonne utan gyldig breidd.
rapportfeil-tom-tabell = Tabellen «{ $sted }» har ingen rader.
rapportfeil-ulik-radlengde = Rad { $rad } i tabellen «{ $sted }» har { $celler } celler, men tabellen har { $kolonner } kolonner.
rapportfeil-tom-blokk = { $slag ->
        [dokument] Dokumentet har ikkje noko innhald.
        [tittel] Tittelen på første sida er tom.
        [overskrift] Ei overskrift etter «{ $sted }» er tom.
        [liste] Ei liste eller eit listepunkt etter «{ $sted }» er tomt.
        [boks] Ein boks etter «{ $sted }» er tom.
        [innhold] Innhaldslista manglar overskrift.
       *[avsnitt] Eit avsnitt etter «{ $sted }» er tomt.
    }
rapportfeil-ufullstendig-lenke = Ei lenkje manglar tekst eller mål i { rapportfeil-sted }.
