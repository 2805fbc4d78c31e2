//! Sets the blocks of the document as strips: headings, paragraphs, lists, figures and boxes.
//!
//! Tables and contents have files of their own. Nothing here knows where a page ends.

use std::collections::BTreeMap;

use crate::rapport::dokument::{Blokk, Fastord, Figur, Form, Justering, Tekst};
use crate::rapport::skrift::{Skrift, rens};

use super::linjer::linjer;
use super::modell::{Egenskap, ElementId, Lenkemaal, Rolle, Strekslag, Tegning, Tekstmerke};
use super::ombrekk::Boksflate;
use super::overskrifter::Overskrift;
use super::rad::{Bit, Lenkeeier, Plass, Post, Rad, legg_linje, ord};
use super::tre::{ROT, Tre};
use super::typografi as t;
use super::typografi::Stil;

/// The vertical list under construction.
pub(super) struct Setter<'a> {
    pub(super) tre: Tre,
    pub(super) poster: Vec<Post>,
    pub(super) bokser: Vec<Boksflate>,
    pub(super) ord: &'a Fastord,
    pub(super) overskrifter: &'a [Overskrift],
    /// Page of each heading, counted from 0, as the pass before found it.
    pub(super) sidetall: &'a BTreeMap<usize, usize>,
    pub(super) tabeller: usize,
    neste_overskrift: usize,
    figurer: usize,
    /// Room asked for below the block before, and whether it is exact.
    forrige: (f32, bool),
}

/// Where blocks are set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spalte {
    pub(super) x: f32,
    pub(super) bredde: f32,
    pub(super) forelder: ElementId,
    pub(super) boks: Option<usize>,
    /// How many lists are around it.
    pub(super) dybde: usize,
}

impl Spalte {
    /// The full width of the page.
    pub(super) fn hel() -> Self {
        Self { x: t::VENSTRE, bredde: t::SATSBREDDE, forelder: ROT, boks: None, dybde: 0 }
    }

    fn innrykket(self, venstre: f32, hoeyre: f32, forelder: ElementId) -> Self {
        let bredde = self.bredde - venstre - hoeyre;
        Self { x: self.x + venstre, bredde, forelder, ..self }
    }
}

impl<'a> Setter<'a> {
    pub(super) fn new(
        ord: &'a Fastord,
        overskrifter: &'a [Overskrift],
        sidetall: &'a BTreeMap<usize, usize>,
    ) -> Self {
        Self {
            tre: Tre::new(),
            poster: Vec::new(),
            bokser: Vec::new(),
            ord,
            overskrifter,
            sidetall,
            tabeller: 0,
            neste_overskrift: 0,
            figurer: 0,
            forrige: (0.0, true),
        }
    }

    pub(super) fn blokker(&mut self, blokker: &[Blokk], spalte: Spalte) {
        for blokk in blokker {
            match blokk {
                Blokk::Tittel(tekst) => self.tittel(tekst, spalte),
                Blokk::Overskrift { tekst, .. } => self.overskrift(tekst, spalte),
                Blokk::Avsnitt(tekst) if spalte.dybde > 0 => {
                    self.avsnitt(tekst, &t::PUNKT, spalte);
                }
                Blokk::Avsnitt(tekst) => self.avsnitt(tekst, &t::BROED, spalte),
                Blokk::Liste { ordnet, punkter } => self.liste(*ordnet, punkter, spalte),
                Blokk::Tabell(tabell) => self.tabell(tabell, spalte),
                Blokk::Figur(figur) => self.figur(figur, spalte),
                Blokk::Innhold { .. } => self.innhold(spalte),
                Blokk::Boks(inne) => self.boks(inne, spalte),
                Blokk::Sideskift => self.poster.push(Post::Sideskift),
            }
        }
    }

    /// Whether ordinary text, a paragraph or a list, came just before.
    pub(super) fn er_etter_avsnitt(&self) -> bool {
        self.forrige == (t::BROED.under, t::BROED.fast)
    }

    /// Adds strips with the room above that the styles of this and the block before ask for.
    pub(super) fn legg_til(&mut self, mut rader: Vec<Rad>, stil: &Stil, spalte: Spalte) {
        let (under, fast) = self.forrige;
        if let Some(foerste) = rader.first_mut() {
            foerste.luft = if fast { under } else { under.max(stil.over) };
        }
        for rad in &mut rader {
            rad.boks = spalte.boks;
        }
        self.poster.extend(rader.into_iter().map(Post::Rad));
        self.forrige = (stil.under, stil.fast);
    }

    /// The lines of a text as strips; two lines at least stay together at either end.
    pub(super) fn rader(
        &mut self,
        tekst: &[Tekst],
        stil: &Stil,
        spalte: Spalte,
        eier: ElementId,
    ) -> Vec<Rad> {
        let lenker = self.lenkeeiere(tekst, eier);
        let linjer = linjer(tekst, stil, spalte.bredde);
        let antall = linjer.len();
        let rad = |(nummer, linje)| {
            let mut biter = Vec::new();
            let plass = Plass { eier, lenker: &lenker, x: spalte.x, y: 0.0, stil };
            legg_linje(linje, plass, &mut biter);
            let hold = nummer + 1 < antall && (nummer == 0 || nummer + 2 == antall);
            Rad { hoeyde: stil.linje, hold, biter, ..Rad::default() }
        };
        linjer.iter().enumerate().map(rad).collect()
    }

    /// A link element for each link of a text.
    pub(super) fn lenkeeiere(&mut self, tekst: &[Tekst], eier: ElementId) -> Vec<Lenkeeier> {
        let mut lenker = Vec::new();
        for run in tekst {
            if let Tekst::Lenke { maal, .. } = run {
                lenker.push(Lenkeeier {
                    element: self.tre.ny(Rolle::Link, eier),
                    maal: Lenkemaal::Adresse(maal.clone()),
                    beskrivelse: self.ord.lenke.replace("{maal}", maal),
                });
            }
        }
        lenker
    }

    fn avsnitt(&mut self, tekst: &[Tekst], stil: &Stil, spalte: Spalte) {
        let eier = self.tre.ny(Rolle::P, spalte.forelder);
        let rader = self.rader(tekst, stil, spalte, eier);
        self.legg_til(rader, stil, spalte);
    }

    fn tittel(&mut self, tekst: &[Tekst], spalte: Spalte) {
        let eier = self.tre.ny(Rolle::P, spalte.forelder);
        let mut rader = self.rader(tekst, &t::TITTEL, spalte, eier);
        let rekt = [spalte.x, 10.0, 54.0, 3.0];
        let biter = vec![Bit::Pynt(Tegning::Flate { rekt, farge: t::BLAA })];
        rader.push(Rad { hoeyde: 13.0, biter, ..Rad::default() });
        hold_alle(&mut rader);
        self.legg_til(rader, &t::TITTEL, spalte);
    }

    /// The next heading, with its number hanging to the left of its words.
    pub(super) fn overskrift(&mut self, tekst: &[Tekst], spalte: Spalte) {
        let plass = self.neste_overskrift;
        self.neste_overskrift += 1;
        let Some(overskrift) = self.overskrifter.get(plass) else { return };
        let (rolle, stil, minste): (_, _, f32) = match overskrift.nivaa {
            0 | 1 => (Rolle::H1, t::H1, 24.0),
            2 => (Rolle::H2, t::H2, 30.0),
            _ => (Rolle::H3, t::H3, 36.0),
        };
        let eier = self.tre.ny(rolle, spalte.forelder);
        let nummer = overskrift.nummer.as_ref().map(|nummer| format!("{nummer} "));
        let bredde = nummer.as_ref().map_or(0.0, |nummer| {
            minste.max(Skrift::Fet.snitt().bredde(nummer, stil.stoerrelse) + 5.0)
        });
        let mut rader = self.rader(tekst, &stil, spalte.innrykket(bredde, 0.0, eier), eier);
        if let Some(foerste) = rader.first_mut() {
            if let Some(nummer) = nummer {
                let nummer = ord(spalte.x, stil.grunnlinje(), Skrift::Fet, &stil, nummer);
                foerste.biter.insert(0, Bit::Innhold(eier, nummer));
            }
            foerste.biter.insert(0, Bit::Anker(plass));
        }
        hold_alle(&mut rader);
        self.legg_til(rader, &stil, spalte);
    }

    fn liste(&mut self, ordnet: bool, punkter: &[Vec<Blokk>], spalte: Spalte) {
        let slag = if ordnet { Egenskap::Nummerliste } else { Egenskap::Punktliste };
        let liste = self.tre.ny_med(Rolle::L, spalte.forelder, slag);
        if self.er_etter_avsnitt() {
            self.forrige = (4.5, true); // closer to the words that announce the list
        }
        // items of several blocks need more air between them than inside
        let luft = if punkter.iter().any(|punkt| punkt.len() > 1) { 6.0 } else { 2.6 };
        for (nummer, punkt) in punkter.iter().enumerate() {
            let merke = if ordnet {
                format!("{}. ", nummer + 1)
            } else if spalte.dybde.is_multiple_of(2) {
                "• ".to_owned()
            } else {
                "– ".to_owned()
            };
            self.punkt(&merke, punkt, Spalte { forelder: liste, ..spalte });
            self.forrige = (luft, true);
        }
        self.forrige = (t::BROED.under, false);
    }

    fn punkt(&mut self, merke: &str, blokker: &[Blokk], spalte: Spalte) {
        let punkt = self.tre.ny(Rolle::LI, spalte.forelder);
        let etikett = self.tre.ny(Rolle::Lbl, punkt);
        let kropp = self.tre.ny(Rolle::LBody, punkt);
        let bredde = Skrift::Vanlig.snitt().bredde(merke, t::BROED.stoerrelse);
        let innrykk = t::INNRYKK.max(bredde + 3.0);
        let inne = Spalte { dybde: spalte.dybde + 1, ..spalte.innrykket(innrykk, 0.0, kropp) };
        let x = spalte.x + 2.0;
        let merke = ord(x, t::BROED.grunnlinje(), Skrift::Vanlig, &t::BROED, merke.to_owned());
        let merke = Bit::Innhold(etikett, merke);
        let start = self.poster.len();
        if !matches!(blokker.first(), Some(Blokk::Avsnitt(_))) {
            let rad = Rad { hoeyde: t::BROED.linje, hold: true, ..Rad::default() };
            self.legg_til(vec![rad], &t::BROED, spalte);
        }
        self.blokker(blokker, inne);
        if let Some(Post::Rad(rad)) = self.poster.get_mut(start) {
            rad.biter.insert(0, merke);
        }
    }

    fn boks(&mut self, blokker: &[Blokk], spalte: Spalte) {
        let ramme = Stil { over: 13.0, under: 0.0, fast: true, ..t::BROED };
        let nummer = self.bokser.len();
        self.bokser.push(Boksflate { x: spalte.x, bredde: spalte.bredde });
        let kant = Rad { hoeyde: t::BOKS_OVER, hold: true, ..Rad::default() };
        let element = self.tre.ny(Rolle::Div, spalte.forelder);
        let inne = spalte.innrykket(t::BOKS_SIDE + 2.5, t::BOKS_SIDE, element);
        let inne = Spalte { boks: Some(nummer), ..inne };
        let start = self.poster.len();
        self.legg_til(vec![kant.clone()], &ramme, inne);
        self.blokker(blokker, inne);
        if let Some(Post::Rad(siste)) = self.poster.last_mut() {
            siste.hold = true;
        }
        self.forrige = (0.0, true);
        self.legg_til(vec![Rad { hold: false, ..kant }], &ramme, inne);
        self.forrige = (13.0, false);
        self.hold_boks(start);
    }

    /// A box that is not too tall stays on one page.
    fn hold_boks(&mut self, start: usize) {
        let Some(poster) = self.poster.get_mut(start..) else { return };
        let hoeyde = |post: &Post| match post {
            Post::Rad(rad) => rad.hoeyde + rad.luft,
            Post::Sideskift => t::SATSHOEYDE, // the author divides it
        };
        if poster.iter().map(hoeyde).sum::<f32>() > t::SATSHOEYDE * 0.6 {
            return;
        }
        let Some((_, foran)) = poster.split_last_mut() else { return };
        for post in foran {
            if let Post::Rad(rad) = post {
                rad.hold = true;
            }
        }
    }

    fn figur(&mut self, figur: &Figur, spalte: Spalte) {
        self.figurer += 1;
        let gruppe = self.tre.ny(Rolle::Div, spalte.forelder);
        let element = self.tre.ny(Rolle::Figure, gruppe);
        self.tre.sett_alt(element, rens(&figur.alt));
        let skala = (spalte.bredde / figur.bredde).min(1.0);
        let (bredde, hoeyde) = (figur.bredde * skala, figur.hoeyde * skala);
        let tegninger = figur.former.iter().map(|form| form_paa_rad(form, skala, spalte.x, hoeyde));
        let mut biter = vec![Bit::Omriss(element, [spalte.x, 0.0, bredde, hoeyde])];
        biter.extend(tegninger.map(|tegning| Bit::Innhold(element, tegning)));
        let bilde = Stil { over: 12.0, under: 7.0, fast: true, ..t::BROED };
        self.legg_til(vec![Rad { hoeyde, hold: true, biter, ..Rad::default() }], &bilde, spalte);
        let tekst = nummerert(&self.ord.figur, self.figurer, &figur.tittel);
        let under = self.tre.ny(Rolle::Caption, gruppe);
        let rader = self.rader(&tekst, &t::FIGURTITTEL, spalte, under);
        self.legg_til(rader, &t::FIGURTITTEL, spalte);
    }
}

/// «Tabell 1: …», the number in bold.
pub(super) fn nummerert(ord: &str, nummer: usize, tittel: &str) -> Vec<Tekst> {
    vec![Tekst::Fet(format!("{ord}\u{A0}{nummer}: ")), Tekst::Vanlig(tittel.to_owned())]
}

fn hold_alle(rader: &mut [Rad]) {
    for rad in rader {
        rad.hold = true;
    }
}

/// A shape of a figure, from its lower left corner to a strip whose y counts downwards.
fn form_paa_rad(form: &Form, skala: f32, x0: f32, bunn: f32) -> Tegning {
    match form {
        Form::Flate([x, y, bredde, hoeyde], farge) => {
            let rekt =
                [x0 + x * skala, bunn - (y + hoeyde) * skala, bredde * skala, hoeyde * skala];
            Tegning::Flate { rekt, farge: *farge }
        }
        Form::Linje([x1, y1, x2, y2], tykkelse, farge) => Tegning::Strek {
            fra_til: [x0 + x1 * skala, bunn - y1 * skala, x0 + x2 * skala, bunn - y2 * skala],
            tykkelse: tykkelse * skala,
            farge: *farge,
            strek: Strekslag::Hel,
        },
        Form::Ord([x, y], stoerrelse, justering, tekst) => {
            let (stoerrelse, tekst) = (stoerrelse * skala, rens(tekst).replace('\u{A0}', " "));
            let bredde = Skrift::Vanlig.snitt().bredde(&tekst, stoerrelse);
            let x = match justering {
                Justering::Venstre => x0 + x * skala,
                Justering::Hoeyre => x0 + x * skala - bredde,
            };
            let y = bunn - y * skala;
            let (skrift, farge) = (Skrift::Vanlig, t::TEKSTFARGE);
            Tegning::Tekst(Tekstmerke { x, y, skrift, stoerrelse, farge, tekst })
        }
    }
}
