//! What is different between two checklists, shown before a tilsyn goes over from one to the other.

use crate::domene::{MoensterId, PunktId, navngitt};

use super::moenster::Moenster;
use super::typer::{Kontrollpunkt, Sjekkliste};

navngitt! {
    /// What has changed in an item that both lists have; the text stands under `punktendring-<kode>`.
    Punktendring {
        /// The question, to a tilsyn or to an office itself: an answer to the old one must be looked at again.
        Spoersmaal = "spoersmaal",
        /// Case or office, or the groups it is for.
        Gjelder = "gjelder",
        /// The provisions.
        Hjemler = "hjemler",
        /// What it must not be used to conclude.
        IkkeKonkluder = "ikke-konkluder",
        /// The answer that follows from a computed fact, in an egentilsyn.
        Forhaandssvar = "forhaandssvar",
        /// Guidance, evidence, computed facts, or whether it must be answered.
        Hjelp = "hjelp",
    }
}

impl Punktendring {
    /// Whether an answer that was given before must be looked at again.
    pub fn roerer_svaret(self) -> bool {
        match self {
            Self::Spoersmaal
            | Self::Gjelder
            | Self::Hjemler
            | Self::IkkeKonkluder
            | Self::Forhaandssvar => true,
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
    /// Patterns that came, went or are worded, fed or founded in another way.
    pub moenstre: Vec<MoensterId>,
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
        moenstre: ulike_moenstre(gammel, ny),
    }
}

/// What has changed in an item. Every field is named: one that is added must be given a place here.
fn endringer(foer: &Kontrollpunkt, naa: &Kontrollpunkt) -> Vec<Punktendring> {
    let Kontrollpunkt {
        id: _,
        tema,
        nivaa,
        svarmaate,
        spoersmaal,
        spoersmaal_egentilsyn,
        oppfylt_betyr,
        veiledning,
        ikke_konkluder,
        beregninger,
        forhaandssvar,
        hjemler,
        bevisarter,
        gjelder,
        gjelder_fra,
        krever_start,
        maa_bekreftes,
        kun_egentilsyn,
        kun_tilsyn,
        valgfritt,
        viser_begrunnelse,
    } = foer;
    let spurt_annerledes = (spoersmaal, oppfylt_betyr) != (&naa.spoersmaal, &naa.oppfylt_betyr)
        || *spoersmaal_egentilsyn != naa.spoersmaal_egentilsyn;
    let bare_for = (*krever_start, *kun_egentilsyn, *kun_tilsyn);
    let annet_omfang = (tema, *nivaa, gjelder) != (&naa.tema, naa.nivaa, &naa.gjelder)
        || *gjelder_fra != naa.gjelder_fra
        || bare_for != (naa.krever_start, naa.kun_egentilsyn, naa.kun_tilsyn);
    let annen_hjelp = (veiledning, bevisarter) != (&naa.veiledning, &naa.bevisarter)
        || (beregninger, *svarmaate) != (&naa.beregninger, naa.svarmaate)
        || (*valgfritt, maa_bekreftes) != (naa.valgfritt, &naa.maa_bekreftes)
        || *viser_begrunnelse != naa.viser_begrunnelse;
    let ulike = [
        (spurt_annerledes, Punktendring::Spoersmaal),
        (annet_omfang, Punktendring::Gjelder),
        (*hjemler != naa.hjemler, Punktendring::Hjemler),
        (*ikke_konkluder != naa.ikke_konkluder, Punktendring::IkkeKonkluder),
        (*forhaandssvar != naa.forhaandssvar, Punktendring::Forhaandssvar),
        (annen_hjelp, Punktendring::Hjelp),
    ];
    ulike.into_iter().filter_map(|(er_ulik, hva)| er_ulik.then_some(hva)).collect()
}

/// Patterns that are not the same in both, or that one of them lacks.
fn ulike_moenstre(gammel: &Sjekkliste, ny: &Sjekkliste) -> Vec<MoensterId> {
    let endret = |m: &&Moenster| gammel.moenster(&m.id) != Some(m);
    let borte = gammel.moenstre.iter().filter(|m| ny.moenster(&m.id).is_none());
    ny.moenstre.iter().filter(endret).chain(borte).map(|m| m.id.clone()).collect()
}

#[cfg(test)]
mod tests;
