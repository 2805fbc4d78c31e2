//! `tilsyn vis`: what a tilsyn holds, or one case with its computed facts.

use clap::ArgMatches;
use serde::Serialize;

use super::Kode;
use super::dokument::{self, DokumentJson};
use super::feil::CliFeil;
use super::kommandoer::{sti_av, tekst_av};
use super::kontekst::Kontekst;
use crate::app::oversikt::{Faktalinje, Oversikt, fakta, oversikt};
use crate::app::{AppError, Oekt};
use crate::domene::{SakId, Tilsynsart};

#[derive(Serialize)]
struct OversiktJson<'a> {
    kommune: &'a str,
    art: &'static str,
    maalform: &'static str,
    saker: usize,
    besvart: usize,
    ubesvart: usize,
    svikt: usize,
    maa_ses_paa_igjen: usize,
    ruter_aa_lese_igjen: usize,
    overstyringer_aa_se_paa_igjen: usize,
    borte: usize,
    lovbrudd: usize,
    ferdige_lovbrudd: usize,
    hendelser: usize,
    dokumenter: Vec<DokumentJson<'a>>,
}

#[derive(Serialize)]
struct FaktumJson<'a> {
    beregning: &'static str,
    utfall: &'static str,
    dager: Option<i64>,
    frist: Option<String>,
    setning: &'a str,
    maa_bekreftes: &'a [u8],
    overstyrt: Option<OverstyrtJson<'a>>,
}

/// What was computed before the inspector put another result in its place.
#[derive(Serialize)]
struct OverstyrtJson<'a> {
    utfall: &'static str,
    dager: Option<i64>,
    grunn: &'a str,
}

pub(super) fn kjoer(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let oekt = k.les(&sti_av(m, "tilsyn"))?;
    let json = m.get_flag("json");
    if let Some(id) = tekst_av(m, "sak") {
        return vis_sak(&oekt, &SakId::new(id), json, k);
    }
    if m.get_flag("logg") {
        return vis_logg(&oekt, k);
    }
    let o = oversikt(&oekt);
    if json {
        som_json(&oekt, &o, k)?;
    } else {
        som_tekst(&oekt, &o, k)?;
    }
    Ok(Kode::Ferdig)
}

fn som_json(oekt: &Oekt, o: &Oversikt, k: &mut Kontekst<'_>) -> Result<(), CliFeil> {
    let grunnlag = &oekt.tilsyn().grunnlag;
    k.json(&OversiktJson {
        kommune: &grunnlag.kommune,
        art: grunnlag.art.kode(),
        maalform: grunnlag.maalform.kode(),
        saker: o.saker,
        besvart: o.besvart,
        ubesvart: o.ubesvart,
        svikt: o.svikt,
        maa_ses_paa_igjen: o.maa_ses_paa_igjen,
        ruter_aa_lese_igjen: o.ruter_aa_lese_igjen,
        overstyringer_aa_se_paa_igjen: o.overstyringer_aa_se_paa_igjen,
        borte: o.borte,
        lovbrudd: o.lovbrudd,
        ferdige_lovbrudd: o.ferdige_lovbrudd,
        hendelser: oekt.poster().len(),
        dokumenter: oekt.tilsyn().dokumenter.values().map(DokumentJson::from).collect(),
    })
}

fn som_tekst(oekt: &Oekt, o: &Oversikt, k: &mut Kontekst<'_>) -> Result<(), CliFeil> {
    let grunnlag = &oekt.tilsyn().grunnlag;
    let kontorer: Vec<_> = grunnlag.kontorer.iter().map(ToString::to_string).collect();
    let art = k.ord.tekst(&format!("tilsynsart-{}", grunnlag.art.kode()));
    k.linje(format!("{} – {art}", grunnlag.kommune))?;
    k.si("cli-vis-kontorer", &[("kontorer", kontorer.join(", ").into())])?;
    k.si(
        "cli-vis-periode",
        &[
            ("fra", grunnlag.periode.fra.into()),
            ("til", grunnlag.periode.til.into()),
            ("stikkdato", grunnlag.stikkdato.into()),
        ],
    )?;
    k.si(
        "cli-vis-framdrift",
        &[
            ("saker", o.saker.into()),
            ("besvart", o.besvart.into()),
            ("ubesvart", o.ubesvart.into()),
            ("svikt", o.svikt.into()),
        ],
    )?;
    for (noekkel, antall) in [
        ("cli-vis-se-igjen", o.maa_ses_paa_igjen),
        ("cli-ruter-igjen", o.ruter_aa_lese_igjen),
        ("cli-overstyrt-igjen", o.overstyringer_aa_se_paa_igjen),
        ("cli-vis-borte", o.borte),
    ] {
        if antall > 0 {
            k.si(noekkel, &[("antall", antall.into())])?;
        }
    }
    if grunnlag.art == Tilsynsart::Tilsyn {
        k.si(
            "cli-vis-antall-lovbrudd",
            &[("antall", o.lovbrudd.into()), ("ferdige", o.ferdige_lovbrudd.into())],
        )?;
    }
    if !oekt.tilsyn().dokumenter.is_empty() {
        k.si("cli-vis-dokumenter", &[])?;
    }
    for vedlagt in oekt.tilsyn().dokumenter.values() {
        dokument::fortell(vedlagt, k)?;
    }
    if let Some(eier) = oekt.laast_av() {
        k.si("cli-vis-laast", &[("navn", eier.navn.clone().into())])?;
    }
    Ok(())
}

fn vis_sak(oekt: &Oekt, id: &SakId, json: bool, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let Some(linjer) = fakta(oekt, id, k.ord) else {
        return Err(AppError::UkjentSak(id.clone()).into());
    };
    if json {
        let liste: Vec<FaktumJson<'_>> = linjer.iter().map(som_faktum).collect();
        k.json(&liste)?;
    } else {
        for linje in &linjer {
            let merke = if linje.overstyrt.is_some() { "*" } else { "" };
            k.linje(format!("{}{merke}  {}", linje.beregning, linje.setning))?;
        }
    }
    Ok(Kode::Ferdig)
}

fn som_faktum(linje: &Faktalinje) -> FaktumJson<'_> {
    FaktumJson {
        beregning: linje.beregning,
        utfall: linje.utfall,
        dager: linje.dager,
        frist: linje.frist.map(|f| f.to_string()),
        setning: &linje.setning,
        maa_bekreftes: &linje.maa_bekreftes,
        overstyrt: linje.overstyrt.as_ref().map(|o| OverstyrtJson {
            utfall: o.utfall.kode(),
            dager: o.dager,
            grunn: &o.grunn,
        }),
    }
}

fn vis_logg(oekt: &Oekt, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    for post in oekt.poster() {
        let hva = k.ord.tekst(&format!("hendelse-{}", post.hendelse.kode()));
        k.linje(format!("{:>5}  {}  {}  {hva}", post.nr, post.tid.to_rfc3339(), post.hvem))?;
    }
    Ok(Kode::Ferdig)
}
