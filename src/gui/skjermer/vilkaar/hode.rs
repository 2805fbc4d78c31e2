//! Over the table: the two views, which rows are shown, and what the rows come to.

use egui::{Align, Layout, Ui};

use crate::domene::KontorId;
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::handling::Handling;
use crate::gui::komponent::{Tegn, Tone, merke, stille_knapp, svak, tegn, tekstlinje, valg};
use crate::gui::tema::Tokens;

use super::visning::{Del, Utvalg, Vilkaarsvisning, ordlyd_fra};

/// Draws the head.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>, visning: &mut Vilkaarsvisning) {
    ui.horizontal(|ui| {
        a11y::overskrift(ui, b.tekst("gui-vilkaar-tittel"), 1);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            for (del, noekkel) in
                [(Del::LikTekst, "gui-vilkaar-lik-tekst"), (Del::Matrise, "gui-vilkaar-matrise")]
            {
                let fane = ui.selectable_label(visning.del == del, b.tekst(noekkel));
                a11y::fane(ui, &fane, visning.del == del);
                if fane.clicked() {
                    visning.del = del;
                }
            }
        });
    });
    ui.add_space(4.0);
    if visning.del == Del::LikTekst {
        return;
    }
    filter_ui(ui, b, visning);
    ui.add_space(4.0);
    oppsummert_ui(ui, b, visning);
    tegnforklaring_ui(ui, b);
}

fn filter_ui(ui: &mut Ui, b: &Bilde<'_>, visning: &mut Vilkaarsvisning) {
    ui.horizontal_wrapped(|ui| {
        let kontorer = &b.tilsyn.grunnlag.kontorer;
        let plass = |k: &KontorId| kontorer.iter().position(|m| m == k);
        let mut valgt = visning.filter.kontor.as_ref().and_then(plass);
        let mut alle = vec![(None, b.tekst("gui-alle-kontorer"))];
        alle.extend(kontorer.iter().enumerate().map(|(i, k)| (Some(i), k.to_string())));
        valg(ui, &b.tekst("gui-kolonne-kontor"), &mut valgt, &alle);
        visning.filter.kontor = valgt.and_then(|i| kontorer.get(i)).cloned();

        let mut ordlyder = vec![(None, b.tekst("gui-vilkaar-ordlyd-alle"))];
        ordlyder.extend(tider(b));
        valg(ui, &b.tekst("gui-vilkaar-ordlyd"), &mut visning.filter.ordlyd, &ordlyder);

        let utvalg = [
            (Utvalg::Alle, b.tekst("gui-vilkaar-utvalg-alle")),
            (Utvalg::Uferdige, b.tekst("gui-vilkaar-utvalg-uferdige")),
            (Utvalg::Svikt, b.tekst("gui-vilkaar-utvalg-svikt")),
        ];
        valg(ui, &b.tekst("gui-vilkaar-utvalg"), &mut visning.filter.utvalg, &utvalg);
    });
}

/// The wordings the data knows, each by its first day and in words.
fn tider(b: &Bilde<'_>) -> Vec<(Option<chrono::NaiveDate>, String)> {
    let mut dager: Vec<_> = b.regelverk.vilkaar.iter().map(|v| v.gjelder_fra).collect();
    dager.sort_unstable();
    dager.dedup();
    let tid = |fra: &chrono::NaiveDate| {
        let sist = b.regelverk.vilkaar_den(*fra).filter_map(|v| v.gjelder_til).min();
        let tekst = match sist {
            Some(til) => b.med("gui-vilkaar-ordlyd-til", &[("til", til.into())]),
            None => b.med("gui-vilkaar-ordlyd-fra", &[("fra", (*fra).into())]),
        };
        (ordlyd_fra(b, *fra), tekst)
    };
    dager.iter().map(tid).collect()
}

/// Rows read and rows that fail, by the demands on the grounds, with the way to the proposal.
fn oppsummert_ui(ui: &mut Ui, b: &Bilde<'_>, visning: &Vilkaarsvisning) {
    let sum = visning.vist.rader_i_alt;
    tekstlinje(ui, |ui| {
        let verdier = [("ferdige", sum.ferdige.into()), ("av", visning.vist.rader.len().into())];
        ui.label(b.med("gui-vilkaar-ferdige", &verdier));
        for (antall, noekkel, tone) in [
            (sum.svikt_full, "gui-vilkaar-svikt-full", Tone::Svikt),
            (sum.svikt_lett, "gui-vilkaar-svikt-lett", Tone::Delvis),
        ] {
            if antall > 0 {
                merke(ui, &b.med(noekkel, &[("antall", antall.into())]), tone)
                    .on_hover_text(b.tekst(&format!("{noekkel}-om")));
            }
        }
        forslag_ui(ui, b);
        if sum.uten_vedtak > 0 {
            let verdier = [("antall", sum.uten_vedtak.into())];
            svak(ui, &b.med("gui-vilkaar-uten-vedtak", &verdier));
        }
    });
}

/// The proposal that the rows feed, where there is one.
fn forslag_ui(ui: &mut Ui, b: &Bilde<'_>) {
    let av_matrisen = |f: &&crate::lovbrudd::Forslag| {
        let moenster = b.sjekkliste.moenster(&f.moenster);
        moenster.is_some_and(|m| m.matrisepunkt.is_some())
    };
    let Some(forslag) = b.avledet.helhet.forslag.iter().find(av_matrisen) else { return };
    if stille_knapp(ui, &b.tekst("gui-vilkaar-se-forslag")).clicked() {
        b.send(Handling::VisForslag(forslag.moenster.clone()));
    }
}

/// What the signs in the cells mean, with the keys that give them.
fn tegnforklaring_ui(ui: &mut Ui, b: &Bilde<'_>) {
    let t = Tokens::av(ui.ctx());
    tekstlinje(ui, |ui| {
        for (nr, vurdering) in (1..).zip(crate::domene::Vilkaarsvurdering::ALLE) {
            if let Some(merket) = super::matrise::tegn_for(*vurdering) {
                let plass = egui::vec2(12.0, 16.0);
                let (flate, _) = ui.allocate_exact_size(plass, egui::Sense::HOVER);
                tegn(ui.painter(), flate.center(), Tegn::Fylt(merket), &t);
            }
            let ord = b.tekst(&format!("vilkaarsvurdering-{}", vurdering.kode()));
            svak(ui, &format!("{nr} {ord}"));
        }
        svak(ui, &b.tekst("gui-vilkaar-taster"));
    });
}
