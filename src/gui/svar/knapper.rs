//! The six answers as buttons with their keys.

use egui::accesskit::{Role, Toggled};
use egui::text::LayoutJob;
use egui::{Button, FontFamily, FontId, Stroke, TextFormat, Ui, vec2};

use crate::domene::Svar;
use crate::gui::bilde::Bilde;
use crate::gui::skrift;
use crate::gui::tema::Tokens;

use super::tone;

/// Draws the answers; the one that was pressed.
pub(crate) fn svarknapper_ui(ui: &mut Ui, b: &Bilde<'_>, valgt: Option<Svar>) -> Option<Svar> {
    let mellom = 8.0;
    let trangt = ui.available_width() < 420.0;
    let (i_bredden, deler) = if trangt { (2, 2.0) } else { (3, 3.0) };
    let bredde = (ui.available_width() - mellom * (deler - 1.0)) / deler;
    let mut trykket = None;
    ui.spacing_mut().button_padding.x = 6.0;
    egui::Grid::new("svarknapper").spacing(vec2(mellom, mellom)).show(ui, |ui| {
        // an egentilsyn has no «ikke vurderbart»; each answer keeps its key
        let nummererte = Svar::ALLE.iter().enumerate();
        let brukte = nummererte.filter(|(_, s)| !b.er_egentilsyn() || **s != Svar::IkkeVurderbart);
        for (plass, (i, svar)) in brukte.enumerate() {
            if svarknapp(ui, b, (i + 1, *svar), valgt == Some(*svar), bredde) {
                trykket = Some(*svar);
            }
            if (plass + 1) % i_bredden == 0 {
                ui.end_row();
            }
        }
    });
    trykket
}

fn svarknapp(
    ui: &mut Ui,
    b: &Bilde<'_>,
    (tast, svar): (usize, Svar),
    valgt: bool,
    bredde: f32,
) -> bool {
    let t = Tokens::av(ui.ctx());
    let (farge, flate) = tone(svar).farger(&t);
    let ord = b.svarord(svar);
    let familie = if valgt { skrift::fet() } else { FontFamily::Proportional };
    let mut tekst = LayoutJob::default();
    let form = |familie, farge| TextFormat::simple(FontId::new(13.5, familie), farge);
    let tallfarge = if valgt { farge } else { t.tekst_svak };
    tekst.append(&tast.to_string(), 0.0, form(FontFamily::Proportional, tallfarge));
    tekst.append(&ord, 10.0, form(familie, if valgt { farge } else { t.tekst }));
    let mut knapp = Button::new(tekst).min_size(vec2(bredde, 36.0)).truncate();
    if valgt {
        knapp = knapp.fill(flate).stroke(Stroke::new(1.5, farge));
    }
    let trykk = ui.add(knapp);
    ui.ctx().accesskit_node_builder(trykk.id, |node| {
        node.set_role(Role::RadioButton);
        node.set_label(ord);
        node.set_keyboard_shortcut(tast.to_string());
        node.set_toggled(if valgt { Toggled::True } else { Toggled::False });
    });
    trykk.clicked()
}
