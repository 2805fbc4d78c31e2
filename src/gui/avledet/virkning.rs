//! What an event touches, so that only that is computed anew.

use crate::domene::{Bevisplass, Hendelse, KontorId, Post, SakId, Svarsted};

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
        | Hendelse::UlikhetLoest { sted, .. }
            if notatet_er_et_annet(sted, post, poster) =>
        {
            Virkning::Alt
        }
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
        | Hendelse::UtvalgTrukket(_)
        | Hendelse::UtvalgUtvidet(_)
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
        | Hendelse::PopulasjonFrosset(_) // a case that fell away does not count
        | Hendelse::SakBortfalt { .. }
        | Hendelse::DokumentVedlagt(_) // evidence may rest on a document or an interview
        | Hendelse::DokumentFjernet(..)
        | Hendelse::IntervjuNotert(..)
        | Hendelse::IntervjunotatTrukket(_)
        | Hendelse::SjekklisteByttet(_)
        | Hendelse::PakkeMottatt(_) => Virkning::Alt,
    }
}

/// Whether the event gives the answer another note, and some answer rests on notes: evidence in any
/// other case may then have changed.
fn notatet_er_et_annet(sted: &Svarsted, post: &Post, poster: &[Post]) -> bool {
    let paa_notat = |post: &Post| {
        let Hendelse::SvarGitt(_, svar) = &post.hendelse else { return false };
        let plasser = svar.bevis.iter().filter_map(|bevis| bevis.plass.as_ref());
        plasser.into_iter().any(|f| matches!(&f.plass, Bevisplass::Notat(annet) if annet == sted))
    };
    let foer = poster.iter().rev().filter(|tidligere| tidligere.nr < post.nr);
    let foer = foer.map(|tidligere| notat_ved(sted, tidligere)).find(Option::is_some).flatten();
    let naa = notat_ved(sted, post);
    naa.unwrap_or_default() != foer.unwrap_or_default() && poster.iter().any(paa_notat)
}

/// The note the event leaves on that answer; `None` where it is about something else.
fn notat_ved<'p>(sted: &Svarsted, post: &'p Post) -> Option<&'p str> {
    if let Hendelse::SvarGitt(her, svar) = &post.hendelse {
        (her == sted).then_some(&svar.notat)
    } else if let Hendelse::UlikhetLoest { sted: her, besvarelse, .. } = &post.hendelse {
        (her == sted).then_some(&besvarelse.notat)
    } else if let Hendelse::SvarTrukket(her) = &post.hendelse {
        (her == sted).then_some("")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;
    use crate::domene::{Besvarelse, Bevis, Bevisart, Plassfeste, PunktId, Svar};

    fn sted(sak: &str) -> Svarsted {
        Svarsted::Sak(SakId::new(sak), PunktId::new("D1"))
    }

    fn svar(sak: &str, notat: &str, paa: Option<Svarsted>) -> Hendelse {
        let bevis = paa.map(|sted| {
            let plass = Bevisplass::Notat(sted);
            let plass = Some(Plassfeste { plass, kildesum: String::new() });
            Bevis { plass, ..Bevis::new(Bevisart::Saker, "notatet") }
        });
        let notat = notat.to_owned();
        let bevis = bevis.into_iter().collect();
        Hendelse::SvarGitt(sted(sak), Besvarelse { notat, bevis, ..Besvarelse::new(Svar::Oppfylt) })
    }

    fn siste(hendelser: Vec<Hendelse>) -> Virkning {
        let tid = DateTime::parse_from_rfc3339("2025-09-01T10:00:00+02:00").unwrap();
        let poster = (1..).zip(hendelser);
        let poster = poster.map(|(nr, hendelse)| Post { nr, tid, hvem: String::new(), hendelse });
        let poster: Vec<Post> = poster.collect();
        av(poster.last().unwrap(), &poster)
    }

    #[test]
    fn a_note_that_is_evidence_elsewhere_touches_everything_when_it_changes() {
        let a = || svar("A-1", "Ventet.", None);
        let b = || svar("A-2", "", Some(sted("A-1")));
        let bare_saken = Virkning::Sak(SakId::new("A-1"));
        assert_eq!(siste(vec![a(), svar("A-1", "Ventet lenge.", None)]), bare_saken);
        assert_eq!(siste(vec![a(), b(), a()]), bare_saken, "the same note");
        let endret = svar("A-1", "Ventet lenge.", None);
        assert_eq!(siste(vec![a(), b(), endret.clone()]), Virkning::Alt);
        assert_eq!(siste(vec![a(), b(), Hendelse::SvarTrukket(sted("A-1"))]), Virkning::Alt);
        assert_eq!(siste(vec![a(), b(), endret, Hendelse::Angret(3)]), Virkning::Alt);
    }
}
