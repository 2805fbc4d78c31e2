//! The example tilsyn in `assets/demo` is whole: its files load, and they speak of the same cases.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::Deserialize;

use super::{Lest, Oppdrag, les};
use crate::domene::{Besvarelse, Bevis, Grunnlag, Konklusjon, MoensterId, Sak, Svarsted};

const GRUNNLAG: &str = include_str!("../../assets/demo/grunnlag.ron");
const GRUNNLAG_NN: &str = include_str!("../../assets/demo/grunnlag_nn.ron");

/// What the inspector writes on one lovbrudd.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lovbruddstekst {
    moenster: MoensterId,
    vurdering: String,
    styring: String,
    konklusjon: Konklusjon,
    aarsak: String,
    dempende: String,
    retting: String,
    rettefrist: Option<NaiveDate>,
}

fn les_saker(fil: &str, tekst: &str) -> Lest {
    let Grunnlag { kontorer, stikkdato, .. } = ron::from_str(GRUNNLAG).unwrap();
    let oppdrag = Oppdrag::new(fil, &kontorer, stikkdato);
    les(tekst.as_bytes(), &oppdrag, &mut |_| true).unwrap()
}

fn saker() -> Vec<Sak> {
    les_saker("saker.ron", include_str!("../../assets/demo/saker.ron")).saker
}

#[test]
fn both_forms_give_the_same_cases_without_remarks() {
    let csv = les_saker("saker.csv", include_str!("../../assets/demo/saker.csv"));
    let ron = les_saker("saker.ron", include_str!("../../assets/demo/saker.ron"));
    assert_eq!((csv.merknader, ron.merknader), (vec![], vec![]));
    assert_eq!(csv.saker, ron.saker);
    assert_eq!(csv.saker.len(), 40);
}

#[test]
fn every_answer_belongs_to_a_case_or_an_office_and_has_its_evidence() {
    let svar: Vec<(Svarsted, Besvarelse)> =
        ron::from_str(include_str!("../../assets/demo/svar.ron")).unwrap();
    let saker = saker();
    let Grunnlag { kontorer, stikkdato, .. } = ron::from_str(GRUNNLAG).unwrap();
    for (sted, besvarelse) in &svar {
        match sted {
            Svarsted::Sak(id, _) => {
                assert!(saker.iter().any(|sak| sak.id == *id), "{sted:?}");
                let for_sen = |bevis: &Bevis| bevis.dato.is_some_and(|dato| dato > stikkdato);
                assert!(!besvarelse.bevis.iter().any(for_sen), "{sted:?}");
            }
            Svarsted::Kontor(id, _) => assert!(kontorer.contains(id), "{sted:?}"),
        }
        assert!(!besvarelse.mangler_bevis(), "{sted:?}");
        assert!(!besvarelse.svar.er_svikt() || !besvarelse.notat.is_empty(), "{sted:?}");
    }
    let steder: BTreeSet<&Svarsted> = svar.iter().map(|(sted, _)| sted).collect();
    assert_eq!(steder.len(), svar.len());
}

#[test]
fn the_answers_differ_between_the_standards_in_words_only() {
    let les = |tekst| ron::from_str::<Vec<(Svarsted, Besvarelse)>>(tekst).unwrap();
    let nb = les(include_str!("../../assets/demo/svar.ron"));
    let nn = les(include_str!("../../assets/demo/svar_nn.ron"));
    assert_eq!(nb.len(), nn.len());
    for ((sted, bokmaal), (samme_sted, nynorsk)) in nb.iter().zip(&nn) {
        let kilder = |b: &Besvarelse| b.bevis.iter().map(|k| (k.art, k.dato)).collect::<Vec<_>>();
        assert_eq!((sted, bokmaal.svar), (samme_sted, nynorsk.svar));
        assert_eq!(kilder(bokmaal), kilder(nynorsk), "{sted:?}");
        assert_eq!(bokmaal.notat.is_empty(), nynorsk.notat.is_empty(), "{sted:?}");
        for bokmaalsord in ["ikke ", "Ikke ", " fra ", " måneder", " dager"] {
            assert!(!nynorsk.notat.contains(bokmaalsord), "{sted:?}: {bokmaalsord}");
        }
    }
}

#[test]
fn the_frame_is_the_same_in_both_standards() {
    let nb: Grunnlag = ron::from_str(GRUNNLAG).unwrap();
    let nn: Grunnlag = ron::from_str(GRUNNLAG_NN).unwrap();
    assert!(nb.demo && nn.demo);
    assert_eq!((&nb.kontorer, &nb.milepaeler), (&nn.kontorer, &nn.milepaeler));
    assert_eq!((nb.stikkdato, nb.utvalg.populasjon), (nn.stikkdato, nn.utvalg.populasjon));
    assert_eq!(nb.dokumenter.len(), nn.dokumenter.len());
    assert_eq!(nb.virksomhet.matches("\n\n").count(), nn.virksomhet.matches("\n\n").count());
}

#[test]
fn four_lovbrudd_are_written_in_both_standards() {
    for tekst in [
        include_str!("../../assets/demo/lovbrudd.ron"),
        include_str!("../../assets/demo/lovbrudd_nn.ron"),
    ] {
        let lovbrudd: Vec<Lovbruddstekst> = ron::from_str(tekst).unwrap();
        let moenstre: Vec<&str> = lovbrudd.iter().map(|l| l.moenster.as_str()).collect();
        assert_eq!(moenstre, ["P-info", "P-begr", "P-start", "P-foer"]);
        for l in &lovbrudd {
            let tekster = [&l.vurdering, &l.styring, &l.aarsak, &l.dempende, &l.retting];
            assert!(tekster.iter().all(|tekst| !tekst.is_empty()), "{}", l.moenster);
            assert_eq!(l.konklusjon, Konklusjon::LovbruddPaavist);
            assert!(l.rettefrist.is_some());
        }
    }
}
