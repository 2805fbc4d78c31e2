//! What the values of a report rest on: each set of sources gets a number, and the number travels
//! with the value through the template into the document.

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::domene::{PunktId, Svarsted};
use crate::rapport::dokument::{Opphav, Setning};
use crate::rapport::mal::{Merket, bare_merke, merk};
use crate::regelverk::{Kontrollpunkt, Nivaa, Tema};
use crate::vurdering;

use super::lovbruddsdel::Lovbruddsdel;
use super::underlag::Underlag;

/// The sets of sources of one report, by number.
#[derive(Debug, Default)]
pub(super) struct Kildebok {
    numre: RefCell<BTreeMap<Vec<Opphav>, usize>>,
}

impl Kildebok {
    fn nummer(&self, kilder: Vec<Opphav>) -> usize {
        let mut numre = self.numre.borrow_mut();
        let neste = numre.len();
        *numre.entry(kilder).or_insert(neste)
    }

    /// What the filled-in templates say, with sources in the place of numbers.
    pub(super) fn setninger(&self, sagt: Vec<Merket>) -> Vec<Setning> {
        let numre = self.numre.borrow();
        let per_nummer: BTreeMap<usize, &Vec<Opphav>> =
            numre.iter().map(|(kilder, nr)| (*nr, kilder)).collect();
        let setning = |merket: Merket| {
            let kilder = merket.merker.iter().filter_map(|nr| per_nummer.get(nr));
            let mut opphav: Vec<Opphav> = Vec::new();
            for kilde in kilder.flat_map(|kilder| kilder.iter()) {
                if !opphav.contains(kilde) {
                    opphav.push(kilde.clone());
                }
            }
            let Merket { sti, tekst, har_verdi, .. } = merket;
            Setning { sti, tekst, opphav, har_verdi }
        };
        sagt.into_iter().map(setning).collect()
    }
}

impl Underlag<'_> {
    /// The words with what they rest on; without words nothing is marked.
    pub(super) fn merk(&self, ord: &str, kilder: impl IntoIterator<Item = Opphav>) -> String {
        let kilder: Vec<Opphav> = kilder.into_iter().collect();
        if ord.trim().is_empty() || kilder.is_empty() {
            return ord.to_owned();
        }
        merk(ord, self.kildebok.nummer(kilder))
    }

    /// Words from a field of the frame.
    pub(super) fn fra_ramme(&self, felt: &'static str, ord: &str) -> String {
        self.merk(ord, [Opphav::Ramme(felt)])
    }

    /// The sources alone, for a sentence in which no value stands.
    pub(super) fn kilde(&self, kilder: impl IntoIterator<Item = Opphav>) -> String {
        let kilder: Vec<Opphav> = kilder.into_iter().collect();
        if kilder.is_empty() { String::new() } else { bare_merke(self.kildebok.nummer(kilder)) }
    }

    /// Every answer to an item; where a case has none, what was computed.
    pub(super) fn svar_paa(&self, punkt: &Kontrollpunkt) -> Vec<Opphav> {
        let id = &punkt.id;
        match punkt.nivaa {
            Nivaa::Kontor => {
                let steder =
                    self.kontorer().iter().map(|k| Svarsted::Kontor(k.clone(), id.clone()));
                let besvarte = steder.filter(|sted| self.tilsyn.svar.contains_key(sted));
                besvarte.map(Opphav::Svar).collect()
            }
            Nivaa::Sak => {
                let art = self.grunnlag().art;
                let saker = self.tilsyn.saker_som_teller();
                let her = saker
                    .filter(|sak| vurdering::gjelder(punkt, sak, art) == vurdering::Gjelder::Ja);
                her.filter_map(|sak| {
                    let sted = Svarsted::Sak(sak.id.clone(), id.clone());
                    if self.tilsyn.svar.contains_key(&sted) {
                        return Some(Opphav::Svar(sted));
                    }
                    let beregning = punkt.beregninger.first()?;
                    Some(Opphav::Beregning(sak.id.clone(), beregning.kode()))
                })
                .collect()
            }
        }
    }

    /// The items of themes, each with its answers and provisions.
    pub(super) fn punktkilder<'t>(&self, temaer: impl IntoIterator<Item = &'t str>) -> Vec<Opphav> {
        let temaer: Vec<&str> = temaer.into_iter().collect();
        let valgte = self.temaer().filter(|tema| temaer.contains(&tema.id.as_str()));
        valgte.flat_map(|tema| self.temakilder(tema)).collect()
    }

    /// The items of one theme.
    pub(super) fn temakilder(&self, tema: &Tema) -> Vec<Opphav> {
        let punkter = self.sjekkliste.i_tema(&tema.id);
        let aktuelle: Vec<&PunktId> = self.punkter().map(|punkt| &punkt.id).collect();
        let her = punkter.filter(|punkt| aktuelle.contains(&&punkt.id));
        her.map(|punkt| Opphav::Punkt(punkt.id.clone())).collect()
    }

    /// A computed fact of the cases of an office, or of all, and what the inspector has put in its
    /// place.
    pub(super) fn beregnet_av<'s>(
        &self,
        kode: &'static str,
        saker: impl IntoIterator<Item = &'s crate::domene::SakId>,
    ) -> Vec<Opphav> {
        let kilder = saker.into_iter().flat_map(|sak| {
            let overstyrt = self.tilsyn.overstyrt.contains_key(&(sak.clone(), kode.to_owned()));
            let overstyrt = overstyrt.then(|| Opphav::Overstyring(sak.clone(), kode.to_owned()));
            [Opphav::Beregning(sak.clone(), kode)].into_iter().chain(overstyrt)
        });
        kilder.collect()
    }

    /// The list and the draw, or what the frame tells of how the cases were chosen.
    pub(super) fn utvalgskilde(&self) -> Opphav {
        match self.tilsyn.utvalg {
            Some(_) => Opphav::Utvalg,
            None => Opphav::Ramme("utvalg"),
        }
    }
}

/// The assessments as sources.
pub(super) fn vurderingskilder<'l>(
    deler: impl IntoIterator<Item = &'l Lovbruddsdel>,
) -> Vec<Opphav> {
    deler.into_iter().map(|del| Opphav::Lovbrudd(del.id)).collect()
}
