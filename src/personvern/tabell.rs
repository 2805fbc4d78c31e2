//! Tables written as text: the heading of a column says what its cells hold.
//!
//! A line with borders and a heading word but without digits opens a table; the lines after it, as
//! long as they have borders, are its rows.

use super::oppdeling::Oppdelt;
use super::ordbok::{self, Merker};

/// Cells under headings that say something, in order.
pub(super) struct Tabell {
    celler: Vec<Celle>,
}

#[derive(Debug, Clone, Copy)]
struct Celle {
    fra: usize,
    til: usize,
    merker: Merker,
}

/// What a heading may say here.
const OVERSKRIFT: Merker = ordbok::ROLLE | ordbok::M_FOEDT;

impl Tabell {
    /// Reads the tables of a text.
    pub(super) fn av(tekst: &Oppdelt<'_>) -> Self {
        let mut ut = Self { celler: Vec::new() };
        let mut hode: Vec<Merker> = Vec::new();
        let mut forrige_slutt = 0;
        for skille in &tekst.cellegrenser {
            if *skille < forrige_slutt {
                continue;
            }
            let etter = tekst.stykke(*skille, usize::MAX);
            let foer = tekst.stykke(forrige_slutt, *skille);
            let fra = foer
                .iter()
                .rposition(|b| *b == b'\n')
                .map_or(forrige_slutt, |p| forrige_slutt + p + 1);
            let til =
                etter.iter().position(|b| *b == b'\n').map_or(skille + etter.len(), |p| skille + p);
            // a line without borders ends the table
            if fra > forrige_slutt + 1 {
                hode.clear();
            }
            ut.linje(tekst, fra, til, &mut hode);
            forrige_slutt = til;
        }
        ut
    }

    fn linje(&mut self, tekst: &Oppdelt<'_>, start: usize, til: usize, hode: &mut Vec<Merker>) {
        let linje = tekst.stykke(start, til);
        let ny = !linje.iter().any(u8::is_ascii_digit);
        let mut merker = Vec::new();
        let mut fra = start;
        for (nr, celle) in linje.split(|b| er_skille(*b)).enumerate() {
            let til = fra + celle.len();
            let under = hode.get(nr).copied().unwrap_or(0);
            if under != 0 {
                self.celler.push(Celle { fra, til, merker: under });
            }
            if ny && hode.is_empty() {
                merker.push(merker_i(tekst, fra, til));
            }
            fra = til + 1;
        }
        if merker.iter().any(|m| *m != 0) {
            *hode = merker;
        }
    }

    /// What the heading over this place says.
    pub(super) fn over(&self, plass: usize) -> Merker {
        let nr = self.celler.partition_point(|c| c.fra <= plass);
        let celle = nr.checked_sub(1).and_then(|nr| self.celler.get(nr));
        celle.filter(|c| plass < c.til).map_or(0, |c| c.merker)
    }
}

fn er_skille(b: u8) -> bool {
    matches!(b, b'|' | b'\t' | b';')
}

fn merker_i(tekst: &Oppdelt<'_>, fra: usize, til: usize) -> Merker {
    let foerste = tekst.ledd.partition_point(|l| l.fra < fra);
    let i_cellen = tekst.ledd.iter().skip(foerste).take_while(|l| l.til <= til);
    i_cellen.fold(0, |m, l| m | l.merker) & OVERSKRIFT
}
