### Feil som hindrer at rapporten kan skrives. Nøklene er rapportfeil-<kode>.
### $slag er blokkens slag, $sted de første ordene i den.

rapportfeil-forkontroll = Rapporten kan ikke skrives ennå. Rett feilene og prøv igjen.
rapportfeil-skriving = Rapportfilen kunne ikke skrives. Prøv igjen; meld fra om det skjer flere ganger.

rapportfeil-sted =
    { $slag ->
        [dokument] rammen rundt dokumentet («{ $sted }»)
        [tittel] tittelen «{ $sted }»
        [overskrift] overskriften «{ $sted }»
        [liste] listen ved «{ $sted }»
        [tabell] tabellen «{ $sted }»
        [figur] figuren «{ $sted }»
        [innhold] innholdsfortegnelsen
        [boks] boksen ved «{ $sted }»
       *[avsnitt] avsnittet «{ $sted }»
    }

rapportfeil-mangler-tegn = Tegnet { $tegn } finnes ikke i rapportens skrift. Bytt det ut i { rapportfeil-sted }.
rapportfeil-mangler-tittel = Dokumentet mangler tittel.
rapportfeil-overskriftshopp =
    { $fra ->
        [start] Den første overskriften må være på nivå 1, men «{ $sted }» er på nivå { $til }.
       *[andre] Overskriften «{ $sted }» går fra nivå { $fra } til nivå { $til }. Nivåene må følge hverandre.
    }
rapportfeil-ugyldig-nivaa = Overskriften «{ $sted }» er på nivå { $til }. Bare nivå 1, 2 og 3 kan brukes.
rapportfeil-figur-uten-alt = Figuren «{ $sted }» mangler alternativ tekst. Skriv med en setning eller to hva den viser.
rapportfeil-tom-figur = Figuren «{ $sted }» har ikke noe innhold.
rapportfeil-mangler-bildetekst = En tabell eller figur etter «{ $sted }» mangler tittel.
rapportfeil-tabell-uten-hode = Tabellen «{ $sted }» mangler overskrift på en eller flere kolonner.
rapportfeil-ugyldig-kolonnebredde = Tabellen «{ $sted }» har en kolonne uten gyldig bredde.
rapportfeil-tom-tabell = Tabellen «{ $sted }» har ingen rader.
rapportfeil-ulik-radlengde = Rad { $rad } i tabellen «{ $sted }» har { $celler } celler, men tabellen har { $kolonner } kolonner.
rapportfeil-tom-blokk = { $slag ->
        [dokument] Dokumentet har ikke noe innhold.
        [tittel] Tittelen på første side er tom.
        [overskrift] En overskrift etter «{ $sted }» er tom.
        [liste] En liste eller et listepunkt etter «{ $sted }» er tomt.
        [boks] En boks etter «{ $sted }» er tom.
        [innhold] Innholdsfortegnelsen mangler overskrift.
       *[avsnitt] Et avsnitt etter «{ $sted }» er tomt.
    }
rapportfeil-ufullstendig-lenke = En lenke mangler tekst eller mål i { rapportfeil-sted }.
