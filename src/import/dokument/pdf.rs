//! The text layer of a PDF, page by page, by lopdf with bounds around it.
//!
//! A stream may not grow beyond its bound, a page that cannot be read is named, and a panic in the
//! reader is a file that cannot be read.

use std::panic::{AssertUnwindSafe, catch_unwind};

use lopdf::{DecompressError, Document, Error, LoadOptions};

use super::pdf_vern::{har_dyp_side, med_egne_lengder};
use super::{DokumentError, FLESTE_SIDER, LENGSTE_DOKUMENT, ryddet};

/// What one stream, or the content of one page, may grow to when it is unpacked.
const STOERSTE_STROEM: usize = 4 * 1024 * 1024;

/// Pages, and the numbers of those that could not be read in full.
pub(super) type Sider = (Vec<String>, Vec<u32>);

/// Reads the pages.
pub(super) fn les(bytes: &[u8]) -> Result<Sider, DokumentError> {
    let bytes = med_egne_lengder(bytes).ok_or(DokumentError::UlesbarPdf)?;
    // What lopdf holds is dropped whole, so nothing half-made is seen after a panic.
    let lest = catch_unwind(AssertUnwindSafe(|| les_sider(&bytes)));
    lest.unwrap_or(Err(DokumentError::UlesbarPdf))
}

fn les_sider(bytes: &[u8]) -> Result<Sider, DokumentError> {
    let valg = LoadOptions::with_max_decompressed_size(STOERSTE_STROEM);
    let dokument = Document::load_mem_with_options(bytes, valg).map_err(|uro| forklar(&uro))?;
    if dokument.is_encrypted() {
        return Err(DokumentError::Kryptert);
    }
    let sider = dokument.get_pages();
    if sider.len() > FLESTE_SIDER {
        return Err(DokumentError::ForLang);
    }
    if sider.values().any(|id| har_dyp_side(&dokument, *id)) {
        return Err(DokumentError::UlesbarPdf);
    }
    let (mut tekster, mut uleste, mut lengde) = (Vec::new(), Vec::new(), 0);
    for nr in sider.keys() {
        let (tekst, hel) = les_side(&dokument, *nr);
        lengde += tekst.len();
        if lengde > LENGSTE_DOKUMENT {
            return Err(DokumentError::ForLang);
        }
        tekster.push(tekst);
        if !hel {
            uleste.push(*nr);
        }
    }
    if tekster.is_empty() {
        return Err(DokumentError::UlesbarPdf);
    }
    Ok((tekster, uleste))
}

/// The text of a page, and whether all of it could be read.
fn les_side(dokument: &Document, nr: u32) -> (String, bool) {
    let biter = dokument.extract_text_chunks_with_limit(&[nr], STOERSTE_STROEM);
    let hel = biter.iter().all(Result::is_ok);
    let tekst: String = biter.into_iter().filter_map(Result::ok).collect();
    let hel = hel && !tekst.contains('\u{fffd}');
    (ryddet(&tekst), hel)
}

fn forklar(uro: &Error) -> DokumentError {
    if let Error::InvalidPassword | Error::Decryption(_) | Error::UnsupportedSecurityHandler(_) =
        uro
    {
        DokumentError::Kryptert
    } else if let Error::Decompress(DecompressError::MemoryLimitExceeded { .. }) = uro {
        DokumentError::ForStor
    } else {
        DokumentError::UlesbarPdf
    }
}
