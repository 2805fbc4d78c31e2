//! How many cases are enough, in words that need no statistics.

use egui::{Label, Ui};

use crate::app::arbeid::planlegg;
use crate::domene::Utvalg;
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::komponent::{knapp, ledetekst, svak, valg};

use super::{Utvalgsvisning, navn};

const ANDELER: [u32; 6] = [5, 10, 15, 20, 30, 50];
const SIKKERHETER: [u32; 4] = [80, 90, 95, 99];
const TILLATTE: [u32; 3] = [0, 1, 2];

/// Draws the card.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>, utvalg: &Utvalg, visning: &mut Utvalgsvisning) {
    a11y::overskrift(ui, b.tekst("gui-utvalg-plan"), 2);
    svak(ui, &b.tekst("gui-utvalg-plan-om"));
    ui.add_space(6.0);
    let prosent = |n: &u32| (*n, b.med("gui-utvalg-prosent", &[("n", i64::from(*n).into())]));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        let andeler: Vec<_> = ANDELER.iter().map(prosent).collect();
        valg(ui, &b.tekst("gui-utvalg-andel"), &mut visning.andel, &andeler);
        let sikkerheter: Vec<_> = SIKKERHETER.iter().map(prosent).collect();
        valg(ui, &b.tekst("gui-utvalg-sikkerhet"), &mut visning.sikkerhet, &sikkerheter);
        let tillatte: Vec<_> = TILLATTE.iter().map(|n| (*n, n.to_string())).collect();
        valg(ui, &b.tekst("gui-utvalg-tillatt"), &mut visning.tillatt, &tillatte);
    });
    ui.add_space(8.0);
    let planer = planlegg(b.tilsyn, visning.krav()).unwrap_or_default();
    for plan in &planer {
        ledetekst(ui, &navn(b, plan.kontor.as_ref()));
        ui.add(Label::new(b.melding(&plan.plan.melding())).wrap());
        ui.add_space(6.0);
    }
    let deler = super::kontorer(utvalg);
    let mulig = planer.iter().take(deler.len()).all(|plan| plan.plan.antall.is_some());
    ui.add_enabled_ui(mulig && b.kan_skrive(), |ui| {
        if knapp(ui, &b.tekst("gui-utvalg-bruk-plan")).clicked() {
            // the last plan is of all cases together, and is not drawn by itself
            for plan in planer.iter().take(deler.len()) {
                let antall = plan.plan.antall.unwrap_or_default().to_string();
                visning.antall.insert(plan.kontor.clone(), antall);
            }
        }
    });
}
