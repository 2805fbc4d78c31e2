//! Warnings about a lovbrudd: what an attentive reader would ask, without stopping the work.

use std::collections::BTreeSet;

use crate::domene::{
    Faktum, Kilde, Kildetilstand, Konklusjon, KontorId, Lovbrudd, Melding, PunktId, SakId,
    Svarsted, Tilsyn,
};
use crate::regelverk::{Regelverk, Sikkerhet, Sjekkliste};
use crate::vurdering::celler_med_endret_grunnlag;

use super::forslag::foreslaa;
use super::kjede::{bevis_for, har_tekst};
use super::utkast::tell_svar;
use super::utsagn::utsagn_om_moenster;

/// The warnings, in the order of the chain.
pub fn advarsler(lovbrudd: &Lovbrudd, tilsyn: &Tilsyn, regelverk: &Regelverk) -> Vec<Melding> {
    let mut advarsler = ubekreftede_hjemler(lovbrudd, regelverk);
    let sjekkliste = regelverk.sjekkliste(&tilsyn.grunnlag.sjekkliste);
    for (plass, faktum) in lovbrudd.fakta.iter().enumerate() {
        let nr = plass + 1;
        let arter: BTreeSet<_> =
            bevis_for(faktum, tilsyn, sjekkliste).map(|bevis| bevis.art).collect();
        if arter.len() == 1 {
            advarsler.push(Melding::new("advarsel-en-kilde").med("nr", nr));
        }
        let avvik = sjekkliste.and_then(|liste| {
            let avvik = avvikende_tall(faktum, tilsyn, liste)?;
            let samlet = samlede_tall(lovbrudd, tilsyn, liste, regelverk);
            let stemmer = k_av_n(&faktum.tekst).is_some_and(|skrevet| samlet.contains(&skrevet));
            (!stemmer).then_some(avvik)
        });
        if let Some((k, n)) = avvik {
            let melding = Melding::new("advarsel-tall").med("nr", nr).med("k", k).med("n", n);
            advarsler.push(melding);
        }
    }
    advarsler.extend(endrede_kilder(lovbrudd, tilsyn));
    advarsler.extend(vurdert_foer_endring(lovbrudd, tilsyn, regelverk));
    advarsler.extend(motstrid(lovbrudd, tilsyn));
    advarsler.extend(resultat_uten_saker(lovbrudd));
    let saker: usize = lovbrudd.kontorer.values().map(|k| k.saker_for.len()).sum();
    if saker > 1 && !har_tekst(&lovbrudd.styring) {
        advarsler.push(Melding::new("advarsel-uten-styring").med("antall", saker));
    }
    advarsler
}

/// Statements that rest on a source that has changed or is gone, or on an answer given before the
/// facts of its case changed.
fn endrede_kilder(lovbrudd: &Lovbrudd, tilsyn: &Tilsyn) -> Vec<Melding> {
    let maa_ses = |kilde: &&Kilde| match kilde {
        Kilde::Svar(sted) => {
            tilsyn.maa_ses_paa_igjen(sted) || tilsyn.svarets_kilder(sted) != Kildetilstand::Uendret
        }
        Kilde::Bevis(bevis) => tilsyn.kildetilstand(bevis) != Kildetilstand::Uendret,
    };
    let fakta = lovbrudd.fakta.iter().enumerate();
    let endret = fakta.filter_map(|(plass, faktum)| {
        let antall = faktum.kilder.iter().filter(maa_ses).count();
        let melding = Melding::new("advarsel-kilde-endret").med("nr", plass + 1);
        (antall > 0).then(|| melding.med("antall", antall))
    });
    endret.collect()
}

/// Cases of the lovbrudd with cells of the matrix, or overridden facts, from before the case changed.
fn vurdert_foer_endring(
    lovbrudd: &Lovbrudd,
    tilsyn: &Tilsyn,
    regelverk: &Regelverk,
) -> Option<Melding> {
    let i_lovbruddet = |sak: &SakId| {
        let mut funn = lovbrudd.kontorer.values();
        funn.any(|k| k.saker_for.contains(sak) || k.saker_mot.contains(sak))
    };
    let celler = celler_med_endret_grunnlag(tilsyn, regelverk).into_iter().map(|(sak, _)| sak);
    let overstyrt = tilsyn.overstyringer_med_endret_grunnlag().map(|((sak, _), _)| sak.clone());
    let saker: BTreeSet<SakId> = celler.chain(overstyrt).filter(i_lovbruddet).collect();
    let melding = Melding::new("advarsel-vurdert-foer-endring").med("antall", saker.len());
    (!saker.is_empty()).then_some(melding)
}

/// A conclusion that goes against the cases it names: a lovbrudd nothing shows, or none where cases
/// show it.
fn motstrid(lovbrudd: &Lovbrudd, tilsyn: &Tilsyn) -> Option<Melding> {
    let funn = || lovbrudd.kontorer.values();
    let saker: usize = funn().map(|k| k.saker_for.len()).sum();
    let punkter: usize = funn().map(|k| k.punkter_for.len()).sum();
    let svikt = |kilde: &Kilde| match kilde {
        Kilde::Svar(sted) => {
            tilsyn.svar.get(sted).is_some_and(|post| post.besvarelse.svar.er_svikt())
        }
        Kilde::Bevis(_) => false,
    };
    let noe_svikter =
        saker + punkter > 0 || lovbrudd.fakta.iter().flat_map(|f| &f.kilder).any(svikt);
    match lovbrudd.konklusjon? {
        Konklusjon::LovbruddPaavist => {
            (!noe_svikter).then(|| Melding::new("advarsel-lovbrudd-uten-svikt"))
        }
        Konklusjon::IkkeLovbrudd if noe_svikter => Some(
            Melding::new("advarsel-ikke-lovbrudd-mot-svikt")
                .med("saker", saker)
                .med("punkter", punkter),
        ),
        Konklusjon::IkkeLovbrudd | Konklusjon::IkkeGrunnlagForKonklusjon => None,
    }
}

/// The words of a sentence about a result, in both standards.
const RESULTATORD: [&str; 2] = ["sørger ikke for", "sørgjer ikkje for"];

/// A sentence that says what comes of it for people, where no case shows it: items of the office
/// carry that the kommune does not make sure of it.
fn resultat_uten_saker(lovbrudd: &Lovbrudd) -> Option<Melding> {
    let om_resultat = RESULTATORD.iter().any(|ord| lovbrudd.setning.contains(ord));
    let ingen_saker = lovbrudd.kontorer.values().all(|k| k.saker_for.is_empty());
    let paavist = lovbrudd.konklusjon == Some(Konklusjon::LovbruddPaavist);
    (om_resultat && ingen_saker && paavist).then(|| Melding::new("advarsel-resultat-uten-saker"))
}

fn ubekreftede_hjemler(lovbrudd: &Lovbrudd, regelverk: &Regelverk) -> Vec<Melding> {
    let kjente = lovbrudd.hjemler.iter().filter_map(|id| regelverk.hjemmel(id));
    let ubekreftede = kjente.filter(|hjemmel| hjemmel.sikkerhet != Sikkerhet::Lov);
    ubekreftede
        .map(|hjemmel| {
            let sitat = regelverk.kortsitat(hjemmel);
            Melding::new("advarsel-hjemmel-ubekreftet").med("hjemmel", sitat)
        })
        .collect()
}

/// What the cases show together as the answers are now, by office and jointly: numbers that a
/// statement may say as well.
fn samlede_tall(
    lovbrudd: &Lovbrudd,
    tilsyn: &Tilsyn,
    sjekkliste: &Sjekkliste,
    regelverk: &Regelverk,
) -> Vec<(usize, usize)> {
    let forslag = foreslaa(tilsyn, sjekkliste, regelverk).unwrap_or_default();
    let naa = forslag.iter().find(|f| f.moenster == lovbrudd.moenster);
    let kontorer = naa.map_or(&lovbrudd.kontorer, |f| &f.kontorer);
    let aerlig = utsagn_om_moenster(&lovbrudd.moenster, kontorer, tilsyn, sjekkliste, regelverk);
    let som_antall = |n: u32| usize::try_from(n).unwrap_or(usize::MAX);
    let alle = aerlig.iter().flat_map(|a| a.kontorer.iter().chain([&a.samlet]));
    alle.map(|u| (som_antall(u.tall.funn), som_antall(u.tall.gjennomgaatt))).collect()
}

/// The recomputed k and n where the statement counts cases of one item in one office and says other
/// numbers.
fn avvikende_tall(
    faktum: &Faktum,
    tilsyn: &Tilsyn,
    sjekkliste: &Sjekkliste,
) -> Option<(usize, usize)> {
    let skrevet = k_av_n(&faktum.tekst)?;
    let (kontor, punkt) = ett_punkt_i_ett_kontor(faktum, tilsyn)?;
    let tellinger = tell_svar(tilsyn, sjekkliste, |k, p| k == kontor && p == punkt);
    let (k, n) = tellinger.values().next().map_or((0, 0), |t| (t.svikt.len(), t.lest));
    (skrevet != (k, n)).then_some((k, n))
}

fn ett_punkt_i_ett_kontor<'a>(
    faktum: &'a Faktum,
    tilsyn: &'a Tilsyn,
) -> Option<(&'a KontorId, &'a PunktId)> {
    let mut steder = faktum.kilder.iter().filter_map(|kilde| match kilde {
        Kilde::Svar(Svarsted::Sak(sak, punkt)) => Some((&tilsyn.saker.get(sak)?.kontor, punkt)),
        Kilde::Svar(Svarsted::Kontor(..)) | Kilde::Bevis(_) => None,
    });
    let foerste = steder.next()?;
    steder.all(|sted| sted == foerste).then_some(foerste)
}

/// The first «k av n» in the text; the same words in bokmål and nynorsk.
fn k_av_n(tekst: &str) -> Option<(usize, usize)> {
    let ord: Vec<&str> = tekst.split_ascii_whitespace().collect();
    ord.windows(3).find_map(|tre| match tre {
        [k, "av", n] => Some((tall(k)?, tall(n)?)),
        _ => None,
    })
}

/// A number as it is written in a report, with a hard space between thousands.
fn tall(ord: &str) -> Option<usize> {
    let siffer = ord.trim_matches(|tegn: char| !tegn.is_ascii_digit());
    siffer.replace('\u{a0}', "").parse().ok()
}

#[cfg(test)]
mod tests;
