//! What the keys do, read from the table of commands.

use egui::{Grid, ScrollArea, Ui, vec2};

use crate::app::{Kommando, Kommandogruppe};
use crate::gui::a11y;
use crate::gui::komponent::{Tone, merke};
use crate::gui::tastatur;

use super::{Rom, Slutt, lukk_ui};

/// Draws the dialog.
pub(super) fn ui(ui: &mut Ui, rom: &Rom<'_>) -> Slutt {
    a11y::overskrift(ui, rom.t.tekst("gui-tastehjelp"), 2);
    ui.add_space(6.0);
    ScrollArea::vertical().max_height(440.0).show(ui, |ui| {
        for gruppe in Kommandogruppe::ALLE {
            ui.add_space(6.0);
            a11y::overskrift(ui, rom.t.tekst(&format!("kommandogruppe-{}", gruppe.kode())), 3);
            Grid::new(gruppe.kode()).num_columns(2).spacing(vec2(16.0, 5.0)).show(ui, |ui| {
                for kommando in Kommando::ALLE.iter().filter(|k| k.gruppe() == *gruppe) {
                    linje_ui(ui, rom, *kommando);
                }
            });
        }
    });
    lukk_ui(ui, rom)
}

fn linje_ui(ui: &mut Ui, rom: &Rom<'_>, kommando: Kommando) {
    let taster = tastatur::alle_snarveier(kommando, rom.t);
    if taster.is_empty() {
        return;
    }
    ui.allocate_ui(vec2(230.0, 20.0), |ui| {
        ui.set_min_width(230.0);
        ui.horizontal(|ui| {
            for tast in &taster {
                merke(ui, tast, Tone::Noeytral);
            }
        });
    });
    ui.label(rom.t.tekst(&kommando.noekkel())).on_hover_text(rom.t.tekst(&kommando.hjelpenoekkel()));
    ui.end_row();
}
