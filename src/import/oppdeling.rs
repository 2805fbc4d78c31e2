//! How a file of separated values is built: which sign divides the cells, which sign quotes them.
//!
//! Found by trying: the sign under which most headings are known wins.

use csv::{ReaderBuilder, StringRecord};

use super::kolonner::{FAERREST_KJENTE, RADER_FOER_OVERSKRIFT, kjente};
use super::kolonnevalg::Kolonnevalg;
use super::tabell::{Arkhode, Celle, Tabellrad};

/// Signs that may divide cells; the first wins where they do equally well.
const SKILLETEGN: [u8; 8] = [b';', b'\t', b',', b'|', b'^', b'~', b'#', b':'];

/// Bytes that are looked at; the heading stands among the first rows.
const PROEVE: usize = 1 << 20;

/// The sign between cells and the sign around them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Oppdeling {
    /// The sign between cells.
    pub(super) skilletegn: u8,
    /// The sign around cells that hold the sign between cells, or a line break.
    pub(super) sitattegn: u8,
    /// Cells of the heading.
    pub(super) celler: usize,
}

/// How the text is built, or `None` where no row looks like a heading.
pub(super) fn finn(tekst: &str, valg: Option<&Kolonnevalg>) -> Option<Oppdeling> {
    let tekst = tekst.get(..tekst.floor_char_boundary(PROEVE)).unwrap_or(tekst);
    let mut beste = (FAERREST_KJENTE - 1, None);
    for skilletegn in SKILLETEGN {
        for sitattegn in [b'"', b'\''] {
            let (antall, funnet) = prov(tekst, (skilletegn, sitattegn), valg);
            if antall > beste.0 {
                beste = (antall, funnet);
            }
            // Without such a mark the second way is the first.
            if !tekst.contains('\'') {
                break;
            }
        }
    }
    beste.1
}

/// The row with most known headings under those signs.
fn prov(
    tekst: &str,
    (skilletegn, sitattegn): (u8, u8),
    valg: Option<&Kolonnevalg>,
) -> (usize, Option<Oppdeling>) {
    let oppdeling = Oppdeling { skilletegn, sitattegn, celler: 0 };
    let mut beste = (0, None);
    let rader = leser(tekst, oppdeling).into_records().take(RADER_FOER_OVERSKRIFT);
    for overskrifter in rader.map_while(Result::ok) {
        let antall = antall_kjente(&overskrifter, valg);
        if antall > beste.0 {
            let celler = bredde(&overskrifter);
            let sitattegn = if er_enkelt_sitert(&overskrifter) { b'\'' } else { sitattegn };
            beste = (antall, Some(Oppdeling { sitattegn, celler, ..oppdeling }));
        }
    }
    beste
}

/// Whether a heading stands in single quotation marks.
fn er_enkelt_sitert(overskrifter: &StringRecord) -> bool {
    let mut celler = overskrifter.iter().map(str::trim);
    celler.any(|celle| celle.len() > 1 && celle.starts_with('\'') && celle.ends_with('\''))
}

/// Cells up to the last that holds anything.
fn bredde(overskrifter: &StringRecord) -> usize {
    let fylte = (1..).zip(overskrifter).filter(|(_, celle)| !celle.trim().is_empty());
    fylte.last().map_or(0, |(nummer, _)| nummer)
}

fn antall_kjente(overskrifter: &StringRecord, valg: Option<&Kolonnevalg>) -> usize {
    let celler = overskrifter.iter().map(Celle::fra_tekst).collect();
    kjente(&Tabellrad::new(1, celler), &Arkhode::default(), valg)
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
}
