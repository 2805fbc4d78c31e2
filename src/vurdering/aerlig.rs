//! The honest sentence: how many of how many, what that may be called, and what it says of the cases
//! nobody has read.
//!
//! Pure: counts in, sentences out. A word of quantity never stands without its counts, a percentage
//! never under twenty cases, and nothing is said of other cases unless they were drawn at random.

use crate::domene::{KontorId, Melding, navngitt};
use crate::statistikk::stratifisert::{Stratum, intervall};
use crate::statistikk::{Andel, Antallsgrenser};

/// Fewer reviewed cases than this get figures only.
const FAERREST_FOR_ORD: u32 = 8;
/// Fewer reviewed cases than this get no percentage.
const FAERREST_FOR_PROSENT: u32 = 20;
/// Groups smaller than this may point to one person, and say too little of others.
const MINSTE_GRUPPE: u32 = 6;

navngitt! {
    /// A word of quantity; what each means is printed in the report.
    Mengdeord {
        /// All.
        Samtlige = "samtlige",
        /// Three in four or more.
        DeFleste = "de-fleste",
        /// More than half.
        Flertallet = "flertallet",
        /// Less than half.
        Mindretallet = "mindretallet",
        /// At most three, and at most one in four.
        NoenFaa = "noen-faa",
        /// None.
        Ingen = "ingen",
    }
}

/// What was found in the cases of one office, or of all together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gjennomgang {
    /// The office; `None` is the whole kommune as one list.
    pub kontor: Option<KontorId>,
    /// Cases with the finding.
    pub funn: u32,
    /// Cases in which the question applies and was assessed.
    pub gjennomgaatt: u32,
    /// Cases read in all: those, and those in which the question turned out not to apply. A case that
    /// could not be assessed is not among them.
    pub lest: u32,
    /// Cases that were drawn, or chosen in another way; those that could not be assessed among them.
    pub trukket: u32,
    /// Cases on the list they were drawn from, where there is one.
    pub populasjon: Option<u32>,
}

/// How the cases were chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Utvelging {
    /// Drawn at random from a frozen list.
    Tilfeldig,
    /// Some were drawn so, others were not.
    Blandet,
    /// In any other way.
    Annen,
}

/// What may be said of one office, or of all together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Utsagn {
    /// The office; `None` is all together.
    pub kontor: Option<KontorId>,
    /// «I 7 av 20 gjennomgåtte saker ved Nav Øst», the beginning of a sentence.
    pub andel: Melding,
    /// The word of quantity the beginning uses.
    pub mengdeord: Option<Mengdeord>,
    /// «35 prosent», where there are cases enough.
    pub prosent: Option<Melding>,
    /// What it says of the other cases, a whole sentence.
    pub slutning: Melding,
    /// What that rests on, where drawn cases were not assessed.
    pub forbehold: Option<Melding>,
    /// The cases of the list it may concern, where the draw can tell.
    pub grenser: Option<Antallsgrenser>,
    /// The counts it rests on.
    pub tall: Gjennomgang,
}

impl Utsagn {
    /// Whether it says anything of cases nobody has read.
    pub fn sier_noe_om_andre(&self) -> bool {
        self.grenser.is_some()
    }
}

/// What may be said by office and jointly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aerlig {
    /// Each office, where there are several.
    pub kontorer: Vec<Utsagn>,
    /// All together.
    pub samlet: Utsagn,
}

/// Puts into sentences what was found. Counts that cannot be (more finds than cases) give no claim
/// about other cases.
pub fn aerlig(deler: &[Gjennomgang], utvelging: Utvelging, sikkerhet: Andel) -> Aerlig {
    let hver = |del: &Gjennomgang| utsagn(del, std::slice::from_ref(del), utvelging, sikkerhet);
    let kontorer = if deler.len() > 1 { deler.iter().map(hver).collect() } else { Vec::new() };
    let sum = |velg: fn(&Gjennomgang) -> u32| deler.iter().map(velg).fold(0, u32::saturating_add);
    let alle = Gjennomgang {
        kontor: if let [ett] = deler { ett.kontor.clone() } else { None },
        funn: sum(|d| d.funn),
        gjennomgaatt: sum(|d| d.gjennomgaatt),
        lest: sum(|d| d.lest),
        trukket: sum(|d| d.trukket),
        populasjon: deler.iter().map(|d| d.populasjon).sum(),
    };
    Aerlig { kontorer, samlet: utsagn(&alle, deler, utvelging, sikkerhet) }
}

/// The word for so many of so many; `None` for half, and where figures say it better.
pub fn mengdeord(funn: u32, av: u32) -> Option<Mengdeord> {
    let (k, n) = (u64::from(funn), u64::from(av));
    if av < FAERREST_FOR_ORD || k > n {
        return None;
    }
    Some(match k {
        0 => Mengdeord::Ingen,
        _ if k == n => Mengdeord::Samtlige,
        _ if 4 * k >= 3 * n => Mengdeord::DeFleste,
        _ if 2 * k > n => Mengdeord::Flertallet,
        _ if k <= 3 && 4 * k <= n => Mengdeord::NoenFaa,
        _ if 2 * k < n => Mengdeord::Mindretallet,
        _ => return None,
    })
}

/// A count of persons with a trait: one to five are not told apart.
pub fn vernet_antall(antall: u32) -> Melding {
    if (1..MINSTE_GRUPPE).contains(&antall) {
        Melding::new("aerlig-vernet")
    } else {
        Melding::new("aerlig-antall").med("antall", i64::from(antall))
    }
}

/// Counts of persons beside each other whose sum is known. One to five are left out, and so many
/// others that none of them follows from the sum.
pub fn vernede_antall(antall: &[u32]) -> Vec<Option<u32>> {
    let mut vist: Vec<Option<u32>> =
        antall.iter().map(|n| (!(1..MINSTE_GRUPPE).contains(n)).then_some(*n)).collect();
    loop {
        let skjult = || antall.iter().zip(&vist).filter(|(_, v)| v.is_none()).map(|(n, _)| *n);
        let trygt = skjult().count() == 0
            || (skjult().count() > 1 && skjult().fold(0, u32::saturating_add) >= MINSTE_GRUPPE);
        let minste = vist.iter_mut().filter(|v| v.is_some()).min_by_key(|v| (**v == Some(0), **v));
        match minste {
            Some(neste) if !trygt => *neste = None,
            Some(_) | None => return vist,
        }
    }
}

fn utsagn(
    del: &Gjennomgang,
    strata: &[Gjennomgang],
    utvelging: Utvelging,
    sikkerhet: Andel,
) -> Utsagn {
    let mengdeord = mengdeord(del.funn, del.gjennomgaatt);
    let grenser = grenser(del, strata, utvelging, sikkerhet);
    Utsagn {
        kontor: del.kontor.clone(),
        andel: andel(del, mengdeord),
        mengdeord,
        prosent: prosent(del),
        slutning: slutning(del, utvelging, grenser, sikkerhet),
        forbehold: grenser.and_then(|_| forbehold(del)),
        grenser,
        tall: del.clone(),
    }
}

fn andel(del: &Gjennomgang, mengdeord: Option<Mengdeord>) -> Melding {
    let form = if mengdeord.is_some() { "mengde" } else { "andel" };
    let sted = if del.kontor.is_some() { "-kontor" } else { "" };
    Melding::new(format!("aerlig-{form}{sted}"))
        .med("funn", i64::from(del.funn))
        .med("av", i64::from(del.gjennomgaatt))
        .med("mengde", mengdeord.map_or("", Mengdeord::kode))
        .med("kontor", del.kontor.as_ref().map_or("", KontorId::as_str))
}

/// In whole per cent, half of one up; neither none nor all where it is not.
fn prosent(del: &Gjennomgang) -> Option<Melding> {
    let (k, n) = (u64::from(del.funn), u64::from(del.gjennomgaatt));
    if del.gjennomgaatt < FAERREST_FOR_PROSENT || k > n {
        return None;
    }
    let (noekkel, prosent) = match (200 * k + n) / (2 * n) {
        0 if k > 0 => ("aerlig-prosent-under", 1),
        100 if k < n => ("aerlig-prosent-over", 99),
        prosent => ("aerlig-prosent", i64::try_from(prosent).ok()?),
    };
    Some(Melding::new(noekkel).med("prosent", prosent))
}

fn grenser(
    del: &Gjennomgang,
    strata: &[Gjennomgang],
    utvelging: Utvelging,
    sikkerhet: Andel,
) -> Option<Antallsgrenser> {
    let holder = strata.iter().all(|s| s.funn <= s.gjennomgaatt && s.gjennomgaatt <= s.lest);
    let populasjon = del.populasjon?;
    let leste_alle = del.lest == populasjon;
    let for_faa = del.lest < MINSTE_GRUPPE || populasjon < MINSTE_GRUPPE;
    if !holder || (!leste_alle && (utvelging != Utvelging::Tilfeldig || for_faa)) {
        return None;
    }
    let strata: Option<Vec<Stratum>> = strata
        .iter()
        .map(|s| Some(Stratum { populasjon: s.populasjon?, antall: s.lest, funn: s.funn }))
        .collect();
    intervall(&strata?, sikkerhet)
}

fn slutning(
    del: &Gjennomgang,
    utvelging: Utvelging,
    grenser: Option<Antallsgrenser>,
    sikkerhet: Andel,
) -> Melding {
    let noekkel = match (del.populasjon, grenser) {
        (Some(n), Some(_)) if n == del.lest => "aerlig-alle-lest",
        (_, None) if utvelging == Utvelging::Annen => "aerlig-ikke-tilfeldig",
        (_, None) if utvelging == Utvelging::Blandet => "aerlig-blandet",
        (None, _) => "aerlig-uten-liste",
        (Some(_), None) => "aerlig-for-faa",
        (Some(_), Some(_)) if del.funn == 0 => "aerlig-hoeyst",
        (Some(_), Some(_)) if del.funn == del.lest => "aerlig-minst",
        (Some(_), Some(_)) => "aerlig-mellom",
    };
    let Antallsgrenser { nedre, oevre } = grenser.unwrap_or(Antallsgrenser { nedre: 0, oevre: 0 });
    Melding::new(noekkel)
        .med("trukket", i64::from(del.trukket))
        .med("populasjon", i64::from(del.populasjon.unwrap_or_default()))
        .med("nedre", i64::from(nedre))
        .med("oevre", i64::from(oevre))
        .med("sikkerhet", sikkerhet.i_prosent())
}

/// Drawn cases that were not assessed may be unlike the others.
fn forbehold(del: &Gjennomgang) -> Option<Melding> {
    let uvurdert = del.trukket.saturating_sub(del.lest);
    (uvurdert > 0).then(|| Melding::new("aerlig-forbehold").med("antall", i64::from(uvurdert)))
}

#[cfg(test)]
mod tests;
