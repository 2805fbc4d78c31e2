use crate::domene::{Bevisart, DokumentId, Svar};
use crate::vurdering::proever::{i_kontor, i_sak, saker, sjekkliste, svar, tilsyn};

use super::*;

fn to_saker() -> Tilsyn {
    tilsyn(saker("Nav Øst", 1..=2))
}

/// The ids of the items that must be answered in a started case.
fn punkter_i_sak(tilsyn: &Tilsyn) -> Vec<String> {
    let sak = &tilsyn.saker[&SakId::new("A-1")];
    maa_besvares(tilsyn, sjekkliste(), sak).map(|p| p.id.to_string()).collect()
}

#[test]
fn answers_are_counted_once_and_the_rest_is_unanswered() {
    let mut tilsyn = to_saker();
    let alle = punkter_i_sak(&tilsyn).len();
    svar(&mut tilsyn, i_sak("A-1", "D1"), Svar::IkkeOppfylt, &[Bevisart::Program]);
    svar(&mut tilsyn, i_sak("A-1", "D2"), Svar::DelvisOppfylt, &[]);
    svar(&mut tilsyn, i_sak("A-1", "D3"), Svar::IkkeRelevant, &[]);
    svar(&mut tilsyn, i_sak("A-2", "D1"), Svar::Oppfylt, &[]);
    let sak = &tilsyn.saker[&SakId::new("A-1")];
    let forventet = Framdrift { besvart: 3, ubesvart: alle - 3, svikt: 2, mangler_bevis: 1 };
    assert_eq!(framdrift_sak(&tilsyn, sjekkliste(), sak), forventet);
    let samlet = framdrift(&tilsyn, sjekkliste());
    assert_eq!((samlet.besvart, samlet.svikt, samlet.mangler_bevis), (4, 2, 2));
}

#[test]
fn optional_items_and_bare_facts_of_an_office_are_never_missed() {
    let tilsyn = to_saker();
    let liste = sjekkliste();
    let teller = |id: &str| teller_med(liste.punkter.iter().find(|p| p.id.as_str() == id).unwrap());
    assert!(!teller("C16") && !teller("A11") && !teller("D10"));
    assert!(teller("D3") && teller("E1") && teller("D5") && teller("A1") && teller("G1"));
    let kontor = framdrift_kontor(&tilsyn, liste, &KontorId::new("Nav Vest"));
    let alle = punkter_for_kontor(liste, tilsyn.grunnlag.art).len();
    assert_eq!(kontor.ubesvart, alle - 2);
}

#[test]
fn the_next_unanswered_goes_on_and_comes_round() {
    let mut tilsyn = to_saker();
    let punkter = punkter_i_sak(&tilsyn);
    let neste = |tilsyn: &Tilsyn, etter: Option<Svarsted>| {
        neste_ubesvarte(tilsyn, sjekkliste(), etter.as_ref())
    };
    let (foerste, siste) = (punkter.first().unwrap(), punkter.last().unwrap());
    assert_eq!(neste(&tilsyn, None), Some(i_sak("A-1", foerste)));
    assert_eq!(neste(&tilsyn, Some(i_sak("A-1", foerste))), Some(i_sak("A-1", &punkter[1])));
    assert_eq!(neste(&tilsyn, Some(i_sak("A-1", siste))), Some(i_sak("A-2", foerste)));
    let i_oest = neste(&tilsyn, Some(i_sak("A-2", siste))).unwrap();
    assert!(matches!(&i_oest, Svarsted::Kontor(k, _) if k.as_str() == "Nav Øst"));
    let kontorpunkter = ubesvarte_i_kontorer(&tilsyn, sjekkliste());
    assert_eq!(neste(&tilsyn, kontorpunkter.last().cloned()), Some(i_sak("A-1", foerste)));
    let siste_i_oest = kontorpunkter.get(kontorpunkter.len() / 2 - 1).cloned();
    let foerste_i_vest = kontorpunkter.get(kontorpunkter.len() / 2).cloned();
    assert_eq!(neste(&tilsyn, siste_i_oest), foerste_i_vest);
    for punkt in &punkter {
        svar(&mut tilsyn, i_sak("A-1", punkt), Svar::Oppfylt, &[]);
        svar(&mut tilsyn, i_sak("A-2", punkt), Svar::Oppfylt, &[]);
    }
    assert_eq!(neste(&tilsyn, Some(i_sak("A-1", foerste))), kontorpunkter.first().cloned());
    for sted in kontorpunkter {
        svar(&mut tilsyn, sted, Svar::Oppfylt, &[]);
    }
    assert_eq!(neste(&tilsyn, None), None);
    assert_eq!(neste(&tilsyn, Some(i_kontor("Nav Vest", "G1"))), None);
}

#[test]
fn an_answer_whose_source_has_changed_comes_next_again() {
    let mut tilsyn = to_saker();
    let liste = sjekkliste();
    while let Some(sted) = neste_ubesvarte(&tilsyn, liste, None) {
        svar(&mut tilsyn, sted, Svar::Oppfylt, &[Bevisart::Program]);
    }
    for sted in [i_sak("A-1", "D1"), i_kontor("Nav Øst", "A9")] {
        let post = tilsyn.svar.get_mut(&sted).unwrap();
        post.besvarelse.bevis[0].sha256 = Some("ab".repeat(32));
    }
    tilsyn.fjernede_dokumenter.insert(DokumentId(1), "ab".repeat(32));
    assert_eq!(neste_ubesvarte(&tilsyn, liste, None), Some(i_sak("A-1", "D1")));
    let etter = i_sak("A-1", "D1");
    assert_eq!(neste_ubesvarte(&tilsyn, liste, Some(&etter)), Some(i_kontor("Nav Øst", "A9")));
}
