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
    // only what is shown is worded: a frame must not cost more because the file is long
    let endrede = e.endrede.iter().take(FLEST_LINJER).map(|(id, felt)| endret(b, id, felt));
    let endrede = Gruppe { antall: e.endrede.len(), linjer: endrede.collect() };
    endrede.ui(ui, b, ("innlesing-endrede", "innlesing-endrede-om"));
    Gruppe::av(&e.borte).ui(ui, b, ("innlesing-borte", "innlesing-borte-om"));
    Gruppe::av(&e.nye).ui(ui, b, ("innlesing-nye", "innlesing-nye-om"));
}

/// Cases that differ in the same way: how many, and the first of them in words.
struct Gruppe {
    antall: usize,
    linjer: Vec<String>,
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

impl Gruppe {
    fn av(saker: &[SakId]) -> Self {
        let linjer = saker.iter().take(FLEST_LINJER).map(ToString::to_string);
        Self { antall: saker.len(), linjer: linjer.collect() }
    }

    fn ui(&self, ui: &mut Ui, b: &Bilde<'_>, (tittel, om): (&str, &str)) {
        if self.antall == 0 {
            return;
        }
        kort(ui, |ui| {
            a11y::overskrift(ui, b.med(tittel, &[("antall", self.antall.into())]), 3);
            melding(ui, Tone::Noeytral, &b.tekst(om));
            ui.add_space(4.0);
            let liste = ScrollArea::vertical().id_salt(tittel).max_height(180.0);
            liste.auto_shrink([false, true]).show(ui, |ui| {
                for linje in &self.linjer {
                    ui.add(Label::new(RichText::new(linje).size(13.0)).wrap());
                }
            });
            let flere = self.antall.checked_sub(self.linjer.len()).filter(|flere| *flere > 0);
            if let Some(flere) = flere {
                svak(ui, &b.med("innlesing-flere", &[("antall", flere.into())]));
            }
        });
        ui.add_space(8.0);
    }
}
