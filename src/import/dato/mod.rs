//! Dates as municipalities write them.
//!
//! Must never guess silently: where day and month could be swapped (`03/04/2024`) the day is read
//! first, as Norwegians write, and the caller is told. A day that does not exist is no date.

mod former;
mod omtrent;
mod serie;

#[cfg(test)]
mod tests;

use chrono::{Datelike as _, NaiveDate, NaiveTime};

use crate::domene::Dato;

pub(super) use serie::{Epoke, fra_serie};

/// Years a date in a case can have; others are slips of the pen.
const AAR: std::ops::RangeInclusive<i32> = 1980..=2099;

/// A date, and how sure the reading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Lestdato {
    /// The date.
    pub(super) dato: Dato,
    /// Day and month could be swapped, and the sign between them is not one that tells.
    pub(super) er_tvetydig: bool,
    /// Words beside the date were left out, or it is a way of writing that could mean another thing.
    pub(super) er_tolket: bool,
}

impl From<Dato> for Lestdato {
    fn from(dato: Dato) -> Self {
        Self { dato, er_tvetydig: false, er_tolket: false }
    }
}

/// The date a text stands for: `31.12.2019`, `1.2.24`, `31/12-2019`, `2019-12-31`, `31. des. 2019`,
/// `20191231`, and with month precision `01.2023`, `2023-01`, `jan. 2023`. A weekday before and a
/// time of day after the date are left out; a serial number of a workbook counts from `epoke`.
pub(super) fn les(tekst: &str, epoke: Epoke) -> Option<Lestdato> {
    if let Some(dato) = former::vanlig(tekst) {
        return Some(dato.into());
    }
    sikker(tekst, epoke).or_else(|| {
        let dato = omtrent::les(tekst, epoke)?;
        Some(Lestdato { er_tolket: true, ..dato })
    })
}

/// The date where the whole text is one.
fn sikker(tekst: &str, epoke: Epoke) -> Option<Lestdato> {
    let ren = rens(tekst);
    let dato = uten_klokkeslett(&ren);
    former::les(dato).or_else(|| serie::fra_tekst(dato, epoke).map(Lestdato::from))
}

/// A real date of a workbook, where a case can have it.
pub(super) fn gyldig(dag: NaiveDate) -> Option<Dato> {
    AAR.contains(&dag.year()).then(|| Dato::dag(dag))
}

/// Several dates in one cell, divided by a semicolon, a comma, a line break, «og» or «&».
pub(super) fn les_flere(tekst: &str, epoke: Epoke) -> Vec<Option<Lestdato>> {
    let delt = tekst.replace(" og ", ";").replace([',', '\n', '\r', '&'], ";");
    let deler = delt.split(';').map(str::trim).filter(|del| !del.is_empty());
    deler.map(|del| les(del, epoke)).collect()
}

/// Without hard spaces, an apostrophe that marks text in a workbook, and a weekday.
fn rens(tekst: &str) -> String {
    let tekst = tekst.replace(['\u{a0}', '\u{202f}', '\u{2007}'], " ").replace(['–', '—'], "-");
    let tekst = tekst.trim().trim_start_matches('\'').trim().replace(['\'', '´', '’'], "");
    let tekst = ["den ", "Den ", "i ", "I "]
        .iter()
        .find_map(|ord| tekst.strip_prefix(ord))
        .unwrap_or(&tekst);
    let foerste = tekst.split([' ', '.', ',']).next().unwrap_or_default().to_lowercase();
    let er_ukedag = foerste.ends_with("dag") || KORTE_UKEDAGER.contains(&foerste.as_str());
    let rest = if er_ukedag { tekst.get(foerste.len()..) } else { None };
    rest.unwrap_or(tekst).trim_start_matches(['.', ',', ' ']).to_owned()
}

const KORTE_UKEDAGER: [&str; 16] = [
    "ma", "ti", "on", "to", "fr", "lø", "sø", "man", "tir", "tirs", "ons", "tor", "tors", "fre",
    "lør", "søn",
];

/// Workbooks write `15.01.2024 00:00:00` and `2024-01-15T00:00`, people `15.01.2024 kl. 08.15`.
fn uten_klokkeslett(tekst: &str) -> &str {
    if let Some((dato, tid)) = tekst.split_once(" kl") {
        let tid = tid.trim_start_matches('.').trim().replace('.', ":");
        let er_time = tid.len() <= 2 && tid.parse::<u32>().is_ok_and(|time| time < 24);
        return if er_time || er_tid(&tid) { dato.trim_end_matches(',').trim_end() } else { tekst };
    }
    let Some((dato, tid)) = tekst.split_once(['T', ' ']) else { return tekst };
    let sone = tid.find(['Z', '+']).unwrap_or(tid.len());
    let tid = tid.get(..sone).unwrap_or(tid).trim();
    if er_tid(tid) || er_tid(&tid.replace('.', ":")) { dato.trim_end_matches(',') } else { tekst }
}

fn er_tid(tekst: &str) -> bool {
    let former = ["%H:%M", "%H:%M:%S", "%H:%M:%S%.f"];
    former.iter().any(|form| NaiveTime::parse_from_str(tekst, form).is_ok())
}

fn fra_dag(aar: u32, maaned: u32, dag: u32) -> Option<Dato> {
    let aar = i32::try_from(aar).ok().filter(|aar| AAR.contains(aar))?;
    NaiveDate::from_ymd_opt(aar, maaned, dag).map(Dato::dag)
}

fn fra_maaned(aar: u32, maaned: u32) -> Option<Dato> {
    let aar = i32::try_from(aar).ok().filter(|aar| AAR.contains(aar))?;
    Dato::maaned(aar, maaned)
}
