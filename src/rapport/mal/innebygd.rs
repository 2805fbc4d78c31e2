//! The templates that come with the program, embedded at build time.

use crate::domene::Maalform;

/// Every file under `templates` with its path there.
const ALLE: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/maler.rs"));
/// The set of 2024: varsel om pålegg in the foreløpig rapport, pålegg in the endelig one.
pub(super) const TILSYNSRAPPORT: &str = "rapport-2024";
/// The seven parts of an office's egentilsyn.
pub(super) const EGENTILSYN: &str = "egentilsyn-1";

/// Name and text of every template of a set in that written standard.
pub(super) fn maler(
    sett: &str,
    maalform: Maalform,
) -> impl Iterator<Item = (&'static str, &'static str)> {
    let mappe = format!("{sett}/{}/", maalform.kode());
    ALLE.iter().filter_map(move |(sti, tekst)| Some((sti.strip_prefix(mappe.as_str())?, *tekst)))
}
