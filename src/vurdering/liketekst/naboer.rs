//! Texts that are nearly the same: so many rows of words in common.
//!
//! Few texts are all held against each other. Many are first sorted by the smallest numbers of their
//! rows of words, and only those that fall together are compared; with the chosen number of sortings
//! two texts that share half of their rows are passed over about once in a thousand.

use std::collections::BTreeMap;

use crate::regelverk::Tekstlikhet;

use super::passasje::{andel_av, hasher};
use super::{Stoppet, Tekst};

/// Two different texts that are nearly the same, by their places in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Nabo {
    pub(super) a: usize,
    pub(super) b: usize,
    pub(super) prosent: usize,
}

/// So many texts can all be held against each other in a moment.
const ALLE_MOT_ALLE: usize = 1500;
/// Sortings of many texts, and smallest numbers that must fall together in one.
const SORTERINGER: u64 = 24;
const RADER: u64 = 2;

/// The pairs, in order.
pub(super) fn finn(
    tekster: &[&Tekst<'_>],
    regler: &Tekstlikhet,
    meld: &mut dyn FnMut(f32) -> Result<(), Stoppet>,
) -> Result<Vec<Nabo>, Stoppet> {
    let rekker: Vec<Vec<u64>> =
        tekster.iter().map(|tekst| rekker(tekst, regler.ord_i_rekke)).collect();
    if rekker.len() <= ALLE_MOT_ALLE {
        return alle_mot_alle(&rekker, regler, meld);
    }
    mange(&rekker, regler, meld)
}

fn rekker(tekst: &Tekst<'_>, lengde: usize) -> Vec<u64> {
    let mut rekker: Vec<u64> = hasher(&tekst.ord, lengde).collect();
    rekker.sort_unstable();
    rekker.dedup();
    rekker
}

fn alle_mot_alle(
    rekker: &[Vec<u64>],
    regler: &Tekstlikhet,
    meld: &mut dyn FnMut(f32) -> Result<(), Stoppet>,
) -> Result<Vec<Nabo>, Stoppet> {
    let mut ut = Vec::new();
    for (a, en) in rekker.iter().enumerate() {
        meld(andel_av(a, rekker.len()))?;
        for (b, annen) in rekker.iter().enumerate().skip(a + 1) {
            ut.extend(nabo([a, b], en, annen, regler));
        }
    }
    Ok(ut)
}

fn mange(
    rekker: &[Vec<u64>],
    regler: &Tekstlikhet,
    meld: &mut dyn FnMut(f32) -> Result<(), Stoppet>,
) -> Result<Vec<Nabo>, Stoppet> {
    let mut funnet: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for sortering in 0..SORTERINGER {
        let mut foerste: BTreeMap<Vec<u64>, usize> = BTreeMap::new();
        for (nr, en) in rekker.iter().enumerate() {
            if nr % 5000 == 0 {
                let i_alt = usize::try_from(SORTERINGER).unwrap_or(1) * rekker.len();
                let ferdig = usize::try_from(sortering).unwrap_or(0) * rekker.len() + nr;
                meld(andel_av(ferdig, i_alt))?;
            }
            let noekkel = (0..RADER).map(|rad| minste(en, sortering * RADER + rad)).collect();
            // Each text is compared with the first that fell there: one neighbour is enough to tell
            // that it recurs.
            let a = *foerste.entry(noekkel).or_insert(nr);
            let annen = rekker.get(a).map(Vec::as_slice).unwrap_or_default();
            if a != nr
                && !funnet.contains_key(&(a, nr))
                && let Some(nabo) = nabo([a, nr], annen, en, regler)
            {
                funnet.insert((a, nr), nabo.prosent);
            }
        }
    }
    Ok(funnet.into_iter().map(|((a, b), prosent)| Nabo { a, b, prosent }).collect())
}

/// The smallest number after a shuffle that depends on `froe`.
fn minste(rekker: &[u64], froe: u64) -> u64 {
    let stokk = |verdi: &u64| {
        let blandet =
            (verdi ^ froe.wrapping_mul(0x9E37_79B9_7F4A_7C15)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        blandet ^ (blandet >> 31)
    };
    rekker.iter().map(stokk).min().unwrap_or(u64::MAX)
}

fn nabo([a, b]: [usize; 2], en: &[u64], annen: &[u64], regler: &Tekstlikhet) -> Option<Nabo> {
    let felles = felles(en, annen);
    let alle = en.len() + annen.len() - felles;
    let nok = alle > 0 && felles * 100 >= regler.nesten_lik_prosent * alle;
    nok.then(|| Nabo { a, b, prosent: felles * 100 / alle })
}

/// How many numbers two sorted lists share.
fn felles(en: &[u64], annen: &[u64]) -> usize {
    let (mut i, mut j, mut antall) = (0, 0, 0);
    while let (Some(a), Some(b)) = (en.get(i), annen.get(j)) {
        antall += usize::from(a == b);
        i += usize::from(a <= b);
        j += usize::from(b <= a);
    }
    antall
}
