//! Double review: cases are drawn for a second inspector, a packet leaves and comes back, and the
//! differences are resolved.
//!
//! The packet is a tilsyn file of its own with the cases and no answers. It is taken in when both
//! have answered everything, so that neither sees the other before.

mod celler;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use chrono::{DateTime, FixedOffset};
use sha2::{Digest as _, Sha256};

use super::filer;
use super::sjekkliste::medbrakt_liste;
use crate::app::fritekst::{Tekstfelt, kontroller_tekst};
use crate::app::{AppError, Oekt, Tilgang, masker_tekster};
use crate::domene::{
    Andrevurdering, Besvarelse, Bevisplass, Dobbelpakke, Dobbeltpar, Dokumentsted, Grunnlag,
    Hendelse, Loesningsvalg, Melding, PunktId, SakId, Svar, Svarpost, Svarsted, Tilsyn,
};
use crate::regelverk::{Sjekkliste, forskjell};
use crate::utvalg::trekk_dobbelt;
use crate::vurdering::{Punktenighet, enighet, framdrift_sak};

pub use celler::{Cellevalg, celletall, loes_celle};

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
    kontroller_tekst(Tekstfelt::Froe, froe)?;
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
    let grunnlag = pakkegrunnlag(oekt.tilsyn());
    oekt.opprett_pakke(til, grunnlag, pakke, naa)?;
    let hendelse = Hendelse::DobbelPakket { nummer, fil: filer::filnavn(til) };
    oekt.utfoer(masker_tekster(&hendelse, oekt.tilsyn()), naa)?; // only the name of the file
    Ok(antall)
}

/// Gives up a packet that was lost or went wrong, for a reason. The cases that were drawn stay, and
/// another packet can be made.
pub fn avbryt_pakke(
    oekt: &mut Oekt,
    grunn: &str,
    naa: DateTime<FixedOffset>,
) -> Result<(), AppError> {
    oekt.utfoer(Hendelse::DobbelAvbrutt(grunn.trim().to_owned()), naa)
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
    // each is judged by the list that asked: the tilsyn may have gone over to another meanwhile
    for (fil, grunn) in [(&pakken, "andre-ubesvart"), (&*oekt, "foerste-ubesvart")] {
        let antall = ubesvart(fil.tilsyn(), fil.sjekkliste()?, &saker);
        if antall > 0 {
            return Err(AppError::Dobbel { grunn, antall });
        }
    }
    let vurdering = Andrevurdering { nummer, ..sammenstill(oekt, &pakken, &saker)? };
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
        Valgt::Foerste => (Loesningsvalg::Foerste, foerstes_svar(oekt.tilsyn(), par).clone()),
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

/// The first inspector's answer as it stands: she may have answered anew since the packet came in.
pub fn foerstes_svar<'a>(tilsyn: &'a Tilsyn, par: &'a Dobbeltpar) -> &'a Besvarelse {
    tilsyn.svar.get(&par.sted).map_or(&par.foerste, |svar| &svar.besvarelse)
}

/// What the one who resolves must know of a difference beside the two answers: the case has changed
/// since the packet left, or the first inspector has answered anew since it came in.
pub fn forbehold_ved(tilsyn: &Tilsyn, par: &Dobbeltpar) -> Vec<Melding> {
    let vurdering = tilsyn.dobbel.tatt_inn.as_ref();
    let endret = vurdering.is_some_and(|(_, vurdering)| vurdering.er_endret(&par.sted));
    let naa = foerstes_svar(tilsyn, par).svar;
    let svart_paa_nytt = naa != par.foerste.svar && !tilsyn.dobbel.loest.contains_key(&par.sted);
    let endret = endret.then(|| Melding::new("dobbel-sak-endret"));
    let paa_nytt = svart_paa_nytt.then(|| Melding::new("dobbel-svar-naa").med("svar", naa.kode()));
    endret.into_iter().chain(paa_nytt).collect()
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

/// The frame without what the first inspector has written.
fn pakkegrunnlag(tilsyn: &Tilsyn) -> Grunnlag {
    let g = &tilsyn.grunnlag;
    Grunnlag {
        demo: g.demo,
        kontorer: g.kontorer.clone(),
        tema: g.tema.clone(),
        embete: g.embete,
        maalform: g.maalform,
        stikkdato: g.stikkdato,
        saksnummer: g.saksnummer.clone(),
        ..Grunnlag::new(g.art, g.kommune.clone(), g.periode, g.sjekkliste.clone())
    }
}

fn ubesvart(tilsyn: &Tilsyn, liste: &Sjekkliste, saker: &[SakId]) -> usize {
    let saker = saker.iter().filter_map(|sak| tilsyn.saker.get(sak));
    saker.map(|sak| framdrift_sak(tilsyn, liste, sak).ubesvart).sum()
}

/// The answers of both beside each other, where both lists ask alike.
fn sammenstill(foerste: &Oekt, andre: &Oekt, saker: &[SakId]) -> Result<Andrevurdering, AppError> {
    let (vaar, deres) = (foerste.sjekkliste()?, andre.sjekkliste()?);
    let ulikt = forskjell(deres, vaar);
    let ulikt_spurt: BTreeSet<PunktId> =
        ulikt.borte.iter().chain(&ulikt.nye).chain(ulikt.maa_ses_igjen()).cloned().collect();
    let med = |sted: &Svarsted| {
        let punkt = sted.punkt();
        let spurt_likt = vaar.punkt(punkt).is_some() && !ulikt_spurt.contains(punkt);
        let i_saken = |sak| saker.contains(sak) && foerste.tilsyn().saker.contains_key(sak);
        sted.sak().is_some_and(i_saken) && spurt_likt
    };
    let svar = |oekt: &Oekt| -> BTreeMap<Svarsted, Svarpost> {
        let svar = oekt.tilsyn().svar.iter().filter(|(sted, _)| med(sted));
        svar.map(|(sted, post)| (sted.clone(), post.clone())).collect()
    };
    let (hos_foerste, hos_andre) = (svar(foerste), svar(andre));
    let hvem = |svar: &BTreeMap<Svarsted, Svarpost>| -> BTreeSet<String> {
        svar.values().map(|post| post.hvem.clone()).collect()
    };
    let par: Vec<Dobbeltpar> = hos_foerste
        .iter()
        .filter_map(|(sted, svar)| {
            let andre = uten_notatplasser(&hos_andre.get(sted)?.besvarelse);
            Some(Dobbeltpar { sted: sted.clone(), foerste: svar.besvarelse.clone(), andre })
        })
        .collect();
    let endrede = endrede_saker(foerste.tilsyn(), andre.tilsyn(), saker);
    let uten_par = hos_foerste.len() + hos_andre.len() - 2 * par.len();
    Ok(Andrevurdering {
        nummer: String::new(),
        fil: filer::filnavn(andre.sti()),
        foerste: hvem(&hos_foerste),
        andre: hvem(&hos_andre),
        par,
        uten_par: u32::try_from(uten_par).unwrap_or(u32::MAX),
        celler: celler::begges(foerste, andre.tilsyn(), &endrede),
        endrede,
        ulikt_spurt,
    })
}

/// Cases whose facts are others now than in the packet.
fn endrede_saker(foerste: &Tilsyn, andre: &Tilsyn, saker: &[SakId]) -> BTreeSet<SakId> {
    let endret = |id: &&SakId| match (foerste.saker.get(*id), andre.saker.get(*id)) {
        (Some(her), Some(der)) => !der.ulike_felt(her).is_empty(),
        (None, _) | (_, None) => true,
    };
    saker.iter().filter(endret).cloned().collect()
}

/// A note of the packet stays there: at home another note stands at the same place, so that only the
/// words of the place come with the evidence.
fn uten_notatplasser(besvarelse: &Besvarelse) -> Besvarelse {
    let mut ut = besvarelse.clone();
    for bevis in &mut ut.bevis {
        let egen =
            |plass: &Bevisplass| matches!(plass, Bevisplass::Notat(_) | Bevisplass::Intervju(_));
        bevis.plass = bevis.plass.take().filter(|feste| !egen(&feste.plass));
    }
    ut
}

#[cfg(test)]
mod tests;
