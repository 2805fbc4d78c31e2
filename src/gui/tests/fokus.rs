//! Every place the Tab key stops at has a name, on every screen and in both languages.

use egui::Key;
use egui_kittest::kittest::NodeT as _;

use crate::domene::{Maalform, Tilsynsart};

use super::{Prove, ctrl, mappe, tast, vindu};

/// Tabs through the screen and reads the name of each stop, and that no text is missing.
pub(super) fn gaa_gjennom(h: &mut Prove, hvor: &str) {
    for nr in 0..60 {
        tast(h, Key::Tab);
        let fokus = h.root().children_recursive().find(egui_kittest::Node::is_focused);
        let Some(node) = fokus else { continue };
        let node = node.accesskit_node();
        let navn = node.label().unwrap_or_default();
        assert!(!navn.trim().is_empty(), "{hvor}: stop {nr} is a nameless {:?}", node.role());
    }
    for node in h.root().children_recursive() {
        let node = node.accesskit_node();
        let tekst = node.label().or_else(|| node.value()).unwrap_or_default();
        assert!(!tekst.contains('⟦'), "{hvor}: {tekst}");
    }
}

#[test]
fn every_focus_stop_on_every_screen_has_a_name() {
    for maalform in Maalform::ALLE {
        let mappe = mappe(Tilsynsart::Tilsyn, maalform);
        for skjerm in
            [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num9]
        {
            let mut h = vindu(Some(&mappe), maalform);
            ctrl(&mut h, skjerm);
            gaa_gjennom(&mut h, &format!("{maalform:?} {skjerm:?}"));
        }
    }
}

#[test]
fn every_focus_stop_has_a_name_before_a_tilsyn_is_open() {
    for maalform in Maalform::ALLE {
        let mut h = vindu(None, maalform);
        gaa_gjennom(&mut h, "start");
        ctrl(&mut h, Key::N);
        gaa_gjennom(&mut h, "nytt tilsyn");
    }
}

#[test]
fn every_focus_stop_has_a_name_while_a_frame_is_edited_and_in_the_dialogs() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    h.state().handlinger.send(crate::gui::handling::Handling::RedigerRamme);
    h.run();
    gaa_gjennom(&mut h, "ramme");
    tast(&mut h, Key::F1);
    gaa_gjennom(&mut h, "hjelp");
    tast(&mut h, Key::Escape);
    ctrl(&mut h, Key::K);
    gaa_gjennom(&mut h, "palett");
}
