//! What the screen of the § 29 matrix remembers.

use chrono::NaiveDate;

use crate::domene::{KontorId, SakId, Tilsyn, VilkaarId, Vilkaarsvurdering};
use crate::gui::avledet::{Celletilstand, Matriserad};
use crate::gui::bilde::Bilde;
use crate::gui::celleutkast::{Cellested, Celleutkastbok};
use crate::gui::tabell::{Sortering, Tabelltilstand};
use crate::vurdering::{Begrunnelsesregime, Kolonnesum, Liketekst, Radlesning};

/// The two views.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Del {
    /// Cases against vilkår.
    #[default]
    Matrise,
    /// Text that recurs.
    LikTekst,
}

/// Which rows are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Utvalg {
    /// All.
    #[default]
    Alle,
    /// Rows with cells that are not read.
    Uferdige,
    /// Rows that fail.
    Svikt,
}

/// What was chosen to be shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Filter {
    /// Only this office.
    pub kontor: Option<KontorId>,
    /// Only vedtak from the time of that wording: its first day.
    pub ordlyd: Option<NaiveDate>,
    /// Which rows.
    pub utvalg: Utvalg,
}

/// Rows and columns that are shown, kept until something changes.
#[derive(Debug, Default)]
pub(crate) struct Vist {
    /// State of the work and filter it was made from.
    av: Option<(u64, Filter)>,
    /// The cases of the rows.
    pub rader: Vec<SakId>,
    /// Columns in force in at least one of the rows: number and sum.
    pub kolonner: Vec<(usize, Kolonnesum)>,
    /// What the rows come to.
    pub rader_i_alt: Radsummer,
}

/// What the shown rows come to.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Radsummer {
    /// Rows without a cell that is not read.
    pub ferdige: usize,
    /// Rows that fail where full grounds are required.
    pub svikt_full: usize,
    /// Rows that fail where grounds may lawfully be left out.
    pub svikt_lett: usize,
    /// Cases of the sample that have no row.
    pub uten_vedtak: usize,
}

impl Radsummer {
    fn tell(&mut self, rad: &Matriserad) {
        self.ferdige += usize::from(!rad.celler.contains(&Celletilstand::Ulest));
        if rad.lesning == Radlesning::Svikt {
            match rad.regime {
                Begrunnelsesregime::Full => self.svikt_full += 1,
                Begrunnelsesregime::Lett => self.svikt_lett += 1,
            }
        }
    }
}

/// What the comparison of the grounds gave.
#[derive(Debug)]
pub(crate) struct Sammenligning {
    /// The result.
    pub resultat: Liketekst,
    /// Cases with recurring text first, most of it first.
    pub rader: Vec<SakId>,
    /// The state of the cases it was made from.
    pub utgave: u64,
}

impl Sammenligning {
    /// The result, with the cases that share most text first.
    pub(crate) fn ny(resultat: Liketekst, utgave: u64, tilsyn: &Tilsyn) -> Self {
        let rader = resultat.saker.keys().cloned().collect();
        let mut ny = Self { resultat, rader, utgave };
        ny.sorter(None, tilsyn);
        ny
    }

    /// Sorts the rows by a column; without one the cases that share most text come first.
    pub(super) fn sorter(&mut self, sortert: Option<(usize, Sortering)>, tilsyn: &Tilsyn) {
        let Self { resultat, rader, .. } = self;
        let gjentatt = |id: &SakId| resultat.saker.get(id);
        let andel = |id: &SakId| gjentatt(id).map_or(0, |g| g.andel_prosent);
        let deler = |id: &SakId| {
            let passasjer = gjentatt(id).map(|g| g.passasjer.as_slice()).unwrap_or_default();
            passasjer.iter().map(|p| p.andre).max().unwrap_or_default()
        };
        rader.sort();
        match sortert {
            None => rader.sort_by_key(|id| std::cmp::Reverse((andel(id), deler(id)))),
            Some((0, _)) => {}
            Some((1, _)) => rader.sort_by_key(|id| tilsyn.saker.get(id).map(|s| s.kontor.clone())),
            Some((2, _)) => rader.sort_by_key(andel),
            Some((3, _)) => rader.sort_by_key(|id| gjentatt(id).map(|g| g.utfall().kode())),
            Some((_, _)) => rader.sort_by_key(deler),
        }
        if matches!(sortert, Some((_, Sortering::Synkende))) {
            rader.reverse();
        }
    }
}

/// What the screen remembers.
#[derive(Debug, Default)]
pub(crate) struct Vilkaarsvisning {
    /// Which view.
    pub del: Del,
    /// Which rows.
    pub filter: Filter,
    /// The cell in hand.
    pub celle: Option<Cellested>,
    /// Chosen row and cell, scrolling.
    pub tabell: Tabelltilstand,
    /// Rows and columns shown.
    pub vist: Vist,
    /// Notes under edit.
    pub utkast: Celleutkastbok,
    /// The note field is to have focus in the next frame.
    pub til_notat: bool,
    /// What is chosen in the text is to become evidence.
    pub til_bevis: bool,
    /// The table is to have focus in the next frame.
    pub til_tabell: bool,
    /// What the comparison gave.
    pub sammenligning: Option<Sammenligning>,
    /// The rows of the comparison.
    pub liktabell: Tabelltilstand,
    /// The chosen passage of the case.
    pub passasje: usize,
}

impl Vilkaarsvisning {
    /// Brings rows and chosen cell in step with the tilsyn.
    pub(super) fn oppdater(&mut self, b: &Bilde<'_>) {
        let av = Some((b.avledet.stand.versjon, self.filter.clone()));
        if self.vist.av != av {
            self.vist = Vist { av, ..utvalgt(b, &self.filter) };
        }
        let foerste = || Some((self.vist.rader.first()?.clone(), self.kolonne_id(b, 0)?));
        if self.celle.is_none() {
            self.celle = foerste();
        }
        let Some((sak, vilkaar)) = &self.celle else { return };
        let rad = self.vist.rader.binary_search(sak).ok();
        if self.tabell.valgt != rad {
            self.tabell.valgt = rad;
            self.tabell.rull_til = rad;
        }
        let plass = b.avledet.stand.kolonner.iter().position(|id| id == vilkaar);
        let kolonne = self.vist.kolonner.iter().position(|(nr, _)| Some(*nr) == plass);
        if let Some(kolonne) = kolonne.map(|k| k + super::matrise::FASTE) {
            self.tabell.celle = kolonne;
        }
    }

    /// The vilkår of a shown column.
    pub(super) fn kolonne_id(&self, b: &Bilde<'_>, nr: usize) -> Option<VilkaarId> {
        let (plass, _) = self.vist.kolonner.get(nr)?;
        b.avledet.stand.kolonner.get(*plass).cloned()
    }

    /// The comparison, as long as the cases are those it was made from.
    pub(crate) fn gyldig(&self, b: &Bilde<'_>) -> Option<&Sammenligning> {
        self.sammenligning.as_ref().filter(|s| s.utgave == b.avledet.stand.utgave)
    }
}

/// The rows that pass the filter, and the columns in force there with their sums.
fn utvalgt(b: &Bilde<'_>, filter: &Filter) -> Vist {
    let mut rader = Vec::new();
    let uten_vedtak = b.avledet.stand.saker.iter().filter(|s| s.rad.is_none()).count();
    let mut rader_i_alt = Radsummer { uten_vedtak, ..Radsummer::default() };
    let mut summer = vec![(false, Kolonnesum::default()); b.avledet.stand.kolonner.len()];
    for rad in b.avledet.stand.rader().filter(|rad| passer(rad, b, filter)) {
        rader.push(rad.sak.clone());
        rader_i_alt.tell(rad);
        for (celle, (i_kraft, sum)) in rad.celler.iter().zip(&mut summer) {
            let vurdering = match celle {
                Celletilstand::GjaldtIkke => continue,
                Celletilstand::UtenforSaken => Some(Vilkaarsvurdering::IkkeRelevant),
                Celletilstand::Ulest => None,
                Celletilstand::Lest(vurdering) => Some(*vurdering),
            };
            *i_kraft = true;
            sum.tell(vurdering);
        }
    }
    let summer = summer.into_iter().enumerate().filter(|(_, (i_kraft, _))| *i_kraft);
    let kolonner = summer.map(|(nr, (_, sum))| (nr, sum)).collect();
    Vist { av: None, rader, kolonner, rader_i_alt }
}

fn passer(rad: &Matriserad, b: &Bilde<'_>, filter: &Filter) -> bool {
    let i_tiden = |fra: NaiveDate| ordlyd_fra(b, rad.lovdato) == Some(fra);
    filter.kontor.as_ref().is_none_or(|kontor| *kontor == rad.kontor)
        && filter.ordlyd.is_none_or(i_tiden)
        && match filter.utvalg {
            Utvalg::Alle => true,
            Utvalg::Uferdige => rad.celler.contains(&Celletilstand::Ulest),
            Utvalg::Svikt => rad.lesning == Radlesning::Svikt,
        }
}

/// First day of the wording that was in force that day.
pub(super) fn ordlyd_fra(b: &Bilde<'_>, dag: NaiveDate) -> Option<NaiveDate> {
    b.regelverk.vilkaar_den(dag).map(|v| v.gjelder_fra).max()
}
