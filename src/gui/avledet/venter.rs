//! Everything that waits for the inspector, in the order it is walked through: the cases with their
//! items and their row of the § 29 matrix, the offices, the lovbrudd.

use crate::domene::{LovbruddId, Lovbruddspost, Lovbruddstilstand, SakId, Svarsted, Tilsyn};
use crate::regelverk::Sjekkliste;
use crate::vurdering::Uroart;

use super::arbeidsstand::{Arbeidsstand, Matriserad, Saksstand, tell};

/// Why something waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Venteart {
    /// An item.
    Punkt(Uroart),
    /// A row of the matrix that is begun and not finished.
    Vilkaar,
    /// A lovbrudd that is not finished, or must be looked at again.
    Lovbrudd,
}

impl Venteart {
    /// All kinds, in the order they are shown.
    pub(crate) const ALLE: [Self; 5] = [
        Self::Punkt(Uroart::Ubesvart),
        Self::Punkt(Uroart::Uavklart),
        Self::Punkt(Uroart::Motstrid),
        Self::Vilkaar,
        Self::Lovbrudd,
    ];

    /// Key of its word.
    pub(crate) fn noekkel(self) -> String {
        match self {
            Self::Punkt(art) => format!("uroart-{}", art.kode()),
            Self::Vilkaar => "gui-gjenstaar-vilkaar".to_owned(),
            Self::Lovbrudd => "gui-gjenstaar-lovbrudd".to_owned(),
        }
    }
}

/// Where something waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Ventested {
    /// An item.
    Svar(Svarsted),
    /// A row of the matrix.
    Rad(SakId),
    /// A lovbrudd.
    Lovbrudd(LovbruddId),
}

/// A place in the order: group, number in the group, item.
pub(crate) type Plass = (u8, usize, u16);

/// The row of a case comes after its items.
const RAD: u16 = u16::MAX;

/// Something that waits, as the list keeps it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Venter {
    /// Where in the order.
    pub plass: Plass,
    /// Why.
    pub art: Venteart,
}

/// What the list is read from.
#[derive(Clone, Copy)]
pub(crate) struct Venteliste<'a> {
    /// The state.
    pub tilsyn: &'a Tilsyn,
    /// Its checklist.
    pub sjekkliste: &'a Sjekkliste,
    /// What is kept case by case.
    pub stand: &'a Arbeidsstand,
}

impl<'a> Venteliste<'a> {
    /// All of that kind, or of any, in order.
    pub(crate) fn alle(self, art: Option<Venteart>) -> impl Iterator<Item = Venter> + 'a {
        self.fra(0, art)
    }

    /// All of that kind, or of any, from the case with that number on. A case with nothing of the kind
    /// is passed over at once.
    fn fra(self, foerste: usize, art: Option<Venteart>) -> impl Iterator<Item = Venter> + 'a {
        let saker = self.stand.saker.iter().enumerate().skip(foerste);
        let i_saker = saker.filter(move |(_, sak)| har(sak, art)).flat_map(|(nr, sak)| {
            let punkter = sak.venter.iter().map(move |(punkt, art)| Venter {
                plass: (0, nr, *punkt),
                art: Venteart::Punkt(*art),
            });
            let rad = sak.rad.as_ref().filter(|rad| rad.er_paabegynt());
            let rad = rad.map(move |_| Venter { plass: (0, nr, RAD), art: Venteart::Vilkaar });
            punkter.chain(rad)
        });
        let i_kontorer = self.stand.kontorer.iter().enumerate().flat_map(|(nr, venter)| {
            venter.iter().map(move |(punkt, art)| Venter {
                plass: (1, nr, *punkt),
                art: Venteart::Punkt(*art),
            })
        });
        let lovbrudd = self.tilsyn.lovbrudd.values();
        let lovbrudd = lovbrudd.filter(move |post| er_uferdig(self.tilsyn, post));
        let lovbrudd = lovbrudd.map(|post| Venter {
            plass: (2, nummer(post.lovbrudd.id), 0),
            art: Venteart::Lovbrudd,
        });
        let alle = i_saker.chain(i_kontorer).chain(lovbrudd);
        alle.filter(move |v| art.is_none_or(|art| v.art == art))
    }

    /// How many of each kind, in the order of the kinds.
    pub(crate) fn antall(self) -> [usize; 5] {
        let mut telt = [0; 3];
        let mut rader = 0;
        for sak in &self.stand.saker {
            telt.iter_mut().zip(sak.telt).for_each(|(sum, antall)| *sum += antall);
            rader += usize::from(sak.rad.as_ref().is_some_and(Matriserad::er_paabegynt));
        }
        for (_, art) in self.stand.kontorer.iter().flatten() {
            tell(&mut telt, *art, 1);
        }
        let lovbrudd = self.tilsyn.lovbrudd.values();
        let lovbrudd = lovbrudd.filter(|post| er_uferdig(self.tilsyn, post)).count();
        let [ubesvart, uavklart, motstrid] = telt;
        [ubesvart, uavklart, motstrid, rader, lovbrudd]
    }

    /// The next after that place, of that kind or of any; from the beginning again after the last.
    pub(crate) fn neste(self, etter: Option<Plass>, art: Option<Venteart>) -> Option<Venter> {
        let senere = etter.and_then(|etter| {
            let (gruppe, nr, _) = etter;
            let foerste = if gruppe == 0 { nr } else { self.stand.saker.len() };
            self.fra(foerste, art).find(|v| v.plass > etter)
        });
        senere.or_else(|| self.fra(0, art).next())
    }

    /// Where it waits.
    pub(crate) fn sted(self, venter: Venter) -> Option<Ventested> {
        let (gruppe, nr, punkt) = venter.plass;
        let punkt = || Some(self.sjekkliste.punkter.get(usize::from(punkt))?.id.clone());
        match (gruppe, venter.art) {
            (0, Venteart::Vilkaar) => Some(Ventested::Rad(self.stand.saker.get(nr)?.sak.clone())),
            (0, _) => {
                let sak = self.stand.saker.get(nr)?.sak.clone();
                Some(Ventested::Svar(Svarsted::Sak(sak, punkt()?)))
            }
            (1, _) => {
                let kontor = self.tilsyn.grunnlag.kontorer.get(nr)?.clone();
                Some(Ventested::Svar(Svarsted::Kontor(kontor, punkt()?)))
            }
            _ => Some(Ventested::Lovbrudd(LovbruddId(u32::try_from(nr).ok()?))),
        }
    }

    /// The place in the order of where the inspector is.
    pub(crate) fn plass(self, sted: &Ventested) -> Option<Plass> {
        let sak_nr = |id: &SakId| self.stand.saker.binary_search_by(|s| s.sak.cmp(id)).ok();
        match sted {
            Ventested::Svar(sted) => {
                let punkter = &self.sjekkliste.punkter;
                let punkt = punkter.iter().position(|p| p.id == *sted.punkt())?;
                let punkt = u16::try_from(punkt).ok()?;
                match sted {
                    Svarsted::Sak(sak, _) => Some((0, sak_nr(sak)?, punkt)),
                    Svarsted::Kontor(kontor, _) => {
                        let kontorer = &self.tilsyn.grunnlag.kontorer;
                        Some((1, kontorer.iter().position(|k| k == kontor)?, punkt))
                    }
                }
            }
            Ventested::Rad(sak) => Some((0, sak_nr(sak)?, RAD)),
            Ventested::Lovbrudd(id) => Some((2, nummer(*id), 0)),
        }
    }
}

/// Whether something of that kind, or of any, waits in the case.
fn har(sak: &Saksstand, art: Option<Venteart>) -> bool {
    match art {
        None => true,
        Some(Venteart::Punkt(art)) => {
            let nr = Uroart::ALLE.iter().position(|a| *a == art);
            nr.and_then(|nr| sak.telt.get(nr)).is_some_and(|antall| *antall > 0)
        }
        Some(Venteart::Vilkaar) => sak.rad.as_ref().is_some_and(Matriserad::er_paabegynt),
        Some(Venteart::Lovbrudd) => false,
    }
}

/// A draft, or finished before something under it changed.
fn er_uferdig(tilsyn: &Tilsyn, post: &Lovbruddspost) -> bool {
    match post.tilstand {
        Lovbruddstilstand::Utkast => true,
        Lovbruddstilstand::Ferdigstilt { .. } => tilsyn.er_foreldet(post),
        Lovbruddstilstand::Forkastet(_) => false,
    }
}

fn nummer(id: LovbruddId) -> usize {
    usize::try_from(id.0).unwrap_or(usize::MAX)
}
