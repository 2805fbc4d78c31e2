//! K15 times of evaluation that the programme names (kvpf § 1): how many, and whether they lie
//! inside the period.
//!
//! A sample without such times says nothing about what the programme says.

use crate::domene::{Dato, Vedtak};
use crate::regelverk::Beregning;

use super::super::beregnet::Utfallskode;
use super::super::regnestykke::{Regnestykke, Setning};
use super::kontekst::{Kontekst, uten_innvilgelse};

/// K15, over all vedtak that name times.
pub(super) fn k15(k: &Kontekst<'_>) -> Regnestykke {
    if let Some(grunn) = uten_innvilgelse(k.sak) {
        return Regnestykke::ikke_aktuelt(Beregning::K15, grunn);
    }
    let angitte = || k.sak.vedtak.iter().filter(|v| !v.evaluering.is_empty());
    let antall: usize = angitte().map(|v| v.evaluering.len()).sum();
    if antall == 0 {
        return Regnestykke::mangler(Beregning::K15, "evaluering");
    }
    let utenfor: usize = angitte().map(|v| telt(v, |dag| er_utenfor(v, dag))).sum();
    let uavklart: usize = angitte().map(|v| telt(v, |dag| er_uavklart(v, dag))).sum();
    let (utfall, noekkel) = if utenfor > 0 {
        (Utfallskode::UtenforPerioden, "fakta-k15-utenfor")
    } else {
        (Utfallskode::Angitt, "fakta-k15-angitt")
    };
    let setning = Setning::new(noekkel).med("antall", antall).med("utenfor", utenfor);
    let stykke = Regnestykke::new(Beregning::K15, utfall, setning);
    let dager = angitte().flat_map(|v| &v.evaluering).filter_map(|d| d.som_dag());
    let (foerste, siste) = (dager.clone().min(), dager.max());
    let stykke = match foerste.zip(siste) {
        Some((foerste, siste)) => stykke.med_tillegg(
            Setning::new("fakta-k15-spenn").med("foerste", foerste).med("siste", siste),
        ),
        None => stykke,
    };
    match (utenfor, uavklart) {
        (_, 1..) => stykke.med_tillegg(Setning::new("fakta-k15-uavklart").med("antall", uavklart)),
        (0, 0) => stykke.med_tillegg(Setning::new("fakta-k15-innenfor")),
        (1.., 0) => stykke,
    }
}

fn telt(vedtak: &Vedtak, er_slik: impl Fn(Dato) -> bool) -> usize {
    vedtak.evaluering.iter().filter(|dag| er_slik(**dag)).count()
}

/// Certainly outside the period, whichever day it is.
fn er_utenfor(vedtak: &Vedtak, dag: Dato) -> bool {
    vedtak.periode_fra.is_some_and(|fra| dag.senest() < fra.tidligst())
        || vedtak.periode_til.is_some_and(|til| dag.tidligst() > til.senest())
}

/// Neither certainly inside nor certainly outside: an end of the period is missing or too coarse.
fn er_uavklart(vedtak: &Vedtak, dag: Dato) -> bool {
    let inne = vedtak.periode_fra.is_some_and(|fra| dag.tidligst() >= fra.senest())
        && vedtak.periode_til.is_some_and(|til| dag.senest() <= til.tidligst());
    !inne && !er_utenfor(vedtak, dag)
}
