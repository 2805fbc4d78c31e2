# Saksdokumenter som beviskilder.
cli-dokument = Legg ved et dokument som beviskilde i en sak eller for et kontor, eller fjern det
cli-dokumentlinje = {$nr} {$navn}: {$art}, {$sted}, {$sider ->
    [one] én side
   *[other] {$sider} sider
}
cli-dokument-dato = Dokumentet er datert {$dato}.
cli-dokument-maskert = {$antall ->
    [one] Ett sted er maskert.
   *[other] {$antall} steder er maskert.
}
cli-dokument-uleste = Teksten kunne ikke leses fullt ut på side {$sider}. Se i selve dokumentet.
cli-vis-dokumenter = Dokumenter:
cli-valg-dokumentkontor = Kontoret dokumentet gjelder
cli-valg-fil = Dokumentet: tekst, Markdown eller PDF med tekst
cli-valg-dokumentart = Hva slags kilde det er, for eksempel vedt for vedtak
cli-valg-dato = Datoen dokumentet viser
cli-valg-fjern = Fjern dokumentet med det nummeret
cli-bruk-dokumentart = Si hva slags kilde det er med --art. Disse finnes: {$verdi}.
dokumentform-tekst = tekst
dokumentform-markdown = Markdown
dokumentform-pdf = PDF
hendelse-dokument-vedlagt = Dokument ble lagt ved
hendelse-dokument-fjernet = Dokument ble fjernet
app-feil-ukjent-dokument = Det finnes ikke noe dokument {$nr}.
app-feil-dokument-finnes = Filen er allerede lagt ved her, som dokument {$nr}.
app-feil-dokument-ukjent-form = Filen kan ikke legges ved. Bruk en tekstfil (.txt), Markdown (.md) eller PDF. Lagre andre dokumenter som PDF først.
app-feil-dokument-for-stort = Filen er for stor. Legg ved bare de sidene som trengs.
app-feil-dokument-for-langt = Teksten er for lang. Legg ved bare de sidene som trengs.
app-feil-dokument-uten-tekst = Dokumentet har ingen tekst. Er det skannet, må det først gjennom tekstgjenkjenning (OCR). Du kan også vise til siden som bevis uten å legge ved filen.
app-feil-dokument-kryptert = PDF-en er kryptert. Lagre den uten passord, og legg den ved på nytt.
app-feil-dokument-ulesbar-pdf = PDF-en kan ikke leses. Skriv den ut til en ny PDF, og legg ved den.
app-feil-dokument-ukjent-tegnsett = Filen er ikke tekst programmet kan lese. Lagre den som UTF-8, og legg den ved på nytt.
