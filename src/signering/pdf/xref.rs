//! Finds out where every object stands: the chain of cross-reference sections, newest first.
//!
//! Tables, streams and hybrids are read. The chain itself is kept, because the check of later
//! changes asks whether the signed revision really is part of it.

use std::collections::{BTreeMap, BTreeSet};

use super::super::feil::SigneringError;
use super::filter;
use super::lexer::{Lexer, Source};
use super::value::{Dict, Value, entry};

/// Where an object stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Entry {
    Free,
    At { offset: usize, generation: u16 },
    In { container: u32, index: usize },
}

/// An update must use the same kind of section as the file it extends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Table,
    Stream,
}

/// The merged cross-references of a file.
#[derive(Debug, Clone)]
pub(crate) struct Xref {
    pub(crate) entries: BTreeMap<u32, Entry>,
    /// Offsets of the sections, newest first.
    pub(crate) sections: Vec<usize>,
    /// The newest trailer.
    pub(crate) trailer: Dict,
    pub(crate) kind: Kind,
    /// More than white space follows the last end-of-file mark.
    pub(crate) trailing: bool,
}

struct Section {
    entries: Vec<(u32, Entry)>,
    dict: Dict,
    kind: Kind,
}

impl Xref {
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, SigneringError> {
        let (start, trailing) = last_startxref(bytes)?;
        let newest = section(bytes, start)?;
        let mut xref = Self {
            entries: BTreeMap::new(),
            sections: vec![start],
            trailer: newest.dict.clone(),
            kind: newest.kind,
            trailing,
        };
        let mut seen = BTreeSet::from([start]);
        let mut current = newest;
        loop {
            let hybrid = offset_of(&current.dict, "XRefStm")?;
            let earlier = offset_of(&current.dict, "Prev")?;
            xref.merge(current.entries);
            if let Some(at) = hybrid {
                xref.merge(section(bytes, at)?.entries);
            }
            let Some(at) = earlier else { return Ok(xref) };
            if !seen.insert(at) {
                return Err(broken("the chain of cross-references is a loop", at));
            }
            xref.sections.push(at);
            current = section(bytes, at)?;
        }
    }

    fn merge(&mut self, older: Vec<(u32, Entry)>) {
        for (number, entry) in older {
            self.entries.entry(number).or_insert(entry);
        }
    }

    /// The first object number that no revision has used.
    pub(crate) fn next_number(&self) -> u32 {
        let highest = self.entries.keys().next_back().copied().unwrap_or(0);
        let size = entry(&self.trailer, "Size").and_then(Value::as_int).unwrap_or(0);
        u32::try_from(size).unwrap_or(0).max(highest.saturating_add(1))
    }
}

fn broken(what: &'static str, at: usize) -> SigneringError {
    SigneringError::SkadetPdf { what, at }
}

/// The offset after the last `startxref`, and whether anything but white space follows.
fn last_startxref(bytes: &[u8]) -> Result<(usize, bool), SigneringError> {
    let word = b"startxref";
    let at = bytes
        .windows(word.len())
        .rposition(|window| window == word)
        .ok_or_else(|| broken("no startxref", bytes.len()))?;
    let mut lexer = Lexer::new(bytes, at + word.len(), Source::File);
    let offset = lexer.unsigned().ok_or_else(|| broken("startxref without offset", at))?;
    let rest = bytes.get(lexer.pos()..).unwrap_or_default().trim_ascii_start();
    let tail = rest.strip_prefix(b"%%EOF").ok_or_else(|| broken("no end-of-file mark", at))?;
    Ok((offset, !tail.trim_ascii().is_empty()))
}

fn offset_of(dict: &Dict, key: &str) -> Result<Option<usize>, SigneringError> {
    match entry(dict, key) {
        None => Ok(None),
        Some(value) => value
            .as_int()
            .and_then(|number| usize::try_from(number).ok())
            .map(Some)
            .ok_or_else(|| broken("a link in the chain of cross-references is no offset", 0)),
    }
}

fn section(bytes: &[u8], at: usize) -> Result<Section, SigneringError> {
    let mut lexer = Lexer::new(bytes, at, Source::File);
    let found = if lexer.keyword(b"xref") { table(&mut lexer) } else { stream(bytes, at) };
    found.ok_or_else(|| broken("unreadable cross-reference section", at))
}

fn table(lexer: &mut Lexer<'_>) -> Option<Section> {
    let mut entries = Vec::new();
    while !lexer.keyword(b"trailer") {
        let (first, count): (u32, u32) = (lexer.unsigned()?, lexer.unsigned()?);
        for step in 0..count {
            let (offset, generation): (usize, u32) = (lexer.unsigned()?, lexer.unsigned()?);
            let entry = if lexer.keyword(b"n") {
                Entry::At { offset, generation: u16::try_from(generation).ok()? }
            } else if lexer.keyword(b"f") {
                Entry::Free
            } else {
                return None;
            };
            entries.push((first.checked_add(step)?, entry));
        }
    }
    let Value::Dict(dict) = lexer.value()? else { return None };
    Some(Section { entries, dict, kind: Kind::Table })
}

fn stream(bytes: &[u8], at: usize) -> Option<Section> {
    let (_, object) = Lexer::new(bytes, at, Source::File).indirect(&|_| None)?;
    let Value::Dict(dict) = object.value else { return None };
    if !entry(&dict, "Type")?.is_name("XRef") {
        return None;
    }
    let data = filter::decode(&dict, bytes.get(object.stream?)?)?;
    let widths = numbers(entry(&dict, "W")?)?;
    let [first, second, third] = <[usize; 3]>::try_from(widths).ok()?;
    let row_len = first.checked_add(second)?.checked_add(third)?;
    if row_len == 0 || [first, second, third].iter().any(|width| *width > 8) {
        return None;
    }
    let index = match entry(&dict, "Index") {
        Some(index) => numbers(index)?,
        None => vec![0, usize::try_from(entry(&dict, "Size")?.as_int()?).ok()?],
    };
    let mut rows = data.chunks_exact(row_len);
    let mut entries = Vec::new();
    for pair in index.chunks(2) {
        let [start, count] = pair else { return None };
        for step in 0..*count {
            let row = rows.next()?;
            let number = u32::try_from(start.checked_add(step)?).ok()?;
            let (kind, rest) = row.split_at_checked(first)?;
            let (middle, last) = rest.split_at_checked(second)?;
            let kind = if first == 0 { 1 } else { big_endian(kind) };
            entries.push((number, stream_entry(kind, big_endian(middle), big_endian(last))?));
        }
    }
    Some(Section { entries, dict, kind: Kind::Stream })
}

fn stream_entry(kind: u64, middle: u64, last: u64) -> Option<Entry> {
    match kind {
        0 => Some(Entry::Free),
        1 => Some(Entry::At {
            offset: usize::try_from(middle).ok()?,
            generation: u16::try_from(last).ok()?,
        }),
        2 => Some(Entry::In {
            container: u32::try_from(middle).ok()?,
            index: usize::try_from(last).ok()?,
        }),
        _ => None,
    }
}

fn numbers(value: &Value) -> Option<Vec<usize>> {
    value.as_array()?.iter().map(|item| usize::try_from(item.as_int()?).ok()).collect()
}

fn big_endian(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte))
}
