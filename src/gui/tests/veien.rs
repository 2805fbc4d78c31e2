//! The road of a tilsyn by keyboard: create, import, answer, lovbrudd, report.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

use crate::app::Oekt;
use crate::domene::{
    Bevis, Bevisart, Konklusjon, LovbruddId, Lovbruddstilstand, Maalform, Svar, Svarsted,
    Tilsynsart,
};
use crate::gui::datofelt::Datofelt;
use crate::gui::fildialog::Formaal;
use crate::gui::handling::Handling;
use crate::gui::skjermer::lovbrudd::Kildelinje;
use crate::gui::tilstand::Skjerm;

use super::{Prove, aapne, ctrl, dag, mappe, tast, vent, vindu};

pub(super) fn skriv(h: &mut Prove, felt: &str, tekst: &str) {
    h.get_by_role_and_label(Role::TextInput, felt).focus();
    h.run();
    h.key_press_modifiers(Modifiers::COMMAND, Key::A);
    h.event(egui::Event::Text(tekst.to_owned()));
    h.run();
}

pub(super) fn velg_sti(h: &mut Prove, sti: &std::path::Path) {
    vent(h);
    skriv(h, "Filsti", &sti.display().to_string());
    tast(h, Key::Enter);
    vent(h);
}

#[test]
fn an_answer_by_key_stays_on_the_item_and_survives_reopening() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    ctrl(&mut h, Key::Num3);
    let foer = h.state().i_haand().unwrap();
    tast(&mut h, Key::Num2);
    assert_eq!(h.state().i_haand().unwrap(), foer, "stays on the item");
    let lest = aapne(&mappe);
    assert_eq!(lest.tilsyn().svar[&foer].besvarelse.svar, Svar::DelvisOppfylt);
    tast(&mut h, Key::Enter);
    assert_ne!(h.state().i_haand().unwrap(), foer, "Enter goes on");
    ctrl(&mut h, Key::Z);
    assert!(aapne(&mappe).tilsyn().svar.is_empty());
    assert_eq!(h.state().i_haand().unwrap(), foer, "shows what was undone");
    h.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    h.run();
    assert_eq!(aapne(&mappe).tilsyn().svar.len(), 1);
    tast(&mut h, Key::Num0);
    assert!(aapne(&mappe).tilsyn().svar.is_empty());
}

#[test]
fn keys_go_through_items_and_cases() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    ctrl(&mut h, Key::Num3);
    let foerste = h.state().i_haand().unwrap();
    tast(&mut h, Key::J);
    tast(&mut h, Key::ArrowDown);
    tast(&mut h, Key::K);
    tast(&mut h, Key::ArrowUp);
    assert_eq!(h.state().i_haand().unwrap(), foerste);
    tast(&mut h, Key::PageDown);
    let Svarsted::Sak(sak, punkt) = h.state().i_haand().unwrap() else { panic!() };
    assert_eq!((sak.as_str(), &punkt), ("S-02", foerste.punkt()), "the same item");
    tast(&mut h, Key::PageUp);
    tast(&mut h, Key::Num1);
    tast(&mut h, Key::N);
    assert_ne!(h.state().i_haand().unwrap(), foerste);
}

#[test]
fn the_table_is_one_tab_stop_and_enter_opens_the_case() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    ctrl(&mut h, Key::Num2);
    h.get_by_role_and_label(Role::Grid, "Saker").focus();
    h.run();
    tast(&mut h, Key::ArrowDown);
    tast(&mut h, Key::ArrowDown);
    h.get_by_label_contains("Sak S-02, Nav Øst, Innvilget, vedtak 01.03.2023");
    tast(&mut h, Key::Enter);
    assert_eq!(h.state().tilstand.skjermen(), Skjerm::Gjennomgang);
    h.get_by_role_and_label(Role::Heading, "S-02");
}

/// Creates a tilsyn through the form and takes in the sample.
fn opprett(h: &mut Prove, sti: &std::path::Path) {
    ctrl(h, Key::N);
    skriv(h, "Kommune", "Prøvik kommune");
    h.get_by_role_and_label(Role::MultilineTextInput, "Nav-kontor, ett på hver linje").focus();
    h.run();
    h.event(egui::Event::Text("Nav Øst\nNav Vest".to_owned()));
    h.run();
    skriv(h, "Fra og med", "1.1.2022");
    skriv(h, "Til og med", "311223");
    skriv(h, "Stikkdato", "31.1.2024");
    skriv(h, "Navn, medlem 1", "Kari Prøve");
    h.state_mut().tilstand.ramme.as_mut().unwrap().embete = Some(crate::domene::Embete::Troendelag);
    h.get_by_role_and_label(Role::Button, "Opprett …").focus();
    h.run();
    tast(h, Key::Enter);
    velg_sti(h, sti);
    assert!(h.state().oekt.is_some());
    ctrl(h, Key::I);
    velg_sti(h, std::path::Path::new("/fil/utvalg.csv"));
    for _ in 0..3 {
        tast(h, Key::Enter); // read, on, take in: a file without trouble
        vent(h);
    }
}

fn svar_paa_oppstart(h: &mut Prove) {
    for sak in ["S-01", "S-02", "S-03"] {
        let sted = Svarsted::Sak(crate::domene::SakId::new(sak), crate::domene::PunktId::new("D1"));
        h.state().handlinger.send(Handling::VisSted(sted));
        h.run();
        tast(h, Key::Num3);
        tast(h, Key::B);
        h.event(egui::Event::Text("Program side 1".to_owned()));
        h.run();
        tast(h, Key::Escape);
    }
}

/// Writes what the program cannot know, as the inspector would in the fields.
fn gjoer_hel(h: &mut Prove) {
    let skjema = h.state_mut().tilstand.lovbrudd.skjema.as_mut().unwrap();
    for felt in [&mut skjema.tekst.krav, &mut skjema.tekst.vurdering, &mut skjema.tekst.styring] {
        if felt.is_empty() {
            *felt = "Prøvetekst".to_owned();
        }
    }
    skjema.tekst.konklusjon = Some(Konklusjon::LovbruddPaavist);
    skjema.rettefrist = Datofelt::med(Some(dag(2024, 6, 1)));
    for faktum in &mut skjema.fakta {
        let bevis = Bevis {
            art: Bevisart::Rutine,
            sted: "Rutine side 1".to_owned(),
            dato: None,
            sha256: None,
            plass: None,
        };
        faktum.nytt_bevis();
        if let Some(Kildelinje::Bevis(linje)) = faktum.kilder.last_mut() {
            *linje = crate::gui::utkast::Bevislinje::av(&bevis);
        }
    }
    h.run();
}

#[test]
fn the_whole_road_from_an_empty_window_to_a_signed_report() {
    let mappe = tempfile::tempdir().unwrap();
    let sti = mappe.path().join("prove.tilsyn");
    let mut h = vindu(None, Maalform::Bokmaal);
    opprett(&mut h, &sti);
    assert_eq!(h.state().oekt.as_ref().unwrap().tilsyn().saker.len(), 3);

    svar_paa_oppstart(&mut h);
    ctrl(&mut h, Key::Num5);
    h.get_by_role_and_label(Role::ListBox, "Forslag").focus();
    h.run();
    tast(&mut h, Key::ArrowDown);
    h.get_by_role_and_label(Role::Button, "Skriv lovbrudd").focus();
    h.run();
    tast(&mut h, Key::Enter);
    gjoer_hel(&mut h);
    h.get_by_label("Kjeden er hel");
    let id = LovbruddId(1);
    h.get_by_role_and_label(Role::Button, "Ferdigstill …").focus();
    h.run();
    tast(&mut h, Key::Enter);
    h.get_by_role_and_label(Role::Heading, "Ferdigstille lovbrudd 1?");
    tast(&mut h, Key::Tab);
    tast(&mut h, Key::Enter);
    let tilstand = |o: &Oekt| o.tilsyn().lovbrudd[&id].tilstand.clone();
    assert!(matches!(tilstand(&aapne(&mappe)), Lovbruddstilstand::Ferdigstilt { .. }));

    ctrl(&mut h, Key::P);
    velg_sti(&mut h, &mappe.path().join("rapport"));
    let (fil, _) = aapne(&mappe).tilsyn().rapport.clone().unwrap();
    assert_eq!(fil, "rapport.pdf");

    ctrl(&mut h, Key::Num6);
    h.get_by_role_and_label(Role::Button, "Velg sertifikat …").focus();
    h.run();
    tast(&mut h, Key::Enter);
    velg_sti(&mut h, std::path::Path::new("/fil/prove.p12"));
    skriv(&mut h, "Navn på den som signerer", "Kari Prøve");
    h.get_by_role_and_label(Role::Button, "Signer").focus();
    h.run();
    tast(&mut h, Key::Enter);
    vent(&mut h);
    assert_eq!(aapne(&mappe).tilsyn().signert.clone().unwrap().2, "Kari Prøve");
}

#[test]
fn a_dialog_gives_the_focus_back() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    h.get_by_role_and_label(Role::Button, "Fortsett").focus();
    h.run();
    tast(&mut h, Key::F1);
    h.get_by_role_and_label(Role::Heading, "Taster");
    tast(&mut h, Key::Escape);
    h.run();
    assert!(h.get_by_role_and_label(Role::Button, "Fortsett").is_focused());
}

#[test]
fn an_idle_window_asks_for_no_frames() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    for nr in 1..=9 {
        let skjerm = Key::from_name(&nr.to_string()).unwrap();
        ctrl(&mut h, skjerm);
        h.step();
        h.step();
        let venter = h.output().viewport_output.values().map(|v| v.repaint_delay).min();
        assert!(venter.is_some_and(|v| v.as_secs() > 60), "{skjerm:?} {venter:?}");
    }
}

#[test]
fn work_that_failed_tells_every_reason() {
    let mut h = vindu(None, Maalform::Bokmaal);
    let mappe = std::path::PathBuf::from("/mappe");
    h.state().handlinger.send(Handling::Valgt(Formaal::Demomappe, mappe));
    h.run();
    vent(&mut h);
    h.get_by_role_and_label(Role::Alert, "Ingen fil ble valgt\n• Saksnummer mangler");
}
