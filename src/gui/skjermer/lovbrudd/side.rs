//! Beside the chain: where the lovbrudd stands, what is missing, and what can be done with it.

use egui::{Label, Ui};

use crate::domene::{Lovbruddspost, Lovbruddstilstand};
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::handling::Handling;
use crate::gui::komponent::{Tone, hovedknapp, knapp, melding, merke, stille_knapp, svak};
use crate::gui::tilstand::{Dialog, Grunnart};
use crate::lovbrudd;

use super::{tilstand_i_ord, utsagn};

/// Draws the side.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>, post: &Lovbruddspost) {
    let (ord, tone) = tilstand_i_ord(b, post);
    a11y::overskrift(ui, b.tekst("gui-lovbrudd-status"), 2);
    merke(ui, &ord, tone);
    ui.add_space(6.0);
    if b.tilsyn.er_foreldet(post) {
        melding(ui, Tone::Delvis, &b.tekst("gui-foreldet-om"));
        ui.add_space(6.0);
    }
    utsagn::ui(ui, b, b.avledet.helhet.utsagn_om_lovbrudd.get(&post.lovbrudd.id));
    ui.add_space(6.0);
    match &post.tilstand {
        Lovbruddstilstand::Utkast => utkast_ui(ui, b, post),
        Lovbruddstilstand::Ferdigstilt { .. } => {
            svak(ui, &b.tekst("gui-ferdig-om"));
            ui.add_space(6.0);
            if b.kan_skrive() && knapp(ui, &b.tekst("gui-gjenaapne")).clicked() {
                spoer_om_grunn(b, post, Grunnart::Gjenaapne);
            }
        }
        Lovbruddstilstand::Forkastet(grunn) => {
            svak(ui, &b.med("gui-forkastet-om", &[("grunn", grunn.as_str().into())]));
            ui.add_space(6.0);
            if b.kan_skrive() && knapp(ui, &b.tekst("gui-gjenaapne")).clicked() {
                spoer_om_grunn(b, post, Grunnart::Gjenaapne);
            }
        }
    }
}

fn utkast_ui(ui: &mut Ui, b: &Bilde<'_>, post: &Lovbruddspost) {
    let mangler = lovbrudd::mangler(&post.lovbrudd, b.tilsyn, b.regelverk);
    if mangler.is_empty() {
        melding(ui, Tone::God, &b.tekst("gui-mangler-ingenting"));
    } else {
        a11y::overskrift(ui, b.tekst("gui-mangler-tittel"), 3);
        for mangel in &mangler {
            ui.horizontal_top(|ui| {
                ui.label("○");
                ui.add(Label::new(b.melding(&mangel.melding())).wrap());
            });
        }
    }
    let advarsler = lovbrudd::advarsler(&post.lovbrudd, b.tilsyn, b.regelverk);
    if !advarsler.is_empty() {
        ui.add_space(8.0);
        a11y::overskrift(ui, b.tekst("gui-advarsler"), 3);
        for advarsel in &advarsler {
            melding(ui, Tone::Delvis, &b.melding(advarsel));
        }
    }
    ui.add_space(12.0);
    let klar = b.kan_skrive() && mangler.is_empty();
    let ferdigstill = ui.add_enabled_ui(klar, |ui| hovedknapp(ui, &b.tekst("gui-ferdigstill")));
    if ferdigstill.inner.on_disabled_hover_text(b.tekst("gui-ferdigstill-mangler")).clicked() {
        b.send(Handling::VisDialog(Box::new(Dialog::Ferdigstill(post.lovbrudd.id))));
    }
    ui.add_space(4.0);
    if b.kan_skrive() && stille_knapp(ui, &b.tekst("gui-forkast")).clicked() {
        spoer_om_grunn(b, post, Grunnart::Forkast);
    }
}

fn spoer_om_grunn(b: &Bilde<'_>, post: &Lovbruddspost, hva: Grunnart) {
    let dialog = Dialog::Grunn(post.lovbrudd.id, hva, String::new());
    b.send(Handling::VisDialog(Box::new(dialog)));
}
