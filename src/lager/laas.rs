//! One writer at a time: a lock of the operating system, and a note of who holds it.
//!
//! `<name>.tilsyn.laas` is locked, and the system lets go of it when the process dies. It is left in
//! place when we are done: taking it away would let one process lock the old file while another
//! makes a new one. `<name>.tilsyn.eier` is a file of its own because Windows does not let others
//! read a locked one; a note without a lock is stale and is written over.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

use super::feil::LagerError;

/// Who has a tilsyn open for writing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Eier {
    /// Name of the user; empty where it is not known.
    pub navn: String,
    /// Name of the machine; empty where it is not known.
    pub maskin: String,
    /// Number of the process.
    pub prosess: u32,
    /// Since when.
    pub siden: DateTime<FixedOffset>,
}

/// The lock, held for as long as the value lives.
#[derive(Debug)]
pub(super) struct Laas {
    fil: File,
    notat: PathBuf,
}

impl Laas {
    /// Takes the lock, or says who has it.
    pub(super) fn ta(sti: &Path, eier: &Eier) -> Result<Self, LagerError> {
        let laas = Self::ta_uten_navn(sti)?;
        // The note is a courtesy to the next one who asks; the lock holds without it.
        if let Ok(tekst) = ron::to_string(eier) {
            fs::write(&laas.notat, tekst).ok();
        }
        Ok(laas)
    }

    /// Takes the lock for a moment, without a note.
    pub(super) fn ta_uten_navn(sti: &Path) -> Result<Self, LagerError> {
        let sti = one_name(sti);
        let notat = beside(&sti, ".eier");
        let fil = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(beside(&sti, ".laas"))?;
        match fil.try_lock() {
            Ok(()) => Ok(Self { fil, notat }),
            Err(TryLockError::WouldBlock) => Err(LagerError::Laast(read_note(&notat))),
            Err(TryLockError::Error(uro)) => Err(uro.into()),
        }
    }

    /// Who has the lock. Makes no file: where there is none, nobody has ever written.
    pub(super) fn holder(sti: &Path) -> Option<Eier> {
        let sti = one_name(sti);
        let fil = File::open(beside(&sti, ".laas")).ok()?;
        match fil.try_lock_shared() {
            Err(TryLockError::WouldBlock) => Some(read_note(&beside(&sti, ".eier"))),
            Ok(()) | Err(TryLockError::Error(_)) => None,
        }
    }
}

impl Drop for Laas {
    fn drop(&mut self) {
        // While the lock is still ours; what remains after a failure is stale and harmless.
        fs::remove_file(&self.notat).ok();
        self.fil.unlock().ok();
    }
}

/// The file beside the tilsyn whose name has that ending.
pub(super) fn beside(sti: &Path, endelse: &str) -> PathBuf {
    let mut navn = OsString::from(sti);
    navn.push(endelse);
    PathBuf::from(navn)
}

/// Two ways to the same file must meet at the same lock.
fn one_name(sti: &Path) -> PathBuf {
    if let Ok(hele) = sti.canonicalize() {
        return hele;
    }
    let mappe = sti.parent().filter(|mappe| !mappe.as_os_str().is_empty());
    let mappe = mappe.unwrap_or(Path::new(".")).canonicalize();
    match (mappe, sti.file_name()) {
        (Ok(mappe), Some(navn)) => mappe.join(navn),
        _ => sti.to_owned(),
    }
}

fn read_note(notat: &Path) -> Eier {
    let tekst = fs::read_to_string(notat).unwrap_or_default();
    ron::from_str(&tekst).unwrap_or_default()
}
