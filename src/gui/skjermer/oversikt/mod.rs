//! The tilsyn at a glance: its frame, what is next, how far the answers have come, the sample.

mod framdrift;
mod kilder;
mod kurve;
mod rammekort;
mod ventetid;

pub(crate) use kilder::merknader_ui;

use egui::{CentralPanel, Frame, Margin, ScrollArea, Ui, vec2};

use crate::domene::Svarsted;
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::fildialog::Formaal;
use crate::gui::handling::Handling;
use crate::gui::komponent::{Tone, hovedknapp, knapp, kort, melding, svak};
use crate::gui::skrift::fet_tekst;
use crate::gui::tema::Tokens;
use crate::gui::tilstand::{Skjerm, Tilstand};
use crate::vurdering;

/// From this width on the cards stand in two columns.
const TO_KOLONNER: f32 = 860.0;

/// Draws the screen.
pub(crate) fn ui(ui: &mut Ui, b: &Bilde<'_>, tilstand: &Tilstand) {
    let t = Tokens::av(ui.ctx());
    let rundt = Frame::new().fill(t.flate).inner_margin(Margin::symmetric(24, 18));
    CentralPanel::no_frame().frame(rundt).show(ui, |ui| {
        ScrollArea::vertical().id_salt("oversikt").auto_shrink(false).show(ui, |ui| {
            hode_ui(ui, b);
            ui.add_space(12.0);
            if b.er_egentilsyn() {
                melding(ui, Tone::Noeytral, &b.tekst("gui-egentilsyn-om"));
                ui.add_space(12.0);
            }
            if ui.available_width() < TO_KOLONNER {
                venstre_ui(ui, b, tilstand);
                ui.add_space(12.0);
                hoeyre_ui(ui, b);
            } else {
                ui.spacing_mut().item_spacing.x = 16.0;
                let bredde = (ui.available_width() - 16.0) / 2.0;
                ui.horizontal_top(|ui| {
                    spalte_ui(ui, bredde, |ui| venstre_ui(ui, b, tilstand));
                    spalte_ui(ui, bredde, |ui| hoeyre_ui(ui, b));
                });
            }
        });
    });
}

fn spalte_ui(ui: &mut Ui, bredde: f32, innhold: impl FnOnce(&mut Ui)) {
    let plass = egui::Layout::top_down(egui::Align::Min);
    ui.allocate_ui_with_layout(vec2(bredde, 0.0), plass, |ui| {
        ui.set_width(bredde);
        ui.spacing_mut().item_spacing.x = 8.0;
        innhold(ui);
    });
}

fn hode_ui(ui: &mut Ui, b: &Bilde<'_>) {
    let g = &b.tilsyn.grunnlag;
    a11y::overskrift(ui, g.kommune.as_str(), 1);
    let art = b.tekst(&format!("tilsynsart-{}", g.art.kode()));
    let verdier = [
        ("art", art.into()),
        ("tema", g.tema.as_str().into()),
        ("fra", g.periode.fra.into()),
        ("til", g.periode.til.into()),
    ];
    svak(ui, &b.med("gui-oversikt-under", &verdier));
}

fn venstre_ui(ui: &mut Ui, b: &Bilde<'_>, tilstand: &Tilstand) {
    kort(ui, |ui| neste_ui(ui, b, tilstand));
    ui.add_space(6.0);
    kort(ui, |ui| framdrift::ui(ui, b));
    ui.add_space(6.0);
    kort(ui, |ui| rammekort::ui(ui, b));
}

fn hoeyre_ui(ui: &mut Ui, b: &Bilde<'_>) {
    kort(ui, |ui| ventetid::ui(ui, b));
    ui.add_space(6.0);
    kort(ui, |ui| kilder::ui(ui, b));
}

/// The next thing to do, as one button.
/// Everything is answered: to the lovbrudd while one is proposed or unfinished, then to the report.
fn til_konklusjonen_ui(ui: &mut Ui, b: &Bilde<'_>) {
    let [.., lovbrudd] = b.avledet.venter;
    let (noekkel, skjerm) = if lovbrudd > 0 || !b.avledet.helhet.forslag.is_empty() {
        ("gui-til-lovbrudd", Skjerm::Lovbrudd)
    } else {
        ("gui-til-rapport", Skjerm::Rapport)
    };
    if skjerm == Skjerm::Rapport && b.tilsyn.signert.is_some() {
        svak(ui, &b.tekst("gui-neste-signert"));
        ui.add_space(4.0);
    }
    if hovedknapp(ui, &b.tekst(noekkel)).clicked() {
        b.send(Handling::Vis(skjerm));
    }
}

fn neste_ui(ui: &mut Ui, b: &Bilde<'_>, tilstand: &Tilstand) {
    a11y::overskrift(ui, b.tekst("gui-neste"), 2);
    ui.add_space(2.0);
    if b.tilsyn.saker.is_empty() {
        svak(ui, &b.tekst("gui-saker-ingen-om"));
        ui.add_space(4.0);
        ui.add_enabled_ui(b.kan_skrive(), |ui| {
            if hovedknapp(ui, &b.tekst("gui-importer")).clicked() {
                b.send(Handling::VelgFil(Formaal::Utvalg));
            }
        });
        return;
    }
    let etter = tilstand.plass.i_sak();
    let neste = vurdering::neste_ubesvarte(b.tilsyn, b.sjekkliste, etter.as_ref());
    let Some(neste) = neste else {
        ui.label(b.tekst("gui-alt-besvart"));
        ui.add_space(4.0);
        if b.er_egentilsyn() {
            return;
        }
        til_konklusjonen_ui(ui, b);
        return;
    };
    neste_punkt_ui(ui, b, &neste);
}

fn neste_punkt_ui(ui: &mut Ui, b: &Bilde<'_>, neste: &Svarsted) {
    let hvor = match neste {
        Svarsted::Sak(sak, _) => b.med("gui-i-sak", &[("sak", sak.as_str().into())]),
        Svarsted::Kontor(kontor, _) => {
            b.med("gui-ved-kontor", &[("kontor", kontor.as_str().into())])
        }
    };
    let punkt = b.sjekkliste.punkt(neste.punkt());
    svak(ui, &format!("{hvor}  ·  {}", neste.punkt()));
    if let Some(punkt) = punkt {
        ui.add(egui::Label::new(fet_tekst(b.i(&punkt.spoersmaal)).size(15.0)).wrap());
    }
    ui.add_space(6.0);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 0.0);
        if hovedknapp(ui, &b.tekst("gui-fortsett")).clicked() {
            b.send(Handling::VisSted(neste.clone()));
        }
        if knapp(ui, &b.tekst("gui-til-saker")).clicked() {
            b.send(Handling::Vis(Skjerm::Saker));
        }
    });
}
