//! Conclusions, measures and self-assessments while they are written; each is stored as one event
//! when its fields are left. What was refused stays as it is written and waits until it changes.

use chrono::NaiveDate;

use crate::domene::{
    Bevisart, Egenfunn, EgenpunktId, Egenverdi, Egenvurdering, Hendelse, KontorId, Temavurdering,
    Tiltak, TiltakId,
};
use crate::gui::datofelt::Datofelt;
use crate::gui::utkast::Bevislinje;

/// What was stored when it was last looked at, and what was sent since.
#[derive(Debug, Clone)]
struct Kladd<T> {
    sett: Option<T>,
    sendt: Option<T>,
    i_fokus: bool,
}

impl<T> Default for Kladd<T> {
    fn default() -> Self {
        Self { sett: None, sendt: None, i_fokus: false }
    }
}

impl<T: Clone + PartialEq> Kladd<T> {
    fn av(lagret: Option<&T>) -> Self {
        Self { sett: lagret.cloned(), sendt: None, i_fokus: false }
    }

    /// What is to be sent, once, and not while a field is in hand.
    fn ferdig(&mut self, ny: Option<T>) -> Option<T> {
        if std::mem::take(&mut self.i_fokus) {
            return None;
        }
        let ny = ny.filter(|ny| self.sett.as_ref() != Some(ny) && self.sendt.as_ref() != Some(ny));
        if ny.is_some() {
            self.sendt.clone_from(&ny);
        }
        ny
    }

    fn slipp(&mut self) {
        self.i_fokus = false;
        self.sendt = None;
    }
}

/// The conclusion on a theme under edit.
#[derive(Debug, Clone, Default)]
pub(crate) struct Temaskjema {
    /// The finding.
    pub funn: Option<Egenfunn>,
    /// The words.
    pub konklusjon: String,
    kladd: Kladd<Temavurdering>,
}

impl Temaskjema {
    /// The form of what is stored, kept as it is written while that has not changed.
    pub(crate) fn fersk(&mut self, lagret: Option<&Temavurdering>) -> &mut Self {
        if self.kladd.sett.as_ref() != lagret {
            *self = Self {
                funn: lagret.map(|v| v.funn),
                konklusjon: lagret.map_or_else(String::new, |v| v.konklusjon.clone()),
                kladd: Kladd::av(lagret),
            };
        }
        self
    }

    /// A field of it has focus in this frame.
    pub(crate) fn i_fokus(&mut self, har: bool) {
        self.kladd.i_fokus |= har;
    }

    /// Words without a finding to store them with.
    pub(crate) fn venter_paa_funn(&self) -> bool {
        self.funn.is_none() && !self.konklusjon.trim().is_empty()
    }

    pub(super) fn ferdig(&mut self, tema: &str) -> Option<Hendelse> {
        let (tema, konklusjon) = (tema.to_owned(), self.konklusjon.trim_end().to_owned());
        let ny = self.funn.map(|funn| Temavurdering { tema, funn, konklusjon });
        self.kladd.ferdig(ny).map(|ny| Hendelse::TemaVurdert(Box::new(ny)))
    }

    pub(super) fn slipp(&mut self) {
        self.kladd.slipp();
    }
}

/// A measure under edit.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tiltakskjema {
    /// What is to be done.
    pub tiltak: String,
    /// Who answers for it.
    pub ansvarlig: String,
    /// When it is to be done.
    pub frist: Datofelt,
    /// How it is controlled in new cases.
    pub kontroll: String,
    /// When it is controlled.
    pub kontrolldato: Datofelt,
    /// What is said with the next status.
    pub merknad: String,
    kladd: Kladd<Tiltak>,
}

impl Tiltakskjema {
    /// The form of what is stored, kept as it is written while that has not changed.
    pub(crate) fn fersk(&mut self, lagret: &Tiltak) -> &mut Self {
        if self.kladd.sett.as_ref() != Some(lagret) {
            *self = Self {
                tiltak: lagret.tiltak.clone(),
                ansvarlig: lagret.ansvarlig.clone(),
                frist: Datofelt::med(Some(lagret.frist)),
                kontroll: lagret.kontroll.clone(),
                kontrolldato: Datofelt::med(lagret.kontrolldato),
                merknad: std::mem::take(&mut self.merknad),
                kladd: Kladd::av(Some(lagret)),
            };
        }
        self
    }

    /// A field of it has focus in this frame.
    pub(crate) fn i_fokus(&mut self, har: bool) {
        self.kladd.i_fokus |= har;
    }

    /// The measure as it is written; `None` while something it cannot be without is missing.
    pub(crate) fn tiltak(&self, id: TiltakId, tema: &str) -> Option<Tiltak> {
        let tekst = |s: &str| s.trim().to_owned();
        let frist = self.frist.dag?;
        let hel = !self.tiltak.trim().is_empty() && !self.ansvarlig.trim().is_empty();
        hel.then(|| Tiltak {
            id,
            tema: tema.to_owned(),
            tiltak: tekst(&self.tiltak),
            ansvarlig: tekst(&self.ansvarlig),
            frist,
            kontroll: tekst(&self.kontroll),
            kontrolldato: self.kontrolldato.dag,
        })
    }

    pub(super) fn ferdig(&mut self, idag: NaiveDate) -> Option<Hendelse> {
        let lagret = self.kladd.sett.clone()?;
        if !self.kladd.i_fokus {
            self.frist.les(idag);
            self.kontrolldato.les(idag);
        }
        let ny = self.tiltak(lagret.id, &lagret.tema);
        self.kladd.ferdig(ny).map(|ny| Hendelse::TiltakSkrevet(Box::new(ny)))
    }

    pub(super) fn slipp(&mut self) {
        self.kladd.slipp();
    }
}

/// An item of a list under edit.
#[derive(Debug, Clone)]
pub(crate) struct Egenpunktskjema {
    /// The value.
    pub verdi: Option<Egenverdi>,
    /// The words.
    pub tekst: String,
    /// Where it can be seen.
    pub bevis: Bevislinje,
    kladd: Kladd<Egenvurdering>,
}

impl Default for Egenpunktskjema {
    fn default() -> Self {
        let bevis = Bevislinje::ny(Bevisart::Rutine);
        Self { verdi: None, tekst: String::new(), bevis, kladd: Kladd::default() }
    }
}

impl Egenpunktskjema {
    /// The form of what is stored, kept as it is written while that has not changed.
    pub(crate) fn fersk(&mut self, lagret: Option<&Egenvurdering>) -> &mut Self {
        if self.kladd.sett.as_ref() != lagret {
            let bevis = lagret.and_then(|v| v.bevis.first()).map(Bevislinje::av);
            *self = Self {
                verdi: lagret.map(|v| v.verdi),
                tekst: lagret.map_or_else(String::new, |v| v.tekst.clone()),
                bevis: bevis.unwrap_or_else(|| Bevislinje::ny(Bevisart::Rutine)),
                kladd: Kladd::av(lagret),
            };
        }
        self
    }

    /// A field of it has focus in this frame.
    pub(crate) fn i_fokus(&mut self, har: bool) {
        self.kladd.i_fokus |= har;
    }

    pub(super) fn ferdig(&mut self, kontor: &KontorId, punkt: &EgenpunktId) -> Option<Hendelse> {
        let flere = self.kladd.sett.iter().flat_map(|v| v.bevis.iter().skip(1)).cloned();
        let bevis = self.bevis.bevis().into_iter().chain(flere).collect();
        let tekst = self.tekst.trim_end().to_owned();
        let ny = self.verdi.map(|verdi| Egenvurdering { verdi, tekst, bevis });
        let (kontor, punkt) = (kontor.clone(), punkt.clone());
        let ny = self.kladd.ferdig(ny)?;
        Some(Hendelse::EgenvurderingGitt { kontor, punkt, vurdering: Box::new(ny) })
    }

    pub(super) fn slipp(&mut self) {
        self.kladd.slipp();
    }
}
