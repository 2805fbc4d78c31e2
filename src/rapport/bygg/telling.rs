//! k of n: how often an item is met, per office and jointly, and the words bound to such counts.

use crate::domene::{KontorId, PunktId, Sak, Svar, Svarsted, Verdi};
use crate::regelverk::{Kontrollpunkt, Nivaa, Svarmaate};
use crate::vurdering::{self, Lesning, Mengdeord, Utfallskode};

use super::underlag::Underlag;

/// Answers to one item, counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Telling {
    pub(super) oppfylt: usize,
    /// Not met, or met in part.
    pub(super) svikt: usize,
    /// Looked for, not found.
    pub(super) udokumentert: usize,
    /// The material did not allow a judgement; not part of the n.
    pub(super) ikke_vurderbart: usize,
}

impl Telling {
    /// n: places where the item applies and was judged.
    pub(super) fn vurdert(self) -> usize {
        self.oppfylt + self.svikt + self.udokumentert
    }

    pub(super) fn alt_oppfylt(self) -> bool {
        self.oppfylt > 0 && self.oppfylt == self.vurdert()
    }

    fn ta_med(&mut self, svar: Svar) {
        match svar {
            Svar::Oppfylt => self.oppfylt += 1,
            Svar::DelvisOppfylt | Svar::IkkeOppfylt => self.svikt += 1,
            Svar::IkkeDokumentert => self.udokumentert += 1,
            Svar::IkkeVurderbart => self.ikke_vurderbart += 1,
            Svar::IkkeRelevant => {}
        }
    }

    fn pluss(self, annen: Self) -> Self {
        Self {
            oppfylt: self.oppfylt + annen.oppfylt,
            svikt: self.svikt + annen.svikt,
            udokumentert: self.udokumentert + annen.udokumentert,
            ikke_vurderbart: self.ikke_vurderbart + annen.ikke_vurderbart,
        }
    }
}

/// Counts of one item.
pub(super) struct Punkttall<'a> {
    pub(super) punkt: &'a Kontrollpunkt,
    pub(super) per_kontor: Vec<(&'a KontorId, Telling)>,
    pub(super) samlet: Telling,
}

/// Counts an item over cases or offices, by its level.
pub(super) fn tell<'a>(u: &Underlag<'a>, punkt: &'a Kontrollpunkt) -> Punkttall<'a> {
    let kontorer = u.kontorer().iter();
    let per_kontor: Vec<_> = kontorer.map(|kontor| (kontor, tell_i(u, punkt, kontor))).collect();
    let samlet = per_kontor.iter().fold(Telling::default(), |sum, (_, t)| sum.pluss(*t));
    Punkttall { punkt, per_kontor, samlet }
}

fn tell_i<'a>(u: &Underlag<'a>, punkt: &Kontrollpunkt, kontor: &'a KontorId) -> Telling {
    let mut telling = Telling::default();
    match punkt.nivaa {
        Nivaa::Kontor => {
            if let Some(svar) = kontorsvar(u, kontor, &punkt.id) {
                telling.ta_med(svar);
            }
        }
        Nivaa::Sak => {
            let svar = u.saker_i(kontor).filter_map(|sak| sakssvar(u, punkt, sak));
            svar.for_each(|svar| telling.ta_med(svar));
        }
    }
    telling
}

/// The answer of an office.
pub(super) fn kontorsvar(u: &Underlag<'_>, kontor: &KontorId, punkt: &PunktId) -> Option<Svar> {
    let sted = Svarsted::Kontor(kontor.clone(), punkt.clone());
    u.tilsyn.svar.get(&sted).map(|post| post.besvarelse.svar)
}

/// The answer in a case, where the item still applies to it; for an item that is only computed,
/// what the computation came to.
pub(super) fn sakssvar(u: &Underlag<'_>, punkt: &Kontrollpunkt, sak: &Sak) -> Option<Svar> {
    if !u.tilsyn.teller(&sak.id) || !gjelder(u, punkt, sak) {
        return None;
    }
    let sted = Svarsted::Sak(sak.id.clone(), punkt.id.clone());
    if let Some(post) = u.tilsyn.svar.get(&sted) {
        return Some(post.besvarelse.svar);
    }
    if punkt.svarmaate != Svarmaate::Beregnet {
        return None;
    }
    let beregning = *punkt.beregninger.first()?;
    let fakta = vurdering::faktum_i_sak(beregning, u.tilsyn, sak, u.regelverk);
    som_svar(fakta.utfall)
}

fn gjelder(u: &Underlag<'_>, punkt: &Kontrollpunkt, sak: &Sak) -> bool {
    vurdering::gjelder(punkt, sak, u.grunnlag().art) == vurdering::Gjelder::Ja
}

/// What the case says of the item; `None` where it was not assessed.
pub(super) fn lesning(u: &Underlag<'_>, punkt: &Kontrollpunkt, sak: &Sak) -> Option<Lesning> {
    if !u.tilsyn.teller(&sak.id) {
        return None;
    }
    if !gjelder(u, punkt, sak) {
        return Some(Lesning::Uaktuell);
    }
    match sakssvar(u, punkt, sak)? {
        Svar::DelvisOppfylt | Svar::IkkeOppfylt => Some(Lesning::Funn),
        Svar::Oppfylt | Svar::IkkeDokumentert => Some(Lesning::Uten),
        Svar::IkkeRelevant => Some(Lesning::Uaktuell),
        Svar::IkkeVurderbart => None,
    }
}

/// Whether a count of the item rests on a computed fact that the inspector has overridden.
pub(super) fn bygger_paa_overstyring(u: &Underlag<'_>, punkt: &Kontrollpunkt) -> bool {
    let kode = punkt.beregninger.first().map(|b| b.kode().to_owned());
    let Some(kode) = kode.filter(|_| punkt.svarmaate == Svarmaate::Beregnet) else { return false };
    u.tilsyn.saker_som_teller().any(|sak| {
        let sted = Svarsted::Sak(sak.id.clone(), punkt.id.clone());
        gjelder(u, punkt, sak)
            && !u.tilsyn.svar.contains_key(&sted)
            && u.tilsyn.overstyrt.contains_key(&(sak.id.clone(), kode.clone()))
    })
}

/// A limit that is kept or passed reads as an answer; everything else stays a number.
fn som_svar(utfall: Utfallskode) -> Option<Svar> {
    let innenfor = matches!(utfall, Utfallskode::Innenfor | Utfallskode::VenterInnenfor);
    let over =
        matches!(utfall, Utfallskode::Over | Utfallskode::EnDagOver | Utfallskode::VenterOver);
    match (innenfor, over) {
        (true, _) => Some(Svar::Oppfylt),
        (_, true) => Some(Svar::IkkeOppfylt),
        (false, false) => None,
    }
}

/// «i 12 av 30 saker», with a word of quantity where the count carries one.
pub(super) fn andel(u: &Underlag<'_>, k: usize, n: usize) -> String {
    let verdier = [("k", Verdi::from(k)), ("n", Verdi::from(n))];
    match mengdeord(k, n) {
        Some(kode) => u.setning(&format!("andel-{kode}"), &verdier),
        None => u.setning("andel", &verdier),
    }
}

/// The word bound to a count; none where figures say it better.
fn mengdeord(k: usize, n: usize) -> Option<&'static str> {
    let (k, n) = (u32::try_from(k).ok()?, u32::try_from(n).ok()?);
    vurdering::mengdeord(k, n).map(Mengdeord::kode)
}

#[cfg(test)]
mod tests {
    use crate::domene::{Maalform, Rapportstadium, SakId, Tilsyn, Utvalgsgruppe};
    use crate::regelverk::Regelverk;

    use super::super::proeve;
    use super::*;

    #[test]
    fn an_answer_to_an_item_that_no_longer_applies_is_not_counted() {
        let (mut tilsyn, id) =
            (proeve::tilsyn(Maalform::Bokmaal, Rapportstadium::Endelig), SakId::new("A-05"));
        let d1 = |tilsyn: &Tilsyn| {
            let u = Underlag::new(tilsyn, Regelverk::innebygd(), proeve::naa().date_naive());
            let u = u.unwrap();
            sakssvar(&u, u.sjekkliste.punkt(&PunktId::new("D1")).unwrap(), &tilsyn.saker[&id])
        };
        assert_eq!(d1(&tilsyn), Some(Svar::IkkeOppfylt));
        tilsyn.saker.get_mut(&id).unwrap().utvalgsgruppe = Utvalgsgruppe::Trukket;
        assert_eq!(d1(&tilsyn), None);
    }

    #[test]
    fn words_are_bound_to_counts_from_eight_cases() {
        for (k, n, ord) in [
            (7, 7, None),
            (0, 8, Some("ingen")),
            (8, 8, Some("samtlige")),
            (2, 8, Some("noen-faa")),
            (3, 8, Some("mindretallet")),
            (4, 8, None),
            (5, 8, Some("flertallet")),
            (6, 8, Some("de-fleste")),
            (3, 40, Some("noen-faa")),
            (4, 40, Some("mindretallet")),
        ] {
            assert_eq!(mengdeord(k, n), ord, "{k} av {n}");
        }
    }
}
