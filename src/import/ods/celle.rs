//! One cell of an `OpenDocument` table: its value by type, its text by paragraphs.

use chrono::NaiveDate;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::import::tabell::Celle;
use crate::import::xml;

/// Bytes of text in one cell; more is left unread.
const LENGSTE_CELLE: usize = 1 << 20;

/// A cell with how often it stands there.
pub(super) struct Raacelle {
    /// What it holds.
    pub(super) celle: Celle<'static>,
    /// Cells to the right that are the same.
    pub(super) antall: usize,
    /// Rows it covers.
    pub(super) rader: u64,
}

impl Raacelle {
    /// Whether the element is a cell.
    pub(super) fn er_celle(merke: &BytesStart<'_>) -> bool {
        matches!(merke.local_name().as_ref(), b"table-cell" | b"covered-table-cell")
    }
}

/// A cell without content of its own.
pub(super) fn tom(merke: &BytesStart<'_>) -> Raacelle {
    med_tekst(merke, String::new())
}

/// A cell with content; the reader stands behind its start and is left behind its end.
pub(super) fn les(merke: &BytesStart<'_>, leser: &mut Reader<&[u8]>) -> Raacelle {
    let tekst = les_tekst(leser);
    if merke.local_name().as_ref() == b"covered-table-cell" {
        // A covered cell may keep what it held before the cells were merged; nobody can see it.
        return med_tekst(merke, String::new());
    }
    med_tekst(merke, tekst)
}

fn med_tekst(merke: &BytesStart<'_>, tekst: String) -> Raacelle {
    let antall = xml::tall::<usize>(merke, "number-columns-repeated").unwrap_or(1).max(1);
    let rader = xml::tall::<u64>(merke, "number-rows-spanned").unwrap_or(1).clamp(1, 10_000_000);
    let har_formel = xml::attributt(merke, "formula").is_some();
    let celle = verdi(merke, tekst);
    let celle = if celle.er_tom() && har_formel { Celle::Formel } else { celle };
    Raacelle { celle, antall, rader }
}

/// The value by its stated type; the text where there is no such value.
fn verdi(merke: &BytesStart<'_>, tekst: String) -> Celle<'static> {
    if er_feil(&tekst) {
        return Celle::Feil;
    }
    let art = xml::attributt(merke, "value-type").unwrap_or_default();
    let typet = match art.as_str() {
        "date" => {
            let verdi = xml::attributt(merke, "date-value");
            verdi.and_then(|verdi| dag(&verdi)).map(Celle::Dag)
        }
        "float" | "percentage" | "currency" => xml::tall::<f64>(merke, "value").map(Celle::Tall),
        "boolean" => xml::attributt(merke, "boolean-value").map(|v| Celle::Sann(v == "true")),
        _ => None,
    };
    typet.unwrap_or_else(|| Celle::fra_tekst(tekst))
}

fn dag(verdi: &str) -> Option<NaiveDate> {
    let dato = verdi.split('T').next().unwrap_or_default();
    NaiveDate::parse_from_str(dato, "%Y-%m-%d").ok()
}

/// What a spreadsheet shows where a formula failed.
fn er_feil(tekst: &str) -> bool {
    let feil = ["#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "Err:"];
    feil.iter().any(|feil| tekst.starts_with(feil))
}

/// The paragraphs of a cell with a line break between them, without its notes.
fn les_tekst(leser: &mut Reader<&[u8]>) -> String {
    let mut tekst = String::new();
    let mut notat = 0_u32;
    loop {
        let Ok(hendelse) = leser.read_event() else { return tekst };
        match hendelse {
            Event::Start(merke) => match merke.local_name().as_ref() {
                b"annotation" => notat += 1,
                b"p" if notat == 0 && !tekst.is_empty() => tekst.push('\n'),
                navn => tekst.push_str(mellomrom(navn)),
            },
            Event::Empty(merke) if notat == 0 => {
                let antall = xml::tall::<usize>(&merke, "c").unwrap_or(1).clamp(1, 100);
                let tegn = mellomrom(merke.local_name().as_ref());
                tekst.push_str(&tegn.repeat(antall));
            }
            Event::End(merke) => match merke.local_name().as_ref() {
                b"annotation" => notat = notat.saturating_sub(1),
                b"table-cell" | b"covered-table-cell" => return tekst,
                _ => {}
            },
            Event::Text(del) if notat == 0 && tekst.len() < LENGSTE_CELLE => {
                tekst.push_str(&String::from_utf8_lossy(&del));
            }
            Event::CData(del) if notat == 0 && tekst.len() < LENGSTE_CELLE => {
                tekst.push_str(&String::from_utf8_lossy(&del));
            }
            Event::GeneralRef(henvisning) if notat == 0 => tekst.extend(xml::tegn(&henvisning)),
            Event::Eof => return tekst,
            Event::Empty(_)
            | Event::Text(_)
            | Event::CData(_)
            | Event::GeneralRef(_)
            | Event::Comment(_)
            | Event::Decl(_)
            | Event::PI(_)
            | Event::DocType(_) => {}
        }
    }
}

/// The sign an element inside a paragraph stands for.
fn mellomrom(navn: &[u8]) -> &'static str {
    match navn {
        b"s" => " ",
        b"tab" => "\t",
        b"line-break" => "\n",
        _ => "",
    }
}
