//! Which events count when some of them are undone, and what undo and redo would take next.

use std::collections::BTreeSet;

use super::{Hendelse, Post};

/// Numbers of the events that do not count: undone and not redone.
pub(super) fn angrede(poster: &[Post]) -> BTreeSet<u64> {
    let mut utelatt = BTreeSet::new();
    for post in poster {
        if let Hendelse::Angret(nr) = post.hendelse {
            utelatt.insert(nr);
        } else if let Hendelse::Gjentatt(nr) = post.hendelse {
            utelatt.remove(&nr);
        }
    }
    utelatt
}

/// The event that undo would take next: the last that counts and may be undone.
pub fn neste_angring(poster: &[Post]) -> Option<u64> {
    let utelatt = angrede(poster);
    let mut bakfra = poster.iter().rev();
    bakfra.find(|p| p.hendelse.kan_angres() && !utelatt.contains(&p.nr)).map(|p| p.nr)
}

/// The event that redo would bring back: the last undone one, as long as nothing new has been done
/// after the undoing.
pub fn neste_gjentakelse(poster: &[Post]) -> Option<u64> {
    let utelatt = angrede(poster);
    // Everything after the last new piece of work is undoing, redoing, or a report.
    let siste = poster.iter().rev().take_while(|post| !post.hendelse.kan_angres());
    siste
        .filter_map(|post| if let Hendelse::Angret(nr) = post.hendelse { Some(nr) } else { None })
        .find(|nr| utelatt.contains(nr))
}
