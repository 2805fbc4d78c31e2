//! Files made to do harm: they end in remarks, quickly and with little memory.

use std::path::Path;

use proptest::prelude::*;

use super::arkfil::{ods, rad, xlsx, xlsx_med, zip};
use super::{HODE, les_to, vis};

fn koder(fil: &str, bytes: &[u8]) -> Vec<String> {
    let linjer = vis(&les_to(fil, bytes));
    let ord = linjer.iter().filter_map(|linje| linje.strip_prefix("! "));
    ord.map(|linje| linje.split(' ').next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn bombs_and_lies_about_sizes_are_refused() {
    let bombe = vec![b' '; 40 << 20];
    let deler: &[(&str, &[u8])] =
        &[("xl/workbook.xml", b"<workbook/>"), ("xl/worksheets/sheet1.xml", &bombe)];
    let pakket = zip(deler);
    assert!(pakket.len() < 1 << 20);
    assert_eq!(koder("a.xlsx", &pakket), ["utrygt-innhold"]);
    let ods = zip(&[("mimetype", b"x"), ("content.xml", &bombe)]);
    assert_eq!(koder("a.ods", &ods), ["utrygt-innhold"]);
    // The stated size is a lie: the real one is counted.
    let mut loegn = pakket;
    let sann = (40_u32 << 20).to_le_bytes();
    while let Some(plass) = memchr::memmem::find(&loegn, &sann) {
        loegn[plass..plass + 4].copy_from_slice(&7_u32.to_le_bytes());
    }
    assert!(matches!(koder("a.xlsx", &loegn)[0].as_str(), "utrygt-innhold" | "ukjent-format"));
    let lister = b"<sst uniqueCount=\"99999999999999999\"></sst>";
    let bok = zip(&[("xl/workbook.xml", b"<workbook/>"), ("xl/sharedStrings.xml", lister)]);
    assert_eq!(koder("a.xlsx", &bok), ["utrygt-innhold"]);
}

#[test]
fn external_entities_are_refused() {
    let xml = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet>&a;</worksheet>";
    let bok = zip(&[("xl/workbook.xml", b"<workbook/>"), ("xl/worksheets/a.xml", xml.as_bytes())]);
    assert_eq!(koder("a.xlsx", &bok), ["utrygt-innhold"]);
    let ods = zip(&[("mimetype", b"x"), ("content.xml", xml.as_bytes())]);
    assert_eq!(koder("a.ods", &ods), ["utrygt-innhold"]);
    let ukjent = "<sheetData><row><c t=\"str\"><v>&a;</v></c></row></sheetData>";
    assert!(koder("a.xlsx", &xlsx(ukjent)).contains(&"mangler-kolonne".to_owned()));
}

#[test]
fn a_hundred_thousand_columns_and_rows_far_away_cost_nothing() {
    let hode = "Sak;Kontor;Søknad mottatt";
    let csv = format!("{hode}{}\n1;Nav Øst;1.1.2024\n", ";x".repeat(100_000));
    assert!(koder("a.csv", csv.as_bytes()).contains(&"for-mange-kolonner".to_owned()));
    let langt = "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>";
    let rader = [rad(1, &["Sak", "Kontor", "Søknad mottatt"]), langt.to_owned()].concat();
    let mange = "<c t=\"str\"><v>x</v></c>".repeat(100_000);
    let bok = xlsx(&format!("<sheetData>{rader}<row>{mange}</row></sheetData>"));
    assert!(koder("a.xlsx", &bok).contains(&"for-mange-kolonner".to_owned()));
    let celle = "<table:table-cell table:number-columns-repeated=\"999999999\"><text:p>x</text:p>\
                 </table:table-cell>";
    let xml = format!(
        "<table:table table:name=\"a\"><table:table-row table:number-rows-repeated=\"999999999\">\
         {celle}</table:table-row></table:table>"
    );
    assert!(koder("a.ods", &ods(&xml)).contains(&"mangler-kolonne".to_owned()));
}

#[test]
fn a_line_without_end_stops_the_reading_there() {
    let csv = format!("{HODE}\n1;Nav Øst;1.1.2024;;;\n2;{}", "x".repeat(5 << 20));
    assert_eq!(koder("a.csv", csv.as_bytes()), ["for-lang-linje"]);
    assert_eq!(
        koder("a.csv", "x".repeat(5 << 20).as_bytes()),
        ["mangler-kolonne", "for-lang-linje"]
    );
}

#[test]
fn nesting_without_end_is_a_remark() {
    for (start, slutt) in [("[", "]"), ("(a:", ")"), ("Some(", ")"), ("{\"a\":", "}")] {
        let dypt = format!("{}{}", start.repeat(50_000), slutt.repeat(50_000));
        let halvt = start.repeat(50_000);
        let i_sak = format!("(saker: [(id: \"1\", vedtak: {dypt})])");
        for fil in ["a.ron", "a.json"] {
            for tekst in [&dypt, &halvt, &i_sak] {
                assert!(les_to(fil, tekst.as_bytes()).is_err(), "{fil} {start}");
            }
        }
    }
}

/// Every file of the corpus, whole and cut in many places, under every name.
#[test]
fn the_corpus_never_panics() {
    let mappe = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/korpus");
    let mut antall = 0;
    for fil in std::fs::read_dir(mappe).unwrap() {
        let bytes = std::fs::read(fil.unwrap().path()).unwrap();
        for del in [1, 2, 3, 5, 8, 13] {
            for fil in ["a.csv", "a.json", "a.ron", "a"] {
                drop(les_to(fil, &bytes[..bytes.len() / del]));
            }
        }
        antall += 1;
    }
    assert!(antall > 5);
}

fn bok() -> Vec<u8> {
    let rader = [
        rad(1, &["Sak", "Kontor", "Søknad mottatt", "Vedtak", "Utfall"]),
        rad(2, &["1", "Nav Øst", "<f>A1</f><v>45306</v>", "2.2.2024", "avslag"]),
    ];
    let xml = format!(
        "<cols><col min=\"1\" max=\"1\"/></cols><sheetData>{}</sheetData><mergeCells>\
         <mergeCell ref=\"B2:B3\"/></mergeCells>",
        rader.concat()
    );
    xlsx_med(&[("Saker", "visible", &xml), ("To", "hidden", "<sheetData/>")], "date1904=\"1\"")
}

proptest! {
    #[test]
    fn damaged_workbooks_never_panic(
        plass in 0_usize..4_000, ny in any::<u8>(), slutt in 0_usize..4_000
    ) {
        for mut bytes in [bok(), ods("<table:table><table:table-row/></table:table>")] {
            let lengde = bytes.len();
            bytes[plass % lengde] = ny;
            drop(les_to("a.xlsx", &bytes));
            drop(les_to("a.xlsx", &bytes[..slutt % lengde]));
        }
    }

    #[test]
    fn random_xml_in_a_sheet_never_panics(
        xml in "(<row>|<row r=\"[0-9]{1,12}\">|</row>|<c>|<c r=\"[A-Z]{1,4}[0-9]{1,11}\" t=\"(s|str|d|e|n|b|inlineStr)\">\
            |<c t=\"d\">|</c>|<v>|</v>|<f>|<f t=\"shared\" si=\"[0-9]{1,20}\" ref=\"A1:B2\">|</f>|<is><t>|</t></is>\
            |[0-9a-zæ.&;# -]{0,12}){0,24}"
    ) {
        let med_hode = format!("{}{xml}", rad(1, &["Sak", "Kontor", "Søknad mottatt"]));
        drop(les_to("a.xlsx", &xlsx(&format!("<sheetData>{med_hode}</sheetData>"))));
        drop(les_to("a.xlsx", &xlsx(&xml)));
    }

    #[test]
    fn random_xml_in_a_table_never_panics(
        xml in "(<table:table table:name=\"a\">|</table:table>|<table:table-row>|</table:table-row>\
            |<table:table-row table:number-rows-repeated=\"[0-9]{1,20}\">|<table:table-cell>|</table:table-cell>\
            |<table:table-cell office:value-type=\"(date|float|boolean)\" office:value=\"[0-9.e]{0,9}\">|<text:p>|</text:p>\
            |<text:s text:c=\"[0-9]{1,12}\"/>|<table:table-cell table:number-columns-repeated=\"[0-9]{1,20}\"/>\
            |<office:annotation>|&amp;|&#x[0-9a-f]{1,9};|[0-9a-zæ. -]{0,12}){0,24}"
    ) {
        drop(les_to("a.ods", &ods(&xml)));
        drop(les_to("a.ods", &ods(&format!("<table:table table:name=\"a\">{xml}</table:table>"))));
    }

    #[test]
    fn random_json_never_panics(
        tekst in "([{}\\[\\]\",:1-]|null|true|\"saker\"|\"id\"|\"vedtak\"|\"dato\"|\"1.1.2024\"|\"kontor\"){0,40}"
    ) {
        for start in ["", "[", "[{", "{\"saker\":[{\"id\":\"1\",\"vedtak\":["] {
            drop(les_to("a.json", format!("{start}{tekst}").as_bytes()));
        }
    }
}

#[test]
fn a_text_used_again_and_again_is_refused_in_the_end() {
    let hode = rad(1, &["Sak", "Kontor", "Søknad mottatt"]);
    let lang = "x".repeat(30_000);
    let celle = format!(
        "<table:table-cell table:number-columns-repeated=\"999\"><text:p>{lang}</text:p></table:table-cell>"
    );
    let celleslutt = "</text:p></table:table-cell><table:table-cell><text:p>";
    let overskrifter = ["Sak", "Kontor", "Søknad mottatt"].join(celleslutt);
    let overskrifter =
        format!("<table:table-cell><text:p>{overskrifter}</text:p></table:table-cell>");
    let xml = format!(
        "<table:table table:name=\"a\"><table:table-row>{overskrifter}</table:table-row>\
         <table:table-row table:number-rows-repeated=\"100000\">{celle}</table:table-row></table:table>"
    );
    assert_eq!(koder("a.ods", &ods(&xml)), ["utrygt-innhold"]);
    let rader: String = (2..4_000).map(|nr| rad(nr, &["1", "Nav Øst", "y"])).collect();
    let stor = rader.replace(">y<", &format!(">{}<", "y ".repeat(10)));
    assert!(
        !koder("a.xlsx", &xlsx(&format!("<sheetData>{hode}{stor}</sheetData>")))
            .contains(&"utrygt-innhold".to_owned())
    );
}

#[test]
fn a_mark_that_is_never_closed_costs_one_case() {
    let rader: String =
        (0..50_000).flat_map(|nr: u32| [nr.to_string(), ";Nav Øst;1.1.2024;;;\n".into()]).collect();
    let csv = format!("{HODE}\nA;Nav Øst;1.1.2024;;;\"aapent\n{rader}");
    let lest = les_to("a.csv", csv.as_bytes()).unwrap();
    assert_eq!((lest.saker.len(), lest.merknader.len()), (50_000, 1));
    assert_eq!(lest.merknader[0].sted.linje, Some(2));
}

#[test]
fn one_case_of_many_names_is_not_read_name_by_name() {
    let bokstaver = |nr: u32| -> String {
        nr.to_string().bytes().map(|b| char::from(b - b'0' + b'a')).collect()
    };
    let navn = |nr| format!("\"et langt navn uten mening og uten tall {}\":1,", bokstaver(nr));
    let navn: String = (0..100_000).map(navn).collect();
    let json =
        format!("[{{{navn}\"id\":\"1\"}},{{\"id\":\"2\",\"kontor\":\"Nav Øst\",\"vedtak\":[]}}]");
    let linjer = vis(&les_to("a.json", json.as_bytes()));
    assert!(linjer.len() < 100 && linjer.contains(&"! for-lang-linje l1".to_owned()), "{linjer:?}");
    assert!(linjer.iter().any(|linje| linje.starts_with("2 Nav Øst")), "{linjer:?}");
}
