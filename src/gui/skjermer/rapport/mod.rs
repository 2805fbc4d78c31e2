//! The report: what is missing, writing it, signing it, and verifying any PDF.

mod klar;
mod signer;
mod verifiser;

pub(crate) use signer::Signeringsskjema;
pub(crate) use verifiser::verifikasjon_ui;

use std::path::PathBuf;

use egui::{CentralPanel, Frame, Margin, ScrollArea, Ui};

use crate::domene::{Tilsyn, Tilsynsart};
use crate::gui::a11y;
use crate::gui::arbeid::Verifikasjon;
use crate::gui::bilde::Bilde;
use crate::gui::fildialog::Formaal;
use crate::gui::handling::Handling;
use crate::gui::komponent::{Tone, hovedknapp, knapp, kort, melding, svak};
use crate::gui::tema::Tokens;
use crate::gui::tilstand::Tilstand;

/// What the report screen remembers.
#[derive(Debug, Default)]
pub(crate) struct Rapportvisning {
    /// The report written last in this session.
    pub skrevet: Option<PathBuf>,
    /// The report signed last in this session.
    pub signert: Option<PathBuf>,
    /// The form for signing.
    pub signering: Signeringsskjema,
    /// The PDF that was verified last and what came of it.
    pub verifisert: Option<(PathBuf, Verifikasjon)>,
}

/// Draws the screen.
pub(crate) fn ui(ui: &mut Ui, b: &Bilde<'_>, tilstand: &mut Tilstand) {
    let t = Tokens::av(ui.ctx());
    let rundt = Frame::new().fill(t.flate).inner_margin(Margin::symmetric(24, 18));
    CentralPanel::no_frame().frame(rundt).show(ui, |ui| {
        ScrollArea::vertical().id_salt("rapport").auto_shrink(false).show(ui, |ui| {
            if b.er_egentilsyn() {
                super::egen::rapport::ui(ui, b, tilstand);
                return;
            }
            ui.set_max_width(820.0);
            a11y::overskrift(ui, b.tekst("gui-skjerm-rapport"), 1);
            ui.add_space(8.0);
            let visning = &mut tilstand.rapport;
            kort(ui, |ui| klar::ui(ui, b));
            ui.add_space(6.0);
            kort(ui, |ui| skriv_ui(ui, b, visning));
            ui.add_space(6.0);
            kort(ui, |ui| signer::ui(ui, b, visning));
            ui.add_space(6.0);
            kort(ui, |ui| kontroller_ui(ui, b, visning));
        });
    });
}

fn skriv_ui(ui: &mut Ui, b: &Bilde<'_>, visning: &Rapportvisning) {
    a11y::overskrift(ui, b.tekst("gui-rapport-skriv-tittel"), 2);
    let spraak = b.tekst(&format!("maalform-{}", b.tilsyn.grunnlag.maalform.kode()));
    let stadium = b.tekst(&format!("rapportstadium-{}", b.tilsyn.grunnlag.stadium.kode()));
    let verdier = [("stadium", stadium.into()), ("spraak", spraak.to_lowercase().into())];
    svak(ui, &b.med("gui-rapport-skriv-om", &verdier));
    ui.add_space(6.0);
    ui.horizontal(|ui| {
        ui.add_enabled_ui(b.kan_skrive(), |ui| {
            if hovedknapp(ui, &b.tekst("gui-rapport-skriv")).clicked() {
                b.send(Handling::VelgFil(Formaal::Rapport));
            }
        });
        if let Some(fil) = &visning.skrevet
            && knapp(ui, &b.tekst("gui-aapne-mappe")).clicked()
        {
            b.send(Handling::AapneMappe(fil.clone()));
        }
    });
    if let Some((fil, sum)) = &b.tilsyn.rapport {
        sist_ui(ui, b, "gui-rapport-sist", fil, sum);
    }
}

fn sist_ui(ui: &mut Ui, b: &Bilde<'_>, noekkel: &str, fil: &str, sum: &str) {
    ui.add_space(4.0);
    let kort_sum = sum.get(..16).unwrap_or(sum);
    let verdier = [("fil", fil.into()), ("sum", kort_sum.into())];
    melding(ui, Tone::God, &b.med(noekkel, &verdier));
}

fn kontroller_ui(ui: &mut Ui, b: &Bilde<'_>, visning: &Rapportvisning) {
    a11y::overskrift(ui, b.tekst("gui-verifiser-tittel"), 2);
    svak(ui, &b.tekst("gui-verifiser-om"));
    ui.add_space(6.0);
    ui.horizontal(|ui| {
        if knapp(ui, &b.tekst("gui-verifiser")).clicked() {
            b.send(Handling::VelgFil(Formaal::Verifiseres));
        }
        if let Some(fil) = &visning.signert
            && knapp(ui, &b.tekst("gui-verifiser-signert")).clicked()
        {
            b.send(Handling::Verifiser(fil.clone()));
        }
    });
    if let Some((fil, resultat)) = &visning.verifisert {
        ui.add_space(6.0);
        verifikasjon_ui(ui, b.t, fil, resultat);
    }
}

/// Suggested file name of the report: the kommune and what it is, in plain letters.
pub(crate) fn filnavn(tilsyn: &Tilsyn) -> String {
    let enkel = |c: char| match c {
        'æ' | 'Æ' => "ae".to_owned(),
        'ø' | 'Ø' => "oe".to_owned(),
        'å' | 'Å' => "aa".to_owned(),
        c if c.is_ascii_alphanumeric() => c.to_ascii_lowercase().to_string(),
        _ => "-".to_owned(),
    };
    let kommune: String = tilsyn.grunnlag.kommune.chars().map(enkel).collect();
    match tilsyn.grunnlag.art {
        Tilsynsart::Tilsyn => {
            format!("tilsynsrapport-{kommune}-{}.pdf", tilsyn.grunnlag.stadium.kode())
        }
        Tilsynsart::Egentilsyn => format!("egentilsyn-{kommune}.pdf"),
    }
}
