//! K13 renewal: did the new vedtak come before the old period ended, and without days in between
//! (kvpf § 2 first ledd).
//!
//! No new vedtak is called for when the programme has ended or has lasted as long as it may.

use chrono::NaiveDate;

use crate::domene::{Dato, Utfall, Vedtak, Vedtaksart};
use crate::regelverk::Beregning;

use super::super::beregnet::Utfallskode;
use super::super::regnestykke::{Regnestykke, Setning};
use super::kontekst::{Kontekst, uten_innvilgelse};
use super::presisjon::med_presisjon;
use super::varighet::siste_dag;

/// A vedtak that gives a period whose ends are known.
#[derive(Clone, Copy)]
struct Periode {
    vedtak: Dato,
    fra: Dato,
    til: Dato,
}

/// K13: of several renewals the one that weighs most is given, the others beside it.
pub(super) fn k13(k: &Kontekst<'_>) -> Regnestykke {
    if let Some(grunn) = uten_innvilgelse(k.sak) {
        return Regnestykke::ikke_aktuelt(Beregning::K13, grunn);
    }
    let gir_periode = k.sak.vedtak.iter().filter(|v| gir_periode(v));
    let mut perioder = Vec::new();
    for vedtak in gir_periode {
        let Some((fra, til)) = vedtak.periode_fra.zip(vedtak.periode_til) else {
            return Regnestykke::mangler(Beregning::K13, "periode");
        };
        perioder.push(Periode { vedtak: vedtak.dato, fra, til });
    }
    perioder.sort_by_key(|p| p.fra.tidligst());
    let Some(siste) = perioder.last() else {
        return Regnestykke::mangler(Beregning::K13, "vedtak");
    };
    let par = perioder.iter().zip(perioder.iter().skip(1));
    let mut alle: Vec<Regnestykke> = par.map(|(gammel, ny)| fornyet(*gammel, *ny)).collect();
    alle.extend(etter_siste(k, *siste, alle.is_empty()));
    alle.sort_by_key(|b| vekt(b.utfall));
    let mut alle = alle.into_iter();
    let Some(foerste) = alle.next() else { return Regnestykke::mangler(Beregning::K13, "periode") };
    alle.fold(foerste, |samlet, neste| {
        let neste = neste.setning.med_dager(neste.dager);
        samlet.med_tillegg(neste)
    })
}

fn gir_periode(vedtak: &Vedtak) -> bool {
    let art = matches!(
        vedtak.art,
        Vedtaksart::Program | Vedtaksart::Forlengelse | Vedtaksart::KlageOmgjoering
    );
    art && vedtak.utfall != Utfall::Avslaatt
}

/// Order of weight among several renewals.
fn vekt(utfall: Utfallskode) -> u8 {
    let rekke = [
        Utfallskode::Opphold,
        Utfallskode::FornyetForSent,
        Utfallskode::Mangler,
        Utfallskode::KanIkkeBeregnes,
        Utfallskode::FornyetITide,
    ];
    let plass = rekke.iter().position(|u| *u == utfall).unwrap_or(rekke.len());
    u8::try_from(plass).unwrap_or(u8::MAX)
}

/// One period and the next: the gap between them, then the day of the new vedtak.
fn fornyet(gammel: Periode, ny: Periode) -> Regnestykke {
    med_presisjon([gammel.til, ny.fra, ny.vedtak], |[til, fra, vedtak]| {
        let opphold = (fra - til).num_days() - 1;
        let for_sent = (vedtak - til).num_days();
        let setning =
            |noekkel| Setning::new(noekkel).med("til", til).med("fra", fra).med("vedtak", vedtak);
        let ny = |utfall, noekkel| Regnestykke::new(Beregning::K13, utfall, setning(noekkel));
        if opphold > 0 {
            return ny(Utfallskode::Opphold, "fakta-k13-opphold").med_dager(opphold);
        }
        if for_sent > 0 {
            return ny(Utfallskode::FornyetForSent, "fakta-k13-for-sent").med_dager(for_sent);
        }
        let stykke = ny(Utfallskode::FornyetITide, "fakta-k13-i-tide").med_dager(-for_sent);
        if opphold < 0 {
            let overlapp = Setning::new("fakta-k13-overlapp").med("dager", -opphold);
            return stykke.med_tillegg(overlapp);
        }
        stykke
    })
}

/// What the end of the last period asks for; nothing where renewals have been told and it is right.
fn etter_siste(k: &Kontekst<'_>, siste: Periode, alene: bool) -> Option<Regnestykke> {
    let stykke = if slutter(k, siste) {
        let setning = Setning::new("fakta-k13-avsluttet");
        Regnestykke::new(Beregning::K13, Utfallskode::IkkeAktuelt, setning)
    } else if siste.til.tidligst() >= k.stikkdato {
        med_presisjon([siste.til], |[til]| {
            let setning = Setning::new("fakta-k13-ikke-forfalt").med("til", til);
            let setning = setning.med("stikkdato", k.stikkdato);
            Regnestykke::new(Beregning::K13, Utfallskode::IkkeForfalt, setning)
        })
    } else if har_naadd_grensen(k, siste.til) {
        let setning = Setning::new("fakta-k13-lengste-tid");
        Regnestykke::new(Beregning::K13, Utfallskode::IkkeAktuelt, setning)
    } else {
        return Some(mangler(k, siste));
    };
    alene.then_some(stykke)
}

fn mangler(k: &Kontekst<'_>, siste: Periode) -> Regnestykke {
    if let Some(ukjent) = k.ukjent_slutt(Beregning::K13) {
        return ukjent;
    }
    med_presisjon([siste.til], |[til]| {
        let dager = (k.stikkdato - til).num_days();
        let setning = Setning::new("fakta-k13-mangler").med("til", til);
        let setning = setning.med("stikkdato", k.stikkdato);
        Regnestykke::new(Beregning::K13, Utfallskode::Mangler, setning).med_dager(dager)
    })
}

/// Ended or interrupted before the period was out, or by then: no renewal is called for.
fn slutter(k: &Kontekst<'_>, siste: Periode) -> bool {
    let neste_dag = |dag: NaiveDate| dag.succ_opt().unwrap_or(dag);
    let innen = |dag: Dato| dag.tidligst() <= neste_dag(siste.til.senest());
    let avsluttet = k.sak.avslutning.as_ref().and_then(|a| a.dato).is_some_and(innen);
    let vedtak = k.sak.vedtak.iter().any(|v| v.art == Vedtaksart::Avslutning && innen(v.dato));
    let avbrutt = k
        .sak
        .avbrudd
        .iter()
        .any(|a| innen(a.fra) && a.til.is_none_or(|til| til.senest() >= siste.til.tidligst()));
    avsluttet || vedtak || avbrutt
}

/// The programme had lasted as long as it may when the period ended (kvpf § 2 first ledd).
fn har_naadd_grensen(k: &Kontekst<'_>, til: Dato) -> bool {
    siste_dag(k, til).is_some_and(|siste| siste <= til.senest())
}
