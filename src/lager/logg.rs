//! An open tilsyn file: what has happened, and one more thing that happened.

use std::fs::{self, OpenOptions};
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};

use crate::domene::Post;

use super::aapning::{connect, open_for_reading, open_for_writing};
use super::feil::LagerError;
use super::filhode;
use super::kjede::Kjede;
use super::laas::{Eier, Laas};
use super::rader::{add, end_of_chain, sum_of, walk};
use super::skjema;

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

    /// Who has the file open for writing just now, where anybody has.
    pub fn skriver(sti: &Path) -> Option<Eier> {
        Laas::holder(sti)
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

    /// The digest of the log from its beginning up to that event. Whoever has it can tell whether
    /// anything before the event has been changed.
    pub fn sum(&self, nr: u64) -> Result<Option<String>, LagerError> {
        sum_of(&self.kobling, nr)
    }

    /// Adds one event; it is on the disk when this returns, and not at all when it fails.
    pub fn legg_til(&mut self, post: &Post) -> Result<(), LagerError> {
        self.legg_til_alle(std::slice::from_ref(post))
    }

    /// Adds events in one go: all of them are on the disk when this returns, or none.
    pub fn legg_til_alle(&mut self, poster: &[Post]) -> Result<(), LagerError> {
        if self.tilgang() == Tilgang::Lese {
            return Err(LagerError::KunLesing);
        }
        let skriving = Transaction::new(&mut self.kobling, TransactionBehavior::Immediate)?;
        for post in poster {
            add(&skriving, post)?;
        }
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
