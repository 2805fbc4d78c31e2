//! Which cases are reviewed: the frozen list, how many, which ones, and the proof of it.
//!
//! Pure: bytes and numbers in, decisions out. The draw uses no random generator but the rank of
//! SHA-256 over a written seed, so that a municipality can make it again with `sha256sum` and `sort`.
//! Must never see more of a case than its id, its office and its group.

mod feil;
mod kanonisk;
mod liste;
mod frysing;
mod plan;
mod protokoll;
mod rang;
mod rekkefoelge;
mod trekning;
mod dobbel;

pub use dobbel::trekk_dobbelt;
pub use feil::UtvalgError;
pub use frysing::frys;
pub use kanonisk::{kanonisk_liste, liste_sha256};
pub use liste::{Lest, les};
pub use plan::{Kontorplan, Planlagt, gruppemerknader, planlegg};
pub use protokoll::{Protokollinje, protokoll};
pub use rang::{er_gyldig_froe, rang};
pub use rekkefoelge::Rekkefoelge;
pub use trekning::{Fordeling, bortfall, kontroller, trekk, trekk_fra, utvid};

#[cfg(test)]
mod tests;
