//! What calamine does not tell of a sheet: hidden columns and rows, cells merged downwards.
//!
//! Only the head and the tail of a sheet are read as XML; the rows between are searched for marks.

use std::collections::{BTreeMap, BTreeSet};

use memchr::memmem;
use quick_xml::events::Event;

use crate::import::tabell::FLEST_KOLONNER;
use crate::import::xml;

/// What is known of one sheet beside its cells; rows and columns from 0.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Struktur {
    /// Hidden columns.
    pub(super) skjulte_kolonner: BTreeSet<usize>,
    /// Hidden rows.
    pub(super) skjulte_rader: BTreeSet<u32>,
    /// Merged cells that reach below their first row: first row → column and last row.
    pub(super) flettet: BTreeMap<u32, Vec<(usize, u32)>>,
}

/// Every sheet of the workbook by its name.
pub(super) fn alle(deler: &[(String, Vec<u8>)]) -> BTreeMap<String, Struktur> {
    let del = |soekt: &str| deler.iter().find(|(navn, _)| navn == soekt).map(|(_, d)| d.as_slice());
    let maal = relasjoner(del("xl/_rels/workbook.xml.rels").unwrap_or_default());
    let ark = arkene(del("xl/workbook.xml").unwrap_or_default());
    let strukturer = ark.into_iter().filter_map(|(navn, id)| {
        let innhold = del(&maal.get(&id)?.to_lowercase())?;
        Some((navn, struktur(innhold)))
    });
    strukturer.collect()
}

/// Name and relation of every sheet.
fn arkene(bok: &[u8]) -> Vec<(String, String)> {
    let mut funnet = Vec::new();
    merker(bok, |navn, merke| {
        if navn == b"sheet"
            && let (Some(navn), Some(id)) =
                (xml::attributt(merke, "name"), xml::attributt(merke, "id"))
        {
            funnet.push((navn, id));
        }
        true
    });
    funnet
}

/// Relation to path in the archive.
fn relasjoner(innhold: &[u8]) -> BTreeMap<String, String> {
    let mut funnet = BTreeMap::new();
    merker(innhold, |navn, merke| {
        if navn == b"Relationship"
            && let (Some(id), Some(maal)) =
                (xml::attributt(merke, "Id"), xml::attributt(merke, "Target"))
        {
            let sti = maal.strip_prefix('/').map_or_else(|| format!("xl/{maal}"), str::to_owned);
            funnet.insert(id, sti);
        }
        true
    });
    funnet
}

fn struktur(ark: &[u8]) -> Struktur {
    let mut struktur = Struktur::default();
    merker(ark, |navn, merke| {
        if navn == b"col" {
            ta_kolonne(merke, &mut struktur);
        }
        navn != b"sheetData"
    });
    let slutt = memmem::rfind(ark, b"sheetData").unwrap_or(ark.len());
    let (rader, hale) = ark.split_at_checked(slutt).unwrap_or((ark, &[]));
    merker(hale, |navn, merke| {
        if navn == b"mergeCell" {
            ta_flettet(merke, &mut struktur);
        }
        true
    });
    finn_skjulte_rader(rader, &mut struktur);
    struktur
}

/// Hands every start of an element to `se`, which answers `false` to stop. Broken XML ends it too.
fn merker(innhold: &[u8], mut se: impl FnMut(&[u8], &quick_xml::events::BytesStart<'_>) -> bool) {
    let mut leser = xml::leser(innhold);
    while let Ok(hendelse) = leser.read_event() {
        let fortsett = match &hendelse {
            Event::Start(merke) | Event::Empty(merke) => se(merke.local_name().as_ref(), merke),
            Event::Eof => false,
            Event::End(_)
            | Event::Text(_)
            | Event::CData(_)
            | Event::Comment(_)
            | Event::Decl(_)
            | Event::PI(_)
            | Event::DocType(_)
            | Event::GeneralRef(_) => true,
        };
        if !fortsett {
            break;
        }
    }
}

/// A column without width is hidden too.
fn ta_kolonne(merke: &quick_xml::events::BytesStart<'_>, struktur: &mut Struktur) {
    let uten_bredde = xml::tall::<f64>(merke, "width").is_some_and(|bredde| bredde <= 0.0);
    if !xml::er_satt(merke, "hidden") && !uten_bredde {
        return;
    }
    if let (Some(fra), Some(til)) =
        (xml::tall::<usize>(merke, "min"), xml::tall::<usize>(merke, "max"))
        && fra > 0
    {
        struktur.skjulte_kolonner.extend(fra - 1..til.min(FLEST_KOLONNER));
    }
}

fn ta_flettet(merke: &quick_xml::events::BytesStart<'_>, struktur: &mut Struktur) {
    let Some(omraade) = xml::attributt(merke, "ref") else { return };
    let Some((fra, til)) = omraade.split_once(':') else { return };
    let (Some(fra), Some(til)) = (xml::celle(fra), xml::celle(til)) else { return };
    if til.0 > fra.0 && (fra.1 as usize) < FLEST_KOLONNER {
        struktur.flettet.entry(fra.0).or_default().push((fra.1 as usize, til.0));
    }
}

/// Rows say that they are hidden; the mark stands in few sheets, so it is looked for first.
fn finn_skjulte_rader(rader: &[u8], struktur: &mut Struktur) {
    for merke in [&b"hidden=\"1\""[..], b"hidden=\"true\""] {
        for plass in memmem::find_iter(rader, merke) {
            let foer = rader.get(..plass).unwrap_or_default();
            let start = foer.iter().rposition(|b| *b == b'<').unwrap_or_default();
            let element = foer.get(start + 1..).unwrap_or_default();
            let navn = element.split(|b| *b == b' ').next().unwrap_or_default();
            if !navn.ends_with(b"row") {
                continue;
            }
            let rest = rader.get(start + 1..).unwrap_or_default();
            let slutt = memchr::memchr(b'>', rest).unwrap_or(rest.len());
            let merke = String::from_utf8_lossy(rest.get(..slutt).unwrap_or_default()).into_owned();
            let merke = quick_xml::events::BytesStart::from_content(merke, navn.len());
            let rad = xml::tall::<u32>(&merke, "r").and_then(|rad| rad.checked_sub(1));
            struktur.skjulte_rader.extend(rad);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_and_merged_are_seen() {
        let ark =
            br#"<x:worksheet><x:cols><x:col min="2" max="3" hidden="1"/><x:col min="5" max="5"
            width="0"/></x:cols><x:sheetData><x:row r="1"/><x:row hidden="1" r="7"><x:c hidden="1"/>
            </x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:P1"/><x:mergeCell ref="B4:B9"/>
            </x:mergeCells></x:worksheet>"#;
        let struktur = struktur(ark);
        assert_eq!(struktur.skjulte_kolonner.into_iter().collect::<Vec<_>>(), [1, 2, 4]);
        assert_eq!(struktur.skjulte_rader.into_iter().collect::<Vec<_>>(), [6]);
        assert_eq!(struktur.flettet, BTreeMap::from([(3, vec![(1, 8)])]));
    }
}
