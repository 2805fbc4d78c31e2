//! How far two agree: counts always, kappa and AC1 with intervals only where there are enough
//! comparisons to carry them.

use crate::domene::{Melding, Svar};
use crate::statistikk::{Andel, Grenser, enighet::Tabell};

use super::{Svarpar, doemt};

/// Below so many comparisons only the counts are told: the same floor as for percentages.
const MINSTE_ANTALL: usize = 20;
/// Confidence of the intervals, in per cent.
const SIKKERHET: u32 = 95;
/// The answers that judge, in the order of the table.
const SVAR: [Svar; 4] =
    [Svar::Oppfylt, Svar::DelvisOppfylt, Svar::IkkeOppfylt, Svar::IkkeDokumentert];

/// A measure of agreement with its interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Maal {
    /// The measure.
    pub verdi: f64,
    /// Lower end of the interval.
    pub nedre: f64,
    /// Upper end of the interval.
    pub oevre: f64,
}

/// How far two agree.
#[derive(Debug, Clone, PartialEq)]
pub struct Enighetsmaal {
    /// Places both judged.
    pub antall: usize,
    /// Of them with the same answer.
    pub like: usize,
    /// Rows by the tilsyn, columns by the egentilsyn, each in the order oppfylt, delvis oppfylt,
    /// ikke oppfylt, ikke dokumentert.
    pub tabell: [[u32; 4]; 4],
    /// Cohen's kappa; `None` with too few comparisons, or where both used one answer only.
    pub kappa: Option<Maal>,
    /// Gwet's AC1; `None` where kappa is.
    pub ac1: Option<Maal>,
}

impl Enighetsmaal {
    /// Whether there are enough comparisons for more than counts.
    pub fn kan_baere(&self) -> bool {
        self.antall >= MINSTE_ANTALL
    }

    /// The sentence: counts, and the measures where there are enough comparisons.
    pub fn melding(&self) -> Melding {
        let tellinger =
            |noekkel: &str| Melding::new(noekkel).med("like", self.like).med("antall", self.antall);
        let tall = |m: f64| format!("{m:.2}").replace('.', ",").replace('-', "\u{2212}");
        let med = |melding: Melding, navn: &str, maal: Maal| {
            melding
                .med(navn, tall(maal.verdi))
                .med(&format!("{navn}-nedre"), tall(maal.nedre))
                .med(&format!("{navn}-oevre"), tall(maal.oevre))
        };
        match (self.kappa, self.ac1) {
            _ if self.antall == 0 => Melding::new("tvilling-ingen"),
            (Some(kappa), Some(ac1)) => {
                med(med(tellinger("tvilling-kappa"), "kappa", kappa), "ac", ac1)
            }
            _ if self.kan_baere() => tellinger("tvilling-like"),
            _ => tellinger("tvilling-faa"),
        }
    }
}

/// Counts and measures over those places; answers in one case hang together, so the intervals are
/// narrower than they should be.
pub(super) fn maal(par: &[&Svarpar]) -> Enighetsmaal {
    let mut tabell = [[0_u32; 4]; 4];
    let plass = |svar: Option<Svar>| SVAR.iter().position(|s| Some(*s) == doemt(svar));
    for (rad, kolonne) in par.iter().filter_map(|p| plass(p.tilsyn).zip(plass(p.egentilsyn))) {
        if let Some(celle) = tabell.get_mut(rad).and_then(|rad| rad.get_mut(kolonne)) {
            *celle += 1;
        }
    }
    let sum = |celler: &mut dyn Iterator<Item = u32>| -> usize {
        usize::try_from(celler.sum::<u32>()).unwrap_or(usize::MAX)
    };
    let antall = sum(&mut tabell.iter().flatten().copied());
    let like = sum(&mut tabell.iter().enumerate().filter_map(|(nr, rad)| rad.get(nr).copied()));
    let (kappa, ac1) = med_grenser(&tabell, antall);
    Enighetsmaal { antall, like, tabell, kappa, ac1 }
}

fn med_grenser(tabell: &[[u32; 4]; 4], antall: usize) -> (Option<Maal>, Option<Maal>) {
    if antall < MINSTE_ANTALL {
        return (None, None);
    }
    let tellinger: Vec<Vec<u32>> = tabell.iter().map(|rad| rad.to_vec()).collect();
    let Some(regnet) = Tabell::new(&tellinger) else { return (None, None) };
    let sikkerhet = Andel::prosent(SIKKERHET);
    let som_maal =
        |verdi: f64, g: Grenser| Maal { verdi, nedre: g.nedre.max(-1.0), oevre: g.oevre };
    // where both used one answer only, there is nothing to tell agreement from chance by
    let Some(kappa) = regnet.kappa() else { return (None, None) };
    let kappa = Some(som_maal(kappa.verdi, kappa.grenser(sikkerhet)));
    let grenser = regnet.ac1_grenser(sikkerhet);
    let ac1 = regnet.ac1().zip(grenser).map(|(m, grenser)| som_maal(m.verdi, grenser));
    (kappa, ac1)
}
