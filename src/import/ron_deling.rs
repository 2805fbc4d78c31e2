//! Splits a RON file `(saker: [ … ])` into its cases without understanding them.
//!
//! Each case is then read alone, so that one broken case does not stop the rest, and its line is
//! known. Knows strings, comments and brackets, nothing else.

/// The cases of a file.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Deling<'a> {
    /// Line and text of each case.
    pub(super) saker: Vec<(u64, &'a str)>,
    /// Line where the form of the file breaks; nothing after it was read.
    pub(super) brudd: Option<u64>,
}

/// Splits the text.
pub(super) fn del(tekst: &str) -> Deling<'_> {
    let mut leser = Leser { rest: tekst, linje: 1 };
    let mut deling = Deling::default();
    if !leser.finn_listen() {
        deling.brudd = Some(leser.linje);
        return deling;
    }
    loop {
        leser.hopp_over_tomt();
        let (linje, start) = (leser.linje, leser.rest);
        let Some(slutt) = leser.til_skille() else {
            deling.brudd = Some(linje);
            return deling;
        };
        let sak = start.get(..start.len() - leser.rest.len()).unwrap_or_default();
        if !sak.trim().is_empty() {
            deling.saker.push((linje, sak));
        }
        leser.enhet();
        if slutt == ']' {
            break;
        }
    }
    leser.hopp_over_tomt();
    while let Some(',' | ')') = leser.rest.chars().next() {
        leser.enhet();
        leser.hopp_over_tomt();
    }
    deling.brudd = (!leser.rest.is_empty()).then_some(leser.linje);
    deling
}

struct Leser<'a> {
    rest: &'a str,
    linje: u64,
}

impl<'a> Leser<'a> {
    /// Goes past `(saker: [`, with a type name, extensions and comments allowed before.
    fn finn_listen(&mut self) -> bool {
        self.hopp_over_tomt();
        while self.rest.starts_with("#!") {
            let slutt = self.rest.find(']').map_or(self.rest.len(), |plass| plass + 1);
            self.ta(slutt);
            self.hopp_over_tomt();
        }
        let mut hode = String::new();
        loop {
            self.hopp_over_tomt();
            match self.enhet() {
                "[" => break,
                "" => return false,
                tegn => hode.push_str(tegn),
            }
        }
        let navn = hode.strip_suffix("(saker:");
        hode.is_empty() || navn.is_some_and(|navn| navn.chars().all(|t| t.is_ascii_alphanumeric()))
    }

    /// Goes to the comma or the bracket that ends a case; `None` at the end of the text.
    fn til_skille(&mut self) -> Option<char> {
        let mut dybde = 0_u32;
        loop {
            let tegn = self.rest.chars().next()?;
            match tegn {
                ',' | ']' if dybde == 0 => return Some(tegn),
                '(' | '[' | '{' => dybde += 1,
                ')' | ']' | '}' => dybde = dybde.checked_sub(1)?,
                _ => {}
            }
            self.enhet();
        }
    }

    /// Goes past white space and comments.
    fn hopp_over_tomt(&mut self) {
        while self.rest.starts_with(char::is_whitespace)
            || self.rest.starts_with("//")
            || self.rest.starts_with("/*")
        {
            self.enhet();
        }
    }

    /// Takes one string, comment or sign.
    fn enhet(&mut self) -> &'a str {
        let lengde = if self.rest.starts_with("//") {
            self.rest.find('\n').unwrap_or(self.rest.len())
        } else if self.rest.starts_with("/*") {
            self.blokkommentar()
        } else if self.rest.starts_with('"') {
            self.tekststreng()
        } else if let Some(slutt) = self.raa_streng() {
            slutt
        } else {
            self.rest.chars().next().map_or(0, char::len_utf8)
        };
        self.ta(lengde)
    }

    fn ta(&mut self, lengde: usize) -> &'a str {
        let (tatt, rest) = self.rest.split_at_checked(lengde).unwrap_or((self.rest, ""));
        self.linje += tatt.bytes().filter(|b| *b == b'\n').count() as u64;
        self.rest = rest;
        tatt
    }

    fn tekststreng(&self) -> usize {
        let mut rest = self.rest.char_indices().skip(1);
        while let Some((plass, tegn)) = rest.next() {
            match tegn {
                '\\' => {
                    rest.next();
                }
                '"' => return plass + 1,
                _ => {}
            }
        }
        self.rest.len()
    }

    /// `r"…"`, `r#"…"#` and so on.
    fn raa_streng(&self) -> Option<usize> {
        let etter_r = self.rest.strip_prefix('r')?;
        let inni = etter_r.trim_start_matches('#').strip_prefix('"')?;
        let gjerder = etter_r.len() - inni.len() - 1;
        let slutt = format!("\"{}", "#".repeat(gjerder));
        let lengde = inni.find(&slutt).map_or(inni.len(), |plass| plass + slutt.len());
        Some(self.rest.len() - inni.len() + lengde)
    }

    /// Comments in blocks may stand inside each other.
    fn blokkommentar(&self) -> usize {
        let mut dybde = 0_u32;
        let mut plass = 0;
        while let Some(rest) = self.rest.get(plass..).filter(|rest| !rest.is_empty()) {
            if rest.starts_with("/*") {
                (dybde, plass) = (dybde + 1, plass + 2);
            } else if rest.starts_with("*/") {
                (dybde, plass) = (dybde - 1, plass + 2);
            } else {
                plass += rest.chars().next().map_or(1, char::len_utf8);
            }
            if dybde == 0 {
                return plass;
            }
        }
        self.rest.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tekst: &str, saker: &[(u64, &str)], brudd: Option<u64>) {
        assert_eq!(del(tekst), Deling { saker: saker.to_vec(), brudd }, "{tekst}");
    }

    #[test]
    fn cases_are_found_with_their_lines() {
        check("(saker: [])", &[], None);
        check(
            "// utvalg\n#![enable(implicit_some)]\n(\n  saker: [\n    (id: \"a,]\"),\n    /* (b) */\n    (id: r#\"b\"]\"#, v: [1, 2]), // slutt\n  ],\n)\n",
            &[(5, "(id: \"a,]\")"), (7, "(id: r#\"b\"]\"#, v: [1, 2])")],
            None,
        );
        check("Utvalg(saker:[(id:\"\\\"\")])", &[(1, "(id:\"\\\"\")")], None);
        check("[(a)]", &[(1, "(a)")], None);
    }

    #[test]
    fn what_is_whole_before_a_break_is_kept() {
        check("(saker: [\n(a),\n(b", &[(2, "(a)")], Some(3));
        check("(saker: [\n(a),\n(b))]", &[(2, "(a)")], Some(3));
        check("(saker: [(a)],\n annet: 1)", &[(1, "(a)")], Some(2));
        check("(andre: [(a)])", &[], Some(1));
        check("(saker", &[], Some(1));
        check("", &[], Some(1));
    }
}
