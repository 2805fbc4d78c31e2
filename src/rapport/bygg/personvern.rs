//! What the annex tells of the identity gate: counts, and what was made coarser. Never a place.

use std::collections::BTreeSet;

use crate::domene::{Generalisering, Personvernvalg};

use super::underlag::Underlag;

/// How many hits were decided that way, over the files in use.
pub(super) fn antall(u: &Underlag<'_>, valg: Personvernvalg) -> usize {
    let i_bruk = u.tilsyn.kilder_i_bruk().into_iter();
    let avgjort = i_bruk.flat_map(|(_, kilde)| &kilde.personvern);
    avgjort.filter(|post| post.valg == valg).map(|post| post.antall).sum()
}

/// The columns that were made coarser, in a sentence; empty where there are none.
pub(super) fn grovere(u: &Underlag<'_>) -> String {
    let i_bruk = u.tilsyn.kilder_i_bruk().into_iter();
    let alle: BTreeSet<Generalisering> =
        i_bruk.flat_map(|(_, kilde)| kilde.generalisering.iter().copied()).collect();
    let navn = |valg: &Generalisering| match valg {
        Generalisering::BredereAlder => u.tekster.tekst("generalisering-alder"),
        Generalisering::TilMaaned(kolonne) => {
            let kolonne = u.tekster.tekst(&format!("datokolonne-{}", kolonne.kode()));
            u.tekster.med("generalisering-maaned", &[("kolonne", kolonne.into())])
        }
    };
    alle.iter().map(navn).collect::<Vec<_>>().join(", ")
}
