//! A sample of invented cases with the days and limits worked out by hand beside them.

use super::*;

struct Rad {
    soeknad: &'static str,
    svar: &'static str,
    vedtak: &'static str,
    angitt: &'static str,
    start: &'static str,
    /// Outcome and days of K01, K02, K07, K08, K09.
    forventet: [(U, Option<i64>); 5],
    /// Limits of K02 and K09.
    frister: [&'static str; 2],
}

const RADER: &[Rad] = &[
    Rad {
        soeknad: "05.02.2024",
        svar: "",
        vedtak: "23.02.2024",
        angitt: "23.02.2024",
        start: "23.02.2024",
        forventet: [
            (U::Dager, Some(18)),
            (U::IkkeAktuelt, Some(11)),
            (U::Startet, Some(0)),
            (U::SomAngitt, Some(0)),
            (U::Innenfor, Some(164)),
        ],
        frister: ["05.03.2024", "05.08.2024"],
    },
    Rad {
        soeknad: "04.03.2024",
        svar: "",
        vedtak: "01.04.2024",
        angitt: "25.03.2024",
        start: "25.03.2024",
        forventet: [
            (U::Dager, Some(28)),
            (U::IkkeAktuelt, Some(3)),
            (U::StartetFoerVedtak, Some(7)),
            (U::SomAngitt, Some(0)),
            (U::Innenfor, Some(163)),
        ],
        frister: ["04.04.2024", "04.09.2024"],
    },
    Rad {
        soeknad: "22.04.2024",
        svar: "08.05.2024",
        vedtak: "22.07.2024",
        angitt: "26.07.2024",
        start: "19.11.2024",
        forventet: [
            (U::Dager, Some(91)),
            (U::GittIRettTid, Some(14)),
            (U::Startet, Some(120)),
            (U::EtterAngitt, Some(116)),
            (U::Over, Some(28)),
        ],
        frister: ["22.05.2024", "22.10.2024"],
    },
    Rad {
        soeknad: "31.08.2023",
        svar: "20.09.2023",
        vedtak: "04.12.2023",
        angitt: "11.12.2023",
        start: "29.02.2024",
        forventet: [
            (U::Dager, Some(95)),
            (U::GittIRettTid, Some(10)),
            (U::Startet, Some(87)),
            (U::EtterAngitt, Some(80)),
            (U::Innenfor, Some(0)),
        ],
        frister: ["30.09.2023", "29.02.2024"],
    },
    Rad {
        soeknad: "30.08.2023",
        svar: "20.09.2023",
        vedtak: "04.12.2023",
        angitt: "08.12.2023",
        start: "01.03.2024",
        forventet: [
            (U::Dager, Some(96)),
            (U::GittIRettTid, Some(10)),
            (U::Startet, Some(88)),
            (U::EtterAngitt, Some(84)),
            (U::Over, Some(1)),
        ],
        frister: ["30.09.2023", "29.02.2024"],
    },
    Rad {
        soeknad: "14.10.2024",
        svar: "",
        vedtak: "12.12.2024",
        angitt: "16.12.2024",
        start: "",
        forventet: [
            (U::Dager, Some(59)),
            (U::Mangler, Some(28)),
            (U::VenterFortsatt, Some(19)),
            (U::VenterOver, Some(15)),
            (U::VenterInnenfor, Some(104)),
        ],
        frister: ["14.11.2024", "14.04.2025"],
    },
];

#[test]
fn the_sample_comes_out_as_worked_out_by_hand() {
    let beregninger =
        [Beregning::K01, Beregning::K02, Beregning::K07, Beregning::K08, Beregning::K09];
    for rad in RADER {
        let mut sak = innvilget(rad.soeknad, rad.vedtak, rad.start);
        sak.foreloepig_svar = dato(rad.svar);
        sak.vedtak[0].angitt_start = dato(rad.angitt);
        for (beregning, (utfall, dager)) in beregninger.into_iter().zip(rad.forventet) {
            check(beregning, &sak, utfall, dager);
        }
        let frister = [Beregning::K02, Beregning::K09].map(|b| fakta(b, &sak).frist);
        assert_eq!(frister, rad.frister.map(|frist| Some(dag(frist))));
    }
}
