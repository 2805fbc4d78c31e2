# Dokumenter i vinduet: lagt ved saker og kontorer.

gui-fil-dokument = Dokument som skal legges ved
dokument-overskrift = Dokumenter
dokument-ingen = Ingen dokumenter er lagt ved
dokument-legg-ved = Legg ved dokument …
dokument-slipp = Tekst, Markdown eller PDF med tekst. Filen kan også slippes på vinduet.
dokument-les = Les
dokument-les-nr = Les dokument { $nr }: { $navn }
dokument-fjern = Fjern …
dokument-fjern-nr = Fjern dokument { $nr }: { $navn }
dokument-uten-dato = uten dato
dokument-maskert = Maskert: { $hva }
dokument-uleste = Teksten kunne ikke leses fullt ut på side { $sider }. Se i selve dokumentet.
dokument-uten-funn = Porten fant ikke noe som kan peke på en person. Les likevel gjennom teksten.
dokument-lagres = Bare teksten lagres, med det maskerte byttet ut. Selve filen blir ikke kopiert.
dokument-jobb-les = Leser og gransker dokumentet
dokument-legg-ved-tittel = Legg ved dokument
dokument-legg-ved-knapp = Legg ved
dokument-sider = { $antall ->
    [one] én side
   *[other] { $antall } sider
}
dokument-art = Hva slags kilde er det?
dokument-art-velg = Velg …
dokument-art-mangler = Velg hva slags kilde det er
dokument-dato = Datoen dokumentet viser
dokument-fjern-spoersmaal = Fjerne dokument { $nr }?
dokument-fjern-foelge = Dokumentet tas ut av listen. Det som er skrevet om det i svar og lovbrudd, blir stående. Grunnen skrives i loggen.
dokument-fjern-knapp = Fjern dokumentet
dokument-forrige = Forrige side i dokumentet
dokument-neste = Neste side i dokumentet
dokument-side-av = Side { $side } av { $av }
dokument-side = side { $side }
dokument-hele = hele dokumentet
dokument-hele-datert = datert { $dato }
dokument-som-bevis = Bruk som bevis
dokument-er-bevis = Dokumentet er ført som bevis ved { $punkt }
dokument-lukk = Lukk dokumentet
