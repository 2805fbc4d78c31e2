//! What is done with the sample: a list is frozen, cases are drawn, the protocol is written.

use std::path::Path;

use crate::app::arbeid;
use crate::app::{AppError, klokke};
use crate::gui::handling::Utvalgsoenske;
use crate::gui::tilstand::{Dialog, Skjerm};
use crate::gui::vindu::Vindu;
use crate::i18n::tekster;

impl Vindu {
    /// Freezes a list; where it was stopped by the identity gate, with the places.
    pub(super) fn frys(&mut self, sti: &Path) {
        let Some(oekt) = self.oekt.as_mut().filter(|o| o.kan_skrive()) else {
            self.meld("gui-aapne-foerst");
            return;
        };
        match arbeid::frys(oekt, sti, klokke::naa()) {
            Ok(frosset) => {
                let gruppene = oekt.tilsyn().utvalg.as_ref();
                let gruppene = gruppene.map(|u| crate::app::gruppemerknader(&u.populasjon));
                let gruppene = gruppene.unwrap_or_default();
                let merknader = frosset.merknader.into_iter();
                self.tilstand.utvalg = super::super::skjermer::utvalg::Utvalgsvisning {
                    merknader: merknader.filter(|m| !gruppene.contains(m)).collect(),
                    ..Default::default()
                };
                self.tilstand.skjerm = Some(Skjerm::Utvalg);
                self.meld("hendelse-populasjon-frosset");
            }
            Err(feil) if !feil.merknader().is_empty() => {
                let merknader = feil.merknader().to_vec();
                self.tilstand.dialog = Some(Dialog::avvist(feil.melding(), &merknader));
            }
            Err(feil) => self.meld_feil(&feil),
        }
    }

    /// Draws, draws more, or takes a case out.
    pub(super) fn om_utvalget(&mut self, oenske: &Utvalgsoenske) {
        let Some(oekt) = &mut self.oekt else { return };
        let naa = klokke::naa();
        let (svar, noekkel) = match oenske {
            Utvalgsoenske::Trekk(froe, fordeling) => {
                (arbeid::trekk(oekt, froe, fordeling, naa).map(drop), "hendelse-utvalg-trukket")
            }
            Utvalgsoenske::Utvid(fordeling, grunn) => {
                (arbeid::utvid(oekt, fordeling, grunn, naa).map(drop), "hendelse-utvalg-utvidet")
            }
            Utvalgsoenske::Bortfall(sak, grunn, erstatt) => {
                let svar = arbeid::bortfall(oekt, sak, (grunn, *erstatt), naa);
                (svar.map(drop), "hendelse-sak-bortfalt")
            }
        };
        match svar {
            Ok(()) => {
                let visning = &mut self.tilstand.utvalg;
                (visning.tapt, visning.protokoll) = (None, None);
                visning.tapt_grunn.clear();
                visning.flere.clear();
                visning.flere_grunn.clear();
                self.meld(noekkel);
            }
            Err(feil) => self.meld_feil(&feil),
        }
    }

    /// Writes protocol and list into a folder, in the language of the report.
    pub(super) fn skriv_protokoll(&mut self, mappe: &Path) {
        let Some(oekt) = &self.oekt else { return };
        let ord = tekster(oekt.tilsyn().grunnlag.maalform);
        let skrevet: Result<_, AppError> = arbeid::skriv_protokoll(oekt, mappe, ord);
        match skrevet {
            Ok(filer) => {
                self.tilstand.utvalg.protokoll = Some(filer.protokoll);
                self.meld("gui-utvalg-protokoll-ferdig");
            }
            Err(feil) => self.meld_feil(&feil),
        }
    }
}
