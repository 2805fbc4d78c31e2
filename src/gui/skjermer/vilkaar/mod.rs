//! The § 29 matrix: cases against vilkår in the wording in force on the day of the vedtak, and beside
//! it the grounds of the case in hand. A second view shows text that recurs in several cases.

mod celle;
mod hode;
mod lik;
mod matrise;
mod side;
mod visning;

pub(crate) use lik::JOBB as LIK_JOBB;
pub(crate) use visning::{Del, Sammenligning, Vilkaarsvisning};

use egui::{CentralPanel, Frame, Margin, Panel, ScrollArea, Ui};

use crate::gui::bilde::Bilde;
use crate::gui::handling::Handling;
use crate::gui::komponent::{knapp, svak, tomt};
use crate::gui::tema::Tokens;
use crate::gui::tilstand::{Skjerm, Tilstand};

/// Below this width the case in hand stands under the table.
const TRANGT: f32 = 980.0;

/// Draws the screen.
pub(crate) fn ui(ui: &mut Ui, b: &Bilde<'_>, tilstand: &mut Tilstand) {
    let t = Tokens::av(ui.ctx());
    if b.avledet.stand.rader().next().is_none() {
        ingen_ui(ui, b);
        return;
    }
    let visning = &mut tilstand.vilkaar;
    visning.oppdater(b);
    if visning.til_notat {
        visning.til_tabell = false; // only one of them gets the focus
    }
    let ramme = Frame::new().fill(t.flate).inner_margin(Margin::symmetric(16, 14));
    let side = if ui.available_width() < TRANGT {
        Panel::bottom("vilkaarunder").exact_size(ui.available_height() * 0.42)
    } else {
        let bredde = (ui.available_width() * 0.275).clamp(320.0, 460.0);
        Panel::right("vilkaarside").exact_size(bredde)
    };
    side.resizable(false).frame(ramme).show(ui, |ui| {
        ScrollArea::vertical().id_salt("vilkaarside").auto_shrink(false).show(
            ui,
            |ui| match visning.del {
                Del::Matrise => side::ui(ui, b, visning),
                Del::LikTekst => lik::side_ui(ui, b, visning),
            },
        );
    });
    let rundt = Frame::new().fill(t.bakgrunn).inner_margin(Margin::symmetric(16, 16));
    CentralPanel::no_frame().frame(rundt).show(ui, |ui| {
        hode::ui(ui, b, visning);
        ui.add_space(8.0);
        match visning.del {
            Del::Matrise if visning.vist.rader.is_empty() => {
                svak(ui, &b.tekst("gui-vilkaar-ingen-treff"));
            }
            Del::Matrise => matrise::ui(ui, b, visning),
            Del::LikTekst => lik::ui(ui, b, visning),
        }
    });
}

/// No cases, or none with a vedtak that grounds could belong to.
fn ingen_ui(ui: &mut Ui, b: &Bilde<'_>) {
    let t = Tokens::av(ui.ctx());
    CentralPanel::no_frame().frame(Frame::new().fill(t.bakgrunn)).show(ui, |ui| {
        if b.tilsyn.saker.is_empty() {
            tomt(ui, &b.tekst("gui-saker-ingen"), &b.tekst("gui-saker-ingen-om"));
        } else {
            tomt(ui, &b.tekst("gui-vilkaar-ingen"), &b.tekst("gui-vilkaar-ingen-om"));
        }
        ui.vertical_centered(|ui| {
            if knapp(ui, &b.tekst("gui-til-saker")).clicked() {
                b.send(Handling::Vis(Skjerm::Saker));
            }
        });
    });
}
