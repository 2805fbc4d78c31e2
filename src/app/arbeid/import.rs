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
    les_fil_etter(sti, &Leseoppdrag::new(kontorer, stikkdato), framdrift)
}

/// What a sample is held against, and what has been decided about it.
#[derive(Debug, Clone, Copy)]
pub struct Leseoppdrag<'a> {
    /// The offices of the tilsyn.
    pub kontorer: &'a [KontorId],
    /// Facts are known up to and including this day.
    pub stikkdato: chrono::NaiveDate,
    /// Columns the user has set by hand.
    pub kolonner: Option<&'a import::Kolonnevalg>,
    /// What happens to what the identity gate finds.
    pub port: import::Port<'a>,
}

impl<'a> Leseoppdrag<'a> {
    /// Columns by their headings; a fødselsnummer stops the reading.
    pub fn new(kontorer: &'a [KontorId], stikkdato: chrono::NaiveDate) -> Self {
        Self { kontorer, stikkdato, kolonner: None, port: import::Port::Stopp }
    }
}

/// The same, with what has been decided about columns and hits.
pub fn les_fil_etter(
    sti: &Path,
    hva: &Leseoppdrag<'_>,
    framdrift: &mut dyn FnMut(f32) -> bool,
) -> Result<import::Lest, AppError> {
    let bytes = filer::les(sti)?;
    let fil = filer::filnavn(sti);
    let oppdrag = import::Oppdrag::new(&fil, hva.kontorer, hva.stikkdato);
    let oppdrag = oppdrag.med_kolonner(hva.kolonner).med_port(hva.port);
    Ok(import::les(&bytes, &oppdrag, framdrift)?)
}

/// Reads a file without a tilsyn: every office is accepted, and what points to a person is masked.
pub fn les_uten_tilsyn(
    sti: &Path,
    kolonner: Option<&import::Kolonnevalg>,
    framdrift: &mut dyn FnMut(f32) -> bool,
) -> Result<import::Lest, AppError> {
    let bytes = filer::les(sti)?;
    let fil = filer::filnavn(sti);
    let oppdrag = import::Oppdrag::uten_tilsyn(&fil).med_kolonner(kolonner);
    Ok(import::les_alt(&bytes, &oppdrag, framdrift)?)
}

/// How the columns of a file are understood, and its first cases as they will be read.
pub fn forhaandsvis_fil(
    sti: &Path,
    valg: &import::Kolonnevalg,
    antall: usize,
) -> Result<import::Forhaandsvisning, AppError> {
    let bytes = filer::les(sti)?;
    Ok(import::forhaandsvis(&bytes, &filer::filnavn(sti), valg, antall))
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
    let import::Lest { saker, merknader, sha256, fil, .. } = lest;
    oekt.utfoer(Hendelse::SakerImportert(Import { fil, sha256, saker, merknader }), naa)?;
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
