//! The frame of the tilsyn: who, where, which period, which rules.

use egui::Ui;

use crate::domene::KontorId;
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::handling::{Handling, Listeoenske};
use crate::gui::komponent::{navngitt_verdi, stille_knapp};

/// Draws the card.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>) {
    ui.horizontal(|ui| {
        a11y::overskrift(ui, b.tekst("gui-ramme"), 2);
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            if b.kan_skrive() && stille_knapp(ui, &b.tekst("gui-ramme-rediger")).clicked() {
                b.send(Handling::RedigerRamme);
            }
            if stille_knapp(ui, &b.tekst("gui-sjekkliste-velg")).clicked() {
                b.send(Handling::OmSjekklisten(Listeoenske::Vis));
            }
        });
    });
    ui.add_space(4.0);
    for (navn, verdi) in rader(b) {
        navngitt_verdi(ui, &b.tekst(navn), 120.0, &verdi);
    }
}

fn rader(b: &Bilde<'_>) -> Vec<(&'static str, String)> {
    let g = &b.tilsyn.grunnlag;
    let kontorer: Vec<_> = g.kontorer.iter().map(KontorId::as_str).collect();
    let lag = g.tilsynslag.iter().map(|m| {
        let rolle = b.tekst(&format!("rolle-{}", m.rolle.kode()));
        format!("{}, {}", m.navn, rolle.to_lowercase())
    });
    let lag: Vec<_> = lag.collect();
    let embete = g.embete.map(|e| b.tekst(&format!("embete-{}", e.kode())));
    let periode = [("fra", g.periode.fra.into()), ("til", g.periode.til.into())];
    let stadium = b.tekst(&format!("rapportstadium-{}", g.stadium.kode()));
    let alle = [
        ("gui-felt-embete", embete.unwrap_or_default()),
        ("gui-felt-kontorer", kontorer.join("\n")),
        ("gui-felt-periode", b.med("gui-periode", &periode)),
        ("gui-felt-stikkdato", crate::i18n::dato(g.stikkdato)),
        ("gui-felt-lag", lag.join("\n")),
        ("gui-felt-maalform", b.tekst(&format!("maalform-{}", g.maalform.kode()))),
        ("gui-felt-stadium", if b.er_egentilsyn() { String::new() } else { stadium }),
        ("gui-felt-saksnummer", g.saksnummer.clone()),
        ("gui-felt-sjekkliste", format!("{} ({})", b.i(&b.sjekkliste.navn), b.sjekkliste.versjon)),
    ];
    alle.into_iter().filter(|(_, verdi)| !verdi.trim().is_empty()).collect()
}
