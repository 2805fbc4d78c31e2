//! Several offices with a draw each: the share of all their cases, weighted by how many each has.

use super::andel::Andel;
use super::binomisk::Telling;
use super::fordeling::normal_faktor;
use super::hypergeometrisk::Trekk;
use super::{Antallsgrenser, Grenser};

/// One office: cases it has, cases reviewed, cases with the finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stratum {
    /// Cases of the office.
    pub populasjon: u32,
    /// Cases reviewed.
    pub antall: u32,
    /// Cases with the finding.
    pub funn: u32,
}

/// The offices together.
#[derive(Debug, Clone, PartialEq)]
pub struct Samlet {
    /// The weighted share.
    pub andel: f64,
    /// Its standard error, with the correction for populations that end.
    pub standardfeil: f64,
    /// As many cases from an endless population would tell as much; `None` where the share is 0 or 1.
    pub effektivt_antall: Option<f64>,
    /// Cases in all with the finding, as estimated.
    pub antall: f64,
}

/// Puts offices together; `None` where one has no reviewed case, or counts that cannot be. An office
/// with one reviewed case of several tells nothing of its own spread and gives `None` too.
pub fn samlet(strata: &[Stratum]) -> Option<Samlet> {
    let alle: f64 = strata.iter().map(|s| f64::from(s.populasjon)).sum();
    let (mut andel, mut varians) = (0.0, 0.0);
    for s in strata {
        Trekk::new(s.populasjon, s.antall, s.funn)?;
        if s.antall == 0 {
            return None;
        }
        let (hele, n) = (f64::from(s.populasjon), f64::from(s.antall));
        let (vekt, p) = (hele / alle, f64::from(s.funn) / n);
        andel += vekt * p;
        if s.antall < s.populasjon {
            if s.antall < 2 {
                return None;
            }
            varians += vekt * vekt * (1.0 - n / hele) * p * (1.0 - p) / (n - 1.0);
        }
    }
    let effektivt = andel * (1.0 - andel) / varians;
    let effektivt_antall = (effektivt.is_finite() && effektivt > 0.0).then_some(effektivt);
    let standardfeil = varians.sqrt();
    (alle > 0.0).then_some(Samlet { andel, standardfeil, effektivt_antall, antall: andel * alle })
}

impl Samlet {
    /// The simple normal interval; too narrow near 0 and 1, shown for comparison only.
    pub fn wald(&self, sikkerhet: Andel) -> Grenser {
        let bredde = normal_faktor(sikkerhet.som_tall()) * self.standardfeil;
        Grenser { nedre: self.andel - bredde, oevre: self.andel + bredde }
    }

    /// Wilson's interval for the effective number of cases.
    pub fn wilson(&self, sikkerhet: Andel) -> Option<Grenser> {
        Some(Telling::effektiv(self.andel, self.effektivt_antall?)?.wilson(sikkerhet))
    }

    /// Clopper and Pearson's interval for the effective number of cases.
    pub fn clopper_pearson(&self, sikkerhet: Andel) -> Option<Grenser> {
        Some(Telling::effektiv(self.andel, self.effektivt_antall?)?.clopper_pearson(sikkerhet))
    }
}

/// Between how many cases of all offices it concerns. One office has its exact interval. Several
/// have the wider of the weighted interval and nothing narrower than what has been seen; where the
/// weighted one cannot be computed, the sum of exact intervals that hold all at once.
pub fn intervall(strata: &[Stratum], sikkerhet: Andel) -> Option<Antallsgrenser> {
    let trekk: Option<Vec<Trekk>> =
        strata.iter().map(|s| Trekk::new(s.populasjon, s.antall, s.funn)).collect();
    let trekk = trekk?;
    if let [ett] = trekk.as_slice() {
        return Some(ett.intervall(sikkerhet));
    }
    let sikre = sum(trekk.iter().map(|t| t.sikre_grenser()))?;
    let vektet = samlet(strata).and_then(|s| s.clopper_pearson(sikkerhet));
    // An office with no finding, or only findings, adds nothing to the weighted spread though it is
    // not known to be without spread: then only the sum of exact intervals is safe.
    let uten_spredning =
        strata.iter().any(|s| s.antall < s.populasjon && (s.funn == 0 || s.funn == s.antall));
    match vektet {
        Some(grenser) if !uten_spredning => {
            let alle: f64 = strata.iter().map(|s| f64::from(s.populasjon)).sum();
            Some(Antallsgrenser {
                nedre: helt_tall((grenser.nedre * alle).floor()).max(sikre.nedre),
                oevre: helt_tall((grenser.oevre * alle).ceil()).min(sikre.oevre),
            })
        }
        Some(_) | None => {
            let hver = delt_sikkerhet(sikkerhet, trekk.len())?;
            sum(trekk.iter().map(|t| t.intervall(hver)))
        }
    }
}

fn sum(grenser: impl Iterator<Item = Antallsgrenser>) -> Option<Antallsgrenser> {
    let mut sum = Antallsgrenser { nedre: 0, oevre: 0 };
    for g in grenser {
        sum.nedre = sum.nedre.checked_add(g.nedre)?;
        sum.oevre = sum.oevre.checked_add(g.oevre)?;
    }
    Some(sum)
}

/// The confidence each of so many intervals needs for all of them to hold together.
fn delt_sikkerhet(sikkerhet: Andel, deler: usize) -> Option<Andel> {
    sikkerhet.resten().delt_paa(u64::try_from(deler).ok()?).map(Andel::resten)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share of a u32, not negative"
)]
fn helt_tall(x: f64) -> u32 {
    x.max(0.0).min(f64::from(u32::MAX)) as u32
}

/// Shares `antall` cases out over offices by their size. Each gets the whole part of its share; the
/// largest remainders get one more, ties go to the first. So no office gets more than it has. `None`
/// where there are not so many cases.
pub fn fordel(populasjoner: &[u32], antall: u32) -> Option<Vec<u32>> {
    let alle: u64 = populasjoner.iter().map(|n| u64::from(*n)).sum();
    if u64::from(antall) > alle {
        return None;
    }
    if alle == 0 {
        return Some(vec![0; populasjoner.len()]);
    }
    let mut plasser: Vec<(usize, u32, u64)> = Vec::with_capacity(populasjoner.len());
    for (nr, n) in populasjoner.iter().enumerate() {
        let andel = u64::from(*n) * u64::from(antall);
        plasser.push((nr, u32::try_from(andel / alle).ok()?, andel % alle));
    }
    let gitt: u32 = plasser.iter().map(|(_, n, _)| *n).sum();
    plasser.sort_by_key(|(nr, _, rest)| (std::cmp::Reverse(*rest), *nr));
    for (_, n, _) in plasser.iter_mut().take(usize::try_from(antall - gitt).ok()?) {
        *n += 1;
    }
    plasser.sort_by_key(|(nr, ..)| *nr);
    Some(plasser.into_iter().map(|(_, n, _)| n).collect())
}
