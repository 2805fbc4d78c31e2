# Fra svar til lovbrudd: setninger i utkastet, hva som mangler i kjeden, og hva en bør se på.

lovbruddfeil-egentilsyn = Et egentilsyn kan ikke konkludere med lovbrudd. Bruk funn og tiltak i stedet.

## Utkast til fakta

lovbrudd-faktum-kontor = Ved { $kontor } er kravet bak spørsmålet «{ $spoersmaal }» { $svar ->
    [delvis-oppfylt] bare delvis oppfylt.
   *[ikke-oppfylt] ikke oppfylt.
    }
lovbrudd-faktum-saker = { $andel } er kravet bak spørsmålet «{ $spoersmaal }» ikke eller bare delvis oppfylt.

## Det som mangler før lovbruddet kan ferdigstilles

mangel-setning = Konklusjonen mangler en setning.
mangel-kontor = Lovbruddet nevner ikke noe kontor. Ta med minst ett kontor det gjelder.
mangel-hjemmel = Lovbruddet mangler hjemmel.
mangel-hjemmel-utenfor-tilsyn = Minst én hjemmel må være i sosialtjenesteloven kapittel 4 eller gjelde internkontroll (§ 5). Tilsynet omfatter ikke andre bestemmelser alene.
mangel-hjemmel-ugyldig = Hjemmelen { $hjemmel } gjaldt ikke da sakene ble avgjort, og heller ikke ved slutten av tilsynsperioden.
mangel-hjemmel-ubekreftet = Ingen av hjemlene er bekreftet i lovteksten. Ta med minst én som er lest der.
mangel-krav = Kravet er ikke skrevet. Si hva loven krever, med egne ord.
mangel-fakta = Fakta mangler, eller et faktum er uten tekst.
mangel-faktum-uten-bevis = Faktum { $nr } mangler bevis. Gi kilden et sted som kan slås opp, eller legg bevis på svaret.
mangel-vurdering = Vurderingen er ikke skrevet. Hold fakta opp mot kravet.
mangel-styring = Et lovbrudd om internkontroll må si hvilken styring som sviktet, og hvorfor.
mangel-konklusjon = Konklusjonen er ikke valgt.

## Det som bør ses på

advarsel-en-kilde = Faktum { $nr } har bare én kilde. Finn gjerne en til av en annen type.
advarsel-tall = Faktum { $nr } oppgir andre tall enn svarene nå viser: { $k } av { $n } saker.
advarsel-uten-styring = { $antall } saker viser svikt, men det står ikke hvilken styring som burde ha fanget det opp.
advarsel-hjemmel-ubekreftet = { $hjemmel } må bekreftes før den brukes alene.
advarsel-resultat-uten-saker = Setningen sier at kommunen ikke sørger for resultatet, men ingen saker viser det. Skriv heller at kommunen ikke sikrer det gjennom rutiner og styring.
