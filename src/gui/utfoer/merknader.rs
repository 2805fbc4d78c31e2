//! Remarks of the import as a file for the kommune: places and sentences, never a value.

use std::path::PathBuf;

use egui::Context;

use crate::domene::{Kildefil, Merknad, Verdi};
use crate::gui::fildialog::Merknadskilde;
use crate::gui::vindu::Vindu;

use super::jobber::{Utfall, filnavn};

impl Vindu {
    /// Writes the remarks in the language of the tilsyn, which the kommune reads.
    pub(super) fn skriv_merknader(&mut self, ctx: &Context, hvilke: Merknadskilde, til: PathBuf) {
        let Some(oekt) = &self.oekt else { return };
        let maalform = oekt.tilsyn().grunnlag.maalform;
        let merknader = self.merknader_av(hvilke);
        if merknader.is_empty() {
            self.meld("innlesing-merknader-ingen");
            return;
        }
        self.start(ctx, "innlesing-jobb-merknader", move |arbeid, _| {
            let skrevet = arbeid.skriv_merknader(&til, &merknader, maalform);
            Utfall::Merknader(skrevet.map(|()| (til, merknader.len())))
        });
    }

    /// A name for the file, after the file the remarks are about.
    pub(super) fn merknadsfilnavn(&self, hvilke: Merknadskilde) -> String {
        let om = match hvilke {
            Merknadskilde::Innlesing => {
                let lest = self.tilstand.innlesing.as_ref().and_then(|s| s.lest.as_ref());
                lest.map(|lest| lest.karantene.lest().fil.clone())
            }
            Merknadskilde::Fil(nr) => self.kildefil(nr).map(|kilde| kilde.fil.clone()),
            Merknadskilde::Alle => {
                self.oekt.as_ref().map(|oekt| oekt.tilsyn().grunnlag.kommune.clone())
            }
        };
        let om = om.unwrap_or_default();
        let stamme = om.rsplit_once('.').map_or(om.as_str(), |(stamme, _)| stamme);
        self.t().med("innlesing-merknader-filnavn", &[("fil", stamme.into())])
    }

    pub(super) fn merknader_skrevet(&mut self, (til, antall): (PathBuf, usize)) {
        let verdier = [("antall", Verdi::from(antall)), ("fil", filnavn(&til).into())];
        let tekst = self.t().med("innlesing-merknader-lagret", &verdier);
        self.tilstand.status.clone_from(&tekst);
        self.tilstand.varsler.nytt(tekst);
    }

    fn merknader_av(&self, hvilke: Merknadskilde) -> Vec<Merknad> {
        match hvilke {
            Merknadskilde::Innlesing => {
                let lest = self.tilstand.innlesing.as_ref().and_then(|s| s.lest.as_ref());
                lest.map(|lest| lest.karantene.lest().merknader.clone()).unwrap_or_default()
            }
            Merknadskilde::Fil(nr) => {
                self.kildefil(nr).map(|kilde| kilde.merknader.clone()).unwrap_or_default()
            }
            Merknadskilde::Alle => {
                let kilder = self.oekt.iter().flat_map(|oekt| &oekt.tilsyn().kilder);
                kilder.flat_map(|kilde| kilde.merknader.iter().cloned()).collect()
            }
        }
    }

    fn kildefil(&self, nr: usize) -> Option<&Kildefil> {
        self.oekt.as_ref()?.tilsyn().kilder.get(nr)
    }
}
