//! How far two inspectors agree, item by item: share, kappa and AC1 with intervals, the table, and
//! what keeps the numbers from carrying a conclusion.
//!
//! The categories of an item are the answers that one of them has used. No item is added to another.

use crate::domene::{Andrevurdering, PunktId, Svar, navngitt};
use crate::regelverk::Sjekkliste;
use crate::statistikk::enighet::{Maal, Tabell};
use crate::statistikk::{Andel, Grenser, binomisk};

/// Fewer cases than this say little of an item.
const FAA_SAKER: usize = 20;
/// Widest interval of AC1 that still tells something.
const VIDEST: f64 = 0.4;
/// Share of one answer from which kappa falls though both agree.
const SKJEVT: f64 = 0.85;

navngitt! {
    /// Why the numbers of an item carry no conclusion; the text stands under `enighetsforbehold-<kode>`.
    Enighetsforbehold {
        /// Too few cases.
        FaaSaker = "faa-saker",
        /// Both have used one answer only, so chance cannot be told from agreement.
        EttSvar = "ett-svar",
        /// Nearly all answers are the same: kappa is low whatever the agreement.
        SkjevFordeling = "skjev-fordeling",
        /// The interval is too wide.
        VidtIntervall = "vidt-intervall",
    }
}

/// The agreement on one item.
#[derive(Debug, Clone, PartialEq)]
pub struct Punktenighet {
    /// The item.
    pub punkt: PunktId,
    /// Cases that both have answered.
    pub saker: usize,
    /// Of these, answered the same.
    pub like: usize,
    /// Interval of the share, 95 per cent, exact.
    pub andel_grenser: Option<Grenser>,
    /// Cohen's kappa; `None` where it is not defined.
    pub kappa: Option<Maal>,
    /// Its interval, 95 per cent; `None` for few cases, and where they do not differ.
    pub kappa_grenser: Option<Grenser>,
    /// Gwet's AC1.
    pub ac1: Option<Maal>,
    /// Its interval, 95 per cent.
    pub ac1_grenser: Option<Grenser>,
    /// Answers that are in use, in their order.
    pub svar: Vec<Svar>,
    /// Counts: row by the first inspector, column by the second.
    pub tabell: Vec<Vec<u32>>,
    /// Why the numbers carry no conclusion; empty where they do.
    pub forbehold: Vec<Enighetsforbehold>,
}

impl Punktenighet {
    /// Kappa with both ends of its interval.
    pub fn kappa_rad(&self) -> [Option<f64>; 3] {
        rad(self.kappa, self.kappa_grenser)
    }

    /// AC1 with both ends of its interval.
    pub fn ac1_rad(&self) -> [Option<f64>; 3] {
        rad(self.ac1, self.ac1_grenser)
    }
}

/// A measure whose spread cannot be told, from one case, has no interval.
fn rad(maal: Option<Maal>, grenser: Option<Grenser>) -> [Option<f64>; 3] {
    let hele = grenser.filter(|g| g.nedre.is_finite() && g.oevre.is_finite());
    [maal.map(|maal| maal.verdi), hele.map(|g| g.nedre), hele.map(|g| g.oevre)]
}

/// The agreement on every item that both have answered, in the order of the checklist.
pub fn enighet(vurdering: &Andrevurdering, sjekkliste: &Sjekkliste) -> Vec<Punktenighet> {
    let alle = sjekkliste.punkter.iter().filter_map(|punkt| {
        let par = vurdering.par.iter().filter(|par| *par.sted.punkt() == punkt.id);
        let par: Vec<(Svar, Svar)> = par.map(|p| (p.foerste.svar, p.andre.svar)).collect();
        (!par.is_empty()).then(|| om_punktet(punkt.id.clone(), &par))
    });
    alle.collect()
}

fn om_punktet(punkt: PunktId, par: &[(Svar, Svar)]) -> Punktenighet {
    let brukt = |svar: &&Svar| par.iter().any(|(a, b)| a == *svar || b == *svar);
    let svar: Vec<Svar> = Svar::ALLE.iter().filter(brukt).copied().collect();
    let antall = |a: Svar, b: Svar| {
        let treff = par.iter().filter(|(foerste, andre)| (*foerste, *andre) == (a, b)).count();
        u32::try_from(treff).unwrap_or(u32::MAX)
    };
    let tabell: Vec<Vec<u32>> =
        svar.iter().map(|a| svar.iter().map(|b| antall(*a, *b)).collect()).collect();
    let like = par.iter().filter(|(a, b)| a == b).count();
    // one answer only: a second, empty category makes the table square without changing the share
    let regnet = if let [[n]] = tabell.iter().map(Vec::as_slice).collect::<Vec<_>>().as_slice() {
        Tabell::new(&[vec![*n, 0], vec![0, 0]])
    } else {
        Tabell::new(&tabell)
    };
    let sikkerhet = Andel::NITTIFEM;
    let kappa = regnet.as_ref().and_then(Tabell::kappa);
    let ac1 = regnet.as_ref().and_then(Tabell::ac1);
    // few cases, or cases without spread, give an interval that looks like knowledge and is none
    let har_intervall = |maal: &Maal| par.len() >= FAA_SAKER && maal.har_spredning();
    let mut ut = Punktenighet {
        punkt,
        saker: par.len(),
        like,
        andel_grenser: andel_grenser(like, par.len(), sikkerhet),
        kappa,
        kappa_grenser: kappa.filter(har_intervall).map(|kappa| kappa.grenser(sikkerhet)),
        ac1,
        ac1_grenser: ac1
            .filter(har_intervall)
            .and_then(|_| regnet.as_ref()?.ac1_grenser(sikkerhet)),
        svar,
        tabell,
        forbehold: Vec::new(),
    };
    ut.forbehold = forbehold(&ut, vanligste(par));
    ut
}

fn andel_grenser(like: usize, saker: usize, sikkerhet: Andel) -> Option<Grenser> {
    let (like, saker) = (u32::try_from(like).ok()?, u32::try_from(saker).ok()?);
    Some(binomisk::Telling::new(like, saker)?.clopper_pearson(sikkerhet))
}

/// The share of the answer that is most used, over both inspectors.
fn vanligste(par: &[(Svar, Svar)]) -> f64 {
    let brukt = |svar: &Svar| {
        par.iter().map(|(a, b)| usize::from(a == svar) + usize::from(b == svar)).sum::<usize>()
    };
    let mest = Svar::ALLE.iter().map(brukt).max().unwrap_or_default();
    let som_tall = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    som_tall(mest) / som_tall(2 * par.len().max(1))
}

fn forbehold(enighet: &Punktenighet, vanligste: f64) -> Vec<Enighetsforbehold> {
    let vidt = enighet.ac1_grenser.is_some_and(|g| g.oevre - g.nedre > VIDEST);
    let ett_svar = enighet.kappa.is_none();
    let alle = [
        (enighet.saker < FAA_SAKER, Enighetsforbehold::FaaSaker),
        (ett_svar, Enighetsforbehold::EttSvar),
        (!ett_svar && vanligste >= SKJEVT, Enighetsforbehold::SkjevFordeling),
        (vidt, Enighetsforbehold::VidtIntervall),
    ];
    alle.into_iter().filter_map(|(gjelder, hva)| gjelder.then_some(hva)).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::domene::{Besvarelse, Dobbeltpar};
    use crate::vurdering::proever::{i_sak, sjekkliste};

    use super::*;

    /// Pairs of answers to D1 in so many cases.
    fn vurdering(par: &[(Svar, Svar, usize)]) -> Andrevurdering {
        let alle = par.iter().flat_map(|(a, b, n)| std::iter::repeat_n((*a, *b), *n));
        let par = (1..).zip(alle).map(|(nr, (a, b))| Dobbeltpar {
            sted: i_sak(&format!("A-{nr}"), "D1"),
            foerste: Besvarelse::new(a),
            andre: Besvarelse::new(b),
        });
        let (fil, nummer) = (String::new(), String::new());
        let tomt = BTreeSet::new;
        Andrevurdering {
            nummer,
            fil,
            foerste: tomt(),
            andre: tomt(),
            par: par.collect(),
            uten_par: 0,
            endrede: BTreeSet::new(),
            ulikt_spurt: BTreeSet::new(),
            celler: Vec::new(),
        }
    }

    #[test]
    fn the_numbers_are_those_of_the_table() {
        use Svar::{IkkeOppfylt, Oppfylt};
        let par = [(Oppfylt, Oppfylt, 20), (Oppfylt, IkkeOppfylt, 5), (IkkeOppfylt, Oppfylt, 10)];
        let par = [&par[..], &[(IkkeOppfylt, IkkeOppfylt, 15)]].concat();
        let alle = enighet(&vurdering(&par), sjekkliste());
        let [d1] = alle.as_slice() else { panic!("{alle:?}") };
        assert_eq!((d1.saker, d1.like), (50, 35));
        assert_eq!(d1.tabell, [[20, 5], [10, 15]]);
        // the textbook table: 35 of 50 alike, expected by chance one half
        assert!((d1.kappa.unwrap().verdi - 0.4).abs() < 1e-12, "{:?}", d1.kappa);
        assert!((d1.ac1.unwrap().verdi - (0.7 - 0.495) / (1.0 - 0.495)).abs() < 1e-12);
        assert_eq!(d1.forbehold, [Enighetsforbehold::VidtIntervall]);
    }

    #[test]
    fn what_carries_no_conclusion_is_said() {
        use Svar::{IkkeOppfylt, Oppfylt};
        let ett_svar = &enighet(&vurdering(&[(Oppfylt, Oppfylt, 30)]), sjekkliste())[0];
        assert_eq!((ett_svar.like, ett_svar.kappa), (30, None));
        assert!((ett_svar.ac1.unwrap().verdi - 1.0).abs() < 1e-12);
        assert_eq!(ett_svar.forbehold, [Enighetsforbehold::EttSvar]);
        let skjevt = [(Oppfylt, Oppfylt, 40), (Oppfylt, IkkeOppfylt, 1), (IkkeOppfylt, Oppfylt, 1)];
        let skjevt = &enighet(&vurdering(&skjevt), sjekkliste())[0];
        assert!(skjevt.kappa.unwrap().verdi < 0.0 && skjevt.ac1.unwrap().verdi > 0.9);
        assert_eq!(skjevt.forbehold, [Enighetsforbehold::SkjevFordeling]);
        let faa = &enighet(&vurdering(&[(Oppfylt, Oppfylt, 1)]), sjekkliste())[0];
        assert!(faa.forbehold.contains(&Enighetsforbehold::FaaSaker));
    }

    #[test]
    fn no_interval_is_given_for_few_cases_or_without_spread_and_none_leaves_the_scale() {
        use Svar::{IkkeOppfylt, Oppfylt};
        let faa = [(Oppfylt, Oppfylt, 1), (IkkeOppfylt, Oppfylt, 1)];
        for par in [&faa[..], &[(Oppfylt, Oppfylt, 10), (IkkeOppfylt, IkkeOppfylt, 15)]] {
            let d1 = &enighet(&vurdering(par), sjekkliste())[0];
            assert_eq!((d1.kappa_grenser, d1.ac1_grenser), (None, None), "{d1:?}");
            assert!(d1.ac1.is_some());
        }
        let uenige = [(IkkeOppfylt, Oppfylt, 11), (Oppfylt, IkkeOppfylt, 9), (Oppfylt, Oppfylt, 1)];
        let d1 = &enighet(&vurdering(&uenige), sjekkliste())[0];
        for grenser in [d1.kappa_grenser.unwrap(), d1.ac1_grenser.unwrap()] {
            assert!(grenser.nedre >= -1.0 && grenser.oevre <= 1.0, "{grenser:?}");
        }
    }
}
