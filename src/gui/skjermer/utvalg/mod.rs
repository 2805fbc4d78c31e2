//! The sample: the frozen list, how many cases, the draw, and the proof of it.
//!
//! Four cards in the order of the work; a card that cannot be used yet says what comes first.

mod liste;
mod plan;
mod protokoll;
mod trekk;
mod utvalget;

use std::collections::BTreeMap;
use std::path::PathBuf;

use egui::{CentralPanel, Frame, Margin, ScrollArea, Ui};

use crate::app::Andel;
use crate::domene::{KontorId, Melding, SakId};
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::fildialog::Formaal;
use crate::gui::handling::Handling;
use crate::gui::komponent::{hovedknapp, kort, tomt};
use crate::gui::tema::Tokens;
use crate::gui::tilstand::Tilstand;

/// What the screen remembers.
#[derive(Debug)]
pub(crate) struct Utvalgsvisning {
    /// Share of faulty cases that must not pass unseen, in per cent.
    pub andel: u32,
    /// Confidence, in per cent.
    pub sikkerhet: u32,
    /// Faults that may turn up without the conclusion falling.
    pub tillatt: u32,
    /// The seed as it is written.
    pub froe: String,
    /// How many, by office; the empty key is the whole list.
    pub antall: BTreeMap<Option<KontorId>, String>,
    /// How many more, by office.
    pub flere: BTreeMap<Option<KontorId>, String>,
    /// Why more.
    pub flere_grunn: String,
    /// The case that falls away.
    pub tapt: Option<SakId>,
    /// Why.
    pub tapt_grunn: String,
    /// Whether the next in the queue takes its place.
    pub erstatt: bool,
    /// What the last list that was read is worth knowing for.
    pub merknader: Vec<Melding>,
    /// The protocol written last in this session.
    pub protokoll: Option<PathBuf>,
}

impl Default for Utvalgsvisning {
    fn default() -> Self {
        Self {
            andel: 10,
            sikkerhet: 95,
            tillatt: 0,
            froe: String::new(),
            antall: BTreeMap::new(),
            flere: BTreeMap::new(),
            flere_grunn: String::new(),
            tapt: None,
            tapt_grunn: String::new(),
            erstatt: true,
            merknader: Vec::new(),
            protokoll: None,
        }
    }
}

impl Utvalgsvisning {
    /// What the sample must be able to show.
    fn krav(&self) -> crate::app::Krav {
        crate::app::Krav {
            andel: Andel::prosent(self.andel),
            sikkerhet: Andel::prosent(self.sikkerhet),
            tillatt: self.tillatt,
        }
    }
}

/// Draws the screen.
pub(crate) fn ui(ui: &mut Ui, b: &Bilde<'_>, tilstand: &mut Tilstand) {
    let t = Tokens::av(ui.ctx());
    let rundt = Frame::new().fill(t.flate).inner_margin(Margin::symmetric(24, 18));
    CentralPanel::no_frame().frame(rundt).show(ui, |ui| {
        ScrollArea::vertical().id_salt("utvalg").auto_shrink(false).show(ui, |ui| {
            let Some(utvalg) = &b.tilsyn.utvalg else {
                ingen_ui(ui, b);
                return;
            };
            ui.set_max_width(820.0);
            a11y::overskrift(ui, b.tekst("gui-skjerm-utvalg"), 1);
            ui.add_space(8.0);
            let visning = &mut tilstand.utvalg;
            kort(ui, |ui| liste::ui(ui, b, utvalg, &visning.merknader));
            ui.add_space(6.0);
            if utvalg.trekning.is_none() {
                kort(ui, |ui| plan::ui(ui, b, utvalg, visning));
                ui.add_space(6.0);
                kort(ui, |ui| trekk::ui(ui, b, utvalg, visning));
            } else {
                kort(ui, |ui| utvalget::ui(ui, b, utvalg, visning));
                ui.add_space(6.0);
                kort(ui, |ui| protokoll::ui(ui, b, visning));
                ui.add_space(6.0);
                kort(ui, |ui| utvalget::bortfall_ui(ui, b, utvalg, visning));
                ui.add_space(6.0);
                kort(ui, |ui| utvalget::flere_ui(ui, b, utvalg, visning));
            }
        });
    });
}

fn ingen_ui(ui: &mut Ui, b: &Bilde<'_>) {
    tomt(ui, &b.tekst("gui-utvalg-ingen"), &b.tekst("gui-utvalg-ingen-om"));
    ui.vertical_centered(|ui| {
        ui.add_enabled_ui(b.kan_skrive(), |ui| {
            if hovedknapp(ui, &b.tekst("gui-utvalg-velg-liste")).clicked() {
                b.send(Handling::VelgFil(Formaal::Populasjon));
            }
        });
    });
}

/// The offices of a list with the number of cases; one without name where it has no offices.
fn kontorer(utvalg: &crate::domene::Utvalg) -> BTreeMap<Option<KontorId>, usize> {
    let mut antall = BTreeMap::new();
    for sak in &utvalg.populasjon.saker {
        *antall.entry(sak.kontor.clone()).or_default() += 1;
    }
    antall
}

/// The office by name, or all cases.
fn navn(b: &Bilde<'_>, kontor: Option<&KontorId>) -> String {
    kontor.map_or_else(|| b.tekst("utvalg-alle-saker"), ToString::to_string)
}
