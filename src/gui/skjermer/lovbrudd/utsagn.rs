//! What the cases behind a lovbrudd or a proposal say, and what that says of other cases.

use egui::{Label, RichText, Ui};

use crate::gui::a11y;
use crate::gui::bilde::Bilde;
use crate::lovbrudd;
use crate::vurdering::Aerlig;

/// The sentences, each office and then all together; nothing where no case was assessed.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>, aerlig: Option<&Aerlig>) {
    let Some(aerlig) = aerlig else { return };
    a11y::overskrift(ui, b.tekst("gui-utsagn"), 3);
    for setning in lovbrudd::utsagnssetninger(aerlig, &|melding| b.melding(melding)) {
        ui.add(Label::new(RichText::new(setning).size(13.0)).wrap());
        ui.add_space(2.0);
    }
}
