//! The guard of the chain krav – fakta – vurdering – konklusjon.
//!
//! The same for every conclusion: also «ikke lovbrudd» rests on a yardstick, facts and a weighing.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::domene::{Bevis, Faktum, HjemmelId, Kilde, Lovbrudd, Tilsyn};
use crate::regelverk::{Regelverk, Sikkerhet};

use super::mangel::Mangel;

/// The pattern on internkontroll: it is about the control itself, so the link on styring is its core.
const INTERNKONTROLL: &str = "P-ik";

/// What stops the lovbrudd from being finished, in the order of the chain; empty when it is whole.
pub fn mangler(lovbrudd: &Lovbrudd, tilsyn: &Tilsyn, regelverk: &Regelverk) -> Vec<Mangel> {
    let mut funn = Vec::new();
    let mut krev = |oppfylt: bool, mangel: Mangel| {
        if !oppfylt {
            funn.push(mangel);
        }
    };
    krev(har_tekst(&lovbrudd.setning), Mangel::Setning);
    for mangel in hjemmelsmangler(lovbrudd, tilsyn, regelverk) {
        krev(false, mangel);
    }
    krev(har_tekst(&lovbrudd.krav), Mangel::Krav);
    let har_fakta =
        !lovbrudd.fakta.is_empty() && lovbrudd.fakta.iter().all(|f| har_tekst(&f.tekst));
    krev(har_fakta, Mangel::Fakta);
    for (plass, faktum) in lovbrudd.fakta.iter().enumerate() {
        krev(bevis_for(faktum, tilsyn).next().is_some(), Mangel::FaktumUtenBevis(plass));
    }
    krev(har_tekst(&lovbrudd.vurdering), Mangel::Vurdering);
    let om_internkontroll = lovbrudd.moenster.as_str() == INTERNKONTROLL;
    krev(!om_internkontroll || har_tekst(&lovbrudd.styring), Mangel::Styring);
    krev(lovbrudd.konklusjon.is_some(), Mangel::Konklusjon);
    funn
}

fn hjemmelsmangler(lovbrudd: &Lovbrudd, tilsyn: &Tilsyn, regelverk: &Regelverk) -> Vec<Mangel> {
    if lovbrudd.hjemler.is_empty() {
        return vec![Mangel::Hjemmel];
    }
    let mut funn = Vec::new();
    let kjente: Vec<_> = lovbrudd.hjemler.iter().filter_map(|id| regelverk.hjemmel(id)).collect();
    if !kjente.iter().any(|hjemmel| hjemmel.tilsynshjemmel) {
        funn.push(Mangel::HjemmelUtenforTilsyn);
    }
    let datoer = datoer(lovbrudd, tilsyn);
    let ugyldig = |id: &&HjemmelId| {
        !regelverk.hjemmel(id).is_some_and(|h| datoer.iter().any(|dag| h.gjaldt(*dag)))
    };
    funn.extend(lovbrudd.hjemler.iter().filter(ugyldig).cloned().map(Mangel::HjemmelUgyldig));
    if !kjente.iter().any(|hjemmel| hjemmel.sikkerhet == Sikkerhet::Lov) {
        funn.push(Mangel::HjemmelUbekreftet);
    }
    funn
}

/// The days that count for what the lovbrudd cites: those that pick the law in the cases that show
/// it, and the end of the period for what the kommune does as such.
fn datoer(lovbrudd: &Lovbrudd, tilsyn: &Tilsyn) -> BTreeSet<NaiveDate> {
    let saker = lovbrudd.kontorer.values().flat_map(|k| &k.saker_for);
    let kjente = saker.filter_map(|id| tilsyn.saker.get(id));
    let stikkdato = tilsyn.grunnlag.stikkdato;
    kjente.map(|sak| sak.lovdato(stikkdato)).chain([tilsyn.grunnlag.periode.til]).collect()
}

/// The evidence a statement rests on: its own, and that of the answers that still stand. Evidence
/// without a place cannot be looked up and does not count.
pub(super) fn bevis_for<'a>(
    faktum: &'a Faktum,
    tilsyn: &'a Tilsyn,
) -> impl Iterator<Item = &'a Bevis> {
    let bevis = faktum.kilder.iter().flat_map(|kilde| match kilde {
        Kilde::Svar(sted) => {
            tilsyn.svar.get(sted).map_or(&[][..], |post| post.besvarelse.bevis.as_slice())
        }
        Kilde::Bevis(bevis) => std::slice::from_ref(bevis),
    });
    bevis.filter(|bevis| har_tekst(&bevis.sted))
}

pub(super) fn har_tekst(tekst: &str) -> bool {
    !tekst.trim().is_empty()
}

#[cfg(test)]
mod tests;
