//! Progress by theme and by office, kept in step with the answers.
//!
//! How many places are to be answered changes with the cases, the frame and the checklist only. It is
//! counted once over all cases; after that an answer costs what the answers cost, not the cases.

use std::collections::BTreeMap;

use crate::domene::{KontorId, PunktId, Svarpost, Svarsted, Tilsyn};
use crate::regelverk::{Kontrollpunkt, Nivaa, Sjekkliste};

use super::framdrift::{Framdrift, teller_med};
use super::gjelder::{er_med_i, gjelder_stille, punkter_for_kontor};

/// How many answers each theme and each office owes.
#[derive(Debug, Clone, Default)]
pub struct Svarsteder {
    temaer: BTreeMap<String, usize>,
    kontorer: BTreeMap<KontorId, usize>,
}

/// Progress by theme and by office, and all in all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fordeling {
    /// By theme, in the order of the checklist; themes that owe no answer are left out.
    pub temaer: Vec<(String, Framdrift)>,
    /// By office: its cases and its own items.
    pub kontorer: Vec<(KontorId, Framdrift)>,
    /// All answers.
    pub samlet: Framdrift,
}

impl Svarsteder {
    /// Counts the places of all cases and offices.
    pub fn av(tilsyn: &Tilsyn, sjekkliste: &Sjekkliste) -> Self {
        let art = tilsyn.grunnlag.art;
        let mut steder = Self::default();
        let punkter: Vec<_> = sjekkliste.punkter.iter().filter(|p| teller_med(p)).collect();
        for sak in tilsyn.saker_som_teller() {
            let gjelder = punkter.iter().filter(|punkt| gjelder_stille(punkt, sak, art));
            steder.legg_til(&sak.kontor, gjelder.copied());
        }
        for kontor in &tilsyn.grunnlag.kontorer {
            let punkter = punkter_for_kontor(sjekkliste, art).into_iter();
            steder.legg_til(kontor, punkter.filter(|punkt| teller_med(punkt)));
        }
        steder
    }

    fn legg_til<'p>(
        &mut self,
        kontor: &KontorId,
        punkter: impl Iterator<Item = &'p Kontrollpunkt>,
    ) {
        for punkt in punkter {
            oek(&mut self.temaer, &punkt.tema);
            oek(&mut self.kontorer, kontor);
        }
    }

    /// How far the answers have come.
    pub fn fordeling(&self, tilsyn: &Tilsyn, sjekkliste: &Sjekkliste) -> Fordeling {
        let skyldig = |antall: &usize| Framdrift { ubesvart: *antall, ..Framdrift::default() };
        let mut temaer: BTreeMap<_, _> = self.temaer.iter().map(|(t, n)| (t, skyldig(n))).collect();
        let mut kontorer: BTreeMap<_, _> =
            self.kontorer.iter().map(|(k, n)| (k, skyldig(n))).collect();
        let punkter: BTreeMap<_, _> = sjekkliste.punkter.iter().map(|p| (&p.id, p)).collect();
        for (sted, svar) in &tilsyn.svar {
            let Some((kontor, punkt)) = teller(sted, tilsyn, &punkter) else { continue };
            for sum in [temaer.get_mut(&punkt.tema), kontorer.get_mut(kontor)] {
                besvar(sum, svar);
            }
        }
        let mut samlet = Framdrift::default();
        for sum in kontorer.values() {
            samlet.legg_til(*sum);
        }
        let rekkefoelge = sjekkliste.temaer.iter();
        let temaer = rekkefoelge.filter_map(|t| Some((t.id.clone(), temaer.remove(&t.id)?)));
        let temaer = temaer.collect();
        let kontorer = kontorer.into_iter().map(|(kontor, sum)| (kontor.clone(), sum)).collect();
        Fordeling { temaer, kontorer, samlet }
    }
}

/// Office and item of an answer that is owed; an answer to what no longer applies counts nowhere.
fn teller<'a>(
    sted: &'a Svarsted,
    tilsyn: &'a Tilsyn,
    punkter: &BTreeMap<&PunktId, &'a Kontrollpunkt>,
) -> Option<(&'a KontorId, &'a Kontrollpunkt)> {
    let art = tilsyn.grunnlag.art;
    let punkt = *punkter.get(sted.punkt()).filter(|punkt| teller_med(punkt))?;
    match sted {
        Svarsted::Sak(sak, _) => {
            let sak = tilsyn.sak_som_teller(sak)?;
            gjelder_stille(punkt, sak, art).then_some((&sak.kontor, punkt))
        }
        Svarsted::Kontor(kontor, _) => {
            let har = tilsyn.grunnlag.kontorer.contains(kontor) && punkt.nivaa == Nivaa::Kontor;
            (har && er_med_i(punkt, art)).then_some((kontor, punkt))
        }
    }
}

fn besvar(sum: Option<&mut Framdrift>, svar: &Svarpost) {
    if let Some(sum) = sum {
        sum.ubesvart = sum.ubesvart.saturating_sub(1);
        sum.tell(Some(svar));
    }
}

fn oek<K: Ord + Clone>(sum: &mut BTreeMap<K, usize>, noekkel: &K) {
    match sum.get_mut(noekkel) {
        Some(antall) => *antall += 1,
        None => _ = sum.insert(noekkel.clone(), 1),
    }
}

#[cfg(test)]
mod tests;
