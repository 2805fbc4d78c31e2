//! Interviews and sources on the screen of the offices: what each role said, side by side, and which
//! kinds of evidence lie under each item.

use egui::{CollapsingHeader, Grid, Ui};

use crate::domene::{Intervjurolle, Intervjusted, KontorId, PunktId, Svarsted, Tilsyn};
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::handling::Handling;
use crate::gui::komponent::{Tone, knapp, langt_felt, merke, svak};
use crate::gui::skrift::fet_tekst;
use crate::gui::tilstand::Tilstand;
use crate::regelverk::Nivaa;
use crate::vurdering::triangulering;

/// Notes that are being written, one for each role.
#[derive(Debug, Default)]
pub(crate) struct Intervjuutkast {
    ved: Option<(KontorId, PunktId)>,
    tekster: [String; 3],
}

impl Intervjuutkast {
    /// The notes as they are stored, when the user comes to the item.
    fn hent(&mut self, tilsyn: &Tilsyn, kontor: &KontorId, punkt: &PunktId) {
        self.ved = Some((kontor.clone(), punkt.clone()));
        for (tekst, rolle) in self.tekster.iter_mut().zip(Intervjurolle::ALLE) {
            let sted = Intervjusted { kontor: kontor.clone(), punkt: punkt.clone(), rolle: *rolle };
            lagret(tilsyn, &sted).clone_into(tekst);
        }
    }

    /// What is written and not stored.
    pub(crate) fn endret(&self, tilsyn: &Tilsyn) -> Vec<(Intervjusted, String)> {
        let Some((kontor, punkt)) = &self.ved else { return Vec::new() };
        let alle = Intervjurolle::ALLE.iter().zip(&self.tekster).map(|(rolle, tekst)| {
            let (kontor, punkt) = (kontor.clone(), punkt.clone());
            (Intervjusted { kontor, punkt, rolle: *rolle }, tekst.trim().to_owned())
        });
        alle.filter(|(sted, tekst)| tekst != lagret(tilsyn, sted)).collect()
    }

    /// Forgets what was written, so that it is read anew.
    pub(crate) fn glem(&mut self) {
        self.ved = None;
    }
}

fn lagret<'a>(tilsyn: &'a Tilsyn, sted: &Intervjusted) -> &'a str {
    tilsyn.intervju.get(sted).map_or("", |post| post.notat.tekst.as_str())
}

/// Draws the notes of one item in one office.
pub(crate) fn intervju_ui(
    ui: &mut Ui,
    b: &Bilde<'_>,
    tilstand: &mut Tilstand,
    (kontor, punkt): (&KontorId, &PunktId),
) {
    let utkast = &mut tilstand.intervju;
    if utkast.ved != Some((kontor.clone(), punkt.clone())) {
        let glemt = utkast.endret(b.tilsyn);
        if !glemt.is_empty() && b.kan_skrive() {
            b.send(Handling::LagreIntervju(glemt)); // nothing that was written is lost
        }
        utkast.hent(b.tilsyn, kontor, punkt);
    }
    let skrevet = utkast.tekster.iter().any(|tekst| !tekst.is_empty());
    let hode = CollapsingHeader::new(fet_tekst(b.tekst("gui-intervju")));
    hode.id_salt(("intervju", kontor, punkt)).default_open(skrevet).show(ui, |ui| {
        svak(ui, &b.tekst("gui-intervju-om"));
        ui.add_enabled_ui(b.kan_skrive(), |ui| {
            ui.columns(3, |spalter| {
                let felt = spalter.iter_mut().zip(Intervjurolle::ALLE).zip(&mut utkast.tekster);
                for ((spalte, rolle), tekst) in felt {
                    let navn = b.tekst(&format!("intervjurolle-{}", rolle.kode()));
                    langt_felt(spalte, &navn, tekst, 5);
                }
            });
            let endret = utkast.endret(b.tilsyn);
            ui.add_enabled_ui(!endret.is_empty(), |ui| {
                if knapp(ui, &b.tekst("gui-intervju-lagre")).clicked() {
                    b.send(Handling::LagreIntervju(endret));
                }
            });
        });
    });
}

/// Draws the sources of every item of the office.
pub(crate) fn kilder_ui(ui: &mut Ui, b: &Bilde<'_>, kontor: &KontorId) {
    a11y::overskrift(ui, b.tekst("gui-kildetabell"), 1);
    svak(ui, &b.tekst("gui-kildetabell-om"));
    ui.add_space(8.0);
    let alle = triangulering(b.tilsyn, b.sjekkliste);
    let her: Vec<_> = alle.iter().filter(|rad| rad.kontor == *kontor).collect();
    if her.is_empty() {
        ui.label(b.tekst("gui-kildetabell-ingen"));
        return;
    }
    Grid::new("kilder").num_columns(3).spacing([18.0, 6.0]).striped(true).show(ui, |ui| {
        for rad in her {
            punkt_ui(ui, b, kontor, &rad.punkt);
            let arter = rad.kilder.iter().map(|(art, antall)| {
                format!("{} ({antall})", b.tekst(&format!("bevisart-{}", art.kode())))
            });
            ui.label(arter.collect::<Vec<_>>().join(", "));
            if rad.uten_kilde() {
                merke(ui, &b.tekst("kilder-ingen"), Tone::Svikt);
            } else if rad.bare_en_kilde() {
                merke(ui, &b.tekst("kilder-bare-en"), Tone::Usikker);
            } else {
                ui.label("");
            }
            ui.end_row();
        }
    });
}

/// The item; one that is answered for the office leads there.
fn punkt_ui(ui: &mut Ui, b: &Bilde<'_>, kontor: &KontorId, id: &PunktId) {
    let punkt = b.sjekkliste.punkt(id);
    let spoersmaal = punkt.map_or("", |p| b.i(&p.spoersmaal));
    if punkt.is_none_or(|p| p.nivaa == Nivaa::Sak) {
        ui.label(id.as_str()).on_hover_text(spoersmaal);
        return;
    }
    let svar = knapp(ui, id.as_str());
    a11y::navn(ui, &svar, &format!("{id} {spoersmaal}"));
    if svar.on_hover_text(spoersmaal).clicked() {
        b.send(Handling::VisSted(Svarsted::Kontor(kontor.clone(), id.clone())));
    }
}
