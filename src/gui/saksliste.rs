//! Which cases the table shows and in which order: worked out when the cases, the filter or the order
//! change, never because a frame is drawn.

use crate::domene::{Dato, KontorId, Maalform, Utvalgsgruppe};

use super::avledet::Saksrad;
use super::bilde::Bilde;
use super::tabell::Sortering;

/// What decides which cases are shown.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Soek<'a> {
    /// Search text.
    pub filter: &'a str,
    /// Only this office.
    pub kontor: Option<&'a KontorId>,
    /// Only this group.
    pub gruppe: Option<Utvalgsgruppe>,
    /// The column the cases are sorted by.
    pub sortert: Option<(usize, Sortering)>,
}

/// The cases shown.
#[derive(Debug, Default)]
pub(crate) struct Saksliste {
    gjelder: Option<Gjelder>,
    plasser: Vec<usize>,
    utregnet: u64,
}

/// What the list was worked out for.
#[derive(Debug)]
struct Gjelder {
    versjon: usize,
    maalform: Maalform,
    filter: String,
    kontor: Option<KontorId>,
    gruppe: Option<Utvalgsgruppe>,
    sortert: Option<(usize, Sortering)>,
}

impl Gjelder {
    fn er(&self, b: &Bilde<'_>, s: &Soek<'_>) -> bool {
        (self.versjon, self.maalform) == (b.avledet.versjon(), b.t.maalform())
            && (self.filter.as_str(), self.kontor.as_ref()) == (s.filter, s.kontor)
            && (self.gruppe, self.sortert) == (s.gruppe, s.sortert)
    }
}

impl Saksliste {
    /// The places of the cases among all rows, in the order they are shown.
    pub(crate) fn plasser(&self) -> &[usize] {
        &self.plasser
    }

    /// How often the list has been worked out.
    #[cfg(test)]
    pub(crate) fn utregnet(&self) -> u64 {
        self.utregnet
    }

    /// Works the list out anew where something has changed.
    pub(crate) fn oppdater(&mut self, b: &Bilde<'_>, soek: &Soek<'_>) {
        if self.gjelder.as_ref().is_some_and(|gjelder| gjelder.er(b, soek)) {
            return;
        }
        self.utregnet += 1;
        self.gjelder = Some(Gjelder {
            versjon: b.avledet.versjon(),
            maalform: b.t.maalform(),
            filter: soek.filter.to_owned(),
            kontor: soek.kontor.cloned(),
            gruppe: soek.gruppe,
            sortert: soek.sortert,
        });
        let rader = &b.avledet.rader;
        let passer = Passer::new(b, soek);
        let valgte = rader.iter().enumerate().filter(|(_, rad)| passer.rad(rad));
        self.plasser = valgte.map(|(plass, _)| plass).collect();
        if let Some((kolonne, retning)) = soek.sortert {
            let noekkel = |plass: &usize| rader.get(*plass).map(|rad| sortering(rad, kolonne));
            self.plasser.sort_by_cached_key(noekkel);
            if retning == Sortering::Synkende {
                self.plasser.reverse();
            }
        }
    }
}

/// The filter with what is the same for all rows worked out once.
struct Passer<'a> {
    ord: String,
    kontor: Option<&'a KontorId>,
    gruppe: Option<Utvalgsgruppe>,
    /// Groups and offices whose name holds the search text.
    grupper: Vec<Utvalgsgruppe>,
    kontorer: Vec<&'a KontorId>,
}

impl<'a> Passer<'a> {
    fn new(b: &Bilde<'a>, soek: &Soek<'a>) -> Self {
        let ord = soek.filter.trim().to_lowercase();
        let med_ordet = |tekst: &str| tekst.to_lowercase().contains(&ord);
        let gruppenavn = |g: Utvalgsgruppe| b.tekst(&format!("utvalgsgruppe-{}", g.kode()));
        let grupper = Utvalgsgruppe::ALLE.iter().copied().filter(|g| med_ordet(&gruppenavn(*g)));
        let kontorer = b.tilsyn.grunnlag.kontorer.iter().filter(|k| med_ordet(k.as_str()));
        let (grupper, kontorer) = (grupper.collect(), kontorer.collect());
        Self { ord, kontor: soek.kontor, gruppe: soek.gruppe, grupper, kontorer }
    }

    fn rad(&self, rad: &Saksrad) -> bool {
        self.kontor.is_none_or(|k| *k == rad.kontor)
            && self.gruppe.is_none_or(|g| g == rad.gruppe)
            && (self.ord.is_empty()
                || self.grupper.contains(&rad.gruppe)
                || self.kontorer.contains(&&rad.kontor)
                || rad.id.as_str().to_lowercase().contains(&self.ord))
    }
}

/// What a row is sorted by.
fn sortering(rad: &Saksrad, kolonne: usize) -> (i64, &str) {
    let dato = |d: Option<Dato>| (d.map_or(i64::MAX, dag_nr), "");
    match kolonne {
        1 => (0, rad.kontor.as_str()),
        2 => (i64::from(rad.gruppe as u8), ""),
        3 => dato(rad.soeknad),
        4 => dato(rad.vedtak),
        5 => dato(rad.start),
        6 => (rad.ventetid.map_or(i64::MAX, |(dager, _)| dager), ""),
        7 => (tall(rad.framdrift.besvart), ""),
        8 => (tall(rad.merknader), ""),
        _ => (0, rad.id.as_str()),
    }
}

fn dag_nr(dato: Dato) -> i64 {
    (dato.tidligst() - chrono::NaiveDate::MIN).num_days()
}

fn tall(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
