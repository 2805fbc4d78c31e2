//! What is checked before an event is stored. The log is never corrected, so nothing wrong gets in.

mod egen;
mod gjennomgang;
mod ramme;

use std::collections::BTreeSet;

use crate::domene::{
    Besvarelse, Bevisplass, DokumentId, Dokumentsted, Grunnlag, Hendelse, Import, Kilde, KontorId,
    Lovbrudd, LovbruddId, Lovbruddspost, Lovbruddstilstand, Overstyring, SakId, Saksdokument,
    Svarsted, Tilsyn, Tilsynsart, Vilkaarscelle, navngitt,
};
use crate::lovbrudd::mangler;
use crate::regelverk::{Beregning, Nivaa, Regelverk, Sjekkliste};
use crate::utvalg;
use crate::vurdering::{Utfallskode, krever_dager, matrisevedtak, mulige_utfall, vilkaar_i_sak};

use super::feil::AppError;
use super::feste;
use super::fritekst;

navngitt! {
    /// What a tilsyn cannot be without.
    Grunnlagsfeil {
        /// The kommune has no name.
        Kommune = "kommune",
        /// There is no office, or one without a name.
        Kontor = "kontor",
        /// Two offices have the same name.
        DobbeltKontor = "dobbelt-kontor",
        /// The period ends before it begins.
        Periode = "periode",
        /// The program does not know the checklist.
        Sjekkliste = "sjekkliste",
    }
}

/// Every fault of the frame, in the order of the form.
pub(super) fn grunnlagsfeil(grunnlag: &Grunnlag, regelverk: &Regelverk) -> Vec<Grunnlagsfeil> {
    let kontorer: BTreeSet<&KontorId> = grunnlag.kontorer.iter().collect();
    let uten_navn = kontorer.iter().any(|kontor| kontor.as_str().is_empty());
    let feil = [
        (grunnlag.kommune.trim().is_empty(), Grunnlagsfeil::Kommune),
        (kontorer.is_empty() || uten_navn, Grunnlagsfeil::Kontor),
        (kontorer.len() < grunnlag.kontorer.len(), Grunnlagsfeil::DobbeltKontor),
        (grunnlag.periode.til < grunnlag.periode.fra, Grunnlagsfeil::Periode),
        (regelverk.sjekkliste(&grunnlag.sjekkliste).is_none(), Grunnlagsfeil::Sjekkliste),
    ];
    feil.into_iter().filter_map(|(er_feil, feil)| er_feil.then_some(feil)).collect()
}

/// Whether the frame can carry a tilsyn.
pub(super) fn grunnlag(grunnlag: &Grunnlag, regelverk: &Regelverk) -> Result<(), AppError> {
    let feil = grunnlagsfeil(grunnlag, regelverk);
    if feil.is_empty() { Ok(()) } else { Err(AppError::UgyldigGrunnlag(feil)) }
}

/// Whether the event fits the tilsyn as it is now.
pub(super) fn hendelse(
    hendelse: &Hendelse,
    tilsyn: &Tilsyn,
    regelverk: &Regelverk,
) -> Result<(), AppError> {
    fritekst::kontroller(hendelse, Some(tilsyn))?;
    saken(hendelse, tilsyn, regelverk)
}

/// The same without the identity gate, for texts the inspector has decided on.
pub(super) fn saken(
    hendelse: &Hendelse,
    tilsyn: &Tilsyn,
    regelverk: &Regelverk,
) -> Result<(), AppError> {
    gjennomgang::fits_packet(hendelse, tilsyn)?;
    match hendelse {
        Hendelse::GrunnlagEndret(nytt) => {
            grunnlag(nytt, regelverk)?;
            ramme::frame_fits_work(nytt, tilsyn)
        }
        Hendelse::SakerImportert(import) => known_offices(import, tilsyn),
        Hendelse::SakerBorte(..)
        | Hendelse::BorteAvgjort(..)
        | Hendelse::DokumentVedlagt(_)
        | Hendelse::DokumentFjernet(..) => about_the_material(hendelse, tilsyn),
        Hendelse::SvarGitt(sted, svar) => may_be_given(sted, svar, tilsyn, regelverk),
        Hendelse::SvarTrukket(sted) => {
            known_place(sted, tilsyn)?;
            answered(sted, tilsyn)
        }
        Hendelse::VilkaarVurdert { sak, celle } => may_be_judged(sak, celle, tilsyn, regelverk),
        Hendelse::VilkaarTrukket { sak, vilkaar } => {
            known_case(sak, tilsyn)?;
            is_there(tilsyn.vilkaar.contains_key(&(sak.clone(), vilkaar.clone())))
        }
        Hendelse::BeregningOverstyrt { sak, overstyring } => {
            known_case(sak, tilsyn)?;
            may_override(overstyring)
        }
        Hendelse::OverstyringTrukket { sak, beregning } => {
            known_case(sak, tilsyn)?;
            is_there(tilsyn.overstyrt.contains_key(&(sak.clone(), beregning.clone())))
        }
        Hendelse::LovbruddSkrevet(_)
        | Hendelse::LovbruddForkastet(..)
        | Hendelse::LovbruddGjenaapnet(..)
        | Hendelse::LovbruddFerdigstilt(_) => about_lovbrudd(hendelse, tilsyn, regelverk),
        Hendelse::RapportSkrevet { .. } | Hendelse::RapportSignert { .. } => Ok(()),
        Hendelse::PopulasjonFrosset(_)
        | Hendelse::UtvalgTrukket(_)
        | Hendelse::UtvalgUtvidet(_)
        | Hendelse::SakBortfalt { .. } => about_the_sample(hendelse, tilsyn),
        Hendelse::SjekklisteByttet(_)
        | Hendelse::DobbelTrukket(_)
        | Hendelse::DobbelPakket { .. }
        | Hendelse::DobbelAvbrutt(_)
        | Hendelse::DobbelTattInn(_)
        | Hendelse::UlikhetLoest { .. }
        | Hendelse::CelleulikhetLoest { .. }
        | Hendelse::IntervjuNotert(..)
        | Hendelse::IntervjunotatTrukket(_) => gjennomgang::kontroller(hendelse, tilsyn, regelverk),
        Hendelse::TemaVurdert(_)
        | Hendelse::TemavurderingTrukket(_)
        | Hendelse::TiltakSkrevet(_)
        | Hendelse::TiltaksstatusEndret { .. }
        | Hendelse::EgenvurderingGitt { .. }
        | Hendelse::EgenvurderingTrukket { .. }
        | Hendelse::EgentilsynGodkjent(_) => egen::hendelse(hendelse, tilsyn, regelverk),
        Hendelse::TilsynOpprettet(_)
        | Hendelse::PakkeMottatt(_)
        | Hendelse::TeksterAvgjort(_)
        | Hendelse::Angret(_)
        | Hendelse::Gjentatt(_) => Err(AppError::EgenVei(hendelse.kode())),
    }
}

/// What a corrected file took away, and documents beside the cases.
fn about_the_material(hendelse: &Hendelse, tilsyn: &Tilsyn) -> Result<(), AppError> {
    if let Hendelse::SakerBorte(saker, grunn) = hendelse {
        saker.iter().try_for_each(|sak| known_case(sak, tilsyn))?;
        with_reason(grunn)
    } else if let Hendelse::BorteAvgjort(sak, _, grunn) = hendelse {
        is_gone(sak, tilsyn)?;
        with_reason(grunn)
    } else if let Hendelse::DokumentVedlagt(dokument) = hendelse {
        may_be_attached(dokument, tilsyn)
    } else if let Hendelse::DokumentFjernet(id, grunn) = hendelse {
        known_document(*id, tilsyn)?;
        with_reason(grunn)
    } else {
        Ok(())
    }
}

/// A lovbrudd is written, finished, opened again or dropped.
fn about_lovbrudd(
    hendelse: &Hendelse,
    tilsyn: &Tilsyn,
    regelverk: &Regelverk,
) -> Result<(), AppError> {
    if let Hendelse::LovbruddSkrevet(lovbrudd) = hendelse {
        may_be_written(lovbrudd, tilsyn, regelverk)
    } else if let Hendelse::LovbruddForkastet(id, grunn) = hendelse {
        known_lovbrudd(*id, tilsyn)?;
        with_reason(grunn)
    } else if let Hendelse::LovbruddGjenaapnet(id, grunn) = hendelse {
        is_no_draft(*id, tilsyn)?;
        with_reason(grunn)
    } else if let Hendelse::LovbruddFerdigstilt(id) = hendelse {
        may_be_finished(*id, tilsyn, regelverk)
    } else {
        Ok(())
    }
}

/// Only what is there can be taken back.
fn is_there(finnes: bool) -> Result<(), AppError> {
    if finnes { Ok(()) } else { Err(AppError::IkkeBesvart) }
}

fn is_gone(sak: &SakId, tilsyn: &Tilsyn) -> Result<(), AppError> {
    let borte = tilsyn.borte.contains_key(sak);
    if borte { Ok(()) } else { Err(AppError::SakErIkkeBorte(sak.clone())) }
}

fn known_document(id: DokumentId, tilsyn: &Tilsyn) -> Result<(), AppError> {
    let kjent = tilsyn.dokumenter.contains_key(&id);
    if kjent { Ok(()) } else { Err(AppError::UkjentDokument(id)) }
}

fn is_no_draft(id: LovbruddId, tilsyn: &Tilsyn) -> Result<(), AppError> {
    match known_lovbrudd(id, tilsyn)?.tilstand {
        Lovbruddstilstand::Utkast => Err(AppError::LovbruddErUtkast(id)),
        Lovbruddstilstand::Ferdigstilt { .. } | Lovbruddstilstand::Forkastet(_) => Ok(()),
    }
}

/// The draw follows from list and seed, the offices are known, and what changes a draw has a reason.
fn about_the_sample(hendelse: &Hendelse, tilsyn: &Tilsyn) -> Result<(), AppError> {
    if let Hendelse::PopulasjonFrosset(populasjon) = hendelse {
        let mut kontorer = populasjon.saker.iter().filter_map(|sak| sak.kontor.as_ref());
        kontorer.try_for_each(|kontor| known_office(kontor, tilsyn))?;
    } else if let Hendelse::UtvalgUtvidet(utvidelse) = hendelse {
        with_reason(&utvidelse.grunn)?;
    } else if let Hendelse::SakBortfalt { grunn, .. } = hendelse {
        with_reason(grunn)?;
    }
    Ok(utvalg::kontroller(hendelse, tilsyn.utvalg.as_ref())?)
}

/// The place is there, the number is the next, and the same file is not there already.
fn may_be_attached(dokument: &Saksdokument, tilsyn: &Tilsyn) -> Result<(), AppError> {
    match &dokument.sted {
        Dokumentsted::Sak(sak) => known_case(sak, tilsyn)?,
        Dokumentsted::Kontor(kontor) => known_office(kontor, tilsyn)?,
    }
    if dokument.id != tilsyn.neste_dokument() {
        return Err(AppError::UkjentDokument(dokument.id));
    }
    match tilsyn.dokumenter_ved(&dokument.sted).find(|d| d.sha256 == dokument.sha256) {
        Some(samme) => Err(AppError::DokumentFinnes(samme.id)),
        None => Ok(()),
    }
}

fn known_offices(import: &Import, tilsyn: &Tilsyn) -> Result<(), AppError> {
    import.saker.iter().try_for_each(|sak| known_office(&sak.kontor, tilsyn))
}

fn known_office(kontor: &KontorId, tilsyn: &Tilsyn) -> Result<(), AppError> {
    if tilsyn.grunnlag.kontorer.contains(kontor) {
        Ok(())
    } else {
        Err(AppError::UkjentKontor(kontor.clone()))
    }
}

fn known_case(sak: &SakId, tilsyn: &Tilsyn) -> Result<(), AppError> {
    if tilsyn.saker.contains_key(sak) { Ok(()) } else { Err(AppError::UkjentSak(sak.clone())) }
}

fn known_place(sted: &Svarsted, tilsyn: &Tilsyn) -> Result<(), AppError> {
    match sted {
        Svarsted::Sak(sak, _) => known_case(sak, tilsyn),
        Svarsted::Kontor(kontor, _) => known_office(kontor, tilsyn),
    }
}

/// The place and the item are there, and so is every place its evidence points at. The note of an
/// answer is no evidence for the same answer.
fn may_be_given(
    sted: &Svarsted,
    svar: &Besvarelse,
    tilsyn: &Tilsyn,
    regelverk: &Regelverk,
) -> Result<(), AppError> {
    egen::answer_of_this_kind(svar, tilsyn)?;
    known_place(sted, tilsyn)?;
    feste::kontroller(&svar.bevis)?;
    let eget = Bevisplass::Notat(sted.clone());
    if svar.bevis.iter().any(|bevis| bevis.plass.as_ref().is_some_and(|f| f.plass == eget)) {
        return Err(AppError::EgetNotat);
    }
    known_item(sted, tilsyn, regelverk)
}

/// Taking back what is not there would only make every finished lovbrudd look out of date.
fn answered(sted: &Svarsted, tilsyn: &Tilsyn) -> Result<(), AppError> {
    if tilsyn.svar.contains_key(sted) { Ok(()) } else { Err(AppError::IkkeBesvart) }
}

/// The checklist has the item, on the level of the place.
fn known_item(sted: &Svarsted, tilsyn: &Tilsyn, regelverk: &Regelverk) -> Result<(), AppError> {
    let sjekkliste = checklist(tilsyn, regelverk)?;
    let nivaa = match sted {
        Svarsted::Sak(..) => Nivaa::Sak,
        Svarsted::Kontor(..) => Nivaa::Kontor,
    };
    match sjekkliste.punkt(sted.punkt()) {
        Some(punkt) if punkt.nivaa == nivaa => Ok(()),
        Some(_) => Err(AppError::PunktPaaFeilNivaa(sted.punkt().clone())),
        None => Err(AppError::UkjentPunkt(sted.punkt().clone())),
    }
}

/// The vilkår applies in the case, and the passage is a place in its grounds.
fn may_be_judged(
    id: &SakId,
    celle: &Vilkaarscelle,
    tilsyn: &Tilsyn,
    regelverk: &Regelverk,
) -> Result<(), AppError> {
    let sak = tilsyn.saker.get(id).ok_or_else(|| AppError::UkjentSak(id.clone()))?;
    if vilkaar_i_sak(&celle.vilkaar, sak, tilsyn.grunnlag.stikkdato, regelverk).is_none() {
        return Err(AppError::VilkaarGjelderIkke(celle.vilkaar.clone()));
    }
    let tekst = matrisevedtak(sak).and_then(|v| v.begrunnelse.as_deref()).unwrap_or_default();
    match celle.bevis {
        Some(spenn) if spenn.i(tekst).is_none() => Err(AppError::UgyldigSpenn),
        Some(_) | None => Ok(()),
    }
}

/// The fact is known, the outcome is one it can have, with days where it counts days, and there is a
/// reason.
fn may_override(overstyring: &Overstyring) -> Result<(), AppError> {
    let beregning = Beregning::fra_kode(&overstyring.beregning);
    let Some(beregning) = beregning.filter(|b| b.nivaa() == Nivaa::Sak) else {
        return Err(AppError::UkjentBeregning(overstyring.beregning.clone()));
    };
    let utfall = Utfallskode::fra_kode(&overstyring.utfall);
    let Some(utfall) = utfall.filter(|utfall| mulige_utfall(beregning).contains(utfall)) else {
        return Err(AppError::UgyldigUtfall(overstyring.utfall.clone()));
    };
    let mangler_dager = krever_dager(beregning, utfall) && overstyring.dager.is_none();
    if mangler_dager || overstyring.dager.is_some_and(|dager| dager < 0) {
        return Err(AppError::UgyldigDager(overstyring.utfall.clone()));
    }
    with_reason(&overstyring.grunn)
}

fn checklist<'a>(tilsyn: &Tilsyn, regelverk: &'a Regelverk) -> Result<&'a Sjekkliste, AppError> {
    let id = &tilsyn.grunnlag.sjekkliste;
    regelverk.sjekkliste(id).ok_or_else(|| AppError::UkjentSjekkliste(id.clone()))
}

/// An egentilsyn never speaks of lovbrudd.
fn may_have_lovbrudd(tilsyn: &Tilsyn) -> Result<(), AppError> {
    match tilsyn.grunnlag.art {
        Tilsynsart::Tilsyn => Ok(()),
        Tilsynsart::Egentilsyn => Err(AppError::EgentilsynUtenLovbrudd),
    }
}

fn known_lovbrudd(id: LovbruddId, tilsyn: &Tilsyn) -> Result<&Lovbruddspost, AppError> {
    may_have_lovbrudd(tilsyn)?;
    tilsyn.lovbrudd.get(&id).ok_or(AppError::UkjentLovbrudd(id))
}

/// A new one takes the next number; an old one must be a draft. Pattern, offices and cases must be
/// there.
fn may_be_written(
    lovbrudd: &Lovbrudd,
    tilsyn: &Tilsyn,
    regelverk: &Regelverk,
) -> Result<(), AppError> {
    may_have_lovbrudd(tilsyn)?;
    match tilsyn.lovbrudd.get(&lovbrudd.id).map(|post| &post.tilstand) {
        Some(Lovbruddstilstand::Utkast) => {}
        None if lovbrudd.id == tilsyn.neste_lovbrudd() => {}
        None => return Err(AppError::UkjentLovbrudd(lovbrudd.id)),
        Some(Lovbruddstilstand::Ferdigstilt { .. } | Lovbruddstilstand::Forkastet(_)) => {
            return Err(AppError::LovbruddErLukket(lovbrudd.id));
        }
    }
    if checklist(tilsyn, regelverk)?.moenster(&lovbrudd.moenster).is_none() {
        return Err(AppError::UkjentMoenster(lovbrudd.moenster.clone()));
    }
    let kilder = lovbrudd.fakta.iter().flat_map(|faktum| &faktum.kilder);
    feste::kontroller(kilder.filter_map(|kilde| match kilde {
        Kilde::Bevis(bevis) => Some(bevis),
        Kilde::Svar(_) => None,
    }))?;
    lovbrudd.kontorer.iter().try_for_each(|(kontor, funn)| {
        known_office(kontor, tilsyn)?;
        funn.saker_for.union(&funn.saker_mot).try_for_each(|sak| known_case(sak, tilsyn))
    })
}

/// The chain must be complete. A finished one may be finished again, when something under it has
/// changed.
fn may_be_finished(id: LovbruddId, tilsyn: &Tilsyn, regelverk: &Regelverk) -> Result<(), AppError> {
    let post = known_lovbrudd(id, tilsyn)?;
    if matches!(post.tilstand, Lovbruddstilstand::Forkastet(_)) {
        return Err(AppError::LovbruddErLukket(id));
    }
    let mangler = mangler(&post.lovbrudd, tilsyn, regelverk);
    if mangler.is_empty() { Ok(()) } else { Err(AppError::LovbruddUferdig { id, mangler }) }
}

fn with_reason(grunn: &str) -> Result<(), AppError> {
    if grunn.trim().is_empty() { Err(AppError::ManglerGrunn) } else { Ok(()) }
}
