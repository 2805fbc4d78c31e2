//! Dates as municipalities write them.
//!
//! Must never guess: where day and month could be swapped (`03/04/2024`), or the day does not exist,
//! there is no date.

use chrono::{NaiveDate, NaiveTime};

use crate::domene::Dato;

/// Years a date in a case can have; others are slips of the pen.
const AAR: std::ops::RangeInclusive<i32> = 1980..=2099;

const MAANEDER: [&str; 12] = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
];

/// The date a text stands for: `31.12.2019`, `1.2.24`, `2019-12-31`, `27. januar 2023`, and with
/// month precision `01.2023`, `2023-01`, `jan. 2023`. A time of day after the date is left out.
pub(super) fn les(tekst: &str) -> Option<Dato> {
    let tekst = uten_klokkeslett(tekst.trim());
    iso(tekst).or_else(|| med_punktum(tekst)).or_else(|| med_ord(tekst))
}

/// Workbooks write `15.01.2024 00:00:00` and `2024-01-15T00:00`.
fn uten_klokkeslett(tekst: &str) -> &str {
    let Some((dato, tid)) = tekst.split_once(['T', ' ']) else { return tekst };
    let er_tid = ["%H:%M", "%H:%M:%S", "%H:%M:%S%.f"]
        .iter()
        .any(|form| NaiveTime::parse_from_str(tid.trim(), form).is_ok());
    if er_tid { dato } else { tekst }
}

fn iso(tekst: &str) -> Option<Dato> {
    let mut deler = tekst.split('-');
    let (aar, maaned, dag) = (deler.next()?, deler.next()?, deler.next());
    if aar.len() != 4 || maaned.len() != 2 || deler.next().is_some() {
        return None;
    }
    let (aar, maaned) = (tall(aar)?, tall(maaned)?);
    match dag {
        Some(dag) if dag.len() == 2 => fra_dag(aar, maaned, tall(dag)?),
        Some(_) => None,
        None => fra_maaned(aar, maaned),
    }
}

fn med_punktum(tekst: &str) -> Option<Dato> {
    let mut deler = tekst.trim_end_matches('.').split('.').map(str::trim);
    let (foerste, andre, tredje) = (deler.next()?, deler.next()?, deler.next());
    if deler.next().is_some() {
        return None;
    }
    match tredje {
        Some(aar) => fra_dag(aarstall(aar)?, tall(andre)?, tall(foerste)?),
        None if andre.len() == 4 => fra_maaned(tall(andre)?, tall(foerste)?),
        None => None,
    }
}

fn med_ord(tekst: &str) -> Option<Dato> {
    let tekst = tekst.replace(['.', ','], " ");
    let mut ord = tekst.split_whitespace();
    match (ord.next()?, ord.next()?, ord.next(), ord.next()) {
        (dag, maaned, Some(aar), None) => {
            fra_dag(aarstall(aar)?, maanedsnummer(maaned)?, tall(dag)?)
        }
        (maaned, aar, None, None) => fra_maaned(aarstall(aar)?, maanedsnummer(maaned)?),
        _ => None,
    }
}

/// The whole name, or at least its first three letters.
fn maanedsnummer(ord: &str) -> Option<u32> {
    let ord = ord.to_lowercase();
    let funnet =
        MAANEDER.iter().zip(1..).find(|(navn, _)| ord.len() >= 3 && navn.starts_with(&ord));
    funnet.map(|(_, nummer)| nummer)
}

/// Four digits, or two for a year after 2000.
fn aarstall(tekst: &str) -> Option<u32> {
    match tekst.len() {
        4 => tall(tekst),
        2 => tall(tekst).map(|aar| 2000 + aar),
        _ => None,
    }
}

/// Digits only: signs and spaces are no part of a date.
fn tall(tekst: &str) -> Option<u32> {
    (tekst.len() <= 4 && tekst.bytes().all(|b| b.is_ascii_digit())).then(|| tekst.parse().ok())?
}

fn fra_dag(aar: u32, maaned: u32, dag: u32) -> Option<Dato> {
    let aar = i32::try_from(aar).ok().filter(|aar| AAR.contains(aar))?;
    NaiveDate::from_ymd_opt(aar, maaned, dag).map(Dato::dag)
}

fn fra_maaned(aar: u32, maaned: u32) -> Option<Dato> {
    let aar = i32::try_from(aar).ok().filter(|aar| AAR.contains(aar))?;
    Dato::maaned(aar, maaned)
}

#[cfg(test)]
mod tests {
    use chrono::Datelike as _;
    use proptest::prelude::*;

    use super::*;

    fn check(tekst: &str, ventet: &str) {
        let lest = les(tekst).map_or_else(|| "–".to_owned(), |dato| dato.to_string());
        assert_eq!(lest, ventet, "{tekst}");
    }

    #[test]
    fn days() {
        for tekst in [
            "27.01.2023",
            "27.1.23",
            " 27. 1. 2023 ",
            "2023-01-27",
            "27. januar 2023",
            "27 JAN 2023",
            "27. jan. 23",
            "27.01.2023 00:00",
            "2023-01-27T00:00:00.000",
            "2023-01-27 08:15:00",
        ] {
            check(tekst, "2023-01-27");
        }
        check("29.02.2024", "2024-02-29");
    }

    #[test]
    fn months() {
        for tekst in ["01.2023", "1.2023", "2023-01", "januar 2023", "jan. 2023", "Jan 23"] {
            check(tekst, "2023-01");
        }
    }

    #[test]
    fn never_guessed() {
        for tekst in [
            "31.02.2019",
            "29.02.2023",
            "00.01.2023",
            "13.2023",
            "03/04/2024",
            "03-04-2024",
            "20230127",
            "45000",
            "27.01",
            "27. januar",
            "ca. mars",
            "veke 27",
            "ukjent",
            "27.01.202",
            "27.01.0223",
            "ma 2023",
            "+7.01.2023",
            "27.01.2023 og 28.01.2023",
            "",
            ".",
            "æøå.ø.å",
        ] {
            check(tekst, "–");
        }
    }

    proptest! {
        #[test]
        fn every_form_reads_back(dager in 0_u64..43_000) {
            let foerste = NaiveDate::from_ymd_opt(1980, 1, 1).unwrap();
            let dag = foerste + chrono::Days::new(dager);
            for form in ["%d.%m.%Y", "%-d.%-m.%Y", "%Y-%m-%d", "%d.%m.%Y 00:00"] {
                prop_assert_eq!(les(&dag.format(form).to_string()), Some(Dato::dag(dag)));
            }
        }

        #[test]
        fn any_text_is_a_date_or_not(tekst in ".{0,40}") {
            prop_assert!(les(&tekst).is_none_or(|dato| AAR.contains(&dato.tidligst().year())));
        }
    }
}
