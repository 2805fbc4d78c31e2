//! What the verification of a PDF came to, in plain words.

use std::path::Path;

use egui::{Label, Ui};

use crate::gui::a11y;
use crate::gui::arbeid::{Dom, Verifikasjon};
use crate::gui::komponent::{Tone, boks, ledetekst, merke};
use crate::gui::skrift::fet_tekst;
use crate::i18n::Tekster;

fn tone(dom: Dom) -> Tone {
    match dom {
        Dom::Gyldig => Tone::God,
        Dom::Usikker => Tone::Delvis,
        Dom::Ugyldig => Tone::Svikt,
    }
}

fn ord(dom: Dom) -> &'static str {
    match dom {
        Dom::Gyldig => "gui-dom-gyldig",
        Dom::Usikker => "gui-dom-usikker",
        Dom::Ugyldig => "gui-dom-ugyldig",
    }
}

/// Draws the result.
pub(crate) fn verifikasjon_ui(ui: &mut Ui, t: &Tekster, fil: &Path, v: &Verifikasjon) {
    let navn = fil.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    boks(ui, tone(v.dom), |ui| {
        ledetekst(ui, &navn);
        a11y::lest_opp_brutt(ui, &fet_tekst(t.melding(&v.konklusjon)), a11y::Tone::Rolig);
    });
    ui.add_space(4.0);
    for (dom, forhold) in &v.forhold {
        ui.horizontal_top(|ui| {
            merke(ui, &t.tekst(ord(*dom)), tone(*dom));
            ui.add(Label::new(t.melding(forhold)).wrap());
        });
    }
}
