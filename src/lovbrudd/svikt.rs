//! The answers sorted by sentence pattern: what shows it, what does not, on which days.
//!
//! One pass over all answers; proposals and single findings are both read from the result.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domene::{KontorId, Kontorfunn, PunktId, Svar, Svarsted, Tilsyn};
use crate::regelverk::{Kontrollpunkt, Moenster, Nivaa, Sjekkliste};
use crate::vurdering::{Gjelder, gjelder};

/// What the answers say about one pattern.
#[derive(Debug, Default)]
pub(super) struct Samlet {
    /// By office, also offices where nothing fails.
    pub(super) kontorer: BTreeMap<KontorId, Kontorfunn>,
    /// Earliest and latest day that picks the law among the failing cases.
    pub(super) lovdatoer: Option<(NaiveDate, NaiveDate)>,
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
                let funn = self.kontorer.entry(sak.kontor.clone()).or_default();
                if svar.er_svikt() {
                    funn.saker_for.insert(id.clone());
                    self.svikt_i_saker.push(sted.clone());
                    self.utvid(sak.lovdato(tilsyn.grunnlag.stikkdato));
                } else if svar == Svar::Oppfylt {
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

    fn utvid(&mut self, dag: NaiveDate) {
        let (foerst, sist) = self.lovdatoer.unwrap_or((dag, dag));
        self.lovdatoer = Some((foerst.min(dag), sist.max(dag)));
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
        for (_, samlet) in samlet.iter_mut().filter(|(m, _)| m.punkter.contains(&punkt.id)) {
            samlet.ta_inn(tilsyn, sted, post.besvarelse.svar);
        }
    }
    for (_, samlet) in &mut samlet {
        samlet.rydd();
    }
    samlet
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
