//! The work the user asks for, one file per step of the main road.
//!
//! Each step is a function that both faces call: the window inside a job, the command line directly.
//! Reads and writes files, so that the layers below need not.

mod filer;
mod import;
mod dokument;
mod rapport;
mod signering;
mod lovbrudd;
mod demo;

pub use crate::import::Saksendringer;
pub use crate::signering::{
    Endringer, Integritet, Sertifikat, Sertifikatforhold, Signatur, Signaturopplysninger, Utfall,
    Verifikasjon,
};
pub use demo::{Demokvittering, kjoer_demo};
pub use dokument::{Dokumentoppdrag, fjern_dokument, legg_ved_dokument, les_dokument};
pub use filer::skriv_trygt;
pub use import::{
    Filomfang, Importkvittering, avgjoer_borte, importer_fil, importhendelser, les_fil, proev_inn,
    saksendringer, ta_inn,
};
pub use lovbrudd::{forslag, skriv_lovbrudd};
pub use rapport::{Rapportkvittering, registrer_rapport, skriv_rapport, skriv_rapport_med_maler};
pub use signering::{
    Forklaring, Signeringskvittering, Signeringsoppdrag, Vekt, forklar, registrer_signering,
    signer_fil, verifiser_fil,
};
