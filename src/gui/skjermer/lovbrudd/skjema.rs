//! A lovbrudd while its text is edited; stored as one event when a field is left.

use crate::domene::{Bevisart, Faktum, HjemmelId, Kilde, Lovbrudd};
use crate::gui::datofelt::Datofelt;
use crate::gui::utkast::Bevislinje;

/// A source of a statement under edit.
#[derive(Debug, Clone)]
pub(crate) enum Kildelinje {
    /// An answer; it cannot be edited here.
    Svar(Kilde),
    /// Evidence of its own.
    Bevis(Bevislinje),
}

/// A statement of fact under edit.
#[derive(Debug, Clone, Default)]
pub(crate) struct Faktumlinje {
    /// The statement.
    pub tekst: String,
    /// What it rests on.
    pub kilder: Vec<Kildelinje>,
}

/// The lovbrudd under edit.
#[derive(Debug, Clone)]
pub(crate) struct Lovbruddskjema {
    /// As it was stored.
    pub lagret: Lovbrudd,
    /// The text fields as they are written.
    pub tekst: Lovbrudd,
    /// The statements as they are written.
    pub fakta: Vec<Faktumlinje>,
    /// Deadline for correction.
    pub rettefrist: Datofelt,
    /// Provision chosen to be added.
    pub ny_hjemmel: Option<HjemmelId>,
    /// A field has focus in the frame just drawn.
    pub i_fokus: bool,
    /// What was refused as it stands; tried again when it has changed.
    pub holdt: Option<Lovbrudd>,
}

impl Lovbruddskjema {
    /// The form of that lovbrudd.
    pub(crate) fn av(lovbrudd: &Lovbrudd) -> Self {
        Self {
            lagret: lovbrudd.clone(),
            tekst: lovbrudd.clone(),
            fakta: lovbrudd.fakta.iter().map(faktumlinje).collect(),
            rettefrist: Datofelt::med(lovbrudd.rettefrist),
            ny_hjemmel: None,
            i_fokus: false,
            holdt: None,
        }
    }

    /// The form after its text was refused: as it was written, over what is stored.
    pub(crate) fn holdt(refusert: &Lovbrudd, lagret: &Lovbrudd) -> Self {
        let (lagret, holdt) = (lagret.clone(), Some(refusert.clone()));
        Self { lagret, holdt, ..Self::av(refusert) }
    }

    /// The lovbrudd as it is written now.
    pub(crate) fn lovbrudd(&self) -> Lovbrudd {
        let med_innhold = |f: &&Faktumlinje| !f.tekst.trim().is_empty() || !f.kilder.is_empty();
        Lovbrudd {
            fakta: self.fakta.iter().filter(med_innhold).map(faktum).collect(),
            rettefrist: self.rettefrist.dag,
            ..self.tekst.clone()
        }
    }

    /// What is to be stored: written, different, and no field of it in hand.
    pub(crate) fn ferdig(&mut self) -> Option<Lovbrudd> {
        if std::mem::take(&mut self.i_fokus) {
            return None;
        }
        self.ulagret()
    }

    /// What is written and not stored, wherever the focus is.
    pub(crate) fn ulagret(&mut self) -> Option<Lovbrudd> {
        let ny = self.lovbrudd();
        (ny != self.lagret && self.holdt.as_ref() != Some(&ny)).then(|| {
            self.lagret = ny.clone();
            ny
        })
    }
}

impl Faktumlinje {
    /// One more piece of evidence, empty.
    pub(crate) fn nytt_bevis(&mut self) {
        self.kilder.push(Kildelinje::Bevis(Bevislinje::ny(Bevisart::Journalnotat)));
    }
}

fn faktumlinje(f: &Faktum) -> Faktumlinje {
    let kilde = |k: &Kilde| match k {
        Kilde::Svar(_) => Kildelinje::Svar(k.clone()),
        Kilde::Bevis(bevis) => Kildelinje::Bevis(Bevislinje::av(bevis)),
    };
    Faktumlinje { tekst: f.tekst.clone(), kilder: f.kilder.iter().map(kilde).collect() }
}

fn faktum(linje: &Faktumlinje) -> Faktum {
    let kilde = |k: &Kildelinje| match k {
        Kildelinje::Svar(kilde) => Some(kilde.clone()),
        Kildelinje::Bevis(bevis) => bevis.bevis().map(Kilde::Bevis),
    };
    Faktum { tekst: linje.tekst.clone(), kilder: linje.kilder.iter().filter_map(kilde).collect() }
}
