//! The same work without a window: one file per subcommand, no logic of its own.
//!
//! Reads arguments, calls `app`, writes plain Norwegian or JSON. Exit codes: 0 done, 1 the material
//! has faults (or a signature does not hold), 2 wrong use, 3 the operation failed.

mod feil;
mod fritekst;
mod kommandoer;
mod kontekst;
mod json;
mod ny;
mod importer;
mod les;
mod lesform;
mod borte;
mod dokument;
mod vis;
mod svar;
mod lovbrudd;
mod vurder;
mod overstyr;
mod rapport;
mod signer;
mod verifiser;
mod personvern;
mod demo;
mod plan;
mod intervall;
mod trekk;
mod vandring;
mod utvalg;
mod sjekkliste;
mod dobbel;
mod intervju;
mod tiltak;
mod funn;
mod tvilling;

use std::ffi::OsString;
use std::io::Write;
use std::path::PathBuf;

use crate::app::klokke;
use crate::domene::{Maalform, Melding};
use crate::i18n::tekster;

use kontekst::Kontekst;

/// How a run ended, as the number the process returns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Kode {
    /// Done.
    Ferdig = 0,
    /// The material has faults, or a signature does not hold.
    Feil = 1,
    /// Wrong use.
    Bruk = 2,
    /// The operation failed.
    Mislyktes = 3,
}

/// What the program does after the command line has been read.
#[derive(Debug, PartialEq, Eq)]
pub enum Videre {
    /// The process ends with this code.
    Avslutt(Kode),
    /// The window opens, on a file where one was given.
    Vindu {
        /// File to open.
        fil: Option<PathBuf>,
        /// Language of the window, where one was asked for.
        spraak: Option<Maalform>,
    },
}

/// Runs the command line. Results go to `ut`, complaints to `feil`.
pub fn kjoer(
    argumenter: impl IntoIterator<Item = OsString>,
    ut: &mut dyn Write,
    feil: &mut dyn Write,
) -> Videre {
    let argumenter: Vec<OsString> = argumenter.into_iter().collect();
    let spraak = kommandoer::oensket_maalform(&argumenter);
    let ord = tekster(spraak.unwrap_or(Maalform::Bokmaal));
    let treff = match kommandoer::kommando(ord).try_get_matches_from(argumenter) {
        Ok(treff) => treff,
        Err(uro) => return Videre::Avslutt(kommandoer::forklar(&uro, ord, ut, feil)),
    };
    let mut kontekst = Kontekst { ord, ut, naa: klokke::naa() };
    let resultat = match treff.subcommand() {
        None => {
            return Videre::Vindu { fil: treff.get_one::<PathBuf>("fil").cloned(), spraak };
        }
        Some(("ny", m)) => ny::kjoer(m, &mut kontekst),
        Some(("importer", m)) => importer::kjoer(m, &mut kontekst),
        Some(("les", m)) => les::kjoer(m, &mut kontekst),
        Some(("borte", m)) => borte::kjoer(m, &mut kontekst),
        Some(("dokument", m)) => dokument::kjoer(m, &mut kontekst),
        Some(("vis", m)) => vis::kjoer(m, &mut kontekst),
        Some(("svar", m)) => svar::kjoer(m, &mut kontekst),
        Some(("overstyr", m)) => overstyr::kjoer(m, &mut kontekst),
        Some(("vilkaar", m)) => overstyr::vilkaar(m, &mut kontekst),
        Some(("vurder", m)) => vurder::kjoer(m, &mut kontekst),
        Some(("lovbrudd", m)) => lovbrudd::kjoer(m, &mut kontekst),
        Some(("rapport", m)) => rapport::kjoer(m, &mut kontekst),
        Some(("signer", m)) => signer::kjoer(m, &mut kontekst),
        Some(("verifiser", m)) => verifiser::kjoer(m, &mut kontekst),
        Some(("personvern", m)) => personvern::kjoer(m, &mut kontekst),
        Some(("plan", m)) => plan::kjoer(m, &mut kontekst),
        Some(("intervall", m)) => intervall::kjoer(m, &mut kontekst),
        Some(("trekk", m)) => trekk::kjoer(m, &mut kontekst),
        Some(("utvalg", m)) => utvalg::kjoer(m, &mut kontekst),
        Some(("sjekkliste", m)) => sjekkliste::kjoer(m, &mut kontekst),
        Some(("dobbel", m)) => dobbel::kjoer(m, &mut kontekst),
        Some(("intervju", m)) => intervju::kjoer(m, &mut kontekst),
        Some(("tiltak", m)) => tiltak::kjoer(m, &mut kontekst),
        Some(("funn", m)) => funn::funn(m, &mut kontekst),
        Some(("egenvurdering", m)) => funn::egenvurdering(m, &mut kontekst),
        Some(("godkjenn", m)) => funn::godkjenn(m, &mut kontekst),
        Some(("del", m)) => funn::del(m, &mut kontekst),
        Some(("tvilling", m)) => tvilling::kjoer(m, &mut kontekst),
        Some(("demo", m)) => match demo::kjoer(m, &mut kontekst) {
            Ok(Some(fil)) => return Videre::Vindu { fil: Some(fil), spraak },
            Ok(None) => Ok(Kode::Ferdig),
            Err(uro) => Err(uro),
        },
        Some(_) => Ok(Kode::Bruk),
    };
    Videre::Avslutt(resultat.unwrap_or_else(|uro| uro.si(ord, feil)))
}

/// Says that the window could not be opened and what to do instead.
pub fn uten_vindu(aarsak: &Melding, maalform: Maalform, feil: &mut dyn Write) -> Kode {
    let ord = tekster(maalform);
    // Where even the complaint cannot be written, the exit code still tells.
    writeln!(feil, "{}\n{}", ord.melding(aarsak), ord.tekst("cli-feil-vindu")).ok();
    Kode::Mislyktes
}
