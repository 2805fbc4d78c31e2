//! The event log: one SQLite file per tilsyn, one writer at a time, nothing ever changed or removed.
//!
//! Must never decide anything about a case. Trouble with a file leaves the file as it is: every check
//! is made on a read-only connection before anything is opened for writing.
//!
//! What is checked: that the file is ours and whole, that numbers have no gaps, and that every row
//! holds the SHA-256 of the row before. What is not: that rows have been taken away at the end, or
//! that somebody has rewritten the whole chain with a tool of their own. A signed report is what
//! binds a state from outside.

mod feil;
mod filhode;
mod kjede;
mod laas;
mod skjema;
mod rader;
mod aapning;
mod logg;

pub use feil::LagerError;
pub use laas::Eier;
pub use logg::{Lager, Tilgang};

#[cfg(test)]
mod gullfil;
#[cfg(test)]
mod tests;
