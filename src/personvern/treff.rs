//! A place in a text that points to a person: where, and what kind. Never what stands there.

use crate::domene::Opplysningsart;

/// One hit of the gate, as byte offsets in the given text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Treff {
    /// First byte.
    pub start: usize,
    /// The byte after the last.
    pub slutt: usize,
    /// What kind of information it is.
    pub art: Opplysningsart,
}
