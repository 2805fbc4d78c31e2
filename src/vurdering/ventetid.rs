//! Waiting times as numbers, for the waiting-time curve.
//!
//! Those still waiting are kept and marked: an average that leaves them out would deceive.

use crate::domene::{Dato, KontorId, Sak, SakId, Tilsyn};
use crate::regelverk::Beregning;

use super::beregnet::Utfallskode;
use super::beregning::{uten_start, venter_paa_start};
use super::overstyring::overstyring;

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
    /// The inspector has put this in the place of what was computed.
    pub overstyrt: bool,
}

/// The waiting times of all cases where both days are known, or where the case is still waiting.
/// What the inspector has put in the place of K07 counts instead of the dates.
pub fn ventetider(tilsyn: &Tilsyn) -> Vec<Ventetid> {
    tilsyn.saker_som_teller().filter_map(|sak| ventetid(tilsyn, sak)).collect()
}

/// The same of one case.
pub fn ventetid(tilsyn: &Tilsyn, sak: &Sak) -> Option<Ventetid> {
    let erstattet = overstyring(tilsyn, sak, Beregning::K07);
    let overstyrt = erstattet.is_some();
    let (dager, venter_fortsatt) = if let Some((post, utfall)) = erstattet {
        overstyrt_tid(utfall, post.overstyring.dager?)?
    } else {
        regnet_tid(tilsyn, sak)?
    };
    let (sak, kontor) = (sak.id.clone(), sak.kontor.clone());
    Some(Ventetid { sak, kontor, dager, venter_fortsatt, overstyrt })
}

/// Days by the dates of the case, and whether it still waits.
fn regnet_tid(tilsyn: &Tilsyn, sak: &Sak) -> Option<(i64, bool)> {
    if uten_start(sak).is_some() {
        return None;
    }
    let vedtak = sak.innvilgelse()?.dato.som_dag()?;
    let venter_fortsatt = sak.start_faktisk.is_none();
    if venter_fortsatt && !venter_paa_start(sak) {
        return None;
    }
    let slutt = sak.start_faktisk.map_or(Some(tilsyn.grunnlag.stikkdato), Dato::som_dag)?;
    let dager = (slutt - vedtak).num_days();
    (!venter_fortsatt || dager >= 0).then_some((dager, venter_fortsatt))
}

/// The same by an overridden result; one that is no waiting time leaves the case out.
fn overstyrt_tid(utfall: Utfallskode, dager: i64) -> Option<(i64, bool)> {
    let lengde = dager.checked_abs()?;
    if utfall == Utfallskode::Startet {
        Some((lengde, false))
    } else if utfall == Utfallskode::StartetFoerVedtak {
        Some((-lengde, false))
    } else if utfall == Utfallskode::VenterFortsatt {
        Some((lengde, true))
    } else {
        None
    }
}

#[cfg(test)]
mod tests;
