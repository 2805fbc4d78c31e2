//! Checks of the events about the way the review is done: another checklist, a second inspector,
//! interviews.

use crate::domene::{
    Andrevurdering, Besvarelse, Dobbeltrekning, Grunnlag, Hendelse, Intervjusted, Loesningsvalg,
    SakId, Sjekklistebytte, Svarsted, Tilsyn, Vilkaarscelle,
};
use crate::regelverk::{Regelverk, forskjell, listens_sha256};
use crate::utvalg;

use super::{checklist, is_there, known_office, may_be_given, may_be_judged, with_reason};
use crate::app::feil::AppError;
use crate::app::sjekkliste::{familien_passer, kontroller_tekster};

/// Whether the event fits the tilsyn as it is now.
pub(super) fn kontroller(
    hendelse: &Hendelse,
    tilsyn: &Tilsyn,
    regelverk: &Regelverk,
) -> Result<(), AppError> {
    if let Hendelse::SjekklisteByttet(bytte) = hendelse {
        may_go_over(bytte, tilsyn, regelverk)
    } else if let Hendelse::DobbelTrukket(trekning) = hendelse {
        follows_from_seed(trekning, tilsyn)
    } else if let Hendelse::DobbelPakket { .. } = hendelse {
        match (&tilsyn.dobbel.trekning, &tilsyn.dobbel.pakket) {
            (None, _) => dobbel("ikke-trukket"),
            (Some(_), Some(_)) => dobbel("alt-pakket"),
            (Some(_), None) => Ok(()),
        }
    } else if let Hendelse::DobbelAvbrutt(grunn) = hendelse {
        is_out(tilsyn)?;
        with_reason(grunn)
    } else if let Hendelse::DobbelTattInn(vurdering) = hendelse {
        comes_back(vurdering, tilsyn)
    } else if let Hendelse::UlikhetLoest { sted, valg, besvarelse, grunn } = hendelse {
        is_chosen(sted, *valg, besvarelse, tilsyn)?;
        may_be_given(sted, besvarelse, tilsyn, regelverk)?;
        with_reason(grunn)
    } else if let Hendelse::CelleulikhetLoest { sak, valg, celle, grunn } = hendelse {
        cell_is_chosen(sak, *valg, celle, tilsyn)?;
        may_be_judged(sak, celle, tilsyn, regelverk)?;
        with_reason(grunn)
    } else if let Hendelse::IntervjuNotert(sted, notat) = hendelse {
        known_interview_place(sted, tilsyn, regelverk)?;
        if notat.tekst.trim().is_empty() { Err(AppError::ManglerGrunn) } else { Ok(()) }
    } else if let Hendelse::IntervjunotatTrukket(sted) = hendelse {
        is_there(tilsyn.intervju.contains_key(sted))
    } else {
        Err(AppError::EgenVei(hendelse.kode()))
    }
}

/// A packet takes answers in its cases and nothing else: what does not come home with it is not
/// taken in there.
pub(super) fn fits_packet(hendelse: &Hendelse, tilsyn: &Tilsyn) -> Result<(), AppError> {
    if tilsyn.dobbel.er_pakke.is_none() {
        return Ok(());
    }
    let i_saken = matches!(
        hendelse,
        Hendelse::SvarGitt(Svarsted::Sak(..), _)
            | Hendelse::SvarTrukket(_)
            | Hendelse::VilkaarVurdert { .. }
            | Hendelse::VilkaarTrukket { .. }
    );
    if i_saken {
        Ok(())
    } else if matches!(hendelse, Hendelse::BeregningOverstyrt { .. }) {
        dobbel("pakke-overstyring")
    } else {
        dobbel("er-pakke")
    }
}

/// The frame does not change the checklist on its own.
pub(super) fn same_list(nytt: &Grunnlag, tilsyn: &Tilsyn) -> Result<(), AppError> {
    if nytt.sjekkliste == tilsyn.grunnlag.sjekkliste {
        return Ok(());
    }
    Err(AppError::Listebytte { id: nytt.sjekkliste.clone(), grunn: "egen-hendelse" })
}

fn dobbel(grunn: &'static str) -> Result<(), AppError> {
    Err(AppError::Dobbel { grunn, antall: 0 })
}

/// The text is whole, the list can be used, and the differences are those there are.
fn may_go_over(
    bytte: &Sjekklistebytte,
    tilsyn: &Tilsyn,
    regelverk: &Regelverk,
) -> Result<(), AppError> {
    let uenig = |grunn| AppError::Listebytte { id: bytte.id.clone(), grunn };
    let naa = checklist(tilsyn, regelverk)?;
    let egen = (!bytte.tekst.is_empty())
        .then(|| regelverk.les_sjekkliste(&bytte.fil, &bytte.tekst))
        .transpose()?;
    let ny = match &egen {
        Some(liste) if listens_sha256(&bytte.tekst) != bytte.sha256 || liste.id != bytte.id => {
            return Err(uenig("endret-tekst"));
        }
        Some(liste) => liste,
        None => regelverk
            .sjekkliste(&bytte.id)
            .ok_or_else(|| AppError::UkjentSjekkliste(bytte.id.clone()))?,
    };
    if ny == naa {
        return Err(uenig("samme"));
    }
    let kjent = tilsyn.liste.utgaver.get(&bytte.id);
    if egen.is_some() && kjent.is_some_and(|kjent| kjent.sha256 != bytte.sha256) {
        return Err(uenig("id-i-bruk"));
    }
    familien_passer(tilsyn, naa, ny)?;
    let ulikt = forskjell(naa, ny);
    let roert: Vec<_> = ulikt.maa_ses_igjen().cloned().collect();
    if (&ulikt.nye, &ulikt.borte, &roert) != (&bytte.nye, &bytte.borte, &bytte.endret) {
        return Err(uenig("endret-tekst"));
    }
    kontroller_tekster(ny)
}

/// A draw follows from the cases and the seed, and is over when a packet has left.
fn follows_from_seed(trekning: &Dobbeltrekning, tilsyn: &Tilsyn) -> Result<(), AppError> {
    if tilsyn.dobbel.pakket.is_some() {
        return dobbel("alt-pakket");
    }
    let antall = u32::try_from(trekning.saker.len()).unwrap_or(u32::MAX);
    let ventet = utvalg::trekk_dobbelt(tilsyn, &trekning.froe, antall)?;
    if ventet == *trekning { Ok(()) } else { dobbel("annen-trekning") }
}

/// A packet has left and not come back.
fn is_out(tilsyn: &Tilsyn) -> Result<(), AppError> {
    if tilsyn.dobbel.tatt_inn.is_some() {
        return dobbel("alt-tatt-inn");
    }
    if tilsyn.dobbel.pakket.is_some() { Ok(()) } else { dobbel("ikke-pakket") }
}

/// The first inspector's answer is the one that stands now, the second's the one that came in.
fn is_chosen(
    sted: &Svarsted,
    valg: Loesningsvalg,
    besvarelse: &Besvarelse,
    tilsyn: &Tilsyn,
) -> Result<(), AppError> {
    let par = tilsyn.dobbel.par(sted).ok_or(AppError::IkkeBesvart)?;
    let ventet = match valg {
        Loesningsvalg::Foerste => tilsyn.svar.get(sted).map_or(&par.foerste, |p| &p.besvarelse),
        Loesningsvalg::Andre => &par.andre,
        Loesningsvalg::Ny => return Ok(()),
    };
    if ventet == besvarelse { Ok(()) } else { dobbel("annet-svar") }
}

/// The same of a cell of the § 29 matrix.
fn cell_is_chosen(
    sak: &SakId,
    valg: Loesningsvalg,
    celle: &Vilkaarscelle,
    tilsyn: &Tilsyn,
) -> Result<(), AppError> {
    let begge = tilsyn.dobbel.celle(sak, &celle.vilkaar).ok_or(AppError::IkkeBesvart)?;
    let ventet = match valg {
        Loesningsvalg::Foerste => {
            tilsyn.vilkaar.get(&begge.sted()).map_or(&begge.foerste, |post| &post.celle)
        }
        Loesningsvalg::Andre => &begge.andre,
        Loesningsvalg::Ny => return Ok(()),
    };
    if ventet == celle { Ok(()) } else { dobbel("annet-svar") }
}

/// The packet is the one that left, it comes back once, and its pairs are those of the draw.
fn comes_back(vurdering: &Andrevurdering, tilsyn: &Tilsyn) -> Result<(), AppError> {
    let Some((nummer, _)) = &tilsyn.dobbel.pakket else { return dobbel("ikke-pakket") };
    if tilsyn.dobbel.tatt_inn.is_some() {
        return dobbel("alt-tatt-inn");
    }
    if *nummer != vurdering.nummer {
        return dobbel("annen-pakke");
    }
    let trukket = tilsyn.dobbel.trekning.iter().flat_map(|t| &t.saker).collect::<Vec<_>>();
    let utenfor = |sted: &Svarsted| sted.sak().is_none_or(|sak| !trukket.contains(&sak));
    let celle_utenfor = vurdering.celler.iter().any(|celle| !trukket.contains(&&celle.sak));
    if celle_utenfor || vurdering.par.iter().any(|par| utenfor(&par.sted)) {
        return dobbel("annen-pakke");
    }
    Ok(())
}

fn known_interview_place(
    sted: &Intervjusted,
    tilsyn: &Tilsyn,
    regelverk: &Regelverk,
) -> Result<(), AppError> {
    known_office(&sted.kontor, tilsyn)?;
    let kjent = checklist(tilsyn, regelverk)?.punkt(&sted.punkt).is_some();
    if kjent { Ok(()) } else { Err(AppError::UkjentPunkt(sted.punkt.clone())) }
}
