//! Why a report cannot be built.

use crate::domene::Melding;

use super::super::mal::MalError;

/// The report cannot be built.
#[derive(Debug, thiserror::Error)]
pub enum ByggError {
    /// An egentilsyn has another report; a tilsynsrapport is never made from it.
    #[error("an egentilsyn has no tilsynsrapport")]
    Egentilsyn,
    /// A tilsyn has a tilsynsrapport; the report of an egentilsyn is never made from it.
    #[error("a tilsyn has no report of an egentilsyn")]
    Tilsyn,
    /// The tilsyn names a checklist that the program does not have.
    #[error("checklist {id} is not known")]
    UkjentSjekkliste {
        /// The id as the tilsyn gives it.
        id: String,
    },
    /// Work remains before anything can be concluded; every reason is listed.
    #[error("the report is not ready: {} reasons", .0.len())]
    IkkeKlar(Vec<Melding>),
    /// A template cannot be used.
    #[error("a template cannot be used")]
    Mal(#[from] MalError),
}

impl ByggError {
    /// The stable outward name.
    pub fn kode(&self) -> &'static str {
        match self {
            Self::Egentilsyn => "egentilsyn",
            Self::Tilsyn => "tilsyn",
            Self::UkjentSjekkliste { .. } => "ukjent-sjekkliste",
            Self::IkkeKlar(_) => "ikke-klar",
            Self::Mal(feil) => feil.kode(),
        }
    }

    /// The sentence for the user; the reasons of [`ByggError::IkkeKlar`] stand in the variant.
    pub fn melding(&self) -> Melding {
        let melding = Melding::new(format!("rapport-feil-{}", self.kode()));
        match self {
            Self::Egentilsyn | Self::Tilsyn => melding,
            Self::UkjentSjekkliste { id } => melding.med("id", id.as_str()),
            Self::IkkeKlar(grunner) => melding.med("antall", grunner.len()),
            Self::Mal(feil) => feil.melding(),
        }
    }
}
