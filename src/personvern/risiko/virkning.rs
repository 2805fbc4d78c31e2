//! Which column to make coarser, or to leave out, so that fewer cases stand alone.

use std::cmp::Reverse;

use super::klasser::{Kolonne, Maaling, maal};

/// What is done with a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grep {
    /// It is kept in a coarser form.
    Grovere,
    /// It is left out.
    Utelat,
}

/// What the table would be like after one such act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Virkning {
    /// Number of the column, from 0.
    pub kolonne: usize,
    /// What is done with it.
    pub grep: Grep,
    /// The figures afterwards.
    pub etter: Maaling,
}

/// Every act on one column, the one that helps most first: fewest rows in groups under the limit,
/// then fewest unique rows, then the largest k. Of two that help alike the one that keeps more
/// comes first.
pub fn virkninger(kolonner: &[&Kolonne], grense: usize) -> Vec<Virkning> {
    let mut alle: Vec<Virkning> = (0..kolonner.len())
        .flat_map(|nr| [grovere(kolonner, nr), utelatt(kolonner, nr)])
        .flatten()
        .collect();
    alle.sort_by_key(|v| {
        let m = &v.etter;
        (m.under(grense), m.unike(), Reverse(m.k()), v.grep, v.kolonne)
    });
    alle
}

fn grovere(kolonner: &[&Kolonne], nr: usize) -> Option<Virkning> {
    let ny = kolonner.get(nr)?.grovere()?;
    let med_ny =
        |(i, kolonne): (usize, &&Kolonne)| if i == nr { ny.clone() } else { (*kolonne).clone() };
    let alle: Vec<Kolonne> = kolonner.iter().enumerate().map(med_ny).collect();
    let etter = maal(&alle.iter().collect::<Vec<_>>());
    Some(Virkning { kolonne: nr, grep: Grep::Grovere, etter })
}

/// The last column cannot be left out: without columns nothing is known and nothing is measured.
fn utelatt(kolonner: &[&Kolonne], nr: usize) -> Option<Virkning> {
    if kolonner.len() < 2 {
        return None;
    }
    let andre = kolonner.iter().enumerate().filter(|(i, _)| *i != nr).map(|(_, kolonne)| *kolonne);
    let etter = maal(&andre.collect::<Vec<_>>());
    Some(Virkning { kolonne: nr, grep: Grep::Utelat, etter })
}
