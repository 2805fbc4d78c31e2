# Ord om regelverket: kor sikkert det er, kven som svarar, og kva som kan vere gale i dataa.

## Sikkerheit

maa-bekreftes = må stadfestast U{ $nummer }
sikkerhet-lov = Står i lov eller forskrift
sikkerhet-praksis = Sett i praksis, ikkje i lov
sikkerhet-maa-bekreftes = Må stadfestast

## Sjekklista

nivaa-sak = Per sak
nivaa-kontor = Per kontor

svarmaate-inspektoer = Inspektøren vurderer
svarmaate-beregnet = Rekna ut
svarmaate-beregnet-bekreftet = Rekna ut, blir stadfesta av inspektøren

## Feil i dataa

regelverk-feil-ulesbar = { $fil }, linje { $linje }, kolonne { $kolonne }: Fila kan ikkje lesast. { $aarsak }
regelverk-feil-mangler-fil = Fila { $fil } manglar. Utan fila kan ikkje regelverket takast i bruk.
regelverk-feil-ukjent-fil = Fila { $fil } høyrer ikkje til regelverket.
regelverk-feil-staar-to-ganger = { $fil }, linje { $linje }: «{ $noekkel }» står to gonger.
regelverk-feil-ukjent-lov = { $fil }, linje { $linje }: «{ $noekkel }» viser til lova «{ $detalj }», som ikkje finst i lover.ron.
regelverk-feil-ulesbar-paragraf = { $fil }, linje { $linje }: Staden «{ $detalj }» i «{ $noekkel }» må skrivast slik: 25-1 (3) b.
regelverk-feil-id-passer-ikke = { $fil }, linje { $linje }: «{ $noekkel }» må byrje med «{ $detalj }», som følgjer av lov og paragraf.
regelverk-feil-henvisning-passer-ikke = { $fil }, linje { $linje }: Tilvisinga «{ $detalj }» må vere plassen den nyaste versjonen står på, eller «{ $noekkel }».
regelverk-feil-omvendt-gyldighet = { $fil }, linje { $linje }: «{ $noekkel }» sluttar å gjelde før han byrjar.
regelverk-feil-overlappende-gyldighet = { $fil }, linje { $linje }: «{ $noekkel }» gjeld samtidig med «{ $detalj }».
regelverk-feil-ukjent-henvisning = { $fil }, linje { $linje }: «{ $noekkel }» viser til «{ $detalj }», som ikkje finst.
regelverk-feil-ukjent-rad = { $fil }, linje { $linje }: «{ $noekkel }» viser til { $detalj }, som ikkje finst i ubekreftet.ron.
regelverk-feil-ukjent-tema = { $fil }, linje { $linje }: «{ $noekkel }» høyrer til temaet «{ $detalj }», som ikkje finst.
regelverk-feil-ukjent-punkt = { $fil }, linje { $linje }: «{ $noekkel }» viser til punktet «{ $detalj }», som ikkje finst.
regelverk-feil-mangler-tekst = { $fil }, linje { $linje }: «{ $noekkel }» manglar tekst på bokmål eller nynorsk i feltet { $detalj }.
regelverk-feil-mangler-kommune = { $fil }, linje { $linje }: Setninga i «{ $noekkel }» må nemne kommunen med «{"{"}kommune{"}"}».
regelverk-feil-mangler-tilsynshjemmel = { $fil }, linje { $linje }: «{ $noekkel }» manglar ei føresegn som tilsynet omfattar.
regelverk-feil-mangler-beregning = { $fil }, linje { $linje }: «{ $noekkel }» skal reknast ut, men seier ikkje korleis.
regelverk-feil-gruppe-passer-ikke = { $fil }, linje { $linje }: «{ $noekkel }» må ha grupper av saker når det blir svart på per sak, og berre då.
