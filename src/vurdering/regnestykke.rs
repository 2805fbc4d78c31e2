//! A computed fact as plain values: outcome, days, limit, and the parts of its sentence.
//!
//! Facts of many cases are computed without writing a word; the sentence is made when somebody
//! reads it. A plain value and its worded form come from one and the same rule.

use chrono::NaiveDate;

use crate::domene::{Melding, Verdi};
use crate::regelverk::Beregning;

use super::beregnet::{Beregnet, Utfallskode};

/// Values beside days and limit that the longest sentence needs.
const PLASSER: usize = 5;

/// A value of a sentence that costs nothing to carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Del {
    /// A word that picks a variant of the text.
    Ord(&'static str),
    /// A number.
    Tall(i64),
    /// A day.
    Dag(NaiveDate),
}

impl From<&'static str> for Del {
    fn from(ord: &'static str) -> Self {
        Self::Ord(ord)
    }
}
impl From<i64> for Del {
    fn from(tall: i64) -> Self {
        Self::Tall(tall)
    }
}
impl From<usize> for Del {
    fn from(tall: usize) -> Self {
        Self::Tall(i64::try_from(tall).unwrap_or(i64::MAX))
    }
}
impl From<NaiveDate> for Del {
    fn from(dag: NaiveDate) -> Self {
        Self::Dag(dag)
    }
}

impl From<Del> for Verdi {
    fn from(del: Del) -> Self {
        match del {
            Del::Ord(ord) => ord.into(),
            Del::Tall(tall) => tall.into(),
            Del::Dag(dag) => dag.into(),
        }
    }
}

/// A sentence by key and values, not yet worded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Setning {
    noekkel: &'static str,
    verdier: [Option<(&'static str, Del)>; PLASSER],
}

impl Setning {
    /// A sentence without values.
    #[inline]
    pub(super) const fn new(noekkel: &'static str) -> Self {
        Self { noekkel, verdier: [None; PLASSER] }
    }

    /// The same sentence with one more value.
    #[inline]
    #[must_use]
    pub(super) fn med(mut self, navn: &'static str, verdi: impl Into<Del>) -> Self {
        let ledig = self.verdier.iter_mut().find(|plass| plass.is_none());
        debug_assert!(ledig.is_some(), "{} has more values than places", self.noekkel);
        if let Some(plass) = ledig {
            *plass = Some((navn, verdi.into()));
        }
        self
    }

    /// The same sentence with the number of days of its fact, where there is one.
    pub(super) fn med_dager(self, dager: Option<i64>) -> Self {
        dager.map_or(self, |dager| self.med("dager", dager))
    }

    /// The same sentence with the limit day of its fact, where there is one.
    pub(super) fn med_frist(self, frist: Option<NaiveDate>) -> Self {
        frist.map_or(self, |frist| self.med("frist", frist))
    }

    /// The sentence by key and values as `i18n` takes it.
    pub(super) fn melding(&self) -> Melding {
        let verdier = self.verdier.iter().flatten();
        verdier.fold(Melding::new(self.noekkel), |m, (navn, del)| m.med(navn, *del))
    }
}

/// Rows of the list of what must be confirmed, as a set.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Rader(u64);

impl Rader {
    fn med(self, rader: &[u8]) -> Self {
        rader
            .iter()
            .fold(self, |sett, rad| Self(sett.0 | 1_u64.checked_shl((*rad).into()).unwrap_or(0)))
    }

    fn liste(self) -> Vec<u8> {
        (0..64).filter(|rad| self.0 >> rad & 1 == 1).collect()
    }
}

/// A computed fact of one case, before it is worded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Regnestykke {
    /// Which fact.
    pub beregning: Beregning,
    /// What it came to.
    pub utfall: Utfallskode,
    /// Days, never negative; what they count (over, left, waited, before) follows from the outcome.
    pub dager: Option<i64>,
    /// The limit day, where there is one.
    pub frist: Option<NaiveDate>,
    /// Provisional: dates are shifted and the limit is near, or only the registration date is known.
    pub usikker: bool,
    pub(super) setning: Setning,
    pub(super) tillegg: Vec<Setning>,
    pub(super) rader: Rader,
}

impl Regnestykke {
    /// A fact of which only outcome and sentence are known.
    #[inline]
    pub(super) fn new(beregning: Beregning, utfall: Utfallskode, setning: Setning) -> Self {
        Self {
            beregning,
            utfall,
            dager: None,
            frist: None,
            usikker: false,
            setning,
            tillegg: Vec::new(),
            rader: Rader::default(),
        }
    }

    /// The fact cannot be computed, for that reason.
    #[inline]
    pub(super) fn kan_ikke(beregning: Beregning, setning: Setning) -> Self {
        Self::new(beregning, Utfallskode::KanIkkeBeregnes, setning)
    }

    /// Something the fact needs is missing; `felt` picks the words.
    #[inline]
    pub(super) fn mangler(beregning: Beregning, felt: &'static str) -> Self {
        Self::kan_ikke(beregning, Setning::new("fakta-mangler-dato").med("felt", felt))
    }

    /// The same fact with its number of days, in the sentence too.
    #[inline]
    pub(super) fn med_dager(mut self, dager: i64) -> Self {
        self.dager = Some(dager);
        self
    }

    /// The same fact with its limit day, in the sentence too.
    #[inline]
    pub(super) fn med_frist(mut self, frist: NaiveDate) -> Self {
        self.frist = Some(frist);
        self
    }

    /// The same fact with one more sentence.
    #[inline]
    pub(super) fn med_tillegg(mut self, setning: Setning) -> Self {
        // Most facts have none or one; the usual growth would make room for four.
        self.tillegg.reserve_exact(1);
        self.tillegg.push(setning);
        self
    }

    /// The same fact with rows that must be confirmed.
    #[inline]
    pub(super) fn med_bekreftes(mut self, rader: &[u8]) -> Self {
        self.rader = self.rader.med(rader);
        self
    }

    /// The fact with its sentences.
    pub fn i_ord(&self) -> Beregnet {
        let mut melding = self.setning.melding();
        if let Some(dager) = self.dager {
            melding = melding.med("dager", dager);
        }
        if let Some(frist) = self.frist {
            melding = melding.med("frist", frist);
        }
        Beregnet {
            beregning: self.beregning,
            utfall: self.utfall,
            dager: self.dager,
            frist: self.frist,
            melding,
            tillegg: self.tillegg.iter().map(Setning::melding).collect(),
            usikker: self.usikker,
            maa_bekreftes: self.rader.liste(),
            overstyrt: None,
        }
    }
}
