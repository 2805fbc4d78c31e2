# Merknader til saksutvalget: hva programmet så, og hva du kan gjøre. Stedet settes foran av programmet.
# Hver kode er forklart nærmere i docs/merknader.md.

merknad-tom-fil = Filen har ingen saker. Kontroller at det er rett fil, og at den er lagret med innhold.
merknad-ukjent-tegnsett = Filen er ikke tekst programmet kan lese. Lagre den som CSV med tegnsettet UTF-8, og les den inn på nytt.
merknad-syntaksfeil = Formen på filen er brutt her, for eksempel fordi et anførselstegn mangler. Denne saken er ikke tatt inn. Rett filen og les den inn på nytt.
merknad-mangler-kolonne = Kolonnen mangler. Be kommunen om en fil med denne kolonnen, eller gi kolonnen dette navnet.
merknad-ukjent-kolonne = Programmet kjenner ikke kolonnen. Den er ikke lest. Gi den et vanlig navn hvis den skal være med.
merknad-dobbel-kolonne = En annen kolonne betyr det samme. Den første er brukt, denne er ikke lest. Kontroller at det er den rette som står først.
merknad-uleselig-dato = Teksten er ikke en dato, eller dagen finnes ikke. Datoen er ikke tatt inn. Skriv den som 31.12.2024, eller 12.2024 når bare måneden er kjent.
merknad-ukjent-verdi = Programmet kjenner ikke verdien i denne kolonnen. Den er ikke tatt inn. Kjente verdier for utfall er blant andre innvilget, avslag, trukket, under behandling og ikke søkt; for venteliste ja og nei.
merknad-feil-antall-celler = Raden har et annet antall celler enn overskriften. Saken er tatt inn, men kontroller at verdiene står i rett kolonne.
merknad-mangler-saks-id = Saken mangler saksnummer. Programmet har gitt den et løpenummer. Be kontoret om egne saksnumre hvis sakene skal kunne finnes igjen.
merknad-dobbel-saks-id = Saksnummeret er brukt i en tidligere rad. Denne raden er ikke tatt inn. Gi sakene hvert sitt nummer og les filen inn på nytt.
merknad-ukjent-kontor = Kontoret er ikke med i tilsynet. Raden er ikke tatt inn. Rett navnet i filen, eller legg kontoret til i tilsynet.
merknad-ufullstendig-vedtak = Vedtaket mangler dato eller utfall og er ikke tatt inn, heller ikke planlagt oppstart, periode og begrunnelse. Resten av saken er med. Fyll ut det som mangler, og les filen inn på nytt.
merknad-start-foer-soeknad = Programmet har startet før søknaden kom inn. Saken er med. Kontroller begge datoene mot saksmappen.
merknad-vedtak-foer-soeknad = Vedtaket er datert før søknaden kom inn. Saken er med. Kontroller begge datoene mot saksmappen.
merknad-dato-etter-stikkdato = Datoen ligger etter stikkdatoen. Saken er med. Kontroller om datoen er feil, eller om stikkdatoen skal være senere.
merknad-foedselsnummer = Her står et tall som kan være et fødselsnummer. Ingenting er tatt inn. Fjern tallet fra filen, og be kommunen sende en ny fil på en trygg måte hvis det gjelder en person.
merknad-for-lang-tekst = Teksten er lengre enn 20 000 tegn. Resten er kuttet bort. Kontroller om hele dokumentet er limt inn i cellen.

## Når ingenting ble tatt inn

import-stoppet = Innlesingen ble stoppet. Ingenting er tatt inn.
import-foedselsnummer = { $antall ->
    [one] Filen har et tall som kan være et fødselsnummer. Ingenting er tatt inn. Fjern tallet og les filen inn på nytt.
   *[other] Filen har tall som kan være fødselsnumre på { $antall } steder. Ingenting er tatt inn. Fjern tallene og les filen inn på nytt.
}
import-ulesbar = Ingen saker kunne leses fra filen. Merknadene sier hva som må rettes.
