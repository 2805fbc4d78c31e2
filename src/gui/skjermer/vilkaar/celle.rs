//! The cell in hand: one button and one key per reading, the note, and the passage that shows it.

use egui::accesskit::{Role, Toggled};
use egui::{Button, Id, Label, Margin, TextEdit, Ui, vec2};

use crate::domene::{Vilkaarspost, Vilkaarsvurdering};
use crate::gui::bilde::Bilde;
use crate::gui::celleutkast::Cellested;
use crate::gui::handling::{Handling, Vurderingsoenske};
use crate::gui::komponent::{Tone, ledetekst, melding, stille_knapp, svak};
use crate::gui::markert;
use crate::gui::skrift::fet_tekst;
use crate::gui::tema::Tokens;
use crate::vurdering::Celle;

use super::matrise::{stor_forbokstav, tegn_for};
use super::visning::Vilkaarsvisning;

/// Draws the readings and the note.
pub(super) fn ui(
    ui: &mut Ui,
    b: &Bilde<'_>,
    visning: &mut Vilkaarsvisning,
    sted: &Cellested,
    celle: &Celle<'_>,
) {
    if celle.ikke_relevant {
        melding(ui, Tone::Noeytral, &b.tekst("gui-vilkaar-utenfor-saken-om"));
        return;
    }
    ui.add_enabled_ui(b.kan_skrive(), |ui| {
        let valgt = celle.svar.map(|post| post.celle.vurdering);
        for (nr, vurdering) in (1..).zip(Vilkaarsvurdering::ALLE) {
            if knapp_ui(ui, b, (nr, *vurdering), valgt == Some(*vurdering)) {
                b.send(Vurderingsoenske::VurderCelle(*vurdering));
            }
        }
        hvem_ui(ui, b, celle.svar);
        ui.add_space(6.0);
        notat_ui(ui, b, visning, sted);
    });
}

fn knapp_ui(
    ui: &mut Ui,
    b: &Bilde<'_>,
    (tast, vurdering): (usize, Vilkaarsvurdering),
    valgt: bool,
) -> bool {
    let t = Tokens::av(ui.ctx());
    let (farge, flate) = tegn_for(vurdering).unwrap_or(Tone::Noeytral).farger(&t);
    let ord = stor_forbokstav(&b.tekst(&format!("vilkaarsvurdering-{}", vurdering.kode())));
    let tekst = format!("{tast}   {ord}");
    let tekst = if valgt { fet_tekst(tekst).color(farge) } else { tekst.into() };
    let mut knapp = Button::new(tekst).min_size(vec2(ui.available_width(), 30.0));
    if valgt {
        knapp = knapp.fill(flate).stroke(egui::Stroke::new(1.5, farge));
    }
    ui.spacing_mut().item_spacing.y = 4.0;
    let trykk = ui
        .with_layout(egui::Layout::top_down_justified(egui::Align::Min), |ui| ui.add(knapp))
        .inner;
    ui.ctx().accesskit_node_builder(trykk.id, |node| {
        node.set_role(Role::RadioButton);
        node.set_label(ord);
        node.set_keyboard_shortcut(tast.to_string());
        node.set_toggled(if valgt { Toggled::True } else { Toggled::False });
    });
    trykk.clicked()
}

fn hvem_ui(ui: &mut Ui, b: &Bilde<'_>, post: Option<&Vilkaarspost>) {
    let Some(post) = post else {
        svak(ui, &b.tekst("gui-vilkaar-ulest-hjelp"));
        return;
    };
    ui.horizontal_wrapped(|ui| {
        svak(ui, &b.med("gui-vilkaar-lest-av", &[("hvem", post.hvem.as_str().into())]));
        if b.kan_skrive() && stille_knapp(ui, &b.tekst("gui-ta-tilbake")).clicked() {
            b.send(Handling::TrekkHer);
        }
    });
}

fn notat_ui(ui: &mut Ui, b: &Bilde<'_>, visning: &mut Vilkaarsvisning, sted: &Cellested) {
    let til_notat = std::mem::take(&mut visning.til_notat);
    let utkast = visning.utkast.ved(sted, b.tilsyn);
    let over = ledetekst(ui, &b.tekst("gui-notat"));
    let felt = TextEdit::multiline(&mut utkast.notat)
        .id_salt(("cellenotat", sted))
        .margin(Margin::symmetric(8, 6))
        .desired_rows(2)
        .desired_width(f32::INFINITY);
    let notat = ui.add(felt).labelled_by(over.id);
    if til_notat {
        notat.request_focus();
        notat.scroll_to_me(None);
    }
    utkast.endret |= notat.changed();
    let ferdig = notat.lost_focus() && ui.input(|inn| inn.key_pressed(egui::Key::Escape));
    let venter = utkast.endret && !utkast.notat.trim().is_empty();
    if venter && !b.tilsyn.vilkaar.contains_key(sted) {
        melding(ui, Tone::Noeytral, &b.tekst("gui-vilkaar-notat-venter"));
    }
    if notat.has_focus() || til_notat {
        visning.utkast.skriver_ved(sted);
    }
    visning.til_tabell |= ferdig; // back to where the keys move
}

/// The passage of the grounds that shows the reading: what is chosen in the text becomes it.
pub(super) fn bevis_ui(
    ui: &mut Ui,
    b: &Bilde<'_>,
    visning: &mut Vilkaarsvisning,
    sted: &Cellested,
    (celle, tekst, felt): (&Celle<'_>, &str, Id),
) {
    let Some(post) = celle.svar else {
        visning.til_bevis = false;
        return;
    };
    if let Some(passasje) = post.celle.passasje(tekst).and_then(|spenn| spenn.i(tekst)) {
        let verdier = [("tekst", passasje.split_whitespace().collect::<Vec<_>>().join(" ").into())];
        ui.add(Label::new(b.med("gui-vilkaar-bevis", &verdier)).wrap());
    }
    let trykket = b.kan_skrive() && {
        let knapp = stille_knapp(ui, &b.tekst("gui-vilkaar-bruk-utvalg"));
        knapp.on_hover_text(b.tekst("gui-vilkaar-bruk-utvalg-om")).clicked()
    };
    if std::mem::take(&mut visning.til_bevis) || trykket {
        let valgt = markert::utvalg(ui.ctx(), felt, tekst);
        b.send(Vurderingsoenske::CellebevisFra(sted.clone(), valgt));
    }
}
