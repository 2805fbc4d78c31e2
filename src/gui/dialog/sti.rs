//! The path of a file, written: where the system has no dialog, and for who prefers the keyboard.

use std::path::PathBuf;

use egui::{Key, Ui};

use crate::gui::a11y;
use crate::gui::fildialog::Formaal;
use crate::gui::handling::Handling;
use crate::gui::komponent::{felt_med, svak};

use super::{Rom, Slutt, Valg, foerste_fokus, knapper_ui};

/// Draws the dialog.
pub(super) fn ui(ui: &mut Ui, rom: &Rom<'_>, formaal: Formaal, tekst: &mut String) -> Slutt {
    a11y::overskrift(ui, formaal.tittel(rom.t), 2);
    svak(ui, &rom.t.tekst("gui-sti-om"));
    ui.add_space(8.0);
    let felt = felt_med(ui, &rom.t.tekst("gui-sti"), tekst, ui.available_width());
    // asked before the focus is set again, or it has not been lost
    let enter = felt.lost_focus() && ui.input(|inn| inn.key_pressed(Key::Enter));
    foerste_fokus(&felt);
    let sti = tekst.trim();
    let valg = knapper_ui(ui, rom, &rom.t.tekst("gui-sti-velg"), !sti.is_empty());
    if (enter || valg == Valg::Gjoer) && !sti.is_empty() {
        rom.ut.send(Handling::Valgt(formaal, PathBuf::from(sti)));
        return Slutt::Ja;
    }
    if valg == Valg::Avbryt { Slutt::Ja } else { Slutt::Nei }
}
