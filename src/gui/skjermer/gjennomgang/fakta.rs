//! The computed facts of a case with their arithmetic. They are facts, never conclusions.

use egui::{Align, Layout, Ui};

use crate::domene::Sak;
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::handling::Vurderingsoenske;
use crate::gui::komponent::stille_knapp;
use crate::gui::svar::faktum_ui;
use crate::vurdering;

/// Draws the facts, and one way to put another result in the place of any of them.
pub(crate) fn ui(ui: &mut Ui, b: &Bilde<'_>, sak: &Sak) {
    ui.horizontal(|ui| {
        a11y::overskrift(ui, b.tekst("gui-fakta"), 3);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if b.kan_skrive() && stille_knapp(ui, &b.tekst("gui-overstyr-knapp")).clicked() {
                b.send(Vurderingsoenske::SpoerOmOverstyring(None));
            }
        });
    });
    let alle = vurdering::fakta_i_sak(b.tilsyn, sak, b.regelverk).into_iter();
    for fakta in alle.filter(|f| b.sjekkliste.spoer_etter(f.beregning)) {
        ui.add_space(6.0);
        faktum_ui(ui, b, sak, &fakta);
    }
}
