//! How a file of separated values is built: which sign divides the cells, which sign quotes them.
//!
//! Found by trying: the sign under which most headings are known wins.

use csv::{ReaderBuilder, StringRecord};

use super::kolonner::{FAERREST_KJENTE, RADER_FOER_OVERSKRIFT, kjente};
use super::kolonnevalg::Kolonnevalg;
use super::tabell::{Arkhode, Celle, Tabellrad};

/// Signs that may divide cells; the first wins where they do equally well.
const SKILLETEGN: [u8; 8] = [b';', b'\t', b',', b'|', b'^', b'~', b'#', b':'];

/// The sign between cells and the sign around them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Oppdeling {
    /// The sign between cells.
    pub(super) skilletegn: u8,
    /// The sign around cells that hold the sign between cells, or a line break.
    pub(super) sitattegn: u8,
}

/// How the text is built, or `None` where no row looks like a heading.
pub(super) fn finn(tekst: &str, valg: Option<&Kolonnevalg>) -> Option<Oppdeling> {
    let mut beste = (FAERREST_KJENTE - 1, None);
    for skilletegn in SKILLETEGN {
        let oppdeling = Oppdeling { skilletegn, sitattegn: b'"' };
        let rader = leser(tekst, oppdeling).into_records().take(RADER_FOER_OVERSKRIFT);
        for overskrifter in rader.map_while(Result::ok) {
            let antall = antall_kjente(&overskrifter, valg);
            if antall > beste.0 {
                let sitattegn = if er_enkelt_sitert(&overskrifter) { b'\'' } else { b'"' };
                beste = (antall, Some(Oppdeling { skilletegn, sitattegn }));
            }
        }
    }
    beste.1
}

fn antall_kjente(overskrifter: &StringRecord, valg: Option<&Kolonnevalg>) -> usize {
    let celler = overskrifter.iter().map(Celle::fra_tekst).collect();
    kjente(&Tabellrad::new(1, celler), &Arkhode::default(), valg)
}

/// Whether every heading stands in single quotation marks.
fn er_enkelt_sitert(overskrifter: &StringRecord) -> bool {
    overskrifter
        .iter()
        .map(str::trim)
        .all(|celle| celle.len() > 1 && celle.starts_with('\'') && celle.ends_with('\''))
}

/// A reader that takes rows of any length and leaves it to us to say what is wrong.
pub(super) fn leser(tekst: &str, oppdeling: Oppdeling) -> csv::Reader<&[u8]> {
    ReaderBuilder::new()
        .delimiter(oppdeling.skilletegn)
        .quote(oppdeling.sitattegn)
        .has_headers(false)
        .flexible(true)
        .from_reader(tekst.as_bytes())
}

/// Whether a row ends inside quotes: the file was cut, or a quotation mark is missing.
pub(super) fn er_aapen(rad: &str, oppdeling: Oppdeling) -> bool {
    let mut i_sitat = false;
    let mut cellestart = true;
    for tegn in rad.bytes() {
        if tegn == oppdeling.sitattegn && (i_sitat || cellestart) {
            i_sitat = !i_sitat;
            // Between two marks inside quotes stands a mark; it opens the quotes again.
            cellestart = !i_sitat;
        } else if !i_sitat {
            cellestart = tegn == oppdeling.skilletegn || tegn == b'\n' || tegn == b'\r';
        }
    }
    i_sitat
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(tekst: &str, ventet: Option<(char, char)>) {
        let funnet = finn(tekst, None);
        let funnet = funnet.map(|o| (char::from(o.skilletegn), char::from(o.sitattegn)));
        assert_eq!(funnet, ventet, "{tekst}");
    }

    #[test]
    fn sign_and_quote_are_found() {
        check("Saksnr;Søknad mottatt\n1;2", Some((';', '"')));
        check("Saksnr,Søknad mottatt,Notat; internt\n1,2,3", Some((',', '"')));
        check("Saksnr\tSøknad mottatt\n1\t2", Some(('\t', '"')));
        check("Saksnr|Søknad mottatt|Vedtak\n1|2", Some(('|', '"')));
        check("Saksnr^Søknad mottatt\n", Some(('^', '"')));
        check("'Saksnr','Søknad mottatt'\n'1','2'", Some((',', '\'')));
        check(
            "sep=;\nUtvalg for tilsyn;;\n\n\"Saksnr.\";\"Søknad\nmottatt\";x\n",
            Some((';', '"')),
        );
        check("Ola;Kari\n1;2", None);
        check("", None);
    }

    #[test]
    fn an_open_quotation_is_seen() {
        let aapen = |rad| er_aapen(rad, Oppdeling { skilletegn: b';', sitattegn: b'"' });
        assert!(aapen("a;\"b;c\n"));
        assert!(aapen("a;\"b \"\" c"));
        assert!(!aapen("a;\"b \"\"\";c\n"));
        assert!(!aapen("a;5\" rør;c"));
        assert!(!aapen("\"\";\"\""));
    }
}
