//! Waiting time from vedtak to start: the curve with its figures, and every case as a point.
//!
//! Those who still wait are marked by shape and never left out: an average without them is wrong.

use egui::Ui;
use egui_plot::{GridMark, MarkerShape, Plot, PlotBounds, Points};

use crate::domene::KontorId;
use crate::gui::a11y;
use crate::gui::avledet::Ventepunkt;
use crate::gui::bilde::Bilde;
use crate::gui::komponent::svak;
use crate::gui::tema::Tokens;

use super::kurve;

/// Draws the card.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>) {
    a11y::overskrift(ui, b.tekst("gui-ventetid"), 2);
    if b.avledet.helhet.ventetider.is_empty() {
        svak(ui, &b.tekst("gui-ventetid-ingen"));
        return;
    }
    if let Some(kurver) = &b.avledet.helhet.ventekurver {
        kurve::ui(ui, b, kurver);
    }
    ui.add_space(8.0);
    svak(ui, &b.tekst("gui-ventetid-om"));
    plott_ui(ui, b, &b.tilsyn.grunnlag.kontorer);
}

fn plott_ui(ui: &mut Ui, b: &Bilde<'_>, kontorer: &[KontorId]) {
    let t = Tokens::av(ui.ctx());
    let (fra, til) = b.avledet.helhet.ventebilde.spenn.unwrap_or((0, 0));
    let (fra, til) = (fra.min(0), til.max(30));
    let luft = som_f64(til - fra) * 0.05 + 1.0;
    let navn = |merke: GridMark| {
        let ved = |i: usize| (linje(i, kontorer.len()) - merke.value).abs() < 0.01;
        let kontor = kontorer.iter().enumerate().find(|(i, _)| ved(*i));
        kontor.map_or_else(String::new, |(_, k)| k.to_string())
    };
    let rekker: Vec<_> =
        kontorer.iter().enumerate().map(|(i, k)| rekke(b, k, linje(i, kontorer.len()))).collect();
    let linjer: Vec<_> = (0..kontorer.len())
        .map(|i| GridMark { value: linje(i, kontorer.len()), step_size: 1.0 })
        .collect();
    let topp = linje(0, kontorer.len());
    let svar = roing(Plot::new("ventetid"))
        .height(kontorer.iter().fold(64.0, |h, _| h + 46.0))
        .grid_color(t.kant)
        .y_grid_spacer(move |_| linjer.clone())
        .y_axis_formatter(move |merke, _| navn(merke))
        .x_grid_spacer(move |_| hele_steg(fra, til))
        .x_axis_formatter(|merke, _| format!("{}", merke.value))
        .x_axis_label(b.tekst("gui-ventetid-akse"))
        .show(ui, |plott| {
            let (venstre, hoeyre) = (som_f64(fra) - luft, som_f64(til) + luft);
            let utsnitt = PlotBounds::from_min_max([venstre, -0.5], [hoeyre, topp + 0.5]);
            plott.set_plot_bounds(utsnitt);
            for ((startet, venter), farge) in rekker.into_iter().zip(t.serie.iter().cycle()) {
                let rund = Points::new("", startet).shape(MarkerShape::Circle).radius(4.0);
                plott.add(rund.filled(true).color(*farge));
                let rute = Points::new("", venter).shape(MarkerShape::Diamond).radius(6.0);
                plott.add(rute.filled(false).color(*farge));
            }
        });
    a11y::bilde(ui, &svar.response, &b.tekst("gui-ventetid-bilde"));
}

/// A picture to look at: nothing to drag, zoom or point at.
pub(super) fn roing(plott: Plot<'_>) -> Plot<'_> {
    plott
        .allow_drag(false)
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .show_x(false)
        .show_y(false)
        .sense(egui::Sense::HOVER)
        .show_grid([true, false])
        .grid_fade(0.0)
}

/// The height of an office's line; the first office stands on top.
fn linje(i: usize, antall: usize) -> f64 {
    som_f64(i64::try_from(antall - 1 - i).unwrap_or(0))
}

/// Days and counts on the screen; none comes near the limit.
fn som_f64(n: i64) -> f64 {
    f64::from(i32::try_from(n).unwrap_or(i32::MAX))
}

/// Marks at whole numbers that people count days in, at most six of them, or `egui_plot` leaves the numbers out.
pub(super) fn hele_steg(fra: i64, til: i64) -> Vec<GridMark> {
    const STEG: [i64; 8] = [5, 10, 20, 30, 60, 90, 180, 360];
    let steg = STEG.into_iter().find(|s| (til - fra) / s <= 5).unwrap_or(720);
    let merke = |n: i64| GridMark { value: som_f64(n * steg), step_size: som_f64(steg) };
    (fra / steg..=til / steg).map(merke).collect()
}

type Punkter = Vec<[f64; 2]>;

/// The points of an office on its line: started, and still waiting.
fn rekke(b: &Bilde<'_>, kontor: &KontorId, linje: f64) -> (Punkter, Punkter) {
    let paa_linjen = |punkter: &[Ventepunkt]| {
        punkter.iter().map(|(dager, spredt)| [som_f64(*dager), linje + spredt]).collect()
    };
    let (startet, venter) = b.avledet.helhet.ventebilde.ved(kontor);
    (paa_linjen(startet), paa_linjen(venter))
}
