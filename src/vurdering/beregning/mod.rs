//! The computed facts, one file per rule or closely related pair.
//!
//! The law's numbers come from `Regelverk::grense` by date; here is only the arithmetic. Every
//! result carries the parts of the sentence that shows it.

mod grunn;
mod kontekst;
mod presisjon;
mod frist;
mod saksbehandlingstid;
mod foreloepig_svar;
mod aev;
mod underretning;
mod begrunnelse;
mod ventetid;
mod angitt_start;
mod seks_maaneder;
mod rekkefoelge;
mod vedtaksperiode;
mod varighet;
mod fornyelse;
mod avbrudd;
mod evaluering;
mod programtid;
mod innhold;
mod alder;
mod informasjon;
mod kontakt;

use chrono::NaiveDate;

use crate::domene::{Sak, Vedtaksart};
use crate::regelverk::{Beregning, Grensenavn, Nivaa, Regelverk};

use self::grunn::har_ikke_soekt;
use self::kontekst::Kontekst;
use super::beregnet::Beregnet;
use super::regnestykke::{Regnestykke, Setning};

pub use self::begrunnelse::{Begrunnelsesregime, begrunnelsesregime};
pub(super) use self::grunn::{uten_start, venter_paa_start};
pub use self::rekkefoelge::{Par, Parstatus, Rekkefoelgepar, rekkefoelge};

/// All facts that can be told of a case, also those that do not arise in this one, as plain values in
/// the order of the handbook.
pub fn regn<'a>(
    sak: &'a Sak,
    stikkdato: NaiveDate,
    regelverk: &'a Regelverk,
) -> impl Iterator<Item = Regnestykke> + 'a {
    let kontekst = Kontekst::new(sak, stikkdato, regelverk);
    i_sak().map(move |beregning| regn_en(beregning, &kontekst))
}

/// All facts that can arise in the case, worded, in the order of the handbook.
///
/// A person who never applied has no dates of application, vedtak or start to hold against each
/// other: only the information (K19) is a fact there, and steps taken without vedtak (K10). Facts
/// about what a sample seldom holds are told where it holds them.
pub fn beregn(sak: &Sak, stikkdato: NaiveDate, regelverk: &Regelverk) -> Vec<Beregnet> {
    let kontekst = Kontekst::new(sak, stikkdato, regelverk);
    let aktuelle = i_sak().filter(|b| kan_oppstaa(*b, sak));
    aktuelle.map(|b| regn_en(b, &kontekst).i_ord()).collect()
}

/// One fact of the case, also where the answer is that it does not arise.
pub fn beregn_en(
    beregning: Beregning,
    sak: &Sak,
    stikkdato: NaiveDate,
    regelverk: &Regelverk,
) -> Beregnet {
    regn_en(beregning, &Kontekst::new(sak, stikkdato, regelverk)).i_ord()
}

/// Whether the case was decided before sosialtjenesteloven: other law, outside the program.
///
/// Read from the data: no limit for the start (stl § 31) was in force on the day that picks the law.
pub fn under_annen_lov(sak: &Sak, stikkdato: NaiveDate, regelverk: &Regelverk) -> bool {
    regelverk.grense(Grensenavn::StartMaaneder, sak.lovdato(stikkdato)).is_none()
}

/// The facts that one case is enough for. The others need the whole office (K20, K21) or the texts
/// of other cases (K23).
fn i_sak() -> impl Iterator<Item = Beregning> {
    Beregning::ALLE.iter().copied().filter(|b| b.nivaa() == Nivaa::Sak && *b != Beregning::K23)
}

fn kan_oppstaa(beregning: Beregning, sak: &Sak) -> bool {
    if har_ikke_soekt(sak) && !matches!(beregning, Beregning::K10 | Beregning::K19) {
        return false;
    }
    let startet = sak.start_faktisk.is_some();
    match beregning {
        Beregning::K01
        | Beregning::K02
        | Beregning::K03
        | Beregning::K04
        | Beregning::K07
        | Beregning::K08
        | Beregning::K09
        | Beregning::K10
        | Beregning::K11
        | Beregning::K18
        | Beregning::K19 => true,
        Beregning::K05 | Beregning::K06 => !sak.vedtak.is_empty(),
        Beregning::K12 => startet,
        Beregning::K13 => sak.vedtak.iter().any(|v| v.periode_til.is_some()),
        Beregning::K14 => {
            !sak.avbrudd.is_empty() || sak.vedtak.iter().any(|v| v.art == Vedtaksart::Avbrudd)
        }
        Beregning::K15 => sak.vedtak.iter().any(|v| !v.evaluering.is_empty()),
        Beregning::K16 => sak.aktiviteter.iter().any(|a| a.timer_uke.is_some()),
        Beregning::K17 => startet && !sak.aktiviteter.is_empty(),
        Beregning::K22 => !sak.kontakt.is_empty(),
        Beregning::K20 | Beregning::K21 | Beregning::K23 => false,
    }
}

fn regn_en(beregning: Beregning, kontekst: &Kontekst<'_>) -> Regnestykke {
    if let Some(annen_lov) = kontekst.annen_lov(beregning) {
        return annen_lov;
    }
    match beregning {
        Beregning::K01 => saksbehandlingstid::k01(kontekst),
        Beregning::K02 => foreloepig_svar::k02(kontekst),
        Beregning::K03 => saksbehandlingstid::k03(kontekst),
        Beregning::K04 => aev::k04(kontekst),
        Beregning::K05 => underretning::k05(kontekst),
        Beregning::K06 => begrunnelse::k06(kontekst),
        Beregning::K07 => ventetid::k07(kontekst),
        Beregning::K08 => angitt_start::k08(kontekst),
        Beregning::K09 => seks_maaneder::k09(kontekst),
        Beregning::K10 => rekkefoelge::k10(kontekst),
        Beregning::K11 => vedtaksperiode::k11(kontekst),
        Beregning::K12 => varighet::k12(kontekst),
        Beregning::K13 => fornyelse::k13(kontekst),
        Beregning::K14 => avbrudd::k14(kontekst),
        Beregning::K15 => evaluering::k15(kontekst),
        Beregning::K16 => programtid::k16(kontekst),
        Beregning::K17 => innhold::k17(kontekst),
        Beregning::K18 => alder::k18(kontekst),
        Beregning::K19 => informasjon::k19(kontekst),
        Beregning::K22 => kontakt::k22(kontekst),
        Beregning::K20 | Beregning::K21 => {
            Regnestykke::kan_ikke(beregning, Setning::new("fakta-for-kontoret"))
        }
        Beregning::K23 => Regnestykke::kan_ikke(beregning, Setning::new("fakta-k23-egen-jobb")),
    }
}

#[cfg(test)]
mod tests;
