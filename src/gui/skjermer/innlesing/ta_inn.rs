//! Step 4: the last look: how many cases, what was masked and made coarser, what was remarked.

use egui::{Label, ScrollArea, Ui};

use crate::domene::{Merknad, Merknadskode, Opplysningsart, Personvernvalg};
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::komponent::{kort, navngitt_verdi, svak};
use crate::gui::skjermer::oversikt::merknader_ui;

use super::gjenkjenning::generalisering;
use super::skjema::{Innlesingsskjema, Lestfil};

/// More remarks than this are counted only.
const FLEST_MERKNADER: usize = 200;

/// Width of the names.
const NAVN: f32 = 190.0;

/// Draws the step.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>, s: &mut Innlesingsskjema) {
    let Some(lest) = &s.lest else { return };
    kort(ui, |ui| {
        a11y::overskrift(ui, b.tekst("innlesing-sum"), 2);
        ui.add_space(4.0);
        sum_ui(ui, b, s, lest);
    });
    ui.add_space(8.0);
    kort(ui, |ui| merknader(ui, b, lest));
}

fn sum_ui(ui: &mut Ui, b: &Bilde<'_>, s: &Innlesingsskjema, lest: &Lestfil) {
    let fil = lest.karantene.lest();
    navngitt_verdi(ui, &b.tekst("innlesing-sum-fil"), NAVN, &fil.fil);
    let kort_sum = fil.sha256.get(..16).unwrap_or(&fil.sha256);
    navngitt_verdi(ui, "SHA-256", NAVN, &format!("{kort_sum}…"));
    let saker = b.med("gui-antall-saker", &[("antall", fil.saker.len().into())]);
    navngitt_verdi(ui, &b.tekst("innlesing-sum-saker"), NAVN, &saker);
    navngitt_verdi(ui, &b.tekst("innlesing-sum-maskert"), NAVN, &maskert(b, lest));
    let grovere: Vec<String> = s.generalisering.iter().map(|g| generalisering(b, *g)).collect();
    let grovere =
        if grovere.is_empty() { b.tekst("innlesing-sum-ingen") } else { grovere.join(", ") };
    navngitt_verdi(ui, &b.tekst("innlesing-sum-grovere"), NAVN, &grovere);
}

/// Kinds with numbers: what is masked and what is kept.
fn maskert(b: &Bilde<'_>, lest: &Lestfil) -> String {
    let antall = lest.karantene.oppsummert();
    if antall.is_empty() {
        return b.tekst("innlesing-sum-ingen");
    }
    let linje = |((art, valg), antall): (&(Opplysningsart, Personvernvalg), &usize)| {
        let noekkel = match valg {
            Personvernvalg::Maskert => "innlesing-sum-art-maskert",
            Personvernvalg::Harmloes => "innlesing-sum-art-beholdt",
        };
        let art = b.tekst(&format!("opplysningsart-{}", art.kode()));
        b.med(noekkel, &[("art", art.into()), ("antall", (*antall).into())])
    };
    antall.iter().map(linje).collect::<Vec<_>>().join("\n")
}

fn merknader(ui: &mut Ui, b: &Bilde<'_>, lest: &Lestfil) {
    // hits of the gate are summed up above
    let andre = |m: &&Merknad| m.kode != Merknadskode::Personopplysning;
    let alle: Vec<Merknad> = lest
        .karantene
        .lest()
        .merknader
        .iter()
        .filter(andre)
        .take(FLEST_MERKNADER)
        .cloned()
        .collect();
    let antall_alle = lest.karantene.lest().merknader.iter().filter(andre).count();
    let antall = [("antall", antall_alle.into())];
    a11y::overskrift(ui, b.med("innlesing-merknader", &antall), 3);
    if alle.is_empty() {
        ui.add(Label::new(b.tekst("innlesing-merknader-ingen")).wrap());
        return;
    }
    ui.add_space(4.0);
    let liste = ScrollArea::vertical().id_salt("merknader").max_height(320.0);
    liste.auto_shrink([false, true]).show(ui, |ui| merknader_ui(ui, b.t, &alle));
    if let Some(flere) = antall_alle.checked_sub(FLEST_MERKNADER).filter(|flere| *flere > 0) {
        svak(ui, &b.med("innlesing-flere", &[("antall", flere.into())]));
    }
}
