//! The work the user asks for, one file per step of the main road.
//!
//! Each step is a function that both faces call: the window inside a job, the command line directly.
//! Reads and writes files, so that the layers below need not.

mod filer;
mod import;
mod kolonnelager;
mod merknadsfil;
mod dokument;
mod rapport;
mod signering;
mod lovbrudd;
mod personvern;
mod utvalg;
mod demo;
mod svarfil;
mod vurder;

pub use crate::import::{
    Arkkart, Avgjoerelse, Avgjoerelser, Felt, Feltart, Filformat, Forhaandsrad, Forhaandsvisning,
    Funn, Kolonne, Kolonnebruk, Kolonnekart, Kolonnevalg, Lest as Utvalgsfil, Port, Saksendringer,
    Valg, Vedtaksrest as Halvtvedtak,
};
pub use crate::signering::{
    Endringer, Integritet, Sertifikat, Sertifikatforhold, Signatur, Signaturopplysninger, Utfall,
    Verifikasjon,
};
pub use demo::{Demokvittering, kjoer_demo};
pub use dokument::{Dokumentoppdrag, fjern_dokument, legg_ved_dokument, les_dokument};
pub use filer::skriv_trygt;
pub use import::{
    Filomfang, Importkvittering, Leseoppdrag, avgjoer_borte, forhaandsvis_fil, importer_fil,
    importhendelser, les_fil, les_fil_etter, les_uten_tilsyn, proev_inn, saksendringer, ta_inn,
};
pub use kolonnelager::{finn_kolonnevalg, kolonnemappe, lagre_kolonnevalg};
pub use lovbrudd::{forslag, skriv_lovbrudd};
pub use merknadsfil::{merknader_som_csv, skriv_merknader_csv};
pub use personvern::{Tekstlinje, Treff, let_etter_personopplysninger, tell_opp};
pub use rapport::{Rapportkvittering, registrer_rapport, skriv_rapport, skriv_rapport_med_maler};
pub use signering::{
    Forklaring, Signeringskvittering, Signeringsoppdrag, Vekt, forklar, registrer_signering,
    signer_fil, verifiser_fil,
};
pub use utvalg::{
    Frysing, Listetrekk, Protokollfiler, bortfall, frys, les_populasjon, planlegg, protokolltekst,
    skriv_protokoll, trekk, trekk_fra_liste, utvid,
};
pub use vurder::{Faktarad, Forslagsrad, Vurderingsoppdrag, Vurdert, vurder};
