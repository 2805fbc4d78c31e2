//! The sample in the window: freeze, plan, draw, take out, draw more, prove. All ids are invented.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::domene::{Maalform, SakId, Tilsynsart};

use super::veien::{skriv, velg_sti};
use super::{Prove, aapne, ctrl, mappe, tast, vindu};

fn knapp(h: &mut Prove, navn: &str) {
    h.get_by_role_and_label(Role::Button, navn).focus();
    h.run();
    tast(h, Key::Enter);
}

fn liste(mappe: &tempfile::TempDir) -> std::path::PathBuf {
    let rad =
        |n: u32| format!("P-{n:02};{};innvilget\n", if n <= 25 { "Nav Øst" } else { "Nav Vest" });
    let rader: Vec<String> = (1..=40).map(rad).collect();
    let sti = mappe.path().join("liste.csv");
    std::fs::write(&sti, format!("Saksnr;Kontor;Gruppe\n{}", rader.concat())).unwrap();
    sti
}

/// A window with a frozen list, on the screen of the sample.
fn med_liste(mappe: &tempfile::TempDir, maalform: Maalform) -> Prove {
    let mut h = vindu(Some(mappe), maalform);
    ctrl(&mut h, Key::Num7);
    let velg = if maalform == Maalform::Bokmaal { "Velg liste …" } else { "Vel liste …" };
    knapp(&mut h, velg);
    velg_sti(&mut h, &liste(mappe));
    h
}

#[test]
fn the_sample_is_drawn_and_proved_by_keyboard() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let mut h = med_liste(&mappe, Maalform::Bokmaal);
    h.get_by_role_and_label(Role::Heading, "Saklisten");
    h.get_by_label_contains("bare innvilgede saker");
    h.get_by_label_contains("Trekk 16 av 25 saker");
    knapp(&mut h, "Bruk disse antallene");
    skriv(&mut h, "Frø", "prøve 2026");
    skriv(&mut h, "Nav Vest, av 15", "3");
    knapp(&mut h, "Trekk");
    let utvalg = aapne(&mappe).tilsyn().utvalg.clone().unwrap();
    let trekning = utvalg.trekning.clone().unwrap();
    assert_eq!((trekning.froe.as_str(), trekning.saker.len()), ("prøve 2026", 19));
    h.get_by_label_contains("19 av 40 saker, trukket");

    let tapt: SakId = trekning.saker[0].clone();
    h.state_mut().tilstand.utvalg.tapt = Some(tapt.clone());
    skriv(&mut h, "Hvorfor den tas ut", "makulert");
    knapp(&mut h, "Ta ut saken");
    skriv(&mut h, "Nav Øst, av 9", "2");
    skriv(&mut h, "Hvorfor det trengs flere", "flere funn");
    knapp(&mut h, "Trekk flere");
    let naa = aapne(&mappe).tilsyn().utvalg.clone().unwrap();
    assert!(naa.har_falt_bort(&tapt));
    assert_eq!((naa.gjeldende().count(), naa.trukne().count()), (21, 22));
    h.get_by_label_contains("Grunn: makulert");

    knapp(&mut h, "Lagre protokollen …");
    velg_sti(&mut h, &mappe.path().join("protokoll"));
    let protokoll = mappe.path().join("protokoll/trekningsprotokoll.txt");
    assert!(std::fs::read_to_string(protokoll).unwrap().contains("prøve 2026"));
    h.get_by_label_contains("Lagret: ");
    ctrl(&mut h, Key::Z);
    assert_eq!(aapne(&mappe).tilsyn().utvalg.clone().unwrap().utvidelser.len(), 0);
}

#[test]
fn a_list_with_person_numbers_is_refused_with_the_line() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let sti = mappe.path().join("fnr.txt");
    std::fs::write(&sti, "P-01\n13097248022\n").unwrap(); // invented
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    ctrl(&mut h, Key::Num7);
    h.get_by_role_and_label(Role::Heading, "Ingen sakliste er fryst");
    knapp(&mut h, "Velg liste …");
    velg_sti(&mut h, &sti);
    h.get_by_label("linje 2");
    tast(&mut h, Key::Escape);
    assert!(aapne(&mappe).tilsyn().utvalg.is_none());
}

#[test]
fn what_cannot_be_drawn_is_told_and_a_wrong_number_disables_the_button() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let mut h = med_liste(&mappe, Maalform::Bokmaal);
    skriv(&mut h, "Frø", "x");
    skriv(&mut h, "Nav Vest, av 15", "16");
    knapp(&mut h, "Trekk");
    let feil = "Det kan ikke trekkes 16 saker fra Nav Vest. Det er 15 å trekke fra der.";
    h.get_by_role_and_label(Role::Alert, feil);
    skriv(&mut h, "Nav Vest, av 15", "mange");
    let trekk = h.get_by_role_and_label(Role::Button, "Trekk");
    assert!(trekk.accesskit_node().is_disabled());
}

#[test]
fn every_focus_stop_of_the_sample_has_a_name_in_both_languages() {
    for maalform in Maalform::ALLE {
        let mappe = mappe(Tilsynsart::Tilsyn, maalform);
        let mut h = med_liste(&mappe, maalform);
        super::fokus::gaa_gjennom(&mut h, "plan");
        let visning = &mut h.state_mut().tilstand.utvalg;
        visning.froe = "frø".to_owned();
        let oekt = h.state_mut().oekt.as_mut().unwrap();
        let fordeling = crate::app::Fordeling::Samlet(5);
        crate::app::arbeid::trekk(oekt, "frø", &fordeling, super::naa()).unwrap();
        h.run();
        super::fokus::gaa_gjennom(&mut h, "utvalget");
    }
}
