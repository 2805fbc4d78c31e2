//! Bytes to text: UTF-8 with or without byte order mark, else Windows-1252.
//!
//! Must never show half-read signs: bytes that are neither are refused as a whole.

use std::borrow::Cow;

use encoding_rs::{UTF_8, WINDOWS_1252};

/// Bytes that Windows-1252 leaves without a sign.
const UTEN_TEGN: [u8; 5] = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/// The text, or `None` where the bytes are not text in a known encoding.
pub(super) fn les_tekst(bytes: &[u8]) -> Option<Cow<'_, str>> {
    if bytes.iter().copied().any(er_styretegn) {
        return None;
    }
    let (tekst, har_feil) = UTF_8.decode_with_bom_removal(bytes);
    if !har_feil {
        return Some(tekst);
    }
    if bytes.iter().any(|b| UTEN_TEGN.contains(b)) {
        return None;
    }
    Some(WINDOWS_1252.decode_without_bom_handling(bytes).0)
}

/// Control bytes show that the file is no text: UTF-16, a workbook, a picture.
fn er_styretegn(b: u8) -> bool {
    (b < 0x20 && !matches!(b, b'\t' | b'\n' | b'\r')) || b == 0x7f
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], ventet: Option<&str>) {
        assert_eq!(les_tekst(bytes).as_deref(), ventet, "{bytes:?}");
    }

    #[test]
    fn known_encodings_are_read() {
        check("søknad".as_bytes(), Some("søknad"));
        check(b"\xef\xbb\xbfs\xc3\xb8knad", Some("søknad"));
        check(b"s\xf8knad \x96 \xe5pen", Some("søknad – åpen"));
    }

    #[test]
    fn other_bytes_are_refused() {
        check(b"\xff\xfes\0\xf8\0", None);
        check(b"s\0a\0k\0", None);
        check(b"PK\x03\x04", None);
        check(b"s\xf8k\x81", None);
    }
}
