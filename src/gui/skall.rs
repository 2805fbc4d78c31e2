//! What stands around the screens: top bar, rail, banner, status line.

use egui::{
    Color32, Frame, Label, Layout, Margin, Panel, Rect, RichText, Sense, Stroke, Ui, UiBuilder,
    vec2,
};

use crate::app::{Kommando, klokke};
use crate::i18n::{Tekster, tekster};

use super::a11y;
use super::avledet::Venteart;
use super::dialog;
use super::handling::Handling;
use super::komponent::{Tone, merke, stille_knapp};
use super::skjermer;
use super::skjermer::innlesing::Opptatt;
use super::skrift::fet_tekst;
use super::tastatur;
use super::tema::{Fargetema, Tokens};
use super::tilstand::{Skjerm, Tilstand};
use super::vindu::Vindu;

impl Vindu {
    /// Draws one frame and does what the user wished in it. Tests call it without a window.
    pub(crate) fn tegn(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        self.les_taster(&ctx);
        let t = tekster(self.tilstand.maalform);
        let navn = match &self.oekt {
            Some(oekt) => {
                format!("{} – {}", oekt.tilsyn().grunnlag.kommune, t.tekst("gui-programnavn"))
            }
            None => t.tekst("gui-programnavn"),
        };
        ctx.accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_label(navn));
        let topp = self.topplinje_plass(ui, t);
        self.statuslinje_ui(ui, t);
        self.midten_ui(ui, t);
        self.topplinje_ui(ui, t, topp);
        let rom = dialog::Rom { t, naa: self.naa(), ut: &self.handlinger };
        dialog::ui(&ctx, &rom, &mut self.tilstand);
        self.tilstand.varsler.ui(&ctx, t);
        self.etter_ramme(&ctx);
    }

    fn midten_ui(&mut self, ui: &mut Ui, t: &'static Tekster) {
        let mut tilstand = std::mem::take(&mut self.tilstand);
        let bilde = self.bilde(tilstand.maalform);
        if let Some(b) = &bilde {
            let valgt = tilstand.ramme.is_none().then(|| tilstand.skjermen());
            skinne_ui(ui, b, valgt);
        }
        if let Some(ramme) = &mut tilstand.ramme {
            let idag = klokke::naa().date_naive();
            skjermer::ramme::ui(ui, t, idag, ramme, &self.handlinger);
        } else if let (Some(b), Some(visning)) = (&bilde, &tilstand.sjekkliste) {
            skjermer::sjekkliste::ui(ui, b, visning);
        } else if let (Some(b), Some(visning)) = (&bilde, &mut tilstand.tvilling) {
            skjermer::egen::tvilling::ui(ui, b, visning);
        } else if let Some(b) = bilde {
            let opptatt = if self.jobb.is_some() { Opptatt::Ja } else { Opptatt::Nei };
            skjerm_ui(ui, &b, &mut tilstand, opptatt);
        } else if self.utlaant.is_some() {
            skjermer::innlesing::lagrer_ui(ui, t);
        } else {
            skjermer::start::ui(ui, t, &self.handlinger);
        }
        self.tilstand = tilstand;
    }

    /// The place of the top bar. Its content is drawn last, so that Tab meets the screen first.
    fn topplinje_plass(&self, ui: &mut Ui, t: &Tekster) -> Rect {
        let farger = Tokens::av(ui.ctx());
        let ramme = Frame::new().fill(farger.flate).inner_margin(Margin::symmetric(16, 7));
        let plass = Panel::top("topplinje").frame(ramme).show(ui, |ui| {
            let bredde = ui.available_width();
            let (plass, _) = ui.allocate_exact_size(vec2(bredde, 30.0), Sense::HOVER);
            self.banner_ui(ui, t);
            plass
        });
        plass.inner
    }

    fn topplinje_ui(&self, ui: &mut Ui, t: &Tekster, plass: Rect) {
        let bredde_id = egui::Id::unique("topplinjevalg");
        let bredde: f32 = ui.data(|d| d.get_temp(bredde_id)).unwrap_or(420.0);
        let midtstilt = Layout::left_to_right(egui::Align::Center);
        let flate = UiBuilder::new().max_rect(plass).layout(midtstilt);
        ui.scope_builder(flate, |ui| {
            self.navn_ui(ui, t);
            ui.add_space((ui.available_width() - bredde).max(0.0));
            let foer = ui.cursor().min.x;
            self.valg_ui(ui, t);
            let ny = ui.min_rect().max.x - foer;
            if (ny - bredde).abs() > 0.5 {
                ui.data_mut(|d| d.insert_temp(bredde_id, ny));
                ui.ctx().request_discard("the buttons stand to the right");
            }
        });
    }

    fn navn_ui(&self, ui: &mut Ui, t: &Tekster) {
        let Some(oekt) = &self.oekt else {
            ui.label(fet_tekst(t.tekst("gui-programnavn")).size(15.0));
            return;
        };
        let g = &oekt.tilsyn().grunnlag;
        ui.add(Label::new(fet_tekst(g.kommune.as_str()).size(15.0)).truncate());
        let fil = oekt.sti().file_name().map(|f| f.to_string_lossy().into_owned());
        let farge = Tokens::av(ui.ctx()).tekst_svak;
        ui.label(RichText::new(fil.unwrap_or_default()).size(12.5).color(farge));
        if g.demo {
            merke(ui, &t.tekst("gui-demo"), Tone::Usikker).on_hover_text(t.tekst("gui-demo-om"));
        }
        if g.art == crate::domene::Tilsynsart::Egentilsyn {
            merke(ui, &t.tekst("tilsynsart-egentilsyn"), Tone::Noeytral);
        }
        if oekt.tilsyn().dobbel.er_pakke.is_some() {
            let om = t.tekst("gui-dobbel-er-pakke");
            merke(ui, &t.tekst("hendelse-pakke-mottatt"), Tone::Usikker).on_hover_text(om);
        }
    }

    /// Undo and redo, language, theme, help, all commands.
    fn valg_ui(&self, ui: &mut Ui, t: &Tekster) {
        ui.spacing_mut().item_spacing.x = 4.0;
        let naa = self.naa();
        let kommando = |ui: &mut Ui, tekst: &str, kommando: Kommando| {
            let svar =
                ui.add_enabled_ui(kommando.enabled(&naa), |ui| stille_knapp(ui, tekst)).inner;
            a11y::navn(ui, &svar, &t.tekst(&kommando.noekkel()));
            if svar.on_hover_text(hjelp(t, kommando)).clicked() {
                tastatur::send(kommando, &self.handlinger);
            }
        };
        if self.oekt.is_some() {
            kommando(ui, &t.tekst("gui-angre"), Kommando::Angre);
            kommando(ui, &t.tekst("gui-gjenta"), Kommando::Gjenta);
            ui.add(egui::Separator::default().vertical().spacing(10.0));
        }
        kommando(ui, &t.tekst("gui-annen-maalform"), Kommando::BytteMaalform);
        let tema = match self.tilstand.tema {
            Fargetema::Lyst => "gui-moerkt",
            Fargetema::Moerkt => "gui-lyst",
        };
        kommando(ui, &t.tekst(tema), Kommando::BytteTema);
        kommando(ui, &t.tekst("gui-hjelp"), Kommando::Hurtighjelp);
        kommando(ui, &t.tekst("gui-alle-kommandoer"), Kommando::Palett);
    }

    fn banner_ui(&self, ui: &mut Ui, t: &Tekster) {
        let Some(oekt) = self.oekt.as_ref().filter(|o| !o.kan_skrive()) else { return };
        let tekst = match oekt.laast_av() {
            Some(eier) => {
                let naar = eier.siden.format("%d.%m.%Y %H.%M").to_string();
                let verdier = [
                    ("navn", eier.navn.as_str().into()),
                    ("maskin", eier.maskin.as_str().into()),
                    ("siden", naar.into()),
                ];
                t.med("gui-laast-av", &verdier)
            }
            None => t.tekst("gui-kun-lesing"),
        };
        ui.add_space(4.0);
        super::komponent::boks(ui, Tone::Delvis, |ui| {
            a11y::lest_opp_brutt(ui, &RichText::new(tekst), a11y::Tone::Rolig)
        });
    }

    fn statuslinje_ui(&self, ui: &mut Ui, t: &Tekster) {
        let farger = Tokens::av(ui.ctx());
        let ramme = Frame::new().fill(farger.flate).inner_margin(Margin::symmetric(16, 5));
        Panel::bottom("statuslinje").frame(ramme).show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.set_min_height(20.0);
                self.jobb_ui(ui, t);
                let fra_hoeyre = Layout::right_to_left(egui::Align::Center);
                ui.with_layout(fra_hoeyre, |ui| self.status_ui(ui, t));
            });
        });
    }

    /// Work that is running: how far it is, and a way to stop it.
    fn jobb_ui(&self, ui: &mut Ui, t: &Tekster) {
        let Some(jobb) = &self.jobb else { return };
        ui.label(t.tekst(jobb.navn()));
        ui.add(egui::ProgressBar::new(jobb.framdrift()).desired_width(160.0));
        if stille_knapp(ui, &t.tekst("gui-stopp")).clicked() {
            self.handlinger.send(Handling::StoppJobb);
        }
    }

    /// To the right the keys of the screen, before it what happened last.
    fn status_ui(&self, ui: &mut Ui, t: &Tekster) {
        self.gjenstaar_ui(ui, t);
        let hint = match (self.i_haand().is_some(), self.celle_i_haand().is_some()) {
            (true, _) if self.naa().er_egentilsyn => Some("gui-tastehint-egen"),
            (true, _) => Some("gui-tastehint"),
            (false, true) => Some("gui-vilkaar-tastehint"),
            (false, false) => None,
        };
        if let Some(hint) = hint {
            ui.label(RichText::new(t.tekst(hint)).size(12.5).weak());
            ui.add_space(16.0);
        }
        let status = RichText::new(&self.tilstand.status).size(12.5).weak();
        ui.with_layout(Layout::left_to_right(egui::Align::Center), |ui| {
            a11y::lest_opp(ui, &status, a11y::Tone::Rolig);
        });
    }
}

impl Vindu {
    /// How many things wait for the inspector, and of which kind the next is taken.
    fn gjenstaar_ui(&self, ui: &mut Ui, t: &Tekster) {
        if self.oekt.is_none() {
            return;
        }
        if self.regnejobb.is_some() {
            ui.label(RichText::new(t.tekst("gui-regner")).size(12.5).weak());
            ui.add_space(16.0);
        }
        let alle: usize = self.avledet.venter.iter().sum();
        let tekst = match self.tilstand.gjenstaar.art {
            Some(art) => {
                let nr = Venteart::ALLE.iter().position(|a| *a == art);
                let antall = nr.and_then(|nr| self.avledet.venter.get(nr)).copied();
                let verdier = [
                    ("art", t.tekst(&art.noekkel()).into()),
                    ("antall", antall.unwrap_or_default().into()),
                    ("alle", alle.into()),
                ];
                t.med("gui-gjenstaar-status-art", &verdier)
            }
            None => t.med("gui-gjenstaar-status", &[("antall", alle.into())]),
        };
        ui.label(RichText::new(tekst).size(12.5));
        ui.add_space(16.0);
    }
}

fn skjerm_ui(ui: &mut Ui, b: &super::bilde::Bilde<'_>, tilstand: &mut Tilstand, opptatt: Opptatt) {
    match tilstand.skjermen() {
        Skjerm::Oversikt => skjermer::oversikt::ui(ui, b, tilstand),
        Skjerm::Utvalg => skjermer::utvalg::ui(ui, b, tilstand),
        Skjerm::Saker => match &mut tilstand.innlesing {
            Some(skjema) => skjermer::innlesing::ui(ui, b, skjema, opptatt),
            None => skjermer::saker::ui(ui, b, tilstand),
        },
        Skjerm::Gjennomgang => skjermer::gjennomgang::ui(ui, b, tilstand),
        Skjerm::Vilkaar => skjermer::vilkaar::ui(ui, b, tilstand),
        Skjerm::Kontor => skjermer::kontor::ui(ui, b, tilstand),
        Skjerm::Gjenstaar => skjermer::gjenstaar::ui(ui, b, tilstand),
        Skjerm::Lovbrudd => skjermer::lovbrudd::ui(ui, b, tilstand),
        Skjerm::Egenvurdering => skjermer::egen::egenvurdering::ui(ui, b, tilstand),
        Skjerm::Rapport => skjermer::rapport::ui(ui, b, tilstand),
        Skjerm::Dobbel => skjermer::dobbel::ui(ui, b, tilstand),
    }
}

/// A command with its key and what it does, for the pointer.
fn hjelp(t: &Tekster, kommando: Kommando) -> String {
    let hva = t.tekst(&kommando.hjelpenoekkel());
    match kommando.snarvei() {
        Some(snarvei) => format!("{hva}\n{}", snarvei.vis(t)),
        None => hva,
    }
}

/// The screens, one under the other.
fn skinne_ui(ui: &mut Ui, b: &super::bilde::Bilde<'_>, valgt: Option<Skjerm>) {
    let farger = Tokens::av(ui.ctx());
    let ramme = Frame::new().fill(farger.flate).inner_margin(Margin::symmetric(10, 10));
    Panel::left("skinne").resizable(false).exact_size(156.0).frame(ramme).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        for skjerm in Skjerm::ALLE {
            if skjermknapp_ui(ui, b, (skjerm.tast(), skjerm), Some(skjerm) == valgt) {
                b.send(Handling::Vis(skjerm));
            }
        }
    });
}

fn skjermknapp_ui(
    ui: &mut Ui,
    b: &super::bilde::Bilde<'_>,
    (nr, skjerm): (&str, Skjerm),
    valgt: bool,
) -> bool {
    let farger = Tokens::av(ui.ctx());
    let navn = if skjerm == Skjerm::Lovbrudd && b.er_egentilsyn() {
        b.tekst("gui-skjerm-tiltaksplan") // an egentilsyn never speaks of lovbrudd
    } else {
        b.tekst(&format!("gui-skjerm-{}", skjerm.kode()))
    };
    let (flate, svar) = ui.allocate_exact_size(vec2(ui.available_width(), 34.0), Sense::click());
    svar.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &navn));
    a11y::fane(ui, &svar, valgt);
    let fyll = match (valgt, svar.hovered()) {
        (true, _) => farger.utvalg,
        (false, true) => farger.svev,
        (false, false) => Color32::TRANSPARENT,
    };
    ui.painter().rect_filled(flate, 6.0, fyll);
    if svar.has_focus() {
        let ring = Stroke::new(2.0, farger.fokus);
        ui.painter().rect_stroke(flate, 6.0, ring, egui::StrokeKind::Inside);
    }
    let skrift = if valgt {
        egui::FontId::new(14.0, super::skrift::fet())
    } else {
        egui::FontId::proportional(14.0)
    };
    let tekstfarge = if valgt { farger.aksent } else { farger.tekst };
    let venstre = flate.left_center() + vec2(12.0, 0.0);
    ui.painter().text(venstre, egui::Align2::LEFT_CENTER, navn, skrift, tekstfarge);
    if ui.input(|inn| inn.modifiers.command) {
        // else the key would look like a count
        let hoeyre = flate.right_center() - vec2(10.0, 0.0);
        let liten = egui::FontId::proportional(11.5);
        ui.painter().text(hoeyre, egui::Align2::RIGHT_CENTER, nr, liten, farger.tekst_svak);
    }
    svar.on_hover_text(b.med("gui-skjerm-tast", &[("nr", nr.into())])).clicked()
}
