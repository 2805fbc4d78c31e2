//! Case documents: read beside the window, attached when kind and date are given, taken away.

use std::path::PathBuf;

use egui::Context;

use crate::app::arbeid::{Dokumentoppdrag, fjern_dokument, legg_ved_dokument};
use crate::app::{Oekt, klokke};
use crate::domene::{Bevisart, DokumentId, Dokumentsted, Saksdokument, Svarsted};
use crate::gui::fildialog::Formaal;
use crate::gui::handling::Dokumentoenske;
use crate::gui::skjermer::dokumenter::{Dokumentskjema, sted_i_dokument};
use crate::gui::tilstand::Dialog;
use crate::gui::vindu::Vindu;

use super::jobber::Utfall;

impl Vindu {
    /// What a document would be attached to: the case or the office in hand.
    pub(in crate::gui) fn dokumentsted(&self) -> Option<Dokumentsted> {
        let kan_skrive = self.oekt.as_ref().is_some_and(Oekt::kan_skrive);
        self.i_haand().filter(|_| kan_skrive).map(|sted| match sted {
            Svarsted::Sak(sak, _) => Dokumentsted::Sak(sak),
            Svarsted::Kontor(kontor, _) => Dokumentsted::Kontor(kontor),
        })
    }

    /// Does one wish about a document.
    pub(super) fn dokument(&mut self, ctx: &Context, oenske: Dokumentoenske) {
        match oenske {
            Dokumentoenske::VelgFil(sted) => {
                self.tilstand.dokumenter.til = Some(sted);
                self.velg_fil(ctx, Formaal::Dokument);
            }
            Dokumentoenske::LesInn(sted, fil) => self.les_dokument(ctx, sted, fil),
            Dokumentoenske::LeggVed(dokument) => self.legg_ved(*dokument),
            Dokumentoenske::Vis(id) => self.tilstand.dokumenter.vis(id),
            Dokumentoenske::LukkVisning => self.tilstand.dokumenter.lukk(),
            Dokumentoenske::Fjern(id, grunn) => self.fjern_dokument(id, &grunn),
            Dokumentoenske::SomBevis(id, side) => self.dokument_som_bevis(id, side),
        }
    }

    /// The file that was asked for belongs where the question came from.
    pub(super) fn les_valgt_dokument(&mut self, ctx: &Context, fil: PathBuf) {
        if let Some(sted) = self.tilstand.dokumenter.til.take() {
            self.les_dokument(ctx, sted, fil);
        }
    }

    fn les_dokument(&mut self, ctx: &Context, sted: Dokumentsted, sti: PathBuf) {
        let art = Bevisart::Journalnotat; // asked for when the text has been read
        let oppdrag = Dokumentoppdrag { sti, sted, art, dato: None };
        self.start(ctx, "dokument-jobb-les", move |arbeid, _| {
            Utfall::Dokument(arbeid.les_dokument(&oppdrag).map(Box::new))
        });
    }

    /// The text is read and masked: what kind of source is it?
    pub(super) fn dokument_lest(&mut self, dokument: Saksdokument) {
        self.tilstand.status.clear();
        let skjema = Dokumentskjema::new(dokument);
        self.tilstand.dialog = Some(Dialog::LeggVed(Box::new(skjema)));
    }

    fn legg_ved(&mut self, dokument: Saksdokument) {
        let Some(oekt) = &mut self.oekt else { return };
        match legg_ved_dokument(oekt, dokument, klokke::naa()) {
            Ok(id) => {
                self.tilstand.dokumenter.vis(id);
                self.meld("hendelse-dokument-vedlagt");
            }
            Err(feil) => self.meld_feil(&feil),
        }
    }

    fn fjern_dokument(&mut self, id: DokumentId, grunn: &str) {
        let Some(oekt) = &mut self.oekt else { return };
        match fjern_dokument(oekt, id, grunn, klokke::naa()) {
            Ok(()) => {
                self.tilstand.dokumenter.lukk();
                self.meld("hendelse-dokument-fjernet");
            }
            Err(feil) => self.meld_feil(&feil),
        }
    }

    /// A line of evidence for the item in hand; it is stored as if it had been written.
    fn dokument_som_bevis(&mut self, id: DokumentId, side: usize) {
        let (Some(her), Some(oekt)) = (self.i_haand(), &self.oekt) else { return };
        let tilsyn = oekt.tilsyn();
        let Some(dokument) = tilsyn.dokumenter.get(&id) else { return };
        let bevis = dokument.som_bevis(&sted_i_dokument(self.t(), dokument, side));
        self.tilstand.utkast.legg_til_bevis(&her, &bevis, tilsyn);
        let verdier = [("punkt", her.punkt().as_str().into())];
        self.tilstand.status = self.t().med("dokument-er-bevis", &verdier);
    }
}
