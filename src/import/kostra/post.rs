//! One record to its fields: what identifies is dropped here, before anything else sees the record.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domene::{Aldersgruppe, Merknadskode};

use super::alder;
use super::layout::{Feltart, Feltplass, Layout};

/// The value of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Feltverdi {
    /// A code or a text.
    Tekst(String),
    /// A whole number.
    Heltall(i64),
    /// A day.
    Dato(NaiveDate),
}

/// A record without what identifies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kostrapost {
    /// Its number among the records of the file, from 1; also those that could not be read count.
    pub nr: usize,
    /// Its line in the file.
    pub linje: u64,
    /// The fields by the names of the form; `None` is blank, not ticked or not readable.
    pub felt: BTreeMap<&'static str, Option<Feltverdi>>,
    /// Reporting year minus birth year, as a band.
    pub aldersgruppe: Aldersgruppe,
    /// The age is one the control programme asks about.
    pub(super) usannsynlig_alder: bool,
    /// Fields that could not be understood.
    pub(super) uforstaatt: Vec<(Merknadskode, &'static str)>,
}

impl Kostrapost {
    /// Reads the fields of a record of the right length.
    pub(super) fn les(post: &[u8], layout: &'static Layout, nr: usize, linje: u64) -> Self {
        let mut lest = Self {
            nr,
            linje,
            felt: BTreeMap::new(),
            aldersgruppe: alder(post, layout, alder::aldersgruppe),
            usannsynlig_alder: alder(post, layout, alder::er_usannsynlig),
            uforstaatt: Vec::new(),
        };
        for felt in layout.felt.iter().filter(|felt| !felt.fjernes) {
            let verdi = lest.verdi(felt, felt.i(post));
            lest.felt.insert(&felt.navn, verdi);
        }
        lest
    }

    /// The text of a field; `None` where it is blank.
    pub fn tekst(&self, navn: &str) -> Option<&str> {
        match self.felt.get(navn)?.as_ref()? {
            Feltverdi::Tekst(tekst) => Some(tekst),
            Feltverdi::Heltall(_) | Feltverdi::Dato(_) => None,
        }
    }

    /// The day of a field; `None` where it is blank or does not exist.
    pub fn dato(&self, navn: &str) -> Option<NaiveDate> {
        match self.felt.get(navn)?.as_ref()? {
            Feltverdi::Dato(dag) => Some(*dag),
            Feltverdi::Heltall(_) | Feltverdi::Tekst(_) => None,
        }
    }

    /// Whether the record is from Oslo, which is exempt from the rules on dates and duplicates.
    pub fn er_oslo(&self) -> bool {
        self.tekst("KOMMUNE_NR") == Some("0301")
    }

    fn verdi(&mut self, felt: &'static Feltplass, bytes: &[u8]) -> Option<Feltverdi> {
        let tekst: String = bytes.iter().map(|b| char::from(*b)).collect();
        let tekst = tekst.trim();
        match felt.art {
            Feltart::Tekst => {
                // some systems write 0 in a box that is not ticked
                let utelatt = !felt.koder.is_empty() && er_nuller(tekst);
                (!tekst.is_empty() && !utelatt).then(|| Feltverdi::Tekst(tekst.to_owned()))
            }
            Feltart::Heltall => tekst.parse().ok().map(Feltverdi::Heltall),
            Feltart::Dato6 | Feltart::Dato8 => {
                let dag = dato(bytes, felt.art);
                if dag.is_none() && !tekst.is_empty() && !er_nuller(tekst) {
                    self.uforstaatt.push((Merknadskode::UleseligDato, &felt.navn));
                }
                dag.map(Feltverdi::Dato)
            }
        }
    }
}

fn er_nuller(tekst: &str) -> bool {
    !tekst.is_empty() && tekst.bytes().all(|b| b == b'0')
}

/// What birth date and number tell of the age; neither is kept.
fn alder<T>(post: &[u8], layout: &Layout, regn: fn(i32, &[u8], &[u8]) -> T) -> T {
    let bytes = |navn| layout.felt(navn).map(|felt| felt.i(post)).unwrap_or_default();
    regn(layout.aar, bytes("FODSELSDATO"), bytes("PERSON_FODSELSNR"))
}

/// The day; a day that the month does not have is none.
fn dato(bytes: &[u8], art: Feltart) -> Option<NaiveDate> {
    if !bytes.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let tall = |plass: std::ops::Range<usize>| -> Option<u32> {
        std::str::from_utf8(bytes.get(plass)?).ok()?.parse().ok()
    };
    let aar = match art {
        Feltart::Dato6 => 2000 + tall(4..6)?,
        Feltart::Dato8 => tall(4..8)?,
        Feltart::Tekst | Feltart::Heltall => return None,
    };
    NaiveDate::from_ymd_opt(i32::try_from(aar).ok()?, tall(2..4)?, tall(0..2)?)
}
