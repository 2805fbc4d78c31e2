//! Law and checklists as dated data: the form, the loading, the checks and the look-up by date.
//!
//! The data stands in `assets/regelverk` and `assets/sjekklister`. Must never decide a case.

mod typer;
mod moenster;
mod egenlister;
mod sitat;
mod oppslag;
mod feil;
mod lesing;
mod kontroll;
mod innebygd;
mod utgave;
mod forskjell;
#[cfg(test)]
mod tests;

pub use egenlister::{
    Egenliste, Egenlistepunkt, Egenspraak, Listeslag, Rekruttering, egenlister, egenpunkt,
    egenspraak,
};
pub use feil::{Feil, Grunn, RegelverkError};
pub use forskjell::{Listeforskjell, Punktendring, forskjell};
pub use innebygd::STANDARDLISTE;
pub use moenster::{EldreKrav, Moenster, Setningsvariant, Setningsvilkaar};
pub use typer::{
    Beregning, Grense, Grensenavn, Hjemmel, Kontrollpunkt, Lov, Nivaa, Rapportord, Regelverk,
    Sikkerhet, Sjekkliste, Svarmaate, Tekstlikhet, Tema, Tospraak, Ubekreftet, Vilkaar,
};
pub use utgave::listens_sha256;
