# Frå svar til lovbrot: setningar i utkastet, kva som manglar i kjeda, og kva ein bør sjå på.

lovbruddfeil-egentilsyn = Eit eigentilsyn kan ikkje konkludere med lovbrot. Bruk funn og tiltak i staden.

## Utkast til fakta

lovbrudd-faktum-kontor = Ved { $kontor } er kravet bak spørsmålet «{ $spoersmaal }» { $svar ->
    [delvis-oppfylt] berre delvis oppfylt.
   *[ikke-oppfylt] ikkje oppfylt.
    }
lovbrudd-faktum-saker = { $andel } er kravet bak spørsmålet «{ $spoersmaal }» ikkje eller berre delvis oppfylt.

## Det som manglar før lovbrotet kan ferdigstillast

mangel-setning = Konklusjonen manglar ei setning.
mangel-kontor = Lovbrotet nemner ikkje noko kontor. Ta med minst eitt kontor det gjeld.
mangel-hjemmel = Lovbrotet manglar heimel.
mangel-hjemmel-utenfor-tilsyn = Minst éin heimel må stå i sosialtenestelova kapittel 4 eller gjelde internkontroll (§ 5). Tilsynet omfattar ikkje andre føresegner åleine.
mangel-hjemmel-ugyldig = Heimelen { $hjemmel } galdt ikkje då sakene vart avgjorde, og heller ikkje ved slutten av tilsynsperioden.
mangel-hjemmel-ubekreftet = Ingen av heimlane er stadfesta i lovteksta. Ta med minst éin som er lesen der.
mangel-krav = Kravet er ikkje skrive. Sei kva lova krev, med eigne ord.
mangel-fakta = Fakta manglar, eller eit faktum er utan tekst.
mangel-faktum-uten-bevis = Faktum { $nr } manglar bevis. Gi kjelda ein stad som kan slåast opp, eller legg bevis på svaret.
mangel-vurdering = Vurderinga er ikkje skriven. Hald fakta opp mot kravet.
mangel-styring = Eit lovbrot om internkontroll må seie kva styring som svikta, og kvifor.
mangel-konklusjon = Konklusjonen er ikkje vald.

## Det som bør sjåast på

advarsel-en-kilde = Faktum { $nr } har berre éi kjelde. Finn gjerne ei til av ein annan type.
advarsel-tall = Faktum { $nr } oppgir andre tal enn svara no viser: { $k } av { $n } saker.
advarsel-uten-styring = { $antall } saker viser svikt, men det står ikkje kva styring som burde ha fanga det opp.
advarsel-hjemmel-ubekreftet = { $hjemmel } må stadfestast før han blir brukt åleine.
advarsel-resultat-uten-saker = Setninga seier at kommunen ikkje sørgjer for resultatet, men ingen saker viser det. Skriv heller at kommunen ikkje sikrar det gjennom rutinar og styring.
