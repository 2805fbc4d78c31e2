//! How far the answering has come: answered, unanswered, failures and answers without evidence.

use crate::domene::{Kildetilstand, KontorId, PunktId, Sak, SakId, Svarpost, Svarsted, Tilsyn};
use crate::regelverk::{Kontrollpunkt, Nivaa, Sjekkliste};

use super::gjelder::{gjelder_stille, punkter_for_kontor};

/// Counts over the items that apply and must be answered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Framdrift {
    /// Answered, also with «ikke relevant».
    pub besvart: usize,
    /// Not answered.
    pub ubesvart: usize,
    /// Answered «ikke oppfylt» or «delvis oppfylt».
    pub svikt: usize,
    /// Answered, but without the evidence that a lovbrudd needs.
    pub mangler_bevis: usize,
}

impl Framdrift {
    pub(super) fn tell(&mut self, svar: Option<&Svarpost>) {
        let Some(Svarpost { besvarelse, .. }) = svar else {
            self.ubesvart += 1;
            return;
        };
        self.besvart += 1;
        self.svikt += usize::from(besvarelse.svar.er_svikt());
        self.mangler_bevis += usize::from(besvarelse.mangler_bevis());
    }

    pub(super) fn legg_til(&mut self, andre: Self) {
        self.besvart += andre.besvart;
        self.ubesvart += andre.ubesvart;
        self.svikt += andre.svikt;
        self.mangler_bevis += andre.mangler_bevis;
    }
}

/// Whether somebody has to answer the item: optional items, and items of an office that rest on no
/// provision and only collect facts, are shown and never missed.
pub fn teller_med(punkt: &Kontrollpunkt) -> bool {
    let bare_fakta = punkt.nivaa == Nivaa::Kontor && punkt.hjemler.is_empty();
    !punkt.valgfritt && !bare_fakta
}

/// Progress in one case.
pub fn framdrift_sak(tilsyn: &Tilsyn, sjekkliste: &Sjekkliste, sak: &Sak) -> Framdrift {
    let svar = svar_i_sak(tilsyn, &sak.id);
    let mut framdrift = Framdrift::default();
    for punkt in maa_besvares(tilsyn, sjekkliste, sak) {
        framdrift.tell(finn(&svar, &punkt.id));
    }
    framdrift
}

/// Progress in the items of one office.
pub fn framdrift_kontor(tilsyn: &Tilsyn, sjekkliste: &Sjekkliste, kontor: &KontorId) -> Framdrift {
    let mut framdrift = Framdrift::default();
    for punkt in punkter_for_kontor(sjekkliste, tilsyn.grunnlag.art) {
        if teller_med(punkt) {
            let sted = Svarsted::Kontor(kontor.clone(), punkt.id.clone());
            framdrift.tell(tilsyn.svar.get(&sted));
        }
    }
    framdrift
}

/// Progress in the whole tilsyn: all cases and all offices.
pub fn framdrift(tilsyn: &Tilsyn, sjekkliste: &Sjekkliste) -> Framdrift {
    let mut samlet = Framdrift::default();
    for sak in tilsyn.saker_som_teller() {
        samlet.legg_til(framdrift_sak(tilsyn, sjekkliste, sak));
    }
    for kontor in &tilsyn.grunnlag.kontorer {
        samlet.legg_til(framdrift_kontor(tilsyn, sjekkliste, kontor));
    }
    samlet
}

/// The next item without answer, or with one that must be looked at again: after `etter` in its
/// case, in the cases that follow, in the offices, then from the beginning again. `None` when everything is answered.
pub fn neste_ubesvarte(
    tilsyn: &Tilsyn,
    sjekkliste: &Sjekkliste,
    etter: Option<&Svarsted>,
) -> Option<Svarsted> {
    let i_sak = |sak: &Sak| ubesvarte_i_sak(tilsyn, sjekkliste, sak).into_iter().next();
    let i_saker = || tilsyn.saker_som_teller().find_map(i_sak);
    let kontorer = ubesvarte_i_kontorer(tilsyn, sjekkliste);
    match etter {
        None => i_saker().or_else(|| kontorer.into_iter().next()),
        Some(Svarsted::Sak(id, punkt)) => {
            let sak = tilsyn.sak_som_teller(id);
            let resten = sak.and_then(|sak| {
                let ubesvarte = ubesvarte_i_sak(tilsyn, sjekkliste, sak);
                ubesvarte.into_iter().find(|s| kommer_etter(sjekkliste, s.punkt(), punkt))
            });
            let mut senere = tilsyn.saker_som_teller_fra(id).filter(|sak| sak.id != *id);
            resten
                .or_else(|| senere.find_map(i_sak))
                .or_else(|| kontorer.into_iter().next())
                .or_else(i_saker)
        }
        Some(Svarsted::Kontor(kontor, punkt)) => {
            let plass = kontorplass(tilsyn, kontor);
            let senere = kontorer.iter().find(|s| match s {
                Svarsted::Kontor(k, _) if k == kontor => kommer_etter(sjekkliste, s.punkt(), punkt),
                Svarsted::Kontor(k, _) => kontorplass(tilsyn, k) > plass,
                Svarsted::Sak(..) => false,
            });
            senere.cloned().or_else(i_saker).or_else(|| kontorer.into_iter().next())
        }
    }
}

fn maa_besvares<'a>(
    tilsyn: &'a Tilsyn,
    sjekkliste: &'a Sjekkliste,
    sak: &'a Sak,
) -> impl Iterator<Item = &'a Kontrollpunkt> {
    let art = tilsyn.grunnlag.art;
    sjekkliste.punkter.iter().filter(move |p| teller_med(p) && gjelder_stille(p, sak, art))
}

fn ubesvarte_i_sak(tilsyn: &Tilsyn, sjekkliste: &Sjekkliste, sak: &Sak) -> Vec<Svarsted> {
    let svar = svar_i_sak(tilsyn, &sak.id);
    let endret = tilsyn.sak_endret.get(&sak.id);
    let staar = |punkt: &Kontrollpunkt, svar: &Svarpost| {
        endret.is_none_or(|nr| svar.kjent_til >= *nr)
            && !tilsyn.liste.spoer_annerledes(&punkt.id, svar)
            && tilsyn.bevisets_kilder(&svar.besvarelse) == Kildetilstand::Uendret
    };
    maa_besvares(tilsyn, sjekkliste, sak)
        .filter(|punkt| !finn(&svar, &punkt.id).is_some_and(|svar| staar(punkt, svar)))
        .map(|punkt| Svarsted::Sak(sak.id.clone(), punkt.id.clone()))
        .collect()
}

fn ubesvarte_i_kontorer(tilsyn: &Tilsyn, sjekkliste: &Sjekkliste) -> Vec<Svarsted> {
    let punkter = punkter_for_kontor(sjekkliste, tilsyn.grunnlag.art);
    let steder = tilsyn.grunnlag.kontorer.iter().flat_map(|kontor| {
        let punkter = punkter.iter().filter(|punkt| teller_med(punkt));
        punkter.map(|punkt| Svarsted::Kontor(kontor.clone(), punkt.id.clone()))
    });
    let staar = |sted: &Svarsted| {
        tilsyn.svar.contains_key(sted)
            && !tilsyn.maa_ses_paa_igjen(sted)
            && tilsyn.svarets_kilder(sted) == Kildetilstand::Uendret
    };
    steder.filter(|sted| !staar(sted)).collect()
}

/// The answers of one case, sorted by item: one look-up in the tree instead of one per item.
fn svar_i_sak<'a>(tilsyn: &'a Tilsyn, sak: &SakId) -> Vec<(&'a PunktId, &'a Svarpost)> {
    let fra = Svarsted::Sak(sak.clone(), PunktId::new(""));
    let av_saken = tilsyn.svar.range(fra..).map_while(|(sted, svar)| match sted {
        Svarsted::Sak(id, punkt) if id == sak => Some((punkt, svar)),
        Svarsted::Sak(..) | Svarsted::Kontor(..) => None,
    });
    av_saken.collect()
}

fn finn<'a>(svar: &[(&PunktId, &'a Svarpost)], punkt: &PunktId) -> Option<&'a Svarpost> {
    let plass = svar.binary_search_by_key(&punkt, |(id, _)| id).ok()?;
    svar.get(plass).map(|(_, svar)| *svar)
}

fn kommer_etter(sjekkliste: &Sjekkliste, punkt: &PunktId, forrige: &PunktId) -> bool {
    let plass = |id: &PunktId| sjekkliste.punkter.iter().position(|p| p.id == *id);
    plass(punkt) > plass(forrige)
}

fn kontorplass(tilsyn: &Tilsyn, kontor: &KontorId) -> Option<usize> {
    tilsyn.grunnlag.kontorer.iter().position(|k| k == kontor)
}

#[cfg(test)]
mod tests;
