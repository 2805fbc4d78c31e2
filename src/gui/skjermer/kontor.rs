//! The items of the offices: choose an office, answer its items.

use egui::{CentralPanel, Frame, Margin, Panel, ScrollArea, Ui};

use crate::domene::{Dokumentsted, KontorId};
use crate::gui::a11y;
use crate::gui::avledet::{self, Sted};
use crate::gui::bilde::Bilde;
use crate::gui::handling::Handling;
use crate::gui::komponent::{knapp, ledetekst, svak};
use crate::gui::liste::Liste;
use crate::gui::skjermer::dokumenter;
use crate::gui::skjermer::kilder;
use crate::gui::svar::{Kort, punktliste_ui};
use crate::gui::tema::Tokens;
use crate::gui::tilstand::Tilstand;
use crate::vurdering;

/// Draws the screen.
pub(crate) fn ui(ui: &mut Ui, b: &Bilde<'_>, tilstand: &mut Tilstand) {
    let t = Tokens::av(ui.ctx());
    let side = Frame::new().fill(t.flate).inner_margin(Margin::symmetric(10, 12));
    let (smal, liste_bredde) =
        if ui.available_width() < 980.0 { (160.0, 210.0) } else { (200.0, 290.0) };
    Panel::left("kontorer").resizable(false).exact_size(smal).frame(side).show(ui, |ui| {
        kontorliste_ui(ui, b, tilstand);
        let Some(kontor) = &tilstand.plass.kontor else { return };
        ui.add_space(12.0);
        ScrollArea::vertical().id_salt("kontordokumenter").auto_shrink(false).show(ui, |ui| {
            dokumenter::ui(ui, b, &Dokumentsted::Kontor(kontor.clone()));
        });
    });
    let Some(kontor) = tilstand.plass.kontor.clone() else { return };
    if tilstand.viser_kilder {
        let rundt = Frame::new().fill(t.bakgrunn).inner_margin(Margin::symmetric(20, 14));
        CentralPanel::no_frame().frame(rundt).show(ui, |ui| {
            ScrollArea::vertical().id_salt("kilder").auto_shrink(false).show(ui, |ui| {
                kilder::kilder_ui(ui, b, &kontor);
            });
        });
        return;
    }
    let sted = Sted::Kontor(&kontor);
    let her = Dokumentsted::Kontor(kontor.clone());
    dokumenter::lesepanel_ui(ui, b, &mut tilstand.dokumenter, &her);
    let punkter = avledet::punkter(b.tilsyn, b.sjekkliste, &sted);
    let liste = Frame::new().fill(t.bakgrunn).inner_margin(Margin::symmetric(6, 6));
    Panel::left("kontorpunkter").resizable(false).exact_size(liste_bredde).frame(liste).show(
        ui,
        |ui| {
            ScrollArea::vertical().id_salt("kontorpunktliste").auto_shrink(false).show(ui, |ui| {
                let rull = std::mem::take(&mut tilstand.plass.rull);
                let valgt = (tilstand.plass.kontorpunkt.as_ref(), rull);
                if let Some(punkt) = punktliste_ui(ui, b, &sted, &punkter, valgt) {
                    b.send(Handling::VisSted(sted.svarsted(&punkt)));
                }
            });
        },
    );
    let rundt = Frame::new().fill(t.bakgrunn).inner_margin(Margin::symmetric(20, 14));
    CentralPanel::no_frame().frame(rundt).show(ui, |ui| {
        let valgt = tilstand.plass.kontorpunkt.clone();
        let plass = punkter.iter().position(|p| Some(&p.id) == valgt.as_ref());
        let Some((i, punkt)) = plass.and_then(|i| Some((i, *punkter.get(i)?))) else { return };
        ScrollArea::vertical().id_salt(("kpunkt", &punkt.id)).auto_shrink(false).show(ui, |ui| {
            Kort { sted, punkt, nummer: (i + 1, punkter.len()) }.ui(ui, b, tilstand);
            kilder::intervju_ui(ui, b, tilstand, (&kontor, &punkt.id));
        });
    });
}

fn kontorliste_ui(ui: &mut Ui, b: &Bilde<'_>, tilstand: &Tilstand) {
    let overskrift = b.tekst("gui-kontorer");
    a11y::overskrift(ui, &overskrift, 1);
    ui.add_space(6.0);
    let kontorer = &b.tilsyn.grunnlag.kontorer;
    let valgt = kontorer.iter().position(|k| Some(k) == tilstand.plass.kontor.as_ref());
    let liste = Liste { navn: &overskrift, antall: kontorer.len(), valgt, rull: false };
    let flyttet = liste.ui(
        ui,
        |_, _| {},
        |ui, i| kontorer.get(i).map_or_else(String::new, |k| kontor_ui(ui, b, k)),
    );
    if let Some(kontor) = flyttet.and_then(|i| kontorer.get(i)) {
        b.send(Handling::VisKontor(kontor.clone()));
    }
    ui.add_space(12.0);
    svak(ui, &b.tekst("gui-kontor-om"));
    ui.add_space(12.0);
    let noekkel =
        if tilstand.viser_kilder { "gui-kildetabell-skjul" } else { "gui-kildetabell-vis" };
    if knapp(ui, &b.tekst(noekkel)).clicked() {
        b.send(Handling::VisKilder(!tilstand.viser_kilder));
    }
}

fn kontor_ui(ui: &mut Ui, b: &Bilde<'_>, kontor: &KontorId) -> String {
    let f = vurdering::framdrift_kontor(b.tilsyn, b.sjekkliste, kontor);
    let verdier = [("besvart", f.besvart.into()), ("av", (f.besvart + f.ubesvart).into())];
    let framdrift = b.med("gui-framdrift", &verdier);
    ui.label(kontor.as_str());
    ledetekst(ui, &framdrift);
    format!("{kontor}, {framdrift}")
}
