//! Step 5: answers become proposals, and a proposal becomes a lovbrudd under work.

use chrono::{DateTime, FixedOffset};

use crate::app::{AppError, Oekt};
use crate::domene::{Hendelse, LovbruddId, MoensterId};
use crate::i18n::tekster;
use crate::lovbrudd::{self, Forslag, Utkastskriver};

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
    let valgt = med_moenster(forslag(oekt)?, moenster)?;
    skriv(oekt, &valgt, lovbrudd::skriv_utkast, naa)
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
    let valgt = med_moenster(samsvar(oekt)?, moenster)?;
    skriv(oekt, &valgt, lovbrudd::skriv_samsvar, naa)
}

fn med_moenster(alle: Vec<Forslag>, moenster: &MoensterId) -> Result<Forslag, AppError> {
    let valgt = alle.into_iter().find(|f| f.moenster == *moenster);
    valgt.ok_or_else(|| AppError::UkjentForslag(moenster.clone()))
}

fn skriv(
    oekt: &mut Oekt,
    valgt: &Forslag,
    utkast: Utkastskriver,
    naa: DateTime<FixedOffset>,
) -> Result<LovbruddId, AppError> {
    let tilsyn = oekt.tilsyn();
    let ord = tekster(tilsyn.grunnlag.maalform);
    let id = tilsyn.neste_lovbrudd();
    let utkast = utkast(valgt, id, tilsyn, oekt.sjekkliste()?, &|melding| ord.melding(melding));
    oekt.utfoer(Hendelse::LovbruddSkrevet(Box::new(utkast)), naa)?;
    Ok(id)
}
