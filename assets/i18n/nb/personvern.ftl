# The identity gate.
cli-personvern = Let etter personopplysninger i tekster, en JSON-linje for hver tekst
cli-arg-tekstfil = JSONL-fil med «id» og «text» på hver linje, tekstfil, eller - for standard inn
cli-feil-personvern-linje = Linje {$linje} kan ikke leses. Hver linje skal være et JSON-objekt i UTF-8 med feltene «id» og «text».
cli-personvern-ingen = Ingen personopplysninger funnet.
personvern-ikke-bevis = Søket er et hjelpemiddel og ikke et bevis. Tekstene må også leses.
personvern-renhet-ukjent = Ingen har kontrollert hva søket overser. Et rent søk sier derfor lite.
personvern-renhet-ingen = { $kontrollert ->
    [one] 1 opplysning ble kontrollert, og søket hadde funnet den.
   *[other] {$kontrollert} opplysninger ble kontrollert, og søket hadde funnet alle.
  } Med 95 prosent sikkerhet overser søket høyst {$grense} prosent av opplysninger som disse.
personvern-renhet-noen = Søket overså {$oversett} av {$kontrollert} kontrollerte opplysninger. Med 95 prosent sikkerhet overser det høyst {$grense} prosent av opplysninger som disse.
opplysningsart-fnr = fødselsnummer eller nummer av samme form
opplysningsart-duf = DUF-nummer
opplysningsart-orgnr = organisasjonsnummer for enkeltpersonforetak
opplysningsart-konto = kontonummer
opplysningsart-iban = IBAN
opplysningsart-kid = KID
opplysningsart-telefon = telefonnummer
opplysningsart-epost = e-postadresse
opplysningsart-adresse = adresse
opplysningsart-bilskilt = bilskilt
opplysningsart-foedselsdato = fødselsdato
opplysningsart-person = navn
opplysningsart-aktoerid = aktør-id
opplysningsart-navident = Nav-ident
