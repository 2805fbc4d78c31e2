//! K23: grounds of different cases held against each other.
//!
//! Says only that text recurs, never that this is wrong: the law may be cited in the same words in
//! every vedtak. Long over many cases, so it reports how far it has come and can be stopped.

mod naboer;
mod passasje;

use std::collections::BTreeMap;
use std::ops::Range;

use crate::domene::{Melding, Sak, SakId};
use crate::regelverk::{Beregning, Tekstlikhet};

use super::beregnet::{Beregnet, Utfallskode};
use super::matrise::matrisevedtak;
use super::ordtreff::{Ord, ordene};

/// What the comparison gave.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Liketekst {
    /// Cases with the same text, white space folded; groups of two or more, in order.
    pub like: Vec<Vec<SakId>>,
    /// Cases whose text is nearly that of another.
    pub nesten_like: Vec<NestenLik>,
    /// Every case that has grounds.
    pub saker: BTreeMap<SakId, Gjentakelse>,
}

/// A text that is nearly another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct NestenLik {
    /// The case.
    pub sak: SakId,
    /// The first case with the text it is most like.
    pub lik: SakId,
    /// Common rows of words, in percent of all.
    pub prosent: usize,
}

/// How much of one text recurs in other cases.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Gjentakelse {
    /// Other cases with exactly the same text.
    pub samme: usize,
    /// Common rows of words with the text that is most like it, where that is nearly the same.
    pub nesten_prosent: Option<usize>,
    /// Words that stand in recurring passages, in percent of all words.
    pub andel_prosent: usize,
    /// The recurring passages, as bytes of the text, in order.
    pub passasjer: Vec<Passasje>,
}

/// A passage that stands in other cases too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passasje {
    /// Where.
    pub sted: Range<usize>,
    /// In how many other cases its most common part stands.
    pub andre: usize,
    /// Other cases that have a part of it, in order; the first ones where they are many.
    pub saker: Vec<SakId>,
}

/// So many cases that share a passage are told by name.
pub const NEVNTE_SAKER: usize = 30;

/// The user stopped the comparison; there is no result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the comparison was stopped")]
pub struct Stoppet;

/// Compares the grounds of the cases. `framdrift` gets the share that is done and answers `false` to
/// stop.
pub fn sammenlign<'a>(
    saker: impl IntoIterator<Item = &'a Sak>,
    regler: &Tekstlikhet,
    framdrift: &mut dyn FnMut(f32) -> bool,
) -> Result<Liketekst, Stoppet> {
    let tekster: Vec<Tekst<'_>> = saker.into_iter().filter_map(Tekst::av).collect();
    let mut meld = |andel: f32| if framdrift(andel) { Ok(()) } else { Err(Stoppet) };
    meld(0.0)?;
    let grupper = grupper(&tekster);
    let mut ut = Liketekst { like: like(&tekster, &grupper), ..Liketekst::default() };
    meld(LEST)?;
    let passasjer =
        passasje::finn(&tekster, regler, &mut |andel| meld(LEST + (NABOER - LEST) * andel))?;
    for (tekst, passasjer) in tekster.iter().zip(passasjer) {
        let gjentakelse = Gjentakelse {
            andel_prosent: passasje::andel(tekst, &passasjer),
            passasjer,
            ..Gjentakelse::default()
        };
        ut.saker.insert(tekst.sak.clone(), gjentakelse);
    }
    for gruppe in &ut.like {
        for sak in gruppe {
            if let Some(gjentakelse) = ut.saker.get_mut(sak) {
                gjentakelse.samme = gruppe.len() - 1;
            }
        }
    }
    let foerste: Vec<&Tekst<'_>> =
        grupper.values().filter_map(|g| tekster.get(*g.first()?)).collect();
    let naboer =
        naboer::finn(&foerste, regler, &mut |andel| meld(NABOER + (1.0 - NABOER) * andel))?;
    ta_inn_naboer(&mut ut, &tekster, &grupper, &naboer);
    meld(1.0)?;
    Ok(ut)
}

/// Shares of the work done when the texts are read and when the passages are found.
const LEST: f32 = 0.1;
const NABOER: f32 = 0.5;

/// The grounds of one case as words.
pub(super) struct Tekst<'a> {
    sak: &'a SakId,
    raa: &'a str,
    ord: Vec<Ord>,
}

impl<'a> Tekst<'a> {
    fn av(sak: &'a Sak) -> Option<Self> {
        let tekst = matrisevedtak(sak)?.begrunnelse.as_deref()?;
        let ord = ordene(tekst);
        (!ord.is_empty()).then_some(Self { sak: &sak.id, raa: tekst, ord })
    }

    fn foldet(&self) -> String {
        self.raa.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

type Grupper = BTreeMap<String, Vec<usize>>;

fn grupper(tekster: &[Tekst<'_>]) -> Grupper {
    let mut grupper = Grupper::new();
    for (nr, tekst) in tekster.iter().enumerate() {
        grupper.entry(tekst.foldet()).or_default().push(nr);
    }
    grupper
}

fn like(tekster: &[Tekst<'_>], grupper: &Grupper) -> Vec<Vec<SakId>> {
    let flere = grupper.values().filter(|g| g.len() > 1);
    let mut like: Vec<Vec<SakId>> = flere
        .map(|g| {
            let mut saker: Vec<SakId> =
                g.iter().filter_map(|nr| Some(tekster.get(*nr)?.sak.clone())).collect();
            saker.sort();
            saker
        })
        .collect();
    like.sort();
    like
}

/// A text that many cases share is the one the others are like; among single texts the later one is
/// like the earlier.
fn ta_inn_naboer(
    ut: &mut Liketekst,
    tekster: &[Tekst<'_>],
    grupper: &Grupper,
    naboer: &[naboer::Nabo],
) {
    let grupper: Vec<&Vec<usize>> = grupper.values().collect();
    let mut best: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
    let antall = |nr: usize| grupper.get(nr).map_or(0, |g| g.len());
    for nabo in naboer {
        for (en, annen) in [(nabo.a, nabo.b), (nabo.b, nabo.a)] {
            let forrige = best.entry(en).or_insert((annen, nabo.prosent));
            if (antall(annen), nabo.prosent) > (antall(forrige.0), forrige.1) {
                *forrige = (annen, nabo.prosent);
            }
        }
    }
    for (gruppe, (lik, prosent)) in best {
        let sak = |nr: usize| {
            let foerste =
                grupper.get(nr)?.iter().filter_map(|t| Some(tekster.get(*t)?.sak)).min()?;
            Some(foerste.clone())
        };
        let (Some(gruppen), Some(lik)) = (grupper.get(gruppe), sak(lik)) else { continue };
        for nr in *gruppen {
            let Some(tekst) = tekster.get(*nr) else { continue };
            if let Some(gjentakelse) = ut.saker.get_mut(tekst.sak) {
                gjentakelse.nesten_prosent = Some(prosent);
            }
            if gruppen.len() == 1 {
                let sak = tekst.sak.clone();
                ut.nesten_like.push(NestenLik { sak, lik: lik.clone(), prosent });
            }
        }
    }
    ut.nesten_like.sort();
}

impl Gjentakelse {
    /// The outcome without its numbers.
    pub fn utfall(&self) -> Utfallskode {
        match (self.samme, self.nesten_prosent) {
            (1.., _) => Utfallskode::LikTekst,
            (0, Some(_)) => Utfallskode::NestenLikTekst,
            (0, None) => Utfallskode::EgenTekst,
        }
    }
}

impl Liketekst {
    /// K23 for a case, as a computed fact.
    pub fn faktum(&self, sak: &SakId) -> Beregnet {
        let Some(gjentakelse) = self.saker.get(sak) else {
            let melding = Melding::new("fakta-k23-ingen-tekst");
            return Beregnet::new(Beregning::K23, Utfallskode::KanIkkeBeregnes, melding);
        };
        let melding = match (gjentakelse.samme, gjentakelse.nesten_prosent) {
            (samme @ 1.., _) => Melding::new("fakta-k23-lik").med("antall", samme),
            (0, Some(prosent)) => Melding::new("fakta-k23-nesten").med("prosent", prosent),
            (0, None) => Melding::new("fakta-k23-egen"),
        };
        let andel = gjentakelse.andel_prosent;
        let tillegg = Melding::new("fakta-k23-andel").med("andel", andel);
        let mut faktum = Beregnet::new(Beregning::K23, gjentakelse.utfall(), melding);
        faktum.tillegg = vec![tillegg];
        faktum
    }
}

#[cfg(test)]
mod tests;
