//! The vertical list that layout makes before pages exist: strips that cannot be divided.
//!
//! Within a strip y counts downwards from its upper edge; x is already the page's.

use super::linjer::Linje;
use super::modell::Strekslag;
use super::modell::{ElementId, Lenkemaal, Tegning, Tekstmerke};
use super::typografi::{LENKEFARGE, Stil};
use crate::rapport::dokument::Farge;
use crate::rapport::skrift::Skrift;

/// An entry of the vertical list.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Post {
    Rad(Rad),
    Sideskift,
}

/// A strip across the page.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Rad {
    pub(super) hoeyde: f32,
    /// Room above, dropped at the top of a page.
    pub(super) luft: f32,
    /// Whether the next strip must come on the same page.
    pub(super) hold: bool,
    pub(super) biter: Vec<Bit>,
    /// Table whose header is repeated when this strip opens a page.
    pub(super) tabell: Option<Tabellrad>,
    /// Box around the strip.
    pub(super) boks: Option<usize>,
}

/// A strip's part in its table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tabellrad {
    /// The header, tagged where it first stands.
    Hode(usize),
    /// A row below it.
    Kropp(usize),
    /// A later line of a row that is taller than a page.
    Fortsatt(usize),
}

/// Something on a strip.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Bit {
    /// The element belongs to the document even if it holds nothing, such as an empty cell.
    Fest(ElementId),
    /// Content of an element.
    Innhold(ElementId, Tegning),
    /// Decoration under the text.
    Pynt(Tegning),
    /// An area that leads somewhere: x, y of its upper left corner, width, height.
    Lenke { element: ElementId, rekt: [f32; 4], maal: Lenkemaal, beskrivelse: String },
    /// Upper edge of a heading, by its number in reading order.
    Anker(usize),
    /// Area of a figure: x, y of its upper left corner, width, height.
    Omriss(ElementId, [f32; 4]),
}

/// Element, target and description of each link of a paragraph.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Lenkeeier {
    pub(super) element: ElementId,
    pub(super) maal: Lenkemaal,
    pub(super) beskrivelse: String,
}

/// Whose text a line is, where it stands and how.
#[derive(Debug, Clone, Copy)]
pub(super) struct Plass<'a> {
    pub(super) eier: ElementId,
    pub(super) lenker: &'a [Lenkeeier],
    pub(super) x: f32,
    /// Upper edge of the line in its strip.
    pub(super) y: f32,
    pub(super) stil: &'a Stil,
}

/// Puts the runs of a line on a strip.
pub(super) fn legg_linje(linje: &Linje, plass: Plass<'_>, biter: &mut Vec<Bit>) {
    let Plass { eier, lenker, x, y, stil } = plass;
    let grunnlinje = y + stil.grunnlinje();
    for bit in &linje.biter {
        let lenke = bit.lenke.and_then(|nummer| lenker.get(nummer));
        let farge = if lenke.is_some() { LENKEFARGE } else { stil.farge };
        let merke = Tekstmerke {
            x: x + bit.x,
            y: grunnlinje,
            skrift: bit.skrift,
            stoerrelse: stil.stoerrelse,
            farge,
            tekst: bit.tekst.clone(),
        };
        biter.push(Bit::Innhold(lenke.map_or(eier, |l| l.element), Tegning::Tekst(merke)));
        if let Some(Lenkeeier { element, maal, beskrivelse }) = lenke {
            let under = grunnlinje + 1.6;
            let (fra, til) = (x + bit.x, x + bit.x + bit.bredde);
            biter.push(Bit::Pynt(vannrett(fra, til, under, 0.5, LENKEFARGE)));
            biter.push(Bit::Lenke {
                element: *element,
                rekt: [fra, y, bit.bredde, stil.linje],
                maal: maal.clone(),
                beskrivelse: beskrivelse.clone(),
            });
        }
    }
}

/// A solid horizontal rule.
pub(super) fn vannrett(fra: f32, til: f32, y: f32, tykkelse: f32, farge: Farge) -> Tegning {
    Tegning::Strek { fra_til: [fra, y, til, y], tykkelse, farge, strek: Strekslag::Hel }
}

/// One run of text with its left end at `x`.
pub(super) fn ord(x: f32, y: f32, skrift: Skrift, stil: &Stil, tekst: String) -> Tegning {
    let (stoerrelse, farge) = (stil.stoerrelse, stil.farge);
    Tegning::Tekst(Tekstmerke { x, y, skrift, stoerrelse, farge, tekst })
}
