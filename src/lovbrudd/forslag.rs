//! Proposals: one per sentence pattern, with the offices listed inside it.
//!
//! A pattern is proposed when enough cases, or one office item that feeds it, are answered
//! «ikke oppfylt» or «delvis oppfylt». Without answers nothing is proposed: computed facts are
//! listed as facts.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domene::{
    HjemmelId, KontorId, Kontorfunn, Lovbruddstilstand, Maalform, MoensterId, Tilsyn, Tilsynsart,
};
use crate::regelverk::{Moenster, Regelverk, Sjekkliste, Tospraak};

use super::feil::LovbruddError;
use super::svikt::{Samlet, samle};

/// A lovbrudd the answers point to; the inspector takes it up, merges, splits or leaves it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forslag {
    /// The sentence pattern.
    pub moenster: MoensterId,
    /// The sentence with kommune and theme filled in.
    pub setning: Tospraak,
    /// Provisions in the versions that applied; two versions where the law changed in between.
    pub hjemler: Vec<HjemmelId>,
    /// The offices that show it.
    pub kontorer: BTreeMap<KontorId, Kontorfunn>,
}

/// All proposals, in the order of the checklist, also those that have become a lovbrudd already.
pub fn foreslaa(
    tilsyn: &Tilsyn,
    sjekkliste: &Sjekkliste,
    regelverk: &Regelverk,
) -> Result<Vec<Forslag>, LovbruddError> {
    if tilsyn.grunnlag.art == Tilsynsart::Egentilsyn {
        return Err(LovbruddError::Egentilsyn);
    }
    let alle = samle(tilsyn, sjekkliste).into_iter();
    let nok = alle.filter(|(_, samlet)| samlet.naar_terskelen(sjekkliste.terskel_saker));
    Ok(nok.map(|(moenster, samlet)| forslag(moenster, samlet, tilsyn, regelverk)).collect())
}

/// The proposals that are not taken up yet. A dropped lovbrudd does not hold its pattern back.
pub fn nye_forslag(
    tilsyn: &Tilsyn,
    sjekkliste: &Sjekkliste,
    regelverk: &Regelverk,
) -> Result<Vec<Forslag>, LovbruddError> {
    let mut forslag = foreslaa(tilsyn, sjekkliste, regelverk)?;
    forslag.retain(|f| {
        !tilsyn.lovbrudd.values().any(|post| {
            let forkastet = matches!(post.tilstand, Lovbruddstilstand::Forkastet(_));
            !forkastet && post.lovbrudd.moenster == f.moenster
        })
    });
    Ok(forslag)
}

fn forslag(
    moenster: &Moenster,
    mut samlet: Samlet,
    tilsyn: &Tilsyn,
    regelverk: &Regelverk,
) -> Forslag {
    let hjemler = hjemler(moenster, &datoer(&samlet, tilsyn), regelverk);
    samlet.kontorer.retain(|_, k| !k.saker_for.is_empty() || !k.punkter_for.is_empty());
    let setning = |m| moenster.setning_for(&tilsyn.grunnlag.kommune, &tilsyn.grunnlag.tema, m);
    let setning = Tospraak { nb: setning(Maalform::Bokmaal), nn: setning(Maalform::Nynorsk) };
    Forslag { moenster: moenster.id.clone(), setning, hjemler, kontorer: samlet.kontorer }
}

/// The days that pick the versions: earliest and latest of the cases, and for what the office as
/// such does the end of the period.
fn datoer(samlet: &Samlet, tilsyn: &Tilsyn) -> Vec<NaiveDate> {
    let av_saker = samlet.lovdatoer.into_iter().flat_map(|(foerst, sist)| [foerst, sist]);
    let av_kontor = samlet.har_kontorpunkt().then_some(tilsyn.grunnlag.periode.til);
    av_saker.chain(av_kontor).collect()
}

fn hjemler(moenster: &Moenster, datoer: &[NaiveDate], regelverk: &Regelverk) -> Vec<HjemmelId> {
    let mut hjemler: Vec<HjemmelId> = Vec::new();
    for henvisning in &moenster.hjemler {
        for dato in datoer {
            let Some((id, _)) = regelverk.gjeldende(henvisning, *dato) else { continue };
            if !hjemler.contains(id) {
                hjemler.push(id.clone());
            }
        }
    }
    hjemler
}

#[cfg(test)]
mod tests;
