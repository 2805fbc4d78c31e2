//! Statements of fact, each with its sources.

use egui::{Frame, Margin, Stroke, TextEdit, Ui};

use crate::domene::{Kilde, Svarsted};
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::handling::Handling;
use crate::gui::komponent::{ledetekst, stille_knapp, valg_uten_ledetekst};
use crate::gui::svar::bevisarter;
use crate::gui::tema::Tokens;
use crate::gui::utkast::Bevislinje;

use super::skjema::{Faktumlinje, Kildelinje, Lovbruddskjema};

/// Draws the statements.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>, s: &mut Lovbruddskjema) {
    let mut fjernet = None;
    let mut fokus = false;
    for (i, linje) in s.fakta.iter_mut().enumerate() {
        ui.push_id(("faktum", i), |ui| {
            let (i_fokus, fjern) = faktum_ui(ui, b, i + 1, linje);
            fokus |= i_fokus;
            if fjern {
                fjernet = Some(i);
            }
        });
        ui.add_space(4.0);
    }
    if let Some(i) = fjernet {
        s.fakta.remove(i);
    }
    if stille_knapp(ui, &b.tekst("gui-faktum-legg-til")).clicked() {
        s.fakta.push(Faktumlinje::default());
    }
    s.i_fokus |= fokus;
}

fn faktum_ui(ui: &mut Ui, b: &Bilde<'_>, nr: usize, linje: &mut Faktumlinje) -> (bool, bool) {
    let t = Tokens::av(ui.ctx());
    let verdier = [("nr", nr.into())];
    let ramme = Frame::new().stroke(Stroke::new(1.0, t.kant)).corner_radius(6).inner_margin(10);
    ramme
        .show(ui, |ui| {
            let felt = TextEdit::multiline(&mut linje.tekst)
                .margin(Margin::symmetric(8, 6))
                .desired_rows(2)
                .desired_width(f32::INFINITY);
            let tekst = ui.add(felt);
            a11y::navn(ui, &tekst, &b.med("gui-faktum-nr", &verdier));
            let mut fokus = tekst.has_focus();
            ledetekst(ui, &b.tekst("gui-faktum-kilder"));
            fokus |= kilder_ui(ui, b, &mut linje.kilder);
            ui.horizontal(|ui| {
                if stille_knapp(ui, &b.tekst("gui-faktum-bevis")).clicked() {
                    linje.nytt_bevis();
                }
                let fjern = stille_knapp(ui, &b.tekst("gui-fjern"));
                a11y::navn(ui, &fjern, &b.med("gui-faktum-fjern", &verdier));
                (fokus, fjern.clicked())
            })
            .inner
        })
        .inner
}

/// Answers side by side, evidence of its own line by line.
fn kilder_ui(ui: &mut Ui, b: &Bilde<'_>, kilder: &mut Vec<Kildelinje>) -> bool {
    let (mut fokus, mut fjernet) = (false, None);
    ui.horizontal_wrapped(|ui| {
        for (i, kilde) in kilder.iter().enumerate() {
            if let Kildelinje::Svar(svar) = kilde {
                svarkilde_ui(ui, b, svar);
                if fjern_ui(ui, b, i) {
                    fjernet = Some(i);
                }
                ui.add_space(8.0);
            }
        }
    });
    for (i, kilde) in kilder.iter_mut().enumerate() {
        if let Kildelinje::Bevis(linje) = kilde {
            ui.horizontal(|ui| {
                fokus |= beviskilde_ui(ui, b, i, linje);
                if fjern_ui(ui, b, i) {
                    fjernet = Some(i);
                }
            });
        }
    }
    if let Some(i) = fjernet {
        kilder.remove(i);
    }
    fokus
}

fn fjern_ui(ui: &mut Ui, b: &Bilde<'_>, i: usize) -> bool {
    let fjern = stille_knapp(ui, "×");
    a11y::navn(ui, &fjern, &b.med("gui-kilde-fjern", &[("nr", (i + 1).into())]));
    fjern.clicked()
}

/// An answer as source: a link to it.
fn svarkilde_ui(ui: &mut Ui, b: &Bilde<'_>, kilde: &Kilde) {
    let Kilde::Svar(sted) = kilde else { return };
    let hvor = match sted {
        Svarsted::Sak(sak, punkt) => format!("{sak}, {punkt}"),
        Svarsted::Kontor(kontor, punkt) => format!("{kontor}, {punkt}"),
    };
    let svar = b.tilsyn.svar.get(sted).map(|p| b.svarord(p.besvarelse.svar));
    let svar = svar.unwrap_or_else(|| b.tekst("svar-ubesvart"));
    if ui.link(format!("{hvor}: {svar}")).clicked() {
        b.send(Handling::VisSted(sted.clone()));
    }
}

fn beviskilde_ui(ui: &mut Ui, b: &Bilde<'_>, i: usize, linje: &mut Bevislinje) -> bool {
    let nr = [("nr", (i + 1).into())];
    let arter = bevisarter(b);
    let boks = valg_uten_ledetekst(ui, ("kildeart", i), 130.0, &mut linje.art, &arter);
    a11y::navn(ui, &boks, &b.med("gui-bevis-art", &nr));
    let felt = TextEdit::singleline(&mut linje.sted)
        .margin(Margin::symmetric(8, 5))
        .hint_text(b.tekst("gui-bevis-sted-hint"))
        .desired_width((ui.available_width() - 70.0).max(120.0));
    let sted = ui.add(felt);
    a11y::navn(ui, &sted, &b.med("gui-bevis-sted", &nr));
    sted.has_focus()
}
