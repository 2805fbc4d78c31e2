//! Waiting time from vedtak to start, as a picture and as the same numbers in a table.
//!
//! Those who still wait are marked by shape and never left out: an average without them is wrong.

use egui::{Grid, Label, RichText, Ui, vec2};
use egui_plot::{GridMark, MarkerShape, Plot, PlotBounds, Points};

use crate::domene::KontorId;
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::komponent::{ledetekst, svak};
use crate::gui::skrift::fet_tekst;
use crate::gui::tema::Tokens;
use crate::vurdering::Ventetid;

/// Draws the card.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>) {
    a11y::overskrift(ui, b.tekst("gui-ventetid"), 2);
    if b.avledet.ventetider.is_empty() {
        svak(ui, &b.tekst("gui-ventetid-ingen"));
        return;
    }
    svak(ui, &b.tekst("gui-ventetid-om"));
    let kontorer = &b.tilsyn.grunnlag.kontorer;
    plott_ui(ui, b, kontorer);
    ui.add_space(4.0);
    tabell_ui(ui, b, kontorer);
}

fn plott_ui(ui: &mut Ui, b: &Bilde<'_>, kontorer: &[KontorId]) {
    let t = Tokens::av(ui.ctx());
    let dager: Vec<_> = b.avledet.ventetider.iter().map(|v| v.dager).collect();
    let fra = dager.iter().copied().min().unwrap_or(0).min(0) as f64;
    let til = dager.iter().copied().max().unwrap_or(0).max(30) as f64;
    let luft = (til - fra) * 0.05 + 1.0;
    let navn = |merke: GridMark| {
        let i = merke.value.round();
        let helt = (merke.value - i).abs() < 0.01 && i >= 0.0;
        let kontor = kontorer.iter().rev().nth(i as usize).filter(|_| helt);
        kontor.map_or_else(String::new, ToString::to_string)
    };
    let rekker: Vec<_> =
        kontorer.iter().enumerate().map(|(i, k)| rekke(b, k, (i, kontorer.len()))).collect();
    let hoeyde = 70.0 + 46.0 * kontorer.len() as f32;
    let svar = Plot::new("ventetid")
        .height(hoeyde)
        .allow_drag(false)
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .show_x(false)
        .show_y(false)
        .sense(egui::Sense::HOVER)
        .show_grid([true, false])
        .grid_color(t.kant)
        .grid_fade(0.0)
        .y_grid_spacer(|_| {
            (0..32).map(|i| GridMark { value: f64::from(i), step_size: 1.0 }).collect()
        })
        .y_axis_formatter(move |merke, _| navn(merke))
        .x_grid_spacer(|inn| hele_steg(inn.bounds))
        .x_axis_formatter(|merke, _| format!("{}", merke.value))
        .x_axis_label(b.tekst("gui-ventetid-akse"))
        .show(ui, |plott| {
            let topp = kontorer.len() as f64 - 0.5;
            plott.set_plot_bounds(PlotBounds::from_min_max([fra - luft, -0.5], [til + luft, topp]));
            for (i, (startet, venter)) in rekker.into_iter().enumerate() {
                let farge = t.serie.get(i % t.serie.len()).copied().unwrap_or(t.aksent);
                let rund = Points::new("", startet).shape(MarkerShape::Circle).radius(4.0);
                plott.add(rund.filled(true).color(farge));
                let rute = Points::new("", venter).shape(MarkerShape::Diamond).radius(6.0);
                plott.add(rute.filled(false).color(farge));
            }
        });
    a11y::bilde(ui, &svar.response, &b.tekst("gui-ventetid-bilde"));
}

/// Marks at whole numbers that people count days in, at most eight of them.
fn hele_steg((fra, til): (f64, f64)) -> Vec<GridMark> {
    const STEG: [f64; 8] = [5.0, 10.0, 20.0, 30.0, 60.0, 90.0, 180.0, 360.0];
    let step_size = STEG.into_iter().find(|s| (til - fra) / s <= 8.0).unwrap_or(720.0);
    let foerste = (fra / step_size).ceil() as i64;
    let siste = (til / step_size).floor() as i64;
    (foerste..=siste).map(|n| GridMark { value: n as f64 * step_size, step_size }).collect()
}

type Punkter = Vec<[f64; 2]>;

/// The points of an office on its line: started, and still waiting. Points of the same day are
/// spread a little so that each is seen.
fn rekke(b: &Bilde<'_>, kontor: &KontorId, (i, antall): (usize, usize)) -> (Punkter, Punkter) {
    let linje = (antall - 1 - i) as f64;
    let av_kontoret = b.avledet.ventetider.iter().filter(|v| v.kontor == *kontor);
    let (mut startet, mut venter) = (Vec::new(), Vec::new());
    for (n, v) in av_kontoret.enumerate() {
        let spredt = linje + ((n * 5) % 7) as f64 * 0.07 - 0.21;
        let punkt = [v.dager as f64, spredt];
        if v.venter_fortsatt { venter.push(punkt) } else { startet.push(punkt) }
    }
    (startet, venter)
}

fn tabell_ui(ui: &mut Ui, b: &Bilde<'_>, kontorer: &[KontorId]) {
    const HODE: [&str; 5] = ["kontor", "startet", "median", "lengst", "venter"];
    Grid::new("ventetidstabell").num_columns(5).spacing(vec2(18.0, 5.0)).show(ui, |ui| {
        for navn in HODE {
            ledetekst(ui, &b.tekst(&format!("gui-ventetid-{navn}")));
        }
        ui.end_row();
        for kontor in kontorer {
            let av = |v: &&Ventetid| v.kontor == *kontor;
            let alle: Vec<_> = b.avledet.ventetider.iter().filter(av).collect();
            rad_ui(ui, b, kontor, &alle);
            ui.end_row();
        }
    });
}

fn rad_ui(ui: &mut Ui, b: &Bilde<'_>, kontor: &KontorId, alle: &[&Ventetid]) {
    let dager = |venter: bool| {
        let mut d: Vec<_> =
            alle.iter().filter(|v| v.venter_fortsatt == venter).map(|v| v.dager).collect();
        d.sort_unstable();
        d
    };
    let (startet, venter) = (dager(false), dager(true));
    let dager_i_ord = |d: Option<i64>| {
        d.map_or_else(|| "–".to_owned(), |d| b.med("gui-dager", &[("dager", d.into())]))
    };
    ui.add(Label::new(fet_tekst(kontor.as_str()).size(13.0)));
    let venter_i_ord = match venter.last() {
        None => "–".to_owned(),
        Some(lengst) => {
            let verdier = [("antall", venter.len().into()), ("dager", (*lengst).into())];
            b.med("gui-ventetid-venter-verdi", &verdier)
        }
    };
    for verdi in [
        startet.len().to_string(),
        dager_i_ord(median(&startet)),
        dager_i_ord(startet.last().copied()),
        venter_i_ord,
    ] {
        ui.add(Label::new(RichText::new(verdi).size(13.0)));
    }
}

/// The middle of sorted numbers; of two middle ones the lower, so that it is a value that occurs.
fn median(sortert: &[i64]) -> Option<i64> {
    sortert.get(sortert.len().checked_sub(1)? / 2).copied()
}
