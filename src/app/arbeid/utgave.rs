//! A file against the cases that are there: what taking it in would change.

use crate::domene::{Sak, SakId, Tilsyn};

/// What taking in a file would change.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Saksendringer {
    /// Cases that were not there.
    pub nye: Vec<SakId>,
    /// Cases that differ, with the fields that do.
    pub endrede: Vec<(SakId, Vec<&'static str>)>,
    /// Cases of the earlier edition that the file no longer has.
    pub borte: Vec<SakId>,
    /// Cases that are the same.
    pub uendrede: Vec<SakId>,
}

/// Compares the cases of a file with those of the tilsyn.
pub fn sammenlign(tilsyn: &Tilsyn, nye: &[Sak]) -> Saksendringer {
    let mut endringer = Saksendringer::default();
    for sak in nye {
        match tilsyn.saker.get(&sak.id) {
            None => endringer.nye.push(sak.id.clone()),
            Some(gammel) if uten_merknader(gammel) == uten_merknader(sak) => {
                endringer.uendrede.push(sak.id.clone());
            }
            Some(_) => endringer.endrede.push((sak.id.clone(), Vec::new())),
        }
    }
    endringer
}

fn uten_merknader(sak: &Sak) -> Sak {
    Sak { datakvalitet: Vec::new(), ..sak.clone() }
}
