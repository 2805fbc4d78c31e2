//! Contradictions inside one case: dates that cannot both be right.
//!
//! Only what is certain is reported: a month counts with the day that fits best. A contradiction is
//! a remark about the material, never a finding about the office.

use chrono::NaiveDate;

use crate::domene::{Aktivitetsart, Dato, Merknadskode, Sak};

use super::felt::Felt;

/// What cannot be right, with the field it is seen in.
pub(super) fn motsigelser(sak: &Sak, stikkdato: NaiveDate) -> Vec<(Merknadskode, Felt)> {
    let mut funn = Vec::new();
    let foer = |dato: Option<Dato>| match (dato, sak.soeknad_mottatt) {
        (Some(dato), Some(soeknad)) => dato.senest() < soeknad.tidligst(),
        _ => false,
    };
    if foer(sak.foerste_vedtak().map(|vedtak| vedtak.dato)) {
        funn.push((Merknadskode::VedtakFoerSoeknad, Felt::Vedtak));
    }
    if foer(sak.start_faktisk) {
        funn.push((Merknadskode::StartFoerSoeknad, Felt::Programstart));
    }
    for (dato, felt) in kjente_datoer(sak) {
        if dato.tidligst() > stikkdato {
            funn.push((Merknadskode::DatoEtterStikkdato, felt));
        }
    }
    funn
}

/// Dates of what has happened. A stated start and a period may lie ahead.
fn kjente_datoer(sak: &Sak) -> Vec<(Dato, Felt)> {
    let enkle = [
        (sak.soeknad_mottatt, Felt::SoeknadMottatt),
        (sak.soeknad_registrert, Felt::SoeknadRegistrert),
        (sak.foreloepig_svar, Felt::ForeloepigSvar),
        (sak.aev_dato, Felt::Aev),
        (sak.start_faktisk, Felt::Programstart),
        (sak.trukket, Felt::Trukket),
    ];
    let mut datoer: Vec<(Dato, Felt)> =
        enkle.into_iter().filter_map(|(dato, felt)| Some((dato?, felt))).collect();
    datoer.extend(sak.informasjon.iter().map(|gang| (gang.dato, Felt::Informert)));
    datoer.extend(sak.foerste_kvp_aktivitet.iter().map(|a| (a.dato, aktivitetsfelt(a.art))));
    for vedtak in &sak.vedtak {
        datoer.push((vedtak.dato, Felt::Vedtak));
        datoer.extend(vedtak.underretning_sendt.map(|dato| (dato, Felt::Underretning)));
    }
    datoer
}

fn aktivitetsfelt(art: Aktivitetsart) -> Felt {
    match art {
        Aktivitetsart::Kartlegging | Aktivitetsart::Planleggingssamtale => Felt::Kartlegging,
        Aktivitetsart::Utforming => Felt::Utforming,
        Aktivitetsart::TiltakEllerKurs | Aktivitetsart::Praksis | Aktivitetsart::Program => {
            Felt::FoersteAktivitet
        }
    }
}
