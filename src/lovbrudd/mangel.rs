//! What a lovbrudd lacks before it may be finished.

use crate::domene::{HjemmelId, Melding, SakId};

/// One thing that stops the chain.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mangel {
    /// The conclusion has no sentence.
    Setning,
    /// No office is named that it is about.
    Kontor,
    /// These cases it names do not count any more: gone from a corrected file, or fallen away.
    SakTellerIkke(Vec<SakId>),
    /// No provision is named.
    Hjemmel,
    /// None of the provisions is inside the authority of stl § 9.
    HjemmelUtenforTilsyn,
    /// The provision is unknown, or was in force on none of the days that count.
    HjemmelUgyldig(HjemmelId),
    /// None of the provisions has been read in the text of the law; all must be confirmed.
    HjemmelUbekreftet,
    /// Link 1, the yardstick, is empty.
    Krav,
    /// Link 2 has no statement, or one without words.
    Fakta,
    /// The statement with that place in the list (from 0) rests on no evidence with a place.
    FaktumUtenBevis(usize),
    /// Link 3, the weighing, is empty.
    Vurdering,
    /// A lovbrudd on internkontroll does not say which control failed and why.
    Styring,
    /// Link 4, the conclusion, is not chosen.
    Konklusjon,
}

impl Mangel {
    /// The stable outward name; the text stands under `mangel-<kode>`.
    pub fn kode(&self) -> &'static str {
        match self {
            Self::Setning => "setning",
            Self::Kontor => "kontor",
            Self::SakTellerIkke(_) => "sak-teller-ikke",
            Self::Hjemmel => "hjemmel",
            Self::HjemmelUtenforTilsyn => "hjemmel-utenfor-tilsyn",
            Self::HjemmelUgyldig(_) => "hjemmel-ugyldig",
            Self::HjemmelUbekreftet => "hjemmel-ubekreftet",
            Self::Krav => "krav",
            Self::Fakta => "fakta",
            Self::FaktumUtenBevis(_) => "faktum-uten-bevis",
            Self::Vurdering => "vurdering",
            Self::Styring => "styring",
            Self::Konklusjon => "konklusjon",
        }
    }

    /// The sentence for the inspector; statements are counted from 1 there.
    pub fn melding(&self) -> Melding {
        let melding = Melding::new(format!("mangel-{}", self.kode()));
        match self {
            Self::HjemmelUgyldig(id) => melding.med("hjemmel", id.as_str()),
            Self::SakTellerIkke(saker) => {
                let navn: Vec<&str> = saker.iter().map(SakId::as_str).collect();
                melding.med("antall", saker.len()).med("saker", navn.join(", "))
            }
            Self::FaktumUtenBevis(plass) => melding.med("nr", plass + 1),
            Self::Setning
            | Self::Kontor
            | Self::Hjemmel
            | Self::HjemmelUtenforTilsyn
            | Self::HjemmelUbekreftet
            | Self::Krav
            | Self::Fakta
            | Self::Vurdering
            | Self::Styring
            | Self::Konklusjon => melding,
        }
    }
}
