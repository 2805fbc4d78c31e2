//! The one integration binary: whole flows, outside judges, and the rules the sources keep.
//!
//! `tests/run.sh` installs the judges and names their folder in `TILSYN_VERKTOEY`. Without them the
//! tests that need them fail and say so; they never pass unseen.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::format_push_string,
    reason = "a test that meets the unexpected must fail; the allowances reach only test functions"
)]

mod hjelp;
mod lag;
mod dokumenter;
mod karantene;
mod kommandolinje;
mod lov;
mod vurdering;
mod lesing;
mod kostra;
mod nyutgave;
mod dokumenter_vedlagt;
mod fritekst;
mod taaler;
mod demo;
mod vandring;
mod aerlig;
mod egentilsyn;
mod bevisplass;
mod utvalg;
mod signatur;
mod personvern;
mod sjekkliste;
#[cfg(all(target_os = "linux", feature = "gui"))]
mod vindu;
