//! The faces as printpdf wants them, already reduced to the glyphs the document uses.

use std::collections::{BTreeMap, BTreeSet};

use printpdf::{FontId, FontMetrics, ParsedFont, PdfFont, PdfFontHandle};

use crate::rapport::oppsett::modell::{Oppsett, Tegning};
use crate::rapport::skrift::{Skrift, Snitt};

use super::delskrift::delskrift;

/// Resource name of a face; our own, because printpdf's are random.
pub(super) fn navn(skrift: Skrift) -> FontId {
    let navn = match skrift {
        Skrift::Vanlig => "Vanlig",
        Skrift::Fet => "Fet",
        Skrift::Kursiv => "Kursiv",
    };
    FontId(navn.to_owned())
}

/// Reference to a face from page content.
pub(super) fn referanse(skrift: Skrift) -> PdfFontHandle {
    PdfFontHandle::External(navn(skrift))
}

/// A face for each that the document uses.
pub(super) fn brukte(oppsett: &Oppsett) -> BTreeMap<FontId, PdfFont> {
    let mut tegn: BTreeMap<Skrift, BTreeSet<char>> = BTreeMap::new();
    for del in oppsett.sider.iter().flat_map(|side| &side.deler) {
        for tegning in &del.tegninger {
            if let Tegning::Tekst(merke) = tegning {
                tegn.entry(merke.skrift).or_default().extend(merke.tekst.chars());
            }
        }
    }
    let skrift = |(skrift, tegn): (Skrift, BTreeSet<char>)| {
        (navn(skrift), PdfFont::new(innbygget(skrift.snitt(), &tegn)))
    };
    tegn.into_iter().map(skrift).collect()
}

fn innbygget(snitt: &Snitt, tegn: &BTreeSet<char>) -> ParsedFont {
    let koder: BTreeMap<u32, u16> =
        tegn.iter().filter_map(|t| Some((u32::from(*t), snitt.glyf(*t)?))).collect();
    let brukt: BTreeSet<u16> = koder.values().copied().collect();
    let bredder = brukt.iter().map(|glyf| (*glyf, snitt.glyfbredde(*glyf))).collect();
    // a font that cannot be reduced is embedded whole, which is larger but right
    let fil = delskrift(snitt.fil, &brukt).unwrap_or_else(|| snitt.fil.to_vec());
    let maal = snitt.maal;
    let metrikk = FontMetrics { ascent: maal.over, descent: maal.under };
    let navn = Some(format!("{}+{}", merkelapp(&brukt), snitt.navn));
    let mut skrift =
        ParsedFont::with_glyph_data(fil, 0, navn, koder, bredder, maal.per_em, metrikk);
    let beskrivelse = &mut skrift.pdf_font_metrics;
    [beskrivelse.x_min, beskrivelse.y_min, beskrivelse.x_max, beskrivelse.y_max] = maal.ramme;
    [beskrivelse.caret_slope_rise, beskrivelse.caret_slope_run] = maal.helning;
    beskrivelse.us_weight_class = maal.vekt;
    skrift
}

/// Six capitals that stand before the name of a subset and differ between subsets.
fn merkelapp(brukt: &BTreeSet<u16>) -> String {
    let mut tall = brukt
        .iter()
        .fold(0x811c_9dc5_u32, |sum, glyf| (sum ^ u32::from(*glyf)).wrapping_mul(0x0100_0193));
    let bokstav = |_| {
        let bokstav = u8::try_from(tall % 26).unwrap_or(0);
        tall /= 26;
        char::from(b'A' + bokstav)
    };
    (0..6).map(bokstav).collect()
}
