//! Adds the headings as nested bookmarks.

use lopdf::{Dictionary, Document, ObjectId, dictionary};

use crate::rapport::oppsett::modell::Bokmerke;

use super::merketre::destinasjon;
use super::tekststreng::tekststreng;

/// Adds the bookmarks and returns the root of them; `None` where there are no headings.
pub(super) fn legg_til(
    pdf: &mut Document,
    bokmerker: &[Bokmerke],
    sider: &[ObjectId],
) -> Option<ObjectId> {
    if bokmerker.is_empty() {
        return None;
    }
    let rot = pdf.new_object_id();
    let mut ordbok = dictionary! { "Type" => "Outlines" };
    nivaa(pdf, bokmerker, sider, rot).skriv(&mut ordbok);
    pdf.set_object(rot, ordbok);
    Some(rot)
}

/// What a bookmark says about those below it.
struct Under {
    ender: Option<(ObjectId, ObjectId)>,
    antall: i64,
}

impl Under {
    fn skriv(&self, ordbok: &mut Dictionary) {
        if let Some((foerste, siste)) = self.ender {
            ordbok.set("First", foerste);
            ordbok.set("Last", siste);
            ordbok.set("Count", self.antall);
        }
    }
}

/// Adds one level of bookmarks below `over`.
fn nivaa(pdf: &mut Document, bokmerker: &[Bokmerke], sider: &[ObjectId], over: ObjectId) -> Under {
    let grener = grener(bokmerker);
    let ider: Vec<ObjectId> = grener.iter().map(|_| pdf.new_object_id()).collect();
    let mut ut = Under { ender: ider.first().copied().zip(ider.last().copied()), antall: 0 };
    for (plass, (bokmerke, under)) in grener.iter().enumerate() {
        let Some(id) = ider.get(plass).copied() else { continue };
        let mut ordbok = dictionary! {
            "Title" => tekststreng(&bokmerke.tittel),
            "Parent" => over,
            "Dest" => destinasjon(bokmerke, sider),
        };
        if let Some(forrige) = plass.checked_sub(1).and_then(|forrige| ider.get(forrige)) {
            ordbok.set("Prev", *forrige);
        }
        if let Some(neste) = ider.get(plass + 1) {
            ordbok.set("Next", *neste);
        }
        let under = nivaa(pdf, under, sider, id);
        under.skriv(&mut ordbok);
        ut.antall += 1 + under.antall;
        pdf.set_object(id, ordbok);
    }
    ut
}

/// Each bookmark of the uppermost level with those below it.
fn grener(bokmerker: &[Bokmerke]) -> Vec<(&Bokmerke, &[Bokmerke])> {
    let mut ut = Vec::new();
    let mut rest = bokmerker;
    while let Some((foerste, etter)) = rest.split_first() {
        let antall = etter.iter().take_while(|b| b.nivaa > foerste.nivaa).count();
        let Some((under, neste)) = etter.split_at_checked(antall) else { break };
        ut.push((foerste, under));
        rest = neste;
    }
    ut
}
