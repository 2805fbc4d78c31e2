//! K05 days from vedtak to underretning (fvl § 27 first ledd: «så snart som mulig»).
//!
//! No limit in days stands in the law; the inspector judges.

use crate::domene::{Dato, Vedtak};
use crate::regelverk::Beregning;

use super::super::beregnet::Utfallskode;
use super::super::regnestykke::{Regnestykke, Setning};
use super::kontekst::{Kontekst, uleselig};
use super::presisjon::med_presisjon;

/// K05 for the vedtak that decided the application; later vedtak with a date stand beside it.
pub(super) fn k05(k: &Kontekst<'_>) -> Regnestykke {
    let Some(vedtak) = k.avgjoerelse() else { return k.uten_vedtak(Beregning::K05) };
    let Some(sendt) = vedtak.underretning_sendt else {
        if k.har_uleselig() {
            return uleselig(Beregning::K05);
        }
        return Regnestykke::mangler(Beregning::K05, "underretning");
    };
    let stykke = av_vedtak(vedtak.dato, sendt);
    let stykke = match dager_mellom(vedtak.dato, vedtak.underretning_mottatt) {
        Some((dag, dager)) => stykke
            .med_tillegg(Setning::new("fakta-k05-mottatt").med("mottatt", dag).med("dager", dager)),
        None => stykke,
    };
    let andre = k.sak.vedtak.iter().filter(|annet| !std::ptr::eq(*annet, vedtak));
    andre.filter_map(tillegg).fold(stykke, Regnestykke::med_tillegg)
}

fn av_vedtak(vedtak: Dato, sendt: Dato) -> Regnestykke {
    med_presisjon([vedtak, sendt], |[vedtak, sendt]| {
        let dager = (sendt - vedtak).num_days();
        let (utfall, noekkel) = if dager >= 0 {
            (Utfallskode::Dager, "fakta-k05-dager")
        } else {
            (Utfallskode::FeilIData, "fakta-k05-feil")
        };
        let setning = Setning::new(noekkel).med("vedtak", vedtak).med("sendt", sendt);
        Regnestykke::new(Beregning::K05, utfall, setning).med_dager(dager.abs())
    })
}

fn tillegg(vedtak: &Vedtak) -> Option<Setning> {
    let (sendt, dager) = dager_mellom(vedtak.dato, vedtak.underretning_sendt)?;
    let setning = Setning::new("fakta-k05-annet").med("vedtak", vedtak.dato.som_dag()?);
    Some(setning.med("sendt", sendt).med("dager", dager))
}

/// The later day and the days to it, where both are known and in order.
fn dager_mellom(vedtak: Dato, etter: Option<Dato>) -> Option<(chrono::NaiveDate, i64)> {
    let (vedtak, etter) = vedtak.som_dag().zip(etter?.som_dag())?;
    let dager = (etter - vedtak).num_days();
    (dager >= 0).then_some((etter, dager))
}
