//! Which column is read as what: what the reading found, and what a user has set by hand.
//!
//! Holds headings and fields, never a value of the file.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::felt::Felt;
use super::ord::fold;

/// What a column is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kolonnebruk {
    /// Read as that field; the heading is known.
    Lest(Felt),
    /// Read as that field, because the heading resembles a known one.
    Tolket(Felt),
    /// Read as that field, because the user said so.
    Valgt(Felt),
    /// Another column means the same field; this one is not read.
    Dobbel(Felt),
    /// Not read: the heading is not known.
    Ukjent,
    /// Not read: the user said so.
    Fravalgt,
    /// Not read: the column is hidden in the workbook.
    Skjult,
}

impl Kolonnebruk {
    /// The field the column is read as, where it is read.
    pub fn felt(self) -> Option<Felt> {
        match self {
            Self::Lest(felt) | Self::Tolket(felt) | Self::Valgt(felt) => Some(felt),
            Self::Dobbel(_) | Self::Ukjent | Self::Fravalgt | Self::Skjult => None,
        }
    }
}

/// One column of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kolonne {
    /// Number from 1.
    pub nummer: u32,
    /// Heading on one line; what points to a person in it is masked.
    pub overskrift: String,
    /// What it is used for.
    pub bruk: Kolonnebruk,
}

/// The columns of one sheet, or of a file without sheets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arkkart {
    /// Name of the sheet.
    pub ark: Option<String>,
    /// Row of the heading; `None` where none was found, and the sheet was not read.
    pub overskriftsrad: Option<u64>,
    /// The sheet is hidden, and was not read.
    pub er_skjult: bool,
    /// The columns with a heading, and those that are hidden.
    pub kolonner: Vec<Kolonne>,
}

/// The columns of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kolonnekart {
    /// The sheets in the order of the file.
    pub ark: Vec<Arkkart>,
}

impl Kolonnekart {
    /// The headings of all sheets, in a form that does not depend on writing habits; with the name
    /// of the kommune they tell which saved choice fits a file.
    pub fn overskrifter(&self) -> BTreeSet<String> {
        let kolonner = self.ark.iter().flat_map(|ark| &ark.kolonner);
        let synlige = kolonner.filter(|kolonne| kolonne.bruk != Kolonnebruk::Skjult);
        synlige.map(|k| fold(&k.overskrift)).filter(|o| !o.is_empty()).collect()
    }
}

/// What the user has set for one heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Valg {
    /// Read the column as that field.
    Les(Felt),
    /// Do not read the column.
    IkkeLes,
}

/// What the user has set by hand, by heading. Other columns are read as their headings say.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kolonnevalg {
    valg: BTreeMap<String, Valg>,
}

impl Kolonnevalg {
    /// Sets one heading.
    pub fn sett(&mut self, overskrift: &str, valg: Valg) {
        self.valg.insert(noekkel(overskrift), valg);
    }

    /// Lets the program decide about that heading again.
    pub fn fjern(&mut self, overskrift: &str) {
        self.valg.remove(&noekkel(overskrift));
    }

    /// What was set for the heading. A file written by hand may have any case and spacing.
    pub fn hent(&self, overskrift: &str) -> Option<Valg> {
        let soekt = noekkel(overskrift);
        self.valg.get(&soekt).copied().or_else(|| {
            let foldet = fold(&soekt);
            self.valg.iter().find(|(o, _)| fold(o) == foldet).map(|(_, valg)| *valg)
        })
    }

    /// Whether nothing is set.
    pub fn er_tom(&self) -> bool {
        self.valg.is_empty()
    }
}

/// The heading on one line.
fn noekkel(overskrift: &str) -> String {
    overskrift.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_fits_the_heading_however_it_is_written() {
        let mut valg: Kolonnevalg =
            ron::from_str("(valg: {\"Motteken  dato\": Les(SoeknadMottatt)})").unwrap();
        valg.sett("Internt\nnotat", Valg::IkkeLes);
        assert_eq!(valg.hent("MOTTEKEN DATO"), Some(Valg::Les(Felt::SoeknadMottatt)));
        assert_eq!(valg.hent("Internt notat"), Some(Valg::IkkeLes));
        valg.fjern("Internt notat");
        assert_eq!(valg.hent("Internt notat"), None);
        assert!(!valg.er_tom());
    }
}
