//! Makes a subset of a TrueType font: the outlines of unused glyphs are emptied.
//!
//! Glyph ids stay as they are, so widths, character map and page content need no change.

use std::collections::BTreeSet;

use crate::rapport::skrift::sfnt::{Sfnt, u16_ved, u32_ved};

/// The tables a PDF reader needs, in the order of the directory.
const TABELLER: [&[u8; 4]; 9] =
    [b"cvt ", b"fpgm", b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp", b"prep"];

/// The font with only the outlines of `brukt` and what they are composed of.
pub(super) fn delskrift(fil: &[u8], brukt: &BTreeSet<u16>) -> Option<Vec<u8>> {
    let sfnt = Sfnt::les(fil)?;
    let omriss = Omriss::les(&sfnt)?;
    let behold = omriss.med_deler(brukt);
    let (mut glyf, mut loca) = (Vec::new(), Vec::new());
    for nummer in 0..omriss.antall {
        loca.extend(u32::try_from(glyf.len()).ok()?.to_be_bytes());
        if behold.contains(&nummer) {
            glyf.extend_from_slice(omriss.ett(nummer)?);
            glyf.resize(glyf.len().next_multiple_of(4), 0);
        }
    }
    loca.extend(u32::try_from(glyf.len()).ok()?.to_be_bytes());
    let mut head = sfnt.tabell(*b"head")?.to_vec();
    head.get_mut(50..52)?.copy_from_slice(&[0, 1]); // the new loca is long
    let mut deler = Vec::new();
    for merke in TABELLER {
        let data = match merke {
            b"glyf" => Some(glyf.as_slice()),
            b"loca" => Some(loca.as_slice()),
            b"head" => Some(head.as_slice()),
            _ => sfnt.tabell(*merke),
        };
        deler.extend(data.map(|data| (*merke, data)));
    }
    skriv(&deler)
}

/// The outlines of a font and where each starts.
struct Omriss<'a> {
    glyf: &'a [u8],
    loca: &'a [u8],
    lang: bool,
    antall: u16,
}

impl<'a> Omriss<'a> {
    fn les(sfnt: &Sfnt<'a>) -> Option<Self> {
        Some(Self {
            glyf: sfnt.tabell(*b"glyf")?,
            loca: sfnt.tabell(*b"loca")?,
            lang: u16_ved(sfnt.tabell(*b"head")?, 50)? == 1,
            antall: sfnt.antall_glyfer()?,
        })
    }

    fn start(&self, glyf: usize) -> Option<usize> {
        if self.lang {
            usize::try_from(u32_ved(self.loca, glyf * 4)?).ok()
        } else {
            u16_ved(self.loca, glyf * 2).map(|halv| usize::from(halv) * 2)
        }
    }

    /// The outline of one glyph; empty for a space.
    fn ett(&self, glyf: u16) -> Option<&'a [u8]> {
        let glyf = usize::from(glyf);
        self.glyf.get(self.start(glyf)?..self.start(glyf + 1)?)
    }

    /// The glyphs and everything they are composed of; å, é and č have parts.
    fn med_deler(&self, brukt: &BTreeSet<u16>) -> BTreeSet<u16> {
        let mut behold: BTreeSet<u16> = brukt.iter().copied().chain([0]).collect();
        let mut koe: Vec<u16> = behold.iter().copied().collect();
        while let Some(glyf) = koe.pop() {
            for del in self.ett(glyf).map(deler_av).unwrap_or_default() {
                if behold.insert(del) {
                    koe.push(del);
                }
            }
        }
        behold
    }
}

/// Glyphs that a composite outline refers to; none for a simple one.
fn deler_av(omriss: &[u8]) -> Vec<u16> {
    let mut deler = Vec::new();
    if u16_ved(omriss, 0).is_none_or(|konturer| konturer.cast_signed() >= 0) {
        return deler;
    }
    let mut plass = 10;
    while let (Some(flagg), Some(del)) = (u16_ved(omriss, plass), u16_ved(omriss, plass + 2)) {
        deler.push(del);
        plass += 4 + if flagg & 0x01 != 0 { 4 } else { 2 }; // two words or two bytes
        let skala = [(0x08, 2), (0x40, 4), (0x80, 8)]; // one, two or four factors
        plass += skala.iter().find(|(bit, _)| flagg & bit != 0).map_or(0, |(_, lengde)| *lengde);
        if flagg & 0x20 == 0 {
            break; // no more components
        }
    }
    deler
}

/// A font file of these tables, with directory and check sums.
fn skriv(tabeller: &[([u8; 4], &[u8])]) -> Option<Vec<u8>> {
    let antall = u16::try_from(tabeller.len()).ok()?;
    let log2 = u16::try_from(antall.checked_ilog2()?).ok()?;
    let mut ut = vec![0, 1, 0, 0];
    let soek = 16 << log2;
    ut.extend([antall, soek, log2, antall * 16 - soek].into_iter().flat_map(u16::to_be_bytes));
    let mut plass = 12 + 16 * tabeller.len();
    for (merke, data) in tabeller {
        ut.extend(merke);
        ut.extend(sjekksum(data).to_be_bytes());
        ut.extend(u32::try_from(plass).ok()?.to_be_bytes());
        ut.extend(u32::try_from(data.len()).ok()?.to_be_bytes());
        plass += data.len().next_multiple_of(4);
    }
    for (_, data) in tabeller {
        ut.extend_from_slice(data);
        ut.resize(ut.len().next_multiple_of(4), 0);
    }
    Some(ut)
}

fn sjekksum(data: &[u8]) -> u32 {
    data.chunks(4).fold(0, |sum: u32, bit| {
        let ord = (0..4).fold(0, |ord: u32, i| ord << 8 | bit.get(i).map_or(0, |b| u32::from(*b)));
        sum.wrapping_add(ord)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rapport::skrift::Skrift;

    #[test]
    fn delskriften_er_liten_og_har_sammensatte_tegn() {
        let snitt = Skrift::Vanlig.snitt();
        let brukt: BTreeSet<u16> = "Ærlig å".chars().filter_map(|t| snitt.glyf(t)).collect();
        let del = delskrift(snitt.fil, &brukt).expect("a readable font");
        assert!(del.len() < snitt.fil.len() / 4);
        let (hele, delte) = (Sfnt::les(snitt.fil).expect("font"), Sfnt::les(&del).expect("subset"));
        assert_eq!(hele.antall_glyfer(), delte.antall_glyfer());
        let (fra, til) = (Omriss::les(&hele).expect("font"), Omriss::les(&delte).expect("subset"));
        let aa = snitt.glyf('å').expect("å");
        for glyf in deler_av(fra.ett(aa).expect("å")).into_iter().chain(brukt) {
            let (fra, til) = (fra.ett(glyf).expect("outline"), til.ett(glyf).expect("outline"));
            assert!(til.starts_with(fra), "glyph {glyf}");
        }
        let ubrukt = snitt.glyf('Q').expect("Q");
        assert_eq!(til.ett(ubrukt).map(<[u8]>::len), Some(0));
    }

    #[test]
    fn en_avkuttet_fil_gir_ingenting() {
        let fil = Skrift::Fet.snitt().fil;
        assert!(delskrift(&fil[..2000], &BTreeSet::new()).is_none());
    }
}
