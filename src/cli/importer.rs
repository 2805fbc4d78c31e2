//! `tilsyn importer`: a case sample comes in.

use clap::ArgMatches;
use serde::Serialize;

use super::Kode;
use super::feil::CliFeil;
use super::json::MerknadJson;
use super::kommandoer::sti_av;
use super::kontekst::Kontekst;
use crate::app::AppError;
use crate::app::arbeid::{Importkvittering, importer_fil};
use crate::domene::{Alvor, Merknad};

#[derive(Serialize)]
struct Ut<'a> {
    fil: &'a str,
    sha256: &'a str,
    nye: usize,
    erstattet: usize,
    merknader: Vec<MerknadJson<'a>>,
}

pub(super) fn kjoer(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let mut oekt = k.aapne(&sti_av(m, "tilsyn"))?;
    let kvittering = match importer_fil(&mut oekt, &sti_av(m, "saksfil"), &mut |_| true, k.naa) {
        Ok(kvittering) => kvittering,
        Err(uro) => return stoppet(uro, k),
    };
    if m.get_flag("json") {
        k.json(&Ut {
            fil: &kvittering.fil,
            sha256: &kvittering.sha256,
            nye: kvittering.nye,
            erstattet: kvittering.erstattet,
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
fn stoppet(uro: AppError, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    skriv_merknader(uro.merknader(), k)?;
    Err(uro.into())
}
