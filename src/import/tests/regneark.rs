//! Workbooks: what is read, what is said, and what is kept out.

use super::arkfil::{ods, rad, xlsx, xlsx_med};
use super::{check, les_som, les_to, vis};
use crate::import::{Oppdrag, les_alt};

const HODE: &[&str] = &["Sak", "Kontor", "Søknad mottatt", "Vedtak", "Utfall", "Programstart"];

fn ark(rader: &[String]) -> String {
    format!("<sheetData>{}</sheetData>", rader.concat())
}

#[test]
fn serials_texts_and_title_rows() {
    let rader = [
        rad(1, &["Uttrekk fra Granfjord"]),
        rad(4, HODE),
        rad(
            5,
            &["<v>101</v>", "Nav Øst", "<v>45306</v>", "2. februar 2024", "Innvilget", "06.02.24"],
        ),
        rad(6, &["", "", "", "", "", ""]),
        rad(9, &["102", "Nav Vest", "45306", "31.02.2024", "", ""]),
    ];
    check(
        "a.xlsx",
        &xlsx(&ark(&rader)),
        &[
            "101 Nav Øst innvilget søkt 2024-01-15 innvilget 2024-02-02 startet 2024-02-06",
            "102 Nav Vest ubehandlet søkt 2024-01-15",
            "! uleselig-dato l9 k4 Vedtak",
        ],
    );
}

#[test]
fn a_workbook_that_counts_from_1904() {
    let rader = [rad(1, HODE), rad(2, &["1", "Nav Øst", "<v>43844</v>", "", "", ""])];
    let bok = xlsx_med(&[("Saker", "visible", &ark(&rader))], "date1904=\"1\"");
    check("a.xlsx", &bok, &["1 Nav Øst ubehandlet søkt 2024-01-15"]);
}

#[test]
fn hidden_sheets_columns_and_rows_are_told() {
    let rader = [
        rad(1, HODE),
        rad(2, &["1", "Nav Øst", "1.1.2024", "1.2.2024", "avslag", ""]),
        rad(3, &["2", "Nav Øst", "1.1.2024", "", "", ""]).replace("<row ", "<row hidden=\"1\" "),
    ];
    let skjult = "<cols><col min=\"4\" max=\"5\" hidden=\"1\"/></cols>";
    let xml = format!("{skjult}{}", ark(&rader));
    let alt = ark(&[rad(1, HODE), rad(2, &["9", "Nav Øst", "1.1.2024", "", "", ""])]);
    let bok = xlsx_med(
        &[
            ("Saker", "visible", &xml),
            ("Gammelt", "hidden", &alt),
            ("Helt borte", "veryHidden", &alt),
            ("Lister", "visible", &ark(&[rad(1, &["Ja", "Nei"])])),
        ],
        "",
    );
    check(
        "a.xlsx",
        &bok,
        &[
            "1 Nav Øst ubehandlet søkt 2024-01-01",
            "2 Nav Øst ubehandlet søkt 2024-01-01",
            "! skjult-kolonne l1 k4 Vedtak",
            "! skjult-kolonne l1 k5 Utfall",
            "! mangler-kolonne Vedtaksdato",
            "! mangler-kolonne Utfall",
            "! skjult-rad l3",
            "! skjult-ark",
            "! skjult-ark",
            "! ark-uten-saker",
        ],
    );
}

#[test]
fn formulas_errors_and_merged_cells() {
    let rader = [
        rad(1, HODE),
        rad(2, &["1", "Nav Øst", "<f>A1</f><v>45306</v>", "<f>NOW()</f>", "", ""]),
        rad(3, &["2", "", "1.1.2024", "", "", ""]),
        "<row r=\"4\"><c r=\"A4\" t=\"str\"><v>3</v></c><c r=\"B4\" t=\"str\"><v>Nav Vest</v></c>\
         <c r=\"C4\" t=\"e\"><v>#REF!</v></c></row>"
            .to_owned(),
    ];
    let flettet = "<mergeCells><mergeCell ref=\"B2:B3\"/></mergeCells>";
    check(
        "a.xlsx",
        &xlsx(&format!("{}{flettet}", ark(&rader))),
        &[
            "1 Nav Øst ubehandlet søkt 2024-01-15",
            "2 Nav Øst ubehandlet søkt 2024-01-01",
            "3 Nav Vest vurdert-ikke-soekt",
            "! flettede-celler l2 k2",
            "! formel-uten-verdi l2 k4 Vedtak",
            "! cellefeil l4 k3 Søknad mottatt",
        ],
    );
}

#[test]
fn a_sheet_may_carry_the_name_of_its_office() {
    let hode: Vec<&str> = HODE.iter().copied().filter(|navn| *navn != "Kontor").collect();
    let rader = [rad(1, &hode), rad(2, &["1", "1.1.2024", "", "", ""])];
    let bok = xlsx_med(&[("NAV ØST", "visible", &ark(&rader))], "");
    check("a.xlsx", &bok, &["1 Nav Øst ubehandlet søkt 2024-01-01", "! kontor-fra-ark"]);
}

#[test]
fn a_repeated_heading_and_a_sum_are_left_out() {
    let rader = [
        rad(1, HODE),
        rad(2, &["1", "Nav Øst", "1.1.2024", "", "", ""]),
        rad(3, HODE),
        rad(4, &["Sum: 1"]),
    ];
    check(
        "a.xlsx",
        &xlsx(&ark(&rader)),
        &[
            "1 Nav Øst ubehandlet søkt 2024-01-01",
            "! gjentatt-overskrift l3",
            "! rad-uten-innhold l4 k1 Sak",
        ],
    );
}

const ODSHODE: &str = "<table:table-row><table:table-cell><text:p>Sak</text:p></table:table-cell>\
    <table:table-cell><text:p>Kontor</text:p></table:table-cell><table:table-cell><text:p>Søknad</text:p>\
    <text:p>mottatt</text:p></table:table-cell><table:table-cell><text:p>Vedtak</text:p></table:table-cell>\
    <table:table-cell><text:p>Utfall</text:p></table:table-cell></table:table-row>";

#[test]
fn an_open_document_spreadsheet() {
    let xml = format!(
        "<office:automatic-styles><style:style style:name=\"ta2\"><style:table-properties \
         table:display=\"false\"/></style:style></office:automatic-styles><office:body>\
         <table:table table:name=\"Gammelt\" table:style-name=\"ta2\">{ODSHODE}</table:table>\
         <table:table table:name=\"Saker\"><table:table-column table:number-columns-repeated=\"3\"/>\
         <table:table-column table:visibility=\"collapse\"/><table:table-column \
         table:number-columns-repeated=\"16380\"/>{ODSHODE}<table:table-row><table:table-cell \
         office:value-type=\"float\" office:value=\"7\"><text:p>7</text:p></table:table-cell>\
         <table:table-cell><text:p>Nav<text:s/>Øst</text:p><office:annotation><text:p>Notat</text:p>\
         </office:annotation></table:table-cell><table:table-cell office:value-type=\"date\" \
         office:date-value=\"2024-01-15T00:00:00\"><text:p>15.1.</text:p></table:table-cell>\
         <table:table-cell><text:p>1.2.2024</text:p></table:table-cell><table:table-cell \
         table:formula=\"of:=1\"/></table:table-row><table:table-row \
         table:number-rows-repeated=\"1048000\"><table:table-cell \
         table:number-columns-repeated=\"16384\"/></table:table-row></table:table></office:body>"
    );
    check(
        "a.ods",
        &ods(&xml),
        &[
            "7 Nav Øst ubehandlet søkt 2024-01-15",
            "! skjult-ark",
            "! skjult-kolonne l1 k4 Vedtak",
            "! mangler-kolonne Vedtaksdato",
            "! formel-uten-verdi l2 k5 Utfall",
        ],
    );
}

#[test]
fn without_a_tilsyn_every_office_is_accepted() {
    let tekst = "Sak;Kontor;Søknad mottatt;Vedtak;Utfall\n1;NAV NORD;1.1.2024;;\n\
                 2;Nav Nord;1.1.2024;;\n3;;1.1.2024;;\n";
    let lest = les_alt(tekst.as_bytes(), &Oppdrag::uten_tilsyn("a.csv"), &mut |_| true);
    assert_eq!(
        vis(&lest),
        [
            "1 Nav Nord ubehandlet søkt 2024-01-01",
            "2 Nav Nord ubehandlet søkt 2024-01-01",
            "3  ubehandlet søkt 2024-01-01",
            "! mangler-kontor l4 k2 Kontor",
        ]
    );
    let tomt = les_som("a.csv", b"", &[]);
    assert!(tomt.is_err() && les_to("a.xlsx", b"PK\x05\x06").is_err());
}
