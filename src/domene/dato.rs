//! A date as the municipality knows it: a day, or only a month.

use std::fmt;

use chrono::{Datelike as _, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// The months as words, the same in bokmål and nynorsk.
pub const MAANEDSNAVN: [&str; 12] = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
];

/// How exactly a date is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Presisjon {
    /// The day is known.
    Dag,
    /// Only month and year are known.
    Maaned,
}

/// A date with its precision. Written `2024-01-15`, or `2024-01` where only the month is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Dato {
    foerste: NaiveDate,
    presisjon: Presisjon,
}

impl Dato {
    /// A known day.
    pub fn dag(dag: NaiveDate) -> Self {
        Self { foerste: dag, presisjon: Presisjon::Dag }
    }

    /// A known month; `None` where no such month exists.
    pub fn maaned(aar: i32, maaned: u32) -> Option<Self> {
        let foerste = NaiveDate::from_ymd_opt(aar, maaned, 1)?;
        Some(Self { foerste, presisjon: Presisjon::Maaned })
    }

    /// The same date with only month and year known.
    #[must_use]
    pub fn til_maaned(self) -> Self {
        let foerste = self.foerste.with_day(1).unwrap_or(self.foerste);
        Self { foerste, presisjon: Presisjon::Maaned }
    }

    /// How exactly the date is known.
    pub fn presisjon(self) -> Presisjon {
        self.presisjon
    }

    /// The earliest day it can be.
    pub fn tidligst(self) -> NaiveDate {
        self.foerste
    }

    /// The latest day it can be.
    pub fn senest(self) -> NaiveDate {
        match self.presisjon {
            Presisjon::Dag => self.foerste,
            Presisjon::Maaned => self
                .foerste
                .checked_add_months(Months::new(1))
                .and_then(|neste| neste.checked_sub_days(Days::new(1)))
                .unwrap_or(self.foerste),
        }
    }

    /// The day, where the day is known.
    pub fn som_dag(self) -> Option<NaiveDate> {
        (self.presisjon == Presisjon::Dag).then_some(self.foerste)
    }
}

impl From<NaiveDate> for Dato {
    fn from(dag: NaiveDate) -> Self {
        Self::dag(dag)
    }
}

impl fmt::Display for Dato {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let d = self.foerste;
        match self.presisjon {
            Presisjon::Dag => write!(f, "{:04}-{:02}-{:02}", d.year(), d.month(), d.day()),
            Presisjon::Maaned => write!(f, "{:04}-{:02}", d.year(), d.month()),
        }
    }
}

impl From<Dato> for String {
    fn from(dato: Dato) -> Self {
        dato.to_string()
    }
}

/// The text is neither `ÅÅÅÅ-MM-DD` nor `ÅÅÅÅ-MM`, or names a day that does not exist.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an ISO date or month")]
pub struct UgyldigDato;

impl TryFrom<String> for Dato {
    type Error = UgyldigDato;

    fn try_from(tekst: String) -> Result<Self, Self::Error> {
        tekst.parse()
    }
}

impl std::str::FromStr for Dato {
    type Err = UgyldigDato;

    fn from_str(tekst: &str) -> Result<Self, Self::Err> {
        if let Ok(dag) = NaiveDate::parse_from_str(tekst, "%Y-%m-%d") {
            return Ok(Self::dag(dag));
        }
        let (aar, maaned) = tekst.split_once('-').ok_or(UgyldigDato)?;
        let tall = (aar.parse().ok(), maaned.parse().ok());
        let (Some(aar), Some(maaned)) = tall else { return Err(UgyldigDato) };
        Self::maaned(aar, maaned).ok_or(UgyldigDato)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn month_spans_its_first_and_last_day() {
        let februar: Dato = "2024-02".parse().unwrap();
        assert_eq!(februar.tidligst().to_string(), "2024-02-01");
        assert_eq!(februar.senest().to_string(), "2024-02-29");
        assert_eq!(februar.som_dag(), None);
        assert_eq!(String::from(februar), "2024-02");
    }

    #[test]
    fn a_day_that_does_not_exist_is_refused() {
        for tekst in ["2019-02-31", "2024-13", "31.12.2019", "", "2024"] {
            assert_eq!(tekst.parse::<Dato>(), Err(UgyldigDato), "{tekst}");
        }
    }
}
