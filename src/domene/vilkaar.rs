//! The § 29 matrix: how the grounds of a vedtak treat each vilkår, as the inspector reads them.

use serde::{Deserialize, Serialize};

use super::bevisplass::tekstsum;
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
    /// SHA-256 in hex of the grounds the passage stood in when it was recorded.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub kildesum: String,
}

impl Vilkaarscelle {
    /// Fastens the passage to the grounds as they are now. One that is fastened stays as it was.
    pub fn fest(&mut self, begrunnelse: &str) {
        if self.bevis.is_none() {
            self.kildesum.clear();
        } else if self.kildesum.is_empty() {
            self.kildesum = tekstsum(begrunnelse);
        }
    }

    /// The passage in the grounds; `None` where they are another text than the one it was found in.
    pub fn passasje(&self, begrunnelse: &str) -> Option<Tekstspenn> {
        let samme = self.kildesum.is_empty() || self.kildesum == tekstsum(begrunnelse);
        self.bevis.filter(|_| samme)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passage_of_other_grounds_is_no_passage() {
        let bevis = Some(Tekstspenn { start: 0, slutt: 11 });
        let mut celle = Vilkaarscelle {
            vilkaar: VilkaarId::new("alder"),
            vurdering: Vilkaarsvurdering::BegrunnetIndividuelt,
            notat: String::new(),
            bevis,
            kildesum: String::new(),
        };
        assert_eq!(celle.passasje("Noe annet enn det."), bevis, "an old cell is taken at its word");
        celle.fest("Du er 34 år.");
        assert_eq!(celle.passasje("Du er 34 år."), bevis);
        celle.fest("Noe annet enn det.");
        assert_eq!(celle.passasje("Noe annet enn det."), None);
    }
}
