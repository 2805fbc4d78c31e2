//! Re-identification: how easily one case can be singled out by what others may know of the person.
//!
//! Counts how many rows share the same values in the chosen columns. A small group is a warning, a
//! large one no proof: knowledge outside the columns is not in the figures. Knows nothing of where
//! the columns come from; `saker` makes them from a sample.

mod klasser;
mod saker;
mod virkning;

pub use klasser::{Kolonne, Maaling, gruppestoerrelser, maal};
pub use saker::{Kjennetegn, kolonner};
pub use virkning::{Grep, Virkning, virkninger};

/// Group sizes people ask about: under three, under five, under six («færre enn 6»).
pub const GRENSER: [usize; 3] = [3, 5, 6];

#[cfg(test)]
mod tests;
