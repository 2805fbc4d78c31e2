//! Signs a finished report (PAdES, level B-B) and checks the signatures of any PDF.
//!
//! The last step of the flow. It sees nothing but finished bytes, knows no case, and never keeps a
//! key: a key file is opened for one signing and forgotten. Time and texts are arguments. A check is
//! strict: what is not understood does not hold. Whether a signer is to be trusted is not decided
//! here, for no trust list is consulted.

mod feil;
mod oid;
mod sertifikat;
mod noekkel;
mod demo;
mod pdf;
mod felt;
mod cms;
mod signer;
mod omraade;
mod metode;
mod kontroll;
mod endringsart;
mod tillegg;
mod endringer;
mod verifiser;
#[cfg(test)]
mod proeve;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod angrep;

pub use demo::{Demonoekkel, lag_demonoekkel};
pub use endringsart::Endringsart;
pub use feil::SigneringError;
pub use noekkel::Noekkel;
pub use sertifikat::Sertifikat;
pub use signer::{Signaturopplysninger, signer};
pub use verifiser::{
    Endringer, Integritet, Sertifikatforhold, Signatur, Utfall, Verifikasjon, verifiser,
};
