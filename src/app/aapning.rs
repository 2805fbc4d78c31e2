//! The usual ways in: a tilsyn is opened or created by whoever sits here.

use std::path::Path;

use chrono::{DateTime, FixedOffset};

use crate::domene::Grunnlag;
use crate::lager::Tilgang;

use super::bruker::bruker;
use super::feil::AppError;
use super::oekt::Oekt;

/// Opens a tilsyn to work in it.
pub fn aapne_for_skriving(sti: &Path, naa: DateTime<FixedOffset>) -> Result<Oekt, AppError> {
    Oekt::aapne(sti, Tilgang::Skrive, &bruker(), naa)
}

/// Opens a tilsyn to look at it; also while somebody else works in it.
pub fn aapne_for_lesing(sti: &Path, naa: DateTime<FixedOffset>) -> Result<Oekt, AppError> {
    Oekt::aapne(sti, Tilgang::Lese, &bruker(), naa)
}

/// Creates a tilsyn in a new file.
pub fn opprett_tilsyn(
    sti: &Path,
    grunnlag: Grunnlag,
    hvem: &str,
    naa: DateTime<FixedOffset>,
) -> Result<Oekt, AppError> {
    Oekt::opprett(sti, grunnlag, hvem, naa)
}
