//! The offices a file may name: those of the tilsyn, or whatever the file says.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::domene::{KontorId, Sak};

use super::ord::fold_navn;

/// The offices by folded name.
pub(super) enum Kontorbok<'a> {
    /// The offices of a tilsyn, and the same by folded name.
    Kjente(&'a [KontorId], BTreeMap<String, &'a KontorId>),
    /// Every office is accepted; how often each is spelt how, so that one can be chosen at the end.
    Alle(BTreeMap<String, (KontorId, usize)>),
}

impl<'a> Kontorbok<'a> {
    pub(super) fn new(kontorer: Option<&'a [KontorId]>) -> Self {
        match kontorer {
            Some(kontorer) => {
                let foldet = kontorer.iter().map(|k| (fold_navn(k.as_str()), k)).collect();
                Self::Kjente(kontorer, foldet)
            }
            None => Self::Alle(BTreeMap::new()),
        }
    }

    /// The office with that name. An empty name means the only office, where there is only one.
    pub(super) fn finn(&mut self, navn: &str) -> Option<KontorId> {
        match self {
            Self::Kjente(..) if navn.is_empty() => self.eneste().cloned(),
            Self::Kjente(alle, foldet) => kjent(alle, foldet, navn).cloned(),
            Self::Alle(_) if navn.is_empty() => Some(KontorId::new("")),
            Self::Alle(sett) => {
                let navn = enkel(navn);
                if let Some((kontor, antall)) = sett.get_mut(navn.as_ref()) {
                    *antall += 1;
                    return Some(kontor.clone());
                }
                let kontor = KontorId::new(&navn);
                sett.insert(navn.into_owned(), (kontor.clone(), 1));
                Some(kontor)
            }
        }
    }

    /// Whether the name is one of the tilsyn's offices.
    pub(super) fn kjenner(&self, navn: &str) -> bool {
        match self {
            Self::Kjente(alle, foldet) => kjent(alle, foldet, navn).is_some(),
            Self::Alle(_) => false,
        }
    }

    /// Whether any name will do.
    pub(super) fn tar_alle(&self) -> bool {
        matches!(self, Self::Alle(_))
    }

    /// The office, where the tilsyn has one only.
    pub(super) fn eneste(&self) -> Option<&'a KontorId> {
        match self {
            Self::Kjente(_, foldet) if foldet.len() == 1 => foldet.values().next().copied(),
            Self::Kjente(..) | Self::Alle(_) => None,
        }
    }

    /// Gives an office the same spelling in all cases: one with both large and small letters where
    /// there is one, and of those the most common.
    pub(super) fn samle(&self, saker: &mut [Sak]) {
        let Self::Alle(sett) = self else { return };
        let mut like: BTreeMap<String, Vec<&(KontorId, usize)>> = BTreeMap::new();
        for (form, kontor) in sett {
            like.entry(fold_navn(form)).or_default().push(kontor);
        }
        let mut valgt = BTreeMap::new();
        for former in like.values() {
            let rang = |kontor: &&&(KontorId, usize)| (blandet(kontor.0.as_str()), kontor.1);
            if let Some((beste, _)) = former.iter().max_by_key(rang) {
                valgt.extend(former.iter().map(|(form, _)| (form, beste)));
            }
        }
        for sak in saker {
            if let Some(kontor) = valgt.get(&sak.kontor) {
                sak.kontor = (*kontor).clone();
            }
        }
    }
}

/// The office with that name. Most rows spell it as the tilsyn does, so that is tried first.
fn kjent<'a>(
    alle: &'a [KontorId],
    foldet: &BTreeMap<String, &'a KontorId>,
    navn: &str,
) -> Option<&'a KontorId> {
    let likt = alle.iter().find(|kontor| kontor.as_str() == navn);
    likt.or_else(|| foldet.get(&fold_navn(navn)).copied())
}

/// White space folded.
fn enkel(navn: &str) -> Cow<'_, str> {
    let er_ord = |ord: &str| !ord.is_empty() && !ord.contains(char::is_whitespace);
    if navn.split(' ').all(er_ord) {
        return Cow::Borrowed(navn);
    }
    Cow::Owned(navn.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// How normal the spelling looks: each word with one large letter first is best.
fn blandet(navn: &str) -> usize {
    let vanlig = |ord: &str| {
        let mut tegn = ord.chars();
        tegn.next().is_some_and(char::is_uppercase) && tegn.all(char::is_lowercase)
    };
    let ord: Vec<&str> = navn.split(' ').collect();
    usize::from(ord.iter().all(|ord| vanlig(ord))) + usize::from(ord.iter().any(|ord| vanlig(ord)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domene::{SakId, Utvalgsgruppe};

    #[test]
    fn one_office_has_one_spelling() {
        let mut bok = Kontorbok::new(None);
        let navn = ["NAV ØST", "NAV ØST", " Nav  Øst ", "nav øst", "NAV VEST"];
        let mut saker: Vec<Sak> = navn
            .iter()
            .map(|navn| {
                let kontor = bok.finn(navn).unwrap();
                Sak::new(SakId::new("1"), kontor, Utvalgsgruppe::Ubehandlet)
            })
            .collect();
        bok.samle(&mut saker);
        let kontorer: Vec<&str> = saker.iter().map(|sak| sak.kontor.as_str()).collect();
        assert_eq!(kontorer, ["Nav Øst", "Nav Øst", "Nav Øst", "Nav Øst", "NAV VEST"]);
    }
}
