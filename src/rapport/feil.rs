//! Why a report could not be made.

use super::forkontroll::Feil;

/// Why a report could not be made.
#[derive(Debug, thiserror::Error)]
pub enum RapportError {
    /// The document has faults that would make the file inaccessible or invalid; all of them at
    /// once, found before anything is written.
    #[error("the document has {} faults", .0.len())]
    Forkontroll(Vec<Feil>),
    /// The finished objects could not be written. Occurs only when memory runs out or by a bug.
    #[error("the file could not be written")]
    Skriving(#[source] lopdf::Error),
}

impl RapportError {
    /// Stable code for texts and logs.
    pub fn kode(&self) -> &'static str {
        match self {
            Self::Forkontroll(_) => "forkontroll",
            Self::Skriving(_) => "skriving",
        }
    }
}
