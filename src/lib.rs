//! Tilsyn: from an anonymised case sample to a signed, verifiable tilsynsrapport.
//!
//! Data goes one way: `import` → `personvern` → `utvalg` → `vurdering` → `lovbrudd` → `rapport` →
//! `signering`, with `domene` and `regelverk` under all of them, `statistikk` beside them, `lager` holding the event log, `app` running the
//! work and `gui` and `cli` as its two faces. The rooms and who may name whom stand in
//! `ARCHITECTURE.md`; a test reads the sources and fails on an import outside that table.

pub mod domene;
pub mod i18n;
pub mod regelverk;
pub mod import;
pub mod personvern;
pub mod statistikk;
pub mod utvalg;
pub mod vurdering;
pub mod lovbrudd;
pub mod rapport;
pub mod signering;
pub mod lager;
pub mod app;
pub mod cli;
#[cfg(feature = "gui")]
pub mod gui;
