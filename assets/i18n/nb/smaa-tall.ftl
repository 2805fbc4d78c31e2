# Små tall i rapporten: det som ikke vises for at ingen skal kunne kjennes igjen.
rapport-ikke-vist = ikke vist
rapport-ikke-vist-om = (tall fra 1 til 5, og tall som ville røpet dem, er ikke vist)
rapport-gruppe-ikke-vist-om = (gruppen er ikke vist der den har færre enn 6 saker ved kontoret, eller der den ville røpet en slik gruppe)
cli-finere-enn-foer = Advarsel: forrige utgave av de samme sakene var gjort grovere: {$kolonner}. Denne er det ikke. Les den inn på nytt og gjør den like grov, om det ikke er meningen.
