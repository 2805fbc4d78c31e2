//! A corrected file: what taking it in would change, and what the inspector decides on cases that
//! are gone.

use chrono::{DateTime, FixedOffset};

use crate::app::{AppError, Oekt};
use crate::domene::{Borteavgjoerelse, Hendelse, Import, Sak, SakId, Tilsyn, navngitt};
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

/// Answers that must be looked at again when the cases are taken in.
pub(super) fn svar_aa_se_paa_igjen(tilsyn: &Tilsyn, endringer: &Saksendringer) -> usize {
    let er_endret = |id: &SakId| endringer.endrede.iter().any(|(endret, _)| endret == id);
    tilsyn.svar.keys().filter(|sted| sted.sak().is_some_and(er_endret)).count()
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
