//! Quantiles and tails of the usual distributions.
//!
//! The special functions are those of `statrs`; its quantiles stop too early for nine digits, so they
//! are found here by halving until two neighbouring numbers are left.

use statrs::function::beta::{beta_reg, ln_beta};
use statrs::function::erf::{erfc, erfc_inv};
use statrs::function::gamma::gamma_ur;

/// Logarithm of the number of ways to choose `k` of `n`.
pub(super) fn ln_binomial(n: u32, k: u32) -> f64 {
    if k == 0 || k == n {
        return 0.0;
    }
    let (over, under) = (f64::from(k), f64::from(n - k));
    -(f64::from(n) + 1.0).ln() - ln_beta(over + 1.0, under + 1.0)
}

/// The two-sided normal factor of a confidence: 1.96 for 95 per cent.
pub(super) fn normal_faktor(sikkerhet: f64) -> f64 {
    std::f64::consts::SQRT_2 * erfc_inv(1.0 - sikkerhet)
}

/// The value a beta distributed share stays under with probability `p`.
pub(super) fn beta_kvantil(p: f64, a: f64, b: f64) -> f64 {
    halver(0.0, 1.0, |x| beta_reg(a, b, x) < p)
}

/// The two-sided factor of Student's t for a confidence.
pub(super) fn t_faktor(sikkerhet: f64, frihetsgrader: f64) -> f64 {
    // |t| > s has the probability I(ν/(ν+s²); ν/2, 1/2)
    let x = beta_kvantil(1.0 - sikkerhet, frihetsgrader / 2.0, 0.5);
    (frihetsgrader * (1.0 - x) / x).sqrt()
}

/// The chance that a chi-square number is larger than `x`.
pub(super) fn kjikvadrat_hale(x: f64, frihetsgrader: u32) -> f64 {
    if x <= 0.0 {
        return 1.0;
    }
    match frihetsgrader {
        1 => erfc((x / 2.0).sqrt()),
        2 => (-x / 2.0).exp(),
        _ => gamma_ur(f64::from(frihetsgrader) / 2.0, x / 2.0),
    }
}

/// The place between `nedre` and `oevre` where `er_under` turns from true to false, as exactly as a
/// floating number can tell.
pub(super) fn halver(mut nedre: f64, mut oevre: f64, er_under: impl Fn(f64) -> bool) -> f64 {
    // a double has about 1100 halvings between 0 and 1 at the very worst
    for _ in 0..1200 {
        let midt = f64::midpoint(nedre, oevre);
        if midt <= nedre || midt >= oevre {
            break;
        }
        if er_under(midt) {
            nedre = midt;
        } else {
            oevre = midt;
        }
    }
    f64::midpoint(nedre, oevre)
}
