//! The item in hand: the question, what is computed, the answers, note and evidence.

use egui::{Label, Margin, RichText, TextEdit, Ui};

use crate::domene::{Sak, Svarpost, Svarsted};
use crate::gui::avledet::Sted;
use crate::gui::bilde::Bilde;
use crate::gui::handling::Handling;
use crate::gui::komponent::{
    Tone, boks, ledetekst, melding, merke, stille_knapp, svak, tekstlinje,
};
use crate::gui::skrift::fet_tekst;
use crate::gui::tilstand::Tilstand;
use crate::regelverk::{Beregning, Kontrollpunkt, Svarmaate};
use crate::vurdering;

use super::bakgrunn::bakgrunn_ui;
use super::bevis::bevis_ui;
use super::faktum::faktum_med_knapper_ui;
use super::knapper::svarknapper_ui;

/// The item in hand.
#[derive(Clone, Copy)]
pub(crate) struct Kort<'a> {
    /// Whose item.
    pub sted: Sted<'a>,
    /// The item.
    pub punkt: &'a Kontrollpunkt,
    /// Its number among the items, from 1, and how many there are.
    pub nummer: (usize, usize),
}

impl Kort<'_> {
    /// Draws the item and sends what the user does with it.
    pub(crate) fn ui(&self, ui: &mut Ui, b: &Bilde<'_>, tilstand: &mut Tilstand) {
        let her = self.sted.svarsted(&self.punkt.id);
        let post = b.tilsyn.svar.get(&her);
        self.hode_ui(ui, b);
        self.beregnet_ui(ui, b, tilstand);
        ui.add_space(10.0);
        ui.add_enabled_ui(b.kan_skrive(), |ui| {
            svar_ui(ui, b, tilstand, (&her, post));
            ui.add_space(10.0);
            self.notat_og_bevis_ui(ui, b, tilstand, &her);
        });
        ui.add_space(6.0);
        bakgrunn_ui(ui, b, tilstand, self);
    }

    fn hode_ui(&self, ui: &mut Ui, b: &Bilde<'_>) {
        let (nr, av) = self.nummer;
        let tema = b.sjekkliste.temaer.iter().find(|t| t.id == self.punkt.tema);
        let tema = tema.map_or("", |t| b.i(&t.navn));
        tekstlinje(ui, |ui| {
            let verdier = [("nr", nr.into()), ("av", av.into())];
            let plass = b.med("gui-punkt-nr", &verdier);
            ledetekst(ui, &format!("{}  ·  {tema}  ·  {plass}", self.punkt.id));
            if self.punkt.svarmaate != Svarmaate::Inspektoer {
                merke(ui, &b.tekst("gui-merke-beregnet"), Tone::Noeytral)
                    .on_hover_text(b.tekst("gui-merke-beregnet-om"));
            }
            if !vurdering::teller_med(self.punkt) {
                merke(ui, &b.tekst("gui-merke-valgfritt"), Tone::Noeytral);
            }
            ubekreftet_ui(ui, b, &self.punkt.maa_bekreftes);
        });
        ui.add_space(2.0);
        let spoersmaal = b.spoersmaal(self.punkt);
        let svar = ui.add(Label::new(fet_tekst(spoersmaal).size(18.0)).wrap());
        ui.ctx().accesskit_node_builder(svar.id, |node| {
            node.set_role(egui::accesskit::Role::Heading);
            node.set_label(spoersmaal);
            node.set_level(2);
        });
        let betyr = b.i(&self.punkt.oppfylt_betyr);
        if !betyr.is_empty() && !b.er_egentilsyn() {
            svak(ui, &b.med("gui-oppfylt-betyr", &[("betyr", betyr.into())]));
        }
    }

    /// What is computed for this item, with its arithmetic. A fact, not a conclusion.
    fn beregnet_ui(&self, ui: &mut Ui, b: &Bilde<'_>, tilstand: &Tilstand) {
        let Sted::Sak(sak) = self.sted else { return };
        if self.punkt.beregninger.is_empty() {
            return;
        }
        ui.add_space(6.0);
        boks(ui, Tone::Noeytral, |ui| {
            ui.visuals_mut().override_text_color = None;
            for beregning in &self.punkt.beregninger {
                let lik = tilstand.vilkaar.gyldig(b).filter(|_| *beregning == Beregning::K23);
                let fakta = match lik {
                    Some(lik) => {
                        vurdering::med_overstyring(b.tilsyn, sak, lik.resultat.faktum(&sak.id))
                    }
                    None => vurdering::faktum_i_sak(*beregning, b.tilsyn, sak, b.regelverk),
                };
                faktum_med_knapper_ui(ui, b, sak, &fakta);
            }
            self.forhaandssvar_ui(ui, b, sak);
        });
    }

    /// In an egentilsyn: the answer that the dates have settled, until somebody has answered.
    fn forhaandssvar_ui(&self, ui: &mut Ui, b: &Bilde<'_>, sak: &Sak) {
        let besvart = b.tilsyn.svar.contains_key(&self.sted.svarsted(&self.punkt.id));
        if besvart || !b.er_egentilsyn() {
            return;
        }
        let klart = vurdering::forhaandssvar(self.punkt, sak, b.tilsyn, b.regelverk);
        if let Some(klart) = klart {
            let verdier = [("svar", b.svarord(klart.svar).into())];
            svak(ui, &b.med("gui-egen-forhaandssvar", &verdier));
        }
    }

    fn notat_og_bevis_ui(
        &self,
        ui: &mut Ui,
        b: &Bilde<'_>,
        tilstand: &mut Tilstand,
        her: &Svarsted,
    ) {
        let til_notat = std::mem::take(&mut tilstand.plass.til_notat);
        let til_bevis = std::mem::take(&mut tilstand.plass.til_bevis);
        let utkast = tilstand.utkast.ved(her, b.tilsyn);
        let skriver = ui.push_id(her, |ui| {
            let over = ledetekst(ui, &b.tekst("gui-notat"));
            let felt = TextEdit::multiline(&mut utkast.notat)
                .margin(Margin::symmetric(8, 6))
                .desired_rows(2)
                .desired_width(f32::INFINITY);
            let notat = ui.add(felt).labelled_by(over.id);
            if til_notat {
                notat.request_focus();
                notat.scroll_to_me(None);
            }
            utkast.endret |= notat.changed();
            ui.add_space(6.0);
            let i_bevis = bevis_ui(ui, b, self.punkt, utkast, til_bevis);
            if utkast.endret && !b.tilsyn.svar.contains_key(her) && utkast.har_innhold() {
                melding(ui, Tone::Noeytral, &b.tekst("gui-utkast-venter"));
            }
            notat.has_focus() || til_notat || i_bevis
        });
        if skriver.inner {
            tilstand.utkast.skriver_ved(her);
        }
    }
}

/// The answers, who gave the one that stands, and what it lacks.
fn svar_ui(
    ui: &mut Ui,
    b: &Bilde<'_>,
    tilstand: &mut Tilstand,
    (her, post): (&Svarsted, Option<&Svarpost>),
) {
    if let Some(svar) = svarknapper_ui(ui, b, post.map(|p| p.besvarelse.svar)) {
        b.send(Handling::SvarHer(svar));
    }
    ui.add_space(2.0);
    let Some(post) = post else {
        svak(
            ui,
            &b.tekst(if b.er_egentilsyn() {
                "gui-ubesvart-hjelp-egen"
            } else {
                "gui-ubesvart-hjelp"
            }),
        );
        return;
    };
    ui.horizontal_wrapped(|ui| {
        svak(ui, &b.med("gui-besvart-av", &[("hvem", post.hvem.as_str().into())]));
        if b.kan_skrive() && stille_knapp(ui, &b.tekst("gui-ta-tilbake")).clicked() {
            b.send(Handling::TrekkHer);
        }
    });
    let utkast = tilstand.utkast.ved(her, b.tilsyn);
    if utkast.besvarelse(post.besvarelse.svar).mangler_bevis() {
        melding(ui, Tone::Delvis, &b.tekst("gui-mangler-bevis"));
    }
}

/// Badges for what the legal data is not sure of.
pub(crate) fn ubekreftet_ui(ui: &mut Ui, b: &Bilde<'_>, rader: &[u8]) {
    for rad in rader {
        let tekst = b.med("gui-maa-bekreftes", &[("nr", i64::from(*rad).into())]);
        let merket = merke(ui, &tekst, Tone::Usikker);
        if let Some(u) = b.regelverk.ubekreftet.get(rad) {
            merket.on_hover_text(RichText::new(b.i(&u.spoersmaal)));
        }
    }
}
