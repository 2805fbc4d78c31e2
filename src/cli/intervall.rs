//! `tilsyn intervall`: between how many and how many cases a finding concerns, without a tilsyn.

use clap::{ArgMatches, Command};
use serde::Serialize;

use super::Kode;
use super::feil::CliFeil;
use super::kommandoer::{bryter, grunnform, valg};
use super::kontekst::Kontekst;
use super::plan::{andel_av, antall_av, antallsvalg};
use crate::app::Trekk;
use crate::domene::Melding;
use crate::i18n::Tekster;

#[derive(Serialize)]
struct Ut {
    nedre: u32,
    oevre: u32,
}

pub(super) fn kommando(ord: &Tekster) -> Command {
    grunnform("intervall", "", ord).args([
        antallsvalg("funn", ord).required(true),
        antallsvalg("av", ord).required(true),
        antallsvalg("populasjon", ord).required(true),
        valg("sikkerhet", "TALL", ord).required(true),
        bryter("json", ord),
    ])
}

pub(super) fn kjoer(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let (funn, av, populasjon) =
        (antall_av(m, "funn"), antall_av(m, "av"), antall_av(m, "populasjon"));
    let sikkerhet = andel_av(m, "sikkerhet")?;
    let tall = |melding: Melding| {
        let melding = melding.med("funn", i64::from(funn)).med("av", i64::from(av));
        melding.med("populasjon", i64::from(populasjon))
    };
    let Some(trekk) = Trekk::new(populasjon, av, funn) else {
        let noekkel = if funn > av { "cli-bruk-funn-av" } else { "cli-bruk-av-populasjon" };
        return Err(CliFeil::Bruk(tall(Melding::new(noekkel))));
    };
    let grenser = trekk.intervall(sikkerhet);
    if m.get_flag("json") {
        k.json(&Ut { nedre: grenser.nedre, oevre: grenser.oevre })?;
    } else {
        let eksakt = grenser.nedre == grenser.oevre;
        let noekkel = if eksakt { "cli-intervall-eksakt" } else { "cli-intervall-svar" };
        let melding = tall(Melding::new(noekkel))
            .med("nedre", i64::from(grenser.nedre))
            .med("oevre", i64::from(grenser.oevre))
            .med("sikkerhet", sikkerhet.i_prosent());
        k.linje(k.ord.melding(&melding))?;
    }
    Ok(Kode::Ferdig)
}
