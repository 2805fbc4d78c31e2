//! The legal data the program carries, parsed once.

use std::sync::LazyLock;

use super::feil::RegelverkError;
use super::lesing::Fil;
use super::typer::Regelverk;

/// The checklist a new tilsyn begins with.
pub const STANDARDLISTE: &str = "kvp-tildeling-1";

macro_rules! fil {
    ($mappe:literal, $navn:literal) => {
        ($navn, include_str!(concat!("../../assets/", $mappe, "/", $navn)))
    };
}

pub(super) const REGLER: &[Fil<'static>] = &[
    fil!("regelverk", "versjon.ron"),
    fil!("regelverk", "lover.ron"),
    fil!("regelverk", "hjemler-stl.ron"),
    fil!("regelverk", "hjemler-kvpf.ron"),
    fil!("regelverk", "hjemler-fvl.ron"),
    fil!("regelverk", "hjemler-kl.ron"),
    fil!("regelverk", "hjemler-andre.ron"),
    fil!("regelverk", "grenser.ron"),
    fil!("regelverk", "vilkaar.ron"),
    fil!("regelverk", "tekstlikhet.ron"),
    fil!("regelverk", "ubekreftet.ron"),
];

pub(super) const SJEKKLISTER: &[Fil<'static>] = &[
    fil!("sjekklister", "kvp-tildeling-1.ron"),
    fil!("sjekklister", "oekonomisk-raadgivning-2024.ron"),
];

static INNEBYGD: LazyLock<Regelverk> = LazyLock::new(|| les().unwrap_or_else(|feil| uten(&feil)));

impl Regelverk {
    /// The data the program was built with.
    pub fn innebygd() -> &'static Self {
        &INNEBYGD
    }
}

/// Reads the embedded files.
pub(super) fn les() -> Result<Regelverk, RegelverkError> {
    Regelverk::fra_tekst(REGLER, SJEKKLISTER)
}

/// A build whose data cannot be read is a bug that a test catches; without law every look-up says
/// that nothing was found, and nothing wrong is cited.
fn uten(feil: &RegelverkError) -> Regelverk {
    debug_assert!(false, "{feil}: {feil:?}");
    Regelverk::tomt()
}
