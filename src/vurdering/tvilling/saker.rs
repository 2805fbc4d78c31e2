//! Which cases the two have in common, by the pseudonymous id of the office.

use crate::domene::{SakId, Tilsyn};

/// Which cases are in both.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tvillingsaker {
    /// In both.
    pub felles: Vec<SakId>,
    /// In the tilsyn only.
    pub bare_tilsyn: Vec<SakId>,
    /// In the egentilsyn only.
    pub bare_egentilsyn: Vec<SakId>,
    /// In both, but the facts are not the same: perhaps not the same case.
    pub ulike_fakta: Vec<SakId>,
}

pub(super) fn sammenlign(tilsyn: &Tilsyn, egentilsyn: &Tilsyn) -> Tvillingsaker {
    let mut ut = Tvillingsaker::default();
    for sak in tilsyn.saker_som_teller() {
        let id = &sak.id;
        match egentilsyn.sak_som_teller(id) {
            None => ut.bare_tilsyn.push(id.clone()),
            Some(annen) => {
                ut.felles.push(id.clone());
                if !sak.ulike_felt(annen).is_empty() {
                    ut.ulike_fakta.push(id.clone());
                }
            }
        }
    }
    let bare = egentilsyn.saker_som_teller().filter(|sak| !tilsyn.teller(&sak.id));
    ut.bare_egentilsyn = bare.map(|sak| sak.id.clone()).collect();
    ut
}
