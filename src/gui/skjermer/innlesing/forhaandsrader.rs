//! The first rows of a file as they will be read, in the table of the other screens.

use std::collections::BTreeSet;

use egui::{Ui, UiBuilder, vec2};

use crate::app::arbeid::{Felt, Forhaandsvisning};
use crate::domene::Dato;
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::komponent::{Tone, melding, svak};
use crate::gui::tabell::{self, Kilde, Kolonne, Tabelltilstand};
use crate::i18n::dato_presis;

use super::kolonner::feltnavn;

/// Characters of a text that are shown.
const LENGSTE: usize = 60;

/// Draws the rows.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>, visning: &Forhaandsvisning) {
    a11y::overskrift(ui, b.tekst("innlesing-rader"), 2);
    if visning.rader.is_empty() {
        melding(ui, Tone::Delvis, &b.tekst("innlesing-rader-ingen"));
        return;
    }
    svak(ui, &b.tekst("innlesing-rader-om"));
    ui.add_space(4.0);
    let felter: BTreeSet<Felt> =
        visning.rader.iter().flat_map(|rad| rad.verdier.iter().map(|(felt, _)| *felt)).collect();
    let felter: Vec<Felt> = felter.into_iter().collect();
    let kolonner: Vec<Kolonne> = felter
        .iter()
        .map(|felt| Kolonne { navn: feltnavn(b, *felt), bredde: bredde(*felt), tall: false })
        .collect();
    let kilde = Rader { b, visning, felter: &felter };
    let grep = |kolonne: &str| b.med("gui-kolonnebredde", &[("kolonne", kolonne.into())]);
    let navn = tabell::Navn { tabell: &b.tekst("innlesing-rader"), grep: &grep };
    #[expect(clippy::cast_precision_loss, reason = "a handful of rows")]
    let hoeyde = 46.0 + 30.0 * visning.rader.len().min(8) as f32;
    let (_, flate) = ui.allocate_space(vec2(ui.available_width(), hoeyde));
    let id = ui.make_persistent_id("forhaandsrader");
    let mut valgt: Option<usize> = ui.data(|d| d.get_temp(id)).flatten();
    ui.scope_builder(UiBuilder::new().max_rect(flate), |ui| {
        let mut tilstand = Tabelltilstand { valgt, ..Tabelltilstand::default() };
        tabell::tabell_ui(ui, &navn, &kolonner, &kilde, &mut tilstand);
        valgt = tilstand.valgt;
    });
    ui.data_mut(|d| d.insert_temp(id, valgt));
}

fn bredde(felt: Felt) -> f32 {
    if felt == Felt::Begrunnelse { 320.0 } else { 130.0 }
}

struct Rader<'a, 'b> {
    b: &'a Bilde<'b>,
    visning: &'a Forhaandsvisning,
    felter: &'a [Felt],
}

impl Rader<'_, '_> {
    fn verdi(&self, rad: usize, felt: Felt) -> Option<&str> {
        let verdier = &self.visning.rader.get(rad)?.verdier;
        verdier.iter().find(|(f, _)| *f == felt).map(|(_, verdi)| verdi.as_str())
    }
}

impl Rader<'_, '_> {
    /// Dates as they are written in Norwegian, other values as they were read.
    fn som_lest(&self, verdi: &str) -> String {
        let datoer: Option<Vec<String>> = verdi
            .split(", ")
            .map(|del| Some(dato_presis(del.parse::<Dato>().ok()?, self.b.t.maalform())))
            .collect();
        datoer.map_or_else(|| kort(verdi), |datoer| datoer.join(", "))
    }
}

impl Kilde for Rader<'_, '_> {
    fn antall(&self) -> usize {
        self.visning.rader.len()
    }

    fn celle(&self, rad: usize, kolonne: usize) -> String {
        let felt = self.felter.get(kolonne);
        let verdi = felt.and_then(|felt| self.verdi(rad, *felt));
        verdi.map_or_else(String::new, |verdi| self.som_lest(verdi))
    }

    fn tale(&self, rad: usize) -> String {
        let med_verdi = self.felter.iter().filter_map(|felt| {
            let verdi = self.verdi(rad, *felt)?;
            Some(format!("{} {}", feltnavn(self.b, *felt), self.som_lest(verdi)))
        });
        med_verdi.collect::<Vec<_>>().join(", ")
    }

    fn er_svak(&self, _rad: usize, _kolonne: usize) -> bool {
        false
    }
}

fn kort(tekst: &str) -> String {
    let linje = tekst.split_whitespace().collect::<Vec<_>>().join(" ");
    if linje.chars().count() <= LENGSTE {
        return linje;
    }
    let start: String = linje.chars().take(LENGSTE).collect();
    format!("{start}…")
}
