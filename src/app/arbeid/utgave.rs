//! A corrected file: what taking it in would change, and what the inspector decides on cases that
//! are gone.

use std::collections::BTreeSet;

use chrono::{DateTime, FixedOffset};

use crate::app::{AppError, Oekt};
use crate::domene::{
    Borteavgjoerelse, Generalisering, Hendelse, Import, Sak, SakId, Tilsyn, navngitt,
};
use crate::import::{self, Saksendringer};

navngitt! {
    /// What a file says about the cases it does not have.
    Filomfang {
        /// It is the whole sample of its source: a case that is missing is gone.
        Hele = "hele",
        /// It adds to the sample: a case that is missing is still there.
        Tillegg = "tillegg",
    }
}

/// What taking the cases in would change. Nothing is changed yet.
pub fn saksendringer(tilsyn: &Tilsyn, saker: &[Sak], omfang: Filomfang) -> Saksendringer {
    let mut endringer = import::sammenlign(&import::forrige_utgave(tilsyn, saker), saker);
    match omfang {
        Filomfang::Hele => {}
        Filomfang::Tillegg => endringer.borte.clear(),
    }
    endringer
}

/// The same for a file that will be made coarser as it is taken in.
pub fn saksendringer_etter(
    tilsyn: &Tilsyn,
    saker: &[Sak],
    valgte: &BTreeSet<Generalisering>,
    omfang: Filomfang,
) -> Saksendringer {
    if valgte.is_empty() || tilsyn.saker.is_empty() {
        return saksendringer(tilsyn, saker, omfang);
    }
    let mut saker = saker.to_vec();
    import::generaliser(&mut saker, valgte);
    saksendringer(tilsyn, &saker, omfang)
}

/// What is made coarser in the files that cases still come from, so that a corrected file is made
/// alike.
pub fn forrige_generalisering(tilsyn: &Tilsyn) -> BTreeSet<Generalisering> {
    let i_bruk = tilsyn.kilder_i_bruk().into_iter();
    i_bruk.flat_map(|(_, kilde)| kilde.generalisering.iter().copied()).collect()
}

/// What was made coarser in the edition before of a case in this file, and is not in this one: the
/// finer value would say more of a person than before.
pub(super) fn finere_enn_foer(tilsyn: &Tilsyn, import: &Import) -> BTreeSet<Generalisering> {
    let gamle = import.saker.iter().filter_map(|sak| tilsyn.opphav.get(&sak.id));
    let gamle: BTreeSet<&usize> = gamle.collect();
    let gamle = gamle.into_iter().filter_map(|nr| tilsyn.kilder.get(*nr));
    let foer = gamle.flat_map(|kilde| kilde.generalisering.iter().copied());
    foer.filter(|valg| !import.generalisering.contains(valg)).collect()
}

/// Answers that must be looked at again when the cases are taken in.
pub(super) fn svar_aa_se_paa_igjen(tilsyn: &Tilsyn, endringer: &Saksendringer) -> usize {
    let er_endret = |id: &SakId| endringer.endrede.iter().any(|(endret, _)| endret == id);
    tilsyn.svar.keys().filter(|sted| sted.sak().is_some_and(er_endret)).count()
}

/// Cells of the § 29 matrix, and overridden facts, that must be looked at again then.
pub(super) fn vurderinger_aa_se_paa_igjen(
    tilsyn: &Tilsyn,
    endringer: &Saksendringer,
) -> (usize, usize) {
    let felt = |id: &SakId| endringer.endrede.iter().find(|(endret, _)| endret == id);
    let i_matrisen = |id: &SakId| felt(id).is_some_and(|(_, felt)| Tilsyn::roerer_matrisen(felt));
    let ruter = tilsyn.vilkaar.keys().filter(|(sak, _)| i_matrisen(sak)).count();
    let overstyrt = tilsyn.overstyrt.keys().filter(|(sak, _)| felt(sak).is_some()).count();
    (ruter, overstyrt)
}

/// The events that take a sample in: the cases, then those that are gone.
pub(super) fn importhendelser(import: Import, endringer: &Saksendringer) -> Vec<Hendelse> {
    let grunn = import.fil.clone();
    let mut hendelser = vec![Hendelse::SakerImportert(import)];
    if !endringer.borte.is_empty() {
        hendelser.push(Hendelse::SakerBorte(endringer.borte.clone(), grunn));
    }
    hendelser
}

/// Records what the inspector decides on a case that is gone.
pub fn avgjoer_borte(
    oekt: &mut Oekt,
    sak: &SakId,
    avgjoerelse: Borteavgjoerelse,
    grunn: &str,
    naa: DateTime<FixedOffset>,
) -> Result<(), AppError> {
    oekt.utfoer(Hendelse::BorteAvgjort(sak.clone(), avgjoerelse, grunn.to_owned()), naa)
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
        let generalisering = import::generaliser(&mut saker, &valgte);
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
        let nye = [sak("A-1"), endret, sak("A-3")];
        let e = saksendringer_etter(&tilsyn, &nye, &valgte, Filomfang::Hele);
        assert_eq!((e.nye.len(), e.endrede.len(), e.uendrede.len()), (1, 1, 1));
        let noen = [sak("A-1")];
        let borte = |omfang| saksendringer_etter(&tilsyn, &noen, &valgte, omfang).borte.len();
        assert_eq!((borte(Filomfang::Hele), borte(Filomfang::Tillegg)), (1, 0));
    }
}
