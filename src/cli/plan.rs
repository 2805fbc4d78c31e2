//! `tilsyn plan`: how many cases to draw, without a tilsyn.

use clap::{Arg, ArgMatches, Command, value_parser};
use serde::Serialize;

use super::Kode;
use super::feil::CliFeil;
use super::kommandoer::{bryter, grunnform, tekst_av, valg};
use super::kontekst::Kontekst;
use crate::app::{Andel, Krav, Planlagt};
use crate::i18n::Tekster;

#[derive(Serialize)]
struct Ut {
    antall: u32,
}

pub(super) fn kommando(ord: &Tekster) -> Command {
    grunnform("plan", "", ord)
        .arg(antallsvalg("populasjon", ord).required(true))
        .args(kravvalg(ord))
}

/// The options that say what a sample must be able to show.
pub(super) fn kravvalg(ord: &Tekster) -> [Arg; 4] {
    [
        valg("andel", "TALL", ord).required(true),
        valg("sikkerhet", "TALL", ord).required(true),
        antallsvalg("tillatt", ord),
        bryter("json", ord),
    ]
}

/// An option that counts cases.
pub(super) fn antallsvalg(navn: &'static str, ord: &Tekster) -> Arg {
    valg(navn, "ANTALL", ord).value_parser(value_parser!(u32))
}

/// The count under that name; clap has made sure that it is there where it is required.
pub(super) fn antall_av(m: &ArgMatches, navn: &str) -> u32 {
    m.get_one::<u32>(navn).copied().unwrap_or_default()
}

/// A share above 0 and up to 1, with decimal comma or point.
pub(super) fn andel_av(m: &ArgMatches, navn: &str) -> Result<Andel, CliFeil> {
    let tekst = tekst_av(m, navn).unwrap_or_default();
    match tekst.parse::<Andel>() {
        Ok(andel) if !andel.er_null() => Ok(andel),
        Ok(_) | Err(_) => Err(CliFeil::bruk(&format!("cli-bruk-{navn}"), tekst)),
    }
}

/// What the sample must be able to show.
pub(super) fn krav_av(m: &ArgMatches) -> Result<Krav, CliFeil> {
    Ok(Krav {
        andel: andel_av(m, "andel")?,
        sikkerhet: andel_av(m, "sikkerhet")?,
        tillatt: antall_av(m, "tillatt"),
    })
}

pub(super) fn kjoer(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let populasjon = antall_av(m, "populasjon");
    if populasjon == 0 {
        return Err(CliFeil::bruk("cli-bruk-populasjon", ""));
    }
    let plan = Planlagt::av(populasjon, krav_av(m)?);
    let Some(antall) = plan.antall else { return Err(CliFeil::Bruk(plan.melding())) };
    if m.get_flag("json") {
        k.json(&Ut { antall })?;
    } else {
        k.linje(k.ord.melding(&plan.melding()))?;
    }
    Ok(Kode::Ferdig)
}
