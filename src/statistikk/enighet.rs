//! How far two reviewers agree on the same cases.
//!
//! The share tells how often; kappa and AC1 take away what chance alone would give, in two ways. When
//! nearly all answers fall in one category kappa may be low while the agreement is high; that is why
//! the table is shown with them. What is undefined is `None`.

use super::Grenser;
use super::andel::Andel;
use super::fordeling::{normal_faktor, t_faktor};

/// How the answers fell: row by the first reviewer, column by the second.
#[derive(Debug, Clone, PartialEq)]
pub struct Tabell {
    andeler: Vec<Vec<f64>>,
    rader: Vec<f64>,
    kolonner: Vec<f64>,
    antall: f64,
    kategorier: f64,
}

/// A measure with its spread.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Maal {
    /// The measure.
    pub verdi: f64,
    /// Its standard error.
    pub standardfeil: f64,
}

/// How much an answer far off counts against one nearby, for answers that have an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vekt {
    /// By the number of steps.
    Lineaer,
    /// By the square of it.
    Kvadratisk,
}

impl Tabell {
    /// The counts; `None` where the table is not square, has fewer than two categories or no case.
    pub fn new(tellinger: &[Vec<u32>]) -> Option<Self> {
        let q = tellinger.len();
        let alle: u64 = tellinger.iter().flatten().map(|n| u64::from(*n)).sum();
        let antall = f64::from(u32::try_from(alle).ok()?);
        if q < 2 || alle == 0 || tellinger.iter().any(|rad| rad.len() != q) {
            return None;
        }
        let andel = |rad: &Vec<u32>| rad.iter().map(|n| f64::from(*n) / antall).collect();
        let andeler: Vec<Vec<f64>> = tellinger.iter().map(andel).collect();
        let rader = andeler.iter().map(|rad| rad.iter().sum()).collect();
        let kolonne = |nr: usize| andeler.iter().filter_map(|rad| rad.get(nr)).sum();
        let kolonner = (0..q).map(kolonne).collect();
        let kategorier = f64::from(u32::try_from(q).ok()?);
        Some(Self { andeler, rader, kolonner, antall, kategorier })
    }

    /// The share of cases with the same answer.
    pub fn andel_like(&self) -> f64 {
        self.celler().filter(|c| c.rad == c.kolonne).map(|c| c.andel).sum()
    }

    /// Cohen's kappa with the standard error of Fleiss, Cohen and Everitt. `None` where both have
    /// used one and the same category only.
    pub fn kappa(&self) -> Option<Maal> {
        let (like, ventet) = (self.andel_like(), self.ventet());
        let verdi = mot_tilfeldig(like, ventet)?;
        let mangler = 1.0 - verdi;
        let mut varians = -(verdi - ventet * mangler).powi(2);
        for c in self.celler() {
            varians += if c.rad == c.kolonne {
                c.andel * (1.0 - (c.radsum + c.kolonnesum) * mangler).powi(2)
            } else {
                // the row of one and the column of the other, crosswise
                c.andel * mangler.powi(2) * (c.kryss_rad + c.kryss_kolonne).powi(2)
            };
        }
        let varians = varians / (self.antall * (1.0 - ventet).powi(2));
        Some(Maal { verdi, standardfeil: varians.max(0.0).sqrt() })
    }

    /// The standard error kappa would have if there were no agreement beyond chance.
    pub fn kappa_standardfeil_uten_enighet(&self) -> Option<f64> {
        let ventet = self.ventet();
        mot_tilfeldig(0.0, ventet)?;
        let par = self.rader.iter().zip(&self.kolonner);
        let skjevhet: f64 = par.map(|(r, k)| r * k * (r + k)).sum();
        let varians =
            (ventet + ventet * ventet - skjevhet) / (self.antall * (1.0 - ventet).powi(2));
        Some(varians.max(0.0).sqrt())
    }

    /// Cohen's kappa where an answer nearby counts as partly the same.
    pub fn vektet_kappa(&self, vekt: Vekt) -> Option<f64> {
        let avstand = |c: &Celle| {
            let steg = f64::from(u32::try_from(c.rad.abs_diff(c.kolonne)).unwrap_or(u32::MAX));
            match vekt {
                Vekt::Lineaer => steg,
                Vekt::Kvadratisk => steg * steg,
            }
        };
        let sett: f64 = self.celler().map(|c| avstand(&c) * c.andel).sum();
        let ventet: f64 = self.celler().map(|c| avstand(&c) * c.radsum * c.kolonnesum).sum();
        (ventet > 0.0).then(|| 1.0 - sett / ventet)
    }

    /// Scott's pi.
    pub fn scott(&self) -> Option<f64> {
        mot_tilfeldig(self.andel_like(), self.midler().map(|m| m * m).sum())
    }

    /// Gwet's AC1 with its standard error.
    pub fn ac1(&self) -> Option<Maal> {
        let like = self.andel_like();
        let ventet = self.midler().map(|m| m * (1.0 - m)).sum::<f64>() / (self.kategorier - 1.0);
        let verdi = mot_tilfeldig(like, ventet)?;
        let mangler = 1.0 - verdi;
        let (mut paa_linje, mut alle) = (0.0, 0.0);
        for c in self.celler() {
            let ulik = 1.0 - c.middel;
            if c.rad == c.kolonne {
                paa_linje += c.andel * ulik;
            }
            alle += c.andel * ulik * ulik;
        }
        let q = self.kategorier - 1.0;
        let varians = like * (1.0 - like) - 4.0 * mangler * (paa_linje / q - like * ventet)
            + 4.0 * mangler.powi(2) * (alle / (q * q) - ventet * ventet);
        let varians = varians / ((self.antall - 1.0) * (1.0 - ventet).powi(2));
        Some(Maal { verdi, standardfeil: varians.max(0.0).sqrt() })
    }

    /// The interval of AC1, cut at both ends of the scale; `None` where one case is too few.
    pub fn ac1_grenser(&self, sikkerhet: Andel) -> Option<Grenser> {
        let maal = self.ac1()?;
        if self.antall < 2.0 {
            return None;
        }
        let bredde = t_faktor(sikkerhet.som_tall(), self.antall - 1.0) * maal.standardfeil;
        Some(maal.innenfor(bredde))
    }

    /// Agreement as if the categories were equally common.
    pub fn pabak(&self) -> f64 {
        (self.kategorier * self.andel_like() - 1.0) / (self.kategorier - 1.0)
    }

    fn ventet(&self) -> f64 {
        self.rader.iter().zip(&self.kolonner).map(|(r, k)| r * k).sum()
    }

    /// How common each category is, over both reviewers.
    fn midler(&self) -> impl Iterator<Item = f64> {
        self.rader.iter().zip(&self.kolonner).map(|(r, k)| f64::midpoint(*r, *k))
    }

    fn celler(&self) -> impl Iterator<Item = Celle> {
        let margin = |liste: &[f64], nr: usize| liste.get(nr).copied().unwrap_or_default();
        self.andeler.iter().enumerate().flat_map(move |(rad, andeler)| {
            andeler.iter().enumerate().map(move |(kolonne, andel)| {
                let (radsum, kolonnesum) =
                    (margin(&self.rader, rad), margin(&self.kolonner, kolonne));
                let kryss_rad = margin(&self.rader, kolonne);
                let kryss_kolonne = margin(&self.kolonner, rad);
                let middel = (radsum + kolonnesum + kryss_rad + kryss_kolonne) / 4.0;
                Celle {
                    rad,
                    kolonne,
                    andel: *andel,
                    radsum,
                    kolonnesum,
                    kryss_rad,
                    kryss_kolonne,
                    middel,
                }
            })
        })
    }
}

/// One cell with the margins its measures need.
struct Celle {
    rad: usize,
    kolonne: usize,
    andel: f64,
    radsum: f64,
    kolonnesum: f64,
    /// The first reviewer's share of the second one's category.
    kryss_rad: f64,
    /// The second reviewer's share of the first one's category.
    kryss_kolonne: f64,
    /// How common the two categories are on average, over both reviewers.
    middel: f64,
}

impl Maal {
    /// The normal interval, cut at both ends of the scale.
    pub fn grenser(self, sikkerhet: Andel) -> Grenser {
        self.innenfor(normal_faktor(sikkerhet.som_tall()) * self.standardfeil)
    }

    /// Whether the cases differ at all: without spread there is no interval to speak of.
    pub fn har_spredning(self) -> bool {
        self.standardfeil > 1e-12
    }

    fn innenfor(self, bredde: f64) -> Grenser {
        Grenser { nedre: (self.verdi - bredde).max(-1.0), oevre: (self.verdi + bredde).min(1.0) }
    }
}

/// What is left of agreement when chance is taken away.
fn mot_tilfeldig(like: f64, ventet: f64) -> Option<f64> {
    (ventet < 1.0 - 1e-12).then(|| (like - ventet) / (1.0 - ventet))
}
