//! The words: every sentence the user sees, in bokmål and nynorsk, and how dates and numbers are
//! written in Norwegian.
//!
//! Texts are Fluent files in `assets/i18n/{nb,nn}`; a file put there is embedded at the next build.
//! Must never know a case: lower layers say which sentence fits (`Melding`), this layer words it.

mod skrivemaate;
mod tekster;

pub use skrivemaate::{dato, dato_lang, dato_presis, hundredeler, les_dato, tall};
pub use tekster::{Tekster, tekster};

#[cfg(test)]
pub(crate) mod tests;
