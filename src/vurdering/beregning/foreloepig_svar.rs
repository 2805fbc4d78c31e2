//! K02 foreløpig svar: due when the answer takes more than one month (fvl § 11 a).
//!
//! One month is the limit for the foreløpig svar, not for the decision. Whether a svar was
//! «åpenbart unødvendig», and what it said, is the inspector's.

use chrono::NaiveDate;

use crate::regelverk::{Beregning, Grensenavn};

use super::super::beregnet::Utfallskode;
use super::super::regnestykke::Regnestykke;
use super::frist::Frist;
use super::kontekst::{Kontekst, Slutt, ingen_grense, uleselig};
use super::presisjon::med_presisjon;

/// The day the waiting ended, and why.
#[derive(Clone, Copy)]
struct Sluttdag {
    dag: NaiveDate,
    art: Slutt,
}

/// K02.
pub(super) fn k02(k: &Kontekst<'_>) -> Regnestykke {
    let Some(soeknad) = k.soeknad() else { return k.uten_soeknad(Beregning::K02) };
    let Some(grense) = k.grense(Grensenavn::ForeloepigSvarMaaneder) else {
        return ingen_grense(Beregning::K02);
    };
    let frist = Frist { beregning: Beregning::K02, k, soeknad, grense };
    let art = k.slutt();
    let slutt = match art {
        Slutt::Vedtak(dato) | Slutt::Trukket(dato) => dato,
        Slutt::Ubehandlet | Slutt::Ukjent(_) => k.stikkdato.into(),
    };
    let svar = k.sak.foreloepig_svar;
    let datoer = [soeknad.dato, slutt, svar.unwrap_or(slutt)];
    let stykke = med_presisjon(datoer, |[mottatt, dag, svardag]| {
        vurder(&frist, mottatt, Sluttdag { dag, art }, svar.map(|_| svardag))
    });
    frist.med_dag(stykke)
}

fn vurder(
    frist: &Frist<'_>,
    mottatt: NaiveDate,
    slutt: Sluttdag,
    svar: Option<NaiveDate>,
) -> Regnestykke {
    let siste = frist.dag(mottatt);
    let setning = |noekkel| frist.setning(noekkel, mottatt);
    if let Some(svar) = svar.filter(|svar| *svar < mottatt && !frist.soeknad.bare_registrert) {
        let feil = setning("fakta-k02-feil").med("svar", svar);
        return frist.feil(feil, (mottatt - svar).num_days());
    }
    if let Some(noekkel) = avgjort_innen(slutt, siste) {
        let s = setning(noekkel).med("slutt", slutt.dag);
        return frist.ferdig(Utfallskode::IkkeAktuelt, s, mottatt, slutt.dag);
    }
    if let Some(svar) = svar {
        let (utfall, noekkel) = if svar <= siste {
            (Utfallskode::GittIRettTid, "fakta-k02-i-rett-tid")
        } else {
            (Utfallskode::GittForSent, "fakta-k02-for-sent")
        };
        return frist.ferdig(utfall, setning(noekkel).med("svar", svar), mottatt, svar);
    }
    let (utfall, noekkel) = match slutt.art {
        Slutt::Ukjent(felt) => return Regnestykke::mangler(Beregning::K02, felt),
        Slutt::Ubehandlet if slutt.dag <= siste => {
            (Utfallskode::IkkeForfalt, "fakta-k02-ikke-forfalt")
        }
        Slutt::Ubehandlet => (Utfallskode::Mangler, "fakta-k02-mangler"),
        Slutt::Vedtak(_) => (Utfallskode::Mangler, "fakta-k02-mangler-vedtak"),
        Slutt::Trukket(_) => (Utfallskode::Mangler, "fakta-k02-mangler-trukket"),
    };
    if utfall == Utfallskode::Mangler && frist.k.har_uleselig() {
        return uleselig(Beregning::K02);
    }
    frist.ferdig(utfall, setning(noekkel).med("slutt", slutt.dag), mottatt, slutt.dag)
}

/// The key of the reason where the application was decided or withdrawn within the limit.
fn avgjort_innen(slutt: Sluttdag, siste: NaiveDate) -> Option<&'static str> {
    if slutt.dag > siste {
        return None;
    }
    match slutt.art {
        Slutt::Vedtak(_) => Some("fakta-k02-avgjort"),
        Slutt::Trukket(_) => Some("fakta-k02-trukket"),
        Slutt::Ubehandlet | Slutt::Ukjent(_) => None,
    }
}
