# Innlesing av saker: kolonner, personvern, endringer. Og porten for fritekst.

## Fritekst

app-feil-personopplysning = Teksten er ikke lagret, for den kan peke på en person. Skriv den om, eller masker den.
tekstfunn = { $felt ->
    [notat] Notatet
    [bevis] Bevis { $nr }
    [setning] Konklusjonen i én setning
    [krav] Kravet
    [fakta] Faktum { $nr }
    [vurdering] Vurderingen
    [styring] Styringen
    [aarsak] Årsaken
    [dempende] Dempingen
    [retting] Rettingen
    [grunn] Grunnen
    [kommune] Kommunen
    [kontor] Kontor { $nr }
    [tema] Temaet
    [saksnummer] Saksnummeret
    [utloeser] Bakgrunnen for tilsynet
    [utvalgsmaate] Hvordan sakene ble valgt
    [avidentifisert-av] Avidentifisert av
    [dokument] Dokument { $nr }
    [intervju] Intervju { $nr }
    [virksomhet] Om virksomheten
    [innsigelser] Innsigelsene
    [lagmedlem] Medlem { $nr }
   *[godkjenner] Den som godkjenner
}: { $art ->
    [fnr] fødselsnummer eller liknende nummer
    [duf] DUF-nummer
    [orgnr] organisasjonsnummer
    [konto] kontonummer
    [iban] IBAN
    [kid] KID
    [telefon] telefonnummer
    [epost] e-postadresse
    [adresse] adresse
    [bilskilt] bilskilt
    [foedselsdato] fødselsdato
    [person] navn på person
    [aktoerid] aktør-ID
   *[navident] Nav-ident
}{ $antall ->
    [one] {""}
   *[other] , { $antall } steder
}
