//! Marks that travel with a value through a template: where it came from, and that it is a value.
//!
//! They are signs no text has (Unicode noncharacters). They are taken out of the blocks again before
//! anything else sees them, and become a list of what the document says, in reading order.

use std::collections::BTreeSet;

use crate::rapport::dokument::{Blokk, Tabell, Tekst};

const FRA: char = '\u{fdd0}';
const TIL: char = '\u{fdd1}';
const VERDI: char = '\u{fdd2}';

/// A paragraph, list item, row or figure with the marks that stood in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merket {
    /// Headings above it, the outermost first; in a table its caption comes last.
    pub sti: Vec<String>,
    /// Its words.
    pub tekst: String,
    /// Numbers of the marks.
    pub merker: BTreeSet<usize>,
    /// Whether a value stands in it; otherwise its words are the template's own.
    pub har_verdi: bool,
}

/// The text with that mark at the end of every line, so that it reaches every paragraph of it.
pub(in crate::rapport) fn merk(tekst: &str, nr: usize) -> String {
    let linje = |linje: &str| match linje.trim() {
        "" => linje.to_owned(),
        _ => format!("{linje}{FRA}{nr}{TIL}"),
    };
    tekst.split('\n').map(linje).collect::<Vec<_>>().join("\n")
}

/// A mark that stands alone, for a sentence in which no value stands.
pub(in crate::rapport) fn bare_merke(nr: usize) -> String {
    format!("{FRA}{nr}{TIL}")
}

/// The sign that a value stands here.
pub(in crate::rapport) fn verdimerke() -> String {
    VERDI.to_string()
}

/// The text parted into its words and the marks at its end.
pub(super) fn delt(tekst: &str) -> (&str, &str) {
    let mut slutt = tekst.len();
    while let Some(foran) = tekst.get(..slutt) {
        if foran.ends_with(VERDI) {
            slutt -= VERDI.len_utf8();
        } else if foran.ends_with(TIL) {
            match foran.rfind(FRA) {
                Some(fra) => slutt = fra,
                None => break,
            }
        } else {
            break;
        }
    }
    (tekst.get(..slutt).unwrap_or(tekst), tekst.get(slutt..).unwrap_or_default())
}

/// The text without marks.
pub(super) fn uten(tekst: &str) -> String {
    Funnet::default().rens(tekst)
}

/// Takes the marks out of the blocks and tells what each of them says.
pub(super) fn trekk_ut(blokker: &mut [Blokk]) -> Vec<Merket> {
    let mut leser = Leser { sti: Vec::new(), ut: Vec::new() };
    leser.blokker(blokker);
    leser.ut
}

/// What was found in one text, or in several that belong together.
#[derive(Debug, Default)]
struct Funnet {
    merker: BTreeSet<usize>,
    har_verdi: bool,
    tekst: String,
}

impl Funnet {
    /// Takes the marks of a text in and gives the text back without them.
    fn rens(&mut self, tekst: &str) -> String {
        let mut ut = String::with_capacity(tekst.len());
        let mut nummer: Option<String> = None;
        for tegn in tekst.chars() {
            match (tegn, &mut nummer) {
                (FRA, _) => nummer = Some(String::new()),
                (TIL, sifre) => {
                    self.merker.extend(sifre.take().and_then(|sifre| sifre.parse::<usize>().ok()));
                }
                (VERDI, _) => self.har_verdi = true,
                (_, Some(sifre)) if tegn.is_ascii_digit() => sifre.push(tegn),
                (_, _) => ut.push(tegn),
            }
        }
        ut
    }

    fn tekster(&mut self, tekster: &mut Vec<Tekst>) {
        for del in tekster.iter_mut() {
            match del {
                Tekst::Vanlig(ord) | Tekst::Fet(ord) | Tekst::Kursiv(ord) => {
                    *ord = self.rens(ord);
                    self.tekst.push_str(ord);
                }
                Tekst::Lenke { tekst, maal } => {
                    *tekst = self.rens(tekst);
                    *maal = self.rens(maal);
                    self.tekst.push_str(tekst);
                }
                Tekst::Linjeskift => self.tekst.push(' '),
            }
        }
        tekster.retain(|del| match del {
            Tekst::Vanlig(ord) | Tekst::Fet(ord) | Tekst::Kursiv(ord) => !ord.is_empty(),
            Tekst::Lenke { .. } | Tekst::Linjeskift => true,
        });
    }
}

struct Leser {
    sti: Vec<(u8, String)>,
    ut: Vec<Merket>,
}

impl Leser {
    fn blokker(&mut self, blokker: &mut [Blokk]) {
        for blokk in blokker {
            match blokk {
                Blokk::Overskrift { nivaa, tekst, .. } => {
                    let mut funnet = Funnet::default();
                    funnet.tekster(tekst);
                    self.sti.retain(|(over, _)| over < nivaa);
                    self.sti.push((*nivaa, funnet.tekst));
                }
                Blokk::Tittel(tekst) | Blokk::Avsnitt(tekst) => {
                    let mut funnet = Funnet::default();
                    funnet.tekster(tekst);
                    self.si(funnet, None);
                }
                Blokk::Liste { punkter, .. } => {
                    for punkt in punkter.iter_mut() {
                        self.blokker(punkt);
                    }
                }
                Blokk::Tabell(innhold) => self.tabell(innhold),
                Blokk::Figur(figur) => {
                    let mut funnet = Funnet::default();
                    figur.tittel = funnet.rens(&figur.tittel);
                    figur.alt = funnet.rens(&figur.alt);
                    funnet.tekst.clone_from(&figur.alt);
                    self.si(funnet, Some(&figur.tittel));
                }
                Blokk::Boks(inne) => self.blokker(inne),
                Blokk::Innhold { .. } | Blokk::Sideskift => {}
            }
        }
    }

    fn tabell(&mut self, tabell: &mut Tabell) {
        let mut om_tabellen = Funnet::default();
        tabell.tittel = om_tabellen.rens(&tabell.tittel);
        for kolonne in &mut tabell.kolonner {
            kolonne.tittel = om_tabellen.rens(&kolonne.tittel);
        }
        for rad in &mut tabell.rader {
            let mut funnet = Funnet::default();
            for (nr, celle) in rad.iter_mut().enumerate() {
                funnet.tekst.push_str(if nr == 0 { "" } else { " | " });
                funnet.tekster(celle);
            }
            self.si(funnet, Some(&tabell.tittel));
        }
    }

    fn si(&mut self, funnet: Funnet, under: Option<&str>) {
        let overskrifter = self.sti.iter().map(|(_, ord)| ord.clone());
        self.ut.push(Merket {
            sti: overskrifter.chain(under.map(str::to_owned)).collect(),
            tekst: funnet.tekst,
            merker: funnet.merker,
            har_verdi: funnet.har_verdi,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_reach_every_paragraph_and_leave_no_trace() {
        let tekst = merk("En.\n\nTo.", 7);
        let avsnitt = |ord: &str| Blokk::Avsnitt(vec![Tekst::Vanlig(ord.to_owned())]);
        let mut blokker: Vec<Blokk> = tekst.split("\n\n").map(avsnitt).collect();
        blokker.push(avsnitt(&format!("Tre{VERDI}.")));
        let funnet = trekk_ut(&mut blokker);
        assert_eq!(blokker, [avsnitt("En."), avsnitt("To."), avsnitt("Tre.")]);
        assert!(funnet[..2].iter().all(|m| m.merker == [7].into() && !m.har_verdi));
        assert!(funnet[2].har_verdi && funnet[2].merker.is_empty());
    }

    #[test]
    fn the_words_are_parted_from_the_marks_behind_them() {
        let merket = format!("{}{VERDI}", merk("Slik er det", 12));
        assert_eq!(delt(&merket).0, "Slik er det");
        assert_eq!(delt("uten"), ("uten", ""));
        assert_eq!(uten(&merket), "Slik er det");
    }
}
