//! The frame of a tilsyn as a form: for a new one, and to change the one that is open.

mod rapportfelt;
mod skjema;

pub(crate) use skjema::Rammeskjema;

use chrono::NaiveDate;
use egui::{CentralPanel, Frame, Margin, ScrollArea, Ui, vec2};

use crate::app::arbeid::{innebygde_lister, standardtema};
use crate::domene::{Embete, Maalform, Rolle, SjekklisteId, Tilsynsart};
use crate::gui::a11y;
use crate::gui::fildialog::Formaal;
use crate::gui::handling::{Handling, Handlinger};
use crate::gui::komponent::{
    Tone, boks, felt, felt_med, hovedknapp, knapp, kort, langt_felt, ledetekst, stille_knapp, svak,
    valg, valg_uten_ledetekst,
};
use crate::gui::tema::Tokens;
use crate::i18n::Tekster;

/// Draws the form and sends what the user does with it.
pub(crate) fn ui(ui: &mut Ui, t: &Tekster, idag: NaiveDate, s: &mut Rammeskjema, ut: &Handlinger) {
    let farger = Tokens::av(ui.ctx());
    let rundt = Frame::new().fill(farger.flate).inner_margin(Margin::symmetric(24, 18));
    CentralPanel::no_frame().frame(rundt).show(ui, |ui| {
        ScrollArea::vertical().id_salt("ramme").auto_shrink(false).show(ui, |ui| {
            ui.set_max_width(760.0);
            let tittel = if s.finnes { "gui-ramme-endre" } else { "gui-nytt-tilsyn" };
            a11y::overskrift(ui, t.tekst(tittel), 1);
            ui.add_space(8.0);
            kort(ui, |ui| hva_ui(ui, t, s));
            ui.add_space(6.0);
            kort(ui, |ui| naar_ui(ui, t, idag, s));
            ui.add_space(6.0);
            kort(ui, |ui| hvem_ui(ui, t, s));
            if s.finnes && s.art == Tilsynsart::Tilsyn {
                ui.add_space(6.0);
                kort(ui, |ui| rapportfelt::ui(ui, t, idag, s));
            }
            ui.add_space(10.0);
            bunn_ui(ui, t, idag, s, ut);
            ui.add_space(24.0);
        });
    });
}

fn hva_ui(ui: &mut Ui, t: &Tekster, s: &mut Rammeskjema) {
    a11y::overskrift(ui, t.tekst("gui-ramme-hva"), 2);
    ui.add_space(4.0);
    if !s.finnes {
        ledetekst(ui, &t.tekst("gui-felt-art"));
        ui.horizontal(|ui| {
            for art in Tilsynsart::ALLE {
                ui.radio_value(&mut s.art, *art, t.tekst(&format!("tilsynsart-{}", art.kode())));
            }
        });
        svak(ui, &t.tekst(&format!("gui-art-om-{}", s.art.kode())));
        ui.add_space(6.0);
    }
    if !s.finnes {
        sjekkliste_ui(ui, t, s);
    }
    felt(ui, &t.tekst("gui-felt-kommune"), &mut s.kommune);
    feil_ui(ui, t, s, &["gui-mangler-kommune"]);
    ui.add_space(4.0);
    ui.scope(|ui| {
        ui.set_max_width(480.0);
        langt_felt(ui, &t.tekst("gui-felt-kontorer-linje"), &mut s.kontorer, 3);
    });
    feil_ui(ui, t, s, &["gui-mangler-kontor"]);
    felt(ui, &t.tekst("gui-felt-tema"), &mut s.tema);
    feil_ui(ui, t, s, &["gui-mangler-tema"]);
}

/// The lists the program carries. The theme follows the list as long as nobody has written another.
fn sjekkliste_ui(ui: &mut Ui, t: &Tekster, s: &mut Rammeskjema) {
    let lister: Vec<_> = innebygde_lister().collect();
    let navn: Vec<(usize, String)> =
        lister.iter().enumerate().map(|(nr, l)| (nr, l.navn.i(t.maalform()).to_owned())).collect();
    let plass = |id: &SjekklisteId| lister.iter().position(|l| l.id == *id).unwrap_or_default();
    let foer = plass(&s.sjekkliste);
    let mut valgt = foer;
    ledetekst(ui, &t.tekst("gui-felt-velg-sjekkliste"));
    let boks = valg_uten_ledetekst(ui, "ny-sjekkliste", 300.0, &mut valgt, &navn);
    a11y::navn(ui, &boks, &t.tekst("gui-felt-velg-sjekkliste"));
    ui.add_space(4.0);
    let Some(ny) = lister.get(valgt).filter(|_| valgt != foer) else { return };
    let uendret = s.tema == t.tekst("gui-tema-standard")
        || lister.iter().any(|l| s.tema == l.rapport.tema.i(t.maalform()));
    if uendret {
        s.tema = standardtema(&ny.id, t.maalform());
    }
    s.sjekkliste = ny.id.clone();
}

fn naar_ui(ui: &mut Ui, t: &Tekster, idag: NaiveDate, s: &mut Rammeskjema) {
    a11y::overskrift(ui, t.tekst("gui-ramme-naar"), 2);
    ui.add_space(4.0);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        s.fra.ui(ui, &t.tekst("gui-felt-fra"), t, idag);
        s.til.ui(ui, &t.tekst("gui-felt-til"), t, idag);
        s.stikkdato.ui(ui, &t.tekst("gui-felt-stikkdato"), t, idag);
    });
    svak(ui, &t.tekst("gui-stikkdato-om"));
    feil_ui(ui, t, s, &["gui-mangler-periode", "gui-periode-baklengs", "gui-mangler-stikkdato"]);
}

fn hvem_ui(ui: &mut Ui, t: &Tekster, s: &mut Rammeskjema) {
    a11y::overskrift(ui, t.tekst("gui-ramme-hvem"), 2);
    ui.add_space(4.0);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        let mut alle = vec![(None, t.tekst("gui-embete-ikke-valgt"))];
        alle.extend(
            Embete::ALLE.iter().map(|e| (Some(*e), t.tekst(&format!("embete-{}", e.kode())))),
        );
        valg(ui, &t.tekst("gui-felt-embete"), &mut s.embete, &alle);
        let spraak = Maalform::ALLE.map(|m| (m, t.tekst(&format!("maalform-{}", m.kode()))));
        valg(ui, &t.tekst("gui-felt-maalform"), &mut s.maalform, &spraak);
        felt_med(ui, &t.tekst("gui-felt-saksnummer"), &mut s.saksnummer, 180.0);
    });
    feil_ui(ui, t, s, &["gui-mangler-embete"]);
    ui.add_space(6.0);
    lag_ui(ui, t, s);
    feil_ui(ui, t, s, &["gui-mangler-lag"]);
}

fn lag_ui(ui: &mut Ui, t: &Tekster, s: &mut Rammeskjema) {
    ledetekst(ui, &t.tekst("gui-felt-lag"));
    let roller: Vec<_> =
        Rolle::ALLE.iter().map(|r| (*r, t.tekst(&format!("rolle-{}", r.kode())))).collect();
    let mut fjernet = None;
    for (i, medlem) in s.lag.iter_mut().enumerate() {
        let fjern = ui.push_id(i, |ui| medlem_ui(ui, t, i + 1, medlem, &roller));
        if fjern.inner {
            fjernet = Some(i);
        }
    }
    if let Some(i) = fjernet {
        s.lag.remove(i);
    }
    if stille_knapp(ui, &t.tekst("gui-lag-legg-til")).clicked() {
        s.lag.push((String::new(), Rolle::Medlem));
    }
}

/// A member; true when it is removed.
fn medlem_ui(
    ui: &mut Ui,
    t: &Tekster,
    nr: usize,
    (navn, rolle): &mut (String, Rolle),
    roller: &[(Rolle, String)],
) -> bool {
    let nr = [("nr", nr.into())];
    ui.horizontal(|ui| {
        let felt = egui::TextEdit::singleline(navn).margin(Margin::symmetric(8, 5));
        let felt = ui.add(felt.desired_width(260.0));
        a11y::navn(ui, &felt, &t.med("gui-lag-navn", &nr));
        let boks = valg_uten_ledetekst(ui, "rolle", 190.0, rolle, roller);
        a11y::navn(ui, &boks, &t.med("gui-lag-rolle", &nr));
        let fjern = stille_knapp(ui, "×");
        a11y::navn(ui, &fjern, &t.med("gui-lag-fjern", &nr));
        fjern.clicked()
    })
    .inner
}

fn feil_ui(ui: &mut Ui, t: &Tekster, s: &Rammeskjema, noekler: &[&str]) {
    if !s.vis_feil {
        return;
    }
    for noekkel in s.feil().into_iter().filter(|n| noekler.contains(n)) {
        let tekst = egui::RichText::new(t.tekst(noekkel)).color(ui.visuals().error_fg_color);
        ui.label(tekst);
    }
}

fn bunn_ui(ui: &mut Ui, t: &Tekster, idag: NaiveDate, s: &mut Rammeskjema, ut: &Handlinger) {
    let feil = s.feil();
    if s.vis_feil && !feil.is_empty() {
        boks(ui, Tone::Svikt, |ui| {
            let tekst = t.med("gui-ramme-mangler", &[("antall", feil.len().into())]);
            a11y::lest_opp_brutt(ui, &tekst.into(), a11y::Tone::Straks);
        });
        ui.add_space(6.0);
    }
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 0.0);
        let tekst = if s.finnes { "gui-lagre" } else { "gui-opprett" };
        if hovedknapp(ui, &t.tekst(tekst)).clicked() {
            s.les_datoer(idag);
            s.vis_feil = true;
            match s.grunnlag() {
                Some(g) if s.finnes => ut.send(Handling::EndreGrunnlag(Box::new(g))),
                Some(_) => ut.send(Handling::VelgFil(Formaal::NyttTilsyn)),
                None => {}
            }
        }
        if knapp(ui, &t.tekst("gui-avbryt")).clicked() {
            ut.send(Handling::AvbrytRamme);
        }
    });
}
