//! Files in and out: whole or not at all.

use std::io::{ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use crate::app::AppError;

/// Reads a file the user has named.
pub(super) fn les(sti: &Path) -> Result<Vec<u8>, AppError> {
    std::fs::read(sti).map_err(|kilde| AppError::Fil { sti: sti.to_owned(), kilde })
}

/// Reads a file the user has named, if it is no longer than that.
pub(super) fn les_inntil(sti: &Path, grense: u64) -> Result<Option<Vec<u8>>, AppError> {
    let feil = |kilde| AppError::Fil { sti: sti.to_owned(), kilde };
    let fil = std::fs::File::open(sti).map_err(feil)?;
    let mut bytes = Vec::new();
    fil.take(grense.saturating_add(1)).read_to_end(&mut bytes).map_err(feil)?;
    Ok((bytes.len() as u64 <= grense).then_some(bytes))
}

/// Writes a file beside its place and moves it there, so that a full disk or a power cut never
/// leaves half a report. A file that was there before is replaced only when the new one is whole.
pub fn skriv_trygt(sti: &Path, innhold: &[u8]) -> Result<(), AppError> {
    skriv(sti, innhold, &mut vanlig_tilgang())
}

/// Writes a PDF. It takes the place of an earlier PDF and of nothing else: never of a tilsyn, a key
/// or a text whose name was given by mistake.
pub(super) fn skriv_pdf(sti: &Path, innhold: &[u8]) -> Result<(), AppError> {
    let feil = |kilde| AppError::Fil { sti: sti.to_owned(), kilde };
    let mut hode = [0_u8; PDF_HODE.len()];
    match std::fs::File::open(sti) {
        Err(uro) if uro.kind() == ErrorKind::NotFound => {}
        Err(uro) => return Err(feil(uro)),
        Ok(mut fil) => {
            if fil.read_exact(&mut hode).is_err() || hode != PDF_HODE {
                return Err(AppError::OpptattNavn { sti: sti.to_owned() });
            }
        }
    }
    skriv_trygt(sti, innhold)
}

const PDF_HODE: [u8; 5] = *b"%PDF-";

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
