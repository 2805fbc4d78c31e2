//! Twins: a tilsyn and an egentilsyn of the same cases held against each other. Both are only read.

use std::path::Path;

use chrono::{DateTime, FixedOffset};

use crate::app::{AppError, Egenfeil, aapne_for_lesing, regelverk_for};
use crate::domene::{Tilsyn, Tilsynsart};
use crate::vurdering::{self, Tvilling};

/// Holds the two against each other, in whichever order they are given.
pub fn sammenlign_tvillinger(en: &Tilsyn, annen: &Tilsyn) -> Result<Tvilling, AppError> {
    let (tilsyn, egentilsyn) = match (en.grunnlag.art, annen.grunnlag.art) {
        (Tilsynsart::Tilsyn, Tilsynsart::Egentilsyn) => (en, annen),
        (Tilsynsart::Egentilsyn, Tilsynsart::Tilsyn) => (annen, en),
        (Tilsynsart::Tilsyn, Tilsynsart::Tilsyn)
        | (Tilsynsart::Egentilsyn, Tilsynsart::Egentilsyn) => {
            return Err(Egenfeil::IkkeTvillinger.into());
        }
    };
    let id = &tilsyn.grunnlag.sjekkliste;
    let regelverk = regelverk_for(tilsyn);
    let liste = regelverk.sjekkliste(id);
    let liste = liste.ok_or_else(|| AppError::UkjentSjekkliste(id.clone()))?;
    Ok(vurdering::tvilling(tilsyn, egentilsyn, liste))
}

/// The same with the twin in a file; it is opened for reading and closed again.
pub fn sammenlign_med_fil(
    tilsyn: &Tilsyn,
    annen: &Path,
    naa: DateTime<FixedOffset>,
) -> Result<Tvilling, AppError> {
    let oekt = aapne_for_lesing(annen, naa)?;
    sammenlign_tvillinger(tilsyn, oekt.tilsyn())
}
