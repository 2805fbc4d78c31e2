//! A remark in one line: the place first, so that the kommune finds it, then what is wrong there.

use crate::domene::{Filsted, Merknad, Verdi};
use crate::i18n::Tekster;

/// The remark with its place, in words.
pub fn stedfestet(merknad: &Merknad, ord: &Tekster) -> String {
    let tekst = ord.tekst(&format!("merknad-{}", merknad.kode.kode()));
    let verdier = [("sted", Verdi::from(sted_i_ord(&merknad.sted, ord))), ("tekst", tekst.into())];
    ord.med("merknad-linje", &verdier)
}

/// File, sheet, line and column in words.
pub fn sted_i_ord(sted: &Filsted, ord: &Tekster) -> String {
    let deler = [sted.fil.clone(), sted_i_filen(sted, ord)];
    deler.into_iter().filter(|del| !del.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Sheet, line and column in words, where the file stands elsewhere.
pub fn sted_i_filen(sted: &Filsted, ord: &Tekster) -> String {
    // Line and column are written as they are, without grouping: they are looked up, not read.
    let linje =
        sted.linje.map(|nr| ord.med("merknad-sted-linje", &[("nr", nr.to_string().into())]));
    let kolonne = match (&sted.kolonnenavn, sted.kolonne) {
        (Some(navn), _) => Some(("merknad-sted-kolonnenavn", navn.clone())),
        (None, Some(nr)) => Some(("merknad-sted-kolonne", nr.to_string())),
        (None, None) => None,
    };
    let kolonne = kolonne.map(|(noekkel, verdi)| ord.med(noekkel, &[("kolonne", verdi.into())]));
    let ark = sted.ark.clone().map(|ark| ord.med("merknad-sted-ark", &[("ark", ark.into())]));
    [ark, linje, kolonne].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domene::{Maalform, Merknadskode};
    use crate::i18n::tekster;

    #[test]
    fn the_place_comes_first() {
        let sted = Filsted {
            fil: "utvalg.csv".to_owned(),
            ark: None,
            linje: Some(12_345),
            kolonne: Some(4),
            kolonnenavn: Some("START".to_owned()),
        };
        let merknad = Merknad { kode: Merknadskode::UleseligDato, sted };
        let linje = stedfestet(&merknad, tekster(Maalform::Bokmaal));
        assert!(linje.starts_with("utvalg.csv, linje 12345, kolonne «START»: "), "{linje}");
        let ark = Some("Øst".to_owned());
        let sted = Filsted { ark, linje: Some(3), ..Filsted::default() };
        assert_eq!(sted_i_filen(&sted, tekster(Maalform::Bokmaal)), "ark «Øst», linje 3");
    }
}
