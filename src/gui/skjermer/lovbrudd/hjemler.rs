//! The provisions of a lovbrudd: those it has, and the list of what was in force to add from.

use egui::Ui;

use crate::domene::HjemmelId;
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::komponent::{Tone, merke, stille_knapp, svak};
use crate::gui::svar::ubekreftet_ui;
use crate::gui::valgboks::{self, Linje};
use crate::regelverk::{Hjemmel, Sikkerhet};

use super::skjema::Lovbruddskjema;

/// Draws the provisions.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>, s: &mut Lovbruddskjema) {
    let mut fjernet = None;
    for (i, id) in s.tekst.hjemler.iter().enumerate() {
        if hjemmel_ui(ui, b, id) {
            fjernet = Some(i);
        }
    }
    if let Some(i) = fjernet {
        s.tekst.hjemler.remove(i);
    }
    legg_til_ui(ui, b, s);
}

/// One provision; true when it is removed.
fn hjemmel_ui(ui: &mut Ui, b: &Bilde<'_>, id: &HjemmelId) -> bool {
    let Some(hjemmel) = b.regelverk.hjemmel(id) else { return false };
    let sitat = b.sitert(hjemmel);
    ui.horizontal_wrapped(|ui| {
        ui.label(&sitat);
        svak(ui, &b.med("gui-hjemmel-fra", &[("dato", hjemmel.gjelder_fra.into())]));
        if hjemmel.tilsynshjemmel {
            merke(ui, &b.tekst("gui-merke-tilsynshjemmel"), Tone::God)
                .on_hover_text(b.tekst("gui-merke-tilsynshjemmel-om"));
        }
        if let Sikkerhet::MaaBekreftes(rad) = hjemmel.sikkerhet {
            ubekreftet_ui(ui, b, &[rad]);
        }
        let fjern = stille_knapp(ui, "×");
        a11y::navn(ui, &fjern, &b.med("gui-hjemmel-fjern", &[("hjemmel", sitat.into())]));
        fjern.clicked()
    })
    .inner
}

fn legg_til_ui(ui: &mut Ui, b: &Bilde<'_>, s: &mut Lovbruddskjema) {
    let mulige = mulige(b, &s.tekst.hjemler);
    ui.horizontal(|ui| {
        let vist = match &s.ny_hjemmel {
            Some(id) => b.sitat(id),
            None => b.tekst("gui-hjemmel-velg"),
        };
        let linje = |(id, hjemmel): &(&HjemmelId, &Hjemmel)| Linje {
            tekst: b.sitert(hjemmel),
            valgt: s.ny_hjemmel.as_ref() == Some(*id),
            tips: b.i(&hjemmel.tema).to_owned(),
        };
        let linjer: Vec<_> = mulige.iter().map(linje).collect();
        let (boks, nytt) = valgboks::vis(ui, "ny-hjemmel", 260.0, &vist, &linjer);
        if let Some((id, _)) = nytt.and_then(|nr| mulige.get(nr)) {
            s.ny_hjemmel = Some((*id).clone());
        }
        a11y::navn(ui, &boks, &b.tekst("gui-hjemmel-velg"));
        let valgt = s.ny_hjemmel.is_some();
        let knapp = egui::Button::new(b.tekst("gui-hjemmel-legg-til"));
        if ui.add_enabled(valgt, knapp).clicked() {
            s.tekst.hjemler.extend(s.ny_hjemmel.take());
        }
    });
}

/// Provisions that were in force on some day of the period and are not there already.
fn mulige<'b>(b: &Bilde<'b>, har: &[HjemmelId]) -> Vec<(&'b HjemmelId, &'b Hjemmel)> {
    let periode = b.tilsyn.grunnlag.periode;
    let i_perioden = |h: &Hjemmel| {
        h.gjelder_fra <= periode.til && h.gjelder_til.is_none_or(|til| til >= periode.fra)
    };
    b.regelverk.hjemler.iter().filter(|(id, h)| i_perioden(h) && !har.contains(id)).collect()
}
