//! The arithmetic behind a sample: exact intervals in a finite population, sample sizes, shares,
//! waiting times, and agreement between two reviewers.
//!
//! Lies under `utvalg`, `vurdering`, `lovbrudd` and `rapport` and names no other layer. Knows numbers
//! only: no case, no sentence, no clock. What is undefined is `None`, never a number that looks like
//! an answer.

mod andel;
mod fordeling;
mod likevekt;
pub mod binomisk;
pub mod enighet;
pub mod hypergeometrisk;
pub mod krippendorff;
pub mod logrank;
pub mod oppdagelse;
pub mod overlevelse;
pub mod stratifisert;
pub mod toandeler;

pub use andel::{Andel, UgyldigAndel};

/// Two ends of an interval on the line of real numbers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Grenser {
    /// Lower end.
    pub nedre: f64,
    /// Upper end.
    pub oevre: f64,
}

/// Two ends of an interval counted in cases, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Antallsgrenser {
    /// Fewest.
    pub nedre: u32,
    /// Most.
    pub oevre: u32,
}

#[cfg(test)]
mod tests;
