//! The document as plain text, for tests and quick reading.
//!
//! Says what the report says, in the same order; no pages and no styles.

use std::fmt::Write as _;

use super::dokument::{Blokk, Dokument, Tabell, Tekst};
use super::oppsett::overskrifter::ren_tekst;
use super::skrift::rens;

/// Headings with `#`, paragraphs, list items with `-` or a number, table rows with `|`.
pub fn som_tekst(dokument: &Dokument) -> String {
    let mut ut = String::new();
    blokker(&dokument.blokker, 0, &mut ut);
    ut
}

fn blokker(blokker: &[Blokk], innrykk: usize, ut: &mut String) {
    for blokk in blokker {
        match blokk {
            Blokk::Overskrift { nivaa, tekst, .. } => {
                let merke = format!("{} ", "#".repeat(usize::from(*nivaa)));
                linje(innrykk, &merke, tekst, ut);
            }
            Blokk::Tittel(tekst) | Blokk::Avsnitt(tekst) => linje(innrykk, "", tekst, ut),
            Blokk::Liste { ordnet, punkter } => liste(*ordnet, punkter, innrykk, ut),
            Blokk::Tabell(innhold) => tabell(innhold, innrykk, ut),
            Blokk::Figur(figur) => {
                skriv(innrykk, &format!("[{}: {}]", rens(&figur.tittel), rens(&figur.alt)), ut);
            }
            Blokk::Innhold { overskrift } => skriv(innrykk, &format!("[{}]", rens(overskrift)), ut),
            Blokk::Boks(inne) => self::blokker(inne, innrykk + 2, ut),
            Blokk::Sideskift => {}
        }
    }
}

fn liste(ordnet: bool, punkter: &[Vec<Blokk>], innrykk: usize, ut: &mut String) {
    for (nummer, punkt) in punkter.iter().enumerate() {
        let merke = if ordnet { format!("{}. ", nummer + 1) } else { "- ".to_owned() };
        match punkt.split_first() {
            Some((Blokk::Avsnitt(tekst), resten)) => {
                linje(innrykk, &merke, tekst, ut);
                blokker(resten, innrykk + 2, ut);
            }
            Some(_) | None => blokker(punkt, innrykk + 2, ut),
        }
    }
}

fn tabell(tabell: &Tabell, innrykk: usize, ut: &mut String) {
    skriv(innrykk, &rens(&tabell.tittel), ut);
    let hode: Vec<_> = tabell.kolonner.iter().map(|kolonne| rens(&kolonne.tittel)).collect();
    skriv(innrykk, &format!("| {} |", hode.join(" | ")), ut);
    for rad in &tabell.rader {
        let celler: Vec<_> = rad.iter().map(|celle| ren_tekst(celle)).collect();
        skriv(innrykk, &format!("| {} |", celler.join(" | ")), ut);
    }
}

fn linje(innrykk: usize, merke: &str, tekst: &[Tekst], ut: &mut String) {
    skriv(innrykk, &format!("{merke}{}", ren_tekst(tekst)), ut);
}

fn skriv(innrykk: usize, linje: &str, ut: &mut String) {
    // writing to a String cannot fail
    writeln!(ut, "{:innrykk$}{linje}", "").unwrap_or_default();
}

#[cfg(test)]
mod tests {
    use super::super::pdf::prove;
    use super::*;

    #[test]
    fn teksten_har_overskrifter_lister_og_tabeller() {
        let tekst = som_tekst(&prove::dokument(&prove::innledning()));
        assert!(tekst.contains("# Sammendrag\n"));
        assert!(tekst.contains("- "));
        assert!(tekst.contains("1. "));
        assert!(tekst.contains("| Krav | Rettslig grunnlag | Oppfylt |"));
    }
}
