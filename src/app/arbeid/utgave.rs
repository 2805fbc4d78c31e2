//! A file against the cases that are there: what taking it in would change.

use std::collections::BTreeSet;

use crate::domene::{Generalisering, Sak, SakId, Tilsyn};
use crate::import::generaliser;

/// What taking in a file would change.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Saksendringer {
    /// Cases that were not there.
    pub nye: Vec<SakId>,
    /// Cases that differ, with the fields that do.
    pub endrede: Vec<(SakId, Vec<&'static str>)>,
    /// Cases of the earlier edition that the file no longer has.
    pub borte: Vec<SakId>,
    /// Cases that are the same.
    pub uendrede: Vec<SakId>,
}

/// What was made coarser in the file before, so that a corrected file is made alike.
pub fn forrige_generalisering(tilsyn: &Tilsyn) -> BTreeSet<Generalisering> {
    let siste = tilsyn.kilder.last().into_iter();
    siste.flat_map(|kilde| kilde.generalisering.iter().copied()).collect()
}

/// Compares the cases of a file, in the form they would be taken in, with those of the tilsyn.
pub fn sammenlign(
    tilsyn: &Tilsyn,
    nye: &[Sak],
    valgte: &BTreeSet<Generalisering>,
) -> Saksendringer {
    let mut endringer = Saksendringer::default();
    if tilsyn.saker.is_empty() {
        endringer.nye = nye.iter().map(|sak| sak.id.clone()).collect();
        return endringer;
    }
    let mut nye = nye.to_vec();
    generaliser(&mut nye, valgte);
    for sak in &nye {
        match tilsyn.saker.get(&sak.id) {
            None => endringer.nye.push(sak.id.clone()),
            Some(gammel) if uten_merknader(gammel) == uten_merknader(sak) => {
                endringer.uendrede.push(sak.id.clone());
            }
            Some(_) => endringer.endrede.push((sak.id.clone(), Vec::new())),
        }
    }
    endringer
}

fn uten_merknader(sak: &Sak) -> Sak {
    Sak { datakvalitet: Vec::new(), ..sak.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domene::{
        Grunnlag, Hendelse, Import, KontorId, Maalform, Periode, Post, SjekklisteId, Tilsynsart,
        Utvalgsgruppe,
    };

    #[test]
    fn a_corrected_file_is_compared_in_the_form_it_would_be_taken_in() {
        let dag = chrono::NaiveDate::from_ymd_opt(2024, 5, 17).unwrap();
        let periode = Periode { fra: dag, til: dag };
        let liste = SjekklisteId::new("kvp-tildeling-1");
        let mut ramme = Grunnlag::new(Tilsynsart::Tilsyn, "Prøvik".to_owned(), periode, liste);
        ramme.maalform = Maalform::Bokmaal;
        let sak = |id: &str| {
            let kontor = KontorId::new("Nav Øst");
            let mut sak = Sak::new(SakId::new(id), kontor, Utvalgsgruppe::Innvilget);
            sak.aldersgruppe = crate::domene::Aldersgruppe::F30_39;
            sak
        };
        let valgte = BTreeSet::from([Generalisering::BredereAlder]);
        let mut saker = vec![sak("A-1"), sak("A-2")];
        let generalisering = generaliser(&mut saker, &valgte);
        let import = Import { saker, generalisering, ..Import::default() };
        let post = |nr, hendelse| Post {
            nr,
            tid: crate::app::klokke::naa(),
            hvem: String::new(),
            hendelse,
        };
        let poster = [
            post(1, Hendelse::TilsynOpprettet(Box::new(ramme))),
            post(2, Hendelse::SakerImportert(import)),
        ];
        let tilsyn = Tilsyn::fold(&poster).unwrap();
        assert_eq!(forrige_generalisering(&tilsyn), valgte);
        let mut endret = sak("A-2");
        endret.utvalgsgruppe = Utvalgsgruppe::Avslag;
        let e = sammenlign(&tilsyn, &[sak("A-1"), endret, sak("A-3")], &valgte);
        assert_eq!((e.nye.len(), e.endrede.len(), e.uendrede.len()), (1, 1, 1));
    }
}
