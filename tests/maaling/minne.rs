//! How much room a large sample takes: `max alloc` beside the size of the text, which stands in
//! memory too. All invented.

use divan::counter::BytesCount;

/// Rows as an office sends them: fifteen columns, grounds of three to five sentences.
fn utvalg_med_begrunnelser(antall: usize) -> String {
    const SETNINGER: [&str; 5] = [
        "Du er i slutten av trettiårene og har vært uten arbeid siden våren for to år siden.",
        "Vurderingen av arbeidsevnen din bygger på samtalen vår og de fire ukene på avklaring.",
        "Du har behov for tett oppfølging for å komme i arbeid, og andre ytelser er vurdert.",
        "Vi har lagt vekt på at du selv ønsker praksis på lager, og at du må lære mer norsk.",
        "Programmet er på full tid og varer i ett år fra den dagen det starter.",
    ];
    let mut csv = "Saksnr.;Nav-kontor;Alder (gruppe);Informert om KVP;Søknad mottatt;Foreløpig svar \
                   sendt;Arbeidsevnevurdering ferdig;Vedtaksdato;Utfall;Planlagt oppstart;Program \
                   utformet/påbegynt;Første aktivitet;Programstart;Venteliste;Begrunnelse i vedtaket\n"
        .to_owned();
    for nr in 0..antall {
        let setninger = SETNINGER.iter().cycle().skip(nr % 5).take(3 + nr % 3);
        let grunn = setninger.copied().collect::<Vec<_>>().join(" ");
        let nummer = nr.to_string();
        csv += &["A-", &nummer, ";Nav Øst;30–39;05.01.2024;15.01.2024;;26.01.2024;02.02.2024;"]
            .concat();
        csv +=
            &["Innvilget;06.02.2024;05.02.2024;06.02.2024;06.02.2024;Nei;", &grunn, "\n"].concat();
    }
    csv
}

/// Fifty thousand cases with grounds.
#[divan::bench(sample_count = 3, sample_size = 1)]
fn minne_med_begrunnelser(b: divan::Bencher<'_, '_>) {
    let csv = utvalg_med_begrunnelser(50_000);
    b.counter(BytesCount::of_str(&csv)).bench(|| super::les(&csv).len());
}

/// Two hundred thousand cases with six short columns: the least text a case can have.
#[divan::bench(sample_count = 3, sample_size = 1)]
fn minne_med_korte_rader(b: divan::Bencher<'_, '_>) {
    let csv = super::utvalg(200_000);
    b.counter(BytesCount::of_str(&csv)).bench(|| super::les(&csv).len());
}
