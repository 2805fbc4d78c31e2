//! A lovbrudd under work: the chain krav – fakta – vurdering – konklusjon with its hjemmel.
//!
//! It is about the kommune, never about a person or a single case. Cause, mitigation and correction
//! stand beside the chain and cannot change the conclusion.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::id::{HjemmelId, KontorId, LovbruddId, MoensterId, PunktId, SakId};
use super::navngitt::navngitt;
use super::svar::{Bevis, Svarsted};

navngitt! {
    /// What the inspector concludes.
    #[expect(clippy::enum_variant_names, reason = "«ikke grunnlag for konklusjon» is the term")]
    Konklusjon {
        /// A lovbrudd was found.
        LovbruddPaavist = "lovbrudd-paavist",
        /// The requirement was met.
        IkkeLovbrudd = "ikke-lovbrudd",
        /// The material does not carry a conclusion.
        IkkeGrunnlagForKonklusjon = "ikke-grunnlag",
    }
}

/// What one office contributes to a lovbrudd.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kontorfunn {
    /// Cases that show it.
    #[serde(default)]
    pub saker_for: BTreeSet<SakId>,
    /// Cases that were read for it and do not show it.
    #[serde(default)]
    pub saker_mot: BTreeSet<SakId>,
    /// Office items that show it.
    #[serde(default)]
    pub punkter_for: BTreeSet<PunktId>,
}

/// What a statement of fact rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kilde {
    /// An answer in this tilsyn, with its own evidence.
    Svar(Svarsted),
    /// Evidence given for this statement.
    Bevis(Bevis),
}

/// One statement of fact with its sources.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Faktum {
    /// The statement.
    pub tekst: String,
    /// What it rests on.
    #[serde(default)]
    pub kilder: Vec<Kilde>,
}

/// A lovbrudd from proposal to final.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lovbrudd {
    /// Number inside the tilsyn.
    pub id: LovbruddId,
    /// The sentence pattern it came from.
    pub moenster: MoensterId,
    /// The conclusion in one sentence, as it will stand in the report.
    pub setning: String,
    /// What each office contributes.
    #[serde(default)]
    pub kontorer: BTreeMap<KontorId, Kontorfunn>,
    /// Provisions, the broken one from stl chapter 4 or § 5 among them.
    #[serde(default)]
    pub hjemler: Vec<HjemmelId>,
    /// Link 1: the legal yardstick in own words.
    #[serde(default)]
    pub krav: String,
    /// Link 2: statements of fact.
    #[serde(default)]
    pub fakta: Vec<Faktum>,
    /// Link 3: the facts weighed against the yardstick.
    #[serde(default)]
    pub vurdering: String,
    /// Which control should have prevented it and why it did not.
    #[serde(default)]
    pub styring: String,
    /// Link 4: the conclusion.
    #[serde(default)]
    pub konklusjon: Option<Konklusjon>,
    /// Beside the chain: what the kommune says is the cause.
    #[serde(default)]
    pub aarsak: String,
    /// Beside the chain: what softened the consequences.
    #[serde(default)]
    pub dempende: String,
    /// Beside the chain: what has been corrected.
    #[serde(default)]
    pub retting: String,
    /// Deadline for correction, where one is set.
    #[serde(default)]
    pub rettefrist: Option<NaiveDate>,
}

impl Lovbrudd {
    /// An empty lovbrudd of that pattern.
    pub fn new(id: LovbruddId, moenster: MoensterId, setning: String) -> Self {
        Self {
            id,
            moenster,
            setning,
            kontorer: BTreeMap::new(),
            hjemler: Vec::new(),
            krav: String::new(),
            fakta: Vec::new(),
            vurdering: String::new(),
            styring: String::new(),
            konklusjon: None,
            aarsak: String::new(),
            dempende: String::new(),
            retting: String::new(),
            rettefrist: None,
        }
    }
}
