//! What was said in interviews, by role: leader, caseworker and user side by side on the same item.
//!
//! The roles are never added up or averaged; a difference between them is what the notes are for.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::id::{KontorId, PunktId};
use super::navngitt::navngitt;
use super::svar::Bevisart;

navngitt! {
    /// Who was talked with; never a name. The text stands under `intervjurolle-<kode>`.
    Intervjurolle {
        /// A leader.
        Leder = "leder",
        /// A caseworker.
        Veileder = "veileder",
        /// A user.
        Bruker = "bruker",
    }
}

impl Intervjurolle {
    /// The kind of evidence that a talk with them is.
    pub fn bevisart(self) -> Bevisart {
        match self {
            Self::Leder | Self::Veileder => Bevisart::Intervju,
            Self::Bruker => Bevisart::Brukersamtale,
        }
    }
}

/// Where a note belongs: one role on one item in one office.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Intervjusted {
    /// The office.
    pub kontor: KontorId,
    /// The item.
    pub punkt: PunktId,
    /// Who was talked with.
    pub rolle: Intervjurolle,
}

/// What was said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Intervjunotat {
    /// In the inspector's words, without names.
    pub tekst: String,
    /// The day of the talk.
    #[serde(default)]
    pub dato: Option<NaiveDate>,
}

/// A note and the event that gave it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Intervjupost {
    /// The note.
    pub notat: Intervjunotat,
    /// Number of the event.
    pub post: u64,
    /// Who wrote it.
    pub hvem: String,
}
