//! The fields of a case that a column can hold, and the headings municipalities give them.
//!
//! The headings stand in `assets/import/kolonner.ron`; a new one is added there, not here.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::ord::{fold, snu};

/// What a column is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub(super) enum Felt {
    Id,
    Kontor,
    Aldersgruppe,
    Informert,
    SoeknadMottatt,
    SoeknadRegistrert,
    ForeloepigSvar,
    Aev,
    Vedtak,
    Utfall,
    AngittStart,
    PeriodeFra,
    PeriodeTil,
    Kartlegging,
    Utforming,
    FoersteAktivitet,
    Programstart,
    Venteliste,
    Ventegrunn,
    Begrunnelse,
    Trukket,
    Underretning,
}

impl Felt {
    /// Every field, in the order of a case.
    #[cfg(test)]
    pub(super) const ALLE: [Self; 22] = [
        Self::Id,
        Self::Kontor,
        Self::Aldersgruppe,
        Self::Informert,
        Self::SoeknadMottatt,
        Self::SoeknadRegistrert,
        Self::ForeloepigSvar,
        Self::Aev,
        Self::Vedtak,
        Self::Utfall,
        Self::AngittStart,
        Self::PeriodeFra,
        Self::PeriodeTil,
        Self::Kartlegging,
        Self::Utforming,
        Self::FoersteAktivitet,
        Self::Programstart,
        Self::Venteliste,
        Self::Ventegrunn,
        Self::Begrunnelse,
        Self::Trukket,
        Self::Underretning,
    ];

    /// Whether the column holds dates.
    pub(super) fn er_dato(self) -> bool {
        match self {
            Self::Informert
            | Self::SoeknadMottatt
            | Self::SoeknadRegistrert
            | Self::ForeloepigSvar
            | Self::Aev
            | Self::Vedtak
            | Self::AngittStart
            | Self::PeriodeFra
            | Self::PeriodeTil
            | Self::Kartlegging
            | Self::Utforming
            | Self::FoersteAktivitet
            | Self::Programstart
            | Self::Trukket
            | Self::Underretning => true,
            Self::Id
            | Self::Kontor
            | Self::Aldersgruppe
            | Self::Utfall
            | Self::Venteliste
            | Self::Ventegrunn
            | Self::Begrunnelse => false,
        }
    }

    /// The field a heading means.
    pub(super) fn fra_overskrift(overskrift: &str) -> Option<Self> {
        OVERSKRIFTER.get(&fold(overskrift)).copied()
    }

    /// The heading the program itself uses, for a remark about a column that is missing.
    pub(super) fn overskrift(self) -> &'static str {
        let ord = KOLONNER.get(&self).and_then(|ord| ord.first());
        ord.map_or("", String::as_str)
    }
}

/// A test proves that the file is whole; a broken one would know no heading at all.
static KOLONNER: LazyLock<BTreeMap<Felt, Vec<String>>> = LazyLock::new(|| {
    ron::from_str(include_str!("../../assets/import/kolonner.ron")).unwrap_or_default()
});

static OVERSKRIFTER: LazyLock<BTreeMap<String, Felt>> = LazyLock::new(|| snu(&KOLONNER));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_has_headings_and_no_heading_means_two_fields() {
        let antall: usize = KOLONNER
            .values()
            .map(|ord| ord.iter().map(|o| fold(o)).collect::<std::collections::BTreeSet<_>>().len())
            .sum();
        assert_eq!(KOLONNER.keys().copied().collect::<Vec<_>>(), Felt::ALLE);
        assert_eq!(antall, OVERSKRIFTER.len());
        for felt in Felt::ALLE {
            assert_eq!(Felt::fra_overskrift(felt.overskrift()), Some(felt), "{felt:?}");
        }
    }

    #[test]
    fn bokmaal_and_nynorsk_headings_are_known() {
        for (overskrift, felt) in [
            ("Søknad mottatt", Felt::SoeknadMottatt),
            ("SØKNAD MOTTEKEN", Felt::SoeknadMottatt),
            ("Grunngjeving i vedtaket", Felt::Begrunnelse),
            ("Oppstart\nplanlagt", Felt::AngittStart),
        ] {
            assert_eq!(Felt::fra_overskrift(overskrift), Some(felt), "{overskrift}");
        }
        assert_eq!(Felt::fra_overskrift("Internt notat"), None);
    }
}
