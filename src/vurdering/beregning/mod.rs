//! The computed facts, one file per rule or closely related pair.
//!
//! The law's numbers come from `Regelverk::grense` by date; here is only the arithmetic. Every
//! result carries the sentence that shows it.

mod kontekst;
mod presisjon;
mod saksbehandlingstid;
mod foreloepig_svar;
mod aev;
mod ventetid;
mod angitt_start;
mod seks_maaneder;
mod rekkefoelge;
mod vedtaksperiode;
mod alder;
mod informasjon;

use chrono::NaiveDate;

use crate::domene::Sak;
use crate::regelverk::{Beregning, Grensenavn, Regelverk};

use self::kontekst::{Kontekst, har_ikke_soekt};
use super::beregnet::Beregnet;

pub(super) use self::kontekst::uten_start;
pub use self::rekkefoelge::{Par, Parstatus, Rekkefoelgepar, rekkefoelge};

/// All facts that can arise in the case, in the order of the handbook.
///
/// A person who never applied has no dates of application, vedtak or start to hold against each
/// other: only the information (K19) is a fact there, and steps taken without vedtak (K10).
pub fn beregn(sak: &Sak, stikkdato: NaiveDate, regelverk: &Regelverk) -> Vec<Beregnet> {
    let kontekst = Kontekst::new(sak, stikkdato, regelverk);
    let aktuelle = Beregning::ALLE.iter().filter(|b| kan_oppstaa(**b, sak));
    aktuelle.map(|b| regn(*b, &kontekst)).collect()
}

/// One fact of the case, also where the answer is that it does not arise.
pub fn beregn_en(
    beregning: Beregning,
    sak: &Sak,
    stikkdato: NaiveDate,
    regelverk: &Regelverk,
) -> Beregnet {
    regn(beregning, &Kontekst::new(sak, stikkdato, regelverk))
}

/// Whether the case was decided before sosialtjenesteloven: other law, outside the program.
///
/// Read from the data: no limit for the start (stl § 31) was in force on the day that picks the law.
pub fn under_annen_lov(sak: &Sak, stikkdato: NaiveDate, regelverk: &Regelverk) -> bool {
    regelverk.grense(Grensenavn::StartMaaneder, sak.lovdato(stikkdato)).is_none()
}

fn kan_oppstaa(beregning: Beregning, sak: &Sak) -> bool {
    !har_ikke_soekt(sak) || matches!(beregning, Beregning::K10 | Beregning::K19)
}

fn regn(beregning: Beregning, kontekst: &Kontekst<'_>) -> Beregnet {
    if let Some(annen_lov) = kontekst.annen_lov(beregning) {
        return annen_lov;
    }
    match beregning {
        Beregning::K01 => saksbehandlingstid::k01(kontekst),
        Beregning::K02 => foreloepig_svar::k02(kontekst),
        Beregning::K03 => saksbehandlingstid::k03(kontekst),
        Beregning::K04 => aev::k04(kontekst),
        Beregning::K07 => ventetid::k07(kontekst),
        Beregning::K08 => angitt_start::k08(kontekst),
        Beregning::K09 => seks_maaneder::k09(kontekst),
        Beregning::K10 => rekkefoelge::k10(kontekst),
        Beregning::K11 => vedtaksperiode::k11(kontekst),
        Beregning::K18 => alder::k18(kontekst),
        Beregning::K19 => informasjon::k19(kontekst),
    }
}

#[cfg(test)]
mod tests;
