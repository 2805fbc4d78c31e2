//! Keyboard shortcuts as plain data; the window translates them to its own keys.

use crate::i18n::Tekster;

/// A key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tast {
    /// A letter, upper case.
    Bokstav(char),
    /// A digit, on the row or on the pad.
    Siffer(u8),
    /// A function key.
    F(u8),
    /// Arrow up.
    PilOpp,
    /// Arrow down.
    PilNed,
    /// Arrow left.
    PilVenstre,
    /// Arrow right.
    PilHoeyre,
}

/// A key with what is held down beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Snarvei {
    /// Ctrl; Command on macOS.
    pub ctrl: bool,
    /// Shift.
    pub shift: bool,
    /// Alt.
    pub alt: bool,
    /// The key.
    pub tast: Tast,
}

impl Snarvei {
    /// The key alone.
    pub const fn tast(tast: Tast) -> Self {
        Self { ctrl: false, shift: false, alt: false, tast }
    }

    /// The key with Ctrl.
    pub const fn ctrl(tast: Tast) -> Self {
        Self { ctrl: true, ..Self::tast(tast) }
    }

    /// The key with Ctrl and Shift.
    pub const fn ctrl_shift(tast: Tast) -> Self {
        Self { shift: true, ..Self::ctrl(tast) }
    }

    /// The key with Alt.
    pub const fn alt(tast: Tast) -> Self {
        Self { alt: true, ..Self::tast(tast) }
    }

    /// Whether it works while the user writes in a text field, where letters and digits are text.
    pub fn virker_i_tekstfelt(self) -> bool {
        self.ctrl || self.alt || matches!(self.tast, Tast::F(_))
    }

    /// As it is shown, for example «Ctrl+Shift+S».
    pub fn vis(self, ord: &Tekster) -> String {
        let holdt = [(self.ctrl, "ctrl"), (self.shift, "shift"), (self.alt, "alt")];
        let holdt = holdt.into_iter().filter(|(er, _)| *er);
        let mut deler: Vec<_> = holdt.map(|(_, navn)| ord.tekst(&format!("tast-{navn}"))).collect();
        deler.push(match self.tast {
            Tast::Bokstav(bokstav) => bokstav.to_string(),
            Tast::Siffer(siffer) => siffer.to_string(),
            Tast::F(nr) => format!("F{nr}"),
            Tast::PilOpp => ord.tekst("tast-pil-opp"),
            Tast::PilNed => ord.tekst("tast-pil-ned"),
            Tast::PilVenstre => ord.tekst("tast-pil-venstre"),
            Tast::PilHoeyre => ord.tekst("tast-pil-hoeyre"),
        });
        deler.join("+")
    }
}
