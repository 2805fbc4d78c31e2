//! x of n reviewed, drawn from N: between how many and how many of the N it may concern.
//!
//! Exact test inversion with equal tails: the fewest K under which so many finds are not too
//! unlikely, and the most K under which so few are not. No approximation and no percentages; the
//! answer is counted in cases.

use super::Antallsgrenser;
use super::andel::Andel;
use super::likevekt::{Fordeling, Hale};

/// A reviewed sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trekk {
    populasjon: u32,
    antall: u32,
    funn: u32,
}

impl Trekk {
    /// `funn` of `antall` reviewed cases drawn from `populasjon`; `None` where that cannot be.
    pub fn new(populasjon: u32, antall: u32, funn: u32) -> Option<Self> {
        (funn <= antall && antall <= populasjon).then_some(Self { populasjon, antall, funn })
    }

    /// Cases with the finding that have been seen, and no more than can be left: the only limits
    /// that are certain.
    pub fn sikre_grenser(self) -> Antallsgrenser {
        Antallsgrenser { nedre: self.funn, oevre: self.populasjon - (self.antall - self.funn) }
    }

    /// Between how many cases of the population it concerns, with that confidence.
    pub fn intervall(self, sikkerhet: Andel) -> Antallsgrenser {
        let hale = sikkerhet.resten().halvparten();
        Antallsgrenser { nedre: self.nedre_grense(hale), oevre: self.hoeyeste(hale) }
    }

    /// At most so many cases of the population, with that confidence and all doubt on this side.
    pub fn oevre_grense(self, sikkerhet: Andel) -> u32 {
        self.hoeyeste(sikkerhet.resten())
    }

    /// The chance of as many finds or more, if that many cases of the population had it.
    pub fn sjanse_for_minst(self, merkede: u32) -> f64 {
        self.fordeling(merkede).sannsynlighet(Hale::Minst(self.funn))
    }

    /// The chance of as few finds or fewer, if that many cases of the population had it.
    pub fn sjanse_for_hoeyst(self, merkede: u32) -> f64 {
        self.fordeling(merkede).sannsynlighet(Hale::Hoeyst(self.funn))
    }

    fn fordeling(self, merkede: u32) -> Fordeling {
        Fordeling {
            populasjon: self.populasjon,
            merkede: merkede.min(self.populasjon),
            n: self.antall,
        }
    }

    /// The fewest under which so many finds are more likely than `hale`.
    fn nedre_grense(self, hale: Andel) -> u32 {
        let Antallsgrenser { mut nedre, mut oevre } = self.sikre_grenser();
        while nedre < oevre {
            let midt = nedre + (oevre - nedre) / 2;
            if self.fordeling(midt).er_over(Hale::Minst(self.funn), hale) {
                oevre = midt;
            } else {
                nedre = midt + 1;
            }
        }
        nedre
    }

    /// The most under which so few finds are more likely than `hale`.
    fn hoeyeste(self, hale: Andel) -> u32 {
        let Antallsgrenser { mut nedre, mut oevre } = self.sikre_grenser();
        while nedre < oevre {
            let midt = oevre - (oevre - nedre) / 2;
            if self.fordeling(midt).er_over(Hale::Hoeyst(self.funn), hale) {
                nedre = midt;
            } else {
                oevre = midt - 1;
            }
        }
        nedre
    }
}
