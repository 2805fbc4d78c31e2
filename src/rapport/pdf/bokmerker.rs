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
    nivaa(pdf, bokmerker, sider, (rot, &mut ordbok));
    pdf.set_object(rot, ordbok);
    Some(rot)
}

/// Adds one level below `over` and returns how many bookmarks it holds in all.
fn nivaa(
    pdf: &mut Document,
    bokmerker: &[Bokmerke],
    sider: &[ObjectId],
    over: (ObjectId, &mut Dictionary),
) -> i64 {
    let grener = grener(bokmerker);
    let ider: Vec<ObjectId> = grener.iter().map(|_| pdf.new_object_id()).collect();
    let mut antall = 0;
    for (plass, (bokmerke, under)) in grener.iter().enumerate() {
        let Some(id) = ider.get(plass).copied() else { continue };
        let mut ordbok = dictionary! {
            "Title" => tekststreng(&bokmerke.tittel),
            "Parent" => over.0,
            "Dest" => destinasjon(bokmerke, sider),
        };
        if let Some(forrige) = plass.checked_sub(1).and_then(|forrige| ider.get(forrige)) {
            ordbok.set("Prev", *forrige);
        }
        if let Some(neste) = ider.get(plass + 1) {
            ordbok.set("Next", *neste);
        }
        antall += 1 + nivaa(pdf, under, sider, (id, &mut ordbok));
        pdf.set_object(id, ordbok);
    }
    if let (Some(foerste), Some(siste)) = (ider.first(), ider.last()) {
        over.1.set("First", *foerste);
        over.1.set("Last", *siste);
        over.1.set("Count", antall);
    }
    antall
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
