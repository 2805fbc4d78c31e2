//! What the screens show and the tilsyn does not store: rows, counts and proposals.
//!
//! Computed anew when the log has grown and never while the window is drawn. What belongs to one case
//! follows each event at once; what all cases say together is worked out anew, and in a large sample
//! that is done beside the window.

mod arbeidsstand;
mod helhet;
mod saksrad;
mod ventebilde;
mod venter;
mod virkning;

use crate::app::Oekt;
use crate::domene::{KontorId, Post, PunktId, Sak, SakId, Svarsted, Tilsyn};
use crate::regelverk::{Kontrollpunkt, Sjekkliste};
use crate::vurdering::{self, Fordeling, Svarsteder};

pub(crate) use arbeidsstand::{Arbeidsstand, Celletilstand, Grunnlaget, Matriserad, nyeste_ordlyd};
pub(crate) use helhet::{Helhet, viktigste};
pub(crate) use saksrad::{Saksrad, Venter};
pub(crate) use ventebilde::Ventepunkt;
pub(crate) use venter::{Venteart, Venteliste, Venter as Ventende, Ventested};

use virkning::Virkning;

/// A sample of more cases than this is worked out beside the window.
const STORT_UTVALG: usize = 1_000;

/// More remarks of one file than this are counted only.
pub(crate) const FLEST_MERKNADER: usize = 200;

/// Everything computed from one state of the tilsyn.
#[derive(Debug, Default)]
pub(crate) struct Avledet {
    /// Length of the log the cases were computed from.
    poster: usize,
    /// Cases in order of id.
    pub rader: Vec<Saksrad>,
    /// How many answers are owed.
    steder: Svarsteder,
    /// How far the answers have come.
    pub svar: Fordeling,
    /// What all cases say together.
    pub helhet: Helhet,
    /// How the work stands case by case.
    pub stand: Arbeidsstand,
    /// What waits, by kind.
    pub venter: [usize; 5],
}

/// What is still to be worked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Igjen {
    /// Nothing.
    Ingenting,
    /// What all cases say together.
    Helheten,
    /// Everything: the cases, the frame or the checklist have changed.
    Alt,
}

/// Something that was worked out beside the window.
#[derive(Debug)]
pub(crate) enum Utregnet {
    /// What all cases say together.
    Helheten(Box<Helhet>),
    /// Everything.
    Alt(Box<Avledet>),
}

impl Avledet {
    /// Everything anew, from a tilsyn with that many events.
    fn av(g: &Grunnlaget<'_>, poster: usize) -> Self {
        let Grunnlaget { tilsyn, sjekkliste, .. } = *g;
        let steder = Svarsteder::av(tilsyn, sjekkliste);
        let rader = tilsyn.saker.values().map(|sak| Saksrad::av(tilsyn, sjekkliste, sak));
        let mut avledet = Self {
            poster,
            rader: rader.collect(),
            svar: steder.fordeling(tilsyn, sjekkliste),
            steder,
            helhet: Helhet::av(g, poster),
            stand: Arbeidsstand::av(g),
            venter: [0; 5],
        };
        avledet.tell_ventende(g);
        avledet
    }

    /// The same of an open tilsyn; also for work that has the tilsyn with it.
    pub(crate) fn av_oekt(oekt: &Oekt) -> Self {
        let antall = oekt.poster().len();
        Grunnlaget::av(oekt).map(|g| Self::av(&g, antall)).unwrap_or_default()
    }

    /// Changes when anything about the cases does.
    pub(crate) fn versjon(&self) -> usize {
        self.poster
    }

    /// The row of a case and its place among all.
    pub(crate) fn rad(&self, sak: &SakId) -> Option<(usize, &Saksrad)> {
        let plass = self.rader.binary_search_by(|rad| rad.id.cmp(sak)).ok()?;
        Some((plass, self.rader.get(plass)?))
    }

    /// Brings what belongs to single cases up to date with the tilsyn, and the rest too where the
    /// sample is small. Cheap when nothing has happened. Gives back what is to be done beside the
    /// window.
    pub(crate) fn oppdater(&mut self, oekt: &Oekt) -> Igjen {
        let Some(g) = Grunnlaget::av(oekt) else { return Igjen::Ingenting };
        let igjen = self.ta_med(oekt.poster(), &g);
        if igjen == Igjen::Ingenting || g.tilsyn.saker.len() > STORT_UTVALG {
            return igjen;
        }
        self.ta_imot(regn(igjen, &g, oekt.poster().len()));
        Igjen::Ingenting
    }

    /// Takes in what the newest events touched.
    fn ta_med(&mut self, poster: &[Post], g: &Grunnlaget<'_>) -> Igjen {
        let nye = poster.get(self.poster..).unwrap_or_default();
        let virkninger: Vec<Virkning> = nye.iter().map(|p| virkning::av(p, poster)).collect();
        if self.poster == 0 || virkninger.contains(&Virkning::Alt) {
            return Igjen::Alt;
        }
        if !nye.is_empty() {
            for virkning in &virkninger {
                self.stand.ta_med(virkning, g);
                if let Virkning::Sak(sak) = virkning {
                    self.ta_rad_igjen(sak, g);
                }
            }
            self.poster = poster.len();
            self.svar = self.steder.fordeling(g.tilsyn, g.sjekkliste);
            self.tell_ventende(g);
        }
        if self.helhet.poster == self.poster { Igjen::Ingenting } else { Igjen::Helheten }
    }

    /// Takes in what was worked out, unless something newer is known.
    pub(crate) fn ta_imot(&mut self, utregnet: Option<Utregnet>) {
        match utregnet {
            Some(Utregnet::Helheten(helhet)) if helhet.poster > self.helhet.poster => {
                self.helhet = *helhet;
            }
            Some(Utregnet::Alt(alt)) if alt.poster > self.poster => {
                let stand = std::mem::take(&mut self.stand);
                *self = *alt;
                self.stand = std::mem::take(&mut self.stand).etter(&stand);
            }
            Some(_) | None => {}
        }
    }

    fn ta_rad_igjen(&mut self, id: &SakId, g: &Grunnlaget<'_>) {
        let plass = self.rader.binary_search_by(|rad| rad.id.cmp(id));
        let rad = plass.ok().and_then(|plass| self.rader.get_mut(plass));
        if let (Some(rad), Some(sak)) = (rad, g.tilsyn.saker.get(id)) {
            *rad = Saksrad::av(g.tilsyn, g.sjekkliste, sak);
        }
    }

    fn tell_ventende(&mut self, g: &Grunnlaget<'_>) {
        let (tilsyn, sjekkliste) = (g.tilsyn, g.sjekkliste);
        self.venter = Venteliste { tilsyn, sjekkliste, stand: &self.stand }.antall();
    }
}

/// Works out what is asked for.
pub(crate) fn regn(igjen: Igjen, g: &Grunnlaget<'_>, poster: usize) -> Option<Utregnet> {
    match igjen {
        Igjen::Ingenting => None,
        Igjen::Helheten => Some(Utregnet::Helheten(Box::new(Helhet::av(g, poster)))),
        Igjen::Alt => Some(Utregnet::Alt(Box::new(Avledet::av(g, poster)))),
    }
}

/// The items that apply to a case or an office, in the order of the checklist.
pub(crate) fn punkter<'a>(
    tilsyn: &Tilsyn,
    sjekkliste: &'a Sjekkliste,
    sted: &Sted<'_>,
) -> Vec<&'a Kontrollpunkt> {
    let art = tilsyn.grunnlag.art;
    match sted {
        Sted::Sak(sak) => vurdering::punkter_for_sak(sjekkliste, sak, art),
        Sted::Kontor(_) => vurdering::punkter_for_kontor(sjekkliste, art),
    }
}

/// What is being answered for.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Sted<'a> {
    /// A case.
    Sak(&'a Sak),
    /// An office.
    Kontor(&'a KontorId),
}

impl Sted<'_> {
    /// The place of an answer to that item.
    pub(crate) fn svarsted(&self, punkt: &PunktId) -> Svarsted {
        match self {
            Self::Sak(sak) => Svarsted::Sak(sak.id.clone(), punkt.clone()),
            Self::Kontor(kontor) => Svarsted::Kontor((*kontor).clone(), punkt.clone()),
        }
    }
}
