# Små tal i rapporten: det som ikkje blir vist for at ingen skal kunne kjennast igjen.
rapport-ikke-vist = ikkje vist
rapport-ikke-vist-om = (tal frå 1 til 5, og tal som ville røpt dei, er ikkje viste)
rapport-gruppe-ikke-vist-om = (gruppa er ikkje vist der ho har færre enn 6 saker ved kontoret, eller der ho ville røpt ei slik gruppe)
cli-finere-enn-foer = Åtvaring: førre utgåve av dei same sakene var gjord grovare: {$kolonner}. Denne er det ikkje. Les ho inn på nytt og gjer ho like grov, om det ikkje er meininga.
