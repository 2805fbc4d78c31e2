//! Approvals: Nav-leder and kommunedirektør, each with name and day.

use egui::Ui;

use crate::domene::{Egengodkjenning, Godkjennerrolle, Hendelse};
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::handling::Handling;
use crate::gui::komponent::{Tone, felt_med, knapp, merke, svak};
use crate::i18n;

use super::Egenvisning;

/// Draws the card.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>, visning: &mut Egenvisning) {
    a11y::overskrift(ui, b.tekst("gui-egen-godkjenning"), 2);
    svak(ui, &b.tekst("gui-egen-godkjenning-om"));
    for rolle in Godkjennerrolle::ALLE {
        ui.add_space(6.0);
        ui.push_id(rolle.kode(), |ui| rolle_ui(ui, b, visning, *rolle));
    }
}

fn rolle_ui(ui: &mut Ui, b: &Bilde<'_>, visning: &mut Egenvisning, rolle: Godkjennerrolle) {
    let egen = &b.tilsyn.egen;
    let post = egen.godkjenninger.get(&rolle);
    let hvem = b.tekst(&format!("godkjennerrolle-{}", rolle.kode()));
    let navn = visning.godkjennere.entry(rolle).or_default();
    ui.horizontal(|ui| {
        ui.add_enabled_ui(b.kan_skrive(), |ui| {
            felt_med(ui, &hvem, navn, 240.0);
            let navn = navn.trim().to_owned();
            let godkjenn = ui.add_enabled_ui(!navn.is_empty(), |ui| {
                let svar = knapp(ui, &b.tekst("gui-egen-godkjenn"));
                a11y::navn(ui, &svar, &format!("{}: {hvem}", b.tekst("gui-egen-godkjenn")));
                svar
            });
            if godkjenn.inner.clicked() {
                let ny = Egengodkjenning { rolle, navn, dato: b.idag };
                b.send(Handling::LagreEgen(Box::new(Hendelse::EgentilsynGodkjent(ny))));
            }
        });
    });
    let Some(post) = post else { return };
    let sist = b.tilsyn.siste_faglige_endring.max(egen.siste_endring);
    let verdier = [
        ("navn", post.godkjenning.navn.as_str().into()),
        ("dato", i18n::dato(post.godkjenning.dato).into()),
    ];
    let (noekkel, tone) = if post.post < sist {
        ("gui-egen-godkjent-foer", Tone::Delvis)
    } else {
        ("gui-egen-godkjent", Tone::God)
    };
    merke(ui, &b.med(noekkel, &verdier), tone);
}
