//! Every form a municipality may write, and those that must stay unread.

use chrono::Datelike as _;
use proptest::prelude::*;

use super::*;

fn vis(tekst: &str) -> String {
    les(tekst, Epoke::Fra1900).map_or_else(
        || "–".to_owned(),
        |lest| {
            let tvil = if lest.er_tvetydig { "?" } else { "" };
            format!("{}{tvil}{}", lest.dato, if lest.er_tolket { "!" } else { "" })
        },
    )
}

#[track_caller]
fn check(tekst: &str, ventet: &str) {
    assert_eq!(vis(tekst), ventet, "{tekst}");
}

#[test]
fn days() {
    for tekst in [
        "27.01.2023",
        "27.1.23",
        " 27. 1. 2023 ",
        "27.01.2023.",
        "'27.01.2023",
        "2023-01-27",
        "2023.01.27",
        "2023/01/27",
        "20230127",
        "27012023",
        "27/1-2023",
        "27/1-23",
        "27/01 2023",
        "27.1-23",
        "27/01/2023",
        "27-01-2023",
        "27 01 2023",
        "27. januar 2023",
        "27.januar 2023",
        "27 JAN 2023",
        "27. jan. 23",
        "27-jan-2023",
        "27-Jan-23",
        "fredag 27. januar 2023",
        "fre 27.01.2023",
        "fr. 27.01.2023",
        "27.01.2023 00:00",
        "27.01.2023, 08:15",
        "27.01.2023 kl. 08.15",
        "27.01.2023 kl 08:15",
        "27\u{a0}januar\u{a0}2023",
        "2023-01-27T00:00:00.000",
        "2023-01-27T00:00:00Z",
        "2023-01-27T00:00:00+01:00",
        "2023-01-27 08:15:00",
        "2023/1/27",
        "2023-1-27",
        "2023 01 27",
        "den 27. januar 2023",
        "27.01.2023 kl. 10",
        "27.1.'23",
        "27.01 2023",
        "27JAN2023",
        "Jan 27, 2023",
        "44953",
        "44953,5",
    ] {
        check(tekst, "2023-01-27");
    }
    check("29.02.2024", "2024-02-29");
    check("31. des. 2019", "2019-12-31");
    check("31 Dec 2019", "2019-12-31");
    check("17 May 2019", "2019-05-17");
    assert_eq!(les("43491", Epoke::Fra1904), les("27.01.2023", Epoke::Fra1900));
}

#[test]
fn months() {
    for tekst in [
        "01.2023",
        "1.2023",
        "2023-01",
        "01/2023",
        "2023/01",
        "januar 2023",
        "jan. 2023",
        "Jan 23",
        "jan-23",
        "i januar 2023",
        "2023 januar",
        "2023-1",
    ] {
        check(tekst, "2023-01");
    }
}

#[test]
fn the_day_is_read_first_and_the_doubt_is_told() {
    check("03/04/2024", "2024-04-03?");
    check("03-04-2024", "2024-04-03?");
    check("04/04/2024", "2024-04-04");
    check("04/13/2024", "–");
}

#[test]
fn words_beside_the_date_are_left_out_and_that_is_told() {
    check("27.01.2023 (brev)", "2023-01-27!");
    check("ca. 27.01.2023", "2023-01-27!");
    check("27.01.2023?", "2023-01-27!");
    check("ca. mars 2024", "2024-03!");
    check("primo januar 2023", "2023-01!");
    check("slutten av mars 2023", "2023-03!");
    check("1/23", "2023-01!");
    check("202301", "2023-01!");
    check("200112", "–");
    check("primo 5. januar 2024", "–");
    check("1/12", "–");
}

#[test]
fn never_guessed() {
    for tekst in [
        "31.02.2019",
        "31.06.2024",
        "29.02.2023",
        "00.01.2023",
        "13.2023",
        "270123",
        "12345678",
        "450",
        "145000",
        "27.01",
        "27. januar",
        "ca. mars",
        "veke 27",
        "uke 27 2024",
        "ukjent",
        "27.01.202",
        "27.01.0223",
        "31.12.9999",
        "01.01.1900",
        "ma 2023",
        "2023.1",
        "+7.01.2023",
        "27.01.2023 og 28.01.2023",
        "27.01.2023 -",
        "2024-W03",
        "",
        ".",
        "/",
        "-",
        "æøå.ø.å",
    ] {
        check(tekst, "–");
    }
}

#[test]
fn several_dates_in_one_cell() {
    let vis = |tekst| {
        let datoer = les_flere(tekst, Epoke::Fra1900).into_iter();
        datoer.map(|d| d.map_or("–".to_owned(), |d| d.dato.to_string())).collect::<Vec<_>>()
    };
    assert_eq!(vis("1.2.2024; 3.4.2024 og 5.2024"), ["2024-02-01", "2024-04-03", "2024-05"]);
    assert_eq!(vis("1.2.2024, i mai"), ["2024-02-01", "–"]);
    assert_eq!(vis(" "), [""; 0]);
}

proptest! {
    #[test]
    fn every_form_reads_back(dager in 0_u64..43_000) {
        let foerste = NaiveDate::from_ymd_opt(1980, 1, 1).unwrap();
        let dag = foerste + chrono::Days::new(dager);
        for form in [
            "%d.%m.%Y", "%-d.%-m.%Y", "%Y-%m-%d", "%d.%m.%Y 00:00", "%-d/%-m-%Y", "%Y%m%d",
            "%d%m%Y", "%d/%m/%Y",
        ] {
            let lest = les(&dag.format(form).to_string(), Epoke::Fra1900);
            prop_assert_eq!(lest.map(|lest| lest.dato), Some(Dato::dag(dag)), "{}", form);
        }
    }

    #[test]
    fn any_text_is_a_date_or_not(tekst in ".{0,40}") {
        let lest = les(&tekst, Epoke::Fra1900);
        prop_assert!(lest.is_none_or(|lest| AAR.contains(&lest.dato.tidligst().year())));
        drop(les_flere(&tekst, Epoke::Fra1904));
    }
}
