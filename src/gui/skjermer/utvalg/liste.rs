//! The list the sample is drawn from.

use egui::{RichText, Ui};

use crate::app::gruppemerknader;
use crate::domene::{Melding, Utvalg};
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::fildialog::Formaal;
use crate::gui::handling::Handling;
use crate::gui::komponent::{Tone, ledetekst, melding, navngitt_verdi, stille_knapp};

/// Draws the card.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>, utvalg: &Utvalg, merknader: &[Melding]) {
    ui.horizontal(|ui| {
        a11y::overskrift(ui, b.tekst("gui-utvalg-liste"), 2);
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let kan_byttes = b.kan_skrive() && utvalg.trekning.is_none();
            if kan_byttes && stille_knapp(ui, &b.tekst("gui-utvalg-bytt-liste")).clicked() {
                b.send(Handling::VelgFil(Formaal::Populasjon));
            }
        });
    });
    let populasjon = &utvalg.populasjon;
    let verdier = [
        ("fil", populasjon.fil.as_str().into()),
        ("antall", populasjon.saker.len().into()),
        ("dato", utvalg.frosset.into()),
    ];
    ui.label(b.med("gui-utvalg-fryst", &verdier));
    ui.add_space(4.0);
    for (kontor, antall) in super::kontorer(utvalg) {
        if let Some(kontor) = kontor {
            let saker = b.med("gui-utvalg-saker", &[("antall", antall.into())]);
            navngitt_verdi(ui, kontor.as_str(), 180.0, &saker);
        }
    }
    ui.add_space(4.0);
    ledetekst(ui, &b.tekst("gui-utvalg-kontrollsum"));
    ui.label(RichText::new(&populasjon.sha256).monospace().size(12.5));
    let av_gruppene = gruppemerknader(populasjon);
    let ord: Vec<String> = merknader.iter().chain(&av_gruppene).map(|m| b.melding(m)).collect();
    if !ord.is_empty() {
        ui.add_space(4.0);
        melding(ui, Tone::Delvis, &ord.join("\n"));
    }
}
