//! What the words beside a number say of it: the nearest word that names a kind decides.

use super::oppdeling::{Form, Ledd, Oppdelt};
use super::ordbok::{self, Merker};
use super::tegn::liten;

/// How many parts back a word may stand.
const TILBAKE: usize = 8;
/// How many parts on.
const FRAM: usize = 3;

/// What kind of number the words before, else those right after, say that this is.
pub(super) fn etikett(tekst: &Oppdelt<'_>, foerste: usize, siste: usize) -> Merker {
    match etikett_foer(tekst, foerste) {
        0 => etikett_etter(tekst, siste),
        funnet => funnet,
    }
}

/// The nearest naming word before a part, within the sentence.
pub(super) fn etikett_foer(tekst: &Oppdelt<'_>, nr: usize) -> Merker {
    for steg in 1..=TILBAKE {
        let Some(ledd) = nr.checked_sub(steg).and_then(|n| tekst.ledd(n)) else { return 0 };
        let merker = navnemerker(tekst, ledd, nr - steg);
        let mellom = tekst.mellomrom(nr - steg + 1);
        if er_avsnitt(mellom) {
            return 0;
        }
        // «Kontonummer. 1234» is one thought, but no further back than that
        if steg > 1 && er_setningsslutt(mellom, ledd, tekst.ledd(nr - steg + 1)) {
            return 0;
        }
        if merker != 0 {
            return merker;
        }
        if er_setningsslutt(mellom, ledd, tekst.ledd(nr - steg + 1)) {
            return 0;
        }
    }
    0
}

/// A naming word right after, as in «25015104263 (fnr)».
fn etikett_etter(tekst: &Oppdelt<'_>, nr: usize) -> Merker {
    for steg in 1..=FRAM {
        let Some(ledd) = tekst.ledd(nr + steg) else { return 0 };
        let mellom = tekst.mellomrom(nr + steg);
        let slutt = mellom.iter().any(|b| matches!(b, b'.' | b'\n' | b'|' | b';' | b','));
        if slutt || ledd.er_tall() {
            return 0;
        }
        // «… 95642655 i saken» names no other kind; only what comes before does
        let merker = navnemerker(tekst, ledd, nr + steg) & !(ordbok::ANNET | ordbok::BELOEP);
        if merker != 0 {
            return merker;
        }
    }
    0
}

/// Kinds a word names; «Tiltaksnummer» and «Loggens Id» name another kind though
/// no list knows them.
fn navnemerker(tekst: &Oppdelt<'_>, ledd: &Ledd, nr: usize) -> Merker {
    let merker = ledd.merker & ordbok::ETIKETT;
    if merker != 0 || ledd.er_tall() {
        return merker;
    }
    let ord = tekst.ord(ledd);
    match er_f_nr(tekst, ord, nr) {
        0 => {}
        merke => return merke,
    }
    let annet = slutter_paa(ord, &[b"nummer", b"nummeret", b"kode", b"koden", b"nr"])
        || ord.ends_with(b"Id")
        || ord.ends_with(b"ID") && ord.len() > 2
        || slutter_paa(ord, &[b"-id"]);
    if annet { ordbok::ANNET } else { 0 }
}

/// Whether the word ends so, and is longer than the ending.
pub(super) fn slutter_paa(ord: &[u8], endelser: &[&[u8]]) -> bool {
    endelser.iter().any(|endelse| {
        ord.len() > endelse.len() + 1
            && ord.iter().rev().zip(endelse.iter().rev()).all(|(a, b)| liten(*a) == *b)
    })
}

/// Endings by their last letter, so that a word is compared with few of them.
pub(super) struct Endelser([Vec<&'static [u8]>; 256]);

impl Endelser {
    /// Sorts the endings.
    pub(super) fn av(endelser: &[&'static [u8]]) -> Self {
        let mut ut = [const { Vec::new() }; 256];
        for endelse in endelser {
            let plass = endelse.last().and_then(|siste| ut.get_mut(usize::from(*siste)));
            if let Some(liste) = plass {
                liste.push(*endelse);
            }
        }
        Self(ut)
    }

    /// Whether the word ends so, and is longer than the ending.
    pub(super) fn slutter(&self, ord: &[u8]) -> bool {
        let liste = ord.last().and_then(|siste| self.0.get(usize::from(liten(*siste))));
        liste.is_some_and(|endelser| slutter_paa(ord, endelser))
    }
}

/// «f.nr.», «pers.nr.», «d nr»: a person's number; «K.nr.»: an account.
fn er_f_nr(tekst: &Oppdelt<'_>, ord: &[u8], nr: usize) -> Merker {
    let er_nr = ord.eq_ignore_ascii_case(b"nr") || ord.eq_ignore_ascii_case(b"nummer");
    let foer = nr.checked_sub(1).and_then(|n| tekst.ledd(n));
    let Some(foer) = foer.filter(|_| er_nr && tekst.mellomrom(nr).len() <= 2) else { return 0 };
    let ord = tekst.ord(foer);
    match ord {
        [b'f' | b'F' | b'p' | b'P' | b'd' | b'D' | b'h' | b'H'] => ordbok::M_FNR,
        [b'k' | b'K'] => ordbok::M_KONTO,
        _ if ord.eq_ignore_ascii_case(b"pers") || ord.eq_ignore_ascii_case(b"person") => {
            ordbok::M_FNR
        }
        _ => 0,
    }
}

/// More than one line ends here.
pub(super) fn har_tom_linje(mellom: &[u8]) -> bool {
    let foerste = mellom.iter().position(|b| *b == b'\n');
    foerste.is_some_and(|p| mellom.iter().skip(p + 1).any(|b| *b == b'\n'))
}

/// An empty line, or the border of a cell.
fn er_avsnitt(mellom: &[u8]) -> bool {
    har_tom_linje(mellom) || mellom.contains(&b'|')
}

/// Whether a sentence ends between two parts: a full stop after a word that is no abbreviation.
pub(super) fn er_setningsslutt(mellom: &[u8], foer: &Ledd, etter: Option<&Ledd>) -> bool {
    let ny_linje = mellom.contains(&b'\n');
    match mellom.first() {
        Some(b'!' | b'?') => true,
        Some(b'.') if mellom.len() > 1 && !foer.er_tall() => {
            let stor = etter.is_some_and(|l| l.er_stor() || l.form == Form::Initial);
            ny_linje && foer.lengde() > 2 || foer.lengde() > 4 || foer.lengde() == 4 && stor
        }
        _ => mellom.contains(&b'.') && ny_linje || mellom.starts_with(b"). "),
    }
}

/// Whether one of the parts around carries a bit: so many back, so many on.
pub(super) fn har_naer(
    tekst: &Oppdelt<'_>,
    nr: usize,
    (tilbake, fram): (usize, usize),
    merker: Merker,
) -> bool {
    let fra = nr.saturating_sub(tilbake);
    let til = (nr + fram + 1).min(tekst.ledd.len());
    tekst.ledd.get(fra..til).unwrap_or_default().iter().any(|l| l.har(merker))
}
