//! Findings and tiltaksplan, theme by theme: what the answers were, what the office concludes in its
//! own words, and what it will do.

use egui::{CentralPanel, Frame, Key, Label, Margin, Modifiers, Panel, RichText, ScrollArea, Ui};

use crate::domene::{Egenfunn, Hendelse, Svar};
use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::gui::handling::Handling;
use crate::gui::komponent::{
    Tone, hovedknapp, kort, langt_felt, ledetekst, melding, merke, stille_knapp, svak, tekstlinje,
};
use crate::gui::liste::Liste;
use crate::gui::skrift::fet_tekst;
use crate::gui::tema::Tokens;
use crate::gui::tilstand::Tilstand;
use crate::gui::valgrad::valgrad_ui;

use super::{Egenvisning, tiltakskort};

/// The colour of a finding; its word always stands beside it.
pub(super) fn tone(funn: Egenfunn) -> Tone {
    match funn {
        Egenfunn::MuligBrudd => Tone::Svikt,
        Egenfunn::Forbedringspunkt => Tone::Delvis,
        Egenfunn::IOrden => Tone::God,
        Egenfunn::IkkeDokumentert => Tone::Usikker,
    }
}

/// Draws the screen.
pub(crate) fn ui(ui: &mut Ui, b: &Bilde<'_>, tilstand: &mut Tilstand) {
    let t = Tokens::av(ui.ctx());
    let visning = &mut tilstand.egen;
    if visning.tema.is_none() {
        visning.tema = b.avledet.svar.temaer.first().map(|(id, _)| id.clone());
    }
    taster(ui, b, visning);
    let side = Frame::new().fill(t.flate).inner_margin(Margin::symmetric(10, 12));
    let bredde = if ui.available_width() < 980.0 { 220.0 } else { 270.0 };
    Panel::left("temaliste").resizable(false).exact_size(bredde).frame(side).show(ui, |ui| {
        ScrollArea::vertical().id_salt("temaliste").auto_shrink(false).show(ui, |ui| {
            temaliste_ui(ui, b, visning);
        });
    });
    let rundt = Frame::new().fill(t.bakgrunn).inner_margin(Margin::symmetric(24, 18));
    CentralPanel::no_frame().frame(rundt).show(ui, |ui| {
        let Some(tema) = visning.tema.clone() else { return };
        ScrollArea::vertical().id_salt(("tema", &tema)).auto_shrink(false).show(ui, |ui| {
            ui.set_max_width(ui.available_width().min(820.0));
            tema_ui(ui, b, visning, &tema);
        });
    });
}

/// Keys of this screen, while nothing is being written: 1–4 for the finding, J and K for the theme, T
/// for the words, L for a new measure.
fn taster(ui: &Ui, b: &Bilde<'_>, visning: &mut Egenvisning) {
    let ctx = ui.ctx();
    if ctx.text_edit_focused() || ctx.memory(|minne| minne.focused().is_some()) {
        return;
    }
    let trykket = |tast: Key| ctx.input_mut(|inn| inn.consume_key(Modifiers::NONE, tast));
    let temaer: Vec<&str> = b.avledet.svar.temaer.iter().map(|(id, _)| id.as_str()).collect();
    let her = temaer.iter().position(|id| Some(*id) == visning.tema.as_deref());
    let steg = [(Key::J, 1_isize), (Key::ArrowDown, 1), (Key::K, -1), (Key::ArrowUp, -1)];
    for (_, steg) in steg.into_iter().filter(|(tast, _)| trykket(*tast)) {
        let neste = her.and_then(|i| temaer.get(i.checked_add_signed(steg)?));
        visning.tema = neste.map(|id| (*id).to_owned()).or(visning.tema.take());
    }
    if !b.kan_skrive() {
        return;
    }
    let siffer = [Key::Num1, Key::Num2, Key::Num3, Key::Num4];
    for (_, funn) in siffer.into_iter().zip(Egenfunn::ALLE).filter(|(tast, _)| trykket(*tast)) {
        let Some(tema) = visning.tema.clone() else { continue };
        let lagret = b.tilsyn.egen.temaer.get(&tema);
        visning.temaer.entry(tema).or_default().fersk(lagret).funn = Some(*funn);
    }
    visning.til_konklusjon |= trykket(Key::T);
    visning.til_tiltak |= trykket(Key::L);
}

fn temanavn<'b>(b: &'b Bilde<'_>, id: &str) -> &'b str {
    b.sjekkliste.temaer.iter().find(|t| t.id == id).map_or("", |t| b.i(&t.navn))
}

fn temaliste_ui(ui: &mut Ui, b: &Bilde<'_>, visning: &mut Egenvisning) {
    let navn = b.tekst("gui-skjerm-tiltaksplan");
    a11y::overskrift(ui, navn.as_str(), 1);
    ui.add_space(4.0);
    let temaer: Vec<&str> = b.avledet.svar.temaer.iter().map(|(id, _)| id.as_str()).collect();
    let valgt = temaer.iter().position(|id| Some(*id) == visning.tema.as_deref());
    let liste = Liste { navn: &navn, antall: temaer.len(), valgt, rull: false };
    let flyttet = liste.ui(
        ui,
        |_, _| {},
        |ui, i| temaer.get(i).map_or_else(String::new, |id| linje_ui(ui, b, id)),
    );
    if let Some(id) = flyttet.and_then(|i| temaer.get(i)) {
        visning.tema = Some((*id).to_owned());
    }
    ui.add_space(10.0);
    svak(ui, &b.tekst("gui-egen-plan-om"));
    ui.add_space(6.0);
    svak(ui, &b.tekst("gui-egen-plan-taster"));
}

fn linje_ui(ui: &mut Ui, b: &Bilde<'_>, id: &str) -> String {
    let navn = format!("{id}  {}", temanavn(b, id));
    ui.add(Label::new(RichText::new(&navn).size(13.5)).truncate());
    let vurdering = b.tilsyn.egen.temaer.get(id);
    let antall = b.tilsyn.egen.tiltak_i(id).count();
    let (ord, farge) = match vurdering {
        Some(v) => (b.tekst(&format!("egenfunn-{}", v.funn.kode())), tone(v.funn)),
        None => (b.tekst("gui-egen-uten-funn"), Tone::Noeytral),
    };
    let tiltak = b.med("gui-egen-antall-tiltak", &[("antall", antall.into())]);
    tekstlinje(ui, |ui| {
        merke(ui, &ord, farge);
        ledetekst(ui, &tiltak);
    });
    format!("{navn}, {ord}, {tiltak}")
}

fn tema_ui(ui: &mut Ui, b: &Bilde<'_>, visning: &mut Egenvisning, tema: &str) {
    a11y::overskrift(ui, format!("{tema}  {}", temanavn(b, tema)), 2);
    svarene_ui(ui, b, tema);
    ui.add_space(8.0);
    ui.add_enabled_ui(b.kan_skrive(), |ui| {
        kort(ui, |ui| konklusjon_ui(ui, b, visning, tema));
        ui.add_space(10.0);
        a11y::overskrift(ui, b.tekst("gui-egen-tiltak"), 3);
        for post in b.tilsyn.egen.tiltak_i(tema) {
            ui.add_space(6.0);
            let skjema = visning.tiltak.entry(post.tiltak.id).or_default();
            kort(ui, |ui| tiltakskort::ui(ui, b, post, skjema.fersk(&post.tiltak)));
        }
        ui.add_space(6.0);
        kort(ui, |ui| nytt_ui(ui, b, visning, tema));
    });
}

/// What the answers on the theme were: counts, nothing more.
fn svarene_ui(ui: &mut Ui, b: &Bilde<'_>, tema: &str) {
    let av_tema = |punkt: &crate::domene::PunktId| {
        b.sjekkliste.punkt(punkt).is_some_and(|punkt| punkt.tema == tema)
    };
    let svar = b.tilsyn.svar.iter().filter(|(sted, _)| av_tema(sted.punkt()));
    let svar: Vec<Svar> = svar.map(|(_, post)| post.besvarelse.svar).collect();
    tekstlinje(ui, |ui| {
        for hva in [Svar::Oppfylt, Svar::DelvisOppfylt, Svar::IkkeOppfylt, Svar::IkkeDokumentert] {
            let antall = svar.iter().filter(|s| **s == hva).count();
            let ord = format!("{} {antall}", b.svarord(hva));
            merke(ui, &ord, crate::gui::svar::tone(hva));
        }
        let igjen = b.avledet.svar.temaer.iter().find(|(id, _)| id == tema);
        if let Some((_, f)) = igjen.filter(|(_, f)| f.ubesvart > 0) {
            svak(ui, &b.med("gui-egen-ubesvart", &[("antall", f.ubesvart.into())]));
        }
    });
}

fn konklusjon_ui(ui: &mut Ui, b: &Bilde<'_>, visning: &mut Egenvisning, tema: &str) {
    let lagret = b.tilsyn.egen.temaer.get(tema);
    let til_ord = std::mem::take(&mut visning.til_konklusjon);
    let skjema = visning.temaer.entry(tema.to_owned()).or_default().fersk(lagret);
    let hva = b.tekst("gui-egen-funn");
    ledetekst(ui, &hva);
    let alle = Egenfunn::ALLE.iter();
    let alle: Vec<_> =
        alle.map(|f| (*f, b.tekst(&format!("egenfunn-{}", f.kode())), tone(*f))).collect();
    if let Some(valgt) = valgrad_ui(ui, &hva, skjema.funn, &alle) {
        skjema.funn = Some(valgt);
    }
    ui.add_space(8.0);
    let felt = langt_felt(ui, &b.tekst("gui-egen-konklusjon"), &mut skjema.konklusjon, 3);
    if til_ord {
        felt.request_focus();
    }
    skjema.i_fokus(felt.has_focus() || til_ord);
    if skjema.venter_paa_funn() {
        melding(ui, Tone::Noeytral, &b.tekst("gui-egen-velg-funn"));
    }
    if lagret.is_some() && stille_knapp(ui, &b.tekst("gui-ta-tilbake")).clicked() {
        b.send(Handling::LagreEgen(Box::new(Hendelse::TemavurderingTrukket(tema.to_owned()))));
    }
}

fn nytt_ui(ui: &mut Ui, b: &Bilde<'_>, visning: &mut Egenvisning, tema: &str) {
    ui.label(fet_tekst(b.tekst("gui-egen-nytt-tiltak")).size(13.5));
    ui.add_space(4.0);
    let fokus = std::mem::take(&mut visning.til_tiltak);
    let skjema = &mut visning.nytt;
    let foerste = ui.push_id("nytt", |ui| tiltakskort::felter_ui(ui, b, skjema)).inner;
    if fokus {
        foerste.request_focus();
        foerste.scroll_to_me(None);
    }
    let nytt = skjema.tiltak(b.tilsyn.egen.neste_tiltak(), tema);
    let knapp = ui
        .add_enabled_ui(nytt.is_some(), |ui| hovedknapp(ui, &b.tekst("gui-egen-legg-til-tiltak")));
    if let Some(nytt) = nytt.filter(|_| knapp.inner.clicked()) {
        b.send(Handling::LagreEgen(Box::new(Hendelse::TiltakSkrevet(Box::new(nytt)))));
    }
}
