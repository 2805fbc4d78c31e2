//! Lovbrudd: what the answers propose, the chain under edit, and what is missing before it is done.

mod fakta;
mod forslag;
mod hjemler;
mod kjede;
mod samsvar;
mod side;
mod skjema;
mod utsagn;

#[cfg(test)]
pub(crate) use skjema::Kildelinje;
pub(crate) use skjema::Lovbruddskjema;

use egui::{CentralPanel, Frame, Label, Margin, Panel, RichText, ScrollArea, Ui};

use crate::domene::{LovbruddId, Lovbruddspost, Lovbruddstilstand};
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::handling::Handling;
use crate::gui::komponent::{Tone, ledetekst, merke, svak, tekstlinje, tomt};
use crate::gui::liste::Liste;
use crate::gui::skrift::fet_tekst;
use crate::gui::tema::Tokens;
use crate::gui::tilstand::{Lovbruddvisning, Tilstand};

/// Below this width what is missing stands above the chain.
const TRANGT: f32 = 980.0;

/// Draws the screen.
pub(crate) fn ui(ui: &mut Ui, b: &Bilde<'_>, tilstand: &mut Tilstand) {
    let t = Tokens::av(ui.ctx());
    if b.er_egentilsyn() {
        super::egen::tiltaksplan::ui(ui, b, tilstand); // an egentilsyn never speaks of lovbrudd
        return;
    }
    let visning = &mut tilstand.lovbrudd;
    let side = Frame::new().fill(t.flate).inner_margin(Margin::symmetric(10, 12));
    let trangt = ui.available_width() < TRANGT;
    let bredde = if trangt { 230.0 } else { 300.0 };
    Panel::left("lovbruddliste").resizable(false).exact_size(bredde).frame(side).show(ui, |ui| {
        ScrollArea::vertical().id_salt("lovbruddliste").auto_shrink(false).show(ui, |ui| {
            lister_ui(ui, b, visning);
        });
    });
    let valgt = visning.lovbrudd.and_then(|id| b.tilsyn.lovbrudd.get(&id));
    if let Some(post) = valgt {
        lovbrudd_ui(ui, b, visning, (post, trangt));
        return;
    }
    let rundt = Frame::new().fill(t.bakgrunn).inner_margin(Margin::symmetric(24, 18));
    CentralPanel::no_frame().frame(rundt).show(ui, |ui| {
        let forslag = visning.forslag.as_ref();
        let forslag =
            forslag.and_then(|id| b.avledet.helhet.forslag.iter().find(|f| f.moenster == *id));
        let oppfylt = visning.samsvar.as_ref();
        let oppfylt =
            oppfylt.and_then(|id| b.avledet.helhet.samsvar.iter().find(|f| f.moenster == *id));
        match (forslag, oppfylt) {
            (Some(forslag), _) => forslag::ui(ui, b, forslag),
            (None, Some(oppfylt)) => samsvar::ui(ui, b, oppfylt),
            (None, None) => {
                tomt(ui, &b.tekst("gui-lovbrudd-velg"), &b.tekst("gui-lovbrudd-velg-om"));
            }
        }
    });
}

/// The chain, and beside it what is missing; above it where the window is narrow.
fn lovbrudd_ui(
    ui: &mut Ui,
    b: &Bilde<'_>,
    visning: &mut Lovbruddvisning,
    (post, trangt): (&Lovbruddspost, bool),
) {
    let t = Tokens::av(ui.ctx());
    let passer = visning.skjema.as_ref().is_some_and(|s| s.lagret.id == post.lovbrudd.id);
    let endret_utenfra = visning.skjema.as_ref().is_some_and(|s| s.lagret != post.lovbrudd);
    if !passer || endret_utenfra {
        visning.skjema = Some(Lovbruddskjema::av(&post.lovbrudd));
    }
    let Some(skjema) = &mut visning.skjema else { return };
    let hoeyre = Frame::new().fill(t.flate).inner_margin(Margin::symmetric(14, 14));
    if !trangt {
        Panel::right("mangler").resizable(false).exact_size(260.0).frame(hoeyre).show(ui, |ui| {
            ScrollArea::vertical().id_salt("mangler").auto_shrink(false).show(ui, |ui| {
                side::ui(ui, b, post);
            });
        });
    }
    let rundt = Frame::new().fill(t.bakgrunn).inner_margin(Margin::symmetric(24, 18));
    CentralPanel::no_frame().frame(rundt).show(ui, |ui| {
        let id = post.lovbrudd.id;
        ScrollArea::vertical().id_salt(("kjede", id)).auto_shrink(false).show(ui, |ui| {
            if trangt {
                side::ui(ui, b, post);
                ui.add_space(16.0);
            }
            let utkast = post.tilstand == Lovbruddstilstand::Utkast;
            ui.add_enabled_ui(utkast && b.kan_skrive(), |ui| kjede::ui(ui, b, skjema));
        });
    });
    if let Some(ny) = skjema.ferdig() {
        b.send(Handling::LagreLovbrudd(Box::new(ny)));
    }
}

fn lister_ui(ui: &mut Ui, b: &Bilde<'_>, visning: &mut Lovbruddvisning) {
    a11y::overskrift(ui, b.tekst("gui-skjerm-lovbrudd"), 1);
    ui.add_space(4.0);
    lovbruddliste_ui(ui, b, visning);
    ui.add_space(14.0);
    let navn = b.tekst("gui-forslag");
    a11y::overskrift(ui, navn.as_str(), 3);
    let forslag = &b.avledet.helhet.forslag;
    if forslag.is_empty() {
        svak(ui, &b.tekst("gui-forslag-ingen"));
    }
    let valgt = forslag.iter().position(|f| Some(&f.moenster) == visning.forslag.as_ref());
    let liste = Liste { navn: &navn, antall: forslag.len(), valgt, rull: false };
    let flyttet = liste.ui(
        ui,
        |_, _| {},
        |ui, i| forslag.get(i).map_or_else(String::new, |f| forslag::linje_ui(ui, b, f)),
    );
    if let Some(f) = flyttet.and_then(|i| forslag.get(i)) {
        (visning.forslag, visning.lovbrudd) = (Some(f.moenster.clone()), None);
        visning.samsvar = None;
    }
    if b.avledet.helhet.enkeltfunn > 0 {
        ui.add_space(8.0);
        svak(ui, &b.med("gui-enkeltfunn", &[("antall", b.avledet.helhet.enkeltfunn.into())]));
    }
    samsvar::liste_ui(ui, b, visning);
}

fn lovbruddliste_ui(ui: &mut Ui, b: &Bilde<'_>, visning: &mut Lovbruddvisning) {
    let navn = b.tekst("gui-lovbrudd-skrevne");
    let poster: Vec<_> = b.tilsyn.lovbrudd.iter().collect();
    if poster.is_empty() {
        svak(ui, &b.tekst("gui-lovbrudd-ingen"));
        return;
    }
    let valgt = poster.iter().position(|(id, _)| Some(**id) == visning.lovbrudd);
    let liste = Liste { navn: &navn, antall: poster.len(), valgt, rull: false };
    let flyttet = liste.ui(
        ui,
        |_, _| {},
        |ui, i| poster.get(i).map_or_else(String::new, |(id, post)| linje_ui(ui, b, **id, post)),
    );
    if let Some((id, _)) = flyttet.and_then(|i| poster.get(i)) {
        (visning.lovbrudd, visning.forslag, visning.samsvar) = (Some(**id), None, None);
    }
}

fn linje_ui(ui: &mut Ui, b: &Bilde<'_>, id: LovbruddId, post: &Lovbruddspost) -> String {
    let (tilstand, tone) = tilstand_i_ord(b, post);
    tekstlinje(ui, |ui| {
        ui.label(fet_tekst(b.med("gui-lovbrudd-nr", &[("nr", i64::from(id.0).into())])));
        merke(ui, &tilstand, tone);
    });
    let setning = post.lovbrudd.setning.as_str();
    ui.add(Label::new(RichText::new(setning).size(13.0)).wrap());
    format!("{id}, {tilstand}, {setning}")
}

/// Where a lovbrudd stands, in a word.
fn tilstand_i_ord(b: &Bilde<'_>, post: &Lovbruddspost) -> (String, Tone) {
    match &post.tilstand {
        Lovbruddstilstand::Utkast => (b.tekst("lovbruddstilstand-utkast"), Tone::Noeytral),
        Lovbruddstilstand::Ferdigstilt { .. } if b.tilsyn.er_foreldet(post) => {
            (b.tekst("lovbruddstilstand-foreldet"), Tone::Delvis)
        }
        Lovbruddstilstand::Ferdigstilt { .. } => {
            (b.tekst("lovbruddstilstand-ferdigstilt"), Tone::God)
        }
        Lovbruddstilstand::Forkastet(_) => (b.tekst("lovbruddstilstand-forkastet"), Tone::Noeytral),
    }
}

/// A named part of the chain.
fn ledd_ui<R>(ui: &mut Ui, b: &Bilde<'_>, noekkel: &str, innhold: impl FnOnce(&mut Ui) -> R) -> R {
    a11y::overskrift(ui, b.tekst(noekkel), 2);
    ledetekst(ui, &b.tekst(&format!("{noekkel}-om")));
    let svar = innhold(ui);
    ui.add_space(12.0);
    svar
}
