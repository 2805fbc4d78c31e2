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
    skriv(sti, innhold, &mut vanlig_tilgang())
}

/// The same for keys and passwords: on Unix nobody but the owner may read it.
pub(super) fn skriv_hemmelig(sti: &Path, innhold: &[u8]) -> Result<(), AppError> {
    skriv(sti, innhold, &mut tempfile::Builder::new())
}

fn skriv(
    sti: &Path,
    innhold: &[u8],
    kladd: &mut tempfile::Builder<'_, '_>,
) -> Result<(), AppError> {
    let feil = |kilde| AppError::Fil { sti: sti.to_owned(), kilde };
    let mut kladd = kladd.tempfile_in(mappe_til(sti)).map_err(feil)?;
    kladd.write_all(innhold).map_err(feil)?;
    kladd.as_file().sync_all().map_err(feil)?;
    kladd.persist(sti).map_err(|uro| feil(uro.error))?;
    Ok(())
}

/// What any new file of the user gets; a temporary file would be closed to others.
#[cfg(unix)]
fn vanlig_tilgang() -> tempfile::Builder<'static, 'static> {
    use std::os::unix::fs::PermissionsExt as _;

    let mut kladd = tempfile::Builder::new();
    kladd.permissions(std::fs::Permissions::from_mode(0o666)); // less the user's umask
    kladd
}

/// What any new file of the user gets.
#[cfg(not(unix))]
fn vanlig_tilgang() -> tempfile::Builder<'static, 'static> {
    tempfile::Builder::new()
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
    format!("{:x}", Sha256::digest(innhold))
}
