//! How the cases were drawn, for the annex: list, seed, numbers, and what came after.

use serde::Serialize;

use crate::domene::{KontorId, Melding, SakId, Trekningsdel, Utvalg};
use crate::rapport::dokument::{Opphav, Tabell};
use crate::utvalg::gruppemerknader;

use super::tabeller::{Bygger, i_grupper, tall};
use super::underlag::Underlag;

/// The draw, as a template may tell it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Trekningsfakta {
    fil: String,
    liste_sha256: String,
    populasjon: usize,
    antall: usize,
    froe: String,
    frosset: String,
    trukket: String,
    linjer: Vec<String>,
}

/// The draw, where one has been made.
pub(super) fn fakta(u: &Underlag<'_>) -> Option<Trekningsfakta> {
    let utvalg = u.tilsyn.utvalg.as_ref()?;
    let trekning = utvalg.trekning.as_ref()?;
    Some(Trekningsfakta {
        fil: u.merk(&utvalg.populasjon.fil, [Opphav::Utvalg]),
        liste_sha256: i_grupper(&utvalg.populasjon.sha256),
        populasjon: utvalg.populasjon.saker.len(),
        antall: trekning.saker.len(),
        froe: trekning.froe.clone(),
        frosset: u.dato(utvalg.frosset),
        trukket: u.dato(utvalg.trukket?),
        linjer: linjer(utvalg, u.tilsyn.trekninger)
            .iter()
            .map(|m| u.merk(&u.tekster.melding(m), [Opphav::Utvalg]))
            .collect(),
    })
}

/// What came after the draw, and what the list cannot show.
fn linjer(utvalg: &Utvalg, trekninger: usize) -> Vec<Melding> {
    let flere =
        (trekninger > 1).then(|| Melding::new("utvalg-protokoll-flere").med("antall", trekninger));
    let utvidelser = utvalg.utvidelser.iter().map(|utvidelse| {
        Melding::new("utvalg-rapport-utvidet")
            .med("antall", utvidelse.saker.len())
            .med("grunn", utvidelse.grunn.as_str())
    });
    let bortfall = utvalg.bortfall.iter().map(|bortfall| {
        let noekkel = match bortfall.erstatning {
            Some(_) => "utvalg-rapport-erstattet",
            None => "utvalg-rapport-bortfalt",
        };
        Melding::new(noekkel).med("grunn", bortfall.grunn.as_str())
    });
    let merknader = gruppemerknader(&utvalg.populasjon);
    flere.into_iter().chain(utvidelser).chain(bortfall).chain(merknader).collect()
}

/// Each office: cases on the list, drawn in all, fallen away, left to read.
pub(super) fn tabell(u: &Underlag<'_>) -> Tabell {
    let utvalg = u.tilsyn.utvalg.as_ref();
    let trekning = utvalg.and_then(|utvalg| Some((utvalg, utvalg.trekning.as_ref()?)));
    let rader = trekning.into_iter().flat_map(|(utvalg, trekning)| {
        trekning.deler.iter().map(|del| rad(u, utvalg, del)).collect::<Vec<_>>()
    });
    Bygger::new(u, "trekning")
        .ord("kontor", 36.0)
        .tall("paa-listen", 16.0)
        .tall("trukket-ut", 16.0)
        .tall("falt-bort", 16.0)
        .tall("i-utvalget", 16.0)
        .rader(rader)
}

fn rad(u: &Underlag<'_>, utvalg: &Utvalg, del: &Trekningsdel) -> Vec<String> {
    let her = |sak: &&SakId| utvalg.kontor_for(sak) == del.kontor.as_ref();
    let (trukket, igjen) =
        (utvalg.trukne().filter(her).count(), utvalg.gjeldende().filter(her).count());
    let kontor = del.kontor.as_ref().map(KontorId::to_string);
    vec![
        u.merk(&kontor.unwrap_or_else(|| u.tekster.tekst("utvalg-alle-saker")), [Opphav::Utvalg]),
        crate::i18n::tall(i64::from(del.populasjon)),
        tall(trukket),
        tall(trukket - igjen),
        tall(igjen),
    ]
}

#[cfg(test)]
mod tests;
