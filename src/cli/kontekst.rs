//! What every subcommand is handed: words, a place to write, the time.

use std::fmt::Display;
use std::io::Write;
use std::path::Path;

use chrono::{DateTime, FixedOffset};

use super::feil::CliFeil;
use crate::app::arbeid::Forklaring;
use crate::app::{AppError, Oekt, aapne_for_lesing, aapne_for_skriving};
use crate::domene::Verdi;
use crate::i18n::Tekster;

pub(super) struct Kontekst<'a> {
    pub(super) ord: &'static Tekster,
    pub(super) ut: &'a mut dyn Write,
    pub(super) naa: DateTime<FixedOffset>,
}

impl Kontekst<'_> {
    /// Opens a tilsyn to work in it.
    pub(super) fn aapne(&self, sti: &Path) -> Result<Oekt, CliFeil> {
        aapne_for_skriving(sti, self.naa).map_err(|uro| tilsynsfil(sti, uro))
    }

    /// Opens a tilsyn to look at it.
    pub(super) fn les(&self, sti: &Path) -> Result<Oekt, CliFeil> {
        aapne_for_lesing(sti, self.naa).map_err(|uro| tilsynsfil(sti, uro))
    }

    /// One line of output.
    pub(super) fn linje(&mut self, tekst: impl Display) -> Result<(), CliFeil> {
        writeln!(self.ut, "{tekst}").map_err(CliFeil::Utskrift)
    }

    /// One line from the text files.
    pub(super) fn si(&mut self, noekkel: &str, verdier: &[(&str, Verdi)]) -> Result<(), CliFeil> {
        let tekst = self.ord.med(noekkel, verdier);
        self.linje(tekst)
    }

    /// The result of a verification, the verdict first.
    pub(super) fn forklaring(&mut self, forklaring: &Forklaring) -> Result<(), CliFeil> {
        self.linje(self.ord.melding(&forklaring.konklusjon))?;
        for (_, melding) in &forklaring.forhold {
            self.linje(format!("  {}", self.ord.melding(melding)))?;
        }
        Ok(())
    }
}

fn tilsynsfil(sti: &Path, uro: AppError) -> CliFeil {
    CliFeil::Tilsynsfil { sti: sti.display().to_string(), uro }
}
