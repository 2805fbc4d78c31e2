//! PDF objects as values, with the place of every string in the file.
//!
//! Numbers with a fraction keep their spelling, so that two revisions are compared as written.

use std::collections::BTreeMap;
use std::ops::Range;

/// Object number and generation.
pub(crate) type ObjectId = (u32, u16);
/// A dictionary in a fixed order; a repeated key is refused by the reader.
pub(crate) type Dict = BTreeMap<Vec<u8>, Value>;

/// What an absent or unreadable object counts as.
pub(crate) static NULL: Value = Value::Null;

/// One PDF value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value {
    Null,
    Bool(bool),
    Int(i64),
    Real(Vec<u8>),
    Name(Vec<u8>),
    Text(Text),
    Array(Vec<Self>),
    Dict(Dict),
    Ref(ObjectId),
}

/// A string and where it stood, brackets included; empty when it stood in a compressed object.
#[derive(Debug, Clone)]
pub(crate) struct Text {
    pub(crate) bytes: Vec<u8>,
    pub(crate) hex: bool,
    pub(crate) span: Range<usize>,
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.bytes == other.bytes
    }
}
impl Eq for Text {}

/// An indirect object; a stream keeps only the place of its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Object {
    pub(crate) generation: u16,
    pub(crate) value: Value,
    pub(crate) stream: Option<Range<usize>>,
}

impl Value {
    pub(crate) fn name(text: &str) -> Self {
        Self::Name(text.as_bytes().to_vec())
    }

    pub(crate) fn literal(bytes: &[u8]) -> Self {
        Self::Text(Text { bytes: bytes.to_vec(), hex: false, span: 0..0 })
    }

    pub(crate) fn hex(bytes: &[u8]) -> Self {
        Self::Text(Text { bytes: bytes.to_vec(), hex: true, span: 0..0 })
    }

    /// Text for people: plain where ASCII suffices, else UTF-16 with a byte order mark.
    pub(crate) fn text(text: &str) -> Self {
        if text.is_ascii() {
            return Self::literal(text.as_bytes());
        }
        let mut bytes = vec![0xFE, 0xFF];
        bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
        Self::hex(&bytes)
    }

    pub(crate) fn as_int(&self) -> Option<i64> {
        if let Self::Int(number) = self { Some(*number) } else { None }
    }

    pub(crate) fn as_name(&self) -> Option<&[u8]> {
        if let Self::Name(name) = self { Some(name) } else { None }
    }

    pub(crate) fn as_text(&self) -> Option<&Text> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    pub(crate) fn as_array(&self) -> Option<&[Self]> {
        if let Self::Array(items) = self { Some(items) } else { None }
    }

    pub(crate) fn as_dict(&self) -> Option<&Dict> {
        if let Self::Dict(dict) = self { Some(dict) } else { None }
    }

    pub(crate) fn as_ref_id(&self) -> Option<ObjectId> {
        if let Self::Ref(id) = self { Some(*id) } else { None }
    }

    pub(crate) fn is_name(&self, name: &str) -> bool {
        self.as_name() == Some(name.as_bytes())
    }

    /// Every object this value points at, however deep inside it.
    pub(crate) fn references(&self, found: &mut Vec<ObjectId>) {
        match self {
            Self::Ref(id) => found.push(*id),
            Self::Array(items) => items.iter().for_each(|item| item.references(found)),
            Self::Dict(dict) => dict.values().for_each(|item| item.references(found)),
            Self::Null
            | Self::Bool(_)
            | Self::Int(_)
            | Self::Real(_)
            | Self::Name(_)
            | Self::Text(_) => {}
        }
    }
}

impl Text {
    /// The string as people read it: UTF-16, UTF-8 or, failing those, Latin letters byte by byte.
    pub(crate) fn decoded(&self) -> String {
        match self.bytes.as_slice() {
            [0xFE, 0xFF, rest @ ..] => {
                let units: Vec<u16> = rest
                    .chunks_exact(2)
                    .filter_map(|pair| pair.try_into().ok().map(u16::from_be_bytes))
                    .collect();
                String::from_utf16_lossy(&units)
            }
            [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
            bytes => bytes.iter().copied().map(char::from).collect(),
        }
    }
}

/// Builds a dictionary from pairs.
pub(crate) fn dict<const N: usize>(pairs: [(&str, Value); N]) -> Dict {
    pairs.into_iter().map(|(key, value)| (key.as_bytes().to_vec(), value)).collect()
}

/// Looks a key up by its plain name.
pub(crate) fn entry<'a>(dict: &'a Dict, key: &str) -> Option<&'a Value> {
    dict.get(key.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn norwegian_text_survives_as_utf16() {
        let value = Value::text("Kari Ærlig");
        assert_eq!(value.as_text().unwrap().decoded(), "Kari Ærlig");
        assert_eq!(Value::text("Ola").as_text().unwrap().bytes, b"Ola");
    }
}
