//! A text that points to a person is not stored: kind and place, and what can be done about it.

use egui::{Key, Label, Margin, TextEdit, Ui};

use crate::domene::{Hendelse, Melding};
use crate::gui::a11y;
use crate::gui::handling::Handling;
use crate::gui::komponent::{knapp, ledetekst};

use super::{Rom, Slutt, Valg, rad_ui};

/// Mask and store, write it anew, or keep it with a reason?
pub(super) fn ui(
    ui: &mut Ui,
    rom: &Rom<'_>,
    (hendelse, funn): (&Hendelse, &[Melding]),
    grunn: &mut String,
) -> Slutt {
    a11y::overskrift(ui, rom.t.tekst("innlesing-maskeres"), 2);
    let om = rom.t.tekst("app-feil-personopplysning");
    a11y::lest_opp_brutt(ui, &om.into(), a11y::Tone::Straks);
    ui.add_space(6.0);
    for melding in funn {
        ui.add(Label::new(format!("•  {}", rom.t.melding(melding))).wrap());
    }
    ui.add_space(8.0);
    let behold = behold_ui(ui, rom, grunn);
    if behold {
        let grunn = grunn.trim().to_owned();
        rom.ut.send(Handling::LagreHarmloes(Box::new(hendelse.clone()), grunn));
        return Slutt::Ja;
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

/// What the gate took for a person may be something else; then it is kept, with the reason.
fn behold_ui(ui: &mut Ui, rom: &Rom<'_>, grunn: &mut String) -> bool {
    let over = ledetekst(ui, &rom.t.tekst("innlesing-grunn"));
    ui.horizontal(|ui| {
        let felt = TextEdit::singleline(grunn)
            .margin(Margin::symmetric(8, 5))
            .hint_text(rom.t.tekst("innlesing-grunn-hint"))
            .desired_width(300.0);
        let felt = ui.add(felt).labelled_by(over.id);
        let enter = felt.lost_focus() && ui.input(|inn| inn.key_pressed(Key::Enter));
        let kan = !grunn.trim().is_empty();
        let tekst = rom.t.tekst("innlesing-behold-lagre");
        let knapp = ui.add_enabled_ui(kan, |ui| knapp(ui, &tekst)).inner;
        kan && (enter || knapp.clicked())
    })
    .inner
}
