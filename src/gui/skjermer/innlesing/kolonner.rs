//! Step 1: which column is read as what, and the first rows as they will be read.

use egui::{Label, ScrollArea, Ui, vec2};

use crate::app::arbeid::{
    Arkkart, Felt, Forhaandsvisning, Kolonne, Kolonnebruk, Kolonnevalg, Valg,
};
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::handling::{Handling, Innlesingsvalg};
use crate::gui::komponent::{Tone, kort, ledetekst, melding, merke, svak};
use crate::gui::skjermer::oversikt::merknader_ui;
use crate::gui::valgboks::{self, Linje};

use super::forhaandsrader;
use super::omfang;
use super::skjema::Innlesingsskjema;

/// Height of the list of columns before it scrolls.
const HOEYDE: f32 = 13.5 * RAD; // half a row at the end shows that there is more

/// Height of a column in the list.
const RAD: f32 = 30.0;

/// More remarks than this are counted only.
const FLEST_MERKNADER: usize = 50;

/// Draws the step.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>, s: &mut Innlesingsskjema) {
    if s.visning.is_none() {
        svak(ui, &b.tekst("innlesing-jobb-kolonner"));
        return;
    }
    if omfang::har_valg(b) {
        kort(ui, |ui| omfang::ui(ui, b, s));
        ui.add_space(8.0);
    }
    let Some(visning) = &s.visning else { return };
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
    let felter = Felter::new(b);
    for (nr, ark) in visning.kart.ark.iter().enumerate() {
        endret |= ui.push_id(nr, |ui| felter.ark_ui(ui, b, ark, valg)).inner;
    }
    endret
}

/// What a column can be read as, in words.
struct Felter(Vec<(Option<Felt>, String)>);

impl Felter {
    fn new(b: &Bilde<'_>) -> Self {
        let felter = Felt::ALLE.iter().map(|felt| (Some(*felt), feltnavn(b, *felt)));
        Self(std::iter::once((None, b.tekst("innlesing-les-ikke"))).chain(felter).collect())
    }

    fn ark_ui(&self, ui: &mut Ui, b: &Bilde<'_>, ark: &Arkkart, valg: &mut Kolonnevalg) -> bool {
        if let Some(navn) = &ark.ark {
            a11y::overskrift(ui, b.med("innlesing-ark", &[("navn", navn.as_str().into())]), 3);
        }
        if ark.er_skjult || ark.overskriftsrad.is_none() {
            let noekkel = if ark.er_skjult {
                "innlesing-ark-skjult"
            } else {
                "innlesing-ark-uten-overskrift"
            };
            svak(ui, &b.tekst(noekkel));
            return false;
        }
        uleste_ui(ui, b, ark);
        let mut endret = false;
        let liste = ScrollArea::vertical().max_height(HOEYDE).auto_shrink([false, true]);
        liste.show_rows(ui, RAD, ark.kolonner.len(), |ui, synlige| {
            for kolonne in ark.kolonner.get(synlige).unwrap_or_default() {
                endret |=
                    ui.push_id(kolonne.nummer, |ui| self.kolonne_ui(ui, b, kolonne, valg)).inner;
            }
        });
        ui.add_space(4.0);
        endret
    }

    /// One column: heading, field, how it is known.
    fn kolonne_ui(
        &self,
        ui: &mut Ui,
        b: &Bilde<'_>,
        kolonne: &Kolonne,
        valg: &mut Kolonnevalg,
    ) -> bool {
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
            let endret = ui.add_enabled_ui(kan, |ui| self.felt_ui(ui, b, kolonne, valg)).inner;
            let (noekkel, tone) = status(kolonne.bruk);
            merke(ui, &b.tekst(noekkel), tone);
            endret
        })
        .inner
    }

    fn felt_ui(
        &self,
        ui: &mut Ui,
        b: &Bilde<'_>,
        kolonne: &Kolonne,
        valg: &mut Kolonnevalg,
    ) -> bool {
        let naa = kolonne.bruk.felt();
        let linje = |(felt, tekst): &(Option<Felt>, String)| Linje {
            tekst: tekst.clone(),
            valgt: *felt == naa,
            tips: String::new(),
        };
        let linjer: Vec<Linje> = self.0.iter().map(linje).collect();
        let vist = linjer.iter().find(|linje| linje.valgt).map_or("", |linje| linje.tekst.as_str());
        let (boks, valgt) = valgboks::vis(ui, "felt", 230.0, vist, &linjer);
        let verdier = [
            ("nr", i64::from(kolonne.nummer).into()),
            ("kolonne", kolonne.overskrift.as_str().into()),
        ];
        a11y::navn(ui, &boks, &b.med("innlesing-kolonne-leses-som", &verdier));
        let nytt = valgt.and_then(|nr| self.0.get(nr)).map(|(felt, _)| *felt);
        let Some(nytt) = nytt.filter(|felt| *felt != naa) else { return false };
        valg.sett(&kolonne.overskrift, nytt.map_or(Valg::IkkeLes, Valg::Les));
        true
    }
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
    let liste = ScrollArea::vertical().id_salt("merknader").max_height(180.0);
    liste.auto_shrink([false, true]).show(ui, |ui| merknader_ui(ui, b.t, vist));
}
