//! Step 2: what the identity gate found, hit by hit, and how easily a case can be singled out.

use egui::{DragValue, Label, Ui};

use crate::app::arbeid::Renhet;
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::komponent::{Tone, boks, kort, ledetekst, melding, svak};

use super::skjema::{Innlesingsskjema, Lestfil, Treffutvalg, Treffvisning};
use super::{gjenkjenning, treffkort, treffliste};

/// Draws the step.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>, s: &mut Innlesingsskjema) {
    let Some(lest) = &mut s.lest else { return };
    kort(ui, |ui| {
        funn_ui(ui, b, lest, &mut s.treff);
        ui.add_space(8.0);
        renhet_ui(ui, b, &mut s.renhet);
    });
    ui.add_space(10.0);
    kort(ui, |ui| gjenkjenning::ui(ui, b, s));
}

fn funn_ui(ui: &mut Ui, b: &Bilde<'_>, lest: &mut Lestfil, visning: &mut Treffvisning) {
    a11y::overskrift(ui, b.tekst("innlesing-funn"), 2);
    ui.add_space(4.0);
    let antall = lest.karantene.treff().len();
    if antall == 0 {
        melding(ui, Tone::God, &b.tekst("innlesing-funn-ingen"));
        return;
    }
    status_ui(ui, b, lest);
    ui.add_space(6.0);
    utvalg_ui(ui, b, lest, visning);
    ui.add_space(4.0);
    let vist = treffliste::vist(&lest.karantene, visning.utvalg);
    treffkort::taster(ui, lest, visning, &vist);
    if vist.is_empty() {
        svak(ui, &b.tekst("innlesing-funn-ingen-her"));
        return;
    }
    treffliste::ui(ui, b, &lest.karantene, visning, &vist);
    ui.add_space(8.0);
    treffkort::ui(ui, b, lest, visning, &vist);
}

/// How many still hold the file; read aloud when it changes.
fn status_ui(ui: &mut Ui, b: &Bilde<'_>, lest: &Lestfil) {
    let aapne = lest.karantene.antall_aapne();
    let tone = if aapne == 0 { Tone::God } else { Tone::Svikt };
    boks(ui, tone, |ui| {
        let tekst = b.med("innlesing-aapne", &[("antall", aapne.into())]);
        a11y::lest_opp_brutt(ui, &tekst.into(), a11y::Tone::Rolig);
    });
}

/// Hits that hold the file, and the review list.
fn utvalg_ui(ui: &mut Ui, b: &Bilde<'_>, lest: &Lestfil, visning: &mut Treffvisning) {
    let harde = lest.karantene.treff().filter(|(funn, _)| funn.art.er_hard()).count();
    let myke = lest.karantene.treff().len() - harde;
    ui.horizontal(|ui| {
        for (utvalg, noekkel, antall) in [
            (Treffutvalg::Harde, "innlesing-harde", harde),
            (Treffutvalg::Myke, "innlesing-myke", myke),
        ] {
            let navn = b.med(noekkel, &[("antall", antall.into())]);
            let svar = ui.selectable_label(visning.utvalg == utvalg, navn);
            a11y::fane(ui, &svar, visning.utvalg == utvalg);
            if svar.clicked() {
                visning.utvalg = utvalg;
                visning.tabell.valgt = Some(0);
                visning.grunn = None;
            }
        }
    });
    if visning.utvalg == Treffutvalg::Myke {
        svak(ui, &b.tekst("innlesing-myke-om"));
    }
}

/// What a clean search is worth: not proof, and a bound where somebody has checked by hand.
fn renhet_ui(ui: &mut Ui, b: &Bilde<'_>, (kontrollert, oversett): &mut (u32, u32)) {
    svak(ui, &b.tekst("innlesing-renhet"));
    ui.add_space(2.0);
    ui.horizontal(|ui| {
        tall_ui(ui, &b.tekst("innlesing-renhet-kontrollert"), kontrollert, 100_000);
        ui.add_space(12.0);
        tall_ui(ui, &b.tekst("innlesing-renhet-oversett"), oversett, *kontrollert);
    });
    *oversett = (*oversett).min(*kontrollert);
    if let Some(renhet) = Renhet::new(*kontrollert, *oversett) {
        ui.add(Label::new(b.melding(&renhet.melding())).wrap());
    }
}

fn tall_ui(ui: &mut Ui, navn: &str, verdi: &mut u32, hoeyst: u32) {
    let over = ledetekst(ui, navn);
    ui.add(DragValue::new(verdi).range(0..=hoeyst)).labelled_by(over.id);
}
