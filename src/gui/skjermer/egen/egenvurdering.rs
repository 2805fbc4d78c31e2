//! What each office says of itself: the lists, the recruitment profile, and how vedtak are quality
//! assured. Shown item by item; nothing is summed.

use egui::{CentralPanel, Frame, Label, Margin, RichText, ScrollArea, Ui};

use crate::domene::{Egenverdi, Hendelse, KontorId};
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::handling::Handling;
use crate::gui::komponent::{
    Tone, felt_med, kort, ledetekst, merke, stille_knapp, svak, tekstlinje, valg_uten_ledetekst,
};
use crate::gui::svar::bevisarter;
use crate::gui::tema::Tokens;
use crate::gui::tilstand::Tilstand;
use crate::gui::valgrad::valgrad_ui;
use crate::regelverk::{Egenliste, Egenlistepunkt, Listeslag, egenlister};

use super::Egenvisning;

/// Draws the screen.
pub(crate) fn ui(ui: &mut Ui, b: &Bilde<'_>, tilstand: &mut Tilstand) {
    let t = Tokens::av(ui.ctx());
    let visning = &mut tilstand.egen;
    let kontorer = &b.tilsyn.grunnlag.kontorer;
    if visning.kontor.as_ref().is_none_or(|k| !kontorer.contains(k)) {
        visning.kontor = kontorer.first().cloned();
    }
    let rundt = Frame::new().fill(t.flate).inner_margin(Margin::symmetric(24, 18));
    CentralPanel::no_frame().frame(rundt).show(ui, |ui| {
        ScrollArea::vertical().id_salt("egenvurdering").auto_shrink(false).show(ui, |ui| {
            ui.set_max_width(860.0);
            a11y::overskrift(ui, b.tekst("gui-skjerm-egenvurdering"), 1);
            svak(ui, &b.tekst("gui-egenvurdering-om"));
            ui.add_space(6.0);
            kontor_ui(ui, b, visning);
            let Some(kontor) = visning.kontor.clone() else { return };
            let lister = egenlister().iter().filter(|l| l.i_tilsyn || b.er_egentilsyn());
            for liste in lister {
                ui.add_space(8.0);
                kort(ui, |ui| liste_ui(ui, b, visning, (&kontor, liste)));
            }
        });
    });
}

/// Which office speaks, where there are several.
fn kontor_ui(ui: &mut Ui, b: &Bilde<'_>, visning: &mut Egenvisning) {
    let kontorer = &b.tilsyn.grunnlag.kontorer;
    if kontorer.len() < 2 {
        return;
    }
    let valgt = kontorer.iter().position(|k| Some(k) == visning.kontor.as_ref());
    let alle: Vec<_> =
        kontorer.iter().enumerate().map(|(i, k)| (i, k.to_string(), Tone::Noeytral)).collect();
    let nytt = valgrad_ui(ui, &b.tekst("gui-kontorer"), valgt, &alle);
    if let Some(kontor) = nytt.and_then(|i| kontorer.get(i)) {
        visning.kontor = Some(kontor.clone());
    }
}

fn liste_ui(
    ui: &mut Ui,
    b: &Bilde<'_>,
    visning: &mut Egenvisning,
    (kontor, liste): (&KontorId, &Egenliste),
) {
    a11y::overskrift(ui, b.i(&liste.navn), 2);
    svak(ui, b.i(&liste.om));
    ledetekst(ui, &b.med("gui-egenvurdering-kilde", &[("kilde", b.i(&liste.kilde).into())]));
    ui.add_enabled_ui(b.kan_skrive(), |ui| {
        for punkt in &liste.punkter {
            ui.add_space(8.0);
            ui.push_id(punkt.id.as_str(), |ui| punkt_ui(ui, b, visning, (kontor, liste, punkt)));
        }
    });
}

fn punkt_ui(
    ui: &mut Ui,
    b: &Bilde<'_>,
    visning: &mut Egenvisning,
    (kontor, liste, punkt): (&KontorId, &Egenliste, &Egenlistepunkt),
) {
    let lagret = b.tilsyn.egen.vurdering(kontor, &punkt.id);
    let noekkel = (kontor.clone(), punkt.id.clone());
    let skjema = visning.punkter.entry(noekkel).or_default().fersk(lagret);
    let tekst = b.i(&punkt.tekst);
    tekstlinje(ui, |ui| {
        if let Some(retning) = punkt.retning {
            merke(ui, &b.tekst(&format!("rekruttering-{}", retning.kode())), Tone::Noeytral);
        }
        ui.add(Label::new(RichText::new(tekst).size(14.0)).wrap());
    });
    let alle = liste.slag.verdier().iter();
    let ord = |v: &Egenverdi| b.tekst(&format!("egenverdi-{}-{}", liste.slag.kode(), v.kode()));
    let alle: Vec<_> = alle.map(|v| (*v, ord(v), Tone::Usikker)).collect();
    if let Some(valgt) = valgrad_ui(ui, tekst, skjema.verdi, &alle) {
        skjema.verdi = Some(valgt);
    }
    if skjema.verdi.is_none() {
        return;
    }
    let mut fokus = false;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let navn = b.tekst("gui-egenvurdering-ord");
        fokus |= felt_med(ui, &navn, &mut skjema.tekst, 330.0).has_focus();
        if liste.slag != Listeslag::Bruk || !skjema.bevis.sted.is_empty() {
            bevis_ui(ui, b, skjema, &mut fokus);
        }
        if lagret.is_some() && stille_knapp(ui, &b.tekst("gui-ta-tilbake")).clicked() {
            let (kontor, punkt) = (kontor.clone(), punkt.id.clone());
            let trukket = Hendelse::EgenvurderingTrukket { kontor, punkt };
            b.send(Handling::LagreEgen(Box::new(trukket)));
        }
    });
    skjema.i_fokus(fokus);
}

fn bevis_ui(ui: &mut Ui, b: &Bilde<'_>, skjema: &mut super::Egenpunktskjema, fokus: &mut bool) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 3.0;
        let navn = b.tekst("gui-egenvurdering-bevis");
        ledetekst(ui, &navn);
        ui.horizontal(|ui| {
            let art = &mut skjema.bevis.art;
            let boks = valg_uten_ledetekst(ui, "egenbevis", 132.0, art, &bevisarter(b));
            a11y::navn(ui, &boks, &navn);
            let felt = egui::TextEdit::singleline(&mut skjema.bevis.sted)
                .margin(Margin::symmetric(8, 5))
                .hint_text(b.tekst("gui-egenvurdering-bevissted"))
                .desired_width(170.0);
            let svar = ui.add(felt);
            a11y::navn(ui, &svar, &b.tekst("gui-egenvurdering-bevissted"));
            *fokus |= svar.has_focus() || boks.has_focus();
        });
    });
}
