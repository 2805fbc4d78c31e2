//! Lovbrudd and requirements that are met: written from what the answers show, stored, finished.

use crate::domene::{Hendelse, Lovbrudd, MoensterId};
use crate::gui::vindu::Vindu;
use crate::i18n::tekster;
use crate::lovbrudd::{self, Forslag, Utkastskriver};

impl Vindu {
    pub(super) fn lagre_lovbrudd(&mut self, lovbrudd: Box<Lovbrudd>) {
        if self.lagre(Hendelse::LovbruddSkrevet(lovbrudd)) {
            self.meld("gui-status-lagret");
        }
    }

    pub(super) fn om_lovbrudd(&mut self, hendelse: Hendelse) {
        let noekkel = format!("hendelse-{}", hendelse.kode());
        if self.lagre(hendelse) {
            self.tilstand.lovbrudd.skjema = None;
            self.meld(&noekkel);
        }
    }

    pub(super) fn skriv_utkast(&mut self, moenster: &MoensterId) {
        let forslag = self.avledet.helhet.forslag.iter().find(|f| f.moenster == *moenster);
        self.skriv(forslag.cloned(), lovbrudd::skriv_utkast);
    }

    pub(super) fn skriv_samsvar(&mut self, moenster: &MoensterId) {
        let oppfylt = self.avledet.helhet.samsvar.iter().find(|f| f.moenster == *moenster);
        self.skriv(oppfylt.cloned(), lovbrudd::skriv_samsvar);
    }

    fn skriv(&mut self, forslag: Option<Forslag>, skriver: Utkastskriver) {
        if self.regnejobb.is_some() {
            self.meld("gui-regner-vent"); // the proposal may be of cases as they were
            return;
        }
        let Some((tilsyn, sjekkliste)) = self.med_sjekkliste() else { return };
        let Some(forslag) = forslag else { return };
        let id = tilsyn.neste_lovbrudd();
        let t = tekster(tilsyn.grunnlag.maalform); // the text of the report, not of the window
        let utkast = skriver(&forslag, id, tilsyn, sjekkliste, &|m| t.melding(m));
        if self.lagre(Hendelse::LovbruddSkrevet(Box::new(utkast))) {
            let visning = &mut self.tilstand.lovbrudd;
            (visning.lovbrudd, visning.forslag, visning.samsvar) = (Some(id), None, None);
            visning.skjema = None;
            self.meld("hendelse-lovbrudd-skrevet");
        }
    }
}
