//! A box that opens a list of choices, with the keyboard manners of the desktop.
//!
//! egui's own box loses the focus when its list closes and stays open after a choice by key; here the
//! list opens on what is chosen, a choice closes it, and the focus comes back to the box.

use egui::{ComboBox, Key, Response, Ui};

/// One line of the list.
pub(crate) struct Linje {
    /// What stands there.
    pub tekst: String,
    /// Whether it is the choice now.
    pub valgt: bool,
    /// More about it, shown when the pointer rests on it.
    pub tips: String,
}

/// Draws the box; gives it and the number of the line that was chosen now.
pub(crate) fn vis(
    ui: &mut Ui,
    salt: impl egui::AsIdSalt,
    bredde: f32,
    vist: &str,
    linjer: &[Linje],
) -> (Response, Option<usize>) {
    let id = ui.make_persistent_id(egui::IdSalt::new(&salt)); // as the box makes its own
    let var_aapen = ComboBox::is_open(ui.ctx(), id);
    let boks = ComboBox::from_id_salt(salt).width(bredde).truncate().selected_text(vist);
    let boks = boks.show_ui(ui, |ui| velg(ui, linjer));
    let lukket_med_tast =
        var_aapen && !ComboBox::is_open(ui.ctx(), id) && !ui.input(|inn| inn.pointer.any_click());
    if lukket_med_tast {
        boks.response.request_focus();
    }
    (boks.response, boks.inner.flatten())
}

/// Draws the lines. While the list is open the focus is in it, first on what is chosen.
fn velg(ui: &mut Ui, linjer: &[Linje]) -> Option<usize> {
    let svar: Vec<Response> = linjer.iter().map(|linje| linje_ui(ui, linje)).collect();
    let er_i_listen = svar.iter().any(Response::has_focus);
    let valgt_linje = linjer.iter().position(|linje| linje.valgt).unwrap_or_default();
    if let Some(linje) = svar.get(valgt_linje).filter(|_| !er_i_listen && !ui.is_sizing_pass()) {
        linje.request_focus();
        linje.scroll_to_me(None);
    }
    let valgt = svar.iter().position(Response::clicked);
    if valgt.is_some() || ui.input(|inn| inn.key_pressed(Key::Tab)) {
        ui.close();
    }
    valgt
}

fn linje_ui(ui: &mut Ui, linje: &Linje) -> Response {
    let svar = ui.selectable_label(linje.valgt, &linje.tekst);
    if linje.tips.is_empty() { svar } else { svar.on_hover_text(&linje.tips) }
}
