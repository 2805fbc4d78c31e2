//! What things are: the nouns of the case file and the fold from events to a `Tilsyn`.
//!
//! Lies under every other layer and names none of them. Must never read a file, the clock or egui.

mod maalform;

pub use maalform::Maalform;
