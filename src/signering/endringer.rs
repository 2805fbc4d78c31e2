//! What came into a file after a signature: the signed revision against the file as it is now.
//!
//! Everything that stood in the signed revision must stand there still, value by value. Only the
//! places where a later signature, a document timestamp or proof for them (DSS) must be entered may
//! differ, and only in that way. New objects must belong to such an addition.

use std::collections::BTreeSet;

use super::endringsart::{Endringsart, locked, targets};
use super::felt::{self, SignedField};
use super::pdf::document::Document;
use super::pdf::value::{Dict, Object, ObjectId, Value, entry};
use super::pdf::xref::Entry;
use super::tillegg::{self, Additions};
use super::verifiser::Endringer;

/// Compares the revision that ends at `end`, which `field` signs, with the whole file.
pub(crate) fn after(document: &Document<'_>, field: &SignedField, end: usize) -> Endringer {
    if end == document.bytes.len() {
        return Endringer::Ingen;
    }
    let unlawful = |kind: Endringsart| Endringer::Ulovlige(vec![kind.kode().to_owned()]);
    let Some(Ok(before)) = document.bytes.get(..end).map(Document::open) else {
        return unlawful(Endringsart::IkkeInkrementell);
    };
    if before.xref.trailing || !is_revision(&before, document) {
        return unlawful(Endringsart::IkkeInkrementell);
    }
    if document.xref.trailing || before.xref.sections == document.xref.sections {
        return unlawful(Endringsart::DataEtterSlutten);
    }
    let same = |known: &SignedField| {
        known.name == field.name
            && known.holder == field.holder
            && known.signature == field.signature
    };
    if !felt::fields(&before).signed.iter().any(same) {
        return unlawful(Endringsart::Signatur);
    }
    let mut comparison = Comparison::new(&before, document);
    comparison.run();
    if locked(&before, &field.signature) && comparison.additions.signatures {
        comparison.unlawful.insert(Endringsart::Laast);
    }
    if comparison.unlawful.is_empty() {
        return Endringer::BareTillatte;
    }
    let codes = comparison.unlawful.iter().map(|kind| kind.kode().to_owned());
    Endringer::Ulovlige(codes.collect())
}

/// The signed revision must be a link in the file's own chain, the rest come after it.
fn is_revision(before: &Document<'_>, after: &Document<'_>) -> bool {
    let (old, all) = (&before.xref.sections, &after.xref.sections);
    all.ends_with(old)
        && all.iter().take(all.len().saturating_sub(old.len())).all(|at| *at >= before.bytes.len())
}

struct Comparison<'a> {
    before: &'a Document<'a>,
    after: &'a Document<'a>,
    additions: Additions<'a>,
    unlawful: BTreeSet<Endringsart>,
}

impl<'a> Comparison<'a> {
    fn new(before: &'a Document<'a>, after: &'a Document<'a>) -> Self {
        let additions = Additions::new(before, after);
        Self { before, after, additions, unlawful: BTreeSet::new() }
    }

    fn run(&mut self) {
        self.trailers();
        let roles = Roles::new(self.before);
        for (number, place) in &self.before.xref.entries {
            if *place != Entry::Free && !self.unmoved(*number) {
                self.changed(*number, &roles);
            }
        }
        self.new_objects();
        self.unlawful.extend(self.additions.unlawful.iter());
    }

    fn trailers(&mut self) {
        let (old, new) = (&self.before.xref.trailer, &self.after.xref.trailer);
        for (key, kind) in [("Root", Endringsart::Katalog), ("Info", Endringsart::Dokumentinfo)] {
            if entry(old, key) != entry(new, key) {
                self.unlawful.insert(kind);
            }
        }
        let first = |document: &Document<'_>, trailer| {
            document.get(trailer, "ID").as_array().and_then(|id| id.first().cloned())
        };
        if first(self.before, old) != first(self.after, new) && entry(old, "ID").is_some() {
            self.unlawful.insert(Endringsart::Objekt);
        }
    }

    /// The same place in the same bytes is the same object.
    fn unmoved(&self, number: u32) -> bool {
        let place = |document: &Document<'_>, number| document.xref.entries.get(&number).copied();
        let (old, new) = (place(self.before, number), place(self.after, number));
        let shared = match new {
            Some(Entry::In { container, .. }) => {
                place(self.before, container) == place(self.after, container)
            }
            Some(Entry::At { .. } | Entry::Free) | None => true,
        };
        // an indirect stream length could still make it read differently
        old == new && shared && self.alike(number)
    }

    fn alike(&self, number: u32) -> bool {
        match (self.before.objects.get(&number), self.after.objects.get(&number)) {
            (Some(old), Some(new)) => {
                old.value == new.value
                    && old.generation == new.generation
                    && self.before.stream(old) == self.after.stream(new)
            }
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        }
    }

    fn changed(&mut self, number: u32, roles: &Roles) {
        let (old, new) = (self.before.objects.get(&number), self.after.objects.get(&number));
        let (Some(old), Some(new)) = (old, new) else {
            let gone = old.is_some();
            self.unlawful.insert(if gone { Endringsart::Slettet } else { Endringsart::NyttObjekt });
            return;
        };
        if self.alike(number) {
            return; // written again with the same content
        }
        let kind = Endringsart::of(self.before, number, old);
        let same_form =
            old.generation == new.generation && old.stream.is_none() && new.stream.is_none();
        if !same_form || !self.lawful(number, old, new, roles) {
            self.unlawful.insert(kind);
        }
    }

    /// Whether the object is one that a later signature may change. The rule for its role records
    /// what it finds wrong; `false` means that it has no such role.
    fn lawful(&mut self, number: u32, old: &Object, new: &Object, roles: &Roles) -> bool {
        if roles.lists.contains(&number) {
            return self.additions.list(&old.value, &new.value);
        }
        if roles.proof.contains(&number) {
            self.additions.own(&new.value);
            return true;
        }
        let (Some(old), Some(new)) = (old.value.as_dict(), new.value.as_dict()) else {
            return false;
        };
        if roles.catalog == Some(number) {
            self.additions.catalog(old, new);
        } else if roles.form == Some(number) {
            self.additions.form(old, new);
        } else if roles.pages.contains(&number) {
            self.additions.page(old, new);
        } else if tillegg::is_empty_field(old) {
            self.additions.filled(old, new);
        } else {
            return false;
        }
        true
    }

    fn new_objects(&mut self) {
        let known = |number: &u32| {
            !matches!(self.before.xref.entries.get(number), None | Some(Entry::Free))
        };
        let new: BTreeSet<u32> =
            self.after.objects.keys().filter(|number| !known(number)).copied().collect();
        // a reference that pointed at nothing when it was signed must not come to life
        let dangling = self
            .before
            .objects
            .values()
            .map(|object| &object.value)
            .chain(self.before.xref.trailer.values())
            .flat_map(targets)
            .any(|id| new.contains(&id.0));
        let owned = |number: &u32| {
            self.additions.owned.contains(number)
                || self.after.objects.get(number).is_some_and(is_structural)
        };
        if dangling || !new.iter().all(owned) {
            self.unlawful.insert(Endringsart::NyttObjekt);
        }
    }
}

/// Cross-reference and object streams carry other objects and are nothing by themselves.
fn is_structural(object: &Object) -> bool {
    let kind = object.value.as_dict().and_then(|dict| entry(dict, "Type"));
    object.stream.is_some()
        && kind.is_some_and(|kind| kind.is_name("XRef") || kind.is_name("ObjStm"))
}

/// The objects of the signed revision that a later signature may have to change.
struct Roles {
    catalog: Option<u32>,
    form: Option<u32>,
    pages: BTreeSet<u32>,
    /// Lists of fields and of annotations that are objects of their own.
    lists: BTreeSet<u32>,
    /// Proof for signatures that stood there already.
    proof: BTreeSet<u32>,
}

impl Roles {
    fn new(document: &Document<'_>) -> Self {
        let number = |value: Option<&Value>| value.and_then(Value::as_ref_id).map(|id| id.0);
        let empty = Dict::new();
        let catalog = document.catalog().unwrap_or(&empty);
        let form = document.get(catalog, "AcroForm").as_dict().unwrap_or(&empty);
        let pages = document.pages();
        let annotations =
            pages.iter().filter_map(|id| number(entry(document.dict(*id)?, "Annots")));
        let mut proof = BTreeSet::new();
        if let Some(dss) = entry(catalog, "DSS") {
            tillegg::reach(document, targets(dss), &mut proof, &|_| true);
        }
        Self {
            catalog: document.root().map(|id: ObjectId| id.0),
            form: number(entry(catalog, "AcroForm")),
            lists: annotations.chain(number(entry(form, "Fields"))).collect(),
            pages: pages.iter().map(|id| id.0).collect(),
            proof,
        }
    }
}
