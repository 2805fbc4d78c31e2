//! A sample judged without a tilsyn: facts, matrix and proposals from files, nothing stored.
//!
//! For scripts and for checking from outside. What comes out is what an open tilsyn would show.

use std::collections::BTreeMap;
use std::path::PathBuf;

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::import::les_uten_tilsyn;
use super::svarfil::{self, Svarfil};
use crate::app::{AppError, kontroll};
use crate::domene::{
    Grunnlag, Hendelse, HjemmelId, Import, KontorId, Kontorfunn, Maalform, Merknad, Periode, Post,
    SakId, SjekklisteId, Tilsyn, Tilsynsart,
};
use crate::i18n::{Tekster, tekster};
use crate::import;
use crate::lovbrudd::{self, Forslag};
use crate::personvern::masker;
use crate::regelverk::{Regelverk, STANDARDLISTE, Sjekkliste};
use crate::vurdering::{self, Beregnet, Utfallskode};

/// What to judge.
#[derive(Debug, Clone)]
pub struct Vurderingsoppdrag {
    /// The case sample.
    pub saker: PathBuf,
    /// Facts are known up to and including this day.
    pub stikkdato: NaiveDate,
    /// Answers and cells, where there are any.
    pub svar: Option<PathBuf>,
    /// Language of the sentences.
    pub maalform: Maalform,
}

/// What the sample and the answers gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vurdert {
    /// Every fact of every case.
    pub fakta: Vec<Faktarad>,
    /// The proposals.
    pub forslag: Vec<Forslagsrad>,
    /// What could not be understood in the sample.
    pub merknader: Vec<Merknad>,
    /// Places in the sample that point to a person; the texts are masked.
    pub treff: usize,
}

/// A fact of a case, worded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Faktarad {
    /// The case.
    pub sak: String,
    /// Code of the fact, `K07`.
    pub beregning: &'static str,
    /// What it came to.
    pub utfall: Utfallskode,
    /// Days, where the fact has a number.
    pub dager: Option<i64>,
    /// Limit day, where it has one.
    pub frist: Option<NaiveDate>,
    /// The sentences that show the arithmetic.
    pub setning: String,
}

/// A proposal with the cases that show it and those that do not, by office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forslagsrad {
    /// The sentence pattern, `P-start`.
    pub moenster: String,
    /// Letter of its theme.
    pub tema: String,
    /// The sentence.
    pub setning: String,
    /// Provisions in short form, each once.
    pub hjemler: Vec<String>,
    /// By office.
    pub kontor: BTreeMap<KontorId, Kontorfunn>,
}

/// Reads the files and judges; stores nothing.
pub fn vurder(
    oppdrag: &Vurderingsoppdrag,
    naa: DateTime<FixedOffset>,
    framdrift: &mut dyn FnMut(f32) -> bool,
) -> Result<Vurdert, AppError> {
    let regelverk = Regelverk::innebygd();
    let lest = les_uten_tilsyn(&oppdrag.saker, None, framdrift)?;
    let svar = oppdrag.svar.as_deref().map(svarfil::les).transpose()?.unwrap_or_default();
    let (merknader, treff) = (lest.merknader.clone(), lest.treff.len());
    let poster = poster(lest, oppdrag.stikkdato, svar, naa);
    let tilsyn = tilsyn(poster, regelverk)?;
    let id = &tilsyn.grunnlag.sjekkliste;
    let sjekkliste =
        regelverk.sjekkliste(id).ok_or_else(|| AppError::UkjentSjekkliste(id.clone()))?;
    let forslag = lovbrudd::foreslaa(&tilsyn, sjekkliste, regelverk)?;
    let rad = |f| forslagsrad(f, sjekkliste, regelverk, oppdrag.maalform);
    let forslag = forslag.into_iter().map(rad).collect();
    let fakta = fakta(&tilsyn, regelverk, tekster(oppdrag.maalform), framdrift)?;
    Ok(Vurdert { fakta, forslag, merknader, treff })
}

/// The events a stored tilsyn would be made of: frame, sample, answers.
fn poster(
    lest: import::Lest,
    stikkdato: NaiveDate,
    svar: Svarfil,
    naa: DateTime<FixedOffset>,
) -> impl Iterator<Item = Post> {
    let mut grunnlag = Grunnlag::new(
        Tilsynsart::Tilsyn,
        String::new(),
        Periode { fra: stikkdato, til: stikkdato },
        SjekklisteId::new(STANDARDLISTE),
    );
    grunnlag.kontorer = lest.saker.iter().map(|sak| sak.kontor.clone()).collect();
    grunnlag.kontorer.sort();
    grunnlag.kontorer.dedup();
    let import::Lest { saker, merknader, sha256, fil, .. } = lest;
    let import = Import { fil, sha256, saker, merknader, ..Import::default() };
    let import = Hendelse::SakerImportert(import);
    let foerste = [Hendelse::TilsynOpprettet(Box::new(grunnlag)), import];
    let alle = foerste.into_iter().chain(svar.hendelser());
    (1..).zip(alle).map(move |(nr, hendelse)| Post { nr, tid: naa, hvem: String::new(), hendelse })
}

/// A tilsyn in memory; answers are checked like those of a stored one.
fn tilsyn(
    mut poster: impl Iterator<Item = Post>,
    regelverk: &Regelverk,
) -> Result<Tilsyn, AppError> {
    let foerste: Vec<Post> = poster.by_ref().take(2).collect();
    let mut tilsyn = Tilsyn::fold(&foerste)?;
    for post in poster {
        kontroll::hendelse(&post.hendelse, &tilsyn, regelverk)?;
        tilsyn.anvend(&post);
    }
    Ok(tilsyn)
}

fn fakta(
    tilsyn: &Tilsyn,
    regelverk: &Regelverk,
    ord: &Tekster,
    framdrift: &mut dyn FnMut(f32) -> bool,
) -> Result<Vec<Faktarad>, AppError> {
    let like = vurdering::sammenlign(tilsyn.saker.values(), &regelverk.tekstlikhet, framdrift)
        .map_err(|vurdering::Stoppet| AppError::Import(import::ImportError::Stoppet))?;
    let mut rader = Vec::new();
    for (id, sak) in &tilsyn.saker {
        let regnet = vurdering::regn(sak, tilsyn.grunnlag.stikkdato, regelverk);
        let alle = regnet.map(|stykke| vurdering::med_overstyring(tilsyn, sak, stykke.i_ord()));
        rader.extend(alle.chain([like.faktum(id)]).map(|faktum| faktarad(id, &faktum, ord)));
    }
    Ok(rader)
}

fn faktarad(sak: &SakId, faktum: &Beregnet, ord: &Tekster) -> Faktarad {
    let setninger = std::iter::once(&faktum.melding).chain(&faktum.tillegg);
    let setning = setninger.map(|m| ord.melding(m)).collect::<Vec<_>>().join(" ");
    Faktarad {
        sak: masker(sak.as_str()),
        beregning: faktum.beregning.kode(),
        utfall: faktum.utfall,
        dager: faktum.dager,
        frist: faktum.frist,
        setning: masker(&setning),
    }
}

fn forslagsrad(
    forslag: Forslag,
    sjekkliste: &Sjekkliste,
    regelverk: &Regelverk,
    maalform: Maalform,
) -> Forslagsrad {
    let tema = sjekkliste.moenster(&forslag.moenster).map_or("", |m| m.tema.as_str());
    Forslagsrad {
        moenster: forslag.moenster.to_string(),
        tema: tema.to_owned(),
        setning: forslag.setning.i(maalform).trim().to_owned(),
        hjemler: kortsitater(&forslag.hjemler, regelverk),
        kontor: forslag.kontorer,
    }
}

/// The provisions in short form; two versions of one place are written once.
fn kortsitater(hjemler: &[HjemmelId], regelverk: &Regelverk) -> Vec<String> {
    let mut ut: Vec<String> = Vec::new();
    for hjemmel in hjemler.iter().filter_map(|id| regelverk.hjemmel(id)) {
        let sitat = regelverk.kortsitat(hjemmel);
        if !ut.contains(&sitat) {
            ut.push(sitat);
        }
    }
    ut
}
