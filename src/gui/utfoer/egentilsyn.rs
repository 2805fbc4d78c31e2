//! The wishes of an office that inspects itself: what the dates have settled is accepted, findings
//! are shared, and the twin is looked at.

use std::path::Path;

use crate::app::arbeid::{beregnede_svar, del_funn, sammenlign_med_fil};
use crate::app::klokke;
use crate::domene::{Hendelse, Svar, Tilsynsart};
use crate::gui::skjermer::egen::Tiltakskjema;
use crate::gui::skjermer::egen::tvilling::Tvillingvisning;
use crate::gui::vindu::Vindu;

use super::er_samme_fil;
use super::jobber::filnavn;

impl Vindu {
    /// Stores what was written in the egentilsyn; a measure that was new begins another.
    pub(super) fn lagre_egen(&mut self, hendelse: Hendelse) {
        let noekkel = format!("hendelse-{}", hendelse.kode());
        let er_nytt = matches!(&hendelse, Hendelse::TiltakSkrevet(ny)
            if self.oekt.as_ref().is_some_and(|o| !o.tilsyn().egen.tiltak.contains_key(&ny.id)));
        let status_for =
            if let Hendelse::TiltaksstatusEndret { id, .. } = &hendelse { Some(*id) } else { None };
        if !self.lagre(hendelse) {
            return;
        }
        if er_nytt {
            self.tilstand.egen.nytt = Tiltakskjema::default();
        }
        if let Some(skjema) = status_for.and_then(|id| self.tilstand.egen.tiltak.get_mut(&id)) {
            skjema.merknad.clear();
        }
        self.meld(&noekkel);
    }

    /// Accepts what the dates show in the case in hand, and goes on to what they do not show.
    pub(super) fn godta_beregnede(&mut self) {
        let Some(oekt) = &mut self.oekt else { return };
        let Some(sak) = self.tilstand.plass.sak.clone() else { return };
        let klare = beregnede_svar(oekt, &sak);
        if klare.is_empty() {
            self.meld("gui-egen-ingen-beregnede");
            return;
        }
        let antall = klare.len();
        match oekt.utfoer_alle(klare, klokke::naa()) {
            Ok(()) => {
                self.neste_ubesvarte();
                let verdier = [("antall", antall.into())];
                self.tilstand.status = self.t().med("gui-egen-godtatt", &verdier);
            }
            Err(feil) => self.meld_feil(&feil),
        }
    }

    /// In an egentilsyn what is in order needs no more words: on to the next.
    pub(super) fn gaa_videre_etter(&mut self, svar: Svar) {
        let art = self.oekt.as_ref().map(|o| o.tilsyn().grunnlag.art);
        let i_orden = matches!(svar, Svar::Oppfylt | Svar::IkkeRelevant);
        if art == Some(Tilsynsart::Egentilsyn) && i_orden {
            self.neste_ubesvarte();
        }
    }

    /// The findings as they may be shared.
    pub(super) fn del_funn(&mut self, til: &Path) {
        let Some(oekt) = &self.oekt else { return };
        match del_funn(oekt.tilsyn(), til) {
            Ok(kvittering) => {
                let verdier = [
                    ("sti", filnavn(til).into()),
                    ("temaer", kvittering.temaer.into()),
                    ("utelatt", kvittering.utelatt.into()),
                ];
                let tekst = self.t().med("cli-delt", &verdier);
                self.tilstand.varsler.nytt(tekst);
            }
            Err(feil) => self.meld_feil(&feil),
        }
    }

    /// Holds the open one against the other file, which is only read.
    pub(super) fn vis_tvilling(&mut self, annen: &Path) {
        let Some(oekt) = &self.oekt else { return };
        if er_samme_fil(oekt.sti(), annen) {
            self.meld("gui-alt-aapent"); // never the same file twice in one process
            return;
        }
        match sammenlign_med_fil(oekt.tilsyn(), annen, klokke::naa()) {
            Ok(tvilling) => {
                let fil = filnavn(annen);
                let visning = Tvillingvisning { fil, tvilling, vis_like: false };
                self.tilstand.tvilling = Some(Box::new(visning));
                self.meld("gui-tvilling-vist");
            }
            Err(feil) => self.meld_feil(&feil),
        }
    }
}
