//! K08 start against the start the programme names (stl § 31, kvpf § 1 fourth ledd).
//!
//! A programme that names no start is a matter of the vedtak (item C8), not of the start.

use chrono::NaiveDate;

use crate::domene::Dato;
use crate::regelverk::Beregning;

use super::super::beregnet::Utfallskode;
use super::super::regnestykke::{Regnestykke, Setning};
use super::kontekst::{Kontekst, uleselig, uten_start};
use super::presisjon::med_presisjon;

/// K08.
pub(super) fn k08(k: &Kontekst<'_>) -> Regnestykke {
    if let Some(grunn) = uten_start(k.sak) {
        return Regnestykke::ikke_aktuelt(Beregning::K08, grunn);
    }
    let Some(vedtak) = k.sak.innvilgelse() else {
        return Regnestykke::mangler(Beregning::K08, "vedtak");
    };
    let Some(angitt) = vedtak.angitt_start else {
        if k.har_uleselig() {
            return uleselig(Beregning::K08);
        }
        let setning = Setning::new("fakta-k08-mangler");
        return Regnestykke::new(Beregning::K08, Utfallskode::Mangler, setning);
    };
    match k.sak.start_faktisk {
        Some(start) => med_presisjon([angitt, start], |[angitt, start]| startet(angitt, start)),
        None => k.ukjent_start(Beregning::K08).unwrap_or_else(|| venter(k, angitt)),
    }
}

fn startet(angitt: NaiveDate, start: NaiveDate) -> Regnestykke {
    let dager = (start - angitt).num_days();
    let (utfall, noekkel) = match dager {
        0 => (Utfallskode::SomAngitt, "fakta-k08-som-angitt"),
        1.. => (Utfallskode::EtterAngitt, "fakta-k08-etter"),
        _ => (Utfallskode::FoerAngitt, "fakta-k08-foer"),
    };
    let setning = Setning::new(noekkel).med("angitt", angitt).med("start", start);
    Regnestykke::new(Beregning::K08, utfall, setning).med_dager(dager.abs())
}

fn venter(k: &Kontekst<'_>, angitt: Dato) -> Regnestykke {
    med_presisjon([angitt], |[angitt]| {
        let dager = (k.stikkdato - angitt).num_days();
        let (utfall, noekkel) = if dager > 0 {
            (Utfallskode::VenterOver, "fakta-k08-venter-over")
        } else {
            (Utfallskode::VenterInnenfor, "fakta-k08-venter-innenfor")
        };
        let setning = Setning::new(noekkel).med("angitt", angitt).med("stikkdato", k.stikkdato);
        Regnestykke::new(Beregning::K08, utfall, setning).med_dager(dager.abs())
    })
}
