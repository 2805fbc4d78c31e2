//! The cells of the § 29 matrix in a double review: read by both, held against each other, resolved.

use std::collections::BTreeSet;

use chrono::{DateTime, FixedOffset};

use crate::app::{AppError, Oekt};
use crate::domene::{
    Dobbel, Dobbeltcelle, Hendelse, Loesningsvalg, SakId, Tilsyn, Verdi, VilkaarId, Vilkaarscelle,
    Vilkaarsvurdering,
};
use crate::vurdering::vilkaar_i_sak;

/// Which reading stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cellevalg {
    /// The first inspector's.
    Foerste,
    /// The second inspector's.
    Andre,
    /// This one.
    Ny(Vilkaarsvurdering),
}

/// Cells that both have read, of vilkår that still apply. What only the second has read is not taken
/// in: the first has not read it yet.
pub(super) fn begges(
    foerste: &Oekt,
    andre: &Tilsyn,
    endrede: &BTreeSet<SakId>,
) -> Vec<Dobbeltcelle> {
    let (tilsyn, regelverk) = (foerste.tilsyn(), foerste.regelverk());
    let gjelder = |sak: &SakId, vilkaar: &VilkaarId| {
        let stikkdato = tilsyn.grunnlag.stikkdato;
        let sak = tilsyn.saker.get(sak);
        sak.is_some_and(|sak| vilkaar_i_sak(vilkaar, sak, stikkdato, regelverk).is_some())
    };
    let celler = andre.vilkaar.iter().filter(|((sak, vilkaar), _)| gjelder(sak, vilkaar));
    let celler = celler.filter_map(|(sted, post)| {
        let mut celle = post.celle.clone();
        if endrede.contains(&sted.0) {
            celle.bevis = None; // bytes of grounds that may be others now
        }
        let foerste = tilsyn.vilkaar.get(sted)?.celle.clone();
        Some(Dobbeltcelle { sak: sted.0.clone(), foerste, andre: celle })
    });
    celler.collect()
}

/// How many cells both have read, how many alike, how many differences remain; as values of a text.
pub fn celletall(dobbel: &Dobbel) -> [(&'static str, Verdi); 3] {
    let alle = dobbel.tatt_inn.as_ref().map_or(0, |(_, vurdering)| vurdering.celler.len());
    let like = alle - dobbel.ulike_celler().count();
    let igjen = dobbel.uloeste_celler().count();
    [("alle", alle.into()), ("like", like.into()), ("igjen", igjen.into())]
}

/// Resolves a difference in a cell: one of the two readings, or another, with the reason.
pub fn loes_celle(
    oekt: &mut Oekt,
    (sak, vilkaar): (&SakId, &VilkaarId),
    valgt: Cellevalg,
    grunn: &str,
    naa: DateTime<FixedOffset>,
) -> Result<(), AppError> {
    let tilsyn = oekt.tilsyn();
    let begge = tilsyn.dobbel.celle(sak, vilkaar).ok_or(AppError::IkkeBesvart)?;
    let staar = tilsyn.vilkaar.get(&begge.sted()).map_or(&begge.foerste, |post| &post.celle);
    let (valg, celle) = match valgt {
        Cellevalg::Foerste => (Loesningsvalg::Foerste, staar.clone()),
        Cellevalg::Andre => (Loesningsvalg::Andre, begge.andre.clone()),
        Cellevalg::Ny(vurdering) => {
            let (vilkaar, notat) = (vilkaar.clone(), grunn.trim().to_owned());
            (
                Loesningsvalg::Ny,
                Vilkaarscelle { vilkaar, vurdering, notat, bevis: None, kildesum: String::new() },
            )
        }
    };
    let (sak, grunn) = (sak.clone(), grunn.trim().to_owned());
    oekt.utfoer(Hendelse::CelleulikhetLoest { sak, valg, celle, grunn }, naa)
}
