//! Quarantine: a sample that has been read and waits until every hard hit is decided.
//!
//! Holds the first reading, in which everything found is masked, and what was decided hit by hit.
//! A value that was found is not here: to keep a harmless text the file is read once more.

mod harmloese;
mod utdrag;

use std::collections::BTreeMap;

use crate::app::AppError;
use crate::app::fritekst::{Tekstfelt, kontroller_tekst};
use crate::domene::{Merknad, Merknadskode, Opplysningsart, Personvernavgjoerelse, Personvernvalg};
use crate::import::{Avgjoerelse, Avgjoerelser, Funn, Lest};

pub use harmloese::Harmloes;
pub use utdrag::Utdrag;

/// What is decided about one hit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Treffvalg {
    /// Nothing yet; only hard hits can be open.
    Aapen,
    /// It is masked.
    Maskert,
    /// The inspector has looked and keeps it, for that reason.
    Harmloes(String),
}

/// A sample that waits.
#[derive(Debug, Clone)]
pub struct Karantene {
    lest: Lest,
    valg: Vec<Treffvalg>,
}

impl Karantene {
    /// Puts a reading in quarantine: hard hits are open, soft hits are masked unless kept.
    pub fn new(lest: Lest) -> Self {
        let fra_start = |funn: &Funn| {
            if funn.art.er_hard() { Treffvalg::Aapen } else { Treffvalg::Maskert }
        };
        let valg = lest.treff.iter().map(fra_start).collect();
        Self { lest, valg }
    }

    /// The first reading, with everything found masked.
    pub fn lest(&self) -> &Lest {
        &self.lest
    }

    /// The hits with what is decided, in the order of the file.
    pub fn treff(&self) -> impl ExactSizeIterator<Item = (&Funn, &Treffvalg)> {
        self.lest.treff.iter().zip(&self.valg)
    }

    /// One hit with what is decided.
    pub fn ett(&self, nr: usize) -> Option<(&Funn, &Treffvalg)> {
        Some((self.lest.treff.get(nr)?, self.valg.get(nr)?))
    }

    /// Hard hits that are not decided.
    pub fn antall_aapne(&self) -> usize {
        self.valg.iter().filter(|valg| **valg == Treffvalg::Aapen).count()
    }

    /// The next open hit after that one, from the start again where none follows.
    pub fn neste_aapne(&self, etter: Option<usize>) -> Option<usize> {
        let er_aapen = |nr: &usize| self.valg.get(*nr) == Some(&Treffvalg::Aapen);
        let fra = etter.map_or(0, |nr| nr + 1);
        (fra..self.valg.len()).find(er_aapen).or_else(|| (0..fra).find(er_aapen))
    }

    /// Masks one hit.
    pub fn masker(&mut self, nr: usize) {
        if let Some(valg) = self.valg.get_mut(nr) {
            *valg = Treffvalg::Maskert;
        }
    }

    /// Keeps one hit. The reason is stored, so it passes the gate itself.
    pub fn behold(&mut self, nr: usize, grunn: &str) -> Result<(), AppError> {
        let grunn = grunn.trim();
        if grunn.is_empty() {
            return Err(AppError::ManglerGrunn);
        }
        kontroller_tekst(Tekstfelt::Grunn, grunn)?;
        if let Some(valg) = self.valg.get_mut(nr) {
            *valg = Treffvalg::Harmloes(grunn.to_owned());
        }
        Ok(())
    }

    /// Masks every hit that is open.
    pub fn masker_aapne(&mut self) {
        let aapne = self.valg.iter_mut().filter(|valg| **valg == Treffvalg::Aapen);
        aapne.for_each(|valg| *valg = Treffvalg::Maskert);
    }

    /// Hits of the same kind in the same column, this one among them.
    pub fn like(&self, nr: usize) -> Vec<usize> {
        let Some(valgt) = self.lest.treff.get(nr) else { return Vec::new() };
        let sted = &valgt.sted;
        let er_lik = |funn: &Funn| {
            let her = &funn.sted;
            funn.art == valgt.art
                && her.kolonne == sted.kolonne
                && her.kolonnenavn == sted.kolonnenavn
                && her.ark == sted.ark
        };
        let alle = self.lest.treff.iter().enumerate();
        alle.filter(|(_, funn)| er_lik(funn)).map(|(nr, _)| nr).collect()
    }

    /// The text around a hit, with everything found in it masked; `None` where the text is not kept.
    pub fn utdrag(&self, nr: usize) -> Option<Utdrag> {
        utdrag::rundt(&self.lest, nr)
    }

    /// The refusal that names what holds the file; `None` where nothing does.
    pub(super) fn holder_igjen(&self) -> Option<AppError> {
        let aapne = self.treff().filter(|(_, valg)| **valg == Treffvalg::Aapen);
        let som_merknad = |funn: &Funn| {
            let kode = if funn.art == Opplysningsart::Foedselsnummer {
                Merknadskode::Foedselsnummer
            } else {
                Merknadskode::Personopplysning
            };
            Merknad { kode, sted: funn.sted.clone() }
        };
        let aapne: Vec<&Funn> = aapne.map(|(funn, _)| funn).collect();
        let merknader = aapne.iter().map(|funn| som_merknad(funn)).collect();
        let arter: Vec<Opplysningsart> = aapne.iter().map(|funn| funn.art).collect();
        (!arter.is_empty()).then_some(AppError::Karantene { merknader, arter })
    }

    /// Whether anything is kept, so that the file must be read once more.
    pub(super) fn beholder_noe(&self) -> bool {
        self.valg.iter().any(|valg| matches!(valg, Treffvalg::Harmloes(_)))
    }

    /// The reading itself, where nothing is kept.
    pub(super) fn inn_i_lest(self) -> Lest {
        self.lest
    }

    /// The decisions as the reader takes them.
    pub(super) fn avgjoerelser(&self) -> Avgjoerelser {
        let mut tabell = Avgjoerelser::default();
        for (funn, valg) in self.treff() {
            match valg {
                Treffvalg::Aapen => {}
                Treffvalg::Maskert => tabell.sett(funn, Avgjoerelse::Masker),
                Treffvalg::Harmloes(_) => tabell.sett(funn, Avgjoerelse::Harmloes),
            }
        }
        tabell
    }

    /// What the log keeps: kind, place, decision, reason and count; never the value.
    pub fn logg(&self) -> Vec<Personvernavgjoerelse> {
        let mut plasser: BTreeMap<_, usize> = BTreeMap::new();
        let mut logg: Vec<Personvernavgjoerelse> = Vec::new();
        for (funn, valg) in self.treff() {
            let (valg, grunn) = match valg {
                Treffvalg::Aapen | Treffvalg::Maskert => (Personvernvalg::Maskert, ""),
                Treffvalg::Harmloes(grunn) => (Personvernvalg::Harmloes, grunn.as_str()),
            };
            let plass = *plasser.entry((funn.art, &funn.sted, valg, grunn)).or_insert(logg.len());
            match logg.get_mut(plass) {
                Some(kjent) => kjent.antall += 1,
                None => logg.push(Personvernavgjoerelse {
                    art: funn.art,
                    sted: funn.sted.clone(),
                    valg,
                    grunn: grunn.to_owned(),
                    antall: 1,
                }),
            }
        }
        logg
    }

    /// How many hits of each kind are masked, and how many are kept.
    pub fn oppsummert(&self) -> BTreeMap<(Opplysningsart, Personvernvalg), usize> {
        let mut antall = BTreeMap::new();
        for (funn, valg) in self.treff() {
            let valg = match valg {
                Treffvalg::Aapen | Treffvalg::Maskert => Personvernvalg::Maskert,
                Treffvalg::Harmloes(_) => Personvernvalg::Harmloes,
            };
            *antall.entry((funn.art, valg)).or_default() += 1;
        }
        antall
    }
}

#[cfg(test)]
mod tests;
