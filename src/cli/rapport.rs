//! `tilsyn rapport`: the report is written as PDF.

use std::path::PathBuf;

use clap::ArgMatches;

use super::Kode;
use super::feil::CliFeil;
use super::kommandoer::sti_av;
use super::kontekst::Kontekst;
use super::vandring;
use crate::app::arbeid::{registrer_rapport, skriv_rapport, skriv_rapport_med_maler};

pub(super) fn kjoer(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let sti = sti_av(m, "tilsyn");
    let til = Kontekst::maal(m, || sti.with_extension("pdf"))?;
    let kilder = m.get_one::<PathBuf>("kilder");
    if let Some(fil) = kilder.filter(|fil| fil.exists() && !m.get_flag("erstatt")) {
        return Err(CliFeil::bruk("cli-bruk-finnes", &fil.display().to_string()));
    }
    let mut oekt = k.aapne(&sti)?;
    let maler = m.get_one::<PathBuf>("maler");
    let kvittering = match maler {
        Some(mappe) => skriv_rapport_med_maler(oekt.tilsyn(), mappe, &til, k.naa)?,
        None => skriv_rapport(oekt.tilsyn(), &til, k.naa)?,
    };
    if let Some(kilder) = kilder {
        vandring::skriv(&oekt, maler.map(PathBuf::as_path), kilder, k)?;
    }
    registrer_rapport(&mut oekt, &kvittering, k.naa)?;
    k.si(
        "cli-rapport-skrevet",
        &[
            ("sti", kvittering.sti.display().to_string().into()),
            ("sha256", kvittering.sha256.into()),
        ],
    )?;
    Ok(Kode::Ferdig)
}
