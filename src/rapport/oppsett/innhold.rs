//! Sets the table of contents: links, dotted leaders and page numbers.
//!
//! The page numbers are those the pass before found. They have a column of their own, so that they
//! cannot change how the entries break.

use crate::rapport::dokument::Tekst;
use crate::rapport::skrift::Skrift;

use super::blokker::{Setter, Spalte};
use super::linjer::linjer;
use super::modell::{Lenkemaal, Rolle, Strekslag, Tegning};
use super::overskrifter::Overskrift;
use super::rad::{Bit, Plass, Post, Rad, legg_linje, ord};
use super::typografi as t;
use super::typografi::Stil;

/// Room for the page number and the air before it.
const SIDETALL: f32 = 34.0;
/// Distance between the dots of a leader, the same grid on every line.
const PRIKK: f32 = 4.0;

impl Setter<'_> {
    /// The heading «Innhold» and an entry for each listed heading.
    pub(super) fn innhold(&mut self, spalte: Spalte) {
        let alle = self.overskrifter;
        let start = self.poster.len();
        let egen = alle.iter().find(|overskrift| !overskrift.i_innhold && overskrift.nivaa == 1);
        let tekst = egen.map(|egen| egen.tekst.clone()).unwrap_or_default();
        self.overskrift(&[Tekst::Vanlig(tekst)], spalte);
        let liste = self.tre.ny(Rolle::Toc, spalte.forelder);
        let spalte = Spalte { forelder: liste, ..spalte };
        for (nummer, overskrift) in alle.iter().enumerate().filter(|(_, o)| o.i_innhold) {
            self.linje(nummer, overskrift, spalte);
        }
        self.hold_samlet(start);
    }

    /// The contents stay on one page where a page has room for them.
    fn hold_samlet(&mut self, start: usize) {
        let Some(poster) = self.poster.get_mut(start..) else { return };
        let Some((_, foran)) = poster.split_last_mut() else { return };
        for post in foran {
            if let Post::Rad(rad) = post {
                rad.hold = true;
            }
        }
    }

    fn linje(&mut self, nummer: usize, overskrift: &Overskrift, spalte: Spalte) {
        let stil = if overskrift.nivaa == 1 { t::INNHOLD1 } else { t::INNHOLD2 };
        let (innrykk, kolonne) = match (overskrift.nivaa, &overskrift.nummer) {
            (1, None) => (0.0, 0.0),
            (1, Some(_)) => (0.0, 24.0),
            (_, None) => (24.0, 0.0),
            (_, Some(_)) => (24.0, 30.0),
        };
        let punkt = self.tre.ny(Rolle::Toci, spalte.forelder);
        let referanse = self.tre.ny(Rolle::Reference, punkt);
        let eier = self.tre.ny(Rolle::Link, referanse);
        let x = spalte.x + innrykk + kolonne;
        let hoeyre = spalte.x + spalte.bredde;
        let tekst = [Tekst::Vanlig(overskrift.tekst.clone())];
        let linjer = linjer(&tekst, &stil, hoeyre - SIDETALL - x);
        let mut rader = Vec::new();
        for (plass, linje) in linjer.iter().enumerate() {
            let mut biter = Vec::new();
            if let (0, Some(tall)) = (plass, &overskrift.nummer) {
                let tall = format!("{tall} ");
                let foran = spalte.x + innrykk;
                let tall = ord(foran, stil.grunnlinje(), stil.grunn, &stil, tall);
                biter.push(Bit::Innhold(eier, tall));
            }
            legg_linje(linje, Plass { eier, lenker: &[], x, y: 0.0, stil: &stil }, &mut biter);
            if plass + 1 == linjer.len() {
                let side = self.sidetall.get(&nummer).map_or(0, |side| side + 1);
                let (prikker, tall) = prikker_og_sidetall(side, x + linje.bredde, hoeyre, &stil);
                biter.extend(prikker.map(Bit::Pynt));
                biter.push(Bit::Innhold(eier, tall));
            }
            biter.push(Bit::Lenke {
                element: eier,
                rekt: [spalte.x + innrykk, 0.0, hoeyre - spalte.x - innrykk, stil.linje],
                maal: Lenkemaal::Overskrift(nummer),
                beskrivelse: overskrift.full(),
            });
            let hold = plass + 1 < linjer.len();
            rader.push(Rad { hoeyde: stil.linje, hold, biter, ..Rad::default() });
        }
        self.legg_til(rader, &stil, spalte);
    }
}

/// Leader from `fra`, if there is room for one, and the page number at the right edge.
fn prikker_og_sidetall(
    side: usize,
    fra: f32,
    hoeyre: f32,
    stil: &Stil,
) -> (Option<Tegning>, Tegning) {
    let snitt = Skrift::Vanlig.snitt();
    let bredde = snitt.bredde(&side.to_string(), stil.stoerrelse);
    let y = stil.grunnlinje();
    let fra = ((fra + 5.0) / PRIKK).ceil() * PRIKK;
    let til = hoeyre - bredde - 5.0;
    let prikker = Tegning::Strek {
        fra_til: [fra, y - 0.6, til, y - 0.6],
        tykkelse: 0.9,
        farge: t::DEMPET,
        strek: Strekslag::Prikket,
    };
    // the space is not seen, but keeps words and number apart when the text is read
    let x = hoeyre - bredde - snitt.bredde(" ", stil.stoerrelse);
    let tall = ord(x, y, Skrift::Vanlig, stil, format!(" {side}"));
    (Some(prikker).filter(|_| til > fra + PRIKK), tall)
}
