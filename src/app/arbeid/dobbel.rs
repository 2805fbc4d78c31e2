//! Double review: cases are drawn for a second inspector, a packet leaves and comes back, and the
//! differences are resolved.
//!
//! The packet is a tilsyn file of its own with the cases and no answers. It is taken in when both
//! have answered everything, so that neither sees the other before.

use std::collections::BTreeSet;
use std::path::Path;

use chrono::{DateTime, FixedOffset};
use sha2::{Digest as _, Sha256};

use super::filer;
use super::sjekkliste::medbrakt_liste;
use crate::app::{AppError, Oekt, Tilgang, masker_tekster};
use crate::domene::{
    Andrevurdering, Besvarelse, Dobbelpakke, Dobbeltpar, Dokumentsted, Grunnlag, Hendelse,
    Loesningsvalg, SakId, Svar, Svarsted, Tilsyn,
};
use crate::personvern::finn_foedselsnummer;
use crate::regelverk::Sjekkliste;
use crate::utvalg::{UtvalgError, trekk_dobbelt};
use crate::vurdering::{Punktenighet, enighet, framdrift_sak};

/// Hex digits of the number of a packet.
const NUMMERLENGDE: usize = 16;

/// A packet that came back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Inntak {
    /// Items both have answered.
    pub par: usize,
    /// Of these, answered differently.
    pub ulike: usize,
    /// Somebody has answered in both files.
    pub samme_person: bool,
}

/// Draws cases for a second inspector. A new draw replaces one that has not been packed.
pub fn trekk_dobbel(
    oekt: &mut Oekt,
    froe: &str,
    antall: u32,
    naa: DateTime<FixedOffset>,
) -> Result<Vec<SakId>, AppError> {
    if !finn_foedselsnummer(froe).is_empty() {
        return Err(UtvalgError::UgyldigFroe.into());
    }
    let trekning = trekk_dobbelt(oekt.tilsyn(), froe.trim(), antall)?;
    let saker = trekning.saker.clone();
    oekt.utfoer(Hendelse::DobbelTrukket(trekning), naa)?;
    Ok(saker)
}

/// Writes the packet for the second inspector to a new file.
pub fn skriv_pakke(
    oekt: &mut Oekt,
    til: &Path,
    naa: DateTime<FixedOffset>,
) -> Result<usize, AppError> {
    let Some(trekning) = &oekt.tilsyn().dobbel.trekning else {
        return Err(AppError::Dobbel { grunn: "ikke-trukket", antall: 0 });
    };
    if oekt.tilsyn().dobbel.pakket.is_some() {
        return Err(AppError::Dobbel { grunn: "alt-pakket", antall: 0 });
    }
    let nummer = pakkenummer(oekt, naa);
    let pakke = pakke(oekt.tilsyn(), oekt.sjekkliste()?, &trekning.saker, nummer.clone());
    let antall = pakke.saker.len();
    let grunnlag = pakkegrunnlag(oekt.tilsyn(), oekt.sjekkliste()?);
    Oekt::opprett_pakke(til, grunnlag, pakke, naa)?;
    oekt.utfoer(Hendelse::DobbelPakket { nummer, fil: filer::filnavn(til) }, naa)?;
    Ok(antall)
}

/// Takes in a packet. Both must have answered everything that applies in the drawn cases.
pub fn ta_inn_pakke(
    oekt: &mut Oekt,
    sti: &Path,
    naa: DateTime<FixedOffset>,
) -> Result<Inntak, AppError> {
    let pakken = Oekt::aapne(sti, Tilgang::Lese, oekt.hvem(), naa)?;
    let Some(nummer) = pakken.tilsyn().dobbel.er_pakke.clone() else {
        return Err(AppError::Dobbel { grunn: "ingen-pakke", antall: 0 });
    };
    let saker: Vec<SakId> =
        oekt.tilsyn().dobbel.trekning.iter().flat_map(|t| t.saker.clone()).collect();
    let liste = oekt.sjekkliste()?;
    for (tilsyn, grunn) in
        [(pakken.tilsyn(), "andre-ubesvart"), (oekt.tilsyn(), "foerste-ubesvart")]
    {
        let antall = ubesvart(tilsyn, liste, &saker);
        if antall > 0 {
            return Err(AppError::Dobbel { grunn, antall });
        }
    }
    let vurdering = sammenstill((oekt.tilsyn(), pakken.tilsyn()), liste, &saker, (nummer, sti));
    let inntak = Inntak {
        par: vurdering.par.len(),
        ulike: vurdering.par.iter().filter(|p| p.foerste.svar != p.andre.svar).count(),
        samme_person: vurdering.er_samme_person(),
    };
    // what the gate would not let through here is masked rather than lost
    let hendelse = Hendelse::DobbelTattInn(Box::new(vurdering));
    let hendelse = masker_tekster(&hendelse, oekt.tilsyn());
    oekt.utfoer(hendelse, naa)?;
    Ok(inntak)
}

/// Resolves a difference: one of the two answers, or another, with the reason.
pub fn loes_ulikhet(
    oekt: &mut Oekt,
    sted: &Svarsted,
    valgt: Valgt,
    grunn: &str,
    naa: DateTime<FixedOffset>,
) -> Result<(), AppError> {
    let par = oekt.tilsyn().dobbel.par(sted).ok_or(AppError::IkkeBesvart)?;
    let (valg, besvarelse) = match valgt {
        Valgt::Foerste => (Loesningsvalg::Foerste, par.foerste.clone()),
        Valgt::Andre => (Loesningsvalg::Andre, par.andre.clone()),
        Valgt::Nytt(svar) => (Loesningsvalg::Ny, nytt_svar(par, svar, grunn)),
    };
    let (sted, grunn) = (sted.clone(), grunn.trim().to_owned());
    oekt.utfoer(Hendelse::UlikhetLoest { sted, valg, besvarelse, grunn }, naa)
}

/// Which answer stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Valgt {
    /// The first inspector's.
    Foerste,
    /// The second inspector's.
    Andre,
    /// This one.
    Nytt(Svar),
}

/// The agreement on every item; empty before a packet has come back.
pub fn enighetstabell(oekt: &Oekt) -> Result<Vec<Punktenighet>, AppError> {
    let liste = oekt.sjekkliste()?;
    let tatt_inn = oekt.tilsyn().dobbel.tatt_inn.as_ref();
    Ok(tatt_inn.map(|(_, vurdering)| enighet(vurdering, liste)).unwrap_or_default())
}

/// Another answer than both rests on the evidence of both.
fn nytt_svar(par: &Dobbeltpar, svar: Svar, grunn: &str) -> Besvarelse {
    let mut bevis = par.foerste.bevis.clone();
    bevis.extend(par.andre.bevis.iter().filter(|b| !par.foerste.bevis.contains(b)).cloned());
    Besvarelse { svar, notat: grunn.trim().to_owned(), bevis }
}

/// The number follows from the tilsyn and the moment, so that no two packets have the same.
fn pakkenummer(oekt: &Oekt, naa: DateTime<FixedOffset>) -> String {
    let trekning = oekt.tilsyn().dobbel.trekning.as_ref();
    let mut digest = Sha256::new();
    digest.update(oekt.tilsyn().grunnlag.kommune.as_bytes());
    digest.update(trekning.map_or("", |t| t.froe.as_str()).as_bytes());
    digest.update(oekt.poster().len().to_le_bytes());
    digest.update(naa.to_rfc3339().as_bytes());
    let hex = format!("{:x}", digest.finalize());
    hex.chars().take(NUMMERLENGDE).collect()
}

fn pakke(tilsyn: &Tilsyn, liste: &Sjekkliste, saker: &[SakId], nummer: String) -> Dobbelpakke {
    let dokumenter = tilsyn.dokumenter.values().filter(|dokument| match &dokument.sted {
        Dokumentsted::Sak(sak) => saker.contains(sak),
        Dokumentsted::Kontor(_) => false,
    });
    Dobbelpakke {
        nummer,
        saker: saker.iter().filter_map(|sak| tilsyn.saker.get(sak).cloned()).collect(),
        dokumenter: dokumenter.cloned().collect(),
        liste: medbrakt_liste(tilsyn, liste),
    }
}

/// The frame without what the first inspector has written, on a list that every program has.
fn pakkegrunnlag(tilsyn: &Tilsyn, liste: &Sjekkliste) -> Grunnlag {
    let g = &tilsyn.grunnlag;
    let grunnliste =
        liste.bygger_paa.clone().filter(|_| tilsyn.liste.utgaver.contains_key(&liste.id));
    Grunnlag {
        demo: g.demo,
        kontorer: g.kontorer.clone(),
        tema: g.tema.clone(),
        embete: g.embete,
        maalform: g.maalform,
        stikkdato: g.stikkdato,
        saksnummer: g.saksnummer.clone(),
        ..Grunnlag::new(
            g.art,
            g.kommune.clone(),
            g.periode,
            grunnliste.unwrap_or_else(|| liste.id.clone()),
        )
    }
}

fn ubesvart(tilsyn: &Tilsyn, liste: &Sjekkliste, saker: &[SakId]) -> usize {
    let saker = saker.iter().filter_map(|sak| tilsyn.saker.get(sak));
    saker.map(|sak| framdrift_sak(tilsyn, liste, sak).ubesvart).sum()
}

fn sammenstill(
    (foerste, andre): (&Tilsyn, &Tilsyn),
    liste: &Sjekkliste,
    saker: &[SakId],
    (nummer, sti): (String, &Path),
) -> Andrevurdering {
    let med = |sted: &Svarsted| {
        sted.sak().is_some_and(|sak| saker.contains(sak)) && liste.punkt(sted.punkt()).is_some()
    };
    let steder = |tilsyn: &Tilsyn| -> BTreeSet<Svarsted> {
        tilsyn.svar.keys().filter(|sted| med(sted)).cloned().collect()
    };
    let hvem = |tilsyn: &Tilsyn| -> BTreeSet<String> {
        let svar = tilsyn.svar.iter().filter(|(sted, _)| med(sted));
        svar.map(|(_, post)| post.hvem.clone()).collect()
    };
    let (hos_foerste, hos_andre) = (steder(foerste), steder(andre));
    let par = hos_foerste.intersection(&hos_andre).filter_map(|sted| {
        let svar = |tilsyn: &Tilsyn| Some(tilsyn.svar.get(sted)?.besvarelse.clone());
        Some(Dobbeltpar { sted: sted.clone(), foerste: svar(foerste)?, andre: svar(andre)? })
    });
    let uten_par = hos_foerste.symmetric_difference(&hos_andre).count();
    Andrevurdering {
        nummer,
        fil: filer::filnavn(sti),
        foerste: hvem(foerste),
        andre: hvem(andre),
        par: par.collect(),
        uten_par: u32::try_from(uten_par).unwrap_or(u32::MAX),
    }
}

#[cfg(test)]
mod tests;
