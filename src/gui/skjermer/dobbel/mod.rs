//! Double review: the steps one after the other, the differences by keyboard, and the agreement.
//!
//! Until a packet has come back nothing of the second inspector's answers is here to be shown.

mod celle;
mod enighet;
mod ulikhet;

use egui::{CentralPanel, Frame, Margin, ScrollArea, Ui};

use crate::domene::{PunktId, Svar};
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::fildialog::Formaal;
use crate::gui::handling::{Dobbeloenske, Handling};
use crate::gui::komponent::{Tone, felt, felt_med, hovedknapp, knapp, kort, melding, svak};
use crate::gui::tema::Tokens;
use crate::gui::tilstand::Tilstand;
use crate::vurdering::framdrift_sak;

/// What the screen remembers.
#[derive(Debug)]
pub(crate) struct Dobbelvisning {
    /// The seed as it is written.
    pub froe: String,
    /// How many cases.
    pub antall: String,
    /// The difference in hand, counted from 0.
    pub valgt: usize,
    /// Why that answer.
    pub grunn: String,
    /// Another answer than both.
    pub nytt: Svar,
    /// Why that reading of a cell.
    pub cellegrunn: String,
}

impl Default for Dobbelvisning {
    fn default() -> Self {
        let tomt = String::new;
        Self {
            froe: tomt(),
            antall: tomt(),
            valgt: 0,
            grunn: tomt(),
            nytt: Svar::Oppfylt,
            cellegrunn: tomt(),
        }
    }
}

/// Draws the screen.
pub(crate) fn ui(ui: &mut Ui, b: &Bilde<'_>, tilstand: &mut Tilstand) {
    let t = Tokens::av(ui.ctx());
    let rundt = Frame::new().fill(t.flate).inner_margin(Margin::symmetric(24, 18));
    CentralPanel::no_frame().frame(rundt).show(ui, |ui| {
        ScrollArea::vertical().id_salt("dobbel").auto_shrink(false).show(ui, |ui| {
            ui.set_max_width(860.0);
            a11y::overskrift(ui, b.tekst("gui-dobbel-tittel"), 1);
            if b.tilsyn.dobbel.er_pakke.is_some() {
                melding(ui, Tone::Noeytral, &b.tekst("gui-dobbel-er-pakke"));
                return;
            }
            svak(ui, &b.tekst("gui-dobbel-om"));
            ui.add_space(8.0);
            let visning = &mut tilstand.dobbel;
            kort(ui, |ui| trekk_ui(ui, b, visning));
            ui.add_space(6.0);
            kort(ui, |ui| pakke_ui(ui, b, visning));
            ui.add_space(6.0);
            kort(ui, |ui| ta_inn_ui(ui, b));
            ui.add_space(6.0);
            if b.tilsyn.dobbel.tatt_inn.is_some() {
                kort(ui, |ui| ulikhet::ui(ui, b, visning));
                ui.add_space(6.0);
                if b.tilsyn.dobbel.tatt_inn.iter().any(|(_, v)| !v.celler.is_empty()) {
                    kort(ui, |ui| celle::ui(ui, b, visning));
                    ui.add_space(6.0);
                }
                kort(ui, |ui| enighet::ui(ui, b));
            }
        });
    });
}

fn trekk_ui(ui: &mut Ui, b: &Bilde<'_>, visning: &mut Dobbelvisning) {
    a11y::overskrift(ui, b.tekst("gui-dobbel-trinn-trekk"), 2);
    if let Some(trekning) = &b.tilsyn.dobbel.trekning {
        let verdier = [
            ("saker", trekning.saker.len().into()),
            ("av", i64::from(trekning.av).into()),
            ("froe", trekning.froe.as_str().into()),
        ];
        ui.label(b.med("dobbel-trukket", &verdier));
        let saker: Vec<&str> = trekning.saker.iter().map(crate::domene::SakId::as_str).collect();
        svak(ui, &saker.join(", "));
    }
    if b.tilsyn.dobbel.pakket.is_some() {
        return;
    }
    let alle = b.tilsyn.saker.keys().filter(|sak| b.tilsyn.teller(sak)).count();
    ui.add_space(4.0);
    felt(ui, &b.tekst("gui-dobbel-froe"), &mut visning.froe);
    felt_med(ui, &b.med("gui-dobbel-antall", &[("av", alle.into())]), &mut visning.antall, 150.0);
    ui.add_space(6.0);
    let antall = visning.antall.trim().parse::<u32>().ok().filter(|n| *n > 0);
    let kan = b.kan_skrive() && antall.is_some() && !visning.froe.trim().is_empty();
    ui.add_enabled_ui(kan, |ui| {
        if hovedknapp(ui, &b.tekst("gui-dobbel-trekk")).clicked()
            && let Some(antall) = antall
        {
            let froe = visning.froe.trim().to_owned();
            b.send(Handling::OmDobbel(Dobbeloenske::Trekk(froe, antall)));
        }
    });
}

fn pakke_ui(ui: &mut Ui, b: &Bilde<'_>, visning: &mut Dobbelvisning) {
    a11y::overskrift(ui, b.tekst("gui-dobbel-trinn-pakke"), 2);
    let dobbel = &b.tilsyn.dobbel;
    if let Some((_, fil)) = &dobbel.pakket {
        ui.label(b.med("gui-dobbel-pakket", &[("fil", fil.as_str().into())]));
        if dobbel.tatt_inn.is_none() {
            avbryt_ui(ui, b, visning);
        }
        return;
    }
    if dobbel.trekning.is_none() {
        svak(ui, &b.tekst("gui-dobbel-ikke-ennaa"));
    }
    ui.add_enabled_ui(b.kan_skrive() && dobbel.trekning.is_some(), |ui| {
        if hovedknapp(ui, &b.tekst("gui-dobbel-pakk")).clicked() {
            b.send(Handling::VelgFil(Formaal::Dobbelpakke));
        }
    });
}

/// A packet that is lost must not stop the review; the reason comes first.
fn avbryt_ui(ui: &mut Ui, b: &Bilde<'_>, visning: &mut Dobbelvisning) {
    ui.add_space(4.0);
    svak(ui, &b.tekst("gui-dobbel-avbryt-om"));
    felt(ui, &b.tekst("gui-dobbel-avbryt-grunn"), &mut visning.grunn);
    ui.add_space(4.0);
    let kan = b.kan_skrive() && !visning.grunn.trim().is_empty();
    ui.add_enabled_ui(kan, |ui| {
        if knapp(ui, &b.tekst("gui-dobbel-avbryt")).clicked() {
            let grunn = visning.grunn.trim().to_owned();
            b.send(Handling::OmDobbel(Dobbeloenske::Avbryt(grunn)));
        }
    });
}

fn ta_inn_ui(ui: &mut Ui, b: &Bilde<'_>) {
    a11y::overskrift(ui, b.tekst("gui-dobbel-trinn-ta-inn"), 2);
    let dobbel = &b.tilsyn.dobbel;
    if let Some((_, vurdering)) = &dobbel.tatt_inn {
        let ulike = dobbel.ulike().count();
        let verdier = [("par", vurdering.par.len().into()), ("ulike", ulike.into())];
        ui.label(b.med("dobbel-tatt-inn", &verdier));
        if vurdering.er_samme_person() {
            melding(ui, Tone::Delvis, &b.tekst("dobbel-samme-person"));
        }
        let punkter: Vec<&str> = vurdering.ulikt_spurt.iter().map(PunktId::as_str).collect();
        if !punkter.is_empty() {
            let antall = ("antall", punkter.len().into());
            let verdier = [antall, ("punkter", punkter.join(", ").into())];
            melding(ui, Tone::Delvis, &b.med("dobbel-ulikt-spurt", &verdier));
        }
        return;
    }
    svak(ui, &b.tekst("gui-dobbel-ta-inn-om"));
    let trukket = dobbel.trekning.iter().flat_map(|t| &t.saker);
    let saker = trukket.filter_map(|sak| b.tilsyn.saker.get(sak));
    let igjen: usize = saker.map(|sak| framdrift_sak(b.tilsyn, b.sjekkliste, sak).ubesvart).sum();
    if igjen > 0 {
        melding(ui, Tone::Delvis, &b.med("gui-dobbel-ubesvart", &[("antall", igjen.into())]));
    }
    let kan = b.kan_skrive() && dobbel.pakket.is_some() && igjen == 0;
    ui.add_enabled_ui(kan, |ui| {
        if hovedknapp(ui, &b.tekst("gui-dobbel-ta-inn")).clicked() {
            b.send(Handling::VelgFil(Formaal::Dobbelretur));
        }
    });
}
