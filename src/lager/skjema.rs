//! The form of the file: two tables, no way to change or delete a row.

use rusqlite::Connection;

use super::feil::LagerError;

/// Marks the file as ours in the header of SQLite: the letters «TLSN».
pub(super) const APPLICATION_ID: i32 = 0x544c_534e;

/// Version of the form. A newer number means that this program must not open the file.
pub(super) const VERSJON: u32 = 1;

/// Everything in a new file. `om` is for people who open the file with another tool.
const TABELLER: &str = "
CREATE TABLE om (linje INTEGER PRIMARY KEY, tekst TEXT NOT NULL) STRICT;
CREATE TABLE hendelse (
    nr INTEGER PRIMARY KEY,
    tid TEXT NOT NULL,
    hvem TEXT NOT NULL,
    hendelse TEXT NOT NULL,
    forrige TEXT NOT NULL,
    sum TEXT NOT NULL
) STRICT;
CREATE TRIGGER hendelse_endres_ikke BEFORE UPDATE ON hendelse
    BEGIN SELECT RAISE(ABORT, 'hendelser endres ikke'); END;
CREATE TRIGGER hendelse_slettes_ikke BEFORE DELETE ON hendelse
    BEGIN SELECT RAISE(ABORT, 'hendelser slettes ikke'); END;
";

/// The description of the file inside the file.
const OM: &str = include_str!("om.txt");

/// Fills an empty file, all or nothing.
pub(super) fn opprett(kobling: &mut Connection) -> Result<(), LagerError> {
    let alt = kobling.transaction()?;
    alt.pragma_update(None, "application_id", APPLICATION_ID)?;
    alt.pragma_update(None, "user_version", VERSJON)?;
    alt.execute_batch(TABELLER)?;
    for (nr, linje) in (1_i64..).zip(OM.lines()) {
        alt.execute("INSERT INTO om (linje, tekst) VALUES (?1, ?2)", (nr, linje))?;
    }
    Ok(alt.commit()?)
}

/// Settings of a connection. None of them writes to the file.
///
/// Rollback journal and not WAL: such files live on network shares and in synchronised folders. With
/// that journal it takes EXTRA, FULL and the folder entry too, for an event to outlive a power cut.
pub(super) fn still_inn(kobling: &Connection) -> Result<(), LagerError> {
    kobling.busy_timeout(std::time::Duration::from_secs(5))?;
    kobling.pragma_update(None, "foreign_keys", true)?;
    kobling.pragma_update(None, "trusted_schema", false)?;
    kobling.pragma_update(None, "cell_size_check", true)?;
    kobling.pragma_update(None, "synchronous", "EXTRA")?;
    Ok(())
}

/// SQLite's own control of pages and rows.
pub(super) fn kontroller(kobling: &Connection) -> Result<(), LagerError> {
    let svar: String = kobling.query_row("PRAGMA quick_check(1)", [], |rad| rad.get(0))?;
    if svar == "ok" { Ok(()) } else { Err(LagerError::skadet(svar)) }
}
