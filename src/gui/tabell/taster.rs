//! The keys of a table that has focus, and of the grips between its columns.

use std::ops::Range;

use egui::accesskit::Role;
use egui::{EventFilter, Id, Key, Modifiers, Response, Ui};

use crate::gui::tema::Tokens;

use super::{Kilde, Kolonne, Tabelltilstand};

const SIDE: usize = 15;

/// Moves the chosen row; the row that was opened with Enter.
pub(super) fn les(
    ui: &Ui,
    id: Id,
    fokus: &Response,
    kilde: &dyn Kilde,
    tilstand: &mut Tabelltilstand,
) -> Option<usize> {
    let antall = kilde.antall();
    if !fokus.has_focus() || antall == 0 {
        return None;
    }
    let celler = kilde.celler();
    let behold = EventFilter {
        vertical_arrows: true,
        horizontal_arrows: !celler.is_empty(),
        ..EventFilter::default()
    };
    ui.memory_mut(|minne| minne.set_focus_lock_filter(id, behold));
    if !celler.is_empty() {
        flytt_celle(ui, &celler, antall, tilstand);
    }
    let siste = antall - 1;
    let ved = tilstand.valgt.unwrap_or(0).min(siste);
    let taster = [
        (Key::ArrowDown, tilstand.valgt.map_or(0, |rad| rad + 1)),
        (Key::ArrowUp, ved.saturating_sub(1)),
        (Key::PageDown, ved + SIDE),
        (Key::PageUp, ved.saturating_sub(SIDE)),
        (Key::Home, 0),
        (Key::End, siste),
    ];
    let trykket = |tast| ui.input_mut(|inn| inn.consume_key(Modifiers::NONE, tast));
    if let Some((_, rad)) = taster.into_iter().find(|(tast, _)| trykket(*tast)) {
        tilstand.valgt = Some(rad.min(siste));
        tilstand.rull_til = tilstand.valgt;
    }
    kopier(ui, kilde, tilstand.valgt);
    if trykket(Key::Enter) { tilstand.valgt } else { None }
}

/// Left and right move the chosen cell within its row, Home and End to its ends; with Ctrl these
/// go to the first and the last row.
fn flytt_celle(ui: &Ui, celler: &Range<usize>, antall: usize, tilstand: &mut Tabelltilstand) {
    let siste = celler.end.saturating_sub(1);
    let ved = tilstand.celle.clamp(celler.start, siste);
    tilstand.celle = ved;
    let taster = [
        (Key::ArrowRight, (ved + 1).min(siste)),
        (Key::ArrowLeft, ved.saturating_sub(1).max(celler.start)),
        (Key::Home, celler.start),
        (Key::End, siste),
    ];
    let trykket = |tast| ui.input_mut(|inn| inn.consume_key(Modifiers::NONE, tast));
    if let Some((_, kolonne)) = taster.into_iter().find(|(tast, _)| trykket(*tast)) {
        tilstand.celle = kolonne;
        tilstand.valgt = Some(tilstand.valgt.unwrap_or(0));
        tilstand.rull_til = tilstand.valgt;
    }
    let med_ctrl = |tast| ui.input_mut(|inn| inn.consume_key(Modifiers::COMMAND, tast));
    if let Some((_, rad)) =
        [(Key::Home, 0), (Key::End, antall - 1)].into_iter().find(|(tast, _)| med_ctrl(*tast))
    {
        tilstand.valgt = Some(rad);
        tilstand.rull_til = tilstand.valgt;
    }
}

/// Copies the row so that a spreadsheet takes it as cells.
fn kopier(ui: &Ui, kilde: &dyn Kilde, valgt: Option<usize>) {
    let bedt = ui.input(|inn| inn.events.iter().any(|e| matches!(e, egui::Event::Copy)));
    if let Some(rad) = valgt.filter(|_| bedt) {
        ui.ctx().copy_text(kilde.tale(rad));
    }
}

/// The grips between columns are tab stops that `egui_table` leaves without name and keys.
pub(super) fn grep(ui: &Ui, tabell: Id, kolonner: &[Kolonne], navn: &dyn Fn(&str) -> String) {
    let fokus = ui.memory(egui::Memory::focused);
    for (i, kolonne) in kolonner.iter().enumerate() {
        let kolonne_id = Id::unique(i); // egui_table's own id of a column without one
        let grep = tabell.with(kolonne_id).with("resize");
        if ui.ctx().has_accesskit_node(grep) {
            ui.ctx().accesskit_node_builder(grep, |node| {
                node.set_role(Role::Splitter);
                node.set_label(navn(&kolonne.navn));
            });
        }
        if fokus == Some(grep) {
            vis_grep(ui, grep);
            flytt(ui, tabell, kolonne_id, kolonne.bredde);
        }
    }
}

/// `egui_table` does not show which grip has the focus.
fn vis_grep(ui: &Ui, grep: Id) {
    if let Some(svar) = ui.ctx().read_response(grep) {
        let strek = egui::Stroke::new(3.0, Tokens::av(ui.ctx()).fokus);
        ui.painter().vline(svar.rect.center().x, svar.rect.y_range(), strek);
    }
}

fn flytt(ui: &Ui, tabell: Id, kolonne: Id, bredde: f32) {
    let behold = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
    let grep = tabell.with(kolonne).with("resize");
    ui.memory_mut(|minne| minne.set_focus_lock_filter(grep, behold));
    let steg = ui.input_mut(|inn| {
        let mot_hoeyre = inn.consume_key(Modifiers::NONE, Key::ArrowRight);
        f32::from(mot_hoeyre) - f32::from(inn.consume_key(Modifiers::NONE, Key::ArrowLeft))
    });
    if steg == 0.0 {
        return;
    }
    if let Some(mut lagret) = egui_table::TableState::load(ui.ctx(), tabell) {
        let ny = lagret.col_widths.entry(kolonne).or_insert(bredde);
        *ny = (*ny + 10.0 * steg).clamp(50.0, 600.0);
        lagret.store(ui.ctx(), tabell);
    }
}
