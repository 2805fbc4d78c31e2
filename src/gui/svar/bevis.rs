//! Evidence under an answer: kind, place, date; a line is stored when a place is written.

use egui::{Margin, TextEdit, Ui};

use crate::domene::Bevisart;
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::komponent::{ledetekst, stille_knapp, valg_uten_ledetekst};
use crate::gui::utkast::{Bevislinje, Utkast};
use crate::regelverk::Kontrollpunkt;

const DATOBREDDE: f32 = 104.0;

/// Draws the lines; true while one of their fields has focus.
pub(crate) fn bevis_ui(
    ui: &mut Ui,
    b: &Bilde<'_>,
    punkt: &Kontrollpunkt,
    utkast: &mut Utkast,
    mut begynn: bool,
) -> bool {
    ledetekst(ui, &b.tekst("gui-bevis"));
    let mut i_fokus = false;
    let mut fjernet = None;
    for (i, linje) in utkast.bevis.iter_mut().enumerate() {
        let (fokus, endring) = linje_ui(ui, b, i, linje);
        i_fokus |= fokus;
        utkast.endret |= endring == Endring::Skrevet;
        if endring == Endring::Fjernet {
            fjernet = Some(i);
        }
    }
    if let Some(i) = fjernet {
        utkast.bevis.remove(i);
        utkast.endret = true;
    }
    let legg_til = stille_knapp(ui, &b.tekst("gui-bevis-legg-til"));
    begynn |= legg_til.clicked();
    if begynn && b.kan_skrive() {
        let art = punkt.bevisarter.first().copied().unwrap_or(Bevisart::Journalnotat);
        utkast.bevis.push(Bevislinje::ny(art));
        let sted = felt_id(ui, utkast.bevis.len() - 1);
        ui.memory_mut(|minne| minne.request_focus(sted));
        i_fokus = true;
    }
    i_fokus
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Endring {
    Ingen,
    Skrevet,
    Fjernet,
}

fn felt_id(ui: &Ui, i: usize) -> egui::Id {
    ui.scope_id().with(("bevissted", i))
}

fn linje_ui(ui: &mut Ui, b: &Bilde<'_>, i: usize, linje: &mut Bevislinje) -> (bool, Endring) {
    let nummer = [("nr", (i + 1).into())];
    let id = felt_id(ui, i);
    let hele = ui.available_width();
    ui.horizontal_wrapped(|ui| {
        let art_endret = bevisart(ui, b, i, &mut linje.art);
        // where there is little room the place has a line of its own
        let rest = ui.available_width() - DATOBREDDE - 68.0;
        let bredde = if rest < 160.0 { hele - 20.0 } else { rest };
        let felt = TextEdit::singleline(&mut linje.sted)
            .id(id)
            .margin(Margin::symmetric(8, 5))
            .hint_text(b.tekst("gui-bevis-sted-hint"))
            .desired_width(bredde);
        let sted = ui.add(felt);
        a11y::navn(ui, &sted, &b.med("gui-bevis-sted", &nummer));
        let dato = datofelt(ui, b, linje, &b.med("gui-bevis-dato", &nummer));
        let fjern = stille_knapp(ui, "×");
        a11y::navn(ui, &fjern, &b.med("gui-bevis-fjern", &nummer));
        let skrevet = art_endret || sted.changed() || dato.changed();
        let fokus = sted.has_focus() || dato.has_focus();
        let endring = match (fjern.clicked(), skrevet) {
            (true, _) => Endring::Fjernet,
            (false, true) => Endring::Skrevet,
            (false, false) => Endring::Ingen,
        };
        (fokus, endring)
    })
    .inner
}

fn bevisart(ui: &mut Ui, b: &Bilde<'_>, i: usize, art: &mut Bevisart) -> bool {
    let foer = *art;
    let boks = valg_uten_ledetekst(ui, ("bevisart", i), 132.0, art, &bevisarter(b));
    a11y::navn(ui, &boks, &b.med("gui-bevis-art", &[("nr", (i + 1).into())]));
    *art != foer
}

/// Every kind of source with its word.
pub(crate) fn bevisarter(b: &Bilde<'_>) -> Vec<(Bevisart, String)> {
    let ord = |art: &Bevisart| (*art, b.tekst(&format!("bevisart-{}", art.kode())));
    Bevisart::ALLE.iter().map(ord).collect()
}

/// A date without a label of its own; it is read when the line is stored.
fn datofelt(ui: &mut Ui, b: &Bilde<'_>, linje: &mut Bevislinje, navn: &str) -> egui::Response {
    let felt = TextEdit::singleline(&mut linje.dato.tekst)
        .margin(Margin::symmetric(8, 5))
        .hint_text(b.tekst("gui-datofelt-form"))
        .desired_width(DATOBREDDE);
    let svar = ui.add(felt);
    a11y::navn(ui, &svar, navn);
    if svar.lost_focus() {
        linje.dato.les(b.idag);
    }
    if linje.dato.er_uleselig() {
        let feil = ui.colored_label(ui.visuals().error_fg_color, "!");
        let forklaring = b.tekst("gui-datofelt-uleselig");
        a11y::navn(ui, &feil, &forklaring);
        a11y::ugyldig(ui, svar.id, &feil);
        feil.on_hover_text(forklaring);
    }
    svar
}
