//! `tilsyn trekk`: draws cases from a list, without a tilsyn.

use clap::{ArgMatches, Command};
use serde::Serialize;

use super::Kode;
use super::feil::CliFeil;
use super::kommandoer::{bryter, grunnform, sti, sti_av, tekst_av, valg};
use super::kontekst::Kontekst;
use super::plan::{antall_av, antallsvalg};
use crate::app::AppError;
use crate::app::arbeid::trekk_fra_liste;
use crate::domene::SakId;
use crate::i18n::Tekster;

#[derive(Serialize)]
struct Ut<'a> {
    trukket: Vec<&'a str>,
    liste_sha256: &'a str,
    fil_sha256: &'a str,
    froe: &'a str,
    populasjon: usize,
}

pub(super) fn kommando(ord: &Tekster) -> Command {
    grunnform("trekk", "", ord).args([
        sti(valg("liste", "FIL", ord)).required(true),
        valg("froe", "TEKST", ord).required(true),
        antallsvalg("antall", ord).required(true),
        bryter("json", ord),
    ])
}

pub(super) fn kjoer(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let froe = tekst_av(m, "froe").unwrap_or_default();
    let resultat = trekk_fra_liste(&sti_av(m, "liste"), froe, antall_av(m, "antall"));
    let trekk = resultat.map_err(|uro| med_steder(uro, k))?;
    if m.get_flag("json") {
        k.json(&Ut {
            trukket: trekk.trukket.iter().map(SakId::as_str).collect(),
            liste_sha256: &trekk.liste_sha256,
            fil_sha256: &trekk.fil_sha256,
            froe,
            populasjon: trekk.populasjon,
        })?;
        return Ok(Kode::Ferdig);
    }
    for sak in &trekk.trukket {
        k.linje(sak)?;
    }
    let verdier = [
        ("antall", trekk.trukket.len().into()),
        ("populasjon", trekk.populasjon.into()),
        ("sha256", trekk.liste_sha256.as_str().into()),
    ];
    k.si("cli-trekk-svar", &verdier)?;
    Ok(Kode::Ferdig)
}

/// A list stopped by the identity gate: the lines stand on the error stream with the reason.
pub(super) fn med_steder(uro: AppError, k: &Kontekst<'_>) -> CliFeil {
    if uro.merknader().is_empty() {
        return uro.into();
    }
    let linjer = uro.merknader().iter().map(|m| format!("  {}", crate::app::stedfestet(m, k.ord)));
    let linjer: Vec<String> = linjer.collect();
    CliFeil::MedSteder { uro, linjer }
}
