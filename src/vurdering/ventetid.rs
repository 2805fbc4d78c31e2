//! Waiting times as numbers, for the waiting-time curve.
//!
//! Those still waiting are kept and marked: an average that leaves them out would deceive.

use crate::domene::{Dato, KontorId, SakId, Tilsyn, Utvalgsgruppe};

use super::beregning::uten_start;

/// Days from the vedtak that granted the programme to the start of one case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ventetid {
    /// The case.
    pub sak: SakId,
    /// Its office.
    pub kontor: KontorId,
    /// Days; negative where the start came before the vedtak.
    pub dager: i64,
    /// Not started at the stikkdato: the true number is this or more.
    pub venter_fortsatt: bool,
}

/// The waiting times of all cases where both days are known, or where the case is still waiting.
pub fn ventetider(tilsyn: &Tilsyn) -> Vec<Ventetid> {
    let stikkdato = tilsyn.grunnlag.stikkdato;
    let tider = tilsyn.saker.values().filter(|sak| uten_start(sak).is_none()).filter_map(|sak| {
        let vedtak = sak.innvilgelse()?.dato.som_dag()?;
        let venter_fortsatt = sak.start_faktisk.is_none();
        if venter_fortsatt && sak.utvalgsgruppe == Utvalgsgruppe::AvbruttEllerAvsluttet {
            return None;
        }
        let slutt = sak.start_faktisk.map_or(Some(stikkdato), Dato::som_dag)?;
        let dager = (slutt - vedtak).num_days();
        let (sak, kontor) = (sak.id.clone(), sak.kontor.clone());
        let tid = Ventetid { sak, kontor, dager, venter_fortsatt };
        (!venter_fortsatt || dager >= 0).then_some(tid)
    });
    tider.collect()
}

#[cfg(test)]
mod tests;
