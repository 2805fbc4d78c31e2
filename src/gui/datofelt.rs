//! A text field for a day: `12.3.2026`, `120326`, `i dag`, `+14`. Arrow keys move it a day.
//!
//! What was written stays when it is no date; the field says so in words beside itself.

use chrono::{Datelike as _, Days, NaiveDate, TimeDelta};
use egui::{Key, Modifiers, Ui};

use crate::i18n::{self, Tekster};

use super::{a11y, komponent};

/// A complaint breaks here, so that the fields beside it stay nearly where they are.
const FEILBREDDE: f32 = 170.0;

/// A date under edit.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Datofelt {
    /// What is written.
    pub tekst: String,
    /// The day it means.
    pub dag: Option<NaiveDate>,
    uleselig: bool,
}

impl Datofelt {
    /// A field that shows that day.
    pub(crate) fn med(dag: Option<NaiveDate>) -> Self {
        Self { tekst: dag.map(i18n::dato).unwrap_or_default(), dag, uleselig: false }
    }

    fn sett(&mut self, dag: NaiveDate) {
        *self = Self::med(Some(dag));
    }

    /// Whether what is written is no date.
    pub(crate) fn er_uleselig(&self) -> bool {
        self.uleselig
    }

    /// Reads what is written, as when the field is left.
    pub(crate) fn les(&mut self, idag: NaiveDate) {
        if let Some(dag) = les_dato(&self.tekst, idag) {
            self.sett(dag);
        } else {
            self.dag = None;
            self.uleselig = !self.tekst.trim().is_empty();
        }
    }

    /// Draws the field; true when its day has changed.
    pub(crate) fn ui(&mut self, ui: &mut Ui, navn: &str, t: &Tekster, idag: NaiveDate) -> bool {
        let foer = self.dag;
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 3.0;
            let over = komponent::ledetekst(ui, navn);
            let id = ui.make_persistent_id(navn);
            self.piltaster(ui, id);
            let felt = egui::TextEdit::singleline(&mut self.tekst)
                .id(id)
                .margin(egui::Margin::symmetric(8, 5))
                .hint_text(t.tekst("gui-datofelt-form"))
                .desired_width(104.0);
            let svar = ui.add(felt).labelled_by(over.id);
            if svar.lost_focus() {
                self.les(idag);
            }
            if self.uleselig {
                ui.set_max_width(FEILBREDDE);
                let farge = ui.visuals().error_fg_color;
                let tekst = t.tekst(if er_dato_av_form(&self.tekst) {
                    "gui-datofelt-finnes-ikke"
                } else {
                    "gui-datofelt-uleselig"
                });
                let feil = ui.colored_label(farge, tekst);
                a11y::ugyldig(ui, id, &feil);
            }
        });
        self.dag != foer
    }

    fn piltaster(&mut self, ui: &Ui, id: egui::Id) {
        if !ui.memory(|minne| minne.has_focus(id)) {
            return;
        }
        let steg = ui.input_mut(|inn| {
            let opp = inn.consume_key(Modifiers::NONE, Key::ArrowUp);
            let ned = inn.consume_key(Modifiers::NONE, Key::ArrowDown);
            i64::from(opp) - i64::from(ned)
        });
        if let Some(dag) = self.dag.filter(|_| steg != 0) {
            self.sett(dag.checked_add_signed(TimeDelta::days(steg)).unwrap_or(dag));
        }
    }
}

/// The day that a text means, where it means one.
pub(crate) fn les_dato(tekst: &str, idag: NaiveDate) -> Option<NaiveDate> {
    let tekst = tekst.trim().to_lowercase();
    match tekst.as_str() {
        "i dag" | "idag" => return Some(idag),
        "i morgen" | "i morgon" => return idag.succ_opt(),
        "i går" => return idag.pred_opt(),
        _ => {}
    }
    if let Some(dager) = tekst.strip_prefix('+') {
        return idag.checked_add_days(Days::new(dager.parse().ok()?));
    }
    if let Some(dager) = tekst.strip_prefix('-') {
        return idag.checked_sub_days(Days::new(dager.parse().ok()?));
    }
    let deler = del_opp(&tekst);
    let (dag, maaned) = (deler.first()?.parse().ok()?, deler.get(1)?.parse().ok()?);
    let aar = match deler.get(2) {
        Some(aar) if aar.len() == 2 => 2000 + aar.parse::<i32>().ok()?,
        Some(aar) if aar.len() == 4 => aar.parse().ok()?,
        Some(_) => return None,
        None => idag.year(),
    };
    NaiveDate::from_ymd_opt(aar, maaned, dag)
}

/// Whether it is written as a date, though the calendar has no such day.
fn er_dato_av_form(tekst: &str) -> bool {
    let deler = del_opp(tekst.trim());
    let er_tall = |del: &&str| del.bytes().all(|b| b.is_ascii_digit());
    matches!(deler.len(), 2 | 3) && deler.iter().all(er_tall)
}

fn del_opp(tekst: &str) -> Vec<&str> {
    let bare_tall = tekst.bytes().all(|b| b.is_ascii_digit());
    let delt = |fra, til| tekst.get(fra..til).unwrap_or_default();
    match (bare_tall, tekst.len()) {
        (true, 6) => vec![delt(0, 2), delt(2, 4), delt(4, 6)],
        (true, 8) => vec![delt(0, 2), delt(2, 4), delt(4, 8)],
        _ => tekst.split(['.', '/', ' ', '-']).filter(|del| !del.is_empty()).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn les(tekst: &str) -> Option<String> {
        let idag = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        les_dato(tekst, idag).map(i18n::dato)
    }

    #[test]
    fn a_day_can_be_written_in_the_usual_ways() {
        for (tekst, dag) in [
            ("12.3.2026", "12.03.2026"),
            ("12.03.26", "12.03.2026"),
            ("12/3", "12.03.2026"),
            ("120326", "12.03.2026"),
            ("12032026", "12.03.2026"),
            (" i dag ", "22.11.2026"),
            ("+14", "06.12.2026"),
            ("-7", "15.11.2026"),
            ("29.2.2028", "29.02.2028"),
        ] {
            assert_eq!(les(tekst).as_deref(), Some(dag), "{tekst}");
        }
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for tekst in ["31.2.2026", "29.2.2027", "x", "", "12", "1.2.3.4567", "+", "12.13.2026"] {
            assert_eq!(les(tekst), None, "{tekst}");
        }
    }

    #[test]
    fn a_day_the_calendar_lacks_is_told_from_what_is_no_date() {
        assert!(er_dato_av_form("31.02.2026") && er_dato_av_form("310226"));
        assert!(!er_dato_av_form("neste uke") && !er_dato_av_form("12"));
    }
}
