//! Look-ups: which version of a provision applied on a day, items and patterns by id.
//!
//! The date decides the wording; nothing here decides a case.

use chrono::NaiveDate;

use crate::domene::{HjemmelId, MoensterId, PunktId, SjekklisteId, Tilsynsart};

use super::moenster::Moenster;
use super::typer::{
    Beregning, Grense, Grensenavn, Hjemmel, Kontrollpunkt, Nivaa, Regelverk, Sikkerhet, Sjekkliste,
    Svarmaate, Tospraak, Ubekreftet, Vilkaar,
};

impl Regelverk {
    /// The provision in exactly that version.
    pub fn hjemmel(&self, id: &HjemmelId) -> Option<&Hjemmel> {
        self.hjemler.get(id)
    }

    /// The version that applied that day.
    ///
    /// `henvisning` names the provision by the place it has today; the id of one version may be
    /// given instead, and then only that version is found.
    pub fn gjeldende(&self, henvisning: &str, dato: NaiveDate) -> Option<(&HjemmelId, &Hjemmel)> {
        self.hjemler.iter().find(|(id, hjemmel)| {
            (hjemmel.henvisning == henvisning || id.as_str() == henvisning) && hjemmel.gjaldt(dato)
        })
    }

    /// Whether that version applied that day. An unknown id did not.
    pub fn virker(&self, id: &HjemmelId, dato: NaiveDate) -> bool {
        self.hjemmel(id).is_some_and(|hjemmel| hjemmel.gjaldt(dato))
    }

    /// The limit as it was that day.
    pub fn grense(&self, navn: Grensenavn, dato: NaiveDate) -> Option<&Grense> {
        let grenser = self.grenser.get(&navn)?;
        grenser.iter().find(|grense| i_kraft(grense.gjelder_fra, grense.gjelder_til, dato))
    }

    /// The vilkår of stl § 29 as they were that day, in the order of the law.
    pub fn vilkaar_den(&self, dato: NaiveDate) -> impl Iterator<Item = &Vilkaar> {
        let alle = self.vilkaar.iter();
        alle.filter(move |v| i_kraft(v.gjelder_fra, v.gjelder_til, dato))
    }

    /// The checklist.
    pub fn sjekkliste(&self, id: &SjekklisteId) -> Option<&Sjekkliste> {
        self.sjekklister.get(id)
    }

    /// The row of the list of what must be confirmed.
    pub fn ubekreftet(&self, nummer: u8) -> Option<&Ubekreftet> {
        self.ubekreftet.get(&nummer)
    }

    /// Whether the data knows the reference, in whatever version.
    pub(super) fn kjenner(&self, henvisning: &str) -> bool {
        self.hjemler.iter().any(|(id, h)| h.henvisning == henvisning || id.as_str() == henvisning)
    }
}

impl Hjemmel {
    /// Whether this version applied that day; first and last day are inside.
    pub fn gjaldt(&self, dato: NaiveDate) -> bool {
        i_kraft(self.gjelder_fra, self.gjelder_til, dato)
    }
}

impl Sjekkliste {
    /// The item.
    pub fn punkt(&self, id: &PunktId) -> Option<&Kontrollpunkt> {
        self.punkter.iter().find(|punkt| punkt.id == *id)
    }

    /// The sentence pattern.
    pub fn moenster(&self, id: &MoensterId) -> Option<&Moenster> {
        self.moenstre.iter().find(|moenster| moenster.id == *id)
    }

    /// The items of a theme, in order.
    pub fn i_tema<'a>(&'a self, tema: &'a str) -> impl Iterator<Item = &'a Kontrollpunkt> {
        self.punkter.iter().filter(move |punkt| punkt.tema == tema)
    }
}

impl Sjekkliste {
    /// Whether an item of the list asks for the computed fact.
    pub fn spoer_etter(&self, beregning: Beregning) -> bool {
        self.punkter.iter().any(|punkt| punkt.beregninger.contains(&beregning))
    }

    /// Whether the § 29 matrix belongs to the list.
    pub fn har_matrise(&self) -> bool {
        self.moenstre.iter().any(|moenster| moenster.matrisepunkt.is_some())
    }

    /// Whether the theme is the one about internkontroll as such.
    pub fn er_internkontroll(&self, tema: &str) -> bool {
        self.moenstre.iter().any(|moenster| moenster.internkontroll && moenster.tema == tema)
    }
}

impl Kontrollpunkt {
    /// The question as it is put in that kind of tilsyn.
    pub fn spoersmaal_i(&self, art: Tilsynsart) -> &Tospraak {
        match art {
            Tilsynsart::Tilsyn => &self.spoersmaal,
            Tilsynsart::Egentilsyn => {
                self.spoersmaal_egentilsyn.as_ref().unwrap_or(&self.spoersmaal)
            }
        }
    }
}

impl Beregning {
    /// Whether the fact is told of a case, or of an office as a whole.
    pub fn nivaa(self) -> Nivaa {
        if matches!(self, Self::K20 | Self::K21) { Nivaa::Kontor } else { Nivaa::Sak }
    }
}

impl Nivaa {
    /// The stable outward name; the text stands under `nivaa-<kode>`.
    pub fn kode(self) -> &'static str {
        match self {
            Self::Sak => "sak",
            Self::Kontor => "kontor",
        }
    }
}

impl Svarmaate {
    /// The stable outward name; the text stands under `svarmaate-<kode>`.
    pub fn kode(self) -> &'static str {
        match self {
            Self::Inspektoer => "inspektoer",
            Self::Beregnet => "beregnet",
            Self::BeregnetBekreftet => "beregnet-bekreftet",
        }
    }
}

impl Sikkerhet {
    /// The stable outward name; the text stands under `sikkerhet-<kode>`.
    pub fn kode(self) -> &'static str {
        match self {
            Self::Lov => "lov",
            Self::Praksis => "praksis",
            Self::MaaBekreftes(_) => "maa-bekreftes",
        }
    }

    /// The row of the list of what must be confirmed, where it is not confirmed.
    pub fn maa_bekreftes(self) -> Option<u8> {
        match self {
            Self::MaaBekreftes(nummer) => Some(nummer),
            Self::Lov | Self::Praksis => None,
        }
    }
}

fn i_kraft(fra: NaiveDate, til: Option<NaiveDate>, dato: NaiveDate) -> bool {
    fra <= dato && til.is_none_or(|til| dato <= til)
}
