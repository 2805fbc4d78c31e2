//! The columns of a case sample by which somebody who knows the person may know the case.

use crate::domene::{Dato, Datokolonne, Generalisering, Sak, navngitt};

use super::klasser::Kolonne;

navngitt! {
    /// Something that others may know of the person in a case.
    Kjennetegn {
        /// The office.
        Kontor = "kontor",
        /// The bydel in Oslo.
        Bydel = "bydel",
        /// The age band.
        Alder = "alder",
        /// The group of the sample: granted, refused, withdrawn …
        Utvalgsgruppe = "utvalgsgruppe",
        /// When the application came in.
        Soeknad = "soeknad",
        /// When the first decision was made.
        Vedtak = "vedtak",
        /// When the programme began.
        Start = "start",
        /// When it ended.
        Avslutning = "avslutning",
        /// Why the person had to wait.
        Ventegrunn = "ventegrunn",
        /// What the arbeidsevnevurdering came to.
        Innsatsbehov = "innsatsbehov",
    }
}

impl Kjennetegn {
    /// What is most easily known: by a neighbour, a colleague, or in the office itself.
    pub const VANLIGE: [Self; 6] =
        [Self::Kontor, Self::Alder, Self::Utvalgsgruppe, Self::Soeknad, Self::Vedtak, Self::Start];

    /// What would make the column coarser on import.
    pub fn generalisering(self) -> Option<Generalisering> {
        match self {
            Self::Alder => Some(Generalisering::BredereAlder),
            Self::Soeknad => Some(Generalisering::TilMaaned(Datokolonne::SoeknadMottatt)),
            Self::Vedtak => Some(Generalisering::TilMaaned(Datokolonne::Vedtak)),
            Self::Start => Some(Generalisering::TilMaaned(Datokolonne::StartFaktisk)),
            Self::Avslutning => Some(Generalisering::TilMaaned(Datokolonne::Avslutning)),
            Self::Kontor
            | Self::Bydel
            | Self::Utvalgsgruppe
            | Self::Ventegrunn
            | Self::Innsatsbehov => None,
        }
    }

    /// The column over those cases; unknown is a value like any other.
    pub fn kolonne(self, saker: &[Sak]) -> Kolonne {
        let som_den_er = Kolonne::new(saker.iter().map(|sak| self.verdi(sak)));
        if self.generalisering().is_none() {
            return som_den_er;
        }
        som_den_er.med_grovere(saker.iter().map(|sak| self.grov_verdi(sak)))
    }

    fn dato(self, sak: &Sak) -> Option<Dato> {
        match self {
            Self::Soeknad => sak.soeknad_mottatt,
            Self::Vedtak => sak.foerste_vedtak().map(|vedtak| vedtak.dato),
            Self::Start => sak.start_faktisk,
            Self::Avslutning => sak.avslutning.as_ref().and_then(|slutt| slutt.dato),
            Self::Kontor
            | Self::Bydel
            | Self::Alder
            | Self::Utvalgsgruppe
            | Self::Ventegrunn
            | Self::Innsatsbehov => None,
        }
    }

    fn verdi(self, sak: &Sak) -> String {
        let verdi = match self {
            Self::Kontor => Some(sak.kontor.to_string()),
            Self::Bydel => sak.bydel.as_deref().map(str::to_owned),
            Self::Alder => Some(sak.aldersgruppe.kode().to_owned()),
            Self::Utvalgsgruppe => Some(sak.utvalgsgruppe.kode().to_owned()),
            Self::Ventegrunn => sak.ventegrunn.map(|grunn| grunn.kode().to_owned()),
            Self::Innsatsbehov => sak.innsatsbehov.map(|behov| behov.kode().to_owned()),
            Self::Soeknad | Self::Vedtak | Self::Start | Self::Avslutning => {
                self.dato(sak).map(|dato| dato.to_string())
            }
        };
        verdi.unwrap_or_default()
    }

    fn grov_verdi(self, sak: &Sak) -> String {
        match (self, self.dato(sak)) {
            (Self::Alder, _) => sak.aldersgruppe.bredere().kode().to_owned(),
            (_, Some(dato)) => dato.til_maaned().to_string(),
            (_, None) => self.verdi(sak),
        }
    }
}

/// The columns with more than one value over those cases, in the order of the list.
pub fn kolonner(saker: &[Sak]) -> Vec<(Kjennetegn, Kolonne)> {
    let alle = Kjennetegn::ALLE.iter().map(|kjennetegn| (*kjennetegn, kjennetegn.kolonne(saker)));
    alle.filter(|(_, kolonne)| kolonne.antall_verdier() > 1).collect()
}
