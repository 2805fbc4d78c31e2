//! `tilsyn tvilling`: a tilsyn and an egentilsyn of the same cases beside each other.

use clap::{ArgMatches, Command};
use serde::Serialize;

use super::Kode;
use super::feil::CliFeil;
use super::json::StedJson;
use super::kommandoer::{bryter, fil, grunnform, sti_av};
use super::kontekst::Kontekst;
use crate::app::arbeid::{Enighetsmaal, Maal, Svarpar, Tvilling, sammenlign_tvillinger};
use crate::domene::{SakId, Svar};
use crate::i18n::Tekster;

#[derive(Serialize)]
struct MaalJson {
    verdi: f64,
    nedre: f64,
    oevre: f64,
}

#[derive(Serialize)]
struct EnighetJson {
    antall: usize,
    like: usize,
    tabell: [[u32; 4]; 4],
    kan_baere: bool,
    kappa: Option<MaalJson>,
    ac1: Option<MaalJson>,
}

#[derive(Serialize)]
struct ParJson<'a> {
    #[serde(flatten)]
    sted: StedJson<'a>,
    tema: &'a str,
    tilsyn: Option<&'static str>,
    egentilsyn: Option<&'static str>,
    forhold: &'static str,
}

#[derive(Serialize)]
struct PunktJson<'a> {
    punkt: &'a str,
    tema: &'a str,
    enighet: EnighetJson,
    bare_tilsynet: usize,
    bare_egentilsynet: usize,
}

#[derive(Serialize)]
struct LovbruddJson<'a> {
    nr: u32,
    setning: &'a str,
}

#[derive(Serialize)]
struct FunnJson<'a> {
    funn: &'static str,
    konklusjon: &'a str,
}

#[derive(Serialize)]
struct TemaJson<'a> {
    tema: &'a str,
    enighet: EnighetJson,
    funn: std::collections::BTreeMap<&'static str, usize>,
    bare_tilsynet: usize,
    bare_egentilsynet: usize,
    lovbrudd: Vec<LovbruddJson<'a>>,
    egentilsyn: Option<FunnJson<'a>>,
}

#[derive(Serialize)]
struct SakerJson<'a> {
    felles: Vec<&'a str>,
    bare_tilsyn: Vec<&'a str>,
    bare_egentilsyn: Vec<&'a str>,
    ulike_fakta: Vec<&'a str>,
}

#[derive(Serialize)]
struct TvillingJson<'a> {
    saker: SakerJson<'a>,
    ulike_lister: bool,
    samlet: EnighetJson,
    temaer: Vec<TemaJson<'a>>,
    punkter: Vec<PunktJson<'a>>,
    par: Vec<ParJson<'a>>,
}

pub(super) fn kommando(ord: &Tekster) -> Command {
    grunnform("tvilling", "TILSYN EGENTILSYN", ord).args([
        fil("tilsyn", ord),
        fil("egentilsyn", ord),
        bryter("json", ord),
    ])
}

pub(super) fn kjoer(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let en = k.les(&sti_av(m, "tilsyn"))?;
    let annen = k.les(&sti_av(m, "egentilsyn"))?;
    let t = sammenlign_tvillinger(en.tilsyn(), annen.tilsyn())?;
    if m.get_flag("json") {
        k.json(&som_json(&t))?;
    } else {
        som_tekst(&t, k)?;
    }
    Ok(Kode::Ferdig)
}

fn som_tekst(t: &Tvilling, k: &mut Kontekst<'_>) -> Result<(), CliFeil> {
    let verdier = [
        ("felles", t.saker.felles.len().into()),
        ("tilsyn", t.saker.bare_tilsyn.len().into()),
        ("egentilsyn", t.saker.bare_egentilsyn.len().into()),
        ("ulike", t.saker.ulike_fakta.len().into()),
    ];
    k.si("tvilling-saker", &verdier)?;
    k.linje(enighet_i_ord(&t.samlet, k.ord))?;
    for tema in &t.temaer {
        k.linje(format!("{}: {}", tema.tema, enighet_i_ord(&tema.enighet, k.ord)))?;
        for (forhold, antall) in &tema.funn {
            let navn = format!("tvilling-funn-{}", forhold.kode());
            k.si(&navn, &[("antall", (*antall).into())])?;
        }
        for (nr, setning) in &tema.lovbrudd {
            let verdier = [("nr", i64::from(nr.0).into()), ("setning", setning.as_str().into())];
            k.si("tvilling-lovbrudd", &verdier)?;
        }
        if let Some(v) = &tema.vurdering {
            let funn = k.ord.tekst(&format!("egenfunn-{}", v.funn.kode()));
            let verdier = [("funn", funn.into()), ("konklusjon", v.konklusjon.as_str().into())];
            k.si("tvilling-vurdering", &verdier)?;
        }
    }
    k.si("tvilling-forbehold", &[])
}

fn enighet_i_ord(e: &Enighetsmaal, ord: &Tekster) -> String {
    ord.melding(&e.melding())
}

fn som_json(t: &Tvilling) -> TvillingJson<'_> {
    TvillingJson {
        saker: SakerJson {
            felles: ider(&t.saker.felles),
            bare_tilsyn: ider(&t.saker.bare_tilsyn),
            bare_egentilsyn: ider(&t.saker.bare_egentilsyn),
            ulike_fakta: ider(&t.saker.ulike_fakta),
        },
        ulike_lister: t.ulike_lister,
        samlet: enighet(&t.samlet),
        temaer: t
            .temaer
            .iter()
            .map(|tema| TemaJson {
                tema: &tema.tema,
                enighet: enighet(&tema.enighet),
                funn: tema.funn.iter().map(|(forhold, n)| (forhold.kode(), *n)).collect(),
                bare_tilsynet: tema.bare_tilsynet,
                bare_egentilsynet: tema.bare_egentilsynet,
                lovbrudd: tema
                    .lovbrudd
                    .iter()
                    .map(|(nr, setning)| LovbruddJson { nr: nr.0, setning })
                    .collect(),
                egentilsyn: tema
                    .vurdering
                    .as_ref()
                    .map(|v| FunnJson { funn: v.funn.kode(), konklusjon: &v.konklusjon }),
            })
            .collect(),
        punkter: t
            .punkter
            .iter()
            .map(|p| PunktJson {
                punkt: &p.punkt,
                tema: &p.tema,
                enighet: enighet(&p.enighet),
                bare_tilsynet: p.bare_tilsynet,
                bare_egentilsynet: p.bare_egentilsynet,
            })
            .collect(),
        par: t.par.iter().map(par).collect(),
    }
}

fn ider(saker: &[SakId]) -> Vec<&str> {
    saker.iter().map(SakId::as_str).collect()
}

fn par(par: &Svarpar) -> ParJson<'_> {
    ParJson {
        sted: StedJson::from(&par.sted),
        tema: &par.tema,
        tilsyn: par.tilsyn.map(Svar::kode),
        egentilsyn: par.egentilsyn.map(Svar::kode),
        forhold: par.forhold.kode(),
    }
}

fn enighet(e: &Enighetsmaal) -> EnighetJson {
    EnighetJson {
        antall: e.antall,
        like: e.like,
        tabell: e.tabell,
        kan_baere: e.kan_baere(),
        kappa: e.kappa.map(maal),
        ac1: e.ac1.map(maal),
    }
}

fn maal(m: Maal) -> MaalJson {
    MaalJson { verdi: m.verdi, nedre: m.nedre, oevre: m.oevre }
}
