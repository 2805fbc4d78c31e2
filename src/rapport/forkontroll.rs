//! Checks a document before anything is drawn, and reports every fault at once.
//!
//! The writer enforces nothing, so what PDF/A and PDF/UA refuse is refused here: characters without
//! a glyph, a missing title, headings that skip a level, figures without alternative text, tables
//! without header or with uneven rows, empty blocks. Whether an alternative text helps, and whether
//! the order makes sense, only the author can say.

use std::collections::BTreeSet;

use super::dokument::{Blokk, Dokument, Figur, Form, Tabell, Tekst};
use super::oppsett::overskrifter::ren_tekst;
use super::skrift::{Skrift, rens};

#[cfg(test)]
mod tests;

/// A fault and where it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feil {
    /// What is wrong.
    pub slag: Feilslag,
    /// Where.
    pub sted: Sted,
}

/// What is wrong with a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Feilslag {
    /// The faces of the report lack a character, for example an emoji.
    ManglerTegn(char),
    /// The document has no title.
    ManglerTittel,
    /// A heading skips a level, for example from 1 to 3, or the first is not of level 1.
    Overskriftshopp {
        /// Level before, 0 at the start.
        fra: u8,
        /// Level of the heading.
        til: u8,
    },
    /// A heading's level is not 1, 2 or 3.
    UgyldigNivaa(u8),
    /// A figure has no alternative text.
    FigurUtenAlt,
    /// A figure has no shapes or no size.
    TomFigur,
    /// A table or figure has no caption.
    ManglerBildetekst,
    /// A table has no columns, or a column without header text.
    TabellUtenHode,
    /// A column's share of the width is not a positive number.
    UgyldigKolonnebredde,
    /// A table has no rows.
    TomTabell,
    /// A row has another number of cells than there are columns.
    UlikRadlengde {
        /// Row from 1.
        rad: usize,
        /// Cells in it.
        celler: usize,
        /// Columns of the table.
        kolonner: usize,
    },
    /// A heading, paragraph, list, item or box has no content.
    TomBlokk,
    /// A link has no words or no target.
    UfullstendigLenke,
}

/// Where a fault is: the kind of block and its first words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sted {
    /// Kind of block.
    pub slag: Stedslag,
    /// Its first words, or those of the text before it when it has none.
    pub utdrag: String,
}

/// Kinds of places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are those of the document model")]
pub enum Stedslag {
    Dokument,
    Tittel,
    Overskrift,
    Avsnitt,
    Liste,
    Tabell,
    Figur,
    Innhold,
    Boks,
}

impl Stedslag {
    /// Stable name for texts.
    pub fn kode(self) -> &'static str {
        match self {
            Self::Dokument => "dokument",
            Self::Tittel => "tittel",
            Self::Overskrift => "overskrift",
            Self::Avsnitt => "avsnitt",
            Self::Liste => "liste",
            Self::Tabell => "tabell",
            Self::Figur => "figur",
            Self::Innhold => "innhold",
            Self::Boks => "boks",
        }
    }
}

impl Feil {
    /// Every code there is, for the test that compares them with the texts.
    pub const KODER: [&'static str; 13] = [
        "mangler-tegn",
        "mangler-tittel",
        "overskriftshopp",
        "ugyldig-nivaa",
        "figur-uten-alt",
        "tom-figur",
        "mangler-bildetekst",
        "tabell-uten-hode",
        "ugyldig-kolonnebredde",
        "tom-tabell",
        "ulik-radlengde",
        "tom-blokk",
        "ufullstendig-lenke",
    ];

    /// Stable code; the text stands under `rapportfeil-<kode>`.
    pub fn kode(&self) -> &'static str {
        match self.slag {
            Feilslag::ManglerTegn(_) => "mangler-tegn",
            Feilslag::ManglerTittel => "mangler-tittel",
            Feilslag::Overskriftshopp { .. } => "overskriftshopp",
            Feilslag::UgyldigNivaa(_) => "ugyldig-nivaa",
            Feilslag::FigurUtenAlt => "figur-uten-alt",
            Feilslag::TomFigur => "tom-figur",
            Feilslag::ManglerBildetekst => "mangler-bildetekst",
            Feilslag::TabellUtenHode => "tabell-uten-hode",
            Feilslag::UgyldigKolonnebredde => "ugyldig-kolonnebredde",
            Feilslag::TomTabell => "tom-tabell",
            Feilslag::UlikRadlengde { .. } => "ulik-radlengde",
            Feilslag::TomBlokk => "tom-blokk",
            Feilslag::UfullstendigLenke => "ufullstendig-lenke",
        }
    }

    /// Arguments of the text: always `slag` and `sted`, and what the fault itself carries.
    pub fn argumenter(&self) -> Vec<(&'static str, String)> {
        let mut ut =
            vec![("slag", self.sted.slag.kode().to_owned()), ("sted", self.sted.utdrag.clone())];
        match self.slag {
            Feilslag::ManglerTegn(tegn) => {
                ut.push(("tegn", format!("{tegn} (U+{:04X})", u32::from(tegn))));
            }
            Feilslag::Overskriftshopp { fra, til } => {
                let fra = if fra == 0 { "start".to_owned() } else { fra.to_string() };
                ut.extend([("fra", fra), ("til", til.to_string())]);
            }
            Feilslag::UgyldigNivaa(nivaa) => ut.push(("til", nivaa.to_string())),
            Feilslag::UlikRadlengde { rad, celler, kolonner } => ut.extend([
                ("rad", rad.to_string()),
                ("celler", celler.to_string()),
                ("kolonner", kolonner.to_string()),
            ]),
            Feilslag::ManglerTittel
            | Feilslag::FigurUtenAlt
            | Feilslag::TomFigur
            | Feilslag::ManglerBildetekst
            | Feilslag::TabellUtenHode
            | Feilslag::UgyldigKolonnebredde
            | Feilslag::TomTabell
            | Feilslag::TomBlokk
            | Feilslag::UfullstendigLenke => {}
        }
        ut
    }
}

/// All faults of a document in reading order; an empty list means that it may be drawn.
pub fn kontroller(dokument: &Dokument) -> Vec<Feil> {
    let mut kontroll = Kontroll { feil: Vec::new(), nivaa: 0, sist: String::new() };
    kontroll.rammen(dokument);
    kontroll.blokker(&dokument.blokker);
    kontroll.feil
}

struct Kontroll {
    feil: Vec<Feil>,
    /// Level of the heading before.
    nivaa: u8,
    /// First words of the last block that had any.
    sist: String,
}

impl Kontroll {
    fn meld(&mut self, feilslag: Feilslag, slag: Stedslag, utdrag: &str) {
        let utdrag = if utdrag.is_empty() { self.sist.clone() } else { utdrag.to_owned() };
        self.feil.push(Feil { slag: feilslag, sted: Sted { slag, utdrag } });
    }

    /// Title, footer, mark and fixed words.
    fn rammen(&mut self, dokument: &Dokument) {
        let Dokument { tittel, bunntekst, merke, ord, blokker, .. } = dokument;
        if tittel.trim().is_empty() {
            self.meld(Feilslag::ManglerTittel, Stedslag::Dokument, "");
        }
        if blokker.iter().all(|blokk| matches!(blokk, Blokk::Sideskift)) {
            self.meld(Feilslag::TomBlokk, Stedslag::Dokument, tittel);
        }
        let faste = [bunntekst, &ord.side_av, &ord.figur, &ord.tabell];
        for fast in faste.into_iter().chain(merke) {
            self.tegn(fast, Stedslag::Dokument, fast);
        }
    }

    fn blokker(&mut self, blokker: &[Blokk]) {
        for blokk in blokker {
            match blokk {
                Blokk::Tittel(tekst) => self.tekst(tekst, Stedslag::Tittel),
                Blokk::Overskrift { nivaa, tekst, .. } => {
                    self.tekst(tekst, Stedslag::Overskrift);
                    self.overskrift(*nivaa, &utdrag(&ren_tekst(tekst)));
                }
                Blokk::Avsnitt(tekst) => self.tekst(tekst, Stedslag::Avsnitt),
                Blokk::Liste { punkter, .. } => self.liste(punkter),
                Blokk::Tabell(tabell) => self.tabell(tabell),
                Blokk::Figur(figur) => self.figur(figur),
                Blokk::Innhold { overskrift } => {
                    let tekst = [Tekst::Vanlig(overskrift.clone())];
                    self.tekst(&tekst, Stedslag::Innhold);
                    self.overskrift(1, &utdrag(overskrift));
                }
                Blokk::Boks(inne) => self.beholder(inne, Stedslag::Boks),
                Blokk::Sideskift => {}
            }
        }
    }

    fn beholder(&mut self, blokker: &[Blokk], slag: Stedslag) {
        if blokker.iter().all(|blokk| matches!(blokk, Blokk::Sideskift)) {
            self.meld(Feilslag::TomBlokk, slag, "");
        }
        self.blokker(blokker);
    }

    fn overskrift(&mut self, nivaa: u8, utdrag: &str) {
        if !(1..=3).contains(&nivaa) {
            self.meld(Feilslag::UgyldigNivaa(nivaa), Stedslag::Overskrift, utdrag);
        } else if nivaa > self.nivaa + 1 {
            let hopp = Feilslag::Overskriftshopp { fra: self.nivaa, til: nivaa };
            self.meld(hopp, Stedslag::Overskrift, utdrag);
        }
        self.nivaa = nivaa.clamp(1, 3);
    }

    /// A text that must not be empty.
    fn tekst(&mut self, tekst: &[Tekst], slag: Stedslag) {
        let ren = ren_tekst(tekst);
        if ren.is_empty() {
            self.meld(Feilslag::TomBlokk, slag, "");
            return;
        }
        self.sist = utdrag(&ren);
        self.innhold(tekst, slag, &utdrag(&ren));
    }

    /// Characters and links of a text.
    fn innhold(&mut self, tekst: &[Tekst], slag: Stedslag, utdrag: &str) {
        self.tegn(&ren_tekst(tekst), slag, utdrag);
        for run in tekst {
            if let Tekst::Lenke { tekst, maal } = run
                && (tekst.trim().is_empty() || maal.trim().is_empty())
            {
                self.meld(Feilslag::UfullstendigLenke, slag, utdrag);
            }
        }
    }

    fn tegn(&mut self, tekst: &str, slag: Stedslag, utdrag: &str) {
        // the three faces have the same characters; a test compares them
        let snitt = Skrift::Vanlig.snitt();
        let ren = rens(tekst);
        let mangler: BTreeSet<_> = ren.chars().filter(|tegn| snitt.glyf(*tegn).is_none()).collect();
        for tegn in mangler {
            self.meld(Feilslag::ManglerTegn(tegn), slag, utdrag);
        }
    }

    fn liste(&mut self, punkter: &[Vec<Blokk>]) {
        if punkter.is_empty() {
            self.meld(Feilslag::TomBlokk, Stedslag::Liste, "");
        }
        for punkt in punkter {
            self.beholder(punkt, Stedslag::Liste);
        }
    }

    fn tabell(&mut self, tabell: &Tabell) {
        let Tabell { tittel, kolonner, rader, .. } = tabell;
        let slag = Stedslag::Tabell;
        let sted = utdrag(tittel);
        self.bildetekst(tittel, slag);
        if kolonner.is_empty() || kolonner.iter().any(|kolonne| kolonne.tittel.trim().is_empty()) {
            self.meld(Feilslag::TabellUtenHode, slag, &sted);
        }
        if kolonner.iter().any(|kolonne| !(kolonne.andel.is_finite() && kolonne.andel > 0.0)) {
            self.meld(Feilslag::UgyldigKolonnebredde, slag, &sted);
        }
        if rader.is_empty() {
            self.meld(Feilslag::TomTabell, slag, &sted);
        }
        for kolonne in kolonner {
            self.tegn(&kolonne.tittel, slag, &sted);
        }
        for (nummer, rad) in rader.iter().enumerate() {
            let (celler, kolonner) = (rad.len(), kolonner.len());
            if celler != kolonner {
                let ulik = Feilslag::UlikRadlengde { rad: nummer + 1, celler, kolonner };
                self.meld(ulik, slag, &sted);
            }
            for celle in rad {
                self.innhold(celle, slag, &sted);
            }
        }
    }

    fn figur(&mut self, figur: &Figur) {
        let Figur { tittel, alt, bredde, hoeyde, former } = figur;
        let slag = Stedslag::Figur;
        let sted = utdrag(tittel);
        self.bildetekst(tittel, slag);
        if alt.trim().is_empty() {
            self.meld(Feilslag::FigurUtenAlt, slag, &sted);
        }
        let synlig = |lengde: f32| lengde.is_finite() && lengde > 0.0;
        if former.is_empty() || !synlig(*bredde) || !synlig(*hoeyde) {
            self.meld(Feilslag::TomFigur, slag, &sted);
        }
        for form in former {
            if let Form::Ord(_, _, _, ord) = form {
                self.tegn(ord, slag, &sted);
            }
        }
    }

    fn bildetekst(&mut self, tittel: &str, slag: Stedslag) {
        if tittel.trim().is_empty() {
            self.meld(Feilslag::ManglerBildetekst, slag, "");
        } else {
            self.tegn(tittel, slag, &utdrag(tittel));
        }
    }
}

/// The first words of a text.
fn utdrag(tekst: &str) -> String {
    let ren = rens(tekst);
    let mut ord = ren.split_whitespace();
    let start = ord.by_ref().take(7).collect::<Vec<_>>().join(" ");
    let kort: String = start.chars().take(60).collect();
    if ord.next().is_some() || kort.len() < start.len() { format!("{kort} …") } else { kort }
}
