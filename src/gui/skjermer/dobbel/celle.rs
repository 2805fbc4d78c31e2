//! Cells of the § 29 matrix that the two have read differently, one at a time: both readings, and the
//! choice with its reason.

use egui::{Label, Ui};

use crate::app::arbeid::{Cellevalg, celletall};
use crate::domene::{Dobbeltcelle, Vilkaarscelle, Vilkaarsvurdering};
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::handling::{Dobbeloenske, Handling};
use crate::gui::komponent::{knapp, langt_felt, ledetekst, svak};
use crate::gui::skrift::fet_tekst;

use super::Dobbelvisning;

/// Draws the card.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>, visning: &mut Dobbelvisning) {
    let dobbel = &b.tilsyn.dobbel;
    a11y::overskrift(ui, b.tekst("gui-dobbel-celler"), 2);
    a11y::lest_opp(ui, &b.med("dobbel-celler", &celletall(dobbel)).into(), a11y::Tone::Rolig);
    let Some(celle) = dobbel.uloeste_celler().next() else { return };
    ui.add_space(6.0);
    ledetekst(ui, &format!("{}  ·  {}", celle.sak, vilkaarsnavn(b, celle)));
    let lest = [("gui-dobbel-foerste", &celle.foerste), ("gui-dobbel-andre", &celle.andre)];
    ui.columns(2, |spalter| {
        for (spalte, (noekkel, lesning)) in spalter.iter_mut().zip(lest) {
            lesning_ui(spalte, b, noekkel, lesning);
        }
    });
    ui.add_enabled_ui(b.kan_skrive(), |ui| valg_ui(ui, b, visning, celle));
}

fn vilkaarsnavn(b: &Bilde<'_>, celle: &Dobbeltcelle) -> String {
    let vilkaar = b.regelverk.vilkaar.iter().find(|v| v.id == celle.foerste.vilkaar);
    vilkaar.map_or_else(|| celle.foerste.vilkaar.to_string(), |v| b.i(&v.navn).to_owned())
}

fn ord(b: &Bilde<'_>, vurdering: Vilkaarsvurdering) -> String {
    b.tekst(&format!("vilkaarsvurdering-{}", vurdering.kode()))
}

fn lesning_ui(ui: &mut Ui, b: &Bilde<'_>, noekkel: &str, lesning: &Vilkaarscelle) {
    let svar = ord(b, lesning.vurdering);
    ui.add(Label::new(fet_tekst(b.med(noekkel, &[("svar", svar.into())]))).wrap());
    if !lesning.notat.trim().is_empty() {
        svak(ui, lesning.notat.trim());
    }
}

/// The reason first: without one no reading can be chosen.
fn valg_ui(ui: &mut Ui, b: &Bilde<'_>, visning: &mut Dobbelvisning, celle: &Dobbeltcelle) {
    ui.add_space(6.0);
    langt_felt(ui, &b.tekst("gui-dobbel-cellegrunn"), &mut visning.cellegrunn, 2);
    let kan = !visning.cellegrunn.trim().is_empty();
    let mut valgt = None;
    ui.add_enabled_ui(kan, |ui| {
        ui.horizontal_wrapped(|ui| {
            let begge = [
                (b.tekst("gui-dobbel-foerste-lesning"), Cellevalg::Foerste),
                (b.tekst("gui-dobbel-andre-lesning"), Cellevalg::Andre),
            ];
            let andre = Vilkaarsvurdering::ALLE.iter().filter(|vurdering| {
                ![celle.foerste.vurdering, celle.andre.vurdering].contains(*vurdering)
            });
            let andre = andre.map(|vurdering| {
                let verdier = [("lesning", ord(b, *vurdering).into())];
                (b.med("gui-dobbel-ny-lesning", &verdier), Cellevalg::Ny(*vurdering))
            });
            for (tekst, valg) in begge.into_iter().chain(andre) {
                if knapp(ui, &tekst).clicked() {
                    valgt = Some(valg);
                }
            }
        });
    });
    if let Some(valgt) = valgt.filter(|_| kan) {
        let grunn = visning.cellegrunn.trim().to_owned();
        b.send(Handling::OmDobbel(Dobbeloenske::LoesCelle(celle.sted(), valgt, grunn)));
    }
}
