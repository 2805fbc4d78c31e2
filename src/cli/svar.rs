//! `tilsyn svar`: one answer from the arguments, or many from a file or standard input.
//!
//! From a file the answers are read one by one and each is acknowledged when it is safely stored, so
//! that a script that is cut off knows how far it came.

use std::io::{BufRead as _, Read as _};
use std::path::Path;

use clap::ArgMatches;

use super::Kode;
use super::feil::CliFeil;
use super::fritekst::{self, Tekstvalg};
use super::kommandoer::{sti_av, tekst_av};
use super::kontekst::{Kontekst, uten_bom};
use crate::app::Oekt;
use crate::domene::{
    Besvarelse, Bevis, Bevisart, Hendelse, KontorId, PunktId, SakId, Svar, Svarsted,
};

pub(super) fn kjoer(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let mut oekt = k.aapne(&sti_av(m, "tilsyn"))?;
    let valg = Tekstvalg::av(m);
    if let Some(fil) = m.get_one::<std::path::PathBuf>("fra-fil") {
        return fra_fil(&mut oekt, fil, &valg, k);
    }
    let sted = sted(m)?;
    let hendelse = if m.get_flag("trekk") {
        Hendelse::SvarTrukket(sted)
    } else {
        Hendelse::SvarGitt(sted, besvarelse(m)?)
    };
    fritekst::lagre(&mut oekt, hendelse, &valg, k)?;
    k.si("cli-svar-lagret", &[("nr", oekt.poster().len().into())])?;
    Ok(Kode::Ferdig)
}

fn sted(m: &ArgMatches) -> Result<Svarsted, CliFeil> {
    let punkt = tekst_av(m, "punkt").ok_or_else(|| CliFeil::bruk("cli-bruk-punkt", ""))?;
    let punkt = PunktId::new(punkt);
    match (tekst_av(m, "sak"), tekst_av(m, "kontor")) {
        (Some(sak), _) => Ok(Svarsted::Sak(SakId::new(sak), punkt)),
        (None, Some(kontor)) => Ok(Svarsted::Kontor(KontorId::new(kontor), punkt)),
        (None, None) => Err(CliFeil::bruk("cli-bruk-sak-eller-kontor", "")),
    }
}

fn besvarelse(m: &ArgMatches) -> Result<Besvarelse, CliFeil> {
    let kode = tekst_av(m, "svar").unwrap_or_default();
    let kjente = || Svar::ALLE.iter().map(|s| s.kode()).collect::<Vec<_>>().join(", ");
    let svar = Svar::fra_kode(kode).ok_or_else(|| CliFeil::bruk("cli-bruk-svar", &kjente()))?;
    let bevis = m.get_many::<String>("bevis").into_iter().flatten().map(|b| bevis(b));
    Ok(Besvarelse {
        svar,
        notat: tekst_av(m, "notat").unwrap_or_default().to_owned(),
        bevis: bevis.collect::<Result<_, _>>()?,
    })
}

/// `vedt:vedtak side 1` → evidence of that kind at that place.
pub(super) fn bevis(tekst: &str) -> Result<Bevis, CliFeil> {
    let delt = tekst.split_once(':').and_then(|(art, sted)| Some((Bevisart::fra_kode(art)?, sted)));
    let (art, sted) = delt.ok_or_else(|| CliFeil::bruk("cli-bruk-bevis", tekst))?;
    Ok(Bevis::new(art, sted.trim()))
}

/// A file holds a list of answers; standard input (`-`) one answer a line.
fn fra_fil(
    oekt: &mut Oekt,
    fil: &Path,
    valg: &Tekstvalg,
    k: &mut Kontekst<'_>,
) -> Result<Kode, CliFeil> {
    let feil = |kilde| CliFeil::Fil { sti: fil.display().to_string(), kilde };
    if fil == Path::new("-") {
        for (nr, linje) in std::io::stdin().lock().lines().enumerate() {
            let linje = linje.map_err(feil)?;
            let linje = uten_bom(&linje);
            if !linje.trim().is_empty() {
                let svar = tolk(linje, nr + 1)?;
                lagre(oekt, svar, valg, k)?;
            }
        }
        return Ok(Kode::Ferdig);
    }
    let mut tekst = String::new();
    let mut leser = std::fs::File::open(fil).map_err(feil)?;
    leser.read_to_string(&mut tekst).map_err(feil)?;
    let liste: Vec<(Svarsted, Besvarelse)> = tolk(uten_bom(&tekst), 1)?;
    for svar in liste {
        lagre(oekt, svar, valg, k)?;
    }
    Ok(Kode::Ferdig)
}

fn tolk<T: serde::de::DeserializeOwned>(tekst: &str, linje: usize) -> Result<T, CliFeil> {
    ron::from_str(tekst).map_err(|uro| {
        let linje = linje + uro.span.start.line.saturating_sub(1);
        CliFeil::bruk("cli-bruk-svarfil", &linje.to_string())
    })
}

fn lagre(
    oekt: &mut Oekt,
    (sted, besvarelse): (Svarsted, Besvarelse),
    valg: &Tekstvalg,
    k: &mut Kontekst<'_>,
) -> Result<(), CliFeil> {
    fritekst::lagre(oekt, Hendelse::SvarGitt(sted, besvarelse), valg, k)?;
    k.si("cli-svar-lagret", &[("nr", oekt.poster().len().into())])?;
    k.ut.flush().map_err(CliFeil::Utskrift)
}
