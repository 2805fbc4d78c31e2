//! Telephone numbers of persons: eight Norwegian digits, foreign ones beside a word that says so.

use super::kandidat::Kandidat;
use super::kontekst::{etikett, har_naer};
use super::nummer::er_skille;
use super::oppdeling::Oppdelt;
use super::ordbok::{self, Merker};
use super::tegn::{Klasse, er_bokstav, klasse};
use crate::domene::Opplysningsart as Art;

/// Ways people divide eight digits.
const MAATER: [&[usize]; 6] = [&[8], &[2, 2, 2, 2], &[3, 2, 3], &[2, 3, 3], &[4, 4], &[3, 3, 2]];
/// Numbers of offices that everybody may know.
const KJENTE: [&[u8]; 2] = [b"55553333", b"74168000"];

/// Proposes every telephone number.
pub(super) fn finn(tekst: &Oppdelt<'_>, ut: &mut Vec<Kandidat>) {
    for nr in tekst.tall.iter().copied() {
        let annet = |l: &super::oppdeling::Ledd| {
            matches!(l.lengde(), 1 | 5..=7 | 9 | 11 | 13..)
                && tekst.byte_foer(l.fra) != b'+'
                && !tekst.ord(l).starts_with(b"00")
        };
        if tekst.ledd(nr).is_some_and(annet) {
            continue;
        }
        ut.extend(norsk(tekst, nr).or_else(|| utenlandsk(tekst, nr)));
    }
}

/// A way of dividing that fits the groups from this one on, with the digits.
fn delt(tekst: &Oppdelt<'_>, nr: usize) -> Option<(usize, Vec<u8>)> {
    let deler = MAATER.iter().find(|maate| {
        maate.iter().enumerate().all(|(i, lengde)| {
            tekst.ledd(nr + i).is_some_and(|l| l.er_tall() && l.lengde() == *lengde)
                && (i == 0 || er_mellom(tekst.mellomrom(nr + i), maate.len()))
        })
    })?;
    let ledd = tekst.ledd.get(nr..nr + deler.len())?;
    let sifre = ledd
        .iter()
        .flat_map(|l| tekst.ord(l))
        .copied()
        .map(|b| if b.is_ascii_digit() { b } else { b'0' });
    Some((deler.len(), sifre.collect()))
}

/// Signs between the groups; a hyphen between two groups of four joins two years.
fn er_mellom(mellom: &[u8], deler: usize) -> bool {
    matches!(mellom, b" " | b"  " | b"\n") || deler > 2 && matches!(mellom, b"-" | b".")
}

fn norsk(tekst: &Oppdelt<'_>, nr: usize) -> Option<Kandidat> {
    let (fra, nr, landskode) = uten_landskode(tekst, nr);
    let ledd = tekst.ledd(nr)?;
    let inntil =
        landskode == Landskode::Inntil || landskode == Landskode::UtenPluss && ledd.lengde() == 10;
    let (deler, sifre) = if inntil {
        let sifre = tekst.ord(ledd);
        (1, sifre.get(sifre.len().checked_sub(8)?..)?.to_vec())
    } else {
        delt(tekst, nr)?
    };
    let til = tekst.ledd(nr + deler - 1)?.til;
    let kandidat = Kandidat { fra, til, art: Art::Telefon, vekt: 70 };
    let mulig =
        matches!(sifre.first(), Some(b'2'..=b'7' | b'9')) && !KJENTE.contains(&sifre.as_slice());
    if !mulig || !er_fritt(tekst, fra, til) {
        return None;
    }
    if matches!(landskode, Landskode::Foran | Landskode::Inntil) {
        return Some(kandidat);
    }
    let merke = etikett(tekst, nr, nr + deler - 1);
    if merke & ordbok::M_TLF != 0 {
        return Some(kandidat);
    }
    let alene = deler == 1 || landskode == Landskode::UtenPluss || !naboer(tekst, nr, deler);
    (merke_tillater(merke) && alene && !er_beloep(tekst, nr, deler) && !er_dato8(&sifre, deler))
        .then_some(kandidat)
}

#[derive(PartialEq, Eq, Clone, Copy)]
enum Landskode {
    Ingen,
    Foran,
    Inntil,
    /// «4790097123», «47 900 97 123».
    UtenPluss,
}

/// Where the number begins, which group the eight digits begin with, and whether +47 stands before.
fn uten_landskode(tekst: &Oppdelt<'_>, nr: usize) -> (usize, usize, Landskode) {
    let Some(ledd) = tekst.ledd(nr) else { return (0, nr, Landskode::Ingen) };
    let sifre = tekst.ord(ledd);
    let pluss = tekst.byte_foer(ledd.fra) == b'+';
    let start = |fra: usize| if tekst.byte_foer(fra) == b'(' { fra - 1 } else { fra };
    let etter = tekst.mellomrom(nr + 1);
    let skille = matches!(etter, b" " | b") " | b")" | b"-" | b"");
    match (pluss, sifre) {
        (true, b"47") if skille => (start(ledd.fra - 1), nr + 1, Landskode::Foran),
        (false, b"0047") if skille => (start(ledd.fra), nr + 1, Landskode::Foran),
        (true, _) if sifre.len() == 10 && sifre.starts_with(b"47") => {
            (ledd.fra - 1, nr, Landskode::Inntil)
        }
        (false, _) if sifre.len() == 12 && sifre.starts_with(b"0047") => {
            (ledd.fra, nr, Landskode::Inntil)
        }
        // without a plus only a mobile number, and only where no word says otherwise
        (false, [b'4', b'7', b'4' | b'9', ..]) if sifre.len() == 10 => {
            (ledd.fra, nr, Landskode::UtenPluss)
        }
        (false, b"47") if etter == b" " && er_mobil(tekst, nr + 1) => {
            (ledd.fra, nr + 1, Landskode::UtenPluss)
        }
        _ => (ledd.fra, nr, Landskode::Ingen),
    }
}

/// The first digit of a mobile number.
fn er_mobil(tekst: &Oppdelt<'_>, nr: usize) -> bool {
    tekst.ledd(nr).is_some_and(|l| {
        l.er_tall() && matches!(l.lengde(), 2 | 3 | 8) && matches!(tekst.byte(l.fra), b'4' | b'9')
    })
}

/// Words that name no other kind of number.
fn merke_tillater(merke: Merker) -> bool {
    let andre =
        ordbok::ETIKETT & !(ordbok::M_TLF | ordbok::M_BIL | ordbok::M_NAVIDENT | ordbok::M_FOEDT);
    merke & andre == 0
}

/// No letter, sign or country code that belongs to something else touches the number.
fn er_fritt(tekst: &Oppdelt<'_>, fra: usize, til: usize) -> bool {
    let (foer, etter) = (tekst.byte_foer(fra), tekst.byte(til));
    let etter_siffer =
        matches!(etter, b'-' | b'/' | b',' | b'.') && klasse(tekst.byte(til + 1)) == Klasse::Siffer;
    let foer_siffer = matches!(foer, b'-' | b'/' | b'.' | b',')
        && fra.checked_sub(2).is_some_and(|p| klasse(tekst.byte(p)) == Klasse::Siffer);
    let andre_land = foer == b'+' || er_etter_annet_land(tekst, fra);
    !er_bokstav(foer)
        && !er_bokstav(etter)
        && !matches!(foer, b'_' | b'#' | b'-')
        && !etter_siffer
        && !foer_siffer
        && !andre_land
        && etter != b'%'
}

/// «+46 » stands before.
fn er_etter_annet_land(tekst: &Oppdelt<'_>, fra: usize) -> bool {
    let foer = tekst.stykke(fra.saturating_sub(6), fra);
    foer.iter().rposition(|b| *b == b'+').is_some_and(|p| {
        let kode = foer.get(p + 1..).unwrap_or_default();
        kode.iter().all(|b| b.is_ascii_digit() || matches!(b, b' ' | b')' | b'-'))
            && !kode.starts_with(b"47")
    })
}

/// Digits right before or after that may belong to the same row.
fn naboer(tekst: &Oppdelt<'_>, nr: usize, deler: usize) -> bool {
    let tall = |n: usize| tekst.ledd(n).is_some_and(super::oppdeling::Ledd::er_tall);
    let foer = nr.checked_sub(1).is_some_and(tall) && er_skille(tekst.mellomrom(nr));
    foer || tall(nr + deler) && er_skille(tekst.mellomrom(nr + deler))
}

/// «31 450 949 kroner», «kr 68 537 921», «15 807,-».
fn er_beloep(tekst: &Oppdelt<'_>, nr: usize, deler: usize) -> bool {
    let inntil = matches!(tekst.mellomrom(nr + deler), b" " | b",- " | b"");
    let etter = inntil && tekst.ledd(nr + deler).is_some_and(|l| l.har(ordbok::BELOEP));
    etter || har_naer(tekst, nr, (1, 0), ordbok::BELOEP)
}

/// A date without dividing signs.
fn er_dato8(sifre: &[u8], deler: usize) -> bool {
    let tall = |fra: usize| {
        let par = sifre.get(fra..fra + 2).unwrap_or_default();
        par.iter().fold(0, |t, b| t * 10 + u32::from(b - b'0'))
    };
    let aar_foerst =
        matches!(tall(0), 19 | 20) && (1..=12).contains(&tall(4)) && (1..=31).contains(&tall(6));
    deler == 1 && aar_foerst
}

/// A number of another country, where a word says that it is a telephone, or where it is divided as
/// such numbers are: a country code and two groups or more.
fn utenlandsk(tekst: &Oppdelt<'_>, nr: usize) -> Option<Kandidat> {
    let foerste = tekst.ledd(nr)?;
    let pluss = tekst.byte_foer(foerste.fra) == b'+';
    let land = tekst.ord(foerste);
    let kode = if pluss { land } else { land.strip_prefix(b"00")? };
    let fra = if pluss { foerste.fra - 1 } else { foerste.fra };
    let foer = tekst.byte_foer(fra);
    if !matches!(kode.first(), Some(b'1'..=b'9'))
        || kode.starts_with(b"47")
        || er_bokstav(foer)
        || klasse(foer) == Klasse::Siffer
    {
        return None;
    }
    let mut siste = nr;
    let mut sifre = foerste.lengde();
    while let Some(neste) =
        tekst.ledd(siste + 1).filter(|l| l.er_tall() && sifre + l.lengde() <= 15)
        && matches!(tekst.mellomrom(siste + 1), b" " | b"-" | b"." | b") " | b" (" | b"/")
    {
        siste += 1;
        sifre += neste.lengde();
    }
    let merke = etikett(tekst, nr, nr);
    let tydelig = merke_tillater(merke)
        && siste > nr + 1
        && (pluss || sifre > 9)
        && !er_beloep(tekst, nr, siste - nr + 1);
    if merke & ordbok::M_TLF == 0 && !tydelig {
        return None;
    }
    let til = tekst.ledd(siste)?.til;
    (sifre >= 8).then_some(Kandidat { fra, til, art: Art::Telefon, vekt: 69 })
}
