//! Drawing, drawing more, and putting the next in the place of a case that cannot be reviewed.

use std::collections::BTreeMap;

use crate::domene::{
    Hendelse, KontorId, Populasjonssak, SakId, Trekning, Trekningsdel, Utvalg, Utvidelse,
};
use crate::statistikk::stratifisert::fordel;

use super::feil::UtvalgError;
use super::kanonisk::liste_sha256;
use super::rang::er_gyldig_froe;
use super::rekkefoelge::{Rekkefoelge, ordne};

/// How many to draw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fordeling {
    /// So many in all, shared out over the offices by how many cases each has.
    Samlet(u32),
    /// So many from each office.
    Faste(BTreeMap<KontorId, u32>),
}

/// Draws from a list without offices: the ids in the order of the draw.
pub fn trekk_fra(
    saker: &[Populasjonssak],
    froe: &str,
    antall: u32,
) -> Result<Vec<SakId>, UtvalgError> {
    let alle = tell(saker.len());
    if !er_gyldig_froe(froe) {
        return Err(UtvalgError::UgyldigFroe);
    }
    if antall > alle {
        return Err(UtvalgError::ForMange { kontor: None, antall, populasjon: alle });
    }
    let mut ordnet = ordne(saker.iter().map(|sak| sak.id.clone()).collect(), froe);
    ordnet.truncate(plass(antall));
    Ok(ordnet)
}

/// Draws from the frozen list.
pub fn trekk(utvalg: &Utvalg, froe: &str, fordeling: &Fordeling) -> Result<Trekning, UtvalgError> {
    if utvalg.trekning.is_some() {
        return Err(UtvalgError::AlleredeTrukket);
    }
    if !er_gyldig_froe(froe) {
        return Err(UtvalgError::UgyldigFroe);
    }
    let (deler, saker) = ta_neste(utvalg, froe, fordeling)?;
    Ok(Trekning { froe: froe.to_owned(), deler, saker })
}

/// Draws more with the same seed.
pub fn utvid(
    utvalg: &Utvalg,
    fordeling: &Fordeling,
    grunn: &str,
) -> Result<Utvidelse, UtvalgError> {
    let trekning = utvalg.trekning.as_ref().ok_or(UtvalgError::IkkeTrukket)?;
    let (deler, saker) = ta_neste(utvalg, &trekning.froe, fordeling)?;
    Ok(Utvidelse { deler, saker, grunn: grunn.to_owned() })
}

/// A drawn case cannot be reviewed; with `erstatt` the next in the queue of its office takes its
/// place, where there is one.
pub fn bortfall(
    utvalg: &Utvalg,
    sak: &SakId,
    grunn: &str,
    erstatt: bool,
) -> Result<Hendelse, UtvalgError> {
    let trekning = utvalg.trekning.as_ref().ok_or(UtvalgError::IkkeTrukket)?;
    if !utvalg.gjeldende().any(|gjeldende| gjeldende == sak) {
        return Err(UtvalgError::IkkeIUtvalget);
    }
    let koeer = || Rekkefoelge::av(&utvalg.populasjon, &trekning.froe);
    let neste = || koeer().neste(utvalg, utvalg.kontor_for(sak));
    let erstatning = if erstatt { neste() } else { None };
    Ok(Hendelse::SakBortfalt { sak: sak.clone(), grunn: grunn.to_owned(), erstatning })
}

/// Whether an event about the sample follows from the list and the seed; what does not, is refused.
pub fn kontroller(hendelse: &Hendelse, utvalg: Option<&Utvalg>) -> Result<(), UtvalgError> {
    let trukket = utvalg.is_some_and(|u| u.trekning.is_some());
    if let Hendelse::PopulasjonFrosset(populasjon) = hendelse {
        if trukket {
            return Err(UtvalgError::AlleredeTrukket);
        }
        if populasjon.saker.is_empty() {
            return Err(UtvalgError::TomListe);
        }
        return samsvar(populasjon.sha256 == liste_sha256(&populasjon.saker));
    }
    let utvalg = utvalg.ok_or(UtvalgError::IngenPopulasjon)?;
    if let Hendelse::UtvalgTrukket(trekning) = hendelse {
        let ventet = trekk(utvalg, &trekning.froe, &som_fordeling(&trekning.deler))?;
        samsvar(ventet == *trekning)
    } else if let Hendelse::UtvalgUtvidet(utvidelse) = hendelse {
        let fordeling = som_fordeling(&utvidelse.deler);
        samsvar(utvid(utvalg, &fordeling, &utvidelse.grunn)? == *utvidelse)
    } else if let Hendelse::SakBortfalt { sak, grunn, erstatning } = hendelse {
        samsvar(bortfall(utvalg, sak, grunn, erstatning.is_some())? == *hendelse)
    } else {
        Ok(())
    }
}

fn samsvar(likt: bool) -> Result<(), UtvalgError> {
    if likt { Ok(()) } else { Err(UtvalgError::Avvik) }
}

/// The same numbers as they would be asked for.
fn som_fordeling(deler: &[Trekningsdel]) -> Fordeling {
    if let [Trekningsdel { kontor: None, antall, .. }] = deler {
        return Fordeling::Samlet(*antall);
    }
    let per_kontor = deler.iter().filter_map(|del| Some((del.kontor.clone()?, del.antall)));
    Fordeling::Faste(per_kontor.collect())
}

type Tatt = (Vec<Trekningsdel>, Vec<SakId>);

/// The next of each queue that were never drawn.
fn ta_neste(utvalg: &Utvalg, froe: &str, fordeling: &Fordeling) -> Result<Tatt, UtvalgError> {
    let rekkefoelge = Rekkefoelge::av(&utvalg.populasjon, froe);
    let antall = antall_per_koe(utvalg, &rekkefoelge, fordeling)?;
    if antall.iter().all(|n| *n == 0) {
        return Err(UtvalgError::IngenSaker);
    }
    let brukte: std::collections::BTreeSet<&SakId> = utvalg.trukne().collect();
    let (mut deler, mut saker) = (Vec::new(), Vec::new());
    for (koe, antall) in rekkefoelge.koeer().iter().zip(antall) {
        let ledige: Vec<&SakId> = koe.saker.iter().filter(|s| !brukte.contains(s)).collect();
        let (kontor, populasjon) = (koe.kontor.clone(), tell(koe.saker.len()));
        if plass(antall) > ledige.len() {
            return Err(UtvalgError::ForMange { kontor, antall, populasjon: tell(ledige.len()) });
        }
        saker.extend(ledige.into_iter().take(plass(antall)).cloned());
        deler.push(Trekningsdel { kontor, populasjon, antall });
    }
    Ok((deler, saker))
}

/// How many from each queue, in their order.
fn antall_per_koe(
    utvalg: &Utvalg,
    rekkefoelge: &Rekkefoelge,
    fordeling: &Fordeling,
) -> Result<Vec<u32>, UtvalgError> {
    match fordeling {
        Fordeling::Samlet(antall) => {
            let stoerrelser: Vec<u32> =
                rekkefoelge.koeer().iter().map(|koe| tell(koe.saker.len())).collect();
            let brukte = tell(utvalg.trukne().count());
            let alle = tell(utvalg.populasjon.saker.len());
            let for_mange =
                UtvalgError::ForMange { kontor: None, antall: *antall, populasjon: alle - brukte };
            fordel(&stoerrelser, *antall).ok_or(for_mange)
        }
        Fordeling::Faste(per_kontor) => {
            let kjent = |kontor: &KontorId| {
                rekkefoelge.koeer().iter().any(|koe| koe.kontor.as_ref() == Some(kontor))
            };
            if let Some(ukjent) = per_kontor.keys().find(|kontor| !kjent(kontor)) {
                return Err(UtvalgError::UkjentKontor(ukjent.clone()));
            }
            let antall = |kontor: Option<&KontorId>| {
                kontor.and_then(|kontor| per_kontor.get(kontor)).copied().unwrap_or_default()
            };
            Ok(rekkefoelge.koeer().iter().map(|koe| antall(koe.kontor.as_ref())).collect())
        }
    }
}

/// The size of a list as a count of cases.
pub(super) fn tell(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn plass(n: u32) -> usize {
    usize::try_from(n).unwrap_or(usize::MAX)
}
