//! The identity gate: finds what must not come into a tilsyn, before anything is taken in.
//!
//! Must never keep, log or show the value it found; callers get places and kinds only.

mod foedselsnummer;
mod maskering;
pub mod risiko;
mod treff;

pub use foedselsnummer::finn_foedselsnummer;
pub use maskering::Maskering;
pub use treff::Treff;

use crate::domene::Opplysningsart;

/// Everything in the text that points to a person: sorted, not overlapping.
pub fn finn(tekst: &str) -> Vec<Treff> {
    let art = Opplysningsart::Foedselsnummer;
    let som_treff =
        |sted: std::ops::Range<usize>| Treff { start: sted.start, slutt: sted.end, art };
    finn_foedselsnummer(tekst).into_iter().map(som_treff).collect()
}

/// The same in a cell, where the heading of the column says what to expect.
pub fn finn_i_felt(tekst: &str, _overskrift: &str) -> Vec<Treff> {
    finn(tekst)
}

/// The text with everything found masked; for places that are shown.
pub fn masker(tekst: &str) -> String {
    Maskering::new().masker(tekst, &finn(tekst))
}
