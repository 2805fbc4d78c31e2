//! A sentence that is decided but not yet worded: a text key with its values.
//!
//! Lower layers compute and say which sentence fits; the words stand in `assets/i18n`, and `i18n`
//! joins the two in bokmål or nynorsk.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A sentence by key and values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Melding {
    /// Key in the text files.
    pub noekkel: String,
    /// Values by the names the text uses.
    pub verdier: Vec<(String, Verdi)>,
}

impl Melding {
    /// A sentence without values.
    pub fn new(noekkel: impl Into<String>) -> Self {
        Self { noekkel: noekkel.into(), verdier: Vec::new() }
    }

    /// The same sentence with one more value.
    #[must_use]
    pub fn med(mut self, navn: &str, verdi: impl Into<Verdi>) -> Self {
        self.verdier.push((navn.to_owned(), verdi.into()));
        self
    }
}

/// A value inside a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verdi {
    /// Words, shown as they are.
    Tekst(String),
    /// A whole number; the text may choose singular or plural by it.
    Tall(i64),
    /// A day, written as is usual in Norwegian.
    Dato(NaiveDate),
}

impl From<&str> for Verdi {
    fn from(tekst: &str) -> Self {
        Self::Tekst(tekst.to_owned())
    }
}
impl From<String> for Verdi {
    fn from(tekst: String) -> Self {
        Self::Tekst(tekst)
    }
}
impl From<i64> for Verdi {
    fn from(tall: i64) -> Self {
        Self::Tall(tall)
    }
}
impl From<usize> for Verdi {
    fn from(tall: usize) -> Self {
        Self::Tall(i64::try_from(tall).unwrap_or(i64::MAX))
    }
}
impl From<NaiveDate> for Verdi {
    fn from(dag: NaiveDate) -> Self {
        Self::Dato(dag)
    }
}
