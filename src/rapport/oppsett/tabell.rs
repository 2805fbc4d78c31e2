//! Sets tables: caption, header row, rows with wrapped cells, thin rules.
//!
//! A row is one strip and stays whole; only a row taller than a page becomes a strip per line.

use crate::rapport::dokument::{Justering, Kolonne, Tabell, Tekst};

use super::blokker::{Setter, Spalte, nummerert};
use super::kolonner::bredder;
use super::linjer::{Linje, linjer};
use super::modell::{Egenskap, ElementId, Rolle, Tegning};
use super::rad::{Bit, Lenkeeier, Plass, Post, Rad, Tabellrad, legg_linje, vannrett};
use super::typografi as t;
use super::typografi::Stil;

/// Two rows of at most this height stay together; taller ones carry a page by themselves.
const LAV_RAD: f32 = 44.0;
/// The part of a page below which a table is not divided.
const LITEN: f32 = 0.16;

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
    bredder: Vec<f32>,
}

impl Rutenett<'_> {
    /// Left edge and width of each column's text.
    fn spalter(&self) -> Vec<(f32, f32, Justering)> {
        let mut x = self.x;
        let spalte = |(kolonne, bredde): (&Kolonne, &f32)| {
            let inne = (x + t::CELLE_SIDE, bredde - 2.0 * t::CELLE_SIDE, kolonne.justering);
            x += bredde;
            inne
        };
        self.kolonner.iter().zip(&self.bredder).map(spalte).collect()
    }
}

impl Setter<'_> {
    pub(super) fn tabell(&mut self, tabell: &Tabell, spalte: Spalte) {
        self.tabeller += 1;
        self.hold_innledning();
        let element = self.tre.ny(Rolle::Table, spalte.forelder);
        let tittel = nummerert(&self.ord.tabell, self.tabeller, &tabell.tittel);
        let over = self.tre.ny(Rolle::Caption, element);
        let mut rader = self.rader(&tittel, &t::TABELLTITTEL, spalte, over);
        for rad in &mut rader {
            rad.hold = true;
        }
        self.legg_til(rader, &t::TABELLTITTEL, spalte);
        let bredder = bredder(tabell, spalte.bredde);
        let nett =
            Rutenett { x: spalte.x, bredde: spalte.bredde, kolonner: &tabell.kolonner, bredder };
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
        self.legg_til(Vec::new(), &Stil { under: 12.0, fast: false, ..t::CELLE }, spalte);
    }

    /// The words that announce a table do not stay behind on the page before it.
    fn hold_innledning(&mut self) {
        let etter_ord = self.er_etter_avsnitt();
        if let Some(Post::Rad(siste)) = self.poster.last_mut()
            && etter_ord
        {
            siste.hold = true;
        }
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

    /// Closing rule; low rows at either end stay with the next one, and a small table is whole.
    fn avslutt_tabell(&mut self, start: usize, nett: &Rutenett<'_>) {
        let Some(rader) = self.poster.get_mut(start..) else { return };
        let antall = rader.len();
        let hoeyder = rader.iter().map(|post| match post {
            Post::Rad(rad) => rad.hoeyde,
            Post::Sideskift => 0.0,
        });
        let liten = hoeyder.sum::<f32>() < t::SATSHOEYDE * LITEN;
        for (nummer, post) in rader.iter_mut().enumerate() {
            let Post::Rad(rad) = post else { continue };
            let ved_kant = nummer == 0 || nummer + 2 == antall;
            let sammen = liten || (ved_kant && rad.hoeyde < LAV_RAD);
            rad.hold = rad.hold || (sammen && nummer + 1 < antall);
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
