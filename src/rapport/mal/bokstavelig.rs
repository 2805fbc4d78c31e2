//! Words of users and of the case file on their way into Markdown: they come out as they were typed.

use super::merke::delt;

/// The text as one line in which no character means anything to Markdown.
pub(super) fn linje(tekst: &str) -> String {
    let mut ut = String::with_capacity(tekst.len() + 8);
    for ord in tekst.split(er_skille).filter(|ord| !ord.is_empty()) {
        if !ut.is_empty() {
            ut.push(' ');
        }
        for tegn in ord.chars().filter(|tegn| !tegn.is_control()) {
            if tegn.is_ascii_punctuation() {
                ut.push('\\');
            }
            ut.push(tegn);
        }
    }
    ut
}

/// The text as paragraphs: an empty line parts two paragraphs, a single line break stays one. A
/// lead-in stands in bold before the first words.
pub(super) fn avsnitt(tekst: &str, innledning: Option<&str>) -> String {
    let mut ut = String::from("\n\n");
    if let Some(ord) = innledning {
        ut = format!("\n\n**{}** ", linje(ord));
    }
    let mut aapent = false;
    for rad in tekst.lines().map(linje) {
        if rad.is_empty() {
            ut.push_str(if aapent { "\n\n" } else { "" });
            aapent = false;
            continue;
        }
        ut.push_str(if aapent { "\\\n" } else { "" });
        ut.push_str(&rad);
        aapent = true;
    }
    ut.push_str("\n\n");
    ut
}

/// The words with a capital first letter.
pub(super) fn stor(tekst: &str) -> String {
    let mut tegn = tekst.trim().chars();
    tegn.next().map_or_else(String::new, |foerste| foerste.to_uppercase().chain(tegn).collect())
}

/// The words with a small first letter, to stand inside a sentence; an abbreviation stays as it is.
pub(in crate::rapport) fn liten(tekst: &str) -> String {
    let tekst = tekst.trim();
    let mut tegn = tekst.chars();
    match (tegn.next(), tekst.chars().nth(1)) {
        (Some(foerste), Some(andre)) if andre.is_lowercase() => {
            foerste.to_lowercase().chain(tegn).collect()
        }
        (_, _) => tekst.to_owned(),
    }
}

/// The words as the end of a sentence: a full stop, unless they have an end already.
pub(super) fn punktum(tekst: &str) -> String {
    let (ord, merker) = delt(tekst.trim());
    let ord = ord.trim_end();
    let slutt = if ord.ends_with(['.', '!', '?', ':', '…']) { "" } else { "." };
    format!("{ord}{slutt}{merker}")
}

/// White space that may be folded; a no-break space may not.
fn er_skille(tegn: char) -> bool {
    tegn.is_whitespace() && !matches!(tegn, '\u{a0}' | '\u{202f}' | '\u{2007}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sign_of_markdown_is_escaped() {
        assert_eq!(linje("# *a*\n| _b_"), "\\# \\*a\\* \\| \\_b\\_");
        assert_eq!(linje("  12\u{a0}345 kr\u{7}"), "12\u{a0}345 kr");
    }

    #[test]
    fn words_fit_into_a_sentence() {
        assert_eq!(liten("Tildeling av KVP"), "tildeling av KVP");
        assert_eq!(liten("NAV-loven"), "NAV-loven");
        assert_eq!(stor("åtte"), "Åtte");
        assert_eq!(punktum("ferdig "), "ferdig.");
        assert_eq!(punktum("ferdig?"), "ferdig?");
    }

    #[test]
    fn paragraphs_and_line_breaks_survive() {
        assert_eq!(avsnitt("en\nto\n\n\ntre\n", None), "\n\nen\\\nto\n\ntre\n\n");
        assert_eq!(avsnitt(" \n ", None), "\n\n\n\n");
    }
}
