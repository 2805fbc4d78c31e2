//! K22 days between contacts during follow-up: the longest and the median (egentilsyn).
//!
//! The law asks for no interval.

use chrono::NaiveDate;

use crate::domene::Dato;
use crate::regelverk::Beregning;

use super::super::beregnet::Utfallskode;
use super::super::regnestykke::{Regnestykke, Setning};
use super::kontekst::Kontekst;

/// K22: the days are those of the longest interval.
pub(super) fn k22(k: &Kontekst<'_>) -> Regnestykke {
    let kontakt = &k.sak.kontakt;
    if kontakt.len() < 2 {
        return Regnestykke::mangler(Beregning::K22, "kontakt");
    }
    let kjente: Option<Vec<NaiveDate>> = kontakt.iter().map(|d| Dato::som_dag(*d)).collect();
    let Some(mut dager) = kjente else {
        return Regnestykke::kan_ikke(Beregning::K22, Setning::new("fakta-presisjon"));
    };
    dager.sort_unstable();
    let mellom = dager.iter().zip(dager.iter().skip(1)).map(|(a, b)| (*b - *a).num_days());
    let mut mellom: Vec<i64> = mellom.collect();
    mellom.sort_unstable();
    let lengst = mellom.last().copied().unwrap_or_default();
    let setning =
        Setning::new("fakta-k22-dager").med("antall", kontakt.len()).med("median", median(&mellom));
    Regnestykke::new(Beregning::K22, Utfallskode::Dager, setning).med_dager(lengst)
}

/// The middle one, or the lower of the two in the middle: a whole number of days that occurs.
fn median(sortert: &[i64]) -> i64 {
    let midt = sortert.len().saturating_sub(1) / 2;
    sortert.get(midt).copied().unwrap_or_default()
}
