//! What every subcommand is handed: words, a place to write, the time.

use std::fmt::Display;
use std::io::Write;

use chrono::{DateTime, FixedOffset};

use super::feil::CliFeil;
use crate::domene::{Melding, Verdi};
use crate::i18n::Tekster;

pub(super) struct Kontekst<'a> {
    pub(super) ord: &'static Tekster,
    pub(super) ut: &'a mut dyn Write,
    pub(super) naa: DateTime<FixedOffset>,
}

impl Kontekst<'_> {
    /// One line of output.
    pub(super) fn linje(&mut self, tekst: impl Display) -> Result<(), CliFeil> {
        writeln!(self.ut, "{tekst}").map_err(CliFeil::Utskrift)
    }

    /// One line from the text files.
    pub(super) fn si(&mut self, noekkel: &str, verdier: &[(&str, Verdi)]) -> Result<(), CliFeil> {
        let tekst = self.ord.med(noekkel, verdier);
        self.linje(tekst)
    }

    /// One line from a sentence that a lower layer has decided.
    pub(super) fn melding(&mut self, melding: &Melding) -> Result<(), CliFeil> {
        let tekst = self.ord.melding(melding);
        self.linje(tekst)
    }
}
