//! A case in the form of `Sak`: put right where JSON is written a little differently, then read.
//!
//! Unknown names and values become remarks; the rest of the case is taken in.

use std::fmt::Debug;

use serde::Deserialize as _;
use serde_json::Value;

use crate::domene::{Aktivitetsart, Merknadskode, Utfall, Vedtaksart};

use crate::import::mottak::Mottak;
use crate::import::ord::fold;
use crate::import::raasak::RaaSak;
use crate::import::sakskilde::Sakskilde;
use crate::import::verdier;

use super::Objekt;

/// What a field holds.
#[derive(Clone, Copy)]
enum Art {
    /// Text; a number is written as text.
    Tekst,
    /// Yes and no, in any word for it.
    JaNei,
    /// A number.
    Tall,
    /// A closed list: the word to the name the program uses.
    Verdi(fn(&str) -> Option<String>),
    /// Texts in a list.
    Tekster,
    /// An object.
    Objekt(Form),
    /// Objects in a list.
    Objekter(Form),
    /// The program's own, of no use here.
    Utenfor,
}

type Form = &'static [(&'static str, Art)];

const SAK: Form = &[
    ("id", Art::Tekst),
    ("kontor", Art::Tekst),
    ("utvalgsgruppe", Art::Verdi(|t| navn(verdier::utvalgsgruppe(t)))),
    ("kommune_nr", Art::Tekst),
    ("bydel", Art::Tekst),
    ("aldersgruppe", Art::Verdi(|t| navn(verdier::aldersgruppe(t)))),
    ("kjent_siden", Art::Tekst),
    ("langtidsmottaker", Art::JaNei),
    ("informasjon", Art::Objekter(INFORMASJON)),
    ("soeknad_mottatt", Art::Tekst),
    ("soeknad_registrert", Art::Tekst),
    ("soeknad_form", Art::Verdi(|t| navn(verdier::soeknadsform(t)))),
    ("foreloepig_svar", Art::Tekst),
    ("aev_dato", Art::Tekst),
    ("innsatsbehov", Art::Verdi(|t| navn(verdier::innsatsbehov(t)))),
    ("vedtak", Art::Objekter(VEDTAK)),
    ("foerste_kvp_aktivitet", Art::Objekter(AKTIVITET)),
    ("start_faktisk", Art::Tekst),
    ("ventegrunn", Art::Verdi(|t| navn(verdier::ventegrunn(t)))),
    ("trukket", Art::Tekst),
    ("permisjon", Art::Objekter(PERIODE)),
    ("avbrudd", Art::Objekter(PERIODE)),
    ("avslutning", Art::Objekt(AVSLUTNING)),
    ("klage", Art::Objekt(KLAGE)),
    ("aktiviteter", Art::Objekter(PERIODE)),
    ("kontakt", Art::Tekster),
    ("fra_annen_kommune", Art::JaNei),
    ("datoer_forskjoevet", Art::JaNei),
    ("regelverksdato", Art::Tekst),
    ("linje", Art::Utenfor),
    ("ark", Art::Utenfor),
];

const INFORMASJON: Form =
    &[("dato", Art::Tekst), ("kanal", Art::Verdi(|t| navn(verdier::kanal(t))))];

const AKTIVITET: Form = &[("dato", Art::Tekst), ("art", Art::Verdi(aktivitetsart))];

const PERIODE: Form = &[
    ("fra", Art::Tekst),
    ("til", Art::Tekst),
    ("timer_uke", Art::Tall),
    ("art", Art::Verdi(aktivitetsart)),
];

const AVSLUTNING: Form =
    &[("dato", Art::Tekst), ("aarsak", Art::Verdi(|t| navn(verdier::avslutningsaarsak(t))))];

const KLAGE: Form = &[("dato", Art::Tekst), ("omgjort", Art::Tekst)];

const VEDTAK: Form = &[
    ("dato", Art::Tekst),
    ("art", Art::Verdi(|t| av(t, Vedtaksart::ALLE))),
    ("utfall", Art::Verdi(utfall)),
    ("periode_fra", Art::Tekst),
    ("periode_til", Art::Tekst),
    ("angitt_start", Art::Tekst),
    ("start_begrunnet_individuelt", Art::JaNei),
    ("evaluering", Art::Tekster),
    ("begrunnelse", Art::Tekst),
    ("sitert_hjemmel", Art::Tekst),
    ("underretning_sendt", Art::Tekst),
    ("underretning_mottatt", Art::Tekst),
];

/// Reads the case into `mottak`.
pub(super) fn les(sak: Objekt, mut kilde: Sakskilde<'_, '_>, mottak: &mut Mottak<'_>) {
    let rettet = rett(sak, SAK, &mut kilde);
    match RaaSak::deserialize(Value::Object(rettet)) {
        Ok(raa) => kilde.ta_inn(raa, mottak),
        Err(_uro) => {
            // The cause may quote a value.
            mottak.merk(Merknadskode::Syntaksfeil, kilde.sted("id"));
            kilde.forkast(mottak);
        }
    }
}

/// The object with what is known in it, in the form it is read in.
fn rett(objekt: Objekt, form: Form, kilde: &mut Sakskilde<'_, '_>) -> Objekt {
    let mut ut = Objekt::new();
    for (felt, verdi) in objekt {
        if verdi.is_null() {
            continue;
        }
        let Some((navn, art)) = form.iter().find(|(navn, _)| *navn == felt) else {
            ukjent(&felt, &verdi, kilde);
            continue;
        };
        if let Some(verdi) = rett_verdi(navn, *art, verdi, kilde) {
            ut.insert((*navn).to_owned(), verdi);
        }
    }
    ut
}

fn rett_verdi(navn: &str, art: Art, verdi: Value, kilde: &mut Sakskilde<'_, '_>) -> Option<Value> {
    let objekt = |verdi: Value, form, kilde: &mut Sakskilde<'_, '_>| {
        let Value::Object(objekt) = verdi else { return None };
        Some(Value::Object(rett(objekt, form, kilde)))
    };
    let tekst = super::fra_verdi(&verdi).som_tekst().into_owned();
    let rettet = match (art, verdi) {
        (Art::Utenfor, _) => return None,
        (Art::Tekst, Value::Array(_) | Value::Object(_)) => None,
        (Art::Tekst, Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_)) => {
            Some(Value::String(tekst.clone()))
        }
        (Art::JaNei, _) => verdier::ja_nei(&tekst).map(Value::Bool),
        (Art::Tall, _) => verdier::heltall(&tekst).map(Value::from),
        (Art::Verdi(_), _) if tekst.is_empty() => return None,
        (Art::Verdi(oppslag), _) => oppslag(&tekst).map(Value::String),
        (Art::Tekster, Value::Array(liste)) => {
            let alle = liste.iter().map(|v| Value::from(super::fra_verdi(v).som_tekst()));
            Some(Value::Array(alle.collect()))
        }
        (Art::Tekster, _) => Some(Value::Array(vec![Value::String(tekst.clone())])),
        (Art::Objekt(form), verdi) => objekt(verdi, form, kilde),
        (Art::Objekter(form), Value::Array(liste)) => {
            let alle = liste.into_iter().filter_map(|verdi| objekt(verdi, form, kilde));
            Some(Value::Array(alle.collect()))
        }
        (Art::Objekter(form), verdi) => {
            objekt(verdi, form, kilde).map(|objekt| Value::Array(vec![objekt]))
        }
    };
    if rettet.is_none() {
        kilde.merk(Merknadskode::UkjentVerdi, navn);
        kilde.gransk_ulest(&tekst, navn);
    }
    rettet
}

/// A name the program does not know; its value is not read.
fn ukjent(felt: &str, verdi: &Value, kilde: &mut Sakskilde<'_, '_>) {
    let navn = kilde.rent_navn(felt);
    kilde.merk(Merknadskode::UkjentKolonne, &navn);
    kilde.gransk_ulest(&verdi.to_string(), &navn);
}

/// The name the program uses for a value.
fn navn<T: Debug>(verdi: Option<T>) -> Option<String> {
    verdi.map(|verdi| format!("{verdi:?}"))
}

/// One of the program's own names, however it is written.
fn av<T: Debug>(tekst: &str, alle: &[T]) -> Option<String> {
    let soekt = fold(tekst);
    alle.iter().map(|verdi| format!("{verdi:?}")).find(|navn| fold(navn) == soekt)
}

fn aktivitetsart(tekst: &str) -> Option<String> {
    av(tekst, Aktivitetsart::ALLE)
}

fn utfall(tekst: &str) -> Option<String> {
    let ord =
        || verdier::utfall(tekst).and_then(verdier::Radutfall::vedtak).map(|(_, utfall)| utfall);
    av(tekst, Utfall::ALLE).or_else(|| navn(ord()))
}
