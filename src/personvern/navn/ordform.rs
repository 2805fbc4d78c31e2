//! What the form of a word says where no list knows it: an office, a role, an ordinary noun.
//!
//! Norwegian compounds tell by their last part what they are. A role before a name is no part of
//! it, an institution is nobody's name, and an ordinary noun that opens a sentence has a capital only
//! because it opens a sentence.

use super::super::kontekst::slutter_paa;
use super::super::oppdeling::{Form, Ledd, Oppdelt};
use super::super::ordbok;
use super::super::tegn::{er_bokstav, liten};
use super::bestemt::{GAARDER, er_bestemt};
use super::endelser::{ALMINNELIGE, ROLLER, SUBSTANTIV, TING};

/// Whether the word announces a person: the lists say so, or its last part does.
pub(super) fn er_rolle(tekst: &Oppdelt<'_>, ledd: &Ledd) -> bool {
    if ledd.har(ordbok::ROLLE) {
        return true;
    }
    if ledd.merker != 0 || ledd.er_tall() || ledd.lengde() < 6 {
        return false;
    }
    let ord = tekst.ord(ledd);
    let uten = |n: usize| ord.get(..ord.len().saturating_sub(n)).unwrap_or_default();
    let bestemt = slutter_paa(ord, &[b"en"]) && ROLLER.slutter(uten(2))
        || slutter_paa(ord, &[b"n", b"a"]) && ROLLER.slutter(uten(1));
    ROLLER.slutter(ord) || bestemt
}

/// Whether what stands next to the word is called after a thing and not after a person.
pub(super) fn er_ting(tekst: &Oppdelt<'_>, ledd: &Ledd) -> bool {
    if ledd.har(ordbok::M_BIL) {
        return true;
    }
    if ledd.er_tall() || ledd.har(ordbok::NAVN) {
        return false;
    }
    let ord = tekst.ord(ledd);
    if (ledd.merker == 0 || ledd.har(ordbok::ETTERORD) || ledd.er_stor()) && TING.slutter(ord) {
        return true;
    }
    er_tingord(smaa(ord).as_ref())
}

/// Whole words that the lists know as ordinary ones; in lower case.
fn er_tingord(ord: &[u8]) -> bool {
    matches!(
        ord,
        b"hos"
            | b"via"
            | b"kjeden"
            | b"app"
            | b"appen"
            | b"tiltak"
            | b"tiltaket"
            | b"kurs"
            | b"kurset"
            | b"firma"
            | b"firmaet"
            | b"bedriften"
            | b"butikken"
            | b"merket"
            | b"byen"
            | b"bygda"
            | b"landet"
            | b"elva"
            | b"fjellet"
            | b"gata"
            | b"veien"
            | b"tabletter"
            | b"boka"
            | b"boken"
            | b"filmen"
            | b"serien"
            | b"spillet"
            | b"klubben"
            | b"prosjektet"
            | b"programmet"
            | b"systemet"
            | b"testen"
            | b"pr\xf8ven"
            | b"medisinen"
            | b"metoden"
            | b"modellen"
            | b"restauranten"
            | b"kafeen"
            | b"avisen"
            | b"avisa"
            | b"selskapet"
            | b"foreningen"
            | b"senteret"
            | b"organisasjonen"
            | b"skolen"
            | b"banken"
            | b"hotellet"
            | b"kommunene"
            | b"nettsiden"
            | b"plattformen"
    )
}

/// A short word in lower case; a longer one is cut.
pub(super) fn smaa(ord: &[u8]) -> Smaa {
    let mut ut = Smaa { tegn: [0; 16], lengde: ord.len().min(16) };
    ut.tegn.iter_mut().zip(ord).for_each(|(plass, b)| *plass = liten(*b));
    ut
}

/// The word of [`smaa`].
pub(super) struct Smaa {
    tegn: [u8; 16],
    lengde: usize,
}

impl AsRef<[u8]> for Smaa {
    fn as_ref(&self) -> &[u8] {
        self.tegn.get(..self.lengde).unwrap_or_default()
    }
}

/// Whether the word makes an institution of the name before it: the lists say so, or its last part
/// does. «ba» and «da» in lower case are no forms of company.
pub(super) fn er_etterord(tekst: &Oppdelt<'_>, ledd: &Ledd) -> bool {
    let smaaord = ledd.form == Form::Liten && ledd.har(ordbok::VERB | ordbok::MELLOMORD);
    ledd.har(ordbok::ETTERORD) && !smaaord
        || !ledd.har(ordbok::NAVN) && TING.slutter(tekst.ord(ledd))
}

/// Endings of ordinary words, for words of some length.
pub(super) fn er_alminnelig(ord: &[u8]) -> bool {
    // surnames from Lithuania end so
    let navn = slutter_paa(ord, &[b"iene"]);
    ord.len() > 4 && ALMINNELIGE.slutter(ord) && !navn
        || ord.len() > 7 && slutter_paa(ord, &[b"ing"])
}

/// Whether an unknown word looks like an ordinary noun, or like a brand, rather than a name.
pub(super) fn er_substantiv(ord: &[u8]) -> bool {
    er_alminnelig(ord)
        || er_bestemt(ord)
        || SUBSTANTIV.slutter(ord)
        || TING.slutter(ord)
        || har_indre_stor(ord)
}

/// The same of a word that has its capital only because it opens a sentence.
pub(super) fn er_substantiv_foerst(ord: &[u8]) -> bool {
    er_substantiv(ord)
        || ord.len() >= 7
            && slutter_paa(ord, &[b"en", b"et", b"er"])
            && !slutter_paa(ord, &GAARDER)
            && !slutter_paa(ord, &[b"set", b"tvet", b"ier"])
}

/// `PowerPoint`: a second capital that neither a hyphen, an apostrophe nor «Mc» explains.
fn har_indre_stor(ord: &[u8]) -> bool {
    let stor = |b: u8| liten(b) != b;
    let skott = matches!(ord, [b'M', b'c', ..] | [b'M', b'a', b'c', ..]);
    let blandet = ord.iter().any(|b| er_bokstav(*b) && !stor(*b));
    !skott
        && blandet
        && ord
            .windows(2)
            .any(|par| matches!(par, [a, b] if stor(*b) && er_bokstav(*a) && !stor(*a)))
}

/// «Permittert», «Hjemmeværende»: what somebody is, not what somebody is called.
pub(super) fn er_tilstand(ord: &[u8]) -> bool {
    ord.len() > 5
        && slutter_paa(
            ord,
            &[
                b"et", b"ende", b"ert", b"ede", b"ig", b"l\xf8s", b"ande", b"satt", b"bar", b"lig",
                b"tatt", b"fri",
            ],
        )
}

#[cfg(test)]
mod tests {
    use super::super::super::normal::Normal;
    use super::*;

    fn foldet(ord: &str) -> Vec<u8> {
        Normal::av(ord).tegn
    }

    #[test]
    fn nouns_are_told_from_names() {
        for ord in ["Aktivitetsplanen", "Bostøtteordningen", "Kursavgiften", "Tannlegeregning"] {
            assert!(er_substantiv(&foldet(ord)), "{ord}");
        }
        for ord in ["Wanjala", "Otgonbayar", "Tsewang", "Mzia", "Kebbeh", "Vestrheim"] {
            assert!(!er_substantiv(&foldet(ord)), "{ord}");
        }
    }

    #[test]
    fn the_last_part_of_a_compound_says_whether_it_is_a_person() {
        let rolle = |ord: &str| {
            let tekst = Oppdelt::av(ord);
            tekst.ledd(0).is_some_and(|l| er_rolle(&tekst, l))
        };
        for ord in ["Varehussjef", "Idrettslæreren", "Svigersønnen", "ungdomskontakten"] {
            assert!(rolle(ord), "{ord}");
        }
        for ord in ["Minner", "Aktivitetskort", "Solberg"] {
            assert!(!rolle(ord), "{ord}");
        }
    }
}
