//! What cannot be undone is asked about first, in words.

use egui::accesskit::Role;
use egui::{Key, ViewportCommand, ViewportEvent, ViewportId};
use egui_kittest::kittest::Queryable as _;

use crate::domene::{Maalform, Tilsynsart};
use crate::gui::arbeid::Signering;
use crate::gui::fildialog::Formaal;
use crate::gui::handling::Handling;

use super::{Prove, aapne, ctrl, mappe, naa, tast, vent, vindu};

fn send(h: &mut Prove, handling: Handling) {
    h.state().handlinger.send(handling);
    h.run();
    vent(h);
}

#[test]
fn a_report_replaces_a_file_only_when_asked_to() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    std::fs::write(mappe.path().join("rapport v1.2.pdf"), "den forrige").unwrap();
    let til = || Handling::Valgt(Formaal::Rapport, mappe.path().join("rapport v1.2"));
    send(&mut h, til());
    h.get_by_role_and_label(Role::Heading, "Erstatte filen?");
    tast(&mut h, Key::Escape);
    assert!(aapne(&mappe).tilsyn().rapport.is_none());
    send(&mut h, til());
    h.get_by_role_and_label(Role::Button, "Erstatt filen").click();
    h.run();
    vent(&mut h);
    assert_eq!(aapne(&mappe).tilsyn().rapport.as_ref().unwrap().0, "rapport v1.2.pdf");
}

#[test]
fn a_signed_report_is_replaced_only_when_asked_to() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    let til = mappe.path().join("rapport-signert.pdf");
    std::fs::write(&til, "den forrige").unwrap();
    let oppdrag = Signering {
        pdf: mappe.path().join("rapport.pdf"),
        p12: mappe.path().join("prove.p12"),
        passord: zeroize::Zeroizing::default(),
        navn: "Kari Prøve".to_owned(),
        grunn: String::new(),
        sted: String::new(),
        til,
        tidspunkt: naa(),
    };
    send(&mut h, Handling::Signer(Box::new(oppdrag)));
    assert!(aapne(&mappe).tilsyn().signert.is_none());
    h.get_by_role_and_label(Role::Button, "Erstatt filen").click();
    h.run();
    vent(&mut h);
    assert!(aapne(&mappe).tilsyn().signert.is_some());
}

/// Asks the window to close; whether it stays.
fn lukk(h: &mut Prove) -> bool {
    let vindu = h.input_mut().viewports.entry(ViewportId::ROOT).or_default();
    vindu.events.push(ViewportEvent::Close);
    h.step();
    let ut = h.output().viewport_output.values();
    let blir = ut.flat_map(|v| &v.commands).any(|k| *k == ViewportCommand::CancelClose);
    h.run();
    blir
}

/// A note on an item without an answer.
fn skriv_notat(h: &mut Prove) {
    ctrl(h, Key::Num3);
    tast(h, Key::T);
    h.event(egui::Event::Text("Uklart".to_owned()));
    h.run();
    tast(h, Key::Escape);
}

#[test]
fn closing_stops_once_for_a_note_without_an_answer() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    assert!(!lukk(&mut h), "nothing is written");
    skriv_notat(&mut h);
    let her = h.state().i_haand();
    ctrl(&mut h, Key::Num1);
    assert!(lukk(&mut h));
    h.get_by_role_and_label(Role::Heading, "Lukke uten notatet?");
    h.get_by_role_and_label(Role::Button, "Avbryt").click();
    h.run();
    assert_eq!(h.state().i_haand(), her, "shows where the answer is missing");
    assert!(lukk(&mut h), "asks again");
    assert!(!lukk(&mut h), "not while the question stands");
}

#[test]
fn a_note_with_an_answer_does_not_stop_the_closing() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    skriv_notat(&mut h);
    tast(&mut h, Key::Num1);
    assert!(!lukk(&mut h));
    let svar = aapne(&mappe).tilsyn().svar.values().next().unwrap().besvarelse.clone();
    assert_eq!(svar.notat, "Uklart");
}

#[test]
fn closing_the_tilsyn_asks_for_the_note_too() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    skriv_notat(&mut h);
    send(&mut h, Handling::Lukk);
    assert!(h.state().oekt.is_some());
    h.get_by_role_and_label(Role::Button, "Lukk uten notatet").click();
    h.run();
    assert!(h.state().oekt.is_none());
}
