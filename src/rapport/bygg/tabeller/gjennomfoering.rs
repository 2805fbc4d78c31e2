//! Tables of the annex on how the tilsyn was carried out.

use crate::domene::{KontorId, Milepaelart, Verdi};
use crate::i18n;
use crate::rapport::dokument::{Opphav, Tabell};

use super::super::ord;
use super::super::underlag::Underlag;
use super::Bygger;

/// The frame at a glance.
pub(super) fn noekkelopplysninger(u: &Underlag<'_>, programversjon: &str) -> Tabell {
    let grunnlag = u.grunnlag();
    let kontorer: Vec<&str> = u.kontorer().iter().map(KontorId::as_str).collect();
    let periode = [
        ("fra", Verdi::from(u.dato(grunnlag.periode.fra))),
        ("til", u.dato(grunnlag.periode.til).into()),
    ];
    let godkjenner = grunnlag.godkjenner.as_ref();
    let par = [
        ("myndighet", ord::myndighet(u).navn),
        ("kommune", grunnlag.kommune.clone()),
        ("kontorer", u.oppramsing(&kontorer)),
        ("tema", grunnlag.tema.clone()),
        ("utloeser", grunnlag.utloeser.clone()),
        ("periode", u.setning("fra-til", &periode)),
        ("saksnummer", grunnlag.saksnummer.clone()),
        ("rapport", u.navn("rapportstadium", grunnlag.stadium.kode())),
        ("rapportdato", u.dato(u.rapportdato)),
        ("godkjent-av", godkjenner.map(|(n, f)| format!("{n}, {f}")).unwrap_or_default()),
        ("program", programversjon.to_owned()),
    ];
    let utfylte = par.into_iter().filter(|(_, verdi)| !verdi.trim().is_empty());
    let rader = utfylte.map(|(navn, verdi)| {
        let kilde = if navn == "program" { Opphav::Program } else { Opphav::Ramme(navn) };
        vec![u.merk(&u.ord(&format!("opplysning-{navn}")), [kilde]), verdi]
    });
    Bygger::new(u, "noekkelopplysninger").ord("opplysning", 32.0).ord("innhold", 68.0).rader(rader)
}

/// Dated steps in the order of the list, a step with several dates by date.
pub(super) fn milepaeler(u: &Underlag<'_>) -> Tabell {
    let mut steg = u.grunnlag().milepaeler.clone();
    steg.sort_by_key(|m| (m.art, m.dato));
    // Of the steps ahead of a foreløpig rapport nothing can be told yet.
    steg.retain(|m| !u.er_foreloepig() || m.art < Milepaelart::InnsigelserMottatt);
    let rader = steg.iter().map(|m| {
        let navn = u.navn("milepaelart", m.art.kode());
        vec![u.fra_ramme("milepaeler", &navn), u.dato(m.dato)]
    });
    Bygger::new(u, "milepaeler").ord("steg", 60.0).ord("dato", 40.0).rader(rader)
}

/// Persons interviewed, by function.
pub(super) fn intervjuer(u: &Underlag<'_>) -> Tabell {
    let alle = u.grunnlag().intervjuer.iter();
    let rader =
        alle.map(|i| vec![u.fra_ramme("intervjuer", &i.funksjon), i18n::tall(i64::from(i.antall))]);
    Bygger::new(u, "intervjuer").ord("funksjon", 75.0).tall("antall", 25.0).rader(rader)
}

/// The team with roles.
pub(super) fn tilsynslag(u: &Underlag<'_>) -> Tabell {
    let alle = u.grunnlag().tilsynslag.iter();
    let rader =
        alle.map(|m| vec![u.fra_ramme("tilsynslag", &m.navn), u.navn("rolle", m.rolle.kode())]);
    Bygger::new(u, "tilsynslag").ord("navn", 55.0).ord("rolle", 45.0).rader(rader)
}

/// Files the cases came from, with checksum.
pub(super) fn kilder(u: &Underlag<'_>) -> Tabell {
    let rader = u.tilsyn.kilder.iter().enumerate().map(|(nr, kilde)| {
        vec![
            u.merk(&kilde.fil, [Opphav::Fil(nr)]),
            tall(kilde.antall),
            tall(kilde.merknader.len()),
            i_grupper(&kilde.sha256),
        ]
    });
    Bygger::new(u, "kilder")
        .ord("fil", 30.0)
        .tall("saker", 10.0)
        .tall("merknader", 15.0)
        .ord("sha256", 45.0)
        .rader(rader)
}

/// A count as it is written.
pub(in crate::rapport::bygg) fn tall(antall: usize) -> String {
    i18n::tall(i64::try_from(antall).unwrap_or(i64::MAX))
}

/// A long checksum in groups of eight, so that it breaks over lines and can be read.
pub(in crate::rapport::bygg) fn i_grupper(sha256: &str) -> String {
    let tegn: Vec<char> = sha256.chars().collect();
    let grupper: Vec<String> = tegn.chunks(8).map(|gruppe| gruppe.iter().collect()).collect();
    grupper.join(" ")
}
