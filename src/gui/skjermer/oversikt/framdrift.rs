//! How far the answers have come, by theme and by office.

use egui::{Grid, Sense, Ui, vec2};

use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::handling::Handling;
use crate::gui::komponent::{Tone, ledetekst, melding, stille_knapp};
use crate::gui::tema::Tokens;
use crate::vurdering::Framdrift;

/// Draws the card.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>) {
    a11y::overskrift(ui, b.tekst("gui-framdrift-tittel"), 2);
    ui.add_space(4.0);
    bjelke_ui(ui, &b.avledet.svar.samlet, ui.available_width(), 8.0);
    ui.label(i_ord(b, &b.avledet.svar.samlet));
    se_igjen_ui(ui, b);
    let temaer = b.avledet.svar.temaer.iter().map(|(id, f)| {
        let tema = b.sjekkliste.temaer.iter().find(|t| t.id == *id);
        (format!("{id}  {}", tema.map_or("", |t| b.i(&t.navn))), f)
    });
    let temaer: Vec<_> = temaer.collect();
    deler_ui(ui, b, "gui-etter-tema", &temaer);
    if b.avledet.svar.kontorer.len() > 1 {
        let kontorer: Vec<_> =
            b.avledet.svar.kontorer.iter().map(|(k, f)| (k.to_string(), f)).collect();
        deler_ui(ui, b, "gui-etter-kontor", &kontorer);
    }
}

/// Answers whose case or source has changed, with the way to the first of them.
fn se_igjen_ui(ui: &mut Ui, b: &Bilde<'_>) {
    let Some(foerste) = b.avledet.helhet.se_igjen.first() else { return };
    ui.add_space(4.0);
    let antall = [("antall", b.avledet.helhet.se_igjen.len().into())];
    melding(ui, Tone::Delvis, &b.med("gui-se-igjen", &antall));
    if stille_knapp(ui, &b.tekst("gui-se-igjen-foerste")).clicked() {
        b.send(Handling::VisSted(foerste.clone()));
    }
}

fn deler_ui(ui: &mut Ui, b: &Bilde<'_>, overskrift: &str, deler: &[(String, &Framdrift)]) {
    ui.add_space(8.0);
    ledetekst(ui, &b.tekst(overskrift));
    let i_ord = 150.0;
    let bredde = ((ui.available_width() - i_ord) * 0.3).clamp(60.0, 160.0);
    let navnebredde = (ui.available_width() - i_ord - bredde - 32.0).max(100.0);
    Grid::new(overskrift).num_columns(3).spacing(vec2(12.0, 2.0)).show(ui, |ui| {
        ui.spacing_mut().interact_size.y = 20.0;
        for (navn, f) in deler {
            ui.allocate_ui(vec2(navnebredde, 18.0), |ui| {
                ui.set_width(navnebredde);
                ui.add(egui::Label::new(navn).truncate());
            });
            bjelke_ui(ui, f, bredde, 6.0);
            ledetekst(ui, &kort_i_ord(b, f));
            ui.end_row();
        }
    });
}

fn kort_i_ord(b: &Bilde<'_>, f: &Framdrift) -> String {
    let verdier = [
        ("besvart", f.besvart.into()),
        ("av", (f.besvart + f.ubesvart).into()),
        ("svikt", f.svikt.into()),
    ];
    let noekkel = if f.svikt > 0 { "gui-framdrift-svikt" } else { "gui-framdrift" };
    b.med(noekkel, &verdier)
}

fn i_ord(b: &Bilde<'_>, f: &Framdrift) -> String {
    let verdier = [
        ("besvart", f.besvart.into()),
        ("av", (f.besvart + f.ubesvart).into()),
        ("svikt", f.svikt.into()),
        ("bevis", f.mangler_bevis.into()),
    ];
    b.med("gui-framdrift-lang", &verdier)
}

/// Answered against all; failures darker at the left end. The words beside it say the same.
fn bjelke_ui(ui: &mut Ui, f: &Framdrift, bredde: f32, hoeyde: f32) {
    let t = Tokens::av(ui.ctx());
    let (flate, _) = ui.allocate_exact_size(vec2(bredde, hoeyde.max(14.0)), Sense::HOVER);
    let bane = egui::Rect::from_center_size(flate.center(), vec2(bredde, hoeyde));
    let maler = ui.painter();
    maler.rect_filled(bane, hoeyde / 2.0, t.noeytral_flate);
    let alle = som_f32((f.besvart + f.ubesvart).max(1));
    let del = |antall: usize| {
        let mut r = bane;
        r.set_width(bane.width() * som_f32(antall) / alle);
        r
    };
    maler.rect_filled(del(f.besvart), hoeyde / 2.0, t.aksent);
    if f.svikt > 0 {
        maler.rect_filled(del(f.svikt), hoeyde / 2.0, t.svikt);
    }
}

/// A count on the screen; no sample comes near the limit.
fn som_f32(antall: usize) -> f32 {
    f32::from(u16::try_from(antall).unwrap_or(u16::MAX))
}
