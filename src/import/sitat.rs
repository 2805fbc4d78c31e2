//! Quotation marks that are never closed: the text is cut into what can be read and what cannot.
//!
//! A missing mark would swallow every row below it. The record it stands in is left out, and
//! reading goes on at the next line that has as many cells as the heading.

use memchr::{memchr, memchr_iter, memrchr};

use super::oppdeling::Oppdeling;

/// Bytes between two quotation marks that belong together; grounds take some thousands.
const LENGSTE_SITAT: usize = 4 << 20;

/// A part of the text, with the line it begins on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Bit<'t> {
    pub(super) tekst: &'t str,
    /// Lines before it.
    pub(super) linjer_foer: u64,
    /// Line of the mark that is not closed; `None` where the part can be read.
    pub(super) brudd: Option<u64>,
}

/// The parts of the text in order.
pub(super) fn del(tekst: &str, oppdeling: Oppdeling) -> Vec<Bit<'_>> {
    let mut deler = Deler { tekst, alle: Vec::new(), start: 0, linje: 0 };
    let bytes = tekst.as_bytes();
    // First byte of the record, and first byte behind the last quotation.
    let (mut post, mut fra) = (0, 0);
    while let Some(plass) = finn(bytes, fra, tekst.len(), oppdeling.sitattegn) {
        if let Some(skift) = bytes.get(fra..plass).and_then(|del| memrchr(b'\n', del)) {
            post = fra + skift + 1;
        }
        if !er_cellestart(bytes, plass, deler.start, oppdeling) {
            fra = plass + 1;
        } else if let Some(slutt) = lukket(bytes, plass + 1, oppdeling.sitattegn) {
            fra = slutt + 1;
        } else {
            let neste = neste_rad(bytes, plass, oppdeling);
            deler.lever(post, None);
            deler.lever(neste, Some(plass));
            (post, fra) = (neste, neste);
        }
    }
    deler.lever(tekst.len(), None);
    deler.alle
}

struct Deler<'t> {
    tekst: &'t str,
    alle: Vec<Bit<'t>>,
    start: usize,
    /// Lines before `start`.
    linje: u64,
}

impl Deler<'_> {
    /// Ends the part that is under way.
    fn lever(&mut self, slutt: usize, brudd: Option<usize>) {
        let Some(del) = self.tekst.get(self.start..slutt).filter(|del| !del.is_empty()) else {
            return;
        };
        let linjer = |del: &str| memchr_iter(b'\n', del.as_bytes()).count() as u64;
        let foer_brudd = brudd.and_then(|brudd| self.tekst.get(self.start..brudd)).map(linjer);
        let brudd = foer_brudd.map(|foer| self.linje + foer + 1);
        self.alle.push(Bit { tekst: del, linjer_foer: self.linje, brudd });
        self.linje += linjer(del);
        self.start = slutt;
    }
}

fn finn(bytes: &[u8], fra: usize, til: usize, tegn: u8) -> Option<usize> {
    memchr(tegn, bytes.get(fra..til)?).map(|plass| fra + plass)
}

/// A mark opens a quotation only where a cell begins.
fn er_cellestart(bytes: &[u8], plass: usize, start: usize, oppdeling: Oppdeling) -> bool {
    let foer = plass.checked_sub(1).filter(|_| plass > start).and_then(|foer| bytes.get(foer));
    foer.is_none_or(|b| *b == oppdeling.skilletegn || matches!(b, b'\n' | b'\r'))
}

/// Where the quotation ends. Two marks together are one mark inside it.
fn lukket(bytes: &[u8], mut fra: usize, tegn: u8) -> Option<usize> {
    let til = bytes.len().min(fra.saturating_add(LENGSTE_SITAT));
    loop {
        let plass = finn(bytes, fra, til, tegn)?;
        if bytes.get(plass + 1) != Some(&tegn) {
            return Some(plass);
        }
        fra = plass + 2;
    }
}

/// Where the next line begins that has as many cells as the heading; the end where none has.
fn neste_rad(bytes: &[u8], fra: usize, oppdeling: Oppdeling) -> usize {
    let rest = bytes.get(fra..).unwrap_or_default();
    let mut starter = memchr_iter(b'\n', rest).map(|plass| fra + plass + 1);
    let er_rad = |start: &usize| {
        let linje = bytes.get(*start..).unwrap_or_default();
        let linje = linje.get(..memchr(b'\n', linje).unwrap_or(linje.len())).unwrap_or_default();
        memchr_iter(oppdeling.skilletegn, linje).count() + 1 == oppdeling.celler
    };
    starter.find(er_rad).unwrap_or(bytes.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(tekst: &str, ventet: &[(&str, u64, Option<u64>)]) {
        let oppdeling = Oppdeling { skilletegn: b';', sitattegn: b'"', celler: 2 };
        let deler = del(tekst, oppdeling);
        let deler: Vec<_> = deler.iter().map(|d| (d.tekst, d.linjer_foer, d.brudd)).collect();
        assert_eq!(deler, ventet);
    }

    #[test]
    fn only_the_record_with_the_open_mark_is_lost() {
        check("a;b\n", &[("a;b\n", 0, None)]);
        check("a;\"b\nc\"\nd;e", &[("a;\"b\nc\"\nd;e", 0, None)]);
        check("a;5\" roer\nb;c", &[("a;5\" roer\nb;c", 0, None)]);
        check(
            "a;b\nc;\"d\ne;f\n",
            &[("a;b\n", 0, None), ("c;\"d\n", 1, Some(2)), ("e;f\n", 2, None)],
        );
        // What follows in the broken cell is no row.
        check("a;b\nc;\"d\ne\nf", &[("a;b\n", 0, None), ("c;\"d\ne\nf", 1, Some(2))]);
        check("\"x\n1\";\"y", &[("\"x\n1\";\"y", 0, Some(2))]);
        check("", &[]);
    }

    #[test]
    fn a_quotation_longer_than_any_cell_ends_there() {
        let lang = format!("a;\"{}\nb;c\nd;\"e\"\n", "x".repeat(LENGSTE_SITAT + 1));
        let oppdeling = Oppdeling { skilletegn: b';', sitattegn: b'"', celler: 2 };
        let deler = del(&lang, oppdeling);
        assert_eq!(deler.len(), 2);
        assert_eq!((deler[0].brudd, deler[1].tekst), (Some(1), "b;c\nd;\"e\"\n"));
    }
}
