//! The answers sorted by sentence pattern: what shows it, what does not, on which days.
//!
//! One pass over all answers; proposals and single findings are both read from the result.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::domene::{KontorId, Kontorfunn, PunktId, Sak, SakId, Svar, Svarsted, Tilsyn};
use crate::regelverk::{Kontrollpunkt, Moenster, Nivaa, Regelverk, Sjekkliste};
use crate::vurdering::{Begrunnelsesregime, Gjelder, Radlesning, gjelder, matriserad, regime};

/// What the answers say about one pattern.
#[derive(Debug, Default)]
pub(super) struct Samlet {
    /// By office, also offices where nothing fails.
    pub(super) kontorer: BTreeMap<KontorId, Kontorfunn>,
    /// Days that pick the law in the failing cases, by the demands on the grounds there.
    pub(super) lovdatoer: BTreeMap<Begrunnelsesregime, (NaiveDate, NaiveDate)>,
    /// Failing cases that were granted as applied for.
    pub(super) lette: BTreeSet<SakId>,
    /// Failing answers in cases, in order.
    pub(super) svikt_i_saker: Vec<Svarsted>,
}

impl Samlet {
    /// Failing cases; a case that fails several items counts once.
    pub(super) fn antall_saker(&self) -> usize {
        self.kontorer.values().map(|k| k.saker_for.len()).sum()
    }

    /// Whether an office item shows it.
    pub(super) fn har_kontorpunkt(&self) -> bool {
        self.kontorer.values().any(|k| !k.punkter_for.is_empty())
    }

    /// Whether there is enough to propose the pattern.
    pub(super) fn naar_terskelen(&self, terskel_saker: usize) -> bool {
        self.har_kontorpunkt() || self.antall_saker() >= terskel_saker.max(1)
    }

    fn ta_inn(&mut self, tilsyn: &Tilsyn, sted: &Svarsted, svar: Svar) {
        match sted {
            Svarsted::Sak(id, _) => {
                let Some(sak) = tilsyn.saker.get(id) else { return };
                if svar.er_svikt() {
                    self.ta_inn_svikt(tilsyn, sak, sted);
                } else if svar == Svar::Oppfylt {
                    let funn = self.kontorer.entry(sak.kontor.clone()).or_default();
                    funn.saker_mot.insert(id.clone());
                }
            }
            Svarsted::Kontor(kontor, punkt) => {
                if svar.er_svikt() {
                    let funn = self.kontorer.entry(kontor.clone()).or_default();
                    funn.punkter_for.insert(punkt.clone());
                }
            }
        }
    }

    fn ta_inn_svikt(&mut self, tilsyn: &Tilsyn, sak: &Sak, sted: &Svarsted) {
        let funn = self.kontorer.entry(sak.kontor.clone()).or_default();
        funn.saker_for.insert(sak.id.clone());
        self.svikt_i_saker.push(sted.clone());
        let regime = regime(tilsyn, sak);
        if regime == Begrunnelsesregime::Lett {
            self.lette.insert(sak.id.clone());
        }
        let dag = sak.lovdato(tilsyn.grunnlag.stikkdato);
        let spenn = self.lovdatoer.entry(regime).or_insert((dag, dag));
        *spenn = (spenn.0.min(dag), spenn.1.max(dag));
    }

    /// The row of the § 29 matrix counts like an answer to its item.
    fn ta_inn_rad(&mut self, tilsyn: &Tilsyn, sak: &Sak, sted: &Svarsted, lesning: Radlesning) {
        match lesning {
            Radlesning::Svikt => self.ta_inn_svikt(tilsyn, sak, sted),
            Radlesning::Dekket => {
                let funn = self.kontorer.entry(sak.kontor.clone()).or_default();
                funn.saker_mot.insert(sak.id.clone());
            }
            Radlesning::Uferdig | Radlesning::Uaktuell => {}
        }
    }

    /// A case that fails one item and meets another shows the pattern.
    fn rydd(&mut self) {
        for Kontorfunn { saker_for, saker_mot, punkter_for: _ } in self.kontorer.values_mut() {
            saker_mot.retain(|sak| !saker_for.contains(sak));
        }
    }
}

/// The answers by pattern, in the order of the checklist; patterns that are never proposed are left
/// out.
pub(super) fn samle<'a>(
    tilsyn: &Tilsyn,
    sjekkliste: &'a Sjekkliste,
    regelverk: &Regelverk,
) -> Vec<(&'a Moenster, Samlet)> {
    let moenstre = sjekkliste.moenstre.iter().filter(|m| m.foreslaas);
    let mut samlet: Vec<(&Moenster, Samlet)> = moenstre.map(|m| (m, Samlet::default())).collect();
    let punkter: BTreeMap<&PunktId, &Kontrollpunkt> =
        sjekkliste.punkter.iter().map(|p| (&p.id, p)).collect();
    for (sted, post) in &tilsyn.svar {
        let Some(punkt) = punkter.get(sted.punkt()) else { continue };
        if !er_gyldig(tilsyn, punkt, sted) {
            continue;
        }
        for (_, samlet) in samlet.iter_mut().filter(|(m, _)| mater(m, sted, tilsyn)) {
            samlet.ta_inn(tilsyn, sted, post.besvarelse.svar);
        }
    }
    for (moenster, samlet) in &mut samlet {
        if let Some(punkt) = moenster.matrisepunkt.as_ref().and_then(|id| punkter.get(id)) {
            ta_inn_matrisen(tilsyn, punkt, regelverk, samlet);
        }
        samlet.rydd();
    }
    samlet
}

/// The rows of the § 29 matrix, in the cases where its item applies.
fn ta_inn_matrisen(
    tilsyn: &Tilsyn,
    punkt: &Kontrollpunkt,
    regelverk: &Regelverk,
    samlet: &mut Samlet,
) {
    for (sak, lesning) in lesninger(tilsyn, punkt, regelverk) {
        let sted = Svarsted::Sak(sak.id.clone(), punkt.id.clone());
        samlet.ta_inn_rad(tilsyn, sak, &sted, lesning);
    }
}

/// The rows of the matrix that feed the pattern; `None` where it does not look at the matrix.
pub(super) fn lesninger_bak<'a>(
    moenster: &Moenster,
    tilsyn: &'a Tilsyn,
    sjekkliste: &Sjekkliste,
    regelverk: &Regelverk,
) -> Option<Vec<(&'a Sak, Radlesning)>> {
    let punkt = sjekkliste.punkt(moenster.matrisepunkt.as_ref()?)?;
    Some(lesninger(tilsyn, punkt, regelverk))
}

/// The cases whose row of the matrix has been begun, with what it says.
fn lesninger<'a>(
    tilsyn: &'a Tilsyn,
    punkt: &Kontrollpunkt,
    regelverk: &Regelverk,
) -> Vec<(&'a Sak, Radlesning)> {
    let paabegynt: BTreeSet<&SakId> = tilsyn.vilkaar.keys().map(|(sak, _)| sak).collect();
    let saker = paabegynt.into_iter().filter_map(|id| tilsyn.sak_som_teller(id));
    let gjelder_her = saker.filter(|sak| gjelder(punkt, sak, tilsyn.grunnlag.art) == Gjelder::Ja);
    gjelder_her
        .filter_map(|sak| {
            let rad = matriserad(tilsyn, sak, regelverk)?;
            let lesning = rad.lesning();
            let lovlig = rad.regime == Begrunnelsesregime::Lett && er_oppfylt(tilsyn, sak, punkt);
            Some((sak, if lovlig { Radlesning::Dekket } else { lesning }))
        })
        .collect()
}

/// Grounds that may be left out show nothing where the inspector has found the vilkår assessed.
fn er_oppfylt(tilsyn: &Tilsyn, sak: &Sak, punkt: &Kontrollpunkt) -> bool {
    let sted = Svarsted::Sak(sak.id.clone(), punkt.id.clone());
    tilsyn.svar.get(&sted).is_some_and(|post| post.besvarelse.svar == Svar::Oppfylt)
}

/// Whether an answer there feeds the pattern: some items say what the sentence says only in some
/// groups of cases, or only where full grounds were required.
pub(super) fn mater(moenster: &Moenster, sted: &Svarsted, tilsyn: &Tilsyn) -> bool {
    let punkt = sted.punkt();
    if !moenster.punkter.contains(punkt) {
        return false;
    }
    let Some(sak) = sted.sak().and_then(|id| tilsyn.saker.get(id)) else { return true };
    let grupper = moenster.mater_ikke.get(punkt);
    if grupper.is_some_and(|grupper| grupper.contains(&sak.utvalgsgruppe)) {
        return false;
    }
    !moenster.bare_full.contains(punkt) || regime(tilsyn, sak) == Begrunnelsesregime::Full
}

/// Whether the answer still belongs to the tilsyn: its case or office is there and the item applies.
/// A new sample or a changed frame can leave answers behind.
pub(super) fn er_gyldig(tilsyn: &Tilsyn, punkt: &Kontrollpunkt, sted: &Svarsted) -> bool {
    match sted {
        Svarsted::Sak(id, _) if !tilsyn.teller(id) => false,
        Svarsted::Sak(id, _) => tilsyn
            .saker
            .get(id)
            .is_some_and(|sak| gjelder(punkt, sak, tilsyn.grunnlag.art) == Gjelder::Ja),
        Svarsted::Kontor(kontor, _) => {
            punkt.nivaa == Nivaa::Kontor && tilsyn.grunnlag.kontorer.contains(kontor)
        }
    }
}
