//! Answering items, the same way for cases and offices: the list, the item in hand, its evidence.

mod punktliste;
mod punktkort;
mod knapper;
mod bevis;
mod festing;
mod bakgrunn;
mod faktum;

pub(crate) use bevis::bevisarter;
pub(crate) use faktum::faktum_ui;
pub(crate) use punktkort::{Kort, ubekreftet_ui};
pub(crate) use punktliste::punktliste_ui;

use crate::domene::Svar;

use super::komponent::Tone;

/// The colour of an answer; its word always stands beside it.
pub(crate) fn tone(svar: Svar) -> Tone {
    match svar {
        Svar::Oppfylt => Tone::God,
        Svar::DelvisOppfylt => Tone::Delvis,
        Svar::IkkeOppfylt => Tone::Svikt,
        Svar::IkkeDokumentert => Tone::Usikker,
        Svar::IkkeVurderbart | Svar::IkkeRelevant => Tone::Noeytral,
    }
}
