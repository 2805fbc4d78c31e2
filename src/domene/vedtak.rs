//! A decision in a case (enkeltvedtak, stl § 41).

use serde::{Deserialize, Serialize};
use thin_vec::ThinVec;

use super::dato::Dato;
use super::navngitt::navngitt;

navngitt! {
    /// What the decision is about.
    Vedtaksart {
        /// The programme.
        Program = "program",
        /// The stønad.
        Stoenad = "stoenad",
        /// Extension.
        Forlengelse = "forlengelse",
        /// Interruption.
        Avbrudd = "avbrudd",
        /// Termination.
        Avslutning = "avslutning",
        /// Refusal of the application.
        Avslag = "avslag",
        /// Changed after complaint.
        KlageOmgjoering = "klage-omgjoering",
    }
}

navngitt! {
    /// What the decision came to.
    Utfall {
        /// Granted.
        Innvilget = "innvilget",
        /// Partly granted.
        DelvisInnvilget = "delvis-innvilget",
        /// Refused.
        Avslaatt = "avslaatt",
    }
}

/// A decision with what the sample tells of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vedtak {
    /// Date of the decision.
    pub dato: Dato,
    /// What it is about.
    pub art: Vedtaksart,
    /// What it came to.
    pub utfall: Utfall,
    /// First day of the period.
    #[serde(default)]
    pub periode_fra: Option<Dato>,
    /// Last day of the period.
    #[serde(default)]
    pub periode_til: Option<Dato>,
    /// Start that the programme names (kvpf § 1 (4)).
    #[serde(default)]
    pub angitt_start: Option<Dato>,
    /// Whether the vedtak gives individual reasons for that start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_begrunnet_individuelt: Option<bool>,
    /// Days of evaluation that the programme names.
    #[serde(default, skip_serializing_if = "ThinVec::is_empty")]
    pub evaluering: ThinVec<Dato>,
    /// The grounds as given.
    #[serde(default)]
    pub begrunnelse: Option<Box<str>>,
    /// Provisions the vedtak cites, as written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sitert_hjemmel: Option<Box<str>>,
    /// Notice sent to the applicant.
    #[serde(default)]
    pub underretning_sendt: Option<Dato>,
    /// Notice received by the applicant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub underretning_mottatt: Option<Dato>,
}

impl Vedtak {
    /// A decision of which only date, kind and outcome are known.
    pub fn new(dato: Dato, art: Vedtaksart, utfall: Utfall) -> Self {
        Self {
            dato,
            art,
            utfall,
            periode_fra: None,
            periode_til: None,
            angitt_start: None,
            start_begrunnet_individuelt: None,
            evaluering: ThinVec::new(),
            begrunnelse: None,
            sitert_hjemmel: None,
            underretning_sendt: None,
            underretning_mottatt: None,
        }
    }
}
