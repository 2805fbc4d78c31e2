//! What can be wrong with the legal data, with file and place.
//!
//! An office that edits a file must be able to find the line; the words stand in the text files
//! under `regelverk-feil-<kode>`.

use crate::domene::{Melding, navngitt};

/// The legal data could not be taken into use.
#[derive(Debug, thiserror::Error)]
pub enum RegelverkError {
    /// A file is not written as the data is to be written: syntax, an unknown field or name, a
    /// field that lacks, an entry that stands twice.
    #[error("{fil}, line {linje}, column {kolonne}")]
    Ulesbar {
        /// File.
        fil: String,
        /// Line, counted from 1.
        linje: usize,
        /// Column, counted from 1.
        kolonne: usize,
        /// What the reader says.
        #[source]
        aarsak: ron::error::Error,
    },
    /// A file that the data cannot do without is not there.
    #[error("{fil} is missing")]
    ManglerFil {
        /// File.
        fil: String,
    },
    /// A file is there under a name that says nothing of what it holds.
    #[error("{fil} is not a file of the legal data")]
    UkjentFil {
        /// File.
        fil: String,
    },
    /// The files can be read, but do not agree with each other or with the law's own order.
    #[error("{} faults in the legal data, first: {}", .0.len(), .0.first().map_or("", |f| f.noekkel.as_str()))]
    Uriktig(Vec<Feil>),
}

impl RegelverkError {
    /// The stable outward name.
    pub fn kode(&self) -> &'static str {
        match self {
            Self::Ulesbar { .. } => "ulesbar",
            Self::ManglerFil { .. } => "mangler-fil",
            Self::UkjentFil { .. } => "ukjent-fil",
            Self::Uriktig(_) => "uriktig",
        }
    }

    /// The fault as sentences: one, or one per entry that is wrong.
    pub fn meldinger(&self) -> Vec<Melding> {
        let melding = Melding::new(format!("regelverk-feil-{}", self.kode()));
        match self {
            Self::Ulesbar { fil, linje, kolonne, aarsak } => vec![
                melding
                    .med("fil", fil.as_str())
                    .med("linje", *linje)
                    .med("kolonne", *kolonne)
                    .med("aarsak", aarsak.to_string()),
            ],
            Self::ManglerFil { fil } | Self::UkjentFil { fil } => {
                vec![melding.med("fil", fil.as_str())]
            }
            Self::Uriktig(feil) => feil.iter().map(Feil::melding).collect(),
        }
    }
}

/// One entry that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feil {
    /// File it stands in.
    pub fil: String,
    /// Line it begins on, counted from 1; 0 where it could not be found.
    pub linje: usize,
    /// The entry, for example `stl-29-v2` or `D1`.
    pub noekkel: String,
    /// What is wrong.
    pub grunn: Grunn,
    /// What it is wrong with, for example the reference that is not known.
    pub detalj: String,
}

impl Feil {
    /// The fault as a sentence.
    pub fn melding(&self) -> Melding {
        Melding::new(format!("regelverk-feil-{}", self.grunn.kode()))
            .med("fil", self.fil.as_str())
            .med("linje", self.linje)
            .med("noekkel", self.noekkel.as_str())
            .med("detalj", self.detalj.as_str())
    }
}

navngitt! {
    /// What is wrong with an entry.
    Grunn {
        /// Two entries have the same id.
        StaarToGanger = "staar-to-ganger",
        /// The key of the act is not among the acts.
        UkjentLov = "ukjent-lov",
        /// The place in the act is not written as `25-1 (3) b`.
        UlesbarParagraf = "ulesbar-paragraf",
        /// The id does not follow from act, place and version.
        IdPasserIkke = "id-passer-ikke",
        /// The reference is neither the place of the newest version nor the id itself.
        HenvisningPasserIkke = "henvisning-passer-ikke",
        /// The last day is before the first.
        OmvendtGyldighet = "omvendt-gyldighet",
        /// Two versions apply on the same day.
        OverlappendeGyldighet = "overlappende-gyldighet",
        /// A provision that is referred to is not in the data.
        UkjentHenvisning = "ukjent-henvisning",
        /// The row of the list of what must be confirmed is not in the data.
        UkjentRad = "ukjent-rad",
        /// The theme is not among those of the checklist.
        UkjentTema = "ukjent-tema",
        /// A pattern names an item that is not in the checklist.
        UkjentPunkt = "ukjent-punkt",
        /// A text is empty in one of the written standards.
        ManglerTekst = "mangler-tekst",
        /// The sentence of a pattern does not name the kommune.
        ManglerKommune = "mangler-kommune",
        /// A pattern has no provision inside the authority of stl § 9.
        ManglerTilsynshjemmel = "mangler-tilsynshjemmel",
        /// An item is to be computed, but names nothing that computes it.
        ManglerBeregning = "mangler-beregning",
        /// Groups of cases stand on an item of an office, or are missing on an item of a case.
        GruppePasserIkke = "gruppe-passer-ikke",
        /// An edition builds on a checklist that the program does not have.
        UkjentGrunnliste = "ukjent-grunnliste",
        /// The id is that of a checklist the program carries.
        OpptattId = "opptatt-id",
        /// The prefix of an embete is not two to five capital letters.
        UgyldigPrefiks = "ugyldig-prefiks",
        /// An item of an embete does not begin with its prefix.
        FeilPrefiks = "feil-prefiks",
        /// An item of an embete names no kind of evidence.
        ManglerBevisart = "mangler-bevisart",
        /// An item of an embete names no provision.
        ManglerHjemmel = "mangler-hjemmel",
        /// No case at all would be enough to propose a pattern.
        UgyldigTerskel = "ugyldig-terskel",
        /// A pattern that an item is to feed is not in the checklist.
        UkjentMoenster = "ukjent-moenster",
    }
}
