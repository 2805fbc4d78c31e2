//! The guard of the chain krav – fakta – vurdering – konklusjon.
//!
//! The same for every conclusion: also «ikke lovbrudd» rests on a yardstick, facts and a weighing.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::domene::{
    Bevis, Faktum, HjemmelId, Kilde, Kildetilstand, Lovbrudd, SakId, Svarsted, Tilsyn,
};
use crate::regelverk::{Regelverk, Sikkerhet, Sjekkliste};

use super::mangel::Mangel;
use super::svikt::er_gyldig;

/// What stops the lovbrudd from being finished, in the order of the chain; empty when it is whole.
pub fn mangler(lovbrudd: &Lovbrudd, tilsyn: &Tilsyn, regelverk: &Regelverk) -> Vec<Mangel> {
    let mut funn = Vec::new();
    let mut krev = |oppfylt: bool, mangel: Mangel| {
        if !oppfylt {
            funn.push(mangel);
        }
    };
    krev(har_tekst(&lovbrudd.setning), Mangel::Setning);
    krev(!lovbrudd.kontorer.is_empty(), Mangel::Kontor);
    let saker = saker_som_ikke_teller(lovbrudd, tilsyn);
    krev(saker.is_empty(), Mangel::SakTellerIkke(saker));
    for mangel in hjemmelsmangler(lovbrudd, tilsyn, regelverk) {
        krev(false, mangel);
    }
    krev(har_tekst(&lovbrudd.krav), Mangel::Krav);
    let har_fakta =
        !lovbrudd.fakta.is_empty() && lovbrudd.fakta.iter().all(|f| har_tekst(&f.tekst));
    krev(har_fakta, Mangel::Fakta);
    let sjekkliste = regelverk.sjekkliste(&tilsyn.grunnlag.sjekkliste);
    for (plass, faktum) in lovbrudd.fakta.iter().enumerate() {
        let har_bevis = bevis_for(faktum, tilsyn, sjekkliste).next().is_some();
        krev(har_bevis, Mangel::FaktumUtenBevis(plass));
    }
    krev(har_tekst(&lovbrudd.vurdering), Mangel::Vurdering);
    // such a pattern is about the control itself, so the link on styring is its core
    let moenster = sjekkliste.and_then(|liste| liste.moenster(&lovbrudd.moenster));
    let om_internkontroll = moenster.is_some_and(|moenster| moenster.internkontroll);
    krev(!om_internkontroll || har_tekst(&lovbrudd.styring), Mangel::Styring);
    krev(lovbrudd.konklusjon.is_some(), Mangel::Konklusjon);
    funn
}

/// Cases the lovbrudd names that are gone from the sample, fallen away or not decided on.
fn saker_som_ikke_teller(lovbrudd: &Lovbrudd, tilsyn: &Tilsyn) -> Vec<SakId> {
    let funn = lovbrudd.kontorer.values();
    let nevnte: BTreeSet<&SakId> = funn.flat_map(|k| k.saker_for.union(&k.saker_mot)).collect();
    nevnte.into_iter().filter(|sak| !tilsyn.teller(sak)).cloned().collect()
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

/// The evidence a statement rests on: its own, and that of the answers that still stand, to items
/// that still apply. Evidence without a place, or whose
/// source has been taken away, cannot be looked up and does not count.
pub(super) fn bevis_for<'a>(
    faktum: &'a Faktum,
    tilsyn: &'a Tilsyn,
    sjekkliste: Option<&Sjekkliste>,
) -> impl Iterator<Item = &'a Bevis> {
    let staar = move |sted: &Svarsted| {
        let punkt = sjekkliste.and_then(|liste| liste.punkt(sted.punkt()));
        punkt.is_some_and(|punkt| er_gyldig(tilsyn, punkt, sted))
    };
    let bevis = faktum.kilder.iter().flat_map(move |kilde| match kilde {
        Kilde::Svar(sted) => {
            let post = tilsyn.svar.get(sted).filter(|_| staar(sted));
            post.map_or(&[][..], |post| post.besvarelse.bevis.as_slice())
        }
        Kilde::Bevis(bevis) => std::slice::from_ref(bevis),
    });
    bevis.filter(move |bevis| {
        har_tekst(&bevis.sted) && tilsyn.kildetilstand(bevis) != Kildetilstand::Borte
    })
}

pub(super) fn har_tekst(tekst: &str) -> bool {
    !tekst.trim().is_empty()
}

#[cfg(test)]
mod tests;
