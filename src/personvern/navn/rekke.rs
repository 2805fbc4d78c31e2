//! Rows of capitalised words, without what stands before and after the name.

use super::super::oppdeling::{Form, Ledd, Oppdelt};
use super::super::ordbok::{self, Merker};
use super::super::tegn::{er_bokstav, liten};
use super::ordform;
use super::ramme;

/// The longest row that is one name.
const LENGSTE: usize = 6;

/// A full stop after these ends no sentence.
const FORKORTELSER: [&[u8]; 16] = [
    b"dr", b"hr", b"fr", b"frk", b"adv", b"v", b"kl", b"jf", b"nr", b"ca", b"evt", b"tlf", b"ass",
    b"st", b"sign", b"f",
];

/// «mor til», «barna er», «sammen med».
const SMAA: [&[u8]; 14] = [
    b"er", b"var", b"til", b"for", b"av", b"med", b"hans", b"hennes", b"sin", b"hennar", b"mi",
    b"min", b"som", b"v",
];

/// A row of words that may be a name.
#[derive(Debug, Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "four findings that do not exclude each other")]
pub(super) struct Rekke {
    /// First part.
    pub(super) foerste: usize,
    /// Last part.
    pub(super) siste: usize,
    /// Words that count, without initials and small words.
    pub(super) ord: usize,
    /// A word right before announces a person.
    pub(super) annonsert: bool,
    /// The row opens a sentence, so that its capital says nothing.
    pub(super) foerst_i_setning: bool,
    /// A person everybody knows, or a work.
    pub(super) er_kjent_verk: bool,
    /// What stands before names a thing, so that the row is what the thing is called.
    pub(super) om_ting: bool,
    /// What the whole list that the row stands in does, where that is known already.
    pub(super) gjerning: Option<i32>,
    /// What spoke for the row when it was accepted.
    pub(super) poeng: i32,
}

/// Every row in the text.
pub(super) fn alle(tekst: &Oppdelt<'_>) -> Vec<Rekke> {
    let mut ut = Vec::new();
    let mut nr = 0;
    while let Some(ledd) = tekst.ledd(nr) {
        let etter_tall = ledd.form == Form::Initial
            && (nr.checked_sub(1).and_then(|n| tekst.ledd(n)).is_some_and(Ledd::er_tall)
                || tekst.byte_foer(ledd.fra) == b'-');
        if !kan_begynne(tekst, ledd) || etter_tall {
            nr += 1;
            continue;
        }
        let siste = siste_i_rad(tekst, nr);
        del_opp(tekst, nr, siste, &mut ut);
        nr = siste + 1;
    }
    ut
}

fn kan_begynne(tekst: &Oppdelt<'_>, ledd: &Ledd) -> bool {
    ledd.er_stor() || ledd.form == Form::Initial && tekst.byte(ledd.til) == b'.'
}

/// One capital between two names; «I» without a full stop is a word in a text of capitals.
fn er_initial(tekst: &Oppdelt<'_>, ledd: &Ledd) -> bool {
    ledd.form == Form::Initial
        && tekst.byte(ledd.til) == b' '
        && !matches!(tekst.byte(ledd.fra), b'I' | 0xc5 | 0xc6 | 0xd8)
}

/// The last part that hangs together with this one; small words of names may stand between.
fn siste_i_rad(tekst: &Oppdelt<'_>, foerste: usize) -> usize {
    let mut siste = foerste;
    for neste in foerste + 1..foerste + LENGSTE {
        let (Some(forrige), Some(ledd)) = (tekst.ledd(neste - 1), tekst.ledd(neste)) else { break };
        let mellom = tekst.stykke(forrige.til, ledd.fra);
        let initial_foer = forrige.form == Form::Initial;
        let inntil = match mellom {
            b" " | b"  " | b"-" | b"\t" => mellom != b"\t",
            b". " | b"." => initial_foer,
            b"\n" => {
                forrige.har(ordbok::FORNAVN)
                    && ledd.har(ordbok::ETTERNAVN)
                    && !ledd.har(ordbok::VANLIG)
            }
            _ => false,
        };
        if inntil && (kan_begynne(tekst, ledd) || er_initial(tekst, ledd)) {
            siste = neste;
        } else if !(inntil && er_partikkel(ledd) && har_navn_etter(tekst, neste)) {
            break;
        }
    }
    siste
}

/// «von», «dos», «el» in lower case.
fn er_partikkel(ledd: &Ledd) -> bool {
    ledd.har(ordbok::MELLOMORD) && ledd.form == Form::Liten
}

/// A name, an unknown word with a capital, or one more small word and then such a word.
fn har_navn_etter(tekst: &Oppdelt<'_>, nr: usize) -> bool {
    let navn = |l: &Ledd| l.er_stor() && (l.har(ordbok::NAVN) || l.merker == 0);
    tekst.mellomrom(nr + 1) == b" "
        && tekst.ledd(nr + 1).is_some_and(|l| {
            navn(l)
                || er_partikkel(l)
                    && tekst.mellomrom(nr + 2) == b" "
                    && tekst.ledd(nr + 2).is_some_and(navn)
        })
}

/// Cuts a row where words stand that belong to no name, and keeps the pieces.
fn del_opp(tekst: &Oppdelt<'_>, foerste: usize, siste: usize, ut: &mut Vec<Rekke>) {
    let mut nr = foerste;
    let mut annonsert = false;
    while nr <= siste {
        let Some(ledd) = tekst.ledd(nr) else { return };
        let aapner = nr == foerste && foerst_i_setning(tekst, nr);
        if ledd.har(ordbok::ORGAN) && !ledd.har(ordbok::FORNAVN) {
            nr = etter_organ(tekst, nr, siste);
            annonsert = false;
        } else if er_utenfor(tekst, ledd, nr, siste, aapner) {
            annonsert = ordform::er_rolle(tekst, ledd);
            nr += 1;
        } else {
            let slutt = navnets_slutt(tekst, nr, siste);
            let mut ny = Rekke { foerst_i_setning: aapner, ..rekke(tekst, nr, slutt) };
            ny.annonsert = (annonsert || er_annonsert(tekst, nr)) && !er_falsk(tekst, &ny);
            annonsert = false;
            ut.push(ny);
            nr = slutt + 1;
        }
    }
}

fn rekke(tekst: &Oppdelt<'_>, foerste: usize, siste: usize) -> Rekke {
    let ledd = tekst.ledd.get(foerste..=siste).unwrap_or_default();
    let ord = ledd.iter().filter(|l| l.er_stor()).count();
    let er_kjent_verk = er_kjent(tekst, ledd);
    Rekke {
        foerste,
        siste,
        ord,
        annonsert: false,
        foerst_i_setning: false,
        er_kjent_verk,
        om_ting: ramme::etter_ting(tekst, foerste),
        gjerning: None,
        poeng: 0,
    }
}

/// «Henrik Ibsens», «St. Olavs».
fn er_kjent(tekst: &Oppdelt<'_>, ledd: &[Ledd]) -> bool {
    ledd.windows(2).any(|par| {
        let [a, b] = par else { return false };
        let andre = tekst.ord(b);
        let uten_s =
            andre.split_last().filter(|(s, _)| liten(**s) == b's').map_or(andre, |(_, r)| r);
        let famoes =
            |ord| ordbok::slaa_opp(ordbok::hash_par(tekst.ord(a), ord)) & ordbok::EPONYM != 0;
        famoes(andre) || famoes(uten_s)
    })
}

/// After «NAV» the place it is named after; after other bodies all that is capitalised.
fn etter_organ(tekst: &Oppdelt<'_>, nr: usize, siste: usize) -> usize {
    let neste = tekst.ledd(nr + 1).filter(|_| nr < siste);
    match neste {
        Some(l)
            if l.har(ordbok::STED)
                && tekst.ledd(nr + 2).is_some_and(|l| l.har(ordbok::FORNAVN)) =>
        {
            nr + 2
        }
        _ => siste + 1,
    }
}

/// Words that open a sentence or announce a name, and are no part of it.
fn er_utenfor(tekst: &Oppdelt<'_>, ledd: &Ledd, nr: usize, siste: usize, aapner: bool) -> bool {
    const ORD: Merker =
        ordbok::VANLIG | ordbok::VERB | ordbok::HJELPEVERB | ordbok::M_ADRESSE | ordbok::GJORT;
    const MERKET: Merker =
        ordbok::ROLLE | ordbok::MAANED | ordbok::M_FNR | ordbok::M_KONTO | ordbok::M_TLF;
    let navn = ledd.har(ordbok::NAVN);
    // «Van der Meer», «Abu Bakr»
    if nr < siste && aapner_navn(tekst, ledd, nr) {
        return false;
    }
    if ledd.har(MERKET) && !(navn && nr < siste && !ledd.har(ordbok::ROLLE)) {
        return true;
    }
    let bil = ledd.har(ordbok::M_BIL) && !ledd.har(ordbok::FORNAVN | ordbok::ETTERNAVN);
    if ledd.har(ORD) && !navn || bil || er_sammensatt_med_liten(tekst, ledd) {
        return true;
    }
    // «Jobbcoach Reidun», «Kontakta Oddny»: what is no name before what is one
    let neste_er_navn = nr < siste && tekst.ledd(nr + 1).is_some_and(|l| l.har(ordbok::NAVN));
    if !navn && neste_er_navn && ordform::er_rolle(tekst, ledd) {
        return true;
    }
    aapner && !navn && nr < siste && ordform::er_substantiv_foerst(tekst.ord(ledd))
}

/// A small word of names with a capital, before another or before a name.
fn aapner_navn(tekst: &Oppdelt<'_>, ledd: &Ledd, nr: usize) -> bool {
    const AAPNER: [&[u8]; 14] = [
        b"Van", b"Von", b"Abu", b"Umm", b"El", b"Al", b"Bin", b"Ibn", b"Da", b"Dos", b"Di", b"Del",
        b"De", b"Ben",
    ];
    let neste = tekst.ledd(nr + 1);
    let partikkel = neste.is_some_and(er_partikkel);
    let navn = ledd.lengde() == 3 || neste.is_some_and(|l| l.har(ordbok::NAVN));
    AAPNER.contains(&tekst.ord(ledd)) && (partikkel || navn && !ledd.har(ordbok::VANLIG))
}

/// «Bernt-utvalget», «Nav-kontoret»: a small word hangs on.
fn er_sammensatt_med_liten(tekst: &Oppdelt<'_>, ledd: &Ledd) -> bool {
    let ord = tekst.ord(ledd);
    let strek = ord.iter().rposition(|b| *b == b'-');
    let hengende = tekst.byte(ledd.til) == b'-' && er_bokstav(tekst.byte(ledd.til + 1));
    hengende || strek.is_some_and(|p| ord.get(p + 1).is_some_and(|b| liten(*b) == *b && p > 1))
}

/// The last word of the name that begins here.
fn navnets_slutt(tekst: &Oppdelt<'_>, foerste: usize, siste: usize) -> usize {
    let mut slutt = foerste;
    for nr in foerste + 1..=siste {
        let Some(ledd) = tekst.ledd(nr) else { break };
        let stopper = ledd.har(ordbok::ROLLE | ordbok::ORGAN | ordbok::MAANED)
            && !ledd.har(ordbok::NAVN)
            || ledd.har(ordbok::VANLIG | ordbok::VERB | ordbok::HJELPEVERB)
                && !ledd.har(ordbok::NAVN | ordbok::MELLOMORD)
            || tekst
                .ledd(nr - 1)
                .is_some_and(|l| l.genitiv && nr > foerste + 1 && !ledd.har(ordbok::NAVN));
        if stopper {
            break;
        }
        slutt = nr;
    }
    slutt
}

/// The row opens a sentence, a line or a cell.
pub(super) fn foerst_i_setning(tekst: &Oppdelt<'_>, nr: usize) -> bool {
    let Some(foer) = nr.checked_sub(1).and_then(|n| tekst.ledd(n)) else { return true };
    let mellom = tekst.mellomrom(nr);
    if mellom.iter().any(|b| matches!(b, b'\n' | b'!' | b'?' | b'|' | b'"' | b'\t' | b';')) {
        return true;
    }
    if !mellom.contains(&b'.') || foer.form == Form::Initial {
        return false;
    }
    let ord: Vec<u8> = tekst.ord(foer).iter().take(5).map(|b| liten(*b)).collect();
    mellom != b". " || foer.er_tall() || !FORKORTELSER.contains(&ord.as_slice())
}

/// A word that announces a person stands right before, perhaps with one small word between.
fn er_annonsert(tekst: &Oppdelt<'_>, nr: usize) -> bool {
    let Some(foer) = nr.checked_sub(1) else { return false };
    let mellom = tekst.mellomrom(nr);
    if !matches!(
        mellom,
        b" " | b": "
            | b":"
            | b" - "
            | b". "
            | b"/"
            | b"/ "
            | b" ("
            | b":\n"
            | b": \""
            | b", "
            | b"\": \""
    ) {
        return false;
    }
    let Some(ledd) = tekst.ledd(foer) else { return false };
    if matches!(mellom, b"/" | b"/ ") {
        return matches!(tekst.ord(ledd), b"v" | b"V" | b"att" | b"o");
    }
    if ordform::er_rolle(tekst, ledd) {
        return mellom != b". " || ledd.lengde() <= 3;
    }
    // «tok barna til Sverige»: there, and not to somebody
    let sted = tekst.ledd(nr).is_some_and(|l| l.har(ordbok::STED) && !l.har(ordbok::FORNAVN));
    mellom == b" "
        && !sted
        && SMAA.contains(&tekst.ord(ledd))
        && tekst.mellomrom(foer) == b" "
        && foer.checked_sub(1).and_then(|n| tekst.ledd(n)).is_some_and(|l| l.har(ordbok::ROLLE))
}

/// Announced in form only: «Bruker Paracet», «Leder: Vakant», «Bror Bosatt».
fn er_falsk(tekst: &Oppdelt<'_>, rekke: &Rekke) -> bool {
    /// Words for persons that are verbs too.
    const VERB: [&[u8]; 10] = [
        b"bruker",
        b"brukar",
        b"leder",
        b"leiar",
        b"s\xf8ker",
        b"s\xf8kjer",
        b"klager",
        b"melder",
        b"l\xe6rer",
        b"eier",
    ];
    if ramme::er_kjent_navn(tekst, rekke) {
        return false;
    }
    let Some(foer) = rekke.foerste.checked_sub(1).and_then(|n| tekst.ledd(n)) else { return false };
    let mellom = tekst.mellomrom(rekke.foerste);
    let verb = mellom == b" " && VERB.iter().any(|v| v.eq_ignore_ascii_case(tekst.ord(foer)));
    let alene = rekke.ord == 1 && !ramme::har_person_etter(tekst, rekke);
    let tilstand = mellom.starts_with(b":")
        && rekke.ord == 1
        && tekst.ledd(rekke.foerste).is_some_and(|l| ordform::er_tilstand(tekst.ord(l)));
    // «Barn: Tre»
    let vanlig = rekke.ord == 1 && tekst.ledd(rekke.foerste).is_some_and(|l| l.har(ordbok::VANLIG));
    verb && alene || tilstand || vanlig
}

/// «Torgeir og Veslemøy», «Klager: Mbeki, Thandiwe»: an unknown word that stands beside a name as
/// another name would.
pub(super) fn hoerer_til(tekst: &Oppdelt<'_>, navn: &Rekke, ny: &Rekke) -> bool {
    let (Some(forrige), Some(ledd)) = (tekst.ledd(navn.siste), tekst.ledd(ny.foerste)) else {
        return false;
    };
    let ukjent = ledd.merker & !ordbok::NAVN == 0
        && ledd.form == Form::Stor
        && !ordform::er_substantiv(tekst.ord(ledd))
        && !ny.om_ting
        && !tekst.ledd(ny.siste + 1).is_some_and(|l| l.har(ordbok::ETTERORD));
    // one doubtful find must not draw others after it
    let sikker = navn.annonsert || navn.poeng > super::poeng::GRENSE;
    let mellom = tekst.stykke(forrige.til, ledd.fra);
    let og = matches!(mellom, b" og " | b" & " | b"/" | b", ");
    let snudd = navn.annonsert
        || mellom != b", "
        || tekst.ledd(navn.foerste).is_some_and(|l| l.har(ordbok::FORNAVN));
    ukjent && sikker && ny.ord <= 2 && og && snudd
}
