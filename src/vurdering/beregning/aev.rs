//! K04 arbeidsevnevurdering before vedtak (stl § 29 annet ledd).
//!
//! The assessment itself is the state's duty (navl § 14 a): this is about its place in the order,
//! never a breach of that act.

use crate::regelverk::Beregning;

use super::super::beregnet::Utfallskode;
use super::super::regnestykke::{Regnestykke, Setning};
use super::kontekst::Kontekst;
use super::presisjon::med_presisjon;

/// K04: the same day is in order; avslag is included. The days are the age of the assessment at the
/// vedtak.
pub(super) fn k04(k: &Kontekst<'_>) -> Regnestykke {
    let Some(vedtak) = k.avgjoerelse() else { return k.uten_vedtak(Beregning::K04) };
    let Some(aev) = k.sak.aev_dato else { return Regnestykke::mangler(Beregning::K04, "aev") };
    med_presisjon([aev, vedtak.dato], |[aev, vedtak]| {
        let dager = (vedtak - aev).num_days();
        let (utfall, noekkel) = if dager >= 0 {
            (Utfallskode::IRekkefoelge, "fakta-k04-foer")
        } else {
            (Utfallskode::BruttRekkefoelge, "fakta-k04-etter")
        };
        let setning = Setning::new(noekkel).med("aev", aev).med("vedtak", vedtak);
        Regnestykke::new(Beregning::K04, utfall, setning).med_dager(dager.abs())
    })
}
