//! A share of a population without end: the usual intervals, each with its name.
//!
//! For cases drawn from a list use [`super::hypergeometrisk`]; these do not know that the list ends.

use super::Grenser;
use super::andel::Andel;
use super::fordeling::{beta_kvantil, halver, normal_faktor};
use super::toandeler::binomisk_hale;

/// So many of so many.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Telling {
    funn: f64,
    antall: f64,
}

impl Telling {
    /// `funn` of `antall`; `None` where that cannot be.
    pub fn new(funn: u32, antall: u32) -> Option<Self> {
        (funn <= antall && antall > 0)
            .then(|| Self { funn: f64::from(funn), antall: f64::from(antall) })
    }

    /// A share of an effective number of cases, as weighted samples have; need not be whole.
    pub fn effektiv(andel: f64, antall: f64) -> Option<Self> {
        let holder = (0.0..=1.0).contains(&andel) && antall.is_finite() && antall > 0.0;
        holder.then_some(Self { funn: andel * antall, antall })
    }

    /// The share itself.
    pub fn andel(self) -> f64 {
        self.funn / self.antall
    }

    /// Clopper and Pearson's exact interval.
    pub fn clopper_pearson(self, sikkerhet: Andel) -> Grenser {
        let hale = sikkerhet.resten().halvparten().som_tall();
        Grenser { nedre: self.cp_nedre(hale), oevre: self.cp_oevre(hale) }
    }

    /// The exact lower end with all doubt on that side.
    pub fn nedre_grense(self, sikkerhet: Andel) -> f64 {
        self.cp_nedre(sikkerhet.resten().som_tall())
    }

    /// The exact upper end with all doubt on that side.
    pub fn oevre_grense(self, sikkerhet: Andel) -> f64 {
        self.cp_oevre(sikkerhet.resten().som_tall())
    }

    fn cp_nedre(self, hale: f64) -> f64 {
        if self.funn <= 0.0 {
            return 0.0;
        }
        beta_kvantil(hale, self.funn, self.antall - self.funn + 1.0)
    }

    fn cp_oevre(self, hale: f64) -> f64 {
        if self.funn >= self.antall {
            return 1.0;
        }
        // the complement keeps the digits where the limit is close to one
        1.0 - beta_kvantil(hale, self.antall - self.funn, self.funn + 1.0)
    }

    /// Jeffreys' interval, to the edge where nothing or everything was found.
    pub fn jeffreys(self, sikkerhet: Andel) -> Grenser {
        let hale = sikkerhet.resten().halvparten().som_tall();
        let (a, b) = (self.funn + 0.5, self.antall - self.funn + 0.5);
        let nedre = if self.funn <= 0.0 { 0.0 } else { beta_kvantil(hale, a, b) };
        let oevre = if self.funn >= self.antall { 1.0 } else { 1.0 - beta_kvantil(hale, b, a) };
        Grenser { nedre, oevre }
    }

    /// Wilson's score interval.
    pub fn wilson(self, sikkerhet: Andel) -> Grenser {
        let z = normal_faktor(sikkerhet.som_tall());
        let (n, p, zz) = (self.antall, self.andel(), z * z);
        let midt = p + zz / (2.0 * n);
        let bredde = z * (p * (1.0 - p) / n + zz / (4.0 * n * n)).sqrt();
        let skala = 1.0 + zz / n;
        let nedre = if self.funn <= 0.0 { 0.0 } else { (midt - bredde) / skala };
        let oevre = if self.funn >= n { 1.0 } else { (midt + bredde) / skala };
        Grenser { nedre, oevre }
    }

    /// Agresti and Coull's interval, not cut at 0 and 1.
    pub fn agresti_coull(self, sikkerhet: Andel) -> Grenser {
        let z = normal_faktor(sikkerhet.som_tall());
        let n = self.antall + z * z;
        let p = (self.funn + z * z / 2.0) / n;
        let bredde = z * (p * (1.0 - p) / n).sqrt();
        Grenser { nedre: p - bredde, oevre: p + bredde }
    }
}

/// The mid-P interval: the observed count counts half in each tail. `None` where nothing or
/// everything was found, for there it has no lower or upper end.
pub fn mid_p(funn: u32, antall: u32, sikkerhet: Andel) -> Option<Grenser> {
    if funn == 0 || funn >= antall {
        return None;
    }
    let hale = sikkerhet.resten().halvparten().som_tall();
    let hoeyst = |x: u32, p: f64| binomisk_hale(antall, x, p);
    let under = |p: f64| f64::midpoint(hoeyst(funn - 1, p), hoeyst(funn, p));
    Some(Grenser {
        nedre: halver(0.0, 1.0, |p| 1.0 - under(p) < hale),
        oevre: halver(0.0, 1.0, |p| under(p) > hale),
    })
}
