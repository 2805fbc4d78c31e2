//! The honest sentence of a lovbrudd, a proposal or an item: what was found in the cases read, and
//! what that says of cases nobody has read.
//!
//! Counts answers as the proposals do. Which claim the draw allows is decided in `vurdering`.

use std::collections::{BTreeMap, BTreeSet};

use crate::domene::{
    KontorId, Kontorfunn, Melding, MoensterId, Sak, SakId, Svar, Svarsted, Tilsyn,
};
use crate::regelverk::{Kontrollpunkt, Nivaa, Regelverk, Sjekkliste};
use crate::vurdering::{Aerlig, Gjelder, Lesning, Mengdeord, Radlesning, Utsagn, gjelder, utsagn};

use super::svikt::{er_gyldig, lesninger_bak, mater};
use super::utkast::{Ord, kan_telle};

/// What may be said of the cases behind a pattern: those that show it are taken from `kontorer`,
/// those read without showing it from the answers. `None` where it has no case items.
pub fn utsagn_om_moenster(
    moenster: &MoensterId,
    kontorer: &BTreeMap<KontorId, Kontorfunn>,
    tilsyn: &Tilsyn,
    sjekkliste: &Sjekkliste,
    regelverk: &Regelverk,
) -> Option<Aerlig> {
    let moenster = sjekkliste.moenster(moenster)?;
    let funn: BTreeSet<&SakId> = kontorer.values().flat_map(|k| &k.saker_for).collect();
    let punkter = moenster.punkter.iter().filter_map(|id| sjekkliste.punkt(id));
    let punkter: Vec<&Kontrollpunkt> = punkter.filter(|p| p.nivaa == Nivaa::Sak).collect();
    let rader = lesninger_bak(moenster, tilsyn, sjekkliste, regelverk).unwrap_or_default();
    let rader: BTreeMap<&SakId, Radlesning> =
        rader.into_iter().map(|(sak, lesning)| (&sak.id, lesning)).collect();
    let lest = tilsyn.saker_som_teller().filter_map(|sak| {
        if funn.contains(&sak.id) {
            return Some((sak, Lesning::Funn));
        }
        let her = punkter.iter().filter(|punkt| {
            mater(moenster, &Svarsted::Sak(sak.id.clone(), punkt.id.clone()), tilsyn)
        });
        let her: Vec<&Kontrollpunkt> = her.copied().collect();
        let lesning = uten_funn(tilsyn, sak, &her, rader.get(&sak.id).copied());
        lesning.map(|lesning| (sak, lesning))
    });
    utsagn(tilsyn, lest)
}

/// What may be said of one item over all cases. `None` where no case is assessed.
pub fn utsagn_om_punkt(tilsyn: &Tilsyn, punkt: &Kontrollpunkt) -> Option<Aerlig> {
    let lest = tilsyn.saker_som_teller().filter_map(|sak| {
        let svikter = svar(tilsyn, sak, punkt).is_some_and(Svar::er_svikt);
        let sted = Svarsted::Sak(sak.id.clone(), punkt.id.clone());
        if svikter && er_gyldig(tilsyn, punkt, &sted) {
            return Some((sak, Lesning::Funn));
        }
        uten_funn(tilsyn, sak, &[punkt], None).map(|lesning| (sak, lesning))
    });
    utsagn(tilsyn, lest)
}

/// How a case that shows nothing was read: assessed, or the question did not apply. `None` where it
/// was not assessed.
fn uten_funn(
    tilsyn: &Tilsyn,
    sak: &Sak,
    punkter: &[&Kontrollpunkt],
    rad: Option<Radlesning>,
) -> Option<Lesning> {
    let gjelder_her = |p: &&&Kontrollpunkt| gjelder(p, sak, tilsyn.grunnlag.art) == Gjelder::Ja;
    let gitte: Vec<Option<Svar>> =
        punkter.iter().filter(gjelder_her).map(|punkt| svar(tilsyn, sak, punkt)).collect();
    let vurdert = gitte.iter().flatten().any(|svar| kan_telle(*svar));
    match rad {
        Some(Radlesning::Dekket | Radlesning::Svikt) => return Some(Lesning::Uten),
        Some(Radlesning::Uferdig) if !vurdert => return None,
        Some(Radlesning::Uaktuell) if !vurdert => return Some(Lesning::Uaktuell),
        Some(Radlesning::Uferdig | Radlesning::Uaktuell) | None => {}
    }
    let uaktuell = gitte.iter().all(|svar| *svar == Some(Svar::IkkeRelevant));
    match (vurdert, uaktuell) {
        (true, _) => Some(Lesning::Uten),
        (false, true) => Some(Lesning::Uaktuell),
        (false, false) => None,
    }
}

fn svar(tilsyn: &Tilsyn, sak: &Sak, punkt: &Kontrollpunkt) -> Option<Svar> {
    let sted = Svarsted::Sak(sak.id.clone(), punkt.id.clone());
    tilsyn.svar.get(&sted).map(|post| post.besvarelse.svar)
}

/// The sentences of a lovbrudd or proposal: each office, then jointly. A sentence on other cases
/// that is the same for all stands once, at the end.
pub fn utsagnssetninger(aerlig: &Aerlig, i_ord: Ord<'_>) -> Vec<String> {
    let alle = || aerlig.kontorer.iter().chain([&aerlig.samlet]);
    let lik = alle().all(|u| u.slutning.noekkel == aerlig.samlet.slutning.noekkel);
    let en_gang = lik && !alle().any(Utsagn::sier_noe_om_andre);
    let siste = aerlig.kontorer.len();
    let setninger = alle().enumerate().map(|(nr, utsagn)| {
        let andel = Melding::new("utsagn-lovbrudd").med("andel", andel_i_ord(utsagn, i_ord));
        let mut setning = i_ord(&andel);
        if !en_gang || nr == siste {
            setning.push(' ');
            setning.push_str(&slutning_i_ord(utsagn, i_ord));
        }
        setning
    });
    setninger.collect()
}

/// «I 13 av 21 gjennomgåtte saker ved Nav Øst, det vil si 62 prosent,»: the beginning of a sentence.
pub fn andel_i_ord(utsagn: &Utsagn, i_ord: Ord<'_>) -> String {
    let andel = i_ord(&utsagn.andel);
    // Of none and of all the word has said it.
    let sagt = matches!(utsagn.mengdeord, Some(Mengdeord::Ingen | Mengdeord::Samtlige));
    let Some(prosent) = utsagn.prosent.as_ref().filter(|_| !sagt) else { return andel };
    let melding = Melding::new("utsagn-med-prosent");
    i_ord(&melding.med("andel", andel).med("prosent", i_ord(prosent)))
}

/// What it says of other cases, with what that rests on.
pub fn slutning_i_ord(utsagn: &Utsagn, i_ord: Ord<'_>) -> String {
    let slutning = i_ord(&utsagn.slutning);
    match &utsagn.forbehold {
        Some(forbehold) => format!("{slutning} {}", i_ord(forbehold)),
        None => slutning,
    }
}

#[cfg(test)]
mod tests;
