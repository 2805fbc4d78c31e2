//! Why a list cannot be used or a draw cannot be made.

use crate::domene::{KontorId, Melding};

/// Why a list cannot be used or a draw cannot be made. Nothing has changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UtvalgError {
    /// The list holds no case.
    #[error("the list is empty")]
    TomListe,
    /// The bytes are no text in UTF-8 or Windows-1252: a workbook, for example.
    #[error("the list is not text")]
    IkkeTekst,
    /// The list has several columns and no heading the program knows, so the ids cannot be told.
    #[error("several columns without a heading")]
    UtenOverskrift,
    /// Rows without an id, by line.
    #[error("rows without id")]
    ManglerId(Vec<u64>),
    /// The same id twice, by the line of the second.
    #[error("an id is used twice")]
    DobbelId(Vec<u64>),
    /// Ids that hold a tab or another sign that cannot be seen, or are too long, by line.
    #[error("unusable ids")]
    UgyldigId(Vec<u64>),
    /// Ids that may lead to a person, by line.
    #[error("ids that may lead to a person")]
    Personopplysning(Vec<u64>),
    /// Some rows have an office and some have not; those without, by line.
    #[error("rows without office")]
    ManglerKontor(Vec<u64>),
    /// The seed is empty or holds a sign that cannot be seen.
    #[error("unusable seed")]
    UgyldigFroe,
    /// More cases are asked for than there are.
    #[error("{antall} of {populasjon}")]
    ForMange {
        /// The office, where the draw is by office.
        kontor: Option<KontorId>,
        /// Asked for.
        antall: u32,
        /// There.
        populasjon: u32,
    },
    /// The list has no such office, or none at all.
    #[error("the list has no such office")]
    UkjentKontor(KontorId),
    /// No list has been frozen.
    #[error("no frozen list")]
    IngenPopulasjon,
    /// A draw has been made from the list; it must be undone before another list or another draw.
    #[error("already drawn")]
    AlleredeTrukket,
    /// Nothing has been drawn.
    #[error("not drawn")]
    IkkeTrukket,
    /// The case is not in the sample, or has fallen away before.
    #[error("the case is not in the sample")]
    IkkeIUtvalget,
    /// No case is asked for.
    #[error("no case is asked for")]
    IngenSaker,
    /// What an event holds is not what the seed and the list give. A fault of the program or the file.
    #[error("the draw does not follow from seed and list")]
    Avvik,
}

impl UtvalgError {
    /// The stable outward name, also its text key.
    pub fn kode(&self) -> &'static str {
        match self {
            Self::TomListe => "utvalg-tom-liste",
            Self::IkkeTekst => "utvalg-ikke-tekst",
            Self::UtenOverskrift => "utvalg-uten-overskrift",
            Self::ManglerId(_) => "utvalg-mangler-id",
            Self::DobbelId(_) => "utvalg-dobbel-id",
            Self::UgyldigId(_) => "utvalg-ugyldig-id",
            Self::Personopplysning(_) => "utvalg-personopplysning",
            Self::ManglerKontor(_) => "utvalg-mangler-kontor",
            Self::UgyldigFroe => "utvalg-ugyldig-froe",
            Self::ForMange { kontor: None, .. } => "utvalg-for-mange",
            Self::ForMange { kontor: Some(_), .. } => "utvalg-for-mange-ved-kontor",
            Self::UkjentKontor(_) => "utvalg-ukjent-kontor",
            Self::IngenPopulasjon => "utvalg-ingen-populasjon",
            Self::AlleredeTrukket => "utvalg-allerede-trukket",
            Self::IkkeTrukket => "utvalg-ikke-trukket",
            Self::IkkeIUtvalget => "utvalg-ikke-i-utvalget",
            Self::IngenSaker => "utvalg-ingen-saker",
            Self::Avvik => "utvalg-avvik",
        }
    }

    /// The sentence for the user. Never holds an id: places are lines of the list.
    pub fn melding(&self) -> Melding {
        let melding = Melding::new(self.kode());
        match self {
            Self::ManglerId(linjer)
            | Self::DobbelId(linjer)
            | Self::UgyldigId(linjer)
            | Self::Personopplysning(linjer)
            | Self::ManglerKontor(linjer) => {
                melding.med("antall", linjer.len()).med("linjer", oppramset(linjer))
            }
            Self::ForMange { kontor, antall, populasjon } => {
                let melding = melding
                    .med("antall", i64::from(*antall))
                    .med("populasjon", i64::from(*populasjon));
                match kontor {
                    Some(kontor) => melding.med("kontor", kontor.as_str()),
                    None => melding,
                }
            }
            Self::UkjentKontor(kontor) => melding.med("kontor", kontor.as_str()),
            Self::TomListe
            | Self::IkkeTekst
            | Self::UtenOverskrift
            | Self::UgyldigFroe
            | Self::IngenPopulasjon
            | Self::AlleredeTrukket
            | Self::IkkeTrukket
            | Self::IkkeIUtvalget
            | Self::IngenSaker
            | Self::Avvik => melding,
        }
    }
}

/// The first lines; where there are more, an ellipsis says so.
fn oppramset(linjer: &[u64]) -> String {
    const VISTE: usize = 8;
    let mut tekst: Vec<String> = linjer.iter().take(VISTE).map(ToString::to_string).collect();
    if linjer.len() > VISTE {
        tekst.push("…".to_owned());
    }
    tekst.join(", ")
}
