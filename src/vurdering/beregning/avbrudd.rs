//! K14 length of each interruption against the year after which the programme is ended
//! (stl § 34 first ledd).
//!
//! Several interruptions are added together only where one follows the other without a day between
//! (must be confirmed, U7).

use chrono::NaiveDate;

use crate::domene::{Avslutningsaarsak, Dato, Saksperiode, Vedtaksart};
use crate::regelverk::{Beregning, Grense, Grensenavn};

use super::super::beregnet::Utfallskode;
use super::super::kalender::periode_slutt;
use super::super::regnestykke::{Regnestykke, Setning};
use super::kontekst::{Grunn, Kontekst, ingen_grense, uten_start};
use super::presisjon::med_presisjon;

/// Whether interruptions are added together must be confirmed.
const U7: u8 = 7;

/// K14: the longest against the limit first, the others beside it.
pub(super) fn k14(k: &Kontekst<'_>) -> Regnestykke {
    if let Some(grunn) = uten_start(k.sak) {
        return Regnestykke::ikke_aktuelt(Beregning::K14, grunn);
    }
    let (perioder, slaatt_sammen) = sammenhengende(&k.sak.avbrudd);
    if perioder.is_empty() {
        let vedtatt = k.sak.vedtak.iter().any(|v| v.art == Vedtaksart::Avbrudd);
        if vedtatt {
            return Regnestykke::mangler(Beregning::K14, "avbrudd");
        }
        return Regnestykke::ikke_aktuelt(Beregning::K14, Grunn::IngenAvbrudd);
    }
    let mut alle: Vec<Regnestykke> = perioder.iter().map(|p| av_periode(k, p)).collect();
    alle.sort_by_key(|b| b.utfall != Utfallskode::Over);
    let mut alle = alle.into_iter();
    let Some(foerste) = alle.next() else {
        return Regnestykke::ikke_aktuelt(Beregning::K14, Grunn::IngenAvbrudd);
    };
    let samlet = alle.fold(foerste, |samlet, neste| {
        let neste = neste.setning.med_dager(neste.dager).med_frist(neste.frist);
        samlet.med_tillegg(neste)
    });
    if slaatt_sammen { samlet.med_bekreftes(&[U7]) } else { samlet }
}

/// The interruptions in time order, those without a day between taken as one.
fn sammenhengende(avbrudd: &[Saksperiode]) -> (Vec<Saksperiode>, bool) {
    let mut sortert: Vec<Saksperiode> = avbrudd.to_vec();
    sortert.sort_by_key(|p| p.fra.tidligst());
    let mut ut: Vec<Saksperiode> = Vec::new();
    let mut slaatt_sammen = false;
    for periode in sortert {
        match ut.last_mut() {
            Some(forrige) if foelger(forrige, &periode) => {
                forrige.til = match (forrige.til, periode.til) {
                    (Some(a), Some(b)) => Some(if a.tidligst() > b.tidligst() { a } else { b }),
                    (Some(_) | None, _) => None,
                };
                slaatt_sammen = true;
            }
            Some(_) | None => ut.push(periode),
        }
    }
    (ut, slaatt_sammen)
}

fn foelger(forrige: &Saksperiode, neste: &Saksperiode) -> bool {
    let dager = forrige.til.and_then(Dato::som_dag).zip(neste.fra.som_dag());
    dager.is_some_and(|(til, fra)| fra <= til.succ_opt().unwrap_or(til))
}

fn av_periode(k: &Kontekst<'_>, periode: &Saksperiode) -> Regnestykke {
    let Some(grense) = k.grense_den(Grensenavn::AvbruddMaaneder, periode.fra) else {
        return ingen_grense(Beregning::K14);
    };
    let varer = periode.til.is_none();
    let til = periode.til.unwrap_or_else(|| k.stikkdato.into());
    med_presisjon([periode.fra, til], |[fra, til]| {
        let stykke = av_dager(k, grense, [fra, til], varer);
        match beskyttet(k, fra, grense) {
            Some(setning) => stykke.med_tillegg(setning),
            None => stykke,
        }
    })
}

fn av_dager(
    k: &Kontekst<'_>,
    grense: &Grense,
    [fra, til]: [NaiveDate; 2],
    varer: bool,
) -> Regnestykke {
    let siste = periode_slutt(fra, grense.verdi);
    let avstand = (til - siste).num_days();
    let (utfall, noekkel) = match (til < fra, avstand > 0) {
        (true, _) => (Utfallskode::FeilIData, "fakta-k14-feil"),
        (false, false) => (Utfallskode::Innenfor, "fakta-k14-innenfor"),
        (false, true) => (Utfallskode::Over, "fakta-k14-over"),
    };
    let setning = Setning::new(noekkel)
        .med("fra", fra)
        .med("til", til)
        .med("varer", if varer { "ja" } else { "nei" });
    let stykke = Regnestykke::new(Beregning::K14, utfall, setning)
        .med_dager(avstand.abs())
        .med_frist(siste)
        .med_bekreftes(&grense.maa_bekreftes);
    k.merk_forskjoevet(stykke, avstand)
}

/// Ended because of ordinary work inside the first year of the absence: the law forbids that, and
/// the inspector looks (item E7). Birth and adoption are not in the data.
fn beskyttet(k: &Kontekst<'_>, fra: NaiveDate, grense: &Grense) -> Option<Setning> {
    let avslutning = k.sak.avslutning.as_ref()?;
    let slutt = avslutning.dato?.som_dag()?;
    let innen = slutt >= fra && slutt <= periode_slutt(fra, grense.verdi);
    let arbeid = avslutning.aarsak == Some(Avslutningsaarsak::Arbeid);
    (innen && arbeid).then(|| Setning::new("fakta-k14-arbeid").med("slutt", slutt))
}
