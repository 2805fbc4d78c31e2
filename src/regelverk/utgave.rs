//! An edition of a checklist: what an embete keeps in a file of its own, and the list it comes to.
//!
//! An edition says what it builds on and what is different: own items, items that are off, another
//! threshold, own guidance. It is checked like the lists the program carries, and own items more
//! strictly. The list it comes to can be written as text, so that a tilsyn can carry it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use ron::ser::PrettyConfig;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};

use crate::domene::{MoensterId, PunktId, SjekklisteId};

use super::feil::{Feil, Grunn, RegelverkError};
use super::kontroll::{self, Meld};
use super::lesing::{Fil, les};
use super::moenster::Moenster;
use super::typer::{Kontrollpunkt, Regelverk, Sjekkliste, Tospraak};

/// Capital letters a prefix may have.
const PREFIKS: std::ops::RangeInclusive<usize> = 2..=5;

/// The file of an edition.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Utgavefil {
    /// Id of the list it comes to.
    id: SjekklisteId,
    /// The list it builds on.
    bygger_paa: SjekklisteId,
    /// Capital letters that the ids of own items begin with, `TRD` for `TRD-1`.
    #[serde(default)]
    prefiks: String,
    /// Name; that of the list it builds on, where none is given.
    #[serde(default)]
    navn: Option<Tospraak>,
    /// Version as printed in the report.
    versjon: String,
    /// The day the edition was held against the law; that of the list it builds on where not given.
    #[serde(default)]
    lovstatus: Option<NaiveDate>,
    /// Another number of cases that makes a pattern worth proposing.
    #[serde(default)]
    terskel_saker: Option<usize>,
    /// Items that are off.
    #[serde(default)]
    av: Vec<PunktId>,
    /// Optional items that must be answered.
    #[serde(default)]
    paa: Vec<PunktId>,
    /// Guidance in the place of the list's own.
    #[serde(default)]
    veiledning: BTreeMap<PunktId, Tospraak>,
    /// Own items, placed after the last of their theme.
    #[serde(default)]
    egne: Vec<Kontrollpunkt>,
    /// Patterns that own items feed.
    #[serde(default)]
    mater: BTreeMap<MoensterId, Vec<PunktId>>,
}

impl Regelverk {
    /// Reads a checklist from a file that an embete keeps: an edition, or a whole list in the form
    /// of those the program carries. Every fault is named at once.
    pub fn les_sjekkliste(&self, fil: &str, tekst: &str) -> Result<Sjekkliste, RegelverkError> {
        let fil = (fil, tekst);
        let (liste, mut feil) = if er_utgave(tekst) {
            let utgave: Utgavefil = les(fil)?;
            let Some(grunnliste) = self.sjekkliste(&utgave.bygger_paa) else {
                let detalj = utgave.bygger_paa.as_str();
                let grunn = Grunn::UkjentGrunnliste;
                let feil = kontroll::feil(&[fil], utgave.id.as_str(), grunn, detalj);
                return Err(RegelverkError::Uriktig(vec![feil]));
            };
            let feil = utgavefeil(&utgave, grunnliste, fil);
            (slaa_sammen(utgave, grunnliste), feil)
        } else {
            (les(fil)?, Vec::new())
        };
        if Self::innebygd().sjekklister.contains_key(&liste.id) && self.ulik(&liste) {
            feil.push(kontroll::feil(&[fil], liste.id.as_str(), Grunn::OpptattId, ""));
        }
        feil.extend(kontroll::sjekkliste(&liste, self, fil));
        if feil.is_empty() { Ok(liste) } else { Err(RegelverkError::Uriktig(feil)) }
    }

    /// The same data with one more checklist, or another under its id.
    #[must_use]
    pub fn med_sjekkliste(mut self, liste: Sjekkliste) -> Self {
        self.sjekklister.insert(liste.id.clone(), liste);
        self
    }

    fn ulik(&self, liste: &Sjekkliste) -> bool {
        self.sjekkliste(&liste.id) != Some(liste)
    }
}

impl Sjekkliste {
    /// The whole list as text that [`Regelverk::les_sjekkliste`] reads.
    pub fn som_tekst(&self) -> String {
        let pen = PrettyConfig::new().struct_names(false).new_line("\n".to_owned());
        // plain data without maps of odd keys cannot fail to be written; empty text is refused when read
        ron::ser::to_string_pretty(self, pen).unwrap_or_default()
    }

    /// What all editions of the same national list have in common: its id without the version.
    pub fn familie(&self) -> &str {
        let id = self.bygger_paa.as_ref().unwrap_or(&self.id).as_str();
        match id.rsplit_once('-') {
            Some((foran, versjon)) if versjon.bytes().all(|b| b.is_ascii_digit()) => foran,
            Some(_) | None => id,
        }
    }
}

/// SHA-256 in hex of the text of a list.
pub fn listens_sha256(tekst: &str) -> String {
    format!("{:x}", Sha256::digest(tekst.as_bytes()))
}

/// An edition names what it builds on, a whole list builds on nothing or says so within `Some`.
fn er_utgave(tekst: &str) -> bool {
    let navngir = |rest: &str| {
        rest.trim_start().strip_prefix(':').is_some_and(|r| r.trim_start().starts_with('"'))
    };
    tekst.split("bygger_paa").skip(1).any(navngir)
}

/// What is wrong with the edition itself; what the list it comes to lacks is found afterwards.
fn utgavefeil(utgave: &Utgavefil, grunnliste: &Sjekkliste, fil: Fil<'_>) -> Vec<Feil> {
    let mut funn = Vec::new();
    let mut meld = |noekkel: &str, grunn, detalj: &str| {
        funn.push(kontroll::feil(&[fil], noekkel, grunn, detalj));
    };
    let id = utgave.id.as_str();
    let prefiks = &utgave.prefiks;
    let er_prefiks =
        PREFIKS.contains(&prefiks.len()) && prefiks.bytes().all(|b| b.is_ascii_uppercase());
    if !er_prefiks && !utgave.egne.is_empty() {
        meld(id, Grunn::UgyldigPrefiks, prefiks);
    }
    if utgave.terskel_saker == Some(0) {
        meld(id, Grunn::UgyldigTerskel, "");
    }
    let nevnt = utgave.av.iter().chain(&utgave.paa).chain(utgave.veiledning.keys());
    for punkt in nevnt.filter(|punkt| grunnliste.punkt(punkt).is_none()) {
        meld(id, Grunn::UkjentPunkt, punkt.as_str());
    }
    for (moenster, punkter) in &utgave.mater {
        if grunnliste.moenster(moenster).is_none() {
            meld(id, Grunn::UkjentMoenster, moenster.as_str());
        }
        for punkt in punkter.iter().filter(|p| !utgave.egne.iter().any(|e| e.id == **p)) {
            meld(id, Grunn::UkjentPunkt, punkt.as_str());
        }
    }
    for punkt in &utgave.egne {
        eget_punkt(punkt, prefiks, &mut |grunn, detalj| meld(punkt.id.as_str(), grunn, detalj));
    }
    funn
}

/// An item of an embete must say all that an item can say.
fn eget_punkt(punkt: &Kontrollpunkt, prefiks: &str, meld: Meld<'_>) {
    let rest = punkt.id.as_str().strip_prefix(prefiks).and_then(|rest| rest.strip_prefix('-'));
    let nummerert = rest.is_some_and(|r| !r.is_empty() && r.bytes().all(|b| b.is_ascii_digit()));
    if !nummerert {
        meld(Grunn::FeilPrefiks, prefiks);
    }
    for (felt, tekst) in
        [("veiledning", &punkt.veiledning), ("ikke_konkluder", &punkt.ikke_konkluder)]
    {
        if tekst.nb.trim().is_empty() || tekst.nn.trim().is_empty() {
            meld(Grunn::ManglerTekst, felt);
        }
    }
    if punkt.bevisarter.is_empty() {
        meld(Grunn::ManglerBevisart, "");
    }
    if punkt.hjemler.is_empty() {
        meld(Grunn::ManglerHjemmel, "");
    }
}

/// The list that the edition comes to.
fn slaa_sammen(utgave: Utgavefil, grunnliste: &Sjekkliste) -> Sjekkliste {
    let av: BTreeSet<&PunktId> = utgave.av.iter().collect();
    let mut punkter: Vec<Kontrollpunkt> = Vec::new();
    for tema in &grunnliste.temaer {
        punkter.extend(grunnliste.i_tema(&tema.id).filter(|p| !av.contains(&p.id)).cloned());
        punkter.extend(utgave.egne.iter().filter(|p| p.tema == tema.id).cloned());
    }
    // an item of an unknown theme is kept, so that the check can name it
    let kjent = |tema: &str| grunnliste.temaer.iter().any(|t| t.id == tema);
    punkter.extend(utgave.egne.iter().filter(|p| !kjent(&p.tema)).cloned());
    for punkt in &mut punkter {
        punkt.valgfritt &= !utgave.paa.contains(&punkt.id);
        if let Some(veiledning) = utgave.veiledning.get(&punkt.id) {
            punkt.veiledning = veiledning.clone();
        }
    }
    let moenstre = grunnliste.moenstre.iter().map(|m| moenster(m, &av, &utgave.mater)).collect();
    Sjekkliste {
        id: utgave.id,
        navn: utgave.navn.unwrap_or_else(|| grunnliste.navn.clone()),
        versjon: utgave.versjon,
        lovstatus: utgave.lovstatus.unwrap_or(grunnliste.lovstatus),
        terskel_saker: utgave.terskel_saker.unwrap_or(grunnliste.terskel_saker),
        bygger_paa: Some(utgave.bygger_paa),
        rapport: grunnliste.rapport.clone(),
        temaer: grunnliste.temaer.clone(),
        punkter,
        moenstre,
    }
}

/// The pattern without the items that are off and with the own ones; one that nothing feeds can
/// only be chosen by hand.
fn moenster(
    moenster: &Moenster,
    av: &BTreeSet<&PunktId>,
    mater: &BTreeMap<MoensterId, Vec<PunktId>>,
) -> Moenster {
    let mut ny = moenster.clone();
    ny.punkter.retain(|punkt| !av.contains(punkt));
    ny.punkter.extend(mater.get(&ny.id).into_iter().flatten().cloned());
    ny.matrisepunkt = ny.matrisepunkt.filter(|punkt| !av.contains(punkt));
    ny.foreslaas &= !ny.punkter.is_empty();
    ny
}

#[cfg(test)]
mod tests;
