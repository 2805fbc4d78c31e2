//! K11 length of each vedtak: at most the months that the forskrift allows (kvpf § 2 first ledd).

use chrono::NaiveDate;

use crate::domene::{Utfall, Vedtak, Vedtaksart};
use crate::regelverk::{Beregning, Grense, Grensenavn};

use super::super::beregnet::Utfallskode;
use super::super::kalender::periode_slutt;
use super::super::regnestykke::{Regnestykke, Setning};
use super::kontekst::{Kontekst, ingen_grense, uten_innvilgelse};
use super::presisjon::med_presisjon;

/// K11: of several vedtak the one that weighs most is given, the others beside it.
pub(super) fn k11(k: &Kontekst<'_>) -> Regnestykke {
    if let Some(grunn) = uten_innvilgelse(k.sak) {
        return Regnestykke::ikke_aktuelt(Beregning::K11, grunn);
    }
    let perioder = k.sak.vedtak.iter().filter(|v| gir_periode(v)).map(|v| av_vedtak(k, v));
    let mut alle: Vec<Regnestykke> = perioder.collect();
    alle.sort_by_key(|b| vekt(b.utfall));
    let mut alle = alle.into_iter();
    let Some(foerste) = alle.next() else { return Regnestykke::mangler(Beregning::K11, "vedtak") };
    alle.fold(foerste, |samlet, neste| {
        let setning = neste.setning.med_dager(neste.dager).med_frist(neste.frist);
        samlet.med_tillegg(setning)
    })
}

fn gir_periode(vedtak: &Vedtak) -> bool {
    let art = matches!(
        vedtak.art,
        Vedtaksart::Program | Vedtaksart::Forlengelse | Vedtaksart::KlageOmgjoering
    );
    art && vedtak.utfall != Utfall::Avslaatt
}

/// Order of weight among several vedtak: what is over, then what is missing, then what is within.
fn vekt(utfall: Utfallskode) -> u8 {
    if utfall == Utfallskode::Over {
        0
    } else if utfall == Utfallskode::EnDagOver {
        1
    } else if utfall == Utfallskode::FeilIData {
        2
    } else if utfall == Utfallskode::Mangler {
        3
    } else if utfall == Utfallskode::KanIkkeBeregnes {
        4
    } else {
        5
    }
}

fn av_vedtak(k: &Kontekst<'_>, vedtak: &Vedtak) -> Regnestykke {
    let Some(grense) = k.grense_den(Grensenavn::VedtaksperiodeMaaneder, vedtak.dato) else {
        return ingen_grense(Beregning::K11);
    };
    match (vedtak.periode_fra, vedtak.periode_til) {
        (Some(fra), Some(til)) => {
            med_presisjon([fra, til], |[fra, til]| av_periode(k, grense, fra, til))
        }
        (Some(_), None) => {
            let setning = Setning::new("fakta-k11-mangler");
            Regnestykke::new(Beregning::K11, Utfallskode::Mangler, setning)
        }
        // A sample without columns for the period says nothing about what the vedtak says.
        (None, _) => Regnestykke::mangler(Beregning::K11, "periode"),
    }
}

fn av_periode(k: &Kontekst<'_>, grense: &Grense, fra: NaiveDate, til: NaiveDate) -> Regnestykke {
    let setning = |noekkel| {
        let maaneder = i64::from(grense.verdi);
        Setning::new(noekkel).med("fra", fra).med("til", til).med("maaneder", maaneder)
    };
    if til < fra {
        let feil = setning("fakta-k11-feil");
        return Regnestykke::new(Beregning::K11, Utfallskode::FeilIData, feil);
    }
    let siste = periode_slutt(fra, grense.verdi);
    let avstand = (til - siste).num_days();
    let (utfall, noekkel) = match avstand {
        ..=0 => (Utfallskode::Innenfor, "fakta-k11-innenfor"),
        1 => (Utfallskode::EnDagOver, "fakta-k11-en-dag-over"),
        _ => (Utfallskode::Over, "fakta-k11-over"),
    };
    let beregnet = Regnestykke::new(Beregning::K11, utfall, setning(noekkel))
        .med_frist(siste)
        .med_dager(avstand.abs())
        .med_bekreftes(&grense.maa_bekreftes);
    k.merk_forskjoevet(beregnet, avstand)
}
