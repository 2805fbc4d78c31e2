//! What is different between two checklists, shown before a tilsyn goes over from one to the other.

use crate::domene::{PunktId, navngitt};

use super::typer::{Kontrollpunkt, Sjekkliste};

navngitt! {
    /// What has changed in an item that both lists have; the text stands under `punktendring-<kode>`.
    Punktendring {
        /// The question: an answer to the old one must be looked at again.
        Spoersmaal = "spoersmaal",
        /// Case or office, or the groups it is for.
        Gjelder = "gjelder",
        /// The provisions.
        Hjemler = "hjemler",
        /// What it must not be used to conclude.
        IkkeKonkluder = "ikke-konkluder",
        /// Guidance, evidence, computed facts, or whether it must be answered.
        Hjelp = "hjelp",
    }
}

impl Punktendring {
    /// Whether an answer that was given before must be looked at again.
    pub fn roerer_svaret(self) -> bool {
        match self {
            Self::Spoersmaal | Self::Gjelder | Self::Hjemler | Self::IkkeKonkluder => true,
            Self::Hjelp => false,
        }
    }
}

/// How a list differs from the one before.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listeforskjell {
    /// Items that only the new one has.
    pub nye: Vec<PunktId>,
    /// Items that only the old one has.
    pub borte: Vec<PunktId>,
    /// Items of both that are not the same, with what has changed.
    pub endret: Vec<(PunktId, Vec<Punktendring>)>,
    /// Another number of cases makes a pattern worth proposing: before and after.
    pub terskel: Option<(usize, usize)>,
}

impl Listeforskjell {
    /// Whether the lists ask for the same.
    pub fn er_tom(&self) -> bool {
        *self == Self::default()
    }

    /// Items whose answers must be looked at again.
    pub fn maa_ses_igjen(&self) -> impl Iterator<Item = &PunktId> {
        let roert = |(_, hva): &&(PunktId, Vec<Punktendring>)| {
            hva.iter().any(|endring| endring.roerer_svaret())
        };
        self.endret.iter().filter(roert).map(|(punkt, _)| punkt)
    }
}

/// The differences, in the order of the lists.
pub fn forskjell(gammel: &Sjekkliste, ny: &Sjekkliste) -> Listeforskjell {
    let bare_i = |en: &Sjekkliste, annen: &Sjekkliste| {
        let egne = en.punkter.iter().filter(|punkt| annen.punkt(&punkt.id).is_none());
        egne.map(|punkt| punkt.id.clone()).collect()
    };
    let i_begge = ny.punkter.iter().filter_map(|punkt| Some((gammel.punkt(&punkt.id)?, punkt)));
    let endret = i_begge.map(|(foer, naa)| (naa.id.clone(), endringer(foer, naa)));
    let terskler = (gammel.terskel_saker, ny.terskel_saker);
    Listeforskjell {
        nye: bare_i(ny, gammel),
        borte: bare_i(gammel, ny),
        endret: endret.filter(|(_, hva)| !hva.is_empty()).collect(),
        terskel: (terskler.0 != terskler.1).then_some(terskler),
    }
}

fn endringer(foer: &Kontrollpunkt, naa: &Kontrollpunkt) -> Vec<Punktendring> {
    let omfang = |p: &Kontrollpunkt| {
        (p.nivaa, p.gjelder.clone(), p.krever_start, p.kun_egentilsyn, p.tema.clone())
    };
    let hjelp = |p: &Kontrollpunkt| {
        let regnet = (p.beregninger.clone(), p.svarmaate, p.valgfritt);
        (p.veiledning.clone(), p.bevisarter.clone(), regnet, p.maa_bekreftes.clone())
    };
    let ulike = [
        (foer.spoersmaal != naa.spoersmaal, Punktendring::Spoersmaal),
        (omfang(foer) != omfang(naa), Punktendring::Gjelder),
        (foer.hjemler != naa.hjemler, Punktendring::Hjemler),
        (foer.ikke_konkluder != naa.ikke_konkluder, Punktendring::IkkeKonkluder),
        (hjelp(foer) != hjelp(naa), Punktendring::Hjelp),
    ];
    ulike.into_iter().filter_map(|(er_ulik, hva)| er_ulik.then_some(hva)).collect()
}
