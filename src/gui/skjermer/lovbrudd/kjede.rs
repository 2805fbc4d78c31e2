//! The chain krav – fakta – vurdering – konklusjon as fields, and what stands beside it.

use egui::{CollapsingHeader, Margin, Response, TextEdit, Ui};

use crate::domene::Konklusjon;
use crate::gui::bilde::Bilde;
use crate::gui::komponent::{langt_felt, ledetekst};
use crate::gui::skrift::fet_tekst;

use super::skjema::Lovbruddskjema;
use super::{fakta, hjemler, ledd_ui};

/// Draws the chain.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>, s: &mut Lovbruddskjema) {
    let nr = [("nr", i64::from(s.tekst.id.0).into())];
    ledetekst(ui, &format!("{}  ·  {}", b.med("gui-lovbrudd-nr", &nr), s.tekst.moenster));
    let setning = stort_felt(ui, &b.tekst("gui-ledd-setning"), &mut s.tekst.setning);
    s.i_fokus |= setning.has_focus();
    ui.add_space(12.0);
    ledd_ui(ui, b, "gui-ledd-hjemler", |ui| hjemler::ui(ui, b, s));
    tekstledd_ui(ui, b, "gui-ledd-krav", |s| &mut s.tekst.krav, s);
    ledd_ui(ui, b, "gui-ledd-fakta", |ui| fakta::ui(ui, b, s));
    tekstledd_ui(ui, b, "gui-ledd-vurdering", |s| &mut s.tekst.vurdering, s);
    tekstledd_ui(ui, b, "gui-ledd-styring", |s| &mut s.tekst.styring, s);
    ledd_ui(ui, b, "gui-ledd-konklusjon", |ui| konklusjon_ui(ui, b, s));
    ved_siden_ui(ui, b, s);
    ui.add_space(30.0);
}

fn stort_felt(ui: &mut Ui, navn: &str, verdi: &mut String) -> Response {
    let over = ledetekst(ui, navn);
    let felt = TextEdit::multiline(verdi)
        .margin(Margin::symmetric(8, 6))
        .font(egui::FontId::new(17.0, crate::gui::skrift::fet()))
        .desired_rows(2)
        .desired_width(f32::INFINITY);
    ui.add(felt).labelled_by(over.id)
}

fn tekstledd_ui(
    ui: &mut Ui,
    b: &Bilde<'_>,
    noekkel: &str,
    felt: fn(&mut Lovbruddskjema) -> &mut String,
    s: &mut Lovbruddskjema,
) {
    let fokus = ledd_ui(ui, b, noekkel, |ui| {
        let redigering = TextEdit::multiline(felt(s))
            .margin(Margin::symmetric(8, 6))
            .desired_rows(3)
            .desired_width(f32::INFINITY);
        let svar = ui.add(redigering);
        crate::gui::a11y::navn(ui, &svar, &b.tekst(noekkel));
        svar.has_focus()
    });
    s.i_fokus |= fokus;
}

fn konklusjon_ui(ui: &mut Ui, b: &Bilde<'_>, s: &mut Lovbruddskjema) {
    for konklusjon in Konklusjon::ALLE {
        let ord = b.tekst(&format!("konklusjon-{}", konklusjon.kode()));
        ui.radio_value(&mut s.tekst.konklusjon, Some(*konklusjon), ord);
    }
}

/// Cause, mitigation and correction stand beside the chain and cannot change the conclusion.
fn ved_siden_ui(ui: &mut Ui, b: &Bilde<'_>, s: &mut Lovbruddskjema) {
    let hode = CollapsingHeader::new(fet_tekst(b.tekst("gui-ved-siden")).size(15.0));
    hode.id_salt("ved-siden").show(ui, |ui| {
        ledetekst(ui, &b.tekst("gui-ved-siden-om"));
        ui.add_space(4.0);
        for (noekkel, felt) in [
            ("gui-felt-aarsak", &mut s.tekst.aarsak),
            ("gui-felt-dempende", &mut s.tekst.dempende),
            ("gui-felt-retting", &mut s.tekst.retting),
        ] {
            s.i_fokus |= langt_felt(ui, &b.tekst(noekkel), felt, 2).has_focus();
        }
        s.rettefrist.ui(ui, &b.tekst("gui-felt-rettefrist"), b.t, b.idag);
    });
}
