//! The order of the draw for a frozen list: one queue for each office, or one for all.
//!
//! What is drawn, added or put in the place of a lost case is always the next in the queue. So all
//! that was ever taken is the beginning of it, and anyone can see that nothing was passed over.

use std::collections::BTreeSet;

use crate::domene::{KontorId, Populasjon, Populasjonssak, SakId, Utvalg};

use super::rang::rang;

/// The queues of a draw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rekkefoelge {
    koeer: Vec<Koe>,
}

/// One queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Koe {
    pub(super) kontor: Option<KontorId>,
    pub(super) saker: Vec<SakId>,
}

impl Rekkefoelge {
    /// The queues of that list with that seed, offices in alphabetical order.
    pub fn av(populasjon: &Populasjon, froe: &str) -> Self {
        let koeer = kontorer(populasjon).into_iter().map(|kontor| {
            let i_koe = populasjon.saker.iter().filter(|sak| sak.kontor == kontor);
            let saker = i_koe.map(|sak| sak.id.clone()).collect();
            Koe { kontor, saker: ordne(saker, froe) }
        });
        Self { koeer: koeer.collect() }
    }

    pub(super) fn koeer(&self) -> &[Koe] {
        &self.koeer
    }

    /// The next case in the queue of that office that was never drawn.
    pub fn neste(&self, utvalg: &Utvalg, kontor: Option<&KontorId>) -> Option<SakId> {
        let brukte: BTreeSet<&SakId> = utvalg.trukne().collect();
        let koe = self.koeer.iter().find(|koe| koe.kontor.as_ref() == kontor)?;
        koe.saker.iter().find(|sak| !brukte.contains(sak)).cloned()
    }
}

/// The offices of a list in order; one `None` where it has no offices.
pub(super) fn kontorer(populasjon: &Populasjon) -> Vec<Option<KontorId>> {
    let alle: BTreeSet<Option<KontorId>> =
        populasjon.saker.iter().map(|sak: &Populasjonssak| sak.kontor.clone()).collect();
    alle.into_iter().collect()
}

/// Ids in the order of the draw.
pub(super) fn ordne(saker: Vec<SakId>, froe: &str) -> Vec<SakId> {
    let mut med_rang: Vec<_> =
        saker.into_iter().map(|sak| (rang(froe, sak.as_str()), sak)).collect();
    med_rang.sort_unstable();
    med_rang.into_iter().map(|(_, sak)| sak).collect()
}
