//! `tilsyn utvalg`: the sample of a tilsyn is frozen, planned, drawn, extended and proved.

use std::collections::BTreeMap;

use clap::{ArgAction, ArgMatches, Command};
use serde::Serialize;

use super::Kode;
use super::feil::CliFeil;
use super::kommandoer::{bryter, fil, grunnform, sti, sti_av, tekst_av, valg};
use super::kontekst::Kontekst;
use super::plan::{antallsvalg, krav_av, kravvalg};
use super::trekk::med_steder;
use crate::app::Fordeling;
use crate::app::arbeid;
use crate::domene::{KontorId, SakId};
use crate::i18n::Tekster;

#[derive(Serialize)]
struct FrysJson<'a> {
    saker: usize,
    sha256: &'a str,
    merknader: Vec<&'a str>,
}

#[derive(Serialize)]
struct PlanJson<'a> {
    kontor: Option<&'a str>,
    populasjon: u32,
    antall: Option<u32>,
}

#[derive(Serialize)]
struct TrekkJson<'a> {
    trukket: Vec<&'a str>,
}

pub(super) fn kommando(ord: &Tekster) -> Command {
    let under = |navn: &'static str, felt: &str| {
        let kort = navn.strip_prefix("utvalg-").unwrap_or(navn);
        grunnform(navn, felt, ord).name(kort)
    };
    let fordeling = || {
        [
            antallsvalg("antall", ord).conflicts_with("per-kontor"),
            valg("per-kontor", "KONTOR=ANTALL", ord).action(ArgAction::Append),
            bryter("json", ord),
        ]
    };
    let grunn = || valg("grunn", "TEKST", ord).required(true);
    grunnform("utvalg", "TILSYN KOMMANDO", ord)
        .arg(fil("tilsyn", ord))
        .subcommand_required(true)
        .disable_help_subcommand(true)
        .subcommand_help_heading(ord.tekst("cli-hjelp-kommandoer"))
        .subcommand_value_name("KOMMANDO")
        .subcommands([
            under("utvalg-frys", "")
                .args([sti(valg("liste", "FIL", ord)).required(true), bryter("json", ord)]),
            under("utvalg-plan", "").args(kravvalg(ord)),
            under("utvalg-trekk", "")
                .arg(valg("froe", "TEKST", ord).required(true))
                .args(fordeling()),
            under("utvalg-utvid", "").args(fordeling()).arg(grunn()),
            under("utvalg-bortfall", "").args([
                valg("sak", "ID", ord).required(true),
                grunn(),
                bryter("uten-erstatning", ord),
            ]),
            under("utvalg-protokoll", "").arg(sti(valg("ut", "MAPPE", ord)).required(true)),
        ])
}

pub(super) fn kjoer(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let tilsyn = sti_av(m, "tilsyn");
    match m.subcommand() {
        Some(("frys", m)) => frys(&tilsyn, m, k),
        Some(("plan", m)) => plan(&tilsyn, m, k),
        Some(("trekk", m)) => trekk(&tilsyn, m, k),
        Some(("utvid", m)) => utvid(&tilsyn, m, k),
        Some(("bortfall", m)) => bortfall(&tilsyn, m, k),
        Some(("protokoll", m)) => protokoll(&tilsyn, m, k),
        Some(_) | None => Ok(Kode::Bruk),
    }
}

fn frys(tilsyn: &std::path::Path, m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let mut oekt = k.aapne(tilsyn)?;
    let frosset = arbeid::frys(&mut oekt, &sti_av(m, "liste"), k.naa);
    let frosset = frosset.map_err(|uro| med_steder(uro, k))?;
    if m.get_flag("json") {
        k.json(&FrysJson {
            saker: frosset.saker,
            sha256: &frosset.sha256,
            merknader: frosset.merknader.iter().map(|m| m.noekkel.as_str()).collect(),
        })?;
        return Ok(Kode::Ferdig);
    }
    let verdier = [("antall", frosset.saker.into()), ("sha256", frosset.sha256.as_str().into())];
    k.si("cli-utvalg-frosset", &verdier)?;
    for merknad in &frosset.merknader {
        k.linje(format!("  {}", k.ord.melding(merknad)))?;
    }
    Ok(Kode::Ferdig)
}

fn plan(tilsyn: &std::path::Path, m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let krav = krav_av(m)?;
    let oekt = k.les(tilsyn)?;
    let planer = arbeid::planlegg(oekt.tilsyn(), krav)?;
    if m.get_flag("json") {
        let alle = planer.iter().map(|p| PlanJson {
            kontor: p.kontor.as_ref().map(KontorId::as_str),
            populasjon: p.plan.populasjon,
            antall: p.plan.antall,
        });
        k.json(&alle.collect::<Vec<_>>())?;
        return Ok(Kode::Ferdig);
    }
    for p in &planer {
        let hvem = p.kontor.as_ref().map(ToString::to_string);
        let hvem = hvem.unwrap_or_else(|| k.ord.tekst("utvalg-alle-saker"));
        k.linje(format!("{hvem}: {}", k.ord.melding(&p.plan.melding())))?;
    }
    Ok(Kode::Ferdig)
}

fn trekk(tilsyn: &std::path::Path, m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let fordeling = fordeling_av(m)?;
    let mut oekt = k.aapne(tilsyn)?;
    let froe = tekst_av(m, "froe").unwrap_or_default();
    let saker = arbeid::trekk(&mut oekt, froe, &fordeling, k.naa)?;
    skriv_trukne(&saker, m, k)
}

fn utvid(tilsyn: &std::path::Path, m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let fordeling = fordeling_av(m)?;
    let mut oekt = k.aapne(tilsyn)?;
    let grunn = tekst_av(m, "grunn").unwrap_or_default();
    let saker = arbeid::utvid(&mut oekt, &fordeling, grunn, k.naa)?;
    skriv_trukne(&saker, m, k)
}

fn skriv_trukne(saker: &[SakId], m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    if m.get_flag("json") {
        k.json(&TrekkJson { trukket: saker.iter().map(SakId::as_str).collect() })?;
    } else {
        for sak in saker {
            k.linje(sak)?;
        }
    }
    Ok(Kode::Ferdig)
}

/// `--antall 20`, or one `--per-kontor «Nav Øst=12»` for each office.
fn fordeling_av(m: &ArgMatches) -> Result<Fordeling, CliFeil> {
    if let Some(antall) = m.get_one::<u32>("antall") {
        return Ok(Fordeling::Samlet(*antall));
    }
    let mut faste = BTreeMap::new();
    for tekst in m.get_many::<String>("per-kontor").into_iter().flatten() {
        let delt = tekst.rsplit_once('=');
        let delt = delt.and_then(|(kontor, n)| Some((kontor, n.trim().parse::<u32>().ok()?)));
        let (kontor, antall) = delt.ok_or_else(|| CliFeil::bruk("cli-bruk-per-kontor", tekst))?;
        faste.insert(KontorId::new(kontor), antall);
    }
    if faste.is_empty() {
        return Err(CliFeil::bruk("cli-bruk-fordeling", ""));
    }
    Ok(Fordeling::Faste(faste))
}

fn bortfall(
    tilsyn: &std::path::Path,
    m: &ArgMatches,
    k: &mut Kontekst<'_>,
) -> Result<Kode, CliFeil> {
    let mut oekt = k.aapne(tilsyn)?;
    let sak = SakId::new(tekst_av(m, "sak").unwrap_or_default());
    let grunn = tekst_av(m, "grunn").unwrap_or_default();
    let erstatt = !m.get_flag("uten-erstatning");
    match arbeid::bortfall(&mut oekt, &sak, (grunn, erstatt), k.naa)? {
        Some(neste) => k.si("cli-utvalg-erstattet", &[("sak", neste.as_str().into())])?,
        None => k.si("cli-utvalg-bortfalt", &[])?,
    }
    Ok(Kode::Ferdig)
}

fn protokoll(
    tilsyn: &std::path::Path,
    m: &ArgMatches,
    k: &mut Kontekst<'_>,
) -> Result<Kode, CliFeil> {
    let oekt = k.les(tilsyn)?;
    let filer = arbeid::skriv_protokoll(&oekt, &sti_av(m, "ut"), k.ord)?;
    for sti in [&filer.protokoll, &filer.liste] {
        k.linje(sti.display())?;
    }
    Ok(Kode::Ferdig)
}
