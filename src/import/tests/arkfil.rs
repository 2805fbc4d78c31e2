//! Workbooks made in memory for the tests, all invented.

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// An archive of these parts.
pub(super) fn zip(deler: &[(&str, &[u8])]) -> Vec<u8> {
    let mut arkiv = ZipWriter::new(Cursor::new(Vec::new()));
    let form = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (navn, innhold) in deler {
        arkiv.start_file(*navn, form).unwrap();
        arkiv.write_all(innhold).unwrap();
    }
    arkiv.finish().unwrap().into_inner()
}

/// A workbook of these sheets: name, state and the XML inside `worksheet`.
pub(super) fn xlsx_med(ark: &[(&str, &str, &str)], egenskaper: &str) -> Vec<u8> {
    let tall = 1..=ark.len();
    let typer: String = tall
        .clone()
        .map(|nr| {
            format!(
                "<Override PartName=\"/xl/worksheets/sheet{nr}.xml\" ContentType=\"application/\
                 vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
            )
        })
        .collect();
    let typer = format!(
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">{typer}</Types>"
    );
    let rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let arkliste: String = ark
        .iter()
        .zip(tall.clone())
        .map(|((navn, tilstand, _), nr)| {
            format!("<sheet name=\"{navn}\" sheetId=\"{nr}\" state=\"{tilstand}\" r:id=\"r{nr}\"/>")
        })
        .collect();
    let bok = format!(
        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" \
         xmlns:r=\"{rel}\"><workbookPr {egenskaper}/><sheets>{arkliste}</sheets></workbook>"
    );
    let relasjoner: String = tall
        .clone()
        .map(|nr| {
            format!(
                "<Relationship Id=\"r{nr}\" Type=\"{rel}/worksheet\" \
                 Target=\"worksheets/sheet{nr}.xml\"/>"
            )
        })
        .collect();
    let relasjoner = format!(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
         {relasjoner}</Relationships>"
    );
    let navn: Vec<String> = tall.map(|nr| format!("xl/worksheets/sheet{nr}.xml")).collect();
    let innhold: Vec<String> = ark
        .iter()
        .map(|(_, _, xml)| {
            format!(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\
                 {xml}</worksheet>"
            )
        })
        .collect();
    let mut deler: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", typer.as_bytes()),
        ("xl/workbook.xml", bok.as_bytes()),
        ("xl/_rels/workbook.xml.rels", relasjoner.as_bytes()),
    ];
    deler.extend(navn.iter().zip(&innhold).map(|(navn, xml)| (navn.as_str(), xml.as_bytes())));
    zip(&deler)
}

/// One visible sheet.
pub(super) fn xlsx(xml: &str) -> Vec<u8> {
    xlsx_med(&[("Saker", "visible", xml)], "")
}

/// A row of texts, each in its cell.
pub(super) fn rad(nr: u32, tekster: &[&str]) -> String {
    let celler: String = tekster
        .iter()
        .zip(b'A'..)
        .filter(|(tekst, _)| !tekst.is_empty())
        .map(|(tekst, kolonne)| {
            let plass = format!("{}{nr}", char::from(kolonne));
            if tekst.starts_with('<') {
                format!("<c r=\"{plass}\">{tekst}</c>")
            } else {
                format!("<c r=\"{plass}\" t=\"inlineStr\"><is><t>{tekst}</t></is></c>")
            }
        })
        .collect();
    format!("<row r=\"{nr}\">{celler}</row>")
}

/// A spreadsheet with this XML inside `office:document-content`.
pub(super) fn ods(xml: &str) -> Vec<u8> {
    let innhold = format!(
        "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"o\" xmlns:table=\"t\" \
         xmlns:text=\"x\" xmlns:style=\"s\">{xml}</office:document-content>"
    );
    zip(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", innhold.as_bytes()),
    ])
}
