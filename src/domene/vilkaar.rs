//! The § 29 matrix: how the grounds of a vedtak treat each vilkår, as the inspector reads them.

use serde::{Deserialize, Serialize};

use super::id::VilkaarId;
use super::navngitt::navngitt;

navngitt! {
    /// How the grounds treat one vilkår. Not yet read is the absence of a cell, never one of these.
    Vilkaarsvurdering {
        /// The vedtak says what in this person's situation fulfils the vilkår or does not.
        BegrunnetIndividuelt = "begrunnet-individuelt",
        /// The wording of the law or of a template, no facts.
        BareNevnt = "bare-nevnt",
        /// Not mentioned at all.
        Mangler = "mangler",
        /// Decided on another vilkår first, or the exception was not invoked.
        IkkeRelevant = "ikke-relevant",
    }
}

/// A passage of the grounds, as bytes of the text in UTF-8 from the first up to, not including, the
/// last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Tekstspenn {
    /// First byte.
    pub start: usize,
    /// The byte after the last.
    pub slutt: usize,
}

impl Tekstspenn {
    /// The passage; `None` where the text has no such place.
    pub fn i(self, tekst: &str) -> Option<&str> {
        tekst.get(self.start..self.slutt).filter(|del| !del.trim().is_empty())
    }
}

/// A cell of the matrix: one vilkår in one case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vilkaarscelle {
    /// Which vilkår.
    pub vilkaar: VilkaarId,
    /// How the grounds treat it.
    pub vurdering: Vilkaarsvurdering,
    /// The inspector's note.
    #[serde(default)]
    pub notat: String,
    /// The passage that shows it.
    #[serde(default)]
    pub bevis: Option<Tekstspenn>,
}
