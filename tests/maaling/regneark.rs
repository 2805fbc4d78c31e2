//! A workbook of 40 columns as an office might send it, all invented.

use std::io::{Cursor, Write as _};

use calamine::{Data, Range, Reader as _, Xlsx};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const HODE: [&str; 24] = [
    "Saksnr",
    "Kontor",
    "Alder",
    "Informert",
    "Søknad mottatt",
    "Søknad registrert",
    "Foreløpig svar",
    "AEV",
    "Vedtaksdato",
    "Utfall",
    "Planlagt oppstart",
    "Periode fra",
    "Periode til",
    "Underretning sendt",
    "Kartlegging",
    "Program utformet",
    "Første aktivitet",
    "Programstart",
    "Venteliste",
    "Ventegrunn",
    "Begrunnelse",
    "Kommunenr",
    "Evaluering",
    "Klage",
];

/// A workbook of so many cases.
pub fn bok(saker: usize) -> Vec<u8> {
    let mut tekster = Vec::new();
    let mut rader = format!("<row r=\"1\">{}</row>", overskrifter(&mut tekster));
    for nr in 0..saker {
        rader += &rad(nr, &mut tekster);
    }
    let sst: String = tekster.iter().map(|t| format!("<si><t>{t}</t></si>")).collect();
    let antall = tekster.len();
    let rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    pakk(&[
        ("_rels/.rels", format!("<Relationships><Relationship Id=\"r\" Type=\"{rel}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>")),
        ("xl/workbook.xml", format!("<workbook xmlns:r=\"{rel}\"><sheets><sheet name=\"Saker\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>")),
        ("xl/_rels/workbook.xml.rels", format!("<Relationships><Relationship Id=\"r1\" Type=\"{rel}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>")),
        ("xl/styles.xml", "<styleSheet><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>".to_owned()),
        ("xl/sharedStrings.xml", format!("<sst count=\"{antall}\" uniqueCount=\"{antall}\">{sst}</sst>")),
        ("xl/worksheets/sheet1.xml", format!("<worksheet><sheetData>{rader}</sheetData></worksheet>")),
    ])
}

fn overskrifter(tekster: &mut Vec<String>) -> String {
    let andre = (HODE.len()..40).map(|nr| format!("Intern opplysning {nr}"));
    let alle = HODE.iter().map(|navn| (*navn).to_owned()).chain(andre);
    alle.enumerate().map(|(plass, navn)| tekst(1, plass, navn, tekster)).collect()
}

fn rad(nr: usize, tekster: &mut Vec<String>) -> String {
    let linje = nr + 2;
    let celler: String = (0..40)
        .map(|plass| match plass {
            0 => tekst(linje, plass, format!("A-{nr}"), tekster),
            1 => tekst(linje, plass, "Nav Øst".to_owned(), tekster),
            2 => tekst(linje, plass, "30–39".to_owned(), tekster),
            9 => tekst(linje, plass, "Innvilget".to_owned(), tekster),
            18 => tekst(linje, plass, "Nei".to_owned(), tekster),
            19 => tekst(linje, plass, "Kapasitet".to_owned(), tekster),
            20 => tekst(linje, plass, begrunnelse(nr), tekster),
            21 => format!("<c r=\"{}{linje}\"><v>5001</v></c>", kolonne(plass)),
            0..24 => {
                format!("<c r=\"{}{linje}\" s=\"1\"><v>{}</v></c>", kolonne(plass), 45_000 + plass)
            }
            _ => tekst(linje, plass, format!("Annen opplysning {plass} i sak {nr}"), tekster),
        })
        .collect();
    format!("<row r=\"{linje}\">{celler}</row>")
}

fn begrunnelse(nr: usize) -> String {
    format!(
        "Du er i en livssituasjon der du trenger tett oppfølging. Vurderingen av arbeidsevnen din \
         bygger på samtalen vår og på uttalelsen fra legen. Vi har lagt vekt på at du selv ønsker å \
         komme i arbeid, og at planen er laget sammen med deg. Programmet varer i {} måneder, og \
         innholdet evalueres to ganger underveis. Sak {nr}.",
        6 + nr % 7
    )
}

fn tekst(linje: usize, plass: usize, tekst: String, tekster: &mut Vec<String>) -> String {
    tekster.push(tekst);
    format!("<c r=\"{}{linje}\" t=\"s\"><v>{}</v></c>", kolonne(plass), tekster.len() - 1)
}

fn kolonne(plass: usize) -> String {
    let bokstav = |nr: usize| char::from(b'A' + u8::try_from(nr).unwrap_or_default());
    if plass < 26 { bokstav(plass).to_string() } else { format!("A{}", bokstav(plass - 26)) }
}

fn pakk(deler: &[(&str, String)]) -> Vec<u8> {
    let mut arkiv = ZipWriter::new(Cursor::new(Vec::new()));
    for (navn, innhold) in deler {
        arkiv.start_file(*navn, SimpleFileOptions::default()).unwrap();
        arkiv.write_all(innhold.as_bytes()).unwrap();
    }
    arkiv.finish().unwrap().into_inner()
}

/// The workbook by calamine alone.
pub fn calamine_alene(bok: &[u8]) -> Range<Data> {
    let mut bok = Xlsx::new(Cursor::new(bok)).unwrap();
    bok.worksheet_range("Saker").unwrap()
}
