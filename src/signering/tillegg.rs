//! The additions that a later signature may make, place by place.
//!
//! A later signature enters itself in the catalog, the form and a page; it may fill a field that was
//! laid out empty. A field that shows something on a page is refused: it could cover what was signed.

use std::collections::BTreeSet;

use super::endringsart::{Endringsart, differing, targets};
use super::pdf::document::Document;
use super::pdf::value::{Dict, ObjectId, Value, entry};

/// What a new signature field may say about itself. Actions and tags are not among it.
const FIELD_KEYS: [&str; 20] = [
    "Type", "Subtype", "FT", "T", "TU", "F", "Ff", "Rect", "P", "V", "AP", "Lock", "SV", "Kids",
    "Parent", "MK", "DA", "Q", "BS", "H",
];
/// Extensions that PAdES and encryption-free PDF 1.7 files declare.
const EXTENSIONS: [&[u8]; 2] = [b"ESIC", b"ADBE"];

/// Collects what was lawfully added, and what was found wrong on the way.
pub(crate) struct Additions<'a> {
    before: &'a Document<'a>,
    after: &'a Document<'a>,
    /// New objects that belong to a lawful addition.
    pub(crate) owned: BTreeSet<u32>,
    pub(crate) unlawful: BTreeSet<Endringsart>,
    /// A signature other than a document timestamp was added.
    pub(crate) signatures: bool,
}

impl<'a> Additions<'a> {
    pub(crate) fn new(before: &'a Document<'a>, after: &'a Document<'a>) -> Self {
        let (owned, unlawful) = (BTreeSet::new(), BTreeSet::new());
        Self { before, after, owned, unlawful, signatures: false }
    }

    fn is_new(&self, id: ObjectId) -> bool {
        !self.before.objects.contains_key(&id.0)
    }

    /// Takes all new objects reachable from `value` as part of a lawful addition.
    pub(crate) fn own(&mut self, value: &Value) {
        let before = self.before;
        let new = |id: ObjectId| !before.objects.contains_key(&id.0);
        reach(self.after, targets(value), &mut self.owned, &new);
    }

    pub(crate) fn catalog(&mut self, old: &Dict, new: &Dict) {
        for key in differing(old, new) {
            let (was, is) = (old.get(key), new.get(key));
            let lawful = match (key, was, is) {
                (b"AcroForm", Some(was), Some(is)) => self.form_value(was, is),
                (b"DSS", _, Some(is)) => {
                    self.own(is);
                    true
                }
                (b"Extensions", _, Some(is)) => self.extensions(was, is),
                _ => false,
            };
            if !lawful {
                self.unlawful.insert(Endringsart::of_catalog_key(key));
            }
        }
    }

    fn extensions(&mut self, was: Option<&Value>, is: &Value) -> bool {
        let empty = Dict::new();
        let old = was.map(|was| self.before.resolve(was)).and_then(Value::as_dict);
        let Some(new) = self.after.resolve(is).as_dict() else { return false };
        self.own(is);
        differing(old.unwrap_or(&empty), new).iter().all(|key| {
            let added = old.is_none_or(|old| !old.contains_key(*key));
            added && EXTENSIONS.contains(key)
        })
    }

    fn form_value(&mut self, was: &Value, is: &Value) -> bool {
        let old = self.before.resolve(was).as_dict();
        let (Some(old), Some(new)) = (old, self.after.resolve(is).as_dict()) else { return false };
        self.own_container(is);
        self.form(old, new);
        true
    }

    /// A list or form that was written out in place may become an object of its own.
    fn own_container(&mut self, is: &Value) {
        if let Value::Ref(id) = is
            && self.is_new(*id)
        {
            self.owned.insert(id.0);
        }
    }

    pub(crate) fn form(&mut self, old: &Dict, new: &Dict) {
        for key in differing(old, new) {
            let lawful = match (key, old.get(key), new.get(key)) {
                (b"Fields", Some(was), Some(is)) => self.list_value(was, is),
                (b"SigFlags", was, Some(is)) => {
                    let old = was.and_then(Value::as_int).unwrap_or(0);
                    is.as_int().is_some_and(|new| new & old == old && (0..=3).contains(&new))
                }
                _ => false,
            };
            if !lawful {
                self.unlawful.insert(Endringsart::Skjema);
            }
        }
    }

    pub(crate) fn page(&mut self, old: &Dict, new: &Dict) {
        for key in differing(old, new) {
            let lawful = match (key, old.get(key), new.get(key)) {
                (b"Annots", was, Some(is)) => {
                    let empty = Value::Array(Vec::new());
                    self.list_value(was.unwrap_or(&empty), is)
                }
                (b"Tabs", _, Some(is)) => is.is_name("S"),
                _ => false,
            };
            if !lawful {
                self.unlawful.insert(Endringsart::of_page_key(key));
            }
        }
    }

    fn list_value(&mut self, was: &Value, is: &Value) -> bool {
        self.own_container(is);
        let (old, new) = (self.before.resolve(was), self.after.resolve(is));
        self.list(old, new)
    }

    /// The old entries in their order, then new signature fields.
    pub(crate) fn list(&mut self, old: &Value, new: &Value) -> bool {
        let (Some(old), Some(new)) = (old.as_array(), new.as_array()) else { return false };
        let Some(added) = new.strip_prefix(old) else { return false };
        for item in added {
            let field = item.as_ref_id().filter(|id| self.is_new(*id));
            if let Err(kind) = field.ok_or(Endringsart::Skjema).and_then(|id| self.field(id)) {
                self.unlawful.insert(kind);
            }
        }
        true
    }

    /// A new signature field: invisible, without actions, with a new signature or none yet.
    fn field(&mut self, id: ObjectId) -> Result<(), Endringsart> {
        let field = self.after.dict(id).ok_or(Endringsart::Skjema)?;
        let known = field.keys().all(|key| FIELD_KEYS.iter().any(|name| name.as_bytes() == key));
        let parent = self.after.get(field, "Parent").as_dict();
        let field_type = entry(field, "FT").or_else(|| entry(parent?, "FT"));
        if !known || !field_type.is_some_and(|found| found.is_name("Sig")) {
            return Err(Endringsart::Skjema);
        }
        if let Some(id) = entry(field, "Parent").and_then(Value::as_ref_id)
            && !self.is_new(id)
        {
            return Err(Endringsart::Skjema);
        }
        if entry(field, "Subtype").is_some() && !self.has_no_extent(field) {
            return Err(Endringsart::SynligFelt);
        }
        self.owned.insert(id.0);
        for part in self.after.get(field, "Kids").as_array().unwrap_or_default() {
            let place = part.as_ref_id().filter(|place| self.is_new(*place) && *place != id);
            let place = place.ok_or(Endringsart::Skjema)?;
            let widget = self.after.dict(place).ok_or(Endringsart::Skjema)?;
            if entry(widget, "Kids").is_some() || !self.has_no_extent(widget) {
                return Err(Endringsart::SynligFelt);
            }
            self.owned.insert(place.0);
        }
        self.belongings(field)
    }

    fn has_no_extent(&self, widget: &Dict) -> bool {
        let Some(rect) = self.after.get(widget, "Rect").as_array() else { return false };
        match rect {
            [left, bottom, right, top] => left == right && bottom == top,
            _ => false,
        }
    }

    /// The signature itself and what the field carries along.
    fn belongings(&mut self, field: &Dict) -> Result<(), Endringsart> {
        for key in ["AP", "Lock", "SV", "MK"] {
            if let Some(value) = entry(field, key) {
                self.own(value);
            }
        }
        let Some(value) = entry(field, "V") else {
            self.signatures = true; // room for one
            return Ok(());
        };
        if value.as_ref_id().is_some_and(|id| !self.is_new(id)) {
            return Err(Endringsart::Signatur);
        }
        let signature = self.after.resolve(value).as_dict().ok_or(Endringsart::Signatur)?;
        self.signatures |= !self.after.get(signature, "Type").is_name("DocTimeStamp");
        self.own(value);
        Ok(())
    }

    /// A field that was laid out empty has been signed.
    pub(crate) fn filled(&mut self, old: &Dict, new: &Dict) {
        let fits = differing(old, new).iter().all(|key| [b"V".as_slice(), b"AP"].contains(key));
        let outcome = if fits { self.belongings(new) } else { Err(Endringsart::Skjema) };
        if let Err(kind) = outcome {
            self.unlawful.insert(kind);
        }
    }
}

/// A signature field that nobody has signed.
pub(crate) fn is_empty_field(field: &Dict) -> bool {
    entry(field, "FT").is_some_and(|kind| kind.is_name("Sig")) && entry(field, "V").is_none()
}

/// Adds every object reachable from `start` that `wanted` accepts.
pub(crate) fn reach(
    document: &Document<'_>,
    start: Vec<ObjectId>,
    found: &mut BTreeSet<u32>,
    wanted: &dyn Fn(ObjectId) -> bool,
) {
    let mut waiting = start;
    while let Some(id) = waiting.pop() {
        if wanted(id)
            && found.insert(id.0)
            && let Some(object) = document.object(id)
        {
            waiting.extend(targets(&object.value));
        }
    }
}
