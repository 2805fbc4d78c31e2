//! How many cases to draw so that a fault that is common enough is not missed.
//!
//! Discovery asks for the sample that holds at least one faulty case; compliance allows one or two
//! faults in it before the conclusion falls.

use super::andel::Andel;
use super::fordeling::ln_binomial;
use super::likevekt::{Fordeling, Hale};

/// What the sample must be able to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Krav {
    /// The share of faulty cases that must not pass unseen.
    pub andel: Andel,
    /// With this confidence.
    pub sikkerhet: Andel,
    /// Faults that may turn up in the sample without the conclusion falling; 0 is discovery.
    pub tillatt: u32,
}

/// Faulty cases in a population of that size that must not pass unseen: the share, rounded up.
pub fn feil_i(populasjon: u32, andel: Andel) -> u32 {
    andel.av_rundet_opp(populasjon)
}

/// Fewest cases to draw from a population of that size; `None` where no sample can do it, because
/// the population need not have more faults than are allowed.
pub fn antall(populasjon: u32, krav: Krav) -> Option<u32> {
    let merkede = feil_i(populasjon, krav.andel);
    if merkede <= krav.tillatt {
        return None;
    }
    let er_nok = |n: u32| {
        let fordeling = Fordeling { populasjon, merkede, n };
        !fordeling.er_over(Hale::Hoeyst(krav.tillatt), krav.sikkerhet.resten())
    };
    Some(minste(0, populasjon, er_nok))
}

/// The chance that a sample of `n` holds more faults than are allowed.
pub fn sjanse(populasjon: u32, andel: Andel, tillatt: u32, n: u32) -> f64 {
    let merkede = feil_i(populasjon, andel);
    let fordeling = Fordeling { populasjon, merkede, n: n.min(populasjon) };
    fordeling.sannsynlighet(Hale::Minst(tillatt.saturating_add(1)))
}

/// Fewest cases to draw from a population without end. `None` where the share is nothing or the
/// number is beyond reason.
pub fn antall_uendelig(krav: Krav) -> Option<u32> {
    if krav.andel.er_null() {
        return None;
    }
    // met exactly counts as met: half the cases and 75 per cent take two, not three
    let grense = krav.sikkerhet.resten().som_tall() * (1.0 + 1e-12);
    let er_nok = |n: u32| risiko_uendelig(krav.andel, krav.tillatt, n) <= grense;
    let oevre = (5..31).map(|potens| 1_u32 << potens).find(|n| er_nok(*n))?;
    Some(minste(0, oevre, er_nok))
}

/// The chance that a sample of `n` from a population without end holds no more faults than allowed.
pub fn risiko_uendelig(andel: Andel, tillatt: u32, n: u32) -> f64 {
    let p = andel.som_tall();
    let ledd = (0..=tillatt.min(n)).map(|i| {
        let friske = if n == i { 0.0 } else { f64::from(n - i) * (-p).ln_1p() };
        let merkede = if i == 0 { 0.0 } else { f64::from(i) * p.ln() };
        (ln_binomial(n, i) + merkede + friske).exp()
    });
    ledd.sum()
}

/// The least number from `fra` to `til` that is enough, where all above an enough are enough.
fn minste(mut fra: u32, mut til: u32, er_nok: impl Fn(u32) -> bool) -> u32 {
    while fra < til {
        let midt = fra + (til - fra) / 2;
        if er_nok(midt) {
            til = midt;
        } else {
            fra = midt + 1;
        }
    }
    fra
}
