//! Templates: text an office can edit becomes blocks of the document.
//!
//! A set is a list of files in name order. Each is filled in with the facts (`motor`), read as
//! Markdown (`markdown`) and appended to the document. Nothing here reads a file: the texts of an
//! office's own folder come as arguments. The form is described in `templates/README.md`.

mod bokstavelig;
mod feil;
mod innebygd;
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the parser knows far more than a report may use; what is not named is refused"
)]
mod markdown;
mod merke;
mod motor;

use std::collections::BTreeMap;

use minijinja::value::Value;

use crate::domene::Maalform;

use super::dokument::{Blokk, Figur, Tabell, Tekst};

pub(super) use bokstavelig::liten;
pub use feil::{MalError, Oppmerkingsfeil};
pub use merke::Merket;
pub(super) use merke::{bare_merke, merk, verdimerke};

/// How the name of every template ends.
const ENDELSE: &str = ".md.j2";
/// The template that holds the title, alone on one line.
const TITTEL: &str = "tittel.md.j2";

/// The templates of one report in one written standard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Malsett {
    maler: BTreeMap<String, String>,
}

/// Parts a template places by name: everything that is more than running text.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Deler {
    /// Tables by name; one without rows is left out where it is placed.
    pub tabeller: BTreeMap<String, Tabell>,
    /// Figures by name; one without shapes is left out where it is placed.
    pub figurer: BTreeMap<String, Figur>,
    /// Heading of the table of contents.
    pub innhold: String,
}

/// The templates filled in: title and content.
#[derive(Debug, Clone, PartialEq)]
pub struct Utfylt {
    /// The title as plain words.
    pub tittel: String,
    /// The content in reading order, without the title.
    pub blokker: Vec<Blokk>,
    /// What the content says, in reading order, with the marks its values carried.
    pub sagt: Vec<Merket>,
}

impl Malsett {
    /// The report template of 2024 that comes with the program.
    pub fn innebygd(maalform: Maalform) -> Self {
        Self::av(innebygd::TILSYNSRAPPORT, maalform)
    }

    /// The report of an egentilsyn that comes with the program.
    pub fn egentilsyn(maalform: Maalform) -> Self {
        Self::av(innebygd::EGENTILSYN, maalform)
    }

    fn av(sett: &str, maalform: Maalform) -> Self {
        let par = innebygd::maler(sett, maalform);
        Self { maler: par.map(|(fil, tekst)| (fil.to_owned(), tekst.to_owned())).collect() }
    }

    /// The set with an office's own files in place of, or beside, those of the program.
    ///
    /// File names decide the order; an own file with a new name becomes one more chapter.
    pub fn med_egne(
        mut self,
        egne: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, MalError> {
        for (fil, tekst) in egne {
            if !fil.ends_with(ENDELSE) || fil.contains(['/', '\\']) {
                return Err(MalError::UkjentNavn { fil });
            }
            self.maler.insert(fil, tekst);
        }
        Ok(self)
    }

    /// File names in the order they are filled in.
    pub fn filer(&self) -> impl Iterator<Item = &str> {
        self.maler.keys().map(String::as_str)
    }

    /// Fills all templates in with those facts and parts.
    pub fn fyll_ut(&self, fakta: &Value, deler: &Deler) -> Result<Utfylt, MalError> {
        let navn = delenavn(deler);
        let mut blokker = Vec::new();
        let mut nivaa = 0;
        for fil in self.maler.keys().filter(|fil| er_kapittel(fil)) {
            let tekst = motor::fyll_ut(&self.maler, fil, &navn, fakta)?;
            let nye =
                markdown::les(&tekst, deler).map_err(|funn| self.feil_i(fil, &tekst, &funn))?;
            nivaa = markdown::sjekk_nivaaer(&nye, nivaa)
                .map_err(|ord| self.feil_ved(fil, 0, Oppmerkingsfeil::Overskriftshopp, &ord))?;
            blokker.extend(nye);
        }
        let sagt = merke::trekk_ut(&mut blokker);
        Ok(Utfylt { tittel: self.tittel(fakta, deler, &navn)?, blokker, sagt })
    }

    fn tittel(
        &self,
        fakta: &Value,
        deler: &Deler,
        navn: &motor::Delenavn,
    ) -> Result<String, MalError> {
        if !self.maler.contains_key(TITTEL) {
            return Err(MalError::Mangler { fil: TITTEL.to_owned() });
        }
        let tekst = motor::fyll_ut(&self.maler, TITTEL, navn, fakta)?;
        let lest = markdown::les(&tekst, deler).map_err(|f| self.feil_i(TITTEL, &tekst, &f))?;
        match lest.as_slice() {
            [Blokk::Avsnitt(ord)] => match ord.as_slice() {
                [Tekst::Vanlig(tittel)] => Ok(merke::uten(tittel)),
                _ => Err(oppmerking(TITTEL, 1, Oppmerkingsfeil::UgyldigTittel, tekst.trim())),
            },
            _ => Err(oppmerking(TITTEL, 1, Oppmerkingsfeil::UgyldigTittel, tekst.trim())),
        }
    }

    /// Leads a fault in the filled-in text back to the line of the template, where that line
    /// stands in the template as it is.
    fn feil_i(&self, fil: &str, utfylt: &str, funn: &markdown::Funn) -> MalError {
        let linje = utfylt.lines().nth(funn.linje.saturating_sub(1)).unwrap_or_default();
        self.feil_ved(fil, funn.linje, funn.art, linje.trim())
    }

    fn feil_ved(&self, fil: &str, linje: usize, art: Oppmerkingsfeil, utdrag: &str) -> MalError {
        let utdrag = &merke::uten(utdrag);
        let mal = self.maler.get(fil).map_or("", String::as_str);
        let i_malen = mal.lines().position(|l| !utdrag.is_empty() && l.contains(utdrag.as_str()));
        oppmerking(fil, i_malen.map_or(linje, |nr| nr + 1), art, utdrag)
    }
}

/// A file whose name begins with `_` is included by others; the title has its own place.
fn er_kapittel(fil: &str) -> bool {
    !fil.starts_with('_') && fil != TITTEL
}

fn delenavn(deler: &Deler) -> motor::Delenavn {
    let tabeller = deler.tabeller.iter().map(|(navn, t)| (navn.clone(), !t.rader.is_empty()));
    let figurer = deler.figurer.iter().map(|(navn, f)| (navn.clone(), !f.former.is_empty()));
    tabeller.chain(figurer).collect()
}

fn oppmerking(fil: &str, linje: usize, art: Oppmerkingsfeil, utdrag: &str) -> MalError {
    let utdrag = utdrag.chars().take(60).collect();
    MalError::Oppmerking { fil: fil.to_owned(), linje, art, utdrag }
}

#[cfg(test)]
mod tests;
