//! Groups of rows that look the same, and what their sizes say.

use std::collections::HashMap;

/// One column as categories: equal numbers mean equal values. The values themselves are not kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kolonne {
    koder: Vec<u32>,
    grovere: Option<Vec<u32>>,
}

impl Kolonne {
    /// The column with these values, row by row.
    pub fn new<V: Into<String>>(verdier: impl IntoIterator<Item = V>) -> Self {
        Self { koder: som_koder(verdier), grovere: None }
    }

    /// The same column with the values it would have in a coarser form.
    #[must_use]
    pub fn med_grovere<V: Into<String>>(mut self, verdier: impl IntoIterator<Item = V>) -> Self {
        self.grovere = Some(som_koder(verdier));
        self
    }

    /// The column in its coarser form; `None` where there is none or it would change nothing.
    pub fn grovere(&self) -> Option<Self> {
        let koder = self.grovere.clone()?;
        let uendret = antall_verdier(&koder) == antall_verdier(&self.koder);
        (!uendret).then_some(Self { koder, grovere: None })
    }

    /// How many different values it has.
    pub fn antall_verdier(&self) -> usize {
        antall_verdier(&self.koder)
    }
}

fn som_koder<V: Into<String>>(verdier: impl IntoIterator<Item = V>) -> Vec<u32> {
    let mut kjente: HashMap<String, u32> = HashMap::new();
    verdier
        .into_iter()
        .map(|verdi| {
            let neste = u32::try_from(kjente.len()).unwrap_or(u32::MAX);
            *kjente.entry(verdi.into()).or_insert(neste)
        })
        .collect()
}

/// Codes are given from 0 without gaps.
fn antall_verdier(koder: &[u32]) -> usize {
    koder.iter().max().map_or(0, |hoeyest| *hoeyest as usize + 1)
}

/// What the sizes of the groups say of a table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Maaling {
    /// Sizes of the groups, smallest first.
    stoerrelser: Vec<usize>,
}

impl Maaling {
    /// Rows.
    pub fn antall(&self) -> usize {
        self.stoerrelser.iter().sum()
    }

    /// Groups of rows that look the same.
    pub fn klasser(&self) -> usize {
        self.stoerrelser.len()
    }

    /// k: the size of the smallest group; 0 without rows.
    pub fn k(&self) -> usize {
        self.stoerrelser.first().copied().unwrap_or(0)
    }

    /// Rows that look like no other.
    pub fn unike(&self) -> usize {
        self.under(2)
    }

    /// Rows in groups smaller than that.
    pub fn under(&self, grense: usize) -> usize {
        self.stoerrelser.iter().take_while(|storrelse| **storrelse < grense).sum()
    }

    /// Size of the largest group.
    pub fn stoerste(&self) -> usize {
        self.stoerrelser.last().copied().unwrap_or(0)
    }

    /// Highest risk that somebody who knows a person is in the table points to the right row: 1/k.
    pub fn hoeyeste_risiko(&self) -> f64 {
        forhold(1, self.k())
    }

    /// The same risk on average over the rows: groups divided by rows.
    pub fn snittrisiko(&self) -> f64 {
        forhold(self.klasser(), self.antall())
    }

    /// Share of rows that look like no other.
    pub fn andel_unike(&self) -> f64 {
        forhold(self.unike(), self.antall())
    }

    /// Mean size of a group.
    pub fn snittstoerrelse(&self) -> f64 {
        forhold(self.antall(), self.klasser())
    }

    /// Median size of a group.
    pub fn median(&self) -> f64 {
        let midt = self.stoerrelser.len() / 2;
        let ved = |plass: usize| self.stoerrelser.get(plass).copied().unwrap_or(0);
        if self.stoerrelser.len().is_multiple_of(2) {
            forhold(ved(midt.saturating_sub(1)) + ved(midt), 2)
        } else {
            forhold(ved(midt), 1)
        }
    }
}

/// A share; 0 where there is nothing to share.
#[expect(clippy::cast_precision_loss, reason = "counts of cases are far below 2^52")]
fn forhold(teller: usize, nevner: usize) -> f64 {
    if nevner == 0 { 0.0 } else { teller as f64 / nevner as f64 }
}

/// Sizes of the groups that the columns make together. Without columns all rows look the same; no
/// row is counted beyond the shortest column.
pub fn maal(kolonner: &[&Kolonne]) -> Maaling {
    let mut stoerrelser = antall_per_klasse(&klasser(kolonner));
    stoerrelser.sort_unstable();
    Maaling { stoerrelser }
}

/// For each row the size of its group.
pub fn gruppestoerrelser(kolonner: &[&Kolonne]) -> Vec<usize> {
    let klasser = klasser(kolonner);
    let antall = antall_per_klasse(&klasser);
    let stoerrelse = |klasse: &u32| antall.get(*klasse as usize).copied().unwrap_or(0);
    klasser.iter().map(stoerrelse).collect()
}

fn antall_per_klasse(klasser: &[u32]) -> Vec<usize> {
    let mut antall = vec![0; antall_verdier(klasser)];
    for klasse in klasser {
        if let Some(teller) = antall.get_mut(*klasse as usize) {
            *teller += 1;
        }
    }
    antall
}

/// The group of each row: column by column, rows stay together while they agree.
fn klasser(kolonner: &[&Kolonne]) -> Vec<u32> {
    let rader = kolonner.iter().map(|kolonne| kolonne.koder.len()).min().unwrap_or(0);
    let mut klasser = vec![0_u32; rader];
    for kolonne in kolonner {
        let mut kjente: HashMap<(u32, u32), u32> = HashMap::new();
        for (klasse, kode) in klasser.iter_mut().zip(&kolonne.koder) {
            let neste = u32::try_from(kjente.len()).unwrap_or(u32::MAX);
            *klasse = *kjente.entry((*klasse, *kode)).or_insert(neste);
        }
    }
    klasser
}
