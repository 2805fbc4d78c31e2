//! Dates as workbooks count them: days since an epoch.

use chrono::{Datelike as _, Days, NaiveDate};

use crate::domene::Dato;

use super::AAR;

/// Where a workbook begins to count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::import) enum Epoke {
    /// 30 December 1899, so that 1 March 1900 and later fit; the rule.
    #[default]
    Fra1900,
    /// 1 January 1904, from older Macs.
    Fra1904,
}

/// The day a serial number stands for; the time of day is left out.
pub(in crate::import) fn fra_serie(tall: f64, epoke: Epoke) -> Option<Dato> {
    let (aar, maaned, dag) = match epoke {
        Epoke::Fra1900 => (1899, 12, 30),
        Epoke::Fra1904 => (1904, 1, 1),
    };
    if !(10_000.0..100_000.0).contains(&tall) {
        return None;
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the range is checked first"
    )]
    let dager = Days::new(tall.floor() as u64);
    let dag = NaiveDate::from_ymd_opt(aar, maaned, dag)?.checked_add_days(dager)?;
    AAR.contains(&dag.year()).then(|| Dato::dag(dag))
}

/// The same written as text: five digits, perhaps with a time of day as decimals.
pub(super) fn fra_tekst(tekst: &str, epoke: Epoke) -> Option<Dato> {
    let (heltall, rest) = tekst.split_once([',', '.']).unwrap_or((tekst, ""));
    let er_sifre = |tekst: &str| tekst.bytes().all(|b| b.is_ascii_digit());
    if heltall.len() != 5 || rest.len() > 12 || !er_sifre(heltall) || !er_sifre(rest) {
        return None;
    }
    fra_serie(heltall.parse().ok()?, epoke)
}
