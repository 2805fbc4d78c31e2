//! The items of a case or an office by theme, each with its answer.

use egui::{Align, Label, Layout, RichText, Sense, Ui, vec2};

use crate::domene::{PunktId, Svarpost};
use crate::gui::avledet::Sted;
use crate::gui::bilde::Bilde;
use crate::gui::komponent::{self, Tegn};
use crate::gui::liste::Liste;
use crate::gui::tema::Tokens;
use crate::regelverk::Kontrollpunkt;

use super::tone;

/// Draws the list; the item the user moved to.
pub(crate) fn punktliste_ui(
    ui: &mut Ui,
    b: &Bilde<'_>,
    sted: &Sted<'_>,
    punkter: &[&Kontrollpunkt],
    (valgt, rull): (Option<&PunktId>, bool),
) -> Option<PunktId> {
    let plass = punkter.iter().position(|p| Some(&p.id) == valgt);
    let navn = b.tekst("gui-punktliste");
    let liste = Liste { navn: &navn, antall: punkter.len(), valgt: plass, rull };
    let flyttet = liste.ui(
        ui,
        |ui, i| {
            let denne = punkter.get(i).map(|p| p.tema.as_str());
            let forrige = i.checked_sub(1).and_then(|f| punkter.get(f)).map(|p| p.tema.as_str());
            if let Some(tema) = denne.filter(|_| denne != forrige) {
                temaoverskrift(ui, b, tema);
            }
        },
        |ui, i| punkter.get(i).map_or_else(String::new, |p| linje(ui, b, sted, p)),
    );
    flyttet.and_then(|i| punkter.get(i)).map(|p| p.id.clone())
}

fn temaoverskrift(ui: &mut Ui, b: &Bilde<'_>, tema: &str) {
    let navn = b.sjekkliste.temaer.iter().find(|t| t.id == tema).map(|t| b.i(&t.navn));
    ui.add_space(8.0);
    ui.horizontal(|ui| {
        ui.add_space(10.0);
        let tekst = RichText::new(format!("{tema}  {}", navn.unwrap_or_default())).size(12.5);
        ui.add(Label::new(tekst.color(Tokens::av(ui.ctx()).tekst_svak)).truncate());
    });
    ui.add_space(2.0);
}

fn linje(ui: &mut Ui, b: &Bilde<'_>, sted: &Sted<'_>, punkt: &Kontrollpunkt) -> String {
    let post = b.tilsyn.svar.get(&sted.svarsted(&punkt.id));
    let spoersmaal = b.spoersmaal(punkt);
    ui.horizontal_top(|ui| {
        prikk(ui, post);
        let t = Tokens::av(ui.ctx());
        ui.allocate_ui_with_layout(vec2(26.0, 18.0), Layout::left_to_right(Align::Min), |ui| {
            ui.set_min_width(26.0);
            ui.add(Label::new(RichText::new(punkt.id.as_str()).size(12.5).color(t.tekst_svak)));
        });
        ui.add(Label::new(RichText::new(spoersmaal).size(13.0)).truncate());
    });
    let svar = post.map_or_else(|| b.tekst("svar-ubesvart"), |p| b.svarord(p.besvarelse.svar));
    format!("{} {spoersmaal} {svar}", punkt.id)
}

/// A filled dot for an answer, a ring for none; the shape tells failure apart from the rest.
fn prikk(ui: &mut Ui, post: Option<&Svarpost>) {
    let (flate, _) = ui.allocate_exact_size(vec2(14.0, 18.0), Sense::HOVER);
    let t = Tokens::av(ui.ctx());
    let midt = flate.center();
    let gitt = post.map_or(Tegn::Ring, |p| Tegn::Fylt(tone(p.besvarelse.svar)));
    komponent::tegn(ui.painter(), midt, gitt, &t);
    if post.is_some_and(|p| p.besvarelse.mangler_bevis()) {
        ui.painter().circle_filled(midt, 1.8, t.bakgrunn); // hollow: without evidence
    }
}
