//! The kinds of unlawful change after a signature, named for the reader of the check.

use super::pdf::document::Document;
use super::pdf::value::{Dict, Object, ObjectId, Value, entry};

/// What was changed although the file was signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Endringsart {
    /// A page: turned, cropped, given another content, or with other keys.
    Side,
    /// The order or number of pages.
    Sidetre,
    /// What is drawn on a page: text, pictures, fonts.
    Innhold,
    /// A key of the document catalog, such as language or opening action.
    Katalog,
    /// The XMP metadata.
    Metadata,
    /// The document information (title, author, dates).
    Dokumentinfo,
    /// The form or a field in it.
    Skjema,
    /// A link, note or other annotation.
    Merknad,
    /// A signature field that shows something on a page, and may cover what was signed.
    SynligFelt,
    /// The tag tree that gives the reading order.
    Struktur,
    /// An earlier signature itself.
    Signatur,
    /// Something else that stood in the signed file.
    Objekt,
    /// New objects that belong to no later signature.
    NyttObjekt,
    /// Something that stood in the signed file was removed.
    Slettet,
    /// The signer allowed no changes at all, not even further signatures.
    Laast,
    /// The signed part is no revision of this file.
    IkkeInkrementell,
    /// Data after the signed part that is no proper update.
    DataEtterSlutten,
}

impl Endringsart {
    /// Every kind, in the order above.
    pub const ALLE: [Self; 17] = [
        Self::Side,
        Self::Sidetre,
        Self::Innhold,
        Self::Katalog,
        Self::Metadata,
        Self::Dokumentinfo,
        Self::Skjema,
        Self::Merknad,
        Self::SynligFelt,
        Self::Struktur,
        Self::Signatur,
        Self::Objekt,
        Self::NyttObjekt,
        Self::Slettet,
        Self::Laast,
        Self::IkkeInkrementell,
        Self::DataEtterSlutten,
    ];

    /// Last part of the text key `signering-endringsart-…`.
    pub fn kode(self) -> &'static str {
        match self {
            Self::Side => "side",
            Self::Sidetre => "sidetre",
            Self::Innhold => "innhold",
            Self::Katalog => "katalog",
            Self::Metadata => "metadata",
            Self::Dokumentinfo => "dokumentinfo",
            Self::Skjema => "skjema",
            Self::Merknad => "merknad",
            Self::SynligFelt => "synlig-felt",
            Self::Struktur => "struktur",
            Self::Signatur => "signatur",
            Self::Objekt => "objekt",
            Self::NyttObjekt => "nytt-objekt",
            Self::Slettet => "slettet",
            Self::Laast => "laast",
            Self::IkkeInkrementell => "ikke-inkrementell",
            Self::DataEtterSlutten => "data-etter-slutten",
        }
    }

    /// The kind an object belongs to, judged by what it was when it was signed.
    pub(crate) fn of(document: &Document<'_>, number: u32, object: &Object) -> Self {
        let Some(dict) = object.value.as_dict() else { return Self::Objekt };
        let trailer = &document.xref.trailer;
        if entry(trailer, "Info").and_then(Value::as_ref_id).is_some_and(|id| id.0 == number) {
            return Self::Dokumentinfo;
        }
        let kind = |key| entry(dict, key).and_then(Value::as_name).unwrap_or_default();
        match kind("Type") {
            b"Page" => Self::Side,
            b"Pages" => Self::Sidetre,
            b"Catalog" => Self::Katalog,
            b"Metadata" => Self::Metadata,
            b"Sig" | b"DocTimeStamp" => Self::Signatur,
            b"StructTreeRoot" | b"StructElem" => Self::Struktur,
            b"Font" | b"FontDescriptor" | b"XObject" | b"ExtGState" | b"Pattern" => Self::Innhold,
            b"Annot" if entry(dict, "FT").is_none() => Self::Merknad,
            _ if entry(dict, "FT").is_some() => Self::Skjema,
            _ if entry(dict, "ByteRange").is_some() => Self::Signatur,
            _ if object.stream.is_some() => Self::Innhold,
            _ => Self::Objekt,
        }
    }

    /// The kind a changed page key belongs to.
    pub(crate) fn of_page_key(key: &[u8]) -> Self {
        match key {
            b"Contents" | b"Resources" => Self::Innhold,
            b"Annots" => Self::Merknad,
            _ => Self::Side,
        }
    }

    /// The kind a changed catalog key belongs to.
    pub(crate) fn of_catalog_key(key: &[u8]) -> Self {
        match key {
            b"Metadata" => Self::Metadata,
            b"Pages" => Self::Sidetre,
            b"StructTreeRoot" | b"MarkInfo" => Self::Struktur,
            b"AcroForm" => Self::Skjema,
            _ => Self::Katalog,
        }
    }
}

/// All keys of two dictionaries whose values differ.
pub(crate) fn differing<'a>(before: &'a Dict, after: &'a Dict) -> Vec<&'a [u8]> {
    let mut keys: Vec<&[u8]> = before
        .iter()
        .filter(|(key, value)| after.get(*key) != Some(value))
        .map(|(key, _)| key.as_slice())
        .collect();
    let added = after.keys().filter(|key| !before.contains_key(*key));
    keys.extend(added.map(Vec::as_slice));
    keys
}

/// Whether a signature was made with the order that nothing more may be added (`DocMDP` level 1).
pub(crate) fn locked(document: &Document<'_>, signature: &Dict) -> bool {
    let references = document.get(signature, "Reference").as_array().unwrap_or_default();
    references.iter().filter_map(|item| document.resolve(item).as_dict()).any(|reference| {
        let parameters = document.get(reference, "TransformParams").as_dict();
        document.get(reference, "TransformMethod").is_name("DocMDP")
            && parameters.is_some_and(|found| document.get(found, "P").as_int() == Some(1))
    })
}

/// Object numbers a value points at.
pub(crate) fn targets(value: &Value) -> Vec<ObjectId> {
    let mut found = Vec::new();
    value.references(&mut found);
    found
}
