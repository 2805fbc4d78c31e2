//! Computed facts of a case, which items apply, and how far the answering has come.
//!
//! Step between the sample and lovbrudd: dates become facts with their arithmetic shown, answers
//! become progress. Must never conclude, and knows neither screen nor clock.

mod kalender;
mod virkedag;
mod dager;
mod regnestykke;
mod beregnet;
mod beregning;
mod ordtreff;
mod matrise;
mod overstyring;
mod liketekst;
mod trakt;
mod gjelder;
mod framdrift;
mod smaa_tall;
mod svarsteder;
mod uro;
mod ventetid;
mod tidslinje;
mod aerlig;
mod utvelging;
mod ventekurve;
mod enighet;
mod triangulering;
mod egenspraak;
mod forhaandssvar;
mod tvilling;
#[cfg(test)]
pub(crate) mod proever;

pub use aerlig::{
    Aerlig, Gjennomgang, Mengdeord, Utsagn, Utvelging, aerlig, mengdeord, vernede_antall,
    vernet_antall,
};
pub use beregnet::{Beregnet, Overstyrt, Utfallskode};
pub use beregning::{
    Begrunnelsesregime, Par, Parstatus, Rekkefoelgepar, begrunnelsesregime, beregn, beregn_en,
    regn, rekkefoelge, under_annen_lov,
};
pub use egenspraak::ord_som_ikke_kan_brukes;
pub use enighet::{Enighetsforbehold, Punktenighet, enighet};
pub use forhaandssvar::{Forhaandssvar, forhaandssvar, forhaandssvar_i_sak};
pub use framdrift::{
    Framdrift, framdrift, framdrift_kontor, framdrift_sak, neste_ubesvarte, teller_med,
};
pub use gjelder::{Gjelder, gjelder, punkter_for_kontor, punkter_for_sak};
pub use kalender::{frist_maaneder, periode_slutt};
pub use liketekst::{
    Gjentakelse, Liketekst, NEVNTE_SAKER, NestenLik, Passasje, Stoppet, sammenlign,
};
pub use matrise::{
    Celle, Kolonnesum, Matrise, Radlesning, celler_med_endret_grunnlag, kolonnesummer, matrise,
    matriserad, matrisevedtak, vilkaar_i_sak,
};
pub use ordtreff::ordtreff;
pub use overstyring::{
    fakta_i_sak, faktum_i_sak, krever_dager, med_overstyring, mulige_utfall, regime,
};
pub use regnestykke::Regnestykke;
pub use smaa_tall::vernet_tabell;
pub use svarsteder::{Fordeling, Svarsteder};
pub use tidslinje::{Steg, tidslinje};
pub use trakt::{Maanedstall, Traktrad, Traktsteg, rapporteringsavvik, trakt};
pub use triangulering::{Triangel, intervjuguide, spoerres, triangulering};
pub use tvilling::{
    Enighetsmaal, Forhold, Funnforhold, Maal, Punkttvilling, Svarpar, Tematvilling, Tvilling,
    Tvillingsaker, tvilling,
};
pub use uro::{Uro, Uroart, neste_uro, uro, uro_i_kontor, uro_i_sak};
pub use utvelging::{Lesning, utsagn, utvelging};
pub use ventekurve::{Kontorkurve, Kurvemedian, Logranksvar, Ventekurver, ventekurver};
pub use ventetid::{Ventetid, ventetid, ventetider};
pub use virkedag::neste_virkedag;
