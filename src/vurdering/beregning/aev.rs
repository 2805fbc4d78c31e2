//! K04 arbeidsevnevurdering before vedtak (stl § 29 annet ledd).
//!
//! The assessment itself is the state's duty (navl § 14 a): this is about its place in the order,
//! never a breach of that act.

use crate::domene::Melding;
use crate::regelverk::Beregning;

use super::super::beregnet::{Beregnet, Utfallskode};
use super::kontekst::{Grunn, Kontekst, uten_innvilgelse};
use super::presisjon::med_presisjon;

/// K04: the same day is in order; avslag is included. The days are the age of the assessment at the
/// vedtak.
pub(super) fn k04(k: &Kontekst<'_>) -> Beregnet {
    let Some(vedtak) = k.sak.foerste_vedtak().or_else(|| k.sak.innvilgelse()) else {
        return match uten_innvilgelse(k.sak) {
            Some(Grunn::Avslag) | None => Beregnet::mangler(Beregning::K04, "vedtak"),
            Some(grunn) => Beregnet::ikke_aktuelt(Beregning::K04, grunn),
        };
    };
    let Some(aev) = k.sak.aev_dato else { return Beregnet::mangler(Beregning::K04, "aev") };
    med_presisjon([aev, vedtak.dato], |[aev, vedtak]| {
        let dager = (vedtak - aev).num_days();
        let (utfall, noekkel) = if dager >= 0 {
            (Utfallskode::IRekkefoelge, "fakta-k04-foer")
        } else {
            (Utfallskode::BruttRekkefoelge, "fakta-k04-etter")
        };
        let melding = Melding::new(noekkel).med("aev", aev).med("vedtak", vedtak);
        Beregnet::new(Beregning::K04, utfall, melding).med_dager(dager.abs())
    })
}
