//! How the work stands case by case: the rows of the § 29 matrix and the items that wait for the
//! inspector. After an event only the case it touches is looked at again; a new sample is taken in a
//! piece at a time, so that the window answers meanwhile.

use chrono::NaiveDate;

use crate::domene::{KontorId, Post, Sak, SakId, Tilsyn, VilkaarId, Vilkaarsvurdering};
use crate::regelverk::{Regelverk, Sjekkliste, Vilkaar};
use crate::vurdering::{self, Begrunnelsesregime, Radlesning, Uro, Uroart};

use super::virkning::{self, Virkning};

/// Cases taken in at once.
const STYKKE: usize = 250;

/// One cell of the matrix, as the columns need it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Celletilstand {
    /// The vilkår was not in force on the day of the vedtak.
    GjaldtIkke,
    /// An exception that does not arise in this case.
    UtenforSaken,
    /// Not yet read.
    Ulest,
    /// As the inspector has read it.
    Lest(Vilkaarsvurdering),
}

/// The row of one case.
#[derive(Debug, Clone)]
pub(crate) struct Matriserad {
    /// The case.
    pub sak: SakId,
    /// Its office.
    pub kontor: KontorId,
    /// The day that picked the wording.
    pub lovdato: NaiveDate,
    /// The demands on the grounds.
    pub regime: Begrunnelsesregime,
    /// Whether the sample holds the grounds.
    pub har_tekst: bool,
    /// What the row says.
    pub lesning: Radlesning,
    /// The cells, in the order of the columns.
    pub celler: Vec<Celletilstand>,
}

impl Matriserad {
    /// Cells that have been read.
    pub(crate) fn leste(&self) -> usize {
        self.celler.iter().filter(|c| matches!(c, Celletilstand::Lest(_))).count()
    }

    /// Begun, and not finished.
    pub(crate) fn er_paabegynt(&self) -> bool {
        self.leste() > 0 && self.celler.contains(&Celletilstand::Ulest)
    }
}

/// An item that waits: its place in the checklist and why.
pub(crate) type Ventepunkt = (u16, Uroart);

/// What is kept of one case.
#[derive(Debug, Clone)]
pub(crate) struct Saksstand {
    /// The case.
    pub sak: SakId,
    /// Its row, where it has a vedtak on the application.
    pub rad: Option<Matriserad>,
    /// Its items that wait.
    pub venter: Vec<Ventepunkt>,
    /// How many of each kind, in the order of the kinds.
    pub telt: [usize; 3],
}

/// How the work stands.
#[derive(Debug, Default)]
pub(crate) struct Arbeidsstand {
    /// All vilkår in the order of the law; the columns of the rows.
    pub kolonner: Vec<VilkaarId>,
    /// Cases in order of id.
    pub saker: Vec<Saksstand>,
    /// Items that wait, by office in the order of the frame.
    pub kontorer: Vec<Vec<Ventepunkt>>,
    /// Grows with every change.
    pub versjon: u64,
    /// Grows when cases have come, gone or changed.
    pub utgave: u64,
    under_arbeid: Option<Vec<Saksstand>>,
}

/// What the work is computed from.
#[derive(Clone, Copy)]
pub(super) struct Grunnlaget<'a> {
    pub(super) tilsyn: &'a Tilsyn,
    pub(super) sjekkliste: &'a Sjekkliste,
    pub(super) regelverk: &'a Regelverk,
}

impl Arbeidsstand {
    /// Takes in what has happened since `fra` events ago in the log.
    pub(super) fn oppdater(&mut self, poster: &[Post], fra: usize, g: &Grunnlaget<'_>) {
        let nye = poster.get(fra..).unwrap_or_default();
        let virkninger: Vec<Virkning> = nye.iter().map(|p| virkning::av(p, poster)).collect();
        self.versjon += 1;
        if fra == 0 || nye.is_empty() || virkninger.contains(&Virkning::Alt) {
            self.begynn(g);
            self.fortsett(g);
            return;
        }
        for virkning in virkninger {
            match virkning {
                Virkning::Sak(sak) => self.ta_igjen(&sak, g),
                Virkning::Kontor(_) => self.kontorer = kontorer(g),
                Virkning::Ingen | Virkning::Alt => {}
            }
        }
    }

    /// Whether cases are still being taken in.
    pub(crate) fn er_uferdig(&self) -> bool {
        self.under_arbeid.is_some()
    }

    /// Takes in the next cases.
    pub(super) fn fortsett(&mut self, g: &Grunnlaget<'_>) {
        let Some(ferdige) = &mut self.under_arbeid else { return };
        let neste: Vec<&Sak> = match ferdige.last() {
            Some(siste) => {
                use std::ops::Bound::{Excluded, Unbounded};
                let etter = g.tilsyn.saker.range((Excluded(&siste.sak), Unbounded));
                etter.take(STYKKE).map(|(_, sak)| sak).collect()
            }
            None => g.tilsyn.saker.values().take(STYKKE).collect(),
        };
        let slutt = neste.len() < STYKKE;
        ferdige.extend(neste.into_iter().map(|sak| saksstand(sak, &self.kolonner, g)));
        if slutt {
            self.saker = self.under_arbeid.take().unwrap_or_default();
            self.versjon += 1;
        }
    }

    fn begynn(&mut self, g: &Grunnlaget<'_>) {
        self.utgave += 1;
        self.kolonner = kolonner(g.regelverk);
        self.kontorer = kontorer(g);
        self.under_arbeid = Some(Vec::new());
    }

    fn ta_igjen(&mut self, id: &SakId, g: &Grunnlaget<'_>) {
        let Some(sak) = g.tilsyn.saker.get(id) else { return };
        for liste in [Some(&mut self.saker), self.under_arbeid.as_mut()].into_iter().flatten() {
            if let Ok(plass) = liste.binary_search_by(|s| s.sak.cmp(id))
                && let Some(stand) = liste.get_mut(plass)
            {
                *stand = saksstand(sak, &self.kolonner, g);
            }
        }
    }

    /// What is kept of that case.
    pub(crate) fn sak(&self, id: &SakId) -> Option<&Saksstand> {
        let plass = self.saker.binary_search_by(|s| s.sak.cmp(id)).ok()?;
        self.saker.get(plass)
    }

    /// All rows of the matrix.
    pub(crate) fn rader(&self) -> impl Iterator<Item = &Matriserad> {
        self.saker.iter().filter_map(|s| s.rad.as_ref())
    }
}

/// The newest wording of each vilkår, in the order of the law.
pub(crate) fn nyeste_ordlyd(regelverk: &Regelverk) -> impl Iterator<Item = &Vilkaar> {
    let nyere = |v: &Vilkaar, enn: &Vilkaar| v.id == enn.id && v.gjelder_fra > enn.gjelder_fra;
    regelverk.vilkaar.iter().filter(move |v| !regelverk.vilkaar.iter().any(|a| nyere(a, v)))
}

fn kolonner(regelverk: &Regelverk) -> Vec<VilkaarId> {
    nyeste_ordlyd(regelverk).map(|v| v.id.clone()).collect()
}

fn saksstand(sak: &Sak, kolonner: &[VilkaarId], g: &Grunnlaget<'_>) -> Saksstand {
    let uro = vurdering::uro_i_sak(g.tilsyn, g.sjekkliste, sak, g.regelverk);
    let venter: Vec<_> = uro.filter_map(|u| ventepunkt(&u, g.sjekkliste)).collect();
    let mut telt = [0; 3];
    for (_, art) in &venter {
        tell(&mut telt, *art, 1);
    }
    Saksstand { sak: sak.id.clone(), rad: matriserad(sak, kolonner, g), venter, telt }
}

fn matriserad(sak: &Sak, kolonner: &[VilkaarId], g: &Grunnlaget<'_>) -> Option<Matriserad> {
    let rad = vurdering::matriserad(g.tilsyn, sak, g.regelverk)?;
    let tilstand = |id: &VilkaarId| {
        let Some(celle) = rad.celler.iter().find(|c| c.vilkaar.id == *id) else {
            return Celletilstand::GjaldtIkke;
        };
        match celle.svar {
            _ if celle.ikke_relevant => Celletilstand::UtenforSaken,
            Some(post) => Celletilstand::Lest(post.celle.vurdering),
            None => Celletilstand::Ulest,
        }
    };
    Some(Matriserad {
        sak: sak.id.clone(),
        kontor: sak.kontor.clone(),
        lovdato: rad.lovdato,
        regime: rad.regime,
        har_tekst: rad.tekst.is_some(),
        lesning: rad.lesning(),
        celler: kolonner.iter().map(tilstand).collect(),
    })
}

fn kontorer(g: &Grunnlaget<'_>) -> Vec<Vec<Ventepunkt>> {
    let i_kontor = |kontor: &KontorId| {
        let uro = vurdering::uro_i_kontor(g.tilsyn, g.sjekkliste, kontor);
        uro.filter_map(|u| ventepunkt(&u, g.sjekkliste)).collect()
    };
    g.tilsyn.grunnlag.kontorer.iter().map(i_kontor).collect()
}

/// Adds to the count of that kind.
pub(super) fn tell(telt: &mut [usize], art: Uroart, antall: usize) {
    let nr = Uroart::ALLE.iter().position(|a| *a == art);
    if let Some(sum) = nr.and_then(|nr| telt.get_mut(nr)) {
        *sum += antall;
    }
}

fn ventepunkt(uro: &Uro, sjekkliste: &Sjekkliste) -> Option<Ventepunkt> {
    let nr = sjekkliste.punkter.iter().position(|p| p.id == *uro.sted.punkt())?;
    Some((u16::try_from(nr).ok()?, uro.art))
}
