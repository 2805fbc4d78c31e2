//! Step 2: a case sample comes in, for the first time or corrected.

use std::path::Path;

use chrono::{DateTime, FixedOffset};

use super::filer;
use crate::app::{AppError, Oekt};
use crate::domene::{
    Borteavgjoerelse, Hendelse, Import, KontorId, Merknad, Sak, SakId, Tilsyn, navngitt,
};
use crate::import::{self, Saksendringer};
use crate::personvern::masker;

navngitt! {
    /// What a file says about the cases it does not have.
    Filomfang {
        /// It is the whole sample of its source: a case that is missing is gone.
        Hele = "hele",
        /// It adds to the sample: a case that is missing is still there.
        Tillegg = "tillegg",
    }
}

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
    /// Case by case what is new, changed and gone.
    pub endringer: Saksendringer,
    /// Answers that must be looked at again, because their case has changed.
    pub svar_aa_se_paa_igjen: usize,
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

/// What taking the cases in would change. Nothing is changed yet.
pub fn saksendringer(tilsyn: &Tilsyn, saker: &[Sak], omfang: Filomfang) -> Saksendringer {
    let mut endringer = import::sammenlign(&import::forrige_utgave(tilsyn, saker), saker);
    match omfang {
        Filomfang::Hele => {}
        Filomfang::Tillegg => endringer.borte.clear(),
    }
    endringer
}

/// The receipt as it would be, before anything is taken in.
pub fn proev_inn(tilsyn: &Tilsyn, lest: &import::Lest, omfang: Filomfang) -> Importkvittering {
    let endringer = saksendringer(tilsyn, &lest.saker, omfang);
    let er_endret = |id: &SakId| endringer.endrede.iter().any(|(endret, _)| endret == id);
    let svar = tilsyn.svar.keys().filter(|sted| sted.sak().is_some_and(er_endret)).count();
    Importkvittering {
        fil: lest.fil.clone(),
        sha256: lest.sha256.clone(),
        nye: endringer.nye.len(),
        erstattet: lest.saker.len() - endringer.nye.len(),
        svar_aa_se_paa_igjen: svar,
        endringer,
        merknader: lest.merknader.clone(),
    }
}

/// The events that take a sample in: the cases, then those that are gone.
pub fn importhendelser(tilsyn: &Tilsyn, import: Import, omfang: Filomfang) -> Vec<Hendelse> {
    let borte = saksendringer(tilsyn, &import.saker, omfang).borte;
    let grunn = import.fil.clone();
    let mut hendelser = vec![Hendelse::SakerImportert(import)];
    if !borte.is_empty() {
        hendelser.push(Hendelse::SakerBorte(borte, grunn));
    }
    hendelser
}

/// Takes what was read into the tilsyn. Answers are kept: those on changed cases are marked, those
/// on cases that are gone do not count until the inspector has decided.
pub fn ta_inn(
    oekt: &mut Oekt,
    lest: import::Lest,
    omfang: Filomfang,
    naa: DateTime<FixedOffset>,
) -> Result<Importkvittering, AppError> {
    let kvittering = proev_inn(oekt.tilsyn(), &lest, omfang);
    let import::Lest { saker, merknader, sha256, fil, .. } = lest;
    let import = Import { fil, sha256, saker, merknader };
    oekt.utfoer_alle(importhendelser(oekt.tilsyn(), import, omfang), naa)?;
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
    ta_inn(oekt, lest, Filomfang::Hele, naa)
}

/// Records what the inspector decides on a case that is gone. The reason passes the gate.
pub fn avgjoer_borte(
    oekt: &mut Oekt,
    sak: &SakId,
    avgjoerelse: Borteavgjoerelse,
    grunn: &str,
    naa: DateTime<FixedOffset>,
) -> Result<(), AppError> {
    oekt.utfoer(Hendelse::BorteAvgjort(sak.clone(), avgjoerelse, masker(grunn)), naa)
}
