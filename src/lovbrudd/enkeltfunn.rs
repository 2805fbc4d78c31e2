//! Findings in single cases: failures that do not make a pattern.
//!
//! A lovbrudd is about the kommune and rarely rests on one case; such findings are listed for the
//! inspector and not proposed.

use crate::domene::{MoensterId, Svarsted, Tilsyn};
use crate::regelverk::{Regelverk, Sjekkliste};

use super::svikt::{er_gyldig, mater, samle};

/// A failing answer in a case that no proposal covers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enkeltfunn {
    /// The pattern it feeds; `None` where the item feeds no pattern that is proposed.
    pub moenster: Option<MoensterId>,
    /// The case and the item.
    pub sted: Svarsted,
}

/// The findings below the threshold, by pattern, then those that feed no pattern.
pub fn enkeltfunn(tilsyn: &Tilsyn, sjekkliste: &Sjekkliste) -> Vec<Enkeltfunn> {
    let under = samle(tilsyn, sjekkliste, Regelverk::innebygd()).into_iter();
    let under = under.filter(|(_, samlet)| !samlet.naar_terskelen(sjekkliste.terskel_saker));
    let med_moenster = under.flat_map(|(moenster, samlet)| {
        samlet
            .svikt_i_saker
            .into_iter()
            .map(|sted| Enkeltfunn { moenster: Some(moenster.id.clone()), sted })
    });
    med_moenster.chain(uten_moenster(tilsyn, sjekkliste)).collect()
}

fn uten_moenster(tilsyn: &Tilsyn, sjekkliste: &Sjekkliste) -> Vec<Enkeltfunn> {
    let foreslaas: Vec<_> = sjekkliste.moenstre.iter().filter(|m| m.foreslaas).collect();
    let svikt = tilsyn.svar.iter().filter(|(sted, post)| {
        matches!(sted, Svarsted::Sak(..)) && post.besvarelse.svar.er_svikt()
    });
    let uten_moenster = svikt.filter(|(sted, _)| {
        sjekkliste.punkt(sted.punkt()).is_some_and(|punkt| er_gyldig(tilsyn, punkt, sted))
            && !foreslaas.iter().any(|moenster| mater(moenster, sted, tilsyn))
    });
    uten_moenster.map(|(sted, _)| Enkeltfunn { moenster: None, sted: sted.clone() }).collect()
}

#[cfg(test)]
mod tests;
