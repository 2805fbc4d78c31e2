//! Where the words of a vilkår occur in a text.
//!
//! A hit says that the word stands there and nothing about what is said with it.

use std::ops::Range;

/// The places of the phrases in the text, as bytes, in order and without overlap.
///
/// A phrase is words in a row; `*` at the end of a word stands for any ending, `#` for a number. Case
/// and the signs between words do not matter.
pub fn ordtreff(tekst: &str, fraser: &[String]) -> Vec<Range<usize>> {
    let ord = ordene(tekst);
    let fraser: Vec<Vec<Ledd<'_>>> = fraser.iter().map(|f| ledd(f)).collect();
    let mut treff: Vec<Range<usize>> = Vec::new();
    for (nr, foerste) in ord.iter().enumerate() {
        let resten = ord.get(nr..).unwrap_or_default();
        let lengst = fraser.iter().filter(|f| passer(f, resten)).map(Vec::len).max();
        let Some(siste) = lengst.and_then(|antall| resten.get(antall.checked_sub(1)?)) else {
            continue;
        };
        match treff.last_mut() {
            Some(forrige) if foerste.sted.start < forrige.end => {
                forrige.end = forrige.end.max(siste.sted.end);
            }
            Some(_) | None => treff.push(foerste.sted.start..siste.sted.end),
        }
    }
    treff
}

/// A word of a text with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Ord {
    pub(super) sted: Range<usize>,
    pub(super) smaa: String,
}

/// The words of the text in lower case. A hyphen inside or at the end of a word belongs to it.
pub(super) fn ordene(tekst: &str) -> Vec<Ord> {
    let mut ut = Vec::new();
    let mut start = None;
    for (plass, tegn) in tekst.char_indices().chain([(tekst.len(), ' ')]) {
        let i_ord = tegn.is_alphanumeric() || (tegn == '-' && start.is_some());
        match (start, i_ord) {
            (None, true) => start = Some(plass),
            (Some(fra), false) => {
                let sted = fra..plass;
                let smaa = tekst.get(sted.clone()).unwrap_or_default().to_lowercase();
                ut.push(Ord { sted, smaa });
                start = None;
            }
            (None, false) | (Some(_), true) => {}
        }
    }
    ut
}

/// A word of a phrase.
enum Ledd<'a> {
    Helt(&'a str),
    Begynner(&'a str),
    Tall,
}

fn ledd(frase: &str) -> Vec<Ledd<'_>> {
    let ord = frase.split_whitespace();
    ord.map(|ord| match ord.strip_suffix('*') {
        Some(start) => Ledd::Begynner(start),
        None if ord == "#" => Ledd::Tall,
        None => Ledd::Helt(ord),
    })
    .collect()
}

fn passer(frase: &[Ledd<'_>], ord: &[Ord]) -> bool {
    frase.len() <= ord.len()
        && frase.iter().zip(ord).all(|(ledd, ord)| match ledd {
            Ledd::Helt(helt) => ord.smaa == *helt,
            Ledd::Begynner(start) => ord.smaa.starts_with(start),
            Ledd::Tall => ord.smaa.chars().all(|tegn| tegn.is_ascii_digit()),
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn treff<'a>(tekst: &'a str, fraser: &[&str]) -> Vec<&'a str> {
        let fraser: Vec<String> = fraser.iter().map(|f| (*f).to_owned()).collect();
        ordtreff(tekst, &fraser).into_iter().map(|sted| &tekst[sted]).collect()
    }

    #[test]
    fn stems_numbers_and_phrases_are_found_where_they_stand() {
        let tekst =
            "Du er 36 år. Arbeidsevnevurderingen viser at arbeids- og inntektsevnen er nedsatt.";
        assert_eq!(treff(tekst, &["er # år", "alder*"]), ["er 36 år"]);
        assert_eq!(treff(tekst, &["arbeidsevnevurdering*"]), ["Arbeidsevnevurderingen"]);
        assert_eq!(treff(tekst, &["arbeidsevne"]), Vec::<&str>::new());
        assert_eq!(
            treff(tekst, &["arbeids- og inntektsevne*", "inntektsevne*"]),
            ["arbeids- og inntektsevnen"]
        );
        assert_eq!(treff("", &["alder*"]), Vec::<&str>::new());
        assert_eq!(treff("Ålder ÆRE æren", &["ære*"]), ["ÆRE", "æren"]);
    }
}
