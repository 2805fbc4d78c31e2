use crate::domene::{Bevisart, Konklusjon, SakId, Vilkaarscelle, Vilkaarspost, Vilkaarsvurdering};
use crate::vurdering::matriserad;
use crate::vurdering::proever::{i_kontor, i_ord, i_sak, program, saker, sjekkliste, svar, tilsyn};

use super::super::kjede::mangler;
use super::super::mangel::Mangel;
use super::*;

fn med_samsvar() -> Tilsyn {
    let mut tilsyn = tilsyn(saker("Nav Øst", 1..=3));
    for sak in ["A-1", "A-2", "A-3"] {
        svar(&mut tilsyn, i_sak(sak, "D1"), Svar::Oppfylt, &[Bevisart::Program]);
    }
    svar(&mut tilsyn, i_kontor("Nav Øst", "A9"), Svar::Oppfylt, &[Bevisart::Rutine]);
    tilsyn
}

fn p_start(tilsyn: &Tilsyn) -> Option<Forslag> {
    let alle = samsvar(tilsyn, sjekkliste(), Regelverk::innebygd()).unwrap();
    alle.into_iter().find(|f| f.moenster.as_str() == "P-start")
}

#[test]
fn a_conformity_has_the_same_chain() {
    let mut tilsyn = med_samsvar();
    let forslag = p_start(&tilsyn).unwrap();
    let mut utkast = skriv_samsvar(&forslag, LovbruddId(1), &tilsyn, sjekkliste(), &i_ord);
    let fakta = utkast.fakta.iter();
    assert!(fakta.clone().any(|f| f.tekst.starts_with("I 3 saker ved Nav Øst er kravet")));
    assert!(fakta.clone().any(|f| f.tekst.starts_with("Ved Nav Øst er kravet")), "{utkast:?}");
    assert!(utkast.hjemler.iter().any(|id| id.as_str() == "stl-31"));
    let regelverk = Regelverk::innebygd();
    let gjenstaar = mangler(&utkast, &tilsyn, regelverk);
    assert_eq!(gjenstaar, [Mangel::Vurdering, Mangel::Konklusjon]);
    utkast.vurdering = "Starten kom til rett tid.".to_owned();
    utkast.konklusjon = Some(Konklusjon::IkkeLovbrudd);
    assert!(mangler(&utkast, &tilsyn, regelverk).is_empty());
    svar(&mut tilsyn, i_sak("A-1", "D1"), Svar::IkkeOppfylt, &[Bevisart::Program]);
    assert_eq!(p_start(&tilsyn), None, "one that fails is no conformity");
}

/// A case with every cell of its row filled.
fn les_raden(tilsyn: &mut Tilsyn, sak: &str, vurdering: Vilkaarsvurdering) {
    let sak = tilsyn.saker[&SakId::new(sak)].clone();
    let rad = matriserad(tilsyn, &sak, Regelverk::innebygd()).unwrap();
    let vilkaar: Vec<_> = rad.celler.iter().map(|celle| celle.vilkaar.id.clone()).collect();
    for vilkaar in vilkaar {
        let (notat, kildesum) = (String::new(), String::new());
        let celle =
            Vilkaarscelle { vilkaar: vilkaar.clone(), vurdering, notat, bevis: None, kildesum };
        let post = Vilkaarspost { celle, post: 2, hvem: String::new() };
        tilsyn.vilkaar.insert((sak.id.clone(), vilkaar), post);
    }
}

#[test]
fn rows_of_the_matrix_alone_show_a_conformity_with_grounds_as_evidence() {
    let mut saker = saker("Nav Øst", 1..=3);
    for sak in &mut saker {
        sak.vedtak = vec![program("20.02.2024").unwrap()].into();
        sak.vedtak[0].begrunnelse = Some("Du er 36 år, og vilkårene er vurdert.".into());
    }
    let mut tilsyn = tilsyn(saker);
    let liste = sjekkliste();
    let med_matrise = liste.moenstre.iter().find(|m| m.foreslaas && m.matrisepunkt.is_some());
    let moenster = &med_matrise.unwrap().id;
    let foreslaatt = |tilsyn: &Tilsyn| {
        let alle = samsvar(tilsyn, liste, Regelverk::innebygd()).unwrap();
        alle.into_iter().find(|f| f.moenster == *moenster)
    };
    for sak in ["A-1", "A-2", "A-3"] {
        les_raden(&mut tilsyn, sak, Vilkaarsvurdering::IkkeRelevant);
    }
    assert_eq!(foreslaatt(&tilsyn), None, "rows without a relevant vilkår show nothing");
    for sak in ["A-1", "A-2", "A-3"] {
        les_raden(&mut tilsyn, sak, Vilkaarsvurdering::BegrunnetIndividuelt);
    }
    let forslag = foreslaatt(&tilsyn).unwrap();
    assert!(!forslag.hjemler.is_empty(), "the days of the cases pick the law");
    let mut utkast = skriv_samsvar(&forslag, LovbruddId(1), &tilsyn, liste, &i_ord);
    assert!(utkast.fakta[0].tekst.starts_with("I 3 saker ved Nav Øst behandler begrunnelsen"));
    assert_eq!(utkast.fakta[0].kilder.len(), 3);
    utkast.vurdering = "Begrunnelsene svarer på vilkårene.".to_owned();
    utkast.konklusjon = Some(Konklusjon::IkkeLovbrudd);
    assert_eq!(mangler(&utkast, &tilsyn, Regelverk::innebygd()), []);
}
