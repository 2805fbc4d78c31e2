//! Bytes to text: UTF-8 and UTF-16 with or without byte order mark, else Windows-1252.
//!
//! Must never show half-read signs: bytes that are none of these are refused as a whole.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// Bytes that Windows-1252 leaves without a sign.
const UTEN_TEGN: [u8; 5] = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/// Bytes that tell UTF-16 from other text.
const PROEVE: usize = 4_096;

/// The text, or `None` where the bytes are not text in a known encoding.
pub(super) fn les_tekst(bytes: &[u8]) -> Option<Cow<'_, str>> {
    if let Some(tegnsett) = utf16(bytes) {
        let (tekst, har_feil) = tegnsett.decode_with_bom_removal(bytes);
        let er_tekst = !har_feil && !tekst.bytes().any(er_styretegn);
        return er_tekst.then_some(tekst);
    }
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

/// Told by the mark, or by every second byte being zero in nearly all signs.
fn utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    if bytes.starts_with(b"\xff\xfe") {
        return Some(UTF_16LE);
    }
    if bytes.starts_with(b"\xfe\xff") {
        return Some(UTF_16BE);
    }
    if !bytes.len().is_multiple_of(2) {
        return None;
    }
    let start = bytes.iter().take(PROEVE);
    let antall = start.len() / 2;
    let nuller = |rest: usize| {
        let hver_andre = start.clone().skip(rest).step_by(2);
        hver_andre.filter(|b| **b == 0).count()
    };
    let (foerst, sist) = (nuller(0), nuller(1));
    match antall / 2 {
        grense if antall > 1 && sist > grense && foerst == 0 => Some(UTF_16LE),
        grense if antall > 1 && foerst > grense && sist == 0 => Some(UTF_16BE),
        _ => None,
    }
}

/// Control bytes show that the file is no text: a workbook, a picture.
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
        check(b"\xff\xfes\0\xf8\0k\0", Some("søk"));
        check(b"\xfe\xff\0s\0\xf8\0k", Some("søk"));
        check(b"s\0a\0k\0", Some("sak"));
        check(b"\0s\0a\0k", Some("sak"));
    }

    #[test]
    fn other_bytes_are_refused() {
        check(b"\xff\xfes\0\x01\0", None);
        check(b"\0\0\0\0\0\0", None);
        check(b"s\0a\0k", None);
        check(b"PK\x03\x04", None);
        check(b"s\xf8k\x81", None);
    }
}
