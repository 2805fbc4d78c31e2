//! Read-only shows who has the tilsyn; an egentilsyn has screens of its own.

use egui::Key;
use egui_kittest::kittest::Queryable as _;

use crate::app::{Oekt, Tilgang};
use crate::domene::{Maalform, Tilsynsart};

use super::{aapne, ctrl, mappe, naa, tast, vindu};

#[test]
fn a_tilsyn_another_has_open_is_shown_read_only_with_the_owner() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let sti = mappe.path().join("prove.tilsyn");
    let eier = Oekt::aapne(&sti, Tilgang::Skrive, "Ola Annen", naa()).unwrap();
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    h.get_by_label_contains("Kun lesing – låst av Ola Annen");
    ctrl(&mut h, Key::Num3);
    tast(&mut h, Key::Num1);
    drop(eier);
    assert!(aapne(&mappe).tilsyn().svar.is_empty());
}

#[test]
fn an_egentilsyn_has_a_tiltaksplan_and_a_report_of_its_own() {
    let mappe = mappe(Tilsynsart::Egentilsyn, Maalform::Bokmaal);
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    ctrl(&mut h, Key::Num5);
    h.get_by_role_and_label(egui::accesskit::Role::Heading, "Tiltaksplan");
    ctrl(&mut h, Key::Num6);
    h.get_by_role_and_label(egui::accesskit::Role::Heading, "Rapport fra egentilsynet");
    ctrl(&mut h, Key::Num3);
    h.get_by_label("Ja"); // the answers have the words of an egentilsyn
}

#[test]
fn nynorsk_can_be_chosen_in_the_window() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    h.key_press_modifiers(egui::Modifiers::COMMAND | egui::Modifiers::SHIFT, Key::M);
    h.run();
    h.get_by_label("Ramma for tilsynet");
}

#[test]
fn a_form_that_is_written_on_takes_no_letters_for_commands_and_is_not_left_unasked() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    ctrl(&mut h, Key::N);
    for knapp in [Key::N, Key::J, Key::Num1, Key::F8] {
        tast(&mut h, knapp);
        assert!(h.state().tilstand.ramme.is_some(), "{knapp:?}");
    }
    ctrl(&mut h, Key::Num2);
    assert!(h.state().tilstand.ramme.is_none(), "nothing was written");
    ctrl(&mut h, Key::N);
    super::veien::skriv(&mut h, "Kommune", "Vik kommune");
    ctrl(&mut h, Key::Num2);
    h.get_by_label("Forlate rammen uten å lagre?");
    tast(&mut h, Key::Escape);
    assert_eq!(h.state().tilstand.ramme.as_ref().unwrap().kommune, "Vik kommune");
}

#[test]
fn the_focus_goes_to_the_table_and_the_help_is_read_by_key() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    ctrl(&mut h, Key::Num2);
    tast(&mut h, Key::ArrowDown);
    assert_eq!(h.state().tilstand.saker.tabell.valgt, Some(0));
    tast(&mut h, Key::F1);
    let plass = |h: &super::Prove| h.get_by_label("Neste punkt").rect().min.y;
    let foer = plass(&h);
    tast(&mut h, Key::PageDown);
    assert!(plass(&h) < foer - 100.0);
}
