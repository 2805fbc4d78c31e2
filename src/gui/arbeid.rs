//! The work that takes time or touches files and keys, as the window sees it.
//!
//! The window only knows this trait; it runs each call on a thread of its own and records what came
//! of it as events. Tests give a stand-in.

mod ekte;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use zeroize::Zeroizing;

use crate::app::AppError;
use crate::app::arbeid::{
    Dokumentoppdrag, Forhaandsvisning, Innstillinger, Karantene, Kolonnekart, Kolonnevalg,
    Leseoppdrag,
};
use crate::domene::{
    Generalisering, Import, Maalform, Melding, Merknad, Sak, Saksdokument, Tilsyn,
};
use crate::regelverk::Tekstlikhet;
use crate::vurdering::{Liketekst, Stoppet};

pub use ekte::EkteArbeid;

/// Tells how far the work has come, 0 to 1; false asks it to stop.
pub type Framdriftsmelder<'a> = &'a mut dyn FnMut(f32) -> bool;

/// The work did not succeed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arbeidsfeil {
    /// What happened, in words.
    pub melding: Melding,
    /// Each reason by itself, where the sentence only sums them up.
    pub detaljer: Vec<Melding>,
    /// Remarks about the material, where it was the material.
    pub merknader: Vec<Merknad>,
}

impl From<AppError> for Arbeidsfeil {
    fn from(feil: AppError) -> Self {
        Self {
            melding: feil.melding(),
            detaljer: feil.detaljer(),
            merknader: feil.merknader().to_vec(),
        }
    }
}

/// A report to write.
#[derive(Debug, Clone)]
pub struct Rapportoppdrag {
    /// The tilsyn as it is now.
    pub tilsyn: Tilsyn,
    /// Where the report goes.
    pub til: PathBuf,
    /// When it is written.
    pub tidspunkt: DateTime<FixedOffset>,
}

/// A report that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rapportkvittering {
    /// Where it is.
    pub fil: PathBuf,
    /// SHA-256 in hex.
    pub sha256: String,
}

/// A report to sign.
#[derive(Debug, Clone)]
pub struct Signering {
    /// The report.
    pub pdf: PathBuf,
    /// Certificate and key.
    pub p12: PathBuf,
    /// Opens the key; wiped when this value goes.
    pub passord: Zeroizing<String>,
    /// Name the signer gives.
    pub navn: String,
    /// Reason the signer gives.
    pub grunn: String,
    /// Place the signer gives.
    pub sted: String,
    /// Where the signed report goes.
    pub til: PathBuf,
    /// When it is signed.
    pub tidspunkt: DateTime<FixedOffset>,
}

/// A report that was signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signaturkvittering {
    /// Where it is.
    pub fil: PathBuf,
    /// SHA-256 in hex.
    pub sha256: String,
    /// Holder of the certificate.
    pub innehaver: String,
}

/// How a check came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dom {
    /// In order.
    Gyldig,
    /// In order as far as can be told; something could not be checked.
    Usikker,
    /// Not in order.
    Ugyldig,
}

/// What the verification of a PDF came to, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verifikasjon {
    /// All in all.
    pub dom: Dom,
    /// The result in one sentence.
    pub konklusjon: Melding,
    /// Each thing that was checked.
    pub forhold: Vec<(Dom, Melding)>,
}

/// Work outside the window.
pub trait Arbeid: Send + Sync {
    /// Shows the columns of a sample and its first rows as they will be read.
    fn forhaandsvis(&self, oppdrag: &Leseoppdrag) -> Result<Forhaandsvisning, Arbeidsfeil>;

    /// The choice of columns that is kept for files of this shape from this kommune.
    fn huskede_kolonner(
        &self,
        oppdrag: &Leseoppdrag,
        kommune: &str,
    ) -> Result<Option<Kolonnevalg>, Arbeidsfeil>;

    /// Keeps a choice of columns for such files.
    fn husk_kolonner(
        &self,
        kommune: &str,
        kart: &Kolonnekart,
        valg: &Kolonnevalg,
    ) -> Result<(), Arbeidsfeil>;

    /// Keeps language and colours for the next start; what cannot be kept is forgotten.
    fn husk_innstillinger(&self, valgt: Innstillinger);

    /// Reads a sample into quarantine; nothing is stored yet.
    fn les_utvalg(
        &self,
        oppdrag: &Leseoppdrag,
        framdrift: Framdriftsmelder<'_>,
    ) -> Result<Karantene, Arbeidsfeil>;

    /// Takes a sample out of quarantine, with the chosen columns made coarser.
    fn slipp_ut(
        &self,
        oppdrag: &Leseoppdrag,
        karantene: Karantene,
        valgte: &BTreeSet<Generalisering>,
        framdrift: Framdriftsmelder<'_>,
    ) -> Result<Import, Arbeidsfeil>;

    /// Compares the grounds of the cases and finds text that recurs.
    fn finn_lik_tekst(
        &self,
        saker: &[Sak],
        regler: &Tekstlikhet,
        framdrift: Framdriftsmelder<'_>,
    ) -> Result<Liketekst, Stoppet>;

    /// Writes remarks as a table for the kommune, in that language.
    fn skriv_merknader(
        &self,
        til: &Path,
        merknader: &[Merknad],
        maalform: Maalform,
    ) -> Result<(), Arbeidsfeil>;

    /// Reads a case document, with what points to a person masked; nothing is stored yet.
    fn les_dokument(&self, oppdrag: &Dokumentoppdrag) -> Result<Saksdokument, Arbeidsfeil>;

    /// Writes the report as PDF.
    fn skriv_rapport(&self, oppdrag: &Rapportoppdrag) -> Result<Rapportkvittering, Arbeidsfeil>;

    /// Signs a report.
    fn signer(&self, oppdrag: &Signering) -> Result<Signaturkvittering, Arbeidsfeil>;

    /// Checks the signatures of any PDF.
    fn verifiser(&self, pdf: &Path) -> Result<Verifikasjon, Arbeidsfeil>;

    /// Sets up the demo tilsyn in that folder and tells where it is.
    fn demo(
        &self,
        mappe: &Path,
        naa: DateTime<FixedOffset>,
        framdrift: Framdriftsmelder<'_>,
    ) -> Result<PathBuf, Arbeidsfeil>;
}
