//! What an office that inspects itself works out: a finding for each theme, the tiltaksplan, what
//! it says of itself, and who has approved it.
//!
//! None of it is a lovbrudd, and none of it can become one: only Statsforvalteren concludes so.

use std::collections::BTreeMap;
use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::egenvurdering::Egenvurdering;
use super::hendelse::{Hendelse, Post};
use super::id::{EgenpunktId, KontorId};
use super::navngitt::navngitt;

navngitt! {
    /// What the office finds on a theme, in the words of an egentilsyn.
    Egenfunn {
        /// «Mulig brudd»: the office thinks that a requirement may be broken.
        MuligBrudd = "mulig-brudd",
        /// «Forbedringspunkt».
        Forbedringspunkt = "forbedringspunkt",
        /// «I orden».
        IOrden = "i-orden",
        /// «Ikke dokumentert»: looked for, not found.
        IkkeDokumentert = "ikke-dokumentert",
    }
}

impl Egenfunn {
    /// Whether something is to be done about it.
    pub fn krever_tiltak(self) -> bool {
        match self {
            Self::MuligBrudd | Self::Forbedringspunkt | Self::IkkeDokumentert => true,
            Self::IOrden => false,
        }
    }
}

/// The office's own conclusion on one theme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Temavurdering {
    /// Letter of the theme in the checklist.
    pub tema: String,
    /// What it found.
    pub funn: Egenfunn,
    /// Why, in own words; never a score.
    #[serde(default)]
    pub konklusjon: String,
}

/// The number of a measure inside its egentilsyn, counted from 1 and never used again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TiltakId(pub u32);

impl fmt::Display for TiltakId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

navngitt! {
    /// How far a measure has come. A new template does not close anything: «kontrollert» says that
    /// new cases were read.
    Tiltaksstatus {
        /// Decided, not begun.
        Planlagt = "planlagt",
        /// Begun.
        IGang = "i-gang",
        /// Done, not yet seen in new cases.
        Gjennomfoert = "gjennomfoert",
        /// Seen to work in new cases.
        Kontrollert = "kontrollert",
        /// Given up, with the reason.
        Avlyst = "avlyst",
    }
}

impl Tiltaksstatus {
    /// Whether the measure itself remains to be done.
    pub fn gjenstaar(self) -> bool {
        match self {
            Self::Planlagt | Self::IGang => true,
            Self::Gjennomfoert | Self::Kontrollert | Self::Avlyst => false,
        }
    }

    /// Whether the control in new cases remains to be done.
    pub fn kontroll_gjenstaar(self) -> bool {
        match self {
            Self::Planlagt | Self::IGang | Self::Gjennomfoert => true,
            Self::Kontrollert | Self::Avlyst => false,
        }
    }

    /// Whether the status says something that must be told in words: which new cases were read and
    /// what they showed, or why it was given up.
    pub fn krever_merknad(self) -> bool {
        matches!(self, Self::Kontrollert | Self::Avlyst)
    }
}

/// A measure of the tiltaksplan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[expect(
    clippy::struct_field_names,
    reason = "«tiltak» is both the row of the plan and what it says"
)]
pub struct Tiltak {
    /// Number inside the egentilsyn.
    pub id: TiltakId,
    /// Letter of the theme it belongs to.
    pub tema: String,
    /// What is to be done.
    pub tiltak: String,
    /// Who answers for it, by function and never by name.
    pub ansvarlig: String,
    /// When it is to be done.
    pub frist: NaiveDate,
    /// How it is controlled in new cases.
    #[serde(default)]
    pub kontroll: String,
    /// When it is controlled in new cases.
    #[serde(default)]
    pub kontrolldato: Option<NaiveDate>,
}

/// A measure, how far it has come and what was said of that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tiltakspost {
    /// The measure.
    pub tiltak: Tiltak,
    /// How far it has come.
    pub status: Tiltaksstatus,
    /// What was said with the status.
    pub merknad: String,
    /// The day the status was set.
    pub status_dato: NaiveDate,
}

impl Tiltakspost {
    /// Whether the deadline is before that day and the measure remains to be done.
    pub fn er_forfalt(&self, dag: NaiveDate) -> bool {
        self.status.gjenstaar() && self.tiltak.frist < dag
    }

    /// Whether the control in new cases was to be done before that day and is not.
    pub fn kontroll_er_forfalt(&self, dag: NaiveDate) -> bool {
        self.status.kontroll_gjenstaar() && self.tiltak.kontrolldato.is_some_and(|d| d < dag)
    }
}

navngitt! {
    /// Who approves an egentilsyn.
    Godkjennerrolle {
        /// The leader of the office.
        NavLeder = "nav-leder",
        /// Kommunedirektøren, who answers for the internkontroll (kl § 25-1).
        Kommunedirektoer = "kommunedirektoer",
    }
}

/// An approval of the egentilsyn as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Egengodkjenning {
    /// As what.
    pub rolle: Godkjennerrolle,
    /// Who, by name; printed in the report.
    pub navn: String,
    /// When.
    pub dato: NaiveDate,
}

/// An approval and the event that gave it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Godkjenningspost {
    /// The approval.
    pub godkjenning: Egengodkjenning,
    /// Number of the event.
    pub post: u64,
}

/// What an office has worked out; empty in a tilsyn but for what offices say of themselves.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Egenarbeid {
    /// Findings by the letter of the theme.
    pub temaer: BTreeMap<String, Temavurdering>,
    /// The tiltaksplan.
    pub tiltak: BTreeMap<TiltakId, Tiltakspost>,
    /// What each office says at the items of the lists.
    pub vurderinger: BTreeMap<(KontorId, EgenpunktId), Egenvurdering>,
    /// Approvals.
    pub godkjenninger: BTreeMap<Godkjennerrolle, Godkjenningspost>,
    /// Number of the last event that changed any of it, approvals aside.
    pub siste_endring: u64,
}

impl Egenarbeid {
    /// Takes in one more event; others than its own change nothing.
    pub(super) fn anvend(&mut self, post: &Post) {
        if let Hendelse::EgentilsynGodkjent(godkjenning) = &post.hendelse {
            let ny = Godkjenningspost { godkjenning: godkjenning.clone(), post: post.nr };
            self.godkjenninger.insert(godkjenning.rolle, ny);
            return;
        }
        self.siste_endring = post.nr;
        if let Hendelse::TemaVurdert(vurdering) = &post.hendelse {
            self.temaer.insert(vurdering.tema.clone(), (**vurdering).clone());
        } else if let Hendelse::TemavurderingTrukket(tema) = &post.hendelse {
            self.temaer.remove(tema);
        } else if let Hendelse::TiltakSkrevet(tiltak) = &post.hendelse {
            self.skriv(tiltak, post.tid.date_naive());
        } else if let Hendelse::TiltaksstatusEndret { id, status, merknad } = &post.hendelse {
            if let Some(tiltak) = self.tiltak.get_mut(id) {
                tiltak.status = *status;
                tiltak.merknad.clone_from(merknad);
                tiltak.status_dato = post.tid.date_naive();
            }
        } else if let Hendelse::EgenvurderingGitt { kontor, punkt, vurdering } = &post.hendelse {
            self.vurderinger.insert((kontor.clone(), punkt.clone()), (**vurdering).clone());
        } else if let Hendelse::EgenvurderingTrukket { kontor, punkt } = &post.hendelse {
            self.vurderinger.remove(&(kontor.clone(), punkt.clone()));
        }
    }

    /// A measure that is written anew keeps its status.
    fn skriv(&mut self, tiltak: &Tiltak, dag: NaiveDate) {
        if let Some(post) = self.tiltak.get_mut(&tiltak.id) {
            post.tiltak = tiltak.clone();
            return;
        }
        let ny = Tiltakspost {
            tiltak: tiltak.clone(),
            status: Tiltaksstatus::Planlagt,
            merknad: String::new(),
            status_dato: dag,
        };
        self.tiltak.insert(tiltak.id, ny);
    }

    /// The number the next measure gets; numbers are never used again.
    pub fn neste_tiltak(&self) -> TiltakId {
        TiltakId(self.tiltak.keys().next_back().map_or(1, |siste| siste.0.saturating_add(1)))
    }

    /// The measures of a theme, in the order they were written.
    pub fn tiltak_i<'a>(&'a self, tema: &'a str) -> impl Iterator<Item = &'a Tiltakspost> {
        self.tiltak.values().filter(move |post| post.tiltak.tema == tema)
    }

    /// What the office says at that item.
    pub fn vurdering(&self, kontor: &KontorId, punkt: &EgenpunktId) -> Option<&Egenvurdering> {
        self.vurderinger.get(&(kontor.clone(), punkt.clone()))
    }
}
