//! A file on its way in, by keyboard: columns, quarantine, what is coarser, taking in.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::domene::{
    Aldersgruppe, Generalisering, Maalform, Opplysningsart, Personvernvalg, SakId, Tilsynsart,
};
use crate::gui::skjermer::innlesing::Steg;

use super::veien::{skriv, velg_sti};
use super::{Prove, aapne, ctrl, mappe, tast, vent, vindu};

/// Opens the wizard on one of the invented files and reads it.
fn les(h: &mut Prove, fil: &str) {
    ctrl(h, Key::I);
    velg_sti(h, std::path::Path::new(fil));
    assert_eq!(steg(h), Some(Steg::Kolonner));
    tast(h, Key::Enter); // the main button has focus
    vent(h);
}

fn steg(h: &Prove) -> Option<Steg> {
    h.state().tilstand.innlesing.as_ref().map(|s| s.steg)
}

fn videre(h: &mut Prove) {
    h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    h.run();
    vent(h);
}

#[test]
fn a_file_in_quarantine_is_decided_and_taken_in_by_keyboard() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    les(&mut h, "/fil/fnr.csv");
    assert_eq!(steg(&h), Some(Steg::Personvern));
    h.get_by_role_and_label(Role::Status, "2 funn holder filen igjen og må avgjøres");
    videre(&mut h);
    assert_eq!(steg(&h), Some(Steg::Personvern), "held until everything is decided");

    h.get_by_role_and_label(Role::Grid, "Funn i filen").focus();
    h.run();
    h.get_by_role_and_label(
        Role::Row,
        "Fødselsnummer eller nummer av samme form, linje 3, kolonne «Begrunnelse», Ikke avgjort",
    );
    h.get_by_label("[fnr]");
    tast(&mut h, Key::M);
    h.get_by_role_and_label(Role::Status, "1 funn holder filen igjen og må avgjøres");
    tast(&mut h, Key::H);
    h.event(egui::Event::Text("ordrenummer".to_owned()));
    h.run();
    tast(&mut h, Key::Enter);
    h.get_by_role_and_label(Role::Status, "Alle funn er avgjort");

    h.get_by_role_and_label(Role::CheckBox, "Alder i bredere grupper").focus();
    h.run();
    tast(&mut h, Key::Space);
    vent(&mut h);
    videre(&mut h);
    assert_eq!(steg(&h), Some(Steg::Endringer), "the cases are here already");
    videre(&mut h);
    assert_eq!(steg(&h), Some(Steg::TaInn));
    videre(&mut h);
    assert_eq!(steg(&h), None);

    let oekt = aapne(&mappe);
    let kilde = oekt.tilsyn().kilder.last().unwrap();
    let avgjort: Vec<_> = kilde.personvern.iter().map(|p| (p.art, p.valg, p.antall)).collect();
    let fnr = Opplysningsart::Foedselsnummer;
    let ventet = [(fnr, Personvernvalg::Maskert, 1), (fnr, Personvernvalg::Harmloes, 1)];
    assert_eq!(avgjort, ventet);
    assert_eq!(kilde.personvern[1].grunn, "ordrenummer");
    assert_eq!(kilde.generalisering, [Generalisering::BredereAlder]);
    let sak = &oekt.tilsyn().saker[&SakId::new("S-02")];
    assert_eq!(sak.aldersgruppe, Aldersgruppe::F30_49);
    assert_eq!(sak.vedtak[0].begrunnelse.as_deref(), Some("Gjelder [fnr] her"));
    let fil = std::fs::read(mappe.path().join("prove.tilsyn")).unwrap();
    assert!(!fil.windows(11).any(|b| b == b"25015104263"), "the masked value is nowhere");
}

#[test]
fn a_refused_file_leaves_the_tilsyn_as_it_was() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let foer = std::fs::read(mappe.path().join("prove.tilsyn")).unwrap();
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    les(&mut h, "/fil/fnr.csv");
    h.get_by_role_and_label(Role::Button, "Avvis filen").click();
    h.run();
    assert_eq!(steg(&h), None);
    assert_eq!(std::fs::read(mappe.path().join("prove.tilsyn")).unwrap(), foer);
}

#[test]
fn an_unknown_column_is_listed_and_set_by_hand() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    ctrl(&mut h, Key::I);
    velg_sti(&mut h, std::path::Path::new("/fil/ukjent.csv"));
    h.get_by_label("Én kolonne leses ikke: «Inn»");
    h.get_by_role_and_label(Role::ComboBox, "Kolonne 3 «Inn» leses som").click();
    h.run();
    h.get_by_role_and_label(Role::Button, "Søknad mottatt").click_accesskit();
    h.run();
    vent(&mut h);
    assert!(h.query_by_label("Én kolonne leses ikke: «Inn»").is_none());
    for _ in 0..4 {
        videre(&mut h);
    }
    let oekt = aapne(&mappe);
    assert_eq!(oekt.tilsyn().kilder.len(), 2);
    assert!(oekt.tilsyn().saker[&SakId::new("S-01")].soeknad_mottatt.is_some());
}

#[test]
fn every_tab_stop_of_the_wizard_has_a_name() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Nynorsk);
    let mut h = vindu(Some(&mappe), Maalform::Nynorsk);
    les(&mut h, "/fil/fnr.csv");
    for _ in 0..2 {
        for _ in 0..40 {
            tast(&mut h, Key::Tab);
            let Some(node) = h.root().children_recursive().find(egui_kittest::Node::is_focused)
            else {
                continue;
            };
            let node = node.accesskit_node();
            assert!(node.label().is_some(), "focus on a nameless {:?}", node.role());
        }
        h.key_press_modifiers(Modifiers::SHIFT, Key::M);
        h.run();
        videre(&mut h);
    }
}

#[test]
fn a_note_that_points_to_a_person_is_masked_or_written_anew_and_never_lost() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    ctrl(&mut h, Key::Num3);
    tast(&mut h, Key::Num3);
    tast(&mut h, Key::T);
    h.event(egui::Event::Text("Se 25015104263".to_owned()));
    h.run();
    tast(&mut h, Key::Escape);
    h.get_by_role_and_label(Role::Heading, "Teksten kan peke på en person");
    h.get_by_label("•  Notatet: fødselsnummer eller nummer av samme form");
    h.get_by_role_and_label(Role::Button, "Rett selv").click();
    h.run();
    h.run();
    assert!(h.state().tilstand.dialog.is_none());
    h.event(egui::Event::Text("!".to_owned()));
    h.run();
    tast(&mut h, Key::Escape);
    h.get_by_role_and_label(Role::Button, "Masker og lagre").click();
    h.run();
    let svar = aapne(&mappe).tilsyn().svar.values().next().unwrap().besvarelse.clone();
    assert_eq!(svar.notat, "Se [fnr]!");
}

#[test]
fn a_reason_that_points_to_a_person_is_refused() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    les(&mut h, "/fil/fnr.csv");
    h.get_by_role_and_label(Role::Grid, "Funn i filen").focus();
    h.run();
    tast(&mut h, Key::H);
    skriv(&mut h, "Hvorfor er det harmløst?", "ligner 25015104263");
    tast(&mut h, Key::Enter);
    let aapne = h.state().tilstand.innlesing.as_ref().unwrap().lest.as_ref().unwrap();
    assert_eq!(aapne.karantene.antall_aapne(), 2);
}

#[test]
fn what_is_no_person_is_kept_with_a_reason_that_stands_in_the_log() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    ctrl(&mut h, Key::Num3);
    tast(&mut h, Key::Num3);
    tast(&mut h, Key::T);
    h.event(egui::Event::Text("Ordre 25015104263".to_owned()));
    h.run();
    tast(&mut h, Key::Escape);
    skriv(&mut h, "Hvorfor er det harmløst?", "ordrenummer");
    tast(&mut h, Key::Enter);
    assert!(h.state().tilstand.dialog.is_none());
    let oekt = aapne(&mappe);
    assert_eq!(oekt.tilsyn().svar.values().next().unwrap().besvarelse.notat, "Ordre 25015104263");
    let avgjort = oekt.poster().iter().rev().nth(1).unwrap();
    let crate::domene::Hendelse::TeksterAvgjort(avgjort) = &avgjort.hendelse else { panic!() };
    assert_eq!((avgjort[0].grunn.as_str(), avgjort[0].antall), ("ordrenummer", 1));
    // what stands there has been decided on: writing on does not ask again
    tast(&mut h, Key::T);
    h.event(egui::Event::Text(" levert".to_owned()));
    h.run();
    tast(&mut h, Key::Escape);
    assert!(h.state().tilstand.dialog.is_none());
    let notat = aapne(&mappe).tilsyn().svar.values().next().unwrap().besvarelse.notat.clone();
    assert!(notat.contains("levert"), "{notat}");
}

#[test]
fn every_text_of_the_wizard_is_there_in_both_languages_and_none_is_left_over() {
    let mut kode = String::new();
    let mapper = ["src/gui", "src/app", "src/cli", "src/rapport"];
    for mappe in mapper {
        let rot = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(mappe);
        super::tekster::les_mappe(&rot, &mut kode);
    }
    let ftl = include_str!("../../../assets/i18n/nb/innlesing.ftl");
    let noekler = ftl.lines().filter_map(|l| l.split_once(" =")).map(|(n, _)| n);
    let noekler: Vec<&str> = noekler.filter(|n| n.starts_with("innlesing-")).collect();
    let satt_sammen = ["innlesing-steg-", "innlesing-tast-", "innlesing-kolonne-"];
    for noekkel in &noekler {
        let brukt = kode.contains(&format!("\"{noekkel}\""))
            || satt_sammen.iter().any(|start| noekkel.starts_with(start));
        assert!(brukt, "{noekkel} is left over");
    }
    for del in kode.split('"').filter(|d| d.starts_with("innlesing-") && !d.contains(' ')) {
        let hel = del.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') && !del.ends_with('-');
        if hel && !["innlesingsbunn", "innlesing-"].contains(&del) {
            assert!(noekler.contains(&del), "{del} is missing");
        }
    }
}
