//! How the cases of a tilsyn were chosen, and what counts of them may therefore say of other cases.
//!
//! Joins counts by office with the frozen list and the draw; the sentences are decided in `aerlig`.

use std::collections::{BTreeMap, BTreeSet};

use crate::domene::{KontorId, Sak, SakId, Tilsyn, Trekning, Utvalg};
use crate::statistikk::Andel;

use super::aerlig::{Aerlig, Gjennomgang, Utvelging, aerlig};

/// What a case that was read says about one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lesning {
    /// It shows what is asked about.
    Funn,
    /// It was assessed and does not show it.
    Uten,
    /// It was read, and the question turned out not to apply.
    Uaktuell,
}

/// What may be said of the cases read for one question, by office and jointly. A case that could
/// not be assessed is left out. `None` where no case was assessed.
pub fn utsagn<'a>(
    tilsyn: &Tilsyn,
    lest: impl IntoIterator<Item = (&'a Sak, Lesning)>,
) -> Option<Aerlig> {
    let ramme = Ramme::av(tilsyn);
    let mut tall: BTreeMap<&KontorId, Tall> = BTreeMap::new();
    for (sak, lesning) in lest {
        tall.entry(&sak.kontor).or_default().ta_med(lesning, ramme.plass(&sak.id));
    }
    if tall.values().all(|t| t.funn + t.uten == 0) {
        return None;
    }
    let deler: Vec<Gjennomgang> =
        ramme.kontorer(&tall).into_iter().map(|kontor| ramme.del(kontor, &tall)).collect();
    let sum = tall.values().fold(Tall::default(), |sum, t| sum.pluss(*t));
    let utvelging = ramme.utvelging(sum);
    let mut svar = aerlig(&deler, utvelging, Andel::NITTIFEM);
    if ramme.er_trukket_samlet() && deler.len() > 1 {
        let hele = ramme.hele(sum);
        svar.samlet = aerlig(&[hele], utvelging, Andel::NITTIFEM).samlet;
    }
    Some(svar)
}

/// How the cases that count in this tilsyn were chosen.
pub fn utvelging(tilsyn: &Tilsyn) -> Utvelging {
    let ramme = Ramme::av(tilsyn);
    let mut tall = Tall::default();
    for sak in tilsyn.saker_som_teller() {
        tall.ta_med(Lesning::Uten, ramme.plass(&sak.id));
    }
    ramme.utvelging(tall)
}

/// Where a case stands to the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Plass {
    Trukket,
    PaaListen,
    Utenfor,
}

/// The list and the draw, looked up quickly.
struct Ramme<'a> {
    tilsyn: &'a Tilsyn,
    utvalg: Option<&'a Utvalg>,
    trekning: Option<&'a Trekning>,
    paa_listen: BTreeMap<&'a SakId, Option<&'a KontorId>>,
    trukket: BTreeSet<&'a SakId>,
}

impl<'a> Ramme<'a> {
    fn av(tilsyn: &'a Tilsyn) -> Self {
        let utvalg = tilsyn.utvalg.as_ref();
        let liste = utvalg.into_iter().flat_map(|u| &u.populasjon.saker);
        Self {
            tilsyn,
            utvalg,
            trekning: utvalg.and_then(|u| u.trekning.as_ref()),
            paa_listen: liste.map(|sak| (&sak.id, sak.kontor.as_ref())).collect(),
            trukket: utvalg.into_iter().flat_map(Utvalg::trukne).collect(),
        }
    }

    fn plass(&self, sak: &SakId) -> Plass {
        match (self.trukket.contains(sak), self.paa_listen.contains_key(sak)) {
            (true, _) => Plass::Trukket,
            (false, true) => Plass::PaaListen,
            (false, false) => Plass::Utenfor,
        }
    }

    fn utvelging(&self, lest: Tall) -> Utvelging {
        match (self.trekning, lest.trukket) {
            (None, _) | (_, 0) => Utvelging::Annen,
            (Some(_), trukket) if trukket == lest.alle() => Utvelging::Tilfeldig,
            (Some(_), _) => Utvelging::Blandet,
        }
    }

    /// The offices with cases read, and those that belong to the draw, as the tilsyn lists them.
    fn kontorer<'b>(&'b self, tall: &BTreeMap<&'b KontorId, Tall>) -> Vec<&'b KontorId> {
        let i_trekningen = |kontor: &KontorId| {
            let mut deler = self.trekning.into_iter().flat_map(|t| &t.deler);
            deler.any(|del| del.kontor.as_ref() == Some(kontor))
        };
        let rammens = self.tilsyn.grunnlag.kontorer.iter();
        let mut alle: Vec<&KontorId> =
            rammens.filter(|k| tall.contains_key(k) || i_trekningen(k)).collect();
        let andre: Vec<&KontorId> = tall.keys().copied().filter(|k| !alle.contains(k)).collect();
        alle.extend(andre);
        alle
    }

    fn del(&self, kontor: &KontorId, tall: &BTreeMap<&KontorId, Tall>) -> Gjennomgang {
        let tall = tall.get(kontor).copied().unwrap_or_default();
        let eneste = self.tilsyn.grunnlag.kontorer.len() < 2;
        let her = |k: Option<&KontorId>| k == Some(kontor) || eneste;
        let kjent = eneste || self.paa_listen.values().all(Option::is_some);
        let paa_listen = antall(self.paa_listen.values().filter(|k| her(**k)).count());
        let trukket =
            self.trukket.iter().filter(|sak| self.paa_listen.get(*sak).is_some_and(|k| her(*k)));
        tall.gjennomgang(
            Some(kontor.clone()),
            (kjent && self.utvalg.is_some()).then_some(paa_listen),
            antall(trukket.count()),
        )
    }

    fn hele(&self, tall: Tall) -> Gjennomgang {
        tall.gjennomgang(None, Some(antall(self.paa_listen.len())), antall(self.trukket.len()))
    }

    /// Drawn from the list as one, and not office by office.
    fn er_trukket_samlet(&self) -> bool {
        let mut deler = self.trekning.into_iter().flat_map(|t| &t.deler);
        deler.any(|del| del.kontor.is_none())
    }
}

/// Counts of one office.
#[derive(Debug, Clone, Copy, Default)]
struct Tall {
    funn: u32,
    uten: u32,
    uaktuelle: u32,
    trukket: u32,
    utenfor: u32,
}

impl Tall {
    fn ta_med(&mut self, lesning: Lesning, plass: Plass) {
        match lesning {
            Lesning::Funn => self.funn += 1,
            Lesning::Uten => self.uten += 1,
            Lesning::Uaktuell => self.uaktuelle += 1,
        }
        match plass {
            Plass::Trukket => self.trukket += 1,
            Plass::PaaListen => {}
            Plass::Utenfor => self.utenfor += 1,
        }
    }

    fn pluss(self, annen: Self) -> Self {
        Self {
            funn: self.funn + annen.funn,
            uten: self.uten + annen.uten,
            uaktuelle: self.uaktuelle + annen.uaktuelle,
            trukket: self.trukket + annen.trukket,
            utenfor: self.utenfor + annen.utenfor,
        }
    }

    fn alle(self) -> u32 {
        self.funn + self.uten + self.uaktuelle
    }

    /// A list that lacks cases that were read is no measure of how many there are.
    fn gjennomgang(
        self,
        kontor: Option<KontorId>,
        populasjon: Option<u32>,
        trukket: u32,
    ) -> Gjennomgang {
        Gjennomgang {
            kontor,
            funn: self.funn,
            gjennomgaatt: self.funn + self.uten,
            lest: self.alle(),
            trukket: trukket.max(self.alle()),
            populasjon: populasjon.filter(|_| self.utenfor == 0),
        }
    }
}

fn antall(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
