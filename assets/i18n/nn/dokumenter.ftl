# Dokument i vindauget: lagde ved saker og kontor.

gui-fil-dokument = Dokument som skal leggjast ved
dokument-overskrift = Dokument
dokument-ingen = Ingen dokument er lagde ved
dokument-legg-ved = Legg ved dokument …
dokument-slipp = Tekst, Markdown eller PDF med tekst. Fila kan også sleppast på vindauget.
dokument-les = Les
dokument-les-nr = Les dokument { $nr }: { $navn }
dokument-fjern = Fjern …
dokument-fjern-nr = Fjern dokument { $nr }: { $navn }
dokument-uten-dato = utan dato
dokument-maskert = Maskert: { $hva }
dokument-uleste = Teksten kunne ikkje lesast fullt ut på side { $sider }. Sjå i sjølve dokumentet.
dokument-uten-funn = Porten fann ikkje noko som kan peike på ein person. Les likevel gjennom teksten.
dokument-lagres = Berre teksten blir lagra, med det maskerte bytt ut. Sjølve fila blir ikkje kopiert.
dokument-jobb-les = Les og granskar dokumentet
dokument-legg-ved-tittel = Legg ved dokument
dokument-legg-ved-knapp = Legg ved
dokument-sider = { $antall ->
    [one] éi side
   *[other] { $antall } sider
}
dokument-art = Kva slags kjelde er det?
dokument-art-velg = Vel …
dokument-art-mangler = Vel kva slags kjelde det er
dokument-dato = Datoen dokumentet viser
dokument-fjern-spoersmaal = Fjerne dokument { $nr }?
dokument-fjern-foelge = Dokumentet blir teke ut av lista. Det som er skrive om det i svar og lovbrot, blir ståande. Grunnen blir skriven i loggen.
dokument-fjern-knapp = Fjern dokumentet
dokument-forrige = Førre side i dokumentet
dokument-neste = Neste side i dokumentet
dokument-side-av = Side { $side } av { $av }
dokument-side = side { $side }
dokument-hele = heile dokumentet
dokument-hele-datert = datert { $dato }
dokument-som-bevis = Bruk som bevis
dokument-er-bevis = Dokumentet er ført som bevis ved { $punkt }
dokument-lukk = Lukk dokumentet
