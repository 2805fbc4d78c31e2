//! How many cases to draw, office by office, and what a list must hold to be worth drawing from.

use std::collections::BTreeSet;

use crate::domene::{KontorId, Melding, Populasjon, Utvalgsgruppe};
use crate::statistikk::oppdagelse::{Krav, antall, feil_i};

use super::rekkefoelge::kontorer;
use super::trekning::tell;

/// The plan of one office, or of all cases together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kontorplan {
    /// The office; `None` is the whole list.
    pub kontor: Option<KontorId>,
    /// The numbers.
    pub plan: Planlagt,
}

/// How many cases to draw from so many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Planlagt {
    /// Cases there are.
    pub populasjon: u32,
    /// Faulty cases that must not pass unseen.
    pub feil: u32,
    /// Cases to draw; `None` where no sample can tell, because so few faults are allowed anyway.
    pub antall: Option<u32>,
    /// What was asked for.
    pub krav: Krav,
}

impl Planlagt {
    /// The plan for so many cases.
    pub fn av(populasjon: u32, krav: Krav) -> Self {
        let feil = feil_i(populasjon, krav.andel);
        Self { populasjon, feil, antall: antall(populasjon, krav), krav }
    }

    /// The plan in words: how many to draw, and what may be said when they have been read.
    pub fn melding(&self) -> Melding {
        let noekkel = match (self.antall, self.krav.tillatt) {
            (None, _) => "utvalg-plan-umulig",
            (Some(n), _) if n == self.populasjon => "utvalg-plan-alle",
            (Some(_), 0) => "utvalg-plan-oppdagelse",
            (Some(_), _) => "utvalg-plan-etterlevelse",
        };
        Melding::new(noekkel)
            .med("antall", i64::from(self.antall.unwrap_or_default()))
            .med("populasjon", i64::from(self.populasjon))
            .med("feil", i64::from(self.feil))
            .med("tillatt", i64::from(self.krav.tillatt))
            .med("sikkerhet", self.krav.sikkerhet.i_prosent())
    }
}

/// The plan of each office of the list, so that something can be said about each; last all cases
/// together, where there are several offices.
pub fn planlegg(populasjon: &Populasjon, krav: Krav) -> Vec<Kontorplan> {
    let mut planer: Vec<Kontorplan> = kontorer(populasjon)
        .into_iter()
        .map(|kontor| {
            let saker = populasjon.saker.iter().filter(|sak| sak.kontor == kontor).count();
            Kontorplan { kontor, plan: Planlagt::av(tell(saker), krav) }
        })
        .collect();
    if planer.len() > 1 {
        let plan = Planlagt::av(tell(populasjon.saker.len()), krav);
        planer.push(Kontorplan { kontor: None, plan });
    }
    planer
}

/// What the groups of a list cannot show. Those who were refused, withdrew or never applied belong
/// in the sample: whoever looks at granted cases only sees those it went well for.
pub fn gruppemerknader(populasjon: &Populasjon) -> Vec<Melding> {
    const SENTRALE: [Utvalgsgruppe; 3] =
        [Utvalgsgruppe::Avslag, Utvalgsgruppe::Trukket, Utvalgsgruppe::VurdertIkkeSoekt];
    let grupper: BTreeSet<Utvalgsgruppe> =
        populasjon.saker.iter().filter_map(|sak| sak.gruppe).collect();
    let uten = populasjon.saker.iter().filter(|sak| sak.gruppe.is_none()).count();
    if grupper.is_empty() {
        return vec![Melding::new("utvalg-gruppe-ukjent")];
    }
    if grupper.len() == 1 && grupper.contains(&Utvalgsgruppe::Innvilget) && uten == 0 {
        return vec![Melding::new("utvalg-gruppe-bare-innvilget")];
    }
    let mangler = SENTRALE.iter().filter(|gruppe| !grupper.contains(gruppe));
    let mangler = mangler.map(|g| Melding::new(format!("utvalg-gruppe-uten-{}", g.kode())));
    let noen_uten = (uten > 0).then(|| Melding::new("utvalg-gruppe-noen-uten").med("antall", uten));
    mangler.chain(noen_uten).collect()
}
