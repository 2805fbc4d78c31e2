//! `tilsyn importer`: a case sample comes in, for the first time or corrected.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use serde::Serialize;

use super::Kode;
use super::feil::CliFeil;
use super::json::MerknadJson;
use super::kommandoer::{sti_av, tekst_av};
use super::kontekst::{Kontekst, les_ron};
use crate::app::arbeid::{
    Filomfang, Importkvittering, Kolonnekart, Kolonnevalg, Leseoppdrag, Saksendringer, Utvalgsfil,
    finn_kolonnevalg, forhaandsvis_fil, kolonnemappe, lagre_kolonnevalg, les_fil_etter, proev_inn,
    skriv_merknader_csv, ta_inn,
};
use crate::app::{AppError, Oekt, masker};
use crate::domene::{Alvor, KontorId, Merknad, SakId};

#[derive(Serialize)]
struct Ut<'a> {
    fil: &'a str,
    sha256: &'a str,
    nye: usize,
    erstattet: usize,
    /// Why nothing was taken in, as a code; `null` when it was.
    stoppet: Option<&'static str>,
    /// Only looked at, nothing taken in.
    proev: bool,
    nye_saker: Vec<&'a str>,
    endrede: Vec<EndretJson<'a>>,
    borte: Vec<&'a str>,
    uendrede: usize,
    svar_aa_se_paa_igjen: usize,
    merknader: Vec<MerknadJson<'a>>,
}

#[derive(Serialize)]
struct EndretJson<'a> {
    sak: &'a str,
    felt: &'a [&'static str],
}

pub(super) fn kjoer(m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    let proev = m.get_flag("proev");
    let tilsynsfil = sti_av(m, "tilsyn");
    let mut oekt = if proev { k.les(&tilsynsfil)? } else { k.aapne(&tilsynsfil)? };
    let kolonner = kolonnevalg(m)?;
    let lest = match les(&oekt, m, kolonner.as_ref()) {
        Ok(lest) => lest,
        Err(uro) => return stoppet(uro, m, k),
    };
    if let Some(valg) = kolonner.filter(|_| m.get_flag("lagre-kolonner")) {
        husk(&oekt, &lest.kart, &valg)?;
    }
    let omfang = if m.get_flag("tillegg") { Filomfang::Tillegg } else { Filomfang::Hele };
    let kvittering = if proev {
        proev_inn(oekt.tilsyn(), &lest, omfang)
    } else {
        ta_inn(&mut oekt, lest, omfang, k.naa)?
    };
    skriv_fil(&kvittering.merknader, m, k)?;
    if m.get_flag("json") {
        k.json(&som_json(&kvittering, proev))?;
    } else {
        fortell(&kvittering, proev, k)?;
    }
    let feil = kvittering.merknader.iter().any(|m| m.alvor() >= Alvor::Advarsel);
    Ok(if feil { Kode::Feil } else { Kode::Ferdig })
}

/// The choice of columns in a file the user has named.
fn kolonnevalg(m: &ArgMatches) -> Result<Option<Kolonnevalg>, CliFeil> {
    let Some(sti) = m.get_one::<PathBuf>("kolonner") else { return Ok(None) };
    let tekst = std::fs::read_to_string(sti)
        .map_err(|kilde| CliFeil::Fil { sti: sti.display().to_string(), kilde })?;
    les_ron(&tekst, "cli-bruk-kolonnefil").map(Some)
}

/// Reads the sample with the columns the user has named, else with those kept for such files.
fn les(oekt: &Oekt, m: &ArgMatches, valg: Option<&Kolonnevalg>) -> Result<Utvalgsfil, AppError> {
    let grunnlag = &oekt.tilsyn().grunnlag;
    let sti = &sti_av(m, "saksfil");
    let kontorer = match tekst_av(m, "kontor").map(KontorId::new) {
        Some(kontor) if grunnlag.kontorer.contains(&kontor) => vec![kontor],
        Some(kontor) => return Err(AppError::UkjentKontor(kontor)),
        None => grunnlag.kontorer.clone(),
    };
    let husket = match (valg, kolonnemappe()) {
        (None, Some(mappe)) if mappe.is_dir() => {
            let kart = forhaandsvis_fil(sti, &Kolonnevalg::default(), 0)?.kart;
            finn_kolonnevalg(&mappe, &grunnlag.kommune, &kart)?
        }
        _ => None,
    };
    let hva = Leseoppdrag {
        kolonner: valg.or(husket.as_ref()),
        ..Leseoppdrag::new(&kontorer, grunnlag.stikkdato)
    };
    les_fil_etter(sti, &hva, &mut |_| true)
}

/// Keeps the choice of columns for the next file of this kind.
fn husk(oekt: &Oekt, kart: &Kolonnekart, valg: &Kolonnevalg) -> Result<(), CliFeil> {
    if let Some(mappe) = kolonnemappe() {
        lagre_kolonnevalg(&mappe, &oekt.tilsyn().grunnlag.kommune, kart, valg)?;
    }
    Ok(())
}

/// The remarks in a file for the kommune, where the user has asked for it.
fn skriv_fil(merknader: &[Merknad], m: &ArgMatches, k: &Kontekst<'_>) -> Result<(), CliFeil> {
    if let Some(sti) = m.get_one::<PathBuf>("merknader") {
        skriv_merknader_csv(sti, merknader, k.ord)?;
    }
    Ok(())
}

fn som_json(kvittering: &Importkvittering, proev: bool) -> Ut<'_> {
    let Saksendringer { nye, endrede, borte, uendrede } = &kvittering.endringer;
    Ut {
        fil: &kvittering.fil,
        sha256: &kvittering.sha256,
        nye: kvittering.nye,
        erstattet: kvittering.erstattet,
        stoppet: None,
        proev,
        nye_saker: nye.iter().map(SakId::as_str).collect(),
        endrede: endrede.iter().map(|(sak, felt)| EndretJson { sak: sak.as_str(), felt }).collect(),
        borte: borte.iter().map(SakId::as_str).collect(),
        uendrede: uendrede.len(),
        svar_aa_se_paa_igjen: kvittering.svar_aa_se_paa_igjen,
        merknader: kvittering.merknader.iter().map(MerknadJson::from).collect(),
    }
}

fn fortell(
    kvittering: &Importkvittering,
    proev: bool,
    k: &mut Kontekst<'_>,
) -> Result<(), CliFeil> {
    k.si(
        if proev { "cli-import-proevd" } else { "cli-importert" },
        &[
            ("fil", kvittering.fil.clone().into()),
            ("nye", kvittering.nye.into()),
            ("erstattet", kvittering.erstattet.into()),
            ("merknader", kvittering.merknader.len().into()),
        ],
    )?;
    fortell_endringer(kvittering, k)?;
    skriv_merknader(&kvittering.merknader, k)
}

/// Nothing is said of a first sample: all of it is new.
fn fortell_endringer(kvittering: &Importkvittering, k: &mut Kontekst<'_>) -> Result<(), CliFeil> {
    let Saksendringer { nye: _, endrede, borte, uendrede } = &kvittering.endringer;
    if endrede.is_empty() && borte.is_empty() && uendrede.is_empty() {
        return Ok(());
    }
    k.si(
        "cli-import-endringer",
        &[
            ("endrede", endrede.len().into()),
            ("borte", borte.len().into()),
            ("uendrede", uendrede.len().into()),
            ("svar", kvittering.svar_aa_se_paa_igjen.into()),
        ],
    )?;
    for (sak, felt) in endrede {
        let felt: Vec<_> = felt.iter().map(|f| k.ord.tekst(&format!("sakfelt-{f}"))).collect();
        let verdier = [("sak", sak.as_str().into()), ("felt", felt.join(", ").into())];
        k.linje(format!("  {}", k.ord.med("cli-import-endret", &verdier)))?;
    }
    for sak in borte {
        let tekst = k.ord.med("cli-import-borte", &[("sak", sak.as_str().into())]);
        k.linje(format!("  {tekst}"))?;
    }
    Ok(())
}

/// One line per remark: place first, so that the municipality finds it.
fn skriv_merknader(merknader: &[Merknad], k: &mut Kontekst<'_>) -> Result<(), CliFeil> {
    for merknad in merknader {
        let sted = crate::app::stedfestet(merknad, k.ord);
        k.linje(format!("  {sted}"))?;
    }
    Ok(())
}

/// The import was refused: the places are part of the answer.
fn stoppet(uro: AppError, m: &ArgMatches, k: &mut Kontekst<'_>) -> Result<Kode, CliFeil> {
    skriv_fil(uro.merknader(), m, k)?;
    if m.get_flag("json") && uro.gjelder_materialet() {
        let fil = filnavn(&sti_av(m, "saksfil"));
        k.json(&Ut {
            fil: &fil,
            sha256: "",
            nye: 0,
            erstattet: 0,
            stoppet: Some(uro.kode()),
            proev: m.get_flag("proev"),
            nye_saker: Vec::new(),
            endrede: Vec::new(),
            borte: Vec::new(),
            uendrede: 0,
            svar_aa_se_paa_igjen: 0,
            merknader: uro.merknader().iter().map(MerknadJson::from).collect(),
        })?;
        return Ok(Kode::Feil);
    }
    skriv_merknader(uro.merknader(), k)?;
    Err(uro.into())
}

/// The name without folders, without what may point to a person.
fn filnavn(sti: &Path) -> String {
    masker(&sti.file_name().map(|navn| navn.to_string_lossy().into_owned()).unwrap_or_default())
}
