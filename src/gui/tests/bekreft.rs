//! What cannot be undone is asked about first, in words.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;

use crate::domene::{Maalform, Tilsynsart};
use crate::gui::arbeid::Signering;
use crate::gui::fildialog::Formaal;
use crate::gui::handling::Handling;

use super::{Prove, aapne, mappe, naa, tast, vent, vindu};

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
