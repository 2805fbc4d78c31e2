# Innlesing av saker: kolonnar, personvern, endringar. Og porten for fritekst.

## Fritekst

app-feil-personopplysning = Teksten er ikkje lagra, for han kan peike på ein person. Skriv han om, eller masker han.
tekstfunn = { $felt ->
    [notat] Notatet
    [bevis] Bevis { $nr }
    [setning] Konklusjonen i éi setning
    [krav] Kravet
    [fakta] Faktum { $nr }
    [vurdering] Vurderinga
    [styring] Styringa
    [aarsak] Årsaka
    [dempende] Dempinga
    [retting] Rettinga
    [grunn] Grunnen
    [kommune] Kommunen
    [kontor] Kontor { $nr }
    [tema] Temaet
    [saksnummer] Saksnummeret
    [utloeser] Bakgrunnen for tilsynet
    [utvalgsmaate] Korleis sakene vart valde
    [avidentifisert-av] Avidentifisert av
    [dokument] Dokument { $nr }
    [intervju] Intervju { $nr }
    [virksomhet] Om verksemda
    [innsigelser] Innvendingane
    [lagmedlem] Medlem { $nr }
   *[godkjenner] Den som godkjenner
}: { $art ->
    [fnr] fødselsnummer eller liknande nummer
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
    [person] namn på person
    [aktoerid] aktør-ID
   *[navident] Nav-ident
}{ $antall ->
    [one] {""}
   *[other] , { $antall } stader
}
