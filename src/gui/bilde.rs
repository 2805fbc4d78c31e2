//! What a screen may look at while it is drawn, and where it sends its wishes.

use chrono::NaiveDate;

use crate::app::Oekt;
use crate::domene::{HjemmelId, Melding, Svar, Tilsyn, Tilsynsart, Verdi};
use crate::i18n::Tekster;
use crate::regelverk::{Hjemmel, Kontrollpunkt, Regelverk, Sjekkliste, Tospraak};

use super::avledet::Avledet;
use super::handling::{Handling, Handlinger};

/// The open tilsyn as the screens see it.
#[derive(Clone, Copy)]
pub(crate) struct Bilde<'a> {
    /// Texts of the window's language.
    pub t: &'static Tekster,
    /// Law and checklists.
    pub regelverk: &'a Regelverk,
    /// The checklist of this tilsyn.
    pub sjekkliste: &'a Sjekkliste,
    /// The session.
    pub oekt: &'a Oekt,
    /// Its state.
    pub tilsyn: &'a Tilsyn,
    /// What is computed from it.
    pub avledet: &'a Avledet,
    /// The work that is running: its name and how far it is.
    pub jobb: Option<(&'a str, f32)>,
    /// Today.
    pub idag: NaiveDate,
    /// Where wishes go.
    pub ut: &'a Handlinger,
}

impl Bilde<'_> {
    /// A text of the window.
    pub(crate) fn tekst(&self, noekkel: &str) -> String {
        self.t.tekst(noekkel)
    }

    /// A text of the window with values.
    pub(crate) fn med(&self, noekkel: &str, verdier: &[(&str, Verdi)]) -> String {
        self.t.med(noekkel, verdier)
    }

    /// A decided sentence in words.
    pub(crate) fn melding(&self, melding: &Melding) -> String {
        self.t.melding(melding)
    }

    /// A text of the legal data in the window's language.
    pub(crate) fn i<'t>(&self, tekst: &'t Tospraak) -> &'t str {
        tekst.i(self.t.maalform())
    }

    /// Sends a wish.
    pub(crate) fn send(&self, handling: impl Into<Handling>) {
        self.ut.send(handling);
    }

    /// Whether the office inspects itself.
    pub(crate) fn er_egentilsyn(&self) -> bool {
        self.tilsyn.grunnlag.art == Tilsynsart::Egentilsyn
    }

    /// The answer in the words of this kind of tilsyn.
    pub(crate) fn svarord(&self, svar: Svar) -> String {
        let liste = if self.er_egentilsyn() { "egensvar" } else { "svar" };
        self.t.tekst(&format!("{liste}-{}", svar.kode()))
    }

    /// The question as it is put in this kind of tilsyn.
    pub(crate) fn spoersmaal<'t>(&self, punkt: &'t Kontrollpunkt) -> &'t str {
        self.i(punkt.spoersmaal_i(self.tilsyn.grunnlag.art))
    }

    /// Whether the tilsyn can be changed here.
    pub(crate) fn kan_skrive(&self) -> bool {
        self.oekt.kan_skrive()
    }

    /// The provision as it is cited.
    pub(crate) fn sitat(&self, id: &HjemmelId) -> String {
        let hjemmel = self.regelverk.hjemmel(id);
        hjemmel.map_or_else(|| id.to_string(), |h| self.sitert(h))
    }

    /// The provision as it is cited.
    pub(crate) fn sitert(&self, hjemmel: &Hjemmel) -> String {
        self.regelverk.sitat(hjemmel, self.t.maalform())
    }
}
