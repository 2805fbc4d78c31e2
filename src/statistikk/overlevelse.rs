//! Waiting times when some are still waiting: Kaplan and Meier's curve, its spread, its median.
//!
//! A case that still waits tells that the wait is at least so long. On a day with both, those still
//! waiting are counted as waiting that day. A median that the curve does not reach is `None`.

use num_bigint::BigUint;

use super::Grenser;
use super::andel::Andel;
use super::fordeling::normal_faktor;

/// How long one case waited, or has waited so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Observasjon {
    /// Days.
    pub dager: u32,
    /// The wait ended that day; else the case was still waiting then.
    pub slutt: bool,
}

/// A day on which the curve falls.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Trinn {
    /// The day.
    pub dager: u32,
    /// Cases waiting until then.
    pub i_fare: u32,
    /// Cases whose wait ended that day.
    pub slutt: u32,
    /// Share that waits longer than this.
    pub andel: f64,
    /// Greenwood's standard error; `None` where nobody is left.
    pub standardfeil: Option<f64>,
    /// Greenwood's sum, the relative variance.
    relativ_varians: f64,
    /// Which side of one half the share lies on, told exactly.
    mot_halv: std::cmp::Ordering,
}

/// On which scale an interval of the curve is symmetric.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Skala {
    /// The logarithm of the share.
    Log,
    /// The logarithm of minus the logarithm; keeps within 0 and 1.
    LogLog,
}

/// The curve of the share that still waits.
#[derive(Debug, Clone, PartialEq)]
pub struct Kurve {
    /// Days on which it falls, in order.
    pub trinn: Vec<Trinn>,
}

/// Ends of an interval for a median; one that the limit does not reach is `None`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mediangrenser {
    /// Lower end in days.
    pub nedre: Option<f64>,
    /// Upper end in days.
    pub oevre: Option<f64>,
}

impl Kurve {
    /// The curve of those waits.
    pub fn av(observasjoner: &[Observasjon]) -> Self {
        let mut sortert = observasjoner.to_vec();
        sortert.sort_unstable();
        let mut i_fare = antall(sortert.len());
        let (mut andel, mut sum) = (1.0, 0.0);
        let mut faktorer = Vec::new();
        let mut trinn = Vec::new();
        for samme_dag in sortert.chunk_by(|a, b| a.dager == b.dager) {
            let slutt = antall(samme_dag.iter().filter(|o| o.slutt).count());
            if let Some(foerste) = samme_dag.first()
                && slutt > 0
            {
                let (n, d) = (f64::from(i_fare), f64::from(slutt));
                faktorer.push((i_fare - slutt, i_fare));
                andel *= (n - d) / n;
                sum += d / (n * (n - d));
                trinn.push(Trinn {
                    dager: foerste.dager,
                    i_fare,
                    slutt,
                    andel,
                    standardfeil: (slutt < i_fare).then(|| andel * f64::sqrt(sum)),
                    relativ_varians: sum,
                    mot_halv: mot_halv(andel, &faktorer),
                });
            }
            i_fare -= antall(samme_dag.len());
        }
        Self { trinn }
    }

    /// The day by which half have stopped waiting. Where the curve lies at one half exactly, the
    /// middle between that day and the next on which it falls.
    pub fn median(&self) -> Option<f64> {
        let nr = self.trinn.iter().position(|t| t.mot_halv.is_le())?;
        let (foerste, resten) = self.trinn.get(nr..)?.split_first()?;
        let dager = f64::from(foerste.dager);
        Some(match resten.first() {
            Some(neste) if foerste.mot_halv.is_eq() => f64::midpoint(dager, f64::from(neste.dager)),
            _ => dager,
        })
    }

    /// The interval of the median: where the limits of the curve pass one half.
    pub fn mediangrenser(&self, sikkerhet: Andel, skala: Skala) -> Mediangrenser {
        let grense = |velg: fn(Grenser) -> f64| {
            let punkter = self
                .trinn
                .iter()
                .filter_map(|t| Some((f64::from(t.dager), velg(t.grenser(sikkerhet, skala)?))));
            under_halv(&punkter.collect::<Vec<_>>())
        };
        Mediangrenser { nedre: grense(|g| g.nedre), oevre: grense(|g| g.oevre) }
    }

    /// The share that waits longer than so many days.
    pub fn andel_etter(&self, dager: u32) -> f64 {
        let forbi = self.trinn.iter().take_while(|t| t.dager <= dager);
        forbi.last().map_or(1.0, |t| t.andel)
    }

    /// Mean wait when no wait counts longer than `til` days: the area under the curve.
    pub fn avkortet_snitt(&self, til: u32) -> f64 {
        let (mut fra, mut andel, mut areal) = (0, 1.0, 0.0);
        for t in self.trinn.iter().take_while(|t| t.dager < til) {
            areal += andel * f64::from(t.dager - fra);
            (fra, andel) = (t.dager, t.andel);
        }
        areal + andel * f64::from(til - fra)
    }
}

impl Trinn {
    /// The interval of the share; `None` where nobody is left and it has no spread.
    pub fn grenser(&self, sikkerhet: Andel, skala: Skala) -> Option<Grenser> {
        self.standardfeil?;
        let z = normal_faktor(sikkerhet.som_tall());
        let bredde = z * self.relativ_varians.sqrt();
        let grenser = match skala {
            Skala::Log => Grenser {
                nedre: self.andel * (-bredde).exp(),
                oevre: (self.andel * bredde.exp()).min(1.0),
            },
            Skala::LogLog => {
                let potens = bredde / self.andel.ln();
                Grenser {
                    nedre: self.andel.powf((-potens).exp()),
                    oevre: self.andel.powf(potens.exp()),
                }
            }
        };
        Some(grenser)
    }
}

/// Where a line that falls in steps passes one half.
fn under_halv(punkter: &[(f64, f64)]) -> Option<f64> {
    const NAER: f64 = 1.5e-8;
    let nr = punkter.iter().position(|(_, andel)| *andel < 0.5 + NAER)?;
    let ((dager, andel), resten) = punkter.get(nr..)?.split_first()?;
    let neste = resten.iter().find(|(_, senere)| senere < andel);
    Some(match neste {
        Some((neste, _)) if (andel - 0.5).abs() < NAER => f64::midpoint(*dager, *neste),
        _ => *dager,
    })
}

/// On which side of one half a product of fractions lies. Whole numbers decide where it is close.
fn mot_halv(andel: f64, faktorer: &[(u32, u32)]) -> std::cmp::Ordering {
    if (andel - 0.5).abs() > 1e-9 {
        return andel.total_cmp(&0.5);
    }
    let produkt = |velg: fn(&(u32, u32)) -> u32| {
        faktorer.iter().map(velg).fold(BigUint::from(1_u32), |p, f| p * f)
    };
    (produkt(|f| f.0) * 2_u32).cmp(&produkt(|f| f.1))
}

fn antall(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
