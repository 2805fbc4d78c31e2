//! The identity gate: finds what must not come into a tilsyn, before anything is taken in.
//!
//! A text is folded to one way of writing (`normal`), divided into words and digits with what the
//! lists know of them (`oppdeling`, `ordbok`), and looked at by one rule for each kind. Must never
//! keep, log or show the value it found: callers get places and kinds. It is an aid, not a proof; what
//! a clean search is worth says `renhet`.

mod treff;
mod tegn;
mod normal;
mod ordbok;
mod oppdeling;
mod tabell;
mod kontekst;
mod kontrollsiffer;
mod kandidat;
mod nummer;
mod merkede;
mod telefon;
mod epost;
mod foedselsdato;
mod adresse;
mod navn;
mod soek;
mod maskering;
mod renhet;
pub mod risiko;

pub use maskering::Maskering;
pub use renhet::Renhet;
pub use soek::{finn, finn_foedselsnummer, finn_i_felt};
pub use treff::Treff;

/// The text with everything found masked; for places that are shown.
pub fn masker(tekst: &str) -> String {
    Maskering::new().masker(tekst, &finn(tekst))
}

#[cfg(test)]
mod tests;
