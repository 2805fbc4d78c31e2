//! Bytes to records: lines of a known width, and the year that their width and digits agree on.
//!
//! The form asks for ISO-8859-1. A byte order mark and letters in UTF-8 make a record too long; both
//! are understood here, so that a file saved anew by a text editor is still read.

use std::borrow::Cow;

use super::layout::{LAYOUTER, Layout};

/// Lines that are looked at to see what a file is.
const PROEVELINJER: usize = 200;

/// A line that holds something, with its number in the file.
#[derive(Debug, Clone, Copy)]
pub(super) struct Linje<'a> {
    pub(super) nr: u64,
    pub(super) bytes: &'a [u8],
}

/// The lines that hold something. Empty ones do not count, but keep their number.
pub(super) fn linjer(bytes: &[u8]) -> impl Iterator<Item = Linje<'_>> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    (1..)
        .zip(bytes.split(|b| *b == b'\n'))
        .map(|(nr, bytes)| Linje { nr, bytes: uten_cr(bytes) })
        .filter(|linje| !linje.bytes.trim_ascii().is_empty())
}

fn uten_cr(mut bytes: &[u8]) -> &[u8] {
    while let [b'\r', resten @ ..] | [resten @ .., b'\r'] = bytes {
        bytes = resten;
    }
    bytes
}

impl<'a> Linje<'a> {
    /// The record with one byte for each character, where it is as long as it must be. A tab moves
    /// everything after it, so a record with one cannot be trusted.
    pub(super) fn post(self, lengde: usize) -> Option<Cow<'a, [u8]>> {
        if self.bytes.contains(&b'\t') {
            return None;
        }
        if self.bytes.len() == lengde {
            return Some(Cow::Borrowed(self.bytes));
        }
        // no sign takes more than four bytes, so a longer line need not be read
        if self.bytes.len() > lengde.saturating_mul(4) {
            return None;
        }
        let tekst = std::str::from_utf8(self.bytes).ok()?;
        let smal = |tegn| u8::try_from(u32::from(tegn)).unwrap_or(b'?');
        let post: Vec<u8> = tekst.chars().map(smal).collect();
        (post.len() == lengde).then_some(Cow::Owned(post))
    }

    /// The year whose width and two digits the line has.
    fn layout(self) -> Option<&'static Layout> {
        let har_form = self.bytes.iter().take(6).all(u8::is_ascii_digit);
        LAYOUTER.iter().find(|layout| {
            har_form
                && layout.er_aaret_i(self.bytes)
                && self.post(layout.postlengde).is_some_and(|post| post.len() == layout.postlengde)
        })
    }
}

/// The year most records agree on, among the first lines of the file.
pub(super) fn finn_layout(bytes: &[u8]) -> Option<&'static Layout> {
    let stemmer: Vec<i32> = linjer(bytes)
        .take(PROEVELINJER)
        .filter_map(|linje| linje.layout().map(|layout| layout.aar))
        .collect();
    let antall = |layout: &Layout| stemmer.iter().filter(|aar| **aar == layout.aar).count();
    LAYOUTER.iter().rev().max_by_key(|layout| antall(layout)).filter(|layout| antall(layout) > 0)
}

/// Whether at least half of the first lines are records of a known year.
pub(super) fn er_poster(bytes: &[u8]) -> bool {
    let (mut alle, mut kjente) = (0_usize, 0_usize);
    for linje in linjer(bytes).take(PROEVELINJER) {
        alle += 1;
        kjente += usize::from(linje.layout().is_some());
    }
    kjente > 0 && kjente * 2 >= alle
}

/// Whether the file holds blanks and nothing else: the way to say «no participants».
pub(super) fn er_blank(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    bytes.contains(&b' ') && bytes.iter().all(|b| matches!(b, b' ' | b'\r' | b'\n'))
}
