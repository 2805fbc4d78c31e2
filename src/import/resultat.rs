//! What a file gave, and why nothing was taken in.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::domene::{Dato, Melding, Merknad, Sak, Utfall, Vedtaksart};

use super::format::Filformat;
use super::kolonnevalg::Kolonnekart;
use super::oppdrag::Funn;

/// What a file gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lest {
    /// The cases, in the order of the file.
    pub saker: Vec<Sak>,
    /// What could not be understood, in the order it was met.
    pub merknader: Vec<Merknad>,
    /// SHA-256 of the bytes in hex.
    pub sha256: String,
    /// File name without folders; what points to a person in it is masked.
    pub fil: String,
    /// What kind of file it was.
    pub format: Filformat,
    /// Where each case begins, in the order of `saker`.
    pub steder: Vec<Saksted>,
    /// What belongs to a vedtak without date or outcome, by the place in `saker`. Such a vedtak is
    /// not part of the case.
    pub rester: BTreeMap<usize, Vedtaksrest>,
    /// What the identity gate found: kind and place, never the value.
    pub treff: Vec<Funn>,
    /// How the columns were read.
    pub kart: Kolonnekart,
}

/// Where a case begins in its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saksted {
    /// Sheet of a workbook.
    pub ark: Option<Arc<str>>,
    /// Line in the file; in a sheet the row.
    pub linje: u64,
}

/// What a row says of a vedtak whose date or outcome is missing or cannot be read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Vedtaksrest {
    /// Date, where that is not what is missing.
    pub dato: Option<Dato>,
    /// Kind and outcome, where those are not what is missing.
    pub innhold: Option<(Vedtaksart, Utfall)>,
    /// First day of the period.
    pub periode_fra: Option<Dato>,
    /// Last day of the period.
    pub periode_til: Option<Dato>,
    /// Start that was named.
    pub angitt_start: Option<Dato>,
    /// The grounds as given.
    pub begrunnelse: Option<Box<str>>,
    /// Notice sent.
    pub underretning_sendt: Option<Dato>,
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
