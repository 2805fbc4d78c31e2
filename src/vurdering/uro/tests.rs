use super::super::proever::{i_kontor, i_ord, i_sak, innvilget, sjekkliste, svar, tilsyn};
use super::*;
use crate::domene::Bevisart;

fn art_av(tilsyn: &Tilsyn, punkt: &str) -> Option<Uroart> {
    let sted = i_sak("A-1", punkt);
    let funnet = uro(tilsyn, sjekkliste(), Regelverk::innebygd()).find(|u| u.sted == sted)?;
    i_ord(&funnet.melding);
    Some(funnet.art)
}

#[test]
fn unanswered_unresolved_and_contradictory() {
    let mut tilsyn = tilsyn(vec![innvilget("31.08.2023", "01.10.2023", "04.03.2024")]);
    assert_eq!(art_av(&tilsyn, "D3"), Some(Uroart::Ubesvart));
    svar(&mut tilsyn, i_sak("A-1", "D3"), Svar::Oppfylt, &[Bevisart::Program]);
    assert_eq!(art_av(&tilsyn, "D3"), Some(Uroart::Motstrid));
    tilsyn.svar.get_mut(&i_sak("A-1", "D3")).unwrap().besvarelse.notat = "Forklart.".to_owned();
    assert_eq!(art_av(&tilsyn, "D3"), None);
    svar(&mut tilsyn, i_sak("A-1", "D3"), Svar::IkkeOppfylt, &[Bevisart::Program]);
    assert_eq!(art_av(&tilsyn, "D3"), None);
    svar(&mut tilsyn, i_sak("A-1", "D3"), Svar::IkkeOppfylt, &[]);
    assert_eq!(art_av(&tilsyn, "D3"), Some(Uroart::Uavklart));
    svar(&mut tilsyn, i_sak("A-1", "A4"), Svar::Oppfylt, &[]);
    assert_eq!(art_av(&tilsyn, "A4"), Some(Uroart::Motstrid));
    svar(&mut tilsyn, i_sak("A-1", "A4"), Svar::IkkeVurderbart, &[]);
    assert_eq!(art_av(&tilsyn, "A4"), Some(Uroart::Uavklart));
    svar(&mut tilsyn, i_sak("A-1", "D1"), Svar::Oppfylt, &[Bevisart::Program]);
    assert_eq!(art_av(&tilsyn, "D1"), None, "days alone contradict nothing");
}

#[test]
fn the_next_one_goes_through_cases_and_offices_and_round() {
    let sak = innvilget("31.08.2023", "01.10.2023", "04.03.2024");
    let mut tilsyn = tilsyn(vec![sak]);
    let neste = |tilsyn: &Tilsyn, etter: Option<&Svarsted>, art| {
        let funnet = neste_uro(tilsyn, sjekkliste(), Regelverk::innebygd(), etter, art);
        funnet.map(|u| u.sted)
    };
    assert_eq!(neste(&tilsyn, None, None), Some(i_sak("A-1", "A3")));
    let siste = i_sak("A-1", "E9");
    let Some(Svarsted::Kontor(kontor, _)) = neste(&tilsyn, Some(&siste), None) else { panic!() };
    assert_eq!(kontor.as_str(), "Nav Øst");
    assert_eq!(neste(&tilsyn, Some(&siste), Some(Uroart::Motstrid)), None);
    svar(&mut tilsyn, i_sak("A-1", "D3"), Svar::Oppfylt, &[]);
    let motstrid = neste(&tilsyn, Some(&siste), Some(Uroart::Motstrid));
    assert_eq!(motstrid, Some(i_sak("A-1", "D3")));
    let sist = i_kontor("Nav Vest", "G12");
    assert_eq!(neste(&tilsyn, Some(&sist), None), Some(i_sak("A-1", "A3")));
}

#[test]
fn an_answer_given_before_the_case_changed_is_unresolved() {
    let mut tilsyn = tilsyn(vec![innvilget("31.08.2023", "01.10.2023", "04.03.2024")]);
    svar(&mut tilsyn, i_sak("A-1", "D1"), Svar::Oppfylt, &[Bevisart::Program]);
    assert_eq!(art_av(&tilsyn, "D1"), None);
    tilsyn.sak_endret.insert(SakId::new("A-1"), 9);
    assert_eq!(art_av(&tilsyn, "D1"), Some(Uroart::Uavklart));
}
