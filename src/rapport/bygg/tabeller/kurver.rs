//! The waiting time by Kaplan and Meier: the median of each office, those still waiting included.

use crate::domene::{KontorId, Melding};
use crate::rapport::dokument::Tabell;
use crate::vurdering;

use super::super::underlag::Underlag;
use super::super::ventetall::kurvekilder;
use super::{Bygger, tall};

/// Cases, started, still waiting and the median with its interval, per office and jointly.
pub(super) fn median(u: &Underlag<'_>) -> Tabell {
    let kurver = vurdering::ventekurver(u.tilsyn);
    let i_ord = |melding: &Melding| u.tekster.melding(melding);
    let alle = kurver.iter().flat_map(|k| {
        let flere = k.kontorer.len() > 1;
        k.kontorer.iter().chain(flere.then_some(&k.samlet))
    });
    let rader = alle.map(|kurve| {
        let navn = kurve.kontor.as_ref().map_or_else(|| u.ord("sum"), KontorId::to_string);
        vec![
            u.merk(&navn, kurvekilder(u, kurve.kontor.as_ref())),
            tall(kurve.saker),
            tall(kurve.startet),
            tall(kurve.venter()),
            i_ord(&kurve.median_i_ord()),
        ]
    });
    let overstyrt = vurdering::ventetider(u.tilsyn).iter().any(|tid| tid.overstyrt);
    Bygger::new(u, "ventetid-median")
        .ord("kontor", 26.0)
        .tall("innvilget", 11.0)
        .tall("startet", 11.0)
        .tall("venter", 12.0)
        .ord("median", 40.0)
        .med_overstyring(overstyrt)
        .rader(rader)
}
