//! Legal arithmetic with months: the last day of a deadline and the last day of a period.
//!
//! The two are never mixed: the event's own day does not count in a deadline, the first day does
//! count in a period. A month that lacks the day ends on its last day (domstolloven § 148 (2); that
//! the same way of counting holds in sosialtjenesteloven must be confirmed, U4).

use chrono::{Datelike as _, Days, Months, NaiveDate};

/// Last day of a deadline of `n` months that runs from an event; the event day does not count.
///
/// A start or an answer on this day is within the deadline.
pub fn frist_maaneder(hendelse: NaiveDate, n: u32) -> NaiveDate {
    hendelse.checked_add_months(Months::new(n)).unwrap_or(NaiveDate::MAX)
}

/// Last day of a period of `n` months that begins with and includes `fra`.
pub fn periode_slutt(fra: NaiveDate, n: u32) -> NaiveDate {
    let senere = frist_maaneder(fra, n);
    if senere.day() < fra.day() {
        return senere;
    }
    senere.checked_sub_days(Days::new(1)).unwrap_or(senere)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn dag(tekst: &str) -> NaiveDate {
        NaiveDate::parse_from_str(tekst, "%d.%m.%Y").unwrap()
    }

    #[test]
    fn seks_maaneder_etter_en_hendelse() {
        for (fra, til) in [
            ("31.08.2023", "29.02.2024"),
            ("31.08.2024", "28.02.2025"),
            ("30.08.2024", "28.02.2025"),
            ("28.02.2025", "28.08.2025"),
            ("29.02.2024", "29.08.2024"),
            ("31.03.2024", "30.09.2024"),
        ] {
            assert_eq!(frist_maaneder(dag(fra), 6), dag(til), "{fra}");
        }
    }

    #[test]
    fn en_maaned_etter_en_hendelse() {
        for (fra, til) in [
            ("31.01.2024", "29.02.2024"),
            ("31.01.2025", "28.02.2025"),
            ("30.04.2025", "30.05.2025"),
            ("31.05.2025", "30.06.2025"),
            ("31.12.2024", "31.01.2025"),
            ("28.02.2024", "28.03.2024"),
        ] {
            assert_eq!(frist_maaneder(dag(fra), 1), dag(til), "{fra}");
        }
    }

    #[test]
    fn ett_aar_medregnet_foerste_dag() {
        for (fra, til) in [
            ("15.01.2024", "14.01.2025"),
            ("01.03.2024", "28.02.2025"),
            ("31.08.2023", "30.08.2024"),
            ("29.02.2024", "28.02.2025"),
            ("01.01.2025", "31.12.2025"),
            ("28.02.2023", "27.02.2024"),
        ] {
            assert_eq!(periode_slutt(dag(fra), 12), dag(til), "{fra}");
        }
    }

    prop_compose! {
        fn vilkaarlig_dag()(nr in 0_u64..40_000) -> NaiveDate {
            dag("01.01.1970") + Days::new(nr)
        }
    }

    fn maaned_nr(dag: NaiveDate) -> i64 {
        i64::from(dag.year()) * 12 + i64::from(dag.month0())
    }

    proptest! {
        #[test]
        fn fristen_er_i_riktig_maaned_og_paa_samme_dag_eller_maanedens_siste(
            fra in vilkaarlig_dag(), n in 0_u32..60
        ) {
            let til = frist_maaneder(fra, n);
            prop_assert_eq!(maaned_nr(til), maaned_nr(fra) + i64::from(n));
            let siste_dag = (til + Days::new(1)).day() == 1;
            prop_assert!(til.day() == fra.day() || (til.day() < fra.day() && siste_dag));
        }

        #[test]
        fn en_senere_hendelse_gir_aldri_tidligere_frist(
            a in vilkaarlig_dag(), b in vilkaarlig_dag(), n in 0_u32..60
        ) {
            let (foerst, sist) = (a.min(b), a.max(b));
            prop_assert!(frist_maaneder(foerst, n) <= frist_maaneder(sist, n));
            prop_assert!(periode_slutt(foerst, n) <= periode_slutt(sist, n));
        }

        #[test]
        fn perioden_slutter_hoeyst_en_dag_foer_fristen(fra in vilkaarlig_dag(), n in 1_u32..60) {
            let dager = (frist_maaneder(fra, n) - periode_slutt(fra, n)).num_days();
            prop_assert!(dager == 0 || dager == 1);
            prop_assert!(periode_slutt(fra, n) >= fra);
        }
    }
}
