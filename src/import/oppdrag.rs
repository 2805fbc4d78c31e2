//! What to read, what to hold it against, and what has been decided about it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domene::{Filsted, KontorId, Opplysningsart, SakId};

use super::felt::Felt;
use super::kolonnevalg::Kolonnevalg;

/// What to read and what to hold it against.
#[derive(Debug, Clone, Copy)]
pub struct Oppdrag<'a> {
    /// File name without folders.
    pub fil: &'a str,
    /// The offices of the tilsyn; `None` accepts every name in the file.
    pub kontorer: Option<&'a [KontorId]>,
    /// Facts are known up to and including this day.
    pub stikkdato: NaiveDate,
    /// Columns the user has set by hand.
    pub kolonner: Option<&'a Kolonnevalg>,
    /// What happens to what the identity gate finds.
    pub port: Port<'a>,
    /// Reading ends after so many cases.
    pub hoeyst: Option<usize>,
}

impl<'a> Oppdrag<'a> {
    /// A sample for a tilsyn; a number that points to a person stops it.
    pub fn new(fil: &'a str, kontorer: &'a [KontorId], stikkdato: NaiveDate) -> Self {
        Self { kontorer: Some(kontorer), stikkdato, port: Port::Stopp, ..Self::uten_tilsyn(fil) }
    }

    /// A file to look at: every office is accepted, every hit is masked.
    pub fn uten_tilsyn(fil: &'a str) -> Self {
        Self {
            fil,
            kontorer: None,
            stikkdato: NaiveDate::MAX,
            kolonner: None,
            port: Port::Masker,
            hoeyst: None,
        }
    }

    /// With columns set by hand.
    #[must_use]
    pub fn med_kolonner(self, kolonner: Option<&'a Kolonnevalg>) -> Self {
        Self { kolonner, ..self }
    }

    /// With another rule for what the gate finds.
    #[must_use]
    pub fn med_port(self, port: Port<'a>) -> Self {
        Self { port, ..self }
    }
}

/// What happens to what the identity gate finds. What it finds is never in the result unless
/// someone has said that it is harmless.
#[derive(Debug, Clone, Copy)]
pub enum Port<'a> {
    /// A number of the form of a fødselsnummer stops the reading; the rest is masked.
    Stopp,
    /// Everything is masked.
    Masker,
    /// Decided place by place; what is not decided is masked and listed as open.
    Etter(&'a Avgjoerelser),
}

/// What was decided about one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Avgjoerelse {
    /// It is replaced by a mark.
    Masker,
    /// It points to nobody and stays.
    Harmloes,
}

/// Decisions by place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Avgjoerelser(BTreeMap<(Filsted, usize), Avgjoerelse>);

impl Avgjoerelser {
    /// Decides about the place of that hit.
    pub fn sett(&mut self, funn: &Funn, avgjoerelse: Avgjoerelse) {
        self.0.insert((funn.sted.clone(), funn.start), avgjoerelse);
    }

    /// What was decided about the hit that begins there.
    pub fn hent(&self, sted: &Filsted, start: usize) -> Option<Avgjoerelse> {
        if self.0.is_empty() {
            return None;
        }
        self.0.get(&(sted.clone(), start)).copied()
    }
}

/// A hit of the identity gate: kind and place, never the value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Funn {
    /// Where in the file.
    pub sted: Filsted,
    /// The case it stands in, where it stands in one.
    pub sak: Option<SakId>,
    /// The field; `None` where the text is not read: another column, the file name, a heading.
    pub felt: Option<Felt>,
    /// First byte in the text of that cell.
    pub start: usize,
    /// The byte after the last.
    pub slutt: usize,
    /// What kind of information.
    pub art: Opplysningsart,
    /// What was decided; `None` while it is open.
    pub avgjoerelse: Option<Avgjoerelse>,
}
