//! `tilsyn vurder`: the facts of a sample and what the answers give, without a tilsyn.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::ArgMatches;
use serde::Serialize;

use super::Kode;
use super::feil::CliFeil;
use super::json::MerknadJson;
use super::kommandoer::sti_av;
use super::kontekst::Kontekst;
use super::ny::dato;
use crate::app::arbeid::{Faktarad, Forslagsrad, Vurderingsoppdrag, Vurdert, vurder};
use crate::app::{AppError, masker, stedfestet};
use crate::domene::{Alvor, Kontorfunn, SakId};

#[derive(Serialize)]
struct Ut<'a> {
    fakta: Vec<FaktumJson<'a>>,
    forslag: Vec<ForslagJson<'a>>,
    merknader: Vec<MerknadJson<'a>>,
}

#[derive(Serialize)]
struct FaktumJson<'a> {
    sak: &'a str,
    beregning: &'static str,
    utfall: String,
    dager: Option<i64>,
    frist: Option<String>,
    setning: &'a str,
}

#[derive(Serialize)]
struct ForslagJson<'a> {
    moenster: &'a str,
    tema: &'a str,
    hjemler: &'a [String],
    kontor: BTreeMap<String, FunnJson>,
}

#[derive(Serialize)]
struct FunnJson {
    #[serde(rename = "for")]
    saker_for: Vec<String>,
    #[serde(rename = "mot")]
    saker_mot: Vec<String>,
}

pub(super) fn kjoer(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let stikkdato = dato(m, "stikkdato", k)?;
    let stikkdato = stikkdato.ok_or_else(|| CliFeil::bruk("cli-bruk-dato", ""))?;
    let oppdrag = Vurderingsoppdrag {
        saker: sti_av(m, "saker"),
        stikkdato,
        svar: m.get_one::<PathBuf>("svar").cloned(),
        maalform: k.ord.maalform(),
    };
    let vurdert = vurder(&oppdrag, k.naa, &mut |_| true).map_err(|uro| match uro {
        AppError::Svarfil { .. } | AppError::SvarUtenSted { .. } => CliFeil::Bruk(uro.melding()),
        annen => annen.into(),
    })?;
    if m.get_flag("json") {
        k.json(&ut(&vurdert))?;
    } else {
        fortell(&vurdert, k)?;
    }
    let feil = vurdert.merknader.iter().any(|m| m.alvor() == Alvor::Feil);
    Ok(if feil { Kode::Feil } else { Kode::Ferdig })
}

fn ut(vurdert: &Vurdert) -> Ut<'_> {
    Ut {
        fakta: vurdert.fakta.iter().map(FaktumJson::from).collect(),
        forslag: vurdert.forslag.iter().map(ForslagJson::from).collect(),
        merknader: vurdert.merknader.iter().map(MerknadJson::from).collect(),
    }
}

impl<'a> From<&'a Faktarad> for FaktumJson<'a> {
    fn from(rad: &'a Faktarad) -> Self {
        Self {
            sak: &rad.sak,
            beregning: rad.beregning,
            // The outcomes are spelt as their types are, as in the handbook of the field.
            utfall: format!("{:?}", rad.utfall),
            dager: rad.dager,
            frist: rad.frist.map(|dag| dag.to_string()),
            setning: &rad.setning,
        }
    }
}

impl<'a> From<&'a Forslagsrad> for ForslagJson<'a> {
    fn from(rad: &'a Forslagsrad) -> Self {
        let funn = |f: &Kontorfunn| FunnJson {
            saker_for: f.saker_for.iter().map(id).collect(),
            saker_mot: f.saker_mot.iter().map(id).collect(),
        };
        let kontor = rad.kontor.iter().map(|(kontor, f)| (masker(kontor.as_str()), funn(f)));
        Self {
            moenster: &rad.moenster,
            tema: &rad.tema,
            hjemler: &rad.hjemler,
            kontor: kontor.collect(),
        }
    }
}

fn id(sak: &SakId) -> String {
    masker(sak.as_str())
}

fn fortell(vurdert: &Vurdert, k: &mut Kontekst<'_>) -> Result<(), CliFeil> {
    for rad in &vurdert.fakta {
        k.linje(format!("{} {} {}", rad.sak, rad.beregning, rad.setning))?;
    }
    for rad in &vurdert.forslag {
        let verdier =
            [("moenster", rad.moenster.clone().into()), ("setning", rad.setning.clone().into())];
        k.si("cli-lovbrudd-forslag", &verdier)?;
        k.linje(format!("  {}", rad.hjemler.join(" · ")))?;
        for (kontor, funn) in &rad.kontor {
            let saker: Vec<String> = funn.saker_for.iter().map(id).collect();
            k.linje(format!("  {}: {}", masker(kontor.as_str()), saker.join(", ")))?;
        }
    }
    for merknad in &vurdert.merknader {
        let sted = stedfestet(merknad, k.ord);
        k.linje(format!("  {sted}"))?;
    }
    Ok(())
}
