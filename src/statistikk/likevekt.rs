//! Whether a probability is above a limit, also where the two are equal.
//!
//! A quick floating number decides where it is clear; close to the limit whole numbers of any length
//! do. With 20 cases and one fault a sample of 19 finds it with 95 per cent exactly, and a rounding
//! error must not make it 20.

use num_bigint::BigUint;

use super::andel::Andel;
use super::fordeling::ln_binomial;

/// Terms a sum of whole numbers may have. Beyond that the numbers grow to millions of digits, and
/// the floating number decides; equality does not occur in such samples in practice.
const FLEST_LEDD: u32 = 20_000;

/// How the faulty ones may fall: `n` drawn from `populasjon`, of which `merkede` are faulty.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fordeling {
    pub(super) populasjon: u32,
    pub(super) merkede: u32,
    pub(super) n: u32,
}

/// Which tail of the distribution.
#[derive(Debug, Clone, Copy)]
pub(super) enum Hale {
    /// So many or more in the sample.
    Minst(u32),
    /// So many or fewer in the sample.
    Hoeyst(u32),
}

impl Fordeling {
    fn minste(self) -> u32 {
        self.n.saturating_sub(self.populasjon - self.merkede)
    }

    fn stoerste(self) -> u32 {
        self.n.min(self.merkede)
    }

    /// The same chances with the roles of drawn and faulty exchanged; the smaller one is drawn.
    fn med_minst_trekning(self) -> Self {
        if self.n <= self.merkede {
            self
        } else {
            Self { merkede: self.n, n: self.merkede, ..self }
        }
    }

    /// The probability of that tail.
    pub(super) fn sannsynlighet(self, hale: Hale) -> f64 {
        match hale {
            Hale::Minst(x) if x <= self.minste() => 1.0,
            Hale::Minst(x) if x > self.stoerste() => 0.0,
            Hale::Hoeyst(x) if x >= self.stoerste() => 1.0,
            Hale::Hoeyst(x) if x < self.minste() => 0.0,
            Hale::Minst(x) => {
                (self.ln_punkt(x) + self.relativ_sum(x, Retning::Opp).ln()).exp().min(1.0)
            }
            Hale::Hoeyst(x) => {
                (self.ln_punkt(x) + self.relativ_sum(x, Retning::Ned).ln()).exp().min(1.0)
            }
        }
    }

    /// Whether the probability of that tail is above the limit; equal is not above.
    pub(super) fn er_over(self, hale: Hale, grense: Andel) -> bool {
        let fordeling = self.med_minst_trekning();
        let p = fordeling.sannsynlighet(hale);
        let mot = grense.som_tall();
        if (p - mot).abs() > mot * fordeling.usikkerhet() || fordeling.n > FLEST_LEDD {
            return p > mot;
        }
        fordeling.er_noeyaktig_over(hale, grense)
    }

    /// How far the floating number may be off, relatively. The logarithms of the binomials are large
    /// numbers that nearly cancel.
    fn usikkerhet(self) -> f64 {
        let stoerrelse = f64::from(self.populasjon) * f64::from(self.populasjon).ln_1p();
        (1e-14 * stoerrelse).max(1e-9)
    }

    fn ln_punkt(self, i: u32) -> f64 {
        ln_binomial(self.merkede, i) + ln_binomial(self.populasjon - self.merkede, self.n - i)
            - ln_binomial(self.populasjon, self.n)
    }

    /// The sum of the tail, with the term at `fra` as one.
    fn relativ_sum(self, fra: u32, retning: Retning) -> f64 {
        let (mut sum, mut ledd) = (1.0, 1.0);
        for i in retning.fra(fra, self) {
            let (over, under) = self.forhold(i, retning);
            let faktor = tall(over) / tall(under);
            ledd *= faktor;
            sum += ledd;
            if faktor < 1.0 && ledd < sum * 1e-18 {
                break;
            }
        }
        sum
    }

    fn er_noeyaktig_over(self, hale: Hale, grense: Andel) -> bool {
        let (fra, retning) = match hale {
            Hale::Minst(x) => (x.max(self.minste()), Retning::Opp),
            Hale::Hoeyst(x) => (x.min(self.stoerste()), Retning::Ned),
        };
        if fra < self.minste() || fra > self.stoerste() {
            return false;
        }
        let friske = self.populasjon - self.merkede;
        let mut ledd = binomial(self.merkede, fra) * binomial(friske, self.n - fra);
        let mut sum = ledd.clone();
        for i in retning.fra(fra, self) {
            let (over, under) = self.forhold(i, retning);
            ledd = ledd * over / under;
            sum += &ledd;
        }
        sum * grense.nevner() > binomial(self.populasjon, self.n) * grense.teller()
    }

    /// The next term divided by the term at `i`, as a fraction.
    fn forhold(self, i: u32, retning: Retning) -> (u64, u64) {
        let (k, n, i) = (u64::from(self.merkede), u64::from(self.n), u64::from(i));
        let utenfor = u64::from(self.populasjon) - k + i;
        match retning {
            Retning::Opp => ((k - i) * (n - i), (i + 1) * (utenfor + 1 - n)),
            Retning::Ned => (i * (utenfor - n), (k + 1 - i) * (n + 1 - i)),
        }
    }
}

#[derive(Debug, Clone, Copy)]
enum Retning {
    Opp,
    Ned,
}

impl Retning {
    /// The places that have a next term in this direction, from `fra` on.
    fn fra(self, fra: u32, f: Fordeling) -> Box<dyn Iterator<Item = u32>> {
        match self {
            Self::Opp => Box::new(fra..f.stoerste()),
            Self::Ned => Box::new((f.minste() + 1..=fra).rev()),
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "a factor of a floating sum")]
fn tall(n: u64) -> f64 {
    n as f64
}

/// Ways to choose `k` of `n`.
pub(super) fn binomial(n: u32, k: u32) -> BigUint {
    let k = k.min(n - k);
    (0..k).fold(BigUint::from(1_u32), |b, i| b * (n - i) / (i + 1))
}
