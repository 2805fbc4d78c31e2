//! The identity gate as the import meets it: which kinds count in which place, and what is masked.
//!
//! Text that is kept is searched for everything. Text that is not kept (other columns, cells that
//! were not understood) is searched for numbers only: it goes nowhere, but a number that leads to a
//! person says that the file should not have been sent.

use crate::domene::{Filsted, Opplysningsart, SakId};
use crate::personvern::{Maskering, Treff, finn};

use super::felt::Felt;
use super::oppdrag::{Avgjoerelse, Funn, Port};

/// Fewer digits than this, and no sign of an e-mail address: there is no number to find.
const FAERREST_SIFRE: usize = 6;

/// The gate for one case, or for what stands outside the cases.
pub(super) struct Vakt<'a> {
    port: Port<'a>,
    maskering: Maskering,
    funn: Vec<Funn>,
}

/// A text after the gate.
pub(super) struct Granskning {
    /// The text with marks, where anything had to be masked.
    pub(super) maskert: Option<String>,
}

impl<'a> Vakt<'a> {
    pub(super) fn new(port: Port<'a>) -> Self {
        Self { port, maskering: Maskering::new(), funn: Vec::new() }
    }

    /// Searches text that is kept.
    pub(super) fn gransk(
        &mut self,
        tekst: &str,
        felt: Option<Felt>,
        sted: impl FnOnce() -> Filsted,
    ) -> Granskning {
        let mut treff = finn(tekst);
        treff.retain(|treff| gjelder(felt, treff.art));
        if treff.is_empty() {
            return Granskning { maskert: None };
        }
        let maa_bort = self.noter(&treff, felt, &sted());
        let maskert = (!maa_bort.is_empty()).then(|| self.maskering.masker(tekst, &maa_bort));
        Granskning { maskert }
    }

    /// Searches text that is not kept.
    pub(super) fn gransk_ulest(&mut self, tekst: &str, sted: impl FnOnce() -> Filsted) {
        if !kan_ha_nummer(tekst) {
            return;
        }
        let mut treff = finn(tekst);
        treff.retain(|treff| treff.art.er_hard() && treff.art != Opplysningsart::Person);
        if !treff.is_empty() {
            self.noter(&treff, None, &sted());
        }
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
