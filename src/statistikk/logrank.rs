//! Whether offices differ in waiting time: the log-rank test for two groups or more.

use super::fordeling::kjikvadrat_hale;
use super::overlevelse::Observasjon;

/// What the test came to.
#[derive(Debug, Clone, PartialEq)]
pub struct Logrank {
    /// Waits that ended, by group.
    pub observert: Vec<u32>,
    /// Waits that would have ended if the groups were alike.
    pub forventet: Vec<f64>,
    /// How far apart they are.
    pub kjikvadrat: f64,
    /// Groups less one.
    pub frihetsgrader: u32,
    /// The chance of being so far apart, or farther, if the groups were alike.
    pub p: f64,
}

/// Compares the groups; `None` where there are fewer than two, or too little has happened to compare.
pub fn logrank(grupper: &[Vec<Observasjon>]) -> Option<Logrank> {
    let frihetsgrader = u32::try_from(grupper.len().checked_sub(1)?).ok().filter(|f| *f > 0)?;
    let mut dager: Vec<u32> =
        grupper.iter().flatten().filter(|o| o.slutt).map(|o| o.dager).collect();
    dager.sort_unstable();
    dager.dedup();
    let mut forventet = vec![0.0; grupper.len()];
    let mut kovarians = vec![vec![0.0; grupper.len()]; grupper.len()];
    for dag in dager {
        let i_fare: Vec<f64> = grupper.iter().map(|g| tell(g, |o| o.dager >= dag)).collect();
        let slutt: f64 = grupper.iter().map(|g| tell(g, |o| o.slutt && o.dager == dag)).sum();
        let alle: f64 = i_fare.iter().sum();
        let vekt = if alle > 1.0 { slutt * (alle - slutt) / (alle - 1.0) } else { 0.0 };
        for ((sum, rad), n) in forventet.iter_mut().zip(&mut kovarians).zip(&i_fare) {
            *sum += slutt * n / alle;
            for (celle, m) in rad.iter_mut().zip(&i_fare) {
                *celle -= vekt * n * m / (alle * alle);
            }
        }
        for (nr, (rad, n)) in kovarians.iter_mut().zip(&i_fare).enumerate() {
            if let Some(celle) = rad.get_mut(nr) {
                *celle += vekt * n / alle;
            }
        }
    }
    let observert: Vec<u32> = grupper
        .iter()
        .map(|g| u32::try_from(g.iter().filter(|o| o.slutt).count()).unwrap_or(u32::MAX))
        .collect();
    // the rows sum to nothing, so one group is left out
    let avvik: Vec<f64> =
        observert.iter().zip(&forventet).skip(1).map(|(o, e)| f64::from(*o) - e).collect();
    let resten = kovarians.iter().skip(1).map(|rad| rad.iter().skip(1).copied().collect());
    let loest = loes(resten.collect(), avvik.clone())?;
    let kjikvadrat: f64 = avvik.iter().zip(&loest).map(|(a, l)| a * l).sum();
    let p = kjikvadrat_hale(kjikvadrat, frihetsgrader);
    kjikvadrat.is_finite().then_some(Logrank { observert, forventet, kjikvadrat, frihetsgrader, p })
}

fn tell(gruppe: &[Observasjon], teller: impl Fn(&Observasjon) -> bool) -> f64 {
    let antall = gruppe.iter().filter(|o| teller(o)).count();
    f64::from(u32::try_from(antall).unwrap_or(u32::MAX))
}

/// Solves a small set of linear equations; `None` where it has no single answer.
fn loes(mut matrise: Vec<Vec<f64>>, mut hoeyre: Vec<f64>) -> Option<Vec<f64>> {
    let orden = hoeyre.len();
    for nr in 0..orden {
        let stoerst = (nr..orden).max_by(|a, b| {
            let verdi = |i: &usize| celle(&matrise, *i, nr).abs();
            verdi(a).total_cmp(&verdi(b))
        })?;
        matrise.swap(nr, stoerst);
        hoeyre.swap(nr, stoerst);
        let drei = matrise.get(nr)?.clone();
        let (pivot, verdi) = (*drei.get(nr)?, *hoeyre.get(nr)?);
        if pivot.abs() < 1e-12 {
            return None;
        }
        for under in nr + 1..orden {
            let faktor = celle(&matrise, under, nr) / pivot;
            for (celle, over) in matrise.get_mut(under)?.iter_mut().zip(&drei) {
                *celle -= faktor * over;
            }
            *hoeyre.get_mut(under)? -= faktor * verdi;
        }
    }
    for nr in (0..orden).rev() {
        let kjente: f64 = (nr + 1..orden)
            .map(|i| celle(&matrise, nr, i) * hoeyre.get(i).copied().unwrap_or_default())
            .sum();
        let verdi = (hoeyre.get(nr)? - kjente) / celle(&matrise, nr, nr);
        *hoeyre.get_mut(nr)? = verdi;
    }
    Some(hoeyre)
}

fn celle(matrise: &[Vec<f64>], rad: usize, kolonne: usize) -> f64 {
    matrise.get(rad).and_then(|rad| rad.get(kolonne)).copied().unwrap_or_default()
}
