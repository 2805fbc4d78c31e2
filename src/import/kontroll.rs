//! Contradictions inside one case: dates that cannot both be right.
//!
//! Only what is certain is reported: a month counts with the day that fits best. A contradiction is
//! a remark about the material, never a finding about the office.

use chrono::NaiveDate;

use crate::domene::{Aktivitetsart, Dato, Merknadskode, Sak, Utfall, Vedtaksart};

use super::felt::Felt;

/// What cannot be right, with the field it is seen in.
pub(super) fn motsigelser(sak: &Sak, stikkdato: NaiveDate) -> Vec<(Merknadskode, Felt)> {
    let mut funn = Vec::new();
    let soeknad = sak.soeknad_mottatt;
    if foer(sak.foerste_vedtak().map(|vedtak| vedtak.dato), soeknad) {
        funn.push((Merknadskode::VedtakFoerSoeknad, Felt::Vedtak));
    }
    if foer(sak.start_faktisk, soeknad) {
        funn.push((Merknadskode::StartFoerSoeknad, Felt::Programstart));
    }
    if foer(sak.foreloepig_svar, soeknad) {
        funn.push((Merknadskode::SvarFoerSoeknad, Felt::ForeloepigSvar));
    }
    om_vedtak(sak, &mut funn);
    om_slutten(sak, &mut funn);
    for (fra, til, felt) in perioder(sak) {
        if foer(til, Some(fra)) {
            funn.push((Merknadskode::PeriodeSnudd, felt));
        }
    }
    for (dato, felt) in kjente_datoer(sak) {
        if dato.tidligst() > stikkdato {
            funn.push((Merknadskode::DatoEtterStikkdato, felt));
        }
    }
    funn
}

/// Certainly earlier, whatever day of the month is meant.
fn foer(dato: Option<Dato>, grense: Option<Dato>) -> bool {
    matches!((dato, grense), (Some(dato), Some(grense)) if dato.senest() < grense.tidligst())
}

fn om_vedtak(sak: &Sak, funn: &mut Vec<(Merknadskode, Felt)>) {
    for vedtak in &sak.vedtak {
        if foer(vedtak.underretning_sendt, Some(vedtak.dato)) {
            funn.push((Merknadskode::UnderretningFoerVedtak, Felt::Underretning));
        }
    }
    let er_avslag = |utfall| utfall == Utfall::Avslaatt;
    let avslag = sak.foerste_vedtak().is_some_and(|vedtak| er_avslag(vedtak.utfall));
    let er_omgjort =
        sak.innvilgelse().is_some() || sak.klage.as_ref().is_some_and(|k| k.omgjort.is_some());
    let bare_avslag = sak.vedtak.iter().all(|vedtak| vedtak.art == Vedtaksart::Avslag);
    if avslag && bare_avslag && !er_omgjort && sak.start_faktisk.is_some() {
        funn.push((Merknadskode::StartTrossAvslag, Felt::Programstart));
    }
}

/// Withdrawal, end and complaint.
fn om_slutten(sak: &Sak, funn: &mut Vec<(Merknadskode, Felt)>) {
    let slutt = sak.avslutning.as_ref().and_then(|slutt| slutt.dato);
    if foer(slutt, sak.start_faktisk) {
        funn.push((Merknadskode::AvsluttetFoerStart, Felt::Avsluttet));
    }
    let klage = sak.klage.as_ref().map(|klage| klage.dato);
    if foer(klage, sak.foerste_vedtak().map(|vedtak| vedtak.dato)) {
        funn.push((Merknadskode::KlageFoerVedtak, Felt::Klage));
    }
    if foer(sak.trukket, sak.soeknad_mottatt) {
        funn.push((Merknadskode::TrukketFoerSoeknad, Felt::Trukket));
    }
    let startet_foer = foer(sak.start_faktisk, sak.trukket);
    let er_startet = sak.start_faktisk.is_some() && !startet_foer;
    if sak.trukket.is_some() && er_startet && sak.innvilgelse().is_none() {
        funn.push((Merknadskode::StartTrossTrukket, Felt::Programstart));
    }
}

/// All periods, with the field their end stands in.
fn perioder(sak: &Sak) -> Vec<(Dato, Option<Dato>, Felt)> {
    let mut alle: Vec<(Dato, Option<Dato>, Felt)> = Vec::new();
    let vedtak = sak.vedtak.iter();
    alle.extend(vedtak.filter_map(|v| Some((v.periode_fra?, v.periode_til, Felt::PeriodeTil))));
    alle.extend(sak.permisjon.iter().map(|p| (p.fra, p.til, Felt::PermisjonTil)));
    alle.extend(sak.avbrudd.iter().map(|p| (p.fra, p.til, Felt::AvbruddTil)));
    alle.extend(sak.aktiviteter.iter().map(|p| (p.fra, p.til, Felt::AktivitetTil)));
    alle
}

/// Dates of what has happened. A stated start and a period may lie ahead.
fn kjente_datoer(sak: &Sak) -> Vec<(Dato, Felt)> {
    let enkle = [
        (sak.kjent_siden, Felt::KjentSiden),
        (sak.soeknad_mottatt, Felt::SoeknadMottatt),
        (sak.soeknad_registrert, Felt::SoeknadRegistrert),
        (sak.foreloepig_svar, Felt::ForeloepigSvar),
        (sak.aev_dato, Felt::Aev),
        (sak.start_faktisk, Felt::Programstart),
        (sak.trukket, Felt::Trukket),
        (sak.klage.as_ref().map(|klage| klage.dato), Felt::Klage),
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
        Aktivitetsart::Kartlegging => Felt::Kartlegging,
        Aktivitetsart::Planleggingssamtale => Felt::Planleggingssamtale,
        Aktivitetsart::Utforming => Felt::Utforming,
        Aktivitetsart::TiltakEllerKurs => Felt::Tiltak,
        Aktivitetsart::Praksis => Felt::Praksis,
        Aktivitetsart::Program => Felt::FoersteAktivitet,
    }
}
