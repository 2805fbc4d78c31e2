//! Step 1: which column is read as what, and the first rows as they will be read.

use egui::{ComboBox, Label, ScrollArea, Ui, vec2};

use crate::app::arbeid::{
    Arkkart, Felt, Forhaandsvisning, Kolonne, Kolonnebruk, Kolonnevalg, Valg,
};
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::handling::{Handling, Innlesingsvalg};
use crate::gui::komponent::{Tone, kort, ledetekst, melding, merke, svak};
use crate::gui::skjermer::oversikt::merknader_ui;

use super::forhaandsrader;
use super::skjema::Innlesingsskjema;

/// Height of the list of columns before it scrolls.
const HOEYDE: f32 = 300.0;

/// Height of a column in the list.
const RAD: f32 = 30.0;

/// More remarks than this are counted only.
const FLEST_MERKNADER: usize = 50;

/// Draws the step.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>, s: &mut Innlesingsskjema) {
    let Some(visning) = &s.visning else {
        svak(ui, &b.tekst("innlesing-jobb-kolonner"));
        return;
    };
    kort(ui, |ui| {
        let endret = kart_ui(ui, b, visning, &mut s.oppdrag.kolonner);
        if endret {
            b.send(Handling::Innlesing(Innlesingsvalg::Forhaandsvis));
        }
        if !visning.kart.ark.is_empty() {
            ui.add_space(6.0);
            let kommune = b.tilsyn.grunnlag.kommune.as_str();
            let tekst = b.med("innlesing-husk", &[("kommune", kommune.into())]);
            ui.add_enabled(!s.oppdrag.kolonner.er_tom(), egui::Checkbox::new(&mut s.husk, tekst));
        }
    });
    ui.add_space(8.0);
    kort(ui, |ui| forhaandsrader::ui(ui, b, visning));
    if !visning.merknader.is_empty() {
        ui.add_space(8.0);
        kort(ui, |ui| merknader(ui, b, visning));
    }
}

/// The columns of every sheet; true when the user has set one in another way.
fn kart_ui(ui: &mut Ui, b: &Bilde<'_>, visning: &Forhaandsvisning, valg: &mut Kolonnevalg) -> bool {
    a11y::overskrift(ui, b.tekst("innlesing-kolonner"), 2);
    if visning.kart.ark.is_empty() {
        svak(ui, &b.tekst("innlesing-kolonner-faste"));
        return false;
    }
    svak(ui, &b.tekst("innlesing-kolonner-om"));
    ui.add_space(6.0);
    let mut endret = false;
    for (nr, ark) in visning.kart.ark.iter().enumerate() {
        endret |= ui.push_id(nr, |ui| ark_ui(ui, b, ark, valg)).inner;
    }
    endret
}

fn ark_ui(ui: &mut Ui, b: &Bilde<'_>, ark: &Arkkart, valg: &mut Kolonnevalg) -> bool {
    if let Some(navn) = &ark.ark {
        a11y::overskrift(ui, b.med("innlesing-ark", &[("navn", navn.as_str().into())]), 3);
    }
    if ark.er_skjult || ark.overskriftsrad.is_none() {
        let noekkel =
            if ark.er_skjult { "innlesing-ark-skjult" } else { "innlesing-ark-uten-overskrift" };
        svak(ui, &b.tekst(noekkel));
        return false;
    }
    uleste_ui(ui, b, ark);
    let mut endret = false;
    let liste = ScrollArea::vertical().max_height(HOEYDE).auto_shrink([false, true]);
    liste.show_rows(ui, RAD, ark.kolonner.len(), |ui, synlige| {
        for kolonne in ark.kolonner.get(synlige).unwrap_or_default() {
            endret |= ui.push_id(kolonne.nummer, |ui| kolonne_ui(ui, b, kolonne, valg)).inner;
        }
    });
    ui.add_space(4.0);
    endret
}

/// Columns that are not read, by name.
fn uleste_ui(ui: &mut Ui, b: &Bilde<'_>, ark: &Arkkart) {
    let uleste = ark.kolonner.iter().filter(|k| k.bruk.felt().is_none());
    let navn: Vec<String> = uleste.map(|k| format!("«{}»", k.overskrift)).collect();
    if navn.is_empty() {
        return;
    }
    let verdier = [("antall", navn.len().into()), ("navn", navn.join(", ").into())];
    melding(ui, Tone::Noeytral, &b.med("innlesing-uleste", &verdier));
    ui.add_space(4.0);
}

/// One column: heading, field, how it is known.
fn kolonne_ui(ui: &mut Ui, b: &Bilde<'_>, kolonne: &Kolonne, valg: &mut Kolonnevalg) -> bool {
    ui.horizontal(|ui| {
        ui.set_min_height(RAD - 4.0);
        let (nr, tom) = (kolonne.nummer.to_string(), kolonne.overskrift.is_empty());
        ui.allocate_ui(vec2(34.0, 20.0), |ui| {
            ui.set_width(34.0);
            ledetekst(ui, &nr);
        });
        ui.allocate_ui(vec2(260.0, 20.0), |ui| {
            ui.set_width(260.0);
            ui.add(Label::new(kolonne.overskrift.as_str()).truncate());
        });
        let kan = kolonne.bruk != Kolonnebruk::Skjult && !tom;
        let endret = ui.add_enabled_ui(kan, |ui| felt_ui(ui, b, kolonne, valg)).inner;
        let (noekkel, tone) = status(kolonne.bruk);
        merke(ui, &b.tekst(noekkel), tone);
        endret
    })
    .inner
}

fn felt_ui(ui: &mut Ui, b: &Bilde<'_>, kolonne: &Kolonne, valg: &mut Kolonnevalg) -> bool {
    let naa = kolonne.bruk.felt();
    let vist = naa.map_or_else(|| b.tekst("innlesing-les-ikke"), |felt| feltnavn(b, felt));
    let mut nytt = None;
    let boks = ComboBox::from_id_salt("felt").width(230.0).selected_text(vist).show_ui(ui, |ui| {
        if ui.selectable_label(naa.is_none(), b.tekst("innlesing-les-ikke")).clicked() {
            nytt = Some(Valg::IkkeLes);
        }
        for felt in Felt::ALLE {
            if ui.selectable_label(naa == Some(*felt), feltnavn(b, *felt)).clicked() {
                nytt = Some(Valg::Les(*felt));
            }
        }
    });
    let verdier =
        [("nr", i64::from(kolonne.nummer).into()), ("kolonne", kolonne.overskrift.as_str().into())];
    a11y::navn(ui, &boks.response, &b.med("innlesing-kolonne-leses-som", &verdier));
    match nytt {
        Some(nytt) => {
            valg.sett(&kolonne.overskrift, nytt);
            true
        }
        None => false,
    }
}

/// The name of a field, in words.
pub(super) fn feltnavn(b: &Bilde<'_>, felt: Felt) -> String {
    b.tekst(&format!("felt-{}", felt.kode()))
}

fn status(bruk: Kolonnebruk) -> (&'static str, Tone) {
    match bruk {
        Kolonnebruk::Lest(_) => ("innlesing-bruk-lest", Tone::God),
        Kolonnebruk::Tolket(_) => ("innlesing-bruk-tolket", Tone::Usikker),
        Kolonnebruk::Valgt(_) => ("innlesing-bruk-valgt", Tone::God),
        Kolonnebruk::Dobbel(_) => ("innlesing-bruk-dobbel", Tone::Delvis),
        Kolonnebruk::Ukjent => ("innlesing-bruk-ukjent", Tone::Delvis),
        Kolonnebruk::Fravalgt => ("innlesing-bruk-fravalgt", Tone::Noeytral),
        Kolonnebruk::Skjult => ("innlesing-bruk-skjult", Tone::Noeytral),
    }
}

fn merknader(ui: &mut Ui, b: &Bilde<'_>, visning: &Forhaandsvisning) {
    let antall = [("antall", visning.merknader.len().into())];
    a11y::overskrift(ui, b.med("innlesing-merknader", &antall), 3);
    let alle = &visning.merknader;
    let vist = alle.get(..FLEST_MERKNADER.min(alle.len())).unwrap_or(alle);
    ScrollArea::vertical().id_salt("merknader").max_height(180.0).show(ui, |ui| {
        merknader_ui(ui, b.t, vist);
    });
}
