//! `tilsyn importer`: a case sample comes in.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use serde::Serialize;

use super::Kode;
use super::feil::CliFeil;
use super::json::MerknadJson;
use super::kommandoer::sti_av;
use super::kontekst::{Kontekst, les_ron};
use crate::app::arbeid::{
    Importkvittering, Kolonnekart, Kolonnevalg, Leseoppdrag, Utvalgsfil, finn_kolonnevalg,
    forhaandsvis_fil, kolonnemappe, lagre_kolonnevalg, les_fil_etter, skriv_merknader_csv, ta_inn,
};
use crate::app::{AppError, Oekt, masker};
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
    let kolonner = kolonnevalg(m)?;
    let lest = match les(&oekt, &sti_av(m, "saksfil"), kolonner.as_ref()) {
        Ok(lest) => lest,
        Err(uro) => return stoppet(uro, m, k),
    };
    if let Some(valg) = kolonner.filter(|_| m.get_flag("lagre-kolonner")) {
        husk(&oekt, &lest.kart, &valg)?;
    }
    let kvittering = ta_inn(&mut oekt, lest, k.naa)?;
    skriv_fil(&kvittering.merknader, m, k)?;
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

/// The choice of columns in a file the user has named.
fn kolonnevalg(m: &ArgMatches) -> Result<Option<Kolonnevalg>, CliFeil> {
    let Some(sti) = m.get_one::<PathBuf>("kolonner") else { return Ok(None) };
    let tekst = std::fs::read_to_string(sti)
        .map_err(|kilde| CliFeil::Fil { sti: sti.display().to_string(), kilde })?;
    les_ron(&tekst, "cli-bruk-kolonnefil").map(Some)
}

/// Reads the sample with the columns the user has named, else with those kept for such files.
fn les(oekt: &Oekt, sti: &Path, valg: Option<&Kolonnevalg>) -> Result<Utvalgsfil, AppError> {
    let grunnlag = &oekt.tilsyn().grunnlag;
    let husket = match (valg, kolonnemappe()) {
        (None, Some(mappe)) if mappe.is_dir() => {
            let kart = forhaandsvis_fil(sti, &Kolonnevalg::default(), 0)?.kart;
            finn_kolonnevalg(&mappe, &grunnlag.kommune, &kart)?
        }
        _ => None,
    };
    let hva = Leseoppdrag {
        kolonner: valg.or(husket.as_ref()),
        ..Leseoppdrag::new(&grunnlag.kontorer, grunnlag.stikkdato)
    };
    les_fil_etter(sti, &hva, &mut |_| true)
}

/// Keeps the choice of columns for the next file of this kind.
fn husk(oekt: &Oekt, kart: &Kolonnekart, valg: &Kolonnevalg) -> Result<(), CliFeil> {
    if let Some(mappe) = kolonnemappe() {
        lagre_kolonnevalg(&mappe, &oekt.tilsyn().grunnlag.kommune, kart, valg)?;
    }
    Ok(())
}

/// The remarks in a file for the kommune, where the user has asked for it.
fn skriv_fil(merknader: &[Merknad], m: &ArgMatches, k: &Kontekst<'_>) -> Result<(), CliFeil> {
    if let Some(sti) = m.get_one::<PathBuf>("merknader") {
        skriv_merknader_csv(sti, merknader, k.ord)?;
    }
    Ok(())
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
    skriv_fil(uro.merknader(), m, k)?;
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
