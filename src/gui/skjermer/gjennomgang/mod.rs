//! Reading one case: its dates and computed facts, the items, and the item in hand.

mod fakta;
mod tidslinje;

use egui::{CentralPanel, CollapsingHeader, Frame, Margin, Panel, RichText, ScrollArea, Ui};

use crate::domene::{Dokumentsted, Sak};
use crate::gui::a11y;
use crate::gui::avledet::{self, Sted};
use crate::gui::bilde::Bilde;
use crate::gui::handling::Handling;
use crate::gui::komponent::{knapp, stille_knapp, svak, tomt};
use crate::gui::skjermer::dokumenter;
use crate::gui::skrift::fet_tekst;
use crate::gui::svar::{Kort, punktliste_ui};
use crate::gui::tema::Tokens;
use crate::gui::tilstand::{Retning, Skjerm, Tilstand};
use crate::i18n::tall;

/// Below this width dates and facts fold into the column of the item in hand.
const TRANGT: f32 = 980.0;

/// Draws the screen.
pub(crate) fn ui(ui: &mut Ui, b: &Bilde<'_>, tilstand: &mut Tilstand) {
    let sak = tilstand.plass.sak.as_ref().and_then(|id| b.tilsyn.saker.get(id));
    let Some(sak) = sak else {
        ingen_sak_ui(ui, b);
        return;
    };
    let t = Tokens::av(ui.ctx());
    let sted = Sted::Sak(sak);
    let her = Dokumentsted::Sak(sak.id.clone());
    dokumenter::lesepanel_ui(ui, b, &mut tilstand.dokumenter, &her);
    let punkter = avledet::punkter(b.tilsyn, b.sjekkliste, &sted);
    let trangt = ui.available_width() < TRANGT;
    let side = Frame::new().fill(t.flate).inner_margin(Margin::symmetric(14, 12));
    if !trangt {
        Panel::left("sak").resizable(false).exact_size(292.0).frame(side).show(ui, |ui| {
            ScrollArea::vertical().id_salt("saksfakta").auto_shrink(false).show(ui, |ui| {
                hode_ui(ui, b, sak);
                om_saken_ui(ui, b, sak);
            });
        });
    }
    let liste = Frame::new().fill(t.bakgrunn).inner_margin(Margin::symmetric(6, 6));
    let bredde = if trangt { 220.0 } else { 270.0 };
    Panel::left("punkter").resizable(false).exact_size(bredde).frame(liste).show(ui, |ui| {
        ScrollArea::vertical().id_salt("punktliste").auto_shrink(false).show(ui, |ui| {
            let rull = std::mem::take(&mut tilstand.plass.rull);
            let valgt = (tilstand.plass.sakspunkt.as_ref(), rull);
            if let Some(punkt) = punktliste_ui(ui, b, &sted, &punkter, valgt) {
                b.send(Handling::VisSted(sted.svarsted(&punkt)));
            }
        });
    });
    let rundt = Frame::new().fill(t.bakgrunn).inner_margin(Margin::symmetric(20, 14));
    CentralPanel::no_frame().frame(rundt).show(ui, |ui| {
        let valgt = tilstand.plass.sakspunkt.clone();
        let plass = punkter.iter().position(|p| Some(&p.id) == valgt.as_ref());
        let Some((i, punkt)) = plass.and_then(|i| Some((i, *punkter.get(i)?))) else { return };
        ScrollArea::vertical().id_salt(("punkt", &punkt.id)).auto_shrink(false).show(ui, |ui| {
            if trangt {
                hode_ui(ui, b, sak);
                let hode = CollapsingHeader::new(fet_tekst(b.tekst("gui-om-saken")));
                hode.id_salt("om-saken").show(ui, |ui| om_saken_ui(ui, b, sak));
                ui.add_space(8.0);
            }
            Kort { sted, punkt, nummer: (i + 1, punkter.len()) }.ui(ui, b, tilstand);
        });
    });
}

/// Dates and computed facts.
fn om_saken_ui(ui: &mut Ui, b: &Bilde<'_>, sak: &Sak) {
    ui.add_space(10.0);
    tidslinje::ui(ui, b, sak);
    ui.add_space(12.0);
    dokumenter::ui(ui, b, &Dokumentsted::Sak(sak.id.clone()));
    ui.add_space(12.0);
    fakta::ui(ui, b, sak);
}

fn ingen_sak_ui(ui: &mut Ui, b: &Bilde<'_>) {
    if b.tilsyn.saker.is_empty() {
        tomt(ui, &b.tekst("gui-saker-ingen"), &b.tekst("gui-saker-ingen-om"));
    } else {
        tomt(ui, &b.tekst("gui-gjennomgang-ingen"), &b.tekst("gui-gjennomgang-ingen-om"));
    }
    ui.vertical_centered(|ui| {
        if knapp(ui, &b.tekst("gui-til-saker")).clicked() {
            b.send(Handling::Vis(Skjerm::Saker));
        }
    });
}

fn hode_ui(ui: &mut Ui, b: &Bilde<'_>, sak: &Sak) {
    let rad = b.avledet.rad(&sak.id);
    let nummer = rad.map_or(0, |(plass, _)| plass + 1);
    let verdier = [("nr", nummer.into()), ("av", b.avledet.rader.len().into())];
    ui.horizontal(|ui| {
        svak(ui, &b.med("gui-sak-nr", &verdier));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            for (tegn, noekkel, retning) in
                [("→", "gui-neste-sak", Retning::Fram), ("←", "gui-forrige-sak", Retning::Tilbake)]
            {
                let pil = stille_knapp(ui, tegn);
                a11y::navn(ui, &pil, &b.tekst(noekkel));
                if pil.on_hover_text(b.tekst(noekkel)).clicked() {
                    b.send(Handling::Sak(retning));
                }
            }
        });
    });
    a11y::overskrift(ui, sak.id.as_str(), 1);
    let gruppe = b.tekst(&format!("utvalgsgruppe-{}", sak.utvalgsgruppe.kode()));
    let alder = b.tekst(&format!("aldersgruppe-{}", sak.aldersgruppe.kode()));
    ui.label(format!("{}  ·  {gruppe}", sak.kontor));
    svak(ui, &b.med("gui-sak-alder", &[("alder", alder.into())]));
    if let Some((_, rad)) = rad {
        let f = &rad.framdrift;
        let verdier = [("besvart", f.besvart.into()), ("av", (f.besvart + f.ubesvart).into())];
        svak(ui, &b.med("gui-framdrift", &verdier));
    }
    if sak.datoer_forskjoevet {
        svak(ui, &b.tekst("gui-datoer-forskjoevet"));
    }
    for merknad in &sak.datakvalitet {
        let tekst = b.tekst(&format!("merknad-{}", merknad.kode.kode()));
        let hvor = merknad.sted.linje.map(|l| tall(i64::try_from(l).unwrap_or(0)));
        let verdier = [("tekst", tekst.into()), ("linje", hvor.unwrap_or_default().into())];
        let farge = ui.visuals().warn_fg_color;
        let linje = RichText::new(b.med("gui-saksmerknad", &verdier)).size(12.5).color(farge);
        ui.add(egui::Label::new(linje).wrap());
    }
}
