//! Proposals: one per sentence pattern, with the offices listed inside it.
//!
//! A pattern is proposed when enough cases, or one office item that feeds it, are answered
//! «ikke oppfylt» or «delvis oppfylt». Without answers nothing is proposed: computed facts are
//! listed as facts.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domene::{
    HjemmelId, KontorId, Kontorfunn, Lovbruddstilstand, Melding, MoensterId, Tilsyn, Tilsynsart,
};
use crate::regelverk::{Moenster, Regelverk, Sjekkliste, Tospraak};
use crate::vurdering::Begrunnelsesregime;

use super::feil::LovbruddError;
use super::setning::setning;
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
    /// Provisions that must be discussed without being broken, where cases were granted as applied
    /// for (fvl § 24 second ledd).
    pub droeftes: Vec<HjemmelId>,
    /// Readings the inspector chooses between with a reason; empty where there is one only.
    pub lesninger: Vec<Melding>,
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
    let alle = samle(tilsyn, sjekkliste, regelverk).into_iter();
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
    let hjemler = alle_hjemler(moenster, &samlet, tilsyn, regelverk);
    let lett = samlet.lovdatoer.get(&Begrunnelsesregime::Lett);
    let lett: Vec<NaiveDate> = lett.into_iter().flat_map(|(a, b)| [*a, *b]).collect();
    let droeftes = versjoner(&moenster.droeftes_lett, &lett, regelverk);
    let lesninger = lesninger(moenster, samlet.lette.len());
    samlet.kontorer.retain(|_, k| !k.saker_for.is_empty() || !k.punkter_for.is_empty());
    let setning = setning(moenster, &samlet, tilsyn);
    let kontorer = samlet.kontorer;
    Forslag { moenster: moenster.id.clone(), setning, hjemler, droeftes, lesninger, kontorer }
}

/// The provisions by the days of the cases and the demands on the grounds there; for what the office
/// as such does the end of the period picks the version. In the order of the pattern.
fn alle_hjemler(
    moenster: &Moenster,
    samlet: &Samlet,
    tilsyn: &Tilsyn,
    regelverk: &Regelverk,
) -> Vec<HjemmelId> {
    let mut datoer: BTreeMap<&str, Vec<NaiveDate>> = BTreeMap::new();
    for (regime, (foerst, sist)) in &samlet.lovdatoer {
        for henvisning in henvisninger(moenster, *regime) {
            datoer.entry(henvisning).or_default().extend([*foerst, *sist]);
        }
    }
    if samlet.har_kontorpunkt() {
        for henvisning in for_kontoret(moenster, samlet) {
            datoer.entry(henvisning).or_default().push(tilsyn.grunnlag.periode.til);
        }
    }
    let alle =
        moenster.hjemler.iter().chain(&moenster.hjemler_lett).chain(&moenster.hjemler_kontor);
    let mut hjemler: Vec<HjemmelId> = Vec::new();
    for henvisning in alle {
        let dager = datoer.remove(henvisning.as_str()).unwrap_or_default();
        hjemler.extend(versjoner(std::slice::from_ref(henvisning), &dager, regelverk));
    }
    hjemler
}

/// What an item of the office adds. It says nothing of how the cases had to be grounded, so the full
/// demands are cited only where a failing case shows that they applied.
fn for_kontoret<'a>(moenster: &'a Moenster, samlet: &Samlet) -> impl Iterator<Item = &'a str> {
    let full = samlet.lovdatoer.contains_key(&Begrunnelsesregime::Full);
    let (krav, egne): (&[String], &[String]) = if full || moenster.hjemler_lett.is_empty() {
        (&moenster.hjemler, &[])
    } else {
        (&moenster.hjemler_lett, &moenster.hjemler_kontor)
    };
    krav.iter().chain(egne).map(String::as_str)
}

fn henvisninger(moenster: &Moenster, regime: Begrunnelsesregime) -> &[String] {
    match regime {
        Begrunnelsesregime::Lett if !moenster.hjemler_lett.is_empty() => &moenster.hjemler_lett,
        Begrunnelsesregime::Lett | Begrunnelsesregime::Full => &moenster.hjemler,
    }
}

/// The versions that applied on these days, each once.
pub(super) fn versjoner(
    henvisninger: &[String],
    datoer: &[NaiveDate],
    regelverk: &Regelverk,
) -> Vec<HjemmelId> {
    let mut hjemler: Vec<HjemmelId> = Vec::new();
    for henvisning in henvisninger {
        for dato in datoer {
            let Some((id, _)) = regelverk.gjeldende(henvisning, *dato) else { continue };
            if !hjemler.contains(id) {
                hjemler.push(id.clone());
            }
        }
    }
    hjemler
}

/// Both readings of grounds that may lawfully have been left out.
fn lesninger(moenster: &Moenster, lette: usize) -> Vec<Melding> {
    if lette == 0 || moenster.hjemler_lett.is_empty() {
        return Vec::new();
    }
    vec![
        Melding::new("lovbrudd-lesning-lett-lovlig").med("antall", lette),
        Melding::new("lovbrudd-lesning-lett-forsvarlig"),
    ]
}

#[cfg(test)]
mod tests;
