//! Where a word may be divided.
//!
//! Only words of more than six letters, with at least three letters before and four after. The dividing
//! hyphen is U+00AD, drawn as a hyphen, so that search and copying see the undivided word.

use hypher::Lang;

/// The hyphen at the end of a divided line.
pub(super) const DELESTREK: char = '\u{AD}';

const KORTESTE_ORD: usize = 7;
const FORAN: usize = 3;
const BAK: usize = 4;

/// Byte places in `stykke` where it may be divided, rising. The piece may carry punctuation around
/// its word; digits and mixed pieces such as addresses are never divided.
pub(super) fn delesteder(stykke: &str) -> Vec<usize> {
    let ord = stykke.trim_matches(|tegn: char| !tegn.is_alphabetic());
    let antall = ord.chars().count();
    if antall < KORTESTE_ORD || !ord.chars().all(char::is_alphabetic) {
        return Vec::new();
    }
    let Some(start) = stykke.find(ord) else { return Vec::new() };
    let mut sted = start;
    let mut steder = Vec::new();
    for stavelse in hypher::hyphenate_bounded(ord, Lang::Norwegian, FORAN, BAK) {
        sted += stavelse.len();
        steder.push(sted);
    }
    steder.pop(); // the end of the word
    steder
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(ord: &str, delt: &str) {
        let mut ut = ord.to_owned();
        for sted in delesteder(ord).into_iter().rev() {
            ut.insert(sted, '|');
        }
        assert_eq!(ut, delt);
    }

    #[test]
    fn lange_ord_deles_og_korte_ikke() {
        check("kvalifiseringsprogram", "kva|li|fi|se|rings|pro|gram");
        check("vedtak", "vedtak");
        check("saksbehandlingstid", "saks|be|hand|lingstid");
        check("«Statsforvalteren».", "«Stats|for|val|teren».");
    }

    #[test]
    fn tall_og_adresser_deles_ikke() {
        check("2025-12345", "2025-12345");
        check("www.statsforvalteren.no", "www.statsforvalteren.no");
    }
}
