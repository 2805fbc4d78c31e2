//! Why a fact does not arise in a case: nothing was applied for, granted or begun.

use crate::domene::{Avslutningsaarsak, Merknadskode, Sak, Utfall, Utvalgsgruppe, Vedtaksart};
use crate::regelverk::Beregning;

use super::super::beregnet::Utfallskode;
use super::super::regnestykke::{Regnestykke, Setning};

impl Regnestykke {
    /// The fact does not arise, for that reason.
    pub(super) fn ikke_aktuelt(beregning: Beregning, grunn: Grunn) -> Self {
        Self::new(beregning, Utfallskode::IkkeAktuelt, Setning::new(grunn.noekkel()))
    }
}

/// Why there is no start, or no grant, to measure from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Grunn {
    /// The application was refused.
    Avslag,
    /// It was withdrawn.
    Trukket,
    /// Not decided at the stikkdato.
    IkkeAvgjort,
    /// None was made.
    IngenSoeknad,
    /// Ended before the programme began.
    Avsluttet,
    /// Granted, not begun at the stikkdato.
    IkkeStartet,
    /// The programme has not been interrupted.
    IngenAvbrudd,
}

impl Grunn {
    /// Key of the sentence.
    pub(super) fn noekkel(self) -> &'static str {
        match self {
            Self::Avslag => "fakta-ikke-aktuelt-avslag",
            Self::Trukket => "fakta-ikke-aktuelt-trukket",
            Self::IkkeAvgjort => "fakta-ikke-aktuelt-ikke-avgjort",
            Self::IngenSoeknad => "fakta-ikke-aktuelt-ingen-soeknad",
            Self::Avsluttet => "fakta-ikke-aktuelt-avsluttet",
            Self::IkkeStartet => "fakta-ikke-aktuelt-ikke-startet",
            Self::IngenAvbrudd => "fakta-ikke-aktuelt-ingen-avbrudd",
        }
    }
}

/// Why no start can be measured in the case; `None` where it can.
pub(in super::super) fn uten_start(sak: &Sak) -> Option<Grunn> {
    if sak.innvilgelse().is_none() {
        return uten_innvilgelse(sak);
    }
    if sak.start_faktisk.is_some() {
        return None;
    }
    if sak.trukket.is_some() || sak.utvalgsgruppe == Utvalgsgruppe::Trukket {
        return Some(Grunn::Trukket);
    }
    let vedtatt = sak.vedtak.iter().any(|v| v.art == Vedtaksart::Avslutning);
    let avsluttet = vedtatt || sak.avslutning.is_some();
    (avsluttet && !har_begynt(sak) && !har_uleselig(sak)).then_some(Grunn::Avsluttet)
}

/// Whether the case tells that the programme was begun, although the day of it is missing.
fn har_begynt(sak: &Sak) -> bool {
    let aarsak = sak.avslutning.as_ref().and_then(|a| a.aarsak);
    let av_et_program = matches!(
        aarsak,
        Some(
            Avslutningsaarsak::GjennomfoertEllerAvtalt
                | Avslutningsaarsak::Uteblivelse
                | Avslutningsaarsak::EtterAvbrudd
        )
    );
    av_et_program || sak.utvalgsgruppe == Utvalgsgruppe::AvbruttEllerAvsluttet
}

/// Whether the case is over, so that nobody in it waits any longer.
pub(super) fn er_slutt(sak: &Sak) -> bool {
    let vedtatt = sak.vedtak.iter().any(|v| v.art == Vedtaksart::Avslutning);
    vedtatt || sak.avslutning.is_some() || sak.utvalgsgruppe == Utvalgsgruppe::AvbruttEllerAvsluttet
}

/// Whether a date that is absent may have stood unreadable in the file. Such a date answers
/// nothing, so its absence proves nothing.
pub(super) fn har_uleselig(sak: &Sak) -> bool {
    sak.datakvalitet.iter().any(|m| m.kode == Merknadskode::UleseligDato)
}

/// Whether the absence of a start means that the case still waits for it.
pub(in super::super) fn venter_paa_start(sak: &Sak) -> bool {
    sak.start_faktisk.is_none() && uten_start(sak).is_none() && !er_slutt(sak) && !har_uleselig(sak)
}

/// Why nothing was granted; `None` where something was, or where only the date of it is missing.
pub(super) fn uten_innvilgelse(sak: &Sak) -> Option<Grunn> {
    if sak.innvilgelse().is_some() {
        return None;
    }
    if sak.foerste_vedtak().is_some_and(|v| v.utfall == Utfall::Avslaatt) {
        return Some(Grunn::Avslag);
    }
    if sak.trukket.is_some() {
        return Some(Grunn::Trukket);
    }
    match sak.utvalgsgruppe {
        Utvalgsgruppe::Innvilget | Utvalgsgruppe::AvbruttEllerAvsluttet => None,
        Utvalgsgruppe::Avslag => Some(Grunn::Avslag),
        Utvalgsgruppe::Trukket => Some(Grunn::Trukket),
        Utvalgsgruppe::Ubehandlet => Some(Grunn::IkkeAvgjort),
        Utvalgsgruppe::VurdertIkkeSoekt | Utvalgsgruppe::LangtidsmottakerUtenVurdering => {
            Some(if har_ikke_soekt(sak) { Grunn::IngenSoeknad } else { Grunn::IkkeAvgjort })
        }
    }
}

/// Whether the person was only considered: no application and no vedtak.
pub(super) fn har_ikke_soekt(sak: &Sak) -> bool {
    let uten_dato = sak.soeknad_mottatt.or(sak.soeknad_registrert).is_none();
    let gruppe = matches!(
        sak.utvalgsgruppe,
        Utvalgsgruppe::VurdertIkkeSoekt | Utvalgsgruppe::LangtidsmottakerUtenVurdering
    );
    uten_dato && gruppe && sak.vedtak.is_empty()
}
