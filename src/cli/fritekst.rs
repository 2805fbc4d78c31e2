//! Free text that the identity gate holds back: refused, stored masked, or kept with a reason. The
//! command says which; without a word it is refused.

use clap::{Arg, ArgMatches};

use super::feil::CliFeil;
use super::kommandoer::{bryter, valg};
use super::kontekst::Kontekst;
use crate::app::{AppError, Oekt, Tekstfunn, masker_tekster};
use crate::domene::Hendelse;
use crate::i18n::Tekster;

/// What is done with a text that may point to a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Tekstvalg {
    /// It is not stored.
    Avvis,
    /// It is stored with every hit masked.
    Masker,
    /// It is stored as it stands, and the reason stands in the log.
    Harmloes(String),
}

impl Tekstvalg {
    /// What the arguments say.
    pub(super) fn av(m: &ArgMatches) -> Self {
        // a command without free text has neither option
        let grunn = m.try_get_one::<String>("harmloes").ok().flatten();
        let masker = m.try_get_one::<bool>("masker").ok().flatten().copied().unwrap_or_default();
        match grunn {
            Some(grunn) => Self::Harmloes(grunn.to_owned()),
            None if masker => Self::Masker,
            None => Self::Avvis,
        }
    }
}

/// The two options, for every command that stores free text.
pub(super) fn tekstvalg(ord: &Tekster) -> [Arg; 2] {
    [
        bryter("masker", ord).help(ord.tekst("cli-valg-masker-tekst")),
        valg("harmloes", "GRUNN", ord)
            .help(ord.tekst("cli-valg-harmloes-tekst"))
            .conflicts_with("masker"),
    ]
}

/// Stores an event; where its texts are held back, as the user has chosen. Kind and place of what
/// was held are told, never the value.
pub(super) fn lagre(
    oekt: &mut Oekt,
    hendelse: Hendelse,
    valg: &Tekstvalg,
    k: &mut Kontekst<'_>,
) -> Result<(), CliFeil> {
    let funn = match oekt.utfoer(hendelse.clone(), k.naa) {
        Err(AppError::Personopplysning(funn)) if *valg != Tekstvalg::Avvis => funn,
        svar => return Ok(svar?),
    };
    match valg {
        Tekstvalg::Avvis => {}
        Tekstvalg::Masker => {
            let maskert = masker_tekster(&hendelse, oekt.tilsyn());
            oekt.utfoer(maskert, k.naa)?;
            fortell("cli-tekst-maskert", &funn, k)?;
        }
        Tekstvalg::Harmloes(grunn) => {
            oekt.utfoer_harmloes(hendelse, grunn, k.naa)?;
            fortell("cli-tekst-beholdt", &funn, k)?;
        }
    }
    Ok(())
}

fn fortell(noekkel: &str, funn: &[Tekstfunn], k: &mut Kontekst<'_>) -> Result<(), CliFeil> {
    for ett in funn {
        let sted = k.ord.melding(&ett.melding());
        k.si(noekkel, &[("sted", sted.into())])?;
    }
    Ok(())
}
