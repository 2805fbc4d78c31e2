//! Requirements the answers show to be met: they can be written with the same chain as a lovbrudd.

use egui::{Label, RichText, ScrollArea, Ui};

use crate::domene::SakId;
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::handling::Handling;
use crate::gui::komponent::{hovedknapp, kort, ledetekst, svak};
use crate::gui::liste::Liste;
use crate::gui::skrift::fet_tekst;
use crate::gui::tilstand::Lovbruddvisning;
use crate::lovbrudd::Forslag;

/// The requirements that are met and not written yet; nothing where there are none.
pub(super) fn liste_ui(ui: &mut Ui, b: &Bilde<'_>, visning: &mut Lovbruddvisning) {
    let alle = &b.avledet.helhet.samsvar;
    if alle.is_empty() {
        return;
    }
    ui.add_space(14.0);
    let navn = b.tekst("gui-samsvar");
    a11y::overskrift(ui, navn.as_str(), 3);
    let valgt = alle.iter().position(|f| Some(&f.moenster) == visning.samsvar.as_ref());
    let liste = Liste { navn: &navn, antall: alle.len(), valgt, rull: false };
    let flyttet = liste.ui(
        ui,
        |_, _| {},
        |ui, i| alle.get(i).map_or_else(String::new, |oppfylt| linje_ui(ui, b, oppfylt)),
    );
    if let Some(oppfylt) = flyttet.and_then(|i| alle.get(i)) {
        visning.samsvar = Some(oppfylt.moenster.clone());
        (visning.forslag, visning.lovbrudd) = (None, None);
    }
}

fn linje_ui(ui: &mut Ui, b: &Bilde<'_>, oppfylt: &Forslag) -> String {
    let krav = krav(b, oppfylt);
    ui.add(Label::new(RichText::new(&krav).size(13.0)).wrap());
    let om = b.tekst("gui-samsvar-linje");
    ledetekst(ui, &om);
    format!("{krav} {om}")
}

/// The legal yardstick of the pattern: the sentence of a proposal says that it is not met.
fn krav(b: &Bilde<'_>, oppfylt: &Forslag) -> String {
    let moenster = b.sjekkliste.moenster(&oppfylt.moenster);
    moenster.map_or_else(String::new, |moenster| b.i(&moenster.krav).to_owned())
}

fn tema(b: &Bilde<'_>, oppfylt: &Forslag) -> String {
    let moenster = b.sjekkliste.moenster(&oppfylt.moenster);
    let tema = moenster.and_then(|m| b.sjekkliste.temaer.iter().find(|t| t.id == m.tema));
    tema.map_or_else(|| oppfylt.moenster.to_string(), |tema| b.i(&tema.navn).to_owned())
}

/// The requirement in full: which cases show it, and the provisions it rests on.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>, oppfylt: &Forslag) {
    ScrollArea::vertical().id_salt("samsvar").auto_shrink(false).show(ui, |ui| {
        a11y::overskrift(ui, tema(b, oppfylt), 1);
        ui.add(Label::new(krav(b, oppfylt)).wrap());
        ui.add_space(4.0);
        svak(ui, &b.tekst("gui-samsvar-om"));
        ui.add_space(12.0);
        for (kontor, funn) in &oppfylt.kontorer {
            kort(ui, |ui| {
                ui.label(fet_tekst(kontor.as_str()));
                let ider: Vec<_> = funn.saker_mot.iter().map(SakId::as_str).collect();
                if !ider.is_empty() {
                    ledetekst(ui, &b.tekst("gui-samsvar-saker"));
                    ui.add(Label::new(RichText::new(ider.join(", ")).size(13.0)).wrap());
                }
            });
            ui.add_space(2.0);
        }
        ui.add_space(12.0);
        a11y::overskrift(ui, b.tekst("gui-forslag-hjemler"), 2);
        for hjemmel in &oppfylt.hjemler {
            ui.label(b.sitat(hjemmel));
        }
        ui.add_space(16.0);
        ui.add_enabled_ui(b.kan_skrive(), |ui| {
            if hovedknapp(ui, &b.tekst("gui-skriv-samsvar")).clicked() {
                b.send(Handling::SkrivSamsvar(oppfylt.moenster.clone()));
            }
        });
    });
}
