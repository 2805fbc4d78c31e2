//! Tables of the sample: by group, by year, and case by case without dates.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Datelike as _;

use crate::domene::{KontorId, Sak, Svar, Svarsted, Utvalgsgruppe};
use crate::i18n;
use crate::rapport::dokument::{Justering, Opphav, Tabell};
use crate::regelverk::{Beregning, Kontrollpunkt};
use crate::vurdering::{self, Beregnet, Utfallskode, Ventetid};

use super::super::telling;
use super::super::underlag::Underlag;
use super::Bygger;
use super::overstyrt::merket;

/// Cases by group of the sample and office. Which group a case is in says something of a person, so
/// small numbers are not told.
pub(super) fn per_gruppe(u: &Underlag<'_>) -> Tabell {
    let grupper = grupper(u);
    let vernet = vernet(u, &grupper);
    let noe_skjult = vernet.iter().flatten().any(Option::is_none);
    let rader = grupper.iter().zip(vernet).map(|(gruppe, vist)| {
        let egne = u.tilsyn.saker_som_teller().filter(|sak| sak.utvalgsgruppe == **gruppe);
        let navn = u.navn("utvalgsgruppe", gruppe.kode());
        let mut rad = vec![u.merk(&navn, egne.map(|sak| Opphav::Sak(sak.id.clone())))];
        rad.extend(vist.into_iter().map(|tall| vist_tall(u, tall)));
        rad
    });
    let mut tabell = fordeling(u, "saker-gruppe", "gruppe", rader);
    if noe_skjult {
        tabell.tittel = format!("{} {}", tabell.tittel, u.ord("ikke-vist-om"));
    }
    tabell
}

/// Groups that have cases.
fn grupper(u: &Underlag<'_>) -> Vec<&'static Utvalgsgruppe> {
    let har = |gruppe: &&Utvalgsgruppe| {
        u.tilsyn.saker_som_teller().any(|sak| sak.utvalgsgruppe == **gruppe)
    };
    Utvalgsgruppe::ALLE.iter().filter(har).collect()
}

/// The numbers of the groups by office, and together where there are several.
fn vernet(u: &Underlag<'_>, grupper: &[&Utvalgsgruppe]) -> Vec<Vec<Option<u32>>> {
    let antall = |gruppe: &Utvalgsgruppe, kontor: &KontorId| {
        let egne = u.tilsyn.saker_som_teller().filter(|sak| sak.kontor == *kontor);
        u32::try_from(egne.filter(|sak| sak.utvalgsgruppe == *gruppe).count()).unwrap_or(u32::MAX)
    };
    let rad = |gruppe: &&Utvalgsgruppe| u.kontorer().iter().map(|k| antall(gruppe, k)).collect();
    vurdering::vernet_tabell(&grupper.iter().map(rad).collect::<Vec<_>>())
}

/// The count, or that it is not told.
fn vist_tall(u: &Underlag<'_>, antall: Option<u32>) -> String {
    antall.map_or_else(|| u.ord("ikke-vist"), |antall| i18n::tall(i64::from(antall)))
}

/// Cases by the year that picks the law, and office.
pub(super) fn per_aar(u: &Underlag<'_>) -> Tabell {
    let stikkdato = u.grunnlag().stikkdato;
    let alle = u.tilsyn.saker_som_teller();
    let aar: BTreeSet<i32> = alle.map(|sak| sak.lovdato(stikkdato).year()).collect();
    let rader = aar
        .into_iter()
        .filter_map(|aar| fordelt(u, &aar.to_string(), |sak| sak.lovdato(stikkdato).year() == aar));
    fordeling(u, "saker-aar", "aar", rader)
}

fn fordeling(
    u: &Underlag<'_>,
    navn: &str,
    foerste: &str,
    rader: impl Iterator<Item = Vec<String>>,
) -> Tabell {
    let sum = fordelt(u, &u.ord("sum"), |_| true);
    Bygger::new(u, navn)
        .ord(foerste, 40.0)
        .kontorkolonner(20.0, Justering::Hoeyre)
        .samlet(20.0, Justering::Hoeyre)
        .rader(rader.chain(sum))
}

/// A row of counts; nothing where no case is in it.
fn fordelt(u: &Underlag<'_>, navn: &str, velg: impl Fn(&Sak) -> bool) -> Option<Vec<String>> {
    let tell = |kontor: &KontorId| {
        u.tilsyn.saker_som_teller().filter(|sak| sak.kontor == *kontor && velg(sak)).count()
    };
    let per_kontor: Vec<usize> = u.kontorer().iter().map(tell).collect();
    let sum: usize = per_kontor.iter().sum();
    let egne = u.tilsyn.saker_som_teller().filter(|sak| velg(sak)).map(|sak| sak.id.clone());
    let mut rad = vec![u.merk(navn, egne.map(Opphav::Sak))];
    rad.extend(per_kontor.iter().map(|antall| tall(*antall)));
    if u.kontorer().len() > 1 {
        rad.push(tall(sum));
    }
    (sum > 0).then_some(rad)
}

/// One row per case of an office: days instead of dates, and the items where it fails.
pub(super) fn oversikt<'a>(u: &Underlag<'a>, kontor: &'a KontorId) -> Tabell {
    let ventetider = vurdering::ventetider(u.tilsyn);
    let ventetid: BTreeMap<_, _> = ventetider.iter().map(|tid| (&tid.sak, tid)).collect();
    let vises = viste_grupper(u, kontor);
    let rader = u.saker_i(kontor).map(|sak| {
        let gruppe = if vises.contains(&sak.utvalgsgruppe.kode()) {
            u.navn("utvalgsgruppe", sak.utvalgsgruppe.kode())
        } else {
            u.ord("ikke-vist")
        };
        vec![
            u.merk(sak.id.as_str(), kilder(u, sak)),
            gruppe,
            til_vedtak(u, sak),
            ventetid.get(&sak.id).map_or_else(|| u.ord("ikke-aktuelt"), |tid| til_start(u, tid)),
            svikt_i_ord(u, sak),
        ]
    });
    let overstyrt = u.saker_i(kontor).any(|sak| {
        let er = |kode: &str| u.tilsyn.overstyrt.contains_key(&(sak.id.clone(), kode.to_owned()));
        er("K01") || er("K07")
    });
    let mut tabell = Bygger::new(u, "saksoversikt")
        .ord("sak", 14.0)
        .ord("gruppe", 26.0)
        .tall("til-vedtak", 17.0)
        .tall("til-start", 17.0)
        .ord("svikt", 26.0)
        .rader(rader);
    let verdier = [("kontor", kontor.as_str().into())];
    tabell.tittel = u.setning("tabell-saksoversikt", &verdier);
    if u.saker_i(kontor).any(|sak| !vises.contains(&sak.utvalgsgruppe.kode())) {
        tabell.tittel = format!("{} {}", tabell.tittel, u.ord("gruppe-ikke-vist-om"));
    }
    if overstyrt {
        tabell.tittel = format!("{} {}", tabell.tittel, u.ord("overstyrt-om"));
    }
    tabell
}

/// The groups whose number at the office is told: a list of cases must not tell the others.
fn viste_grupper(u: &Underlag<'_>, kontor: &KontorId) -> Vec<&'static str> {
    let grupper = grupper(u);
    let plass = u.kontorer().iter().position(|k| k == kontor);
    let vernet = vernet(u, &grupper).into_iter();
    let vist = grupper
        .into_iter()
        .zip(vernet)
        .filter(|(_, rad)| plass.and_then(|plass| rad.get(plass)).is_some_and(Option::is_some));
    vist.map(|(gruppe, _)| gruppe.kode()).collect()
}

/// The case, its computed days and the answers that fail.
fn kilder(u: &Underlag<'_>, sak: &Sak) -> Vec<Opphav> {
    let svikt = svikt(u, sak).map(|punkt| {
        let sted = Svarsted::Sak(sak.id.clone(), punkt.id.clone());
        if u.tilsyn.svar.contains_key(&sted) {
            Opphav::Svar(sted)
        } else {
            Opphav::Punkt(punkt.id.clone())
        }
    });
    let dager = ["K01", "K07"].into_iter().flat_map(|kode| u.beregnet_av(kode, [&sak.id]));
    [Opphav::Sak(sak.id.clone())].into_iter().chain(dager).chain(svikt).collect()
}

fn til_vedtak(u: &Underlag<'_>, sak: &Sak) -> String {
    let fakta = vurdering::faktum_i_sak(Beregning::K01, u.tilsyn, sak, u.regelverk);
    merket(dager_til_vedtak(u, &fakta), fakta.overstyrt.is_some())
}

fn dager_til_vedtak(u: &Underlag<'_>, fakta: &Beregnet) -> String {
    let Some(dager) = fakta.dager else { return u.ord("ikke-aktuelt") };
    let verdier = [("dager", dager.into())];
    if fakta.utfall == Utfallskode::MinstDager {
        u.setning("minst", &verdier)
    } else if fakta.utfall == Utfallskode::DagerTilTrekking {
        u.setning("til-trekking", &verdier)
    } else {
        i18n::tall(dager)
    }
}

fn til_start(u: &Underlag<'_>, tid: &Ventetid) -> String {
    let ord = if tid.venter_fortsatt {
        u.setning("venter", &[("dager", tid.dager.into())])
    } else {
        i18n::tall(tid.dager)
    };
    merket(ord, tid.overstyrt)
}

/// Items answered «ikke oppfylt» or «delvis oppfylt».
fn svikt<'u>(u: &'u Underlag<'_>, sak: &Sak) -> impl Iterator<Item = &'u Kontrollpunkt> {
    u.punkter().filter(move |punkt| telling::sakssvar(u, punkt, sak).is_some_and(Svar::er_svikt))
}

fn svikt_i_ord(u: &Underlag<'_>, sak: &Sak) -> String {
    let navn: Vec<&str> = svikt(u, sak).map(|punkt| punkt.id.as_str()).collect();
    if navn.is_empty() { u.ord("ingen-svikt") } else { navn.join(", ") }
}

fn tall(antall: usize) -> String {
    i18n::tall(i64::try_from(antall).unwrap_or(i64::MAX))
}
