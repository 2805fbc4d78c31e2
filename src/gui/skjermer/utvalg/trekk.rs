//! The draw: a seed that is written down first, and how many from each office.

use std::collections::BTreeMap;

use egui::Ui;

use crate::app::Fordeling;
use crate::domene::{KontorId, Utvalg};
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::handling::{Handling, Utvalgsoenske};
use crate::gui::komponent::{felt, felt_med, hovedknapp, svak};

use super::{Utvalgsvisning, navn};

/// Draws the card.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>, utvalg: &Utvalg, visning: &mut Utvalgsvisning) {
    a11y::overskrift(ui, b.tekst("gui-utvalg-trekk"), 2);
    svak(ui, &b.tekst("gui-utvalg-trekk-om"));
    ui.add_space(6.0);
    felt(ui, &b.tekst("gui-utvalg-froe"), &mut visning.froe);
    svak(ui, &b.tekst("gui-utvalg-froe-om"));
    ui.add_space(6.0);
    antall_ui(ui, b, utvalg, &mut visning.antall);
    ui.add_space(8.0);
    let fordeling = fordeling(&super::kontorer(utvalg), &visning.antall);
    let kan = b.kan_skrive() && fordeling.is_some() && !visning.froe.trim().is_empty();
    let knapp = ui.add_enabled_ui(kan, |ui| hovedknapp(ui, &b.tekst("gui-utvalg-trekk-knapp")));
    if let Some(fordeling) = fordeling.filter(|_| knapp.inner.clicked()) {
        let froe = visning.froe.trim().to_owned();
        b.send(Handling::OmUtvalget(Utvalgsoenske::Trekk(froe, fordeling)));
    }
}

/// One field for each office, with how many cases there are to draw from.
pub(super) fn antall_ui(
    ui: &mut Ui,
    b: &Bilde<'_>,
    utvalg: &Utvalg,
    antall: &mut BTreeMap<Option<KontorId>, String>,
) {
    let ledige = ledige(utvalg);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        for (kontor, ledige) in ledige {
            let verdier = [("kontor", navn(b, kontor.as_ref()).into()), ("antall", ledige.into())];
            let ledetekst = b.med("gui-utvalg-antall-fra", &verdier);
            felt_med(ui, &ledetekst, antall.entry(kontor).or_default(), 150.0);
        }
    });
}

/// Cases of each office that were never drawn.
fn ledige(utvalg: &Utvalg) -> BTreeMap<Option<KontorId>, usize> {
    let mut ledige = super::kontorer(utvalg);
    for sak in utvalg.trukne() {
        let kontor = utvalg.kontor_for(sak).cloned();
        if let Some(antall) = ledige.get_mut(&kontor) {
            *antall = antall.saturating_sub(1);
        }
    }
    ledige
}

/// The numbers as they are written; an empty field is none. `None` where one is no number, or all
/// are none.
pub(super) fn fordeling(
    deler: &BTreeMap<Option<KontorId>, usize>,
    skrevet: &BTreeMap<Option<KontorId>, String>,
) -> Option<Fordeling> {
    let mut faste = BTreeMap::new();
    let mut samlet = 0_u32;
    for kontor in deler.keys() {
        let tekst = skrevet.get(kontor).map_or("", |tekst| tekst.trim());
        let antall: u32 = if tekst.is_empty() { 0 } else { tekst.parse().ok()? };
        samlet = samlet.checked_add(antall)?;
        if let Some(kontor) = kontor {
            faste.insert(kontor.clone(), antall);
        }
    }
    let fordeling =
        if faste.is_empty() { Fordeling::Samlet(samlet) } else { Fordeling::Faste(faste) };
    (samlet > 0).then_some(fordeling)
}
