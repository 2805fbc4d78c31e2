# Merknader til saksutvalet: kva programmet såg, og kva du kan gjere. Staden blir sett framfor av programmet.
# Kvar kode er nærare forklart i docs/merknader.md.

merknad-tom-fil = Fila har ingen saker. Kontroller at det er rett fil, og at ho er lagra med innhald.
merknad-ukjent-tegnsett = Fila er ikkje tekst programmet kan lese. Lagre ho som CSV med teiknsettet UTF-8, og les ho inn på nytt.
merknad-syntaksfeil = Forma på fila er broten her, til dømes fordi eit hermeteikn manglar. Denne saka er ikkje teken inn. Rett fila og les ho inn på nytt.
merknad-mangler-kolonne = Kolonnen manglar. Be kommunen om ei fil med denne kolonnen, eller gi kolonnen dette namnet.
merknad-ukjent-kolonne = Programmet kjenner ikkje kolonnen. Han er ikkje lesen. Gi han eit vanleg namn dersom han skal vere med.
merknad-dobbel-kolonne = Ein annan kolonne betyr det same. Den første er brukt, denne er ikkje lesen. Kontroller at det er den rette som står først.
merknad-uleselig-dato = Teksten er ikkje ein dato, eller dagen finst ikkje. Datoen er ikkje teken inn. Skriv han som 31.12.2024, eller 12.2024 når berre månaden er kjend.
merknad-ukjent-verdi = Programmet kjenner ikkje verdien i denne kolonnen. Han er ikkje teken inn. Kjende verdiar for utfall er mellom andre innvilga, avslag, trekt, under behandling og ikkje søkt; for venteliste ja og nei.
merknad-feil-antall-celler = Rada har eit anna tal på celler enn overskrifta. Saka er teken inn, men kontroller at verdiane står i rett kolonne.
merknad-mangler-saks-id = Saka manglar saksnummer. Programmet har gitt ho eit løpenummer. Be kontoret om eigne saksnummer dersom sakene skal kunne finnast igjen.
merknad-dobbel-saks-id = Saksnummeret er brukt i ei tidlegare rad. Denne rada er ikkje teken inn. Gi sakene kvart sitt nummer og les fila inn på nytt.
merknad-ukjent-kontor = Kontoret er ikkje med i tilsynet. Rada er ikkje teken inn. Rett namnet i fila, eller legg kontoret til i tilsynet.
merknad-ufullstendig-vedtak = Vedtaket manglar dato eller utfall og er ikkje teke inn, heller ikkje planlagd oppstart, periode og grunngiving. Resten av saka er med. Fyll ut det som manglar, og les fila inn på nytt.
merknad-start-foer-soeknad = Programmet har starta før søknaden kom inn. Saka er med. Kontroller begge datoane mot saksmappa.
merknad-vedtak-foer-soeknad = Vedtaket er datert før søknaden kom inn. Saka er med. Kontroller begge datoane mot saksmappa.
merknad-dato-etter-stikkdato = Datoen ligg etter stikkdatoen. Saka er med. Kontroller om datoen er feil, eller om stikkdatoen skal vere seinare.
merknad-foedselsnummer = Her står eit tal som kan vere eit fødselsnummer. Ingenting er teke inn. Fjern talet frå fila, og be kommunen sende ei ny fil på ein trygg måte dersom det gjeld ein person.
merknad-for-lang-tekst = Teksten er lengre enn 20 000 teikn. Resten er kutta bort. Kontroller om heile dokumentet er limt inn i cella.

## Når ingenting vart teke inn

import-stoppet = Innlesinga vart stoppa. Ingenting er teke inn.
import-foedselsnummer = { $antall ->
    [one] Fila har eit tal som kan vere eit fødselsnummer. Ingenting er teke inn. Fjern talet og les fila inn på nytt.
   *[other] Fila har tal som kan vere fødselsnummer på { $antall } stader. Ingenting er teke inn. Fjern tala og les fila inn på nytt.
}
import-ulesbar = Ingen saker kunne lesast frå fila. Merknadene seier kva som må rettast.
