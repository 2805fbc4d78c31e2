//! A document attached to a case or an office as a source of evidence.
//!
//! What is kept is its text after the identity gate, never the file: the digest tells later which
//! file it was.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::id::{KontorId, SakId};
use super::navngitt::navngitt;
use super::personvern::Opplysningsart;
use super::svar::{Bevis, Bevisart};

/// The number of a document inside its tilsyn, counted from 1 and never used again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DokumentId(pub u32);

impl std::fmt::Display for DokumentId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// What a document belongs to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Dokumentsted {
    /// A case of the sample.
    Sak(SakId),
    /// An office: routines, delegation, reports.
    Kontor(KontorId),
}

navngitt! {
    /// What the file was.
    Dokumentform {
        /// Plain text.
        Tekst = "tekst",
        /// Markdown.
        Markdown = "markdown",
        /// The text layer of a PDF.
        Pdf = "pdf",
    }
}

/// A document as a source of evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saksdokument {
    /// Its number.
    pub id: DokumentId,
    /// File name without folders, after the gate.
    pub navn: String,
    /// What it belongs to.
    pub sted: Dokumentsted,
    /// What kind of source it is.
    pub art: Bevisart,
    /// What the file was.
    pub form: Dokumentform,
    /// Date the document shows, as the inspector read it.
    #[serde(default)]
    pub dato: Option<NaiveDate>,
    /// SHA-256 of the file in hex.
    pub sha256: String,
    /// The text after the gate.
    pub tekst: String,
    /// Where each page begins in `tekst`, in bytes. Text and Markdown have one page.
    pub sider: Vec<usize>,
    /// Pages, from 1, whose text could not be read in full.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub uleste_sider: Vec<u32>,
    /// How many places of each kind the gate has masked.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub maskert: BTreeMap<Opplysningsart, u32>,
}

impl Saksdokument {
    /// The text of a page, from 1.
    pub fn side(&self, nr: usize) -> Option<&str> {
        let plass = nr.checked_sub(1)?;
        let fra = *self.sider.get(plass)?;
        let til = self.sider.get(nr).copied().unwrap_or(self.tekst.len());
        self.tekst.get(fra..til)
    }

    /// The document as evidence for an answer, at a place such as «side 2».
    pub fn som_bevis(&self, sted: &str) -> Bevis {
        Bevis {
            art: self.art,
            sted: format!("{}, {sted}", self.navn),
            dato: self.dato,
            sha256: Some(self.sha256.clone()),
            plass: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_cut_where_they_begin() {
        let dokument = Saksdokument {
            id: DokumentId(1),
            navn: "vedtak.pdf".to_owned(),
            sted: Dokumentsted::Sak(SakId::new("A-1")),
            art: Bevisart::Vedtak,
            form: Dokumentform::Pdf,
            dato: None,
            sha256: "00".repeat(32),
            tekst: "Én\nTo".to_owned(),
            sider: vec![0, 4],
            uleste_sider: vec![],
            maskert: BTreeMap::new(),
        };
        assert_eq!(dokument.side(1), Some("Én\n"));
        assert_eq!(dokument.side(2), Some("To"));
        assert_eq!((dokument.side(0), dokument.side(3)), (None, None));
        assert_eq!(dokument.som_bevis("side 2").sted, "vedtak.pdf, side 2");
    }
}
