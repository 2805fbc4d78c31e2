//! The order cases are drawn in: by SHA-256 over the seed, the sign 0x1F and the id.
//!
//! It does not depend on the order of the list, cannot be steered by who draws when the seed is
//! written down first, and is the same on every machine.

use sha2::{Digest as _, Sha256};

/// Stands between seed and id, so that no two pairs read as the same text.
const SKILLE: u8 = 0x1f;

/// Longest seed that is taken.
const LENGSTE_FROE: usize = 200;

/// Where an id stands in the draw: the checksum it is sorted by.
pub fn rang(froe: &str, id: &str) -> [u8; 32] {
    let mut digest = Sha256::new();
    digest.update(froe.as_bytes());
    digest.update([SKILLE]);
    digest.update(id.as_bytes());
    digest.finalize().into()
}

/// Whether a seed can be used: some signs that can be seen and written again.
pub fn er_gyldig_froe(froe: &str) -> bool {
    !froe.trim().is_empty() && froe.len() <= LENGSTE_FROE && !froe.chars().any(char::is_control)
}
