# Saksdokument som beviskjelder.
cli-dokument = Legg ved eit dokument som beviskjelde i ei sak eller for eit kontor, eller fjern det
cli-dokumentlinje = {$nr} {$navn}: {$art}, {$sted}, {$sider ->
    [one] éi side
   *[other] {$sider} sider
}
cli-dokument-dato = Dokumentet er datert {$dato}.
cli-dokument-maskert = {$antall ->
    [one] Éin stad er maskert.
   *[other] {$antall} stader er maskerte.
}
cli-dokument-uleste = Teksten kunne ikkje lesast fullt ut på side {$sider}. Sjå i sjølve dokumentet.
cli-vis-dokumenter = Dokument:
cli-valg-dokumentkontor = Kontoret dokumentet gjeld
cli-valg-fil = Dokumentet: tekst, Markdown eller PDF med tekst
cli-valg-dokumentart = Kva slags kjelde det er, til dømes vedt for vedtak
cli-valg-dato = Datoen dokumentet viser
cli-valg-fjern = Fjern dokumentet med det nummeret
cli-bruk-dokumentart = Sei kva slags kjelde det er med --art. Desse finst: {$verdi}.
dokumentform-tekst = tekst
dokumentform-markdown = Markdown
dokumentform-pdf = PDF
hendelse-dokument-vedlagt = Dokument vart lagt ved
hendelse-dokument-fjernet = Dokument vart fjerna
app-feil-ukjent-dokument = Det finst ikkje noko dokument {$nr}.
app-feil-dokument-finnes = Fila er alt lagd ved her, som dokument {$nr}.
app-feil-dokument-ukjent-form = Fila kan ikkje leggjast ved. Bruk ei tekstfil (.txt), Markdown (.md) eller PDF. Lagre andre dokument som PDF først.
app-feil-dokument-for-stort = Fila er for stor. Legg ved berre dei sidene som trengst.
app-feil-dokument-for-langt = Teksten er for lang. Legg ved berre dei sidene som trengst.
app-feil-dokument-uten-tekst = Dokumentet har ingen tekst. Er det skanna, må det først gjennom tekstattkjenning (OCR). Du kan også vise til sida som bevis utan å leggje ved fila.
app-feil-dokument-kryptert = PDF-en er kryptert. Lagre han utan passord, og legg han ved på nytt.
app-feil-dokument-ulesbar-pdf = PDF-en kan ikkje lesast. Skriv han ut til ein ny PDF, og legg ved den.
app-feil-dokument-ukjent-tegnsett = Fila er ikkje tekst programmet kan lese. Lagre ho som UTF-8, og legg ho ved på nytt.
