//! The sentence patterns for lovbrudd: what feeds them, what they cite, and which sentence fits what
//! was found.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domene::{Maalform, MoensterId, PunktId, Utvalgsgruppe, Ventegrunn};

use super::typer::Tospraak;

/// A sentence pattern for lovbrudd.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Moenster {
    /// Id, for example `P-start`.
    pub id: MoensterId,
    /// Letter of the theme it belongs to.
    pub tema: String,
    /// The sentence with `{kommune}` (and `{deltema}` where it has one).
    pub setning: Tospraak,
    /// The legal yardstick in own words, a draft for the first link of the chain.
    pub krav: Tospraak,
    /// The yardstick in older law, oldest first.
    #[serde(default)]
    pub krav_foer: Vec<EldreKrav>,
    /// Items that feed it.
    pub punkter: Vec<PunktId>,
    /// Groups of cases in which an item does not feed it.
    #[serde(default)]
    pub mater_ikke: BTreeMap<PunktId, Vec<Utvalgsgruppe>>,
    /// Items that feed it only in cases where full grounds were required.
    #[serde(default)]
    pub bare_full: Vec<PunktId>,
    /// Sentences in the place of the usual one; the first that fits what fails is used.
    #[serde(default)]
    pub setninger: Vec<Setningsvariant>,
    /// Suggested provisions by `henvisning`.
    pub hjemler: Vec<String>,
    /// Provisions in their place for cases granted as applied for (fvl § 24 second ledd); empty
    /// where the regime makes no difference.
    #[serde(default)]
    pub hjemler_lett: Vec<String>,
    /// Provisions that a failing item of the office adds where no case needed full grounds.
    #[serde(default)]
    pub hjemler_kontor: Vec<String>,
    /// Provisions that must be discussed in such cases, without being broken.
    #[serde(default)]
    pub droeftes_lett: Vec<String>,
    /// The item that the § 29 matrix belongs to, where its cells feed the pattern.
    #[serde(default)]
    pub matrisepunkt: Option<PunktId>,
    /// Proposed from answers. A pattern that is not proposed can be chosen by the inspector.
    pub foreslaas: bool,
    /// About internkontroll itself, so that the link on styring cannot be left out.
    #[serde(default)]
    pub internkontroll: bool,
}

/// The legal yardstick of a pattern as long as an older wording of the law applied.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EldreKrav {
    /// Last day it applied.
    pub gjelder_til: NaiveDate,
    /// The yardstick.
    pub krav: Tospraak,
}

/// Another sentence of a pattern, and when it says what was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Setningsvariant {
    /// When it is used.
    pub naar: Setningsvilkaar,
    /// The sentence.
    pub setning: Tospraak,
}

/// What must hold for a sentence to be the right one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Setningsvilkaar {
    /// No case shows it; only items of the office do.
    IngenSaker,
    /// No failing case needed full grounds.
    BareLett,
    /// Nothing but these items fails.
    BarePunkter(Vec<PunktId>),
    /// No failing case waited for one of these reasons, and none of these items fails.
    UtenGrunn {
        /// Reasons recorded in the cases.
        grunner: Vec<Ventegrunn>,
        /// Items that tell of the same for the office.
        punkter: Vec<PunktId>,
    },
}

impl Moenster {
    /// The yardstick that applied that day.
    pub fn krav_den(&self, dato: NaiveDate) -> &Tospraak {
        let eldre = self.krav_foer.iter().find(|eldre| dato <= eldre.gjelder_til);
        eldre.map_or(&self.krav, |eldre| &eldre.krav)
    }

    /// The sentence with kommune and deltema filled in.
    pub fn setning_for(&self, kommune: &str, deltema: &str, maalform: Maalform) -> String {
        fyll(self.setning.i(maalform), kommune, deltema)
    }
}

impl Setningsvariant {
    /// The sentence with kommune and deltema filled in.
    pub fn setning_for(&self, kommune: &str, deltema: &str, maalform: Maalform) -> String {
        fyll(self.setning.i(maalform), kommune, deltema)
    }
}

fn fyll(setning: &str, kommune: &str, deltema: &str) -> String {
    setning.replace("{kommune}", kommune).replace("{deltema}", deltema)
}
