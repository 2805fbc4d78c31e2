//! The written forms of a date, one function for each family.

use crate::domene::{Dato, MAANEDSNAVN};

use super::{Lestdato, fra_dag, fra_maaned};

/// Months as programs set to English write them, where they differ.
const ENGELSKE: [(&str, u32); 9] = [
    ("january", 1),
    ("february", 2),
    ("march", 3),
    ("may", 5),
    ("june", 6),
    ("july", 7),
    ("october", 10),
    ("oct", 10),
    ("december", 12),
];

/// The date, whatever its form.
pub(super) fn les(tekst: &str) -> Option<Lestdato> {
    let sikker = iso(tekst).or_else(|| i_ett(tekst)).or_else(|| med_punktum(tekst));
    sikker
        .or_else(|| norsk_skraastrek(tekst))
        .map(Lestdato::from)
        .or_else(|| med_andre_tegn(tekst))
        .or_else(|| med_ord(tekst).map(Lestdato::from))
}

/// The two forms nearly all dates have, read without a copy of the text.
pub(super) fn vanlig(tekst: &str) -> Option<Dato> {
    let er_enkel =
        tekst.len() <= 10 && tekst.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b'-');
    if er_enkel { iso(tekst).or_else(|| med_punktum(tekst)) } else { None }
}

/// Year first: `2019-12-31`, `2019.12.31`, `2019/12/31`, `2019-12`.
fn iso(tekst: &str) -> Option<Dato> {
    let skille = tekst.chars().nth(4).filter(|tegn| matches!(tegn, '-' | '.' | '/' | ' '))?;
    let mut deler = tekst.split(skille);
    let (aar, maaned, dag) = (deler.next()?, deler.next()?, deler.next());
    // A number of a workbook may look like `2023.1`.
    let er_kort = |del: &str| del.len() == 2 || skille != '.' && del.len() == 1;
    if aar.len() != 4 || !er_kort(maaned) || deler.next().is_some() {
        return None;
    }
    let (aar, maaned) = (tall(aar)?, tall(maaned)?);
    match dag {
        Some(dag) if er_kort(dag) => fra_dag(aar, maaned, tall(dag)?),
        Some(_) => None,
        None => fra_maaned(aar, maaned),
    }
}

/// Eight digits: `20191231` or `31122019`. A year from 1980 to 2099 cannot be day and month, so only
/// one of the two can be meant.
fn i_ett(tekst: &str) -> Option<Dato> {
    if tekst.len() != 8 || !tekst.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let del = |fra: usize, til: usize| tekst.get(fra..til).and_then(tall);
    let aar_foerst = fra_dag(del(0, 4)?, del(4, 6)?, del(6, 8)?);
    let dag_foerst = fra_dag(del(4, 8)?, del(2, 4)?, del(0, 2)?);
    aar_foerst.xor(dag_foerst)
}

fn med_punktum(tekst: &str) -> Option<Dato> {
    let mut deler = tekst.trim_end_matches('.').split('.').map(str::trim);
    let (foerste, andre, tredje) = (deler.next()?, deler.next()?, deler.next());
    if deler.next().is_some() {
        return None;
    }
    match tredje {
        Some(aar) => fra_dag(aarstall(aar)?, tall(andre)?, tall(foerste)?),
        None if andre.len() == 4 && !andre.contains('-') => {
            fra_maaned(tall(andre)?, tall(foerste)?)
        }
        // `31.12-19`
        None => {
            let (maaned, aar) = andre.split_once(['-', ' '])?;
            fra_dag(aarstall(aar.trim())?, tall(maaned.trim())?, tall(foerste)?)
        }
    }
}

/// `31/12-2019` and `31/12 2019` are written in Norway only, day first.
fn norsk_skraastrek(tekst: &str) -> Option<Dato> {
    let (dag, rest) = tekst.split_once('/')?;
    let (maaned, aar) = rest.split_once(['-', ' '])?;
    fra_dag(aarstall(aar.trim())?, tall(maaned.trim())?, tall(dag.trim())?)
}

/// `31/12/2019`, `31-12-2019`, `31 12 2019`, and the month `12/2019`.
fn med_andre_tegn(tekst: &str) -> Option<Lestdato> {
    let skille = tekst.chars().find(|tegn| matches!(tegn, '/' | '-' | ' '))?;
    let mut deler = tekst.split(skille).map(str::trim);
    let (foerste, andre, tredje) = (deler.next()?, deler.next()?, deler.next());
    if deler.next().is_some() {
        return None;
    }
    let Some(aar) = tredje else {
        let maaned = (andre.len() == 4).then(|| fra_maaned(tall(andre)?, tall(foerste)?))?;
        return maaned.map(Lestdato::from);
    };
    if tall(foerste).is_none() || foerste.len() > 2 {
        return None;
    }
    let (dag, maaned) = (tall(foerste)?, tall(andre)?);
    let dato = fra_dag(aarstall(aar)?, maaned, dag)?;
    Some(Lestdato {
        er_tolket: false,
        dato,
        er_tvetydig: skille != ' ' && dag <= 12 && dag != maaned,
    })
}

/// Words and numbers with a space between them, also in `05JAN2024`.
fn ord_og_tall(tekst: &str) -> String {
    let mut ut = String::with_capacity(tekst.len() + 2);
    let mut var_siffer = None;
    for tegn in tekst.chars() {
        if matches!(tegn, '.' | ',' | '-' | '/') {
            ut.push(' ');
            continue;
        }
        let er_siffer = tegn.is_ascii_digit();
        if var_siffer.replace(er_siffer).is_some_and(|var| var != er_siffer) {
            ut.push(' ');
        }
        ut.push(tegn);
    }
    ut
}

fn med_ord(tekst: &str) -> Option<Dato> {
    let tekst = ord_og_tall(tekst);
    let mut ord = tekst.split_whitespace();
    match (ord.next()?, ord.next()?, ord.next(), ord.next()) {
        // `Jan 5, 2024`
        (maaned, dag, Some(aar), None) if maanedsnummer(maaned).is_some() => {
            fra_dag(aarstall(aar)?, maanedsnummer(maaned)?, tall(dag)?)
        }
        (dag, maaned, Some(aar), None) => {
            fra_dag(aarstall(aar)?, maanedsnummer(maaned)?, tall(dag)?)
        }
        (aar, maaned, None, None) if aar.len() == 4 && tall(aar).is_some() => {
            fra_maaned(tall(aar)?, maanedsnummer(maaned)?)
        }
        (maaned, aar, None, None) => fra_maaned(aarstall(aar)?, maanedsnummer(maaned)?),
        _ => None,
    }
}

/// The whole name, or at least its first three letters.
fn maanedsnummer(ord: &str) -> Option<u32> {
    let ord = ord.to_lowercase();
    let norsk =
        MAANEDSNAVN.iter().zip(1..).find(|(navn, _)| ord.len() >= 3 && navn.starts_with(&ord));
    let engelsk = || match ord.as_str() {
        "dec" => Some(12),
        _ => ENGELSKE.iter().find(|(navn, _)| *navn == ord).map(|(_, nummer)| *nummer),
    };
    norsk.map(|(_, nummer)| nummer).or_else(engelsk)
}

/// Four digits, or two for a year after 2000.
fn aarstall(tekst: &str) -> Option<u32> {
    match tekst.len() {
        4 => tall(tekst),
        2 => tall(tekst).map(|aar| 2000 + aar),
        _ => None,
    }
}

/// Digits only: signs and spaces are no part of a date.
fn tall(tekst: &str) -> Option<u32> {
    let er_tall = !tekst.is_empty() && tekst.len() <= 4;
    (er_tall && tekst.bytes().all(|b| b.is_ascii_digit())).then(|| tekst.parse().ok())?
}
