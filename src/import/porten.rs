//! The identity gate as the import meets it: which kinds count in which place, and what is masked.
//!
//! Every cell is searched for everything, also those that are not kept (other columns, cells that
//! were not understood): they go nowhere, but what leads to a person says that the file should not
//! have been sent. Files without a table, and what stands between cases, are searched for numbers.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::rc::Rc;

use crate::domene::{Filsted, Opplysningsart, SakId};
use crate::personvern::{Maskering, Treff, finn, finn_i_felt};

use super::felt::Felt;
use super::oppdrag::{Avgjoerelse, Funn, Port};

/// Fewer digits than this, and no sign of an e-mail address: there is no number to find.
const FAERREST_SIFRE: usize = 6;

/// Digits that belong together, at least, before their values matter: fewer make no number, mark of
/// a car or date.
const FAERREST_BETYDENDE: u32 = 5;

/// The same where a sign other than a space stands between them, as in a date.
const FAERREST_I_DATO: u32 = 3;

/// Texts that are remembered.
const FLEST_HUSKET: usize = 200_000;

/// Texts without a hit, by their digest: cells that are not read repeat each other, but for a
/// number here and there. Shared by the gates of one file.
pub(super) type Sett = Rc<RefCell<Husket>>;

/// What has been searched already.
#[derive(Default)]
pub(super) struct Husket {
    rene: HashSet<u64>,
    /// Long texts with what was found in them: a text of a workbook may be used in every row.
    lange: HashMap<u64, Rc<[Treff]>>,
}

/// A text this long is remembered with its hits.
const LANG: usize = 1_000;

/// Long texts that are remembered.
const FLEST_LANGE: usize = 64;

/// Hits of one kind in one case that are listed; all are masked.
const FLEST_FUNN: usize = 10_000;

/// The gate for one case, or for what stands outside the cases.
pub(super) struct Vakt<'a> {
    port: Port<'a>,
    sett: Sett,
    maskering: Maskering,
    funn: Vec<Funn>,
    antall: BTreeMap<&'static str, usize>,
}

/// A text after the gate.
pub(super) struct Granskning {
    /// The text with marks, where anything had to be masked.
    pub(super) maskert: Option<String>,
}

impl<'a> Vakt<'a> {
    pub(super) fn new(port: Port<'a>, sett: Sett) -> Self {
        Self { port, sett, maskering: Maskering::new(), funn: Vec::new(), antall: BTreeMap::new() }
    }

    /// Searches text that is kept.
    pub(super) fn gransk(
        &mut self,
        tekst: &str,
        felt: Option<Felt>,
        sted: impl FnOnce() -> Filsted,
    ) -> Granskning {
        let mut treff = if tekst.len() < LANG { finn(tekst) } else { self.finn(tekst).to_vec() };
        treff.retain(|treff| gjelder(felt, treff.art));
        if treff.is_empty() {
            return Granskning { maskert: None };
        }
        let maa_bort = self.noter(&treff, felt, &sted());
        let maskert = (!maa_bort.is_empty()).then(|| self.maskering.masker(tekst, &maa_bort));
        Granskning { maskert }
    }

    /// Searches a cell that is not kept. The heading tells what a number may be.
    pub(super) fn gransk_ulest(
        &mut self,
        tekst: &str,
        overskrift: Option<&str>,
        sted: impl FnOnce() -> Filsted,
    ) {
        let avtrykk = avtrykk(tekst, overskrift);
        if tekst.is_empty() || self.sett.borrow().rene.contains(&avtrykk) {
            return;
        }
        let treff = match overskrift {
            Some(hode) if tekst.len() < LANG => finn_i_felt(tekst, hode).into(),
            Some(_) | None => self.finn(tekst),
        };
        if !treff.is_empty() {
            self.noter(&treff, None, &sted());
        } else if self.sett.borrow().rene.len() < FLEST_HUSKET {
            self.sett.borrow_mut().rene.insert(avtrykk);
        }
    }

    /// Notes a column whose heading says that its cells point to persons. Where a number stops the
    /// reading, the numbers themselves decide.
    pub(super) fn noter_kolonne(&mut self, art: Opplysningsart, slutt: usize, sted: &Filsted) {
        if !(matches!(self.port, Port::Stopp) && art == Opplysningsart::Foedselsnummer) {
            self.noter(&[Treff { start: 0, slutt, art }], None, sted);
        }
    }

    /// Searches text that is no cell for numbers.
    pub(super) fn gransk_raatekst(&mut self, tekst: &str, sted: impl FnOnce() -> Filsted) {
        if !kan_ha_nummer(tekst) {
            return;
        }
        let mut treff = finn(tekst);
        treff.retain(|treff| treff.art.er_hard() && treff.art != Opplysningsart::Person);
        if !treff.is_empty() {
            self.noter(&treff, None, &sted());
        }
    }

    /// Everything in the text; a long one is searched once.
    fn finn(&self, tekst: &str) -> Rc<[Treff]> {
        if tekst.len() < LANG {
            return finn(tekst).into();
        }
        let avtrykk = digest(tekst);
        if let Some(husket) = self.sett.borrow().lange.get(&avtrykk) {
            return Rc::clone(husket);
        }
        let treff: Rc<[Treff]> = finn(tekst).into();
        let mut sett = self.sett.borrow_mut();
        if sett.lange.len() < FLEST_LANGE {
            sett.lange.insert(avtrykk, Rc::clone(&treff));
        }
        treff
    }

    /// Keeps kind and place, and tells which hits must be masked.
    fn noter(&mut self, treff: &[Treff], felt: Option<Felt>, sted: &Filsted) -> Vec<Treff> {
        let mut maa_bort = Vec::new();
        for ett in treff {
            let avgjoerelse = match self.port {
                Port::Stopp => None,
                Port::Masker => Some(Avgjoerelse::Masker),
                Port::Etter(tabell) => tabell.hent(sted, ett.start),
            };
            if avgjoerelse != Some(Avgjoerelse::Harmloes) {
                maa_bort.push(*ett);
            }
            let antall = self.antall.entry(ett.art.kode()).or_default();
            *antall += 1;
            if *antall > FLEST_FUNN {
                continue;
            }
            self.funn.push(Funn {
                sted: sted.clone(),
                sak: None,
                felt,
                start: ett.start,
                slutt: ett.slutt,
                art: ett.art,
                avgjoerelse,
            });
        }
        maa_bort
    }

    /// What was found, with the case it belongs to.
    pub(super) fn avslutt(mut self, sak: Option<&SakId>) -> Vec<Funn> {
        self.toem(sak)
    }

    /// The same, where the gate is still held by someone.
    pub(super) fn toem(&mut self, sak: Option<&SakId>) -> Vec<Funn> {
        let mut funn = std::mem::take(&mut self.funn);
        for funn in &mut funn {
            funn.sak = sak.cloned();
        }
        funn
    }

    /// Whether anything was found.
    pub(super) fn har_funn(&self) -> bool {
        !self.funn.is_empty()
    }
}

/// Names of offices and ids look like much that they are not: there, only what is certain counts.
fn gjelder(felt: Option<Felt>, art: Opplysningsart) -> bool {
    match felt {
        Some(Felt::Kontor) => art.er_hard() && art != Opplysningsart::Person,
        Some(Felt::Id) => art.er_hard(),
        _ => true,
    }
}

fn digest(tekst: &str) -> u64 {
    let mut samler = DefaultHasher::new();
    tekst.hash(&mut samler);
    samler.finish()
}

/// A digest of the text in its column. Digits count as such, not by their value, unless so many
/// stand together that their value may matter.
fn avtrykk(tekst: &str, overskrift: Option<&str>) -> u64 {
    let (mut sifre, mut er_delt, mut betyr) = (0_u32, false, false);
    for b in tekst.bytes() {
        match b {
            b'0'..=b'9' => sifre += 1,
            b'a'..=b'z' | b'A'..=b'Z' => (sifre, er_delt) = (0, false),
            b' ' => {}
            _ => er_delt |= sifre > 0,
        }
        betyr |= sifre >= FAERREST_BETYDENDE || er_delt && sifre >= FAERREST_I_DATO;
    }
    let mut samler = DefaultHasher::new();
    overskrift.hash(&mut samler);
    if betyr {
        tekst.hash(&mut samler);
        return samler.finish();
    }
    let mut del = [0_u8; 32];
    for stykke in tekst.as_bytes().chunks(del.len()) {
        for (til, fra) in del.iter_mut().zip(stykke) {
            *til = if fra.is_ascii_digit() { b'0' } else { *fra };
        }
        samler.write(del.get(..stykke.len()).unwrap_or_default());
    }
    samler.finish()
}

/// A quick look, because most cells have no number at all. A number may be parted by any sign, and
/// O may stand for a nought, but no other letter stands inside one.
fn kan_ha_nummer(tekst: &str) -> bool {
    let mut sifre = 0;
    for b in tekst.bytes() {
        match b {
            b'0'..=b'9' => sifre += 1,
            b'@' => return true,
            b'O' | b'o' => {}
            b'a'..=b'z' | b'A'..=b'Z' => sifre = 0,
            _ => {}
        }
        if sifre >= FAERREST_SIFRE {
            return true;
        }
    }
    !tekst.is_ascii() && har_andre_sifre(tekst)
}

/// Full-width digits and the like, which the gate sees through.
fn har_andre_sifre(tekst: &str) -> bool {
    tekst.chars().any(|tegn| !tegn.is_ascii() && tegn.is_numeric())
}
