# Signering og kontroll av signatur. Nøklane følgjer kodane i src/signering.

## Feil som stoppar signering eller kontroll
signering-feil-feil-passord = Passordet opnar ikkje nøkkelfila. Skriv det inn på nytt, og sjå etter store bokstavar. Er passordet rett, kan fila vere skadd; hent ho då på nytt.
signering-feil-skadet-noekkelfil = Nøkkelfila kan ikkje lesast. Ho er skadd, ufullstendig eller inga nøkkelfil (.p12 eller .pfx). Hent fila på nytt frå den som utferda ho.
signering-feil-ingen-noekkel = Fila inneheld ingen privat nøkkel med tilhøyrande sertifikat. Eksporter sertifikatet på nytt og vel at den private nøkkelen skal vere med.
signering-feil-ustoettet-noekkel = Nøkkelen eller vernet av nøkkelfila er av eit slag som ikkje er støtta. Bruk ein nøkkel av typen RSA (minst 2048 bitar) eller P-256 i ei vanleg .p12-fil.
signering-feil-svak-noekkel = Nøkkelen er for kort til å gi ein trygg signatur. Be om eit nytt sertifikat med RSA på minst 2048 bitar eller P-256.
signering-feil-utloept-sertifikat = Sertifikatet har gått ut og kan ikkje brukast til å signere. Be utferdaren om eit nytt.
signering-feil-ikke-gyldig-ennaa = Sertifikatet gjeld ikkje enno. Kontroller klokka på maskina, eller vent til sertifikatet er gyldig.
signering-feil-uegnet-sertifikat = Sertifikatet er ikkje laga for å signere dokument. Vel eit sertifikat som er utferda for signatur.
signering-feil-ikke-pdf = Fila er ikkje ein PDF. Vel ei PDF-fil.
signering-feil-skadet-pdf = PDF-fila er skadd og kan ikkje lesast. Hent fila på nytt frå avsendaren, eller lag rapporten på nytt.
signering-feil-kryptert-pdf = PDF-fila er kryptert og kan verken signerast eller kontrollerast her. Be om ei utgåve utan passord.
signering-feil-intern = Signeringa stoppa på grunn av ein feil i programmet. Rapporten er ikkje endra. Prøv igjen, og meld frå om det tek seg opp att.

## Svaret for heile fila
signering-utfall-usignert = Fila er ikkje signert.
signering-utfall-holder = Signaturen held. Fila er uendra sidan ho vart signert.
signering-utfall-holder-ikke = Signaturen held ikkje. Fila er endra etter signering, eller signaturen kan ikkje stadfestast. Bruk ikkje fila før du har fått ei ny frå avsendaren.

## Dei signerte opplysningane
signering-integritet-uendret = Det signerte innhaldet er uendra.
signering-integritet-endret = Det signerte innhaldet er endra etter signering.
signering-integritet-ugyldig-signatur = Signaturen stemmer ikkje med sertifikatet han viser til.
signering-integritet-ukjent-algoritme = Signaturen er laga med ein metode som ikkje kan kontrollerast her. Kontroller fila i eit anna program.
signering-integritet-uleselig = Signaturen kan ikkje lesast. Fila kan vere skadd eller endra.

## Kva som er lagt til etterpå
signering-endringer-ingen = Ingenting er lagt til etter signaturen.
signering-endringer-bare-tillatte = Etter signaturen er det berre lagt til fleire signaturar eller tidsstempel.
signering-endringer-ulovlige = Etter signaturen er det gjort endringar som ikkje er tillatne.

## Kva ulovlege endringar
signering-endringsart-side = Ei side er endra, til dømes snudd eller skoren.
signering-endringsart-sidetre = Sider er lagde til, fjerna eller bytte om.
signering-endringsart-innhold = Tekst, bilete eller skrift på ei side er endra.
signering-endringsart-katalog = Innstillingar for dokumentet er endra, til dømes språk eller kva som skjer når fila blir opna.
signering-endringsart-metadata = Metadata er endra.
signering-endringsart-dokumentinfo = Dokumentopplysningar som tittel, forfattar eller dato er endra.
signering-endringsart-skjema = Eit skjemafelt er endra eller lagt til.
signering-endringsart-merknad = Ei lenkje, eit notat eller ein annan merknad er endra eller fjerna.
signering-endringsart-synlig-felt = Eit synleg signaturfelt er lagt til. Det kan dekkje over det som vart signert.
signering-endringsart-struktur = Lesestrukturen som hjelpemiddel bruker, er endra.
signering-endringsart-signatur = Ein tidlegare signatur er endra.
signering-endringsart-objekt = Noko som var med i den signerte fila, er endra.
signering-endringsart-nytt-objekt = Det er lagt til data som ikkje høyrer til nokon signatur.
signering-endringsart-slettet = Noko som var med i den signerte fila, er fjerna.
signering-endringsart-laast = Den som signerte, tillét ingen endringar, heller ikkje fleire signaturar.
signering-endringsart-ikke-inkrementell = Signaturen gjeld berre ein del av fila, og resten er ikkje eit vanleg tillegg.
signering-endringsart-data-etter-slutten = Det står data etter slutten av den signerte fila.

## Kva du bør vite om sertifikatet
signering-sertifikat-ukjent-utsteder = Programmet kontrollerer ikkje om utferdaren er til å stole på. Vurder sjølv om du kjenner utferdaren.
signering-sertifikat-selvsignert = Sertifikatet er utferda av innehavaren sjølv. Ingen andre går god for namnet.
signering-sertifikat-demo = Sertifikatet er ein demo og provar ingenting. Rapporten er ikkje rettsleg signert.
signering-sertifikat-utloept = Sertifikatet har gått ut. Signaturen kan likevel vere gitt medan det galdt, men tidspunktet er ikkje stadfesta av andre.
signering-sertifikat-ikke-gyldig-ennaa = Sertifikatet gjeld ikkje enno.
signering-sertifikat-feil-bruk = Sertifikatet er ikkje laga for å signere dokument.
signering-sertifikat-ikke-pades = Signaturen følgjer ikkje den europeiske standarden for PDF-signaturar (PAdES).
