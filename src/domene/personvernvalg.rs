//! What was decided about a hit of the identity gate. The log keeps kind, place, decision and
//! reason; the value is never part of it.

use serde::{Deserialize, Serialize};

use super::merknad::Filsted;
use super::navngitt::navngitt;
use super::personvern::Opplysningsart;

navngitt! {
    /// What is done with a hit.
    Personvernvalg {
        /// The place was masked before anything was stored.
        Maskert = "maskert",
        /// The inspector has looked and kept the text, with a reason.
        Harmloes = "harmloes",
    }
}

/// Hits of one kind in one place, and what was decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Personvernavgjoerelse {
    /// Kind of information.
    pub art: Opplysningsart,
    /// Where in the file.
    pub sted: Filsted,
    /// What was decided.
    pub valg: Personvernvalg,
    /// Why it is harmless; empty where it was masked.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub grunn: String,
    /// How many hits of the kind in the place.
    pub antall: usize,
}
