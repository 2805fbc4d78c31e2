//! How many still wait so many days after the vedtak: one step curve per office, and the same
//! figures in words.
//!
//! Those who still wait hold the curve up. Offices are told apart by the form of the line as well as
//! by its colour.

use egui::{Grid, Label, RichText, Ui, vec2};
use egui_plot::{GridMark, Line, LineStyle, MarkerShape, Plot, PlotBounds, Points};

use crate::domene::KontorId;
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::komponent::{ledetekst, svak};
use crate::gui::skrift::fet_tekst;
use crate::gui::tema::Tokens;
use crate::vurdering::{Kontorkurve, Ventekurver};

use super::ventetid::{hele_steg, roing};

const HOEYDE: f32 = 170.0;
/// The forms a line has, in the order of the offices; told in words beside the name.
const FORMER: [(&str, LineStyle); 3] = [
    ("gui-kurve-heltrukken", LineStyle::Solid),
    ("gui-kurve-stiplet", LineStyle::Dashed { length: 9.0 }),
    ("gui-kurve-prikket", LineStyle::Dotted { spacing: 6.0 }),
];

/// Draws the curves and what they say.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>, kurver: &Ventekurver) {
    plott_ui(ui, b, kurver);
    ui.add_space(4.0);
    tabell_ui(ui, b, kurver);
    ui.add_space(4.0);
    let mut om = b.tekst("ventekurve-om");
    if kurver.tilfeldig {
        om = format!("{om} {}", b.tekst("gui-kurve-intervall"));
    }
    svak(ui, &om);
    if let Some(melding) = kurver.sammenligning() {
        ui.add_space(2.0);
        svak(ui, &b.melding(&melding));
    }
}

fn plott_ui(ui: &mut Ui, b: &Bilde<'_>, kurver: &Ventekurver) {
    let t = Tokens::av(ui.ctx());
    let til = i64::from(kurver.samlet.lengst.max(30));
    let (ingen, halv, alle) =
        (b.tekst("gui-kurve-ingen"), b.tekst("gui-kurve-halvparten"), b.tekst("gui-kurve-alle"));
    let andel = move |merke: GridMark| match merke.value {
        v if v < 0.25 => ingen.clone(),
        v if v < 0.75 => halv.clone(),
        _ => alle.clone(),
    };
    let bredde = f64::from(kurver.samlet.lengst.max(30)) * 1.05;
    let svar = roing(Plot::new("ventekurve"))
        .height(HOEYDE)
        .grid_color(t.kant)
        .show_grid([true, true])
        .y_grid_spacer(|_| [0.0, 0.5, 1.0].map(|value| GridMark { value, step_size: 0.5 }).to_vec())
        .y_axis_formatter(move |merke, _| andel(merke))
        .x_grid_spacer(move |_| hele_steg(0, til))
        .x_axis_formatter(|merke, _| format!("{}", merke.value))
        .x_axis_label(b.tekst("gui-kurve-akse"))
        .show(ui, |plott| {
            plott.set_plot_bounds(PlotBounds::from_min_max([-1.0, -0.04], [bredde, 1.06]));
            let former = FORMER.iter().cycle().zip(t.serie.iter().cycle());
            for (kurve, ((_, form), farge)) in kurver.kontorer.iter().zip(former) {
                for strek in streker(kurve) {
                    let linje = Line::new("", strek).color(*farge).style(*form).width(2.0);
                    plott.add(linje);
                }
                let venter = Points::new("", ventende(b, kurve)).shape(MarkerShape::Diamond);
                plott.add(venter.radius(5.0).filled(false).color(*farge));
            }
        });
    a11y::bilde(ui, &svar.response, &b.tekst("gui-kurve-bilde"));
}

/// The curve from all waiting on the day of the vedtak, as straight lines: across to the day it
/// falls, then down. One by one, because a path with right angles is drawn with its corners filled.
fn streker(kurve: &Kontorkurve) -> Vec<Vec<[f64; 2]>> {
    let mut ut = Vec::new();
    let (mut dag, mut andel) = (0.0, 1.0);
    for (neste, lavere) in &kurve.trinn {
        let neste = f64::from(*neste);
        ut.push(vec![[dag, andel], [neste, andel]]);
        ut.push(vec![[neste, andel], [neste, *lavere]]);
        (dag, andel) = (neste, *lavere);
    }
    ut.push(vec![[dag, andel], [f64::from(kurve.lengst), andel]]);
    ut.retain(|strek| strek.first() != strek.last());
    ut
}

/// Where on the curve cases stand that still wait.
fn ventende(b: &Bilde<'_>, kurve: &Kontorkurve) -> Vec<[f64; 2]> {
    let egne = b.avledet.helhet.ventetider.iter().filter(|tid| tid.venter_fortsatt);
    let egne = egne.filter(|tid| Some(&tid.kontor) == kurve.kontor.as_ref());
    let punkt = |dager: i64| {
        let dag = u32::try_from(dager).unwrap_or(0);
        let forbi = kurve.trinn.iter().take_while(|(trinn, _)| *trinn <= dag);
        [f64::from(dag), forbi.last().map_or(1.0, |(_, andel)| *andel)]
    };
    egne.map(|tid| punkt(tid.dager)).collect()
}

fn tabell_ui(ui: &mut Ui, b: &Bilde<'_>, kurver: &Ventekurver) {
    const HODE: [&str; 5] = ["kontor", "saker", "startet", "venter", "median"];
    let flere = kurver.kontorer.len() > 1;
    Grid::new("ventekurvetabell").num_columns(5).spacing(vec2(16.0, 5.0)).show(ui, |ui| {
        for navn in HODE {
            ledetekst(ui, &b.tekst(&format!("gui-ventetid-{navn}")));
        }
        ui.end_row();
        for (kurve, (form, _)) in kurver.kontorer.iter().zip(FORMER.iter().cycle()) {
            let kontor = kurve.kontor.as_ref().map_or("", KontorId::as_str);
            rad_ui(ui, b, &format!("{kontor} ({})", b.tekst(form)), kurve);
        }
        if flere {
            rad_ui(ui, b, &b.tekst("gui-kurve-samlet"), &kurver.samlet);
        }
    });
}

fn rad_ui(ui: &mut Ui, b: &Bilde<'_>, navn: &str, kurve: &Kontorkurve) {
    ui.add(Label::new(fet_tekst(navn).size(13.0)));
    for verdi in [
        kurve.saker.to_string(),
        kurve.startet.to_string(),
        kurve.venter().to_string(),
        b.melding(&kurve.median_i_tall()),
    ] {
        ui.add(Label::new(RichText::new(verdi).size(13.0)));
    }
    ui.end_row();
}
