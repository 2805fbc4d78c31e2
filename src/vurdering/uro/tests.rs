use super::super::proever::{i_kontor, i_ord, i_sak, innvilget, sjekkliste, svar, tilsyn};
use super::*;
use crate::domene::{
    Bevisart, DokumentId, Overstyring, Overstyringspost, PunktId, SakId, VilkaarId, Vilkaarscelle,
    Vilkaarspost, Vilkaarsvurdering,
};
use crate::vurdering::celler_med_endret_grunnlag;

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
fn an_answer_whose_case_has_changed_asks_again() {
    let mut tilsyn = tilsyn(vec![innvilget("31.08.2023", "01.10.2023", "04.03.2024")]);
    svar(&mut tilsyn, i_sak("A-1", "D1"), Svar::Oppfylt, &[Bevisart::Program]);
    assert_eq!(art_av(&tilsyn, "D1"), None);
    tilsyn.sak_endret.insert(SakId::new("A-1"), 3);
    assert_eq!(art_av(&tilsyn, "D1"), Some(Uroart::Uavklart));
}

#[test]
fn an_answer_whose_document_is_gone_asks_again() {
    let mut tilsyn = tilsyn(vec![innvilget("31.08.2023", "01.10.2023", "04.03.2024")]);
    svar(&mut tilsyn, i_sak("A-1", "D1"), Svar::Oppfylt, &[Bevisart::Program]);
    let post = tilsyn.svar.get_mut(&i_sak("A-1", "D1")).unwrap();
    post.besvarelse.bevis[0].sha256 = Some("ab".repeat(32));
    assert_eq!(art_av(&tilsyn, "D1"), None);
    tilsyn.fjernede_dokumenter.insert(DokumentId(1), "ab".repeat(32));
    assert_eq!(art_av(&tilsyn, "D1"), Some(Uroart::Uavklart));
}

#[test]
fn cells_and_overrides_from_before_a_change_ask_again_until_they_are_given_anew() {
    let a1 = SakId::new("A-1");
    let mut tilsyn = tilsyn(vec![innvilget("31.08.2023", "01.10.2023", "04.03.2024")]);
    let moenstre = &sjekkliste().moenstre;
    let i_matrisen = moenstre.iter().find_map(|m| m.matrisepunkt.as_ref()).unwrap().to_string();
    for punkt in ["D3", i_matrisen.as_str()] {
        svar(&mut tilsyn, i_sak("A-1", punkt), Svar::DelvisOppfylt, &[Bevisart::Program]);
        tilsyn.svar.get_mut(&i_sak("A-1", punkt)).unwrap().post = 9;
    }
    let beregning = sjekkliste().punkt(&PunktId::new("D3")).unwrap().beregninger[0];
    let (utfall, grunn) = ("ikke-aktuelt".to_owned(), "sett i mappen".to_owned());
    let beregning = beregning.kode().to_owned();
    let overstyring = Overstyring { beregning: beregning.clone(), utfall, dager: None, grunn };
    let post = Overstyringspost { overstyring, post: 2, hvem: String::new() };
    tilsyn.overstyrt.insert((a1.clone(), beregning), post);
    let vilkaar = VilkaarId::new("alder");
    let celle = Vilkaarscelle {
        vilkaar: vilkaar.clone(),
        vurdering: Vilkaarsvurdering::Mangler,
        notat: String::new(),
        bevis: None,
        kildesum: String::new(),
    };
    let post = Vilkaarspost { celle, post: 2, hvem: String::new() };
    tilsyn.vilkaar.insert((a1.clone(), vilkaar), post);
    assert_eq!((art_av(&tilsyn, "D3"), art_av(&tilsyn, &i_matrisen)), (None, None));
    // the start moved: what was computed is another, the grounds are not
    tilsyn.sak_endret.insert(a1.clone(), 3);
    assert_eq!(art_av(&tilsyn, "D3"), Some(Uroart::Uavklart));
    assert_eq!(art_av(&tilsyn, &i_matrisen), None);
    tilsyn.vedtak_endret.insert(a1.clone(), 3);
    assert_eq!(art_av(&tilsyn, &i_matrisen), Some(Uroart::Uavklart));
    let regelverk = Regelverk::innebygd();
    assert_eq!(celler_med_endret_grunnlag(&tilsyn, regelverk).len(), 1);
    tilsyn.vilkaar.values_mut().for_each(|post| post.post = 4);
    tilsyn.overstyrt.values_mut().for_each(|post| post.post = 4);
    assert_eq!((art_av(&tilsyn, "D3"), art_av(&tilsyn, &i_matrisen)), (None, None));
    assert!(celler_med_endret_grunnlag(&tilsyn, regelverk).is_empty());
}
