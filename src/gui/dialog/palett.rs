//! All commands in a list that narrows as the user types; Enter does the chosen one.

use egui::{Key, Label, Modifiers, RichText, ScrollArea, Ui};

use crate::app::Kommando;
use crate::gui::a11y;
use crate::gui::komponent::{felt_med, svak};
use crate::gui::liste::Liste;
use crate::gui::tastatur;

use super::{Rom, Slutt, foerste_fokus};

/// Draws the dialog.
pub(super) fn ui(ui: &mut Ui, rom: &Rom<'_>, tekst: &mut String, valgt: &mut usize) -> Slutt {
    a11y::overskrift(ui, rom.t.tekst("gui-palett"), 2);
    let rull = flytt(ui, valgt);
    let enter = ui.input_mut(|inn| inn.consume_key(Modifiers::NONE, Key::Enter));
    let felt = felt_med(ui, &rom.t.tekst("gui-palett-soek"), tekst, ui.available_width());
    foerste_fokus(&felt);
    let treff = treff(rom, tekst);
    *valgt = if felt.changed() { 0 } else { (*valgt).min(treff.len().saturating_sub(1)) };
    ui.add_space(6.0);
    if treff.is_empty() {
        svak(ui, &rom.t.tekst("gui-palett-ingen"));
        return Slutt::Nei;
    }
    let klikket = liste_ui(ui, rom, &treff, (*valgt, rull));
    let gjoer = klikket.or_else(|| enter.then_some(*valgt)).and_then(|i| treff.get(i));
    let Some(kommando) = gjoer else { return Slutt::Nei };
    tastatur::send(*kommando, rom.ut);
    Slutt::Ja
}

fn liste_ui(
    ui: &mut Ui,
    rom: &Rom<'_>,
    treff: &[Kommando],
    (valgt, rull): (usize, bool),
) -> Option<usize> {
    let navn = rom.t.tekst("gui-palett");
    ScrollArea::vertical()
        .max_height(360.0)
        .show(ui, |ui| {
            let liste = Liste { navn: &navn, antall: treff.len(), valgt: Some(valgt), rull };
            liste.ui(
                ui,
                |_, _| {},
                |ui, i| treff.get(i).map_or_else(String::new, |k| linje_ui(ui, rom, *k)),
            )
        })
        .inner
}

fn linje_ui(ui: &mut Ui, rom: &Rom<'_>, kommando: Kommando) -> String {
    let navn = rom.t.tekst(&kommando.noekkel());
    ui.spacing_mut().interact_size.y = 20.0;
    ui.horizontal(|ui| {
        ui.label(&navn);
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            if let Some(snarvei) = kommando.snarvei() {
                ui.add(Label::new(RichText::new(snarvei.vis(rom.t)).size(12.5).weak()));
            }
        });
    });
    navn
}

/// The arrow keys move in the list while the search field keeps the focus.
fn flytt(ui: &Ui, valgt: &mut usize) -> bool {
    let trykket = |tast| ui.input_mut(|inn| inn.consume_key(Modifiers::NONE, tast));
    let (ned, opp) = (trykket(Key::ArrowDown), trykket(Key::ArrowUp));
    if ned {
        *valgt += 1;
    }
    if opp {
        *valgt = valgt.saturating_sub(1);
    }
    ned || opp
}

/// Commands that can be done now and whose text holds every word.
fn treff(rom: &Rom<'_>, tekst: &str) -> Vec<Kommando> {
    let ord: Vec<_> = tekst.to_lowercase().split_whitespace().map(str::to_owned).collect();
    let passer = |k: &&Kommando| {
        let navn = rom.t.tekst(&k.noekkel()).to_lowercase();
        k.enabled(&rom.naa) && ord.iter().all(|o| navn.contains(o.as_str()))
    };
    let skjult = |k: &&Kommando| **k != Kommando::Palett;
    Kommando::ALLE.iter().filter(skjult).filter(passer).copied().collect()
}
