//! Markdown to blocks: the small set of marks that a report needs, and a clear refusal of the rest.
//!
//! Headings to level 3 (a trailing `{-}` leaves the number out), paragraphs, lists, bold, italic,
//! links, tables; a quotation becomes a framed box, and fenced words place tables, figures, the
//! table of contents and page breaks.

mod tabell;

use std::iter::Peekable;
use std::ops::Range;

use pulldown_cmark::{
    CodeBlockKind, Event, HeadingLevel, OffsetIter, Options, Parser, Tag, TagEnd,
};

use crate::rapport::dokument::{Blokk, Tekst};

use super::Deler;
use super::feil::Oppmerkingsfeil;

/// A fault and the line of the filled-in text it stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Funn {
    /// What is wrong.
    pub(super) art: Oppmerkingsfeil,
    /// Line, from 1.
    pub(super) linje: usize,
}

/// Reads filled-in Markdown.
pub(super) fn les(tekst: &str, deler: &Deler) -> Result<Vec<Blokk>, Funn> {
    let stroem = Parser::new_ext(tekst, Options::ENABLE_TABLES).into_offset_iter().peekable();
    let mut leser = Leser { kilde: tekst, stroem, deler };
    leser.blokker(None)
}

/// Headings must not skip a level after the one before; gives the last level, or the words of the
/// first heading that skips.
pub(super) fn sjekk_nivaaer(blokker: &[Blokk], mut forrige: u8) -> Result<u8, String> {
    for blokk in blokker {
        if let Blokk::Overskrift { nivaa, tekst, .. } = blokk {
            if *nivaa > forrige + 1 {
                return Err(ren_tekst(tekst));
            }
            forrige = *nivaa;
        }
    }
    Ok(forrige)
}

/// The words without style.
fn ren_tekst(tekst: &[Tekst]) -> String {
    let ord = tekst.iter().map(|del| match del {
        Tekst::Vanlig(ord) | Tekst::Fet(ord) | Tekst::Kursiv(ord) => ord.as_str(),
        Tekst::Lenke { tekst, .. } => tekst,
        Tekst::Linjeskift => " ",
    });
    ord.collect()
}

struct Leser<'a> {
    kilde: &'a str,
    stroem: Peekable<OffsetIter<'a>>,
    deler: &'a Deler,
}

impl<'a> Leser<'a> {
    /// Blocks up to the end of the surrounding element, or of the text.
    fn blokker(&mut self, slutt: Option<TagEnd>) -> Result<Vec<Blokk>, Funn> {
        let mut ut = Vec::new();
        while let Some((hendelse, sted)) = self.stroem.next() {
            match hendelse {
                Event::End(ende) if Some(ende) == slutt => break,
                Event::Start(merke) => self.blokk(merke, &sted, &mut ut)?,
                // The words of a tight list item stand without a paragraph around them.
                Event::Text(_) | Event::Code(_) => {
                    let foerste = self.enkel(hendelse, &sted)?;
                    ut.push(Blokk::Avsnitt(self.loes_linje(foerste)?));
                }
                _ => return Err(self.funn(Oppmerkingsfeil::Ustoettet, &sted)),
            }
        }
        Ok(ut)
    }

    fn blokk(
        &mut self,
        merke: Tag<'a>,
        sted: &Range<usize>,
        ut: &mut Vec<Blokk>,
    ) -> Result<(), Funn> {
        match merke {
            Tag::Paragraph => ut.push(Blokk::Avsnitt(self.ord(TagEnd::Paragraph)?)),
            Tag::Heading { level, .. } => ut.push(self.overskrift(level, sted)?),
            Tag::BlockQuote(kind) => {
                ut.push(Blokk::Boks(self.blokker(Some(TagEnd::BlockQuote(kind)))?));
            }
            Tag::List(start) => ut.push(self.liste(start.is_some())?),
            Tag::CodeBlock(CodeBlockKind::Fenced(slag)) => {
                let navn = self.gjerdetekst();
                ut.extend(self.del(&slag, &navn, sted)?);
            }
            Tag::Table(sider) => self.markdowntabell(&sider, sted, ut)?,
            Tag::Strong | Tag::Emphasis | Tag::Link { .. } => {
                let foerste = self.stilt(&merke, sted)?;
                ut.push(Blokk::Avsnitt(self.loes_linje(foerste)?));
            }
            _ => return Err(self.funn(Oppmerkingsfeil::Ustoettet, sted)),
        }
        Ok(())
    }

    fn overskrift(&mut self, nivaa: HeadingLevel, sted: &Range<usize>) -> Result<Blokk, Funn> {
        let kilde = self.kilde.get(sted.clone()).unwrap_or_default();
        // A value ends in `\}` where it was typed so; only the template's own mark counts.
        let nummerert = !kilde.trim_end().ends_with("{-}");
        let mut tekst = self.ord(TagEnd::Heading(nivaa))?;
        if !nummerert && let Some(Tekst::Vanlig(siste)) = tekst.last_mut() {
            *siste = siste.trim_end_matches("{-}").trim_end().to_owned();
        }
        let nivaa = match nivaa {
            HeadingLevel::H1 => 1,
            HeadingLevel::H2 => 2,
            HeadingLevel::H3 => 3,
            HeadingLevel::H4 | HeadingLevel::H5 | HeadingLevel::H6 => {
                return Err(self.funn(Oppmerkingsfeil::ForDypOverskrift, sted));
            }
        };
        Ok(Blokk::Overskrift { nivaa, nummerert, tekst })
    }

    fn liste(&mut self, ordnet: bool) -> Result<Blokk, Funn> {
        let mut punkter = Vec::new();
        while let Some((hendelse, _)) = self.stroem.next() {
            match hendelse {
                Event::Start(Tag::Item) => punkter.push(self.blokker(Some(TagEnd::Item))?),
                _ => break,
            }
        }
        Ok(Blokk::Liste { ordnet, punkter })
    }

    /// The words inside a fence.
    fn gjerdetekst(&mut self) -> String {
        let mut ord = String::new();
        for (hendelse, _) in self.stroem.by_ref() {
            match hendelse {
                Event::Text(bit) => ord.push_str(&bit),
                _ => break,
            }
        }
        ord.trim().to_owned()
    }

    /// The part that a fence places; one without content is left out.
    fn del(&self, slag: &str, navn: &str, sted: &Range<usize>) -> Result<Option<Blokk>, Funn> {
        let ukjent = || self.funn(Oppmerkingsfeil::UkjentDel, sted);
        match slag {
            "sideskift" => Ok(Some(Blokk::Sideskift)),
            "innhold" => Ok(Some(Blokk::Innhold { overskrift: self.deler.innhold.clone() })),
            "tabell" => {
                let tabell = self.deler.tabeller.get(navn).ok_or_else(ukjent)?;
                Ok((!tabell.rader.is_empty()).then(|| Blokk::Tabell(tabell.clone())))
            }
            "figur" => {
                let figur = self.deler.figurer.get(navn).ok_or_else(ukjent)?;
                Ok((!figur.former.is_empty()).then(|| Blokk::Figur(figur.clone())))
            }
            _ => Err(ukjent()),
        }
    }

    /// Running words up to that end.
    fn ord(&mut self, slutt: TagEnd) -> Result<Vec<Tekst>, Funn> {
        let mut ut = Vec::new();
        while let Some((hendelse, sted)) = self.stroem.next() {
            match hendelse {
                Event::End(ende) if ende == slutt => break,
                Event::Start(merke) => skjoet(&mut ut, self.stilt(&merke, &sted)?),
                _ => skjoet(&mut ut, self.enkel(hendelse, &sted)?),
            }
        }
        Ok(ut)
    }

    /// The rest of a line that has no paragraph around it.
    fn loes_linje(&mut self, foerste: Tekst) -> Result<Vec<Tekst>, Funn> {
        let mut ut = vec![foerste];
        while let Some((hendelse, sted)) = self.stroem.next_if(|(h, _)| er_loepende(h)) {
            let neste = match hendelse {
                Event::Start(merke) => self.stilt(&merke, &sted)?,
                _ => self.enkel(hendelse, &sted)?,
            };
            skjoet(&mut ut, neste);
        }
        Ok(ut)
    }

    fn stilt(&mut self, merke: &Tag<'a>, sted: &Range<usize>) -> Result<Tekst, Funn> {
        match merke {
            Tag::Strong => Ok(Tekst::Fet(ren_tekst(&self.ord(TagEnd::Strong)?))),
            Tag::Emphasis => Ok(Tekst::Kursiv(ren_tekst(&self.ord(TagEnd::Emphasis)?))),
            Tag::Link { dest_url, .. } => {
                let tekst = ren_tekst(&self.ord(TagEnd::Link)?);
                Ok(Tekst::Lenke { tekst, maal: dest_url.to_string() })
            }
            _ => Err(self.funn(Oppmerkingsfeil::Ustoettet, sted)),
        }
    }

    fn enkel(&self, hendelse: Event<'a>, sted: &Range<usize>) -> Result<Tekst, Funn> {
        match hendelse {
            Event::Text(ord) | Event::Code(ord) => Ok(Tekst::Vanlig(ord.to_string())),
            Event::SoftBreak => Ok(Tekst::Vanlig(" ".to_owned())),
            Event::HardBreak => Ok(Tekst::Linjeskift),
            _ => Err(self.funn(Oppmerkingsfeil::Ustoettet, sted)),
        }
    }

    fn funn(&self, art: Oppmerkingsfeil, sted: &Range<usize>) -> Funn {
        let foer = self.kilde.get(..sted.start).unwrap_or_default();
        Funn { art, linje: foer.matches('\n').count() + 1 }
    }
}

fn er_loepende(hendelse: &Event<'_>) -> bool {
    matches!(
        hendelse,
        Event::Text(_)
            | Event::Code(_)
            | Event::SoftBreak
            | Event::HardBreak
            | Event::Start(Tag::Strong | Tag::Emphasis | Tag::Link { .. })
    )
}

/// Adds a run; ordinary text is joined, because the parser cuts it at every escaped sign.
fn skjoet(ut: &mut Vec<Tekst>, ny: Tekst) {
    match (ut.last_mut(), ny) {
        (Some(Tekst::Vanlig(forrige)), Tekst::Vanlig(ord)) => forrige.push_str(&ord),
        (_, ny) => ut.push(ny),
    }
}
