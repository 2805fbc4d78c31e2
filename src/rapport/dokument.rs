//! The document model: what the report says, in reading order, with every number already computed.
//!
//! Free of pages, fonts and PDF. Layout turns it into pages, other writers may turn it into HTML or
//! plain text.

use chrono::{DateTime, FixedOffset};

use crate::domene::{HjemmelId, LovbruddId, Maalform, PunktId, SakId, Svarsted};

/// A finished document, ready for layout.
#[derive(Debug, Clone, PartialEq)]
pub struct Dokument {
    /// Title shown by readers and in the metadata; carries no personal data.
    pub tittel: String,
    /// Who the document speaks for, normally the embete.
    pub forfatter: String,
    /// Language of the whole document.
    pub maalform: Maalform,
    /// Time written into the metadata; the same time gives the same bytes.
    pub tidspunkt: DateTime<FixedOffset>,
    /// Left side of every footer, for example kommune and saksnummer.
    pub bunntekst: String,
    /// Mark on every page, such as «Foreløpig – ikke endelig vurdert»; `None` in a final report.
    pub merke: Option<String>,
    /// Which kind of document it is seen to be.
    pub drakt: Drakt,
    /// Fixed words the layout itself puts on the page.
    pub ord: Fastord,
    /// The content in reading order.
    pub blokker: Vec<Blokk>,
    /// What the content says and what it rests on, in reading order. Never printed: it is the way
    /// back from a sentence to its evidence.
    pub setninger: Vec<Setning>,
}

/// What one paragraph, list item, table row or figure says, and what it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setning {
    /// Headings above it, the outermost first; in a table its caption comes last.
    pub sti: Vec<String>,
    /// Its words.
    pub tekst: String,
    /// What it rests on, each once. Empty where it states no fact of the case: law, method, guidance.
    pub opphav: Vec<Opphav>,
    /// Whether a value stands in it; otherwise all its words are the template's own.
    pub har_verdi: bool,
}

/// What a statement rests on: a place in the tilsyn or in the law that can be looked up.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Opphav {
    /// A field of the frame, by name.
    Ramme(&'static str),
    /// A case of the sample.
    Sak(SakId),
    /// An answer with its evidence.
    Svar(Svarsted),
    /// A computed fact of a case, by code.
    Beregning(SakId, &'static str),
    /// An overridden fact of a case, by code.
    Overstyring(SakId, String),
    /// A file of the sample, as its place in the list.
    Fil(usize),
    /// The frozen list and the draw.
    Utvalg,
    /// The double review, as it was taken in.
    Dobbel,
    /// An assessment as a whole.
    Lovbrudd(LovbruddId),
    /// A statement of fact in an assessment, as its place in the list.
    Faktum(LovbruddId, usize),
    /// A provision.
    Hjemmel(HjemmelId),
    /// An item of the checklist with its provisions and all answers to it.
    Punkt(PunktId),
    /// The checklist and its version.
    Sjekkliste,
    /// The law as data, with its version.
    Regelverk,
    /// A row of what must be confirmed.
    Ubekreftet(u8),
    /// The program and its version.
    Program,
}

/// What the document looks like, so that one kind is not taken for another.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Drakt {
    /// A report of Statsforvalteren: blue, no band.
    #[default]
    Tilsynsrapport,
    /// An office's own work: green, with a band across the top of every page.
    Egentilsyn,
}

/// The few words layout adds by itself, in the document's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fastord {
    /// «Side {side} av {sider}»; the two placeholders are replaced.
    pub side_av: String,
    /// Caption word before a figure number, «Figur».
    pub figur: String,
    /// Caption word before a table number, «Tabell».
    pub tabell: String,
    /// Accessible description of an outgoing link, «Lenke til {maal}».
    pub lenke: String,
}

/// One block of the document.
#[derive(Debug, Clone, PartialEq)]
pub enum Blokk {
    /// The document's title on the first page (tag `P`, styled large; headings start at H1 below it).
    Tittel(Vec<Tekst>),
    /// A heading. Levels rise by one at most; numbered headings get `1`, `1.1` … from the layout.
    Overskrift {
        /// 1, 2 or 3.
        nivaa: u8,
        /// Whether the layout numbers it; annexes and the summary are not numbered.
        nummerert: bool,
        /// Its words.
        tekst: Vec<Tekst>,
    },
    /// A paragraph.
    Avsnitt(Vec<Tekst>),
    /// A list; an item holds blocks, normally one paragraph.
    Liste {
        /// Numbered instead of bulleted.
        ordnet: bool,
        /// The items.
        punkter: Vec<Vec<Self>>,
    },
    /// A table whose header row is repeated on every page it reaches.
    Tabell(Tabell),
    /// One figure drawn as vectors.
    Figur(Figur),
    /// Table of contents of all headings of level 1 and 2 (own heading first, without number).
    Innhold {
        /// «Innhold».
        overskrift: String,
    },
    /// A framed box, for example the status of the follow-up.
    Boks(Vec<Self>),
    /// The next block starts on a new page.
    Sideskift,
}

/// A run of text with one style.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tekst {
    /// Ordinary text.
    Vanlig(String),
    /// Bold.
    Fet(String),
    /// Italic, used for quoted titles and terms.
    Kursiv(String),
    /// A link out of the document.
    Lenke {
        /// Words shown.
        tekst: String,
        /// Where it leads.
        maal: String,
    },
    /// A line break inside the paragraph.
    Linjeskift,
}

/// A table with a header row.
#[derive(Debug, Clone, PartialEq)]
pub struct Tabell {
    /// Caption, printed above with its number.
    pub tittel: String,
    /// Columns from the left.
    pub kolonner: Vec<Kolonne>,
    /// Rows of cells; every row has as many cells as there are columns.
    pub rader: Vec<Vec<Vec<Tekst>>>,
    /// Whether the first cell of each row is a row header.
    pub radhoder: bool,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Kolonne {
    /// Header text.
    pub tittel: String,
    /// Share of the table's width; shares are relative to each other.
    pub andel: f32,
    /// Side its text stands on.
    pub justering: Justering,
}

/// The side that text in a column stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Justering {
    /// Left: words.
    Venstre,
    /// Right: numbers.
    Hoeyre,
}

/// A vector drawing with caption and alternative text.
#[derive(Debug, Clone, PartialEq)]
pub struct Figur {
    /// Caption, printed below with its number.
    pub tittel: String,
    /// What the figure shows, in a sentence or two, for those who do not see it. Never empty.
    pub alt: String,
    /// Width in points.
    pub bredde: f32,
    /// Height in points.
    pub hoeyde: f32,
    /// Shapes in drawing order; origin is the figure's lower left corner, unit the point.
    pub former: Vec<Form>,
}

/// A shape of a figure.
#[derive(Debug, Clone, PartialEq)]
pub enum Form {
    /// A filled rectangle: x, y, width, height.
    Flate([f32; 4], Farge),
    /// A line: x1, y1, x2, y2 and its thickness.
    Linje([f32; 4], f32, Farge),
    /// Words at a place, with size in points and the side they stand on relative to it.
    Ord([f32; 2], f32, Justering, String),
}

/// Colour as red, green and blue from 0 to 1; layout checks nothing, the theme decides.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Farge(pub f32, pub f32, pub f32);
