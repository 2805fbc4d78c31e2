//! Reads PDF values from bytes. `None` means «not understood», never «probably fine».
//!
//! Refused on purpose: repeated keys in a dictionary, numbers that do not fit, unbalanced brackets
//! and nesting deeper than any honest file.

use std::ops::Range;

use super::value::{Dict, Object, ObjectId, Text, Value};

const MAX_DEPTH: usize = 60;

/// Where a string's place counts: only in the file itself, not in a decompressed object stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source {
    File,
    Compressed,
}

/// A cursor over bytes.
#[derive(Debug, Clone)]
pub(crate) struct Lexer<'a> {
    bytes: &'a [u8],
    pos: usize,
    source: Source,
}

impl<'a> Lexer<'a> {
    pub(crate) fn new(bytes: &'a [u8], pos: usize, source: Source) -> Self {
        Self { bytes, pos, source }
    }

    pub(crate) fn pos(&self) -> usize {
        self.pos
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.pos).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.pos = self.pos.checked_add(1)?;
        Some(byte)
    }

    fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.pos..).unwrap_or_default()
    }

    /// Takes `text` if it stands here.
    pub(crate) fn take(&mut self, text: &[u8]) -> bool {
        let found = self.rest().starts_with(text);
        if found {
            self.pos += text.len();
        }
        found
    }

    pub(crate) fn skip_space(&mut self) {
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                while !matches!(self.peek(), None | Some(b'\n' | b'\r')) {
                    self.pos += 1;
                }
            } else if is_space(byte) {
                self.pos += 1;
            } else {
                return;
            }
        }
    }

    fn regular(&mut self) -> &'a [u8] {
        let rest = self.rest();
        let len = rest.iter().position(|byte| !is_regular(*byte)).unwrap_or(rest.len());
        self.pos += len;
        rest.get(..len).unwrap_or_default()
    }

    /// A word such as `obj` or `trailer`, standing alone.
    pub(crate) fn keyword(&mut self, word: &[u8]) -> bool {
        let start = self.pos;
        self.skip_space();
        let found = self.regular() == word;
        if !found {
            self.pos = start;
        }
        found
    }

    /// A whole number without sign.
    pub(crate) fn unsigned<T: std::str::FromStr>(&mut self) -> Option<T> {
        let start = self.pos;
        self.skip_space();
        let word = self.regular();
        let number = if word.iter().all(u8::is_ascii_digit) {
            std::str::from_utf8(word).ok().and_then(|text| text.parse().ok())
        } else {
            None
        };
        if number.is_none() {
            self.pos = start;
        }
        number
    }

    pub(crate) fn value(&mut self) -> Option<Value> {
        self.nested(MAX_DEPTH)
    }

    fn nested(&mut self, depth: usize) -> Option<Value> {
        let depth = depth.checked_sub(1)?;
        self.skip_space();
        match self.peek()? {
            b'/' => self.name().map(Value::Name),
            b'(' => self.literal().map(Value::Text),
            b'<' if self.rest().starts_with(b"<<") => self.dict(depth).map(Value::Dict),
            b'<' => self.hex().map(Value::Text),
            b'[' => self.array(depth).map(Value::Array),
            b'+' | b'-' | b'.' | b'0'..=b'9' => self.number(),
            _ => match self.regular() {
                b"true" => Some(Value::Bool(true)),
                b"false" => Some(Value::Bool(false)),
                b"null" => Some(Value::Null),
                _ => None,
            },
        }
    }

    fn array(&mut self, depth: usize) -> Option<Vec<Value>> {
        let mut items = Vec::new();
        self.next()?;
        loop {
            self.skip_space();
            if self.take(b"]") {
                return Some(items);
            }
            items.push(self.nested(depth)?);
        }
    }

    fn dict(&mut self, depth: usize) -> Option<Dict> {
        let mut dict = Dict::new();
        self.take(b"<<");
        loop {
            self.skip_space();
            if self.take(b">>") {
                return Some(dict);
            }
            let key = self.name()?;
            let value = self.nested(depth)?;
            if dict.insert(key, value).is_some() {
                return None; // two readers would disagree about which one counts
            }
        }
    }

    fn name(&mut self) -> Option<Vec<u8>> {
        if !self.take(b"/") {
            return None;
        }
        let mut name = Vec::new();
        let mut raw = self.regular().iter();
        while let Some(byte) = raw.next() {
            if *byte == b'#' {
                let (high, low) = (hex_digit(*raw.next()?)?, hex_digit(*raw.next()?)?);
                name.push(high << 4 | low);
            } else {
                name.push(*byte);
            }
        }
        Some(name)
    }

    fn span(&self, start: usize) -> Range<usize> {
        match self.source {
            Source::File => start..self.pos,
            Source::Compressed => 0..0,
        }
    }

    fn hex(&mut self) -> Option<Text> {
        let start = self.pos;
        self.next()?;
        let mut digits = Vec::new();
        loop {
            match self.next()? {
                b'>' => break,
                byte if is_space(byte) => {}
                byte => digits.push(hex_digit(byte)?),
            }
        }
        let pair = |pair: &[u8]| match pair {
            [high, low] => high << 4 | low,
            [high] => high << 4,
            _ => 0,
        };
        let bytes = digits.chunks(2).map(pair).collect();
        Some(Text { bytes, hex: true, span: self.span(start) })
    }

    fn literal(&mut self) -> Option<Text> {
        let start = self.pos;
        self.next()?;
        let (mut bytes, mut open) = (Vec::new(), 1usize);
        loop {
            match self.next()? {
                b'\\' => self.escape(&mut bytes)?,
                b'(' => {
                    open = open.checked_add(1)?;
                    bytes.push(b'(');
                }
                b')' => {
                    open = open.checked_sub(1)?;
                    if open == 0 {
                        return Some(Text { bytes, hex: false, span: self.span(start) });
                    }
                    bytes.push(b')');
                }
                b'\r' => {
                    self.take(b"\n");
                    bytes.push(b'\n');
                }
                byte => bytes.push(byte),
            }
        }
    }

    /// What follows a backslash; before a line break it stands for nothing.
    fn escape(&mut self, bytes: &mut Vec<u8>) -> Option<()> {
        match self.next()? {
            b'n' => bytes.push(b'\n'),
            b'r' => bytes.push(b'\r'),
            b't' => bytes.push(b'\t'),
            b'b' => bytes.push(8),
            b'f' => bytes.push(12),
            b'\n' => {}
            b'\r' => {
                self.take(b"\n");
            }
            digit @ b'0'..=b'7' => {
                let mut code = u32::from(digit - b'0');
                for _ in 0..2 {
                    let Some(digit @ b'0'..=b'7') = self.peek() else { break };
                    self.pos += 1;
                    code = code * 8 + u32::from(digit - b'0');
                }
                bytes.push(u8::try_from(code & 0xFF).ok()?);
            }
            byte => bytes.push(byte),
        }
        Some(())
    }

    fn number(&mut self) -> Option<Value> {
        let word = self.regular();
        let digits = word.strip_prefix(b"+").or(word.strip_prefix(b"-")).unwrap_or(word);
        if digits.iter().all(u8::is_ascii_digit) {
            let number = std::str::from_utf8(word).ok()?.parse().ok()?;
            return Some(self.reference(number).unwrap_or(Value::Int(number)));
        }
        let point = digits.iter().position(|byte| *byte == b'.')?;
        let (whole, part) = (digits.get(..point)?, digits.get(point + 1..)?);
        let plain = whole.iter().chain(part).all(u8::is_ascii_digit);
        (plain && digits.len() > 1).then(|| Value::Real(word.to_vec()))
    }

    fn reference(&mut self, number: i64) -> Option<Value> {
        let number = u32::try_from(number).ok()?;
        let start = self.pos;
        let generation = self.unsigned();
        if let Some(generation) = generation
            && self.keyword(b"R")
        {
            return Some(Value::Ref((number, generation)));
        }
        self.pos = start;
        None
    }

    /// `7 0 obj`.
    pub(crate) fn header(&mut self) -> Option<ObjectId> {
        let id = (self.unsigned()?, self.unsigned()?);
        self.keyword(b"obj").then_some(id)
    }

    /// A whole indirect object; `length` answers what an indirect `/Length` says.
    pub(crate) fn indirect(
        &mut self,
        length: &dyn Fn(ObjectId) -> Option<i64>,
    ) -> Option<(ObjectId, Object)> {
        let id = self.header()?;
        let value = self.value()?;
        let stream = if self.keyword(b"stream") {
            Some(self.stream(value.as_dict()?, length)?)
        } else {
            None
        };
        self.keyword(b"endobj").then_some((id, Object { generation: id.1, value, stream }))
    }

    fn stream(
        &mut self,
        dict: &Dict,
        length: &dyn Fn(ObjectId) -> Option<i64>,
    ) -> Option<Range<usize>> {
        if !self.take(b"\r\n") && !self.take(b"\n") {
            return None;
        }
        let found = dict.get(b"Length".as_slice())?;
        let len = found.as_ref_id().map_or_else(|| found.as_int(), length)?;
        let start = self.pos;
        let end = start.checked_add(usize::try_from(len).ok()?)?;
        self.bytes.get(start..end)?;
        self.pos = end;
        self.keyword(b"endstream").then_some(start..end)
    }
}

fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 12 | b'\r' | b' ')
}

/// Neither white space nor one of the ten delimiters.
pub(crate) fn is_regular(byte: u8) -> bool {
    !is_space(byte) && !b"()<>[]{}/%".contains(&byte)
}

fn hex_digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &[u8]) -> Option<Value> {
        Lexer::new(text, 0, Source::File).value()
    }

    #[test]
    fn values_are_read_as_written() {
        let value = read(b"<< /A#20B [1 -2 3.50 4 0 R true null] /S (a\\(b(c)\\101) /H <4f6> >>");
        let dict = value.as_ref().unwrap().as_dict().unwrap();
        let list = dict[b"A B".as_slice()].as_array().unwrap();
        assert_eq!(list[2], Value::Real(b"3.50".to_vec()));
        assert_eq!(list[3], Value::Ref((4, 0)));
        assert_eq!(dict[b"S".as_slice()].as_text().unwrap().bytes, b"a(b(c)A");
        assert_eq!(dict[b"H".as_slice()].as_text().unwrap().bytes, b"O`");
    }

    #[test]
    fn what_is_ambiguous_is_not_understood() {
        for text in [
            b"<< /A 1 /A 2 >>".as_slice(),
            b"<4g>",
            b"(open",
            b"[1 2",
            b"1.2.3",
            b"99999999999999999999",
            b"hello",
            b"/A#4",
        ] {
            assert_eq!(read(text), None, "{}", String::from_utf8_lossy(text));
        }
        assert_eq!(read(&b"[".repeat(100)), None);
    }
}
