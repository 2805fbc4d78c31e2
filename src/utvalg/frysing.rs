//! Freezing a list: canonical order, known office names, checksum.

use crate::domene::{KontorId, Populasjon};

use super::kanonisk::{linje, liste_sha256};
use super::liste::Lest;

/// The frozen list. An office that the tilsyn has is written as the tilsyn writes it, so that «NAV
/// øst» and «Nav Øst» are one; `fil` and `fil_sha256` name the file as it came.
pub fn frys(lest: Lest, fil: String, fil_sha256: String, kjente: &[KontorId]) -> Populasjon {
    let mut saker = lest.saker;
    for sak in &mut saker {
        if let Some(kontor) = &mut sak.kontor
            && let Some(kjent) = kjente.iter().find(|kjent| er_samme(kjent, kontor))
        {
            *kontor = kjent.clone();
        }
    }
    saker.sort_by_cached_key(linje);
    Populasjon { fil, fil_sha256, sha256: liste_sha256(&saker), saker }
}

fn er_samme(a: &KontorId, b: &KontorId) -> bool {
    let ord =
        |k: &KontorId| k.as_str().split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    ord(a) == ord(b)
}
