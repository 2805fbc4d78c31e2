//! Hits with their kind, and masking that keeps a text readable.
//!
//! Must never keep the value it found beyond the case in hand.

use crate::domene::Opplysningsart;

use super::foedselsnummer::finn_foedselsnummer;

/// A place in a text that points to a person, in byte offsets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Treff {
    /// First byte.
    pub start: usize,
    /// The byte after the last.
    pub slutt: usize,
    /// What kind of information it is.
    pub art: Opplysningsart,
}

/// Everything in the text that points to a person, in order.
pub fn finn(tekst: &str) -> Vec<Treff> {
    let funn = finn_foedselsnummer(tekst).into_iter();
    funn.map(|sted| Treff {
        start: sted.start,
        slutt: sted.end,
        art: Opplysningsart::Foedselsnummer,
    })
    .collect()
}

/// Masks the texts of one case, so that the same person has the same mark in all of them.
#[derive(Default)]
pub struct Maskering {}

impl Maskering {
    /// For a new case.
    pub fn new() -> Self {
        Self::default()
    }

    /// The text with a mark in the place of every hit.
    pub fn masker(&mut self, tekst: &str, treff: &[Treff]) -> String {
        let mut ut = String::with_capacity(tekst.len());
        let mut fra = 0;
        for sted in treff.iter().filter(|sted| sted.slutt > sted.start) {
            if sted.start < fra {
                continue;
            }
            ut.push_str(tekst.get(fra..sted.start).unwrap_or_default());
            ut.push_str(&format!("[{}]", sted.art.kode()));
            fra = sted.slutt;
        }
        ut.push_str(tekst.get(fra..).unwrap_or_default());
        ut
    }
}
