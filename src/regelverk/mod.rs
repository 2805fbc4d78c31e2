//! Law and checklists as dated data: the form, the loading and the look-up by date.
//!
//! Must never decide a case.

mod typer;

pub use typer::{
    Beregning, Grense, Grensenavn, Hjemmel, Kontrollpunkt, Lov, Moenster, Nivaa, Regelverk,
    Sikkerhet, Sjekkliste, Svarmaate, Tema, Tospraak, Ubekreftet,
};
