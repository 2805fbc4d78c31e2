//! The steps of a case down a line, with the days between them.

use egui::{Pos2, RichText, Sense, Stroke, Ui, vec2};

use crate::domene::{Presisjon, Sak};
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::komponent::ledetekst;
use crate::gui::skrift::fet_tekst;
use crate::gui::tema::Tokens;
use crate::i18n;
use crate::vurdering::{self, Steg};

/// Draws the line.
pub(crate) fn ui(ui: &mut Ui, b: &Bilde<'_>, sak: &Sak) {
    a11y::overskrift(ui, b.tekst("gui-tidslinje"), 3);
    ui.add_space(2.0);
    let steg = vurdering::tidslinje(sak, b.tilsyn.grunnlag.stikkdato);
    ui.spacing_mut().item_spacing.y = 0.0;
    let mut forrige: Option<(&Steg, Pos2)> = None;
    for dette in &steg {
        if let Some((foer, _)) = forrige {
            mellomrom_ui(ui, b, foer, dette);
        }
        let midt = steg_ui(ui, b, dette);
        if let Some((_, fra)) = forrige {
            let strek = Stroke::new(1.5, Tokens::av(ui.ctx()).feltkant);
            ui.painter().line_segment([fra + vec2(0.0, 7.0), midt - vec2(0.0, 7.0)], strek);
        }
        forrige = Some((dette, midt));
    }
}

fn steg_ui(ui: &mut Ui, b: &Bilde<'_>, steg: &Steg) -> Pos2 {
    let t = Tokens::av(ui.ctx());
    ui.horizontal(|ui| {
        let (prikk, _) = ui.allocate_exact_size(vec2(16.0, 20.0), Sense::HOVER);
        let midt = prikk.center();
        // what the office did is filled; the day the sample was taken is only a mark on the line
        if steg.navn == "stikkdato" {
            ui.painter().circle_stroke(midt, 4.0, Stroke::new(1.5, t.feltkant));
        } else {
            ui.painter().circle_filled(midt, 4.5, t.aksent);
        }
        let dato = i18n::dato_presis(steg.dato, b.t.maalform());
        ui.label(fet_tekst(b.tekst(&format!("gui-steg-{}", steg.navn))).size(13.0));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            ui.label(RichText::new(dato).size(13.0));
        });
        midt
    })
    .inner
}

fn mellomrom_ui(ui: &mut Ui, b: &Bilde<'_>, fra: &Steg, til: &Steg) {
    let dager = (til.dato.tidligst() - fra.dato.tidligst()).num_days();
    let noeyaktig = |s: &Steg| s.dato.presisjon() == Presisjon::Dag;
    let noekkel = if noeyaktig(fra) && noeyaktig(til) { "gui-dager" } else { "gui-omtrent-dager" };
    ui.spacing_mut().interact_size.y = 8.0;
    ui.horizontal(|ui| {
        ui.add_space(24.0);
        ui.set_min_height(if dager == 0 { 8.0 } else { 17.0 });
        if dager != 0 {
            ledetekst(ui, &b.med(noekkel, &[("dager", dager.into())]));
        }
    });
}
