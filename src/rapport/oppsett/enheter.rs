//! Splits styled text into units between the places where a line may end.
//!
//! A unit is normally a word with its punctuation. What belongs together stays in one unit: «§ 29»,
//! «nr. 3», «15. april».

use std::collections::VecDeque;

use crate::rapport::dokument::Tekst;
use crate::rapport::skrift::{Skrift, rens};

use crate::domene::MAANEDSNAVN;

use super::orddeling::{DELESTREK, delesteder};
use super::typografi::Stil;

/// What stands between two places where a line may end.
#[derive(Debug, Clone, Default)]
pub(super) struct Enhet {
    pub(super) fragmenter: Vec<Fragment>,
    pub(super) bredde: f32,
    /// Whether a space follows.
    pub(super) mellomrom: bool,
    /// Whether the line must end here.
    pub(super) linjeskift: bool,
}

#[derive(Debug, Clone)]
pub(super) struct Fragment {
    pub(super) skrift: Skrift,
    pub(super) lenke: Option<usize>,
    pub(super) tekst: String,
    pub(super) bredde: f32,
}

/// Splits text into units; spaces, and hyphens or slashes before a letter, may end a line.
pub(super) fn enheter(tekst: &[Tekst], stil: &Stil) -> VecDeque<Enhet> {
    let mut oppdeler = Oppdeler { stil, enhet: Enhet::default(), ut: VecDeque::new() };
    let mut lenker = 0;
    for run in tekst {
        match run {
            Tekst::Vanlig(ord) => oppdeler.run(ord, stil.grunn, None),
            Tekst::Fet(ord) => oppdeler.run(ord, Skrift::Fet, None),
            Tekst::Kursiv(ord) => oppdeler.run(ord, kursiv(stil), None),
            Tekst::Lenke { tekst, .. } => {
                oppdeler.run(tekst, stil.grunn, Some(lenker));
                lenker += 1;
            }
            Tekst::Linjeskift => {
                oppdeler.enhet.linjeskift = true;
                oppdeler.enhet.mellomrom = true;
                oppdeler.avslutt();
            }
        }
    }
    if !oppdeler.enhet.fragmenter.is_empty() {
        oppdeler.avslutt();
    }
    oppdeler.ut
}

/// The unit being gathered and those before it.
struct Oppdeler<'a> {
    stil: &'a Stil,
    enhet: Enhet,
    ut: VecDeque<Enhet>,
}

impl Oppdeler<'_> {
    fn run(&mut self, ord: &str, skrift: Skrift, lenke: Option<usize>) {
        for tegn in rens(ord).chars() {
            if tegn == ' ' && !binder(&self.enhet) {
                self.mellomrom();
                continue;
            }
            if tegn.is_alphabetic() && kan_brytes(&self.enhet) {
                self.avslutt();
            }
            self.enhet.legg_til(skrift, lenke, if tegn == '\u{A0}' { ' ' } else { tegn });
        }
    }

    fn mellomrom(&mut self) {
        if !self.enhet.fragmenter.is_empty() {
            self.enhet.mellomrom = true;
            self.avslutt();
        } else if let Some(forrige) = self.ut.back_mut() {
            // the space belongs to the unit before, whose own space it joins
            forrige.mellomrom = true;
        }
    }

    fn avslutt(&mut self) {
        let mut ferdig = std::mem::take(&mut self.enhet);
        if let Some(dag) = self.ut.pop_back_if(|forrige| er_dato(forrige, &ferdig)) {
            ferdig = dag.sammen_med(ferdig);
        }
        ferdig.maal(self.stil.stoerrelse);
        self.ut.push_back(ferdig);
    }
}

impl Enhet {
    fn legg_til(&mut self, skrift: Skrift, lenke: Option<usize>, tegn: char) {
        match self.fragmenter.last_mut() {
            Some(siste) if siste.skrift == skrift && siste.lenke == lenke => siste.tekst.push(tegn),
            Some(_) | None => {
                let tekst = String::from(tegn);
                self.fragmenter.push(Fragment { skrift, lenke, tekst, bredde: 0.0 });
            }
        }
    }

    /// The unit and the next as one, with a space between them that cannot end a line.
    fn sammen_med(mut self, neste: Self) -> Self {
        if let Some(siste) = self.fragmenter.last_mut() {
            siste.tekst.push(' ');
        }
        self.fragmenter.extend(neste.fragmenter);
        Self { fragmenter: self.fragmenter, ..neste }
    }

    fn maal(&mut self, stoerrelse: f32) {
        for fragment in &mut self.fragmenter {
            fragment.bredde = fragment.skrift.snitt().bredde(&fragment.tekst, stoerrelse);
        }
        self.bredde = self.fragmenter.iter().map(|f| f.bredde).sum();
    }

    /// Divided at the last dividing point that leaves room for the hyphen.
    pub(super) fn delt_i_ord(&self, ledig: f32, stoerrelse: f32) -> Option<(Self, Self)> {
        let mut brukt = 0.0;
        let mut beste = None;
        for (nummer, fragment) in self.fragmenter.iter().enumerate() {
            for sted in delesteder(&fragment.tekst) {
                let (foran, _) = fragment.tekst.split_at_checked(sted)?;
                let foran = format!("{foran}{DELESTREK}");
                if brukt + fragment.skrift.snitt().bredde(&foran, stoerrelse) <= ledig {
                    beste = Some((nummer, sted));
                }
            }
            brukt += fragment.bredde;
        }
        let (nummer, sted) = beste?;
        self.delt_ved(nummer, sted, Some(DELESTREK), stoerrelse)
    }

    /// Divided after the last character that fits, at least one: long addresses and the like.
    pub(super) fn delt_hvor_som_helst(&self, ledig: f32, stoerrelse: f32) -> Option<(Self, Self)> {
        let mut brukt = 0.0;
        let mut beste = None;
        for (nummer, fragment) in self.fragmenter.iter().enumerate() {
            for (sted, tegn) in fragment.tekst.char_indices() {
                let mut buffer = [0; 4];
                brukt += fragment.skrift.snitt().bredde(tegn.encode_utf8(&mut buffer), stoerrelse);
                if brukt > ledig && beste.is_some() {
                    return beste.and_then(|(n, s)| self.delt_ved(n, s, None, stoerrelse));
                }
                beste = Some((nummer, sted + tegn.len_utf8()));
            }
        }
        None // narrower than one character: nothing to divide
    }

    fn delt_ved(
        &self,
        nummer: usize,
        sted: usize,
        strek: Option<char>,
        stoerrelse: f32,
    ) -> Option<(Self, Self)> {
        let delt = self.fragmenter.get(nummer)?;
        let (foran, bak) = delt.tekst.split_at_checked(sted)?;
        let (mut foerste, mut rest) = (Self::default(), self.clone());
        foerste.fragmenter = self.fragmenter.get(..=nummer)?.to_vec();
        if let Some(siste) = foerste.fragmenter.last_mut() {
            foran.clone_into(&mut siste.tekst);
            siste.tekst.extend(strek);
        }
        rest.fragmenter.drain(..nummer);
        if let Some(neste) = rest.fragmenter.first_mut() {
            bak.clone_into(&mut neste.tekst);
        }
        rest.fragmenter.retain(|fragment| !fragment.tekst.is_empty());
        foerste.maal(stoerrelse);
        rest.maal(stoerrelse);
        Some((foerste, rest)).filter(|(_, rest)| !rest.fragmenter.is_empty())
    }
}

fn kursiv(stil: &Stil) -> Skrift {
    match stil.grunn {
        Skrift::Vanlig | Skrift::Kursiv => Skrift::Kursiv,
        Skrift::Fet => Skrift::Fet, // there is no bold italic; the weight matters more
    }
}

/// A paragraph sign and a few abbreviations stay with the number after them.
fn binder(enhet: &Enhet) -> bool {
    let Some(siste) = enhet.fragmenter.last() else { return false };
    siste.tekst.ends_with('§') || ["nr.", "kap.", "kl.", "s."].contains(&siste.tekst.as_str())
}

/// Whether two units are a day and its month, which stay together.
fn er_dato(dag: &Enhet, maaned: &Enhet) -> bool {
    let ([dag_tekst], Some(maaned)) = (dag.fragmenter.as_slice(), maaned.fragmenter.first()) else {
        return false;
    };
    let tall = dag_tekst.tekst.strip_suffix('.').unwrap_or_default();
    dag.mellomrom
        && !dag.linjeskift
        && (1..=2).contains(&tall.len())
        && tall.bytes().all(|tegn| tegn.is_ascii_digit())
        && MAANEDSNAVN.contains(&maaned.tekst.trim_end_matches(|tegn: char| !tegn.is_alphabetic()))
}

/// Whether the unit ends in a hyphen or slash with at least two characters before it.
fn kan_brytes(enhet: &Enhet) -> bool {
    let Some(siste) = enhet.fragmenter.last() else { return false };
    siste.tekst.ends_with(['-', '/', '\u{2013}']) && siste.tekst.chars().count() > 2
}
