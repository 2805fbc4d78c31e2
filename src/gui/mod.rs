//! The window: screens for inspectors who read case after case by keyboard.
//!
//! Widgets read the state and send wishes (`handling`); one place does them (`utfoer`) through `app`.
//! Nothing here touches a file, a key or a PDF, and no sentence or colour stands in the code: words
//! come from `assets/i18n`, colours from `assets/tema`. Where failure is shown: what was refused as a
//! notice, what is wrong with the material as a list, a failure to open the window on the terminal.

pub mod arbeid;
pub mod fildialog;
pub mod tema;
mod handling;
mod tilstand;
mod utkast;
mod celleutkast;
mod avledet;
mod bilde;
mod vindu;
mod skall;
mod utfoer;
mod tastatur;
mod dialog;
mod skjermer;
mod svar;
mod tabell;
mod liste;
mod komponent;
mod markert;
mod valgboks;
mod valgrad;
mod datofelt;
mod varsel;
mod saksliste;
mod skrift;
mod a11y;
mod oppstart;

pub use oppstart::{GuiError, Oppstart, kjoer};

#[cfg(test)]
mod tests;
