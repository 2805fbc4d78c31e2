//! Workbooks are zip archives: what is needed is unpacked here, under limits, before anything reads it.
//!
//! The sizes an archive states may be wrong, so the real ones are counted. What is unpacked is put
//! into a new archive without compression; the reader of workbooks sees that one only.

use std::io::{Cursor, Read as _, Write as _};
use std::ops::Not as _;

use memchr::memmem;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::format::Filformat;

/// Bytes all parts may take together when unpacked.
const STOERST: u64 = 256 << 20;

/// A part this small is never taken for a bomb, however well it was packed.
const UFARLIG: u64 = 16 << 20;

/// Times a larger part may grow when it is unpacked; sheets grow by 10 to 30.
const STOERSTE_VEKST: u64 = 150;

/// Parts of an archive; a workbook has some dozens.
const FLEST_DELER: usize = 5_000;

/// Why an archive is not opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Arkivfeil {
    /// The archive is broken or locked with a password.
    Brutt,
    /// It unpacks to more than it should, or holds what a sample never holds.
    Utrygt,
}

/// What kind of workbook the archive holds.
pub(super) fn art(bytes: &[u8]) -> Filformat {
    let Ok(arkiv) = ZipArchive::new(Cursor::new(bytes)) else { return Filformat::Ukjent };
    let har = |soekt: &str| arkiv.file_names().any(|navn| rent_navn(navn) == soekt);
    if har("xl/workbook.xml") {
        Filformat::Xlsx
    } else if har("content.xml") && har("mimetype") {
        Filformat::Ods
    } else {
        Filformat::Ukjent
    }
}

/// Some programs write the names of the parts with other letters and strokes.
fn rent_navn(navn: &str) -> String {
    let navn = navn.replace('\\', "/").to_lowercase();
    navn.strip_prefix('/').map_or(navn.clone(), str::to_owned)
}

/// The parts `trengs` asks for, unpacked and checked.
pub(super) fn pakk_ut(
    bytes: &[u8],
    trengs: fn(&str) -> bool,
) -> Result<Vec<(String, Vec<u8>)>, Arkivfeil> {
    let mut arkiv = ZipArchive::new(Cursor::new(bytes)).map_err(brutt)?;
    if arkiv.len() > FLEST_DELER {
        return Err(Arkivfeil::Utrygt);
    }
    let mut igjen = STOERST;
    let mut deler = Vec::new();
    for nr in 0..arkiv.len() {
        let del = arkiv.by_index(nr).map_err(brutt)?;
        let navn = rent_navn(del.name());
        if del.is_dir() || !trengs(&navn) {
            continue;
        }
        let grense = igjen.min(UFARLIG.max(del.compressed_size().saturating_mul(STOERSTE_VEKST)));
        if del.size() > grense {
            return Err(Arkivfeil::Utrygt);
        }
        let mut innhold = Vec::with_capacity(usize::try_from(del.size()).unwrap_or_default());
        let lest = del.take(grense + 1).read_to_end(&mut innhold).map_err(brutt)? as u64;
        if lest > grense || har_dokumenttype(&innhold) || lover_for_mye(&innhold) {
            return Err(Arkivfeil::Utrygt);
        }
        igjen -= lest;
        deler.push((navn, innhold));
    }
    Ok(deler)
}

/// The same parts in an archive without compression.
pub(super) fn pakk_flatt(deler: &[(String, Vec<u8>)]) -> Result<Vec<u8>, Arkivfeil> {
    let sum: usize = deler.iter().map(|(navn, innhold)| innhold.len() + navn.len() * 2 + 200).sum();
    let mut arkiv = ZipWriter::new(Cursor::new(Vec::with_capacity(sum)));
    let form = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (navn, innhold) in deler {
        arkiv.start_file(navn.as_str(), form).map_err(brutt)?;
        arkiv.write_all(innhold).map_err(brutt)?;
    }
    Ok(arkiv.finish().map_err(brutt)?.into_inner())
}

/// A document type can name other files and texts that grow; no workbook has one.
fn har_dokumenttype(innhold: &[u8]) -> bool {
    memmem::find(innhold, b"<!DOCTYPE").is_some() || memmem::find(innhold, b"<!ENTITY").is_some()
}

/// The table of texts states how many it has, and the reader makes room for so many at once.
fn lover_for_mye(innhold: &[u8]) -> bool {
    let start = innhold.get(..innhold.len().min(4_096)).unwrap_or_default();
    memmem::find_iter(start, b"ount=").any(|plass| {
        let rest = start.get(plass + 6..).unwrap_or_default();
        let sifre = rest.iter().take_while(|b| b.is_ascii_digit()).count();
        let tall = rest.get(..sifre).and_then(|sifre| std::str::from_utf8(sifre).ok());
        tall.filter(|tall| !tall.is_empty())
            .is_some_and(|tall| tall.parse::<usize>().is_ok_and(|n| n <= innhold.len()).not())
    })
}

/// The cause may name parts of the file, so it is not passed on.
fn brutt(_: impl std::error::Error) -> Arkivfeil {
    Arkivfeil::Brutt
}
