//! The report: document model, templates, layout and PDF.
//!
//! Everything the report says is decided before layout; one file only knows printpdf.
//! Must never read the clock or the settings: time, language and texts come as arguments.

pub mod dokument;
pub mod mal;
pub mod bygg;
pub mod skrift;
pub mod forkontroll;
pub mod oppsett;
pub mod pdf;
pub mod spor;
pub mod tekst;
mod feil;

pub use self::bygg::{ByggError, bygg, bygg_egentilsyn, bygg_egentilsyn_med, bygg_med};
pub use self::feil::RapportError;
pub use self::pdf::{antall_sider, skriv_pdf};
