//! The work the user asks for, one file per step of the main road.
//!
//! Each step is a function that both faces call: the window inside a job, the command line directly.
//! Reads and writes files, so that the layers below need not.

mod filer;
mod import;
mod kolonnelager;
mod merknadsfil;
mod rapport;
mod signering;
mod lovbrudd;
mod demo;
mod svarfil;
mod vurder;

pub use crate::import::{
    Arkkart, Avgjoerelse, Avgjoerelser, Felt, Feltart, Filformat, Forhaandsrad, Forhaandsvisning,
    Funn, Kolonne, Kolonnebruk, Kolonnekart, Kolonnevalg, Lest as Utvalgsfil, Port, Valg,
    Vedtaksrest as Halvtvedtak,
};
pub use crate::signering::{
    Endringer, Integritet, Sertifikat, Sertifikatforhold, Signatur, Signaturopplysninger, Utfall,
    Verifikasjon,
};
pub use demo::{Demokvittering, kjoer_demo};
pub use filer::skriv_trygt;
pub use import::{
    Importkvittering, Leseoppdrag, forhaandsvis_fil, importer_fil, les_fil, les_fil_etter,
    les_uten_tilsyn, ta_inn,
};
pub use kolonnelager::{finn_kolonnevalg, kolonnemappe, lagre_kolonnevalg};
pub use lovbrudd::{forslag, skriv_lovbrudd};
pub use merknadsfil::{merknader_som_csv, skriv_merknader_csv};
pub use rapport::{Rapportkvittering, registrer_rapport, skriv_rapport, skriv_rapport_med_maler};
pub use signering::{
    Forklaring, Signeringskvittering, Signeringsoppdrag, Vekt, forklar, registrer_signering,
    signer_fil, verifiser_fil,
};
pub use vurder::{Faktarad, Forslagsrad, Vurderingsoppdrag, Vurdert, vurder};
