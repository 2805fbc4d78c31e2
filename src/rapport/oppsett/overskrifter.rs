//! Numbers the headings and gathers them for contents and bookmarks.

use crate::rapport::dokument::{Blokk, Tekst};
use crate::rapport::skrift::rens;

/// A heading of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Overskrift {
    pub(super) nivaa: u8,
    /// «1», «1.1»; `None` where the heading is not numbered.
    pub(super) nummer: Option<String>,
    pub(super) tekst: String,
    /// Whether the table of contents lists it; its own heading is not listed.
    pub(super) i_innhold: bool,
}

impl Overskrift {
    /// Number and words, as in bookmarks.
    pub(super) fn full(&self) -> String {
        match &self.nummer {
            Some(nummer) => format!("{nummer} {}", self.tekst),
            None => self.tekst.clone(),
        }
    }
}

/// All headings in reading order, the heading of the contents included.
pub(super) fn samle(blokker: &[Blokk]) -> Vec<Overskrift> {
    let mut samler = Samler { tellere: [0; 3], funnet: Vec::new() };
    samler.gaa(blokker);
    samler.funnet
}

struct Samler {
    tellere: [u32; 3],
    funnet: Vec<Overskrift>,
}

impl Samler {
    fn gaa(&mut self, blokker: &[Blokk]) {
        for blokk in blokker {
            match blokk {
                Blokk::Overskrift { nivaa, nummerert, tekst } => {
                    let nummer = nummerert.then(|| self.nummer(*nivaa));
                    let tekst = ren_tekst(tekst);
                    let i_innhold = *nivaa <= 2;
                    self.funnet.push(Overskrift { nivaa: *nivaa, nummer, tekst, i_innhold });
                }
                Blokk::Innhold { overskrift } => self.funnet.push(Overskrift {
                    nivaa: 1,
                    nummer: None,
                    tekst: rens(overskrift),
                    i_innhold: false,
                }),
                Blokk::Boks(inne) => self.gaa(inne),
                Blokk::Liste { punkter, .. } => punkter.iter().for_each(|punkt| self.gaa(punkt)),
                Blokk::Tittel(_)
                | Blokk::Avsnitt(_)
                | Blokk::Tabell(_)
                | Blokk::Figur(_)
                | Blokk::Sideskift => {}
            }
        }
    }

    fn nummer(&mut self, nivaa: u8) -> String {
        let dybde = usize::from(nivaa);
        for (plass, teller) in self.tellere.iter_mut().enumerate() {
            if plass + 1 == dybde {
                *teller += 1;
            } else if plass + 1 > dybde {
                *teller = 0;
            }
        }
        let ledd: Vec<_> = self.tellere.iter().take(dybde).map(ToString::to_string).collect();
        ledd.join(".")
    }
}

/// The words of a text without styles.
pub(crate) fn ren_tekst(tekst: &[Tekst]) -> String {
    let deler = tekst.iter().map(|run| match run {
        Tekst::Vanlig(ord) | Tekst::Fet(ord) | Tekst::Kursiv(ord) => ord.as_str(),
        Tekst::Lenke { tekst, .. } => tekst.as_str(),
        Tekst::Linjeskift => " ",
    });
    rens(&deler.collect::<String>()).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn overskrift(nivaa: u8, nummerert: bool) -> Blokk {
        Blokk::Overskrift { nivaa, nummerert, tekst: vec![Tekst::Vanlig("Ord".to_owned())] }
    }

    #[test]
    fn nummer_foelger_nivaa_og_hopper_over_unummererte() {
        let blokker = [
            Blokk::Innhold { overskrift: "Innhold".to_owned() },
            overskrift(1, false),
            overskrift(1, true),
            overskrift(2, true),
            overskrift(3, true),
            overskrift(2, true),
            overskrift(1, true),
            overskrift(2, true),
        ];
        let full: Vec<_> = samle(&blokker).iter().map(Overskrift::full).collect();
        let ventet =
            ["Innhold", "Ord", "1 Ord", "1.1 Ord", "1.1.1 Ord", "1.2 Ord", "2 Ord", "2.1 Ord"];
        assert_eq!(full, ventet);
    }
}
