//! The remarks as a file for the kommune: places and sentences, never a value.

use std::path::Path;

use super::filer::skriv_trygt;
use crate::app::AppError;
use crate::domene::{Alvor, Merknad};
use crate::i18n::Tekster;

/// A spreadsheet takes such a first sign for a formula.
const FORMELTEGN: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// Writes the remarks as CSV that Norwegian spreadsheets open: semicolon, UTF-8 with mark.
pub fn skriv_merknader_csv(
    sti: &Path,
    merknader: &[Merknad],
    ord: &Tekster,
) -> Result<(), AppError> {
    let feil = |uro| AppError::Fil { sti: sti.to_owned(), kilde: std::io::Error::other(uro) };
    skriv_trygt(sti, &merknader_som_csv(merknader, ord).map_err(feil)?)
}

/// The same as bytes.
pub fn merknader_som_csv(merknader: &[Merknad], ord: &Tekster) -> Result<Vec<u8>, csv::Error> {
    let mut ut = csv::WriterBuilder::new().delimiter(b';').from_writer(b"\xef\xbb\xbf".to_vec());
    let hode = ["fil", "ark", "rad", "kolonne", "overskrift", "alvor", "kode", "merknad"];
    ut.write_record(hode.map(|navn| ord.tekst(&format!("merknadsfil-{navn}"))))?;
    for merknad in merknader {
        let sted = &merknad.sted;
        let alvor = match merknad.alvor() {
            Alvor::Opplysning => "opplysning",
            Alvor::Advarsel => "advarsel",
            Alvor::Feil => "feil",
        };
        let kode = merknad.kode.kode();
        ut.write_record([
            ufarlig(&sted.fil),
            ufarlig(sted.ark.as_deref().unwrap_or_default()),
            sted.linje.map(|linje| linje.to_string()).unwrap_or_default(),
            sted.kolonne.map(|kolonne| kolonne.to_string()).unwrap_or_default(),
            ufarlig(sted.kolonnenavn.as_deref().unwrap_or_default()),
            ord.tekst(&format!("merknadsfil-alvor-{alvor}")),
            kode.to_owned(),
            ord.tekst(&format!("merknad-{kode}")),
        ])?;
    }
    ut.into_inner().map_err(|uro| csv::Error::from(uro.into_error()))
}

/// Names come from the file; one that looks like a formula gets an apostrophe before it.
fn ufarlig(tekst: &str) -> String {
    let tekst = tekst.split_whitespace().collect::<Vec<_>>().join(" ");
    if tekst.starts_with(FORMELTEGN) { format!("'{tekst}") } else { tekst }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domene::{Filsted, Maalform, Merknadskode};
    use crate::i18n::tekster;

    #[test]
    fn places_are_given_and_nothing_is_a_formula() {
        let sted = Filsted {
            fil: "=1+1.csv".to_owned(),
            ark: Some("Nav Øst".to_owned()),
            linje: Some(12_345),
            kolonne: Some(3),
            kolonnenavn: Some("@søknad; mottatt".to_owned()),
        };
        let merknad = Merknad { kode: Merknadskode::UleseligDato, sted };
        let bytes = merknader_som_csv(&[merknad], tekster(Maalform::Bokmaal)).unwrap();
        let tekst = String::from_utf8(bytes).unwrap();
        let linjer: Vec<&str> = tekst.lines().collect();
        assert_eq!(linjer[0], "\u{feff}Fil;Ark;Rad;Kolonne;Overskrift;Alvor;Kode;Merknad");
        let start = "'=1+1.csv;Nav Øst;12345;3;\"'@søknad; mottatt\";Advarsel;uleselig-dato;";
        assert!(linjer[1].starts_with(start), "{}", linjer[1]);
        assert_eq!(linjer.len(), 2);
    }
}
