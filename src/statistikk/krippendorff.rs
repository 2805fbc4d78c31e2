//! Krippendorff's alpha: agreement of any number of reviewers, also where answers are missing.

use std::collections::BTreeMap;

/// What it means that two answers differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Skala {
    /// Different is different.
    Nominal,
    /// Answers have an order.
    Ordinal,
    /// The difference counts.
    Intervall,
    /// The ratio counts.
    Forhold,
}

/// Alpha of the answers: one list a reviewer, one place a case, `None` where that reviewer gave no
/// answer. `None` where no case has two answers, or all answers are the same.
pub fn alfa(svar: &[Vec<Option<u32>>], skala: Skala) -> Option<f64> {
    let saker = svar.iter().map(Vec::len).max()?;
    let mut sammen: BTreeMap<(u32, u32), f64> = BTreeMap::new();
    let mut antall: BTreeMap<u32, f64> = BTreeMap::new();
    for sak in 0..saker {
        let gitt: Vec<u32> = svar.iter().filter_map(|s| s.get(sak).copied().flatten()).collect();
        if gitt.len() < 2 {
            continue;
        }
        let vekt = 1.0 / f64::from(u32::try_from(gitt.len() - 1).ok()?);
        for (i, a) in gitt.iter().enumerate() {
            *antall.entry(*a).or_default() += 1.0;
            for (_, b) in gitt.iter().enumerate().filter(|(j, _)| *j != i) {
                *sammen.entry((*a, *b)).or_default() += vekt;
            }
        }
    }
    let alle: f64 = antall.values().sum();
    let ulikhet = |a: u32, b: u32| avstand((a, b), skala, &antall);
    let sett: f64 = sammen.iter().map(|((a, b), vekt)| vekt * ulikhet(*a, *b)).sum();
    let ventet: f64 = antall
        .iter()
        .flat_map(|(a, n)| antall.iter().map(move |(b, m)| (a, n, b, m)))
        .map(|(a, n, b, m)| n * m * ulikhet(*a, *b))
        .sum();
    (ventet > 0.0).then(|| 1.0 - sett * (alle - 1.0) / ventet)
}

fn avstand((a, b): (u32, u32), skala: Skala, antall: &BTreeMap<u32, f64>) -> f64 {
    let (minst, stoerst) = (a.min(b), a.max(b));
    if minst == stoerst {
        return 0.0;
    }
    let (x, y) = (f64::from(minst), f64::from(stoerst));
    match skala {
        Skala::Nominal => 1.0,
        Skala::Ordinal => {
            let mellom: f64 = antall.range(minst..=stoerst).map(|(_, n)| n).sum();
            let ender: f64 = [minst, stoerst].iter().filter_map(|v| antall.get(v)).sum();
            (mellom - ender / 2.0).powi(2)
        }
        Skala::Intervall => (y - x).powi(2),
        Skala::Forhold => ((y - x) / (y + x)).powi(2),
    }
}
