//! Re-identification: how many cases stand alone by what others may know, and what can be made
//! coarser before they come in.

use egui::{Grid, Label, Ui};

use crate::app::arbeid::{Grep, Kjennetegn, Maaling};
use crate::domene::Generalisering;
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::handling::{Handling, Innlesingsvalg};
use crate::gui::komponent::{Tone, ledetekst, melding, svak};
use crate::gui::skrift::fet_tekst;

use super::skjema::Innlesingsskjema;

/// Draws the card.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>, s: &mut Innlesingsskjema) {
    a11y::overskrift(ui, b.tekst("innlesing-gjenkjenning"), 2);
    svak(ui, &b.tekst("innlesing-gjenkjenning-om"));
    ui.add_space(8.0);
    let foer = (s.kjennetegn.clone(), s.generalisering.clone());
    kjennetegn_ui(ui, b, s);
    ui.add_space(8.0);
    if let Some(bilde) = &s.gjenkjenning {
        tall_ui(ui, b, &bilde.maaling);
        ui.add_space(6.0);
        dom_ui(ui, b, &bilde.maaling);
        let raad = match bilde.beste() {
            Some((hva, grep, etter)) => raad(b, *hva, *grep, etter),
            None if bilde.maaling.under(6) > 0 => b.tekst("innlesing-raad-ingen"),
            None => String::new(),
        };
        if !raad.is_empty() {
            ui.add_space(4.0);
            ui.add(Label::new(raad).wrap());
        }
    }
    ui.add_space(10.0);
    generalisering_ui(ui, b, s);
    if foer != (s.kjennetegn.clone(), s.generalisering.clone()) {
        b.send(Handling::Innlesing(Innlesingsvalg::MaalGjenkjenning));
    }
}

/// What others may know.
fn kjennetegn_ui(ui: &mut Ui, b: &Bilde<'_>, s: &mut Innlesingsskjema) {
    let Some(lest) = &s.lest else { return };
    ledetekst(ui, &b.tekst("innlesing-kjennetegn"));
    ui.horizontal_wrapped(|ui| {
        for hva in lest.bord.kjennetegn() {
            let mut valgt = s.kjennetegn.contains(&hva);
            if ui.checkbox(&mut valgt, navn(b, hva)).changed() {
                if valgt {
                    s.kjennetegn.insert(hva)
                } else {
                    s.kjennetegn.remove(&hva)
                };
            }
        }
    });
}

fn navn(b: &Bilde<'_>, hva: Kjennetegn) -> String {
    b.tekst(&format!("kjennetegn-{}", hva.kode()))
}

fn tall_ui(ui: &mut Ui, b: &Bilde<'_>, m: &Maaling) {
    let rader = [
        ("innlesing-tall-saker", m.antall()),
        ("innlesing-tall-k", m.k()),
        ("innlesing-tall-unike", m.unike()),
        ("innlesing-tall-under-3", m.under(3)),
        ("innlesing-tall-under-5", m.under(5)),
        ("innlesing-tall-under-6", m.under(6)),
    ];
    let risiko = [
        ("innlesing-tall-risiko", m.hoeyeste_risiko()),
        ("innlesing-tall-snittrisiko", m.snittrisiko()),
    ];
    Grid::new("gjenkjenning").num_columns(4).spacing([24.0, 4.0]).show(ui, |ui| {
        let tall = rader.map(|(noekkel, antall)| (noekkel, crate::i18n::tall(antall_i(antall))));
        let prosent = risiko.map(|(noekkel, andel)| (noekkel, i_prosent(andel)));
        for (i, (noekkel, verdi)) in tall.into_iter().chain(prosent).enumerate() {
            ledetekst(ui, &b.tekst(noekkel));
            ui.label(fet_tekst(verdi));
            if i % 2 == 1 {
                ui.end_row();
            }
        }
    });
}

fn antall_i(antall: usize) -> i64 {
    i64::try_from(antall).unwrap_or(i64::MAX)
}

fn i_prosent(andel: f64) -> String {
    format!("{:.1} %", andel * 100.0).replace('.', ",")
}

/// The plain sentence: what can be singled out is still personal data.
fn dom_ui(ui: &mut Ui, b: &Bilde<'_>, m: &Maaling) {
    let verdier = [("unike", m.unike().into()), ("antall", m.antall().into())];
    let (tone, noekkel) = match (m.unike(), m.under(6)) {
        (0, 0) => (Tone::Noeytral, "innlesing-dom-grupper"),
        (0, _) => (Tone::Delvis, "innlesing-dom-smaa"),
        (_, _) => (Tone::Delvis, "innlesing-dom-unike"),
    };
    melding(ui, tone, &b.med(noekkel, &verdier));
}

fn raad(b: &Bilde<'_>, hva: Kjennetegn, grep: Grep, etter: &Maaling) -> String {
    let noekkel = match grep {
        Grep::Grovere => "innlesing-raad-grovere",
        Grep::Utelat => "innlesing-raad-utelat",
    };
    let verdier = [
        ("hva", navn(b, hva).into()),
        ("under", etter.under(6).into()),
        ("unike", etter.unike().into()),
    ];
    b.med(noekkel, &verdier)
}

/// What is made coarser when the cases come in.
fn generalisering_ui(ui: &mut Ui, b: &Bilde<'_>, s: &mut Innlesingsskjema) {
    let Some(lest) = &s.lest else { return };
    if lest.mulige.is_empty() {
        return;
    }
    a11y::overskrift(ui, b.tekst("innlesing-grovere"), 3);
    svak(ui, &b.tekst("innlesing-grovere-om"));
    ui.add_space(2.0);
    ui.horizontal_wrapped(|ui| {
        for valg in &lest.mulige {
            let mut valgt = s.generalisering.contains(valg);
            if ui.checkbox(&mut valgt, generalisering(b, *valg)).changed() {
                if valgt {
                    s.generalisering.insert(*valg)
                } else {
                    s.generalisering.remove(valg)
                };
            }
        }
    });
}

/// A way of making coarser, in words.
pub(super) fn generalisering(b: &Bilde<'_>, valg: Generalisering) -> String {
    match valg {
        Generalisering::BredereAlder => b.tekst("generalisering-alder"),
        Generalisering::TilMaaned(kolonne) => {
            let kolonne = b.tekst(&format!("datokolonne-{}", kolonne.kode()));
            b.med("generalisering-maaned", &[("kolonne", kolonne.into())])
        }
    }
}
