//! The files the cases came from, and what the import remarked about them.

use egui::{Label, RichText, ScrollArea, Ui};

use crate::app::sted_i_filen;
use crate::domene::{Alvor, Kildefil, Merknad};
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::fildialog::{Formaal, Merknadskilde};
use crate::gui::handling::Handling;
use crate::gui::komponent::{Tone, ledetekst, merke, stille_knapp, svak};
use crate::gui::skrift::fet_tekst;
use crate::i18n::Tekster;

/// More remarks than this are shown in a list that scrolls.
const HOEYDE: f32 = 260.0;

/// Draws the card.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>) {
    ui.horizontal(|ui| {
        a11y::overskrift(ui, b.tekst("gui-kilder"), 2);
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            if b.kan_skrive() && stille_knapp(ui, &b.tekst("gui-importer")).clicked() {
                b.send(Handling::VelgFil(Formaal::Utvalg));
            }
        });
    });
    if b.tilsyn.kilder.is_empty() {
        svak(ui, &b.tekst("gui-kilder-ingen"));
        return;
    }
    for (i, kilde) in b.tilsyn.kilder.iter().enumerate() {
        ui.add_space(6.0);
        kilde_ui(ui, b, i, kilde);
    }
}

fn kilde_ui(ui: &mut Ui, b: &Bilde<'_>, nr: usize, kilde: &Kildefil) {
    ui.add(Label::new(fet_tekst(kilde.fil.as_str())).wrap());
    let verdier = [("saker", kilde.antall.into()), ("merknader", kilde.merknader.len().into())];
    let kort_sum = kilde.sha256.get(..12).unwrap_or(&kilde.sha256);
    svak(ui, &format!("{}  ·  SHA-256 {kort_sum}…", b.med("gui-kilde-innhold", &verdier)));
    if kilde.merknader.is_empty() {
        svak(ui, &b.tekst("innlesing-merknader-ingen"));
        return;
    }
    let lagre = stille_knapp(ui, &b.tekst("innlesing-merknader-lagre"));
    a11y::navn(
        ui,
        &lagre,
        &b.med("innlesing-merknader-lagre-fil", &[("fil", kilde.fil.as_str().into())]),
    );
    if lagre.on_hover_text(b.tekst("innlesing-merknader-om")).clicked() {
        b.send(Handling::VelgFil(Formaal::Merknader(Merknadskilde::Fil(nr))));
    }
    let liste = ScrollArea::vertical().id_salt(("merknader", nr)).max_height(HOEYDE);
    let vist = b.avledet.helhet.merknader.get(nr).map(Vec::as_slice).unwrap_or_default();
    liste.show(ui, |ui| merknader_ui(ui, b.t, vist));
    if let Some(flere) = kilde.merknader.len().checked_sub(vist.len()).filter(|flere| *flere > 0) {
        svak(ui, &b.med("innlesing-flere", &[("antall", flere.into())]));
    }
}

/// Remarks one under the other, the serious ones first.
pub(crate) fn merknader_ui(ui: &mut Ui, t: &Tekster, merknader: &[Merknad]) {
    let mut sortert: Vec<_> = merknader.iter().collect();
    sortert.sort_by_key(|m| std::cmp::Reverse(m.alvor()));
    for merknad in sortert {
        ui.add_space(2.0);
        let (ord, tone) = match merknad.alvor() {
            Alvor::Feil => ("gui-alvor-feil", Tone::Svikt),
            Alvor::Advarsel => ("gui-alvor-advarsel", Tone::Delvis),
            Alvor::Opplysning => ("gui-alvor-opplysning", Tone::Noeytral),
        };
        let tekst = t.tekst(&format!("merknad-{}", merknad.kode.kode()));
        ui.horizontal_top(|ui| {
            merke(ui, &t.tekst(ord), tone);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 1.0;
                ui.add(Label::new(RichText::new(tekst).size(13.0)).wrap());
                let sted = sted_i_filen(&merknad.sted, t);
                if !sted.is_empty() {
                    ledetekst(ui, &sted);
                }
            });
        });
    }
}
