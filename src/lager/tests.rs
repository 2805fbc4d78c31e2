//! What a tilsyn file must bear: two who open it, a program that dies, damage, a full disk.

mod krasj;
mod skade;

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use tempfile::TempDir;

use super::gullfil::{eksempler, grunnlag};
use super::*;
use crate::domene::{Hendelse, Import, KontorId, Post, Sak, SakId, Tilsyn, Utvalgsgruppe, Verdi};

fn tid() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2025-09-01T10:00:00.123456789+02:00").unwrap()
}

fn eier(navn: &str) -> Eier {
    Eier { navn: navn.to_owned(), maskin: "PC-1".to_owned(), prosess: 7, siden: tid() }
}

fn post(nr: u64, hendelse: Hendelse) -> Post {
    Post { nr, tid: tid(), hvem: "Kari\n«Nes»".to_owned(), hendelse }
}

fn alle_poster() -> Vec<Post> {
    (1..).zip(eksempler()).map(|(nr, hendelse)| post(nr, hendelse)).collect()
}

/// The number after one event of each kind.
fn neste() -> u64 {
    eksempler().len() as u64 + 1
}

/// A folder with a file that holds one event of each kind.
fn fullt_tilsyn() -> (TempDir, PathBuf) {
    let mappe = tempfile::tempdir().unwrap();
    let sti = mappe.path().join("proeve.tilsyn");
    let mut lager = Lager::opprett(&sti, &eier("Kari")).unwrap();
    for post in alle_poster() {
        lager.legg_til(&post).unwrap();
    }
    (mappe, sti)
}

fn aapne(sti: &Path, tilgang: Tilgang) -> Result<Lager, LagerError> {
    Lager::aapne(sti, tilgang, &eier("Per"))
}

/// Opens in both ways, expects both to fail with that code, and the file to stay as it is.
fn check_refused(sti: &Path, kode: &str) {
    let foer = fs::read(sti).unwrap();
    for tilgang in [Tilgang::Lese, Tilgang::Skrive] {
        let feil = aapne(sti, tilgang).and_then(|lager| lager.poster()).err();
        assert_eq!(feil.as_ref().map(LagerError::kode), Some(kode), "{tilgang:?} {feil:?}");
        assert!(fs::read(sti).unwrap() == foer, "the file was touched");
    }
}

#[test]
fn what_was_added_is_there_after_opening_again() {
    let (_mappe, sti) = fullt_tilsyn();
    let foer = fs::read(&sti).unwrap();
    for tilgang in [Tilgang::Lese, Tilgang::Skrive] {
        let lager = aapne(&sti, tilgang).unwrap();
        assert_eq!(lager.poster().unwrap(), alle_poster());
        assert_eq!(lager.tilgang(), tilgang);
    }
    assert!(fs::read(&sti).unwrap() == foer, "opening alone must not change the file");
}

#[test]
fn any_text_comes_back_as_it_was() {
    let (_mappe, sti) = fullt_tilsyn();
    let mut lager = aapne(&sti, Tilgang::Skrive).unwrap();
    let rart = "\0\u{1}\r\n\t\"\\#\u{a0}\u{ad}\u{202e}æøå 😀 r#\"x\"# \u{fffd}";
    let ny =
        post(neste(), Hendelse::LovbruddForkastet(crate::domene::LovbruddId(1), rart.to_owned()));
    lager.legg_til(&ny).unwrap();
    assert_eq!(lager.poster().unwrap().pop(), Some(ny));
}

#[test]
fn the_second_writer_is_told_who_has_the_file_and_may_read() {
    let (_mappe, sti) = fullt_tilsyn();
    let mut foerste = Lager::aapne(&sti, Tilgang::Skrive, &eier("Kari")).unwrap();
    let LagerError::Laast(hvem) = aapne(&sti, Tilgang::Skrive).unwrap_err() else { panic!() };
    assert_eq!(hvem, eier("Kari"));
    let mut leser = aapne(&sti, Tilgang::Lese).unwrap();
    assert_eq!(Lager::skriver(&sti), Some(eier("Kari")));
    foerste.legg_til(&post(neste(), Hendelse::Angret(7))).unwrap();
    assert_eq!(leser.poster().unwrap().len() as u64, neste());
    let feil = leser.legg_til(&post(neste() + 1, Hendelse::Angret(6))).unwrap_err();
    assert_eq!(feil.kode(), "kun-lesing");
    drop(foerste);
    assert_eq!(Lager::skriver(&sti), None);
    aapne(&sti, Tilgang::Skrive).unwrap();
}

#[test]
fn a_note_that_nobody_stands_behind_is_written_over() {
    let (_mappe, sti) = fullt_tilsyn();
    let notat = sti.with_extension("tilsyn.eier");
    fs::write(&notat, "rubbish").unwrap();
    let lager = aapne(&sti, Tilgang::Skrive).unwrap();
    assert!(fs::read_to_string(&notat).unwrap().contains("Per"));
    drop(lager);
    assert!(!notat.exists());
}

#[test]
fn a_lock_whose_note_cannot_be_read_still_locks() {
    let (_mappe, sti) = fullt_tilsyn();
    let _foerste = aapne(&sti, Tilgang::Skrive).unwrap();
    fs::write(sti.with_extension("tilsyn.eier"), "rubbish").unwrap();
    assert_eq!(aapne(&sti, Tilgang::Skrive).unwrap_err().kode(), "laast-ukjent");
}

#[test]
fn a_new_tilsyn_never_takes_the_place_of_a_file() {
    let (_mappe, sti) = fullt_tilsyn();
    let foer = fs::read(&sti).unwrap();
    assert_eq!(Lager::opprett(&sti, &eier("Per")).unwrap_err().kode(), "finnes-fra-foer");
    assert!(fs::read(&sti).unwrap() == foer);
}

#[test]
fn an_empty_new_file_can_be_taken_away_again_and_a_used_one_not() {
    let mappe = tempfile::tempdir().unwrap();
    let sti = mappe.path().join("ny.tilsyn");
    Lager::opprett(&sti, &eier("Per")).unwrap().forkast_tom().unwrap();
    assert!(!sti.exists());
    let (_mappe, sti) = fullt_tilsyn();
    aapne(&sti, Tilgang::Skrive).unwrap().forkast_tom().unwrap();
    assert!(sti.exists());
}

#[test]
fn a_missing_file_or_folder_is_named_so() {
    let mappe = tempfile::tempdir().unwrap();
    let uten = mappe.path().join("finnes-ikke.tilsyn");
    assert_eq!(aapne(&uten, Tilgang::Lese).unwrap_err().kode(), "finnes-ikke");
    assert_eq!(aapne(&uten, Tilgang::Skrive).unwrap_err().kode(), "finnes-ikke");
    let uten_mappe = mappe.path().join("ingen/ny.tilsyn");
    assert_eq!(Lager::opprett(&uten_mappe, &eier("Per")).unwrap_err().kode(), "finnes-ikke");
    assert_eq!(fs::read_dir(mappe.path()).unwrap().count(), 0);
}

#[test]
fn a_full_disk_leaves_the_log_as_it_was_and_work_can_go_on() {
    let (_mappe, sti) = fullt_tilsyn();
    let mut lager = aapne(&sti, Tilgang::Skrive).unwrap();
    let foer = fs::read(&sti).unwrap();
    let sider: u32 = lager.kobling().query_row("PRAGMA page_count", [], |r| r.get(0)).unwrap();
    lager.kobling().pragma_update(None, "max_page_count", sider).unwrap();
    let stor = post(neste(), Hendelse::SakerImportert(import(2_000)));
    assert_eq!(lager.legg_til(&stor).unwrap_err().kode(), "fullt-disk");
    assert!(fs::read(&sti).unwrap() == foer);
    lager.kobling().pragma_update(None, "max_page_count", 1_000_000).unwrap();
    lager.legg_til(&stor).unwrap();
    assert_eq!(lager.poster().unwrap().len() as u64, neste());
}

#[test]
fn an_event_out_of_order_is_refused() {
    let (_mappe, sti) = fullt_tilsyn();
    let mut lager = aapne(&sti, Tilgang::Skrive).unwrap();
    for nr in [0, neste() - 1, neste() + 1] {
        assert_eq!(lager.legg_til(&post(nr, Hendelse::Angret(7))).unwrap_err().kode(), "hendelse");
    }
    lager.legg_til(&post(neste(), Hendelse::Angret(7))).unwrap();
}

fn import(antall: usize) -> Import {
    let kontor = KontorId::new("Nav Øst");
    let sak =
        |nr| Sak::new(SakId::new(format!("S-{nr}")), kontor.clone(), Utvalgsgruppe::Innvilget);
    Import {
        fil: "stor.csv".to_owned(),
        sha256: "00".repeat(32),
        saker: (0..antall).map(sak).collect(),
        merknader: Vec::new(),
        ..Import::default()
    }
}

#[test]
fn a_sample_of_two_hundred_thousand_cases_is_one_event() {
    let mappe = tempfile::tempdir().unwrap();
    let sti = mappe.path().join("stor.tilsyn");
    let mut lager = Lager::opprett(&sti, &eier("Kari")).unwrap();
    lager.legg_til(&post(1, Hendelse::TilsynOpprettet(Box::new(grunnlag())))).unwrap();
    lager.legg_til(&post(2, Hendelse::SakerImportert(import(200_000)))).unwrap();
    drop(lager);
    let poster = aapne(&sti, Tilgang::Lese).unwrap().poster().unwrap();
    assert_eq!(Tilsyn::fold(&poster).unwrap().saker.len(), 200_000);
}

#[test]
fn the_file_tells_what_it_is_and_how_the_sum_is_made() {
    let (_mappe, sti) = fullt_tilsyn();
    let kobling = rusqlite::Connection::open(&sti).unwrap();
    let om: String =
        kobling.query_row("SELECT group_concat(tekst) FROM om", [], |rad| rad.get(0)).unwrap();
    assert!(om.contains("SHA-256"));
    let modus: String = kobling.query_row("PRAGMA journal_mode", [], |rad| rad.get(0)).unwrap();
    assert_eq!(modus, "delete");
}

#[test]
fn the_message_names_the_owner_and_since_when() {
    let melding = LagerError::Laast(eier("Kari")).melding();
    assert_eq!(melding.noekkel, "lager-feil-laast");
    assert!(melding.verdier.contains(&("navn".to_owned(), Verdi::from("Kari"))));
    assert!(melding.verdier.contains(&("klokken".to_owned(), Verdi::from("10.00"))));
}

#[test]
fn a_full_disk_of_the_system_is_the_same_as_one_sqlite_meets() {
    let feil = std::io::Error::from(std::io::ErrorKind::StorageFull);
    assert_eq!(LagerError::from(feil).kode(), "fullt-disk");
    let feil = std::io::Error::from(std::io::ErrorKind::PermissionDenied);
    assert_eq!(LagerError::from(feil).kode(), "ingen-tilgang");
}
