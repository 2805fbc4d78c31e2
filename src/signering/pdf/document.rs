//! One revision of a PDF, all its objects read.
//!
//! An object that cannot be read is left out and counts as null; it can then only be compared by
//! its place. Encrypted files are refused: what cannot be read cannot be judged.

use std::collections::{BTreeMap, BTreeSet};

use super::super::feil::SigneringError;
use super::filter;
use super::lexer::{Lexer, Source};
use super::value::{Dict, NULL, Object, ObjectId, Value, entry};
use super::xref::{Entry, Xref};

/// How many references may point at references before it counts as a loop.
const MAX_HOPS: usize = 16;

/// A file, or the first part of one, that ends with a complete revision.
#[derive(Debug)]
pub(crate) struct Document<'a> {
    pub(crate) bytes: &'a [u8],
    pub(crate) xref: Xref,
    pub(crate) objects: BTreeMap<u32, Object>,
}

impl<'a> Document<'a> {
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Self, SigneringError> {
        if !bytes.starts_with(b"%PDF-") {
            return Err(SigneringError::IkkePdf);
        }
        let xref = Xref::read(bytes)?;
        if xref.trailer.contains_key(b"Encrypt".as_slice()) {
            return Err(SigneringError::KryptertPdf);
        }
        let mut document = Self { bytes, xref, objects: BTreeMap::new() };
        let mut budget = Budget(bytes.len().saturating_mul(4).saturating_add(1 << 20));
        document.read_placed(&mut budget)?;
        document.read_compressed(&mut budget)?;
        document.read_placed(&mut budget)?; // streams whose length stood in a compressed object
        if document.catalog().is_none() {
            return Err(SigneringError::SkadetPdf { what: "no document catalog", at: 0 });
        }
        Ok(document)
    }

    fn read_placed(&mut self, budget: &mut Budget) -> Result<(), SigneringError> {
        let mut found = Vec::new();
        for (number, place) in &self.xref.entries {
            let Entry::At { offset, generation } = *place else { continue };
            if self.objects.contains_key(number) {
                continue;
            }
            let mut lexer = Lexer::new(self.bytes, offset, Source::File);
            let read = lexer.indirect(&|id| self.length(id));
            budget.spend(lexer.pos().saturating_sub(offset))?;
            if let Some((id, object)) = read
                && id == (*number, generation)
            {
                found.push((*number, object));
            }
        }
        self.objects.extend(found);
        Ok(())
    }

    /// The value of an indirect stream length.
    fn length(&self, id: ObjectId) -> Option<i64> {
        if let Some(object) = self.object(id) {
            return object.value.as_int();
        }
        let Some(Entry::At { offset, .. }) = self.xref.entries.get(&id.0) else { return None };
        let (found, object) = Lexer::new(self.bytes, *offset, Source::File).indirect(&|_| None)?;
        if found == id { object.value.as_int() } else { None }
    }

    fn read_compressed(&mut self, budget: &mut Budget) -> Result<(), SigneringError> {
        let mut wanted: BTreeMap<u32, Vec<(usize, u32)>> = BTreeMap::new();
        for (number, place) in &self.xref.entries {
            if let Entry::In { container, index } = *place {
                wanted.entry(container).or_default().push((index, *number));
            }
        }
        for (container, members) in wanted {
            let Some(content) = self.container(container) else { continue };
            for (index, number) in members {
                if let Some(value) = content.member(index, number, budget)? {
                    let object = Object { generation: 0, value, stream: None };
                    self.objects.insert(number, object);
                }
            }
        }
        Ok(())
    }

    fn container(&self, number: u32) -> Option<Container> {
        let object = self.objects.get(&number)?;
        let dict = object.value.as_dict()?;
        if !entry(dict, "Type")?.is_name("ObjStm") {
            return None;
        }
        let plain = filter::decode(dict, self.stream(object)?)?;
        let count = usize::try_from(entry(dict, "N")?.as_int()?).ok()?;
        let first = usize::try_from(entry(dict, "First")?.as_int()?).ok()?;
        let mut lexer = Lexer::new(&plain, 0, Source::Compressed);
        let mut places = Vec::new();
        for _ in 0..count {
            let (number, offset): (u32, usize) = (lexer.unsigned()?, lexer.unsigned()?);
            places.push((number, first.checked_add(offset)?));
        }
        Some(Container { plain, places })
    }

    /// The raw bytes of a stream object.
    pub(crate) fn stream(&self, object: &Object) -> Option<&'a [u8]> {
        self.bytes.get(object.stream.clone()?)
    }

    pub(crate) fn object(&self, id: ObjectId) -> Option<&Object> {
        self.objects.get(&id.0).filter(|object| object.generation == id.1)
    }

    /// The value itself, or what it points at; null when that is missing.
    pub(crate) fn resolve<'v>(&'v self, value: &'v Value) -> &'v Value {
        let mut value = value;
        for _ in 0..MAX_HOPS {
            let Value::Ref(id) = value else { return value };
            value = self.object(*id).map_or(&NULL, |object| &object.value);
        }
        &NULL
    }

    /// What stands at `key`, references followed.
    pub(crate) fn get<'v>(&'v self, dict: &'v Dict, key: &str) -> &'v Value {
        entry(dict, key).map_or(&NULL, |value| self.resolve(value))
    }

    pub(crate) fn dict(&self, id: ObjectId) -> Option<&Dict> {
        self.object(id).filter(|object| object.stream.is_none())?.value.as_dict()
    }

    pub(crate) fn root(&self) -> Option<ObjectId> {
        entry(&self.xref.trailer, "Root")?.as_ref_id()
    }

    pub(crate) fn catalog(&self) -> Option<&Dict> {
        self.dict(self.root()?)
    }

    /// The pages in reading order.
    pub(crate) fn pages(&self) -> Vec<ObjectId> {
        let (mut pages, mut seen) = (Vec::new(), BTreeSet::new());
        let top = self.catalog().and_then(|catalog| entry(catalog, "Pages")?.as_ref_id());
        let mut waiting: Vec<ObjectId> = top.into_iter().collect();
        while let Some(id) = waiting.pop() {
            let Some(node) = self.dict(id) else { continue };
            if !seen.insert(id) {
                continue;
            }
            match self.get(node, "Kids").as_array() {
                Some(kids) => waiting.extend(kids.iter().rev().filter_map(Value::as_ref_id)),
                None => pages.push(id),
            }
        }
        pages
    }
}

/// A decompressed object stream.
struct Container {
    plain: Vec<u8>,
    places: Vec<(u32, usize)>,
}

impl Container {
    fn member(
        &self,
        index: usize,
        number: u32,
        budget: &mut Budget,
    ) -> Result<Option<Value>, SigneringError> {
        let Some((found, offset)) = self.places.get(index).copied() else { return Ok(None) };
        if found != number {
            return Ok(None);
        }
        let mut lexer = Lexer::new(&self.plain, offset, Source::Compressed);
        let value = lexer.value();
        budget.spend(lexer.pos().saturating_sub(offset) / 8)?; // plain text is longer than stored
        Ok(value)
    }
}

/// How many bytes may be read: overlapping objects would otherwise cost the square of the file.
struct Budget(usize);

impl Budget {
    fn spend(&mut self, bytes: usize) -> Result<(), SigneringError> {
        self.0 = self
            .0
            .checked_sub(bytes)
            .ok_or(SigneringError::SkadetPdf { what: "objects overlap", at: 0 })?;
        Ok(())
    }
}
