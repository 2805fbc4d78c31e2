//! The sample: a list is frozen, cases are drawn, the protocol is written.
//!
//! Every line of a list passes the identity gate before anything of it is kept.

use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};

use super::filer;
use crate::app::fritekst::{Tekstfelt, kontroller_tekst};
use crate::app::{AppError, Oekt, masker_tekster};
use crate::domene::{
    Filsted, Hendelse, KontorId, Melding, Merknad, Merknadskode, Opplysningsart, Populasjonssak,
    SakId, Tilsyn, Utvalg,
};
use crate::i18n::Tekster;
use crate::import::ImportError;
use crate::personvern::{Treff, finn, finn_foedselsnummer, masker};
use crate::statistikk::oppdagelse::Krav;
use crate::utvalg::{
    self, Fordeling, Kontorplan, Lest, Protokollinje, UtvalgError, gruppemerknader, kanonisk_liste,
    liste_sha256,
};

/// Name of the protocol file.
const PROTOKOLLFIL: &str = "trekningsprotokoll.txt";
/// Name of the list in canonical form, as the lines of the protocol call it.
const LISTEFIL: &str = "populasjon.txt";

/// What came of freezing a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frysing {
    /// Cases in it.
    pub saker: usize,
    /// SHA-256 of the list in hex.
    pub sha256: String,
    /// What the user should know of it.
    pub merknader: Vec<Melding>,
}

/// A draw from a list, without a tilsyn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listetrekk {
    /// The ids, in the order of the draw.
    pub trukket: Vec<SakId>,
    /// Cases in the list.
    pub populasjon: usize,
    /// SHA-256 in hex of the list in canonical form.
    pub liste_sha256: String,
    /// SHA-256 of the file in hex.
    pub fil_sha256: String,
}

/// Where a protocol was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Protokollfiler {
    /// The protocol.
    pub protokoll: PathBuf,
    /// The list in canonical form.
    pub liste: PathBuf,
}

/// Reads a list without touching a tilsyn; the bytes' SHA-256 in hex beside it.
pub fn les_populasjon(sti: &Path) -> Result<(Lest, String), AppError> {
    let bytes = filer::les(sti)?;
    gjennom_porten(&bytes, &filer::filnavn(sti))?;
    let lest = utvalg::les(&bytes)?;
    idene_gjennom_porten(&lest)?;
    Ok((lest, filer::sha256(&bytes)))
}

/// The identity gate: a number that points to a person stops the list, with the lines.
fn gjennom_porten(bytes: &[u8], fil: &str) -> Result<(), AppError> {
    let tekst = String::from_utf8_lossy(bytes);
    let sted = |linje| Filsted { fil: masker(fil), linje, ..Filsted::default() };
    let i_navnet = (!finn_foedselsnummer(fil).is_empty()).then(|| sted(None));
    let i_linjer = (1..).zip(tekst.lines()).filter(|(_, l)| !finn_foedselsnummer(l).is_empty());
    let steder = i_navnet.into_iter().chain(i_linjer.map(|(nr, _)| sted(Some(nr))));
    let kode = Merknadskode::Foedselsnummer;
    let funn: Vec<Merknad> = steder.map(|sted| Merknad { kode, sted }).collect();
    if funn.is_empty() { Ok(()) } else { Err(ImportError::Foedselsnummer(funn).into()) }
}

/// An id is shown, printed and frozen as it stands, so it may not lead to a person. Offices are
/// called after people and may.
fn idene_gjennom_porten(lest: &Lest) -> Result<(), AppError> {
    let stopper = |sak: &Populasjonssak| {
        let id = sak.id.as_str();
        let kontor = sak.kontor.as_ref().map_or("", KontorId::as_str);
        finn(id).iter().any(|treff| peker_paa_noen(id, treff))
            || finn(kontor).iter().any(|t| t.art.er_hard() && t.art != Opplysningsart::Person)
    };
    let linjer = lest.linjer.iter().zip(&lest.saker).filter(|(_, sak)| stopper(sak));
    let linjer: Vec<u64> = linjer.map(|(linje, _)| *linje).collect();
    if linjer.is_empty() { Ok(()) } else { Err(UtvalgError::Personopplysning(linjer).into()) }
}

/// A hard hit, or a telephone number written as one: eight digits alone may well be a case number.
fn peker_paa_noen(id: &str, treff: &Treff) -> bool {
    let skrevet = id.get(treff.start..treff.slutt).unwrap_or_default();
    let skilletegn = skrevet.chars().filter(|tegn| tegn.is_whitespace()).count();
    let som_telefon = skrevet.contains('+') || skilletegn > 1;
    treff.art.er_hard() || (treff.art == Opplysningsart::Telefon && som_telefon)
}

/// Freezes a list; it replaces one nothing has been drawn from.
pub fn frys(oekt: &mut Oekt, sti: &Path, naa: DateTime<FixedOffset>) -> Result<Frysing, AppError> {
    let (lest, fil_sha256) = les_populasjon(sti)?;
    let mut merknader = listemerknader(&lest);
    let kjente = &oekt.tilsyn().grunnlag.kontorer;
    let populasjon = utvalg::frys(lest, filer::filnavn(sti), fil_sha256, kjente);
    merknader.extend(gruppemerknader(&populasjon));
    let (saker, sha256) = (populasjon.saker.len(), populasjon.sha256.clone());
    let hendelse = Hendelse::PopulasjonFrosset(Box::new(populasjon));
    oekt.utfoer(masker_tekster(&hendelse, oekt.tilsyn()), naa)?; // only the name of the file
    Ok(Frysing { saker, sha256, merknader })
}

fn listemerknader(lest: &Lest) -> Vec<Melding> {
    let antall = lest.ukjente_grupper.len();
    let ukjente =
        (antall > 0).then(|| Melding::new("utvalg-ukjente-grupper").med("antall", antall));
    let antall = lest.uleste_kolonner;
    let uleste = (antall > 0).then(|| Melding::new("utvalg-uleste-kolonner").med("antall", antall));
    ukjente.into_iter().chain(uleste).collect()
}

/// How many to draw, office by office.
pub fn planlegg(tilsyn: &Tilsyn, krav: Krav) -> Result<Vec<Kontorplan>, AppError> {
    Ok(utvalg::planlegg(&utvalget(tilsyn)?.populasjon, krav))
}

/// Draws the sample. Gives the cases in the order of the draw.
pub fn trekk(
    oekt: &mut Oekt,
    froe: &str,
    fordeling: &Fordeling,
    naa: DateTime<FixedOffset>,
) -> Result<Vec<SakId>, AppError> {
    kontroller_tekst(Tekstfelt::Froe, froe)?;
    let trekning = utvalg::trekk(utvalget(oekt.tilsyn())?, froe, fordeling)?;
    let saker = trekning.saker.clone();
    oekt.utfoer(Hendelse::UtvalgTrukket(trekning), naa)?;
    Ok(saker)
}

/// Draws more with the same seed, for a reason. Gives the new cases.
pub fn utvid(
    oekt: &mut Oekt,
    fordeling: &Fordeling,
    grunn: &str,
    naa: DateTime<FixedOffset>,
) -> Result<Vec<SakId>, AppError> {
    let utvidelse = utvalg::utvid(utvalget(oekt.tilsyn())?, fordeling, &masker(grunn.trim()))?;
    let saker = utvidelse.saker.clone();
    oekt.utfoer(Hendelse::UtvalgUtvidet(utvidelse), naa)?;
    Ok(saker)
}

/// A drawn case cannot be reviewed, for a reason. Gives the case that takes its place.
pub fn bortfall(
    oekt: &mut Oekt,
    sak: &SakId,
    (grunn, erstatt): (&str, bool),
    naa: DateTime<FixedOffset>,
) -> Result<Option<SakId>, AppError> {
    let utvalget = utvalget(oekt.tilsyn())?;
    let hendelse = utvalg::bortfall(utvalget, sak, &masker(grunn.trim()), erstatt)?;
    let neste = if let Hendelse::SakBortfalt { erstatning, .. } = &hendelse {
        erstatning.clone()
    } else {
        None
    };
    oekt.utfoer(hendelse, naa)?;
    Ok(neste)
}

/// The protocol in words; `None` where nothing has been drawn.
pub fn protokolltekst(tilsyn: &Tilsyn, ord: &Tekster) -> Option<String> {
    let linjer = utvalg::protokoll(tilsyn.utvalg.as_ref()?, tilsyn.trekninger)?;
    let kommune = tilsyn.grunnlag.kommune.as_str().into();
    let mut ut = ord.med("utvalg-protokoll-tittel", &[("kommune", kommune)]) + "\n";
    let mut forrige_tom = false;
    let mut skriv = |linje: &str| {
        if !(linje.is_empty() && forrige_tom) {
            ut.push_str(linje);
            ut.push('\n');
        }
        forrige_tom = linje.is_empty();
    };
    for linje in linjer {
        match linje {
            Protokollinje::Overskrift(melding) => {
                let tekst = ord.melding(&melding);
                skriv("");
                skriv(&tekst);
                skriv(&"-".repeat(tekst.chars().count()));
            }
            Protokollinje::Ord(melding) => {
                skriv("");
                skriv(&ord.melding(&melding));
                skriv("");
            }
            Protokollinje::Skall(skall) => skriv(&format!("    {skall}")),
            Protokollinje::Svar(svar) => skriv(&format!("  = {svar}")),
        }
    }
    Some(ut)
}

/// Writes protocol and list into a folder; files of these names are replaced.
pub fn skriv_protokoll(
    oekt: &Oekt,
    mappe: &Path,
    ord: &Tekster,
) -> Result<Protokollfiler, AppError> {
    let utvalget = utvalget(oekt.tilsyn())?;
    let tekst = protokolltekst(oekt.tilsyn(), ord);
    let tekst = tekst.ok_or(UtvalgError::IkkeTrukket)?;
    let filer = Protokollfiler { protokoll: mappe.join(PROTOKOLLFIL), liste: mappe.join(LISTEFIL) };
    let feil = |kilde| AppError::Fil { sti: mappe.to_owned(), kilde };
    std::fs::create_dir_all(mappe).map_err(feil)?;
    let liste = kanonisk_liste(&utvalget.populasjon.saker) + "\n";
    filer::skriv_trygt(&filer.liste, liste.as_bytes())?;
    filer::skriv_trygt(&filer.protokoll, tekst.as_bytes())?;
    Ok(filer)
}

/// Draws from a list without a tilsyn; offices in it are not looked at.
pub fn trekk_fra_liste(sti: &Path, froe: &str, antall: u32) -> Result<Listetrekk, AppError> {
    kontroller_tekst(Tekstfelt::Froe, froe)?;
    let (lest, fil_sha256) = les_populasjon(sti)?;
    let saker: Vec<_> =
        lest.saker.into_iter().map(|sak| Populasjonssak { kontor: None, ..sak }).collect();
    let trukket = utvalg::trekk_fra(&saker, froe, antall)?;
    let liste_sha256 = liste_sha256(&saker);
    Ok(Listetrekk { trukket, populasjon: saker.len(), liste_sha256, fil_sha256 })
}

fn utvalget(tilsyn: &Tilsyn) -> Result<&Utvalg, AppError> {
    tilsyn.utvalg.as_ref().ok_or_else(|| UtvalgError::IngenPopulasjon.into())
}

#[cfg(test)]
mod tests;
