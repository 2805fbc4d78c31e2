//! K09 start at latest six calendar months after the application came in (stl § 31).
//!
//! Six months is the outermost limit and never a normal handling time.

use crate::domene::{Dato, Utfall};
use crate::regelverk::{Beregning, Grensenavn};

use super::super::beregnet::Utfallskode;
use super::super::regnestykke::{Regnestykke, Setning};
use super::frist::Frist;
use super::kontekst::{Kontekst, ingen_grense, uten_start};
use super::presisjon::med_presisjon;

/// Which application counts after a complaint must be confirmed.
const U5: u8 = 5;

/// K09. After a refusal that was changed on complaint the time runs from the original application.
pub(super) fn k09(k: &Kontekst<'_>) -> Regnestykke {
    let Some(soeknad) = k.soeknad() else { return k.uten_soeknad(Beregning::K09) };
    let Some(grense) = k.grense(Grensenavn::StartMaaneder) else {
        return ingen_grense(Beregning::K09);
    };
    let frist = Frist { beregning: Beregning::K09, k, soeknad, grense };
    frist.med_dag(vurder(&frist, k))
}

fn vurder(frist: &Frist<'_>, k: &Kontekst<'_>) -> Regnestykke {
    if let Some(grunn) = uten_start(k.sak) {
        return Regnestykke::ikke_aktuelt(Beregning::K09, grunn);
    }
    if k.sak.fra_annen_kommune == Some(true) {
        return Regnestykke::kan_ikke(Beregning::K09, Setning::new("fakta-annen-kommune"));
    }
    let stykke = match k.sak.start_faktisk {
        Some(start) => startet(frist, start),
        None => match k.ukjent_start(Beregning::K09) {
            Some(ukjent) => return ukjent,
            None => venter(frist),
        },
    };
    if er_innvilget_etter_klage(k) {
        return stykke.med_bekreftes(&[U5]).med_tillegg(Setning::new("fakta-k09-klage"));
    }
    stykke
}

fn startet(frist: &Frist<'_>, start: Dato) -> Regnestykke {
    med_presisjon([frist.soeknad.dato, start], |[mottatt, start]| {
        if start < mottatt && !frist.soeknad.bare_registrert {
            let setning = frist.setning("fakta-k09-feil", mottatt).med("start", start);
            return frist.feil(setning, (mottatt - start).num_days());
        }
        let (utfall, noekkel) = if start <= frist.dag(mottatt) {
            (Utfallskode::Innenfor, "fakta-k09-innenfor")
        } else {
            (Utfallskode::Over, "fakta-k09-over")
        };
        let setning = frist.setning(noekkel, mottatt).med("start", start);
        frist.ferdig(utfall, setning, mottatt, start)
    })
}

fn venter(frist: &Frist<'_>) -> Regnestykke {
    let stikkdato = frist.k.stikkdato;
    med_presisjon([frist.soeknad.dato], |[mottatt]| {
        let (utfall, noekkel) = if stikkdato <= frist.dag(mottatt) {
            (Utfallskode::VenterInnenfor, "fakta-k09-venter-innenfor")
        } else {
            (Utfallskode::VenterOver, "fakta-k09-venter-over")
        };
        let setning = frist.setning(noekkel, mottatt).med("stikkdato", stikkdato);
        frist.ferdig(utfall, setning, mottatt, stikkdato)
    })
}

fn er_innvilget_etter_klage(k: &Kontekst<'_>) -> bool {
    k.sak.innvilgelse().is_some()
        && k.sak.foerste_vedtak().is_some_and(|v| v.utfall == Utfall::Avslaatt)
}
