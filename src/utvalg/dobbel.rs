//! Which cases a second inspector answers: drawn from the cases of the tilsyn with a seed of its own,
//! by the same rank as the sample.

use crate::domene::{Dobbeltrekning, SakId, Tilsyn};

use super::feil::UtvalgError;
use super::rang::er_gyldig_froe;
use super::rekkefoelge::ordne;

/// Draws so many of the cases that count.
pub fn trekk_dobbelt(
    tilsyn: &Tilsyn,
    froe: &str,
    antall: u32,
) -> Result<Dobbeltrekning, UtvalgError> {
    if !er_gyldig_froe(froe) {
        return Err(UtvalgError::UgyldigFroe);
    }
    let saker = tilsyn.saker_som_teller().map(|sak| sak.id.clone());
    let mut saker: Vec<SakId> = ordne(saker.collect(), froe);
    let av = u32::try_from(saker.len()).unwrap_or(u32::MAX);
    if antall == 0 || antall > av {
        return Err(UtvalgError::ForMange { kontor: None, antall, populasjon: av });
    }
    saker.truncate(usize::try_from(antall).unwrap_or(usize::MAX));
    Ok(Dobbeltrekning { froe: froe.to_owned(), av, saker })
}
