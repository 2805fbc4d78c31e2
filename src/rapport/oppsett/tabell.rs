//! Sets tables: caption, header row, rows with wrapped cells, thin rules.
//!
//! A row is one strip and stays whole; only a row taller than a page becomes a strip per line.

use crate::rapport::dokument::{Justering, Kolonne, Tabell, Tekst};

use super::blokker::{Setter, Spalte, nummerert};
use super::linjer::{Linje, linjer};
use super::modell::{Egenskap, ElementId, Rolle, Tegning};
use super::rad::{Bit, Lenkeeier, Plass, Post, Rad, Tabellrad, legg_linje, vannrett};
use super::typografi as t;
use super::typografi::Stil;

/// A cell whose text is broken into lines.
struct Celle {
    element: ElementId,
    lenker: Vec<Lenkeeier>,
    linjer: Vec<Linje>,
    x: f32,
    bredde: f32,
    justering: Justering,
}

/// Left edge and width of a table's area, and the columns in it.
struct Rutenett<'a> {
    x: f32,
    bredde: f32,
    kolonner: &'a [Kolonne],
}

impl Rutenett<'_> {
    /// Left edge and width of each column's text.
    fn spalter(&self) -> Vec<(f32, f32, Justering)> {
        let sum: f32 = self.kolonner.iter().map(|kolonne| kolonne.andel).sum();
        let mut x = self.x;
        let spalte = |kolonne: &Kolonne| {
            let bredde = self.bredde * kolonne.andel / sum;
            let inne = (x + t::CELLE_SIDE, bredde - 2.0 * t::CELLE_SIDE, kolonne.justering);
            x += bredde;
            inne
        };
        self.kolonner.iter().map(spalte).collect()
    }
}

impl Setter<'_> {
    pub(super) fn tabell(&mut self, tabell: &Tabell, spalte: Spalte) {
        self.tabeller += 1;
        let element = self.tre.ny(Rolle::Table, spalte.forelder);
        let tittel = nummerert(&self.ord.tabell, self.tabeller, &tabell.tittel);
        let over = self.tre.ny(Rolle::Caption, element);
        let mut rader = self.rader(&tittel, &t::TABELLTITTEL, spalte, over);
        for rad in &mut rader {
            rad.hold = true;
        }
        self.legg_til(rader, &t::TABELLTITTEL, spalte);
        let nett = Rutenett { x: spalte.x, bredde: spalte.bredde, kolonner: &tabell.kolonner };
        let hode = self.hoderad(element, &nett);
        let tett = Stil { under: 0.0, fast: true, ..t::CELLE };
        self.legg_til(vec![hode], &tett, spalte);
        let kropp = self.tre.ny(Rolle::TBody, element);
        let start = self.poster.len();
        for rad in &tabell.rader {
            let strimler = self.kropprad(rad, tabell.radhoder, kropp, &nett);
            self.legg_til(strimler, &tett, spalte);
        }
        self.avslutt_tabell(start, &nett);
        self.legg_til(Vec::new(), &Stil { under: 15.0, fast: false, ..t::CELLE }, spalte);
    }

    fn hoderad(&mut self, element: ElementId, nett: &Rutenett<'_>) -> Rad {
        let hode = self.tre.ny(Rolle::THead, element);
        let tr = self.tre.ny(Rolle::TR, hode);
        let mut celler = Vec::new();
        for (kolonne, (x, bredde, justering)) in nett.kolonner.iter().zip(nett.spalter()) {
            let element = self.tre.ny_med(Rolle::TH, tr, Egenskap::KolonneHode);
            let tekst = [Tekst::Vanlig(kolonne.tittel.clone())];
            let linjer = linjer(&tekst, &t::HODECELLE, bredde);
            celler.push(Celle { element, lenker: Vec::new(), linjer, x, bredde, justering });
        }
        let flest = celler.iter().map(|celle| celle.linjer.len()).max().unwrap_or(0);
        let hoeyde = hoeyde_av(flest, &t::HODECELLE);
        let mut biter = vec![
            Bit::Pynt(Tegning::Flate {
                rekt: [nett.x, 0.0, nett.bredde, hoeyde],
                farge: t::HODEFLATE,
            }),
            Bit::Pynt(vannrett(nett.x, nett.x + nett.bredde, 0.0, 1.0, t::BLAA)),
            Bit::Pynt(vannrett(nett.x, nett.x + nett.bredde, hoeyde, 0.6, t::BLAA)),
        ];
        for celle in &celler {
            biter.push(Bit::Fest(celle.element));
            // headers of fewer lines stand at the bottom, next to their column
            let topp = hoeyde - t::CELLE_OVER - lengde(celle.linjer.len()) * t::HODECELLE.linje;
            celle.legg(&celle.linjer, topp, &t::HODECELLE, &mut biter);
        }
        let tabell = Some(Tabellrad::Hode(self.tabeller));
        Rad { hoeyde, hold: true, biter, tabell, ..Rad::default() }
    }

    fn kropprad(
        &mut self,
        rad: &[Vec<Tekst>],
        radhoder: bool,
        kropp: ElementId,
        nett: &Rutenett<'_>,
    ) -> Vec<Rad> {
        let tr = self.tre.ny(Rolle::TR, kropp);
        let mut celler = Vec::new();
        for (nummer, (tekst, (x, bredde, justering))) in rad.iter().zip(nett.spalter()).enumerate()
        {
            let element = if radhoder && nummer == 0 {
                self.tre.ny_med(Rolle::TH, tr, Egenskap::RadHode)
            } else {
                self.tre.ny(Rolle::TD, tr)
            };
            let lenker = self.lenkeeiere(tekst, element);
            let linjer = linjer(tekst, &t::CELLE, bredde);
            celler.push(Celle { element, lenker, linjer, x, bredde, justering });
        }
        let flest = celler.iter().map(|celle| celle.linjer.len()).max().unwrap_or(0).max(1);
        let hoeyde = hoeyde_av(flest, &t::CELLE);
        if hoeyde > t::SATSHOEYDE * 0.9 {
            return strimler(&celler, flest, self.tabeller, nett);
        }
        let mut biter = Vec::new();
        for celle in &celler {
            biter.push(Bit::Fest(celle.element));
            celle.legg(&celle.linjer, t::CELLE_OVER, &t::CELLE, &mut biter);
        }
        biter.push(bunnstrek(nett, hoeyde));
        let tabell = Some(Tabellrad::Kropp(self.tabeller));
        vec![Rad { hoeyde, biter, tabell, ..Rad::default() }]
    }

    /// Closing rule; the first and the last two rows stay together.
    fn avslutt_tabell(&mut self, start: usize, nett: &Rutenett<'_>) {
        let Some(rader) = self.poster.get_mut(start..) else { return };
        let antall = rader.len();
        for (nummer, post) in rader.iter_mut().enumerate() {
            let Post::Rad(rad) = post else { continue };
            let ved_kant = nummer == 0 || nummer + 2 == antall;
            rad.hold = rad.hold || (ved_kant && nummer + 1 < antall);
            if nummer + 1 == antall {
                let (fra, til) = (nett.x, nett.x + nett.bredde);
                rad.biter.push(Bit::Pynt(vannrett(fra, til, rad.hoeyde, 0.9, t::BLAA)));
            }
        }
    }
}

impl Celle {
    /// Puts lines of the cell on a strip, the first at `topp`.
    fn legg(&self, linjer: &[Linje], topp: f32, stil: &Stil, biter: &mut Vec<Bit>) {
        let mut y = topp;
        for linje in linjer {
            let x = match self.justering {
                Justering::Venstre => self.x,
                Justering::Hoeyre => self.x + self.bredde - linje.bredde,
            };
            let plass = Plass { eier: self.element, lenker: &self.lenker, x, y, stil };
            legg_linje(linje, plass, biter);
            y += stil.linje;
        }
    }
}

/// A row taller than a page, as one strip per line.
fn strimler(celler: &[Celle], flest: usize, tabell: usize, nett: &Rutenett<'_>) -> Vec<Rad> {
    let strimmel = |nummer: usize| {
        let tabell =
            if nummer == 0 { Tabellrad::Kropp(tabell) } else { Tabellrad::Fortsatt(tabell) };
        let foerst = if nummer == 0 { t::CELLE_OVER } else { 0.0 };
        let sist = if nummer + 1 == flest { t::CELLE_OVER } else { 0.0 };
        let hoeyde = foerst + t::CELLE.linje + sist;
        let mut biter: Vec<_> = celler.iter().map(|celle| Bit::Fest(celle.element)).collect();
        for celle in celler {
            let linje = celle.linjer.get(nummer..=nummer).unwrap_or_default();
            celle.legg(linje, foerst, &t::CELLE, &mut biter);
        }
        if nummer + 1 == flest {
            biter.push(bunnstrek(nett, hoeyde));
        }
        Rad { hoeyde, biter, tabell: Some(tabell), ..Rad::default() }
    };
    (0..flest).map(strimmel).collect()
}

fn bunnstrek(nett: &Rutenett<'_>, y: f32) -> Bit {
    Bit::Pynt(vannrett(nett.x, nett.x + nett.bredde, y, 0.5, t::STREK))
}

fn hoeyde_av(linjer: usize, stil: &Stil) -> f32 {
    lengde(linjer) * stil.linje + 2.0 * t::CELLE_OVER
}

fn lengde(antall: usize) -> f32 {
    u16::try_from(antall).map_or(f32::from(u16::MAX), f32::from)
}
