//! How a file of separated values is built: which sign divides the cells, which row is the heading.
//!
//! Found by trying: the sign and the row under which most headings are known win.

use csv::{ReaderBuilder, StringRecord};

use super::felt::Felt;

/// Signs that may divide cells; the first wins where they do equally well.
const SKILLETEGN: [u8; 3] = [b';', b'\t', b','];

/// Rows that are searched for the heading; title rows may stand above it.
const RADER_FOER_OVERSKRIFT: usize = 20;

/// Fewer known headings than this, and the row is no heading.
const FAERREST_KJENTE: usize = 2;

/// The sign between cells and the heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Oppdeling {
    /// The sign between cells.
    pub(super) skilletegn: u8,
    /// Number of the heading's row among the rows that are not empty, from 0.
    pub(super) overskriftsrad: usize,
    /// The headings.
    pub(super) overskrifter: StringRecord,
}

/// How the text is built, or `None` where no row looks like a heading.
pub(super) fn finn(tekst: &str) -> Option<Oppdeling> {
    let mut beste: Option<(usize, Oppdeling)> = None;
    for skilletegn in SKILLETEGN {
        let rader = leser(tekst, skilletegn).into_records().take(RADER_FOER_OVERSKRIFT);
        for (overskriftsrad, overskrifter) in rader.map_while(Result::ok).enumerate() {
            let kjente = overskrifter.iter().filter_map(Felt::fra_overskrift).count();
            if kjente >= FAERREST_KJENTE
                && beste.as_ref().is_none_or(|(antall, _)| kjente > *antall)
            {
                beste = Some((kjente, Oppdeling { skilletegn, overskriftsrad, overskrifter }));
            }
        }
    }
    beste.map(|(_, oppdeling)| oppdeling)
}

/// A reader that takes rows of any length and leaves it to us to say what is wrong.
pub(super) fn leser(tekst: &str, skilletegn: u8) -> csv::Reader<&[u8]> {
    ReaderBuilder::new()
        .delimiter(skilletegn)
        .has_headers(false)
        .flexible(true)
        .from_reader(tekst.as_bytes())
}

/// Whether a row ends inside quotes: the file was cut, or a quotation mark is missing.
pub(super) fn er_aapen(rad: &str, skilletegn: u8) -> bool {
    let mut i_sitat = false;
    let mut cellestart = true;
    for tegn in rad.bytes() {
        match tegn {
            b'"' if i_sitat || cellestart => {
                i_sitat = !i_sitat;
                // Between two marks inside quotes stands a mark; it opens the quotes again.
                cellestart = !i_sitat;
            }
            _ if i_sitat => {}
            _ => cellestart = tegn == skilletegn || tegn == b'\n' || tegn == b'\r',
        }
    }
    i_sitat
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tekst: &str, ventet: Option<(char, usize)>) {
        let funnet = finn(tekst).map(|o| (char::from(o.skilletegn), o.overskriftsrad));
        assert_eq!(funnet, ventet, "{tekst}");
    }

    #[test]
    fn sign_and_heading_are_found() {
        check("Saksnr;Søknad mottatt\n1;2", Some((';', 0)));
        check("Saksnr,Søknad mottatt,Notat; internt\n1,2,3", Some((',', 0)));
        check("Saksnr\tSøknad mottatt\n1\t2", Some(('\t', 0)));
        check("sep=;\nUtvalg for tilsyn;;\n\n\"Saksnr.\";\"Søknad\nmottatt\";x\n", Some((';', 2)));
        check("Ola;Kari\n1;2", None);
        check("", None);
    }

    #[test]
    fn an_open_quotation_is_seen() {
        assert!(er_aapen("a;\"b;c\n", b';'));
        assert!(er_aapen("a;\"b \"\" c", b';'));
        assert!(!er_aapen("a;\"b \"\"\";c\n", b';'));
        assert!(!er_aapen("a;5\" rør;c", b';'));
        assert!(!er_aapen("\"\";\"\"", b';'));
    }
}
