//! Files in and out: whole or not at all.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use crate::app::AppError;

/// Reads a file the user has named.
pub(super) fn les(sti: &Path) -> Result<Vec<u8>, AppError> {
    std::fs::read(sti).map_err(|kilde| AppError::Fil { sti: sti.to_owned(), kilde })
}

/// Writes a file beside its place and moves it there, so that a full disk or a power cut never
/// leaves half a report. A file that was there before is replaced only when the new one is whole.
pub fn skriv_trygt(sti: &Path, innhold: &[u8]) -> Result<(), AppError> {
    let feil = |kilde| AppError::Fil { sti: sti.to_owned(), kilde };
    let mappe = mappe_til(sti);
    let mut kladd = tempfile::NamedTempFile::new_in(&mappe).map_err(feil)?;
    kladd.write_all(innhold).map_err(feil)?;
    kladd.as_file().sync_all().map_err(feil)?;
    kladd.persist(sti).map_err(|uro| feil(uro.error))?;
    Ok(())
}

fn mappe_til(sti: &Path) -> PathBuf {
    match sti.parent() {
        Some(mappe) if !mappe.as_os_str().is_empty() => mappe.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// The name of a file without its folders, as it is kept in the log.
pub(super) fn filnavn(sti: &Path) -> String {
    sti.file_name().map(|navn| navn.to_string_lossy().into_owned()).unwrap_or_default()
}

/// SHA-256 in hex.
pub(super) fn sha256(innhold: &[u8]) -> String {
    Sha256::digest(innhold).iter().map(|b| format!("{b:02x}")).collect()
}
