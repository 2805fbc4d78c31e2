//! The sample that was drawn: which cases, which fell away, and drawing more.

use egui::{Label, Ui};

use crate::domene::{KontorId, SakId, Trekning, Utvalg};
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::handling::{Handling, Utvalgsoenske};
use crate::gui::komponent::{Tone, felt, knapp, ledetekst, merke, svak, tekstlinje, valg};

use super::trekk::{antall_ui, fordeling};
use super::{Utvalgsvisning, navn};

/// Draws the card of the cases.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>, utvalg: &Utvalg, visning: &Utvalgsvisning) {
    a11y::overskrift(ui, b.tekst("gui-utvalg-utvalget"), 2);
    if let Some(trekning) = &utvalg.trekning {
        hode_ui(ui, b, utvalg, trekning);
    }
    for (kontor, _) in super::kontorer(utvalg) {
        saker_ui(ui, b, utvalg, kontor.as_ref());
    }
    if !utvalg.bortfall.is_empty() {
        ui.add_space(8.0);
        a11y::overskrift(ui, b.tekst("gui-utvalg-falt-bort"), 3);
    }
    for bortfall in &utvalg.bortfall {
        let noekkel = match bortfall.erstatning {
            Some(_) => "utvalg-protokoll-erstattet",
            None => "utvalg-protokoll-bortfalt",
        };
        let verdier = [
            ("sak", bortfall.sak.as_str().into()),
            ("grunn", bortfall.grunn.as_str().into()),
            ("erstatning", bortfall.erstatning.as_ref().map_or("", SakId::as_str).into()),
        ];
        ui.add(Label::new(b.med(noekkel, &verdier)).wrap());
    }
    if visning.protokoll.is_none() {
        ui.add_space(6.0);
        svak(ui, &b.tekst("gui-utvalg-angre-om"));
    }
}

fn hode_ui(ui: &mut Ui, b: &Bilde<'_>, utvalg: &Utvalg, trekning: &Trekning) {
    let verdier = [
        ("antall", utvalg.gjeldende().count().into()),
        ("av", utvalg.populasjon.saker.len().into()),
        ("froe", trekning.froe.as_str().into()),
        ("dato", utvalg.trukket.unwrap_or(utvalg.frosset).into()),
    ];
    ui.add(Label::new(b.med("gui-utvalg-trukket", &verdier)).wrap());
    if b.tilsyn.trekninger > 1 {
        let verdier = [("antall", b.tilsyn.trekninger.into())];
        svak(ui, &b.med("utvalg-protokoll-flere", &verdier));
    }
}

/// The cases of one office as a row of small labels; those already imported are told apart.
fn saker_ui(ui: &mut Ui, b: &Bilde<'_>, utvalg: &Utvalg, kontor: Option<&KontorId>) {
    let saker: Vec<&SakId> =
        utvalg.gjeldende().filter(|sak| utvalg.kontor_for(sak) == kontor).collect();
    if saker.is_empty() {
        return;
    }
    ui.add_space(8.0);
    let inne = saker.iter().filter(|sak| b.tilsyn.saker.contains_key(sak)).count();
    let verdier =
        [("kontor", navn(b, kontor).into()), ("antall", saker.len().into()), ("inne", inne.into())];
    ledetekst(ui, &b.med("gui-utvalg-ved", &verdier));
    tekstlinje(ui, |ui| {
        ui.spacing_mut().item_spacing = egui::vec2(6.0, 4.0);
        for sak in saker {
            let er_inne = b.tilsyn.saker.contains_key(sak);
            merke(ui, sak.as_str(), if er_inne { Tone::God } else { Tone::Noeytral });
        }
    });
}

/// Draws the card for a case that cannot be read.
pub(super) fn bortfall_ui(
    ui: &mut Ui,
    b: &Bilde<'_>,
    utvalg: &Utvalg,
    visning: &mut Utvalgsvisning,
) {
    a11y::overskrift(ui, b.tekst("gui-utvalg-ta-ut"), 2);
    svak(ui, &b.tekst("gui-utvalg-ta-ut-om"));
    ui.add_space(6.0);
    let saker: Vec<&SakId> = utvalg.gjeldende().collect();
    let mut valgt = visning.tapt.as_ref().and_then(|s| saker.iter().position(|m| *m == s));
    let mut alle = vec![(None, b.tekst("gui-utvalg-velg-sak"))];
    alle.extend(saker.iter().enumerate().map(|(i, sak)| (Some(i), sak.to_string())));
    valg(ui, &b.tekst("gui-utvalg-sak"), &mut valgt, &alle);
    visning.tapt = valgt.and_then(|i| saker.get(i)).map(|sak| (*sak).clone());
    ui.add_space(4.0);
    felt(ui, &b.tekst("gui-utvalg-hvorfor"), &mut visning.tapt_grunn);
    ui.add_space(4.0);
    ui.checkbox(&mut visning.erstatt, b.tekst("gui-utvalg-erstatt"));
    ui.add_space(6.0);
    let grunn = visning.tapt_grunn.trim();
    let kan = b.kan_skrive() && visning.tapt.is_some() && !grunn.is_empty();
    let trykket =
        ui.add_enabled_ui(kan, |ui| knapp(ui, &b.tekst("gui-utvalg-ta-ut-knapp")).clicked()).inner;
    if let Some(sak) = visning.tapt.clone().filter(|_| trykket) {
        let oenske = Utvalgsoenske::Bortfall(sak, grunn.to_owned(), visning.erstatt);
        b.send(Handling::OmUtvalget(oenske));
    }
}

/// Draws the card for drawing more.
pub(super) fn flere_ui(ui: &mut Ui, b: &Bilde<'_>, utvalg: &Utvalg, visning: &mut Utvalgsvisning) {
    a11y::overskrift(ui, b.tekst("gui-utvalg-flere"), 2);
    svak(ui, &b.tekst("gui-utvalg-flere-om"));
    ui.add_space(6.0);
    antall_ui(ui, b, utvalg, &mut visning.flere);
    ui.add_space(4.0);
    felt(ui, &b.tekst("gui-utvalg-flere-hvorfor"), &mut visning.flere_grunn);
    ui.add_space(6.0);
    let fordeling = fordeling(&super::kontorer(utvalg), &visning.flere);
    let grunn = visning.flere_grunn.trim();
    let kan = b.kan_skrive() && fordeling.is_some() && !grunn.is_empty();
    let trykket =
        ui.add_enabled_ui(kan, |ui| knapp(ui, &b.tekst("gui-utvalg-flere-knapp")).clicked()).inner;
    if let Some(fordeling) = fordeling.filter(|_| trykket) {
        let oenske = Utvalgsoenske::Utvid(fordeling, grunn.to_owned());
        b.send(Handling::OmUtvalget(oenske));
    }
}
