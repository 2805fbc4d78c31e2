//! Notices: news go after some seconds, errors stay until they are closed. Both are read aloud.

use std::time::Duration;

use egui::{Context, RichText};

use crate::i18n::Tekster;

use super::a11y;
use super::komponent::{self, Tone};

const SEKUNDER: f64 = 7.0;

/// The notices that are open.
#[derive(Debug, Default)]
pub(crate) struct Varsler {
    liste: Vec<Varsel>,
    neste: u64,
}

#[derive(Debug)]
struct Varsel {
    nummer: u64,
    tekst: String,
    feil: bool,
    til: Option<f64>,
}

impl Varsler {
    /// Something went well.
    pub(crate) fn nytt(&mut self, tekst: String) {
        self.legg_til(tekst, false);
    }

    /// Something failed; stays until it is closed.
    pub(crate) fn feil(&mut self, tekst: String) {
        self.legg_til(tekst, true);
    }

    /// New work begins: what failed before it is no longer news.
    pub(crate) fn rydd(&mut self) {
        self.liste.retain(|varsel| !varsel.feil);
    }

    fn legg_til(&mut self, tekst: String, feil: bool) {
        self.liste.retain(|v| v.tekst != tekst);
        self.neste += 1;
        self.liste.push(Varsel { nummer: self.neste, tekst, feil, til: None });
    }

    /// Draws them in the lower right corner and lets the old ones go.
    pub(crate) fn ui(&mut self, ctx: &Context, t: &Tekster) {
        let naa = ctx.input(|inn| inn.time);
        for varsel in self.liste.iter_mut().filter(|v| !v.feil) {
            varsel.til.get_or_insert(naa + SEKUNDER);
        }
        self.liste.retain(|v| v.til.is_none_or(|til| til > naa));
        if let Some(neste) = self.liste.iter().filter_map(|v| v.til).min_by(f64::total_cmp) {
            ctx.request_repaint_after(Duration::from_secs_f64(neste - naa)); // no polling
        }
        if !self.liste.is_empty() {
            self.tegn(ctx, t);
        }
    }

    fn tegn(&mut self, ctx: &Context, t: &Tekster) {
        let mut lukket = None;
        let hjoerne = egui::Align2::RIGHT_BOTTOM;
        egui::Area::new(egui::Id::unique("varsler"))
            .anchor(hjoerne, [-16.0, -44.0])
            .order(egui::Order::Foreground)
            .show(ctx, |ui| {
                for varsel in &self.liste {
                    if varsel_ui(ui, varsel, t) {
                        lukket = Some(varsel.nummer);
                    }
                }
            });
        self.liste.retain(|v| Some(v.nummer) != lukket);
    }
}

fn varsel_ui(ui: &mut egui::Ui, varsel: &Varsel, t: &Tekster) -> bool {
    let (tone, lesing) = if varsel.feil {
        (Tone::Svikt, a11y::Tone::Straks)
    } else {
        (Tone::God, a11y::Tone::Rolig)
    };
    let (farge, _) = tone.farger(&super::tema::Tokens::av(ui.ctx()));
    egui::Frame::popup(ui.style())
        .inner_margin(egui::Margin::symmetric(14, 10))
        .show(ui, |ui| {
            ui.set_max_width(460.0);
            ui.horizontal(|ui| {
                let (flate, _) = ui.allocate_exact_size(egui::vec2(4.0, 24.0), egui::Sense::HOVER);
                ui.painter().rect_filled(flate, 2.0, farge);
                ui.allocate_ui(egui::vec2(340.0, 20.0), |ui| {
                    a11y::lest_opp_brutt(ui, &RichText::new(&varsel.tekst), lesing);
                });
                let knapp = komponent::stille_knapp(ui, &t.tekst("gui-lukk"));
                let verdier = [("tekst", varsel.tekst.as_str().into())];
                a11y::navn(ui, &knapp, &t.med("gui-lukk-varsel", &verdier));
                knapp.clicked()
            })
            .inner
        })
        .inner
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_work_takes_away_what_failed_before_it_and_nothing_else() {
        let mut varsler = Varsler::default();
        varsler.nytt("Rapporten er skrevet".to_owned());
        varsler.feil("Passordet åpner ikke nøkkelfilen".to_owned());
        varsler.rydd();
        let igjen: Vec<&str> = varsler.liste.iter().map(|v| v.tekst.as_str()).collect();
        assert_eq!(igjen, ["Rapporten er skrevet"]);
    }
}
