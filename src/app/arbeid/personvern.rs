//! The identity gate over texts that are not part of a tilsyn, for scripts and for outside checking.

use std::collections::BTreeMap;

use serde::Deserialize;

pub use crate::personvern::Treff;

use crate::domene::Opplysningsart;
use crate::personvern;

/// A text with its id, as a line of a JSONL file holds it.
#[derive(Deserialize)]
pub struct Tekstlinje {
    /// The id of the text, any JSON value; it is given back as it came.
    pub id: serde_json::Value,
    /// The text.
    pub text: String,
}

/// Everything in the text that points to a person.
pub fn let_etter_personopplysninger(tekst: &str) -> Vec<Treff> {
    personvern::finn(tekst)
}

/// How many hits of each kind, in the order of the kinds.
pub fn tell_opp(treff: &[Treff], antall: &mut BTreeMap<Opplysningsart, usize>) {
    for t in treff {
        *antall.entry(t.art).or_default() += 1;
    }
}
