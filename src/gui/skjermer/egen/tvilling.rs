//! Twins: the open tilsyn or egentilsyn beside the other one, by theme and place by place.

use egui::{CentralPanel, Frame, Label, Margin, RichText, ScrollArea, Ui};

use crate::domene::{Svar, Svarsted};
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::handling::Handling;
use crate::gui::komponent::{Tone, knapp, kort, ledetekst, melding, svak, tekstlinje};
use crate::gui::skrift::fet_tekst;
use crate::gui::tema::Tokens;
use crate::vurdering::{Forhold, Svarpar, Tematvilling, Tvilling};

/// The comparison in front, and what of it is shown.
#[derive(Debug)]
pub(crate) struct Tvillingvisning {
    /// Name of the other file.
    pub fil: String,
    /// The comparison.
    pub tvilling: Tvilling,
    /// Places with the same answer are shown too.
    pub vis_like: bool,
}

/// Width of the columns of the list.
const BREDDER: [f32; 5] = [130.0, 60.0, 150.0, 150.0, 190.0];
const RADHOEYDE: f32 = 22.0;

/// Draws the comparison.
pub(crate) fn ui(ui: &mut Ui, b: &Bilde<'_>, visning: &mut Tvillingvisning) {
    let t = Tokens::av(ui.ctx());
    let rundt = Frame::new().fill(t.flate).inner_margin(Margin::symmetric(24, 18));
    CentralPanel::no_frame().frame(rundt).show(ui, |ui| {
        ScrollArea::vertical().id_salt("tvilling").auto_shrink(false).show(ui, |ui| {
            ui.set_max_width(860.0);
            hode_ui(ui, b, visning);
            for tema in &visning.tvilling.temaer {
                ui.add_space(6.0);
                kort(ui, |ui| tema_ui(ui, b, tema));
            }
            ui.add_space(10.0);
            liste_ui(ui, b, visning);
        });
    });
}

fn hode_ui(ui: &mut Ui, b: &Bilde<'_>, visning: &Tvillingvisning) {
    ui.horizontal(|ui| {
        a11y::overskrift(ui, b.tekst("gui-tvilling"), 1);
        if knapp(ui, &b.tekst("gui-tvilling-lukk")).clicked() {
            b.send(Handling::LukkTvilling);
        }
    });
    svak(ui, &b.med("gui-tvilling-fil", &[("fil", visning.fil.as_str().into())]));
    let t = &visning.tvilling;
    let verdier = [
        ("felles", t.saker.felles.len().into()),
        ("tilsyn", t.saker.bare_tilsyn.len().into()),
        ("egentilsyn", t.saker.bare_egentilsyn.len().into()),
        ("ulike", t.saker.ulike_fakta.len().into()),
    ];
    ui.add(Label::new(b.med("tvilling-saker", &verdier)).wrap());
    if t.ulike_lister {
        melding(ui, Tone::Delvis, &b.tekst("tvilling-ulike-lister"));
    }
    ui.add(Label::new(fet_tekst(b.melding(&t.samlet.melding()))).wrap());
    svak(ui, &b.tekst("tvilling-forbehold"));
}

fn tema_ui(ui: &mut Ui, b: &Bilde<'_>, tema: &Tematvilling) {
    let navn = b.sjekkliste.temaer.iter().find(|t| t.id == tema.tema).map(|t| b.i(&t.navn));
    a11y::overskrift(ui, format!("{}  {}", tema.tema, navn.unwrap_or_default()), 2);
    ui.add(Label::new(b.melding(&tema.enighet.melding())).wrap());
    for (forhold, antall) in &tema.funn {
        let noekkel = format!("tvilling-funn-{}", forhold.kode());
        ledetekst(ui, &b.med(&noekkel, &[("antall", (*antall).into())]));
    }
    let bare = [
        ("gui-tvilling-bare-tilsynet", tema.bare_tilsynet),
        ("gui-tvilling-bare-egentilsynet", tema.bare_egentilsynet),
    ];
    for (noekkel, antall) in bare.into_iter().filter(|(_, antall)| *antall > 0) {
        ledetekst(ui, &b.med(noekkel, &[("antall", antall.into())]));
    }
    for (nr, setning) in &tema.lovbrudd {
        let verdier = [("nr", i64::from(nr.0).into()), ("setning", setning.as_str().into())];
        ui.add(Label::new(b.med("tvilling-lovbrudd", &verdier)).wrap());
    }
    if let Some(v) = &tema.vurdering {
        let funn = b.tekst(&format!("egenfunn-{}", v.funn.kode()));
        let verdier = [("funn", funn.into()), ("konklusjon", v.konklusjon.as_str().into())];
        ui.add(Label::new(b.med("tvilling-vurdering", &verdier)).wrap());
    }
}

fn liste_ui(ui: &mut Ui, b: &Bilde<'_>, visning: &mut Tvillingvisning) {
    a11y::overskrift(ui, b.tekst("gui-tvilling-sted-for-sted"), 2);
    ui.checkbox(&mut visning.vis_like, b.tekst("gui-tvilling-vis-like"));
    let vis_like = visning.vis_like;
    let par = visning.tvilling.par.iter().filter(|p| vis_like || p.forhold != Forhold::Like);
    let par: Vec<&Svarpar> = par.collect();
    if par.is_empty() {
        svak(ui, &b.tekst("gui-tvilling-ingen-ulike"));
        return;
    }
    let hode = ["sted", "punkt", "tilsynet", "kontoret", "forhold"];
    rad_ui(ui, hode.map(|navn| fet_tekst(b.tekst(&format!("gui-tvilling-kolonne-{navn}")))));
    let rader = ScrollArea::vertical().id_salt("tvillingrader").max_height(420.0);
    rader.auto_shrink([false, true]).show_rows(ui, RADHOEYDE, par.len(), |ui, synlige| {
        for par in par.get(synlige).unwrap_or_default() {
            par_ui(ui, b, par);
        }
    });
}

fn par_ui(ui: &mut Ui, b: &Bilde<'_>, par: &Svarpar) {
    let sted = match &par.sted {
        Svarsted::Sak(sak, _) => sak.to_string(),
        Svarsted::Kontor(kontor, _) => kontor.to_string(),
    };
    let svar = |liste: &str, svar: Option<Svar>| {
        let kode = svar.map_or("ubesvart", Svar::kode);
        b.tekst(&format!("{liste}-{kode}"))
    };
    let celler = [
        sted,
        par.sted.punkt().to_string(),
        svar("svar", par.tilsyn),
        svar("egensvar", par.egentilsyn),
        b.tekst(&format!("forhold-{}", par.forhold.kode())),
    ];
    rad_ui(ui, celler.map(RichText::new));
}

fn rad_ui(ui: &mut Ui, celler: [RichText; 5]) {
    tekstlinje(ui, |ui| {
        for (celle, bredde) in celler.into_iter().zip(BREDDER) {
            let plass = egui::Layout::left_to_right(egui::Align::Center);
            ui.allocate_ui_with_layout(egui::vec2(bredde, RADHOEYDE - 4.0), plass, |ui| {
                ui.set_min_width(bredde);
                ui.add(Label::new(celle.size(13.0)).truncate());
            });
        }
    });
}
