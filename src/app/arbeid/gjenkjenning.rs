//! Re-identification as the inspector sees it while a sample waits: figures for the columns chosen,
//! in the form they will have, and what would help most.

use std::collections::BTreeSet;

use crate::domene::{Generalisering, Sak};
use crate::personvern::risiko::{Grep, Kjennetegn, Kolonne, Maaling, kolonner, maal, virkninger};

/// Groups smaller than this are what the acts are held against («færre enn 6»).
const GRENSE: usize = 6;

/// The columns of a sample by which a case may be known, ready to be counted.
#[derive(Debug, Clone, Default)]
pub struct Kjennetegnsbord(Vec<(Kjennetegn, Kolonne)>);

impl Kjennetegnsbord {
    /// Columns with more than one value over those cases.
    pub fn av(saker: &[Sak]) -> Self {
        Self(kolonner(saker))
    }

    /// Which columns there are.
    pub fn kjennetegn(&self) -> impl Iterator<Item = Kjennetegn> {
        self.0.iter().map(|(kjennetegn, _)| *kjennetegn)
    }

    /// The figures for the chosen columns as they will be after the chosen acts.
    pub fn maal(
        &self,
        valgte: &BTreeSet<Kjennetegn>,
        generalisering: &BTreeSet<Generalisering>,
    ) -> Gjenkjenning {
        let med = self.0.iter().filter(|(kjennetegn, _)| valgte.contains(kjennetegn));
        let (hvilke, som_de_blir): (Vec<_>, Vec<_>) = med
            .map(|(kjennetegn, kolonne)| {
                let grovere =
                    kjennetegn.generalisering().is_some_and(|valg| generalisering.contains(&valg));
                let ny = if grovere { kolonne.grovere() } else { None };
                (*kjennetegn, ny.unwrap_or_else(|| kolonne.clone()))
            })
            .unzip();
        let kolonner: Vec<&Kolonne> = som_de_blir.iter().collect();
        let tiltak = virkninger(&kolonner, GRENSE)
            .into_iter()
            .filter_map(|v| Some((*hvilke.get(v.kolonne)?, v.grep, v.etter)));
        Gjenkjenning { maaling: maal(&kolonner), tiltak: tiltak.collect() }
    }
}

/// How easily a case can be singled out, and what helps.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Gjenkjenning {
    /// The figures.
    pub maaling: Maaling,
    /// Acts on one column, the one that helps most first, with the figures afterwards.
    pub tiltak: Vec<(Kjennetegn, Grep, Maaling)>,
}

impl Gjenkjenning {
    /// The act that helps most, where one helps at all.
    pub fn beste(&self) -> Option<&(Kjennetegn, Grep, Maaling)> {
        let foer = (self.maaling.under(GRENSE), self.maaling.unike());
        self.tiltak.first().filter(|(_, _, etter)| (etter.under(GRENSE), etter.unike()) < foer)
    }
}
