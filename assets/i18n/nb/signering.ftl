# Signering og kontroll av signatur. Nøklene følger kodene i src/signering.

## Feil som stopper signering eller kontroll
signering-feil-feil-passord = Passordet åpner ikke nøkkelfilen. Skriv det inn på nytt, og se etter store bokstaver. Er passordet riktig, kan filen være skadet; hent den da på nytt.
signering-feil-skadet-noekkelfil = Nøkkelfilen kan ikke leses. Den er skadet, ufullstendig eller ingen nøkkelfil (.p12 eller .pfx). Hent filen på nytt fra den som har utstedt den.
signering-feil-ingen-noekkel = Filen inneholder ingen privat nøkkel med tilhørende sertifikat. Eksporter sertifikatet på nytt og velg at den private nøkkelen skal være med.
signering-feil-ustoettet-noekkel = Nøkkelen eller beskyttelsen av nøkkelfilen er av et slag som ikke støttes. Bruk en nøkkel av typen RSA (minst 2048 biter) eller P-256 i en vanlig .p12-fil.
signering-feil-svak-noekkel = Nøkkelen er for kort til å gi en trygg signatur. Be om et nytt sertifikat med RSA på minst 2048 biter eller P-256.
signering-feil-utloept-sertifikat = Sertifikatet er utløpt og kan ikke brukes til å signere. Be utstederen om et nytt.
signering-feil-ikke-gyldig-ennaa = Sertifikatet gjelder ikke ennå. Kontroller klokken på maskinen, eller vent til sertifikatet er gyldig.
signering-feil-uegnet-sertifikat = Sertifikatet er ikke laget for å signere dokumenter. Velg et sertifikat som er utstedt for signatur.
signering-feil-ikke-pdf = Filen er ikke en PDF. Velg en PDF-fil.
signering-feil-skadet-pdf = PDF-filen er skadet og kan ikke leses. Hent filen på nytt fra avsenderen, eller lag rapporten på nytt.
signering-feil-kryptert-pdf = PDF-filen er kryptert og kan verken signeres eller kontrolleres her. Be om en utgave uten passord.
signering-feil-intern = Signeringen stoppet på grunn av en feil i programmet. Rapporten er ikke endret. Prøv igjen, og meld fra hvis det gjentar seg.

## Svaret for hele filen
signering-utfall-usignert = Filen er ikke signert.
signering-utfall-holder = Signaturen holder. Filen er uendret siden den ble signert.
signering-utfall-holder-ikke = Signaturen holder ikke. Filen er endret etter signering, eller signaturen kan ikke bekreftes. Bruk ikke filen før du har fått en ny fra avsenderen.

## De signerte opplysningene
signering-integritet-uendret = Det signerte innholdet er uendret.
signering-integritet-endret = Det signerte innholdet er endret etter signering.
signering-integritet-ugyldig-signatur = Signaturen stemmer ikke med sertifikatet den viser til.
signering-integritet-ukjent-algoritme = Signaturen er laget med en metode som ikke kan kontrolleres her. Kontroller filen i et annet program.
signering-integritet-uleselig = Signaturen kan ikke leses. Filen kan være skadet eller endret.

## Hva som er lagt til etterpå
signering-endringer-ingen = Ingenting er lagt til etter signaturen.
signering-endringer-bare-tillatte = Etter signaturen er det bare lagt til flere signaturer eller tidsstempler.
signering-endringer-ulovlige = Etter signaturen er det gjort endringer som ikke er tillatt.

## Hvilke ulovlige endringer
signering-endringsart-side = En side er endret, for eksempel snudd eller beskåret.
signering-endringsart-sidetre = Sider er lagt til, fjernet eller byttet om.
signering-endringsart-innhold = Tekst, bilder eller skrift på en side er endret.
signering-endringsart-katalog = Innstillinger for dokumentet er endret, for eksempel språk eller hva som skjer når filen åpnes.
signering-endringsart-metadata = Metadata er endret.
signering-endringsart-dokumentinfo = Dokumentopplysninger som tittel, forfatter eller dato er endret.
signering-endringsart-skjema = Et skjemafelt er endret eller lagt til.
signering-endringsart-merknad = En lenke, et notat eller en annen merknad er endret eller fjernet.
signering-endringsart-synlig-felt = Et synlig signaturfelt er lagt til. Det kan dekke over det som ble signert.
signering-endringsart-struktur = Lesestrukturen som hjelpemidler bruker, er endret.
signering-endringsart-signatur = En tidligere signatur er endret.
signering-endringsart-objekt = Noe som inngikk i den signerte filen, er endret.
signering-endringsart-nytt-objekt = Det er lagt til data som ikke hører til noen signatur.
signering-endringsart-slettet = Noe som inngikk i den signerte filen, er fjernet.
signering-endringsart-laast = Den som signerte, tillot ingen endringer, heller ikke flere signaturer.
signering-endringsart-ikke-inkrementell = Signaturen gjelder bare en del av filen, og resten er ikke et vanlig tillegg.
signering-endringsart-data-etter-slutten = Det står data etter slutten av den signerte filen.

## Hva du bør vite om sertifikatet
signering-sertifikat-ukjent-utsteder = Programmet kontrollerer ikke om utstederen er til å stole på. Vurder selv om du kjenner utstederen.
signering-sertifikat-selvsignert = Sertifikatet er utstedt av innehaveren selv. Ingen andre går god for navnet.
signering-sertifikat-demo = Sertifikatet er en demo og beviser ingenting. Rapporten er ikke rettslig signert.
signering-sertifikat-utloept = Sertifikatet er utløpt. Signaturen kan likevel være gitt mens det gjaldt, men tidspunktet er ikke bekreftet av andre.
signering-sertifikat-ikke-gyldig-ennaa = Sertifikatet gjelder ikke ennå.
signering-sertifikat-feil-bruk = Sertifikatet er ikke laget for å signere dokumenter.
signering-sertifikat-ikke-pades = Signaturen følger ikke den europeiske standarden for PDF-signaturer (PAdES).
