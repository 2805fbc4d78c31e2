//! The hit in hand: its surroundings with the value masked, and the decisions.

use egui::{Key, Label, Margin, Modifiers, TextEdit, Ui};

use crate::app::arbeid::{Treffvalg, Utdrag};
use crate::gui::bilde::Bilde;
use crate::gui::handling::{Handling, Innlesingsvalg};
use crate::gui::komponent::{Tone, boks, knapp, ledetekst, stille_knapp, svak, tekstlinje};
use crate::gui::skrift::fet_tekst;

use super::skjema::{Lestfil, Treffvisning};
use super::treffliste::{art, sted};

/// Draws the hit that is chosen.
pub(super) fn ui(
    ui: &mut Ui,
    b: &Bilde<'_>,
    lest: &mut Lestfil,
    visning: &mut Treffvisning,
    vist: &[usize],
) {
    let Some(nr) = valgt(visning, vist) else { return };
    let Some((funn, valg)) = lest.karantene.ett(nr) else { return };
    tekstlinje(ui, |ui| {
        ui.label(fet_tekst(art(b, funn)));
        svak(ui, &sted(b, funn));
    });
    ui.add_space(2.0);
    match lest.karantene.utdrag(nr) {
        Some(utdrag) => utdrag_ui(ui, &utdrag),
        None if funn.felt.is_none() => {
            svak(ui, &b.tekst("innlesing-uten-utdrag-ulest"));
        }
        None => {
            svak(ui, &b.tekst("innlesing-uten-utdrag"));
        }
    }
    if let Treffvalg::Harmloes(grunn) = valg {
        svak(ui, &b.med("innlesing-harmloes-grunn", &[("grunn", grunn.as_str().into())]));
    }
    ui.add_space(6.0);
    let like = lest.karantene.like(nr);
    knapper_ui(ui, b, lest, visning, (nr, &like, vist));
    grunn_ui(ui, b, lest, visning, (nr, vist));
}

/// M masks, H asks why it is harmless, L masks its like, Shift+M all that are open; outside text
/// fields.
pub(super) fn taster(ui: &Ui, lest: &mut Lestfil, visning: &mut Treffvisning, vist: &[usize]) {
    if ui.ctx().text_edit_focused() || !ui.is_enabled() {
        return;
    }
    let trykket = |holdt, tast| ui.input_mut(|inn| inn.consume_key(holdt, tast));
    let Some(nr) = valgt(visning, vist) else { return };
    // egui takes Shift+M for M too: the longer one first
    if trykket(Modifiers::SHIFT, Key::M) {
        lest.endre().masker_aapne();
    } else if trykket(Modifiers::NONE, Key::M) {
        lest.endre().masker(nr);
        gaa_videre(lest, visning, (nr, vist));
    } else if trykket(Modifiers::NONE, Key::H) {
        spoer_hvorfor(visning);
    } else if trykket(Modifiers::NONE, Key::L) {
        masker_alle(lest, visning, (nr, vist));
    }
}

fn valgt(visning: &Treffvisning, vist: &[usize]) -> Option<usize> {
    vist.get(visning.tabell.valgt?).copied()
}

fn utdrag_ui(ui: &mut Ui, utdrag: &Utdrag) {
    boks(ui, Tone::Noeytral, |ui| {
        ui.visuals_mut().override_text_color = None;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.add(Label::new(utdrag.foer.as_str()));
            ui.add(Label::new(fet_tekst(utdrag.maske.as_str())));
            ui.add(Label::new(utdrag.etter.as_str()));
        });
    });
}

fn knapper_ui(
    ui: &mut Ui,
    b: &Bilde<'_>,
    lest: &mut Lestfil,
    visning: &mut Treffvisning,
    (nr, like, vist): (usize, &[usize], &[usize]),
) {
    ui.horizontal_wrapped(|ui| {
        if knapp(ui, &b.tekst("innlesing-masker")).clicked() {
            lest.endre().masker(nr);
            gaa_videre(lest, visning, (nr, vist));
        }
        if knapp(ui, &b.tekst("innlesing-harmloes")).clicked() {
            spoer_hvorfor(visning);
        }
        if like.len() > 1 {
            let antall = [("antall", like.len().into())];
            if stille_knapp(ui, &b.med("innlesing-masker-like", &antall)).clicked() {
                masker_alle(lest, visning, (nr, vist));
            }
        }
        let aapne = lest.karantene.antall_aapne();
        if aapne > 1 {
            let antall = [("antall", aapne.into())];
            if stille_knapp(ui, &b.med("innlesing-masker-aapne", &antall)).clicked() {
                lest.endre().masker_aapne();
            }
        }
    });
}

/// The reason why a hit is harmless; Enter keeps it, Escape gives up.
fn grunn_ui(
    ui: &mut Ui,
    b: &Bilde<'_>,
    lest: &mut Lestfil,
    visning: &mut Treffvisning,
    (nr, vist): (usize, &[usize]),
) {
    let Some(grunn) = &mut visning.grunn else { return };
    ui.add_space(4.0);
    let over = ledetekst(ui, &b.tekst("innlesing-grunn"));
    let (behold, felt) = ui
        .horizontal(|ui| {
            let felt = TextEdit::singleline(grunn)
                .margin(Margin::symmetric(8, 5))
                .hint_text(b.tekst("innlesing-grunn-hint"))
                .desired_width(420.0);
            let felt = ui.add(felt).labelled_by(over.id);
            let enter = felt.lost_focus() && ui.input(|inn| inn.key_pressed(Key::Enter));
            let kan = !grunn.trim().is_empty();
            let knapp = ui.add_enabled_ui(kan, |ui| knapp(ui, &b.tekst("innlesing-behold"))).inner;
            (kan && (enter || knapp.clicked()), felt)
        })
        .inner;
    if std::mem::take(&mut visning.til_grunn) {
        felt.request_focus();
    }
    if felt.has_focus() && ui.input(|inn| inn.key_pressed(Key::Escape)) {
        visning.grunn = None;
        return;
    }
    if !behold {
        return;
    }
    let grunn = grunn.trim().to_owned();
    match lest.endre().behold(nr, &grunn) {
        Ok(()) => {
            visning.siste_grunn = grunn;
            gaa_videre(lest, visning, (nr, vist));
        }
        Err(feil) => b.send(Handling::Innlesing(Innlesingsvalg::Avslaatt(feil.melding()))),
    }
}

fn spoer_hvorfor(visning: &mut Treffvisning) {
    visning.grunn = Some(visning.siste_grunn.clone());
    visning.til_grunn = true;
}

/// Masks every hit of the same kind in the same column.
fn masker_alle(lest: &mut Lestfil, visning: &mut Treffvisning, (nr, vist): (usize, &[usize])) {
    for lik in lest.karantene.like(nr) {
        lest.endre().masker(lik);
    }
    gaa_videre(lest, visning, (nr, vist));
}

/// On to the next hit that is open, else to the next in the list.
fn gaa_videre(lest: &Lestfil, visning: &mut Treffvisning, (nr, vist): (usize, &[usize])) {
    visning.grunn = None;
    let rad = |nr: usize| vist.iter().position(|vist| *vist == nr);
    let neste = lest.karantene.neste_aapne(Some(nr)).and_then(rad);
    let her = visning.tabell.valgt.unwrap_or(0);
    let ny = neste.unwrap_or_else(|| (her + 1).min(vist.len().saturating_sub(1)));
    visning.tabell.valgt = Some(ny);
    visning.tabell.rull_til = Some(ny);
}
