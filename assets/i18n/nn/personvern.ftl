# The identity gate.
cli-personvern = Leit etter personopplysningar i tekstar, ei JSON-linje for kvar tekst
cli-arg-tekstfil = JSONL-fil med «id» og «text» på kvar linje, tekstfil, eller - for standard inn
cli-feil-personvern-linje = Linje {$linje} kan ikkje lesast. Kvar linje skal vere eit JSON-objekt i UTF-8 med felta «id» og «text».
cli-personvern-ingen = Fann ingen personopplysningar.
personvern-ikke-bevis = Søket er eit hjelpemiddel og ikkje eit prov. Tekstane må også lesast.
personvern-renhet-ukjent = Ingen har kontrollert kva søket overser. Eit reint søk seier derfor lite.
personvern-renhet-ingen = { $kontrollert ->
    [one] 1 opplysning vart kontrollert, og søket hadde funne ho.
   *[other] {$kontrollert} opplysningar vart kontrollerte, og søket hadde funne alle.
  } Med 95 prosent tryggleik overser søket høgst {$grense} prosent av opplysningar som desse.
personvern-renhet-noen = Søket oversåg {$oversett} av {$kontrollert} kontrollerte opplysningar. Med 95 prosent tryggleik overser det høgst {$grense} prosent av opplysningar som desse.
opplysningsart-fnr = fødselsnummer eller nummer av same form
opplysningsart-duf = DUF-nummer
opplysningsart-orgnr = organisasjonsnummer for enkeltpersonføretak
opplysningsart-konto = kontonummer
opplysningsart-iban = IBAN
opplysningsart-kid = KID
opplysningsart-telefon = telefonnummer
opplysningsart-epost = e-postadresse
opplysningsart-adresse = adresse
opplysningsart-bilskilt = bilskilt
opplysningsart-foedselsdato = fødselsdato
opplysningsart-person = namn
opplysningsart-aktoerid = aktør-id
opplysningsart-navident = Nav-ident
