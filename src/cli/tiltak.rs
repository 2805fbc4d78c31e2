//! `tilsyn tiltak`: the tiltaksplan of an egentilsyn is shown and written.

use chrono::NaiveDate;
use clap::{ArgMatches, Command, value_parser};
use serde::Serialize;

use super::Kode;
use super::feil::CliFeil;
use super::kommandoer::{bryter, fil, grunnform, sti_av, tekst_av, valg};
use super::kontekst::Kontekst;
use super::ny::dato;
use crate::app::AppError;
use crate::app::Egenfeil;
use crate::domene::{Hendelse, Tiltak, TiltakId, Tiltakspost, Tiltaksstatus};
use crate::i18n::{self, Tekster};

#[derive(Serialize)]
struct TiltakJson<'a> {
    nr: u32,
    tema: &'a str,
    tiltak: &'a str,
    ansvarlig: &'a str,
    frist: NaiveDate,
    kontroll: &'a str,
    kontrolldato: Option<NaiveDate>,
    status: &'static str,
    merknad: &'a str,
    status_dato: NaiveDate,
    forfalt: bool,
    kontroll_forfalt: bool,
}

impl<'a> TiltakJson<'a> {
    fn av(post: &'a Tiltakspost, dag: NaiveDate) -> Self {
        let tiltak = &post.tiltak;
        Self {
            nr: tiltak.id.0,
            tema: &tiltak.tema,
            tiltak: &tiltak.tiltak,
            ansvarlig: &tiltak.ansvarlig,
            frist: tiltak.frist,
            kontroll: &tiltak.kontroll,
            kontrolldato: tiltak.kontrolldato,
            status: post.status.kode(),
            merknad: &post.merknad,
            status_dato: post.status_dato,
            forfalt: post.er_forfalt(dag),
            kontroll_forfalt: post.kontroll_er_forfalt(dag),
        }
    }
}

pub(super) fn kommando(ord: &Tekster) -> Command {
    let under = |navn: &'static str, kort: &'static str| {
        let bruk = format!("tilsyn tiltak TILSYN {kort} [{}]", ord.tekst("cli-hjelp-valgfelt"));
        grunnform(navn, "", ord).override_usage(bruk).name(kort)
    };
    let nummer = || {
        valg("nr", "NR", ord)
            .value_parser(value_parser!(u32))
            .help(ord.tekst("cli-valg-tiltak-nr"))
            .required(true)
    };
    let felter = |paakrevd: bool| {
        [
            valg("tema", "BOKSTAV", ord).help(ord.tekst("cli-valg-tiltak-tema")).required(paakrevd),
            valg("tiltak", "TEKST", ord).required(paakrevd),
            valg("ansvarlig", "FUNKSJON", ord).required(paakrevd),
            valg("frist", "DATO", ord).required(paakrevd),
            valg("kontroll", "TEKST", ord),
            valg("kontrolldato", "DATO", ord),
        ]
    };
    grunnform("tiltak", "TILSYN [KOMMANDO]", ord)
        .arg(fil("tilsyn", ord))
        .args([
            valg("dato", "DATO", ord).help(ord.tekst("cli-valg-tiltak-dato")),
            bryter("json", ord),
        ])
        .disable_help_subcommand(true)
        .subcommand_help_heading(ord.tekst("cli-hjelp-kommandoer"))
        .subcommand_value_name("KOMMANDO")
        .subcommands([
            under("tiltak-nytt", "nytt").args(felter(true)),
            under("tiltak-endre", "endre").arg(nummer()).args(felter(false)),
            under("tiltak-status", "status").args([
                nummer(),
                valg("status", "KODE", ord)
                    .value_parser(Tiltaksstatus::ALLE.iter().map(|s| s.kode()).collect::<Vec<_>>())
                    .required(true),
                valg("merknad", "TEKST", ord),
            ]),
        ])
}

pub(super) fn kjoer(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let tilsyn = sti_av(m, "tilsyn");
    match m.subcommand() {
        Some(("nytt", under)) => nytt(&tilsyn, under, k),
        Some(("endre", under)) => endre(&tilsyn, under, k),
        Some(("status", under)) => status(&tilsyn, under, k),
        Some(_) => Ok(Kode::Bruk),
        None => vis(&tilsyn, m, k),
    }
}

/// The plan, held against a day: the one given, else today.
fn vis(tilsyn: &std::path::Path, m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let dag = dato(m, "dato", k)?.unwrap_or_else(|| k.naa.date_naive());
    let oekt = k.les(tilsyn)?;
    let plan = &oekt.tilsyn().egen.tiltak;
    if m.get_flag("json") {
        let liste: Vec<_> = plan.values().map(|post| TiltakJson::av(post, dag)).collect();
        k.json(&liste)?;
        return Ok(Kode::Ferdig);
    }
    for post in plan.values() {
        let tiltak = &post.tiltak;
        let status = k.ord.tekst(&format!("tiltaksstatus-{}", post.status.kode()));
        let verdier = [
            ("nr", i64::from(tiltak.id.0).into()),
            ("tema", tiltak.tema.as_str().into()),
            ("tiltak", tiltak.tiltak.as_str().into()),
            ("ansvarlig", tiltak.ansvarlig.as_str().into()),
            ("frist", i18n::dato(tiltak.frist).into()),
            ("status", status.into()),
        ];
        k.si("cli-tiltak-linje", &verdier)?;
        if post.er_forfalt(dag) {
            k.si("cli-tiltak-forfalt", &[("dato", i18n::dato(dag).into())])?;
        }
        if post.kontroll_er_forfalt(dag) {
            k.si("cli-tiltak-kontroll-forfalt", &[("dato", i18n::dato(dag).into())])?;
        }
    }
    if plan.is_empty() {
        k.si("cli-tiltak-ingen", &[])?;
    }
    Ok(Kode::Ferdig)
}

fn nytt(tilsyn: &std::path::Path, m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let frist = dato(m, "frist", k)?.unwrap_or_default();
    let kontrolldato = dato(m, "kontrolldato", k)?;
    let mut oekt = k.aapne(tilsyn)?;
    let id = oekt.tilsyn().egen.neste_tiltak();
    let tekst = |navn| tekst_av(m, navn).unwrap_or_default().to_owned();
    let tiltak = Tiltak {
        id,
        tema: tekst("tema"),
        tiltak: tekst("tiltak"),
        ansvarlig: tekst("ansvarlig"),
        frist,
        kontroll: tekst("kontroll"),
        kontrolldato,
    };
    oekt.utfoer(Hendelse::TiltakSkrevet(Box::new(tiltak)), k.naa)?;
    k.si("cli-tiltak-skrevet", &[("nr", i64::from(id.0).into())])?;
    Ok(Kode::Ferdig)
}

/// What is not given stays as it is.
fn endre(tilsyn: &std::path::Path, m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let (frist, kontrolldato) = (dato(m, "frist", k)?, dato(m, "kontrolldato", k)?);
    let mut oekt = k.aapne(tilsyn)?;
    let id = nummer(m);
    let post = oekt.tilsyn().egen.tiltak.get(&id);
    let mut ny = post.map(|p| p.tiltak.clone()).ok_or_else(|| ukjent(id))?;
    for (navn, felt) in [
        ("tema", &mut ny.tema),
        ("tiltak", &mut ny.tiltak),
        ("ansvarlig", &mut ny.ansvarlig),
        ("kontroll", &mut ny.kontroll),
    ] {
        if let Some(tekst) = tekst_av(m, navn) {
            tekst.clone_into(felt);
        }
    }
    ny.frist = frist.unwrap_or(ny.frist);
    ny.kontrolldato = kontrolldato.or(ny.kontrolldato);
    oekt.utfoer(Hendelse::TiltakSkrevet(Box::new(ny)), k.naa)?;
    k.si("cli-tiltak-skrevet", &[("nr", i64::from(id.0).into())])?;
    Ok(Kode::Ferdig)
}

fn status(tilsyn: &std::path::Path, m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let id = nummer(m);
    let kode = tekst_av(m, "status").unwrap_or_default();
    let status = Tiltaksstatus::fra_kode(kode)
        .ok_or_else(|| CliFeil::bruk("cli-bruk-tiltaksstatus", kode))?;
    let merknad = tekst_av(m, "merknad").unwrap_or_default().to_owned();
    let mut oekt = k.aapne(tilsyn)?;
    oekt.utfoer(Hendelse::TiltaksstatusEndret { id, status, merknad }, k.naa)?;
    k.si("cli-tiltak-skrevet", &[("nr", i64::from(id.0).into())])?;
    Ok(Kode::Ferdig)
}

fn nummer(m: &ArgMatches) -> TiltakId {
    TiltakId(m.get_one::<u32>("nr").copied().unwrap_or_default())
}

fn ukjent(id: TiltakId) -> CliFeil {
    AppError::from(Egenfeil::UkjentTiltak(id)).into()
}
