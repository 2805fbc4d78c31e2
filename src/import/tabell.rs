//! One neutral form for every table: rows of cells that know what they hold.
//!
//! Separated values, XLSX, ODS and flat JSON all become this; what the cells mean is decided later.

use std::borrow::Cow;
use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::dato::Epoke;

/// Columns that are read of a row; what lies beyond is left out with a remark.
pub(super) const FLEST_KOLONNER: usize = 1_000;

/// What a cell holds.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Celle<'a> {
    /// Nothing.
    Tom,
    /// Text as it stands.
    Tekst(Cow<'a, str>),
    /// A real date of a workbook.
    Dag(NaiveDate),
    /// A number.
    Tall(f64),
    /// Yes or no.
    Sann(bool),
    /// An error of the workbook, `#REF!` for example.
    Feil,
    /// A formula without its result.
    Formel,
}

impl<'a> Celle<'a> {
    /// A cell of text; white space alone is nothing.
    pub(super) fn fra_tekst(tekst: impl Into<Cow<'a, str>>) -> Self {
        let tekst = tekst.into();
        if tekst.trim().is_empty() { Self::Tom } else { Self::Tekst(tekst) }
    }

    /// Whether the cell holds nothing.
    pub(super) fn er_tom(&self) -> bool {
        matches!(self, Self::Tom)
    }

    /// The cell as text: dates ISO, whole numbers without decimals.
    pub(super) fn som_tekst(&self) -> Cow<'_, str> {
        match self {
            Self::Tom | Self::Feil | Self::Formel => Cow::Borrowed(""),
            Self::Tekst(tekst) => Cow::Borrowed(tekst.trim()),
            Self::Dag(dag) => Cow::Owned(dag.to_string()),
            Self::Tall(tall) => Cow::Owned(tall.to_string()),
            Self::Sann(ja) => Cow::Borrowed(if *ja { "ja" } else { "nei" }),
        }
    }

    /// The same cell without a loan.
    pub(super) fn til_eie(&self) -> Celle<'static> {
        match self {
            Self::Tekst(tekst) => Celle::Tekst(Cow::Owned(tekst.clone().into_owned())),
            Self::Tom => Celle::Tom,
            Self::Dag(dag) => Celle::Dag(*dag),
            Self::Tall(tall) => Celle::Tall(*tall),
            Self::Sann(ja) => Celle::Sann(*ja),
            Self::Feil => Celle::Feil,
            Self::Formel => Celle::Formel,
        }
    }
}

/// One row with its place.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Tabellrad<'a> {
    /// Line in the file, or row of the sheet, from 1.
    pub(super) linje: u64,
    /// The cells from the first column on.
    pub(super) celler: Vec<Celle<'a>>,
    /// The row is hidden in the workbook.
    pub(super) er_skjult: bool,
    /// A row with fewer cells than the heading is damaged: separated values, not workbooks.
    pub(super) maa_vaere_hel: bool,
}

impl<'a> Tabellrad<'a> {
    /// A row one can see.
    pub(super) fn new(linje: u64, celler: Vec<Celle<'a>>) -> Self {
        Self { linje, celler, er_skjult: false, maa_vaere_hel: false }
    }

    /// Whether no cell holds anything.
    pub(super) fn er_tom(&self) -> bool {
        self.celler.iter().all(Celle::er_tom)
    }

    /// The same row without a loan.
    pub(super) fn til_eie(&self) -> Tabellrad<'static> {
        Tabellrad {
            linje: self.linje,
            celler: self.celler.iter().map(Celle::til_eie).collect(),
            er_skjult: self.er_skjult,
            maa_vaere_hel: self.maa_vaere_hel,
        }
    }
}

/// What is known of a table before its rows.
#[derive(Debug, Clone, Default)]
pub(super) struct Arkhode {
    /// Name of the sheet, where the file has sheets.
    pub(super) navn: Option<String>,
    /// Columns that are hidden, from 0.
    pub(super) skjulte_kolonner: BTreeSet<usize>,
    /// Where serial numbers count from.
    pub(super) epoke: Epoke,
}
