//! Answers that the dates have settled already: shown to the office, which accepts them with a key.
//!
//! Which outcome settles which question is data. What is provisional, overridden or only partly
//! checked settles nothing; the office then reads and answers.

use crate::domene::{Sak, Svar, Svarsted, Tilsyn};
use crate::regelverk::{Beregning, Kontrollpunkt, Nivaa, Regelverk, Sjekkliste};

use super::beregnet::{Beregnet, Utfallskode};
use super::beregning::{Parstatus, Rekkefoelgepar, rekkefoelge};
use super::framdrift::teller_med;
use super::gjelder::punkter_for_sak;
use super::overstyring::faktum_i_sak;

/// An answer that follows from a computed fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forhaandssvar {
    /// The answer.
    pub svar: Svar,
    /// The fact it follows from.
    pub fakta: Beregnet,
}

/// The answer to the item in that case, where the dates settle it.
pub fn forhaandssvar(
    punkt: &Kontrollpunkt,
    sak: &Sak,
    tilsyn: &Tilsyn,
    regelverk: &Regelverk,
) -> Option<Forhaandssvar> {
    let [beregning] = punkt.beregninger.as_slice() else { return None };
    if punkt.nivaa != Nivaa::Sak || punkt.forhaandssvar.is_empty() {
        return None;
    }
    let fakta = faktum_i_sak(*beregning, tilsyn, sak, regelverk);
    let svar = *punkt.forhaandssvar.get(fakta.utfall.kode())?;
    er_klar(&fakta, sak).then_some(Forhaandssvar { svar, fakta })
}

/// The items of the case that nobody has answered and the dates have settled, in order.
pub fn forhaandssvar_i_sak<'a>(
    tilsyn: &Tilsyn,
    sjekkliste: &'a Sjekkliste,
    sak: &Sak,
    regelverk: &Regelverk,
) -> Vec<(&'a Kontrollpunkt, Forhaandssvar)> {
    let punkter = punkter_for_sak(sjekkliste, sak, tilsyn.grunnlag.art).into_iter();
    let ubesvart = |punkt: &Kontrollpunkt| {
        let sted = Svarsted::Sak(sak.id.clone(), punkt.id.clone());
        !tilsyn.svar.contains_key(&sted)
    };
    punkter
        .filter(|punkt| teller_med(punkt) && ubesvart(punkt))
        .filter_map(|punkt| Some((punkt, forhaandssvar(punkt, sak, tilsyn, regelverk)?)))
        .collect()
}

fn er_klar(fakta: &Beregnet, sak: &Sak) -> bool {
    let i_orden = fakta.utfall == Utfallskode::IRekkefoelge && fakta.beregning == Beregning::K10;
    !fakta.usikker && fakta.overstyrt.is_none() && (!i_orden || er_kontrollert(sak))
}

/// Steps whose dates are not known were not held against the vedtak, and show nothing.
fn er_kontrollert(sak: &Sak) -> bool {
    let i_orden = |art: Rekkefoelgepar| {
        let mut par = rekkefoelge(sak).into_iter().filter(move |par| par.art == art);
        par.next().is_some_and(|par| par.status == Parstatus::IOrden)
    };
    i_orden(Rekkefoelgepar::VedtakUtforming) && i_orden(Rekkefoelgepar::VedtakStart)
}

#[cfg(test)]
mod tests {
    use crate::domene::{Dato, PunktId};
    use crate::regelverk::Svarmaate;
    use crate::vurdering::proever::{innvilget, sjekkliste};

    use super::*;

    #[test]
    fn the_data_names_outcomes_there_are_and_only_items_that_are_computed() {
        for punkt in &sjekkliste().punkter {
            for kode in punkt.forhaandssvar.keys() {
                assert!(Utfallskode::fra_kode(kode).is_some(), "{}: {kode}", punkt.id);
                assert_ne!(punkt.svarmaate, Svarmaate::Inspektoer, "{}", punkt.id);
                assert_eq!(punkt.beregninger.len(), 1, "{}", punkt.id);
            }
        }
    }

    fn svar(punkt: &str, sak: &Sak) -> Option<Svar> {
        let tilsyn = crate::vurdering::proever::tilsyn(vec![sak.clone()]);
        let punkt = sjekkliste().punkt(&PunktId::new(punkt)).unwrap();
        forhaandssvar(punkt, sak, &tilsyn, Regelverk::innebygd()).map(|f| f.svar)
    }

    #[test]
    fn what_the_dates_show_is_proposed_and_what_they_do_not_show_is_not() {
        let mut sak = innvilget("01.02.2024", "20.02.2024", "01.03.2024");
        assert_eq!(svar("D3", &sak), Some(Svar::Oppfylt));
        assert_eq!(svar("B3", &sak), Some(Svar::IkkeRelevant), "vedtak within a month");
        assert_eq!(svar("B7", &sak), None, "a date does not show that the vedtak was in writing");
        assert_eq!(svar("C1", &sak), None, "nor this");
        assert_eq!(svar("B2", &sak), None, "no limit in law");
        assert_eq!(svar("D1", &sak), None, "waiting is judged");
        assert_eq!(svar("D4", &sak), None, "the design is not dated");
        sak.start_faktisk = Some(Dato::dag("2024-09-02".parse().unwrap()));
        assert_eq!(svar("D3", &sak), Some(Svar::IkkeOppfylt));
        sak.datoer_forskjoevet = true;
        sak.start_faktisk = Some(Dato::dag("2024-08-02".parse().unwrap()));
        assert_eq!(svar("D3", &sak), None, "dates are shifted and the limit is near");
    }

    #[test]
    fn what_needs_a_reason_or_another_date_is_left_to_the_reader() {
        for (punkt, utfall) in [
            ("E2", "opphold"),
            ("E3", "over"),
            ("D2", "etter-angitt"),
            ("D4", "utformet-foer-vedtak"),
            ("B7", "dager"),
            ("C1", "dager"),
        ] {
            let punkt = sjekkliste().punkt(&PunktId::new(punkt)).unwrap();
            assert!(!punkt.forhaandssvar.contains_key(utfall), "{}", punkt.id);
        }
    }
}
