//! Conformities: patterns the answers show to be met. They can be recorded with the same chain as a
//! lovbrudd, and the inspector concludes.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::domene::{
    Faktum, Kilde, KontorId, Kontorfunn, Lovbrudd, LovbruddId, Lovbruddstilstand, Maalform,
    Melding, Sak, Svar, Svarsted, Tilsyn, Tilsynsart,
};
use crate::regelverk::{Kontrollpunkt, Moenster, Nivaa, Regelverk, Sjekkliste, Tospraak};
use crate::vurdering::Radlesning;

use super::feil::LovbruddError;
use super::forslag::{Forslag, versjoner};
use super::svikt::{er_gyldig, lesninger_bak, mater, samle};
use super::utkast::{Ord, begrunnelsen_som_bevis, uten_fakta};

/// Patterns that are met: nothing fails, and cases enough or an office item show that the
/// requirement is met. Those that are written already are left out.
pub fn samsvar(
    tilsyn: &Tilsyn,
    sjekkliste: &Sjekkliste,
    regelverk: &Regelverk,
) -> Result<Vec<Forslag>, LovbruddError> {
    if tilsyn.grunnlag.art == Tilsynsart::Egentilsyn {
        return Err(LovbruddError::Egentilsyn);
    }
    let skrevet = |moenster: &Moenster| {
        tilsyn.lovbrudd.values().any(|post| {
            !matches!(post.tilstand, Lovbruddstilstand::Forkastet(_))
                && post.lovbrudd.moenster == moenster.id
        })
    };
    let alle = samle(tilsyn, sjekkliste, regelverk).into_iter();
    let uten_svikt = alle.filter(|(_, s)| s.antall_saker() == 0 && !s.har_kontorpunkt());
    let oppfylt = uten_svikt.filter_map(|(moenster, samlet)| {
        let mot: usize = samlet.kontorer.values().map(|k| k.saker_mot.len()).sum();
        let svar = oppfylte(tilsyn, sjekkliste, moenster);
        let i_kontor = svar.iter().any(|sted| sted.sak().is_none());
        let nok = mot >= sjekkliste.terskel_saker.max(1) || i_kontor;
        let kontorer = kontorer(samlet.kontorer, &svar);
        (nok && !skrevet(moenster)).then(|| forslag(moenster, kontorer, &svar, tilsyn, regelverk))
    });
    Ok(oppfylt.collect())
}

/// The answers that say the requirement is met, to items of the pattern.
fn oppfylte<'a>(
    tilsyn: &'a Tilsyn,
    sjekkliste: &Sjekkliste,
    moenster: &Moenster,
) -> Vec<&'a Svarsted> {
    let svar = tilsyn.svar.iter().filter(|(sted, post)| {
        post.besvarelse.svar == Svar::Oppfylt
            && mater(moenster, sted, tilsyn)
            && sjekkliste.punkt(sted.punkt()).is_some_and(|p| er_gyldig(tilsyn, p, sted))
    });
    svar.map(|(sted, _)| sted).collect()
}

fn kontorer(
    mut kontorer: BTreeMap<KontorId, Kontorfunn>,
    svar: &[&Svarsted],
) -> BTreeMap<KontorId, Kontorfunn> {
    for sted in svar {
        if let Svarsted::Kontor(kontor, _) = sted {
            kontorer.entry(kontor.clone()).or_default();
        }
    }
    kontorer
}

fn forslag(
    moenster: &Moenster,
    kontorer: BTreeMap<KontorId, Kontorfunn>,
    svar: &[&Svarsted],
    tilsyn: &Tilsyn,
    regelverk: &Regelverk,
) -> Forslag {
    let grunnlag = &tilsyn.grunnlag;
    let i_saker = kontorer.values().flat_map(|funn| &funn.saker_mot);
    let i_saker = i_saker.filter_map(|sak| tilsyn.sak_som_teller(sak));
    let i_kontorer = svar.iter().filter(|sted| sted.sak().is_none());
    let dager: BTreeSet<NaiveDate> = i_saker
        .map(|sak| sak.lovdato(grunnlag.stikkdato))
        .chain(i_kontorer.map(|_| grunnlag.periode.til))
        .collect();
    let dager: Vec<NaiveDate> = dager.into_iter().collect();
    let setning = |m| moenster.setning_for(&grunnlag.kommune, &grunnlag.tema, m);
    Forslag {
        moenster: moenster.id.clone(),
        setning: Tospraak { nb: setning(Maalform::Bokmaal), nn: setning(Maalform::Nynorsk) },
        hjemler: versjoner(&moenster.hjemler, &dager, regelverk),
        droeftes: Vec::new(),
        lesninger: Vec::new(),
        kontorer,
    }
}

/// The draft of a conformity: krav from the pattern, fakta from the answers that meet it. What only
/// the inspector can say is empty.
pub fn skriv_samsvar(
    forslag: &Forslag,
    id: LovbruddId,
    tilsyn: &Tilsyn,
    sjekkliste: &Sjekkliste,
    i_ord: Ord<'_>,
) -> Lovbrudd {
    let mut lovbrudd = uten_fakta(forslag, id, tilsyn, sjekkliste);
    let Some(moenster) = sjekkliste.moenster(&forslag.moenster) else { return lovbrudd };
    let svar = oppfylte(tilsyn, sjekkliste, moenster);
    let rader = lesninger_bak(moenster, tilsyn, sjekkliste, Regelverk::innebygd());
    for kontor in forslag.kontorer.keys() {
        let av_matrisen = rader.iter().filter_map(|r| faktum_av_matrisen(tilsyn, r, kontor, i_ord));
        lovbrudd.fakta.extend(av_matrisen);
        let punkter = moenster.punkter.iter().filter_map(|id| sjekkliste.punkt(id));
        let fakta = punkter.filter_map(|punkt| faktum(tilsyn, punkt, kontor, &svar, i_ord));
        lovbrudd.fakta.extend(fakta);
    }
    lovbrudd
}

/// The read rows of the office where the grounds treat every relevant vilkår, with the grounds as
/// evidence.
fn faktum_av_matrisen(
    tilsyn: &Tilsyn,
    rader: &[(&Sak, Radlesning)],
    kontor: &KontorId,
    i_ord: Ord<'_>,
) -> Option<Faktum> {
    let dekket = rader.iter().filter(|(_, lesning)| *lesning == Radlesning::Dekket);
    let dekket = dekket.filter(|(sak, _)| sak.kontor == *kontor);
    let bevis = |sak| Kilde::Bevis(begrunnelsen_som_bevis(tilsyn, sak, i_ord));
    let kilder: Vec<Kilde> = dekket.map(|(sak, _)| bevis(sak)).collect();
    let melding = Melding::new("samsvar-faktum-matrise")
        .med("kontor", kontor.as_str())
        .med("antall", kilder.len());
    (!kilder.is_empty()).then(|| Faktum { tekst: i_ord(&melding), kilder })
}

fn faktum(
    tilsyn: &Tilsyn,
    punkt: &Kontrollpunkt,
    kontor: &KontorId,
    svar: &[&Svarsted],
    i_ord: Ord<'_>,
) -> Option<Faktum> {
    let her = svar.iter().filter(|sted| {
        sted.punkt() == &punkt.id
            && match sted {
                Svarsted::Sak(sak, _) => tilsyn.saker.get(sak).is_some_and(|s| s.kontor == *kontor),
                Svarsted::Kontor(navn, _) => navn == kontor,
            }
    });
    let kilder: Vec<Kilde> = her.map(|sted| Kilde::Svar((*sted).clone())).collect();
    let noekkel = match punkt.nivaa {
        Nivaa::Sak => "samsvar-faktum-saker",
        Nivaa::Kontor => "samsvar-faktum-kontor",
    };
    let melding = Melding::new(noekkel)
        .med("kontor", kontor.as_str())
        .med("spoersmaal", punkt.spoersmaal.i(tilsyn.grunnlag.maalform))
        .med("antall", kilder.len());
    (!kilder.is_empty()).then(|| Faktum { tekst: i_ord(&melding), kilder })
}

#[cfg(test)]
mod tests;
