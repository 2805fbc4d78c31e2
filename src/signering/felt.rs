//! The signature fields of a form: finding the signed ones, and adding a new one.
//!
//! A new field is invisible (no extent, no appearance): the signature is in the file, while the
//! report's pages stay as they were made.

use std::collections::BTreeSet;

use super::feil::SigneringError;
use super::pdf::document::Document;
use super::pdf::update::Update;
use super::pdf::value::{Dict, ObjectId, Value, dict, entry};

const MAX_DEPTH: usize = 16;
const PRINT_AND_LOCKED: i64 = 132;
const SIGNATURES_EXIST_AND_APPEND_ONLY: i64 = 3;

/// A signature field that holds a signature.
#[derive(Debug, Clone)]
pub(crate) struct SignedField {
    /// The whole name, parts joined by full stops.
    pub(crate) name: String,
    /// The object that holds the signature dictionary, if it is one of its own.
    pub(crate) holder: Option<ObjectId>,
    /// The signature dictionary.
    pub(crate) signature: Dict,
}

/// All fields of the form.
#[derive(Debug, Default)]
pub(crate) struct Fields {
    pub(crate) signed: Vec<SignedField>,
    /// Names in use, so that a new field gets one of its own.
    pub(crate) names: BTreeSet<String>,
}

/// Walks the form, fields within fields included.
pub(crate) fn fields(document: &Document<'_>) -> Fields {
    let mut found = Fields::default();
    let form = document.catalog().map(|catalog| document.get(catalog, "AcroForm"));
    if let Some(form) = form.and_then(Value::as_dict)
        && let Some(top) = document.get(form, "Fields").as_array()
    {
        let mut walk = Walk { document, seen: BTreeSet::new(), found: &mut found };
        for field in top {
            walk.visit(field, &Inherited::default(), MAX_DEPTH);
        }
    }
    found
}

#[derive(Debug, Clone, Default)]
struct Inherited {
    name: String,
    signature: bool,
}

struct Walk<'a> {
    document: &'a Document<'a>,
    seen: BTreeSet<ObjectId>,
    found: &'a mut Fields,
}

impl Walk<'_> {
    fn visit(&mut self, value: &Value, parent: &Inherited, depth: usize) {
        let Some(depth) = depth.checked_sub(1) else { return };
        if let Value::Ref(id) = value
            && !self.seen.insert(*id)
        {
            return;
        }
        let Some(field) = self.document.resolve(value).as_dict() else { return };
        let own = self.inherited(field, parent);
        if own.signature {
            self.signed(field, &own.name);
        }
        if let Some(kids) = self.document.get(field, "Kids").as_array() {
            for kid in kids {
                self.visit(kid, &own, depth);
            }
        }
    }

    fn inherited(&mut self, field: &Dict, parent: &Inherited) -> Inherited {
        let mut own = parent.clone();
        if let Some(part) = self.document.get(field, "T").as_text() {
            if !own.name.is_empty() {
                own.name.push('.');
            }
            own.name.push_str(&part.decoded());
            self.found.names.insert(own.name.clone());
        }
        if let Some(kind) = self.document.get(field, "FT").as_name() {
            own.signature = kind == b"Sig";
        }
        own
    }

    fn signed(&mut self, field: &Dict, name: &str) {
        let Some(value) = entry(field, "V").filter(|value| **value != Value::Null) else { return };
        // a value that is no dictionary is still a claim of a signature, and gets an empty one
        let signature = self.document.resolve(value).as_dict().cloned().unwrap_or_default();
        let holder = value.as_ref_id();
        self.found.signed.push(SignedField { name: name.to_owned(), holder, signature });
    }
}

/// A name nobody uses yet: `Signatur1`, `Signatur2` …
pub(crate) fn free_name(document: &Document<'_>) -> String {
    let names = fields(document).names;
    let mut number = 1usize;
    while names.contains(&format!("Signatur{number}")) {
        number = number.saturating_add(1);
    }
    format!("Signatur{number}")
}

/// Adds an invisible field holding `signature` to the last page and to the form.
pub(crate) fn add(
    update: &mut Update<'_>,
    document: &Document<'_>,
    name: &str,
    signature: Dict,
) -> Result<(), SigneringError> {
    let broken = |what| SigneringError::SkadetPdf { what, at: 0 };
    let page = document.pages().last().copied().ok_or_else(|| broken("no page"))?;
    let root = document.root().ok_or_else(|| broken("no document catalog"))?;
    let (holder, field) = (update.reserve(), update.reserve());
    update.set(holder, Value::Dict(signature));
    let widget = dict([
        ("Type", Value::name("Annot")),
        ("Subtype", Value::name("Widget")),
        ("FT", Value::name("Sig")),
        ("T", Value::text(name)),
        ("TU", Value::text("Digital signatur")),
        ("F", Value::Int(PRINT_AND_LOCKED)),
        ("Rect", Value::Array([0; 4].map(Value::Int).to_vec())),
        ("P", Value::Ref(page)),
        ("V", Value::Ref(holder)),
    ]);
    update.set(field, Value::Dict(widget));
    let mut owner = Place::object(document, page).ok_or_else(|| broken("unreadable page"))?;
    owner.push(update, document, "Annots", field).ok_or_else(|| broken("unreadable Annots"))?;
    owner.dict.insert(b"Tabs".to_vec(), Value::name("S")); // PDF/UA wants it where annotations are
    owner.store(update);
    to_form(update, document, root, field).ok_or_else(|| broken("unreadable form"))
}

/// A dictionary on its way to be changed, and the object it belongs to.
struct Place {
    id: ObjectId,
    dict: Dict,
}

impl Place {
    fn object(document: &Document<'_>, id: ObjectId) -> Option<Self> {
        Some(Self { id, dict: document.dict(id)?.clone() })
    }

    /// Appends a reference to the list at `key`, in the object that holds the list.
    fn push(
        &mut self,
        update: &mut Update<'_>,
        document: &Document<'_>,
        key: &str,
        item: ObjectId,
    ) -> Option<()> {
        let found = entry(&self.dict, key).cloned().unwrap_or(Value::Array(Vec::new()));
        let mut items = document.resolve(&found).as_array()?.to_vec();
        items.push(Value::Ref(item));
        if let Value::Ref(list) = found {
            update.set(list, Value::Array(items));
        } else {
            self.dict.insert(key.as_bytes().to_vec(), Value::Array(items));
        }
        Some(())
    }

    fn store(self, update: &mut Update<'_>) {
        update.set(self.id, Value::Dict(self.dict));
    }
}

fn to_form(
    update: &mut Update<'_>,
    document: &Document<'_>,
    root: ObjectId,
    field: ObjectId,
) -> Option<()> {
    let mut catalog = Place::object(document, root)?;
    let empty = || Value::Dict(Dict::new());
    let form = entry(&catalog.dict, "AcroForm").cloned().unwrap_or_else(empty);
    let flags = Value::Int(SIGNATURES_EXIST_AND_APPEND_ONLY);
    if let Value::Ref(id) = form {
        let mut place = Place::object(document, id)?;
        place.push(update, document, "Fields", field)?;
        place.dict.insert(b"SigFlags".to_vec(), flags);
        place.store(update);
        return Some(());
    }
    let mut place = Place { id: root, dict: form.as_dict()?.clone() };
    place.push(update, document, "Fields", field)?;
    place.dict.insert(b"SigFlags".to_vec(), flags);
    catalog.dict.insert(b"AcroForm".to_vec(), Value::Dict(place.dict));
    catalog.store(update);
    Some(())
}
