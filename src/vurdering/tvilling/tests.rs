use crate::domene::{Egenfunn, Tilsynsart};
use crate::vurdering::proever::{i_kontor, i_sak, saker, sjekkliste, svar, tilsyn};

use super::*;

/// A tilsyn and an egentilsyn of the same invented cases, with answers to D1 as given.
fn par(svarene: &[(Svar, Svar)]) -> (Tilsyn, Tilsyn) {
    let antall = u32::try_from(svarene.len()).unwrap();
    let (mut t, mut e) =
        (tilsyn(saker("Nav Øst", 1..=antall)), tilsyn(saker("Nav Øst", 1..=antall)));
    e.grunnlag.art = Tilsynsart::Egentilsyn;
    for (nr, (i_t, i_e)) in (1..).zip(svarene) {
        svar(&mut t, i_sak(&format!("A-{nr}"), "D1"), *i_t, &[]);
        svar(&mut e, i_sak(&format!("A-{nr}"), "D1"), *i_e, &[]);
    }
    (t, e)
}

#[test]
fn what_each_found_is_counted_by_place_and_theme() {
    let (mut t, mut e) = par(&[
        (Svar::IkkeOppfylt, Svar::IkkeOppfylt),
        (Svar::IkkeOppfylt, Svar::Oppfylt),
        (Svar::Oppfylt, Svar::DelvisOppfylt),
        (Svar::Oppfylt, Svar::Oppfylt),
        (Svar::Oppfylt, Svar::IkkeRelevant),
    ]);
    svar(&mut e, i_sak("A-1", "F2"), Svar::IkkeOppfylt, &[]);
    svar(&mut t, i_kontor("Nav Øst", "G1"), Svar::IkkeOppfylt, &[]);
    svar(&mut e, i_kontor("Nav Øst", "G1"), Svar::IkkeDokumentert, &[]);
    let ny = Temavurdering {
        tema: "D".to_owned(),
        funn: Egenfunn::MuligBrudd,
        konklusjon: "Vi starter for sent.".to_owned(),
    };
    e.egen.temaer.insert("D".to_owned(), ny.clone());
    let funnet = tvilling(&t, &e, sjekkliste());
    let tema = |id: &str| funnet.temaer.iter().find(|tema| tema.tema == id).unwrap();
    let oppstart = tema("D");
    let ventet = [
        (Funnforhold::Begge, 1),
        (Funnforhold::BareTilsynet, 1),
        (Funnforhold::BareEgentilsynet, 1),
        (Funnforhold::Ingen, 1),
    ];
    assert_eq!(oppstart.funn, BTreeMap::from(ventet));
    assert_eq!((oppstart.enighet.antall, oppstart.enighet.like, oppstart.bare_tilsynet), (4, 2, 1));
    assert_eq!(oppstart.vurdering.as_ref(), Some(&ny));
    assert_eq!((tema("F").enighet.antall, tema("F").bare_egentilsynet), (0, 1));
    assert_eq!(tema("G").funn, BTreeMap::from([(Funnforhold::Begge, 1)]));
    assert_eq!((funnet.samlet.antall, funnet.samlet.like), (5, 2));
}

#[test]
fn few_comparisons_give_counts_and_no_measure() {
    let (t, e) = par(&[(Svar::Oppfylt, Svar::Oppfylt); 19]);
    let funnet = tvilling(&t, &e, sjekkliste()).samlet;
    assert_eq!((funnet.antall, funnet.like, funnet.kan_baere()), (19, 19, false));
    assert_eq!((funnet.kappa, funnet.ac1), (None, None));
}

#[test]
fn enough_comparisons_give_kappa_and_ac1_with_intervals() {
    let mut svarene = vec![(Svar::Oppfylt, Svar::Oppfylt); 40];
    svarene.extend([(Svar::IkkeOppfylt, Svar::IkkeOppfylt); 30]);
    svarene.extend([(Svar::IkkeOppfylt, Svar::Oppfylt); 10]);
    let (t, e) = par(&svarene);
    let funnet = tvilling(&t, &e, sjekkliste()).samlet;
    let kappa = funnet.kappa.unwrap();
    // po = 70/80, pe = (40·50 + 40·30) / 80² = 0.5
    assert!((kappa.verdi - 0.75).abs() < 1e-12, "{kappa:?}");
    assert!(kappa.nedre < 0.75 && 0.75 < kappa.oevre && kappa.oevre <= 1.0);
    assert!(funnet.ac1.unwrap().verdi > kappa.verdi);
    assert_eq!(funnet.tabell[2][0], 10, "rows by the tilsyn, columns by the egentilsyn");
}

#[test]
fn one_answer_everywhere_gives_counts_only() {
    let (t, e) = par(&[(Svar::Oppfylt, Svar::Oppfylt); 30]);
    let funnet = tvilling(&t, &e, sjekkliste()).samlet;
    assert_eq!((funnet.kan_baere(), funnet.kappa, funnet.ac1), (true, None, None));
    assert_eq!(funnet.melding().noekkel, "tvilling-like");
}

#[test]
fn cases_of_one_only_and_cases_with_other_facts_are_told() {
    let (mut t, mut e) = par(&[(Svar::Oppfylt, Svar::Oppfylt); 3]);
    t.saker.remove(&crate::domene::SakId::new("A-1"));
    e.saker.remove(&crate::domene::SakId::new("A-2"));
    let id = crate::domene::SakId::new("A-3");
    e.saker.get_mut(&id).unwrap().start_faktisk = None;
    let funnet = tvilling(&t, &e, sjekkliste());
    assert_eq!(funnet.saker.felles, std::slice::from_ref(&id));
    assert_eq!(funnet.saker.ulike_fakta, [id]);
    assert_eq!(funnet.saker.bare_tilsyn.len() + funnet.saker.bare_egentilsyn.len(), 2);
    assert_eq!(funnet.par.len(), 1);
}
