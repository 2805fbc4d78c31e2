//! How a file is opened: looked at first, then written to.
//!
//! A program that died while it wrote leaves a journal, and SQLite takes the half event back as soon
//! as the file is opened for writing. The journal may also lie beside a file it does not belong to,
//! for example a backup that was put in the place of the old file; taking it back would then ruin
//! the backup. So it is tried on a copy first.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

use super::feil::LagerError;
use super::laas::{Laas, beside};
use super::rader::walk;
use super::skjema;

/// A connection with our settings; writes nothing.
pub(super) fn connect(sti: &Path, modus: OpenFlags) -> Result<Connection, LagerError> {
    let kobling = Connection::open_with_flags(sti, modus | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    skjema::still_inn(&kobling)?;
    Ok(kobling)
}

/// Opens beside whoever may be writing.
pub(super) fn open_for_reading(sti: &Path) -> Result<Connection, LagerError> {
    if journal(sti).exists() {
        // Where somebody is writing just now, the journal is theirs and SQLite knows it.
        match Laas::ta_uten_navn(sti) {
            Ok(_laas) if journal(sti).exists() => take_back_half_event(sti)?,
            Ok(_) | Err(LagerError::Laast(_)) => {}
            Err(uro) => return Err(uro),
        }
    }
    open_checked(sti)
}

/// Opens with the lock held.
pub(super) fn open_for_writing(sti: &Path) -> Result<Connection, LagerError> {
    if journal(sti).exists() {
        take_back_half_event(sti)?;
    }
    drop(open_checked(sti)?);
    let kobling = connect(sti, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    // SQLite opens a file it may not write for reading instead, without a word.
    if kobling.is_readonly(rusqlite::MAIN_DB)? {
        return Err(LagerError::IngenTilgang);
    }
    // Another tool may have left the file in another mode; here it changes nothing otherwise.
    kobling.pragma_update(None, "journal_mode", "DELETE")?;
    Ok(kobling)
}

/// The file that SQLite keeps beside the tilsyn while it writes.
pub(super) fn journal(sti: &Path) -> PathBuf {
    beside(sti, "-journal")
}

/// Read-only: SQLite's control first, then the chain.
fn open_checked(sti: &Path) -> Result<Connection, LagerError> {
    let kobling = connect(sti, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    skjema::kontroller(&kobling)?;
    walk(&kobling, |_| Ok(()))?;
    Ok(kobling)
}

/// With the lock held: nobody else can be writing, so the journal is of a program that died.
fn take_back_half_event(sti: &Path) -> Result<(), LagerError> {
    let mappe = tempfile::tempdir()?;
    let kopi = mappe.path().join("kopi");
    fs::copy(sti, &kopi)?;
    fs::copy(journal(sti), journal(&kopi))?;
    match roll_back(&kopi).and_then(|()| open_checked(&kopi)) {
        Ok(_) => roll_back(sti),
        Err(uro) => {
            // Where the file is whole by itself, the journal is of another file. It is kept aside.
            fs::copy(sti, &kopi)?;
            fs::remove_file(journal(&kopi)).ok();
            if open_checked(&kopi).is_err() {
                return Err(uro);
            }
            Ok(fs::rename(journal(sti), beside(sti, "-journal-fremmed"))?)
        }
    }
}

/// The first reading of a file that is open for writing makes SQLite take the journal back.
fn roll_back(sti: &Path) -> Result<(), LagerError> {
    let kobling = connect(sti, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    Ok(kobling.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?)
}
