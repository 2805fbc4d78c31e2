//! One difference at a time: both answers beside each other, and the choice with its reason.

use egui::{Key, Label, Modifiers, Ui};

use crate::app::arbeid::{Valgt, forbehold_ved};
use crate::domene::{Besvarelse, Dobbeltpar, SakId, Svar};
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::handling::{Dobbeloenske, Handling};
use crate::gui::komponent::{
    Tone, hovedknapp, knapp, langt_felt, ledetekst, melding, svak, valg_uten_ledetekst,
};
use crate::gui::skrift::fet_tekst;

use super::Dobbelvisning;

/// Draws the card.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>, visning: &mut Dobbelvisning) {
    a11y::overskrift(ui, b.tekst("gui-dobbel-trinn-loes"), 2);
    let ulike: Vec<&Dobbeltpar> = b.tilsyn.dobbel.ulike().collect();
    if ulike.is_empty() {
        ui.label(b.tekst("gui-dobbel-alle-like"));
        return;
    }
    let igjen = b.tilsyn.dobbel.uloeste().count();
    if igjen == 0 {
        melding(ui, Tone::God, &b.tekst("gui-dobbel-alt-loest"));
    }
    svak(ui, &b.tekst("gui-dobbel-taster"));
    visning.valgt = visning.valgt.min(ulike.len().saturating_sub(1));
    bla_ui(ui, b, visning, (ulike.len(), igjen));
    let Some(par) = ulike.get(visning.valgt) else { return };
    ui.add_space(6.0);
    punkt_ui(ui, b, par);
    ui.columns(2, |spalter| {
        let svar = [("gui-dobbel-foerste", &par.foerste), ("gui-dobbel-andre", &par.andre)];
        for (spalte, (noekkel, besvarelse)) in spalter.iter_mut().zip(svar) {
            svar_ui(spalte, b, noekkel, besvarelse);
        }
    });
    for forbehold in forbehold_ved(b.tilsyn, par) {
        melding(ui, Tone::Delvis, &b.melding(&forbehold));
    }
    if let Some(loest) = b.tilsyn.dobbel.loest.get(&par.sted) {
        let valg = b.tekst(&format!("loesningsvalg-{}", loest.valg.kode()));
        let verdier = [("valg", valg.into()), ("grunn", loest.grunn.as_str().into())];
        melding(ui, Tone::Noeytral, &b.med("gui-dobbel-loest", &verdier));
    }
    ui.add_enabled_ui(b.kan_skrive(), |ui| valg_ui(ui, b, visning, par));
}

fn bla_ui(
    ui: &mut Ui,
    b: &Bilde<'_>,
    visning: &mut Dobbelvisning,
    (antall, igjen): (usize, usize),
) {
    let (fram, tilbake) = ui.input_mut(|inn| {
        let fram = inn.consume_key(Modifiers::ALT, Key::ArrowRight);
        (fram, inn.consume_key(Modifiers::ALT, Key::ArrowLeft))
    });
    ui.horizontal(|ui| {
        let tilbake = knapp(ui, &b.tekst("gui-dobbel-forrige")).clicked() || tilbake;
        let fram = knapp(ui, &b.tekst("gui-dobbel-neste")).clicked() || fram;
        if fram && visning.valgt + 1 < antall {
            (visning.valgt, visning.grunn) = (visning.valgt + 1, String::new());
        } else if tilbake && visning.valgt > 0 {
            (visning.valgt, visning.grunn) = (visning.valgt - 1, String::new());
        }
        let nr = visning.valgt + 1;
        let verdier = [("nr", nr.into()), ("av", antall.into()), ("igjen", igjen.into())];
        a11y::lest_opp(ui, &b.med("gui-dobbel-ulikhet-nr", &verdier).into(), a11y::Tone::Rolig);
    });
}

fn punkt_ui(ui: &mut Ui, b: &Bilde<'_>, par: &Dobbeltpar) {
    let sak = par.sted.sak().map_or("", SakId::as_str);
    let punkt = b.sjekkliste.punkt(par.sted.punkt());
    ledetekst(ui, &format!("{sak}  ·  {}", par.sted.punkt()));
    let spoersmaal = punkt.map_or("", |punkt| b.i(&punkt.spoersmaal));
    ui.add(Label::new(fet_tekst(spoersmaal)).wrap());
    ui.add_space(4.0);
}

fn svar_ui(ui: &mut Ui, b: &Bilde<'_>, noekkel: &str, besvarelse: &Besvarelse) {
    let svar = b.svarord(besvarelse.svar);
    ui.add(Label::new(fet_tekst(b.med(noekkel, &[("svar", svar.into())]))).wrap());
    if !besvarelse.notat.trim().is_empty() {
        ui.add(Label::new(besvarelse.notat.trim()).wrap());
    }
    for bevis in &besvarelse.bevis {
        let art = b.tekst(&format!("bevisart-{}", bevis.art.kode()));
        let tekst = format!("{art}, {}", bevis.sted);
        svak(ui, &b.med("gui-dobbel-bevis", &[("bevis", tekst.into())]));
    }
}

/// The reason first: without one no answer can be chosen.
fn valg_ui(ui: &mut Ui, b: &Bilde<'_>, visning: &mut Dobbelvisning, par: &Dobbeltpar) {
    ui.add_space(6.0);
    langt_felt(ui, &b.tekst("gui-dobbel-grunn"), &mut visning.grunn, 2);
    let kan = !visning.grunn.trim().is_empty();
    let (en, to) = ui.input_mut(|inn| {
        let en = inn.consume_key(Modifiers::ALT, Key::Num1);
        (en, inn.consume_key(Modifiers::ALT, Key::Num2))
    });
    let mut valgt = None;
    ui.add_enabled_ui(kan, |ui| {
        ui.horizontal(|ui| {
            if hovedknapp(ui, &b.tekst("gui-dobbel-velg-foerste")).clicked() || en {
                valgt = Some(Valgt::Foerste);
            }
            if hovedknapp(ui, &b.tekst("gui-dobbel-velg-andre")).clicked() || to {
                valgt = Some(Valgt::Andre);
            }
        });
        ui.horizontal(|ui| {
            let alle: Vec<(Svar, String)> =
                Svar::ALLE.iter().map(|svar| (*svar, b.svarord(*svar))).collect();
            let boks = valg_uten_ledetekst(ui, "nytt-svar", 180.0, &mut visning.nytt, &alle);
            a11y::navn(ui, &boks, &b.tekst("gui-dobbel-nytt"));
            if knapp(ui, &b.tekst("gui-dobbel-velg-nytt")).clicked() {
                valgt = Some(Valgt::Nytt(visning.nytt));
            }
        });
    });
    if let Some(valgt) = valgt.filter(|_| kan) {
        let grunn = visning.grunn.trim().to_owned();
        b.send(Handling::OmDobbel(Dobbeloenske::Loes(par.sted.clone(), valgt, grunn)));
    }
}
