//! What was judged before its ground changed: cells of the § 29 matrix and overridden facts.
//!
//! They stand until the inspector has looked at them again, and are pointed out until then.

use std::collections::BTreeSet;

use super::super::dobbel::Dobbeltpar;
use super::{Kildefil, Overstyringspost, SakId, Tilsyn, Vilkaarspost};

/// Fields of a case that pick the columns of the matrix, its grounds and how they are read.
const MATRISEFELT: [&str; 3] = ["vedtak", "utvalgsgruppe", "regelverksdato"];

impl Tilsyn {
    /// Whether what the § 29 matrix rests on is among the fields of a case that differ.
    pub fn roerer_matrisen(ulike: &[&str]) -> bool {
        ulike.iter().any(|felt| MATRISEFELT.contains(felt))
    }

    /// Whether the cell was filled before the vedtak or the group of its case changed.
    pub fn celle_maa_ses(&self, sak: &SakId, post: &Vilkaarspost) -> bool {
        self.vedtak_endret.get(sak).is_some_and(|nr| post.post < *nr)
    }

    /// Whether the fact was overridden before its case changed.
    pub fn overstyring_maa_ses(&self, sak: &SakId, post: &Overstyringspost) -> bool {
        self.sak_endret.get(sak).is_some_and(|nr| post.post < *nr)
    }

    /// The overridden facts that count and must be looked at again, by case and code.
    pub fn overstyringer_med_endret_grunnlag(
        &self,
    ) -> impl Iterator<Item = (&(SakId, String), &Overstyringspost)> {
        let alle = self.overstyrt.iter();
        alle.filter(|((sak, _), post)| self.teller(sak) && self.overstyring_maa_ses(sak, post))
    }

    /// The files that cases which count come from, with their places in `kilder`. A file whose cases
    /// have all come anew in another is not among them.
    pub fn kilder_i_bruk(&self) -> Vec<(usize, &Kildefil)> {
        let brukt = self.saker_som_teller().filter_map(|sak| self.opphav.get(&sak.id).copied());
        let brukt: BTreeSet<usize> = brukt.collect();
        brukt.into_iter().filter_map(|nr| Some((nr, self.kilder.get(nr)?))).collect()
    }

    /// Cases that the new edition of their file lacks, not decided on.
    pub fn uavgjorte_borte(&self) -> usize {
        let avgjort = |id: &SakId| self.borte.get(id).is_some_and(|borte| borte.avgjort.is_some());
        self.borte.keys().filter(|id| self.saker.contains_key(*id) && !avgjort(id)).count()
    }

    /// The differences of the double review nobody has resolved, in cases that count.
    pub fn uloeste_ulikheter(&self) -> impl Iterator<Item = &Dobbeltpar> {
        self.dobbel.uloeste().filter(|par| par.sted.sak().is_none_or(|sak| self.teller(sak)))
    }
}
