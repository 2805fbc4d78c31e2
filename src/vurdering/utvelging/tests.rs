//! What may be said, by what was drawn from which list. All cases are invented.

use super::super::proever::{dag, saker, tilsyn};
use super::*;
use crate::domene::{Populasjon, Populasjonssak, Trekningsdel};
use crate::statistikk::Antallsgrenser;

/// A list with that many cases by office, `A-1` … and `B-1` …
fn liste(oest: u32, vest: u32) -> Populasjon {
    let rekke = |merke: &'static str, kontor: &'static str, antall| {
        (1..=antall).map(move |nr| Populasjonssak {
            id: SakId::new(format!("{merke}-{nr}")),
            kontor: Some(KontorId::new(kontor)),
            gruppe: None,
        })
    };
    let saker = rekke("A", "Nav Øst", oest).chain(rekke("B", "Nav Vest", vest)).collect();
    Populasjon {
        fil: "liste.csv".to_owned(),
        fil_sha256: String::new(),
        sha256: String::new(),
        saker,
    }
}

fn del(kontor: Option<&str>, populasjon: u32, antall: u32) -> Trekningsdel {
    Trekningsdel { kontor: kontor.map(KontorId::new), populasjon, antall }
}

/// Twelve cases in the first office and eight in the second, drawn from 60 and 15.
fn trukket(deler: Vec<Trekningsdel>) -> Tilsyn {
    let mut alle = saker("Nav Øst", 1..=12);
    let vest = saker("Nav Vest", 1..=8).into_iter().zip(1..).map(|(mut sak, nr)| {
        sak.id = SakId::new(format!("B-{nr}"));
        sak
    });
    alle.extend(vest);
    let mut tilsyn = tilsyn(alle);
    let mut utvalg = Utvalg::new(liste(60, 15), dag("01.01.2025"));
    let saker = tilsyn.saker.keys().cloned().collect();
    utvalg.trekning = Some(Trekning { froe: "frø".to_owned(), deler, saker });
    tilsyn.utvalg = Some(utvalg);
    tilsyn
}

fn per_kontor() -> Vec<Trekningsdel> {
    vec![del(Some("Nav Øst"), 60, 12), del(Some("Nav Vest"), 15, 8)]
}

/// The first office fails in three cases; the second in none.
fn lesning(sak: &Sak) -> Lesning {
    match sak.id.as_str() {
        "A-1" | "A-2" | "A-3" => Lesning::Funn,
        "A-4" => Lesning::Uaktuell,
        _ => Lesning::Uten,
    }
}

fn sagt(tilsyn: &Tilsyn) -> Aerlig {
    utsagn(tilsyn, tilsyn.saker.values().map(|sak| (sak, lesning(sak)))).unwrap()
}

#[test]
fn a_drawn_sample_speaks_of_its_list_by_office_and_jointly() {
    let svar = sagt(&trukket(per_kontor()));
    let [oest, vest] = svar.kontorer.as_slice() else { panic!("{svar:?}") };
    assert_eq!((oest.tall.funn, oest.tall.gjennomgaatt, oest.tall.lest), (3, 11, 12));
    assert_eq!(oest.tall.populasjon, Some(60));
    assert_eq!(oest.slutning.noekkel, "aerlig-mellom");
    assert_eq!(vest.grenser, Some(Antallsgrenser { nedre: 0, oevre: 4 }));
    assert_eq!(svar.samlet.tall.populasjon, Some(75));
    assert!(svar.samlet.sier_noe_om_andre());
}

#[test]
fn a_draw_from_the_list_as_one_is_one_stratum_jointly() {
    let tilsyn = trukket(vec![del(None, 75, 20)]);
    let svar = sagt(&tilsyn);
    assert_eq!(svar.kontorer.len(), 2);
    assert_eq!(svar.samlet.tall.populasjon, Some(75));
    let ett = crate::statistikk::stratifisert::intervall(
        &[crate::statistikk::stratifisert::Stratum { populasjon: 75, antall: 20, funn: 3 }],
        Andel::NITTIFEM,
    );
    assert_eq!(svar.samlet.grenser, ett);
}

#[test]
fn an_office_nobody_has_read_is_still_part_of_the_list() {
    let tilsyn = trukket(per_kontor());
    let bare_oest = tilsyn.saker.values().filter(|sak| sak.kontor.as_str() == "Nav Øst");
    let svar = utsagn(&tilsyn, bare_oest.map(|sak| (sak, lesning(sak)))).unwrap();
    let grenser = svar.samlet.grenser.unwrap();
    assert!(grenser.oevre >= 15, "{grenser:?}");
    assert_eq!(svar.samlet.forbehold.unwrap().verdier[0].1, 8_i64.into());
}

#[test]
fn cases_beside_the_draw_take_the_claim_away() {
    let mut tilsyn = trukket(per_kontor());
    assert_eq!(utvelging(&tilsyn), Utvelging::Tilfeldig);
    let ekstra = saker("Nav Øst", 61..=61).remove(0);
    tilsyn.saker.insert(ekstra.id.clone(), ekstra);
    assert_eq!(utvelging(&tilsyn), Utvelging::Blandet);
    let svar = sagt(&tilsyn);
    assert_eq!(svar.samlet.slutning.noekkel, "aerlig-blandet");
    assert_eq!(svar.kontorer[0].tall.populasjon, None, "the list lacks a case that was read");
    tilsyn.utvalg = None;
    assert_eq!(utvelging(&tilsyn), Utvelging::Annen);
    assert_eq!(sagt(&tilsyn).samlet.slutning.noekkel, "aerlig-ikke-tilfeldig");
}

#[test]
fn nothing_assessed_is_nothing_said() {
    let tilsyn = trukket(per_kontor());
    let ingen = tilsyn.saker.values().map(|sak| (sak, Lesning::Uaktuell));
    assert_eq!(utsagn(&tilsyn, ingen), None);
}
