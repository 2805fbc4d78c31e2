//! Distributes the vertical list over pages.
//!
//! Strips that hold on to the next one move together; a chain taller than a page is divided where it
//! must. A table that goes on repeats its header as decoration, a box its frame.

use std::collections::BTreeMap;

use crate::rapport::dokument::Farge;

use super::modell::{Artefakt, Barn, Del, Egenskap, Eier, ElementId, Lenke, Side, Tegning};
use super::rad::{Bit, Post, Rad, Tabellrad};
use super::tre::Tre;
use super::typografi::{BLAA, BOKS_OVER, BUNN, CELLE_OVER, FLATE, SATSHOEYDE, TOPP};

/// Page from 0 and upper edge of a heading.
pub(super) type Anker = (usize, f32);

/// Pages, and where each heading came to stand.
pub(super) struct Ombrukket {
    pub(super) sider: Vec<Side>,
    pub(super) ankre: BTreeMap<usize, Anker>,
}

/// Area of a box: left edge and width.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Boksflate {
    pub(super) x: f32,
    pub(super) bredde: f32,
}

/// Places every entry of the list.
pub(super) fn ombrekk(poster: &[Post], bokser: &[Boksflate], tre: &mut Tre) -> Ombrukket {
    let mut arbeid = Ombrekker {
        tre,
        bokser,
        ferdige: Vec::new(),
        ankre: BTreeMap::new(),
        hoder: BTreeMap::new(),
        side: Side::default(),
        pynt: Vec::new(),
        rammer: BTreeMap::new(),
        neste_boks: None,
        fortsatt: None,
        y: TOPP,
        tom: true,
    };
    let mut rest = poster;
    while let Some(post) = rest.first() {
        let antall = match post {
            Post::Sideskift => {
                arbeid.neste_boks = None;
                arbeid.ny_side();
                1
            }
            Post::Rad(_) => {
                let kjede = kjede(rest);
                arbeid.plasser_kjede(&kjede);
                kjede.len()
            }
        };
        rest = rest.get(antall..).unwrap_or_default();
    }
    arbeid.neste_boks = None;
    if !arbeid.tom || arbeid.ferdige.is_empty() {
        arbeid.lukk_side();
    }
    Ombrukket { sider: arbeid.ferdige, ankre: arbeid.ankre }
}

/// The strips from the first that must come on one page.
fn kjede(poster: &[Post]) -> Vec<&Rad> {
    let mut kjede = Vec::new();
    for post in poster {
        let Post::Rad(rad) = post else { break };
        kjede.push(rad);
        if !rad.hold {
            break;
        }
    }
    kjede
}

/// The page being filled and those before it.
struct Ombrekker<'a> {
    tre: &'a mut Tre,
    bokser: &'a [Boksflate],
    ferdige: Vec<Side>,
    ankre: BTreeMap<usize, Anker>,
    /// Headers of the tables met so far.
    hoder: BTreeMap<usize, &'a Rad>,
    side: Side,
    /// Decoration under the text of this page.
    pynt: Vec<Tegning>,
    /// Upper and lower edge of each box on this page.
    rammer: BTreeMap<usize, (f32, f32)>,
    /// Box of the strip that is about to be placed.
    neste_boks: Option<usize>,
    /// Box that goes on from the page before.
    fortsatt: Option<usize>,
    /// Upper edge of what is still free.
    y: f32,
    /// Whether nothing stands on the page yet.
    tom: bool,
}

impl<'a> Ombrekker<'a> {
    fn plasser_kjede(&mut self, kjede: &[&'a Rad]) {
        self.neste_boks = kjede.first().and_then(|rad| rad.boks);
        let samlet: f32 = kjede.iter().map(|rad| rad.hoeyde + rad.luft).sum();
        let luft_oeverst = kjede.first().map_or(0.0, |rad| rad.luft);
        let ledig = self.y - BUNN;
        let behov = if self.tom { samlet - luft_oeverst } else { samlet };
        if behov > ledig + 0.01 {
            let ny_side_hjelper = samlet - luft_oeverst <= SATSHOEYDE - self.hodehoeyde(kjede);
            // a chain taller than a page starts here if a fair part of it finds room
            if ny_side_hjelper || ledig < SATSHOEYDE / 4.0 {
                self.ny_side();
            }
        }
        for rad in kjede {
            self.plasser(rad);
        }
    }

    /// Height of the header that would be repeated above the chain on a new page.
    fn hodehoeyde(&self, kjede: &[&Rad]) -> f32 {
        let foerste = kjede.first().and_then(|rad| rad.tabell);
        foerste.map_or(0.0, |rad| self.gjentatt(rad).map_or(0.0, |(_, hoeyde)| hoeyde))
    }

    /// The header that is repeated when a strip of its table opens a page, and the room it takes.
    fn gjentatt(&self, rad: Tabellrad) -> Option<(&'a Rad, f32)> {
        let (tabell, luft) = match rad {
            Tabellrad::Hode(_) => return None,
            Tabellrad::Kropp(tabell) => (tabell, 0.0),
            Tabellrad::Fortsatt(tabell) => (tabell, CELLE_OVER),
        };
        let hode = self.hoder.get(&tabell).copied()?;
        Some((hode, hode.hoeyde + luft))
    }

    fn plasser(&mut self, rad: &'a Rad) {
        self.neste_boks = rad.boks;
        let luft = if self.tom { 0.0 } else { rad.luft };
        if !self.tom && self.y - luft - rad.hoeyde < BUNN - 0.01 {
            self.ny_side();
        }
        if self.tom {
            self.gjenta_hode(rad);
        } else {
            self.y -= rad.luft;
        }
        let topp = self.y;
        for bit in &rad.biter {
            self.plasser_bit(bit, topp);
        }
        self.y -= rad.hoeyde;
        self.tom = false;
        if let Some(Tabellrad::Hode(tabell)) = rad.tabell {
            self.hoder.insert(tabell, rad);
        }
        if let Some(boks) = rad.boks {
            self.rammer.entry(boks).or_insert((topp, topp)).1 = self.y;
        }
    }

    fn plasser_bit(&mut self, bit: &Bit, topp: f32) {
        let side = self.ferdige.len();
        match bit {
            Bit::Fest(element) => self.tre.fest(*element),
            Bit::Innhold(element, tegning) => self.innhold(*element, tegning.paa_side(topp)),
            Bit::Pynt(tegning) => self.pynt.push(tegning.paa_side(topp)),
            Bit::Lenke { element, rekt, maal, beskrivelse } => {
                let nummer = self.side.lenker.len();
                self.side.lenker.push(Lenke {
                    element: *element,
                    rekt: paa_side(*rekt, topp),
                    maal: maal.clone(),
                    beskrivelse: beskrivelse.clone(),
                });
                self.tre.innhold(*element, Barn::Lenke { side, nummer });
            }
            Bit::Anker(nummer) => {
                self.ankre.insert(*nummer, (side, topp));
            }
            Bit::Omriss(element, rekt) => {
                let [x, y, bredde, hoeyde] = paa_side(*rekt, topp);
                self.tre.sett_egenskap(*element, Egenskap::Omriss([x, y, x + bredde, y + hoeyde]));
            }
        }
    }

    /// Adds content, joined to the sequence before it if that belongs to the same element.
    fn innhold(&mut self, element: ElementId, tegning: Tegning) {
        if let Some(Del { eier: Eier::Element { element: forrige, .. }, tegninger }) =
            self.side.deler.last_mut()
            && *forrige == element
        {
            tegninger.push(tegning);
            return;
        }
        let mcid = self.side.eiere.len();
        self.side.eiere.push(element);
        let eier = Eier::Element { element, mcid };
        self.side.deler.push(Del { eier, tegninger: vec![tegning] });
        self.tre.innhold(element, Barn::Innhold { side: self.ferdige.len(), mcid });
    }

    fn gjenta_hode(&mut self, rad: &Rad) {
        let Some((hode, hoeyde)) = rad.tabell.and_then(|rad| self.gjentatt(rad)) else { return };
        for bit in &hode.biter {
            if let Bit::Innhold(_, tegning) | Bit::Pynt(tegning) = bit {
                self.pynt.push(tegning.paa_side(self.y));
            }
        }
        self.y -= hoeyde;
    }

    fn ny_side(&mut self) {
        if !self.tom {
            self.lukk_side();
        }
    }

    fn lukk_side(&mut self) {
        let delt = self.neste_boks.filter(|boks| self.rammer.contains_key(boks));
        let mut under = self.ramme_inn(delt);
        self.fortsatt = delt;
        under.append(&mut self.pynt);
        let mut side = std::mem::take(&mut self.side);
        if !under.is_empty() {
            let eier = Eier::Artefakt(Artefakt::Pynt);
            side.deler.insert(0, Del { eier, tegninger: under });
        }
        self.ferdige.push(side);
        self.y = TOPP;
        self.tom = true;
    }

    /// Ground and left bar of the boxes on this page; a box that the page break cuts gets a little
    /// air at the cut.
    fn ramme_inn(&mut self, delt: Option<usize>) -> Vec<Tegning> {
        let mut under = Vec::new();
        for (boks, (topp, bunn)) in std::mem::take(&mut self.rammer) {
            let Some(Boksflate { x, bredde }) = self.bokser.get(boks).copied() else { continue };
            let snitt = |ved: Option<usize>| if ved == Some(boks) { BOKS_OVER / 2.0 } else { 0.0 };
            let (topp, bunn) = (topp + snitt(self.fortsatt), bunn - snitt(delt));
            let hoeyde = topp - bunn;
            under.push(flate([x, bunn, bredde, hoeyde], FLATE));
            under.push(flate([x, bunn, 2.5, hoeyde], BLAA));
        }
        under
    }
}

fn flate(rekt: [f32; 4], farge: Farge) -> Tegning {
    Tegning::Flate { rekt, farge }
}

fn paa_side([x, y, bredde, hoeyde]: [f32; 4], topp: f32) -> [f32; 4] {
    [x, topp - y - hoeyde, bredde, hoeyde]
}
