//! Dates known only by month: the fact is computed with the earliest and the latest possible days,
//! and given only where all agree.

use chrono::NaiveDate;

use crate::domene::{Dato, Presisjon};

use super::super::regnestykke::{Regnestykke, Setning};

/// Computes with every combination of earliest and latest days.
///
/// The rules are monotone in each date, so what holds in all corners holds in between. Where only
/// the number of days differs the outcome is given without it.
#[inline]
pub(super) fn med_presisjon<const N: usize>(
    datoer: [Dato; N],
    regn: impl Fn([NaiveDate; N]) -> Regnestykke,
) -> Regnestykke {
    let foerste = regn(datoer.map(Dato::tidligst));
    if datoer.iter().all(|d| d.presisjon() == Presisjon::Dag) {
        return foerste;
    }
    enige(foerste, (1..1_u32 << N).map(|nr| regn(hjoerne(datoer, nr))))
}

/// The result that all possible days give; without it where they do not agree.
pub(super) fn enige(
    foerste: Regnestykke,
    resten: impl Iterator<Item = Regnestykke>,
) -> Regnestykke {
    let resten: Vec<Regnestykke> = resten.collect();
    if resten.iter().all(|b| *b == foerste) {
        return foerste;
    }
    if foerste.utfall.er_antall() || resten.iter().any(|b| b.utfall != foerste.utfall) {
        return Regnestykke::kan_ikke(foerste.beregning, Setning::new("fakta-presisjon"));
    }
    let usikker = foerste.usikker || resten.iter().any(|b| b.usikker);
    let utfall = foerste.utfall;
    let setning = Setning::new("fakta-maaned").med("utfall", utfall.kode());
    let rader = foerste.rader;
    Regnestykke { usikker, rader, ..Regnestykke::new(foerste.beregning, utfall, setning) }
}

/// The combination with that number: bit by bit the earliest or the latest day.
fn hjoerne<const N: usize>(datoer: [Dato; N], nr: u32) -> [NaiveDate; N] {
    let mut rest = nr;
    datoer.map(|dato| {
        let senest = rest & 1 == 1;
        rest >>= 1;
        if senest { dato.senest() } else { dato.tidligst() }
    })
}
