//! What every subcommand is handed: words, a place to write, the time.

use std::fmt::Display;
use std::io::Write;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use clap::ArgMatches;
use serde::de::DeserializeOwned;

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

    /// Where a PDF goes; one that is there already is replaced only when the user says so.
    pub(super) fn maal(
        m: &ArgMatches,
        standard: impl FnOnce() -> PathBuf,
    ) -> Result<PathBuf, CliFeil> {
        let til = m.get_one("ut").cloned().unwrap_or_else(standard);
        if til.exists() && !m.get_flag("erstatt") {
            return Err(CliFeil::bruk("cli-bruk-finnes", &til.display().to_string()));
        }
        Ok(til)
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

/// Text editors on Windows put a byte order mark first; it is not part of the text.
pub(super) fn uten_bom(tekst: &str) -> &str {
    tekst.strip_prefix('\u{feff}').unwrap_or(tekst)
}

/// Reads RON a user has written. The complaint names the line and never what stands there.
pub(super) fn les_ron<T: DeserializeOwned>(tekst: &str, klage: &str) -> Result<T, CliFeil> {
    ron::from_str(uten_bom(tekst))
        .map_err(|uro| CliFeil::bruk(klage, &uro.span.start.line.to_string()))
}
