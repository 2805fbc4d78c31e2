//! The table of the matrix: one row per case, one column per vilkår, one key per reading.

use std::ops::Range;

use egui::Ui;

use crate::domene::{SakId, Vilkaarsvurdering};
use crate::gui::avledet::{Celletilstand, Matriserad, nyeste_ordlyd};
use crate::gui::bilde::Bilde;
use crate::gui::handling::Handling;
use crate::gui::komponent::{Tegn, Tone};
use crate::gui::tabell::{self, Kilde, Kolonne};
use crate::vurdering::{Begrunnelsesregime, Radlesning};

use super::visning::Vilkaarsvisning;

/// Columns before the vilkår: the case, and what is demanded of its grounds.
pub(super) const FASTE: usize = 2;

/// The tone of the sign of a reading; none where nothing is to stand out.
pub(super) fn tegn_for(vurdering: Vilkaarsvurdering) -> Option<Tone> {
    match vurdering {
        Vilkaarsvurdering::BegrunnetIndividuelt => Some(Tone::God),
        Vilkaarsvurdering::BareNevnt => Some(Tone::Delvis),
        Vilkaarsvurdering::Mangler => Some(Tone::Svikt),
        Vilkaarsvurdering::IkkeRelevant => None,
    }
}

/// Draws the table; a cell that is moved to becomes the cell in hand.
pub(super) fn ui(ui: &mut Ui, b: &Bilde<'_>, visning: &mut Vilkaarsvisning) {
    let mut kolonner = vec![
        Kolonne { navn: b.tekst("gui-kolonne-id"), bredde: 72.0, tall: false },
        Kolonne { navn: b.tekst("gui-vilkaar-kolonne-krav"), bredde: 84.0, tall: false },
    ];
    let navn: Vec<_> = nyeste_ordlyd(b.regelverk).map(|v| b.i(&v.navn)).collect();
    for (nr, _) in &visning.vist.kolonner {
        let navn = navn.get(*nr).map_or_else(String::new, |n| stor_forbokstav(n));
        kolonner.push(Kolonne { navn, bredde: 90.0, tall: false });
    }
    let kilde = Rader { b, visning, navn: &navn };
    let grep = |kolonne: &str| b.med("gui-kolonnebredde", &[("kolonne", kolonne.into())]);
    let tabellnavn = b.tekst("gui-vilkaar-tabell");
    let navn = tabell::Navn { tabell: &tabellnavn, grep: &grep };
    let mut tilstand = tabell::Tabelltilstand {
        valgt: visning.tabell.valgt,
        rull_til: visning.tabell.rull_til,
        sortert: None,
        ta_fokus: visning.til_tabell,
        celle: visning.tabell.celle,
    };
    let foer = (tilstand.valgt, tilstand.celle);
    let aapnet = tabell::tabell_ui(ui, &navn, &kolonner, &kilde, &mut tilstand);
    let flyttet = (tilstand.valgt, tilstand.celle) != foer;
    visning.til_tabell = false;
    visning.tabell = tilstand;
    if flyttet && let Some(sted) = i_haand(b, visning) {
        b.send(Handling::VisCelle(sted));
    }
    if aapnet.is_some() {
        b.send(Handling::NesteUbesvarte);
    }
}

fn i_haand(b: &Bilde<'_>, visning: &Vilkaarsvisning) -> Option<crate::gui::celleutkast::Cellested> {
    let sak = visning.vist.rader.get(visning.tabell.valgt?)?;
    let vilkaar = visning.kolonne_id(b, visning.tabell.celle.checked_sub(FASTE)?)?;
    Some((sak.clone(), vilkaar))
}

pub(super) fn stor_forbokstav(tekst: &str) -> String {
    let mut tegn = tekst.chars();
    let foerste = tegn.next().map(|tegn| tegn.to_uppercase().collect::<String>());
    foerste.unwrap_or_default() + tegn.as_str()
}

struct Rader<'a, 'b> {
    b: &'a Bilde<'b>,
    visning: &'a Vilkaarsvisning,
    navn: &'a [&'a str],
}

impl Rader<'_, '_> {
    fn sak(&self, rad: usize) -> Option<&SakId> {
        self.visning.vist.rader.get(rad)
    }

    fn rad(&self, rad: usize) -> Option<&Matriserad> {
        self.b.avledet.stand.sak(self.sak(rad)?)?.rad.as_ref()
    }

    fn celletilstand(&self, rad: usize, kolonne: usize) -> Option<Celletilstand> {
        let (plass, _) = self.visning.vist.kolonner.get(kolonne.checked_sub(FASTE)?)?;
        self.rad(rad)?.celler.get(*plass).copied()
    }

    fn ord(&self, tilstand: Celletilstand) -> String {
        match tilstand {
            Celletilstand::GjaldtIkke => self.b.tekst("gui-vilkaar-gjaldt-ikke"),
            Celletilstand::UtenforSaken => self.b.tekst("gui-vilkaar-utenfor-saken"),
            Celletilstand::Ulest => self.b.tekst("gui-vilkaar-ulest"),
            Celletilstand::Lest(vurdering) => {
                self.b.tekst(&format!("vilkaarsvurdering-{}", vurdering.kode()))
            }
        }
    }

    /// The demands on the grounds; that there is no text to read matters more.
    fn krav(&self, rad: &Matriserad) -> String {
        match rad.regime {
            _ if !rad.har_tekst => self.b.tekst("gui-vilkaar-uten-tekst"),
            Begrunnelsesregime::Full => self.b.tekst("gui-vilkaar-full"),
            Begrunnelsesregime::Lett => self.b.tekst("gui-vilkaar-lett"),
        }
    }
}

impl Kilde for Rader<'_, '_> {
    fn antall(&self) -> usize {
        self.visning.vist.rader.len()
    }

    fn celle(&self, rad: usize, kolonne: usize) -> String {
        match kolonne {
            0 => self.sak(rad).map_or_else(String::new, ToString::to_string),
            1 => self.rad(rad).map_or_else(String::new, |rad| self.krav(rad)),
            _ => match self.celletilstand(rad, kolonne) {
                Some(Celletilstand::Lest(vurdering)) => {
                    self.b.tekst(&format!("gui-vilkaar-kort-{}", vurdering.kode()))
                }
                Some(Celletilstand::UtenforSaken) => "–".to_owned(),
                Some(Celletilstand::Ulest | Celletilstand::GjaldtIkke) | None => String::new(),
            },
        }
    }

    fn tale(&self, rad: usize) -> String {
        let Some(r) = self.rad(rad) else { return String::new() };
        let lesning = match r.lesning {
            Radlesning::Dekket => "gui-vilkaar-rad-dekket",
            Radlesning::Svikt => "gui-vilkaar-rad-svikt",
            Radlesning::Uferdig => "gui-vilkaar-rad-uferdig",
            Radlesning::Uaktuell => "gui-vilkaar-rad-uaktuell",
        };
        let aktuelle =
            |c: &&Celletilstand| matches!(c, Celletilstand::Lest(_) | Celletilstand::Ulest);
        let verdier = [
            ("sak", r.sak.as_str().into()),
            ("kontor", r.kontor.as_str().into()),
            ("krav", self.krav(r).into()),
            ("lest", r.leste().into()),
            ("av", r.celler.iter().filter(aktuelle).count().into()),
            ("lesning", self.b.tekst(lesning).into()),
        ];
        self.b.med("gui-vilkaar-rad", &verdier)
    }

    fn er_svak(&self, rad: usize, kolonne: usize) -> bool {
        let irrelevant = Celletilstand::Lest(Vilkaarsvurdering::IkkeRelevant);
        match kolonne {
            0 => false,
            1 => self.rad(rad).is_some_and(|r| r.regime == Begrunnelsesregime::Lett),
            _ => {
                let tilstand = self.celletilstand(rad, kolonne);
                tilstand == Some(Celletilstand::UtenforSaken) || tilstand == Some(irrelevant)
            }
        }
    }

    fn celler(&self) -> Range<usize> {
        FASTE..FASTE + self.visning.vist.kolonner.len()
    }

    fn celletale(&self, rad: usize, kolonne: usize) -> String {
        let tilstand = self.celletilstand(rad, kolonne).map(|t| self.ord(t));
        let plass = kolonne.checked_sub(FASTE).and_then(|k| self.visning.vist.kolonner.get(k));
        let navn = plass.and_then(|(nr, _)| self.navn.get(*nr)).copied();
        let verdier = [
            ("sak", self.sak(rad).map_or("", SakId::as_str).into()),
            ("vilkaar", navn.unwrap_or_default().into()),
            ("vurdering", tilstand.unwrap_or_default().into()),
        ];
        self.b.med("gui-vilkaar-celle", &verdier)
    }

    fn tegn(&self, rad: usize, kolonne: usize) -> Option<Tegn> {
        if kolonne == 1 {
            let uten_tekst = self.rad(rad).is_some_and(|r| !r.har_tekst);
            return uten_tekst.then_some(Tegn::Fylt(Tone::Delvis));
        }
        match self.celletilstand(rad, kolonne)? {
            Celletilstand::Ulest => Some(Tegn::Ring),
            Celletilstand::Lest(vurdering) => tegn_for(vurdering).map(Tegn::Fylt),
            Celletilstand::UtenforSaken | Celletilstand::GjaldtIkke => None,
        }
    }

    fn delt_overskrift(&self, kolonne: usize) -> Option<String> {
        let id = self.visning.kolonne_id(self.b, kolonne.checked_sub(FASTE)?)?;
        let noekkel = format!("gui-vilkaar-kolonne-{id}");
        self.b.t.har(&noekkel).then(|| self.b.tekst(&noekkel).replace("- ", "-\n"))
    }

    fn under_overskrift(&self, kolonne: usize) -> Option<String> {
        let Some(plass) = kolonne.checked_sub(FASTE) else { return Some(String::new()) };
        let (_, sum) = self.visning.vist.kolonner.get(plass)?;
        if sum.relevante() == 0 {
            return Some(String::new());
        }
        let verdier = [("k", sum.individuelt.into()), ("n", sum.relevante().into())];
        Some(self.b.med("gui-vilkaar-sum", &verdier))
    }
}
