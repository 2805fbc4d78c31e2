//! What is made coarser when a sample is taken in, so that fewer cases can be singled out.

use serde::{Deserialize, Serialize};

use super::dato::Dato;
use super::navngitt::navngitt;
use super::sak::{Aldersgruppe, Sak};

navngitt! {
    /// A column of dates in a case; outward by the name of its field with hyphens.
    Datokolonne {
        /// First contact.
        KjentSiden = "kjent-siden",
        /// Information about KVP.
        Informasjon = "informasjon",
        /// The application came in.
        SoeknadMottatt = "soeknad-mottatt",
        /// The application was entered.
        SoeknadRegistrert = "soeknad-registrert",
        /// Foreløpig svar.
        ForeloepigSvar = "foreloepig-svar",
        /// The arbeidsevnevurdering.
        AevDato = "aev-dato",
        /// The decisions, and the day that picks the law.
        Vedtak = "vedtak",
        /// Start that the decision names.
        AngittStart = "angitt-start",
        /// First and last day of the decision's period.
        Periode = "periode",
        /// Days of evaluation.
        Evaluering = "evaluering",
        /// Notice sent and received.
        Underretning = "underretning",
        /// First activities.
        FoersteKvpAktivitet = "foerste-kvp-aktivitet",
        /// Start of the programme.
        StartFaktisk = "start-faktisk",
        /// The application was withdrawn.
        Trukket = "trukket",
        /// Leave.
        Permisjon = "permisjon",
        /// Interruptions.
        Avbrudd = "avbrudd",
        /// End of the programme.
        Avslutning = "avslutning",
        /// Complaint.
        Klage = "klage",
        /// Activity in the programme.
        Aktiviteter = "aktiviteter",
        /// Contact.
        Kontakt = "kontakt",
    }
}

/// One column in a coarser form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Generalisering {
    /// Age in wider bands.
    BredereAlder,
    /// Only month and year of the dates.
    TilMaaned(Datokolonne),
}

impl Generalisering {
    /// The same on one case.
    pub fn anvend(self, sak: &mut Sak) {
        match self {
            Self::BredereAlder => sak.aldersgruppe = sak.aldersgruppe.bredere(),
            Self::TilMaaned(kolonne) => {
                for dato in kolonne.datoer_mut(sak) {
                    *dato = dato.til_maaned();
                }
                if kolonne == Datokolonne::Vedtak {
                    // the day that picks the law would give the exact day away
                    sak.regelverksdato =
                        sak.regelverksdato.map(|dag| Dato::dag(dag).til_maaned().tidligst());
                }
            }
        }
    }

    /// Whether it would change anything in the case.
    pub fn virker(self, sak: &Sak) -> bool {
        match self {
            Self::BredereAlder => sak.aldersgruppe != sak.aldersgruppe.bredere(),
            Self::TilMaaned(kolonne) => {
                kolonne.datoer(sak).iter().any(|dato| dato.som_dag().is_some())
            }
        }
    }

    /// Every act there is.
    pub fn alle() -> impl Iterator<Item = Self> {
        std::iter::once(Self::BredereAlder)
            .chain(Datokolonne::ALLE.iter().copied().map(Self::TilMaaned))
    }
}

/// The dates of one column, for reading or for change: the fields are named in one place only.
macro_rules! datoer {
    (@felt $liste:expr, $iter:ident, $felt:ident) => {
        $liste.$iter().flat_map(|ting| datoer!(@en ting.$felt, $iter)).collect()
    };
    (@spenn $liste:expr, $iter:ident) => {
        $liste.$iter().flat_map(|p| datoer!(@en p.fra, $iter).chain(p.til.$iter())).collect()
    };
    (@en $felt:expr, iter) => { std::iter::once(&$felt) };
    (@en $felt:expr, iter_mut) => { std::iter::once(&mut $felt) };
    ($kolonne:expr, $sak:expr, $iter:ident) => {
        match $kolonne {
            Datokolonne::KjentSiden => $sak.kjent_siden.$iter().collect::<Vec<_>>(),
            Datokolonne::Informasjon => datoer!(@felt $sak.informasjon, $iter, dato),
            Datokolonne::SoeknadMottatt => $sak.soeknad_mottatt.$iter().collect(),
            Datokolonne::SoeknadRegistrert => $sak.soeknad_registrert.$iter().collect(),
            Datokolonne::ForeloepigSvar => $sak.foreloepig_svar.$iter().collect(),
            Datokolonne::AevDato => $sak.aev_dato.$iter().collect(),
            Datokolonne::Vedtak => datoer!(@felt $sak.vedtak, $iter, dato),
            Datokolonne::AngittStart => {
                $sak.vedtak.$iter().flat_map(|v| v.angitt_start.$iter()).collect()
            }
            Datokolonne::Periode => {
                let perioder = $sak.vedtak.$iter();
                perioder.flat_map(|v| v.periode_fra.$iter().chain(v.periode_til.$iter())).collect()
            }
            Datokolonne::Evaluering => {
                $sak.vedtak.$iter().flat_map(|v| v.evaluering.$iter()).collect()
            }
            Datokolonne::Underretning => {
                let sendt = $sak.vedtak.$iter();
                sendt
                    .flat_map(|v| v.underretning_sendt.$iter().chain(v.underretning_mottatt.$iter()))
                    .collect()
            }
            Datokolonne::FoersteKvpAktivitet => {
                datoer!(@felt $sak.foerste_kvp_aktivitet, $iter, dato)
            }
            Datokolonne::StartFaktisk => $sak.start_faktisk.$iter().collect(),
            Datokolonne::Trukket => $sak.trukket.$iter().collect(),
            Datokolonne::Permisjon => datoer!(@spenn $sak.permisjon, $iter),
            Datokolonne::Avbrudd => datoer!(@spenn $sak.avbrudd, $iter),
            Datokolonne::Avslutning => {
                $sak.avslutning.$iter().flat_map(|a| a.dato.$iter()).collect()
            }
            Datokolonne::Klage => {
                let klager = $sak.klage.$iter();
                klager.flat_map(|k| datoer!(@en k.dato, $iter).chain(k.omgjort.$iter())).collect()
            }
            Datokolonne::Aktiviteter => datoer!(@spenn $sak.aktiviteter, $iter),
            Datokolonne::Kontakt => $sak.kontakt.$iter().collect(),
        }
    };
}

impl Datokolonne {
    /// The dates of the column in that case.
    pub fn datoer(self, sak: &Sak) -> Vec<&Dato> {
        datoer!(self, sak, iter)
    }

    fn datoer_mut(self, sak: &mut Sak) -> Vec<&mut Dato> {
        datoer!(self, sak, iter_mut)
    }
}

impl Aldersgruppe {
    /// The wider band it belongs to; the limits of the programme's age (18 and 67) stay visible.
    #[must_use]
    pub fn bredere(self) -> Self {
        match self {
            Self::F18_24 | Self::F25_29 | Self::F18_29 => Self::F18_29,
            Self::F30_39 | Self::F40_49 | Self::F30_49 => Self::F30_49,
            Self::F50_59 | Self::F60_66 | Self::F50_66 => Self::F50_66,
            Self::Under18 | Self::Fra67 | Self::Ukjent => self,
        }
    }
}

#[cfg(test)]
mod tests {
    use thin_vec::thin_vec;

    use chrono::NaiveDate;

    use super::*;
    use crate::domene::{
        Aktivitet, Aktivitetsart, Aktivitetsperiode, Avslutning, Informasjon, Klage, KontorId,
        SakId, Saksperiode, Utfall, Utvalgsgruppe, Vedtak, Vedtaksart,
    };

    fn dag() -> Dato {
        Dato::dag(NaiveDate::from_ymd_opt(2024, 5, 17).unwrap())
    }

    /// An invented case with a date in every column.
    fn full() -> Sak {
        let mut s = Sak::new(SakId::new("A-1"), KontorId::new("Nav Øst"), Utvalgsgruppe::Innvilget);
        let ved = Some(dag());
        (s.kjent_siden, s.soeknad_mottatt, s.soeknad_registrert) = (ved, ved, ved);
        (s.foreloepig_svar, s.aev_dato, s.start_faktisk, s.trukket) = (ved, ved, ved, ved);
        s.informasjon = thin_vec![Informasjon { dato: dag(), kanal: None }];
        let mut vedtak = Vedtak::new(dag(), Vedtaksart::Program, Utfall::Innvilget);
        (vedtak.angitt_start, vedtak.periode_fra, vedtak.periode_til) = (ved, ved, ved);
        (vedtak.underretning_sendt, vedtak.underretning_mottatt) = (ved, ved);
        vedtak.evaluering = thin_vec![dag()];
        s.vedtak = thin_vec![vedtak];
        s.foerste_kvp_aktivitet = thin_vec![Aktivitet { dato: dag(), art: Aktivitetsart::Program }];
        s.permisjon = thin_vec![Saksperiode { fra: dag(), til: ved }];
        s.avbrudd = thin_vec![Saksperiode { fra: dag(), til: None }];
        s.avslutning = Some(Box::new(Avslutning { dato: ved, aarsak: None }));
        s.klage = Some(Box::new(Klage { dato: dag(), omgjort: ved }));
        let art = Aktivitetsart::Praksis;
        s.aktiviteter = thin_vec![Aktivitetsperiode { fra: dag(), til: ved, timer_uke: None, art }];
        s.kontakt = thin_vec![dag()];
        s.regelverksdato = dag().som_dag();
        s.aldersgruppe = Aldersgruppe::F30_39;
        s
    }

    #[test]
    fn after_every_act_no_day_is_left_in_the_case() {
        let mut sak = full();
        assert!(ron::to_string(&sak).unwrap().contains("2024-05-17"));
        for hva in Generalisering::alle() {
            assert!(hva.virker(&sak), "{hva:?}");
            hva.anvend(&mut sak);
            assert!(!hva.virker(&sak), "{hva:?} changes nothing a second time");
        }
        let skrevet = ron::to_string(&sak).unwrap();
        assert!(!skrevet.contains("2024-05-17"), "{skrevet}");
        assert_eq!(sak.aldersgruppe, Aldersgruppe::F30_49);
    }

    #[test]
    fn wider_bands_keep_the_limits_of_the_programme() {
        for gruppe in Aldersgruppe::ALLE {
            assert_eq!(gruppe.bredere().bredere(), gruppe.bredere(), "{gruppe:?}");
        }
        assert_eq!(Aldersgruppe::Under18.bredere(), Aldersgruppe::Under18);
        assert_eq!(Aldersgruppe::Fra67.bredere(), Aldersgruppe::Fra67);
    }
}
