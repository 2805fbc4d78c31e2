//! The § 29 matrix: one row per case, one column per vilkår in force on the day of the vedtak.
//!
//! The program says which columns are in force and where in the grounds their words occur; how the
//! grounds treat a vilkår is the inspector's.

use std::collections::BTreeMap;
use std::ops::Range;

use chrono::NaiveDate;

use crate::domene::{
    KontorId, Sak, SakId, Tilsyn, Utfall, Utvalgsgruppe, Vedtak, VilkaarId, Vilkaarspost,
    Vilkaarsvurdering,
};
use crate::regelverk::{Regelverk, Vilkaar};

use super::beregning::Begrunnelsesregime;
use super::ordtreff::ordtreff;
use super::overstyring::regime;

/// The row of one case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrise<'a> {
    /// The day that picked the columns.
    pub lovdato: NaiveDate,
    /// The grounds of the vedtak, where the sample holds them.
    pub tekst: Option<&'a str>,
    /// The demands on the grounds; decides how cells are read.
    pub regime: Begrunnelsesregime,
    /// The cells, in the order of the law.
    pub celler: Vec<Celle<'a>>,
}

/// One vilkår in one case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Celle<'a> {
    /// The column, in the wording in force.
    pub vilkaar: &'a Vilkaar,
    /// Not relevant by rule: an exception that only matters in a refusal.
    pub ikke_relevant: bool,
    /// What the inspector has recorded.
    pub svar: Option<&'a Vilkaarspost>,
    /// It was recorded before the vedtak or the group of the case changed.
    pub maa_ses: bool,
    /// Where the grounds use words of this vilkår, as bytes; says only that the words occur.
    pub ord: Vec<Range<usize>>,
}

impl Celle<'_> {
    /// How the grounds treat the vilkår; `None` where it has not been read.
    pub fn vurdering(&self) -> Option<Vilkaarsvurdering> {
        if self.ikke_relevant {
            return Some(Vilkaarsvurdering::IkkeRelevant);
        }
        self.svar.map(|post| post.celle.vurdering)
    }
}

/// The row of the case; `None` where it has no vedtak on the application that grounds could belong to.
pub fn matrise<'a>(
    tilsyn: &'a Tilsyn,
    sak: &'a Sak,
    regelverk: &'a Regelverk,
) -> Option<Matrise<'a>> {
    let mut rad = matriserad(tilsyn, sak, regelverk)?;
    for celle in &mut rad.celler {
        celle.ord = rad.tekst.map(|t| ordtreff(t, &celle.vilkaar.ord)).unwrap_or_default();
    }
    Some(rad)
}

/// The same without looking for words in the text: for many rows at once.
pub fn matriserad<'a>(
    tilsyn: &'a Tilsyn,
    sak: &'a Sak,
    regelverk: &'a Regelverk,
) -> Option<Matrise<'a>> {
    let vedtak = matrisevedtak(sak)?;
    let lovdato = sak.lovdato(tilsyn.grunnlag.stikkdato);
    let tekst = vedtak.begrunnelse.as_deref().filter(|t| !t.trim().is_empty());
    let celle = |vilkaar: &'a Vilkaar| {
        let svar = tilsyn.vilkaar.get(&(sak.id.clone(), vilkaar.id.clone()));
        let ikke_relevant = vilkaar.bare_avslag && !er_avslag(sak);
        let foer = svar.is_some_and(|post| tilsyn.celle_maa_ses(&sak.id, post));
        Celle { vilkaar, ikke_relevant, svar, maa_ses: foer && !ikke_relevant, ord: Vec::new() }
    };
    let celler = regelverk.vilkaar_den(lovdato).map(celle).collect();
    Some(Matrise { lovdato, tekst, regime: regime(tilsyn, sak), celler })
}

/// The cells that count and must be looked at again, by case and vilkår.
pub fn celler_med_endret_grunnlag(
    tilsyn: &Tilsyn,
    regelverk: &Regelverk,
) -> Vec<(SakId, VilkaarId)> {
    let endrede = tilsyn.vedtak_endret.keys().filter_map(|id| tilsyn.sak_som_teller(id));
    let rader = endrede.filter_map(|sak| Some((sak, matriserad(tilsyn, sak, regelverk)?)));
    let celler = rader.flat_map(|(sak, rad)| {
        let aa_se = rad.celler.into_iter().filter(|celle| celle.maa_ses);
        aa_se.map(|celle| (sak.id.clone(), celle.vilkaar.id.clone()))
    });
    celler.collect()
}

/// The vedtak whose grounds the row is about: the one that decided the application.
pub fn matrisevedtak(sak: &Sak) -> Option<&Vedtak> {
    sak.foerste_vedtak().or_else(|| sak.innvilgelse())
}

/// Whether the vilkår can be judged in the case: in force on the day, and an exception only in a
/// refusal.
pub fn vilkaar_i_sak<'a>(
    vilkaar: &VilkaarId,
    sak: &Sak,
    stikkdato: NaiveDate,
    regelverk: &'a Regelverk,
) -> Option<&'a Vilkaar> {
    matrisevedtak(sak)?;
    let mut gjeldende = regelverk.vilkaar_den(sak.lovdato(stikkdato));
    gjeldende.find(|v| v.id == *vilkaar && (!v.bare_avslag || er_avslag(sak)))
}

fn er_avslag(sak: &Sak) -> bool {
    sak.utvalgsgruppe == Utvalgsgruppe::Avslag
        || matrisevedtak(sak).is_some_and(|v| v.utfall == Utfall::Avslaatt)
}

/// What the row says about the grounds, read by the regime (fvl §§ 24–25, stl §§ 4 and 29).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Radlesning {
    /// Every relevant vilkår is treated well enough for the regime.
    Dekket,
    /// At least one vilkår is not.
    Svikt,
    /// Not all cells are read, and none of those read fails.
    Uferdig,
    /// All cells are read, and no vilkår is relevant: the row says nothing of the grounds.
    Uaktuell,
}

impl Matrise<'_> {
    /// The cells that fail: not mentioned, and where full grounds are required also only mentioned.
    pub fn svikt(&self) -> impl Iterator<Item = &Celle<'_>> {
        self.celler.iter().filter(|celle| match celle.vurdering() {
            Some(Vilkaarsvurdering::Mangler) => true,
            Some(Vilkaarsvurdering::BareNevnt) => self.regime == Begrunnelsesregime::Full,
            Some(Vilkaarsvurdering::BegrunnetIndividuelt | Vilkaarsvurdering::IkkeRelevant)
            | None => false,
        })
    }

    /// What the row as a whole says.
    pub fn lesning(&self) -> Radlesning {
        if self.svikt().next().is_some() {
            return Radlesning::Svikt;
        }
        if self.celler.iter().any(|celle| celle.vurdering().is_none()) {
            return Radlesning::Uferdig;
        }
        let uaktuell =
            |celle: &Celle<'_>| celle.vurdering() == Some(Vilkaarsvurdering::IkkeRelevant);
        if self.celler.iter().all(uaktuell) { Radlesning::Uaktuell } else { Radlesning::Dekket }
    }
}

/// One column over many cases: «k av n».
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kolonnesum {
    /// Individually grounded: the k.
    pub individuelt: usize,
    /// Only mentioned.
    pub bare_nevnt: usize,
    /// Not mentioned.
    pub mangler: usize,
    /// Not yet read; not part of the n.
    pub ulest: usize,
    /// Not relevant; not part of the n.
    pub ikke_relevant: usize,
}

impl Kolonnesum {
    /// The n: cells that are read and relevant.
    pub fn relevante(&self) -> usize {
        self.individuelt + self.bare_nevnt + self.mangler
    }

    /// Counts one cell; `None` where it has not been read.
    pub fn tell(&mut self, vurdering: Option<Vilkaarsvurdering>) {
        let felt = match vurdering {
            Some(Vilkaarsvurdering::BegrunnetIndividuelt) => &mut self.individuelt,
            Some(Vilkaarsvurdering::BareNevnt) => &mut self.bare_nevnt,
            Some(Vilkaarsvurdering::Mangler) => &mut self.mangler,
            Some(Vilkaarsvurdering::IkkeRelevant) => &mut self.ikke_relevant,
            None => &mut self.ulest,
        };
        *felt += 1;
    }
}

/// The columns summed over the cases, of one office or of all, with the newest wording of each.
/// A column is counted in the cases where it is in force.
pub fn kolonnesummer<'a>(
    tilsyn: &Tilsyn,
    kontor: Option<&KontorId>,
    regelverk: &'a Regelverk,
) -> Vec<(&'a Vilkaar, Kolonnesum)> {
    let mut summer: BTreeMap<&VilkaarId, Kolonnesum> = BTreeMap::new();
    let saker = tilsyn.saker_som_teller().filter(|sak| kontor.is_none_or(|k| sak.kontor == *k));
    for sak in saker {
        if matrisevedtak(sak).is_none() {
            continue;
        }
        for vilkaar in regelverk.vilkaar_den(sak.lovdato(tilsyn.grunnlag.stikkdato)) {
            let svar = tilsyn.vilkaar.get(&(sak.id.clone(), vilkaar.id.clone()));
            let utenfor = vilkaar.bare_avslag && !er_avslag(sak);
            let vurdering = if utenfor {
                Some(Vilkaarsvurdering::IkkeRelevant)
            } else {
                svar.map(|post| post.celle.vurdering)
            };
            summer.entry(&vilkaar.id).or_default().tell(vurdering);
        }
    }
    let nyeste = |v: &&Vilkaar| {
        !regelverk.vilkaar.iter().any(|a| a.id == v.id && a.gjelder_fra > v.gjelder_fra)
    };
    let kolonner = regelverk.vilkaar.iter().filter(nyeste);
    kolonner.filter_map(|v| Some((v, summer.remove(&v.id)?))).collect()
}

#[cfg(test)]
mod tests;
