//! The work the user asks for, one file per step of the main road.
//!
//! Each step is a function that both faces call: the window inside a job, the command line directly.
//! Reads and writes files, so that the layers below need not.

mod filer;
mod import;
mod innstillinger;
mod kolonnelager;
mod merknadsfil;
mod dokument;
mod karantene;
mod gjenkjenning;
mod utgave;
mod rapport;
mod signering;
mod lovbrudd;
mod personvern;
mod utvalg;
mod demo;
mod svarfil;
mod vandring;
mod vurder;
mod sjekkliste;
mod dobbel;
mod intervju;
mod egentilsyn;
mod deling;
mod tvilling;

pub use crate::import::{
    Arkkart, Felt, Filformat, Forhaandsrad, Forhaandsvisning, Funn, Kolonne, Kolonnebruk,
    Kolonnekart, Kolonnevalg, Lest as Utvalgsfil, Saksendringer, Valg, Vedtaksrest as Halvtvedtak,
    mulige_generaliseringer,
};
pub use crate::personvern::Renhet;
pub use crate::personvern::risiko::{Grep, Kjennetegn, Maaling};
pub use crate::regelverk::{Egenliste, Listeslag, egenlister, egenpunkt};
pub use crate::regelverk::{Listeforskjell, Nivaa, Sjekkliste};
pub use crate::signering::{
    Endringer, Integritet, Sertifikat, Sertifikatforhold, Signatur, Signaturopplysninger, Utfall,
    Verifikasjon,
};
pub use crate::vurdering::{Enighetsmaal, Maal, Svarpar, Tvilling};
pub use crate::vurdering::{Punktenighet, Triangel};
pub use deling::{Delingsfil, Delingskvittering, Utelatt, anonyme_funn, del_funn};
pub use demo::{Demokvittering, kjoer_demo};
pub use dobbel::{
    Cellevalg, Inntak, Valgt, avbryt_pakke, celletall, enighetstabell, foerstes_svar,
    forbehold_ved, loes_celle, loes_ulikhet, skriv_pakke, ta_inn_pakke, trekk_dobbel,
};
pub use dokument::{Dokumentoppdrag, fjern_dokument, legg_ved_dokument, les_dokument};
pub use egentilsyn::beregnede_svar;
pub use filer::skriv_trygt;
pub use gjenkjenning::{Gjenkjenning, Kjennetegnsbord};
pub use import::{
    Importkvittering, Importvalg, Leseoppdrag, forhaandsvis, husk_kolonner, huskede_kolonner,
    importer_fil, les_til_karantene, les_uten_tilsyn, proev_fil, slipp_ut, ta_inn,
};
pub use innstillinger::{Innstillinger, husk_innstillinger, les_innstillinger};
pub use intervju::{Intervjurad, intervjuguide_tekst, intervjurader, kildetabell};
pub use karantene::{Harmloes, Karantene, Treffvalg, Utdrag};
pub use lovbrudd::{forslag, samsvar, skriv_lovbrudd, skriv_samsvar};
pub use merknadsfil::{merknader_som_csv, skriv_merknader_csv};
pub use personvern::{Tekstlinje, Treff, let_etter_personopplysninger, tell_opp};
pub use rapport::{Rapportkvittering, registrer_rapport, skriv_rapport, skriv_rapport_med_maler};
pub use signering::{
    Forklaring, Signeringskvittering, Signeringsoppdrag, Vekt, forklar, registrer_signering,
    signer_fil, verifiser_fil,
};
pub use sjekkliste::{
    Bytteforslag, Listekilde, bytt_sjekkliste, eksporter_sjekkliste, finn_sjekkliste,
    foreslaa_bytte, innebygde_lister, les_sjekkliste, skriv_utgave, standardtema,
};
pub use tvilling::{sammenlign_med_fil, sammenlign_tvillinger};
pub use utgave::{
    Filomfang, avgjoer_borte, forrige_generalisering, saksendringer, saksendringer_etter,
};
pub use utvalg::{
    Frysing, Listetrekk, Protokollfiler, bortfall, frys, les_populasjon, planlegg, protokolltekst,
    skriv_protokoll, trekk, trekk_fra_liste, utvid,
};
pub use vandring::{Rapportkilde, Rapportsetning, rapportsetninger};
pub use vurder::{Faktarad, Forslagsrad, Vurderingsoppdrag, Vurdert, vurder};
