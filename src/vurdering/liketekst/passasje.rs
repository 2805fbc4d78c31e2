//! Passages that stand word for word in more than one case.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use crate::regelverk::Tekstlikhet;

use super::super::ordtreff::Ord;
use super::{Passasje, Stoppet, Tekst};

/// Texts between two reports of how far it has come.
const MELD_HVER: usize = 1000;

/// The recurring passages of each text, in order. Every run of so many words that another case has
/// too is part of one; runs that overlap or touch are one passage.
pub(super) fn finn(
    tekster: &[Tekst<'_>],
    regler: &Tekstlikhet,
    meld: &mut dyn FnMut(f32) -> Result<(), Stoppet>,
) -> Result<Vec<Vec<Passasje>>, Stoppet> {
    let lengde = regler.korteste_passasje.max(1);
    let mut vinduer: Vec<(u64, usize)> = Vec::new();
    for (nr, tekst) in tekster.iter().enumerate() {
        if nr % MELD_HVER == 0 {
            meld(andel_av(nr, tekster.len()) / 2.0)?;
        }
        let mut egne: Vec<u64> = hasher(&tekst.ord, lengde).collect();
        egne.sort_unstable();
        egne.dedup();
        vinduer.extend(egne.into_iter().map(|hash| (hash, 1)));
    }
    vinduer.sort_unstable();
    let vinduer = tell_like(vinduer);
    let mut ut = Vec::with_capacity(tekster.len());
    for (nr, tekst) in tekster.iter().enumerate() {
        if nr % MELD_HVER == 0 {
            meld(0.5 + andel_av(nr, tekster.len()) / 2.0)?;
        }
        ut.push(av_tekst(tekst, lengde, &vinduer));
    }
    Ok(ut)
}

/// Words in passages, in percent of the words of the text.
pub(super) fn andel(tekst: &Tekst<'_>, passasjer: &[Passasje]) -> usize {
    let inne = |ord: &&Ord| {
        passasjer.iter().any(|p| p.sted.start <= ord.sted.start && ord.sted.end <= p.sted.end)
    };
    tekst.ord.iter().filter(inne).count() * 100 / tekst.ord.len().max(1)
}

fn av_tekst(tekst: &Tekst<'_>, lengde: usize, vinduer: &[(u64, usize)]) -> Vec<Passasje> {
    let mut ut: Vec<Passasje> = Vec::new();
    for (nr, hash) in hasher(&tekst.ord, lengde).enumerate() {
        let funnet = vinduer.binary_search_by_key(&hash, |(h, _)| *h).ok();
        let antall = funnet.and_then(|plass| vinduer.get(plass)).map_or(1, |(_, antall)| *antall);
        let ender = tekst.ord.get(nr).zip(tekst.ord.get(nr + lengde - 1));
        let (Some((foerste, siste)), 2..) = (ender, antall) else { continue };
        match ut.last_mut() {
            Some(forrige) if foerste.sted.start <= forrige.sted.end => {
                forrige.sted.end = siste.sted.end;
                forrige.andre = forrige.andre.max(antall - 1);
            }
            Some(_) | None => {
                ut.push(Passasje { sted: foerste.sted.start..siste.sted.end, andre: antall - 1 })
            }
        }
    }
    ut
}

/// Each value once, with how often it stood.
fn tell_like(sortert: Vec<(u64, usize)>) -> Vec<(u64, usize)> {
    let mut ut: Vec<(u64, usize)> = Vec::new();
    for (hash, antall) in sortert {
        match ut.last_mut() {
            Some(forrige) if forrige.0 == hash => forrige.1 += antall,
            Some(_) | None => ut.push((hash, antall)),
        }
    }
    ut
}

/// A number for every run of so many words; the same words give the same number.
pub(super) fn hasher(ord: &[Ord], lengde: usize) -> impl Iterator<Item = u64> + '_ {
    ord.windows(lengde.max(1)).map(|vindu| {
        let mut hasher = DefaultHasher::new();
        for ord in vindu {
            ord.smaa.hash(&mut hasher);
        }
        hasher.finish()
    })
}

/// A share for the progress bar; a rough number is enough.
#[expect(clippy::cast_precision_loss, reason = "only shown as a bar")]
pub(super) fn andel_av(del: usize, hele: usize) -> f32 {
    del as f32 / hele.max(1) as f32
}
