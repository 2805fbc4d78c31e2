//! Requirements of the law: which provisions a theme rests on, in the versions that applied.
//!
//! Only provisions that were read in the law are told; the others are listed in the annex.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::Serialize;

use crate::domene::{HjemmelId, Verdi};
use crate::rapport::dokument::Opphav;
use crate::regelverk::{Hjemmel, Kontrollpunkt, Sikkerhet, Tema};

use super::sitater;
use super::underlag::Underlag;

/// A provision as chapter 2 tells it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Krav {
    /// «sosialtjenesteloven § 31».
    pub(super) sitat: String,
    /// Its content in own words.
    pub(super) tekst: String,
    /// When this version applied, where the cases span more than one; otherwise empty.
    pub(super) gyldighet: String,
}

/// Order of the acts in lists; others follow by key.
const LOVER: [&str; 4] = ["stl", "kvpf", "fvl", "kl"];

/// What a theme rests on, beside what most themes share.
pub(super) struct Temakrav {
    /// Provisions told here for the first time.
    pub(super) krav: Vec<Krav>,
    /// Those an earlier theme told, as one citation; empty where there are none.
    pub(super) over: String,
}

/// The requirements of each theme in order; every provision is told once.
pub(super) fn per_tema(u: &Underlag<'_>) -> Vec<Temakrav> {
    let mut fortalt: BTreeSet<&HjemmelId> = BTreeSet::new();
    let deler = u.temaer().map(|tema| {
        let (kjente, nye): (BTreeMap<_, _>, BTreeMap<_, _>) =
            for_tema(u, tema).into_iter().partition(|(id, _)| fortalt.contains(id));
        fortalt.extend(nye.keys().copied());
        let kilder: Vec<Opphav> = kjente.keys().map(|id| Opphav::Hjemmel((*id).clone())).collect();
        let over = u.merk(&sitater::samlet(u, kjente.into_values()), kilder);
        Temakrav { krav: fortell(u, nye), over }
    });
    deler.collect()
}

/// The provisions behind the items of a theme, those that most themes share left out.
fn for_tema<'a>(u: &Underlag<'a>, tema: &'a Tema) -> BTreeMap<&'a HjemmelId, &'a Hjemmel> {
    let felles = felles_henvisninger(u);
    let egne: BTreeSet<&str> = henvisninger(u.punkter_i(tema)).collect();
    // A whole paragraph tells of a single ledd too; several, as the letters of kl § 25-1, say more.
    let hel = |henvisning: &'a str| {
        let hele = paragraf(u, henvisning);
        let deler = egne.iter().filter(|h| er_del_av(h, hele)).count();
        let staar_her = egne.contains(hele) && !felles.contains(hele);
        if deler > 1 && !staar_her { henvisning } else { hele }
    };
    let mut ut = versjoner(u, egne.iter().map(|henvisning| hel(henvisning)));
    ut.retain(|_, h| h.sikkerhet == Sikkerhet::Lov && !felles.contains(h.henvisning.as_str()));
    ut
}

/// The requirements that more than half of the themes rest on.
pub(super) fn felles(u: &Underlag<'_>) -> Vec<Krav> {
    let felles = felles_henvisninger(u);
    let mut alle = versjoner(u, henvisninger(u.punkter()));
    alle.retain(|_, hjemmel| felles.contains(hjemmel.henvisning.as_str()));
    fortell(u, alle)
}

fn felles_henvisninger<'a>(u: &Underlag<'a>) -> BTreeSet<&'a str> {
    let mut temaer = 0;
    let mut brukt: BTreeMap<&str, usize> = BTreeMap::new();
    for tema in u.temaer() {
        temaer += 1;
        let henvisninger: BTreeSet<&str> = henvisninger(u.punkter_i(tema)).collect();
        let hele = henvisninger.iter().map(|h| paragraf(u, h));
        for henvisning in hele.collect::<BTreeSet<&str>>() {
            *brukt.entry(henvisning).or_default() += 1;
        }
    }
    brukt.into_iter().filter(|(_, antall)| 2 * antall > temaer).map(|(h, _)| h).collect()
}

/// The whole paragraph where the checklist refers to it somewhere, otherwise the reference itself.
fn paragraf<'a>(u: &Underlag<'a>, henvisning: &'a str) -> &'a str {
    let alle = henvisninger(u.punkter());
    let hele = alle.filter(|annen| er_del_av(henvisning, annen)).min_by_key(|annen| annen.len());
    hele.unwrap_or(henvisning)
}

fn er_del_av(henvisning: &str, hele: &str) -> bool {
    henvisning.strip_prefix(hele).is_some_and(|rest| rest.starts_with('-'))
}

/// Provisions in the order of acts and paragraphs; only those read in the law.
fn fortell(u: &Underlag<'_>, versjoner: BTreeMap<&HjemmelId, &Hjemmel>) -> Vec<Krav> {
    let mut funnet: Vec<(&HjemmelId, &Hjemmel)> = versjoner.into_iter().collect();
    funnet.retain(|(_, hjemmel)| hjemmel.sikkerhet == Sikkerhet::Lov);
    funnet.sort_by_key(|(id, hjemmel)| (rekkefoelge(hjemmel), hjemmel.gjelder_fra, *id));
    let mut per_henvisning: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, hjemmel) in &funnet {
        *per_henvisning.entry(&hjemmel.henvisning).or_default() += 1;
    }
    let flere = |h: &Hjemmel| per_henvisning.get(h.henvisning.as_str()).is_some_and(|n| *n > 1);
    let alle = funnet.iter().map(|(id, hjemmel)| Krav {
        sitat: u.regelverk.sitat(hjemmel, u.maalform()),
        tekst: u.merk(hjemmel.tema.i(u.maalform()), [Opphav::Hjemmel((*id).clone())]),
        gyldighet: if flere(hjemmel) { gyldighet(u, hjemmel) } else { String::new() },
    });
    alle.collect()
}

/// Provisions behind the items in scope that are not confirmed, as citations.
pub(super) fn ubekreftede(u: &Underlag<'_>) -> (BTreeSet<u8>, Vec<String>) {
    let mut rader = BTreeSet::new();
    let mut sitater = BTreeSet::new();
    for (_, hjemmel) in versjoner(u, henvisninger(u.punkter())) {
        if let Sikkerhet::MaaBekreftes(rad) = hjemmel.sikkerhet {
            rader.insert(rad);
            sitater.insert((rekkefoelge(hjemmel), u.regelverk.sitat(hjemmel, u.maalform())));
        }
    }
    (rader, sitater.into_iter().map(|(_, sitat)| sitat).collect())
}

/// Acts that chapter 2 refers to, by key, in order.
pub(super) fn lover(u: &Underlag<'_>) -> Vec<String> {
    let brukt = versjoner(u, henvisninger(u.punkter())).into_values();
    let lest = brukt.filter(|hjemmel| hjemmel.sikkerhet == Sikkerhet::Lov);
    let noekler: BTreeSet<_> = lest.map(|h| (lovplass(&h.lov), h.lov.clone())).collect();
    noekler.into_iter().map(|(_, lov)| lov).collect()
}

/// What items refer to.
fn henvisninger<'a>(
    punkter: impl Iterator<Item = &'a Kontrollpunkt>,
) -> impl Iterator<Item = &'a str> {
    punkter.flat_map(|punkt| punkt.hjemler.iter().map(String::as_str))
}

/// Every version that applied to a case, or in the period of the tilsyn.
fn versjoner<'a>(
    u: &Underlag<'a>,
    henvisninger: impl Iterator<Item = &'a str>,
) -> BTreeMap<&'a HjemmelId, &'a Hjemmel> {
    let dager = lovdager(u);
    let henvisninger: BTreeSet<&str> = henvisninger.collect();
    let par = henvisninger.iter().flat_map(|henvisning| {
        dager.iter().filter_map(|dag| u.regelverk.gjeldende(henvisning, *dag))
    });
    par.collect()
}

/// The days that pick the law: of each case, and of the period for what belongs to the office.
fn lovdager(u: &Underlag<'_>) -> BTreeSet<NaiveDate> {
    let grunnlag = u.grunnlag();
    let saker = u.tilsyn.saker_som_teller().map(|sak| sak.lovdato(grunnlag.stikkdato));
    saker.chain([grunnlag.periode.fra, grunnlag.periode.til]).collect()
}

fn gyldighet(u: &Underlag<'_>, hjemmel: &Hjemmel) -> String {
    let fra = ("fra", Verdi::from(u.dato(hjemmel.gjelder_fra)));
    match hjemmel.gjelder_til {
        Some(til) => u.setning("gyldig-fra-til", &[fra, ("til", u.dato(til).into())]),
        None => u.setning("gyldig-fra", &[fra]),
    }
}

/// Act, then paragraph by its numbers.
pub(super) fn rekkefoelge(hjemmel: &Hjemmel) -> (usize, String, Vec<u32>, String) {
    let sifre = hjemmel.paragraf.split(|tegn: char| !tegn.is_ascii_digit());
    let tall = sifre.filter_map(|bit| bit.parse().ok()).collect();
    (lovplass(&hjemmel.lov), hjemmel.lov.clone(), tall, hjemmel.paragraf.clone())
}

fn lovplass(lov: &str) -> usize {
    LOVER.iter().position(|kjent| *kjent == lov).unwrap_or(LOVER.len())
}
