//! Step 1: what the file is about: which office its cases belong to, and whether it is the whole
//! sample or adds to it.

use egui::{Label, Ui};

use crate::app::arbeid::{Filformat, Filomfang};
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::komponent::{Tone, melding, svak, valg};

use super::skjema::Innlesingsskjema;

/// Whether there is anything to choose in this tilsyn.
pub(super) fn har_valg(b: &Bilde<'_>) -> bool {
    b.tilsyn.grunnlag.kontorer.len() > 1 || !b.tilsyn.saker.is_empty()
}

/// Draws the card.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>, s: &mut Innlesingsskjema) {
    a11y::overskrift(ui, b.tekst("innlesing-omfang"), 2);
    if b.tilsyn.grunnlag.kontorer.len() > 1 {
        kontor_ui(ui, b, s);
    }
    if !b.tilsyn.saker.is_empty() {
        ui.add_space(6.0);
        let mut tillegg = s.omfang == Filomfang::Tillegg;
        if ui.checkbox(&mut tillegg, b.tekst("innlesing-tillegg")).changed() {
            s.omfang = if tillegg { Filomfang::Tillegg } else { Filomfang::Hele };
        }
        svak(ui, &b.tekst("innlesing-tillegg-om"));
    }
}

/// The office the file does not name.
fn kontor_ui(ui: &mut Ui, b: &Bilde<'_>, s: &mut Innlesingsskjema) {
    let kontorer = &b.tilsyn.grunnlag.kontorer;
    let er_kostra = s.visning.as_ref().is_some_and(|v| v.format == Filformat::Kostra);
    let ingen = if er_kostra { "innlesing-kontor-velg" } else { "innlesing-kontor-i-filen" };
    let mut alle = vec![(None, b.tekst(ingen))];
    alle.extend(kontorer.iter().enumerate().map(|(i, k)| (Some(i), k.to_string())));
    let foer = s.kontor.as_ref().and_then(|k| kontorer.iter().position(|m| m == k));
    let mut valgt = foer;
    ui.add_space(4.0);
    valg(ui, &b.tekst("innlesing-kontor"), &mut valgt, &alle);
    if valgt != foer {
        s.kontor = valgt.and_then(|i| kontorer.get(i)).cloned();
        s.oppdrag.kontorer = s.kontor.clone().map_or_else(|| kontorer.clone(), |k| vec![k]);
    }
    match (er_kostra, &s.kontor) {
        (true, None) => melding(ui, Tone::Delvis, &b.tekst("innlesing-kontor-kostra")),
        (true, Some(_)) => {}
        (false, None) => {
            svak(ui, &b.tekst("innlesing-kontor-om"));
        }
        (false, Some(kontor)) => {
            let tekst = b.med("innlesing-kontor-bare", &[("kontor", kontor.as_str().into())]);
            ui.add(Label::new(tekst).wrap());
        }
    }
}
