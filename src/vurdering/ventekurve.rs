//! How long participants wait from the vedtak to the start, with those who still wait counted as
//! waiting: Kaplan and Meier's curve by office and jointly, its median, and whether offices differ.
//!
//! A start on the day of the vedtak or before it is a wait of no days. Days are facts; no number of
//! them decides anything.

use crate::domene::{KontorId, Melding, Tilsyn};
use crate::statistikk::Andel;
use crate::statistikk::logrank::logrank;
use crate::statistikk::overlevelse::{Kurve, Observasjon, Skala};

use super::aerlig::Utvelging;
use super::utvelging::utvelging;
use super::ventetid::{Ventetid, ventetider};

/// Fewer cases than this give no interval and no comparison: the approximation does not hold.
const FAERREST: usize = 6;

/// The curve of one office, or of all.
#[derive(Debug, Clone, PartialEq)]
pub struct Kontorkurve {
    /// The office; `None` is all together.
    pub kontor: Option<KontorId>,
    /// Cases granted, with a known day.
    pub saker: usize,
    /// Of these, started by the stikkdato.
    pub startet: usize,
    /// The days on which the curve falls, with the share that waits longer.
    pub trinn: Vec<(u32, f64)>,
    /// The longest time a case has waited, or waited so far.
    pub lengst: u32,
    /// The day by which half have started.
    pub median: Kurvemedian,
}

/// The median of a curve, in days.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Kurvemedian {
    /// Half or more still wait at the end of the curve.
    IkkeNaadd,
    /// So many days. The ends are those of the 95 per cent interval; an end that the material does
    /// not reach is `None`, and both are where there are too few cases.
    Dager {
        /// The median.
        median: f64,
        /// Lower end.
        nedre: Option<f64>,
        /// Upper end.
        oevre: Option<f64>,
    },
}

/// What the log-rank test came to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Logranksvar {
    /// How far apart the offices are.
    pub kjikvadrat: f64,
    /// Offices less one.
    pub frihetsgrader: u32,
    /// The chance of being so far apart, or farther, if the offices were alike.
    pub p: f64,
}

/// The curves of a tilsyn.
#[derive(Debug, Clone, PartialEq)]
pub struct Ventekurver {
    /// Each office with cases, as the tilsyn lists them.
    pub kontorer: Vec<Kontorkurve>,
    /// All together.
    pub samlet: Kontorkurve,
    /// Whether offices differ; `None` with one office, or too little to compare.
    pub logrank: Option<Logranksvar>,
    /// Whether the cases were drawn at random. Where they were not, there is nothing an interval or
    /// a test could tell of, and none is given.
    pub tilfeldig: bool,
}

/// The curves; `None` where no case is granted with a known day.
pub fn ventekurver(tilsyn: &Tilsyn) -> Option<Ventekurver> {
    kurver(tilsyn, utvelging(tilsyn))
}

fn kurver(tilsyn: &Tilsyn, utvelging: Utvelging) -> Option<Ventekurver> {
    let tilfeldig = utvelging == Utvelging::Tilfeldig;
    let tider = ventetider(tilsyn);
    if tider.is_empty() {
        return None;
    }
    let kontorer = tilsyn.grunnlag.kontorer.iter().map(|kontor| {
        let egne = tider.iter().filter(|tid| tid.kontor == *kontor);
        (kontor, egne.map(observasjon).collect::<Vec<_>>())
    });
    let kontorer: Vec<(&KontorId, Vec<Observasjon>)> =
        kontorer.filter(|(_, egne)| !egne.is_empty()).collect();
    let alle: Vec<Observasjon> = tider.iter().map(observasjon).collect();
    let grupper: Vec<Vec<Observasjon>> = kontorer.iter().map(|(_, egne)| egne.clone()).collect();
    let nok = tilfeldig && grupper.iter().all(|egne| egne.len() >= FAERREST);
    let svar = if nok { logrank(&grupper) } else { None };
    let kurve = |kontor, egne: &[Observasjon]| kurve(kontor, egne, tilfeldig);
    Some(Ventekurver {
        kontorer: kontorer.iter().map(|(k, egne)| kurve(Some((*k).clone()), egne)).collect(),
        samlet: kurve(None, &alle),
        tilfeldig,
        logrank: svar.map(|l| Logranksvar {
            kjikvadrat: l.kjikvadrat,
            frihetsgrader: l.frihetsgrader,
            p: l.p,
        }),
    })
}

fn observasjon(tid: &Ventetid) -> Observasjon {
    let dager = u32::try_from(tid.dager.max(0)).unwrap_or(u32::MAX);
    Observasjon { dager, slutt: !tid.venter_fortsatt }
}

fn kurve(kontor: Option<KontorId>, observasjoner: &[Observasjon], tilfeldig: bool) -> Kontorkurve {
    let kurve = Kurve::av(observasjoner);
    let grenser = kurve.mediangrenser(Andel::NITTIFEM, Skala::LogLog);
    let nok = tilfeldig && observasjoner.len() >= FAERREST;
    let median = kurve.median().map_or(Kurvemedian::IkkeNaadd, |median| Kurvemedian::Dager {
        median,
        nedre: grenser.nedre.filter(|_| nok),
        oevre: grenser.oevre.filter(|_| nok),
    });
    Kontorkurve {
        kontor,
        saker: observasjoner.len(),
        startet: observasjoner.iter().filter(|o| o.slutt).count(),
        trinn: kurve.trinn.iter().map(|t| (t.dager, t.andel)).collect(),
        lengst: observasjoner.iter().map(|o| o.dager).max().unwrap_or(0),
        median,
    }
}

impl Kontorkurve {
    /// Cases that still wait.
    pub fn venter(&self) -> usize {
        self.saker - self.startet
    }

    /// «14 dager (95 prosent intervall 5–38)», or that half have not started.
    pub fn median_i_ord(&self) -> Melding {
        self.median_med("ventekurve-median")
    }

    /// The same in figures, «14 (5–38)», for a narrow column.
    pub fn median_i_tall(&self) -> Melding {
        self.median_med("ventekurve-tall")
    }

    fn median_med(&self, noekkel: &str) -> Melding {
        match self.median {
            Kurvemedian::IkkeNaadd => Melding::new("ventekurve-ikke-naadd"),
            Kurvemedian::Dager { median, nedre, oevre } => {
                let form = match (nedre, oevre) {
                    (None, None) => "",
                    (Some(_), Some(_)) => "-intervall",
                    (Some(_), None) => "-fra",
                    (None, Some(_)) => "-til",
                };
                Melding::new(format!("{noekkel}{form}"))
                    .med("median", dager(median))
                    .med("nedre", dager(nedre.unwrap_or_default()))
                    .med("oevre", dager(oevre.unwrap_or_default()))
            }
        }
    }

    /// A whole sentence: cases, started, still waiting. The median is worded by `median_i_ord`.
    pub fn i_ord(&self) -> Melding {
        let noekkel = if self.kontor.is_some() { "ventekurve-kontor" } else { "ventekurve-samlet" };
        Melding::new(noekkel)
            .med("kontor", self.kontor.as_ref().map_or("", KontorId::as_str))
            .med("saker", self.saker)
            .med("startet", self.startet)
            .med("venter", self.venter())
    }
}

impl Ventekurver {
    /// What the comparison of offices says, and what it does not; `None` with one office.
    pub fn sammenligning(&self) -> Option<Melding> {
        if self.kontorer.len() < 2 {
            return None;
        }
        Some(match self.logrank {
            None if !self.tilfeldig => Melding::new("ventekurve-ikke-trukket"),
            None => Melding::new("ventekurve-uten-sammenligning"),
            Some(svar) => Melding::new("ventekurve-logrank").med("p", p_verdi(svar.p)),
        })
    }
}

/// A median in days, with a half where it lies between two days.
fn dager(dager: f64) -> String {
    let i_tideler = format!("{dager:.1}").replace('.', ",");
    i_tideler.strip_suffix(",0").map(str::to_owned).unwrap_or(i_tideler)
}

/// «0,03», or «under 0,001».
fn p_verdi(p: f64) -> String {
    match p {
        p if p < 0.001 => "< 0,001".to_owned(),
        p if p < 0.1 => format!("= {p:.3}").replace('.', ","),
        p => format!("= {p:.2}").replace('.', ","),
    }
}

#[cfg(test)]
mod tests;
