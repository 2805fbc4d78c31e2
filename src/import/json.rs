//! A sample in JSON: a list of cases, or `{"saker": […]}`.
//!
//! A case has the form of `Sak`, or is flat with the names of columns. Every case is read alone.

mod deling;
mod sak;

use std::borrow::Cow;

use serde_json::Value;
use serde_json::value::RawValue;

use crate::domene::Merknadskode;

use super::ImportError;
use super::felt::Felt;
use super::kolonner::kartlegg;
use super::mottak::Mottak;
use super::rad;
use super::sakskilde::{Sakskilde, Skrivemaate};
use super::tabell::{Arkhode, Celle, FLEST_KOLONNER, Tabellrad};

/// Bytes of one case; one with long grounds takes some thousands.
const LENGSTE_SAK: usize = 4 << 20;

/// Cases between two reports of progress.
const SAKER_MELLOM_FRAMDRIFT: usize = 500;

type Objekt = serde_json::Map<String, Value>;

/// Reads the whole text into `mottak`.
pub(super) fn les(
    tekst: &str,
    mottak: &mut Mottak<'_>,
    framdrift: &mut dyn FnMut(f32) -> bool,
) -> Result<(), ImportError> {
    let deling = deling::del(tekst);
    gransk_annet(&deling.annet, mottak);
    let overskrifter = flate_navn(&deling.saker);
    let hode = Tabellrad::new(1, overskrifter.iter().map(|n| celle(n.as_str().into())).collect());
    let kolonner =
        (!overskrifter.is_empty()).then(|| kartlegg(&hode, &Arkhode::default(), mottak)).flatten();
    let antall = deling.saker.len();
    let mut linjer = Linjeteller { tekst, sist: 0, linje: 1 };
    for (nr, raa) in deling.saker.iter().enumerate() {
        let linje = linjer.linje(raa);
        if raa.get().len() > LENGSTE_SAK {
            mottak.merk(Merknadskode::ForLangLinje, mottak.linje(linje));
            Sakskilde::new(raa.get(), linje, Skrivemaate::Json, mottak).forkast(mottak);
            continue;
        }
        match (serde_json::from_str::<Value>(raa.get()), &kolonner) {
            (Ok(Value::Object(sak)), _) if er_saksform(&sak) => {
                sak::les(sak, Sakskilde::new(raa.get(), linje, Skrivemaate::Json, mottak), mottak);
            }
            (Ok(Value::Object(sak)), Some(kolonner)) => {
                rad::les(&som_rad(&sak, &overskrifter, linje), kolonner, mottak);
            }
            (Ok(Value::Object(_)), None) => {
                Sakskilde::new(raa.get(), linje, Skrivemaate::Json, mottak).forkast(mottak);
            }
            _ => {
                mottak.merk(Merknadskode::Syntaksfeil, mottak.linje(linje));
                Sakskilde::new(raa.get(), linje, Skrivemaate::Json, mottak).forkast(mottak);
            }
        }
        if mottak.er_mett() {
            break;
        }
        if (nr + 1).is_multiple_of(SAKER_MELLOM_FRAMDRIFT) && !framdrift(andel(nr, antall)) {
            return Err(ImportError::Stoppet);
        }
    }
    if let Some((linje, rest)) = deling.brudd {
        mottak.merk(Merknadskode::Syntaksfeil, mottak.linje(linje));
        gransk_annet(&[rest], mottak);
    } else if deling.saker.is_empty() && !deling.har_liste {
        mottak.merk_mangler(Felt::Id, mottak.hele_filen());
    }
    Ok(())
}

/// The gate for what is not part of a case.
fn gransk_annet(tekster: &[&str], mottak: &mut Mottak<'_>) {
    let mut vakt = mottak.vakt();
    for tekst in tekster {
        vakt.gransk_raatekst(tekst, || mottak.hele_filen());
    }
    let funn = vakt.avslutt(None);
    mottak.ta_funn(funn);
}

/// Names that hold a list or an object in the form of `Sak`, and nothing of the kind in a flat one.
fn er_saksform(sak: &Objekt) -> bool {
    let lister = [
        "vedtak",
        "informasjon",
        "foerste_kvp_aktivitet",
        "permisjon",
        "avbrudd",
        "avslutning",
        "klage",
        "aktiviteter",
    ];
    lister.iter().any(|navn| matches!(sak.get(*navn), Some(Value::Array(_) | Value::Object(_))))
}

/// The names of all flat cases, in the order they are met.
fn flate_navn(saker: &[&RawValue]) -> Vec<String> {
    let mut navn: Vec<String> = Vec::new();
    let mut sett = std::collections::BTreeSet::new();
    for sak in saker.iter().filter(|sak| sak.get().len() <= LENGSTE_SAK) {
        let Ok(sak) = serde_json::from_str::<Objekt>(sak.get()) else { continue };
        if er_saksform(&sak) {
            continue;
        }
        for (ett, _) in sak {
            if sett.len() < FLEST_KOLONNER && sett.insert(ett.clone()) {
                navn.push(ett);
            }
        }
    }
    navn
}

fn som_rad<'a>(sak: &'a Objekt, overskrifter: &[String], linje: u64) -> Tabellrad<'a> {
    let celler = overskrifter.iter().map(|navn| sak.get(navn).map_or(Celle::Tom, fra_verdi));
    Tabellrad::new(linje, celler.collect())
}

fn fra_verdi(verdi: &Value) -> Celle<'_> {
    match verdi {
        Value::Null => Celle::Tom,
        Value::Bool(ja) => Celle::Sann(*ja),
        Value::Number(tall) => tall.as_f64().map_or(Celle::Tom, Celle::Tall),
        Value::String(tekst) => celle(tekst.as_str().into()),
        Value::Array(liste) => {
            let deler = liste.iter().map(|del| fra_verdi(del).som_tekst().into_owned());
            celle(deler.collect::<Vec<_>>().join("; ").into())
        }
        Value::Object(_) => celle(verdi.to_string().into()),
    }
}

fn celle(tekst: Cow<'_, str>) -> Celle<'_> {
    Celle::fra_tekst(tekst)
}

/// Counts lines from case to case, so that the text is gone through once.
struct Linjeteller<'t> {
    tekst: &'t str,
    sist: usize,
    linje: u64,
}

impl Linjeteller<'_> {
    /// The line the case begins on.
    fn linje(&mut self, raa: &RawValue) -> u64 {
        let plass = (raa.get().as_ptr() as usize).saturating_sub(self.tekst.as_ptr() as usize);
        let mellom = self.tekst.get(self.sist..plass).unwrap_or_default();
        self.linje += mellom.bytes().filter(|b| *b == b'\n').count() as u64;
        self.sist = plass;
        self.linje
    }
}

fn andel(nr: usize, antall: usize) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a share for a progress bar")]
    let andel = nr as f32 / antall.max(1) as f32;
    andel
}
