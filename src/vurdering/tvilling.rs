//! Twins: an office's egentilsyn beside Statsforvalteren's tilsyn of the same cases. What both
//! judged, where they agree, what only one of them saw. Neither is the key to the other.

mod enighet;
mod saker;

use std::collections::BTreeMap;

use crate::domene::{
    LovbruddId, Lovbruddstilstand, Svar, Svarsted, Temavurdering, Tilsyn, navngitt,
};
use crate::regelverk::Sjekkliste;

pub use enighet::{Enighetsmaal, Maal};
pub use saker::Tvillingsaker;

navngitt! {
    /// How the two answers at one place stand to each other.
    Forhold {
        /// Both judged, the same.
        Like = "like",
        /// Both judged, not the same.
        Ulike = "ulike",
        /// Only the tilsyn judged.
        BareTilsynet = "bare-tilsynet",
        /// Only the egentilsyn judged.
        BareEgentilsynet = "bare-egentilsynet",
    }
}

navngitt! {
    /// Who found that something fails, where both judged.
    Funnforhold {
        /// Both.
        Begge = "begge",
        /// Only the tilsyn.
        BareTilsynet = "bare-tilsynet",
        /// Only the egentilsyn.
        BareEgentilsynet = "bare-egentilsynet",
        /// None of them.
        Ingen = "ingen",
    }
}

/// The answers of both at one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Svarpar {
    /// Case or office, and item.
    pub sted: Svarsted,
    /// Letter of the theme.
    pub tema: String,
    /// What the tilsyn answered.
    pub tilsyn: Option<Svar>,
    /// What the egentilsyn answered.
    pub egentilsyn: Option<Svar>,
    /// How they stand to each other.
    pub forhold: Forhold,
}

impl Svarpar {
    /// Who found that something fails; `None` where only one of them judged.
    pub fn funn(&self) -> Option<Funnforhold> {
        let (tilsyn, egentilsyn) = (doemt(self.tilsyn)?, doemt(self.egentilsyn)?);
        Some(match (er_funn(tilsyn), er_funn(egentilsyn)) {
            (true, true) => Funnforhold::Begge,
            (true, false) => Funnforhold::BareTilsynet,
            (false, true) => Funnforhold::BareEgentilsynet,
            (false, false) => Funnforhold::Ingen,
        })
    }
}

/// One item in all places.
#[derive(Debug, Clone, PartialEq)]
pub struct Punkttvilling {
    /// Id of the item.
    pub punkt: String,
    /// Letter of its theme.
    pub tema: String,
    /// How far they agree.
    pub enighet: Enighetsmaal,
    /// Places that only the tilsyn judged.
    pub bare_tilsynet: usize,
    /// Places that only the egentilsyn judged.
    pub bare_egentilsynet: usize,
}

/// One theme: how far they agree, and what each found.
#[derive(Debug, Clone, PartialEq)]
pub struct Tematvilling {
    /// Letter of the theme.
    pub tema: String,
    /// How far they agree.
    pub enighet: Enighetsmaal,
    /// Places by who found that something fails.
    pub funn: BTreeMap<Funnforhold, usize>,
    /// Places that only the tilsyn judged.
    pub bare_tilsynet: usize,
    /// Places that only the egentilsyn judged.
    pub bare_egentilsynet: usize,
    /// What the tilsyn has written as lovbrudd on the theme, those dropped aside.
    pub lovbrudd: Vec<(LovbruddId, String)>,
    /// What the office concluded on the theme.
    pub vurdering: Option<Temavurdering>,
}

/// A tilsyn and an egentilsyn held against each other.
#[derive(Debug, Clone, PartialEq)]
pub struct Tvilling {
    /// Which cases are in both.
    pub saker: Tvillingsaker,
    /// Whether the two use different checklists; only items that both have are compared.
    pub ulike_lister: bool,
    /// The answers of both, case by case and office by office, in the order of the checklist.
    pub par: Vec<Svarpar>,
    /// By item.
    pub punkter: Vec<Punkttvilling>,
    /// By theme.
    pub temaer: Vec<Tematvilling>,
    /// All in all.
    pub samlet: Enighetsmaal,
}

/// Holds the two against each other. The checklist is that of the tilsyn; its order is followed.
pub fn tvilling(tilsyn: &Tilsyn, egentilsyn: &Tilsyn, sjekkliste: &Sjekkliste) -> Tvilling {
    let saker = saker::sammenlign(tilsyn, egentilsyn);
    let par = svarpar(tilsyn, egentilsyn, sjekkliste, &saker);
    let punkter = sjekkliste.punkter.iter().filter_map(|punkt| {
        let mine = par.iter().filter(|par| par.sted.punkt() == &punkt.id);
        let mine: Vec<&Svarpar> = mine.collect();
        (!mine.is_empty()).then(|| Punkttvilling {
            punkt: punkt.id.to_string(),
            tema: punkt.tema.clone(),
            enighet: enighet::maal(&mine),
            bare_tilsynet: antall(&mine, Forhold::BareTilsynet),
            bare_egentilsynet: antall(&mine, Forhold::BareEgentilsynet),
        })
    });
    let alle: Vec<&Svarpar> = par.iter().collect();
    Tvilling {
        punkter: punkter.collect(),
        temaer: temaer(tilsyn, egentilsyn, sjekkliste, &par),
        samlet: enighet::maal(&alle),
        ulike_lister: tilsyn.grunnlag.sjekkliste != egentilsyn.grunnlag.sjekkliste,
        saker,
        par,
    }
}

fn svarpar(
    tilsyn: &Tilsyn,
    egentilsyn: &Tilsyn,
    sjekkliste: &Sjekkliste,
    saker: &Tvillingsaker,
) -> Vec<Svarpar> {
    let kontorer = &tilsyn.grunnlag.kontorer;
    let felles = kontorer.iter().filter(|k| egentilsyn.grunnlag.kontorer.contains(k));
    let i_saker = saker.felles.iter().flat_map(|sak| {
        let punkter = sjekkliste.punkter.iter();
        punkter.map(move |p| (p, Svarsted::Sak(sak.clone(), p.id.clone())))
    });
    let i_kontorer = felles.flat_map(|kontor| {
        let punkter = sjekkliste.punkter.iter();
        punkter.map(move |p| (p, Svarsted::Kontor(kontor.clone(), p.id.clone())))
    });
    let par = i_saker.chain(i_kontorer).filter_map(|(punkt, sted)| {
        let svar = |t: &Tilsyn| t.svar.get(&sted).map(|post| post.besvarelse.svar);
        let (tilsyn, egentilsyn) = (svar(tilsyn), svar(egentilsyn));
        let forhold = match (doemt(tilsyn), doemt(egentilsyn)) {
            (Some(a), Some(b)) if a == b => Forhold::Like,
            (Some(_), Some(_)) => Forhold::Ulike,
            (Some(_), None) => Forhold::BareTilsynet,
            (None, Some(_)) => Forhold::BareEgentilsynet,
            (None, None) => return None,
        };
        Some(Svarpar { sted, tema: punkt.tema.clone(), tilsyn, egentilsyn, forhold })
    });
    par.collect()
}

fn temaer(
    tilsyn: &Tilsyn,
    egentilsyn: &Tilsyn,
    sjekkliste: &Sjekkliste,
    par: &[Svarpar],
) -> Vec<Tematvilling> {
    let temaer = sjekkliste.temaer.iter().map(|tema| {
        let mine: Vec<&Svarpar> = par.iter().filter(|par| par.tema == tema.id).collect();
        let mut funn = BTreeMap::new();
        for forhold in mine.iter().filter_map(|par| par.funn()) {
            *funn.entry(forhold).or_default() += 1;
        }
        let av_tema = tilsyn.lovbrudd.values().filter(|post| {
            let moenster = sjekkliste.moenster(&post.lovbrudd.moenster);
            let forkastet = matches!(post.tilstand, Lovbruddstilstand::Forkastet(_));
            !forkastet && moenster.is_some_and(|m| m.tema == tema.id)
        });
        let lovbrudd = av_tema.map(|post| (post.lovbrudd.id, post.lovbrudd.setning.clone()));
        Tematvilling {
            tema: tema.id.clone(),
            enighet: enighet::maal(&mine),
            funn,
            bare_tilsynet: antall(&mine, Forhold::BareTilsynet),
            bare_egentilsynet: antall(&mine, Forhold::BareEgentilsynet),
            lovbrudd: lovbrudd.collect(),
            vurdering: egentilsyn.egen.temaer.get(&tema.id).cloned(),
        }
    });
    let har_noe = |t: &Tematvilling| {
        let svar = t.enighet.antall + t.bare_tilsynet + t.bare_egentilsynet;
        svar > 0 || !t.lovbrudd.is_empty() || t.vurdering.is_some()
    };
    temaer.filter(har_noe).collect()
}

fn antall(par: &[&Svarpar], forhold: Forhold) -> usize {
    par.iter().filter(|par| par.forhold == forhold).count()
}

/// An answer that judges; «ikke relevant» and «ikke vurderbart» do not.
fn doemt(svar: Option<Svar>) -> Option<Svar> {
    svar.filter(|svar| svar.krever_bevis())
}

/// Something fails, or was looked for and not found.
fn er_funn(svar: Svar) -> bool {
    svar.er_svikt() || svar == Svar::IkkeDokumentert
}

#[cfg(test)]
mod tests;
