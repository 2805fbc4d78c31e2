//! What a file is about, and what was remarked of it: the office of an 11CF, a file that adds to the
//! sample, the remarks as a file for the kommune.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

use crate::domene::{KontorId, Maalform, Tilsynsart};
use crate::gui::skjermer::innlesing::Steg;

use super::veien::velg_sti;
use super::{Prove, aapne, ctrl, mappe, tast, vent, vindu};

fn videre(h: &mut Prove) {
    h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    h.run();
    vent(h);
}

fn steg(h: &Prove) -> Option<Steg> {
    h.state().tilstand.innlesing.as_ref().map(|s| s.steg)
}

#[test]
fn an_11cf_is_read_when_its_office_is_chosen() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    ctrl(&mut h, Key::I);
    velg_sti(&mut h, std::path::Path::new("/fil/11CF_2024.txt"));
    videre(&mut h);
    assert_eq!(steg(&h), Some(Steg::Kolonner), "no office, no reading");
    h.get_by_label_contains("KOSTRA 11CF sier ikke hvilket kontor");
    h.get_by_role_and_label(Role::ComboBox, "Kontoret sakene hører til").click_accesskit();
    h.run();
    h.get_by_role_and_label(Role::Button, "Nav Vest").click_accesskit();
    h.run();
    for _ in 0..4 {
        videre(&mut h);
    }
    assert_eq!(steg(&h), None);
    let oekt = aapne(&mappe);
    let nye = oekt.tilsyn().saker.values().filter(|sak| sak.id.as_str().starts_with("11CF-2024-"));
    let kontorer: Vec<&KontorId> = nye.map(|sak| &sak.kontor).collect();
    assert!(kontorer.len() > 5 && kontorer.iter().all(|k| k.as_str() == "Nav Vest"));
}

#[test]
fn a_file_that_adds_to_the_sample_takes_nothing_away() {
    for (tillegg, borte) in [(false, 1), (true, 0)] {
        let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
        let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
        ctrl(&mut h, Key::I);
        velg_sti(&mut h, std::path::Path::new("/fil/faerre.csv"));
        if tillegg {
            h.get_by_role_and_label(Role::CheckBox, "Filen er et tillegg").focus();
            h.run();
            tast(&mut h, Key::Space);
        }
        for _ in 0..4 {
            videre(&mut h);
        }
        assert_eq!(steg(&h), None);
        assert_eq!(aapne(&mappe).tilsyn().borte.len(), borte, "tillegg: {tillegg}");
    }
}

#[test]
fn remarks_are_saved_for_the_kommune_from_the_wizard_and_afterwards() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    let lagre = |h: &mut Prove, knapp: &str, fil: &str| {
        let sti = mappe.path().join(fil);
        h.get_by_role_and_label(Role::Button, knapp).focus();
        h.run();
        tast(h, Key::Enter);
        velg_sti(h, &sti);
        std::fs::read_to_string(sti.with_extension("csv")).unwrap()
    };
    let csv = lagre(&mut h, "Lagre merknadene til utvalg.csv", "fra oversikten");
    assert!(csv.contains("utvalg.csv;;4;5;Søknad mottatt;Advarsel;uleselig-dato;"), "{csv}");
    ctrl(&mut h, Key::Num2);
    assert_eq!(lagre(&mut h, "Lagre merknadene …", "alle.csv"), csv);

    ctrl(&mut h, Key::I);
    velg_sti(&mut h, std::path::Path::new("/fil/fnr.csv"));
    videre(&mut h);
    assert_eq!(steg(&h), Some(Steg::Personvern));
    let csv = lagre(&mut h, "Lagre merknadene …", "før.csv");
    assert!(csv.contains("fnr.csv") && csv.contains("personopplysning"), "{csv}");
    assert!(!csv.contains("25015104263"), "never a value");
    assert_eq!(steg(&h), Some(Steg::Personvern), "the file still waits");
}
