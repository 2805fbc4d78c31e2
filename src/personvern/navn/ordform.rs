//! What the form of a word says where no list knows it: an office, a role, an ordinary noun.
//!
//! Norwegian compounds tell by their last part what they are. A role before a name is no part of
//! it, an institution is nobody's name, and an ordinary noun that opens a sentence has a capital only
//! because it opens a sentence.

use super::super::kontekst::slutter_paa;
use super::super::oppdeling::{Form, Ledd, Oppdelt};
use super::super::ordbok;
use super::super::tegn::{er_bokstav, liten};
use super::bestemt::er_bestemt;

/// Last parts of words for persons, in the indefinite form; the definite ones follow from them.
const ROLLER: [&[u8]; 44] = [
    b"leder",
    b"leiar",
    b"sjef",
    b"veileder",
    b"rettleiar",
    b"coach",
    b"konsulent",
    b"spesialist",
    b"pedagog",
    b"terapeut",
    b"kontakt",
    b"s\xf8nn",
    b"bror",
    b"s\xf8ster",
    b"datter",
    b"dotter",
    b"inne",
    b"lege",
    b"l\xe6rer",
    b"l\xe6rar",
    b"pleier",
    b"pleiar",
    b"r\xe5dgiver",
    b"r\xe5dgjevar",
    b"behandler",
    b"arbeider",
    b"arbeidar",
    b"assistent",
    b"ingeni\xf8r",
    b"psykolog",
    b"advokat",
    b"direkt\xf8r",
    b"bestyrer",
    b"koordinator",
    b"instrukt\xf8r",
    b"trener",
    b"sj\xe5f\xf8r",
    b"kamerat",
    b"partner",
    b"student",
    b"foresatt",
    b"vikar",
    b"giver",
    b"deltaker",
];

/// Last parts of words for institutions, and of what carries a name without being a person.
const TING: [&[u8]; 74] = [
    b"skole",
    b"skolen",
    b"skule",
    b"skulen",
    b"barnehage",
    b"barnehagen",
    b"sykehjem",
    b"sykehus",
    b"sjukehus",
    b"senter",
    b"senteret",
    b"kommune",
    b"kommunen",
    b"kommunene",
    b"bibliotek",
    b"hotell",
    b"hotellet",
    b"forening",
    b"foreningen",
    b"forbund",
    b"forbundet",
    b"klubb",
    b"klubben",
    b"kurset",
    b"kurs",
    b"tiltaket",
    b"prosjektet",
    b"programmet",
    b"bedriften",
    b"firmaet",
    b"selskapet",
    b"butikken",
    b"butikk",
    b"kjeden",
    b"appen",
    b"systemet",
    b"testen",
    b"pr\xf8ven",
    b"boka",
    b"boken",
    b"filmen",
    b"serien",
    b"spillet",
    b"medisinen",
    b"preparatet",
    b"tablettene",
    b"restauranten",
    b"kafeen",
    b"klinikk",
    b"klinikken",
    b"banken",
    b"verket",
    b"etaten",
    b"kassen",
    b"kassa",
    b"stiftelsen",
    b"metoden",
    b"modellen",
    b"plattformen",
    b"avisen",
    b"avisa",
    b"organisasjonen",
    b"nemnda",
    b"nemnd",
    b"r\xe5det",
    b"tilsynet",
    b"direktoratet",
    b"departementet",
    b"instituttet",
    b"ombudet",
    b"myndighetene",
    b"forvaltningen",
    b"retten",
    b"direkt\xf8ren",
];

/// Whole words that the same is true of.
const TINGORD: [&[u8]; 24] = [
    b"hos", b"via", b"kjeden", b"app", b"tiltak", b"kurs", b"firma", b"merket", b"byen", b"bygda",
    b"landet", b"elva", b"fjellet", b"gata", b"veien", b"spiller", b"leser", b"leste", b"lest",
    b"tabletter", b"tiltaket", b"kurset", b"appen", b"boka",
];

/// Last parts of ordinary nouns, most of them the second half of a compound.
const SUBSTANTIV: [&[u8]; 66] = [
    b"plan",
    b"planen",
    b"brev",
    b"brevet",
    b"avtale",
    b"avtalen",
    b"m\xf8te",
    b"kontor",
    b"tjeneste",
    b"tjenesten",
    b"tjenester",
    b"program",
    b"skjema",
    b"rapport",
    b"s\xf8knad",
    b"s\xf8knaden",
    b"vedtak",
    b"st\xf8nad",
    b"st\xf8nader",
    b"penger",
    b"ordning",
    b"ordningen",
    b"hjelp",
    b"hjelpen",
    b"praksis",
    b"plass",
    b"arbeid",
    b"utdanning",
    b"norsk",
    b"kort",
    b"bevis",
    b"attest",
    b"attester",
    b"faktura",
    b"regning",
    b"regninger",
    b"utgift",
    b"utgifter",
    b"leie",
    b"l\xe5n",
    b"gjeld",
    b"tid",
    b"tider",
    b"dag",
    b"dager",
    b"uke",
    b"uker",
    b"reise",
    b"reiser",
    b"plager",
    b"smerter",
    b"skap",
    b"skapen",
    b"asjon",
    b"asjoner",
    b"else",
    b"elser",
    b"heter",
    b"tilbud",
    b"oppf\xf8lging",
    b"medisin",
    b"syke",
    b"krav",
    b"lov",
    b"regler",
    b"ledig",
];

/// Endings of ordinary words; tells them from unknown names at the start of a sentence.
const ALMINNELIGE: [&[u8]; 24] = [
    b"ene",
    b"ane",
    b"ingen",
    b"inga",
    b"inger",
    b"het",
    b"heten",
    b"sjon",
    b"sjonen",
    b"sjoner",
    b"else",
    b"elsen",
    b"ende",
    b"isk",
    b"lig",
    b"leg",
    b"erte",
    b"ert",
    b"kommunen",
    b"tiden",
    b"skole",
    b"kontoret",
    b"dagen",
    b"utvalget",
];

/// Whether the word announces a person: the lists say so, or its last part does.
pub(super) fn er_rolle(tekst: &Oppdelt<'_>, ledd: &Ledd) -> bool {
    if ledd.har(ordbok::ROLLE) {
        return true;
    }
    if ledd.har(ordbok::NAVN) || ledd.er_tall() || ledd.lengde() < 6 {
        return false;
    }
    let ord = tekst.ord(ledd);
    let uten = |n: usize| ord.get(..ord.len().saturating_sub(n)).unwrap_or_default();
    let bestemt = slutter_paa(ord, &[b"en"]) && slutter_paa(uten(2), &ROLLER)
        || slutter_paa(ord, &[b"n", b"a"]) && slutter_paa(uten(1), &ROLLER);
    slutter_paa(ord, &ROLLER) || bestemt
}

/// Whether what stands next to the word is called after a thing and not after a person.
pub(super) fn er_ting(tekst: &Oppdelt<'_>, ledd: &Ledd) -> bool {
    let ord = tekst.ord(ledd);
    !ledd.er_tall()
        && !ledd.har(ordbok::NAVN)
        && (slutter_paa(ord, &TING) || TINGORD.iter().any(|t| t.eq_ignore_ascii_case(ord)))
}

/// Whether the word makes an institution of the name before it: the lists say so, or its last part
/// does. «ba» and «da» in lower case are no forms of company.
pub(super) fn er_etterord(tekst: &Oppdelt<'_>, ledd: &Ledd) -> bool {
    let smaaord = ledd.form == Form::Liten && ledd.har(ordbok::VERB | ordbok::MELLOMORD);
    ledd.har(ordbok::ETTERORD) && !smaaord
        || !ledd.har(ordbok::NAVN) && slutter_paa(tekst.ord(ledd), &TING)
}

/// Endings of ordinary words, for words of some length.
pub(super) fn er_alminnelig(ord: &[u8]) -> bool {
    ord.len() > 4 && slutter_paa(ord, &ALMINNELIGE) || ord.len() > 7 && slutter_paa(ord, &[b"ing"])
}

/// Whether an unknown word looks like an ordinary noun, or like a brand, rather than a name.
pub(super) fn er_substantiv(ord: &[u8]) -> bool {
    er_alminnelig(ord)
        || er_bestemt(ord)
        || slutter_paa(ord, &SUBSTANTIV)
        || slutter_paa(ord, &TING)
        || har_indre_stor(ord)
}

/// The same of a word that has its capital only because it opens a sentence.
pub(super) fn er_substantiv_foerst(ord: &[u8]) -> bool {
    er_substantiv(ord)
        || ord.len() >= 8
            && slutter_paa(ord, &[b"en", b"et", b"er"])
            && !slutter_paa(ord, &[b"sen", b"set", b"tvet", b"ier"])
}

/// «PowerPoint», «LinkedIn»: a second capital that neither a hyphen, an apostrophe nor «Mc» explains.
fn har_indre_stor(ord: &[u8]) -> bool {
    let stor = |b: u8| liten(b) != b;
    let skott = matches!(ord, [b'M', b'c', ..] | [b'M', b'a', b'c', ..]);
    let blandet = ord.iter().any(|b| er_bokstav(*b) && !stor(*b));
    !skott
        && blandet
        && ord.windows(2).any(|par| matches!(par, [a, b] if stor(*b) && er_bokstav(*a) && !stor(*a)))
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
        for ord in ["Aktivitetsplanen", "Bostøtte­ordningen", "Kursavgiften", "Tannlegeregning"] {
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
