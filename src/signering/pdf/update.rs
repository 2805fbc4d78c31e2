//! One incremental update: the earlier bytes stay untouched, changed objects are appended.
//!
//! The update uses the same kind of cross-reference as the file it extends; readers and the rules
//! of PDF/A ask for that.

use std::collections::BTreeMap;

use sha2::{Digest as _, Sha256};

use super::super::feil::SigneringError;
use super::document::Document;
use super::value::{Dict, ObjectId, Value, entry};
use super::write;
use super::xref::Kind;

/// Objects to be appended to a document.
pub(crate) struct Update<'a> {
    document: &'a Document<'a>,
    objects: BTreeMap<ObjectId, Value>,
    next: u32,
}

impl<'a> Update<'a> {
    pub(crate) fn new(document: &'a Document<'a>) -> Self {
        Self { document, objects: BTreeMap::new(), next: document.xref.next_number() }
    }

    /// A number for an object that is set later.
    pub(crate) fn reserve(&mut self) -> ObjectId {
        let id = (self.next, 0);
        self.next = self.next.saturating_add(1);
        id
    }

    pub(crate) fn set(&mut self, id: ObjectId, value: Value) {
        self.objects.insert(id, value);
    }

    /// The whole file with the update at its end.
    pub(crate) fn write(&self) -> Result<Vec<u8>, SigneringError> {
        let mut out = self.document.bytes.to_vec();
        if out.last() != Some(&b'\n') {
            out.push(b'\n');
        }
        let mut offsets = BTreeMap::new();
        for (id, value) in &self.objects {
            offsets.insert(*id, out.len());
            object(*id, value, &mut out);
        }
        let trailer = self.trailer(&out);
        let start = out.len();
        match self.document.xref.kind {
            Kind::Table => self.table(trailer, &offsets, &mut out),
            Kind::Stream => self.stream(trailer, offsets, &mut out)?,
        }
        out.extend(format!("startxref\n{start}\n%%EOF\n").bytes());
        Ok(out)
    }

    fn trailer(&self, out: &[u8]) -> Dict {
        let earlier = &self.document.xref.trailer;
        let mut trailer = Dict::new();
        for key in [b"Root".as_slice(), b"Info"] {
            if let Some(value) = earlier.get(key) {
                trailer.insert(key.to_vec(), value.clone());
            }
        }
        let digest = Sha256::digest(out);
        let new = Value::hex(digest.get(..16).unwrap_or_default());
        let first = entry(earlier, "ID")
            .and_then(|id| self.document.resolve(id).as_array()?.first().cloned())
            .unwrap_or_else(|| new.clone());
        trailer.insert(b"ID".to_vec(), Value::Array(vec![first, new]));
        let previous = self.document.xref.sections.first().copied().unwrap_or(0);
        trailer.insert(b"Prev".to_vec(), int(previous));
        trailer
    }

    fn table(&self, mut trailer: Dict, offsets: &BTreeMap<ObjectId, usize>, out: &mut Vec<u8>) {
        trailer.insert(b"Size".to_vec(), Value::Int(i64::from(self.next)));
        out.extend(b"xref\n");
        for ((number, generation), offset) in offsets {
            let row = format!("{number} 1\n{offset:010} {generation:05} n \n"); // 20 bytes each
            out.extend(row.bytes());
        }
        out.extend(b"trailer\n");
        write::dict(&trailer, out);
        out.push(b'\n');
    }

    fn stream(
        &self,
        mut trailer: Dict,
        mut offsets: BTreeMap<ObjectId, usize>,
        out: &mut Vec<u8>,
    ) -> Result<(), SigneringError> {
        offsets.insert((self.next, 0), out.len()); // the stream lists itself
        let (mut index, mut data) = (Vec::new(), Vec::new());
        for ((number, generation), offset) in &offsets {
            index.extend([Value::Int(i64::from(*number)), Value::Int(1)]);
            let offset = u32::try_from(*offset).map_err(|source| {
                SigneringError::intern("the file is larger than 4 GiB", source)
            })?;
            data.push(1);
            data.extend(offset.to_be_bytes());
            data.extend(generation.to_be_bytes());
        }
        let widths = [1, 4, 2].map(Value::Int).to_vec();
        let own = [
            ("Type", Value::name("XRef")),
            ("Size", Value::Int(i64::from(self.next) + 1)),
            ("W", Value::Array(widths)),
            ("Index", Value::Array(index)),
            ("Length", int(data.len())),
        ];
        trailer.extend(own.map(|(key, value)| (key.as_bytes().to_vec(), value)));
        out.extend(format!("{} 0 obj\n", self.next).bytes());
        write::dict(&trailer, out);
        out.extend(b"\nstream\n");
        out.extend(data);
        out.extend(b"\nendstream\nendobj\n");
        Ok(())
    }
}

fn object(id: ObjectId, value: &Value, out: &mut Vec<u8>) {
    out.extend(format!("{} {} obj\n", id.0, id.1).bytes());
    write::value(value, out);
    out.extend(b"\nendobj\n");
}

fn int(number: usize) -> Value {
    Value::Int(i64::try_from(number).unwrap_or(i64::MAX))
}
