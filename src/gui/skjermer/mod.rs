//! The screens, one module each. They draw from the picture of the tilsyn and send wishes.

pub mod start;
pub mod ramme;
pub mod oversikt;
pub mod saker;
pub mod gjennomgang;
pub mod kontor;
pub mod lovbrudd;
pub mod rapport;
