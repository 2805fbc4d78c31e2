//! Layout: from the document model to pages of marks, free of PDF types.
//!
//! Blocks become a vertical list of strips (`blokker`, `tabell`, `innhold`), the list is distributed
//! over pages (`ombrekk`), and the margins are filled (`kant`). A document with a table of contents
//! is set twice, because the page numbers are known only after the first time.

use std::collections::BTreeMap;

use crate::rapport::dokument::{Blokk, Dokument};

use self::blokker::{Setter, Spalte};
use self::modell::{Bokmerke, Oppsett};
use self::ombrekk::{Anker, Ombrukket, ombrekk};
use self::overskrifter::Overskrift;

pub mod modell;
pub mod typografi;
mod orddeling;
mod enheter;
mod linjer;
mod tre;
mod rad;
pub(crate) mod overskrifter;
mod blokker;
mod kolonner;
mod tabell;
mod innhold;
mod ombrekk;
mod drakt;
mod kant;

#[cfg(test)]
mod tests;

/// Sets a document on pages. It must have passed the pre-flight check.
pub fn sett(dokument: &Dokument) -> Oppsett {
    let overskrifter = overskrifter::samle(&dokument.blokker);
    let har_innhold = dokument.blokker.iter().any(|blokk| matches!(blokk, Blokk::Innhold { .. }));
    let mut sidetall = BTreeMap::new();
    if har_innhold {
        let (foerste, _) = en_gang(dokument, &overskrifter, &sidetall);
        sidetall = foerste.ankre.iter().map(|(nummer, (side, _))| (*nummer, *side)).collect();
    }
    let (ombrukket, tre) = en_gang(dokument, &overskrifter, &sidetall);
    let mut sider = ombrukket.sider;
    drakt::kle(&mut sider, dokument);
    kant::kanttekster(&mut sider, dokument);
    Oppsett { sider, tre, bokmerker: bokmerker(&overskrifter, &ombrukket.ankre) }
}

fn en_gang(
    dokument: &Dokument,
    overskrifter: &[Overskrift],
    sidetall: &BTreeMap<usize, usize>,
) -> (Ombrukket, Vec<modell::Element>) {
    let mut setter = Setter::new(&dokument.ord, overskrifter, sidetall);
    setter.blokker(&dokument.blokker, Spalte::hel());
    let Setter { mut tre, poster, bokser, .. } = setter;
    let ombrukket = ombrekk(&poster, &bokser, &mut tre);
    (ombrukket, tre.ferdig())
}

fn bokmerker(overskrifter: &[Overskrift], ankre: &BTreeMap<usize, Anker>) -> Vec<Bokmerke> {
    let bokmerke = |(nummer, overskrift): (usize, &Overskrift)| {
        let (side, topp) = *ankre.get(&nummer)?;
        let (tittel, nivaa) = (overskrift.full(), overskrift.nivaa);
        Some(Bokmerke { tittel, nivaa, side, topp })
    };
    overskrifter.iter().enumerate().filter_map(bokmerke).collect()
}
