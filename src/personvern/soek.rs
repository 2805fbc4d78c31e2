//! The search: a text in pieces, each rule over each piece, the surest proposals.

use std::ops::Range;

use super::kandidat::{self, Kandidat};
use super::navn::Kjente;
use super::oppdeling::Oppdelt;
use super::tabell::Tabell;
use super::{Treff, adresse, epost, foedselsdato, merkede, navn, nummer, telefon};
use crate::domene::Opplysningsart;

/// Bytes searched at a time, so that memory does not grow with the text.
const STYKKE: usize = 1 << 18;
/// Bytes searched twice where two pieces meet, more than any hit is long.
const OVERLAPP: usize = 400;

/// Fewer digits, or bytes that may be digits, hold no fødselsnummer; the letter O may stand for some.
const FAERREST_TEGN: usize = 5;

/// Everything in the text that points to a person: sorted, not overlapping.
pub fn finn(tekst: &str) -> Vec<Treff> {
    let mut kjente = Kjente::default();
    let mut treff: Vec<Treff> = Vec::new();
    let mut fra = 0;
    while fra < tekst.len() {
        let til = grense(tekst, fra + STYKKE);
        let start = grense(tekst, fra.saturating_sub(OVERLAPP));
        let stykke = tekst.get(start..til).unwrap_or_default();
        for nytt in finn_i_stykke(stykke, &mut kjente) {
            legg_til(flyttet(nytt, start), &mut treff);
        }
        fra = til;
    }
    treff
}

/// The same in a cell, where the heading of the column says what to expect.
pub fn finn_i_felt(tekst: &str, overskrift: &str) -> Vec<Treff> {
    if tekst.is_empty() || overskrift.is_empty() {
        return finn(tekst);
    }
    let samlet = format!("{overskrift}: {tekst}");
    let foran = samlet.len() - tekst.len();
    let uten_overskrift = |t: Treff| {
        let start = t.start.max(foran) - foran;
        let slutt = t.slutt.checked_sub(foran)?;
        (slutt > start).then_some(Treff { start, slutt, art: t.art })
    };
    finn(&samlet).into_iter().filter_map(uten_overskrift).collect()
}

/// Places of fødselsnummer and the numbers of the same form, in order.
pub fn finn_foedselsnummer(tekst: &str) -> Vec<Range<usize>> {
    let sifre = tekst.bytes().filter(|b| b.is_ascii_digit() || *b >= 0x80);
    if sifre.take(FAERREST_TEGN).count() < FAERREST_TEGN {
        return Vec::new();
    }
    let oppdelt = Oppdelt::av(tekst);
    let mut kandidater = Vec::new();
    nummer::finn(&oppdelt, &mut kandidater);
    kandidater.retain(|k| k.art == Opplysningsart::Foedselsnummer);
    let treff = kandidat::som_treff(&kandidat::velg(kandidater), &oppdelt);
    treff.into_iter().map(|t| t.start..t.slutt).collect()
}

fn finn_i_stykke(stykke: &str, kjente: &mut Kjente) -> Vec<Treff> {
    let tekst = Oppdelt::av(stykke);
    let mut kandidater: Vec<Kandidat> = Vec::new();
    nummer::finn(&tekst, &mut kandidater);
    merkede::finn(&tekst, &mut kandidater);
    telefon::finn(&tekst, &mut kandidater);
    epost::finn(&tekst, &mut kandidater);
    adresse::finn(&tekst, &mut kandidater);
    let datoer = foedselsdato::datoer(&tekst);
    let tabell = Tabell::av(&tekst);
    foedselsdato::finn(&tekst, &datoer, &tabell, &mut kandidater);
    let mut personer = Vec::new();
    navn::finn(&tekst, &tabell, kjente, &mut personer);
    foedselsdato::finn_etter_navn(&tekst, &datoer, &personer, &mut kandidater);
    kandidater.append(&mut personer);
    kandidat::som_treff(&kandidat::velg(kandidater), &tekst)
}

fn flyttet(treff: Treff, med: usize) -> Treff {
    Treff { start: treff.start + med, slutt: treff.slutt + med, art: treff.art }
}

/// Adds a hit; one that meets a hit from the piece before widens it.
fn legg_til(nytt: Treff, treff: &mut Vec<Treff>) {
    let naar = treff.partition_point(|t| t.slutt <= nytt.start);
    match treff.get_mut(naar) {
        Some(t) => {
            t.start = t.start.min(nytt.start);
            t.slutt = t.slutt.max(nytt.slutt);
            let (slutt, neste) = (t.slutt, naar + 1);
            let dekket = treff.iter().skip(neste).take_while(|t| t.start < slutt).count();
            treff.drain(neste..neste + dekket);
        }
        None => treff.push(nytt),
    }
}

/// The nearest place at or before that bytes may be cut, at white space where there is some near.
fn grense(tekst: &str, plass: usize) -> usize {
    if plass >= tekst.len() {
        return tekst.len();
    }
    let tegngrense =
        (0..4).filter_map(|steg| plass.checked_sub(steg)).find(|p| tekst.is_char_boundary(*p));
    let tegngrense = tegngrense.unwrap_or(0);
    let naer = tekst.as_bytes().get(tegngrense.saturating_sub(OVERLAPP / 2)..tegngrense);
    let rom = naer
        .and_then(|n| n.iter().rposition(|b| matches!(b, b' ' | b'\n')).map(|p| n.len() - p - 1));
    tegngrense - rom.unwrap_or(0)
}
