//! What the rules with a limit in months after the application have in common (K02, K09): the
//! limit day, the distance to it, and what makes the result provisional.

use chrono::NaiveDate;

use crate::regelverk::{Beregning, Grense};

use super::super::beregnet::Utfallskode;
use super::super::kalender::frist_maaneder;
use super::super::regnestykke::{Regnestykke, Setning};
use super::kontekst::{Kontekst, Soeknad, merk_registrert};

/// A limit that runs from the application.
#[derive(Clone, Copy)]
pub(super) struct Frist<'a> {
    pub(super) beregning: Beregning,
    pub(super) k: &'a Kontekst<'a>,
    pub(super) soeknad: Soeknad,
    pub(super) grense: &'a Grense,
}

impl Frist<'_> {
    /// The last day that is within.
    pub(super) fn dag(&self, mottatt: NaiveDate) -> NaiveDate {
        frist_maaneder(mottatt, self.grense.verdi)
    }

    /// A sentence that begins with the application and the months.
    pub(super) fn setning(&self, noekkel: &'static str, mottatt: NaiveDate) -> Setning {
        Setning::new(noekkel)
            .med("kilde", self.soeknad.kilde())
            .med("mottatt", mottatt)
            .med("maaneder", i64::from(self.grense.verdi))
    }

    /// What happened before the application came in contradicts it.
    pub(super) fn feil(&self, setning: Setning, dager: i64) -> Regnestykke {
        Regnestykke::new(self.beregning, Utfallskode::FeilIData, setning).med_dager(dager)
    }

    /// The result for what happened on `dag`, with limit and distance, and what makes it uncertain.
    pub(super) fn ferdig(
        &self,
        utfall: Utfallskode,
        setning: Setning,
        mottatt: NaiveDate,
        dag: NaiveDate,
    ) -> Regnestykke {
        let frist = self.dag(mottatt);
        let avstand = (dag - frist).num_days();
        let er_over = avstand > 0;
        let mut stykke = Regnestykke::new(self.beregning, utfall, setning)
            .med_frist(frist)
            .med_dager(avstand.abs())
            .med_bekreftes(&self.grense.maa_bekreftes);
        if er_over {
            stykke = self.k.med_virkedag(stykke);
        }
        if self.soeknad.bare_registrert {
            stykke = merk_registrert(stykke, er_over);
        }
        self.k.merk_forskjoevet(stykke, avstand)
    }

    /// The limit day follows from the application alone, so it is told also where nothing is held
    /// against it.
    pub(super) fn med_dag(&self, stykke: Regnestykke) -> Regnestykke {
        let Some(mottatt) = self.soeknad.dato.som_dag().filter(|_| stykke.frist.is_none()) else {
            return stykke;
        };
        stykke.med_frist(self.dag(mottatt))
    }
}
