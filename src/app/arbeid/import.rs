//! Step 2: a case sample comes in.

use std::path::Path;

use chrono::{DateTime, FixedOffset};

use super::filer;
use crate::app::{AppError, Oekt};
use crate::domene::{Hendelse, Import, KontorId, Merknad};
use crate::import;

/// What came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Importkvittering {
    /// File name.
    pub fil: String,
    /// SHA-256 of the file in hex.
    pub sha256: String,
    /// Cases that were not there before.
    pub nye: usize,
    /// Cases that replaced one with the same id.
    pub erstattet: usize,
    /// What could not be understood.
    pub merknader: Vec<Merknad>,
}

/// Reads a sample without touching the tilsyn; long, so the window runs it as a job.
pub fn les_fil(
    sti: &Path,
    kontorer: &[KontorId],
    stikkdato: chrono::NaiveDate,
    framdrift: &mut dyn FnMut(f32) -> bool,
) -> Result<import::Lest, AppError> {
    let bytes = filer::les(sti)?;
    let fil = filer::filnavn(sti);
    let oppdrag = import::Oppdrag { fil: &fil, kontorer, stikkdato };
    Ok(import::les(&bytes, &oppdrag, framdrift)?)
}

/// Takes what was read into the tilsyn, as one event.
pub fn ta_inn(
    oekt: &mut Oekt,
    lest: import::Lest,
    naa: DateTime<FixedOffset>,
) -> Result<Importkvittering, AppError> {
    let kjente = &oekt.tilsyn().saker;
    let erstattet = lest.saker.iter().filter(|sak| kjente.contains_key(&sak.id)).count();
    let kvittering = Importkvittering {
        fil: lest.fil.clone(),
        sha256: lest.sha256.clone(),
        nye: lest.saker.len() - erstattet,
        erstattet,
        merknader: lest.merknader.clone(),
    };
    let import::Lest { saker, merknader, sha256, fil } = lest;
    let (personvern, generalisering) = (Vec::new(), Vec::new());
    let import = Import { fil, sha256, saker, merknader, personvern, generalisering };
    oekt.utfoer(Hendelse::SakerImportert(import), naa)?;
    Ok(kvittering)
}

/// Reads a sample and takes it in.
pub fn importer_fil(
    oekt: &mut Oekt,
    sti: &Path,
    framdrift: &mut dyn FnMut(f32) -> bool,
    naa: DateTime<FixedOffset>,
) -> Result<Importkvittering, AppError> {
    let grunnlag = &oekt.tilsyn().grunnlag;
    let lest = les_fil(sti, &grunnlag.kontorer, grunnlag.stikkdato, framdrift)?;
    ta_inn(oekt, lest, naa)
}
