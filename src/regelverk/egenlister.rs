//! Lists that an office assesses itself by, and the words its own conclusions must not use. Data,
//! not law: nothing here is a requirement, and no list is summed.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::domene::{EgenpunktId, Egenverdi, navngitt};

use super::typer::Tospraak;

navngitt! {
    /// What the items of a list are answered with.
    Listeslag {
        /// 0 to 3.
        Skala = "skala",
        /// Yes, in part or no; shown together as a profile.
        Profil = "profil",
        /// In use or not.
        Bruk = "bruk",
    }
}

impl Listeslag {
    /// What may be said at its items, in the order it is shown.
    pub fn verdier(self) -> &'static [Egenverdi] {
        use Egenverdi::{Delvis, Ja, Nei, Trinn0, Trinn1, Trinn2, Trinn3};
        match self {
            Self::Skala => &[Trinn0, Trinn1, Trinn2, Trinn3],
            Self::Profil => &[Ja, Delvis, Nei],
            Self::Bruk => &[Ja, Nei],
        }
    }
}

navngitt! {
    /// Which kind of recruitment an item of the profile speaks of.
    Rekruttering {
        /// The office looks for those who may have a right.
        Proaktiv = "proaktiv",
        /// The office waits for applications.
        Reaktiv = "reaktiv",
    }
}

/// A list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Egenliste {
    /// Its id, the first part of those of its items.
    pub id: String,
    /// What its items are answered with.
    pub slag: Listeslag,
    /// Name.
    pub navn: Tospraak,
    /// What it is for.
    pub om: Tospraak,
    /// Where it comes from.
    pub kilde: Tospraak,
    /// Used in a tilsyn too, as facts about the office.
    #[serde(default)]
    pub i_tilsyn: bool,
    /// Items in order.
    pub punkter: Vec<Egenlistepunkt>,
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Egenlistepunkt {
    /// Its id.
    pub id: EgenpunktId,
    /// What is said, as a statement.
    pub tekst: Tospraak,
    /// Which kind of recruitment it speaks of, in the profile.
    #[serde(default)]
    pub retning: Option<Rekruttering>,
}

/// Words that only Statsforvalteren may conclude with.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Egenspraak {
    /// Found anywhere inside a word.
    pub ord: Vec<String>,
    /// Words after each other.
    pub uttrykk: Vec<String>,
}

const LISTER: &str = include_str!("../../assets/egentilsyn/lister.ron");
const SPRAAK: &str = include_str!("../../assets/egentilsyn/spraak.ron");

static INNEBYGD: LazyLock<Vec<Egenliste>> = LazyLock::new(|| les(LISTER));
static ORD: LazyLock<Egenspraak> = LazyLock::new(|| les(SPRAAK));

/// A build whose data cannot be read is a bug that a test catches.
fn les<T: serde::de::DeserializeOwned + Default>(tekst: &str) -> T {
    ron::from_str(tekst).unwrap_or_else(|feil| {
        debug_assert!(false, "{feil}");
        T::default()
    })
}

/// Every list, in order.
pub fn egenlister() -> &'static [Egenliste] {
    &INNEBYGD
}

/// The item and its list.
pub fn egenpunkt(id: &EgenpunktId) -> Option<(&'static Egenliste, &'static Egenlistepunkt)> {
    egenlister().iter().find_map(|liste| {
        let punkt = liste.punkter.iter().find(|punkt| punkt.id == *id)?;
        Some((liste, punkt))
    })
}

/// The words that an office's own conclusions must not use.
pub fn egenspraak() -> &'static Egenspraak {
    &ORD
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_lists_are_those_of_the_handbook_and_every_item_has_its_words() {
        let antall: Vec<(&str, usize)> =
            egenlister().iter().map(|l| (l.id.as_str(), l.punkter.len())).collect();
        let ventet = [
            ("behov", 8),
            ("rammer", 3),
            ("kjennetegn", 15),
            ("rekruttering", 4),
            ("kvalitetssikring", 6),
        ];
        assert_eq!(antall, ventet);
        let mut sett = BTreeSet::new();
        for liste in egenlister() {
            for tekst in [&liste.navn, &liste.om, &liste.kilde] {
                assert!(!tekst.nb.is_empty() && !tekst.nn.is_empty(), "{}", liste.id);
            }
            for punkt in &liste.punkter {
                assert!(sett.insert(punkt.id.clone()), "{} stands twice", punkt.id);
                assert!(punkt.id.as_str().starts_with(&liste.id));
                assert!(!punkt.tekst.nb.is_empty() && !punkt.tekst.nn.is_empty(), "{}", punkt.id);
                assert_eq!(punkt.retning.is_some(), liste.slag == Listeslag::Profil);
            }
        }
    }

    #[test]
    fn a_tilsyn_uses_the_profile_and_the_ways_of_quality_assurance_only() {
        let i_tilsyn = egenlister().iter().filter(|l| l.i_tilsyn).map(|l| l.id.as_str());
        assert_eq!(i_tilsyn.collect::<Vec<_>>(), ["rekruttering", "kvalitetssikring"]);
    }

    #[test]
    fn the_words_are_there() {
        assert!(egenspraak().ord.iter().any(|ord| ord == "lovbrudd"));
        assert!(egenspraak().uttrykk.iter().any(|ord| ord == "statsforvalterens konklusjon"));
    }
}
