//! A case document comes in as a source of evidence: its text, after the gate, and its digest.
//!
//! The file itself is never kept. Every text passes [`gjennom_porten`] before it is stored.

use std::collections::BTreeMap;
use std::path::PathBuf;

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::filer;
use crate::app::{AppError, Oekt};
use crate::domene::{Bevisart, DokumentId, Dokumentsted, Hendelse, Opplysningsart, Saksdokument};
use crate::import::dokument::{self, DokumentError, STOERSTE_FIL};
use crate::personvern::{Maskering, finn};

/// Which file to attach where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dokumentoppdrag {
    /// The file.
    pub sti: PathBuf,
    /// The case or the office.
    pub sted: Dokumentsted,
    /// What kind of source it is.
    pub art: Bevisart,
    /// Date the document shows.
    pub dato: Option<NaiveDate>,
}

/// Between two pages while the text passes the gate, which sees it whole.
const SIDESKILLE: char = '\u{c}';

/// Reads the document without touching the tilsyn; long, so the window runs it as a job. It gets its
/// number when it is attached.
pub fn les_dokument(oppdrag: &Dokumentoppdrag) -> Result<Saksdokument, AppError> {
    let bytes = filer::les_inntil(&oppdrag.sti, STOERSTE_FIL)?.ok_or(DokumentError::ForStor)?;
    let navn = filer::filnavn(&oppdrag.sti);
    let lest = dokument::les(&bytes, &navn)?;
    let (tekst, maskert) = gjennom_porten(&lest.sider.join(&SIDESKILLE.to_string()));
    let sider = tekst.split(SIDESKILLE).scan(0, |fra, side| {
        let her = *fra;
        *fra += side.len() + 1;
        Some(her)
    });
    Ok(Saksdokument {
        id: DokumentId(0),
        navn: gjennom_porten(&navn).0,
        sted: oppdrag.sted.clone(),
        art: oppdrag.art,
        form: lest.form,
        dato: oppdrag.dato,
        sha256: filer::sha256(&bytes),
        sider: sider.collect(),
        tekst: tekst.replace(SIDESKILLE, "\n"),
        uleste_sider: lest.uleste_sider,
        maskert,
    })
}

/// Attaches a document that was read, as one event.
pub fn legg_ved_dokument(
    oekt: &mut Oekt,
    dokument: Saksdokument,
    naa: DateTime<FixedOffset>,
) -> Result<DokumentId, AppError> {
    let id = oekt.tilsyn().neste_dokument();
    let dokument = Saksdokument { id, ..dokument };
    oekt.utfoer(Hendelse::DokumentVedlagt(Box::new(dokument)), naa)?;
    Ok(id)
}

/// Takes a document away again, with the reason.
pub fn fjern_dokument(
    oekt: &mut Oekt,
    id: DokumentId,
    grunn: &str,
    naa: DateTime<FixedOffset>,
) -> Result<(), AppError> {
    oekt.utfoer(Hendelse::DokumentFjernet(id, gjennom_porten(grunn).0), naa)
}

/// The text with what identifies masked, and how many places of each kind there were. The one place
/// where documents meet the gate.
fn gjennom_porten(tekst: &str) -> (String, BTreeMap<Opplysningsart, u32>) {
    let treff = finn(tekst);
    let mut antall = BTreeMap::new();
    for sted in &treff {
        *antall.entry(sted.art).or_default() += 1;
    }
    (Maskering::new().masker(tekst, &treff), antall)
}
