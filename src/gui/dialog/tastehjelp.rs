//! What the keys do, read from the table of commands.

use egui::{ScrollArea, Ui, vec2};

use crate::app::{Kommando, Kommandogruppe};
use crate::gui::a11y;
use crate::gui::komponent::{Tone, merke, svak};
use crate::gui::tastatur;

use super::{Rom, Slutt, lukk_ui, rulling};

/// Room for the keys of a command.
const TASTEBREDDE: f32 = 250.0;

/// Draws the dialog.
pub(super) fn ui(ui: &mut Ui, rom: &Rom<'_>) -> Slutt {
    a11y::overskrift(ui, rom.t.tekst("gui-tastehjelp"), 2);
    ui.add_space(6.0);
    let rull = rulling(ui);
    ScrollArea::vertical().max_height(460.0).auto_shrink(false).show(ui, |ui| {
        ui.scroll_with_delta(vec2(0.0, -rull));
        for gruppe in Kommandogruppe::ALLE {
            ui.add_space(6.0);
            a11y::overskrift(ui, rom.t.tekst(&format!("kommandogruppe-{}", gruppe.kode())), 3);
            for kommando in Kommando::ALLE.iter().filter(|k| k.gruppe() == *gruppe) {
                linje_ui(ui, rom, *kommando);
            }
        }
    });
    lukk_ui(ui, rom)
}

fn linje_ui(ui: &mut Ui, rom: &Rom<'_>, kommando: Kommando) {
    let taster = tastatur::alle_snarveier(kommando, rom.t);
    if taster.is_empty() {
        return;
    }
    ui.spacing_mut().interact_size.y = 22.0;
    ui.horizontal(|ui| {
        let plass = egui::Layout::left_to_right(egui::Align::Center);
        ui.allocate_ui_with_layout(vec2(TASTEBREDDE, 22.0), plass, |ui| {
            ui.set_width(TASTEBREDDE);
            for tast in &taster {
                merke(ui, tast, Tone::Noeytral);
            }
        });
        ui.label(rom.t.tekst(&kommando.noekkel()));
        svak(ui, &rom.t.tekst(&kommando.hjelpenoekkel()));
    });
}
