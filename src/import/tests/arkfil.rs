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
    let rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let (mut liste, mut relasjoner, mut deler) = (String::new(), String::new(), Vec::new());
    for (nr, (navn, tilstand, xml)) in ark.iter().enumerate() {
        liste += &format!(
            "<sheet name=\"{navn}\" sheetId=\"{nr}\" state=\"{tilstand}\" r:id=\"r{nr}\"/>"
        );
        relasjoner += &format!(
            "<Relationship Id=\"r{nr}\" Type=\"{rel}/worksheet\" Target=\"worksheets/ark{nr}.xml\"/>"
        );
        let xml = format!("<worksheet>{xml}</worksheet>");
        deler.push((format!("xl/worksheets/ark{nr}.xml"), xml));
    }
    let bok = format!(
        "<workbook xmlns:r=\"{rel}\"><workbookPr {egenskaper}/><sheets>{liste}</sheets></workbook>"
    );
    deler.push(("xl/workbook.xml".to_owned(), bok));
    let relasjoner = format!("<Relationships>{relasjoner}</Relationships>");
    deler.push(("xl/_rels/workbook.xml.rels".to_owned(), relasjoner));
    let deler: Vec<(&str, &[u8])> =
        deler.iter().map(|(navn, xml)| (navn.as_str(), xml.as_bytes())).collect();
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
