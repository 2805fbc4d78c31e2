//! Tables written directly in a template.

use std::ops::Range;

use pulldown_cmark::{Alignment, Event, Tag, TagEnd};

use crate::rapport::dokument::{Blokk, Justering, Kolonne, Tabell, Tekst};

use super::{Funn, Leser, ren_tekst};
use crate::rapport::mal::feil::Oppmerkingsfeil;

/// What the paragraph above a table begins with; the rest of it is the caption.
const TITTELORD: &str = "Tabell: ";

impl Leser<'_> {
    /// A table; the paragraph «Tabell: …» above it becomes its caption.
    pub(super) fn markdowntabell(
        &mut self,
        sider: &[Alignment],
        sted: &Range<usize>,
        ut: &mut Vec<Blokk>,
    ) -> Result<(), Funn> {
        let tittel = match ut.last() {
            Some(Blokk::Avsnitt(tekst)) => ren_tekst(tekst),
            _ => String::new(),
        };
        let Some(tittel) = tittel.strip_prefix(TITTELORD) else {
            return Err(self.funn(Oppmerkingsfeil::TabellUtenTittel, sted));
        };
        let tittel = tittel.to_owned();
        ut.pop();
        let mut rader = self.tabellrader()?;
        let hode = if rader.is_empty() { Vec::new() } else { rader.remove(0) };
        let kolonner = kolonner(&hode, &rader, sider);
        ut.push(Blokk::Tabell(Tabell { tittel, kolonner, rader, radhoder: true }));
        Ok(())
    }

    /// All rows, the header first.
    fn tabellrader(&mut self) -> Result<Vec<Vec<Vec<Tekst>>>, Funn> {
        let mut rader = Vec::new();
        while let Some((hendelse, _)) = self.stroem.next() {
            match hendelse {
                Event::Start(Tag::TableHead | Tag::TableRow) => rader.push(Vec::new()),
                Event::Start(Tag::TableCell) => {
                    let celle = self.ord(TagEnd::TableCell)?;
                    if let Some(rad) = rader.last_mut() {
                        rad.push(celle);
                    }
                }
                Event::End(TagEnd::Table) => break,
                _ => {}
            }
        }
        Ok(rader)
    }
}

/// A column is as wide as its longest cell asks for, within reason.
fn kolonner(hode: &[Vec<Tekst>], rader: &[Vec<Vec<Tekst>>], sider: &[Alignment]) -> Vec<Kolonne> {
    let lengde = |celle: &Vec<Tekst>| ren_tekst(celle).chars().count();
    let alle = hode.iter().zip(sider).enumerate();
    let kolonner = alle.map(|(nr, (celle, side))| {
        let lengst = rader.iter().filter_map(|rad| rad.get(nr)).map(lengde).max().unwrap_or(0);
        let bredde = u8::try_from(lengst.max(lengde(celle)).clamp(6, 40)).unwrap_or(40);
        let justering = match side {
            Alignment::Right => Justering::Hoeyre,
            Alignment::None | Alignment::Left | Alignment::Center => Justering::Venstre,
        };
        Kolonne { tittel: ren_tekst(celle), andel: f32::from(bredde), justering }
    });
    kolonner.collect()
}
