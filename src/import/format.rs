//! What kind of file it is, told by its bytes first and its name second.

use super::arkiv;

/// What kind of file was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filformat {
    /// CSV, TSV and their like.
    Separert,
    /// Excel workbook.
    Xlsx,
    /// `OpenDocument` spreadsheet.
    Ods,
    /// JSON.
    Json,
    /// RON.
    Ron,
    /// None of these.
    Ukjent,
}

impl Filformat {
    /// The stable outward name.
    pub fn kode(self) -> &'static str {
        match self {
            Self::Separert => "csv",
            Self::Xlsx => "xlsx",
            Self::Ods => "ods",
            Self::Json => "json",
            Self::Ron => "ron",
            Self::Ukjent => "ukjent",
        }
    }
}

/// What the first bytes say, before they are read as text; `None` where they may be text.
pub(super) fn fra_bytes(bytes: &[u8]) -> Option<Filformat> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return Some(arkiv::art(bytes));
    }
    // Old workbooks and documents, PDF.
    let fremmede: [&[u8]; 3] = [b"\xd0\xcf\x11\xe0", b"%PDF-", b"{\\rtf"];
    fremmede.iter().any(|start| bytes.starts_with(start)).then_some(Filformat::Ukjent)
}

/// What text it is: the file name decides; without a known ending the first sign does.
pub(super) fn fra_tekst(fil: &str, tekst: &str) -> Filformat {
    let fil = fil.to_lowercase();
    let slutter_paa = |endelser: &[&str]| endelser.iter().any(|endelse| fil.ends_with(endelse));
    let start = tekst.trim_start();
    if slutter_paa(&[".ron"]) {
        Filformat::Ron
    } else if slutter_paa(&[".json"]) {
        Filformat::Json
    } else if slutter_paa(&[".csv", ".tsv", ".txt", ".tab"]) {
        Filformat::Separert
    } else if start.starts_with('(') || start.starts_with("#![") {
        Filformat::Ron
    } else if start.starts_with('{') || start.starts_with('[') {
        Filformat::Json
    } else {
        Filformat::Separert
    }
}
