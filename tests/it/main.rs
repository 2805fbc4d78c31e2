//! The one integration binary: whole flows, outside judges, and the rules the sources keep.
//!
//! `tests/run.sh` installs the judges and names their folder in `TILSYN_VERKTOEY`. Without them the
//! tests that need them fail and say so; they never pass unseen.

mod hjelp;
mod lag;
mod dokumenter;
mod kommandolinje;
mod taaler;
mod demo;
mod signatur;
#[cfg(all(target_os = "linux", feature = "gui"))]
mod vindu;
