//! What an event touches, so that only that is computed anew.

use crate::domene::{Hendelse, KontorId, Post, SakId, Svarsted};

/// How much of what is kept case by case an event touches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Virkning {
    /// One case.
    Sak(SakId),
    /// The items of one office.
    Kontor(KontorId),
    /// Nothing of it.
    Ingen,
    /// Everything: cases came, went or changed, or the frame did.
    Alt,
}

/// What the event touches. Undoing an event touches what the event touched.
pub(super) fn av(post: &Post, poster: &[Post]) -> Virkning {
    match &post.hendelse {
        Hendelse::SvarGitt(sted, _)
        | Hendelse::SvarTrukket(sted)
        | Hendelse::UlikhetLoest { sted, .. } => match sted {
            Svarsted::Sak(sak, _) => Virkning::Sak(sak.clone()),
            Svarsted::Kontor(kontor, _) => Virkning::Kontor(kontor.clone()),
        },
        Hendelse::VilkaarVurdert { sak, .. }
        | Hendelse::VilkaarTrukket { sak, .. }
        | Hendelse::BeregningOverstyrt { sak, .. }
        | Hendelse::CelleulikhetLoest { sak, .. }
        | Hendelse::OverstyringTrukket { sak, .. } => Virkning::Sak(sak.clone()),
        Hendelse::LovbruddSkrevet(_)
        | Hendelse::LovbruddForkastet(..)
        | Hendelse::LovbruddFerdigstilt(_)
        | Hendelse::LovbruddGjenaapnet(..)
        | Hendelse::RapportSkrevet { .. }
        | Hendelse::RapportSignert { .. }
        | Hendelse::PopulasjonFrosset(_)
        | Hendelse::UtvalgTrukket(_)
        | Hendelse::UtvalgUtvidet(_)
        | Hendelse::SakBortfalt { .. }
        | Hendelse::DobbelTrukket(_)
        | Hendelse::DobbelPakket { .. }
        | Hendelse::DobbelAvbrutt(_)
        | Hendelse::DobbelTattInn(_)
        | Hendelse::TemaVurdert(_)
        | Hendelse::TemavurderingTrukket(_)
        | Hendelse::TiltakSkrevet(_)
        | Hendelse::TiltaksstatusEndret { .. }
        | Hendelse::EgenvurderingGitt { .. }
        | Hendelse::EgenvurderingTrukket { .. }
        | Hendelse::EgentilsynGodkjent(_)
        | Hendelse::TeksterAvgjort(_) => Virkning::Ingen,
        Hendelse::Angret(nr) | Hendelse::Gjentatt(nr) => {
            let snudd = poster.iter().rev().find(|post| post.nr == *nr);
            snudd.map_or(Virkning::Alt, |post| av(post, poster))
        }
        Hendelse::TilsynOpprettet(_)
        | Hendelse::GrunnlagEndret(_)
        | Hendelse::SakerImportert(_)
        | Hendelse::SakerBorte(..)
        | Hendelse::BorteAvgjort(..)
        | Hendelse::DokumentVedlagt(_) // evidence may rest on a document or a note
        | Hendelse::DokumentFjernet(..)
        | Hendelse::IntervjuNotert(..)
        | Hendelse::IntervjunotatTrukket(_)
        | Hendelse::SjekklisteByttet(_)
        | Hendelse::PakkeMottatt(_) => Virkning::Alt,
    }
}
