//! What the rules propose, and which proposal stands where several cover the same bytes.

use super::Treff;
use super::oppdeling::Oppdelt;
use crate::domene::Opplysningsart;

/// A stretch of the folded text that a rule takes for personal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Kandidat {
    /// First folded byte.
    pub(super) fra: usize,
    /// The byte after the last.
    pub(super) til: usize,
    /// What it is taken for.
    pub(super) art: Opplysningsart,
    /// How sure the rule is; the surest wins.
    pub(super) vekt: u8,
}

/// The proposals that stand, sorted and apart from each other.
pub(super) fn velg(mut kandidater: Vec<Kandidat>) -> Vec<Kandidat> {
    kandidater.sort_by_key(|k| (k.fra, std::cmp::Reverse(k.til)));
    let mut valgt: Vec<Kandidat> = Vec::with_capacity(kandidater.len());
    for ny in kandidater {
        // Those that reach into the new one lie last in the list.
        let dekket = valgt.iter().rev().take_while(|v| v.til > ny.fra).count();
        let foerste = valgt.len() - dekket;
        let i_veien = valgt.get(foerste..).unwrap_or_default();
        if i_veien.iter().all(|v| !er_sikrere(v, &ny)) {
            valgt.truncate(foerste);
            valgt.push(ny);
        }
    }
    valgt
}

fn er_sikrere(a: &Kandidat, b: &Kandidat) -> bool {
    (a.vekt, a.til - a.fra) >= (b.vekt, b.til - b.fra)
}

/// The same places in the bytes of the source.
pub(super) fn som_treff(kandidater: &[Kandidat], tekst: &Oppdelt<'_>) -> Vec<Treff> {
    let treff = kandidater.iter().map(|k| Treff {
        start: tekst.normal.start(k.fra),
        slutt: tekst.normal.slutt(k.til, tekst.kilde),
        art: k.art,
    });
    treff.collect()
}
