//! `tilsyn intervju`: a guide from the checklist, notes by role, and sources beside each other.

use clap::{ArgMatches, Command};
use serde::Serialize;

use super::Kode;
use super::feil::CliFeil;
use super::kommandoer::{bryter, fil, grunnform, sti, sti_av, tekst_av, valg};
use super::kontekst::Kontekst;
use super::ny::dato;
use crate::app::arbeid::{self, Intervjurad, Triangel};
use crate::domene::{Hendelse, Intervjunotat, Intervjurolle, Intervjusted, KontorId, PunktId};
use crate::i18n::Tekster;

#[derive(Serialize)]
struct NotatJson<'a> {
    kontor: &'a str,
    punkt: &'a str,
    leder: Option<&'a str>,
    veileder: Option<&'a str>,
    bruker: Option<&'a str>,
}

#[derive(Serialize)]
struct KildeJson<'a> {
    kontor: &'a str,
    punkt: &'a str,
    svar: usize,
    kilder: std::collections::BTreeMap<&'static str, usize>,
    bare_en_kilde: bool,
}

pub(super) fn kommando(ord: &Tekster) -> Command {
    let under = |navn: &'static str| {
        let kort = navn.strip_prefix("intervju-").unwrap_or(navn);
        grunnform(navn, "TILSYN", ord).name(kort).arg(fil("tilsyn", ord))
    };
    grunnform("intervju", "KOMMANDO", ord)
        .subcommand_required(true)
        .disable_help_subcommand(true)
        .subcommand_help_heading(ord.tekst("cli-hjelp-kommandoer"))
        .subcommand_value_name("KOMMANDO")
        .subcommands([
            under("intervju-guide")
                .arg(sti(valg("ut", "FIL", ord)).help(ord.tekst("cli-valg-guideut"))),
            under("intervju-noter").args([
                valg("kontor", "NAVN", ord).required(true),
                valg("punkt", "ID", ord).required(true),
                valg("rolle", "KODE", ord).required(true),
                valg("tekst", "TEKST", ord).required_unless_present("trekk"),
                valg("dato", "DATO", ord),
                bryter("trekk", ord).conflicts_with("tekst"),
            ]),
            under("intervju-vis").arg(bryter("json", ord)),
            under("intervju-kilder").arg(bryter("json", ord)),
        ])
}

pub(super) fn kjoer(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    match m.subcommand() {
        Some(("guide", m)) => guide(m, k),
        Some(("noter", m)) => noter(m, k),
        Some(("vis", m)) => vis(m, k),
        Some(("kilder", m)) => kilder(m, k),
        Some(_) | None => Ok(Kode::Bruk),
    }
}

fn guide(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let oekt = k.les(&sti_av(m, "tilsyn"))?;
    let tekst = arbeid::intervjuguide_tekst(&oekt, k.ord)?;
    match m.get_one::<std::path::PathBuf>("ut") {
        Some(ut) => {
            arbeid::skriv_trygt(ut, tekst.as_bytes())?;
            k.si("intervju-skrevet", &[("sti", ut.display().to_string().into())])?;
        }
        None => k.linje(tekst.trim_end())?,
    }
    Ok(Kode::Ferdig)
}

fn noter(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let mut oekt = k.aapne(&sti_av(m, "tilsyn"))?;
    let tekst = |navn| tekst_av(m, navn).unwrap_or_default();
    let kjente = || Intervjurolle::ALLE.iter().map(|r| r.kode()).collect::<Vec<_>>().join(", ");
    let rolle = Intervjurolle::fra_kode(tekst("rolle"))
        .ok_or_else(|| CliFeil::bruk("cli-bruk-rolle", &kjente()))?;
    let (kontor, punkt) = (KontorId::new(tekst("kontor")), PunktId::new(tekst("punkt")));
    let sted = Intervjusted { kontor, punkt, rolle };
    if m.get_flag("trekk") {
        oekt.utfoer(Hendelse::IntervjunotatTrukket(sted), k.naa)?;
        k.si("intervju-trukket", &[])?;
        return Ok(Kode::Ferdig);
    }
    let notat =
        Intervjunotat { tekst: tekst("tekst").trim().to_owned(), dato: dato(m, "dato", k)? };
    oekt.utfoer(Hendelse::IntervjuNotert(sted, notat), k.naa)?;
    k.si("intervju-notert", &[("nr", oekt.poster().len().into())])?;
    Ok(Kode::Ferdig)
}

fn vis(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let oekt = k.les(&sti_av(m, "tilsyn"))?;
    let rader = arbeid::intervjurader(&oekt)?;
    if m.get_flag("json") {
        k.json(&rader.iter().map(notat_json).collect::<Vec<_>>())?;
        return Ok(Kode::Ferdig);
    }
    if rader.is_empty() {
        k.si("intervju-ingen", &[])?;
    }
    for rad in &rader {
        let verdier =
            [("kontor", rad.kontor.as_str().into()), ("punkt", rad.punkt.as_str().into())];
        k.si("intervju-linje", &verdier)?;
        for (rolle, notat) in Intervjurolle::ALLE.iter().zip(&rad.notater) {
            let navn = k.ord.tekst(&format!("intervjurolle-{}", rolle.kode()));
            let ikke = k.ord.tekst("intervju-ikke-spurt");
            k.linje(format!("  {navn}: {}", notat.as_deref().unwrap_or(&ikke)))?;
        }
    }
    Ok(Kode::Ferdig)
}

fn notat_json(rad: &Intervjurad) -> NotatJson<'_> {
    let [leder, veileder, bruker] = &rad.notater;
    NotatJson {
        kontor: rad.kontor.as_str(),
        punkt: rad.punkt.as_str(),
        leder: leder.as_deref(),
        veileder: veileder.as_deref(),
        bruker: bruker.as_deref(),
    }
}

fn kilder(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let oekt = k.les(&sti_av(m, "tilsyn"))?;
    let rader = arbeid::kildetabell(&oekt)?;
    if m.get_flag("json") {
        k.json(&rader.iter().map(kilde_json).collect::<Vec<_>>())?;
        return Ok(Kode::Ferdig);
    }
    for rad in &rader {
        let navn = |art: &crate::domene::Bevisart| k.ord.tekst(&format!("bevisart-{}", art.kode()));
        let arter = rad.kilder.iter().map(|(art, antall)| format!("{} ({antall})", navn(art)));
        let mut tekst = arter.collect::<Vec<_>>().join(", ");
        if rad.uten_kilde() {
            tekst = k.ord.tekst("kilder-ingen");
        } else if rad.bare_en_kilde() {
            tekst = format!("{tekst} – {}", k.ord.tekst("kilder-bare-en"));
        }
        let verdier = [
            ("kontor", rad.kontor.as_str().into()),
            ("punkt", rad.punkt.as_str().into()),
            ("kilder", tekst.into()),
        ];
        k.si("kilder-linje", &verdier)?;
    }
    Ok(Kode::Ferdig)
}

fn kilde_json(rad: &Triangel) -> KildeJson<'_> {
    KildeJson {
        kontor: rad.kontor.as_str(),
        punkt: rad.punkt.as_str(),
        svar: rad.svar,
        kilder: rad.kilder.iter().map(|(art, antall)| (art.kode(), *antall)).collect(),
        bare_en_kilde: rad.bare_en_kilde(),
    }
}
