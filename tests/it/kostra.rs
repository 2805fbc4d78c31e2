//! KOSTRA 11CF: every field that is kept, and the dates and deadlines that follow, for all years.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use serde_json::Value;
use tilsyn::domene::{Aldersgruppe, KontorId, Sak};
use tilsyn::import::kostra::{Feltverdi, Kostrapost, er_kostra, les_poster};
use tilsyn::import::{Lest, Oppdrag};
use tilsyn::regelverk::Regelverk;
use tilsyn::vurdering::beregn;

use crate::hjelp::{arg, tilsyn};

const FILER: [&str; 6] =
    ["11CF_2022", "11CF_2023", "11CF_2024", "11CF_2025", "11CF_2025_oslo", "11CF_2026"];

fn sti(navn: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/kostra").join(navn)
}

fn bytes(navn: &str) -> Vec<u8> {
    std::fs::read(sti(&format!("{navn}.txt"))).unwrap()
}

fn fasit(navn: &str) -> Value {
    let tekst = std::fs::read_to_string(sti(&format!("{navn}.json"))).unwrap();
    serde_json::from_str(&tekst).unwrap()
}

fn les(navn: &str) -> Lest {
    let (fil, kontorer) = (format!("{navn}.txt"), [KontorId::new("Nav Prøve")]);
    let stikkdato = NaiveDate::from_ymd_opt(2027, 1, 1).unwrap();
    let oppdrag = Oppdrag::new(&fil, &kontorer, stikkdato);
    tilsyn::import::les(&bytes(navn), &oppdrag, &mut |_| true).unwrap()
}

fn som_json(post: &Kostrapost) -> Value {
    let verdi = |verdi: &Option<Feltverdi>| match verdi {
        None => Value::Null,
        Some(Feltverdi::Tekst(tekst)) => tekst.as_str().into(),
        Some(Feltverdi::Heltall(tall)) => (*tall).into(),
        Some(Feltverdi::Dato(dag)) => dag.to_string().into(),
    };
    post.felt.iter().map(|(navn, v)| ((*navn).to_owned(), verdi(v))).collect()
}

fn baand(alder: i64) -> Aldersgruppe {
    match alder {
        ..18 => Aldersgruppe::Under18,
        18..25 => Aldersgruppe::F18_24,
        25..30 => Aldersgruppe::F25_29,
        30..40 => Aldersgruppe::F30_39,
        40..50 => Aldersgruppe::F40_49,
        50..60 => Aldersgruppe::F50_59,
        60..67 => Aldersgruppe::F60_66,
        67.. => Aldersgruppe::Fra67,
    }
}

/// What the program computes from the case, in the form of the expected file.
fn avledet(sak: &Sak) -> Value {
    // where the programme was begun elsewhere the program gives no limit; the days are the same
    let sak = &Sak { fra_annen_kommune: None, ..sak.clone() };
    let fakta = beregn(sak, NaiveDate::from_ymd_opt(2027, 1, 1).unwrap(), Regelverk::innebygd());
    let fakta = |kode| fakta.iter().find(move |f| f.beregning.kode() == kode);
    let dag = |dato: Option<tilsyn::domene::Dato>| dato.and_then(tilsyn::domene::Dato::som_dag);
    let (reg, start) = (dag(sak.soeknad_registrert), dag(sak.start_faktisk));
    let vedtak = dag(sak.innvilgelse().map(|v| v.dato));
    let dager = |fra: Option<NaiveDate>, til: Option<NaiveDate>| {
        fra.zip(til).map(|(fra, til)| (til - fra).num_days())
    };
    let frist = fakta("K09").and_then(|f| f.frist);
    serde_json::json!({
        "dager_registrert_vedtak": dager(reg, vedtak),
        "dager_vedtak_begynt": dager(vedtak, start),
        "dager_registrert_begynt": dager(reg, start),
        "siste_frist_oppstart": frist.map(|f| f.to_string()),
        "frist_overskredet": frist.zip(start).map(|(frist, start)| start > frist),
        "begynt_for_vedtak": vedtak.zip(start).map(|(vedtak, start)| start < vedtak),
    })
}

#[test]
fn every_kept_field_of_every_year_is_read() {
    for navn in FILER {
        let (lest, fasit) = (les_poster(&bytes(navn), navn, &mut |_| true).unwrap(), fasit(navn));
        assert_eq!(lest.aar.map(i64::from), fasit["aar"].as_i64());
        let ventet = fasit["poster"].as_array().unwrap();
        assert_eq!(lest.poster.len(), ventet.len(), "{navn}");
        for (post, ventet) in lest.poster.iter().zip(ventet) {
            assert_eq!(som_json(post), ventet["felt"], "{navn} {}", post.linje);
            assert_eq!(Some(post.linje), ventet["linje"].as_u64());
            let alder = ventet["avledet"]["alder"].as_i64().unwrap();
            assert_eq!(post.aldersgruppe, baand(alder), "{navn} {}", post.linje);
        }
    }
}

#[test]
fn days_and_deadlines_follow_from_the_cases() {
    for navn in FILER {
        let (lest, fasit) = (les(navn), fasit(navn));
        for (sak, ventet) in lest.saker.iter().zip(fasit["poster"].as_array().unwrap()) {
            let mut ventet = ventet["avledet"].clone();
            ventet.as_object_mut().unwrap().remove("alder");
            assert_eq!(avledet(sak), ventet, "{navn} {}", sak.id);
        }
    }
}

#[test]
fn a_file_gives_its_cases_and_says_what_it_cannot_hold() {
    for navn in FILER {
        let lest = les(navn);
        let koder: Vec<_> = lest.merknader.iter().map(|m| m.kode.kode()).collect();
        assert_eq!(koder, ["kostra-bare-innvilget"], "{navn}");
        assert!(er_kostra(&bytes(navn), "utvalg.dat"), "{navn}");
    }
}

#[test]
fn on_the_command_line_the_office_is_chosen_and_nothing_that_identifies_is_shown_or_stored() {
    let mappe = tempfile::tempdir().unwrap();
    let fil = mappe.path().join("a.tilsyn");
    let ny = ["ny", arg(&fil), "--kommune", "Prøve kommune", "--fra", "1.1.2024"];
    let resten = ["--til", "31.12.2025", "--kontor", "Nav Øst", "--kontor", "Nav Vest"];
    tilsyn(ny.into_iter().chain(resten)).med_kode(0);
    let saksfil = sti("11CF_2025.txt");
    let uten = tilsyn(["importer", arg(&fil), arg(&saksfil)]).med_kode(1);
    assert!(uten.ut.contains("hvilket kontor"), "{}", uten.ut);
    let med = ["importer", arg(&fil), arg(&saksfil), "--kontor", "Nav Vest", "--json"];
    let svar = tilsyn(med).med_kode(0);
    assert_eq!(svar.json()["nye"], 20);
    let lagret = std::fs::read(&fil).unwrap();
    let lagret = String::from_utf8_lossy(&lagret);
    assert!(lagret.contains("11CF-2025-001"));
    for linje in bytes("11CF_2025").split(|b| *b == b'\n').filter(|linje| !linje.is_empty()) {
        // birth date, journal number, fødselsnummer, caseworker
        for sted in [8..16, 16..24, 24..35, 142..152] {
            let skjult = String::from_utf8_lossy(&linje[sted]);
            assert!(!lagret.contains(&*skjult) && !svar.ut.contains(&*skjult), "{skjult}");
        }
    }
}
