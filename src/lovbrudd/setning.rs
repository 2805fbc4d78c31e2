//! The sentence of a pattern that says what was found, and no more.

use std::collections::BTreeSet;

use crate::domene::{Maalform, PunktId, Svarsted, Tilsyn};
use crate::regelverk::{Moenster, Setningsvariant, Setningsvilkaar, Tospraak};
use crate::vurdering::Begrunnelsesregime;

use super::svikt::Samlet;

/// The sentence for what fails, with kommune and theme filled in.
pub(super) fn setning(moenster: &Moenster, samlet: &Samlet, tilsyn: &Tilsyn) -> Tospraak {
    let grunnlag = &tilsyn.grunnlag;
    let variant = moenster.setninger.iter().find(|v| passer(v, samlet, tilsyn));
    let setning = |m: Maalform| match variant {
        Some(variant) => variant.setning_for(&grunnlag.kommune, &grunnlag.tema, m),
        None => moenster.setning_for(&grunnlag.kommune, &grunnlag.tema, m),
    };
    Tospraak { nb: setning(Maalform::Bokmaal), nn: setning(Maalform::Nynorsk) }
}

fn passer(variant: &Setningsvariant, samlet: &Samlet, tilsyn: &Tilsyn) -> bool {
    match &variant.naar {
        Setningsvilkaar::IngenSaker => samlet.antall_saker() == 0,
        Setningsvilkaar::BareLett => !samlet.lovdatoer.contains_key(&Begrunnelsesregime::Full),
        Setningsvilkaar::BarePunkter(punkter) => {
            samlet.punkter().iter().all(|punkt| punkter.contains(punkt))
        }
        Setningsvilkaar::UtenGrunn { grunner, punkter } => {
            let saker = samlet.svikt_i_saker.iter().filter_map(Svarsted::sak);
            let mut ventet = saker.filter_map(|id| tilsyn.saker.get(id)?.ventegrunn);
            !ventet.any(|grunn| grunner.contains(&grunn))
                && samlet.punkter().iter().all(|punkt| !punkter.contains(punkt))
        }
    }
}

impl Samlet {
    /// The items that fail, in cases and offices.
    fn punkter(&self) -> BTreeSet<&PunktId> {
        let i_saker = self.svikt_i_saker.iter().map(Svarsted::punkt);
        i_saker.chain(self.kontorer.values().flat_map(|k| &k.punkter_for)).collect()
    }
}

#[cfg(test)]
mod tests;
