//! Which cases count: one way to go through them, used by facts, proposals and report.

use super::{Borte, Borteavgjoerelse, Sak, SakId, Tilsyn};

impl Tilsyn {
    /// Whether the case and its answers count: it is in the sample, it is not drawn and fallen away,
    /// and where the new edition of its file lacks it, the inspector has decided to keep it.
    pub fn teller(&self, id: &SakId) -> bool {
        self.saker.contains_key(id) && self.regnes_med(id)
    }

    /// The cases that count, by id. Whatever counts cases goes through this.
    pub fn saker_som_teller(&self) -> impl Iterator<Item = &Sak> {
        self.saker.values().filter(|sak| self.regnes_med(&sak.id))
    }

    /// The cases that count, from that id on.
    pub fn saker_som_teller_fra(&self, id: &SakId) -> impl Iterator<Item = &Sak> {
        let senere = self.saker.range::<SakId, _>(id..).map(|(_, sak)| sak);
        senere.filter(|sak| self.regnes_med(&sak.id))
    }

    /// The case, where it counts.
    pub fn sak_som_teller(&self, id: &SakId) -> Option<&Sak> {
        self.saker.get(id).filter(|_| self.regnes_med(id))
    }

    /// Whether nothing keeps a case of the sample from counting.
    fn regnes_med(&self, id: &SakId) -> bool {
        let beholdt = |borte: &Borte| matches!(borte.avgjort, Some((Borteavgjoerelse::Behold, _)));
        self.borte.get(id).is_none_or(beholdt)
            && !self.utvalg.as_ref().is_some_and(|utvalg| utvalg.har_falt_bort(id))
    }
}
