//! Before and after: two shares from different cases, and the same cases twice.

use statrs::function::beta::beta_reg;

use super::Grenser;
use super::andel::Andel;
use super::binomisk::Telling;
use super::fordeling::{kjikvadrat_hale, ln_binomial, normal_faktor};
use super::likevekt::binomial;

/// The chance of `x` or fewer of `n`, each with the chance `p`.
pub(super) fn binomisk_hale(n: u32, x: u32, p: f64) -> f64 {
    if x >= n {
        return 1.0;
    }
    beta_reg(f64::from(n - x), f64::from(x) + 1.0, 1.0 - p)
}

/// Two counts: so many of so many, before and after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Toandeler {
    foer: (u32, u32),
    etter: (u32, u32),
}

impl Toandeler {
    /// `(funn, antall)` before and after; `None` where that cannot be.
    pub fn new(foer: (u32, u32), etter: (u32, u32)) -> Option<Self> {
        let holder = |(x, n): (u32, u32)| x <= n && n > 0;
        (holder(foer) && holder(etter)).then_some(Self { foer, etter })
    }

    fn andeler(self) -> (f64, f64) {
        let andel = |(x, n): (u32, u32)| f64::from(x) / f64::from(n);
        (andel(self.foer), andel(self.etter))
    }

    /// The share before less the share after.
    pub fn forskjell(self) -> f64 {
        let (foer, etter) = self.andeler();
        foer - etter
    }

    /// Newcombe's interval for the difference, from two Wilson intervals (method 10).
    pub fn newcombe(self, sikkerhet: Andel) -> Option<Grenser> {
        let wilson = |(x, n)| Telling::new(x, n).map(|t| t.wilson(sikkerhet));
        let ((foer, etter), a, b) = (self.andeler(), wilson(self.foer)?, wilson(self.etter)?);
        Some(Grenser {
            nedre: self.forskjell() - (foer - a.nedre).hypot(b.oevre - etter),
            oevre: self.forskjell() + (a.oevre - foer).hypot(etter - b.nedre),
        })
    }

    /// Fisher's exact test, two-sided: the chance of a table as unlikely as this one, or more.
    pub fn fisher(self) -> f64 {
        let ((x1, n1), (x2, n2)) = (self.foer, self.etter);
        let funn = x1 + x2;
        let veier = |i: u32| binomial(n1, i) * binomial(n2, funn - i);
        let sett = veier(x1);
        let mulige = funn.saturating_sub(n2)..=funn.min(n1);
        let usannsynlige = mulige.filter(|i| veier(*i) <= sett);
        let ln_alle = ln_binomial(n1 + n2, funn);
        usannsynlige
            .map(|i| (ln_binomial(n1, i) + ln_binomial(n2, funn - i) - ln_alle).exp())
            .sum::<f64>()
            .min(1.0)
    }

    /// Pearson's chi-square without correction, and its P value; `None` where a margin is empty.
    pub fn kjikvadrat(self) -> Option<(f64, f64)> {
        let ((x1, n1), (x2, n2)) = (self.foer, self.etter);
        let samlet = f64::from(x1 + x2) / f64::from(n1 + n2);
        let varians = samlet * (1.0 - samlet) * (1.0 / f64::from(n1) + 1.0 / f64::from(n2));
        let verdi = self.forskjell().powi(2) / varians;
        verdi.is_finite().then(|| (verdi, kjikvadrat_hale(verdi, 1)))
    }

    /// How many times larger the share before is, with Katz' interval; `None` where a share is zero.
    pub fn forhold(self, sikkerhet: Andel) -> Option<(f64, Grenser)> {
        let ((x1, n1), (x2, n2)) = (self.foer, self.etter);
        if x1 == 0 || x2 == 0 {
            return None;
        }
        let (foer, etter) = self.andeler();
        let ledd = |x: u32, n: u32| 1.0 / f64::from(x) - 1.0 / f64::from(n);
        let bredde = normal_faktor(sikkerhet.som_tall()) * (ledd(x1, n1) + ledd(x2, n2)).sqrt();
        let forhold = foer / etter;
        let grenser = Grenser { nedre: forhold * (-bredde).exp(), oevre: forhold * bredde.exp() };
        Some((forhold, grenser))
    }
}

/// The exact test of `McNemar` for the same cases twice: `bedre` and `verre` are those that changed.
pub fn mcnemar(bedre: u32, verre: u32) -> f64 {
    let n = bedre + verre;
    if n == 0 {
        return 1.0;
    }
    (2.0 * binomisk_hale(n, bedre.min(verre), 0.5)).min(1.0)
}
