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
        let tegn = &tekst.normal.tegn;
        if !tekst.har_celler {
            return ut;
        }
        let mut hode: Vec<Merker> = Vec::new();
        let mut fra = 0;
        for linje in tegn.split(|b| *b == b'\n') {
            let til = fra + linje.len();
            if linje.iter().any(|b| er_skille(*b)) {
                ut.linje(tekst, linje, fra, &mut hode);
            } else {
                hode.clear();
            }
            fra = til + 1;
        }
        ut
    }

    fn linje(&mut self, tekst: &Oppdelt<'_>, linje: &[u8], start: usize, hode: &mut Vec<Merker>) {
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
