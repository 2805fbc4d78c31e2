//! A computed fact: its sentence, and where the inspector has put another result in its place, both
//! results with who, when and why. A fact, never a conclusion.

use egui::{Label, RichText, Ui};

use crate::domene::Sak;
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::handling::Vurderingsoenske;
use crate::gui::komponent::{Tone, merke, stille_knapp, svak, tekstlinje};
use crate::gui::skrift::fet_tekst;
use crate::i18n;
use crate::vurdering::Beregnet;

use super::punktkort::ubekreftet_ui;

/// Draws the fact.
pub(crate) fn faktum_ui(ui: &mut Ui, b: &Bilde<'_>, sak: &Sak, fakta: &Beregnet) {
    tekstlinje(ui, |ui| {
        ui.label(fet_tekst(navn(b, fakta)).size(13.0));
        if fakta.overstyrt.is_some() {
            merke(ui, &b.tekst("gui-merke-overstyrt"), Tone::Delvis);
        }
        ubekreftet_ui(ui, b, &fakta.maa_bekreftes);
        if fakta.usikker {
            merke(ui, &b.tekst("gui-merke-usikker"), Tone::Usikker);
        }
    });
    let setning = RichText::new(b.melding(&fakta.melding)).size(13.0);
    ui.add(Label::new(setning).wrap().selectable(true));
    if fakta.overstyrt.is_none() {
        return;
    }
    let noekkel = (sak.id.clone(), fakta.beregning.kode().to_owned());
    let post = b.tilsyn.overstyrt.get(&noekkel);
    let naar = post.and_then(|post| b.oekt.poster().iter().find(|p| p.nr == post.post));
    if let Some(naar) = naar {
        let dato = i18n::dato(naar.tid.date_naive());
        svak(ui, &b.med("gui-overstyrt-naar", &[("dato", dato.into())]));
    }
    if let Some(beregnet) = fakta.tillegg.first() {
        let verdier = [("setning", b.melding(beregnet).into())];
        svak(ui, &b.med("gui-overstyrt-beregnet", &verdier));
    }
}

/// The same with what can be done with it.
pub(crate) fn faktum_med_knapper_ui(ui: &mut Ui, b: &Bilde<'_>, sak: &Sak, fakta: &Beregnet) {
    faktum_ui(ui, b, sak, fakta);
    if !b.kan_skrive() {
        return;
    }
    let hva = [("beregning", navn(b, fakta).into())];
    ui.horizontal_wrapped(|ui| {
        let endre = fakta.overstyrt.is_some();
        let noekkel = if endre { "gui-overstyr-endre" } else { "gui-overstyr-knapp" };
        let knapp = stille_knapp(ui, &b.tekst(noekkel));
        a11y::navn(ui, &knapp, &b.med(&format!("{noekkel}-navn"), &hva));
        if knapp.clicked() {
            b.send(Vurderingsoenske::SpoerOmOverstyring(Some(fakta.beregning)));
        }
        if endre {
            let trekk = stille_knapp(ui, &b.tekst("gui-ta-tilbake"));
            a11y::navn(ui, &trekk, &b.med("gui-overstyr-trekk-navn", &hva));
            if trekk.clicked() {
                b.send(Vurderingsoenske::TrekkOverstyring(sak.id.clone(), fakta.beregning));
            }
        }
    });
}

fn navn(b: &Bilde<'_>, fakta: &Beregnet) -> String {
    b.tekst(&format!("gui-beregning-{}", fakta.beregning.kode()))
}
