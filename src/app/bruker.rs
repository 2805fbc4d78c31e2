//! Who is sitting here, as far as the system tells without being asked much.

use std::env;
use std::process;

use chrono::{DateTime, FixedOffset};

use crate::lager::Eier;

/// Stands for a name that the system does not tell.
const UKJENT: &str = "?";

/// The user's name on this machine; `?` where the system does not tell.
pub fn bruker() -> String {
    // USERNAME on Windows, USER elsewhere.
    first_set(&["USERNAME", "USER", "LOGNAME"]).unwrap_or_else(|| UKJENT.to_owned())
}

/// What the next one who wants to write is told.
pub(super) fn eier(hvem: &str, naa: DateTime<FixedOffset>) -> Eier {
    Eier { navn: hvem.to_owned(), maskin: maskin(), prosess: process::id(), siden: naa }
}

fn maskin() -> String {
    let fra_fil = || std::fs::read_to_string("/etc/hostname").ok().and_then(|t| with_text(&t));
    first_set(&["COMPUTERNAME", "HOSTNAME"]).or_else(fra_fil).unwrap_or_else(|| UKJENT.to_owned())
}

fn first_set(navn: &[&str]) -> Option<String> {
    navn.iter().find_map(|navn| with_text(&env::var(navn).ok()?))
}

fn with_text(tekst: &str) -> Option<String> {
    let tekst = tekst.trim();
    (!tekst.is_empty()).then(|| tekst.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_always_something_to_call_the_user_and_the_machine() {
        assert!(!bruker().is_empty());
        assert!(!maskin().is_empty());
    }
}
