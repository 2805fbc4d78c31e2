//! What can be wrong with something an office wants to store in its egentilsyn.

use crate::domene::{Melding, Svar, TiltakId, navngitt};
use crate::personvern::masker;

navngitt! {
    /// What a measure cannot be without.
    Tiltaksmangel {
        /// It does not say what is to be done.
        Tiltak = "tiltak",
        /// It does not say who answers for it.
        Ansvarlig = "ansvarlig",
    }
}

/// The office wants to store something that does not fit.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Egenfeil {
    /// A tilsyn has neither findings in the words of an office nor a tiltaksplan.
    #[error("only in an egentilsyn")]
    BareEgentilsyn,
    /// The checklist has no such theme.
    #[error("unknown theme")]
    UkjentTema(String),
    /// The tiltaksplan has no such measure.
    #[error("unknown measure {0}")]
    UkjentTiltak(TiltakId),
    /// The measure lacks what it cannot be without.
    #[error("the measure lacks {} things", .0.len())]
    UfullstendigTiltak(Vec<Tiltaksmangel>),
    /// The status says something that must be told in words.
    #[error("the status needs words")]
    StatusUtenOrd,
    /// The office's own words use what only Statsforvalteren may conclude with.
    #[error("{} words cannot be used", .0.len())]
    Ord(Vec<&'static str>),
    /// No list has such an item, or this kind of tilsyn does not use the list.
    #[error("unknown item")]
    UkjentPunkt(String),
    /// The list is answered in another way.
    #[error("another way of answering")]
    UgyldigVerdi(&'static str),
    /// An egentilsyn does not use that answer.
    #[error("not an answer of an egentilsyn")]
    UkjentSvar(Svar),
    /// The two files are not a tilsyn and an egentilsyn.
    #[error("not twins")]
    IkkeTvillinger,
    /// An approval without a name.
    #[error("nobody has approved")]
    UtenNavn,
}

impl Egenfeil {
    /// The stable outward name, also the last part of the text key.
    pub fn kode(&self) -> &'static str {
        match self {
            Self::BareEgentilsyn => "bare-egentilsyn",
            Self::UkjentTema(_) => "ukjent-tema",
            Self::UkjentTiltak(_) => "ukjent-tiltak",
            Self::UfullstendigTiltak(_) => "ufullstendig-tiltak",
            Self::StatusUtenOrd => "status-uten-ord",
            Self::Ord(_) => "ord",
            Self::UkjentPunkt(_) => "ukjent-egenpunkt",
            Self::UgyldigVerdi(_) => "ugyldig-verdi",
            Self::UkjentSvar(_) => "svar-utenfor-egentilsyn",
            Self::IkkeTvillinger => "ikke-tvillinger",
            Self::UtenNavn => "godkjenning-uten-navn",
        }
    }

    /// The sentence for the user.
    pub fn melding(&self) -> Melding {
        let melding = Melding::new(format!("egen-feil-{}", self.kode()));
        match self {
            Self::UkjentTema(tema) => melding.med("tema", masker(tema)),
            Self::UkjentTiltak(id) => melding.med("nr", id.to_string()),
            Self::Ord(ord) => melding.med("ord", ord.join("», «")),
            Self::UkjentPunkt(punkt) => melding.med("punkt", masker(punkt)),
            Self::UgyldigVerdi(verdi) => melding.med("verdi", *verdi),
            Self::UkjentSvar(svar) => melding.med("svar", svar.kode()),
            Self::UfullstendigTiltak(mangler) => melding.med("antall", mangler.len()),
            Self::BareEgentilsyn | Self::StatusUtenOrd | Self::IkkeTvillinger | Self::UtenNavn => {
                melding
            }
        }
    }

    /// Each fault by itself, where the sentence only counts them.
    pub fn detaljer(&self) -> Vec<Melding> {
        let Self::UfullstendigTiltak(mangler) = self else { return Vec::new() };
        let melding = |m: &Tiltaksmangel| Melding::new(format!("tiltaksmangel-{}", m.kode()));
        mangler.iter().map(melding).collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::i18n::tests::check_worded;

    use super::*;

    #[test]
    fn every_refusal_has_its_words() {
        let feil = [
            Egenfeil::BareEgentilsyn,
            Egenfeil::UkjentTema("X".to_owned()),
            Egenfeil::UkjentTiltak(TiltakId(3)),
            Egenfeil::UfullstendigTiltak(Tiltaksmangel::ALLE.to_vec()),
            Egenfeil::StatusUtenOrd,
            Egenfeil::Ord(vec!["lovbrudd", "pålegg"]),
            Egenfeil::UkjentPunkt("x".to_owned()),
            Egenfeil::UgyldigVerdi("3"),
            Egenfeil::UkjentSvar(Svar::IkkeVurderbart),
            Egenfeil::IkkeTvillinger,
            Egenfeil::UtenNavn,
        ];
        for feil in feil {
            check_worded(&feil.melding());
            feil.detaljer().iter().for_each(check_worded);
        }
    }
}
