//! The stable JSON forms; they are described in `docs/json.md`.

use serde::Serialize;

use super::feil::CliFeil;
use super::kontekst::Kontekst;
use crate::domene::{Alvor, Merknad, Svarsted};

impl Kontekst<'_> {
    /// Writes one value as a line of JSON.
    pub(super) fn json(&mut self, verdi: &impl Serialize) -> Result<(), CliFeil> {
        let tekst = serde_json::to_string(verdi)?;
        self.linje(tekst)
    }
}

/// A remark about the material.
#[derive(Serialize)]
pub(super) struct MerknadJson<'a> {
    kode: &'static str,
    alvor: &'static str,
    fil: &'a str,
    ark: Option<&'a str>,
    linje: Option<u64>,
    kolonne: Option<u32>,
    kolonnenavn: Option<&'a str>,
}

impl<'a> From<&'a Merknad> for MerknadJson<'a> {
    fn from(merknad: &'a Merknad) -> Self {
        Self {
            kode: merknad.kode.kode(),
            alvor: alvor(merknad),
            fil: &merknad.sted.fil,
            ark: merknad.sted.ark.as_deref(),
            linje: merknad.sted.linje,
            kolonne: merknad.sted.kolonne,
            kolonnenavn: merknad.sted.kolonnenavn.as_deref(),
        }
    }
}

/// How serious a remark is, outward.
pub(super) fn alvor(merknad: &Merknad) -> &'static str {
    match merknad.alvor() {
        Alvor::Opplysning => "opplysning",
        Alvor::Advarsel => "advarsel",
        Alvor::Feil => "feil",
    }
}

/// Where an answer belongs: exactly one of `sak` and `kontor` is set.
#[derive(Serialize)]
pub(super) struct StedJson<'a> {
    sak: Option<&'a str>,
    kontor: Option<&'a str>,
    punkt: &'a str,
}

impl<'a> From<&'a Svarsted> for StedJson<'a> {
    fn from(sted: &'a Svarsted) -> Self {
        match sted {
            Svarsted::Sak(sak, punkt) => {
                Self { sak: Some(sak.as_str()), kontor: None, punkt: punkt.as_str() }
            }
            Svarsted::Kontor(kontor, punkt) => {
                Self { sak: None, kontor: Some(kontor.as_str()), punkt: punkt.as_str() }
            }
        }
    }
}
