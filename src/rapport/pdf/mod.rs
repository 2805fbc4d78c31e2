//! Writes the set document as PDF/A-2a and PDF/UA-1.
//!
//! `tegner` and `skrifter` are the only files that know printpdf: they draw pages and embed fonts.
//! Tag tree, bookmarks and metadata are added with lopdf to the same objects. The same document
//! gives the same bytes: names, dates and the file's id come from the document alone.

use super::dokument::Dokument;
use super::feil::RapportError;
use super::forkontroll::kontroller;
use super::oppsett::modell::Oppsett;
use super::oppsett::sett;

mod delskrift;
mod skrifter;
mod tegner;
mod tekststreng;
mod merketre;
mod bokmerker;
mod metadata;
#[cfg(test)]
pub(crate) mod prove;
#[cfg(test)]
mod tests;

/// The finished report as bytes of a PDF file, or every fault that keeps it from being written.
pub fn skriv_pdf(dokument: &Dokument) -> Result<Vec<u8>, RapportError> {
    let feil = kontroller(dokument);
    if !feil.is_empty() {
        return Err(RapportError::Forkontroll(feil));
    }
    skriv(dokument, &sett(dokument)).map_err(RapportError::Skriving)
}

/// Number of pages the document fills, without writing it; 0 for a document with faults.
pub fn antall_sider(dokument: &Dokument) -> usize {
    if kontroller(dokument).is_empty() { sett(dokument).sider.len() } else { 0 }
}

fn skriv(dokument: &Dokument, oppsett: &Oppsett) -> Result<Vec<u8>, lopdf::Error> {
    let mut pdf = tegner::tegn(oppsett);
    let sider: Vec<_> = pdf.get_pages().into_values().collect();
    merketre::legg_til(&mut pdf, oppsett, &sider)?;
    let bokmerker = bokmerker::legg_til(&mut pdf, &oppsett.bokmerker, &sider);
    metadata::legg_til(&mut pdf, dokument, bokmerker)?;
    pdf.compress();
    let mut bytes = Vec::new();
    pdf.save_modern(&mut bytes)?;
    Ok(bytes)
}
