//! A population list from a municipality: text with an id a line, or separated values with headings.
//!
//! Only id, office and group are read; which other columns there are is told, not what they hold. A
//! fault that could change the draw stops the reading, with its lines; it is never mended silently.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use csv::{ReaderBuilder, StringRecord};
use encoding_rs::{UTF_8, WINDOWS_1252};
use serde::Deserialize;

use crate::domene::{KontorId, Populasjonssak, SakId, Utvalgsgruppe};

use super::feil::UtvalgError;

/// Longest id that is taken, in characters.
const LENGSTE_ID: usize = 100;

/// What a list gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lest {
    /// The cases, in the order of the list.
    pub saker: Vec<Populasjonssak>,
    /// The line of each case.
    pub linjer: Vec<u64>,
    /// Lines whose group is no word the program knows.
    pub ukjente_grupper: Vec<u64>,
    /// Columns that were not read.
    pub uleste_kolonner: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
enum Felt {
    Id,
    Kontor,
    Gruppe,
}

#[derive(Debug, Default, Deserialize)]
struct Ordliste {
    kolonner: BTreeMap<Felt, Vec<String>>,
    grupper: BTreeMap<Utvalgsgruppe, Vec<String>>,
}

/// A test proves that the file is whole; a broken one would know no heading at all.
static ORD: LazyLock<Ordliste> = LazyLock::new(|| {
    ron::from_str(include_str!("../../assets/utvalg/liste.ron")).unwrap_or_default()
});

/// Reads a list.
pub fn les(bytes: &[u8]) -> Result<Lest, UtvalgError> {
    let tekst = som_tekst(bytes).ok_or(UtvalgError::IkkeTekst)?;
    if tekst.trim().is_empty() {
        return Err(UtvalgError::TomListe);
    }
    let rader = match overskrift(&tekst) {
        Some((skilletegn, felt)) => med_overskrift(&tekst, skilletegn, &felt),
        None => uten_overskrift(&tekst)?,
    };
    samle(&rader)
}

/// One row as it stands.
#[derive(Debug, Default)]
struct Rad {
    linje: u64,
    id: String,
    kontor: String,
    gruppe: String,
    /// Cells of the row that were not read.
    uleste: usize,
}

fn som_tekst(bytes: &[u8]) -> Option<Cow<'_, str>> {
    let styretegn = |b: &u8| (*b < 0x20 && !matches!(b, b'\t' | b'\n' | b'\r')) || *b == 0x7f;
    let (tekst, har_feil) = UTF_8.decode_with_bom_removal(bytes);
    if bytes.iter().any(styretegn) && har_feil {
        return None; // UTF-16, a workbook, a picture
    }
    if har_feil { Some(WINDOWS_1252.decode_without_bom_handling(bytes).0) } else { Some(tekst) }
}

/// The sign between cells and what each column is, where the first row that is not empty has the
/// heading of the ids.
fn overskrift(tekst: &str) -> Option<(u8, Vec<Option<Felt>>)> {
    [b';', b'\t', b','].into_iter().find_map(|skilletegn| {
        let foerste = leser(tekst, skilletegn).into_records().map_while(Result::ok).next()?;
        let felt: Vec<Option<Felt>> = foerste.iter().map(felt_for).collect();
        let treff = felt.iter().filter(|f| **f == Some(Felt::Id)).count();
        (treff == 1).then_some((skilletegn, felt))
    })
}

fn leser(tekst: &str, skilletegn: u8) -> csv::Reader<&[u8]> {
    ReaderBuilder::new()
        .delimiter(skilletegn)
        .has_headers(false)
        .flexible(true)
        .from_reader(tekst.as_bytes())
}

fn felt_for(overskrift: &str) -> Option<Felt> {
    let ord = fold(overskrift);
    let mut alle = ORD.kolonner.iter();
    alle.find(|(_, navn)| navn.iter().any(|n| fold(n) == ord)).map(|(felt, _)| *felt)
}

fn gruppe_for(celle: &str) -> Option<Utvalgsgruppe> {
    let ord = fold(celle);
    let mut alle = ORD.grupper.iter();
    alle.find(|(_, navn)| navn.iter().any(|n| fold(n) == ord)).map(|(gruppe, _)| *gruppe)
}

fn fold(tekst: &str) -> String {
    tekst.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn med_overskrift(tekst: &str, skilletegn: u8, felt: &[Option<Felt>]) -> Vec<Rad> {
    let mut leser = leser(tekst, skilletegn);
    let mut celler = StringRecord::new();
    let mut rader = Vec::new();
    let mut er_overskrift = true;
    while leser.read_record(&mut celler).unwrap_or(false) {
        if std::mem::take(&mut er_overskrift) || celler.iter().all(|c| c.trim().is_empty()) {
            continue;
        }
        let linje = celler.position().map_or(0, csv::Position::line);
        let celle = |hva: Felt| {
            let plass = felt.iter().position(|f| *f == Some(hva));
            plass.and_then(|p| celler.get(p)).unwrap_or_default().trim().to_owned()
        };
        rader.push(Rad {
            linje,
            id: celle(Felt::Id),
            kontor: celle(Felt::Kontor),
            gruppe: celle(Felt::Gruppe),
            uleste: felt.iter().filter(|f| f.is_none()).count(),
        });
    }
    rader
}

/// One id a line. More than one column cannot be read without headings.
fn uten_overskrift(tekst: &str) -> Result<Vec<Rad>, UtvalgError> {
    let linjer = (1..).zip(tekst.lines()).filter(|(_, linje)| !linje.trim().is_empty());
    let rader: Vec<Rad> = linjer
        .map(|(linje, tekst)| Rad { linje, id: uten_hermetegn(tekst).to_owned(), ..Rad::default() })
        .collect();
    if rader.iter().any(|rad| rad.id.contains([';', '\t', ','])) {
        return Err(UtvalgError::UtenOverskrift);
    }
    Ok(rader)
}

/// A line as it was meant: some programs put marks around every cell.
fn uten_hermetegn(linje: &str) -> &str {
    let linje = linje.trim();
    linje.strip_prefix('"').and_then(|l| l.strip_suffix('"')).unwrap_or(linje)
}

fn samle(rader: &[Rad]) -> Result<Lest, UtvalgError> {
    let linjer = |feil: &dyn Fn(&Rad) -> bool| -> Vec<u64> {
        rader.iter().filter(|rad| feil(rad)).map(|rad| rad.linje).collect()
    };
    let stopp = |feil: fn(Vec<u64>) -> UtvalgError, linjer: Vec<u64>| {
        if linjer.is_empty() { Ok(()) } else { Err(feil(linjer)) }
    };
    if rader.is_empty() {
        return Err(UtvalgError::TomListe);
    }
    stopp(UtvalgError::ManglerId, linjer(&|rad| rad.id.is_empty()))?;
    stopp(UtvalgError::UgyldigId, linjer(&|rad| er_ugyldig(&rad.id) || er_ugyldig(&rad.kontor)))?;
    stopp(UtvalgError::DobbelId, gjentatte(rader))?;
    if rader.iter().any(|rad| !rad.kontor.is_empty()) {
        stopp(UtvalgError::ManglerKontor, linjer(&|rad| rad.kontor.is_empty()))?;
    }
    let ukjente_grupper =
        linjer(&|rad| !rad.gruppe.is_empty() && gruppe_for(&rad.gruppe).is_none());
    let uleste_kolonner = rader.first().map_or(0, |rad| rad.uleste);
    let sak = |rad: &Rad| Populasjonssak {
        id: SakId::new(rad.id.as_str()),
        kontor: (!rad.kontor.is_empty()).then(|| KontorId::new(rad.kontor.as_str())),
        gruppe: gruppe_for(&rad.gruppe),
    };
    let linjer = rader.iter().map(|rad| rad.linje).collect();
    Ok(Lest { saker: rader.iter().map(sak).collect(), linjer, ukjente_grupper, uleste_kolonner })
}

fn er_ugyldig(celle: &str) -> bool {
    celle.chars().any(char::is_control) || celle.chars().count() > LENGSTE_ID
}

/// Lines whose id stands on an earlier line.
fn gjentatte(rader: &[Rad]) -> Vec<u64> {
    let mut sett = BTreeSet::new();
    rader.iter().filter(|rad| !sett.insert(rad.id.as_str())).map(|rad| rad.linje).collect()
}
