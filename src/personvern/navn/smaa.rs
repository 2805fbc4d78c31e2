//! Names written in lower case: two known names in a row, or one after a word that announces it.

use super::super::kandidat::Kandidat;
use super::super::oppdeling::{Form, Ledd, Oppdelt};
use super::super::ordbok;
use super::Kjente;
use super::kandidat;
use super::rekke::foerst_i_setning;

/// Proposes names in lower case.
pub(super) fn finn(tekst: &Oppdelt<'_>, kjente: &mut Kjente, ut: &mut Vec<Kandidat>) {
    let mut ferdig_til = 0;
    // where a name would be the next of a list: «kari og jonas»
    let mut neste_i_liste = None;
    for nr in tekst.smaa_navn.iter().copied() {
        let neste = nr + 1;
        let Some(ledd) = tekst.ledd(nr).filter(|l| nr >= ferdig_til && er_fornavn(l)) else {
            continue;
        };
        let to = tekst.mellomrom(neste) == b" " && tekst.ledd(neste).is_some_and(er_navn);
        let liste = neste_i_liste == Some(nr) && ledd.merker & !ordbok::NAVN == 0;
        let alene =
            ledd.har(ordbok::FORNAVN) && (liste || er_annonsert(tekst, nr) || gjoer_noe(tekst, nr));
        if !to && !alene {
            continue;
        }
        let siste = if to { neste } else { nr };
        let ord = [nr, siste];
        kjente.husk_ledd(tekst, if to { &ord } else { ord.get(..1).unwrap_or_default() });
        ut.push(kandidat(tekst, nr, siste));
        ferdig_til = siste + 1;
        neste_i_liste = etter_og(tekst, siste);
    }
}

/// The part after «og» or a comma.
fn etter_og(tekst: &Oppdelt<'_>, siste: usize) -> Option<usize> {
    match tekst.mellomrom(siste + 1) {
        b", " => Some(siste + 1),
        b" " => {
            let og = tekst.ledd(siste + 1).is_some_and(|l| tekst.ord(l) == b"og");
            (og && tekst.mellomrom(siste + 2) == b" ").then_some(siste + 2)
        }
        _ => None,
    }
}

/// «kan bente komme»: the auxiliary before the name, and what is done after it.
fn er_omvendt(tekst: &Oppdelt<'_>, nr: usize) -> bool {
    let foer = nr.checked_sub(1).and_then(|n| tekst.ledd(n));
    tekst.mellomrom(nr) == b" "
        && tekst.mellomrom(nr + 1) == b" "
        && foer.is_some_and(|l| l.har(ordbok::HJELPEVERB))
        && tekst.ledd(nr + 1).is_some_and(|l| l.har(ordbok::GJORT))
}

/// A word that is a name and nothing else, and not too short.
fn er_bare_navn(ledd: &Ledd) -> bool {
    ledd.merker & !ordbok::NAVN == 0 && ledd.lengde() > 3
}

/// «olav kom ikke»: first in the sentence, with a doing or another name after it.
fn gjoer_noe(tekst: &Oppdelt<'_>, nr: usize) -> bool {
    if !tekst.ledd(nr).is_some_and(er_bare_navn) {
        return false;
    }
    if !foerst_i_setning(tekst, nr) {
        return er_omvendt(tekst, nr);
    }
    let verb = tekst.mellomrom(nr + 1) == b" "
        && tekst
            .ledd(nr + 1)
            .is_some_and(|l| l.form == Form::Liten && l.har(ordbok::VERB | ordbok::HJELPEVERB));
    // «fatima, ali og mor»
    let andre = etter_og(tekst, nr).and_then(|n| tekst.ledd(n));
    verb || andre.is_some_and(|l| er_fornavn(l) && l.merker & !ordbok::NAVN == 0)
}

fn er_fornavn(ledd: &Ledd) -> bool {
    ledd.form == Form::Liten
        && ledd.har(ordbok::FORNAVN)
        && !ledd.har(
            ordbok::VANLIG
                | ordbok::STED
                | ordbok::ROLLE
                | ordbok::PREPOSISJON
                | ordbok::VERB
                | ordbok::HJELPEVERB,
        )
        && ledd.lengde() > 2
        && !ledd.genitiv
}

fn er_navn(ledd: &Ledd) -> bool {
    ledd.form == Form::Liten
        && ledd.har(ordbok::NAVN)
        && !ledd.har(
            ordbok::VANLIG
                | ordbok::ROLLE
                | ordbok::PREPOSISJON
                | ordbok::VERB
                | ordbok::HJELPEVERB
                | ordbok::ETTERORD,
        )
        && ledd.lengde() > 2
}

/// After a word for a person, or after «ringt», «til», «med» where the word is nothing but a name.
fn er_annonsert(tekst: &Oppdelt<'_>, nr: usize) -> bool {
    const FOER: [&[u8]; 30] = [
        b"med",
        b"til",
        b"fra",
        b"av",
        b"hos",
        b"for",
        b"ringt",
        b"ringte",
        b"ringer",
        b"kontaktet",
        b"kontakta",
        b"traff",
        b"informerte",
        b"varslet",
        b"om",
        b"hei",
        b"hallo",
        b"kj\xe6re",
        b"ba",
        b"bad",
        b"spurte",
        b"treffe",
        b"treffer",
        b"m\xf8te",
        b"m\xf8ter",
        b"m\xf8tte",
        b"ringe",
        b"ring",
        b"hjelpe",
        b"bes\xf8kte",
    ];
    let Some(foer) = nr.checked_sub(1).and_then(|n| tekst.ledd(n)) else { return false };
    let bare_navn = tekst.ledd(nr).is_some_and(er_bare_navn);
    matches!(tekst.mellomrom(nr), b" " | b": ")
        && (foer.har(ordbok::ROLLE) || bare_navn && FOER.contains(&tekst.ord(foer)))
}
