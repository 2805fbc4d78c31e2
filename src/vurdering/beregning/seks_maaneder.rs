//! K09 start at latest six calendar months after the application came in (stl § 31).
//!
//! Six months is the outermost limit and never a normal handling time.

use chrono::NaiveDate;

use crate::domene::{Dato, Melding, Utfall};
use crate::regelverk::{Beregning, Grense, Grensenavn};

use super::super::beregnet::{Beregnet, Utfallskode};
use super::super::kalender::frist_maaneder;
use super::kontekst::{Kontekst, Soeknad, ingen_grense, merk_registrert, uten_start};
use super::presisjon::med_presisjon;

/// Which application counts after a complaint must be confirmed.
const U5: u8 = 5;

struct Regel<'a> {
    k: &'a Kontekst<'a>,
    soeknad: Soeknad,
    grense: &'a Grense,
}

/// K09. After a refusal that was changed on complaint the time runs from the original application.
pub(super) fn k09(k: &Kontekst<'_>) -> Beregnet {
    let Some(soeknad) = k.soeknad() else { return k.uten_soeknad(Beregning::K09) };
    if let Some(grunn) = uten_start(k.sak) {
        return Beregnet::ikke_aktuelt(Beregning::K09, grunn);
    }
    if k.sak.fra_annen_kommune == Some(true) {
        return Beregnet::kan_ikke(Beregning::K09, Melding::new("fakta-annen-kommune"));
    }
    let Some(grense) = k.grense(Grensenavn::StartMaaneder) else {
        return ingen_grense(Beregning::K09);
    };
    let regel = Regel { k, soeknad, grense };
    let beregnet = match k.sak.start_faktisk {
        Some(start) => regel.startet(start),
        None => match k.ukjent_start(Beregning::K09) {
            Some(ukjent) => return ukjent,
            None => regel.venter(),
        },
    };
    if er_innvilget_etter_klage(k) {
        return beregnet.med_bekreftes(&[U5]).med_tillegg(Melding::new("fakta-k09-klage"));
    }
    beregnet
}

impl Regel<'_> {
    fn startet(&self, start: Dato) -> Beregnet {
        med_presisjon([self.soeknad.dato, start], |[mottatt, start]| {
            if start < mottatt && !self.soeknad.bare_registrert {
                let melding = self.melding("fakta-k09-feil", mottatt).med("start", start);
                return Beregnet::new(Beregning::K09, Utfallskode::FeilIData, melding)
                    .med_dager((mottatt - start).num_days());
            }
            let frist = frist_maaneder(mottatt, self.grense.verdi);
            let (utfall, noekkel) = if start <= frist {
                (Utfallskode::Innenfor, "fakta-k09-innenfor")
            } else {
                (Utfallskode::Over, "fakta-k09-over")
            };
            let melding = self.melding(noekkel, mottatt).med("start", start);
            self.ferdig(utfall, melding, frist, start)
        })
    }

    fn venter(&self) -> Beregnet {
        let stikkdato = self.k.stikkdato;
        med_presisjon([self.soeknad.dato], |[mottatt]| {
            let frist = frist_maaneder(mottatt, self.grense.verdi);
            let (utfall, noekkel) = if stikkdato <= frist {
                (Utfallskode::VenterInnenfor, "fakta-k09-venter-innenfor")
            } else {
                (Utfallskode::VenterOver, "fakta-k09-venter-over")
            };
            let melding = self.melding(noekkel, mottatt).med("stikkdato", stikkdato);
            self.ferdig(utfall, melding, frist, stikkdato)
        })
    }

    fn melding(&self, noekkel: &str, mottatt: NaiveDate) -> Melding {
        Melding::new(noekkel)
            .med("kilde", self.soeknad.kilde())
            .med("mottatt", mottatt)
            .med("maaneder", i64::from(self.grense.verdi))
    }

    fn ferdig(
        &self,
        utfall: Utfallskode,
        m: Melding,
        frist: NaiveDate,
        dag: NaiveDate,
    ) -> Beregnet {
        let avstand = (dag - frist).num_days();
        let er_over = avstand > 0;
        let mut beregnet = Beregnet::new(Beregning::K09, utfall, m)
            .med_frist(frist)
            .med_dager(avstand.abs())
            .med_bekreftes(&self.grense.maa_bekreftes);
        if er_over {
            beregnet = self.k.med_virkedag(beregnet);
        }
        if self.soeknad.bare_registrert {
            beregnet = merk_registrert(beregnet, er_over);
        }
        self.k.merk_forskjoevet(beregnet, avstand)
    }
}

fn er_innvilget_etter_klage(k: &Kontekst<'_>) -> bool {
    k.sak.innvilgelse().is_some()
        && k.sak.foerste_vedtak().is_some_and(|v| v.utfall == Utfall::Avslaatt)
}
