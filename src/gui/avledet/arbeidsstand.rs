//! How the work stands case by case: the rows of the § 29 matrix and the items that wait for the
//! inspector. After an event only the case it touches is looked at again.

use chrono::NaiveDate;

use crate::app::Oekt;
use crate::domene::{KontorId, Sak, SakId, Tilsyn, VilkaarId, Vilkaarsvurdering};
use crate::regelverk::{Regelverk, Sjekkliste, Vilkaar};
use crate::vurdering::{self, Begrunnelsesregime, Radlesning, Uro, Uroart};

use super::virkning::Virkning;

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
}

/// What the work is computed from.
#[derive(Clone, Copy)]
pub(crate) struct Grunnlaget<'a> {
    /// The state.
    pub tilsyn: &'a Tilsyn,
    /// Its checklist.
    pub sjekkliste: &'a Sjekkliste,
    /// The law it is judged by.
    pub regelverk: &'a Regelverk,
}

impl<'a> Grunnlaget<'a> {
    /// What an open tilsyn holds; `None` where the program lacks its checklist.
    pub(crate) fn av(oekt: &'a Oekt) -> Option<Self> {
        let (tilsyn, regelverk) = (oekt.tilsyn(), oekt.regelverk());
        Some(Self { tilsyn, sjekkliste: oekt.sjekkliste().ok()?, regelverk })
    }
}

impl Arbeidsstand {
    /// Looks at every case.
    pub(super) fn av(g: &Grunnlaget<'_>) -> Self {
        let kolonner = kolonner(g.regelverk);
        let saker = g.tilsyn.saker.values().map(|sak| saksstand(sak, &kolonner, g)).collect();
        Self { saker, kontorer: kontorer(g), kolonner, versjon: 1, utgave: 1 }
    }

    /// Goes on counting where the stand it replaces was.
    pub(super) fn etter(self, forrige: &Self) -> Self {
        Self { versjon: forrige.versjon + 1, utgave: forrige.utgave + 1, ..self }
    }

    /// Looks again at what the event touched.
    pub(super) fn ta_med(&mut self, virkning: &Virkning, g: &Grunnlaget<'_>) {
        self.versjon += 1;
        match virkning {
            Virkning::Sak(sak) => self.ta_igjen(sak, g),
            Virkning::Kontor(_) => self.kontorer = kontorer(g),
            Virkning::Ingen | Virkning::Alt => {}
        }
    }

    fn ta_igjen(&mut self, id: &SakId, g: &Grunnlaget<'_>) {
        let Some(sak) = g.tilsyn.saker.get(id) else { return };
        if let Ok(plass) = self.saker.binary_search_by(|s| s.sak.cmp(id))
            && let Some(stand) = self.saker.get_mut(plass)
        {
            *stand = saksstand(sak, &self.kolonner, g);
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
