//! An open tilsyn file: what has happened, and one more thing that happened.

use std::fs::{self, OpenOptions};
use std::path::{Path, PathBuf};

use rusqlite::{
    Connection, OpenFlags, OptionalExtension as _, Row, Transaction, TransactionBehavior,
};

use crate::domene::Post;

use super::feil::LagerError;
use super::filhode;
use super::kjede::{Kjede, Rad};
use super::laas::{Eier, Laas, journal};
use super::skjema;

const ALLE_RADER: &str = "SELECT nr, tid, hvem, hendelse, forrige, sum FROM hendelse ORDER BY nr";
const SISTE_RAD: &str = "SELECT nr, sum FROM hendelse ORDER BY nr DESC LIMIT 1";
const NY_RAD: &str = "INSERT INTO hendelse (nr, tid, hvem, hendelse, forrige, sum)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6)";

/// What a tilsyn file is opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tilgang {
    /// Reading and writing; one at a time.
    Skrive,
    /// Reading; any number, also beside one who writes.
    Lese,
}

/// An open tilsyn file.
#[derive(Debug)]
pub struct Lager {
    // Before the lock, so that the file is closed when the lock is let go.
    kobling: Connection,
    sti: PathBuf,
    laas: Option<Laas>,
}

impl Lager {
    /// Creates a new file with an empty log and holds it for writing. Never writes over a file.
    pub fn opprett(sti: &Path, eier: &Eier) -> Result<Self, LagerError> {
        if sti.try_exists()? {
            return Err(LagerError::FinnesFraFoer);
        }
        let laas = Laas::ta(sti, eier)?;
        OpenOptions::new().write(true).create_new(true).open(sti)?;
        let ny = connect(sti, OpenFlags::SQLITE_OPEN_READ_WRITE).and_then(|mut kobling| {
            skjema::opprett(&mut kobling)?;
            Ok(kobling)
        });
        match ny {
            Ok(kobling) => Ok(Self { kobling, sti: sti.to_owned(), laas: Some(laas) }),
            Err(uro) => {
                // Ours, and without content; a left-over would only be in the way.
                fs::remove_file(sti).ok();
                Err(uro)
            }
        }
    }

    /// Opens a file after checking that it is ours, whole and unbroken.
    pub fn aapne(sti: &Path, tilgang: Tilgang, eier: &Eier) -> Result<Self, LagerError> {
        filhode::kontroller(sti)?;
        let (kobling, laas) = match tilgang {
            Tilgang::Skrive => {
                let laas = Laas::ta(sti, eier)?;
                (open_for_writing(sti)?, Some(laas))
            }
            Tilgang::Lese => (open_for_reading(sti)?, None),
        };
        Ok(Self { kobling, sti: sti.to_owned(), laas })
    }

    /// What the file was opened for.
    pub fn tilgang(&self) -> Tilgang {
        if self.laas.is_some() { Tilgang::Skrive } else { Tilgang::Lese }
    }

    /// All events in order, with the chain checked once more. An event that cannot be read is
    /// `Skadet`.
    pub fn poster(&self) -> Result<Vec<Post>, LagerError> {
        let mut poster = Vec::new();
        walk(&self.kobling, |rad| {
            poster.push(rad.til_post()?);
            Ok(())
        })?;
        Ok(poster)
    }

    /// Adds one event; it is on the disk when this returns, and not at all when it fails.
    pub fn legg_til(&mut self, post: &Post) -> Result<(), LagerError> {
        if self.tilgang() == Tilgang::Lese {
            return Err(LagerError::KunLesing);
        }
        let skriving = Transaction::new(&mut self.kobling, TransactionBehavior::Immediate)?;
        let kjede = end_of_chain(&skriving)?;
        if post.nr != kjede.neste() {
            let detalj = format!("number {}, expected {}", post.nr, kjede.neste());
            return Err(LagerError::Hendelse { detalj });
        }
        let rad = Rad::fra_post(post, kjede.forrige().to_owned())?;
        let nr = i64::try_from(rad.nr)
            .map_err(|uro| LagerError::Hendelse { detalj: uro.to_string() })?;
        skriving.execute(NY_RAD, (nr, rad.tid, rad.hvem, rad.hendelse, rad.forrige, rad.sum))?;
        Ok(skriving.commit()?)
    }

    /// Closes a file in which nothing has happened yet, and takes it away. Any other stays.
    pub fn forkast_tom(self) -> Result<(), LagerError> {
        let Self { kobling, sti, laas } = self;
        let er_tom = end_of_chain(&kobling)? == Kjede::start();
        drop(kobling);
        if er_tom && laas.is_some() {
            fs::remove_file(sti)?;
        }
        Ok(())
    }

    /// The connection, for tests that damage the file or fill the disk.
    #[cfg(test)]
    pub(super) fn kobling(&self) -> &Connection {
        &self.kobling
    }
}

fn connect(sti: &Path, modus: OpenFlags) -> Result<Connection, LagerError> {
    let kobling = Connection::open_with_flags(sti, modus | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    skjema::still_inn(&kobling)?;
    Ok(kobling)
}

fn open_for_reading(sti: &Path) -> Result<Connection, LagerError> {
    if journal(sti).exists() {
        // Where somebody is writing just now, the journal is theirs and SQLite knows it.
        match Laas::ta_uten_navn(sti) {
            Ok(_laas) => take_back_half_event(sti)?,
            Err(LagerError::Laast(_)) => {}
            Err(uro) => return Err(uro),
        }
    }
    open_checked(sti)
}

/// With the lock held.
fn open_for_writing(sti: &Path) -> Result<Connection, LagerError> {
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

/// Read-only: SQLite's control first, then the chain.
fn open_checked(sti: &Path) -> Result<Connection, LagerError> {
    let kobling = connect(sti, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    skjema::kontroller(&kobling)?;
    walk(&kobling, |_| Ok(()))?;
    Ok(kobling)
}

/// A program died while it wrote: SQLite takes the half event back as soon as the file is read.
fn take_back_half_event(sti: &Path) -> Result<(), LagerError> {
    let kobling = connect(sti, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    kobling.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    Ok(())
}

fn walk(
    kobling: &Connection,
    mut for_hver: impl FnMut(&Rad) -> Result<(), LagerError>,
) -> Result<(), LagerError> {
    let mut kjede = Kjede::start();
    let mut setning = kobling.prepare(ALLE_RADER)?;
    let mut rader = setning.query([])?;
    while let Some(rad) = rader.next()? {
        let rad = read_row(rad)?;
        kjede.gaa_til(&rad)?;
        for_hver(&rad)?;
    }
    Ok(())
}

fn read_row(rad: &Row<'_>) -> Result<Rad, LagerError> {
    Ok(Rad {
        nr: number(rad)?,
        tid: rad.get(1)?,
        hvem: rad.get(2)?,
        hendelse: rad.get(3)?,
        forrige: rad.get(4)?,
        sum: rad.get(5)?,
    })
}

fn number(rad: &Row<'_>) -> rusqlite::Result<u64> {
    let nr: i64 = rad.get(0)?;
    u64::try_from(nr).ok().ok_or(rusqlite::Error::IntegralValueOutOfRange(0, nr))
}

fn end_of_chain(kobling: &Connection) -> Result<Kjede, LagerError> {
    let siste =
        kobling.query_row(SISTE_RAD, [], |rad| Ok((number(rad)?, rad.get(1)?))).optional()?;
    Ok(siste.map_or_else(Kjede::start, |(nr, sum)| Kjede::etter(nr, sum)))
}
