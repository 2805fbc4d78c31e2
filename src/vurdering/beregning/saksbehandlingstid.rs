//! K01 days from application to vedtak, and K03 days from received to registered.
//!
//! Neither has a limit in law: fvl § 11 a asks for «uten ugrunnet opphold», and the inspector judges.

use chrono::NaiveDate;

use crate::domene::Dato;
use crate::regelverk::Beregning;

use super::super::beregnet::Utfallskode;
use super::super::regnestykke::{Regnestykke, Setning};
use super::kontekst::{Kontekst, Slutt, Soeknad};
use super::presisjon::med_presisjon;

/// K01: to the first vedtak on the application; avslag counts like innvilgelse, and a complaint
/// changes nothing. Without vedtak the number is a minimum at the stikkdato.
pub(super) fn k01(k: &Kontekst<'_>) -> Regnestykke {
    let Some(soeknad) = k.soeknad() else { return k.uten_soeknad(Beregning::K01) };
    match k.slutt() {
        Slutt::Vedtak(vedtak) => mellom(soeknad, vedtak, Utfallskode::Dager, "fakta-k01-vedtak"),
        Slutt::Trukket(trukket) => {
            mellom(soeknad, trukket, Utfallskode::DagerTilTrekking, "fakta-k01-trukket")
        }
        Slutt::Ubehandlet => {
            mellom(soeknad, k.stikkdato.into(), Utfallskode::MinstDager, "fakta-k01-venter")
        }
        Slutt::Ukjent(felt) => Regnestykke::mangler(Beregning::K01, felt),
    }
}

fn mellom(
    soeknad: Soeknad,
    slutt: Dato,
    utfall: Utfallskode,
    noekkel: &'static str,
) -> Regnestykke {
    med_presisjon([soeknad.dato, slutt], |[fra, til]| {
        let dager = (til - fra).num_days();
        if dager < 0 {
            return feil(Beregning::K01, "fakta-k01-feil", [fra, til], soeknad.kilde());
        }
        let setning = Setning::new(noekkel)
            .med("kilde", soeknad.kilde())
            .med("mottatt", fra)
            .med("slutt", til);
        if soeknad.bare_registrert {
            let minst = Regnestykke::new(Beregning::K01, Utfallskode::MinstDager, setning);
            return minst
                .med_dager(dager)
                .med_tillegg(Setning::new("fakta-fra-registrering-minst"));
        }
        Regnestykke::new(Beregning::K01, utfall, setning).med_dager(dager)
    })
}

/// K03: both dates must be known.
pub(super) fn k03(k: &Kontekst<'_>) -> Regnestykke {
    if k.soeknad().is_none() {
        return k.uten_soeknad(Beregning::K03);
    }
    let Some(mottatt) = k.sak.soeknad_mottatt else {
        return Regnestykke::mangler(Beregning::K03, "soeknad");
    };
    let Some(registrert) = k.sak.soeknad_registrert else {
        return Regnestykke::mangler(Beregning::K03, "registrert");
    };
    med_presisjon([mottatt, registrert], |[fra, til]| {
        let dager = (til - fra).num_days();
        if dager < 0 {
            return feil(Beregning::K03, "fakta-k03-feil", [fra, til], "mottatt");
        }
        let setning = Setning::new("fakta-k03-dager").med("mottatt", fra).med("registrert", til);
        Regnestykke::new(Beregning::K03, Utfallskode::Dager, setning).med_dager(dager)
    })
}

fn feil(
    beregning: Beregning,
    noekkel: &'static str,
    [fra, til]: [NaiveDate; 2],
    kilde: &'static str,
) -> Regnestykke {
    let setning = Setning::new(noekkel).med("kilde", kilde).med("mottatt", fra).med("slutt", til);
    Regnestykke::new(beregning, Utfallskode::FeilIData, setning).med_dager((fra - til).num_days())
}
