//! Step 3: the file against the cases that are there: new, changed, gone, unchanged.

use egui::{Label, RichText, ScrollArea, Ui};

use crate::domene::SakId;
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::komponent::{Tone, kort, melding, svak};

use super::skjema::Innlesingsskjema;

/// More lines than this are counted only.
const FLEST_LINJER: usize = 200;

/// Draws the step.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>, s: &mut Innlesingsskjema) {
    let Some(lest) = &s.lest else { return };
    let e = &lest.endringer;
    kort(ui, |ui| {
        a11y::overskrift(ui, b.tekst("innlesing-endringer"), 2);
        let verdier = [
            ("nye", e.nye.len().into()),
            ("endrede", e.endrede.len().into()),
            ("borte", e.borte.len().into()),
            ("uendrede", e.uendrede.len().into()),
        ];
        ui.add(Label::new(b.med("innlesing-endringer-sum", &verdier)).wrap());
    });
    ui.add_space(8.0);
    let endrede: Vec<String> = e.endrede.iter().map(|(id, felt)| endret(b, id, felt)).collect();
    gruppe_ui(ui, b, ("innlesing-endrede", "innlesing-endrede-om"), &endrede);
    let borte: Vec<String> = e.borte.iter().map(ToString::to_string).collect();
    gruppe_ui(ui, b, ("innlesing-borte", "innlesing-borte-om"), &borte);
    let nye: Vec<String> = e.nye.iter().map(ToString::to_string).collect();
    gruppe_ui(ui, b, ("innlesing-nye", "innlesing-nye-om"), &nye);
}

fn endret(b: &Bilde<'_>, id: &SakId, felt: &[&str]) -> String {
    if felt.is_empty() {
        return id.to_string();
    }
    let felt: Vec<String> =
        felt.iter().map(|felt| b.tekst(&format!("sakfelt-{}", felt.replace('_', "-")))).collect();
    let verdier = [("sak", id.as_str().into()), ("felt", felt.join(", ").into())];
    b.med("innlesing-endret-sak", &verdier)
}

fn gruppe_ui(ui: &mut Ui, b: &Bilde<'_>, (tittel, om): (&str, &str), linjer: &[String]) {
    if linjer.is_empty() {
        return;
    }
    kort(ui, |ui| {
        a11y::overskrift(ui, b.med(tittel, &[("antall", linjer.len().into())]), 3);
        melding(ui, Tone::Noeytral, &b.tekst(om));
        ui.add_space(4.0);
        ScrollArea::vertical().id_salt(tittel).max_height(180.0).auto_shrink([false, true]).show(
            ui,
            |ui| {
                for linje in linjer.iter().take(FLEST_LINJER) {
                    ui.add(Label::new(RichText::new(linje).size(13.0)).wrap());
                }
            },
        );
        if let Some(flere) = linjer.len().checked_sub(FLEST_LINJER).filter(|flere| *flere > 0) {
            svak(ui, &b.med("innlesing-flere", &[("antall", flere.into())]));
        }
    });
    ui.add_space(8.0);
}
