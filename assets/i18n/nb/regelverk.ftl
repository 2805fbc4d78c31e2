# Ord om regelverket: hvor sikkert det er, hvem som svarer, og hva som kan være galt i dataene.

## Sikkerhet

maa-bekreftes = må bekreftes U{ $nummer }
sikkerhet-lov = Står i lov eller forskrift
sikkerhet-praksis = Sett i praksis, ikke i lov
sikkerhet-maa-bekreftes = Må bekreftes

## Sjekklisten

nivaa-sak = Per sak
nivaa-kontor = Per kontor

svarmaate-inspektoer = Inspektøren vurderer
svarmaate-beregnet = Beregnet
svarmaate-beregnet-bekreftet = Beregnet, bekreftes av inspektøren

## Feil i dataene

regelverk-feil-ulesbar = { $fil }, linje { $linje }, kolonne { $kolonne }: Filen kan ikke leses. { $aarsak }
regelverk-feil-mangler-fil = Filen { $fil } mangler. Uten den kan ikke regelverket tas i bruk.
regelverk-feil-ukjent-fil = Filen { $fil } hører ikke til regelverket.
regelverk-feil-staar-to-ganger = { $fil }, linje { $linje }: «{ $noekkel }» står to ganger.
regelverk-feil-ukjent-lov = { $fil }, linje { $linje }: «{ $noekkel }» viser til loven «{ $detalj }», som ikke finnes i lover.ron.
regelverk-feil-ulesbar-paragraf = { $fil }, linje { $linje }: Stedet «{ $detalj }» i «{ $noekkel }» må skrives slik: 25-1 (3) b.
regelverk-feil-id-passer-ikke = { $fil }, linje { $linje }: «{ $noekkel }» må begynne med «{ $detalj }», som følger av lov og paragraf.
regelverk-feil-henvisning-passer-ikke = { $fil }, linje { $linje }: Henvisningen «{ $detalj }» må være plassen den nyeste versjonen står på, eller «{ $noekkel }».
regelverk-feil-omvendt-gyldighet = { $fil }, linje { $linje }: «{ $noekkel }» slutter å gjelde før den begynner.
regelverk-feil-overlappende-gyldighet = { $fil }, linje { $linje }: «{ $noekkel }» gjelder samtidig med «{ $detalj }».
regelverk-feil-ukjent-henvisning = { $fil }, linje { $linje }: «{ $noekkel }» viser til «{ $detalj }», som ikke finnes.
regelverk-feil-ukjent-rad = { $fil }, linje { $linje }: «{ $noekkel }» viser til { $detalj }, som ikke finnes i ubekreftet.ron.
regelverk-feil-ukjent-tema = { $fil }, linje { $linje }: «{ $noekkel }» hører til temaet «{ $detalj }», som ikke finnes.
regelverk-feil-ukjent-punkt = { $fil }, linje { $linje }: «{ $noekkel }» viser til punktet «{ $detalj }», som ikke finnes.
regelverk-feil-mangler-tekst = { $fil }, linje { $linje }: «{ $noekkel }» mangler tekst på bokmål eller nynorsk i feltet { $detalj }.
regelverk-feil-mangler-kommune = { $fil }, linje { $linje }: Setningen i «{ $noekkel }» må nevne kommunen med «{"{"}kommune{"}"}».
regelverk-feil-mangler-tilsynshjemmel = { $fil }, linje { $linje }: «{ $noekkel }» mangler en bestemmelse som tilsynet omfatter.
regelverk-feil-mangler-beregning = { $fil }, linje { $linje }: «{ $noekkel }» skal beregnes, men sier ikke hvordan.
regelverk-feil-gruppe-passer-ikke = { $fil }, linje { $linje }: «{ $noekkel }» må ha grupper av saker når det besvares per sak, og bare da.
