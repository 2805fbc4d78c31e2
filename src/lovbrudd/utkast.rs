//! A draft of the chain from a proposal: krav from the pattern, fakta from the answers.
//!
//! Vurdering, styring and konklusjon are left empty: they are the inspector's.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::domene::{
    Bevis, Bevisart, Bevisplass, Faktum, Kilde, KontorId, Lovbrudd, LovbruddId, Melding, PunktId,
    Sak, SakId, Svar, Svarsted, Tekstspenn, Tilsyn,
};
use crate::regelverk::{Kontrollpunkt, Moenster, Nivaa, Regelverk, Sjekkliste};
use crate::vurdering::{Radlesning, matrisevedtak};

use super::forslag::Forslag;
use super::svikt::{er_gyldig, lesninger_bak, mater};
use super::utsagn::{
    andel_i_ord, slutning_i_ord, utsagn_om_moenster, utsagn_om_punkt, utsagnssetninger,
};

/// Words a decided sentence, in the language of the tilsyn.
pub type Ord<'a> = &'a dyn Fn(&Melding) -> String;

/// How a draft is made of a proposal, or of a requirement that is met.
pub type Utkastskriver = fn(&Forslag, LovbruddId, &Tilsyn, &Sjekkliste, Ord<'_>) -> Lovbrudd;

/// The first link of a chain: the sentence, the offices, the provisions and the krav of the pattern.
pub(super) fn uten_fakta(
    forslag: &Forslag,
    id: LovbruddId,
    tilsyn: &Tilsyn,
    sjekkliste: &Sjekkliste,
) -> Lovbrudd {
    let maalform = tilsyn.grunnlag.maalform;
    let setning = forslag.setning.i(maalform).to_owned();
    let mut lovbrudd = Lovbrudd::new(id, forslag.moenster.clone(), setning);
    lovbrudd.kontorer.clone_from(&forslag.kontorer);
    lovbrudd.hjemler.clone_from(&forslag.hjemler);
    if let Some(moenster) = sjekkliste.moenster(&forslag.moenster) {
        lovbrudd.krav = krav(moenster, forslag, tilsyn);
    }
    lovbrudd
}

/// The yardsticks that applied on the days of the cases, oldest first; for what the office does the
/// end of the period picks it.
fn krav(moenster: &Moenster, forslag: &Forslag, tilsyn: &Tilsyn) -> String {
    let grunnlag = &tilsyn.grunnlag;
    let saker: Vec<&SakId> = match forslag.kontorer.values().flat_map(|k| &k.saker_for).collect() {
        ingen if Vec::<&SakId>::is_empty(&ingen) => {
            forslag.kontorer.values().flat_map(|k| &k.saker_mot).collect()
        }
        saker => saker,
    };
    let saker = saker.into_iter().filter_map(|id| tilsyn.saker.get(id));
    let mut dager: BTreeSet<NaiveDate> = saker.map(|sak| sak.lovdato(grunnlag.stikkdato)).collect();
    if dager.is_empty() || forslag.kontorer.values().any(|k| !k.punkter_for.is_empty()) {
        dager.insert(grunnlag.periode.til);
    }
    let mut alle: Vec<&str> = Vec::new();
    for krav in dager.into_iter().map(|dag| moenster.krav_den(dag).i(grunnlag.maalform)) {
        if !alle.contains(&krav) {
            alle.push(krav);
        }
    }
    alle.join("\n\n").replace("{kommune}", &grunnlag.kommune)
}

/// The draft. `i_ord` must word in the language of the tilsyn (`tilsyn.grunnlag.maalform`).
pub fn skriv_utkast(
    forslag: &Forslag,
    id: LovbruddId,
    tilsyn: &Tilsyn,
    sjekkliste: &Sjekkliste,
    i_ord: Ord<'_>,
) -> Lovbrudd {
    let mut lovbrudd = uten_fakta(forslag, id, tilsyn, sjekkliste);
    let Some(moenster) = sjekkliste.moenster(&forslag.moenster) else { return lovbrudd };
    let tall = tell(tilsyn, sjekkliste, forslag, &moenster.punkter);
    let rader = lesninger_bak(moenster, tilsyn, sjekkliste, Regelverk::innebygd());
    for kontor in forslag.kontorer.keys() {
        lovbrudd
            .fakta
            .extend(rader.iter().filter_map(|r| faktum_om_matrisen(tilsyn, r, kontor, i_ord)));
        let punkter = moenster.punkter.iter().filter_map(|id| sjekkliste.punkt(id));
        lovbrudd.fakta.extend(punkter.filter_map(|punkt| match punkt.nivaa {
            Nivaa::Kontor => faktum_om_kontor(tilsyn, punkt, kontor, i_ord),
            Nivaa::Sak => {
                let telling = tall.get(&(kontor, &punkt.id))?;
                telling.svikt.iter().find(|sted| mater(moenster, sted, tilsyn))?;
                faktum_om_saker(tilsyn, punkt, telling, i_ord)
            }
        }));
    }
    lovbrudd.fakta.extend(samlet_faktum(forslag, &lovbrudd.fakta, tilsyn, sjekkliste, i_ord));
    lovbrudd
}

/// What the cases say together, by office and jointly, and what that says of other cases.
fn samlet_faktum(
    forslag: &Forslag,
    fakta: &[Faktum],
    tilsyn: &Tilsyn,
    sjekkliste: &Sjekkliste,
    i_ord: Ord<'_>,
) -> Option<Faktum> {
    let er_sak = |kilde: &&Kilde| matches!(kilde, Kilde::Svar(Svarsted::Sak(..)) | Kilde::Bevis(_));
    let kilder: Vec<Kilde> = fakta.iter().flat_map(|f| &f.kilder).filter(er_sak).cloned().collect();
    let regelverk = Regelverk::innebygd();
    let (moenster, kontorer) = (&forslag.moenster, &forslag.kontorer);
    let aerlig = utsagn_om_moenster(moenster, kontorer, tilsyn, sjekkliste, regelverk)?;
    let tekst = utsagnssetninger(&aerlig, i_ord).join(" ");
    (!kilder.is_empty()).then_some(Faktum { tekst, kilder })
}

/// How the cases of one office answer one item.
#[derive(Debug)]
pub(super) struct Telling<'a> {
    kontor: &'a KontorId,
    /// Failing answers.
    pub(super) svikt: Vec<&'a Svarsted>,
    /// Cases where the item could be judged.
    pub(super) lest: usize,
}

type Tellinger<'a> = BTreeMap<(&'a KontorId, &'a PunktId), Telling<'a>>;

fn tell<'a>(
    tilsyn: &'a Tilsyn,
    sjekkliste: &Sjekkliste,
    forslag: &Forslag,
    punkter: &[PunktId],
) -> Tellinger<'a> {
    tell_svar(tilsyn, sjekkliste, |kontor, punkt| {
        forslag.kontorer.contains_key(kontor) && punkter.contains(punkt)
    })
}

/// Counts the case answers of the offices and items that are asked for, in one pass. Answers to an
/// item that no longer applies to its case are left out, as they are in the proposals.
pub(super) fn tell_svar<'a>(
    tilsyn: &'a Tilsyn,
    sjekkliste: &Sjekkliste,
    er_med: impl Fn(&KontorId, &PunktId) -> bool,
) -> Tellinger<'a> {
    let mut tellinger: Tellinger<'a> = BTreeMap::new();
    for (sted, post) in &tilsyn.svar {
        let Svarsted::Sak(sak, punkt) = sted else { continue };
        let Some(kontor) = tilsyn.saker.get(sak).map(|sak| &sak.kontor) else { continue };
        let svar = post.besvarelse.svar;
        if !kan_telle(svar) || !er_med(kontor, punkt) {
            continue;
        }
        let Some(kontrollpunkt) = sjekkliste.punkt(punkt) else { continue };
        if !er_gyldig(tilsyn, kontrollpunkt, sted) {
            continue;
        }
        let ny = || Telling { kontor, svikt: Vec::new(), lest: 0 };
        let telling = tellinger.entry((kontor, punkt)).or_insert_with(ny);
        telling.lest += 1;
        if svar.er_svikt() {
            telling.svikt.push(sted);
        }
    }
    tellinger
}

/// Whether the case belongs to the n of «k av n»: the item was judged, with whatever result.
pub(super) fn kan_telle(svar: Svar) -> bool {
    match svar {
        Svar::Oppfylt | Svar::DelvisOppfylt | Svar::IkkeOppfylt | Svar::IkkeDokumentert => true,
        Svar::IkkeVurderbart | Svar::IkkeRelevant => false,
    }
}

/// The grounds the row of the matrix is about, as a place.
fn begrunnelse(sak: &Sak) -> Option<Bevisplass> {
    let vedtak = matrisevedtak(sak)?;
    let nr = sak.vedtak.iter().position(|v| v == vedtak)?;
    let spenn = Tekstspenn { start: 0, slutt: vedtak.begrunnelse.as_ref()?.len() };
    Some(Bevisplass::Begrunnelse { sak: sak.id.clone(), vedtak: nr, spenn })
}

/// The grounds of the vedtak as evidence.
pub(super) fn begrunnelsen_som_bevis(tilsyn: &Tilsyn, sak: &Sak, i_ord: Ord<'_>) -> Bevis {
    Bevis {
        art: Bevisart::Vedtak,
        sted: i_ord(&Melding::new("lovbrudd-bevis-begrunnelse").med("sak", sak.id.as_str())),
        dato: matrisevedtak(sak).and_then(|v| v.dato.som_dag()),
        sha256: None,
        plass: begrunnelse(sak).and_then(|plass| plass.fest(tilsyn)),
    }
}

/// In how many of the read rows of the office the matrix fails, with the grounds as evidence.
fn faktum_om_matrisen(
    tilsyn: &Tilsyn,
    rader: &[(&Sak, Radlesning)],
    kontor: &KontorId,
    i_ord: Ord<'_>,
) -> Option<Faktum> {
    let av_kontoret = || rader.iter().filter(|(sak, _)| sak.kontor == *kontor);
    let svikt = || av_kontoret().filter(|(_, lesning)| *lesning == Radlesning::Svikt);
    let er_ferdig = |l: Radlesning| matches!(l, Radlesning::Svikt | Radlesning::Dekket);
    let ferdige = av_kontoret().filter(|(_, lesning)| er_ferdig(*lesning)).count();
    let melding = Melding::new("lovbrudd-faktum-matrise")
        .med("k", svikt().count())
        .med("n", ferdige)
        .med("kontor", kontor.as_str());
    let bevis = |sak| Kilde::Bevis(begrunnelsen_som_bevis(tilsyn, sak, i_ord));
    let kilder: Vec<Kilde> = svikt().map(|(sak, _)| bevis(sak)).collect();
    (!kilder.is_empty()).then(|| Faktum { tekst: i_ord(&melding), kilder })
}

fn faktum_om_kontor(
    tilsyn: &Tilsyn,
    punkt: &Kontrollpunkt,
    kontor: &KontorId,
    i_ord: Ord<'_>,
) -> Option<Faktum> {
    let sted = Svarsted::Kontor(kontor.clone(), punkt.id.clone());
    let svar = tilsyn.svar.get(&sted)?.besvarelse.svar;
    let melding = Melding::new("lovbrudd-faktum-kontor")
        .med("kontor", kontor.as_str())
        .med("spoersmaal", punkt.spoersmaal.i(tilsyn.grunnlag.maalform))
        .med("svar", svar.kode());
    svar.er_svikt().then(|| Faktum { tekst: i_ord(&melding), kilder: vec![Kilde::Svar(sted)] })
}

fn faktum_om_saker(
    tilsyn: &Tilsyn,
    punkt: &Kontrollpunkt,
    telling: &Telling<'_>,
    i_ord: Ord<'_>,
) -> Option<Faktum> {
    if telling.svikt.is_empty() {
        return None;
    }
    let aerlig = utsagn_om_punkt(tilsyn, punkt)?;
    let alle = || aerlig.kontorer.iter().chain([&aerlig.samlet]);
    let utsagn = alle().find(|u| u.kontor.as_ref() == Some(telling.kontor))?;
    let melding = Melding::new("lovbrudd-faktum-saker")
        .med("andel", andel_i_ord(utsagn, i_ord))
        .med("spoersmaal", punkt.spoersmaal.i(tilsyn.grunnlag.maalform));
    let mut tekst = i_ord(&melding);
    if utsagn.sier_noe_om_andre() {
        tekst.push(' ');
        tekst.push_str(&slutning_i_ord(utsagn, i_ord));
    }
    let kilder = telling.svikt.iter().map(|sted| Kilde::Svar((*sted).clone())).collect();
    Some(Faktum { tekst, kilder })
}

#[cfg(test)]
mod tests;
