//! Folding of headings and values, so that writing habits do not matter.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization as _;

/// Lower case, composed, only letters, digits and the signs `<`, `>`, `+`.
pub(super) fn fold(tekst: &str) -> String {
    tekst
        .nfc()
        .flat_map(char::to_lowercase)
        .filter(|tegn| tegn.is_alphanumeric() || matches!(tegn, '<' | '>' | '+'))
        .collect()
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
    }
}
