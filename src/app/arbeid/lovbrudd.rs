//! Step 5: answers become proposals, and a proposal becomes a lovbrudd under work.

use chrono::{DateTime, FixedOffset};

use crate::app::{AppError, Oekt};
use crate::domene::{Hendelse, LovbruddId, Melding, MoensterId};
use crate::i18n::tekster;
use crate::lovbrudd::{self, Forslag};

/// The proposals the answers give, those that already have a lovbrudd left out.
pub fn forslag(oekt: &Oekt) -> Result<Vec<Forslag>, AppError> {
    Ok(lovbrudd::nye_forslag(oekt.tilsyn(), oekt.sjekkliste()?, oekt.regelverk())?)
}

/// Writes a lovbrudd from the proposal of that pattern. What only the inspector can say is empty.
pub fn skriv_lovbrudd(
    oekt: &mut Oekt,
    moenster: &MoensterId,
    naa: DateTime<FixedOffset>,
) -> Result<LovbruddId, AppError> {
    let valgt = forslag(oekt)?.into_iter().find(|f| f.moenster == *moenster);
    let Some(valgt) = valgt else { return Err(AppError::UkjentForslag(moenster.clone())) };
    let sjekkliste = oekt.sjekkliste()?;
    let tilsyn = oekt.tilsyn();
    let ord = tekster(tilsyn.grunnlag.maalform);
    let id = tilsyn.neste_lovbrudd();
    let i_ord = |melding: &Melding| ord.melding(melding);
    let utkast = lovbrudd::skriv_utkast(&valgt, id, tilsyn, sjekkliste, &i_ord);
    oekt.utfoer(Hendelse::LovbruddSkrevet(Box::new(utkast)), naa)?;
    Ok(id)
}

/// Patterns that are met and not written yet.
pub fn samsvar(oekt: &Oekt) -> Result<Vec<Forslag>, AppError> {
    Ok(lovbrudd::samsvar(oekt.tilsyn(), oekt.sjekkliste()?, oekt.regelverk())?)
}

/// Writes the chain of a conformity. What only the inspector can say is empty.
pub fn skriv_samsvar(
    oekt: &mut Oekt,
    moenster: &MoensterId,
    naa: DateTime<FixedOffset>,
) -> Result<LovbruddId, AppError> {
    let valgt = samsvar(oekt)?.into_iter().find(|f| f.moenster == *moenster);
    let Some(valgt) = valgt else { return Err(AppError::UkjentForslag(moenster.clone())) };
    let sjekkliste = oekt.sjekkliste()?;
    let tilsyn = oekt.tilsyn();
    let ord = tekster(tilsyn.grunnlag.maalform);
    let id = tilsyn.neste_lovbrudd();
    let i_ord = |melding: &Melding| ord.melding(melding);
    let utkast = lovbrudd::skriv_samsvar(&valgt, id, tilsyn, sjekkliste, &i_ord);
    oekt.utfoer(Hendelse::LovbruddSkrevet(Box::new(utkast)), naa)?;
    Ok(id)
}
