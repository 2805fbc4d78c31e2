//! One row of the case table.

use crate::domene::{Dato, KontorId, Sak, SakId, Tilsyn, Utvalgsgruppe};
use crate::regelverk::Sjekkliste;
use crate::vurdering::{self, Framdrift};

/// One row of the case table.
#[derive(Debug, Clone)]
pub(crate) struct Saksrad {
    /// The case.
    pub id: SakId,
    /// Its office.
    pub kontor: KontorId,
    /// Group of the sample.
    pub gruppe: Utvalgsgruppe,
    /// Application.
    pub soeknad: Option<Dato>,
    /// First decision.
    pub vedtak: Option<Dato>,
    /// Start.
    pub start: Option<Dato>,
    /// Days from vedtak to start, or to the stikkdato.
    pub ventetid: Option<(i64, Venter)>,
    /// Answers.
    pub framdrift: Framdrift,
    /// Remarks of the import.
    pub merknader: usize,
}

/// Whether a participant still waits on the stikkdato.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Venter {
    /// The programme has started.
    Nei,
    /// Not yet.
    Ja,
}

impl Saksrad {
    /// The row of that case.
    pub(super) fn av(tilsyn: &Tilsyn, sjekkliste: &Sjekkliste, sak: &Sak) -> Self {
        let ventetid = vurdering::ventetid(tilsyn, sak);
        Self {
            id: sak.id.clone(),
            kontor: sak.kontor.clone(),
            gruppe: sak.utvalgsgruppe,
            soeknad: sak.soeknad_mottatt.or(sak.soeknad_registrert),
            vedtak: sak.foerste_vedtak().map(|v| v.dato),
            start: sak.start_faktisk,
            ventetid: ventetid
                .map(|v| (v.dager, if v.venter_fortsatt { Venter::Ja } else { Venter::Nei })),
            framdrift: vurdering::framdrift_sak(tilsyn, sjekkliste, sak),
            merknader: sak.datakvalitet.len(),
        }
    }
}
