//! Files of others, damaged files, and rows that somebody has changed with another tool.

use std::fs;
use std::path::Path;

use super::super::kjede::Rad;
use super::super::skjema::VERSJON;
use super::super::{LagerError, Tilgang};
use super::{aapne, alle_poster, check_refused, fullt_tilsyn, neste, post};
use crate::domene::Hendelse;

#[test]
fn files_of_others_are_refused_and_untouched() {
    let mappe = tempfile::tempdir().unwrap();
    let sti = mappe.path().join("annet.tilsyn");
    for innhold in [&b""[..], b"SQLite", b"PK\x03\x04 a zip file", &[b'x'; 5000]] {
        fs::write(&sti, innhold).unwrap();
        check_refused(&sti, "ikke-vaar");
    }
    fs::remove_file(&sti).unwrap();
    let andres = rusqlite::Connection::open(&sti).unwrap();
    andres.execute_batch("CREATE TABLE hendelse (nr INTEGER)").unwrap();
    drop(andres);
    check_refused(&sti, "ikke-vaar");
}

#[test]
fn a_file_of_a_newer_program_is_refused_and_untouched() {
    let (_mappe, sti) = fullt_tilsyn();
    change(&sti, &format!("PRAGMA user_version = {}", VERSJON + 1));
    check_refused(&sti, "nyere-versjon");
}

#[test]
fn a_file_cut_off_or_overwritten_is_refused_and_untouched() {
    let (_mappe, sti) = fullt_tilsyn();
    let hel = fs::read(&sti).unwrap();
    for lengde in [60, 4096, hel.len() / 2, hel.len() - 4096] {
        fs::write(&sti, &hel[..lengde]).unwrap();
        check_refused(&sti, "skadet");
    }
    let mut overskrevet = hel.clone();
    overskrevet[200..].fill(0xa5);
    fs::write(&sti, &overskrevet).unwrap();
    check_refused(&sti, "skadet");
    let mut uten_tabeller = hel;
    uten_tabeller[100..4096].fill(0);
    fs::write(&sti, &uten_tabeller).unwrap();
    check_refused(&sti, "skadet");
}

#[test]
fn every_single_changed_byte_is_found_or_without_effect() {
    let (_mappe, sti) = fullt_tilsyn();
    let hel = fs::read(&sti).unwrap();
    for plass in (100..hel.len()).step_by(97) {
        let mut endret = hel.clone();
        endret[plass] ^= 0x11;
        fs::write(&sti, &endret).unwrap();
        match aapne(&sti, Tilgang::Lese).and_then(|lager| lager.poster()) {
            Ok(poster) => assert_eq!(poster, alle_poster(), "byte {plass}"),
            Err(LagerError::Skadet { .. } | LagerError::BruttKjede { .. }) => {}
            Err(feil) => panic!("byte {plass}: {feil:?}"),
        }
        assert!(fs::read(&sti).unwrap() == endret);
    }
}

/// Does with the file what another tool could do.
fn change(sti: &Path, sql: &str) {
    let kobling = rusqlite::Connection::open(sti).unwrap();
    kobling
        .execute_batch("DROP TRIGGER hendelse_endres_ikke; DROP TRIGGER hendelse_slettes_ikke")
        .unwrap();
    kobling.execute_batch(sql).unwrap();
}

#[test]
fn rows_can_neither_be_changed_nor_deleted() {
    let (_mappe, sti) = fullt_tilsyn();
    let kobling = rusqlite::Connection::open(&sti).unwrap();
    assert!(kobling.execute("UPDATE hendelse SET hvem = 'x'", []).is_err());
    assert!(kobling.execute("DELETE FROM hendelse WHERE nr = 3", []).is_err());
    assert!(kobling.execute("INSERT INTO hendelse VALUES (99, 1, x'00', '', '', '')", []).is_err());
}

#[test]
fn a_change_with_another_tool_is_found_at_its_event() {
    let inngrep = [
        ("UPDATE hendelse SET hvem = 'Per' WHERE nr = 4", 4),
        ("UPDATE hendelse SET hendelse = replace(hendelse, 'IkkeOppfylt', 'Oppfylt')", 4),
        ("UPDATE hendelse SET tid = '2025-09-01T10:00:01+02:00' WHERE nr = 1", 1),
        ("DELETE FROM hendelse WHERE nr = 3", 3),
        ("DELETE FROM hendelse WHERE nr = 1", 1),
        ("UPDATE hendelse SET nr = 99 WHERE nr = 2", 2),
        ("UPDATE hendelse SET forrige = sum WHERE nr = 6", 6),
    ];
    for (sql, ventet) in inngrep {
        let (_mappe, sti) = fullt_tilsyn();
        change(&sti, sql);
        check_refused(&sti, "brutt-kjede");
        let feil = aapne(&sti, Tilgang::Lese).unwrap_err();
        assert!(matches!(feil, LagerError::BruttKjede { nr } if nr == ventet), "{sql}: {feil:?}");
    }
}

#[test]
fn an_event_nobody_can_read_is_damage_even_with_a_whole_chain() {
    let (_mappe, sti) = fullt_tilsyn();
    let kobling = rusqlite::Connection::open(&sti).unwrap();
    let mut rad = Rad::fra_post(&post(neste(), Hendelse::Angret(7)), siste_sum(&kobling)).unwrap();
    rad.hendelse = "HendelseFraFramtiden(1)".to_owned();
    let rad = rad.med_riktig_sum();
    let verdier =
        (i64::try_from(neste()).unwrap(), rad.tid, rad.hvem, rad.hendelse, rad.forrige, rad.sum);
    kobling.execute("INSERT INTO hendelse VALUES (?1, ?2, ?3, ?4, ?5, ?6)", verdier).unwrap();
    drop(kobling);
    check_refused(&sti, "skadet");
}

fn siste_sum(kobling: &rusqlite::Connection) -> String {
    kobling
        .query_row("SELECT sum FROM hendelse ORDER BY nr DESC LIMIT 1", [], |rad| rad.get(0))
        .unwrap()
}
