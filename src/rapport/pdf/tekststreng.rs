//! Texts among the objects of the file, outside page content.

use lopdf::{Object, StringFormat};

/// A PDF text string: UTF-16BE with a byte order mark.
pub(super) fn tekststreng(tekst: &str) -> Object {
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(tekst.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}
