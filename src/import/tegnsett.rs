//! Bytes to text: UTF-8, UTF-16 and UTF-32, else the table of one byte a sign under which most
//! Norwegian letters stand inside words: Windows-1252, Mac Roman, or DOS (850 and 865).
//!
//! Must never show half-read signs: bytes that are none of these are refused as a whole.

use std::borrow::Cow;

use encoding_rs::{Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// Bytes that Windows-1252 leaves without a sign.
const UTEN_TEGN: [u8; 5] = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/// Bytes that tell UTF-16 from other text.
const PROEVE: usize = 4_096;

/// The text, or `None` where the bytes are not text in a known encoding.
pub(super) fn les_tekst(bytes: &[u8]) -> Option<Cow<'_, str>> {
    if bytes.starts_with(b"\xff\xfe\0\0") || bytes.starts_with(b"\0\0\xfe\xff") {
        return utf32(bytes).map(Cow::Owned);
    }
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
    let windows = WINDOWS_1252.decode_without_bom_handling(bytes).0;
    let er_windows = !bytes.iter().any(|b| UTEN_TEGN.contains(b));
    let mut beste = (norske_i_ord(&windows), er_windows.then_some(windows));
    for tekst in [MACINTOSH.decode_without_bom_handling(bytes).0, Cow::Owned(dos(bytes))] {
        let antall = norske_i_ord(&tekst);
        if antall > beste.0 {
            beste = (antall, Some(tekst));
        }
    }
    beste.1
}

/// Signs of DOS from 0x80 on, as table 850 has them; 865 has the same Norwegian letters.
const DOS: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤\
                   ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}";

fn dos(bytes: &[u8]) -> String {
    let tabell: Vec<char> = DOS.chars().collect();
    let tegn = |b: &u8| match b.checked_sub(0x80) {
        None => char::from(*b),
        Some(nr) => tabell.get(usize::from(nr)).copied().unwrap_or('\u{fffd}'),
    };
    bytes.iter().map(tegn).collect()
}

/// Norwegian letters beside another letter, less signs no list has.
fn norske_i_ord(tekst: &str) -> usize {
    let mut antall = 0;
    let mut foer = ' ';
    for tegn in tekst.chars() {
        let er_norsk = |tegn: char| matches!(tegn, 'æ' | 'ø' | 'å' | 'Æ' | 'Ø' | 'Å');
        antall += usize::from(er_norsk(tegn) && foer.is_ascii_alphabetic());
        antall += usize::from(er_norsk(foer) && tegn.is_ascii_alphabetic());
        foer = tegn;
    }
    antall
}

/// Four bytes a sign, with byte order mark.
fn utf32(bytes: &[u8]) -> Option<String> {
    let er_liten = bytes.first() == Some(&0xff);
    let mut tekst = String::with_capacity(bytes.len() / 4);
    for fire in bytes.chunks(4).skip(1) {
        let fire: [u8; 4] = fire.try_into().ok()?;
        let tall = if er_liten { u32::from_le_bytes(fire) } else { u32::from_be_bytes(fire) };
        tekst.push(char::from_u32(tall)?);
    }
    (!tekst.bytes().any(er_styretegn)).then_some(tekst)
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
        check(b"s\xbfknad, \x8cr, \xaeresak", Some("søknad, år, Æresak"));
        check(b"s\x9bknad, \x86r, \x92resak, k\x9d", Some("søknad, år, Æresak, kØ"));
        check(b"\xff\xfe\0\0s\0\0\0\xf8\0\0\0", Some("sø"));
        check(b"\0\0\xfe\xff\0\0\0s", Some("s"));
        check(b"\0s\0a\0k", Some("sak"));
    }

    #[test]
    fn other_bytes_are_refused() {
        check(b"\xff\xfes\0\x01\0", None);
        check(b"\0\0\0\0\0\0", None);
        check(b"s\0a\0k", None);
        check(b"PK\x03\x04", None);
        check(b"s\xf8k\x81", None);
        check(b"\xff\xfe\0\0s\0\0", None);
    }
}
