//! What a clean search is worth: a bound, not a proof.
//!
//! Somebody reads a drawn sample of stretches that were marked by hand and counts those the gate had
//! missed. The exact one-sided 95 % bound (Clopper and Pearson) is the highest share of misses that
//! the count does not contradict; with no miss among m it is 1 − 0.05^(1/m).

use crate::domene::Melding;

/// How sure the bound is.
const SIKKERHET: f64 = 0.95;
/// Halvings; more than the precision of a number can show.
const HALVERINGER: u32 = 100;

/// An audited sample of stretches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Renhet {
    kontrollert: u32,
    oversett: u32,
}

impl Renhet {
    /// So many stretches checked, so many of them missed by the gate. `None` where more were missed
    /// than checked.
    pub fn new(kontrollert: u32, oversett: u32) -> Option<Self> {
        (oversett <= kontrollert).then_some(Self { kontrollert, oversett })
    }

    /// Upper 95 % bound for the share the gate misses, between 0 and 1.
    pub fn oevre_grense(self) -> f64 {
        if self.oversett == self.kontrollert {
            return 1.0;
        }
        if self.oversett == 0 {
            return 1.0 - (1.0 - SIKKERHET).powf(1.0 / f64::from(self.kontrollert));
        }
        let (mut nedre, mut oevre) = (0.0_f64, 1.0_f64);
        for _ in 0..HALVERINGER {
            let midt = f64::midpoint(nedre, oevre);
            if self.minst_saa_faa(midt) > 1.0 - SIKKERHET { nedre = midt } else { oevre = midt }
        }
        f64::midpoint(nedre, oevre)
    }

    /// The chance of so few misses or fewer, when this is the share that is missed.
    fn minst_saa_faa(self, andel: f64) -> f64 {
        let (m, x) = (f64::from(self.kontrollert), self.oversett);
        let mut logg = m * (-andel).ln_1p();
        let mut sum = logg.exp();
        let odds = (andel / (1.0 - andel)).ln();
        for nr in 0..x {
            let nr = f64::from(nr);
            logg += ((m - nr) / (nr + 1.0)).ln() + odds;
            sum += logg.exp();
        }
        sum
    }

    /// The sentence for the user.
    pub fn melding(self) -> Melding {
        let noekkel = match (self.kontrollert, self.oversett) {
            (0, _) => "personvern-renhet-ukjent",
            (_, 0) => "personvern-renhet-ingen",
            _ => "personvern-renhet-noen",
        };
        Melding::new(noekkel)
            .med("kontrollert", i64::from(self.kontrollert))
            .med("oversett", i64::from(self.oversett))
            .med("grense", prosent(self.oevre_grense()))
    }
}

/// A share in per cent with one decimal, rounded up: a bound must not look better than it is.
fn prosent(andel: f64) -> String {
    format!("{:.1}", (andel * 1000.0 - 1e-9).ceil() / 10.0).replace('.', ",")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(kontrollert: u32, oversett: u32, ventet: f64) {
        let grense = Renhet::new(kontrollert, oversett).unwrap().oevre_grense();
        assert!((grense - ventet).abs() < 1e-6, "{oversett} of {kontrollert}: {grense}");
    }

    #[test]
    fn published_bounds_are_reproduced() {
        check(300, 0, 0.009_936_1); // 1 − 0.05^(1/300)
        check(59, 0, 0.049_507_6);
        check(1, 0, 0.95);
        check(10, 1, 0.394_163_3); // Clopper–Pearson, one-sided
        check(100, 2, 0.061_619_2);
        check(10, 10, 1.0);
        check(0, 0, 1.0);
        assert_eq!(Renhet::new(3, 4), None);
    }

    #[test]
    fn more_checks_or_fewer_misses_give_a_lower_bound() {
        let grense = |m, x| Renhet::new(m, x).unwrap().oevre_grense();
        assert!(grense(600, 0) < grense(300, 0));
        assert!(grense(300, 0) < grense(300, 1));
        assert!(grense(4_000_000, 40_000) < 0.0102);
    }

    #[test]
    fn the_sentence_rounds_up() {
        let melding = Renhet::new(300, 0).unwrap().melding();
        assert_eq!(melding.noekkel, "personvern-renhet-ingen");
        assert!(melding.verdier.contains(&("grense".to_owned(), "1,0".into())));
        assert_eq!(prosent(0.009_2), "1,0");
        assert_eq!(prosent(0.05), "5,0");
    }
}
