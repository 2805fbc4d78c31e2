//! K20 from considered to started, and K21 reported against counted: facts of an office.
//!
//! Numbers of cases, never of persons. A drop-off says nothing by itself about what is right.

use std::collections::BTreeMap;

use crate::domene::{KontorId, Merknadskode, Sak, Tilsyn, Utvalgsgruppe, Vedtaksart, navngitt};

navngitt! {
    /// The steps from considered to started, in order.
    Traktsteg {
        /// All cases of the sample: considered in one way or another.
        Vurdert = "vurdert",
        /// Informed about KVP.
        Informert = "informert",
        /// Applied.
        Soekt = "soekt",
        /// Decided.
        Vedtak = "vedtak",
        /// Granted.
        Innvilget = "innvilget",
        /// Started.
        Startet = "startet",
    }
}

/// How many cases reached a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Traktrad {
    /// Which step.
    pub steg: Traktsteg,
    /// Cases that reached it.
    pub naadd: usize,
    /// Cases where the sample does not tell.
    pub ukjent: usize,
}

/// K20 for one office, or for all: each step with those whose step is not known kept apart.
pub fn trakt(tilsyn: &Tilsyn, kontor: Option<&KontorId>) -> Vec<Traktrad> {
    let saker: Vec<&Sak> =
        tilsyn.saker_som_teller().filter(|sak| kontor.is_none_or(|k| sak.kontor == *k)).collect();
    let rad = |steg: &Traktsteg| {
        let svar: Vec<Option<bool>> = saker.iter().map(|sak| naadde(*steg, sak)).collect();
        let antall = |ventet| svar.iter().filter(|s| **s == ventet).count();
        Traktrad { steg: *steg, naadd: antall(Some(true)), ukjent: antall(None) }
    };
    Traktsteg::ALLE.iter().map(rad).collect()
}

/// Whether the case reached the step; `None` where the sample does not tell.
fn naadde(steg: Traktsteg, sak: &Sak) -> Option<bool> {
    let uleselig = sak.datakvalitet.iter().any(|m| m.kode == Merknadskode::UleseligDato);
    let ja_eller = |ja: bool, ellers: Option<bool>| if ja { Some(true) } else { ellers };
    let nei = if uleselig { None } else { Some(false) };
    match steg {
        Traktsteg::Vurdert => Some(true),
        // That nothing is recorded is not that nobody informed.
        Traktsteg::Informert => ja_eller(!sak.informasjon.is_empty(), None),
        Traktsteg::Soekt => {
            let soekt = sak.soeknad_mottatt.or(sak.soeknad_registrert).is_some()
                || !matches!(
                    sak.utvalgsgruppe,
                    Utvalgsgruppe::VurdertIkkeSoekt | Utvalgsgruppe::LangtidsmottakerUtenVurdering
                );
            ja_eller(soekt, nei)
        }
        Traktsteg::Vedtak => {
            let vedtak = sak.vedtak.iter().any(|v| {
                matches!(
                    v.art,
                    Vedtaksart::Program | Vedtaksart::Avslag | Vedtaksart::KlageOmgjoering
                )
            });
            let gruppe = matches!(
                sak.utvalgsgruppe,
                Utvalgsgruppe::Innvilget
                    | Utvalgsgruppe::Avslag
                    | Utvalgsgruppe::AvbruttEllerAvsluttet
            );
            ja_eller(vedtak || gruppe, nei)
        }
        Traktsteg::Innvilget => {
            let gruppe = matches!(
                sak.utvalgsgruppe,
                Utvalgsgruppe::Innvilget | Utvalgsgruppe::AvbruttEllerAvsluttet
            );
            ja_eller(sak.innvilgelse().is_some() || gruppe, nei)
        }
        Traktsteg::Startet => {
            let startet = sak.start_faktisk.is_some();
            let ukjent = sak.utvalgsgruppe == Utvalgsgruppe::AvbruttEllerAvsluttet;
            ja_eller(startet, if ukjent { None } else { nei })
        }
    }
}

/// Counts of one office by month, `2024-03`.
pub type Maanedstall = BTreeMap<(KontorId, String), i64>;

/// K21: what was counted by hand less what was reported, per office and month, sign kept. A month
/// that one of the two lacks gives nothing: missing is not zero.
pub fn rapporteringsavvik(talt: &Maanedstall, rapportert: &Maanedstall) -> Maanedstall {
    let avvik = |(sted, talt): (&(KontorId, String), &i64)| {
        Some((sted.clone(), talt - rapportert.get(sted)?))
    };
    talt.iter().filter_map(avvik).collect()
}

#[cfg(test)]
mod tests {
    use thin_vec::thin_vec;

    use super::super::proever::{i_gruppe, innvilget, tilsyn};
    use super::*;
    use crate::domene::{Informasjon, SakId};

    #[test]
    fn each_step_with_the_unknown_kept_apart() {
        let mut startet = innvilget("01.02.2024", "20.02.2024", "01.03.2024");
        startet.informasjon = thin_vec![Informasjon {
            dato: super::super::proever::dato("01.01.2024").unwrap(),
            kanal: None,
        }];
        let med_id = |mut sak: Sak, id: &str| {
            sak.id = SakId::new(id);
            sak
        };
        let venter = med_id(innvilget("01.02.2024", "20.02.2024", ""), "A-2");
        let slutt = innvilget("01.02.2024", "20.02.2024", "");
        let mut slutt = med_id(slutt, "A-3");
        slutt.utvalgsgruppe = Utvalgsgruppe::AvbruttEllerAvsluttet;
        let ikke_soekt = i_gruppe(innvilget("", "", ""), Utvalgsgruppe::VurdertIkkeSoekt);
        let tilsyn = tilsyn(vec![startet, venter, slutt, med_id(ikke_soekt, "A-4")]);
        let rader: Vec<(usize, usize)> =
            trakt(&tilsyn, None).iter().map(|r| (r.naadd, r.ukjent)).collect();
        assert_eq!(rader, [(4, 0), (1, 3), (3, 0), (3, 0), (3, 0), (1, 1)]);
        assert_eq!(trakt(&tilsyn, Some(&KontorId::new("Nav Vest")))[0].naadd, 0);
    }

    #[test]
    fn a_missing_month_is_not_zero() {
        let tall = |liste: &[(&str, i64)]| -> Maanedstall {
            liste.iter().map(|(m, n)| ((KontorId::new("Nav Øst"), (*m).to_owned()), *n)).collect()
        };
        let avvik = rapporteringsavvik(
            &tall(&[("2024-01", 3), ("2024-02", 5), ("2024-03", 2)]),
            &tall(&[("2024-01", 5), ("2024-03", 2), ("2024-04", 1)]),
        );
        assert_eq!(avvik, tall(&[("2024-01", -2), ("2024-03", 0)]));
    }
}
