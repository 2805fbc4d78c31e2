//! The screens, one module each. They draw from the picture of the tilsyn and send wishes.

pub(crate) mod dokumenter;
pub(crate) mod start;
pub(crate) mod ramme;
pub(crate) mod oversikt;
pub(crate) mod saker;
pub(crate) mod utvalg;
pub(crate) mod gjennomgang;
pub(crate) mod innlesing;
pub(crate) mod vilkaar;
pub(crate) mod kontor;
pub(crate) mod gjenstaar;
pub(crate) mod lovbrudd;
pub(crate) mod egen;
pub(crate) mod rapport;
pub(crate) mod sjekkliste;
pub(crate) mod dobbel;
pub(crate) mod kilder;
