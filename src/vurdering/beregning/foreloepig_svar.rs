//! K02 foreløpig svar: due when the answer takes more than one month (fvl § 11 a).
//!
//! One month is the limit for the foreløpig svar, not for the decision. Whether a svar was
//! «åpenbart unødvendig», and what it said, is the inspector's.

use chrono::NaiveDate;

use crate::domene::Melding;
use crate::regelverk::{Beregning, Grense, Grensenavn};

use super::super::beregnet::{Beregnet, Utfallskode};
use super::super::kalender::frist_maaneder;
use super::kontekst::{Kontekst, Slutt, Soeknad, ingen_grense, merk_registrert, uleselig};
use super::presisjon::med_presisjon;

/// The day the waiting ended, and the key part that names why.
#[derive(Clone, Copy)]
struct Sluttdag {
    dag: NaiveDate,
    art: Slutt,
}

struct Regel<'a> {
    k: &'a Kontekst<'a>,
    soeknad: Soeknad,
    grense: &'a Grense,
}

/// K02.
pub(super) fn k02(k: &Kontekst<'_>) -> Beregnet {
    let Some(soeknad) = k.soeknad() else { return k.uten_soeknad(Beregning::K02) };
    let Some(grense) = k.grense(Grensenavn::ForeloepigSvarMaaneder) else {
        return ingen_grense(Beregning::K02);
    };
    let art = k.slutt();
    let slutt = match art {
        Slutt::Vedtak(dato) | Slutt::Trukket(dato) => dato,
        Slutt::Ubehandlet | Slutt::Ukjent(_) => k.stikkdato.into(),
    };
    let svar = k.sak.foreloepig_svar;
    let regel = Regel { k, soeknad, grense };
    med_presisjon([soeknad.dato, slutt, svar.unwrap_or(slutt)], |[mottatt, dag, svardag]| {
        regel.vurder(mottatt, Sluttdag { dag, art }, svar.map(|_| svardag))
    })
}

impl Regel<'_> {
    fn vurder(&self, mottatt: NaiveDate, slutt: Sluttdag, svar: Option<NaiveDate>) -> Beregnet {
        let frist = frist_maaneder(mottatt, self.grense.verdi);
        let melding = |noekkel: &str| self.melding(noekkel, mottatt);
        if let Some(svar) = svar.filter(|svar| *svar < mottatt && !self.soeknad.bare_registrert) {
            let feil = melding("fakta-k02-feil").med("svar", svar);
            return Beregnet::new(Beregning::K02, Utfallskode::FeilIData, feil)
                .med_dager((mottatt - svar).num_days());
        }
        if let Some(noekkel) = avgjort_innen(slutt, frist) {
            let m = melding(noekkel).med("slutt", slutt.dag);
            return self.ferdig(Utfallskode::IkkeAktuelt, m, frist, slutt.dag);
        }
        if let Some(svar) = svar {
            let (utfall, noekkel) = if svar <= frist {
                (Utfallskode::GittIRettTid, "fakta-k02-i-rett-tid")
            } else {
                (Utfallskode::GittForSent, "fakta-k02-for-sent")
            };
            return self.ferdig(utfall, melding(noekkel).med("svar", svar), frist, svar);
        }
        let m = |noekkel| melding(noekkel).med("slutt", slutt.dag);
        let (utfall, noekkel) = match slutt.art {
            Slutt::Ukjent(felt) => return Beregnet::mangler(Beregning::K02, felt),
            Slutt::Ubehandlet if slutt.dag <= frist => {
                (Utfallskode::IkkeForfalt, "fakta-k02-ikke-forfalt")
            }
            Slutt::Ubehandlet => (Utfallskode::Mangler, "fakta-k02-mangler"),
            Slutt::Vedtak(_) => (Utfallskode::Mangler, "fakta-k02-mangler-vedtak"),
            Slutt::Trukket(_) => (Utfallskode::Mangler, "fakta-k02-mangler-trukket"),
        };
        if utfall == Utfallskode::Mangler && self.k.har_uleselig() {
            return uleselig(Beregning::K02);
        }
        self.ferdig(utfall, m(noekkel), frist, slutt.dag)
    }

    fn melding(&self, noekkel: &str, mottatt: NaiveDate) -> Melding {
        Melding::new(noekkel)
            .med("kilde", self.soeknad.kilde())
            .med("mottatt", mottatt)
            .med("maaneder", i64::from(self.grense.verdi))
    }

    /// Adds limit, distance to it, and what makes the result uncertain.
    fn ferdig(
        &self,
        utfall: Utfallskode,
        m: Melding,
        frist: NaiveDate,
        dag: NaiveDate,
    ) -> Beregnet {
        let avstand = (dag - frist).num_days();
        let er_over = avstand > 0;
        let mut beregnet = Beregnet::new(Beregning::K02, utfall, m)
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

/// The key of the reason where the application was decided or withdrawn within the limit.
fn avgjort_innen(slutt: Sluttdag, frist: NaiveDate) -> Option<&'static str> {
    if slutt.dag > frist {
        return None;
    }
    match slutt.art {
        Slutt::Vedtak(_) => Some("fakta-k02-avgjort"),
        Slutt::Trukket(_) => Some("fakta-k02-trukket"),
        Slutt::Ubehandlet | Slutt::Ukjent(_) => None,
    }
}
