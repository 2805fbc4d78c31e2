//! The first hundred bytes of the file, read without SQLite: is it ours, and can we read it?
//!
//! SQLite may write to a file it opens, for example to take back a half transaction. A file that
//! belongs to somebody else must not be touched even so. On Unix, closing a file lets go of every lock
//! the process has on it, SQLite's too: a process opens the same tilsyn once at a time.

use std::fs::File;
use std::io::{ErrorKind, Read as _};
use std::path::Path;

use super::feil::LagerError;
use super::skjema::{APPLICATION_ID, VERSJON};

const MAGI: &[u8; 16] = b"SQLite format 3\0";
const LENGDE: usize = 100;

/// Whether the file is a tilsyn of a version this program reads.
pub(super) fn kontroller(sti: &Path) -> Result<(), LagerError> {
    let mut hode = [0_u8; LENGDE];
    let mut fil = File::open(sti)?;
    if fil.metadata()?.is_dir() {
        return Err(LagerError::IkkeVaar);
    }
    match fil.read_exact(&mut hode) {
        Ok(()) => {}
        Err(uro) if uro.kind() == ErrorKind::UnexpectedEof => return Err(too_short(&hode)),
        Err(uro) => return Err(uro.into()),
    }
    // Places from the file format of SQLite: user version at 60, application id at 68.
    if !hode.starts_with(MAGI) || number_at(&hode, 68) != Some(APPLICATION_ID.cast_unsigned()) {
        return Err(LagerError::IkkeVaar);
    }
    match number_at(&hode, 60) {
        Some(versjon) if versjon > VERSJON => Err(LagerError::NyereVersjon { versjon }),
        Some(VERSJON) => Ok(()),
        _ => Err(LagerError::skadet("no version in the file header")),
    }
}

fn too_short(hode: &[u8]) -> LagerError {
    // The rest of the buffer is zeros, so the comparison holds for files of any length.
    if hode.starts_with(MAGI) {
        LagerError::skadet("the file ends inside its header")
    } else {
        LagerError::IkkeVaar
    }
}

fn number_at(hode: &[u8; LENGDE], plass: usize) -> Option<u32> {
    let fire = hode.get(plass..plass + 4)?;
    Some(u32::from_be_bytes(fire.try_into().ok()?))
}
