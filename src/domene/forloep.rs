//! What a fuller sample tells of a case beside its main dates: form of application, leave, ending,
//! complaint, activity.

use serde::{Deserialize, Serialize};

use super::dato::Dato;
use super::navngitt::navngitt;
use super::sak::Aktivitetsart;

navngitt! {
    /// How the application came in.
    Soeknadsform {
        /// In writing.
        Skriftlig = "skriftlig",
        /// Digitally.
        Digital = "digital",
        /// Orally.
        Muntlig = "muntlig",
    }
}

navngitt! {
    /// Outcome of the arbeidsevnevurdering (navl § 14 a); today's names are not confirmed (U17).
    Innsatsbehov {
        /// Standard.
        Standard = "standard",
        /// Depends on the situation.
        Situasjonsbestemt = "situasjonsbestemt",
        /// Specially adapted.
        SpesieltTilpasset = "spesielt-tilpasset",
        /// Permanently adapted.
        VarigTilpasset = "varig-tilpasset",
        /// Not known.
        Ukjent = "ukjent",
    }
}

navngitt! {
    /// Why the programme ended.
    Avslutningsaarsak {
        /// Carried through, or ended as agreed.
        GjennomfoertEllerAvtalt = "gjennomfoert-eller-avtalt",
        /// The participant stayed away.
        Uteblivelse = "uteblivelse",
        /// Moved to another kommune.
        Flytting = "flytting",
        /// Moved to another bydel.
        FlyttingBydel = "flytting-bydel",
        /// Ended after an interruption.
        EtterAvbrudd = "etter-avbrudd",
        /// Ordinary work.
        Arbeid = "arbeid",
        /// Another reason.
        Annet = "annet",
    }
}

/// A period with both ends where they are known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saksperiode {
    /// First day.
    pub fra: Dato,
    /// Last day; absent while it runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub til: Option<Dato>,
}

/// How and when the programme ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Avslutning {
    /// Last day, where the sample tells.
    #[serde(default)]
    pub dato: Option<Dato>,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aarsak: Option<Avslutningsaarsak>,
}

/// A complaint over the decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Klage {
    /// The complaint came in.
    pub dato: Dato,
    /// Date of the decision that changed the first one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub omgjort: Option<Dato>,
}

/// Planned or actual activity over a time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aktivitetsperiode {
    /// First day.
    pub fra: Dato,
    /// Last day; absent while it runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub til: Option<Dato>,
    /// Hours a week, where the sample tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timer_uke: Option<u32>,
    /// Of what kind.
    pub art: Aktivitetsart,
}
