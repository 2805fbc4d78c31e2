//! A corrected file against what is there: new, changed, gone and unchanged cases.
//!
//! A file is a new edition of the files with which it shares at least one case. Only cases from
//! those files can be gone; a file from another office takes nothing away.

use std::collections::{BTreeMap, BTreeSet};

use crate::domene::{Sak, SakId, Tilsyn};

/// What taking in a file would change.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Saksendringer {
    /// Cases that were not there.
    pub nye: Vec<SakId>,
    /// Cases that differ, with the fields that do. Their answers must be looked at again.
    pub endrede: Vec<(SakId, Vec<&'static str>)>,
    /// Cases of the earlier edition that the file no longer has.
    pub borte: Vec<SakId>,
    /// Cases that are the same; their answers stand.
    pub uendrede: Vec<SakId>,
}

/// Compares the cases of the earlier edition with those of the new one.
pub fn sammenlign(gamle: &BTreeMap<&SakId, &Sak>, nye: &[Sak]) -> Saksendringer {
    let mut endringer = Saksendringer::default();
    for sak in nye {
        let id = sak.id.clone();
        match gamle.get(&id).map(|gammel| gammel.ulike_felt(sak)) {
            None => endringer.nye.push(id),
            Some(felt) if felt.is_empty() => endringer.uendrede.push(id),
            Some(felt) => endringer.endrede.push((id, felt)),
        }
    }
    let i_filen: BTreeSet<&SakId> = nye.iter().map(|sak| &sak.id).collect();
    let borte = gamle.keys().filter(|id| !i_filen.contains(*id));
    endringer.borte = borte.map(|id| (*id).clone()).collect();
    endringer
}

/// The cases the file is an edition of: those it holds itself, and those that came with them.
/// Cases that are marked as gone already, or have left the sample, are not gone once more.
pub fn forrige_utgave<'t>(tilsyn: &'t Tilsyn, nye: &[Sak]) -> BTreeMap<&'t SakId, &'t Sak> {
    let i_filen: BTreeSet<&SakId> = nye.iter().map(|sak| &sak.id).collect();
    let kilder: BTreeSet<usize> =
        i_filen.iter().filter_map(|id| tilsyn.opphav.get(*id)).copied().collect();
    let samme_kilde = |id: &SakId| tilsyn.opphav.get(id).is_some_and(|nr| kilder.contains(nr));
    let ny_borte = |id: &SakId| samme_kilde(id) && !tilsyn.borte.contains_key(id);
    let alle = tilsyn.saker.iter().chain(&tilsyn.utelatte);
    alle.filter(|(id, _)| i_filen.contains(id) || ny_borte(id)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domene::{KontorId, Utvalgsgruppe};

    fn sak(id: &str, gruppe: Utvalgsgruppe) -> Sak {
        Sak::new(SakId::new(id), KontorId::new("Nav Øst"), gruppe)
    }

    #[test]
    fn new_changed_gone_and_unchanged_are_told_apart() {
        let gamle = ["A-1", "A-2", "A-3"].map(|id| sak(id, Utvalgsgruppe::Avslag));
        let gamle = gamle.iter().map(|sak| (&sak.id, sak)).collect();
        let nye = [
            sak("A-1", Utvalgsgruppe::Avslag),
            sak("A-2", Utvalgsgruppe::Innvilget),
            sak("A-4", Utvalgsgruppe::Avslag),
        ];
        let ventet = Saksendringer {
            nye: vec![SakId::new("A-4")],
            endrede: vec![(SakId::new("A-2"), vec!["utvalgsgruppe"])],
            borte: vec![SakId::new("A-3")],
            uendrede: vec![SakId::new("A-1")],
        };
        assert_eq!(sammenlign(&gamle, &nye), ventet);
    }
}
