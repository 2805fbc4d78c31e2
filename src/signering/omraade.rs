//! The signed range of a file: everything but the hole where the signature itself stands.
//!
//! Attacks on PDF signatures play with this range, so only one form is accepted: from the first
//! byte, with one hole that is exactly the `Contents` string of this very signature dictionary.

use std::ops::Range;

use super::pdf::value::{Dict, Value, entry};

/// A well-formed byte range.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Omraade {
    /// The `Contents` string with its angle brackets.
    pub(crate) hole: Range<usize>,
    /// One past the last signed byte.
    pub(crate) end: usize,
}

impl Omraade {
    /// `None` when the range is anything but well-formed.
    pub(crate) fn read(signature: &Dict, bytes: &[u8]) -> Option<Self> {
        let numbers: Vec<usize> = entry(signature, "ByteRange")?
            .as_array()?
            .iter()
            .map(|item| usize::try_from(item.as_int()?).ok())
            .collect::<Option<_>>()?;
        let [0, start, resume, rest] = <[usize; 4]>::try_from(numbers).ok()? else { return None };
        let end = resume.checked_add(rest)?;
        let contents = entry(signature, "Contents").and_then(Value::as_text)?;
        let hole = start..resume;
        let inside = bytes.get(start.checked_add(1)?..resume.checked_sub(1)?)?;
        let plain = inside.iter().all(u8::is_ascii_hexdigit) && inside.len().is_multiple_of(2);
        let whole = contents.hex && contents.span == hole && start > 0 && end <= bytes.len();
        (plain && whole).then_some(Self { hole, end })
    }

    /// The signed bytes, before and after the hole.
    pub(crate) fn parts<'a>(&self, bytes: &'a [u8]) -> [&'a [u8]; 2] {
        [
            bytes.get(..self.hole.start).unwrap_or_default(),
            bytes.get(self.hole.end..self.end).unwrap_or_default(),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::super::pdf::lexer::{Lexer, Source};
    use super::*;

    fn read(text: &str) -> Option<Omraade> {
        let value = Lexer::new(text.as_bytes(), 1, Source::File).value();
        Omraade::read(value.as_ref()?.as_dict()?, text.as_bytes())
    }

    #[test]
    fn only_the_exact_hole_is_accepted() {
        // the hole stands at 12..18, the file is 45 bytes long
        let text = |range: &str| format!(" <</Contents<AB12>/ByteRange [{range}]/Type/Sig>>");
        let good = read(&text("0 12 18 9")).unwrap();
        assert_eq!((good.hole, good.end), (12..18, 27));
        for range in [
            "1 12 18 9",
            "0 11 18 9",
            "0 12 19 9",
            "0 12 18 999",
            "0 12 18 -1",
            "0 18 12 9",
            "0 12 18",
            "0 12 18 9 0",
            "0 12 18 9223372036854775807",
        ] {
            assert_eq!(read(&text(range)), None, "{range}");
        }
    }

    #[test]
    fn a_hole_with_anything_but_digits_is_refused() {
        assert_eq!(read(" <</Contents<AB 2>/ByteRange [0 12 18 9]/Type/Sig>>"), None);
        assert_eq!(read(" <</Contents(AB12)/ByteRange [0 12 18 9]/Type/Sig>>"), None);
    }
}
