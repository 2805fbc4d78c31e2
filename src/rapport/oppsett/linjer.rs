//! Breaks styled text into lines, ragged right.
//!
//! Left-aligned text needs few divided words: one is divided only where the line would otherwise end
//! more than a seventh short, never on three lines in a row, and in headings only in an emergency.
//! The space at a wrapped line's end stays in the text, or copied words would grow together.

use std::collections::VecDeque;

use crate::rapport::dokument::Tekst;
use crate::rapport::skrift::{Skrift, rens};

use super::orddeling::{DELESTREK, delesteder};
use super::typografi::Stil;

/// One line.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Linje {
    pub(super) biter: Vec<Linjebit>,
    /// Width without the space at the end.
    pub(super) bredde: f32,
}

/// A run of one style on a line.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Linjebit {
    /// Distance from the line's left end.
    pub(super) x: f32,
    pub(super) bredde: f32,
    pub(super) skrift: Skrift,
    pub(super) tekst: String,
    /// Number of the link in its paragraph.
    pub(super) lenke: Option<usize>,
}

/// What stands between two places where a line may end.
#[derive(Debug, Clone, Default)]
struct Enhet {
    fragmenter: Vec<Fragment>,
    bredde: f32,
    /// Whether a space follows.
    mellomrom: bool,
    /// Whether the line must end here.
    linjeskift: bool,
}

#[derive(Debug, Clone)]
struct Fragment {
    skrift: Skrift,
    lenke: Option<usize>,
    tekst: String,
    bredde: f32,
}

/// Breaks `tekst` into lines no wider than `bredde`.
pub(super) fn linjer(tekst: &[Tekst], stil: &Stil, bredde: f32) -> Vec<Linje> {
    let mut enheter = enheter(tekst, stil);
    if let Some(siste) = enheter.back_mut() {
        siste.mellomrom = false;
    }
    Setter { stil, bredde, linje: Vec::new(), brukt: 0.0, delt: 0, ut: Vec::new() }.sett(enheter)
}

/// The line being filled.
struct Setter<'a> {
    stil: &'a Stil,
    bredde: f32,
    linje: Vec<Enhet>,
    brukt: f32,
    /// Divided lines in a row.
    delt: u8,
    ut: Vec<Linje>,
}

impl Setter<'_> {
    fn sett(mut self, mut koe: VecDeque<Enhet>) -> Vec<Linje> {
        while let Some(enhet) = koe.pop_front() {
            if self.brukt + enhet.bredde <= self.bredde + 0.01 {
                self.ta(enhet);
                continue;
            }
            if let Some((foerste, rest)) = self.del(&enhet) {
                self.delt += 1;
                let delt = self.delt;
                self.ta(foerste);
                self.lukk();
                self.delt = delt;
                koe.push_front(rest);
            } else {
                self.lukk();
                koe.push_front(enhet);
            }
        }
        if !self.linje.is_empty() {
            self.lukk();
        }
        self.ut
    }

    fn ta(&mut self, enhet: Enhet) {
        let linjeskift = enhet.linjeskift;
        self.brukt += enhet.bredde;
        if enhet.mellomrom {
            self.brukt += self.stil.grunn.snitt().bredde(" ", self.stil.stoerrelse);
        }
        self.linje.push(enhet);
        if linjeskift {
            self.lukk();
        }
    }

    fn lukk(&mut self) {
        let enheter = std::mem::take(&mut self.linje);
        self.ut.push(samle(enheter, self.stil.stoerrelse));
        self.brukt = 0.0;
        self.delt = 0;
    }

    /// Divides a unit that is too wide for the rest of the line, if that is called for.
    fn del(&self, enhet: &Enhet) -> Option<(Enhet, Enhet)> {
        let ledig = self.bredde - self.brukt;
        let noed = self.linje.is_empty();
        let rolig = self.stil.grunn == Skrift::Fet || self.delt >= 2;
        if !noed && (rolig || ledig < self.bredde / 7.0) {
            return None;
        }
        let stoerrelse = self.stil.stoerrelse;
        enhet
            .delt_i_ord(ledig, stoerrelse)
            .or_else(|| if noed { enhet.delt_hvor_som_helst(ledig, stoerrelse) } else { None })
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

    fn maal(&mut self, stoerrelse: f32) {
        for fragment in &mut self.fragmenter {
            fragment.bredde = fragment.skrift.snitt().bredde(&fragment.tekst, stoerrelse);
        }
        self.bredde = self.fragmenter.iter().map(|f| f.bredde).sum();
    }

    /// Divided at the last dividing point that leaves room for the hyphen.
    fn delt_i_ord(&self, ledig: f32, stoerrelse: f32) -> Option<(Self, Self)> {
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
    fn delt_hvor_som_helst(&self, ledig: f32, stoerrelse: f32) -> Option<(Self, Self)> {
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

/// Joins the units of a line into runs of one style.
fn samle(enheter: Vec<Enhet>, stoerrelse: f32) -> Linje {
    let mut biter: Vec<Linjebit> = Vec::new();
    for enhet in enheter {
        for fragment in enhet.fragmenter {
            match biter.last_mut() {
                Some(bit) if bit.skrift == fragment.skrift && bit.lenke == fragment.lenke => {
                    bit.tekst.push_str(&fragment.tekst);
                }
                Some(_) | None => {
                    let Fragment { skrift, lenke, tekst, .. } = fragment;
                    biter.push(Linjebit { x: 0.0, bredde: 0.0, skrift, tekst, lenke });
                }
            }
        }
        if let (Some(bit), true) = (biter.last_mut(), enhet.mellomrom) {
            bit.tekst.push(' ');
        }
    }
    let (mut x, mut bredde) = (0.0, 0.0);
    for bit in &mut biter {
        bit.x = x;
        bit.bredde = bit.skrift.snitt().bredde(bit.tekst.trim_end_matches(' '), stoerrelse);
        bredde = x + bit.bredde;
        x += bit.skrift.snitt().bredde(&bit.tekst, stoerrelse);
    }
    Linje { biter, bredde }
}

/// Splits text into units; spaces, and hyphens or slashes before a letter, may end a line.
fn enheter(tekst: &[Tekst], stil: &Stil) -> VecDeque<Enhet> {
    let mut ut = VecDeque::new();
    let mut enhet = Enhet::default();
    let mut lenker = 0;
    for run in tekst {
        let (ord, skrift, lenke) = match run {
            Tekst::Vanlig(ord) => (ord, stil.grunn, None),
            Tekst::Fet(ord) => (ord, Skrift::Fet, None),
            Tekst::Kursiv(ord) => (ord, kursiv(stil), None),
            Tekst::Lenke { tekst, .. } => {
                lenker += 1;
                (tekst, stil.grunn, Some(lenker - 1))
            }
            Tekst::Linjeskift => {
                enhet.linjeskift = true;
                enhet.mellomrom = true;
                avslutt(&mut enhet, &mut ut, stil);
                continue;
            }
        };
        for tegn in rens(ord).chars() {
            if tegn == ' ' && !binder(&enhet) {
                if enhet.fragmenter.is_empty() {
                    // the space belongs to the unit before, whose own space it joins
                    if let Some(forrige) = ut.back_mut() {
                        forrige.mellomrom = true;
                    }
                } else {
                    enhet.mellomrom = true;
                    avslutt(&mut enhet, &mut ut, stil);
                }
                continue;
            }
            if tegn.is_alphabetic() && kan_brytes(&enhet) {
                avslutt(&mut enhet, &mut ut, stil);
            }
            enhet.legg_til(skrift, lenke, if tegn == '\u{A0}' { ' ' } else { tegn });
        }
    }
    if !enhet.fragmenter.is_empty() {
        avslutt(&mut enhet, &mut ut, stil);
    }
    ut
}

fn kursiv(stil: &Stil) -> Skrift {
    match stil.grunn {
        Skrift::Vanlig | Skrift::Kursiv => Skrift::Kursiv,
        Skrift::Fet => Skrift::Fet, // there is no bold italic; the weight matters more
    }
}

fn avslutt(enhet: &mut Enhet, ut: &mut VecDeque<Enhet>, stil: &Stil) {
    let mut ferdig = std::mem::take(enhet);
    ferdig.maal(stil.stoerrelse);
    ut.push_back(ferdig);
}

/// A paragraph sign and a few abbreviations stay with the number after them.
fn binder(enhet: &Enhet) -> bool {
    let Some(siste) = enhet.fragmenter.last() else { return false };
    siste.tekst.ends_with('§') || ["nr.", "kap.", "kl.", "s."].contains(&siste.tekst.as_str())
}

/// Whether the unit ends in a hyphen or slash with at least two characters before it.
fn kan_brytes(enhet: &Enhet) -> bool {
    let Some(siste) = enhet.fragmenter.last() else { return false };
    siste.tekst.ends_with(['-', '/', '\u{2013}']) && siste.tekst.chars().count() > 2
}

#[cfg(test)]
mod tests {
    use super::super::typografi::{BROED, H1};
    use super::*;

    fn vanlig(tekst: &str) -> Vec<Tekst> {
        vec![Tekst::Vanlig(tekst.to_owned())]
    }

    fn tekster(linjer: &[Linje]) -> Vec<String> {
        let linje = |l: &Linje| l.biter.iter().map(|b| b.tekst.as_str()).collect::<String>();
        linjer.iter().map(linje).collect()
    }

    #[test]
    fn ingen_linje_er_for_bred_og_teksten_er_hel() {
        let tekst = "Kommunen har ikke dokumentert at søknaden ble behandlet innen fristen. ".repeat(6);
        for bredde in [60.0, 130.0, 400.0] {
            let linjer = linjer(&vanlig(&tekst), &BROED, bredde);
            assert!(linjer.iter().all(|linje| linje.bredde <= bredde + 0.02));
            let samlet = tekster(&linjer).concat().replace(DELESTREK, "");
            assert_eq!(samlet, tekst.trim_end());
        }
    }

    #[test]
    fn stilene_holdes_fra_hverandre() {
        let tekst = [
            Tekst::Fet("Merk:".to_owned()),
            Tekst::Vanlig(" se ".to_owned()),
            Tekst::Lenke { tekst: "lova".to_owned(), maal: "https://lovdata.no".to_owned() },
            Tekst::Vanlig(".".to_owned()),
        ];
        let linjer = linjer(&tekst, &BROED, 400.0);
        assert_eq!(linjer.len(), 1);
        let lenker: Vec<_> = linjer[0].biter.iter().map(|b| (b.tekst.as_str(), b.lenke)).collect();
        assert_eq!(lenker, [("Merk: ", None), ("se ", None), ("lova", Some(0)), (".", None)]);
    }

    #[test]
    fn paragraftegn_blir_hos_tallet() {
        let linjer = linjer(&vanlig("etter sosialtjenesteloven § 29 tredje ledd"), &BROED, 60.0);
        assert!(tekster(&linjer).iter().any(|linje| linje.contains("§ 29")));
    }

    #[test]
    fn linjeskift_bryter_og_overskrifter_deles_ikke() {
        let to = [Tekst::Vanlig("én".to_owned()), Tekst::Linjeskift, Tekst::Vanlig("to".to_owned())];
        assert_eq!(tekster(&linjer(&to, &BROED, 400.0)), ["én ", "to"]);
        let overskrift = linjer(&vanlig("Kommunens kvalifiseringsprogram"), &H1, 200.0);
        assert!(tekster(&overskrift).iter().all(|linje| !linje.contains(DELESTREK)));
    }

    #[test]
    fn lange_adresser_brytes_i_noed() {
        let linjer = linjer(&vanlig(&"12345".repeat(20)), &BROED, 80.0);
        assert!(linjer.len() > 3);
        assert!(linjer.iter().all(|linje| linje.bredde <= 80.0));
    }
}
