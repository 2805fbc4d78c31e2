//! Agreement by item: like answers of cases, kappa and AC1 with intervals, the table, and what keeps
//! the numbers from carrying a conclusion.

use egui::{Grid, Ui};

use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::komponent::{Tone, merke, svak};
use crate::gui::skrift::fet_tekst;
use crate::i18n::hundredeler;
use crate::vurdering::{Punktenighet, enighet};

/// Draws the card.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>) {
    let Some((_, vurdering)) = &b.tilsyn.dobbel.tatt_inn else { return };
    a11y::overskrift(ui, b.tekst("gui-dobbel-enighet"), 2);
    svak(ui, &b.tekst("gui-dobbel-enighet-om"));
    ui.add_space(6.0);
    let alle = enighet(vurdering, b.sjekkliste);
    Grid::new("enighet").num_columns(5).spacing([18.0, 6.0]).striped(true).show(ui, |ui| {
        for noekkel in ["punkt", "like", "kappa", "ac1", "forbehold"] {
            ui.label(fet_tekst(b.tekst(&format!("rapport-kolonne-{noekkel}"))).size(13.0));
        }
        ui.end_row();
        for punkt in &alle {
            rad_ui(ui, b, punkt);
            ui.end_row();
        }
    });
}

fn rad_ui(ui: &mut Ui, b: &Bilde<'_>, punkt: &Punktenighet) {
    let navn = ui.label(punkt.punkt.as_str());
    navn.on_hover_text(bryter(b, punkt));
    let verdier = [("k", punkt.like.into()), ("n", punkt.saker.into())];
    ui.label(b.med("rapport-av", &verdier));
    ui.label(maal(b, punkt.kappa_rad()));
    ui.label(maal(b, punkt.ac1_rad()));
    ui.vertical(|ui| {
        for forbehold in &punkt.forbehold {
            let tekst = b.tekst(&format!("enighetsforbehold-{}", forbehold.kode()));
            merke(ui, &tekst, Tone::Usikker);
        }
    });
}

/// The counts, row by row.
fn bryter(b: &Bilde<'_>, punkt: &Punktenighet) -> String {
    let mut linjer = vec![b.med("gui-dobbel-bryter", &[("punkt", punkt.punkt.as_str().into())])];
    for (svar, rad) in punkt.svar.iter().zip(&punkt.tabell) {
        let tall: Vec<String> = rad.iter().map(ToString::to_string).collect();
        linjer.push(format!("{}: {}", b.svarord(*svar), tall.join("  ")));
    }
    linjer.join("\n")
}

/// «0,40 (0,14–0,66)».
fn maal(b: &Bilde<'_>, rad: [Option<f64>; 3]) -> String {
    match rad {
        [Some(verdi), Some(nedre), Some(oevre)] => {
            let verdier = [("verdi", verdi), ("nedre", nedre), ("oevre", oevre)];
            b.med("dobbel-maal", &verdier.map(|(navn, tall)| (navn, hundredeler(tall).into())))
        }
        [Some(verdi), _, _] => hundredeler(verdi),
        [None, _, _] => b.tekst("dobbel-ikke-definert"),
    }
}
