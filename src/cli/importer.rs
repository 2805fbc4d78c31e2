//! `tilsyn importer`: a case sample comes in.

use std::path::Path;

use clap::ArgMatches;
use serde::Serialize;

use super::Kode;
use super::feil::CliFeil;
use super::json::MerknadJson;
use super::kommandoer::sti_av;
use super::kontekst::Kontekst;
use crate::app::arbeid::{Importkvittering, importer_fil};
use crate::app::{AppError, masker};
use crate::domene::{Alvor, Merknad};

#[derive(Serialize)]
struct Ut<'a> {
    fil: &'a str,
    sha256: &'a str,
    nye: usize,
    erstattet: usize,
    /// Why nothing was taken in, as a code; `null` when it was.
    stoppet: Option<&'static str>,
    merknader: Vec<MerknadJson<'a>>,
}

pub(super) fn kjoer(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let mut oekt = k.aapne(&sti_av(m, "tilsyn"))?;
    let kvittering = match importer_fil(&mut oekt, &sti_av(m, "saksfil"), &mut |_| true, k.naa) {
        Ok(kvittering) => kvittering,
        Err(uro) => return stoppet(uro, m, k),
    };
    if m.get_flag("json") {
        k.json(&Ut {
            fil: &kvittering.fil,
            sha256: &kvittering.sha256,
            nye: kvittering.nye,
            erstattet: kvittering.erstattet,
            stoppet: None,
            merknader: kvittering.merknader.iter().map(MerknadJson::from).collect(),
        })?;
    } else {
        fortell(&kvittering, k)?;
    }
    let feil = kvittering.merknader.iter().any(|m| m.alvor() >= Alvor::Advarsel);
    Ok(if feil { Kode::Feil } else { Kode::Ferdig })
}

fn fortell(kvittering: &Importkvittering, k: &mut Kontekst<'_>) -> Result<(), CliFeil> {
    k.si(
        "cli-importert",
        &[
            ("fil", kvittering.fil.clone().into()),
            ("nye", kvittering.nye.into()),
            ("erstattet", kvittering.erstattet.into()),
            ("merknader", kvittering.merknader.len().into()),
        ],
    )?;
    skriv_merknader(&kvittering.merknader, k)
}

/// One line per remark: place first, so that the municipality finds it.
fn skriv_merknader(merknader: &[Merknad], k: &mut Kontekst<'_>) -> Result<(), CliFeil> {
    for merknad in merknader {
        let sted = crate::app::stedfestet(merknad, k.ord);
        k.linje(format!("  {sted}"))?;
    }
    Ok(())
}

/// The import was refused: the places are part of the answer.
fn stoppet(uro: AppError, m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    if m.get_flag("json") && uro.gjelder_materialet() {
        k.json(&Ut {
            fil: &filnavn(&sti_av(m, "saksfil")),
            sha256: "",
            nye: 0,
            erstattet: 0,
            stoppet: Some(uro.kode()),
            merknader: uro.merknader().iter().map(MerknadJson::from).collect(),
        })?;
        return Ok(Kode::Feil);
    }
    skriv_merknader(uro.merknader(), k)?;
    Err(uro.into())
}

/// The name without folders, without what may point to a person.
fn filnavn(sti: &Path) -> String {
    masker(&sti.file_name().map(|navn| navn.to_string_lossy().into_owned()).unwrap_or_default())
}
