//! A tilsyn goes over to another checklist. The list travels in the log, so that any machine can
//! open the tilsyn; what it asks for is `regelverk`'s to read.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::id::{PunktId, SjekklisteId};
use super::tilsyn::Svarpost;

/// The list that is taken into use, and how it differs from the one before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sjekklistebytte {
    /// Its id.
    pub id: SjekklisteId,
    /// Its version, as printed in the report.
    pub versjon: String,
    /// File it was read from, without folders; empty for a list the program carries.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub fil: String,
    /// SHA-256 of the text in hex.
    pub sha256: String,
    /// The whole list as text; empty for a list the program carries.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub tekst: String,
    /// Items that the list before did not have.
    #[serde(default)]
    pub nye: Vec<PunktId>,
    /// Items that it no longer has. Their answers stay in the log and do not count.
    #[serde(default)]
    pub borte: Vec<PunktId>,
    /// Items that ask in another way: answers from before must be looked at again.
    #[serde(default)]
    pub endret: Vec<PunktId>,
}

/// A list that a tilsyn carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listeutgave {
    /// Its version.
    pub versjon: String,
    /// SHA-256 of the text in hex.
    pub sha256: String,
    /// The whole list as text.
    pub tekst: String,
}

/// The checklists of a tilsyn: those it carries, and what going over has done to the items.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listebruk {
    /// Lists that are not the program's own, by id.
    pub utgaver: BTreeMap<SjekklisteId, Listeutgave>,
    /// Number of the event that last changed what an item asks.
    pub endret: BTreeMap<PunktId, u64>,
    /// Items that the list in use no longer has.
    pub borte: BTreeSet<PunktId>,
    /// How many times the tilsyn has gone over to another list.
    pub bytter: usize,
}

impl Listebruk {
    /// Takes in that the tilsyn went over at that event.
    pub(super) fn bytt(&mut self, bytte: &Sjekklistebytte, nr: u64) {
        if !bytte.tekst.is_empty() {
            let (versjon, sha256) = (bytte.versjon.clone(), bytte.sha256.clone());
            let utgave = Listeutgave { versjon, sha256, tekst: bytte.tekst.clone() };
            self.utgaver.insert(bytte.id.clone(), utgave);
        }
        for punkt in &bytte.nye {
            // what came back need not ask what it asked before
            if self.borte.remove(punkt) {
                self.endret.insert(punkt.clone(), nr);
            }
        }
        self.borte.extend(bytte.borte.iter().cloned());
        self.endret.extend(bytte.endret.iter().map(|punkt| (punkt.clone(), nr)));
        self.bytter += 1;
    }

    /// Whether the list in use still has the item.
    pub fn har(&self, punkt: &PunktId) -> bool {
        !self.borte.contains(punkt)
    }

    /// Whether the item asks in another way than when that answer was given.
    pub fn spoer_annerledes(&self, punkt: &PunktId, svar: &Svarpost) -> bool {
        self.endret.get(punkt).is_some_and(|nr| svar.kjent_til < *nr)
    }
}
