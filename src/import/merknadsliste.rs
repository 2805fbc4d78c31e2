//! The remarks of one file: a file made of errors must not become a list longer than itself.

use std::collections::BTreeMap;

use crate::domene::{Merknad, Merknadskode};

/// Remarks of one kind that are listed; nobody reads more, and the rest say the same.
pub(super) const FLEST_AV_ETT_SLAG: usize = 10_000;

/// Remarks in the order they were made.
#[derive(Default)]
pub(super) struct Merknadsliste {
    liste: Vec<Merknad>,
    antall: BTreeMap<Merknadskode, usize>,
}

impl Merknadsliste {
    /// Takes the remark, and tells whether it was kept. The first that is not, is replaced by one
    /// that says so.
    pub(super) fn ta(&mut self, merknad: &Merknad) -> bool {
        let antall = self.antall.entry(merknad.kode).or_default();
        *antall += 1;
        if *antall <= FLEST_AV_ETT_SLAG {
            self.liste.push(merknad.clone());
            return true;
        }
        if *antall == FLEST_AV_ETT_SLAG + 1 {
            let kode = Merknadskode::FlereMerknader;
            self.liste.push(Merknad { kode, sted: merknad.sted.clone() });
        }
        false
    }

    /// Takes remarks of a list that has been cut already, before the others.
    pub(super) fn ta_foerst(&mut self, merknader: Vec<Merknad>) {
        self.liste.splice(0..0, merknader);
    }

    /// Whether there is none.
    pub(super) fn er_tom(&self) -> bool {
        self.liste.is_empty()
    }

    /// The list.
    pub(super) fn ferdig(self) -> Vec<Merknad> {
        self.liste
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domene::Filsted;

    #[test]
    fn a_kind_that_goes_on_is_cut_with_a_remark() {
        let mut liste = Merknadsliste::default();
        let merknad = |kode, linje| Merknad {
            kode,
            sted: Filsted { linje: Some(linje), ..Filsted::default() },
        };
        let tatt = (0..20_000).filter(|nr| liste.ta(&merknad(Merknadskode::UkjentVerdi, *nr)));
        assert_eq!(tatt.count(), FLEST_AV_ETT_SLAG);
        assert!(liste.ta(&merknad(Merknadskode::TomFil, 1)));
        let liste = liste.ferdig();
        assert_eq!(liste.len(), FLEST_AV_ETT_SLAG + 2);
        assert_eq!(liste[FLEST_AV_ETT_SLAG], merknad(Merknadskode::FlereMerknader, 10_000));
    }
}
