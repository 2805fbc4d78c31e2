//! Words of users and of the case file on their way into Markdown: they come out as they were typed.

use std::fmt::Write as _;

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

/// The text as paragraphs: an empty line parts two paragraphs, a single line break stays one.
pub(super) fn avsnitt(tekst: &str) -> String {
    let mut ut = String::from("\n\n");
    let mut aapent = false;
    for rad in tekst.lines().map(linje) {
        if rad.is_empty() {
            ut.push_str(if aapent { "\n\n" } else { "" });
            aapent = false;
            continue;
        }
        let skille = if aapent { "\\\n" } else { "" };
        // Writing to a String cannot fail.
        let _: std::fmt::Result = write!(ut, "{skille}{rad}");
        aapent = true;
    }
    ut.push_str("\n\n");
    ut
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
    fn paragraphs_and_line_breaks_survive() {
        assert_eq!(avsnitt("en\nto\n\n\ntre\n"), "\n\nen\\\nto\n\ntre\n\n");
        assert_eq!(avsnitt(" \n "), "\n\n\n\n");
    }
}
