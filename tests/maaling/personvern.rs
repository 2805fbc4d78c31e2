//! How fast the identity gate reads generated note text, in one thread.

use std::fmt::Write as _;

use divan::counter::BytesCount;
use tilsyn::personvern;

/// Invented sentences; about every fourth holds something that points to a person.
const SETNINGER: [&str; 16] = [
    "Deltakeren har vært i arbeidspraksis siden januar og trives godt med oppgavene.",
    "Kontoret har ikke dokumentert at foreløpig svar ble sendt innen fristen 12.03.2024.",
    "Det er avtalt ny samtale i uke 34, og planen skal da gjennomgås på nytt.",
    "Søknaden kom inn 04.01.2023, og vedtaket er datert 20.02.2023 på sak 2023/10442-7.",
    "Programmet er på full tid med 37,5 timer i uka, fordelt på norskkurs og praksis.",
    "Bruker {navn} møtte til samtale på Nav Fjordvik sammen med tolk.",
    "Stønaden utgjør 2 G i året, som er 237 240 kroner, jf. sosialtjenesteloven § 35.",
    "Det går ikke frem av journalen om andre ytelser er vurdert før avslaget.",
    "Fnr. {fnr} er registrert i fagsystemet, men saken ligger på kontoret.",
    "Han fullførte videregående skole i 2011 og har siden jobbet på lager og i butikk.",
    "Mor til {fornavn} ringte og var bekymret for økonomien framover.",
    "Legen mener at arbeidsevnen er vesentlig nedsatt, men at den kan bedres med oppfølging.",
    "Kommunen har en rutine for kartlegging, men den er ikke fulgt i denne saken.",
    "Flyttet til Elvegata {nr} i fjor. Telefon 412 {nr} 567.",
    "Det ble ikke opplyst om klagerett, og vedtaket mangler en individuell begrunnelse.",
    "Tiltaket ble avsluttet etter tre måneder fordi deltakeren begynte i ordinært arbeid.",
];
const NAVN: [(&str, &str); 5] = [
    ("Kari", "Solbakken"),
    ("Dawit", "Tesfay"),
    ("Oleksandr", "Melnyk"),
    ("Hodan", "Warsame"),
    ("Zofia", "Kaczmarek"),
];

/// Note text of about that many bytes; the same every time.
fn notater(bytes: usize) -> String {
    let mut tekst = String::with_capacity(bytes + 200);
    let mut nr = 0_usize;
    while tekst.len() < bytes {
        let (fornavn, etternavn) = NAVN.get(nr % NAVN.len()).copied().unwrap();
        let setning = SETNINGER.get((nr * 7) % SETNINGER.len()).unwrap();
        let setning = setning
            .replace("{navn}", &[fornavn, " ", etternavn].concat())
            .replace("{fornavn}", fornavn)
            .replace("{fnr}", "26895700605")
            .replace("{nr}", &(10 + nr % 80).to_string());
        let skille = if nr % 9 == 8 { '\n' } else { ' ' };
        write!(tekst, "{setning}{skille}").unwrap();
        nr += 1;
    }
    tekst
}

/// Eight megabytes in one text.
#[divan::bench(sample_count = 10)]
fn personvern_loepende_tekst(b: divan::Bencher<'_, '_>) {
    let tekst = notater(8_000_000);
    b.counter(BytesCount::of_str(&tekst)).bench(|| personvern::finn(&tekst));
}

/// The same amount as many short notes, as an import meets them.
#[divan::bench(sample_count = 10)]
fn personvern_korte_notater(b: divan::Bencher<'_, '_>) {
    let tekst = notater(8_000_000);
    let notater: Vec<&str> = tekst.lines().collect();
    b.counter(BytesCount::of_str(&tekst))
        .bench(|| notater.iter().map(|n| personvern::finn(n).len()).sum::<usize>());
}
