//! The embedded data holds; the dates pick the right versions; broken data is refused with the place.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::domene::{HjemmelId, Maalform, MoensterId, PunktId, SjekklisteId, Utvalgsgruppe};

use super::innebygd::{self, REGLER, SJEKKLISTER};
use super::lesing::Fil;
use super::*;

fn dag(tekst: &str) -> NaiveDate {
    tekst.parse().unwrap()
}

fn liste() -> &'static Sjekkliste {
    Regelverk::innebygd().sjekkliste(&SjekklisteId::new(STANDARDLISTE)).unwrap()
}

fn punkt(id: &str) -> &'static Kontrollpunkt {
    liste().punkt(&PunktId::new(id)).unwrap()
}

fn versjon(henvisning: &str, dato: &str) -> Option<&'static str> {
    let regelverk = Regelverk::innebygd();
    regelverk.gjeldende(henvisning, dag(dato)).map(|(id, _)| id.as_str())
}

fn sitat(id: &str, maalform: Maalform) -> String {
    let regelverk = Regelverk::innebygd();
    regelverk.sitat(regelverk.hjemmel(&HjemmelId::new(id)).unwrap(), maalform)
}

#[test]
fn the_embedded_data_is_whole() {
    let regelverk = innebygd::les().unwrap_or_else(|feil| panic!("{feil:#?}"));
    assert_eq!(regelverk.versjon, "2026.2");
    assert_eq!(regelverk.ubekreftet.len(), 30);
    assert_eq!(liste().punkter.len(), 81);
    assert_eq!(liste().terskel_saker, 2);
}

#[test]
fn every_computed_fact_is_asked_for() {
    let brukt: BTreeSet<_> = liste().punkter.iter().flat_map(|p| p.beregninger.iter()).collect();
    assert_eq!(brukt, Beregning::ALLE.iter().collect());
    assert_eq!(
        Regelverk::innebygd().grenser.keys().collect::<BTreeSet<_>>(),
        Grensenavn::ALLE.iter().collect()
    );
}

#[test]
fn the_date_picks_the_version() {
    for (henvisning, dato, id) in [
        ("stl-29", "2018-12-31", "stl-29-v1"),
        ("stl-29", "2019-01-01", "stl-29-v2"),
        ("stl-5", "2020-12-31", "stl-5-v1"),
        ("stl-5", "2021-01-01", "stl-5-v2"),
        ("stl-9", "2021-05-31", "stl-9-v1"),
        ("stl-9", "2021-06-01", "stl-9-v2"),
        ("stl-35", "2024-06-30", "stl-35-v1"),
        ("stl-35", "2024-07-01", "stl-35-v2"),
        ("stl-31", "2010-01-01", "stl-31"),
        ("kl-25-1", "2021-01-01", "kl-25-1"),
        ("kl-30-4", "2020-12-31", "kl-30-4-v1"),
        ("kl-30-4", "2025-03-01", "kl-30-4-v2"),
        // Evaluation and programme start changed places in § 1; the reference follows the content.
        ("kvpf-1-3", "2018-12-31", "kvpf-1-4-v1"),
        ("kvpf-1-3", "2019-01-01", "kvpf-1-3-v2"),
        ("kvpf-1-4", "2019-01-01", "kvpf-1-4-v2"),
        // One version by its id.
        ("stl-30-v1", "2015-01-01", "stl-30-v1"),
    ] {
        assert_eq!(versjon(henvisning, dato), Some(id), "{henvisning} {dato}");
    }
}

#[test]
fn nothing_applies_outside_its_time() {
    for (henvisning, dato) in [
        ("stl-29", "2009-12-31"),
        ("stl-31", "2009-12-31"),
        ("kl-25-1", "2020-12-31"),
        ("kvpf-1-4", "2018-12-31"),
        ("stl-30-v1", "2019-01-01"),
        ("finnes-ikke", "2024-01-01"),
    ] {
        assert_eq!(versjon(henvisning, dato), None, "{henvisning} {dato}");
    }
    let regelverk = Regelverk::innebygd();
    assert!(regelverk.virker(&HjemmelId::new("stl-29-v1"), dag("2018-12-31")));
    assert!(!regelverk.virker(&HjemmelId::new("stl-29-v1"), dag("2019-01-01")));
    assert!(!regelverk.virker(&HjemmelId::new("stl-99"), dag("2024-01-01")));
}

#[test]
fn limits_follow_the_date() {
    let regelverk = Regelverk::innebygd();
    let verdi = |navn, dato| regelverk.grense(navn, dag(dato)).map(|grense| grense.verdi);
    assert_eq!(verdi(Grensenavn::StartMaaneder, "2024-01-01"), Some(6));
    assert_eq!(verdi(Grensenavn::ForeloepigSvarMaaneder, "2024-01-01"), Some(1));
    assert_eq!(verdi(Grensenavn::VedtaksperiodeMaaneder, "2018-12-31"), Some(12));
    assert_eq!(verdi(Grensenavn::VedtaksperiodeMaaneder, "2011-12-31"), None);
    assert_eq!(verdi(Grensenavn::AlderTil, "2018-12-31"), None);
    assert_eq!(verdi(Grensenavn::AlderTil, "2019-01-01"), Some(67));
}

#[test]
fn citations_are_written_in_words() {
    assert_eq!(sitat("stl-31", Maalform::Bokmaal), "sosialtjenesteloven § 31");
    assert_eq!(sitat("stl-31", Maalform::Nynorsk), "sosialtenestelova § 31");
    assert_eq!(
        sitat("kvpf-1-4-v2", Maalform::Nynorsk),
        "forskrift om kvalifiseringsprogram og -stønad § 1 fjerde ledd"
    );
    assert_eq!(
        sitat("kl-25-1-3-b", Maalform::Bokmaal),
        "kommuneloven § 25-1 tredje ledd bokstav b"
    );
    let regelverk = Regelverk::innebygd();
    let kort = |id| regelverk.kortsitat(regelverk.hjemmel(&HjemmelId::new(id)).unwrap());
    assert_eq!(kort("stl-31"), "stl § 31");
    assert_eq!(kort("kvpf-1-4-v2"), "kvpf § 1 (4)");
    assert_eq!(kort("fvl-11a-3"), "fvl § 11 a (3)");
}

#[test]
fn only_chapter_4_and_internkontroll_are_tilsynshjemmel() {
    for (id, hjemmel) in &Regelverk::innebygd().hjemler {
        let nummer = hjemmel.paragraf.split([' ', '-']).next().and_then(|n| n.parse::<u32>().ok());
        let ventet = match hjemmel.lov.as_str() {
            "stl" => nummer.is_some_and(|n| (17..=40).contains(&n)) || id.as_str() == "stl-5-v2",
            "kl" => hjemmel.paragraf.starts_with("25-1"),
            _ => false,
        };
        assert_eq!(hjemmel.tilsynshjemmel, ventet, "{id}");
    }
}

#[test]
fn the_findings_of_trondheim_become_four_patterns() {
    let fra = |ids: &[&str]| -> BTreeSet<&str> {
        let matet =
            |m: &&Moenster| m.foreslaas && m.punkter.iter().any(|p| ids.contains(&p.as_str()));
        liste().moenstre.iter().filter(matet).map(|m| m.id.as_str()).collect()
    };
    assert_eq!(fra(&["D1", "D2", "D5", "A9"]), BTreeSet::from(["P-start"]));
    assert_eq!(fra(&["A1", "A2", "A3", "A4"]), BTreeSet::from(["P-info"]));
    assert_eq!(fra(&["D4", "D8"]), BTreeSet::from(["P-foer"]));
    assert_eq!(fra(&["C5", "C6", "C14"]), BTreeSet::from(["P-begr"]));
    assert_eq!(fra(&["A10", "A11", "C4", "D5", "D6", "D10"]), BTreeSet::new());
}

#[test]
fn no_item_feeds_two_proposals() {
    let mut sett = BTreeSet::new();
    for moenster in liste().moenstre.iter().filter(|m| m.foreslaas) {
        for id in &moenster.punkter {
            assert!(sett.insert(id), "{id} feeds {} too", moenster.id);
        }
    }
}

#[test]
fn the_kommune_is_filled_in() {
    for moenster in &liste().moenstre {
        for maalform in Maalform::ALLE {
            let setning = moenster.setning_for("Fjordvik kommune", "tildeling", maalform);
            assert!(setning.contains("Fjordvik kommune") && !setning.contains('{'), "{setning}");
            assert!(setning.ends_with('.'));
        }
    }
    let ik = liste().moenster(&MoensterId::new("P-ik")).unwrap();
    assert_eq!(
        ik.setning_for("Fjordvik kommune", "tildeling", Maalform::Nynorsk),
        "Internkontrollen i Fjordvik kommune er ikkje eigna til å førebyggje, avdekkje og rette \
         svikt i tildeling."
    );
}

#[test]
fn items_stand_in_their_themes_and_groups() {
    assert_eq!(liste().i_tema("D").count(), 10);
    assert!(punkt("D7").krever_start && !punkt("D1").krever_start);
    assert!(punkt("C16").valgfritt);
    assert!(liste().i_tema("F").all(|p| p.kun_egentilsyn));
    let gjelder = |id, gruppe| punkt(id).gjelder.contains(&gruppe);
    assert!(gjelder("C12", Utvalgsgruppe::Avslag) && !gjelder("C12", Utvalgsgruppe::Innvilget));
    assert!(gjelder("B8", Utvalgsgruppe::Trukket) && !gjelder("C7", Utvalgsgruppe::Avslag));
    assert!(!gjelder("B4", Utvalgsgruppe::Ubehandlet));
    assert!(!gjelder("D1", Utvalgsgruppe::AvbruttEllerAvsluttet));
}

#[test]
fn help_stands_where_an_inspector_answers() {
    for punkt in &liste().punkter {
        if ["A", "B", "C", "D", "G"].contains(&punkt.tema.as_str()) {
            assert!(!punkt.veiledning.nb.is_empty(), "{}", punkt.id);
        }
    }
}

#[test]
fn each_text_is_in_its_own_standard() {
    let ord = |tekst: &str, liste: &[&str]| -> Vec<String> {
        let ord = tekst.split(|tegn: char| !tegn.is_alphabetic()).map(str::to_lowercase);
        ord.filter(|o| liste.contains(&o.as_str())).collect()
    };
    let kun_bokmaal =
        ["ikke", "hva", "hvem", "hvor", "bruker", "søker", "deltaker", "loven", "uten"];
    let kun_nynorsk =
        ["ikkje", "kva", "kven", "kor", "brukar", "søkjar", "deltakar", "lova", "utan"];
    let regelverk = Regelverk::innebygd();
    let temaer = regelverk.hjemler.values().map(|h| &h.tema);
    let spoersmaal = regelverk.ubekreftet.values().map(|u| &u.spoersmaal);
    let punkter = liste().punkter.iter();
    let punkter = punkter.flat_map(|p| [&p.spoersmaal, &p.veiledning, &p.ikke_konkluder]);
    let moenstre = liste().moenstre.iter().flat_map(|m| [&m.setning, &m.krav]);
    for tekst in temaer.chain(spoersmaal).chain(punkter).chain(moenstre) {
        assert_eq!(ord(&tekst.nb, &kun_nynorsk), Vec::<String>::new(), "{}", tekst.nb);
        assert_eq!(ord(&tekst.nn, &kun_bokmaal), Vec::<String>::new(), "{}", tekst.nn);
    }
}

/// The embedded files with one text changed.
fn med_endring(fil: &str, fra: &str, til: &str) -> Result<Regelverk, RegelverkError> {
    let endret = |filer: &[Fil<'_>]| -> Vec<(String, String)> {
        let bytt = |(navn, tekst): &Fil<'_>| {
            if *navn == fil {
                assert!(tekst.contains(fra), "{fra} is not in {fil}");
            }
            let tekst =
                if *navn == fil { tekst.replacen(fra, til, 1) } else { (*tekst).to_owned() };
            ((*navn).to_owned(), tekst)
        };
        filer.iter().map(bytt).collect()
    };
    let (regler, lister) = (endret(REGLER), endret(SJEKKLISTER));
    let laan = |filer: &[(String, String)]| -> Vec<(&'static str, &'static str)> {
        filer.iter().map(|(n, t)| (&*n.clone().leak(), &*t.clone().leak())).collect()
    };
    Regelverk::fra_tekst(&laan(&regler), &laan(&lister))
}

fn check(fil: &str, fra: &str, til: &str, grunn: Grunn, noekkel: &str) {
    let Err(RegelverkError::Uriktig(funn)) = med_endring(fil, fra, til) else {
        panic!("{fra} → {til} was taken in");
    };
    let funnet = funn.iter().find(|f| f.grunn == grunn && f.noekkel == noekkel);
    let funnet = funnet.unwrap_or_else(|| panic!("{funn:#?}"));
    assert_eq!(funnet.fil, fil);
    assert!(funnet.linje > 0, "{funnet:?}");
}

#[test]
fn unreadable_data_is_refused_with_the_place() {
    let feil = med_endring("hjemler-stl.ron", "\"stl-4\": (", "\"stl-4\": [").unwrap_err();
    assert_eq!(feil.kode(), "ulesbar");
    let RegelverkError::Ulesbar { fil, linje, .. } = &feil else { panic!("{feil:?}") };
    assert_eq!(fil, "hjemler-stl.ron");
    assert!(*linje > 1);
    assert_eq!(feil.meldinger().len(), 1);

    for (fil, fra, til) in [
        ("hjemler-stl.ron", "\"stl-6\": (", "\"stl-4\": ("),
        ("hjemler-stl.ron", "tema: (", "emne: ("),
        ("hjemler-stl.ron", "2021-01-01", "2021-13-01"),
        ("grenser.ron", "StartMaaneder", "StartUker"),
        ("kvp-tildeling-1.ron", "[K19]", "[K99]"),
        ("kvp-tildeling-1.ron", "[Rutine, ", "[Brevdue, "),
    ] {
        let feil = med_endring(fil, fra, til).unwrap_err();
        assert!(matches!(feil, RegelverkError::Ulesbar { .. }), "{fra} → {til}: {feil:?}");
    }
}

#[test]
fn data_that_disagrees_is_refused_with_the_entry() {
    let liste = "kvp-tildeling-1.ron";
    check(liste, "\"fvl-11-2\"]", "\"fvl-11-9\"]", Grunn::UkjentHenvisning, "A3");
    check(liste, "maa_bekreftes: [16]", "maa_bekreftes: [99]", Grunn::UkjentRad, "A7");
    check(liste, "id: \"A2\"", "id: \"A1\"", Grunn::StaarToGanger, "A1");
    check(liste, "punkter: [\"D3\"]", "punkter: [\"D33\"]", Grunn::UkjentPunkt, "P-seks");
    check(
        liste,
        "nb: \"{kommune} sikrer ikke at personer i",
        "nb: \"Kommunen sikrer ikke at personer i",
        Grunn::ManglerKommune,
        "P-finn",
    );
    check(
        liste,
        "hjemler: [\"stl-31\"],\n            foreslaas",
        "hjemler: [\"stl-4\"],\n            foreslaas",
        Grunn::ManglerTilsynshjemmel,
        "P-seks",
    );
    check(
        "hjemler-stl.ron",
        "gjelder_til: \"2018-12-31\"",
        "gjelder_til: \"2019-06-30\"",
        Grunn::OverlappendeGyldighet,
        "stl-29-v2",
    );
    check(
        "hjemler-stl.ron",
        "paragraf: \"4\"",
        "paragraf: \"fire\"",
        Grunn::UlesbarParagraf,
        "stl-4",
    );
    check("hjemler-stl.ron", "paragraf: \"4\"", "paragraf: \"44\"", Grunn::IdPasserIkke, "stl-4");
    check("hjemler-kl.ron", "lov: \"kl\"", "lov: \"kll\"", Grunn::UkjentLov, "kl-25-1");
    check("grenser.ron", "\"stl-31\"", "\"stl-131\"", Grunn::UkjentHenvisning, "StartMaaneder");
    check(
        "ubekreftet.ron",
        "nn: \"Finst det ei grense for små tal i tilsynsrapportar?\"",
        "nn: \"\"",
        Grunn::ManglerTekst,
        "21",
    );
}

#[test]
fn the_files_must_be_the_known_ones() {
    let uten: Vec<_> = REGLER.iter().copied().filter(|(navn, _)| *navn != "lover.ron").collect();
    let feil = Regelverk::fra_tekst(&uten, SJEKKLISTER).unwrap_err();
    assert_eq!(feil.kode(), "mangler-fil");
    let med: Vec<_> = REGLER.iter().copied().chain([("notat.txt", "")]).collect();
    assert_eq!(Regelverk::fra_tekst(&med, SJEKKLISTER).unwrap_err().kode(), "ukjent-fil");
}

#[test]
fn the_first_day_of_an_item_is_that_of_a_provision_it_rests_on() {
    let regelverk = Regelverk::innebygd();
    let med_dag = regelverk.sjekklister.values().flat_map(|liste| &liste.punkter);
    let med_dag: Vec<_> = med_dag.filter_map(|p| Some((p, p.gjelder_fra?))).collect();
    assert!(!med_dag.is_empty());
    for (punkt, fra) in med_dag {
        let begynner = |sted: &String| {
            let den = regelverk.gjeldende(sted, fra);
            den.is_some_and(|(_, hjemmel)| hjemmel.gjelder_fra == fra)
        };
        assert!(punkt.hjemler.iter().any(begynner), "{}", punkt.id);
    }
}
