//! The work itself: an open tilsyn, what may be done with it, jobs beside the window, and the table
//! of commands that menu, palette, keyboard and buttons share.
//!
//! Both faces, `gui` and `cli`, do everything through here. Must never paint or print.

pub mod arbeid;
pub mod klokke;
pub mod kommando;
pub mod oversikt;
mod aapning;
mod bruker;
mod egenfeil;
mod feil;
mod feste;
mod fritekst;
mod jobb;
mod kontroll;
mod merknadstekst;
mod oekt;
mod sjekkliste;
mod snarvei;

pub use crate::lager::{Eier, Tilgang};
pub use crate::personvern::masker;
pub use crate::regelverk::STANDARDLISTE;
pub use crate::statistikk::oppdagelse::Krav;
pub use crate::statistikk::{Andel, Antallsgrenser, hypergeometrisk::Trekk};
pub use crate::utvalg::{Fordeling, Kontorplan, Planlagt, gruppemerknader};
pub use aapning::{aapne_for_lesing, aapne_for_skriving, opprett_tilsyn};
pub use bruker::bruker;
pub use egenfeil::{Egenfeil, Tiltaksmangel};
pub use feil::AppError;
pub use fritekst::{Tekstfelt, Tekstfunn, masker_tekster};
pub use jobb::{Jobb, Melder};
pub use kommando::{Kommando, Kommandogruppe, Tilstand};
pub use kontroll::Grunnlagsfeil;
pub use merknadstekst::{sted_i_filen, sted_i_ord, stedfestet};
pub use oekt::Oekt;
pub use sjekkliste::{regelverk_for, regelverket};
pub use snarvei::{Snarvei, Tast};
