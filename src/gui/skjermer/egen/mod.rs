//! What an office that inspects itself works out: findings and tiltaksplan, what it says of itself,
//! and its twin. What is written is stored when its field is left.

pub(crate) mod tiltaksplan;
pub(crate) mod egenvurdering;
pub(crate) mod godkjenning;
pub(crate) mod rapport;
pub(crate) mod tvilling;
mod skjema;
mod tiltakskort;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domene::{EgenpunktId, Godkjennerrolle, Hendelse, KontorId, TiltakId};

pub(crate) use skjema::{Egenpunktskjema, Temaskjema, Tiltakskjema};

/// What the screens remember.
#[derive(Debug, Default)]
pub(crate) struct Egenvisning {
    /// The theme in hand.
    pub tema: Option<String>,
    /// The office in hand on the lists.
    pub kontor: Option<KontorId>,
    /// Conclusions under edit, by theme.
    pub temaer: BTreeMap<String, Temaskjema>,
    /// Measures under edit.
    pub tiltak: BTreeMap<TiltakId, Tiltakskjema>,
    /// A measure that is not stored yet.
    pub nytt: Tiltakskjema,
    /// The words of the theme are to have focus in the next frame.
    pub til_konklusjon: bool,
    /// A new measure is to be begun in the next frame.
    pub til_tiltak: bool,
    /// Items of the lists under edit.
    pub punkter: BTreeMap<(KontorId, EgenpunktId), Egenpunktskjema>,
    /// Names of those who approve, as they are written.
    pub godkjennere: BTreeMap<Godkjennerrolle, String>,
}

impl Egenvisning {
    /// What is written, not stored, and in no field in hand.
    pub(crate) fn ferdige(&mut self, idag: NaiveDate) -> Vec<Hendelse> {
        let temaer = self.temaer.iter_mut().filter_map(|(tema, s)| s.ferdig(tema));
        let temaer: Vec<Hendelse> = temaer.collect();
        let tiltak = self.tiltak.values_mut().filter_map(|s| s.ferdig(idag));
        let tiltak: Vec<Hendelse> = tiltak.collect();
        let punkter = self.punkter.iter_mut();
        let punkter = punkter.filter_map(|((kontor, punkt), s)| s.ferdig(kontor, punkt));
        temaer.into_iter().chain(tiltak).chain(punkter).collect()
    }

    /// No field is in hand any more, and what was refused is tried again.
    pub(crate) fn slipp(&mut self) {
        self.temaer.values_mut().for_each(Temaskjema::slipp);
        self.tiltak.values_mut().for_each(Tiltakskjema::slipp);
        self.punkter.values_mut().for_each(Egenpunktskjema::slipp);
    }
}
