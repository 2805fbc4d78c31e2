//! Rows that stand in a list: «Sætre, Vik og Hammer deltok», «Scandic, Thon og Radisson».
//!
//! What the last of them does, all of them do; where the first is a thing, all are. A surname before a
//! comma belongs to the given name after it.

use super::super::kandidat::Kandidat;
use super::super::oppdeling::{Form, Oppdelt};
use super::super::ordbok::{self, Merker};
use super::ramme;
use super::rekke::Rekke;

/// More rows than a list of persons has; longer lists are read in parts.
const LENGSTE: usize = 12;

/// Reads every list and tells its rows what they have in common.
pub(super) fn les(tekst: &Oppdelt<'_>, rekker: &mut [Rekke]) {
    let mut resten = rekker;
    while !resten.is_empty() {
        let lengde = 1 + resten
            .windows(2)
            .take(LENGSTE - 1)
            .take_while(|par| matches!(par, [a, b] if er_lenket(tekst, a, b)))
            .count();
        let Some((kjede, etter)) = resten.split_at_mut_checked(lengde) else { return };
        if lengde > 1 {
            fordel(tekst, kjede);
        }
        resten = etter;
    }
}

/// A comma or «og» and nothing else stands between.
fn er_lenket(tekst: &Oppdelt<'_>, a: &Rekke, b: &Rekke) -> bool {
    let (Some(fra), Some(til)) = (tekst.ledd(a.siste), tekst.ledd(b.foerste)) else { return false };
    matches!(tekst.stykke(fra.til, til.fra), b", " | b" og " | b" & " | b" eller ")
}

fn fordel(tekst: &Oppdelt<'_>, kjede: &mut [Rekke]) {
    let (Some(foerste), Some(siste)) = (kjede.first(), kjede.last()) else { return };
    let om_ting = foerste.om_ting || er_paa_sted(tekst, foerste);
    let navn = kjede.iter().all(|r| ramme::er_kjent_navn(tekst, r));
    let navn_og_sted = |r: &Rekke| tekst.ledd(r.foerste).is_some_and(|l| l.har(ordbok::STED));
    let gjerning = match ramme::gjerning(tekst, siste) {
        // three names side by side do it: those that are places too are persons as the others are
        2 if navn && kjede.len() > 2 && !kjede.iter().all(navn_og_sted) => Some(3),
        g if navn && g > 0 => Some(g),
        _ => None,
    };
    for rekke in kjede {
        rekke.om_ting |= om_ting;
        rekke.gjerning = gjerning;
    }
}

/// «i», «på» stand before the list.
fn er_paa_sted(tekst: &Oppdelt<'_>, rekke: &Rekke) -> bool {
    let foer = rekke.foerste.checked_sub(1).and_then(|n| tekst.ledd(n));
    tekst.mellomrom(rekke.foerste) == b" "
        && foer.is_some_and(|l| l.har(ordbok::PREPOSISJON) && l.form == Form::Liten)
}

/// «Hagerup, Sunniva»: a surname, or an unknown word, alone before a comma at the start of a line or
/// a cell, and given names after it.
pub(super) fn er_snudd(tekst: &Oppdelt<'_>, etternavn: &Rekke, fornavn: &Rekke) -> bool {
    let (Some(a), Some(b)) = (tekst.ledd(etternavn.siste), tekst.ledd(fornavn.foerste)) else {
        return false;
    };
    let kan_vaere =
        a.har(ordbok::ETTERNAVN | ordbok::ETTERNAVN_SVAK) || a.merker & !ordbok::FORNAVN_SVAK == 0;
    let slutt = tekst.ledd(fornavn.siste).map_or(0, |l| l.til);
    etternavn.foerste == etternavn.siste
        && etternavn.foerst_i_setning
        && tekst.stykke(a.til, b.fra) == b", "
        && kan_vaere
        && b.har(ordbok::FORNAVN | ordbok::FORNAVN_SVAK)
        && fornavn.ord <= 3
        && tekst.byte(slutt) != b','
        && tekst.ledd(fornavn.siste + 1).is_none_or(|l| tekst.ord(l) != b"og")
}

/// «Hagen, Astrid»: surname first, then given names only.
pub(super) fn henger_sammen(tekst: &Oppdelt<'_>, foerste: &Kandidat, andre: &Kandidat) -> bool {
    let merker = |k: &Kandidat| {
        let fra = tekst.ledd.partition_point(|l| l.fra < k.fra);
        let til = tekst.ledd.partition_point(|l| l.fra < k.til);
        tekst
            .ledd
            .get(fra..til)
            .unwrap_or_default()
            .iter()
            .map(|l| l.merker)
            .collect::<Vec<Merker>>()
    };
    if tekst.stykke(foerste.til, andre.fra) != b", " {
        return false;
    }
    let (a, b) = (merker(foerste), merker(andre));
    let etternavn = a.len() == 1
        && a.iter().all(|m| m & (ordbok::ETTERNAVN | ordbok::ETTERNAVN_SVAK) != 0 || *m == 0);
    let fornavn = b.len() <= 2
        && b.iter().all(|m| m & (ordbok::FORNAVN | ordbok::FORNAVN_SVAK) != 0 || *m == 0);
    etternavn && fornavn && tekst.byte(andre.til) != b','
}
