//! What tells one kind of document from another at a glance: colours, and a band across the top.

use crate::rapport::dokument::{Dokument, Drakt, Farge};

use super::modell::{Artefakt, Del, Eier, Side, Tegning};
use super::typografi as t;

/// Dresses the pages. The band is decoration: what it says is said in the text too.
pub(super) fn kle(sider: &mut [Side], dokument: &Dokument) {
    match dokument.drakt {
        Drakt::Tilsynsrapport => {}
        Drakt::Egentilsyn => sider.iter_mut().for_each(i_groent),
    }
}

fn i_groent(side: &mut Side) {
    for tegning in side.deler.iter_mut().flat_map(|del| &mut del.tegninger) {
        let farge = match tegning {
            Tegning::Tekst(merke) => &mut merke.farge,
            Tegning::Strek { farge, .. } | Tegning::Flate { farge, .. } => farge,
        };
        *farge = groenn_for(*farge);
    }
    let rekt = [0.0, t::SIDEHOEYDE - t::BAANDHOEYDE, t::SIDEBREDDE, t::BAANDHOEYDE];
    let tegninger = vec![Tegning::Flate { rekt, farge: t::GROENN }];
    side.deler.insert(0, Del { eier: Eier::Artefakt(Artefakt::Pynt), tegninger });
}

fn groenn_for(farge: Farge) -> Farge {
    let par = [(t::BLAA, t::GROENN), (t::FLATE, t::GROENN_FLATE), (t::HODEFLATE, t::GROENT_HODE)];
    par.into_iter().find(|(blaa, _)| *blaa == farge).map_or(farge, |(_, groenn)| groenn)
}
