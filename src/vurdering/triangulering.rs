//! Sources beside each other: which kinds of evidence lie under each item in each office, and which
//! items rest on one kind only.
//!
//! And the other way round: whom an item can be asked of in an interview.

use std::collections::BTreeMap;

use crate::domene::{Bevisart, Intervjurolle, KontorId, PunktId, Svarsted, Tilsyn, Tilsynsart};
use crate::regelverk::{Kontrollpunkt, Sjekkliste};

/// Pieces of evidence by kind.
type Kilder = BTreeMap<Bevisart, usize>;

/// The sources of one item in one office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Triangel {
    /// The office.
    pub kontor: KontorId,
    /// The item.
    pub punkt: PunktId,
    /// Answers to it: one for an item of an office, one for each case otherwise.
    pub svar: usize,
    /// Pieces of evidence by kind, interview notes among them.
    pub kilder: Kilder,
}

impl Triangel {
    /// Whether what is said rests on one kind of source.
    pub fn bare_en_kilde(&self) -> bool {
        self.kilder.len() == 1
    }

    /// Whether it rests on none.
    pub fn uten_kilde(&self) -> bool {
        self.kilder.is_empty()
    }
}

/// The items that are answered or talked about, office by office, in the order of the checklist.
pub fn triangulering(tilsyn: &Tilsyn, sjekkliste: &Sjekkliste) -> Vec<Triangel> {
    let mut ved: BTreeMap<(&KontorId, &PunktId), (usize, Kilder)> = BTreeMap::new();
    for (sted, post) in &tilsyn.svar {
        let Some(kontor) = kontoret(tilsyn, sted) else { continue };
        let (svar, kilder) = ved.entry((kontor, sted.punkt())).or_default();
        *svar += 1;
        for bevis in post.besvarelse.bevis.iter().filter(|b| !b.sted.trim().is_empty()) {
            *kilder.entry(bevis.art).or_default() += 1;
        }
    }
    for sted in tilsyn.intervju.keys() {
        let (_, kilder) = ved.entry((&sted.kontor, &sted.punkt)).or_default();
        *kilder.entry(sted.rolle.bevisart()).or_default() += 1;
    }
    let kontorer = tilsyn.grunnlag.kontorer.iter();
    let alle =
        kontorer.flat_map(|kontor| sjekkliste.punkter.iter().map(move |punkt| (kontor, punkt)));
    let rader = alle.filter_map(|(kontor, punkt)| {
        let (svar, kilder) = ved.remove(&(kontor, &punkt.id))?;
        Some(Triangel { kontor: kontor.clone(), punkt: punkt.id.clone(), svar, kilder })
    });
    rader.collect()
}

/// The office an answer is about, where the answer counts.
fn kontoret<'a>(tilsyn: &'a Tilsyn, sted: &'a Svarsted) -> Option<&'a KontorId> {
    match sted {
        Svarsted::Kontor(kontor, _) => Some(kontor),
        Svarsted::Sak(sak, _) if tilsyn.teller(sak) => Some(&tilsyn.saker.get(sak)?.kontor),
        Svarsted::Sak(..) => None,
    }
}

/// Whom an item can be asked of: those whose word is among its usual evidence.
pub fn spoerres(punkt: &Kontrollpunkt) -> Vec<Intervjurolle> {
    let roller = Intervjurolle::ALLE.iter().copied();
    roller.filter(|rolle| punkt.bevisarter.contains(&rolle.bevisart())).collect()
}

/// The items of an interview guide in the order of the checklist, with whom they are asked of.
pub fn intervjuguide(
    sjekkliste: &Sjekkliste,
    art: Tilsynsart,
) -> Vec<(&Kontrollpunkt, Vec<Intervjurolle>)> {
    let med = sjekkliste
        .punkter
        .iter()
        .filter(|punkt| !punkt.kun_egentilsyn || art == Tilsynsart::Egentilsyn);
    let spurt = med.map(|punkt| (punkt, spoerres(punkt)));
    spurt.filter(|(_, roller)| !roller.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use crate::domene::{Intervjunotat, Intervjupost, Intervjusted, Svar};
    use crate::vurdering::proever::{i_kontor, i_sak, saker, sjekkliste, svar, tilsyn};

    use super::*;

    #[test]
    fn one_kind_only_is_told_and_an_interview_is_a_kind_of_its_own() {
        let mut t = tilsyn(saker("Nav Øst", 1..=2));
        let rutine = [Bevisart::Rutine];
        svar(&mut t, i_kontor("Nav Øst", "A1"), Svar::Oppfylt, &rutine);
        svar(&mut t, i_sak("A-1", "D1"), Svar::IkkeOppfylt, &[Bevisart::Program]);
        svar(&mut t, i_sak("A-2", "D1"), Svar::IkkeOppfylt, &[Bevisart::Journalnotat]);
        let rader = triangulering(&t, sjekkliste());
        let bare_en: Vec<_> = rader.iter().filter(|r| r.bare_en_kilde()).collect();
        assert_eq!(bare_en.len(), 1);
        assert_eq!((bare_en[0].punkt.as_str(), bare_en[0].svar), ("A1", 1));
        assert_eq!(rader.iter().find(|r| r.punkt.as_str() == "D1").unwrap().kilder.len(), 2);

        let sted = Intervjusted {
            kontor: KontorId::new("Nav Øst"),
            punkt: PunktId::new("A1"),
            rolle: Intervjurolle::Veileder,
        };
        let notat = Intervjunotat { tekst: "Bruker rutinen.".to_owned(), dato: None };
        t.intervju.insert(sted, Intervjupost { notat, post: 3, hvem: "Inspektør".to_owned() });
        assert!(triangulering(&t, sjekkliste()).iter().all(|r| !r.bare_en_kilde()));
    }

    #[test]
    fn the_guide_asks_those_whose_word_is_evidence() {
        let guide = intervjuguide(sjekkliste(), Tilsynsart::Tilsyn);
        let roller = |id: &str| {
            let punkt = guide.iter().find(|(punkt, _)| punkt.id.as_str() == id);
            punkt.map(|(_, roller)| roller.clone())
        };
        let kontoret = vec![Intervjurolle::Leder, Intervjurolle::Veileder];
        assert_eq!(roller("A1"), Some(kontoret));
        assert_eq!(roller("A3"), Some(vec![Intervjurolle::Bruker]));
        assert_eq!(roller("C1"), None);
        assert!(guide.iter().all(|(punkt, _)| !punkt.kun_egentilsyn));
    }
}
