//! Values that are not in the list but can be understood: the leading words, or one known word in a
//! sentence.
//!
//! Must never choose between two meanings: a text that speaks of both is not understood. What is
//! read here gets a remark from the caller.

use crate::domene::{Aldersgruppe, Utfall, Ventegrunn};

use super::ord::fold;
use super::verdier::{self, Radutfall, Stammer};

/// Words after which the rest of an outcome is an explanation.
const FORKLARER: [&str; 16] = [
    "pga", "grunnet", "grunna", "grunn", "fordi", "etter", "for", "fra", "frå", "av", "i", "med",
    "på", "til", "som", "da",
];

/// Words that turn the meaning round.
const NEKTER: [&str; 7] = ["ikke", "ikkje", "ingen", "aldri", "uten", "utan", "ei"];

/// Words that may stand beside the numbers of an age.
const VED_ALDER: [&str; 10] =
    ["år", "til", "og", "med", "mellom", "fra", "frå", "alder", "i", "åringer"];

/// Stems at least this long may also end a compound: `sommerferie`.
const KORTESTE_SISTELEDD: usize = 5;

/// The outcome a text speaks of, where it speaks of one only.
pub(super) fn utfall(tekst: &str) -> Option<Radutfall> {
    let stammer = verdier::stammer();
    let (foran, rest) = innledning(tekst);
    let i_resten = klasser(&ordene(rest), &stammer.utfall);
    let funnet = verdier::utfall(foran).or_else(|| av_ordene(&ordene(foran), stammer))?;
    let strider =
        |annen: &Radutfall| annen.gruppe() != funnet.gruppe() && er_avgjoerende(*annen, funnet);
    (!i_resten.iter().any(strider)).then_some(funnet)
}

/// The outcome in the answer to whether the application was granted.
pub(super) fn ja_nei_innvilget(tekst: &str) -> Option<Radutfall> {
    let (foran, _) = innledning(tekst);
    let ja = verdier::ja_nei(tekst).or_else(|| verdier::ja_nei(foran))?;
    Some(if ja { Radutfall::Innvilget } else { Radutfall::Avslag })
}

/// Whether such a word in the explanation makes the outcome doubtful. What comes after a grant may
/// have ended it; other words explain.
fn er_avgjoerende(annen: Radutfall, funnet: Radutfall) -> bool {
    match annen {
        Radutfall::Innvilget
        | Radutfall::DelvisInnvilget
        | Radutfall::Avslag
        | Radutfall::Trukket => true,
        Radutfall::Avbrutt | Radutfall::Avsluttet => {
            funnet.vedtak().is_some_and(|(_, utfall)| utfall != Utfall::Avslaatt)
        }
        Radutfall::UnderBehandling | Radutfall::IkkeSoekt | Radutfall::Langtidsmottaker => false,
    }
}

/// The one outcome the words name.
fn av_ordene(ord: &[String], stammer: &Stammer) -> Option<Radutfall> {
    let er_nektet = ord.iter().any(|ord| NEKTER.contains(&ord.as_str()));
    let liste = if er_nektet { &stammer.utfall_nektet } else { &stammer.utfall };
    let funnet = klasser(ord, liste);
    match funnet.as_slice() {
        [ett] => Some(*ett),
        // Partly granted is also partly refused.
        [..] if funnet.contains(&Radutfall::DelvisInnvilget) => {
            let deler = [Radutfall::DelvisInnvilget, Radutfall::Innvilget, Radutfall::Avslag];
            let er_del = |utfall| deler.contains(utfall);
            funnet.iter().all(er_del).then_some(Radutfall::DelvisInnvilget)
        }
        [..] => None,
    }
}

/// The reason for waiting a text speaks of, where it speaks of one only.
pub(super) fn ventegrunn(tekst: &str) -> Option<Ventegrunn> {
    match klasser(&ordene(tekst), &verdier::stammer().ventegrunn).as_slice() {
        [en] => Some(*en),
        [..] => None,
    }
}

/// An age band written in another way, or a narrower one.
pub(super) fn aldersgruppe(tekst: &str) -> Option<Aldersgruppe> {
    let ord = ordene(tekst);
    let tall: Vec<u32> = ord.iter().filter_map(|ord| ord.parse().ok()).collect();
    let andre: Vec<&str> = ord
        .iter()
        .map(String::as_str)
        .filter(|ord| ord.parse::<u32>().is_err() && !VED_ALDER.contains(ord))
        .collect();
    let er = |lov: &[&str]| !andre.is_empty() && andre.iter().all(|ord| lov.contains(ord));
    match tall.as_slice() {
        [fra, til] if andre.is_empty() && fra < til => spenn(*fra, *til),
        [aar] if er(&["åra", "årene", "åri"]) => {
            aar.is_multiple_of(10).then(|| spenn(*aar, aar + 9))?
        }
        [aar] if er(&["under", "yngre", "enn"]) || tekst.trim().starts_with('<') => under(*aar),
        [aar] if er(&["over", "eldre", "eller", "enn"]) || tekst.trim().ends_with('+') => {
            over(*aar)
        }
        _ => None,
    }
}

/// The band that holds all of these years.
fn spenn(fra: u32, til: u32) -> Option<Aldersgruppe> {
    // Programmes end at 67, so the last band is often written to there.
    let til = if fra >= 60 && til == 67 { 66 } else { til };
    let (foerste, siste) = (verdier::fra_aar(fra)?, verdier::fra_aar(til)?);
    (foerste == siste).then_some(foerste).or(match (fra, til) {
        (18, 29) => Some(Aldersgruppe::F18_29),
        (30, 49) => Some(Aldersgruppe::F30_49),
        (50, 66 | 67) => Some(Aldersgruppe::F50_66),
        _ => None,
    })
}

fn under(aar: u32) -> Option<Aldersgruppe> {
    match aar {
        18 => Some(Aldersgruppe::Under18),
        25 => Some(Aldersgruppe::F18_24),
        30 => Some(Aldersgruppe::F18_29),
        _ => None,
    }
}

fn over(aar: u32) -> Option<Aldersgruppe> {
    match aar {
        50 => Some(Aldersgruppe::F50_66),
        60 => Some(Aldersgruppe::F60_66),
        66 | 67 => Some(Aldersgruppe::Fra67),
        _ => None,
    }
}

/// The words up to a bracket, a sign, a number or a word that begins an explanation, and the rest.
fn innledning(tekst: &str) -> (&str, &str) {
    let mut ord_start = 0;
    for (plass, tegn) in tekst.char_indices() {
        if tegn == ' ' {
            ord_start = plass + 1;
        }
        let ord = tekst.get(ord_start..).unwrap_or_default();
        let er_skille = matches!(tegn, '(' | '[' | ',' | ';' | ':' | '.' | '/' | '–' | '§' | '\n')
            || tegn.is_ascii_digit()
            || plass == ord_start && (begynner_forklaring(ord) || ord.starts_with("- "));
        if er_skille && plass > 0 {
            return (
                tekst.get(..plass).unwrap_or_default().trim(),
                tekst.get(plass..).unwrap_or_default(),
            );
        }
    }
    (tekst, "")
}

fn begynner_forklaring(tekst: &str) -> bool {
    let ord = tekst.split([' ', '.', ',']).next().unwrap_or_default();
    FORKLARER.iter().any(|forklarer| ord.eq_ignore_ascii_case(forklarer))
}

/// The words in small letters.
fn ordene(tekst: &str) -> Vec<String> {
    let deler = tekst.split(|tegn: char| !tegn.is_alphanumeric());
    deler.filter(|del| !del.is_empty()).map(fold).collect()
}

/// What the words speak of, each meaning once. A stem after `=` must be the whole word.
fn klasser<T: Copy + PartialEq>(ord: &[String], stammer: &[(String, T)]) -> Vec<T> {
    let mut funnet = Vec::new();
    for (stamme, klasse) in stammer {
        let treffer = |ord: &String| match stamme.strip_prefix('=') {
            Some(helt) => ord == helt,
            None => {
                ord.starts_with(stamme.as_str())
                    || stamme.len() >= KORTESTE_SISTELEDD && ord.contains(stamme.as_str())
            }
        };
        if !funnet.contains(klasse) && ord.iter().any(treffer) {
            funnet.push(*klasse);
        }
    }
    funnet
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_leading_words_of_an_outcome_count() {
        for (tekst, ventet) in [
            ("Innvilget 12 mnd", Some(Radutfall::Innvilget)),
            ("Innvilget (etter klage)", Some(Radutfall::Innvilget)),
            ("Søknad innvilget, 12 måneder", Some(Radutfall::Innvilget)),
            ("innv.", Some(Radutfall::Innvilget)),
            ("Delvis innvilget (kortere periode)", Some(Radutfall::DelvisInnvilget)),
            ("delvis medhold", Some(Radutfall::DelvisInnvilget)),
            ("Avslag § 29", Some(Radutfall::Avslag)),
            ("Avslag (ikke nedsatt arbeidsevne)", Some(Radutfall::Avslag)),
            ("Avslag pga. venter på uføretrygd", Some(Radutfall::Avslag)),
            ("Innvilget, avsluttet 1.5.2024", None),
            ("Trukket av bruker", Some(Radutfall::Trukket)),
            ("Søker trakk søknaden", Some(Radutfall::Trukket)),
            ("Aldri søkt", Some(Radutfall::IkkeSoekt)),
            ("Program stanset", Some(Radutfall::Avbrutt)),
            ("Innvilget, men trukket", None),
            ("Avslag, omgjort til innvilget", None),
            ("Avslag eller innvilget", None),
            ("Søknaden er ikke helt innvilget", None),
            ("kanskje", None),
        ] {
            assert_eq!(utfall(tekst), ventet, "{tekst}");
        }
        assert_eq!(ja_nei_innvilget("Ja, 6 mnd"), Some(Radutfall::Innvilget));
        assert_eq!(ja_nei_innvilget("nei"), Some(Radutfall::Avslag));
    }

    #[test]
    fn one_known_word_gives_the_reason_for_waiting() {
        for (tekst, ventet) in [
            ("For lite kapasitet", Some(Ventegrunn::Kapasitet)),
            ("Ikkje ledig rettleiar", Some(Ventegrunn::Kapasitet)),
            ("Praksisplass ikke klar", Some(Ventegrunn::Tiltak)),
            ("Inntak to ganger i året", Some(Ventegrunn::Puljeopptak)),
            ("Fellesferien", Some(Ventegrunn::Ferie)),
            ("Eige ynske", Some(Ventegrunn::BrukersOenske)),
            ("Ferie og sykdom", None),
            ("månen", None),
        ] {
            assert_eq!(ventegrunn(tekst), ventet, "{tekst}");
        }
    }

    #[test]
    fn an_age_in_another_form_is_read_where_one_band_holds_it() {
        for (tekst, ventet) in [
            ("30 til og med 39", Some(Aldersgruppe::F30_39)),
            ("30-34", Some(Aldersgruppe::F30_39)),
            ("30-åra", Some(Aldersgruppe::F30_39)),
            ("60-67", Some(Aldersgruppe::F60_66)),
            ("Under 25 år", Some(Aldersgruppe::F18_24)),
            ("67 eller eldre", Some(Aldersgruppe::Fra67)),
            ("28-34", None),
            ("født 1990", None),
            ("40", None),
        ] {
            assert_eq!(aldersgruppe(tekst), ventet, "{tekst}");
        }
    }
}
