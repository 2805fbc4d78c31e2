//! Moving through cases, offices and items, and answering the item in hand.

use crate::domene::{
    Bevis, Hendelse, Kildetilstand, KontorId, PunktId, SakId, Svar, Svarsted, Tilsyn,
};
use crate::gui::avledet::{self, Sted};
use crate::gui::tilstand::{Retning, Skjerm};
use crate::gui::vindu::Vindu;
use crate::regelverk::{Kontrollpunkt, Sjekkliste};
use crate::vurdering;

impl Vindu {
    /// The open tilsyn with its checklist.
    pub(in crate::gui) fn med_sjekkliste(&self) -> Option<(&Tilsyn, &Sjekkliste)> {
        let oekt = self.oekt.as_ref()?;
        Some((oekt.tilsyn(), oekt.sjekkliste().ok()?))
    }

    /// The first case, the first office and their first items.
    pub(super) fn begynn_plass(&mut self) {
        let Some((tilsyn, sjekkliste)) = self.med_sjekkliste() else { return };
        let sak = tilsyn.saker.keys().next().cloned();
        let kontor = tilsyn.grunnlag.kontorer.first().cloned();
        let sakspunkt = sak.as_ref().and_then(|s| foerste_i_sak(tilsyn, sjekkliste, s));
        let kontorpunkt = kontor.as_ref().and_then(|k| foerste_i_kontor(tilsyn, sjekkliste, k));
        let plass = &mut self.tilstand.plass;
        (plass.sak, plass.sakspunkt) = (sak, sakspunkt);
        (plass.kontor, plass.kontorpunkt) = (kontor, kontorpunkt);
    }

    pub(super) fn vis(&mut self, skjerm: Skjerm) {
        self.tilstand.ramme = None;
        self.tilstand.tvilling = None;
        self.tilstand.sjekkliste = None;
        self.tilstand.skjerm = Some(skjerm);
        let har_sak = self.tilstand.plass.sak.is_some();
        if !har_sak || self.tilstand.plass.kontor.is_none() {
            self.begynn_plass();
        }
        self.tilstand.plass.rull = true;
        match skjerm {
            Skjerm::Vilkaar => self.til_matrisen(),
            Skjerm::Saker => self.tilstand.saker.tabell.ta_fokus = true,
            Skjerm::Gjenstaar => self.tilstand.gjenstaar.tabell.ta_fokus = true,
            Skjerm::Oversikt
            | Skjerm::Utvalg
            | Skjerm::Gjennomgang
            | Skjerm::Kontor
            | Skjerm::Lovbrudd
            | Skjerm::Egenvurdering
            | Skjerm::Rapport
            | Skjerm::Dobbel => {}
        }
    }

    /// The case in hand on every screen, at the item where it was left.
    pub(super) fn ta_sak_i_haand(&mut self, sak: &SakId) {
        let Some((tilsyn, sjekkliste)) = self.med_sjekkliste() else { return };
        let punkt = foerste_i_sak(tilsyn, sjekkliste, sak);
        let plass = &mut self.tilstand.plass;
        (plass.sak, plass.sakspunkt) = (Some(sak.clone()), punkt);
    }

    pub(super) fn vis_sak(&mut self, sak: &SakId) {
        self.ta_sak_i_haand(sak);
        self.vis(Skjerm::Gjennomgang);
    }

    pub(super) fn vis_kontor(&mut self, kontor: &KontorId) {
        let Some((tilsyn, sjekkliste)) = self.med_sjekkliste() else { return };
        let punkt = foerste_i_kontor(tilsyn, sjekkliste, kontor);
        let plass = &mut self.tilstand.plass;
        (plass.kontor, plass.kontorpunkt) = (Some(kontor.clone()), punkt);
        self.vis(Skjerm::Kontor);
    }

    pub(super) fn vis_sted(&mut self, sted: &Svarsted) {
        let plass = &mut self.tilstand.plass;
        match sted {
            Svarsted::Sak(sak, punkt) => {
                (plass.sak, plass.sakspunkt) = (Some(sak.clone()), Some(punkt.clone()));
                self.vis(Skjerm::Gjennomgang);
            }
            Svarsted::Kontor(kontor, punkt) => {
                (plass.kontor, plass.kontorpunkt) = (Some(kontor.clone()), Some(punkt.clone()));
                self.tilstand.viser_kilder = false;
                self.vis(Skjerm::Kontor);
            }
        }
    }

    /// After undo and redo the user sees what changed.
    pub(super) fn vis_hvor(&mut self, hendelse: &Hendelse) {
        if let Hendelse::SvarGitt(sted, _) | Hendelse::SvarTrukket(sted) = hendelse {
            self.vis_sted(sted);
        } else if let Hendelse::VilkaarVurdert { sak, celle } = hendelse {
            self.vis_celle((sak.clone(), celle.vilkaar.clone()));
        } else if let Hendelse::VilkaarTrukket { sak, vilkaar } = hendelse {
            self.vis_celle((sak.clone(), vilkaar.clone()));
        }
    }

    /// The item that answers go to: that of the screen in front.
    pub(in crate::gui) fn i_haand(&self) -> Option<Svarsted> {
        let t = &self.tilstand;
        let dekket = t.viser_kilder && t.skjermen() == Skjerm::Kontor;
        if t.ramme.is_some() || t.sjekkliste.is_some() || dekket {
            return None;
        }
        match self.tilstand.skjermen() {
            Skjerm::Gjennomgang => self.tilstand.plass.i_sak(),
            Skjerm::Kontor => self.tilstand.plass.i_kontor(),
            Skjerm::Oversikt
            | Skjerm::Saker
            | Skjerm::Utvalg
            | Skjerm::Vilkaar
            | Skjerm::Gjenstaar
            | Skjerm::Lovbrudd
            | Skjerm::Egenvurdering
            | Skjerm::Rapport
            | Skjerm::Dobbel => None,
        }
    }

    pub(super) fn steg_punkt(&mut self, retning: Retning) {
        let Some((tilsyn, sjekkliste)) = self.med_sjekkliste() else { return };
        let Some(her) = self.i_haand() else { return };
        let punkter = punkter_ved(tilsyn, sjekkliste, &her);
        let ved = punkter.iter().position(|p| p == her.punkt());
        let Some(neste) = ved.and_then(|i| punkter.get(steg(i, retning)?)) else { return };
        let neste = match her {
            Svarsted::Sak(sak, _) => Svarsted::Sak(sak, neste.clone()),
            Svarsted::Kontor(kontor, _) => Svarsted::Kontor(kontor, neste.clone()),
        };
        self.vis_sted(&neste);
    }

    /// The next case in the order of the table, or the next office.
    pub(super) fn steg_sak(&mut self, retning: Retning) {
        if self.tilstand.skjermen() == Skjerm::Vilkaar {
            self.steg_rad(retning);
            return;
        }
        let Some((tilsyn, _)) = self.med_sjekkliste() else { return };
        match self.i_haand() {
            Some(Svarsted::Sak(sak, punkt)) => {
                let alle: Vec<_> = tilsyn.saker.keys().collect();
                let ved = alle.iter().position(|s| **s == sak);
                let Some(neste) = ved.and_then(|i| alle.get(steg(i, retning)?)) else { return };
                self.vis_sak_ved(&(*neste).clone(), &punkt);
            }
            Some(Svarsted::Kontor(kontor, _)) => {
                let alle = &tilsyn.grunnlag.kontorer;
                let ved = alle.iter().position(|k| *k == kontor);
                let Some(neste) = ved.and_then(|i| alle.get(steg(i, retning)?)) else { return };
                self.vis_kontor(&neste.clone());
            }
            None => {}
        }
    }

    /// The same item in the other case where it applies there, so that one question can be read
    /// through all cases.
    fn vis_sak_ved(&mut self, sak: &SakId, punkt: &PunktId) {
        let sted = Svarsted::Sak(sak.clone(), punkt.clone());
        let gjelder = self
            .med_sjekkliste()
            .is_some_and(|(tilsyn, liste)| punkter_ved(tilsyn, liste, &sted).contains(punkt));
        if gjelder { self.vis_sted(&sted) } else { self.vis_sak(sak) }
    }

    pub(super) fn neste_ubesvarte(&mut self) {
        if self.tilstand.skjermen() == Skjerm::Vilkaar {
            self.neste_uleste();
            return;
        }
        let Some((tilsyn, sjekkliste)) = self.med_sjekkliste() else { return };
        let etter = self.i_haand();
        match vurdering::neste_ubesvarte(tilsyn, sjekkliste, etter.as_ref()) {
            Some(neste) => self.vis_sted(&neste),
            None => self.meld("gui-alt-besvart"),
        }
    }

    pub(super) fn svar_her(&mut self, svar: Svar) {
        let Some(her) = self.i_haand() else { return };
        let Some(oekt) = &self.oekt else { return };
        let tilsyn = oekt.tilsyn();
        let utkast = self.tilstand.utkast.ved(&her, tilsyn);
        let mut besvarelse = utkast.besvarelse(svar);
        utkast.endret = false;
        let lik = tilsyn.svar.get(&her).is_some_and(|post| post.besvarelse == besvarelse);
        let kilder = tilsyn.svarets_kilder(&her);
        if lik && kilder == Kildetilstand::Uendret && !tilsyn.maa_ses_paa_igjen(&her) {
            return; // the same answer again is no event, unless it confirms an old one
        }
        if lik && kilder == Kildetilstand::Borte && !tilsyn.maa_ses_paa_igjen(&her) {
            self.meld("gui-kilde-borte"); // nothing is left to confirm
            return;
        }
        let endret = |bevis: &Bevis| tilsyn.kildetilstand(bevis) == Kildetilstand::Endret;
        for bevis in besvarelse.bevis.iter_mut().filter(|bevis| endret(bevis)) {
            // looked at again, it rests on the source as it is now
            bevis.plass.iter_mut().for_each(|feste| feste.kildesum.clear());
        }
        if self.lagre(Hendelse::SvarGitt(her.clone(), besvarelse)) {
            let maalform = self.tilstand.maalform;
            let ord = self.bilde(maalform).map_or_else(String::new, |b| b.svarord(svar));
            let verdier = [("punkt", her.punkt().as_str().into()), ("svar", ord.into())];
            self.tilstand.status = self.t().med("gui-status-besvart", &verdier);
            self.gaa_videre_etter(svar);
        }
    }

    pub(super) fn trekk_her(&mut self) {
        if self.trekk_celle() {
            return;
        }
        let Some(her) = self.i_haand() else { return };
        let besvart = self.med_sjekkliste().is_some_and(|(t, _)| t.svar.contains_key(&her));
        if besvart && self.lagre(Hendelse::SvarTrukket(her.clone())) {
            let verdier = [("punkt", her.punkt().as_str().into())];
            self.tilstand.status = self.t().med("gui-status-trukket", &verdier);
        }
    }
}

fn steg(i: usize, retning: Retning) -> Option<usize> {
    match retning {
        Retning::Fram => i.checked_add(1),
        Retning::Tilbake => i.checked_sub(1),
    }
}

fn punkter_ved(tilsyn: &Tilsyn, sjekkliste: &Sjekkliste, sted: &Svarsted) -> Vec<PunktId> {
    let punkter = match sted {
        Svarsted::Sak(sak, _) => match tilsyn.saker.get(sak) {
            Some(sak) => avledet::punkter(tilsyn, sjekkliste, &Sted::Sak(sak)),
            None => Vec::new(),
        },
        Svarsted::Kontor(kontor, _) => avledet::punkter(tilsyn, sjekkliste, &Sted::Kontor(kontor)),
    };
    punkter.into_iter().map(|p| p.id.clone()).collect()
}

/// The first item without an answer, else the first.
fn foerste_i_sak(tilsyn: &Tilsyn, sjekkliste: &Sjekkliste, sak: &SakId) -> Option<PunktId> {
    let sak = tilsyn.saker.get(sak)?;
    foerste(tilsyn, sjekkliste, &Sted::Sak(sak))
}

fn foerste_i_kontor(
    tilsyn: &Tilsyn,
    sjekkliste: &Sjekkliste,
    kontor: &KontorId,
) -> Option<PunktId> {
    foerste(tilsyn, sjekkliste, &Sted::Kontor(kontor))
}

fn foerste(tilsyn: &Tilsyn, sjekkliste: &Sjekkliste, sted: &Sted<'_>) -> Option<PunktId> {
    let punkter = avledet::punkter(tilsyn, sjekkliste, sted);
    let besvart = |p: &Kontrollpunkt| tilsyn.svar.contains_key(&sted.svarsted(&p.id));
    let ubesvart = punkter.iter().find(|p| vurdering::teller_med(p) && !besvart(p));
    ubesvart.or_else(|| punkter.first()).map(|p| p.id.clone())
}
