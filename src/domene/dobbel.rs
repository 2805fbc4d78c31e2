//! Double review: a share of the cases answered by a second inspector who has not seen the first's
//! answers.
//!
//! The second inspector works in a file of her own, the packet, which holds the cases and no
//! answers. What comes back stands beside the first's answers and never among them, until a
//! difference has been resolved.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::dokument::Saksdokument;
use super::id::{PunktId, SakId, VilkaarId};
use super::navngitt::navngitt;
use super::sak::Sak;
use super::sjekklistebytte::Sjekklistebytte;
use super::svar::{Besvarelse, Svar, Svarsted};
use super::vilkaar::{Vilkaarscelle, Vilkaarsvurdering};

/// Which cases a second inspector answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dobbeltrekning {
    /// The written seed.
    pub froe: String,
    /// Cases there were to draw from.
    pub av: u32,
    /// The cases, in the order of the draw.
    pub saker: Vec<SakId>,
}

/// What a packet holds beside its frame.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dobbelpakke {
    /// The packet's own number: it comes back to the tilsyn it left.
    pub nummer: String,
    /// The cases.
    pub saker: Vec<Sak>,
    /// Documents attached to them.
    #[serde(default)]
    pub dokumenter: Vec<Saksdokument>,
    /// The checklist, where the program does not carry it.
    #[serde(default)]
    pub liste: Option<Box<Sjekklistebytte>>,
}

/// Two answers to the same item in the same case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dobbeltpar {
    /// Where.
    pub sted: Svarsted,
    /// The first inspector's.
    pub foerste: Besvarelse,
    /// The second inspector's.
    pub andre: Besvarelse,
}

/// Two readings of the same cell of the § 29 matrix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dobbeltcelle {
    /// The case.
    pub sak: SakId,
    /// The first inspector's.
    pub foerste: Vilkaarscelle,
    /// The second inspector's.
    pub andre: Vilkaarscelle,
}

impl Dobbeltcelle {
    /// The case and the vilkår.
    pub fn sted(&self) -> (SakId, VilkaarId) {
        (self.sak.clone(), self.foerste.vilkaar.clone())
    }
}

/// The answers of a packet that came back, beside those they are held against.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Andrevurdering {
    /// Number of the packet.
    pub nummer: String,
    /// File it came back in, without folders.
    pub fil: String,
    /// Who had answered in the tilsyn.
    pub foerste: BTreeSet<String>,
    /// Who had answered in the packet.
    pub andre: BTreeSet<String>,
    /// Items answered by both.
    pub par: Vec<Dobbeltpar>,
    /// Items that only one of them had answered.
    #[serde(default)]
    pub uten_par: u32,
    /// Cases whose facts are others here than in the packet: the two have not read the same.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub endrede: BTreeSet<SakId>,
    /// Items that the two lists do not ask alike, because the checklist was changed meanwhile. They
    /// are not compared.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub ulikt_spurt: BTreeSet<PunktId>,
    /// Cells of the § 29 matrix read by both.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub celler: Vec<Dobbeltcelle>,
}

impl Andrevurdering {
    /// Whether somebody has answered in both files: then the second look was not another's.
    pub fn er_samme_person(&self) -> bool {
        !self.foerste.is_disjoint(&self.andre)
    }

    /// Whether the facts of the case there have changed since the packet left.
    pub fn er_endret(&self, sted: &Svarsted) -> bool {
        sted.sak().is_some_and(|sak| self.endrede.contains(sak))
    }
}

navngitt! {
    /// How a difference was resolved.
    Loesningsvalg {
        /// The first inspector's answer stands.
        Foerste = "foerste",
        /// The second inspector's answer stands.
        Andre = "andre",
        /// Another answer than both.
        Ny = "ny",
    }
}

/// A resolved difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loesning {
    /// Which answer.
    pub valg: Loesningsvalg,
    /// The answer that stands by it.
    pub svar: Svar,
    /// Why.
    pub grunn: String,
    /// Number of the event.
    pub post: u64,
    /// Who chose.
    pub hvem: String,
}

/// A resolved difference in a cell of the § 29 matrix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Celleloesning {
    /// Which reading.
    pub valg: Loesningsvalg,
    /// The reading that stands by it.
    pub vurdering: Vilkaarsvurdering,
    /// Why.
    pub grunn: String,
    /// Number of the event.
    pub post: u64,
    /// Who chose.
    pub hvem: String,
}

/// The double review of a tilsyn as it stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dobbel {
    /// Which cases.
    pub trekning: Option<Dobbeltrekning>,
    /// Draws that were ever made: one that did not please leaves its trace.
    pub trekninger: usize,
    /// Number of the packet that left, and its file.
    pub pakket: Option<(String, String)>,
    /// Number of the event that made it: what the second inspector answers is of that day.
    pub pakket_post: u64,
    /// Packets that were given up, with the reason: they leave their trace.
    pub avbrutt: Vec<(String, String)>,
    /// What came back, with the number of the event.
    pub tatt_inn: Option<(u64, Andrevurdering)>,
    /// Differences that are resolved.
    pub loest: BTreeMap<Svarsted, Loesning>,
    /// Differences in cells of the § 29 matrix that are resolved.
    pub celler_loest: BTreeMap<(SakId, VilkaarId), Celleloesning>,
    /// Number of the packet that this file is.
    pub er_pakke: Option<String>,
}

impl Dobbel {
    /// The pairs whose answers are not the same, in the order of the cases.
    pub fn ulike(&self) -> impl Iterator<Item = &Dobbeltpar> {
        let par = self.tatt_inn.iter().flat_map(|(_, vurdering)| &vurdering.par);
        par.filter(|par| par.foerste.svar != par.andre.svar)
    }

    /// The differences nobody has resolved.
    pub fn uloeste(&self) -> impl Iterator<Item = &Dobbeltpar> {
        self.ulike().filter(|par| !self.loest.contains_key(&par.sted))
    }

    /// The cells that the two have read differently.
    pub fn ulike_celler(&self) -> impl Iterator<Item = &Dobbeltcelle> {
        let celler = self.tatt_inn.iter().flat_map(|(_, vurdering)| &vurdering.celler);
        celler.filter(|celle| celle.foerste.vurdering != celle.andre.vurdering)
    }

    /// Those nobody has resolved.
    pub fn uloeste_celler(&self) -> impl Iterator<Item = &Dobbeltcelle> {
        self.ulike_celler().filter(|celle| !self.celler_loest.contains_key(&celle.sted()))
    }

    /// Both readings of that cell.
    pub fn celle(&self, sak: &SakId, vilkaar: &VilkaarId) -> Option<&Dobbeltcelle> {
        let (_, vurdering) = self.tatt_inn.as_ref()?;
        vurdering.celler.iter().find(|c| c.sak == *sak && c.foerste.vilkaar == *vilkaar)
    }

    /// A cell was read anew or taken back; the same of it as of an answer.
    pub(super) fn lest_paa_nytt(
        &mut self,
        sted: &(SakId, VilkaarId),
        vurdering: Option<Vilkaarsvurdering>,
    ) {
        if self.celler_loest.get(sted).is_some_and(|loest| Some(loest.vurdering) != vurdering) {
            self.celler_loest.remove(sted);
        }
    }

    /// An answer was given anew or taken back. A resolution that chose another no longer stands.
    pub(super) fn svart_paa_nytt(&mut self, sted: &Svarsted, svar: Option<Svar>) {
        if self.loest.get(sted).is_some_and(|loest| Some(loest.svar) != svar) {
            self.loest.remove(sted);
        }
    }

    /// The pair of that place.
    pub fn par(&self, sted: &Svarsted) -> Option<&Dobbeltpar> {
        let (_, vurdering) = self.tatt_inn.as_ref()?;
        vurdering.par.iter().find(|par| par.sted == *sted)
    }
}
