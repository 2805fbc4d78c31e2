//! The proof: a protocol with which anyone can draw the same cases again.

use egui::Ui;

use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::fildialog::Formaal;
use crate::gui::handling::Handling;
use crate::gui::komponent::{Tone, hovedknapp, knapp, melding, svak};

use super::Utvalgsvisning;

/// Draws the card.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>, visning: &Utvalgsvisning) {
    a11y::overskrift(ui, b.tekst("gui-utvalg-protokoll"), 2);
    svak(ui, &b.tekst("gui-utvalg-protokoll-om"));
    ui.add_space(6.0);
    ui.horizontal(|ui| {
        if hovedknapp(ui, &b.tekst("gui-utvalg-protokoll-knapp")).clicked() {
            b.send(Handling::VelgFil(Formaal::Protokollmappe));
        }
        if let Some(fil) = &visning.protokoll
            && knapp(ui, &b.tekst("gui-aapne-mappe")).clicked()
        {
            b.send(Handling::AapneMappe(fil.clone()));
        }
    });
    if let Some(fil) = &visning.protokoll {
        ui.add_space(4.0);
        let verdier = [("fil", fil.display().to_string().into())];
        melding(ui, Tone::God, &b.med("gui-utvalg-protokoll-skrevet", &verdier));
    }
}
