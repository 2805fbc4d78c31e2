//! Reference values of the 120 invented cases, and what a sample gives.

use serde::Deserialize;

use super::*;
use crate::domene::{Aldersgruppe, Dato, KontorId, Sak, SakId, Utvalgsgruppe};

const SAKER: &str = include_str!("../../../tests/data/kanonymitet/saker.csv");
const REFERANSE: &str = include_str!("../../../tests/data/kanonymitet/referanse.json");

#[derive(Deserialize)]
struct Referanse {
    sets: Vec<Sett>,
}

#[derive(Deserialize)]
struct Sett {
    qi: Vec<String>,
    n: usize,
    classes: usize,
    k: usize,
    unique_records: usize,
    share_unique: f64,
    records_below_k3: usize,
    records_below_k5: usize,
    class_size_mean: f64,
    class_size_median: f64,
    prosecutor_highest: f64,
    prosecutor_average: f64,
    lowest_risk: f64,
    records_at_risk_over_0_2: f64,
}

fn kolonne(navn: &str) -> Kolonne {
    let mut linjer = SAKER.lines().map(|linje| linje.split(',').collect::<Vec<_>>());
    let plass = linjer.next().unwrap().iter().position(|n| *n == navn).unwrap();
    Kolonne::new(linjer.map(|celler| celler[plass]))
}

fn likt(a: f64, b: f64) {
    assert!((a - b).abs() < 1e-12, "{a} {b}");
}

#[test]
fn the_reference_values_are_reproduced() {
    let referanse: Referanse = serde_json::from_str(REFERANSE).unwrap();
    assert_eq!(referanse.sets.len(), 4);
    for sett in referanse.sets {
        let alle: Vec<Kolonne> = sett.qi.iter().map(|navn| kolonne(navn)).collect();
        let m = maal(&alle.iter().collect::<Vec<_>>());
        let tall = (m.antall(), m.klasser(), m.k(), m.unike(), m.under(3), m.under(5));
        let (n, klasser, unike) = (sett.n, sett.classes, sett.unique_records);
        assert_eq!(tall, (n, klasser, sett.k, unike, sett.records_below_k3, sett.records_below_k5));
        likt(m.andel_unike(), sett.share_unique);
        likt(m.snittstoerrelse(), sett.class_size_mean);
        likt(m.median(), sett.class_size_median);
        likt(m.hoeyeste_risiko(), sett.prosecutor_highest);
        likt(m.snittrisiko(), sett.prosecutor_average);
        likt(1.0 / f64::from(u32::try_from(m.stoerste()).unwrap()), sett.lowest_risk);
        let over = f64::from(u32::try_from(m.under(5)).unwrap());
        likt(over / f64::from(u32::try_from(n).unwrap()), sett.records_at_risk_over_0_2);
    }
}

#[test]
fn the_size_of_each_rows_group_adds_up() {
    let (kontor, alder) = (kolonne("kontor"), kolonne("alder10"));
    let stoerrelser = gruppestoerrelser(&[&kontor, &alder]);
    let m = maal(&[&kontor, &alder]);
    assert_eq!(stoerrelser.iter().filter(|s| **s == 1).count(), m.unike());
    assert_eq!(stoerrelser.iter().filter(|s| **s < 6).count(), m.under(6));
    assert_eq!(stoerrelser.len(), 120);
}

#[test]
fn the_act_that_helps_most_comes_first() {
    let (kontor, kjonn) = (kolonne("kontor"), kolonne("kjonn"));
    let alder = kolonne("alder").med_grovere({
        let linjer = SAKER.lines().skip(1);
        linjer.map(|linje| linje.split(',').nth(4).unwrap())
    });
    let alle = virkninger(&[&kontor, &kjonn, &alder], 5);
    assert_eq!(alle.len(), 4, "three to leave out, one to make coarser");
    assert_eq!((alle[0].kolonne, alle[0].grep), (2, Grep::Utelat));
    let grovere = alle.iter().find(|v| v.grep == Grep::Grovere).unwrap();
    assert_eq!(
        (grovere.etter.unike(), grovere.etter.under(5)),
        (15, 60),
        "as the reference has it"
    );
    let under: Vec<usize> = alle.iter().map(|v| v.etter.under(5)).collect();
    assert!(under.is_sorted());
}

#[test]
fn a_table_without_rows_or_columns_is_no_trouble() {
    let tom = Kolonne::new(Vec::<String>::new());
    let m = maal(&[&tom]);
    assert_eq!((m.antall(), m.k(), m.klasser(), m.unike()), (0, 0, 0, 0));
    likt(m.hoeyeste_risiko() + m.snittrisiko() + m.median(), 0.0);
    assert_eq!(maal(&[]), Maaling::default());
    assert!(virkninger(&[], 5).is_empty());
    assert!(virkninger(&[&kolonne("kontor")], 5).is_empty());
}

fn sak(nr: usize, alder: Aldersgruppe, dag: u32) -> Sak {
    let id = SakId::new(format!("A-{nr}"));
    let mut sak = Sak::new(id, KontorId::new("Nav Øst"), Utvalgsgruppe::Innvilget);
    sak.aldersgruppe = alder;
    sak.soeknad_mottatt = chrono::NaiveDate::from_ymd_opt(2024, 5, dag).map(Dato::dag);
    sak
}

#[test]
fn columns_of_a_sample_know_their_coarser_form() {
    let saker: Vec<Sak> = [Aldersgruppe::F30_39, Aldersgruppe::F40_49]
        .into_iter()
        .cycle()
        .take(8)
        .enumerate()
        .map(|(nr, alder)| sak(nr, alder, u32::try_from(nr).unwrap() + 1))
        .collect();
    let funnet = kolonner(&saker);
    let hvilke: Vec<Kjennetegn> = funnet.iter().map(|(hva, _)| *hva).collect();
    assert_eq!(hvilke, [Kjennetegn::Alder, Kjennetegn::Soeknad], "one office tells nothing");
    let alle: Vec<&Kolonne> = funnet.iter().map(|(_, kolonne)| kolonne).collect();
    assert_eq!(maal(&alle).unike(), 8);
    let best = &virkninger(&alle, 5)[0];
    assert_eq!((best.kolonne, best.grep, best.etter.k()), (1, Grep::Grovere, 4));
}
