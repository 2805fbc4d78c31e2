use crate::domene::{Bevisart, Konklusjon};
use crate::vurdering::proever::{i_kontor, i_ord, i_sak, saker, sjekkliste, svar, tilsyn};

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
