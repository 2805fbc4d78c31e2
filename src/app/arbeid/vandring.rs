//! The report walked back: every sentence with what it rests on, the event that recorded it, its
//! evidence and its provisions.

use std::path::Path;

use chrono::{DateTime, FixedOffset};

use super::rapport::maler;
use crate::app::{AppError, regelverk_for};
use crate::domene::{Bevis, KontorId, PunktId, SakId, Svarsted, Tilsyn};
use crate::rapport::dokument::{Opphav, Setning};
use crate::rapport::{self, spor};
use crate::regelverk::Regelverk;

/// A sentence of the report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rapportsetning {
    /// Headings above it; in a table its caption comes last.
    pub sti: Vec<String>,
    /// Its words.
    pub tekst: String,
    /// Whether a value stands in it; otherwise all its words are the template's own.
    pub har_verdi: bool,
    /// What it rests on.
    pub kilder: Vec<Rapportkilde>,
}

/// One thing a sentence rests on. Only the fields that name it are set.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rapportkilde {
    /// What kind of source.
    pub art: &'static str,
    /// The case.
    pub sak: Option<SakId>,
    /// The office.
    pub kontor: Option<KontorId>,
    /// The item of the checklist.
    pub punkt: Option<PunktId>,
    /// Code of a computed fact, field of the frame, provision, or place in a list.
    pub navn: Option<String>,
    /// Number of the assessment.
    pub lovbrudd: Option<u32>,
    /// It can be looked up.
    pub finnes: bool,
    /// Number of the event that recorded it.
    pub hendelse: Option<u64>,
    /// Evidence under it.
    pub bevis: Vec<Bevis>,
    /// Provisions, by id, in the versions that applied.
    pub hjemler: Vec<String>,
}

/// The sentences of the report as it would be written now, with the office's own templates where a
/// folder is given.
pub fn rapportsetninger(
    tilsyn: &Tilsyn,
    mappe: Option<&Path>,
    naa: DateTime<FixedOffset>,
) -> Result<Vec<Rapportsetning>, AppError> {
    let regelverk = &*regelverk_for(tilsyn);
    let versjon = env!("CARGO_PKG_VERSION");
    let dokument = rapport::bygg_med(tilsyn, regelverk, naa, versjon, &maler(tilsyn, mappe)?)?;
    let setning = |s: Setning| Rapportsetning {
        kilder: s.opphav.iter().map(|o| kilde(o, tilsyn, regelverk)).collect(),
        sti: s.sti,
        tekst: s.tekst,
        har_verdi: s.har_verdi,
    };
    Ok(dokument.setninger.into_iter().map(setning).collect())
}

fn kilde(opphav: &Opphav, tilsyn: &Tilsyn, regelverk: &Regelverk) -> Rapportkilde {
    let funnet = spor::spor(opphav, tilsyn, regelverk);
    let finnes = funnet.is_some();
    let spor = funnet.unwrap_or_default();
    let hjemler = spor.hjemler.iter().map(ToString::to_string).collect();
    Rapportkilde { finnes, hendelse: spor.hendelse, bevis: spor.bevis, hjemler, ..navngi(opphav) }
}

fn navngi(opphav: &Opphav) -> Rapportkilde {
    let art = |art: &'static str| Rapportkilde { art, ..Rapportkilde::default() };
    let navn = |art: &'static str, navn: String| Rapportkilde {
        art,
        navn: Some(navn),
        ..Rapportkilde::default()
    };
    match opphav {
        Opphav::Ramme(felt) => navn("ramme", (*felt).to_owned()),
        Opphav::Sak(sak) => Rapportkilde { sak: Some(sak.clone()), ..art("sak") },
        Opphav::Svar(sted) => svar(sted),
        Opphav::Beregning(sak, kode) => {
            Rapportkilde { sak: Some(sak.clone()), ..navn("beregning", (*kode).to_owned()) }
        }
        Opphav::Overstyring(sak, kode) => {
            Rapportkilde { sak: Some(sak.clone()), ..navn("overstyring", kode.clone()) }
        }
        Opphav::Fil(nr) => navn("fil", (nr + 1).to_string()),
        Opphav::Utvalg => art("utvalg"),
        Opphav::Dobbel => art("dobbel"),
        Opphav::Lovbrudd(id) => Rapportkilde { lovbrudd: Some(id.0), ..art("lovbrudd") },
        Opphav::Faktum(id, nr) => {
            Rapportkilde { lovbrudd: Some(id.0), ..navn("faktum", (nr + 1).to_string()) }
        }
        Opphav::Hjemmel(id) => navn("hjemmel", id.to_string()),
        Opphav::Punkt(id) => Rapportkilde { punkt: Some(id.clone()), ..art("punkt") },
        Opphav::Sjekkliste => art("sjekkliste"),
        Opphav::Regelverk => art("regelverk"),
        Opphav::Ubekreftet(nr) => navn("ubekreftet", format!("U{nr}")),
        Opphav::Program => art("program"),
    }
}

fn svar(sted: &Svarsted) -> Rapportkilde {
    let kilde =
        Rapportkilde { art: "svar", punkt: Some(sted.punkt().clone()), ..Rapportkilde::default() };
    match sted {
        Svarsted::Sak(sak, _) => Rapportkilde { sak: Some(sak.clone()), ..kilde },
        Svarsted::Kontor(kontor, _) => Rapportkilde { kontor: Some(kontor.clone()), ..kilde },
    }
}
