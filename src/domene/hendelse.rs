//! Events: every change of a tilsyn, in the form that is stored. The log is the state.
//!
//! The form is frozen by golden files of every released version; new variants and fields with a
//! default may be added, nothing may be renamed.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

use super::dobbel::{Andrevurdering, Dobbelpakke, Dobbeltrekning, Loesningsvalg};
use super::dokument::{DokumentId, Saksdokument};
use super::egentilsyn::{Egengodkjenning, Temavurdering, Tiltak, TiltakId, Tiltaksstatus};
use super::egenvurdering::Egenvurdering;
use super::generalisering::Generalisering;
use super::grunnlag::Grunnlag;
use super::id::{EgenpunktId, KontorId, LovbruddId, SakId, VilkaarId};
use super::intervjunotat::{Intervjunotat, Intervjusted};
use super::lovbrudd::Lovbrudd;
use super::merknad::Merknad;
use super::overstyring::Overstyring;
use super::personvernvalg::Personvernavgjoerelse;
use super::sak::Sak;
use super::sakendring::Borteavgjoerelse;
use super::sjekklistebytte::Sjekklistebytte;
use super::svar::{Besvarelse, Svarsted};
use super::utvalg::{Populasjon, Trekning, Utvidelse};
use super::vilkaar::Vilkaarscelle;

/// A case sample taken in from a file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Import {
    /// File name without folders.
    pub fil: String,
    /// SHA-256 of the file in hex.
    pub sha256: String,
    /// The cases.
    pub saker: Vec<Sak>,
    /// What could not be understood.
    pub merknader: Vec<Merknad>,
    /// What was decided about hits of the identity gate.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub personvern: Vec<Personvernavgjoerelse>,
    /// What was made coarser.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub generalisering: Vec<Generalisering>,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Hendelse {
    /// The tilsyn was created; always the first event.
    TilsynOpprettet(Box<Grunnlag>),
    /// The frame was changed.
    GrunnlagEndret(Box<Grunnlag>),
    /// A sample came in; cases with a known id are replaced, others are added.
    SakerImportert(Import),
    /// The new edition of a file no longer has these cases; with the reason. They stay, but their
    /// answers do not count until the inspector has decided.
    SakerBorte(Vec<SakId>, String),
    /// The inspector has decided on a case that is gone, with the reason.
    BorteAvgjort(SakId, Borteavgjoerelse, String),
    /// A document was attached to a case or an office as a source of evidence.
    DokumentVedlagt(Box<Saksdokument>),
    /// An attached document was taken away, with the reason. Its text stays in the log.
    DokumentFjernet(DokumentId, String),
    /// An item was answered, or answered anew.
    SvarGitt(Svarsted, Besvarelse),
    /// An answer was taken back; the item is unanswered again.
    SvarTrukket(Svarsted),
    /// A lovbrudd was made from a proposal or by hand, or its text was edited.
    LovbruddSkrevet(Box<Lovbrudd>),
    /// A lovbrudd was dropped, with the reason. It stays in the log.
    LovbruddForkastet(LovbruddId, String),
    /// The chain is complete and the inspector has finished it.
    LovbruddFerdigstilt(LovbruddId),
    /// A finished lovbrudd was opened again, with the reason.
    LovbruddGjenaapnet(LovbruddId, String),
    /// A report was written; the file is named by its hash.
    RapportSkrevet {
        /// File name without folders.
        fil: String,
        /// SHA-256 in hex.
        sha256: String,
    },
    /// A report was signed.
    RapportSignert {
        /// File name without folders.
        fil: String,
        /// SHA-256 of the signed file in hex.
        sha256: String,
        /// Holder of the certificate.
        innehaver: String,
    },
    /// A cell of the § 29 matrix was filled, or filled anew.
    VilkaarVurdert {
        /// The case.
        sak: SakId,
        /// The cell.
        celle: Vilkaarscelle,
    },
    /// A cell of the § 29 matrix was taken back; it is not yet read again.
    VilkaarTrukket {
        /// The case.
        sak: SakId,
        /// The vilkår.
        vilkaar: VilkaarId,
    },
    /// The inspector put another result in the place of a computed fact.
    BeregningOverstyrt {
        /// The case.
        sak: SakId,
        /// The result, with the reason.
        overstyring: Overstyring,
    },
    /// The computed fact stands again.
    OverstyringTrukket {
        /// The case.
        sak: SakId,
        /// Code of the computed fact.
        beregning: String,
    },
    /// The list the sample is drawn from was frozen; it replaces one nothing was drawn from.
    PopulasjonFrosset(Box<Populasjon>),
    /// The sample was drawn.
    UtvalgTrukket(Trekning),
    /// More cases were drawn with the same seed.
    UtvalgUtvidet(Utvidelse),
    /// A drawn case cannot be reviewed.
    SakBortfalt {
        /// The case.
        sak: SakId,
        /// Why.
        grunn: String,
        /// The next in the order of the draw, where one takes its place.
        erstatning: Option<SakId>,
    },
    /// The tilsyn went over to another checklist.
    SjekklisteByttet(Box<Sjekklistebytte>),
    /// Cases were drawn for a second inspector.
    DobbelTrukket(Dobbeltrekning),
    /// A packet for the second inspector was written.
    DobbelPakket {
        /// Number of the packet.
        nummer: String,
        /// File name without folders.
        fil: String,
    },
    /// The packet that left was given up, with the reason; it cannot come back.
    DobbelAvbrutt(String),
    /// This file is such a packet; always the second event of one.
    PakkeMottatt(Box<Dobbelpakke>),
    /// A packet came back with the second inspector's answers.
    DobbelTattInn(Box<Andrevurdering>),
    /// A difference between the two was resolved; the answer stands from now on.
    UlikhetLoest {
        /// Where.
        sted: Svarsted,
        /// Which answer.
        valg: Loesningsvalg,
        /// The answer itself.
        besvarelse: Besvarelse,
        /// Why.
        grunn: String,
    },
    /// A difference in a cell of the § 29 matrix was resolved; the reading stands from now on.
    CelleulikhetLoest {
        /// The case.
        sak: SakId,
        /// Which reading.
        valg: Loesningsvalg,
        /// The cell itself.
        celle: Vilkaarscelle,
        /// Why.
        grunn: String,
    },
    /// What was said in an interview was written down, or written anew.
    IntervjuNotert(Intervjusted, Intervjunotat),
    /// A note of an interview was taken back.
    IntervjunotatTrukket(Intervjusted),
    /// The inspector has looked at texts of the event that follows and calls what the identity gate
    /// found in them harmless.
    TeksterAvgjort(Vec<Personvernavgjoerelse>),
    /// The office has concluded on a theme of its egentilsyn, or concluded anew.
    TemaVurdert(Box<Temavurdering>),
    /// The conclusion on a theme was taken back.
    TemavurderingTrukket(String),
    /// A measure was written into the tiltaksplan, or its words were edited.
    TiltakSkrevet(Box<Tiltak>),
    /// A measure has come further, with what is to be said of it.
    TiltaksstatusEndret {
        /// Number of the measure.
        id: TiltakId,
        /// How far it has come.
        status: Tiltaksstatus,
        /// Which new cases were read and what they showed, or why it was given up.
        merknad: String,
    },
    /// An office has said something of itself at an item of a list.
    EgenvurderingGitt {
        /// The office.
        kontor: KontorId,
        /// The item.
        punkt: EgenpunktId,
        /// What it says.
        vurdering: Box<Egenvurdering>,
    },
    /// What an office said at an item was taken back.
    EgenvurderingTrukket {
        /// The office.
        kontor: KontorId,
        /// The item.
        punkt: EgenpunktId,
    },
    /// The egentilsyn was approved as it stands.
    EgentilsynGodkjent(Egengodkjenning),
    /// The event with that number no longer counts.
    Angret(u64),
    /// The undone event with that number counts again.
    Gjentatt(u64),
}

impl Hendelse {
    /// Whether the user may undo it. Creation and what has left the house stay.
    pub fn kan_angres(&self) -> bool {
        match self {
            Self::GrunnlagEndret(_)
            | Self::SakerImportert(_)
            | Self::SakerBorte(..)
            | Self::BorteAvgjort(..)
            | Self::DokumentVedlagt(_)
            | Self::DokumentFjernet(..)
            | Self::SvarGitt(..)
            | Self::SvarTrukket(_)
            | Self::VilkaarVurdert { .. }
            | Self::VilkaarTrukket { .. }
            | Self::BeregningOverstyrt { .. }
            | Self::OverstyringTrukket { .. }
            | Self::LovbruddSkrevet(_)
            | Self::LovbruddForkastet(..)
            | Self::LovbruddFerdigstilt(_)
            | Self::LovbruddGjenaapnet(..)
            | Self::PopulasjonFrosset(_)
            | Self::UtvalgTrukket(_)
            | Self::UtvalgUtvidet(_)
            | Self::SakBortfalt { .. }
            | Self::SjekklisteByttet(_)
            | Self::UlikhetLoest { .. }
            | Self::CelleulikhetLoest { .. }
            | Self::IntervjuNotert(..)
            | Self::IntervjunotatTrukket(_)
            | Self::TemaVurdert(_)
            | Self::TemavurderingTrukket(_)
            | Self::TiltakSkrevet(_)
            | Self::TiltaksstatusEndret { .. }
            | Self::EgenvurderingGitt { .. }
            | Self::EgenvurderingTrukket { .. }
            | Self::EgentilsynGodkjent(_) => true,
            Self::TilsynOpprettet(_)
            | Self::DobbelTrukket(_)
            | Self::DobbelPakket { .. }
            | Self::DobbelAvbrutt(_)
            | Self::PakkeMottatt(_)
            | Self::DobbelTattInn(_)
            | Self::RapportSkrevet { .. }
            | Self::RapportSignert { .. }
            | Self::TeksterAvgjort(_)
            | Self::Angret(_)
            | Self::Gjentatt(_) => false,
        }
    }

    /// The stable outward name of the kind of event, also the last part of its text key.
    pub fn kode(&self) -> &'static str {
        match self {
            Self::TilsynOpprettet(_) => "tilsyn-opprettet",
            Self::GrunnlagEndret(_) => "grunnlag-endret",
            Self::SakerImportert(_) => "saker-importert",
            Self::SakerBorte(..) => "saker-borte",
            Self::BorteAvgjort(..) => "borte-avgjort",
            Self::DokumentVedlagt(_) => "dokument-vedlagt",
            Self::DokumentFjernet(..) => "dokument-fjernet",
            Self::SvarGitt(..) => "svar-gitt",
            Self::SvarTrukket(_) => "svar-trukket",
            Self::LovbruddSkrevet(_) => "lovbrudd-skrevet",
            Self::LovbruddForkastet(..) => "lovbrudd-forkastet",
            Self::LovbruddFerdigstilt(_) => "lovbrudd-ferdigstilt",
            Self::LovbruddGjenaapnet(..) => "lovbrudd-gjenaapnet",
            Self::RapportSkrevet { .. } => "rapport-skrevet",
            Self::RapportSignert { .. } => "rapport-signert",
            Self::TeksterAvgjort(_) => "tekster-avgjort",
            Self::VilkaarVurdert { .. } => "vilkaar-vurdert",
            Self::VilkaarTrukket { .. } => "vilkaar-trukket",
            Self::BeregningOverstyrt { .. } => "beregning-overstyrt",
            Self::OverstyringTrukket { .. } => "overstyring-trukket",
            Self::PopulasjonFrosset(_) => "populasjon-frosset",
            Self::UtvalgTrukket(_) => "utvalg-trukket",
            Self::UtvalgUtvidet(_) => "utvalg-utvidet",
            Self::SakBortfalt { .. } => "sak-bortfalt",
            Self::SjekklisteByttet(_) => "sjekkliste-byttet",
            Self::DobbelTrukket(_) => "dobbel-trukket",
            Self::DobbelPakket { .. } => "dobbel-pakket",
            Self::DobbelAvbrutt(_) => "dobbel-avbrutt",
            Self::PakkeMottatt(_) => "pakke-mottatt",
            Self::DobbelTattInn(_) => "dobbel-tatt-inn",
            Self::UlikhetLoest { .. } => "ulikhet-loest",
            Self::CelleulikhetLoest { .. } => "celleulikhet-loest",
            Self::IntervjuNotert(..) => "intervju-notert",
            Self::IntervjunotatTrukket(_) => "intervjunotat-trukket",
            Self::TemaVurdert(_) => "tema-vurdert",
            Self::TemavurderingTrukket(_) => "temavurdering-trukket",
            Self::TiltakSkrevet(_) => "tiltak-skrevet",
            Self::TiltaksstatusEndret { .. } => "tiltaksstatus-endret",
            Self::EgenvurderingGitt { .. } => "egenvurdering-gitt",
            Self::EgenvurderingTrukket { .. } => "egenvurdering-trukket",
            Self::EgentilsynGodkjent(_) => "egentilsyn-godkjent",
            Self::Angret(_) => "angret",
            Self::Gjentatt(_) => "gjentatt",
        }
    }
}

/// An event with who, when and its number in the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Post {
    /// Number in the log, from 1 without gaps.
    pub nr: u64,
    /// When it was recorded.
    pub tid: DateTime<FixedOffset>,
    /// Who recorded it.
    pub hvem: String,
    /// What happened.
    pub hendelse: Hendelse,
}
