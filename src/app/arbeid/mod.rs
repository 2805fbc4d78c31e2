//! The work the user asks for, one file per step of the main road.
//!
//! Each step is a function that both faces call: the window inside a job, the command line directly.
//! Reads and writes files, so that the layers below need not.

mod filer;
mod import;
mod rapport;
mod signering;
mod lovbrudd;
mod utvalg;
mod demo;

pub use crate::signering::{
    Endringer, Integritet, Sertifikat, Sertifikatforhold, Signatur, Signaturopplysninger, Utfall,
    Verifikasjon,
};
pub use demo::{Demokvittering, kjoer_demo};
pub use filer::skriv_trygt;
pub use import::{Importkvittering, importer_fil, les_fil, ta_inn};
pub use lovbrudd::{forslag, skriv_lovbrudd};
pub use rapport::{Rapportkvittering, registrer_rapport, skriv_rapport, skriv_rapport_med_maler};
pub use signering::{
    Forklaring, Signeringskvittering, Signeringsoppdrag, Vekt, forklar, registrer_signering,
    signer_fil, verifiser_fil,
};
pub use utvalg::{
    Frysing, Listetrekk, Protokollfiler, bortfall, frys, les_populasjon, planlegg, protokolltekst,
    skriv_protokoll, trekk, trekk_fra_liste, utvid,
};
