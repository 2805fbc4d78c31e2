//! A program that died while it wrote, and the journal it left.

use std::fs;
use std::path::Path;

use super::super::aapning::journal;
use super::super::{Lager, Tilgang};
use super::{aapne, alle_poster, check_refused, eier, fullt_tilsyn, neste};

/// A program that dies leaves its journal and its lock file; what it had finished is kept and what
/// it had not is taken back.
#[test]
fn a_half_written_event_of_a_dead_program_is_taken_back() {
    for tilgang in [Tilgang::Skrive, Tilgang::Lese] {
        let (mappe, sti) = fullt_tilsyn();
        let doed = mappe.path().join("doed.tilsyn");
        leave_half_an_event(&sti, &doed);
        assert!(journal(&doed).exists());
        let lager = aapne(&doed, tilgang).unwrap();
        assert_eq!(lager.poster().unwrap(), alle_poster());
        assert!(!journal(&doed).exists());
    }
}

/// The backup is put in the place of the broken file, and the journal of that file is still there.
#[test]
fn a_journal_of_another_file_does_not_ruin_a_backup() {
    for tilgang in [Tilgang::Skrive, Tilgang::Lese] {
        let (mappe, sti) = fullt_tilsyn();
        let doed = mappe.path().join("doed.tilsyn");
        leave_half_an_event(&sti, &doed);
        let kopi = mappe.path().join("kopi.tilsyn");
        let mut annen = Lager::opprett(&kopi, &eier("Per")).unwrap();
        annen.legg_til(&alle_poster()[0]).unwrap();
        drop(annen);
        let foer = fs::read(&kopi).unwrap();
        fs::copy(&kopi, &doed).unwrap();
        let lager = aapne(&doed, tilgang).unwrap();
        assert_eq!(lager.poster().unwrap(), alle_poster()[..1]);
        assert!(fs::read(&doed).unwrap() == foer);
    }
}

#[test]
fn a_damaged_file_with_a_journal_is_refused_and_untouched() {
    let (mappe, sti) = fullt_tilsyn();
    let doed = mappe.path().join("doed.tilsyn");
    leave_half_an_event(&sti, &doed);
    let hel = fs::read(&doed).unwrap();
    let mut skadet = hel.clone();
    skadet[3000..5000].fill(0xa5);
    fs::write(&doed, &skadet).unwrap();
    fs::write(journal(&doed), "not a journal at all").unwrap();
    check_refused(&doed, "skadet");
}

/// Copies file and journal in the middle of a transaction that has spilled to the disk.
fn leave_half_an_event(sti: &Path, doed: &Path) {
    let kobling = rusqlite::Connection::open(sti).unwrap();
    kobling.pragma_update(None, "cache_size", 1).unwrap();
    kobling.execute_batch("BEGIN IMMEDIATE").unwrap();
    kobling.execute_batch("UPDATE om SET tekst = upper(tekst)").unwrap();
    let stor = "x".repeat(300_000);
    for nr in neste()..neste() + 10 {
        let sql = "INSERT INTO hendelse VALUES (?1, '', '', ?2, '', '')";
        kobling.execute(sql, (i64::try_from(nr).unwrap(), &stor)).unwrap();
    }
    fs::copy(sti, doed).unwrap();
    fs::copy(journal(sti), journal(doed)).unwrap();
    assert!(fs::read(doed).unwrap().len() > 1_000_000, "nothing was spilled");
}
