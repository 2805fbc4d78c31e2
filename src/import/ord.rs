//! Folding of headings and values, so that writing habits do not matter.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization as _;

/// Words in a heading that do not change what it means.
const SMAAORD: &[&str] = &[
    "dato",
    "datoen",
    "for",
    "om",
    "i",
    "av",
    "den",
    "det",
    "er",
    "ble",
    "vart",
    "blei",
    "kvp",
    "nav",
    "kl",
    "evt",
    "ev",
    "eventuell",
    "når",
    "naar",
    "dag",
];

/// Lower case, composed, only letters, digits and the signs `<`, `>`, `+`.
pub(super) fn fold(tekst: &str) -> String {
    let teller = |tegn: &char| tegn.is_alphanumeric() || matches!(tegn, '<' | '>' | '+');
    let mut foldet = String::with_capacity(tekst.len());
    if tekst.is_ascii() {
        foldet.extend(tekst.chars().filter(teller).map(|tegn| tegn.to_ascii_lowercase()));
    } else {
        foldet.extend(tekst.nfc().flat_map(char::to_lowercase).filter(teller));
    }
    foldet
}

/// The words that carry the meaning of a heading, without what stands in brackets, and with the
/// Norwegian letters as systems write them that do not have them.
pub(super) fn kjerne(overskrift: &str) -> String {
    let tekst = uten_parentes(overskrift);
    let smaa: String = tekst.nfc().flat_map(char::to_lowercase).collect();
    let deler = smaa.split(|tegn: char| !tegn.is_alphanumeric());
    let ord = deler.filter(|ord| !ord.is_empty() && !SMAAORD.contains(ord));
    enkel(&ord.collect::<String>())
}

/// The text without what stands in brackets.
pub(super) fn uten_parentes(tekst: &str) -> String {
    let mut dybde = 0_u32;
    let mut uten = String::with_capacity(tekst.len());
    for tegn in tekst.chars() {
        match tegn {
            '(' | '[' => {
                dybde += 1;
                uten.push(' ');
            }
            ')' | ']' => dybde = dybde.saturating_sub(1),
            _ if dybde > 0 => {}
            _ => uten.push(tegn),
        }
    }
    uten
}

/// `ø`, `oe` and `o` are one, and so are `å`, `aa` and `a`, `æ`, `ae` and `a`.
pub(super) fn enkel(tekst: &str) -> String {
    let bokstaver = tekst.replace(['ø', 'ö'], "o").replace(['å', 'æ', 'ä'], "a");
    bokstaver.replace("oe", "o").replace("aa", "a").replace("ae", "a")
}

/// Lower case, composed, white space folded; for names of offices.
pub(super) fn fold_navn(tekst: &str) -> String {
    let smaa: String = tekst.nfc().flat_map(char::to_lowercase).collect();
    smaa.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// From folded word to meaning, made from the lists of a data file.
pub(super) fn snu<T: Copy>(lister: &BTreeMap<T, Vec<String>>) -> BTreeMap<String, T> {
    let par = lister.iter().flat_map(|(betyr, ord)| ord.iter().map(|o| (fold(o), *betyr)));
    par.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn habits_of_writing_do_not_matter() {
        assert_eq!(fold(" Søknad\nMOTTATT: "), "søknadmottatt");
        assert_eq!(fold("So\u{338}knad"), fold("so\u{338}knad"));
        assert_eq!(fold("A\u{30a}pen"), "åpen");
        assert_eq!(fold("18–24 år"), "1824år");
        assert_eq!(fold_navn(" NAV \u{a0} Øst "), "nav øst");
        assert_eq!(kjerne("Dato for søknad (dd.mm.åååå)"), "soknad");
        assert_eq!(kjerne("Soeknad"), kjerne("Søknad"));
    }
}
