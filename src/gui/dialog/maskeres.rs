//! A text that points to a person is not stored: kind and place, and what can be done about it.

use egui::{Label, Ui};

use crate::domene::{Hendelse, Melding};
use crate::gui::a11y;
use crate::gui::handling::Handling;

use super::{Rom, Slutt, Valg, rad_ui};

/// Mask and store, or write it anew?
pub(super) fn ui(ui: &mut Ui, rom: &Rom<'_>, hendelse: &Hendelse, funn: &[Melding]) -> Slutt {
    a11y::overskrift(ui, rom.t.tekst("innlesing-maskeres"), 2);
    let om = rom.t.tekst("app-feil-personopplysning");
    a11y::lest_opp_brutt(ui, &om.into(), a11y::Tone::Straks);
    ui.add_space(6.0);
    for melding in funn {
        ui.add(Label::new(format!("•  {}", rom.t.melding(melding))).wrap());
    }
    let ord = (rom.t.tekst("innlesing-maskeres-lagre"), rom.t.tekst("innlesing-maskeres-rett"));
    match rad_ui(ui, &ord, true) {
        Valg::Gjoer => {
            rom.ut.send(Handling::LagreMaskert(Box::new(hendelse.clone())));
            Slutt::Ja
        }
        Valg::Avbryt => {
            rom.ut.send(Handling::RettSelv(Box::new(hendelse.clone())));
            Slutt::Ja
        }
        Valg::Ingen => Slutt::Nei,
    }
}
