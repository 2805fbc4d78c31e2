//! Acts referred to, pålegg with deadlines, and what must be confirmed.

use std::collections::BTreeSet;

use crate::domene::{Maalform, Verdi};
use crate::rapport::dokument::{Opphav, Tabell, Tekst};
use crate::vurdering;

use super::super::krav;
use super::super::lovbruddsdel::Lovbruddsdel;
use super::super::underlag::Underlag;
use super::Bygger;

/// Rows that the report itself rests on: the act on administrative procedure, appeal body, template,
/// small numbers, and the kommune's language.
const FASTE: [u8; 5] = [8, 11, 12, 21, 24];
/// The same where the list is the one on kvalifiseringsprogram: the guide behind it, the vocabulary.
const OM_PROGRAMMET: [u8; 2] = [13, 15];
/// Nynorsk forms that should be read by a nynorsk user.
const NYNORSKFORMER: u8 = 25;

/// Acts and regulations with their full names, each a link to Lovdata.
pub(super) fn lover(u: &Underlag<'_>) -> Tabell {
    let noekler = krav::lover(u);
    let brukt: Vec<_> =
        noekler.iter().filter_map(|noekkel| u.regelverk.lover.get(noekkel)).collect();
    let rader = brukt.iter().map(|lov| {
        let navn = u.merk(lov.kortnavn.i(u.maalform()), [Opphav::Regelverk]);
        vec![navn, lov.navn.clone(), String::new()]
    });
    let bygger = Bygger::new(u, "lover").ord("kortnavn", 30.0).ord("fullt-navn", 45.0);
    let mut tabell = bygger.ord("lovdata", 25.0).rader(rader);
    for (rad, lov) in tabell.rader.iter_mut().zip(brukt) {
        if let Some(celle) = rad.last_mut() {
            *celle = vec![Tekst::Lenke { tekst: lov.ident.clone(), maal: lov.url.clone() }];
        }
    }
    tabell
}

/// Breaches with deadline: of pålegg in the endelig rapport, proposed in the foreløpig one.
pub(super) fn paalegg(u: &Underlag<'_>, ferdige: &[Lovbruddsdel]) -> Tabell {
    let navn = if u.er_foreloepig() { "varsel" } else { "paalegg" };
    let gjelder = ferdige.iter().filter(|l| l.paavist);
    let med = gjelder.filter(|l| u.er_foreloepig() || !l.rettefrist.is_empty());
    let rader = med.map(|l| {
        let frist =
            if l.rettefrist.is_empty() { u.ord("frist-senere") } else { l.rettefrist.clone() };
        vec![l.overskrift.clone(), l.setning.clone(), frist]
    });
    Bygger::new(u, navn)
        .ord("lovbrudd", 16.0)
        .ord("skal-rettes", 60.0)
        .ord(if u.er_foreloepig() { "foreslaatt-frist" } else { "rettefrist" }, 24.0)
        .rader(rader)
}

/// What the checklist and the computations rest on that is not confirmed.
pub(super) fn ubekreftet(u: &Underlag<'_>) -> Tabell {
    let rader = rader_i_bruk(u).into_iter().filter_map(|nummer| {
        let rad = u.regelverk.ubekreftet(nummer)?;
        let merke = u.setning("u-nummer", &[("nummer", Verdi::from(i64::from(nummer)))]);
        let merke = u.merk(&merke, [Opphav::Ubekreftet(nummer)]);
        Some(vec![merke, rad.spoersmaal.i(u.maalform()).to_owned(), brukt_i(u, nummer)])
    });
    Bygger::new(u, "ubekreftet")
        .ord("nummer", 9.0)
        .ord("bekreftes", 66.0)
        .ord("brukt", 25.0)
        .rader(rader)
}

fn rader_i_bruk(u: &Underlag<'_>) -> BTreeSet<u8> {
    let stikkdato = u.grunnlag().stikkdato;
    let beregnet = u.tilsyn.saker_som_teller().flat_map(|sak| {
        vurdering::beregn(sak, stikkdato, u.regelverk).into_iter().flat_map(|b| b.maa_bekreftes)
    });
    let punkter = u.punkter().flat_map(|punkt| punkt.maa_bekreftes.iter().copied());
    let mut rader: BTreeSet<u8> = beregnet.chain(punkter).chain(FASTE).collect();
    rader.extend(krav::ubekreftede(u).0);
    if u.sjekkliste.har_matrise() {
        rader.extend(OM_PROGRAMMET);
    }
    if u.maalform() == Maalform::Nynorsk {
        rader.insert(NYNORSKFORMER);
    }
    rader
}

/// Items that carry the row, or where else in the report it matters.
fn brukt_i(u: &Underlag<'_>, nummer: u8) -> String {
    let punkter = u.punkter().filter(|punkt| punkt.maa_bekreftes.contains(&nummer));
    let navn: Vec<&str> = punkter.map(|punkt| punkt.id.as_str()).collect();
    match (navn.as_slice(), nummer) {
        ([], 8) => u.ord("brukt-forvaltningsloven"),
        ([], 13) => u.ord("brukt-sjekkliste"),
        ([], 15) => u.ord("brukt-ordbruk"),
        ([], 24) => u.ord("brukt-maalform"),
        ([], 11) => u.ord("brukt-klageinstans"),
        ([], 12) => u.ord("brukt-mal"),
        ([], 21) => u.ord("brukt-smaa-tall"),
        ([], NYNORSKFORMER) => u.ord("brukt-nynorsk"),
        ([], _) => u.ord("brukt-beregning"),
        (_, _) => navn.join(", "),
    }
}
