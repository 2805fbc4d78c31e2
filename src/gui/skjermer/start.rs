//! What is shown when no tilsyn is open: create, open, try the demo.

use egui::{CentralPanel, Frame, Label, Margin, Response, RichText, Ui, vec2};

use crate::gui::a11y;
use crate::gui::fildialog::Formaal;
use crate::gui::handling::{Handling, Handlinger};
use crate::gui::komponent::{hovedknapp, knapp, kort, svak};
use crate::gui::tema::Tokens;
use crate::i18n::Tekster;

/// Draws the screen.
pub(crate) fn ui(ui: &mut Ui, t: &Tekster, ut: &Handlinger) {
    let farger = Tokens::av(ui.ctx());
    let rundt = Frame::new().fill(farger.flate).inner_margin(Margin::same(24));
    CentralPanel::no_frame().frame(rundt).show(ui, |ui| {
        ui.add_space((ui.available_height() * 0.16).max(8.0));
        ui.vertical_centered(|ui| {
            ui.set_max_width(720.0);
            let navn = crate::gui::skrift::fet_tekst(t.tekst("gui-programnavn")).size(34.0);
            ui.label(navn);
            ui.add(Label::new(RichText::new(t.tekst("gui-start-om")).size(15.0).weak()).wrap());
            ui.add_space(24.0);
            ui.columns(3, |kolonner| {
                let [nytt, aapne, demo] = kolonner else { return };
                let valgt = [
                    valg_ui(nytt, t, "nytt", hovedknapp).then_some(Handling::NyRamme),
                    valg_ui(aapne, t, "aapne", knapp)
                        .then_some(Handling::VelgFil(Formaal::AapneTilsyn)),
                    valg_ui(demo, t, "demo", knapp)
                        .then_some(Handling::VelgFil(Formaal::Demomappe)),
                ];
                valgt.into_iter().flatten().for_each(|handling| ut.send(handling));
            });
            ui.add_space(20.0);
            if knapp(ui, &t.tekst("gui-start-verifiser")).clicked() {
                ut.send(Handling::VelgFil(Formaal::Verifiseres));
            }
            ui.add_space(12.0);
            svak(ui, &t.tekst("gui-start-slipp"));
        });
    });
}

/// A card with one way to begin; true when it is taken.
fn valg_ui(ui: &mut Ui, t: &Tekster, hva: &str, knapp: fn(&mut Ui, &str) -> Response) -> bool {
    ui.with_layout(egui::Layout::top_down(egui::Align::Min), |ui| {
        kort(ui, |ui| {
            a11y::overskrift(ui, t.tekst(&format!("gui-start-{hva}-tittel")), 2);
            ui.allocate_ui(vec2(ui.available_width(), 62.0), |ui| {
                ui.set_min_height(62.0);
                svak(ui, &t.tekst(&format!("gui-start-{hva}-om")));
            });
            knapp(ui, &t.tekst(&format!("gui-start-{hva}"))).clicked()
        })
    })
    .inner
}
