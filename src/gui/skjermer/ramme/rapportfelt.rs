//! The part of the frame that only the report needs: how the tilsyn was done, and by whom approved.

use chrono::NaiveDate;
use egui::Ui;

use crate::domene::Rapportstadium;
use crate::gui::a11y;
use crate::gui::komponent::{felt_med, langt_felt, ledetekst, svak, valg};
use crate::i18n::Tekster;

use super::Rammeskjema;

/// Draws the fields.
pub(super) fn ui(ui: &mut Ui, t: &Tekster, idag: NaiveDate, s: &mut Rammeskjema) {
    a11y::overskrift(ui, t.tekst("gui-ramme-rapport"), 2);
    ui.add_space(4.0);
    let stadier: Vec<_> = Rapportstadium::ALLE
        .iter()
        .map(|r| (*r, t.tekst(&format!("rapportstadium-{}", r.kode()))))
        .collect();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        valg(ui, &t.tekst("gui-felt-stadium"), &mut s.stadium, &stadier);
        felt_med(ui, &t.tekst("gui-felt-godkjenner"), &mut s.godkjenner, 200.0);
        felt_med(ui, &t.tekst("gui-felt-funksjon"), &mut s.godkjenners_funksjon, 200.0);
    });
    ui.add_space(6.0);
    langt_felt(ui, &t.tekst("gui-felt-utloeser"), &mut s.utloeser, 2);
    langt_felt(ui, &t.tekst("gui-felt-virksomhet"), &mut s.virksomhet, 4);
    utvalg_ui(ui, t, s);
    langt_felt(ui, &t.tekst("gui-felt-dokumenter"), &mut s.dokumenter, 3);
    langt_felt(ui, &t.tekst("gui-felt-intervjuer"), &mut s.intervjuer, 3);
    svak(ui, &t.tekst("gui-intervjuer-om"));
    ui.add_space(6.0);
    milepaeler_ui(ui, t, idag, s);
    if s.stadium == Rapportstadium::Endelig {
        langt_felt(ui, &t.tekst("gui-felt-innsigelser"), &mut s.innsigelser, 4);
    }
}

fn utvalg_ui(ui: &mut Ui, t: &Tekster, s: &mut Rammeskjema) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        felt_med(ui, &t.tekst("gui-felt-populasjon"), &mut s.populasjon, 140.0);
        felt_med(ui, &t.tekst("gui-felt-avidentifisert"), &mut s.avidentifisert_av, 260.0);
    });
    ui.add_space(4.0);
    langt_felt(ui, &t.tekst("gui-felt-maate"), &mut s.maate, 2);
}

fn milepaeler_ui(ui: &mut Ui, t: &Tekster, idag: NaiveDate, s: &mut Rammeskjema) {
    ledetekst(ui, &t.tekst("gui-felt-milepaeler"));
    egui::Grid::new("milepaeler").num_columns(3).spacing([16.0, 8.0]).show(ui, |ui| {
        for (i, (art, felt)) in s.milepaeler.iter_mut().enumerate() {
            felt.ui(ui, &t.tekst(&format!("milepaelart-{}", art.kode())), t, idag);
            if i % 3 == 2 {
                ui.end_row();
            }
        }
    });
}
