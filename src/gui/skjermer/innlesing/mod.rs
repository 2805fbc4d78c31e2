//! The import wizard: columns, identity gate, what changes, taking in. It stands in the place of the
//! case table while a file waits, and nothing is stored before the last step.

mod endringer;
mod forhaandsrader;
mod gjenkjenning;
mod kolonner;
mod omfang;
mod personvern;
mod skjema;
mod ta_inn;
mod treffkort;
mod treffliste;

pub(crate) use skjema::{Innlesingsskjema, Lestfil, Steg};

use egui::{
    CentralPanel, Color32, Frame, Key, Margin, Modifiers, Panel, ScrollArea, Sense, Stroke, Ui,
    vec2,
};

use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::fildialog::{Formaal, Merknadskilde};
use crate::gui::handling::{Handling, Innlesingsvalg};
use crate::gui::komponent::{hovedknapp, knapp, svak, tomt};
use crate::gui::skrift;
use crate::gui::tema::Tokens;
use crate::i18n::Tekster;

/// Draws the wizard and sends what the user does with it.
pub(crate) fn ui(ui: &mut Ui, b: &Bilde<'_>, s: &mut Innlesingsskjema, opptatt: Opptatt) {
    let t = Tokens::av(ui.ctx());
    taster(ui, b, s, opptatt);
    let bunn = Frame::new().fill(t.flate).inner_margin(Margin::symmetric(24, 10));
    Panel::bottom("innlesingsbunn").frame(bunn).show(ui, |ui| bunn_ui(ui, b, s, opptatt));
    let rundt = Frame::new().fill(t.bakgrunn).inner_margin(Margin::symmetric(24, 18));
    CentralPanel::no_frame().frame(rundt).show(ui, |ui| {
        hode_ui(ui, b, s);
        ui.add_space(10.0);
        let fot = ScrollArea::vertical().id_salt(("innlesing", s.steg.kode())).auto_shrink(false);
        fot.show(ui, |ui| {
            ui.add_enabled_ui(opptatt == Opptatt::Nei, |ui| match s.steg {
                Steg::Kolonner => kolonner::ui(ui, b, s),
                Steg::Personvern => personvern::ui(ui, b, s),
                Steg::Endringer => endringer::ui(ui, b, s),
                Steg::TaInn => ta_inn::ui(ui, b, s),
            });
        });
    });
}

/// While a large sample is stored, the tilsyn is with the job that stores it.
pub(crate) fn lagrer_ui(ui: &mut Ui, t: &Tekster) {
    let farger = Tokens::av(ui.ctx());
    CentralPanel::no_frame().frame(Frame::new().fill(farger.bakgrunn)).show(ui, |ui| {
        tomt(ui, &t.tekst("innlesing-lagrer"), &t.tekst("innlesing-lagrer-om"));
    });
}

/// Whether work on the file is running.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Opptatt {
    /// It is.
    Ja,
    /// It is not.
    Nei,
}

fn hode_ui(ui: &mut Ui, b: &Bilde<'_>, s: &mut Innlesingsskjema) {
    ui.horizontal(|ui| {
        a11y::overskrift(ui, b.tekst("innlesing-tittel"), 1);
        let fil = s.visning.as_ref().map(|visning| visning.fil.clone()).unwrap_or_default();
        svak(ui, &fil);
    });
    ui.add_space(6.0);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        for (nr, steg) in s.steg().into_iter().enumerate() {
            if steg_ui(ui, b, s, (nr + 1, steg)) {
                s.gaa_til(steg);
            }
        }
    });
}

/// A step as a tab; one can go back to what has been, and on by the button only.
fn steg_ui(ui: &mut Ui, b: &Bilde<'_>, s: &Innlesingsskjema, (nr, steg): (usize, Steg)) -> bool {
    let t = Tokens::av(ui.ctx());
    let navn = b.tekst(&format!("innlesing-steg-{}", steg.kode()));
    let (valgt, kan) = (steg == s.steg, steg < s.steg);
    let farge = if valgt { t.aksent } else { t.tekst_svak };
    let skrift = if valgt {
        egui::FontId::new(13.5, skrift::fet())
    } else {
        egui::FontId::proportional(13.5)
    };
    let ord = ui.painter().layout_no_wrap(format!("{nr}  {navn}"), skrift, farge);
    let sans = if kan { Sense::click() } else { Sense::HOVER };
    let (flate, svar) = ui.allocate_exact_size(ord.size() + vec2(20.0, 12.0), sans);
    svar.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, kan || valgt, &navn));
    a11y::fane(ui, &svar, valgt);
    let fyll = match (valgt, kan && svar.hovered()) {
        (true, _) => t.utvalg,
        (false, true) => t.svev,
        (false, false) => Color32::TRANSPARENT,
    };
    ui.painter().rect_filled(flate, 6.0, fyll);
    if svar.has_focus() {
        ui.painter().rect_stroke(flate, 6.0, Stroke::new(2.0, t.fokus), egui::StrokeKind::Inside);
    }
    ui.painter().galley(flate.min + vec2(10.0, 6.0), ord, farge);
    svar.clicked()
}

/// The way on, the way back and the way out.
fn bunn_ui(ui: &mut Ui, b: &Bilde<'_>, s: &mut Innlesingsskjema, opptatt: Opptatt) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let (tekst, kan) = framover(b, s);
        let neste = ui.add_enabled_ui(kan && opptatt == Opptatt::Nei, |ui| hovedknapp(ui, &tekst));
        let neste = neste.inner.on_hover_text(b.tekst("innlesing-neste-tast"));
        if std::mem::take(&mut s.til_neste) {
            neste.request_focus();
        }
        if neste.clicked() {
            b.send(Handling::Innlesing(Innlesingsvalg::Neste));
        }
        if let Some(forrige) = s.forrige()
            && ui
                .add_enabled_ui(opptatt == Opptatt::Nei, |ui| {
                    knapp(ui, &b.tekst("innlesing-tilbake"))
                })
                .inner
                .clicked()
        {
            s.gaa_til(forrige);
        }
        if knapp(ui, &b.tekst(avslag(s.steg))).clicked() {
            b.send(Handling::Innlesing(Innlesingsvalg::Avvis));
        }
        merknader_ui(ui, b, s);
        svak(ui, &b.tekst(&format!("innlesing-tast-{}", s.steg.kode())));
    });
}

/// Everything that was remarked, as a file for the kommune; also of a file that will be refused.
fn merknader_ui(ui: &mut Ui, b: &Bilde<'_>, s: &Innlesingsskjema) {
    let Some(lest) = &s.lest else { return };
    let noen = !lest.karantene.lest().merknader.is_empty();
    let knapp = ui.add_enabled_ui(noen, |ui| knapp(ui, &b.tekst("innlesing-merknader-lagre")));
    let knapp = knapp.inner.on_disabled_hover_text(b.tekst("innlesing-merknader-ingen"));
    if knapp.on_hover_text(b.tekst("innlesing-merknader-om")).clicked() {
        b.send(Handling::VelgFil(Formaal::Merknader(Merknadskilde::Innlesing)));
    }
}

/// What the way out is called: a file that has been looked into is refused.
fn avslag(steg: Steg) -> &'static str {
    match steg {
        Steg::Kolonner => "gui-avbryt",
        Steg::Personvern | Steg::Endringer | Steg::TaInn => "innlesing-avvis",
    }
}

/// What the main button does and whether it can be done now.
fn framover(b: &Bilde<'_>, s: &Innlesingsskjema) -> (String, bool) {
    let skriver = b.kan_skrive();
    match (s.steg, s.neste()) {
        (Steg::Kolonner, _) => (b.tekst("innlesing-les"), skriver && s.kan_leses()),
        (Steg::TaInn, _) | (_, None) => {
            let antall = s.lest.as_ref().map_or(0, |lest| lest.karantene.lest().saker.len());
            (b.med("innlesing-ta-inn", &[("antall", antall.into())]), skriver && s.er_klar())
        }
        (Steg::Personvern | Steg::Endringer, Some(neste)) => {
            let til = b.tekst(&format!("innlesing-steg-{}", neste.kode()));
            (b.med("innlesing-neste", &[("steg", til.into())]), s.er_klar())
        }
    }
}

/// Ctrl+Enter goes on from anywhere.
fn taster(ui: &Ui, b: &Bilde<'_>, s: &Innlesingsskjema, opptatt: Opptatt) {
    let trykket = ui.input_mut(|inn| inn.consume_key(Modifiers::COMMAND, Key::Enter));
    if trykket && opptatt == Opptatt::Nei && framover(b, s).1 {
        b.send(Handling::Innlesing(Innlesingsvalg::Neste));
    }
}
