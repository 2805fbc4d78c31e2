//! The inspector's answers and the evidence under them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::bevisplass::Plassfeste;
use super::id::{KontorId, PunktId, SakId};
use super::navngitt::navngitt;

navngitt! {
    /// An answer to an item. Unanswered is the absence of an answer, never one of these.
    ///
    /// An egentilsyn uses the same answers with other words (ja · delvis · nei).
    Svar {
        /// The requirement is met.
        Oppfylt = "oppfylt",
        /// Met in part.
        DelvisOppfylt = "delvis-oppfylt",
        /// Not met.
        IkkeOppfylt = "ikke-oppfylt",
        /// Looked for, not found.
        IkkeDokumentert = "ikke-dokumentert",
        /// Material missing, unreadable or outside the period.
        IkkeVurderbart = "ikke-vurderbart",
        /// The item does not apply here.
        IkkeRelevant = "ikke-relevant",
    }
}

impl Svar {
    /// Whether a lovbrudd may only rest on this answer with evidence (fag: answers, 4.1).
    pub fn krever_bevis(self) -> bool {
        match self {
            Self::Oppfylt | Self::DelvisOppfylt | Self::IkkeOppfylt | Self::IkkeDokumentert => true,
            Self::IkkeVurderbart | Self::IkkeRelevant => false,
        }
    }

    /// Whether the answer feeds a proposal of lovbrudd.
    pub fn er_svikt(self) -> bool {
        matches!(self, Self::IkkeOppfylt | Self::DelvisOppfylt)
    }
}

navngitt! {
    /// What kind of source a piece of evidence is; the codes are those of the checklist.
    Bevisart {
        /// Application.
        Soeknad = "sok",
        /// Case note.
        Journalnotat = "jour",
        /// Foreløpig svar.
        ForeloepigSvar = "fsv",
        /// Arbeidsevnevurdering, 14 a-vedtak.
        Arbeidsevnevurdering = "aev",
        /// Vedtak.
        Vedtak = "vedt",
        /// Underretning.
        Underretning = "und",
        /// Programme, plan.
        Program = "prog",
        /// Template of the vedtak.
        Vedtaksmal = "mal",
        /// Routine, procedure.
        Rutine = "rut",
        /// Delegation, organisation.
        Delegasjon = "dele",
        /// Training plan.
        Opplaering = "oppl",
        /// Register of deviations, risk assessment.
        Avviksregister = "avv",
        /// Report to leadership or kommunestyret.
        Lederrapport = "rapp",
        /// Statistics.
        Statistikk = "stat",
        /// Interview, by function.
        Intervju = "int",
        /// Talk with a user.
        Brukersamtale = "bru",
        /// Web page, brochure.
        Nettside = "nett",
        /// Case answers in this tilsyn.
        Saker = "saker",
        /// Observation.
        Observasjon = "obs",
    }
}

/// Evidence: a place that can be looked up again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bevis {
    /// What kind of source.
    pub art: Bevisart,
    /// Where in the source: document and page, field of the sample, note of the interview. For
    /// «ikke dokumentert» the list of what was searched.
    pub sted: String,
    /// Date the source shows.
    #[serde(default)]
    pub dato: Option<NaiveDate>,
    /// SHA-256 of the document in hex, where a file lies behind.
    #[serde(default)]
    pub sha256: Option<String>,
    /// The place itself, where it can be pointed at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plass: Option<Plassfeste>,
}

impl Bevis {
    /// Evidence of that kind at a place in words.
    pub fn new(art: Bevisart, sted: impl Into<String>) -> Self {
        Self { art, sted: sted.into(), dato: None, sha256: None, plass: None }
    }
}

/// Where an answer belongs: one item in one case, or one item in one office.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Svarsted {
    /// Item of a case.
    Sak(SakId, PunktId),
    /// Item of an office.
    Kontor(KontorId, PunktId),
}

impl Svarsted {
    /// The case, where it belongs to one.
    pub fn sak(&self) -> Option<&SakId> {
        match self {
            Self::Sak(sak, _) => Some(sak),
            Self::Kontor(..) => None,
        }
    }

    /// The item.
    pub fn punkt(&self) -> &PunktId {
        match self {
            Self::Sak(_, punkt) | Self::Kontor(_, punkt) => punkt,
        }
    }
}

/// An answer with what carries it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Besvarelse {
    /// The answer.
    pub svar: Svar,
    /// The inspector's note; gives the reason where a computed fact points the other way.
    #[serde(default)]
    pub notat: String,
    /// Evidence.
    #[serde(default)]
    pub bevis: Vec<Bevis>,
}

impl Besvarelse {
    /// An answer without note or evidence.
    pub fn new(svar: Svar) -> Self {
        Self { svar, notat: String::new(), bevis: Vec::new() }
    }

    /// Whether the answer lacks the evidence a lovbrudd needs.
    pub fn mangler_bevis(&self) -> bool {
        self.svar.krever_bevis() && self.bevis.iter().all(|b| b.sted.trim().is_empty())
    }
}
