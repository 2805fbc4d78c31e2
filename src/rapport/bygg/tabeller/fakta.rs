//! Answers of offices, and k of n over the cases, theme by theme.

use crate::domene::{Besvarelse, KontorId, Svarsted};
use crate::rapport::dokument::{Justering, Tabell, Tekst};
use crate::rapport::mal::liten;
use crate::regelverk::{Kontrollpunkt, Nivaa, Tema};

use super::super::lovbruddsdel;
use super::super::telling::{self, Punkttall, Telling};
use super::super::temadel::er_krav;
use super::super::underlag::Underlag;
use super::overstyrt::merket;
use super::{Bygger, celle};

/// What was found in each office: the answer, the note of the team and where it was seen.
pub(super) fn kontorpunkter<'a>(u: &Underlag<'a>, tema: &'a Tema) -> Tabell {
    let punkter = u.punkter_i(tema).filter(|p| p.nivaa == Nivaa::Kontor && er_krav(p));
    let rader = punkter.filter_map(|punkt| {
        let funn = kontorfunn(u, punkt);
        let spoersmaal = u.merk(&spoersmaal(u, punkt), u.svar_paa(punkt));
        (!funn.is_empty()).then(|| vec![celle(&spoersmaal), funn])
    });
    Bygger::om_tema(u, "kontorpunkter", tema)
        .ord("spoersmaal", 30.0)
        .ord("funn", 70.0)
        .stilte_rader(rader)
}

/// One paragraph per office under each other, or one for all where the very same was found.
fn kontorfunn(u: &Underlag<'_>, punkt: &Kontrollpunkt) -> Vec<Tekst> {
    let funn = u.kontorer().iter().filter_map(|kontor| {
        let sted = Svarsted::Kontor(kontor.clone(), punkt.id.clone());
        let besvarelse = &u.tilsyn.svar.get(&sted)?.besvarelse;
        Some((kontor, u.navn("svar", besvarelse.svar.kode()), funnet(u, besvarelse)))
    });
    let funn: Vec<(&KontorId, String, Vec<Tekst>)> = funn.collect();
    let alle_like = match funn.split_first() {
        Some(((_, svar, ord), resten)) if funn.len() == u.kontorer().len() => {
            !resten.is_empty() && resten.iter().all(|(_, s, o)| s == svar && o == ord)
        }
        _ => false,
    };
    let hvert = u.setning("hvert-kontor", &[("n", funn.len().into())]);
    let antall = if alle_like { 1 } else { funn.len() };
    let ledd = funn.into_iter().take(antall).map(|(kontor, svar, ord)| {
        let navn = if alle_like { hvert.as_str() } else { kontor.as_str() };
        ledet(navn, &svar, ord)
    });
    ledd.collect::<Vec<_>>().join(&Tekst::Linjeskift)
}

/// The note and the evidence.
fn funnet(u: &Underlag<'_>, besvarelse: &Besvarelse) -> Vec<Tekst> {
    let mut funn = celle(besvarelse.notat.trim());
    let bevis: Vec<String> =
        besvarelse.bevis.iter().map(|bevis| lovbruddsdel::bevis_i_ord(u, bevis)).collect();
    if !bevis.is_empty() {
        let skille = (!funn.is_empty()).then(|| Tekst::Vanlig(" ".to_owned()));
        funn.extend(skille);
        funn.push(Tekst::Kursiv(format!("({})", bevis.join("; "))));
    }
    funn
}

/// The words with office and answer in front.
fn ledet(kontor: &str, svar: &str, ord: Vec<Tekst>) -> Vec<Tekst> {
    let mut ut = vec![Tekst::Fet(format!("{kontor} – {}.", liten(svar)))];
    if !ord.is_empty() {
        ut.push(Tekst::Vanlig(" ".to_owned()));
    }
    ut.extend(ord);
    ut
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
    let tall: Vec<_> = tall.collect();
    let overstyrt = |t: &Punkttall<'_>| telling::bygger_paa_overstyring(u, t.punkt);
    let noen = tall.iter().any(overstyrt);
    let rader = tall.iter().map(|t| {
        let spoersmaal = merket(spoersmaal(u, t.punkt), overstyrt(t));
        let mut rad = vec![u.merk(&spoersmaal, u.svar_paa(t.punkt))];
        rad.extend(t.per_kontor.iter().map(|(_, telling)| av(u, *telling)));
        rad.push(av(u, t.samlet));
        rad.truncate(if u.kontorer().len() < 2 { 2 } else { usize::MAX });
        rad
    });
    Bygger::om_tema(u, navn, tema)
        .med_overstyring(noen)
        .ord("spoersmaal", 64.0)
        .kontorkolonner(13.0, Justering::Hoeyre)
        .samlet(10.0, Justering::Hoeyre)
        .rader(rader)
}

fn av(u: &Underlag<'_>, telling: Telling) -> String {
    match telling.vurdert() {
        0 => u.ord("ingen-saker"),
        n => u.setning("av", &[("k", telling.oppfylt.into()), ("n", n.into())]),
    }
}

fn spoersmaal(u: &Underlag<'_>, punkt: &Kontrollpunkt) -> String {
    let spoersmaal = format!("{} {}", punkt.id, punkt.spoersmaal.i(u.maalform()));
    match punkt.oppfylt_betyr.i(u.maalform()) {
        "" => spoersmaal,
        betyr => format!("{spoersmaal} {}", u.setning("oppfylt-betyr", &[("betyr", betyr.into())])),
    }
}
