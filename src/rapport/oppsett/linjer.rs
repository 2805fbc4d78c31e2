//! Breaks styled text into lines, ragged right.
//!
//! Left-aligned text needs few divided words: one is divided only where the line would otherwise end
//! more than a seventh short, never on three lines in a row, and in headings only in an emergency.
//! The space at a wrapped line's end stays in the text, or copied words would grow together.

use std::collections::VecDeque;

use crate::rapport::dokument::Tekst;
use crate::rapport::skrift::Skrift;

use super::enheter::{Enhet, Fragment, enheter};
use super::typografi::Stil;

#[cfg(test)]
mod tests;

/// One line.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Linje {
    pub(super) biter: Vec<Linjebit>,
    /// Width without the space at the end.
    pub(super) bredde: f32,
}

/// A run of one style on a line.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Linjebit {
    /// Distance from the line's left end.
    pub(super) x: f32,
    pub(super) bredde: f32,
    pub(super) skrift: Skrift,
    pub(super) tekst: String,
    /// Number of the link in its paragraph.
    pub(super) lenke: Option<usize>,
}

/// Breaks `tekst` into lines no wider than `bredde`.
pub(super) fn linjer(tekst: &[Tekst], stil: &Stil, bredde: f32) -> Vec<Linje> {
    let mut enheter = enheter(tekst, stil);
    if let Some(siste) = enheter.back_mut() {
        siste.mellomrom = false;
    }
    Setter { stil, bredde, linje: Vec::new(), brukt: 0.0, delt: 0, ut: Vec::new() }.sett(enheter)
}

/// The line being filled.
struct Setter<'a> {
    stil: &'a Stil,
    bredde: f32,
    linje: Vec<Enhet>,
    brukt: f32,
    /// Divided lines in a row.
    delt: u8,
    ut: Vec<Linje>,
}

impl Setter<'_> {
    fn sett(mut self, mut koe: VecDeque<Enhet>) -> Vec<Linje> {
        while let Some(enhet) = koe.pop_front() {
            if self.brukt + enhet.bredde <= self.bredde + 0.01 {
                self.ta(enhet);
                continue;
            }
            if let Some((foerste, rest)) = self.del(&enhet) {
                self.delt += 1;
                let delt = self.delt;
                self.ta(foerste);
                self.lukk();
                self.delt = delt;
                koe.push_front(rest);
            } else if self.linje.is_empty() {
                // a single sign wider than the line sticks out rather than being tried for ever
                self.ta(enhet);
            } else {
                self.lukk();
                koe.push_front(enhet);
            }
        }
        if !self.linje.is_empty() {
            self.lukk();
        }
        self.ut
    }

    fn ta(&mut self, enhet: Enhet) {
        let linjeskift = enhet.linjeskift;
        self.brukt += enhet.bredde;
        if enhet.mellomrom {
            self.brukt += self.stil.grunn.snitt().bredde(" ", self.stil.stoerrelse);
        }
        self.linje.push(enhet);
        if linjeskift {
            self.lukk();
        }
    }

    fn lukk(&mut self) {
        let enheter = std::mem::take(&mut self.linje);
        self.ut.push(samle(enheter, self.stil.stoerrelse));
        self.brukt = 0.0;
        self.delt = 0;
    }

    /// Divides a unit that is too wide for the rest of the line, if that is called for.
    fn del(&self, enhet: &Enhet) -> Option<(Enhet, Enhet)> {
        let ledig = self.bredde - self.brukt;
        let noed = self.linje.is_empty();
        let rolig = self.stil.grunn == Skrift::Fet || self.delt >= 2;
        if !noed && (rolig || ledig < self.bredde / 7.0) {
            return None;
        }
        let stoerrelse = self.stil.stoerrelse;
        enhet
            .delt_i_ord(ledig, stoerrelse)
            .or_else(|| if noed { enhet.delt_hvor_som_helst(ledig, stoerrelse) } else { None })
    }
}

/// Joins the units of a line into runs of one style.
fn samle(enheter: Vec<Enhet>, stoerrelse: f32) -> Linje {
    let mut biter: Vec<Linjebit> = Vec::new();
    for enhet in enheter {
        for fragment in enhet.fragmenter {
            match biter.last_mut() {
                Some(bit) if bit.skrift == fragment.skrift && bit.lenke == fragment.lenke => {
                    bit.tekst.push_str(&fragment.tekst);
                }
                Some(_) | None => {
                    let Fragment { skrift, lenke, tekst, .. } = fragment;
                    biter.push(Linjebit { x: 0.0, bredde: 0.0, skrift, tekst, lenke });
                }
            }
        }
        if let (Some(bit), true) = (biter.last_mut(), enhet.mellomrom) {
            bit.tekst.push(' ');
        }
    }
    let (mut x, mut bredde) = (0.0, 0.0);
    for bit in &mut biter {
        bit.x = x;
        bit.bredde = bit.skrift.snitt().bredde(bit.tekst.trim_end_matches(' '), stoerrelse);
        bredde = x + bit.bredde;
        x += bit.skrift.snitt().bredde(&bit.tekst, stoerrelse);
    }
    Linje { biter, bredde }
}
