//! The report of an egentilsyn: what remains, writing it, approving it, and sharing the findings.

use egui::Ui;

use crate::domene::{Egenfunn, Tiltaksstatus};
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::fildialog::Formaal;
use crate::gui::handling::Handling;
use crate::gui::komponent::{Tone, hovedknapp, knapp, kort, melding, merke, stille_knapp, svak};
use crate::gui::tilstand::{Skjerm, Tilstand};

use super::godkjenning;

/// Draws the screen.
pub(crate) fn ui(ui: &mut Ui, b: &Bilde<'_>, tilstand: &mut Tilstand) {
    ui.set_max_width(820.0);
    a11y::overskrift(ui, b.tekst("gui-egen-rapport"), 1);
    svak(ui, &b.tekst("gui-egen-rapport-om"));
    ui.add_space(8.0);
    kort(ui, |ui| klar_ui(ui, b));
    ui.add_space(6.0);
    kort(ui, |ui| godkjenning::ui(ui, b, &mut tilstand.egen));
    ui.add_space(6.0);
    kort(ui, |ui| skriv_ui(ui, b, tilstand));
    ui.add_space(6.0);
    kort(ui, |ui| del_ui(ui, b));
}

fn skriv_ui(ui: &mut Ui, b: &Bilde<'_>, tilstand: &Tilstand) {
    a11y::overskrift(ui, b.tekst("gui-egen-skriv-tittel"), 2);
    ui.horizontal(|ui| {
        ui.add_enabled_ui(b.kan_skrive(), |ui| {
            if hovedknapp(ui, &b.tekst("gui-rapport-skriv")).clicked() {
                b.send(Handling::VelgFil(Formaal::Rapport));
            }
        });
        if let Some(fil) = &tilstand.rapport.skrevet
            && knapp(ui, &b.tekst("gui-aapne-mappe")).clicked()
        {
            b.send(Handling::AapneMappe(fil.clone()));
        }
    });
    if let Some((fil, sum)) = &b.tilsyn.rapport {
        let kort_sum = sum.get(..16).unwrap_or(sum);
        let verdier = [("fil", fil.as_str().into()), ("sum", kort_sum.into())];
        ui.add_space(4.0);
        melding(ui, Tone::God, &b.med("gui-rapport-sist", &verdier));
    }
}

fn del_ui(ui: &mut Ui, b: &Bilde<'_>) {
    a11y::overskrift(ui, b.tekst("gui-egen-del-tittel"), 2);
    svak(ui, &b.tekst("gui-egen-del-om"));
    ui.add_space(4.0);
    ui.horizontal(|ui| {
        if knapp(ui, &b.tekst("gui-egen-del")).clicked() {
            b.send(Handling::VelgFil(Formaal::Delingsfil));
        }
        if knapp(ui, &b.tekst("gui-tvilling-velg")).clicked() {
            b.send(Handling::VelgFil(Formaal::Tvilling));
        }
    });
}

fn klar_ui(ui: &mut Ui, b: &Bilde<'_>) {
    a11y::overskrift(ui, b.tekst("gui-klar-tittel"), 2);
    let mangler = mangler(b);
    if mangler.is_empty() {
        ui.horizontal(|ui| {
            merke(ui, "✓", Tone::God);
            ui.label(b.tekst("gui-egen-klar"));
        });
        return;
    }
    for (noekkel, antall, rett) in mangler {
        ui.horizontal(|ui| {
            merke(ui, &b.tekst("gui-klar-maa"), Tone::Svikt);
            ui.label(b.med(noekkel, &[("antall", antall.into())]));
            let (tekst, handling) = match rett {
                Rett::Ubesvart => ("gui-til-ubesvart", Handling::NesteUbesvarte),
                Rett::Plan => ("gui-egen-til-plan", Handling::Vis(Skjerm::Lovbrudd)),
                Rett::Saker => ("gui-til-saker", Handling::Vis(Skjerm::Saker)),
            };
            if stille_knapp(ui, &b.tekst(tekst)).clicked() {
                b.send(handling);
            }
        });
    }
}

/// Where to go to mend it.
enum Rett {
    Ubesvart,
    Plan,
    Saker,
}

fn mangler(b: &Bilde<'_>) -> Vec<(&'static str, usize, Rett)> {
    let egen = &b.tilsyn.egen;
    let temaer = || b.avledet.svar.temaer.iter().map(|(id, _)| id);
    let uten_funn = temaer().filter(|id| {
        let vurdering = egen.temaer.get(*id);
        vurdering.is_none_or(|v| v.konklusjon.trim().is_empty())
    });
    let uten_tiltak = temaer().filter(|id| {
        let brudd = egen.temaer.get(*id).is_some_and(|v| v.funn == Egenfunn::MuligBrudd);
        brudd && !egen.tiltak_i(id).any(|post| post.status != Tiltaksstatus::Avlyst)
    });
    let uten_kontroll = egen.tiltak.values().filter(|post| {
        let mangler = post.tiltak.kontroll.trim().is_empty() || post.tiltak.kontrolldato.is_none();
        mangler && post.status != Tiltaksstatus::Avlyst
    });
    let saker = usize::from(b.tilsyn.saker.is_empty());
    let alle = [
        ("gui-klar-saker", saker, Rett::Saker),
        ("gui-klar-ubesvart", b.avledet.svar.samlet.ubesvart, Rett::Ubesvart),
        ("gui-egen-mangler-funn", uten_funn.count(), Rett::Plan),
        ("gui-egen-mangler-tiltak", uten_tiltak.count(), Rett::Plan),
        ("gui-egen-mangler-kontroll", uten_kontroll.count(), Rett::Plan),
    ];
    alle.into_iter().filter(|(_, antall, _)| *antall > 0).collect()
}
