//! Reads the tables of a TrueType file that the report needs.
//!
//! Every read is checked; a file that ends too early gives `None`, never a panic.

use std::collections::BTreeMap;

use super::Maal;

/// A font file split into its tables.
#[derive(Debug)]
pub(crate) struct Sfnt<'a> {
    tabeller: BTreeMap<[u8; 4], &'a [u8]>,
}

/// Big-endian number of 16 bits at a place in the data.
pub(crate) fn u16_ved(data: &[u8], plass: usize) -> Option<u16> {
    let par = data.get(plass..plass.checked_add(2)?)?;
    par.try_into().ok().map(u16::from_be_bytes)
}

/// Big-endian number of 32 bits at a place in the data.
pub(crate) fn u32_ved(data: &[u8], plass: usize) -> Option<u32> {
    let fire = data.get(plass..plass.checked_add(4)?)?;
    fire.try_into().ok().map(u32::from_be_bytes)
}

fn i16_ved(data: &[u8], plass: usize) -> Option<i16> {
    u16_ved(data, plass).map(u16::cast_signed)
}

impl<'a> Sfnt<'a> {
    /// Splits a font file into tables.
    pub(crate) fn les(fil: &'a [u8]) -> Option<Self> {
        let mut tabeller = BTreeMap::new();
        for nummer in 0..usize::from(u16_ved(fil, 4)?) {
            let post = 12 + nummer * 16;
            let merke: [u8; 4] = fil.get(post..post + 4)?.try_into().ok()?;
            let start = usize::try_from(u32_ved(fil, post + 8)?).ok()?;
            let lengde = usize::try_from(u32_ved(fil, post + 12)?).ok()?;
            tabeller.insert(merke, fil.get(start..start.checked_add(lengde)?)?);
        }
        Some(Self { tabeller })
    }

    /// One table by its four letters.
    pub(crate) fn tabell(&self, merke: [u8; 4]) -> Option<&'a [u8]> {
        self.tabeller.get(&merke).copied()
    }

    /// Number of glyphs.
    pub(crate) fn antall_glyfer(&self) -> Option<u16> {
        u16_ved(self.tabell(*b"maxp")?, 4)
    }

    /// Measures for layout and for the font descriptor.
    pub(crate) fn maal(&self) -> Option<Maal> {
        let (head, hhea) = (self.tabell(*b"head")?, self.tabell(*b"hhea")?);
        let vekt = self.tabell(*b"OS/2").and_then(|os2| u16_ved(os2, 4)).unwrap_or(400);
        Some(Maal {
            per_em: u16_ved(head, 18).filter(|enheter| *enheter > 0)?,
            over: i16_ved(hhea, 4)?,
            under: i16_ved(hhea, 6)?,
            ramme: [i16_ved(head, 36)?, i16_ved(head, 38)?, i16_ved(head, 40)?, i16_ved(head, 42)?],
            helning: [i16_ved(hhea, 18)?, i16_ved(hhea, 20)?],
            vekt,
        })
    }

    /// Advance of every glyph.
    pub(crate) fn bredder(&self) -> Option<Vec<u16>> {
        let hmtx = self.tabell(*b"hmtx")?;
        let lange = usize::from(u16_ved(self.tabell(*b"hhea")?, 34)?).checked_sub(1)?;
        // glyphs after the last full entry share its advance
        let bredde = |glyf: usize| u16_ved(hmtx, glyf.min(lange) * 4);
        (0..usize::from(self.antall_glyfer()?)).map(bredde).collect()
    }

    /// Glyph of every character of the basic plane, from the Unicode table of format 4.
    pub(crate) fn glyfer(&self) -> Option<Vec<u16>> {
        let cmap = self.tabell(*b"cmap")?;
        let tabell = (0..usize::from(u16_ved(cmap, 2)?)).find_map(|nummer| {
            let start = usize::try_from(u32_ved(cmap, 4 + nummer * 8 + 4)?).ok()?;
            cmap.get(start..).filter(|tabell| u16_ved(tabell, 0) == Some(4))
        })?;
        let dobbelt = usize::from(u16_ved(tabell, 6)?);
        let mut glyfer = vec![0; 0x1_0000];
        for segment in (0..dobbelt).step_by(2) {
            let siste = u16_ved(tabell, 14 + segment)?;
            let foerste = u16_ved(tabell, 16 + dobbelt + segment)?;
            let forskyvning = u16_ved(tabell, 16 + 2 * dobbelt + segment)?;
            let plass = 16 + 3 * dobbelt + segment;
            let avstand = usize::from(u16_ved(tabell, plass)?);
            for kode in (foerste..=siste).filter(|kode| *kode != u16::MAX) {
                let glyf = if avstand == 0 {
                    kode.wrapping_add(forskyvning)
                } else {
                    let inne = plass + avstand + usize::from(kode - foerste) * 2;
                    let funnet = u16_ved(tabell, inne).filter(|glyf| *glyf != 0);
                    funnet.map_or(0, |glyf| glyf.wrapping_add(forskyvning))
                };
                if let Some(rute) = glyfer.get_mut(usize::from(kode)) {
                    *rute = glyf;
                }
            }
        }
        Some(glyfer)
    }

    /// Kerning pairs of the horizontal subtable of format 0, sorted by pair.
    pub(crate) fn kerning(&self) -> Option<Vec<((u16, u16), i16)>> {
        let kern = self.tabell(*b"kern")?;
        if u16_ved(kern, 0)? != 0 || u16_ved(kern, 8)? != 1 {
            return None; // another version or direction than the bundled fonts have
        }
        let par = |nummer: usize| {
            let post = 18 + nummer * 6;
            Some(((u16_ved(kern, post)?, u16_ved(kern, post + 2)?), i16_ved(kern, post + 4)?))
        };
        let mut alle: Vec<_> =
            (0..usize::from(u16_ved(kern, 10)?)).map(par).collect::<Option<_>>()?;
        alle.sort_unstable();
        Some(alle)
    }
}
