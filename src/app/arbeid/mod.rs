//! The work the user asks for, one file per step of the main road.
//!
//! Each step is a function that both faces call: the window inside a job, the command line directly.
//! Reads and writes files, so that the layers below need not.

mod filer;
mod import;
mod karantene;
mod gjenkjenning;
mod utgave;
mod rapport;
mod signering;
mod lovbrudd;
mod demo;

pub use crate::import::{
    Arkkart, Felt, Forhaandsrad, Forhaandsvisning, Funn, Kolonne, Kolonnebruk, Kolonnevalg, Valg,
    mulige_generaliseringer,
};
pub use crate::personvern::risiko::{Grep, Kjennetegn, Maaling};
pub use crate::signering::{
    Endringer, Integritet, Sertifikat, Sertifikatforhold, Signatur, Signaturopplysninger, Utfall,
    Verifikasjon,
};
pub use demo::{Demokvittering, kjoer_demo};
pub use filer::skriv_trygt;
pub use gjenkjenning::{Gjenkjenning, Kjennetegnsbord};
pub use import::{
    Importkvittering, Importvalg, Leseoppdrag, forhaandsvis, importer_fil, les_til_karantene,
    slipp_ut, ta_inn,
};
pub use karantene::{Harmloes, Karantene, Treffvalg, Utdrag};
pub use lovbrudd::{forslag, skriv_lovbrudd};
pub use rapport::{Rapportkvittering, registrer_rapport, skriv_rapport, skriv_rapport_med_maler};
pub use signering::{
    Forklaring, Signeringskvittering, Signeringsoppdrag, Vekt, forklar, registrer_signering,
    signer_fil, verifiser_fil,
};
pub use utgave::{Saksendringer, sammenlign};
