//! Tables of the report by the name a template places them with. Rows stand in a fixed order.

mod fakta;
mod gjennomfoering;
mod kurver;
mod oppfoelging;
mod overstyrt;
mod saker;
mod tider;

pub(super) use gjennomfoering::{i_grupper, tall};
pub(super) use tider::{Utgang, saksbehandlingstid, ventetid};

use std::collections::BTreeMap;

use crate::rapport::dokument::{Justering, Kolonne, Tabell, Tekst};
use crate::regelverk::Tema;

use super::lovbruddsdel::Lovbruddsdel;
use super::underlag::Underlag;

/// All tables; those without rows are left out where they are placed.
pub(super) fn alle(
    u: &Underlag<'_>,
    ferdige: &[Lovbruddsdel],
    programversjon: &str,
) -> BTreeMap<String, Tabell> {
    let mut ut = BTreeMap::new();
    for tema in u.temaer() {
        ut.insert(format!("kontorpunkter-{}", tema.id), fakta::kontorpunkter(u, tema));
        ut.insert(format!("sakspunkter-{}", tema.id), fakta::sakspunkter(u, tema));
        ut.insert(format!("opplysninger-{}", tema.id), fakta::opplysninger(u, tema));
    }
    for (nr, kontor) in (1..).zip(u.kontorer()) {
        ut.insert(format!("saksoversikt-{nr}"), saker::oversikt(u, kontor));
    }
    ut.insert("enighet".to_owned(), super::dobbel::tabell(u));
    let faste: [(&str, Tabell); 17] = [
        ("lover", oppfoelging::lover(u)),
        ("paalegg", oppfoelging::paalegg(u, ferdige)),
        ("ubekreftet", oppfoelging::ubekreftet(u)),
        ("saker-gruppe", saker::per_gruppe(u)),
        ("saker-aar", saker::per_aar(u)),
        ("saksbehandlingstid", saksbehandlingstid(u)),
        ("ventetid", ventetid(u)),
        ("ventetid-dager", tider::dager(u)),
        ("ventetid-median", kurver::median(u)),
        ("overstyrt", overstyrt::tabell(u)),
        ("ventegrunner", tider::grunner(u)),
        ("noekkelopplysninger", gjennomfoering::noekkelopplysninger(u, programversjon)),
        ("milepaeler", gjennomfoering::milepaeler(u)),
        ("intervjuer", gjennomfoering::intervjuer(u)),
        ("tilsynslag", gjennomfoering::tilsynslag(u)),
        ("kilder", gjennomfoering::kilder(u)),
        ("trekning", super::trekning::tabell(u)),
    ];
    ut.extend(faste.map(|(navn, tabell)| (navn.to_owned(), tabell)));
    ut
}

/// A table whose caption and headings are texts of the report.
pub(super) struct Bygger<'u, 'a> {
    u: &'u Underlag<'a>,
    tabell: Tabell,
}

impl<'u, 'a> Bygger<'u, 'a> {
    pub(super) fn new(u: &'u Underlag<'a>, navn: &str) -> Self {
        let tittel = u.ord(&format!("tabell-{navn}"));
        let tabell = Tabell { tittel, kolonner: Vec::new(), rader: Vec::new(), radhoder: true };
        Self { u, tabell }
    }

    /// A table about one theme; its name stands in the caption.
    fn om_tema(u: &'u Underlag<'a>, navn: &str, tema: &Tema) -> Self {
        let mut ny = Self::new(u, navn);
        let verdier = [("tema", tema.navn.i(u.maalform()).into())];
        ny.tabell.tittel = u.setning(&format!("tabell-{navn}"), &verdier);
        ny
    }

    /// A column of words; its heading is a text of the report.
    pub(super) fn ord(self, noekkel: &str, andel: f32) -> Self {
        let tittel = self.u.ord(&format!("kolonne-{noekkel}"));
        self.kolonne(tittel, andel, Justering::Venstre)
    }

    /// A column of numbers.
    pub(super) fn tall(self, noekkel: &str, andel: f32) -> Self {
        let tittel = self.u.ord(&format!("kolonne-{noekkel}"));
        self.kolonne(tittel, andel, Justering::Hoeyre)
    }

    fn kolonne(mut self, tittel: String, andel: f32, justering: Justering) -> Self {
        self.tabell.kolonner.push(Kolonne { tittel, andel, justering });
        self
    }

    /// One column for each office, and one for all where there are several.
    fn kontorkolonner(mut self, andel: f32, justering: Justering) -> Self {
        for kontor in self.u.kontorer() {
            self = self.kolonne(kontor.to_string(), andel, justering);
        }
        self
    }

    fn samlet(self, andel: f32, justering: Justering) -> Self {
        if self.u.kontorer().len() < 2 {
            return self;
        }
        let tittel = self.u.ord("kolonne-samlet");
        self.kolonne(tittel, andel, justering)
    }

    /// Says in the caption what the mark on an overridden number means, where one stands.
    pub(super) fn med_overstyring(mut self, finnes: bool) -> Self {
        if finnes {
            self.tabell.tittel = format!("{} {}", self.tabell.tittel, self.u.ord("overstyrt-om"));
        }
        self
    }

    /// The table with those rows of plain words.
    pub(super) fn rader(self, rader: impl IntoIterator<Item = Vec<String>>) -> Tabell {
        self.stilte_rader(rader.into_iter().map(|rad| rad.iter().map(|ord| celle(ord)).collect()))
    }

    /// The table with those rows; a short row is filled with empty cells.
    fn stilte_rader(mut self, rader: impl IntoIterator<Item = Vec<Vec<Tekst>>>) -> Tabell {
        let bredde = self.tabell.kolonner.len();
        let rader = rader.into_iter().map(|mut rad| {
            rad.resize(bredde, Vec::new());
            rad
        });
        self.tabell.rader = rader.collect();
        self.tabell
    }
}

/// Plain words; a line break parts what stands below each other in one cell.
fn celle(ord: &str) -> Vec<Tekst> {
    let mut ut = Vec::new();
    for linje in ord.split('\n').filter(|linje| !linje.is_empty()) {
        if !ut.is_empty() {
            ut.push(Tekst::Linjeskift);
        }
        ut.push(Tekst::Vanlig(linje.to_owned()));
    }
    ut
}
