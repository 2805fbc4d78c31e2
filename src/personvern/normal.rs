//! The folded text with the way back to the source.
//!
//! Invisible characters are gone, letters are composed, and every folded byte knows which bytes of
//! the source it stands for. Only the places where the two run out of step are kept.

use super::tegn::{self, Foldet};

/// A text as the rules see it.
#[derive(Default)]
pub(super) struct Normal {
    /// Folded bytes.
    pub(super) tegn: Vec<u8>,
    /// (place in the folded text, place in the source) wherever the distance changes.
    hopp: Vec<(usize, usize)>,
}

impl Normal {
    /// Folds a text.
    pub(super) fn av(kilde: &str) -> Self {
        let mut ut = Self { tegn: Vec::with_capacity(kilde.len()), hopp: Vec::new() };
        let bytes = kilde.as_bytes();
        let mut her = 0;
        while let Some(resten) = bytes.get(her..).filter(|r| !r.is_empty()) {
            let rene = antall_rene(resten);
            if rene > 0 {
                ut.merk(her);
                ut.tegn.extend_from_slice(resten.get(..rene).unwrap_or_default());
                her += rene;
                continue;
            }
            if let [0xc3, andre @ (0xa5 | 0xa6 | 0xb8 | 0x85 | 0x86 | 0x98), ..] = resten {
                ut.legg_til(andre + 0x40, her);
                her += 2;
                continue;
            }
            let Some(neste) = kilde.get(her..).and_then(|r| r.chars().next()) else { break };
            ut.ta(neste, her, resten.get(1).copied());
            her += neste.len_utf8();
        }
        ut
    }

    fn ta(&mut self, tegn: char, her: usize, neste: Option<u8>) {
        match tegn {
            '\r' if neste == Some(b'\n') => {}
            '\r' | '\u{b}' | '\u{c}' => self.legg_til(b'\n', her),
            _ if tegn.is_ascii_control() => {}
            _ => match tegn::fold(tegn) {
                Foldet::En(b) => self.legg_til(b, her),
                Foldet::Flere(flere) => flere.iter().for_each(|b| self.legg_til(*b, her)),
                Foldet::Ingen => {}
                Foldet::Merke(merke) => {
                    if let Some(siste) = self.tegn.last_mut() {
                        *siste = tegn::med_merke(*siste, merke);
                    }
                }
            },
        }
    }

    fn legg_til(&mut self, b: u8, her: usize) {
        self.merk(her);
        self.tegn.push(b);
    }

    /// Notes that the next folded byte stands for the source from `her` on.
    fn merk(&mut self, her: usize) {
        let plass = self.tegn.len();
        let ventet = self.hopp.last().map_or(0, |(p, k)| k + (plass - p));
        if ventet != her {
            self.hopp.push((plass, her));
        }
    }

    /// Where a folded byte begins in the source.
    pub(super) fn start(&self, plass: usize) -> usize {
        let nr = self.hopp.partition_point(|(p, _)| *p <= plass);
        match nr.checked_sub(1).and_then(|nr| self.hopp.get(nr)) {
            Some((p, k)) => k + (plass - p),
            None => plass,
        }
    }

    /// Where the folded text up to `plass` ends in the source, marks on the last letter included.
    pub(super) fn slutt(&self, plass: usize, kilde: &str) -> usize {
        let Some(siste) = plass.checked_sub(1) else { return 0 };
        let start = self.start(siste);
        let mut tegn = kilde.get(start..).unwrap_or_default().chars();
        let foerste = tegn.next().map_or(0, char::len_utf8);
        let merker: usize =
            tegn.take_while(|t| matches!(t, '\u{300}'..='\u{36f}')).map(char::len_utf8).sum();
        start + foerste + merker
    }
}

/// How many bytes from here on fold to themselves, looked at eight at a time.
fn antall_rene(bytes: &[u8]) -> usize {
    const HOEYE: u64 = 0x8080_8080_8080_8080;
    const ROM: u64 = 0x2020_2020_2020_2020;
    let (biter, _) = bytes.as_chunks::<8>();
    // no high bit, and nothing below the space; 0x7f is left to the slow way
    let rene = biter.iter().take_while(|bit| {
        let x = u64::from_le_bytes(**bit);
        x & HOEYE == 0 && x.wrapping_sub(ROM) & HOEYE == 0 && (x + (HOEYE >> 7)) & HOEYE == 0
    });
    let foer = rene.count() * 8;
    let resten = bytes.get(foer..).unwrap_or_default();
    foer + resten.iter().take_while(|b| er_ren(**b)).count()
}

/// ASCII that folds to itself.
fn er_ren(b: u8) -> bool {
    matches!(b, 0x20..=0x7e | b'\n' | b'\t')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(kilde: &str, foldet: &str) {
        let normal = Normal::av(kilde);
        let latin: String = normal.tegn.iter().map(|b| char::from(*b)).collect();
        assert_eq!(latin, foldet, "{kilde:?}");
        for plass in 0..normal.tegn.len() {
            let (fra, til) = (normal.start(plass), normal.slutt(plass + 1, kilde));
            assert!(kilde.get(fra..til).is_some_and(|s| !s.is_empty()), "{kilde:?} {plass}");
        }
    }

    #[test]
    fn letters_digits_and_signs_are_written_one_way() {
        check("Åse Bjørg", "Åse Bjørg");
        check("A\u{30a}se Bjo\u{338}rg", "Åse Bjørg");
        check("Łukasz Żak, Sárá Ánne", "Lukasz Zak, Sara Anne");
        check("２５０１５１\u{a0}０４２６３", "250151 04263");
        check("٢٥٠", "250");
        check("25\u{200b}01\u{ad}51", "250151");
        check("a\r\nb\rc", "a\nb\nc");
        check("12–13", "12-13");
        check("Олена Шевченко", "Olena Shevchenko");
        check("سارة", "\u{ff}\u{ff}\u{ff}\u{ff}");
    }

    #[test]
    fn a_place_leads_back_to_the_source() {
        let kilde = "på\u{200b} A\u{30a}se’s ２ x";
        let normal = Normal::av(kilde);
        let finn = |hva: u8| normal.tegn.iter().position(|b| *b == hva).unwrap();
        let sted =
            |plass: usize| kilde.get(normal.start(plass)..normal.slutt(plass + 1, kilde)).unwrap();
        assert_eq!(sted(finn(0xc5)), "A\u{30a}");
        assert_eq!(sted(finn(b'2')), "２");
        assert_eq!(sted(finn(b'x')), "x");
        assert_eq!(sted(finn(b'\'')), "’");
    }
}
