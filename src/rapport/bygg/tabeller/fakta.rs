//! Answers of offices, and k of n over the cases, theme by theme.

use crate::domene::{Besvarelse, KontorId, Svarsted};
use crate::rapport::dokument::{Justering, Tabell, Tekst};
use crate::regelverk::{Kontrollpunkt, Nivaa, Tema};

use super::super::lovbruddsdel;
use super::super::telling::{self, Telling};
use super::super::temadel::er_krav;
use super::super::underlag::Underlag;
use super::{Bygger, celle};

/// What was found in each office: the answer, the note of the team and where it was seen.
pub(super) fn kontorpunkter<'a>(u: &Underlag<'a>, tema: &'a Tema) -> Tabell {
    let punkter = u.punkter_i(tema).filter(|p| p.nivaa == Nivaa::Kontor && er_krav(p));
    let rader = punkter.flat_map(|punkt| {
        kontorrader(u, punkt).into_iter().enumerate().map(|(nr, resten)| {
            // The question stands once; the offices below it continue the same item.
            let foran = if nr == 0 { spoersmaal(u, punkt) } else { punkt.id.to_string() };
            [vec![celle(&foran)], resten].concat()
        })
    });
    Bygger::om_tema(u, "kontorpunkter", tema)
        .ord("spoersmaal", 28.0)
        .ord("kontor-og-svar", 20.0)
        .ord("funn", 52.0)
        .stilte_rader(rader)
}

/// One row per office, or one for all where the very same was found in each.
fn kontorrader(u: &Underlag<'_>, punkt: &Kontrollpunkt) -> Vec<Vec<Vec<Tekst>>> {
    let svar = u.kontorer().iter().filter_map(|kontor| {
        let sted = Svarsted::Kontor(kontor.clone(), punkt.id.clone());
        Some((kontor, &u.tilsyn.svar.get(&sted)?.besvarelse))
    });
    let svar: Vec<(&KontorId, &Besvarelse)> = svar.collect();
    if let Some((_, foerste)) = svar.first()
        && svar.len() > 1
        && svar.len() == u.kontorer().len()
        && svar.iter().all(|(_, besvarelse)| besvarelse == foerste)
    {
        let navn = u.setning("hvert-kontor", &[("n", svar.len().into())]);
        return vec![kontorrad(u, &navn, foerste)];
    }
    svar.iter().map(|(kontor, besvarelse)| kontorrad(u, kontor.as_str(), besvarelse)).collect()
}

fn kontorrad(u: &Underlag<'_>, kontor: &str, besvarelse: &Besvarelse) -> Vec<Vec<Tekst>> {
    let bevis: Vec<String> =
        besvarelse.bevis.iter().map(|bevis| lovbruddsdel::bevis_i_ord(u, bevis)).collect();
    let mut funn = celle(besvarelse.notat.trim());
    if !bevis.is_empty() {
        let skille = (!funn.is_empty()).then_some(Tekst::Linjeskift);
        funn.extend(skille);
        funn.push(Tekst::Kursiv(bevis.join("; ")));
    }
    let svar = format!("{kontor}\n{}", u.navn("svar", besvarelse.svar.kode()));
    vec![celle(&svar), funn]
}

/// In how many cases each requirement is met.
pub(super) fn sakspunkter<'a>(u: &Underlag<'a>, tema: &'a Tema) -> Tabell {
    saksrader(u, tema, "sakspunkter", er_krav)
}

/// Facts about the cases that are not requirements.
pub(super) fn opplysninger<'a>(u: &Underlag<'a>, tema: &'a Tema) -> Tabell {
    saksrader(u, tema, "opplysninger", |punkt| !er_krav(punkt))
}

fn saksrader<'a>(
    u: &Underlag<'a>,
    tema: &'a Tema,
    navn: &str,
    velg: impl Fn(&Kontrollpunkt) -> bool,
) -> Tabell {
    let punkter = u.punkter_i(tema).filter(|p| p.nivaa == Nivaa::Sak && velg(p));
    let tall = punkter.map(|punkt| telling::tell(u, punkt)).filter(|t| t.samlet.vurdert() > 0);
    let rader = tall.map(|t| {
        let mut rad = vec![spoersmaal(u, t.punkt)];
        rad.extend(t.per_kontor.iter().map(|(_, telling)| av(u, *telling)));
        rad.push(av(u, t.samlet));
        rad.truncate(if u.kontorer().len() < 2 { 2 } else { usize::MAX });
        rad
    });
    Bygger::om_tema(u, navn, tema)
        .ord("spoersmaal", 52.0)
        .kontorkolonner(16.0, Justering::Hoeyre)
        .samlet(14.0, Justering::Hoeyre)
        .rader(rader)
}

fn av(u: &Underlag<'_>, telling: Telling) -> String {
    match telling.vurdert() {
        0 => u.ord("ingen-saker"),
        n => u.setning("av", &[("k", telling.oppfylt.into()), ("n", n.into())]),
    }
}

fn spoersmaal(u: &Underlag<'_>, punkt: &Kontrollpunkt) -> String {
    format!("{} {}", punkt.id, punkt.spoersmaal.i(u.maalform()))
}
