//! What can be wrong with a template, told so that an office finds the line it must change.

use crate::domene::Melding;

/// A template cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum MalError {
    /// The set lacks a file that every report needs.
    #[error("template {fil} is missing")]
    Mangler {
        /// File name in the set.
        fil: String,
    },
    /// The name does not end as a template's name does.
    #[error("{fil} is not the name of a template")]
    UkjentNavn {
        /// File name as it was given.
        fil: String,
    },
    /// The template language did not understand a line, or a name in it means nothing.
    #[error("template {fil}, line {linje}")]
    Utfylling {
        /// File name in the set.
        fil: String,
        /// Line in that file, from 1; 0 where none is known.
        linje: usize,
        /// What went wrong, in the words of the template engine.
        detalj: String,
        /// The engine's own error.
        #[source]
        kilde: Box<minijinja::Error>,
    },
    /// The filled-in text uses Markdown in a way the report has no form for.
    #[error("template {fil}, line {linje}: {} near «{utdrag}»", art.kode())]
    Oppmerking {
        /// File name in the set.
        fil: String,
        /// Line in that file where it can be found, otherwise in the filled-in text.
        linje: usize,
        /// What is wrong.
        art: Oppmerkingsfeil,
        /// The beginning of the line.
        utdrag: String,
    },
}

/// Markdown that the report has no form for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Oppmerkingsfeil {
    /// A construct outside the small set: image, HTML, rule, code block.
    Ustoettet,
    /// A heading below level 3.
    ForDypOverskrift,
    /// A heading more than one level below the one before it.
    Overskriftshopp,
    /// A table without a paragraph «Tabell: …» right above it.
    TabellUtenTittel,
    /// A table or figure with a name the report does not have.
    UkjentDel,
    /// The title is not one line of ordinary text.
    UgyldigTittel,
}

impl Oppmerkingsfeil {
    /// The stable outward name, also the last part of its text key.
    pub fn kode(self) -> &'static str {
        match self {
            Self::Ustoettet => "ustoettet",
            Self::ForDypOverskrift => "for-dyp-overskrift",
            Self::Overskriftshopp => "overskriftshopp",
            Self::TabellUtenTittel => "tabell-uten-tittel",
            Self::UkjentDel => "ukjent-del",
            Self::UgyldigTittel => "ugyldig-tittel",
        }
    }
}

impl MalError {
    /// The stable outward name.
    pub fn kode(&self) -> &'static str {
        match self {
            Self::Mangler { .. } => "mal-mangler",
            Self::UkjentNavn { .. } => "mal-ukjent-navn",
            Self::Utfylling { .. } => "mal-utfylling",
            Self::Oppmerking { art, .. } => match art {
                Oppmerkingsfeil::Ustoettet => "mal-ustoettet",
                Oppmerkingsfeil::ForDypOverskrift => "mal-for-dyp-overskrift",
                Oppmerkingsfeil::Overskriftshopp => "mal-overskriftshopp",
                Oppmerkingsfeil::TabellUtenTittel => "mal-tabell-uten-tittel",
                Oppmerkingsfeil::UkjentDel => "mal-ukjent-del",
                Oppmerkingsfeil::UgyldigTittel => "mal-ugyldig-tittel",
            },
        }
    }

    /// The sentence for the user.
    pub fn melding(&self) -> Melding {
        let melding = Melding::new(format!("rapport-feil-{}", self.kode()));
        match self {
            Self::Mangler { fil } | Self::UkjentNavn { fil } => melding.med("fil", fil.as_str()),
            Self::Utfylling { fil, linje, detalj, kilde: _ } => {
                melding.med("fil", fil.as_str()).med("linje", *linje).med("detalj", detalj.as_str())
            }
            Self::Oppmerking { fil, linje, art: _, utdrag } => {
                melding.med("fil", fil.as_str()).med("linje", *linje).med("utdrag", utdrag.as_str())
            }
        }
    }
}
