//! Dates and numbers as Norwegian writes them.

use chrono::{Datelike as _, NaiveDate};

use crate::domene::{Dato, Maalform};

use super::tekster;

/// Keeps the parts of a number on one line.
const HARDT_MELLOMROM: char = '\u{a0}';

/// A day in figures: 31.12.2019.
pub fn dato(dag: NaiveDate) -> String {
    dag.format("%d.%m.%Y").to_string()
}

/// A day in words: 31. desember 2019.
pub fn dato_lang(dag: NaiveDate, maalform: Maalform) -> String {
    format!("{}. {}", dag.day(), maaned_og_aar(dag, maalform))
}

/// A date as exactly as it is known: 31.12.2019, or «desember 2019».
pub fn dato_presis(dato: Dato, maalform: Maalform) -> String {
    match dato.som_dag() {
        Some(dag) => self::dato(dag),
        None => maaned_og_aar(dato.tidligst(), maalform),
    }
}

/// A number with two decimals and decimal comma: 0,40. Nought has no sign.
pub fn hundredeler(verdi: f64) -> String {
    let tekst = format!("{verdi:.2}");
    let tekst = if tekst == "-0.00" { "0.00".to_owned() } else { tekst };
    tekst.replace('.', ",").replace('-', "−")
}

/// Reads a day as people write it: 31.12.2019, 31.12.19, 31.12 (this year), or 2019-12-31. `None`
/// where the text is none of these or the day does not exist.
pub fn les_dato(tekst: &str, idag: NaiveDate) -> Option<NaiveDate> {
    let tekst = tekst.trim().trim_end_matches('.');
    if let Ok(dag) = NaiveDate::parse_from_str(tekst, "%Y-%m-%d") {
        return Some(dag);
    }
    let mut deler = tekst.split('.').map(str::trim);
    let (dag, maaned) = (digits(deler.next()?, 2)?, digits(deler.next()?, 2)?);
    let aar = match deler.next() {
        None => idag.year(),
        Some(aar) if aar.len() == 2 => 2000 + i32::try_from(digits(aar, 2)?).ok()?,
        Some(aar) if aar.len() == 4 => i32::try_from(digits(aar, 4)?).ok()?,
        Some(_) => return None,
    };
    if deler.next().is_some() {
        return None;
    }
    NaiveDate::from_ymd_opt(aar, maaned, dag)
}

/// A whole number in groups of three: 12 345, with spaces that do not break the line. Four figures
/// stand together (1234), which is the usual way and keeps a year a year.
pub fn tall(n: i64) -> String {
    let sifre = n.unsigned_abs().to_string();
    let mut ut = String::from(if n < 0 { "\u{2212}" } else { "" });
    for (plass, siffer) in sifre.chars().enumerate() {
        let igjen = sifre.len() - plass;
        if plass > 0 && sifre.len() > 4 && igjen.is_multiple_of(3) {
            ut.push(HARDT_MELLOMROM);
        }
        ut.push(siffer);
    }
    ut
}

fn maaned_og_aar(dag: NaiveDate, maalform: Maalform) -> String {
    let maaned = tekster(maalform).tekst(&format!("maaned-{}", dag.month()));
    format!("{maaned} {}", dag.year())
}

fn digits(tekst: &str, hoeyst: usize) -> Option<u32> {
    let er_tall = tekst.len() <= hoeyst && tekst.bytes().all(|byte| byte.is_ascii_digit());
    if er_tall { tekst.parse().ok() } else { None }
}
