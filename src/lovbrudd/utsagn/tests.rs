use crate::domene::{Bevisart, Populasjon, Populasjonssak, Trekning, Trekningsdel, Utvalg};
use crate::vurdering::proever::{dag, i_ord, i_sak, saker, sjekkliste, svar, tilsyn};

use super::super::forslag::{Forslag, foreslaa};
use super::*;

/// Nine cases at one office and twelve at the other; six and four fail.
fn med_svikt() -> Tilsyn {
    let mut alle = saker("Nav Øst", 1..=9);
    alle.extend(saker("Nav Vest", 10..=21));
    let mut tilsyn = tilsyn(alle);
    for nr in 1..=21 {
        let gitt = match nr {
            1..=6 | 10..=13 => Svar::IkkeOppfylt,
            9 => Svar::IkkeDokumentert,
            _ => Svar::Oppfylt,
        };
        svar(&mut tilsyn, i_sak(&format!("A-{nr}"), "D1"), gitt, &[Bevisart::Program]);
    }
    tilsyn
}

fn trukket(tilsyn: &mut Tilsyn) {
    let sak = |nr: u32| Populasjonssak {
        id: SakId::new(format!("A-{nr}")),
        kontor: Some(KontorId::new(if nr <= 9 || nr > 100 { "Nav Øst" } else { "Nav Vest" })),
        gruppe: None,
    };
    let saker = (1..=9).chain(10..=40).chain(101..=150).map(sak).collect();
    let (fil_sha256, sha256) = (String::new(), String::new());
    let populasjon = Populasjon { fil: "liste.csv".to_owned(), fil_sha256, sha256, saker };
    let del = |kontor: &str, populasjon, antall| Trekningsdel {
        kontor: Some(KontorId::new(kontor)),
        populasjon,
        antall,
    };
    let mut utvalg = Utvalg::new(populasjon, dag("01.01.2025"));
    utvalg.trekning = Some(Trekning {
        froe: "frø".to_owned(),
        deler: vec![del("Nav Øst", 59, 9), del("Nav Vest", 31, 12)],
        saker: tilsyn.saker.keys().cloned().collect(),
    });
    tilsyn.utvalg = Some(utvalg);
}

fn p_start(tilsyn: &Tilsyn) -> Forslag {
    let alle = foreslaa(tilsyn, sjekkliste(), Regelverk::innebygd()).unwrap();
    alle.into_iter().find(|f| f.moenster.as_str() == "P-start").unwrap()
}

fn sagt(tilsyn: &Tilsyn) -> Vec<String> {
    let forslag = p_start(tilsyn);
    let regelverk = Regelverk::innebygd();
    let aerlig =
        utsagn_om_moenster(&forslag.moenster, &forslag.kontorer, tilsyn, sjekkliste(), regelverk);
    utsagnssetninger(&aerlig.unwrap(), &i_ord)
}

#[test]
fn what_was_not_drawn_says_so_once() {
    assert_eq!(
        sagt(&med_svikt()),
        [
            "I flertallet av de gjennomgåtte sakene ved Nav Øst (6 av 9) fant vi svikt på minst \
             ett av spørsmålene til saken som dette bygger på.",
            "I mindretallet av de gjennomgåtte sakene ved Nav Vest (4 av 12) fant vi svikt på \
             minst ett av spørsmålene til saken som dette bygger på.",
            "I mindretallet av de gjennomgåtte sakene (10 av 21), det vil si 48 prosent, fant vi \
             svikt på minst ett av spørsmålene til saken som dette bygger på. Trekkingen er \
             ikke gjort fra en fryst liste i programmet og kan ikke etterprøves. Tallene gjelder \
             derfor bare sakene vi har lest.",
        ]
    );
}

#[test]
fn what_was_drawn_speaks_of_the_list_by_office_and_jointly() {
    let mut tilsyn = med_svikt();
    trukket(&mut tilsyn);
    let sagt = sagt(&tilsyn);
    assert!(sagt[0].contains("Vi trakk 9 av 59 saker tilfeldig."), "{}", sagt[0]);
    assert!(sagt[1].contains("Vi trakk 12 av 31 saker tilfeldig."), "{}", sagt[1]);
    assert!(sagt[2].contains("Vi trakk 21 av 90 saker tilfeldig."), "{}", sagt[2]);
    assert!(sagt.iter().all(|s| s.contains("Med 95 prosent sikkerhet gjelder det")), "{sagt:?}");
    let punkt = sjekkliste().punkter.iter().find(|p| p.id.as_str() == "D1").unwrap();
    let om_punktet = utsagn_om_punkt(&tilsyn, punkt).unwrap();
    assert_eq!((om_punktet.samlet.tall.funn, om_punktet.samlet.tall.gjennomgaatt), (10, 21));
}

#[test]
fn a_case_taken_out_of_the_lovbrudd_is_not_counted_for_it() {
    let tilsyn = med_svikt();
    let mut forslag = p_start(&tilsyn);
    let oest = forslag.kontorer.get_mut(&KontorId::new("Nav Øst")).unwrap();
    assert!(oest.saker_for.remove(&SakId::new("A-1")));
    let regelverk = Regelverk::innebygd();
    let (moenster, kontorer) = (&forslag.moenster, &forslag.kontorer);
    let aerlig = utsagn_om_moenster(moenster, kontorer, &tilsyn, sjekkliste(), regelverk);
    assert_eq!(aerlig.unwrap().samlet.tall.funn, 9);
}
