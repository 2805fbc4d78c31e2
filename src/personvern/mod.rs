//! The identity gate: finds what must not come into a tilsyn, before anything is taken in.
//!
//! Finds numbers that point to one person. Must never keep, log or show the value it found; callers
//! get places only.

mod foedselsnummer;
mod maskering;

pub use foedselsnummer::{finn_foedselsnummer, masker};
pub use maskering::{Maskering, Treff, finn};
