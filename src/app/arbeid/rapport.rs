//! Step 6: the report is written.

use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};

use super::filer;
use crate::app::{AppError, Oekt};
use crate::domene::{Hendelse, Tilsyn};
use crate::rapport;
use crate::regelverk::Regelverk;

/// A written report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rapportkvittering {
    /// Where it lies.
    pub sti: PathBuf,
    /// SHA-256 in hex.
    pub sha256: String,
}

/// Writes the report of a tilsyn as PDF. Long, so the window runs it as a job on a copy.
pub fn skriv_rapport(
    tilsyn: &Tilsyn,
    til: &Path,
    naa: DateTime<FixedOffset>,
) -> Result<Rapportkvittering, AppError> {
    let versjon = env!("CARGO_PKG_VERSION");
    let dokument = rapport::bygg(tilsyn, Regelverk::innebygd(), naa, versjon)?;
    let bytes = rapport::skriv_pdf(&dokument)?;
    filer::skriv_pdf(til, &bytes)?;
    Ok(Rapportkvittering { sti: til.to_owned(), sha256: filer::sha256(&bytes) })
}

/// Notes in the log that the report was written.
pub fn registrer_rapport(
    oekt: &mut Oekt,
    kvittering: &Rapportkvittering,
    naa: DateTime<FixedOffset>,
) -> Result<(), AppError> {
    let fil = filer::filnavn(&kvittering.sti);
    oekt.utfoer(Hendelse::RapportSkrevet { fil, sha256: kvittering.sha256.clone() }, naa)
}
