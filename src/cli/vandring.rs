//! The sources of a report as JSON: `tilsyn rapport FIL --kilder UT.json`.

use std::path::Path;

use chrono::NaiveDate;
use serde::Serialize;

use super::feil::CliFeil;
use super::kontekst::Kontekst;
use crate::app::Oekt;
use crate::app::arbeid::{Rapportkilde, Rapportsetning, rapportsetninger, skriv_trygt};
use crate::domene::{Bevis, KontorId, PunktId, SakId};

#[derive(Serialize)]
struct Ut<'a> {
    setninger: Vec<SetningJson<'a>>,
}

#[derive(Serialize)]
struct SetningJson<'a> {
    nr: usize,
    sti: &'a [String],
    setning: &'a str,
    har_verdi: bool,
    kilder: Vec<KildeJson<'a>>,
}

#[derive(Serialize)]
struct KildeJson<'a> {
    art: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    sak: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    kontor: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    punkt: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    navn: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lovbrudd: Option<u32>,
    finnes: bool,
    hendelse: Option<u64>,
    bevis: Vec<BevisJson<'a>>,
    hjemler: &'a [String],
}

#[derive(Serialize)]
struct BevisJson<'a> {
    art: &'static str,
    sted: &'a str,
    dato: Option<NaiveDate>,
    sha256: Option<&'a str>,
}

/// Writes the sources of the report as it would be written now.
pub(super) fn skriv(
    oekt: &Oekt,
    maler: Option<&Path>,
    til: &Path,
    k: &Kontekst<'_>,
) -> Result<(), CliFeil> {
    let setninger = rapportsetninger(oekt.tilsyn(), maler, k.naa)?;
    let setninger = (1..).zip(&setninger).map(|(nr, setning)| som_json(nr, setning)).collect();
    let mut tekst = serde_json::to_string(&Ut { setninger })?;
    tekst.push('\n');
    Ok(skriv_trygt(til, tekst.as_bytes())?)
}

fn som_json(nr: usize, setning: &Rapportsetning) -> SetningJson<'_> {
    SetningJson {
        nr,
        sti: &setning.sti,
        setning: &setning.tekst,
        har_verdi: setning.har_verdi,
        kilder: setning.kilder.iter().map(KildeJson::from).collect(),
    }
}

impl<'a> From<&'a Rapportkilde> for KildeJson<'a> {
    fn from(kilde: &'a Rapportkilde) -> Self {
        Self {
            art: kilde.art,
            sak: kilde.sak.as_ref().map(SakId::as_str),
            kontor: kilde.kontor.as_ref().map(KontorId::as_str),
            punkt: kilde.punkt.as_ref().map(PunktId::as_str),
            navn: kilde.navn.as_deref(),
            lovbrudd: kilde.lovbrudd,
            finnes: kilde.finnes,
            hendelse: kilde.hendelse,
            bevis: kilde.bevis.iter().map(BevisJson::from).collect(),
            hjemler: &kilde.hjemler,
        }
    }
}

impl<'a> From<&'a Bevis> for BevisJson<'a> {
    fn from(bevis: &'a Bevis) -> Self {
        Self {
            art: bevis.art.kode(),
            sted: &bevis.sted,
            dato: bevis.dato,
            sha256: bevis.sha256.as_deref(),
        }
    }
}
