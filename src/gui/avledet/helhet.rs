//! What all cases say together: waiting times, proposals and what the material carries.
//!
//! Every answer may change it, and every case counts in it; a large sample is worked out beside the
//! window, and what was known before stands meanwhile.

use std::collections::BTreeMap;

use crate::domene::{Alvor, KontorId, Kontorfunn, LovbruddId, Merknad, MoensterId, Svarsted};
use crate::lovbrudd::{self, Forslag};
use crate::vurdering::{self, Aerlig, Ventekurver, Ventetid};

use super::FLEST_MERKNADER;
use super::arbeidsstand::Grunnlaget;
use super::ventebilde::Ventebilde;

/// What all cases say together.
#[derive(Debug, Default)]
pub(crate) struct Helhet {
    /// Length of the log it was computed from.
    pub(super) poster: usize,
    /// Days from vedtak to start.
    pub ventetider: Vec<Ventetid>,
    /// The same as a picture.
    pub ventebilde: Ventebilde,
    /// The waiting time with those still waiting counted as waiting.
    pub ventekurver: Option<Ventekurver>,
    /// The gravest remarks of each file that was taken in.
    pub merknader: Vec<Vec<Merknad>>,
    /// Proposals; none in an egentilsyn.
    pub forslag: Vec<Forslag>,
    /// Failures in single cases, too few to be proposed.
    pub enkeltfunn: usize,
    /// Answers whose case or source has changed since they were given.
    pub se_igjen: Vec<Svarsted>,
    /// What the cases behind each proposal say.
    pub utsagn_om_forslag: BTreeMap<MoensterId, Aerlig>,
    /// What the cases behind each lovbrudd say.
    pub utsagn_om_lovbrudd: BTreeMap<LovbruddId, Aerlig>,
}

impl Helhet {
    /// Works it out from that many events.
    pub(super) fn av(g: &Grunnlaget<'_>, poster: usize) -> Self {
        let Grunnlaget { tilsyn, sjekkliste, regelverk } = *g;
        let ventetider = vurdering::ventetider(tilsyn);
        let forslag = nye_forslag(g);
        let om = |moenster: &MoensterId, kontorer: &BTreeMap<KontorId, Kontorfunn>| {
            lovbrudd::utsagn_om_moenster(moenster, kontorer, tilsyn, sjekkliste, regelverk)
        };
        let om_forslag = forslag
            .iter()
            .filter_map(|f| Some((f.moenster.clone(), om(&f.moenster, &f.kontorer)?)));
        let om_lovbrudd = tilsyn.lovbrudd.values().map(|post| &post.lovbrudd);
        let om_lovbrudd = om_lovbrudd.filter_map(|l| Some((l.id, om(&l.moenster, &l.kontorer)?)));
        Self {
            poster,
            ventebilde: Ventebilde::av(&ventetider),
            ventetider,
            ventekurver: vurdering::ventekurver(tilsyn),
            merknader: tilsyn.kilder.iter().map(|k| viktigste(&k.merknader)).collect(),
            enkeltfunn: lovbrudd::enkeltfunn(tilsyn, sjekkliste).len(),
            se_igjen: tilsyn.svar_med_endret_grunnlag().into_iter().cloned().collect(),
            utsagn_om_forslag: om_forslag.collect(),
            utsagn_om_lovbrudd: om_lovbrudd.collect(),
            forslag,
        }
    }
}

/// Proposals that have not become a lovbrudd; none in an egentilsyn.
fn nye_forslag(g: &Grunnlaget<'_>) -> Vec<Forslag> {
    let alle = || g.tilsyn.lovbrudd.values();
    let skrevet = |f: &Forslag| alle().any(|p| p.lovbrudd.moenster == f.moenster);
    let forslag = lovbrudd::foreslaa(g.tilsyn, g.sjekkliste, g.regelverk);
    let mut forslag = forslag.unwrap_or_default();
    forslag.retain(|f| !skrevet(f));
    forslag
}

/// The first of the gravest remarks; a list on the screen has no room for a hundred thousand.
pub(crate) fn viktigste(merknader: &[Merknad]) -> Vec<Merknad> {
    let grad = |alvor| merknader.iter().filter(move |m| m.alvor() == alvor);
    let sortert = [Alvor::Feil, Alvor::Advarsel, Alvor::Opplysning].into_iter().flat_map(grad);
    sortert.take(FLEST_MERKNADER).cloned().collect()
}
