//! The result of layout: pages of marks, each tied to an element of the tag tree or to an artifact.
//!
//! Knows no PDF types. Coordinates are points from the page's lower left corner.

use crate::rapport::dokument::Farge;
use crate::rapport::skrift::Skrift;

/// Place of an element in the tag tree.
pub type ElementId = usize;

/// A document set on pages.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Oppsett {
    /// The pages in order.
    pub sider: Vec<Side>,
    /// The tag tree; the first element is the document.
    pub tre: Vec<Element>,
    /// Headings as bookmarks, in reading order.
    pub bokmerker: Vec<Bokmerke>,
}

/// One page.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Side {
    /// What is drawn, in drawing order.
    pub deler: Vec<Del>,
    /// Areas that lead somewhere.
    pub lenker: Vec<Lenke>,
    /// Owner of each marked-content sequence; the place in the list is its number on the page.
    pub eiere: Vec<ElementId>,
}

/// Marks that belong together.
#[derive(Debug, Clone, PartialEq)]
pub struct Del {
    /// Whose content the marks are.
    pub eier: Eier,
    /// The marks.
    pub tegninger: Vec<Tegning>,
}

/// Whose content a mark is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Eier {
    /// Content of an element.
    Element {
        /// The element.
        element: ElementId,
        /// Number of the sequence on its page.
        mcid: usize,
    },
    /// Decoration that is not read aloud.
    Artefakt(Artefakt),
}

/// Kind of decoration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Artefakt {
    /// Rules, frames, backgrounds and repeated table headers.
    Pynt,
    /// Page header.
    Topptekst,
    /// Page footer.
    Bunntekst,
}

/// A mark on the page.
#[derive(Debug, Clone, PartialEq)]
pub enum Tegning {
    /// Text on a baseline.
    Tekst(Tekstmerke),
    /// A line.
    Strek {
        /// x1, y1, x2, y2.
        fra_til: [f32; 4],
        /// Thickness.
        tykkelse: f32,
        /// Its colour.
        farge: Farge,
        /// Solid or dotted.
        strek: Strekslag,
    },
    /// A filled rectangle.
    Flate {
        /// x, y of the lower left corner, width and height.
        rekt: [f32; 4],
        /// Its colour.
        farge: Farge,
    },
}

/// How a line is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strekslag {
    /// Unbroken.
    Hel,
    /// Dots, for the leaders of the table of contents.
    Prikket,
}

/// A run of text in one style.
#[derive(Debug, Clone, PartialEq)]
pub struct Tekstmerke {
    /// Left end.
    pub x: f32,
    /// Baseline.
    pub y: f32,
    /// Face.
    pub skrift: Skrift,
    /// Size in points.
    pub stoerrelse: f32,
    /// Colour.
    pub farge: Farge,
    /// The characters.
    pub tekst: String,
}

/// An area that leads somewhere.
#[derive(Debug, Clone, PartialEq)]
pub struct Lenke {
    /// The link element it belongs to.
    pub element: ElementId,
    /// x, y of the lower left corner, width and height.
    pub rekt: [f32; 4],
    /// Where it leads.
    pub maal: Lenkemaal,
    /// What it leads to, in words.
    pub beskrivelse: String,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq)]
pub enum Lenkemaal {
    /// Out of the document.
    Adresse(String),
    /// To a heading, by its number in reading order.
    Overskrift(usize),
}

/// A bookmark.
#[derive(Debug, Clone, PartialEq)]
pub struct Bokmerke {
    /// The heading's number and words.
    pub tittel: String,
    /// Level from 1.
    pub nivaa: u8,
    /// Page from 0.
    pub side: usize,
    /// Upper edge of the heading on its page.
    pub topp: f32,
}

/// An element of the tag tree.
#[derive(Debug, Clone, PartialEq)]
pub struct Element {
    /// What it is.
    pub rolle: Rolle,
    /// The element around it; the document is its own parent.
    pub forelder: ElementId,
    /// What it holds, in reading order.
    pub barn: Vec<Barn>,
    /// Alternative text of a figure.
    pub alt: Option<String>,
    /// What must be said about it besides its role.
    pub egenskap: Option<Egenskap>,
}

/// Something an element holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Barn {
    /// An element inside it.
    Element(ElementId),
    /// A marked-content sequence.
    Innhold {
        /// Page from 0.
        side: usize,
        /// Its number on the page.
        mcid: usize,
    },
    /// An area that leads somewhere.
    Lenke {
        /// Page from 0.
        side: usize,
        /// Its number on the page.
        nummer: usize,
    },
}

/// A property that readers need.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Egenskap {
    /// A header cell speaks for its column.
    KolonneHode,
    /// A header cell speaks for its row.
    RadHode,
    /// A list with bullets.
    Punktliste,
    /// A list with numbers.
    Nummerliste,
    /// The area of a figure: left, bottom, right, top.
    Omriss([f32; 4]),
}

/// Standard roles of the tag tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are those of ISO 32000-1, 14.8.4")]
pub enum Rolle {
    Document,
    Div,
    H1,
    H2,
    H3,
    P,
    L,
    LI,
    Lbl,
    LBody,
    Table,
    Caption,
    THead,
    TBody,
    TR,
    TH,
    TD,
    Toc,
    Toci,
    Reference,
    Link,
    Figure,
}

impl Rolle {
    /// The role as it is written into the file.
    pub fn navn(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Div => "Div",
            Self::H1 => "H1",
            Self::H2 => "H2",
            Self::H3 => "H3",
            Self::P => "P",
            Self::L => "L",
            Self::LI => "LI",
            Self::Lbl => "Lbl",
            Self::LBody => "LBody",
            Self::Table => "Table",
            Self::Caption => "Caption",
            Self::THead => "THead",
            Self::TBody => "TBody",
            Self::TR => "TR",
            Self::TH => "TH",
            Self::TD => "TD",
            Self::Toc => "TOC",
            Self::Toci => "TOCI",
            Self::Reference => "Reference",
            Self::Link => "Link",
            Self::Figure => "Figure",
        }
    }
}

impl Tegning {
    /// From a strip, where y counts downwards from its upper edge, to a page whose y of that edge
    /// is `topp`.
    pub(super) fn paa_side(&self, topp: f32) -> Self {
        let mut ny = self.clone();
        match &mut ny {
            Self::Tekst(merke) => merke.y = topp - merke.y,
            Self::Strek { fra_til: [_, y1, _, y2], .. } => {
                *y1 = topp - *y1;
                *y2 = topp - *y2;
            }
            // the lower left corner is asked for, so the height is taken off as well
            Self::Flate { rekt: [_, y, _, hoeyde], .. } => *y = topp - *y - *hoeyde,
        }
        ny
    }
}
