//! The double review in the annex: how it was done, and how far the two inspectors agreed.

use serde::Serialize;

use crate::i18n;
use crate::rapport::dokument::{Opphav, Tabell};
use crate::vurdering::{Punktenighet, enighet};

use super::tabeller::Bygger;
use super::underlag::Underlag;

/// The double review, as a template may tell it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Dobbeltfakta {
    /// Marks what stands beside it as resting on the double review.
    kilde: String,
    saker: usize,
    av: u32,
    froe: String,
    par: usize,
    like: usize,
    ulike: usize,
    loest: usize,
    uten_par: u32,
    samme_person: bool,
    trekninger: usize,
    forbehold: bool,
}

/// The double review, where the second inspector's answers have come in.
pub(super) fn fakta(u: &Underlag<'_>) -> Option<Dobbeltfakta> {
    let dobbel = &u.tilsyn.dobbel;
    let trekning = dobbel.trekning.as_ref()?;
    let (_, vurdering) = dobbel.tatt_inn.as_ref()?;
    let ulike = dobbel.ulike().count();
    let tabell = enighet(vurdering, u.sjekkliste);
    Some(Dobbeltfakta {
        kilde: u.kilde([Opphav::Dobbel]),
        saker: trekning.saker.len(),
        av: trekning.av,
        froe: u.merk(&trekning.froe, [Opphav::Dobbel]),
        par: vurdering.par.len(),
        like: vurdering.par.len().saturating_sub(ulike),
        ulike,
        loest: dobbel.ulike().filter(|par| dobbel.loest.contains_key(&par.sted)).count(),
        uten_par: vurdering.uten_par,
        samme_person: vurdering.er_samme_person(),
        trekninger: dobbel.trekninger,
        forbehold: tabell.iter().any(|p| !p.forbehold.is_empty()),
    })
}

/// Agreement by item.
pub(super) fn tabell(u: &Underlag<'_>) -> Tabell {
    let tatt_inn = u.tilsyn.dobbel.tatt_inn.as_ref();
    let alle = tatt_inn.map(|(_, v)| enighet(v, u.sjekkliste)).unwrap_or_default();
    Bygger::new(u, "enighet")
        .ord("punkt", 10.0)
        .tall("like", 16.0)
        .tall("kappa", 24.0)
        .tall("ac1", 24.0)
        .ord("forbehold", 26.0)
        .rader(alle.iter().map(|punkt| rad(u, punkt)))
}

fn rad(u: &Underlag<'_>, p: &Punktenighet) -> Vec<String> {
    let like = u.setning("av", &[("k", p.like.into()), ("n", p.saker.into())]);
    let forbehold = p.forbehold.iter().map(|f| u.navn("enighetsforbehold", f.kode()));
    vec![
        u.merk(p.punkt.as_str(), [Opphav::Dobbel, Opphav::Punkt(p.punkt.clone())]),
        like,
        med_grenser(u, p.kappa_rad()),
        med_grenser(u, p.ac1_rad()),
        forbehold.collect::<Vec<_>>().join("\n"),
    ]
}

/// «0,40 (0,14–0,66)».
fn med_grenser(u: &Underlag<'_>, rad: [Option<f64>; 3]) -> String {
    match rad {
        [Some(verdi), Some(nedre), Some(oevre)] => {
            let [verdi, nedre, oevre] = [verdi, nedre, oevre].map(i18n::hundredeler);
            format!("{verdi} ({nedre}–{oevre})")
        }
        [Some(verdi), _, _] => i18n::hundredeler(verdi),
        [None, _, _] => u.ord("ikke-definert"),
    }
}
