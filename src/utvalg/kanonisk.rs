//! The form of a list that gives the same checksum to everyone.
//!
//! One case a line: the id, and where the list has offices a tab and the office. Lines are sorted by
//! their bytes in UTF-8, divided by a line feed, without one after the last. In a shell:
//! `printf '%s' "$(LC_ALL=C sort populasjon.txt)" | sha256sum`.

use sha2::{Digest as _, Sha256};

use crate::domene::Populasjonssak;

/// Divides id and office; an id never holds it.
pub(super) const SKILLE: char = '\t';

/// The list in canonical form, without a line feed after the last line.
pub fn kanonisk_liste(saker: &[Populasjonssak]) -> String {
    let mut linjer: Vec<String> = saker.iter().map(linje).collect();
    linjer.sort_unstable();
    linjer.join("\n")
}

/// The checksum of the list in hex.
pub fn liste_sha256(saker: &[Populasjonssak]) -> String {
    format!("{:x}", Sha256::digest(kanonisk_liste(saker)))
}

/// One line of the list.
pub(super) fn linje(sak: &Populasjonssak) -> String {
    match &sak.kontor {
        Some(kontor) => format!("{}{SKILLE}{kontor}", sak.id),
        None => sak.id.to_string(),
    }
}
