//! Case documents in the window: attached by dialog and by drop, read, used as evidence, taken away.
//! Names, numbers and cases are invented.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;

use crate::domene::{
    Bevisart, DokumentId, Dokumentform, Dokumentsted, KontorId, Maalform, SakId, Tilsynsart,
};

use super::veien::velg_sti;
use super::{Prove, aapne, ctrl, mappe, tast, vent, vindu};

/// A file let go over the window.
#[derive(Debug)]
struct Sluppet(PathBuf);

impl egui::DroppedFile for Sluppet {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|e| e.to_string())
    }
}

fn slipp(h: &mut Prove, fil: &Path) {
    h.input_mut().dropped_files.push(Arc::new(Sluppet(fil.to_owned())));
    h.run();
    vent(h);
}

fn knapp(h: &mut Prove, navn: &str) {
    h.get_by_role_and_label(Role::Button, navn).focus();
    h.run();
    tast(h, Key::Enter);
}

fn fil(mappe: &tempfile::TempDir, navn: &str, tekst: &str) -> PathBuf {
    let sti = mappe.path().join(navn);
    std::fs::write(&sti, tekst).unwrap();
    sti
}

/// Chooses what kind of source it is and attaches it.
fn legg_ved(h: &mut Prove, art: &str) {
    h.get_by_role_and_label(Role::Heading, "Legg ved dokument");
    h.get_by_role_and_label(Role::ComboBox, "Hva slags kilde er det?").click_accesskit();
    h.run();
    h.get_by_role_and_label(Role::Button, art).click_accesskit();
    h.run();
    h.get_by_role_and_label(Role::Button, "Legg ved").click_accesskit();
    h.run();
    h.run();
}

#[test]
fn a_document_is_attached_masked_read_used_and_taken_away() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let notat = fil(&mappe, "notat.txt", "Søknad fra 25015104263 kom 3. mai.\n\nSvar sendt.");
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    ctrl(&mut h, Key::Num3);
    h.get_by_label("Ingen dokumenter er lagt ved");
    knapp(&mut h, "Legg ved dokument …");
    velg_sti(&mut h, &notat);
    h.get_by_label("Maskert: fødselsnummer eller nummer av samme form (1)");
    assert!(aapne(&mappe).tilsyn().dokumenter.is_empty(), "nothing before the user says so");
    legg_ved(&mut h, "Journalnotat");

    let oekt = aapne(&mappe);
    let dokument = &oekt.tilsyn().dokumenter[&DokumentId(1)];
    assert_eq!((dokument.art, dokument.form), (Bevisart::Journalnotat, Dokumentform::Tekst));
    assert_eq!(dokument.sted, Dokumentsted::Sak(SakId::new("S-01")));
    assert_eq!(dokument.tekst, "Søknad fra [fnr] kom 3. mai.\n\nSvar sendt.");
    h.get_by_role_and_label(Role::Heading, "notat.txt");
    h.get_by_label_contains("Søknad fra [fnr] kom 3. mai.");

    knapp(&mut h, "Bruk som bevis");
    tast(&mut h, Key::Num1);
    let svar = aapne(&mappe).tilsyn().svar.values().next().unwrap().besvarelse.clone();
    assert_eq!(svar.bevis[0].sted, "notat.txt, hele dokumentet");
    assert_eq!(svar.bevis[0].sha256.as_ref(), Some(&dokument.sha256));

    knapp(&mut h, "Lukk dokumentet");
    assert!(h.query_by_role_and_label(Role::Heading, "notat.txt").is_none());
    knapp(&mut h, "Les dokument 1: notat.txt");
    h.get_by_role_and_label(Role::Heading, "notat.txt");
    knapp(&mut h, "Fjern dokument 1: notat.txt");
    h.event(egui::Event::Text("hører til en annen sak".to_owned()));
    h.run();
    h.get_by_role_and_label(Role::Button, "Fjern dokumentet").click_accesskit();
    h.run();
    assert!(aapne(&mappe).tilsyn().dokumenter.is_empty());
    assert!(h.query_by_role_and_label(Role::Heading, "notat.txt").is_none());
    ctrl(&mut h, Key::Z);
    assert_eq!(aapne(&mappe).tilsyn().dokumenter.len(), 1, "undone");
}

#[test]
fn a_file_dropped_beside_an_office_is_attached_to_it() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Bokmaal);
    let rutine = fil(&mappe, "rutine.md", "# Rutine\n\nSvar innen to uker.\n");
    let mut h = vindu(Some(&mappe), Maalform::Bokmaal);
    ctrl(&mut h, Key::Num2);
    slipp(&mut h, &rutine);
    assert!(h.state().tilstand.dialog.is_none(), "nothing to attach it to");
    ctrl(&mut h, Key::Num4);
    slipp(&mut h, &rutine);
    h.get_by_label_contains("Porten fant ikke noe");
    legg_ved(&mut h, "Rutine");
    let oekt = aapne(&mappe);
    let dokument = oekt.tilsyn().dokumenter.values().next().unwrap();
    assert_eq!(dokument.sted, Dokumentsted::Kontor(KontorId::new("Nav Øst")));
    assert_eq!(dokument.form, Dokumentform::Markdown);
    slipp(&mut h, &rutine);
    legg_ved(&mut h, "Rutine");
    assert_eq!(aapne(&mappe).tilsyn().dokumenter.len(), 1, "the same file is refused in words");
    h.get_by_label("Lukk: Filen er allerede lagt ved her, som dokument 1.");
}

#[test]
fn without_a_kind_nothing_is_attached() {
    let mappe = mappe(Tilsynsart::Tilsyn, Maalform::Nynorsk);
    let notat = fil(&mappe, "notat.txt", "Ingenting her.");
    let mut h = vindu(Some(&mappe), Maalform::Nynorsk);
    ctrl(&mut h, Key::Num3);
    slipp(&mut h, &notat);
    h.get_by_label("Vel kva slags kjelde det er");
    tast(&mut h, Key::Escape);
    assert!(h.state().tilstand.dialog.is_none());
    assert!(aapne(&mappe).tilsyn().dokumenter.is_empty());
}

#[test]
fn every_text_about_documents_is_there_in_both_languages_and_none_is_left_over() {
    let mut kode = String::new();
    let rot = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/gui");
    super::tekster::les_mappe(&rot, &mut kode);
    let noekler = |ftl: &'static str| -> Vec<&'static str> {
        let navn = ftl.lines().filter_map(|l| l.split_once(" =")).map(|(n, _)| n);
        navn.filter(|n| n.starts_with("dokument-")).collect()
    };
    let nb = noekler(include_str!("../../../assets/i18n/nb/dokumenter.ftl"));
    assert_eq!(nb, noekler(include_str!("../../../assets/i18n/nn/dokumenter.ftl")));
    let til_overs: Vec<_> = nb.iter().filter(|n| !kode.contains(&format!("\"{n}\""))).collect();
    assert!(til_overs.is_empty(), "{til_overs:?}");
}
