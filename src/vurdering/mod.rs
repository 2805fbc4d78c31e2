//! Computed facts of a case, which items apply, and how far the answering has come.
//!
//! Step between the sample and lovbrudd: dates become facts with their arithmetic shown, answers
//! become progress. Must never conclude, and knows neither screen nor clock.

mod kalender;
mod virkedag;
mod beregnet;
mod beregning;
mod gjelder;
mod framdrift;
mod ventetid;
mod tidslinje;
mod aerlig;
#[cfg(test)]
pub(crate) mod proever;

pub use aerlig::{
    Aerlig, Gjennomgang, Mengdeord, Utsagn, Utvelging, aerlig, mengdeord, vernede_antall,
    vernet_antall,
};
pub use beregnet::{Beregnet, Utfallskode};
pub use beregning::{
    Par, Parstatus, Rekkefoelgepar, beregn, beregn_en, rekkefoelge, under_annen_lov,
};
pub use framdrift::{
    Framdrift, framdrift, framdrift_kontor, framdrift_sak, neste_ubesvarte, teller_med,
};
pub use gjelder::{Gjelder, gjelder, punkter_for_kontor, punkter_for_sak};
pub use kalender::{frist_maaneder, periode_slutt};
pub use tidslinje::{Steg, tidslinje};
pub use ventetid::{Ventetid, ventetider};
pub use virkedag::neste_virkedag;
