use super::super::proever::{i_ord, innvilget, tilsyn};
use super::*;
use crate::domene::{Sak, SakId};

/// A case of that office that started so many days after the vedtak, or still waits at the stikkdato.
fn sak(kontor: &str, nr: usize, dager: Option<i64>) -> Sak {
    let vedtak = crate::vurdering::proever::dag("01.03.2024");
    let start = dager.map(|d| (vedtak + chrono::Duration::days(d)).format("%d.%m.%Y").to_string());
    let mut sak = innvilget("01.02.2024", "01.03.2024", start.as_deref().unwrap_or(""));
    sak.id = SakId::new(format!("{kontor}-{nr:02}"));
    sak.kontor = KontorId::new(kontor);
    sak
}

fn kurver(oest: &[Option<i64>], vest: &[Option<i64>]) -> Ventekurver {
    valgt(oest, vest, Utvelging::Tilfeldig)
}

fn valgt(oest: &[Option<i64>], vest: &[Option<i64>], hvordan: Utvelging) -> Ventekurver {
    let rekke = |kontor: &'static str, dager: &[Option<i64>]| -> Vec<Sak> {
        dager.iter().enumerate().map(|(nr, d)| sak(kontor, nr, *d)).collect()
    };
    let saker = [rekke("Nav Øst", oest), rekke("Nav Vest", vest)].concat();
    super::kurver(&tilsyn(saker), hvordan).unwrap()
}

const RASK: [Option<i64>; 6] = [Some(0), Some(3), Some(5), Some(-4), Some(7), Some(9)];

#[test]
fn those_who_wait_hold_the_curve_up() {
    let k = kurver(&RASK, &[Some(40), None, None, None, Some(60), None]);
    let [oest, vest] = k.kontorer.as_slice() else { panic!("{k:?}") };
    assert_eq!((oest.saker, oest.startet, oest.venter()), (6, 6, 0));
    assert!(matches!(oest.median, Kurvemedian::Dager { median: 4.0, .. }), "{:?}", oest.median);
    assert_eq!(oest.trinn[0], (0, 4.0 / 6.0), "a start before the vedtak is a wait of no days");
    assert_eq!(vest.median, Kurvemedian::IkkeNaadd);
    assert_eq!(i_ord(&vest.median_i_ord()), "median ikke nådd");
    assert_eq!((k.samlet.saker, k.samlet.venter()), (12, 4));
    assert!(k.logrank.unwrap().p < 0.01, "{:?}", k.logrank);
    let ord = i_ord(&k.sammenligning().unwrap());
    assert!(ord.contains("sier ikke"), "{ord}");
}

#[test]
fn few_cases_give_no_interval_and_no_comparison() {
    let k = kurver(&RASK, &[Some(40), Some(41)]);
    assert_eq!(k.logrank, None);
    assert!(matches!(
        k.kontorer[1].median,
        Kurvemedian::Dager { nedre: None, oevre: None, median: 40.5 }
    ));
    assert_eq!(i_ord(&k.kontorer[1].median_i_ord()), "40,5 dager");
    i_ord(&k.sammenligning().unwrap());
    assert_eq!(i_ord(&k.kontorer[1].median_i_tall()), "40,5");
    i_ord(&k.kontorer[0].median_i_tall());
    i_ord(&k.samlet.i_ord());
    i_ord(&k.kontorer[0].i_ord());
}

#[test]
fn one_office_is_not_compared() {
    assert_eq!(kurver(&RASK, &[]).sammenligning(), None);
    assert_eq!(ventekurver(&tilsyn(vec![])), None);
}

#[test]
fn cases_not_drawn_at_random_carry_no_interval_and_no_test() {
    for hvordan in [Utvelging::Annen, Utvelging::Blandet] {
        let k = valgt(&RASK, &[Some(40), None, None, None, Some(60), None], hvordan);
        assert_eq!(k.logrank, None);
        let oest = &k.kontorer[0].median;
        assert!(matches!(oest, Kurvemedian::Dager { median: 4.0, nedre: None, oevre: None }));
        let ord = i_ord(&k.sammenligning().unwrap());
        assert!(ord.contains("ikke sammenlignet med en test"), "{ord}");
    }
}
