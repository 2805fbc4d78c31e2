//! Self-assessment: what an office says of itself on the lists, and which ways it uses.
//!
//! A step of maturity, a yes or a no is what the office says; nothing is summed and nothing follows
//! from it.

use serde::{Deserialize, Serialize};

use super::navngitt::navngitt;
use super::svar::Bevis;

navngitt! {
    /// What may be said at an item of a list; which of them, the list decides.
    Egenverdi {
        /// Not in place.
        Trinn0 = "0",
        /// Begun.
        Trinn1 = "1",
        /// In place for the most part.
        Trinn2 = "2",
        /// In place and in use.
        Trinn3 = "3",
        /// Yes, or in use.
        Ja = "ja",
        /// In part.
        Delvis = "delvis",
        /// No, or not in use.
        Nei = "nei",
    }
}

/// What an office says at one item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Egenvurdering {
    /// The step, or yes and no.
    pub verdi: Egenverdi,
    /// In the office's own words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub tekst: String,
    /// Where it can be seen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bevis: Vec<Bevis>,
}

impl Egenvurdering {
    /// A value without words or evidence.
    pub fn new(verdi: Egenverdi) -> Self {
        Self { verdi, tekst: String::new(), bevis: Vec::new() }
    }
}
