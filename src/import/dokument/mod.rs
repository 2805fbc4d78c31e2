//! Case documents: the text of a text file, a Markdown file or a PDF with a text layer.
//!
//! Gives the text page by page. Must never guess at what a picture says, and never take more than
//! its bounds from a file somebody else has made.

mod pdf;
mod pdf_vern;

use unicode_normalization::UnicodeNormalization as _;

use crate::domene::{Dokumentform, Melding};

use super::tegnsett;

/// The largest file that is read, in bytes.
pub const STOERSTE_FIL: u64 = 32 * 1024 * 1024;

/// The longest text that is kept, in bytes: about a thousand printed pages.
pub const LENGSTE_DOKUMENT: usize = 3 * 1024 * 1024;

/// The most pages that are read.
pub const FLESTE_SIDER: usize = 2000;

/// The text of a document, before the gate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dokumenttekst {
    /// What the file was.
    pub form: Dokumentform,
    /// The pages; text and Markdown have one.
    pub sider: Vec<String>,
    /// Pages, from 1, whose text could not be read in full.
    pub uleste_sider: Vec<u32>,
}

/// Why a document was not attached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DokumentError {
    /// The file is neither text, Markdown nor PDF: a word processor's file or a picture, for example.
    #[error("not a text, Markdown or PDF file")]
    UkjentForm,
    /// The file is larger than the program reads.
    #[error("the file is too large")]
    ForStor,
    /// The text is longer, or the pages are more, than the program keeps.
    #[error("the text is too long")]
    ForLang,
    /// The file holds no text: it is empty, or the pages are pictures (scanned).
    #[error("the document has no text")]
    UtenTekst,
    /// The PDF opens only with a password.
    #[error("the PDF is encrypted")]
    Kryptert,
    /// The PDF is broken, or made in a way the program does not follow.
    #[error("the PDF cannot be read")]
    UlesbarPdf,
    /// The bytes are not text in a known encoding.
    #[error("unknown encoding")]
    UkjentTegnsett,
}

impl DokumentError {
    /// The stable outward name, also the last part of the text key.
    pub fn kode(self) -> &'static str {
        match self {
            Self::UkjentForm => "dokument-ukjent-form",
            Self::ForStor => "dokument-for-stort",
            Self::ForLang => "dokument-for-langt",
            Self::UtenTekst => "dokument-uten-tekst",
            Self::Kryptert => "dokument-kryptert",
            Self::UlesbarPdf => "dokument-ulesbar-pdf",
            Self::UkjentTegnsett => "dokument-ukjent-tegnsett",
        }
    }

    /// The sentence for the user.
    pub fn melding(self) -> Melding {
        Melding::new(format!("app-feil-{}", self.kode()))
    }
}

/// Reads the text of a document. The name decides the form, the first bytes tell a PDF.
pub fn les(bytes: &[u8], fil: &str) -> Result<Dokumenttekst, DokumentError> {
    if bytes.len() as u64 > STOERSTE_FIL {
        return Err(DokumentError::ForStor);
    }
    let form = form(bytes, fil).ok_or(DokumentError::UkjentForm)?;
    let (sider, uleste_sider) = match form {
        Dokumentform::Pdf => pdf::les(bytes)?,
        Dokumentform::Tekst | Dokumentform::Markdown => {
            let tekst = tegnsett::les_tekst(bytes).ok_or(DokumentError::UkjentTegnsett)?;
            (vec![ryddet(&tekst)], Vec::new())
        }
    };
    if sider.iter().map(String::len).sum::<usize>() > LENGSTE_DOKUMENT {
        return Err(DokumentError::ForLang);
    }
    if sider.iter().all(|side| side.trim().is_empty()) {
        return Err(DokumentError::UtenTekst);
    }
    Ok(Dokumenttekst { form, sider, uleste_sider })
}

fn form(bytes: &[u8], fil: &str) -> Option<Dokumentform> {
    if bytes.starts_with(b"%PDF-") {
        return Some(Dokumentform::Pdf);
    }
    let fil = fil.to_lowercase();
    match fil.rsplit_once('.').map(|(_, endelse)| endelse) {
        Some("pdf") => Some(Dokumentform::Pdf),
        Some("md" | "markdown") => Some(Dokumentform::Markdown),
        Some("txt" | "text") | None => Some(Dokumentform::Tekst),
        Some(_) => None,
    }
}

/// One form for letters and line ends, no control characters, no hyphens that only divide a line:
/// the same text gives the same bytes whatever program wrote it, and a word can be found.
fn ryddet(tekst: &str) -> String {
    let hele_ord = tekst.replace("\u{ad}\n", "").replace('\u{ad}', "");
    let linjer = hele_ord.lines().map(|linje| {
        let tegn = linje.nfc().filter(|tegn| *tegn == '\t' || !tegn.is_control());
        let linje: String = tegn.flat_map(bokstaver).collect();
        linje.trim_end().to_owned()
    });
    let mut ut = linjer.collect::<Vec<_>>().join("\n");
    ut.truncate(ut.trim_end().len());
    ut
}

/// A sign that stands for two letters (ﬁ, ﬂ) becomes the letters.
fn bokstaver(tegn: char) -> impl Iterator<Item = char> {
    let ligatur = ('\u{fb00}'..='\u{fb06}').contains(&tegn);
    let hel = (!ligatur).then_some(tegn);
    let delt = ligatur.then(|| std::iter::once(tegn).nfkc()).into_iter().flatten();
    hel.into_iter().chain(delt)
}

#[cfg(test)]
mod tests;
