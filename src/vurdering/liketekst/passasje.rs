//! Passages that stand word for word in more than one case.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use crate::regelverk::Tekstlikhet;

use super::super::ordtreff::Ord;
use super::{NEVNTE_SAKER, Passasje, Stoppet, Tekst};

/// Texts between two reports of how far it has come.
const MELD_HVER: usize = 1000;

/// The recurring passages of each text, in order. Every run of so many words that another case has
/// too is part of one; runs that overlap or touch are one passage.
pub(super) fn finn(
    tekster: &[Tekst<'_>],
    regler: &Tekstlikhet,
    meld: &mut dyn FnMut(f32) -> Result<(), Stoppet>,
) -> Result<Vec<Vec<Passasje>>, Stoppet> {
    let lengde = regler.korteste_passasje.max(1);
    let mut vinduer = Vinduer::new();
    for (nr, tekst) in tekster.iter().enumerate() {
        if nr.is_multiple_of(MELD_HVER) {
            meld(andel_av(nr, tekster.len()) / 2.0)?;
        }
        let nummer = u32::try_from(nr).unwrap_or(u32::MAX);
        let foerste = vinduer.len();
        vinduer.extend(hasher(&tekst.ord, lengde).map(|hash| (hash, nummer)));
        fjern_like(&mut vinduer, foerste);
    }
    vinduer.sort_unstable();
    let mut ut = Vec::with_capacity(tekster.len());
    for (nr, tekst) in tekster.iter().enumerate() {
        if nr.is_multiple_of(MELD_HVER) {
            meld(0.5 + andel_av(nr, tekster.len()) / 2.0)?;
        }
        ut.push(av_tekst(tekster, tekst, lengde, &vinduer));
    }
    Ok(ut)
}

/// Every run of words by its number, with the text it stands in; each text once.
type Vinduer = Vec<(u64, u32)>;

/// A run that stands more than once in the same text counts once there.
fn fjern_like(vinduer: &mut Vinduer, fra: usize) {
    let mut egne = vinduer.split_off(fra);
    egne.sort_unstable();
    egne.dedup();
    vinduer.append(&mut egne);
}

/// The texts that have that run of words.
fn med_vindu(vinduer: &[(u64, u32)], hash: u64) -> &[(u64, u32)] {
    let fra = vinduer.partition_point(|(h, _)| *h < hash);
    let resten = vinduer.get(fra..).unwrap_or_default();
    let antall = resten.partition_point(|(h, _)| *h == hash);
    resten.get(..antall).unwrap_or_default()
}

/// Words in passages, in percent of the words of the text.
pub(super) fn andel(tekst: &Tekst<'_>, passasjer: &[Passasje]) -> usize {
    let inne = |ord: &&Ord| {
        passasjer.iter().any(|p| p.sted.start <= ord.sted.start && ord.sted.end <= p.sted.end)
    };
    tekst.ord.iter().filter(inne).count() * 100 / tekst.ord.len().max(1)
}

fn av_tekst(
    tekster: &[Tekst<'_>],
    tekst: &Tekst<'_>,
    lengde: usize,
    vinduer: &[(u64, u32)],
) -> Vec<Passasje> {
    let mut ut: Vec<Passasje> = Vec::new();
    for (nr, hash) in hasher(&tekst.ord, lengde).enumerate() {
        let med = med_vindu(vinduer, hash);
        let ender = tekst.ord.get(nr).zip(tekst.ord.get(nr + lengde - 1));
        let (Some((foerste, siste)), 2..) = (ender, med.len()) else { continue };
        match ut.last_mut() {
            Some(forrige) if foerste.sted.start <= forrige.sted.end => {
                forrige.sted.end = siste.sted.end;
                forrige.andre = forrige.andre.max(med.len() - 1);
            }
            Some(_) | None => {
                let sted = foerste.sted.start..siste.sted.end;
                ut.push(Passasje { sted, andre: med.len() - 1, saker: Vec::new() });
            }
        }
        if let Some(passasje) = ut.last_mut() {
            nevn(passasje, med, tekster, tekst);
        }
    }
    ut
}

/// Adds the cases of that run, as long as there is room for more names.
fn nevn(passasje: &mut Passasje, med: &[(u64, u32)], tekster: &[Tekst<'_>], egen: &Tekst<'_>) {
    let andre = med.iter().filter_map(|(_, nr)| tekster.get(usize::try_from(*nr).ok()?));
    for annen in andre.filter(|annen| annen.sak != egen.sak) {
        if passasje.saker.len() >= NEVNTE_SAKER {
            return;
        }
        if let Err(plass) = passasje.saker.binary_search(annen.sak) {
            passasje.saker.insert(plass, annen.sak.clone());
        }
    }
}

/// A number for every run of so many words; the same words give the same number.
pub(super) fn hasher(ord: &[Ord], lengde: usize) -> impl Iterator<Item = u64> + '_ {
    ord.windows(lengde.max(1)).map(|vindu| {
        let mut hasher = DefaultHasher::new();
        for ord in vindu {
            ord.smaa.hash(&mut hasher);
        }
        hasher.finish()
    })
}

/// A share for the progress bar; a rough number is enough.
#[expect(clippy::cast_precision_loss, reason = "only shown as a bar")]
pub(super) fn andel_av(del: usize, hele: usize) -> f32 {
    del as f32 / hele.max(1) as f32
}
