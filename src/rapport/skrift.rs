//! The three faces of the report: which characters they have and how wide text becomes.
//!
//! Measures come from the same font files that are embedded, in the same whole thousandths of an em
//! that stand in the finished file, so that layout and reader agree on every position.
//! Knows nothing of pages or PDF.

use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization as _;

use self::sfnt::Sfnt;

pub(crate) mod sfnt;

/// Which of the three faces a run is set in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Skrift {
    /// Upright, ordinary weight.
    Vanlig,
    /// Bold: headings, table headers, emphasis.
    Fet,
    /// Italic: quoted titles and terms.
    Kursiv,
}

static VANLIG: LazyLock<Snitt> = LazyLock::new(|| {
    Snitt::les("LiberationSans", include_bytes!("../../assets/fonter/LiberationSans-Regular.ttf"))
});
static FET: LazyLock<Snitt> = LazyLock::new(|| {
    Snitt::les("LiberationSans-Bold", include_bytes!("../../assets/fonter/LiberationSans-Bold.ttf"))
});
static KURSIV: LazyLock<Snitt> = LazyLock::new(|| {
    Snitt::les(
        "LiberationSans-Italic",
        include_bytes!("../../assets/fonter/LiberationSans-Italic.ttf"),
    )
});

impl Skrift {
    /// All faces, in the order they are embedded.
    pub const ALLE: [Self; 3] = [Self::Vanlig, Self::Fet, Self::Kursiv];

    /// The face itself; the font file is read once per run of the program.
    pub fn snitt(self) -> &'static Snitt {
        match self {
            Self::Vanlig => &VANLIG,
            Self::Fet => &FET,
            Self::Kursiv => &KURSIV,
        }
    }
}

/// A font file and the measures taken from it.
#[derive(Debug)]
pub struct Snitt {
    /// PostScript name, as embedded.
    pub navn: &'static str,
    /// The whole font file.
    pub fil: &'static [u8],
    /// Measures for the font descriptor.
    pub maal: Maal,
    /// Glyph of each character of the basic plane, 0 where there is none.
    glyfer: Vec<u16>,
    /// Advance of each glyph in font units.
    bredder: Vec<u16>,
    /// Kerning pairs (left glyph, right glyph) with their adjustment in font units, sorted.
    kerning: Vec<((u16, u16), i16)>,
}

/// Measures of a face in font units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Maal {
    /// Font units per em.
    pub per_em: u16,
    /// Height above the baseline.
    pub over: i16,
    /// Depth below the baseline, negative.
    pub under: i16,
    /// Box around all glyphs: left, bottom, right, top.
    pub ramme: [i16; 4],
    /// Rise and run of the caret; the run is not zero in an italic face.
    pub helning: [i16; 2],
    /// Weight, 400 ordinary and 700 bold.
    pub vekt: u16,
}

impl Snitt {
    /// Reads a bundled face. A file that cannot be read gives a face without characters, which the
    /// pre-flight check then reports for every word of the document.
    fn les(navn: &'static str, fil: &'static [u8]) -> Self {
        let lest = Sfnt::les(fil).and_then(|sfnt| {
            let maal = sfnt.maal()?;
            Some((maal, sfnt.glyfer()?, sfnt.bredder()?, sfnt.kerning().unwrap_or_default()))
        });
        debug_assert!(lest.is_some(), "bundled font {navn} is unreadable");
        let tom =
            Maal { per_em: 1000, over: 0, under: 0, ramme: [0; 4], helning: [1, 0], vekt: 400 };
        let (maal, glyfer, bredder, kerning) = lest.unwrap_or((tom, vec![], vec![], vec![]));
        Self { navn, fil, maal, glyfer, bredder, kerning }
    }

    /// Glyph of a character, if the face has it.
    pub fn glyf(&self, tegn: char) -> Option<u16> {
        let plass = usize::try_from(u32::from(tegn)).ok()?;
        self.glyfer.get(plass).copied().filter(|glyf| *glyf != 0)
    }

    /// Advance of a glyph in font units.
    pub fn glyfbredde(&self, glyf: u16) -> u16 {
        self.bredder.get(usize::from(glyf)).copied().unwrap_or(0)
    }

    /// Advance of a character in thousandths of an em, rounded down as it is in the finished file.
    fn tusendeler(&self, tegn: char) -> i32 {
        let bredde = self.glyf(tegn).map_or(0, |glyf| self.glyfbredde(glyf));
        i32::from(bredde) * 1000 / i32::from(self.maal.per_em)
    }

    /// How much closer two neighbouring characters stand, in thousandths of an em; negative is
    /// closer. Spaces are left alone, so that words may be measured one by one.
    pub fn kerning(&self, venstre: char, hoeyre: char) -> i32 {
        if venstre == ' ' || hoeyre == ' ' {
            return 0;
        }
        let (Some(a), Some(b)) = (self.glyf(venstre), self.glyf(hoeyre)) else { return 0 };
        let plass = self.kerning.binary_search_by_key(&(a, b), |(par, _)| *par);
        let enheter = plass.ok().and_then(|i| self.kerning.get(i)).map_or(0, |(_, k)| *k);
        i32::from(enheter) * 1000 / i32::from(self.maal.per_em)
    }

    /// Width of `tekst` in points at the size `stoerrelse`.
    pub fn bredde(&self, tekst: &str, stoerrelse: f32) -> f32 {
        let mut sum = 0_i32;
        let mut forrige = None;
        for tegn in tekst.chars() {
            sum += self.tusendeler(tegn);
            sum += forrige.map_or(0, |f| self.kerning(f, tegn));
            forrige = Some(tegn);
        }
        i16::try_from(sum).map_or_else(
            // longer than 32 em: add up in two steps, both exact in f32
            |_| (f32_fra(sum / 1000) + f32_fra(sum % 1000) / 1000.0) * stoerrelse,
            |sum| f32::from(sum) * stoerrelse / 1000.0,
        )
    }

    /// Height above the baseline for one point of size.
    pub fn over(&self) -> f32 {
        f32::from(self.maal.over) / f32::from(self.maal.per_em)
    }

    /// Depth below the baseline for one point of size, positive.
    pub fn under(&self) -> f32 {
        -f32::from(self.maal.under) / f32::from(self.maal.per_em)
    }
}

fn f32_fra(tall: i32) -> f32 {
    i16::try_from(tall).map_or(f32::from(i16::MAX), f32::from)
}

/// Text as it is set: composed characters, known stand-ins for what the faces lack, one kind of space.
pub fn rens(tekst: &str) -> String {
    tekst.nfc().filter_map(erstatt).collect()
}

/// What is set instead of a character; `None` leaves it out.
fn erstatt(tegn: char) -> Option<char> {
    Some(match tegn {
        '\u{2011}' => '-',
        '\u{2714}' | '\u{2713}' => '\u{221A}',
        '\u{2716}' | '\u{2717}' => '\u{00D7}',
        '\u{2610}' => '\u{25A1}',
        '\u{2611}' | '\u{2612}' => '\u{25A0}',
        '\u{26A0}' => '\u{25B2}',
        '\u{2007}' | '\u{202F}' => '\u{00A0}',
        '\n' | '\r' | '\t' | '\u{2002}'..='\u{2006}' | '\u{2008}'..='\u{200A}' => ' ',
        // division points of the author, joiners and byte order marks are not drawn
        '\u{00AD}'
        | '\u{200B}'..='\u{200D}'
        | '\u{2060}'
        | '\u{FE0E}'
        | '\u{FE0F}'
        | '\u{FEFF}' => {
            return None;
        }
        annet => annet,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tall_er_like_brede_i_alle_snitt() {
        for skrift in Skrift::ALLE {
            let snitt = skrift.snitt();
            let bredde = snitt.bredde("0", 10.0);
            assert!(
                ('1'..='9').all(|t| (snitt.bredde(&t.to_string(), 10.0) - bredde).abs() < 0.001)
            );
        }
    }

    #[test]
    fn norske_og_samiske_tegn_finnes() {
        for skrift in Skrift::ALLE {
            let snitt = skrift.snitt();
            assert!(
                "æøåÆØÅáčđŋšŧžÁČĐŊŠŦŽ«»–—§…•½€\u{AD}\u{A0}"
                    .chars()
                    .all(|t| snitt.glyf(t).is_some())
            );
            assert!(snitt.glyf('😀').is_none());
        }
    }

    #[test]
    fn kerning_trekker_sammen() {
        let snitt = Skrift::Vanlig.snitt();
        assert!(snitt.kerning('A', 'V') < 0);
        assert!(snitt.bredde("AV", 10.0) < snitt.bredde("A", 10.0) + snitt.bredde("V", 10.0));
        assert_eq!(snitt.kerning('A', ' '), 0);
    }

    #[test]
    fn lang_tekst_maales_som_summen_av_ordene() {
        let snitt = Skrift::Vanlig.snitt();
        let ett = snitt.bredde("ord ", 10.0);
        assert!((snitt.bredde(&"ord ".repeat(100), 10.0) - 100.0 * ett).abs() < 0.01);
    }

    #[test]
    fn rens_setter_sammen_og_erstatter() {
        assert_eq!(rens("a\u{30A}pen"), "åpen");
        assert_eq!(rens("KVP\u{2011}sak\u{AD}er\t☑"), "KVP-saker ■");
        assert_eq!(rens("12\u{202F}000"), "12\u{A0}000");
    }
}
