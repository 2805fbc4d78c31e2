//! From the municipality's bytes to cases and remarks: the first step of the flow.
//!
//! Takes separated values (CSV, TSV) and RON. What cannot be understood becomes a [`Merknad`] with
//! its place, and reading goes on. Must never guess silently, and never take in anything from a file
//! that holds a fødselsnummer.

mod tegnsett;
mod dato;
mod ord;
mod felt;
mod verdier;
mod kontroll;
mod generaliser;
mod mottak;
mod oppdeling;
mod rad;
mod separert;
mod ron_deling;
mod ron_sak;
mod ron_fil;

use sha2::{Digest as _, Sha256};

use crate::domene::{KontorId, Melding, Merknad, Merknadskode, Sak};
pub use generaliser::{generaliser, mulige_generaliseringer};
use mottak::Mottak;

/// Characters of one text that are kept; what is longer is cut off with a remark.
pub const LENGSTE_TEKST: usize = 20_000;

/// What a file gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lest {
    /// The cases, in the order of the file.
    pub saker: Vec<Sak>,
    /// What could not be understood, in the order it was met.
    pub merknader: Vec<Merknad>,
    /// SHA-256 of the bytes in hex.
    pub sha256: String,
    /// File name without folders; a fødselsnummer in it is masked.
    pub fil: String,
}

/// What to read and what to hold it against.
#[derive(Debug, Clone, Copy)]
pub struct Oppdrag<'a> {
    /// File name without folders.
    pub fil: &'a str,
    /// The offices of the tilsyn.
    pub kontorer: &'a [KontorId],
    /// Facts are known up to and including this day.
    pub stikkdato: chrono::NaiveDate,
}

/// Why nothing was taken in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// The user stopped the reading.
    #[error("the import was stopped")]
    Stoppet,
    /// The file holds numbers that point to persons; one remark for each place.
    #[error("the file holds a fødselsnummer in {} places", .0.len())]
    Foedselsnummer(Vec<Merknad>),
    /// No case could be made from the file; the remarks say why.
    #[error("no case could be read from the file")]
    Ulesbar(Vec<Merknad>),
}

impl ImportError {
    /// The stable outward name, also its text key.
    pub fn kode(&self) -> &'static str {
        match self {
            Self::Stoppet => "import-stoppet",
            Self::Foedselsnummer(_) => "import-foedselsnummer",
            Self::Ulesbar(_) => "import-ulesbar",
        }
    }

    /// The sentence for the user, with the number of places.
    pub fn melding(&self) -> Melding {
        Melding::new(self.kode()).med("antall", self.merknader().len())
    }

    /// The remarks that explain it.
    pub fn merknader(&self) -> &[Merknad] {
        match self {
            Self::Stoppet => &[],
            Self::Foedselsnummer(merknader) | Self::Ulesbar(merknader) => merknader,
        }
    }
}

/// Reads a case sample. `framdrift` gets the share that is done and answers `false` to stop.
pub fn les(
    bytes: &[u8],
    oppdrag: &Oppdrag<'_>,
    framdrift: &mut dyn FnMut(f32) -> bool,
) -> Result<Lest, ImportError> {
    if !framdrift(0.0) {
        return Err(ImportError::Stoppet);
    }
    let sha256 = format!("{:x}", Sha256::digest(bytes));
    let mut mottak = Mottak::new(oppdrag, sha256);
    match tegnsett::les_tekst(bytes) {
        None => mottak.merk_fil(Merknadskode::UkjentTegnsett),
        Some(tekst) if tekst.trim().is_empty() => mottak.merk_fil(Merknadskode::TomFil),
        Some(tekst) if er_ron(oppdrag.fil, &tekst) => {
            ron_fil::les(&tekst, &mut mottak, framdrift)?;
        }
        Some(tekst) => separert::les(&tekst, &mut mottak, framdrift)?,
    }
    if !framdrift(1.0) {
        return Err(ImportError::Stoppet);
    }
    mottak.avslutt()
}

/// The file name decides; without a known ending the first sign does.
fn er_ron(fil: &str, tekst: &str) -> bool {
    let fil = fil.to_lowercase();
    let slutter_paa = |endelser: &[&str]| endelser.iter().any(|endelse| fil.ends_with(endelse));
    if slutter_paa(&[".ron"]) {
        return true;
    }
    let start = tekst.trim_start();
    !slutter_paa(&[".csv", ".tsv", ".txt"]) && (start.starts_with('(') || start.starts_with("#!["))
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod eksempel;
