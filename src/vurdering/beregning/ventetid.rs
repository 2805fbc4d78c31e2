//! K07 waiting time from the vedtak that granted the programme to the start, in both directions.
//!
//! The law knows no tolerance in days: the number is shown, the inspector judges (stl § 31).

use crate::domene::{Dato, Vedtak, Vedtaksart};
use crate::regelverk::Beregning;

use super::super::beregnet::Utfallskode;
use super::super::regnestykke::{Regnestykke, Setning};
use super::kontekst::{Kontekst, uten_start};
use super::presisjon::med_presisjon;

/// What «began» means locally must be confirmed.
const U19: u8 = 19;

/// K07. After a complaint the time runs from the omgjøring, and from the first vedtak beside it.
pub(super) fn k07(k: &Kontekst<'_>) -> Regnestykke {
    if let Some(grunn) = uten_start(k.sak) {
        return Regnestykke::ikke_aktuelt(Beregning::K07, grunn);
    }
    let Some(vedtak) = k.sak.innvilgelse() else {
        return Regnestykke::mangler(Beregning::K07, "vedtak");
    };
    let beregnet = match k.sak.start_faktisk {
        Some(start) => startet(vedtak.dato, start),
        None => match k.ukjent_start(Beregning::K07) {
            Some(ukjent) => return ukjent,
            None => venter(k, vedtak.dato),
        },
    };
    match foer_klagen(k, vedtak) {
        Some(setning) => beregnet.med_tillegg(setning),
        None => beregnet,
    }
}

fn startet(vedtak: Dato, start: Dato) -> Regnestykke {
    med_presisjon([vedtak, start], |[vedtak, start]| {
        let dager = (start - vedtak).num_days();
        let (utfall, noekkel) = if dager >= 0 {
            (Utfallskode::Startet, "fakta-k07-startet")
        } else {
            (Utfallskode::StartetFoerVedtak, "fakta-k07-foer-vedtak")
        };
        let setning = Setning::new(noekkel).med("vedtak", vedtak).med("start", start);
        Regnestykke::new(Beregning::K07, utfall, setning)
            .med_dager(dager.abs())
            .med_bekreftes(&[U19])
    })
}

fn venter(k: &Kontekst<'_>, vedtak: Dato) -> Regnestykke {
    med_presisjon([vedtak], |[vedtak]| {
        let dager = (k.stikkdato - vedtak).num_days();
        let (utfall, noekkel) = if dager >= 0 {
            (Utfallskode::VenterFortsatt, "fakta-k07-venter")
        } else {
            (Utfallskode::FeilIData, "fakta-k07-feil")
        };
        let setning = Setning::new(noekkel).med("vedtak", vedtak).med("stikkdato", k.stikkdato);
        Regnestykke::new(Beregning::K07, utfall, setning).med_dager(dager.abs())
    })
}

/// The same waiting counted from the vedtak before the complaint, where there was one.
fn foer_klagen(k: &Kontekst<'_>, innvilgelse: &Vedtak) -> Option<Setning> {
    if innvilgelse.art != Vedtaksart::KlageOmgjoering {
        return None;
    }
    let foerste = k.sak.foerste_vedtak()?.dato.som_dag()?;
    let slutt = k.sak.start_faktisk.map_or(Some(k.stikkdato), Dato::som_dag)?;
    let setning = Setning::new("fakta-k07-fra-foerste-vedtak").med("vedtak", foerste);
    Some(setning.med("dager", (slutt - foerste).num_days()))
}
