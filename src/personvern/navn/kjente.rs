//! Names that the text has shown: later the first name alone, or the surname, is enough.

use std::collections::HashSet;

use zeroize::Zeroize as _;

use super::super::kandidat::Kandidat;
use super::super::oppdeling::Oppdelt;
use super::super::ordbok;
use super::super::tegn::liten;
use super::kandidat;
use super::rekke::Rekke;

/// Hashes of the names seen. They live as long as one search.
#[derive(Default)]
pub(in super::super) struct Kjente {
    navn: HashSet<u64>,
}

impl Drop for Kjente {
    fn drop(&mut self) {
        let mut navn: Vec<u64> = self.navn.drain().collect();
        navn.zeroize();
    }
}

impl Kjente {
    /// Remembers each word of an accepted name.
    pub(super) fn husk(&mut self, tekst: &Oppdelt<'_>, rekke: &Rekke) {
        let ledd: Vec<usize> = (rekke.foerste..=rekke.siste).collect();
        self.husk_ledd(tekst, &ledd);
    }

    /// Remembers words.
    pub(super) fn husk_ledd(&mut self, tekst: &Oppdelt<'_>, ledd: &[usize]) {
        for nr in ledd {
            if let Some(l) = tekst.ledd(*nr).filter(|l| l.lengde() > 2) {
                self.navn.extend(stammer(tekst.ord(l)));
            }
        }
    }

    fn kjenner(&self, ord: &[u8]) -> bool {
        stammer(ord).iter().any(|s| self.navn.contains(s))
    }

    /// Proposes what is known by now: among the rows that were in doubt, and in lower case.
    pub(super) fn finn_igjen(&self, tekst: &Oppdelt<'_>, usikre: &[Rekke], ut: &mut Vec<Kandidat>) {
        if self.navn.is_empty() {
            return;
        }
        for rekke in usikre {
            for nr in rekke.foerste..=rekke.siste {
                if self.er_igjen(tekst, rekke, nr) {
                    ut.push(kandidat(tekst, nr, nr));
                }
            }
        }
        for nr in tekst.smaa_navn.iter().copied() {
            let Some(ledd) = tekst.ledd(nr) else { continue };
            let smaa = !ledd.har(!(ordbok::NAVN | ordbok::EPONYM)) && ledd.lengde() > 2;
            if smaa && self.kjenner(tekst.ord(ledd)) {
                ut.push(kandidat(tekst, nr, nr));
            }
        }
    }

    fn er_igjen(&self, tekst: &Oppdelt<'_>, rekke: &Rekke, nr: usize) -> bool {
        let Some(ledd) = tekst.ledd(nr).filter(|l| l.er_stor()) else { return false };
        let foer = nr.checked_sub(1).and_then(|n| tekst.ledd(n));
        let paa_sted = ledd.har(ordbok::STED)
            && foer.is_some_and(|l| l.har(ordbok::PREPOSISJON | ordbok::ORGAN));
        let bare_ord = ledd.har(ordbok::VANLIG)
            && rekke.foerst_i_setning
            && nr == rekke.foerste
            && !gjoer_noe(tekst, rekke.siste + 1);
        let institusjon = tekst.mellomrom(rekke.siste + 1) == b" "
            && tekst.ledd(rekke.siste + 1).is_some_and(|l| l.har(ordbok::ETTERORD));
        !paa_sted && !bare_ord && !institusjon && self.kjenner(tekst.ord(ledd))
    }
}

/// Something is done, and not done to it: «Liv har», not «Stein ble fjernet».
fn gjoer_noe(tekst: &Oppdelt<'_>, nr: usize) -> bool {
    const LIDENDE: [&[u8]; 5] = [b"ble", b"blei", b"vart", b"vert", b"er"];
    tekst.mellomrom(nr) == b" "
        && tekst.ledd(nr).is_some_and(|l| {
            l.har(ordbok::VERB | ordbok::HJELPEVERB) && !LIDENDE.contains(&tekst.ord(l))
        })
}

/// The word, the word without its last s, and the halves of a double name.
fn stammer(ord: &[u8]) -> [u64; 2] {
    let hele = ordbok::hash(ord);
    match ord.split_last() {
        Some((s, resten)) if liten(*s) == b's' && resten.len() > 2 => [hele, ordbok::hash(resten)],
        _ => [hele, hele],
    }
}
