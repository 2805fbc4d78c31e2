//! How the cases were chosen: the frozen list, the draw, what was added and what fell away.
//!
//! A draw is kept with all that is needed to make it again. Ids only; nothing here leads to a person.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::id::{KontorId, SakId};
use super::sak::Utvalgsgruppe;

/// A case that can be drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Populasjonssak {
    /// Its id.
    pub id: SakId,
    /// The office that has it, where the list tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kontor: Option<KontorId>,
    /// The group it belongs to, where the list tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gruppe: Option<Utvalgsgruppe>,
}

/// The list the sample is drawn from, as it was when it was frozen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Populasjon {
    /// File name without folders.
    pub fil: String,
    /// SHA-256 of the file in hex.
    pub fil_sha256: String,
    /// SHA-256 in hex of the list in its canonical form, which anyone can make again.
    pub sha256: String,
    /// The cases, in canonical order.
    pub saker: Vec<Populasjonssak>,
}

/// How many are drawn from one office, or from all cases together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trekningsdel {
    /// The office; `None` is the whole list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kontor: Option<KontorId>,
    /// Cases it has in the list.
    pub populasjon: u32,
    /// Cases drawn from it.
    pub antall: u32,
}

/// A draw.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trekning {
    /// The written seed.
    pub froe: String,
    /// The parts, in the order of the offices.
    pub deler: Vec<Trekningsdel>,
    /// The cases drawn, part by part, in the order of the draw.
    pub saker: Vec<SakId>,
}

/// More cases drawn with the same seed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Utvidelse {
    /// How many more from each part.
    pub deler: Vec<Trekningsdel>,
    /// The cases, part by part, in the order of the draw.
    pub saker: Vec<SakId>,
    /// Why.
    pub grunn: String,
}

/// A drawn case that cannot be reviewed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bortfall {
    /// The case.
    pub sak: SakId,
    /// Why.
    pub grunn: String,
    /// The case that came in its place: the next in the order of the draw.
    pub erstatning: Option<SakId>,
}

/// The sample as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Utvalg {
    /// The frozen list.
    pub populasjon: Populasjon,
    /// The day it was frozen.
    pub frosset: NaiveDate,
    /// The draw, when it has been made.
    pub trekning: Option<Trekning>,
    /// The day it was made.
    pub trukket: Option<NaiveDate>,
    /// What was added.
    pub utvidelser: Vec<Utvidelse>,
    /// What fell away.
    pub bortfall: Vec<Bortfall>,
    /// Number of the event that last changed it; 0 outside a log.
    pub post: u64,
}

impl Utvalg {
    /// A frozen list nothing has been drawn from.
    pub fn new(populasjon: Populasjon, frosset: NaiveDate) -> Self {
        Self {
            populasjon,
            frosset,
            trekning: None,
            trukket: None,
            utvidelser: Vec::new(),
            bortfall: Vec::new(),
            post: 0,
        }
    }

    /// Every case that was ever drawn, also those that fell away.
    pub fn trukne(&self) -> impl Iterator<Item = &SakId> {
        let foerste = self.trekning.iter().flat_map(|t| &t.saker);
        let senere = self.utvidelser.iter().flat_map(|u| &u.saker);
        let erstatninger = self.bortfall.iter().filter_map(|b| b.erstatning.as_ref());
        foerste.chain(senere).chain(erstatninger)
    }

    /// The cases that are to be reviewed.
    pub fn gjeldende(&self) -> impl Iterator<Item = &SakId> {
        self.trukne().filter(|sak| !self.har_falt_bort(sak))
    }

    /// Whether the case was drawn and fell away.
    pub fn har_falt_bort(&self, sak: &SakId) -> bool {
        self.bortfall.iter().any(|b| b.sak == *sak)
    }

    /// The office of a case in the list.
    pub fn kontor_for(&self, sak: &SakId) -> Option<&KontorId> {
        let funnet = self.populasjon.saker.iter().find(|p| p.id == *sak);
        funnet.and_then(|p| p.kontor.as_ref())
    }
}
