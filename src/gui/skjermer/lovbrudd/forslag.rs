//! A proposal: which cases speak for it, which against, and the provisions it would rest on.

use egui::{Label, RichText, ScrollArea, Ui};

use crate::domene::{Kontorfunn, PunktId, SakId};
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::handling::Handling;
use crate::gui::komponent::{hovedknapp, kort, ledetekst, svak};
use crate::gui::skrift::fet_tekst;
use crate::lovbrudd::Forslag;

use super::utsagn;

/// A line in the list; its name.
pub(super) fn linje_ui(ui: &mut Ui, b: &Bilde<'_>, forslag: &Forslag) -> String {
    let setning = b.i(&forslag.setning);
    ui.add(Label::new(RichText::new(setning).size(13.0)).wrap());
    let saker: usize = forslag.kontorer.values().map(|k| k.saker_for.len()).sum();
    let punkter: usize = forslag.kontorer.values().map(|k| k.punkter_for.len()).sum();
    let deler = [("gui-antall-saker", saker), ("gui-antall-kontorpunkter", punkter)];
    let i_ord = deler.into_iter().filter(|(_, antall)| *antall > 0);
    let i_ord = i_ord.map(|(noekkel, antall)| b.med(noekkel, &[("antall", antall.into())]));
    let grunnlag = i_ord.collect::<Vec<_>>().join(", ");
    ledetekst(ui, &grunnlag);
    format!("{setning} {grunnlag}")
}

/// The proposal in full.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>, forslag: &Forslag) {
    ScrollArea::vertical().id_salt("forslag").auto_shrink(false).show(ui, |ui| {
        ledetekst(ui, &b.tekst("gui-forslag-fra"));
        let setning = Label::new(fet_tekst(b.i(&forslag.setning)).size(18.0)).wrap();
        ui.add(setning);
        ui.add_space(4.0);
        svak(ui, &b.med("gui-forslag-terskel", &[("antall", b.sjekkliste.terskel_saker.into())]));
        ui.add_space(12.0);
        a11y::overskrift(ui, b.tekst("gui-forslag-kontorer"), 2);
        ui.add_space(2.0);
        kontorer_ui(ui, b, forslag);
        ui.add_space(12.0);
        utsagn::ui(ui, b, b.avledet.helhet.utsagn_om_forslag.get(&forslag.moenster));
        ui.add_space(12.0);
        a11y::overskrift(ui, b.tekst("gui-forslag-hjemler"), 2);
        for hjemmel in &forslag.hjemler {
            ui.label(b.sitat(hjemmel));
        }
        ui.add_space(16.0);
        ui.add_enabled_ui(b.kan_skrive(), |ui| {
            if hovedknapp(ui, &b.tekst("gui-skriv-lovbrudd")).clicked() {
                b.send(Handling::SkrivUtkast(forslag.moenster.clone()));
            }
        });
    });
}

fn kontorer_ui(ui: &mut Ui, b: &Bilde<'_>, forslag: &Forslag) {
    for (kontor, funn) in &forslag.kontorer {
        kort(ui, |ui| {
            ui.label(fet_tekst(kontor.as_str()));
            funn_ui(ui, b, funn);
        });
        ui.add_space(2.0);
    }
}

/// What one office contributes, in words and ids.
fn funn_ui(ui: &mut Ui, b: &Bilde<'_>, funn: &Kontorfunn) {
    for (noekkel, saker) in [("gui-saker-for", &funn.saker_for), ("gui-saker-mot", &funn.saker_mot)]
    {
        if saker.is_empty() {
            continue;
        }
        let ider: Vec<_> = saker.iter().map(SakId::as_str).collect();
        ledetekst(ui, &b.tekst(noekkel));
        ui.add(Label::new(RichText::new(ider.join(", ")).size(13.0)).wrap());
    }
    if !funn.punkter_for.is_empty() {
        let ider: Vec<_> = funn.punkter_for.iter().map(PunktId::as_str).collect();
        let verdier = [("punkter", ider.join(", ").into())];
        ui.label(b.med("gui-punkter-for", &verdier));
    }
}
