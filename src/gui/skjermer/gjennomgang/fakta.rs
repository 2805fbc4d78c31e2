//! The computed facts of a case with their arithmetic. They are facts, never conclusions.

use egui::{Label, RichText, Ui};

use crate::domene::Sak;
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::komponent::{Tone, merke, tekstlinje};
use crate::gui::skrift::fet_tekst;
use crate::gui::svar::ubekreftet_ui;
use crate::vurdering::{self, Beregnet};

/// Draws the facts.
pub(crate) fn ui(ui: &mut Ui, b: &Bilde<'_>, sak: &Sak) {
    a11y::overskrift(ui, b.tekst("gui-fakta"), 3);
    let alle = vurdering::fakta_i_sak(b.tilsyn, sak, b.regelverk).into_iter();
    for fakta in alle.filter(|f| b.sjekkliste.spoer_etter(f.beregning)) {
        ui.add_space(6.0);
        faktum_ui(ui, b, &fakta);
    }
}

fn faktum_ui(ui: &mut Ui, b: &Bilde<'_>, fakta: &Beregnet) {
    tekstlinje(ui, |ui| {
        let navn = b.tekst(&format!("gui-beregning-{}", fakta.beregning.kode()));
        ui.label(fet_tekst(navn).size(13.0));
        ubekreftet_ui(ui, b, &fakta.maa_bekreftes);
        if fakta.usikker {
            merke(ui, &b.tekst("gui-merke-usikker"), Tone::Usikker);
        }
    });
    let setning = RichText::new(b.melding(&fakta.melding)).size(13.0);
    ui.add(Label::new(setning).wrap().selectable(true));
}
