//! Whether the report is ready: what is missing, and where to go to mend it.

use egui::Ui;

use crate::domene::{Lovbruddspost, Lovbruddstilstand};
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::handling::Handling;
use crate::gui::komponent::{Tone, merke, stille_knapp, svak};
use crate::gui::tilstand::Skjerm;

/// One thing that is missing.
struct Punkt {
    noekkel: &'static str,
    antall: usize,
    tone: Tone,
    rett: Handling,
    rett_tekst: &'static str,
}

/// Draws the list.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>) {
    a11y::overskrift(ui, b.tekst("gui-klar-tittel"), 2);
    let mangler = punkter(b);
    if mangler.is_empty() {
        ui.horizontal(|ui| {
            merke(ui, "✓", Tone::God);
            ui.label(b.tekst("gui-klar"));
        });
        return;
    }
    svak(ui, &b.tekst("gui-klar-om"));
    ui.add_space(4.0);
    for punkt in mangler {
        ui.horizontal(|ui| {
            let ord = if punkt.tone == Tone::Svikt { "gui-klar-maa" } else { "gui-klar-boer" };
            merke(ui, &b.tekst(ord), punkt.tone);
            ui.label(b.med(punkt.noekkel, &[("antall", punkt.antall.into())]));
            if stille_knapp(ui, &b.tekst(punkt.rett_tekst)).clicked() {
                b.send(punkt.rett);
            }
        });
    }
}

type Rad = (&'static str, usize, Tone, Handling, &'static str);

/// What stops the report though everything is answered.
fn aa_se_igjen(b: &Bilde<'_>) -> [Rad; 3] {
    let (svar, borte) = (b.avledet.helhet.se_igjen.len(), b.tilsyn.uavgjorte_borte());
    let uloest = b.tilsyn.uloeste_ulikheter().count();
    let til = |skjerm| Handling::Vis(skjerm);
    [
        ("gui-klar-igjen", svar, Tone::Svikt, Handling::NesteUbesvarte, "gui-til-ubesvart"),
        ("gui-klar-borte", borte, Tone::Svikt, til(Skjerm::Saker), "gui-til-saker"),
        ("gui-klar-uloest", uloest, Tone::Svikt, til(Skjerm::Dobbel), "gui-til-dobbel"),
    ]
}

fn punkter(b: &Bilde<'_>) -> Vec<Punkt> {
    let g = &b.tilsyn.grunnlag;
    let f = &b.avledet.svar.samlet;
    let telt = |passer: fn(&Bilde<'_>, &Lovbruddspost) -> bool| {
        b.tilsyn.lovbrudd.values().filter(|post| passer(b, post)).count()
    };
    let utkast = telt(|_, post| post.tilstand == Lovbruddstilstand::Utkast);
    let foreldet = telt(|b, post| b.tilsyn.er_foreldet(post));
    let uten_saksnummer = usize::from(g.saksnummer.trim().is_empty());
    let uten_virksomhet = usize::from(g.virksomhet.trim().is_empty());
    let ramme = || Handling::RedigerRamme;
    let lovbrudd = || Handling::Vis(Skjerm::Lovbrudd);
    [
        (
            "gui-klar-saker",
            usize::from(b.tilsyn.saker.is_empty()),
            Tone::Svikt,
            Handling::Vis(Skjerm::Saker),
            "gui-til-saker",
        ),
        ("gui-klar-utkast", utkast, Tone::Svikt, lovbrudd(), "gui-til-lovbrudd"),
        ("gui-klar-foreldet", foreldet, Tone::Svikt, lovbrudd(), "gui-til-lovbrudd"),
        (
            "gui-klar-forslag",
            b.avledet.helhet.forslag.len(),
            Tone::Delvis,
            lovbrudd(),
            "gui-til-lovbrudd",
        ),
        (
            "gui-klar-ubesvart",
            f.ubesvart,
            Tone::Svikt,
            Handling::NesteUbesvarte,
            "gui-til-ubesvart",
        ),
        (
            "gui-klar-bevis",
            f.mangler_bevis,
            Tone::Delvis,
            Handling::Vis(Skjerm::Saker),
            "gui-til-saker",
        ),
        ("gui-klar-saksnummer", uten_saksnummer, Tone::Delvis, ramme(), "gui-ramme-rediger"),
        ("gui-klar-virksomhet", uten_virksomhet, Tone::Delvis, ramme(), "gui-ramme-rediger"),
    ]
    .into_iter()
    .chain(aa_se_igjen(b))
    .filter(|(_, antall, ..)| *antall > 0)
    .map(|(noekkel, antall, tone, rett, rett_tekst)| Punkt {
        noekkel,
        antall,
        tone,
        rett,
        rett_tekst,
    })
    .collect()
}
