//! Measures, sizes and colours of the report, gathered in one place.
//!
//! A quiet public report: A4, about 70 characters a line, body 10.5 on 14 points, dark blue
//! headings, thin rules. Contrast of every text colour against its ground is at least 4.5 to 1.

use crate::rapport::dokument::Farge;
use crate::rapport::skrift::Skrift;

/// Width of A4.
pub const SIDEBREDDE: f32 = 595.28;
/// Height of A4.
pub const SIDEHOEYDE: f32 = 841.89;
/// Left margin.
pub(super) const VENSTRE: f32 = 86.0;
/// Width of the text.
pub(super) const SATSBREDDE: f32 = SIDEBREDDE - 2.0 * VENSTRE;
/// Upper edge of the text.
pub(super) const TOPP: f32 = SIDEHOEYDE - 74.0;
/// Lower edge of the text.
pub(super) const BUNN: f32 = 78.0;
/// Height of the text on a full page.
pub(super) const SATSHOEYDE: f32 = TOPP - BUNN;

pub(super) const TEKSTFARGE: Farge = Farge(0.11, 0.12, 0.14);
pub(super) const BLAA: Farge = Farge(0.07, 0.20, 0.36);
pub(super) const DEMPET: Farge = Farge(0.35, 0.38, 0.42);
pub(super) const LENKEFARGE: Farge = Farge(0.04, 0.28, 0.55);
pub(super) const VARSEL: Farge = Farge(0.60, 0.12, 0.09);
pub(super) const STREK: Farge = Farge(0.79, 0.82, 0.86);
pub(super) const FLATE: Farge = Farge(0.945, 0.96, 0.976);
pub(super) const HODEFLATE: Farge = Farge(0.90, 0.93, 0.962);
/// The colours of an egentilsyn in the place of the blue ones.
pub(super) const GROENN: Farge = Farge(0.05, 0.30, 0.22);
pub(super) const GROENN_FLATE: Farge = Farge(0.94, 0.97, 0.95);
pub(super) const GROENT_HODE: Farge = Farge(0.88, 0.945, 0.91);
pub(super) const HVIT: Farge = Farge(1.0, 1.0, 1.0);
/// Height of the band across the top of an egentilsyn.
pub(super) const BAANDHOEYDE: f32 = 30.0;

/// Room inside a table cell, left and right.
pub(super) const CELLE_SIDE: f32 = 5.0;
/// Room inside a table cell, above and below.
pub(super) const CELLE_OVER: f32 = 2.5;
/// Room inside a box.
pub(super) const BOKS_SIDE: f32 = 14.0;
/// Room inside a box, above and below.
pub(super) const BOKS_OVER: f32 = 9.0;
/// Indent of a list's text from its bullet.
pub(super) const INNRYKK: f32 = 17.0;

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Stil {
    pub(super) stoerrelse: f32,
    pub(super) linje: f32,
    pub(super) farge: Farge,
    /// Face of ordinary runs; bold in headings.
    pub(super) grunn: Skrift,
    /// Room above the block.
    pub(super) over: f32,
    /// Room below it, which wins over the next block's room above when `fast` is set.
    pub(super) under: f32,
    /// Whether the room below is exact, as after headings.
    pub(super) fast: bool,
}

const fn stil(stoerrelse: f32, linje: f32, farge: Farge, grunn: Skrift) -> Stil {
    Stil { stoerrelse, linje, farge, grunn, over: 0.0, under: 0.0, fast: false }
}

pub(super) const TITTEL: Stil =
    Stil { under: 16.0, fast: true, ..stil(25.0, 30.5, BLAA, Skrift::Fet) };
pub(super) const H1: Stil =
    Stil { over: 23.0, under: 7.0, fast: true, ..stil(16.5, 21.0, BLAA, Skrift::Fet) };
pub(super) const H2: Stil =
    Stil { over: 16.0, under: 4.5, fast: true, ..stil(12.75, 17.0, BLAA, Skrift::Fet) };
pub(super) const H3: Stil =
    Stil { over: 12.0, under: 3.0, fast: true, ..stil(10.75, 14.5, BLAA, Skrift::Fet) };
pub(super) const BROED: Stil =
    Stil { over: 6.5, under: 6.5, ..stil(10.5, 14.0, TEKSTFARGE, Skrift::Vanlig) };
/// A paragraph inside a list.
pub(super) const PUNKT: Stil = Stil { over: 2.6, under: 2.6, ..BROED };
pub(super) const TABELLTITTEL: Stil =
    Stil { over: 11.0, under: 4.0, fast: true, ..stil(9.25, 12.2, BLAA, Skrift::Fet) };
pub(super) const FIGURTITTEL: Stil =
    Stil { over: 6.0, under: 15.0, ..stil(9.25, 12.5, BLAA, Skrift::Fet) };
pub(super) const CELLE: Stil = stil(9.0, 11.7, TEKSTFARGE, Skrift::Vanlig);
pub(super) const HODECELLE: Stil = stil(9.0, 11.7, BLAA, Skrift::Fet);
pub(super) const INNHOLD1: Stil =
    Stil { over: 5.0, under: 1.0, ..stil(10.0, 13.0, BLAA, Skrift::Fet) };
pub(super) const INNHOLD2: Stil =
    Stil { over: 0.8, under: 0.8, ..stil(9.75, 12.8, TEKSTFARGE, Skrift::Vanlig) };
/// Size of page header and footer.
pub(super) const KANTTEKST: f32 = 8.5;

impl Stil {
    /// Distance from the upper edge of a line to its baseline, with the glyphs centred in the line.
    pub(super) fn grunnlinje(&self) -> f32 {
        let snitt = self.grunn.snitt();
        let glyfer = (snitt.over() + snitt.under()) * self.stoerrelse;
        (self.linje - glyfer) / 2.0 + snitt.over() * self.stoerrelse
    }
}
