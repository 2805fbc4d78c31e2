//! Computed facts with what the inspector has put in their place.
//!
//! The computed result is kept beside the new one, so that whoever reads it sees both.

use crate::domene::{Melding, Overstyringspost, Sak, Tilsyn};
use crate::regelverk::{Beregning, Regelverk};

use super::beregnet::{Beregnet, Overstyrt, Utfallskode};
use super::beregning::{Begrunnelsesregime, begrunnelsesregime, beregn, beregn_en};
use super::matrise::matrisevedtak;

/// All facts that can arise in the case, with overridden ones marked.
pub fn fakta_i_sak(tilsyn: &Tilsyn, sak: &Sak, regelverk: &Regelverk) -> Vec<Beregnet> {
    let fakta = beregn(sak, tilsyn.grunnlag.stikkdato, regelverk).into_iter();
    fakta.map(|faktum| med_overstyring(tilsyn, sak, faktum)).collect()
}

/// One fact of the case, marked where it is overridden.
pub fn faktum_i_sak(
    beregning: Beregning,
    tilsyn: &Tilsyn,
    sak: &Sak,
    regelverk: &Regelverk,
) -> Beregnet {
    let faktum = beregn_en(beregning, sak, tilsyn.grunnlag.stikkdato, regelverk);
    med_overstyring(tilsyn, sak, faktum)
}

/// The fact with the inspector's result in its place, where there is one.
pub fn med_overstyring(tilsyn: &Tilsyn, sak: &Sak, faktum: Beregnet) -> Beregnet {
    let Some((post, utfall)) = overstyring(tilsyn, sak, faktum.beregning) else { return faktum };
    let overstyrt = Overstyrt {
        utfall: faktum.utfall,
        dager: faktum.dager,
        grunn: post.overstyring.grunn.clone(),
        hvem: post.hvem.clone(),
    };
    let dager = post.overstyring.dager;
    let noekkel = match dager {
        Some(_) if utfall.er_antall() => "fakta-overstyrt-antall",
        Some(_) => "fakta-overstyrt-dager",
        None => "fakta-overstyrt",
    };
    let mut melding = Melding::new(noekkel)
        .med("utfall", utfall.kode())
        .med("grunn", overstyrt.grunn.as_str())
        .med("hvem", overstyrt.hvem.as_str());
    if let Some(dager) = dager {
        melding = melding.med("dager", dager);
    }
    let mut tillegg = vec![faktum.melding];
    tillegg.extend(faktum.tillegg);
    Beregnet { utfall, dager, melding, tillegg, overstyrt: Some(overstyrt), ..faktum }
}

/// The demands on the grounds of the vedtak that decided the application, as computed or as the
/// inspector has put it.
pub fn regime(tilsyn: &Tilsyn, sak: &Sak) -> Begrunnelsesregime {
    match overstyring(tilsyn, sak, Beregning::K06).map(|(_, utfall)| utfall) {
        Some(Utfallskode::Full) => return Begrunnelsesregime::Full,
        Some(Utfallskode::Lett) => return Begrunnelsesregime::Lett,
        Some(_) | None => {}
    }
    matrisevedtak(sak).map_or(Begrunnelsesregime::Full, |vedtak| begrunnelsesregime(sak, vedtak))
}

/// The outcomes an inspector can put in the place of the computed one: those the calculation knows,
/// and that the fact does not arise or cannot be told.
pub fn mulige_utfall(beregning: Beregning) -> Vec<Utfallskode> {
    use Utfallskode as U;
    let egne: &[U] = match beregning {
        Beregning::K01 => &[U::Dager, U::MinstDager, U::DagerTilTrekking],
        Beregning::K02 => &[U::GittIRettTid, U::GittForSent, U::Mangler, U::IkkeForfalt],
        Beregning::K03 | Beregning::K05 | Beregning::K22 => &[U::Dager],
        Beregning::K04 => &[U::IRekkefoelge, U::BruttRekkefoelge],
        Beregning::K06 => &[U::Full, U::Lett],
        Beregning::K07 => &[U::Startet, U::StartetFoerVedtak, U::VenterFortsatt],
        Beregning::K08 => &[
            U::SomAngitt,
            U::FoerAngitt,
            U::EtterAngitt,
            U::VenterInnenfor,
            U::VenterOver,
            U::Mangler,
        ],
        Beregning::K09 => &[U::Innenfor, U::Over, U::VenterInnenfor, U::VenterOver],
        Beregning::K10 => {
            &[U::IRekkefoelge, U::BruttRekkefoelge, U::UtformetFoerVedtak, U::IGangUtenVedtak]
        }
        Beregning::K11 => &[U::Innenfor, U::EnDagOver, U::Over, U::Mangler],
        Beregning::K12 => &[U::Innenfor, U::Over, U::Dager],
        Beregning::K13 => {
            &[U::FornyetITide, U::FornyetForSent, U::Opphold, U::Mangler, U::IkkeForfalt]
        }
        Beregning::K14 => &[U::Innenfor, U::Over],
        Beregning::K15 => &[U::Angitt, U::UtenforPerioden],
        Beregning::K16 => &[U::FullTid, U::UnderFullTid],
        Beregning::K17 => &[U::UtenOpphold, U::Opphold],
        Beregning::K18 => &[U::Innenfor, U::Utenfor],
        Beregning::K19 => &[U::InformertFoer, U::InformertEtter, U::InformertUtenSoeknad],
        Beregning::K23 => &[U::LikTekst, U::NestenLikTekst, U::EgenTekst],
        Beregning::K20 | Beregning::K21 => return Vec::new(),
    };
    egne.iter().copied().chain([U::IkkeAktuelt, U::KanIkkeBeregnes]).collect()
}

/// Whether an override with that outcome says nothing without a number of days: what is a number,
/// and the waiting time, which is counted with those of the other cases.
pub fn krever_dager(beregning: Beregning, utfall: Utfallskode) -> bool {
    let ventetid = matches!(
        utfall,
        Utfallskode::Startet | Utfallskode::StartetFoerVedtak | Utfallskode::VenterFortsatt
    );
    utfall.er_antall() || (beregning == Beregning::K07 && ventetid)
}

/// What the inspector has put in the place of that fact of the case.
pub(super) fn overstyring<'a>(
    tilsyn: &'a Tilsyn,
    sak: &Sak,
    beregning: Beregning,
) -> Option<(&'a Overstyringspost, Utfallskode)> {
    if tilsyn.overstyrt.is_empty() {
        return None;
    }
    let post = tilsyn.overstyrt.get(&(sak.id.clone(), beregning.kode().to_owned()))?;
    Some((post, Utfallskode::fra_kode(&post.overstyring.utfall)?))
}

#[cfg(test)]
mod tests {
    use super::super::proever::{i_ord, innvilget, tilsyn};
    use super::*;
    use crate::domene::Overstyring;

    #[test]
    fn an_overridden_fact_shows_both_results_and_the_reason() {
        let sak = innvilget("01.02.2024", "20.02.2024", "");
        let mut tilsyn = tilsyn(vec![sak.clone()]);
        assert_eq!(regime(&tilsyn, &sak), Begrunnelsesregime::Lett);
        let overstyring = Overstyring {
            beregning: "K06".to_owned(),
            utfall: "full".to_owned(),
            dager: None,
            grunn: "Vedtaket er kortere enn søkt.".to_owned(),
        };
        let post = Overstyringspost { overstyring, post: 2, hvem: "Inspektør".to_owned() };
        tilsyn.overstyrt.insert((sak.id.clone(), "K06".to_owned()), post);
        let regelverk = Regelverk::innebygd();
        let faktum = faktum_i_sak(Beregning::K06, &tilsyn, &sak, regelverk);
        assert_eq!(faktum.utfall, Utfallskode::Full);
        assert_eq!(faktum.overstyrt.as_ref().unwrap().utfall, Utfallskode::Lett);
        assert!(i_ord(&faktum.melding).contains("Vedtaket er kortere enn søkt."));
        assert_eq!(faktum.tillegg[0].noekkel, "fakta-k06-lett");
        assert_eq!(regime(&tilsyn, &sak), Begrunnelsesregime::Full);
        let andre = fakta_i_sak(&tilsyn, &sak, regelverk);
        assert_eq!(andre.iter().filter(|f| f.overstyrt.is_some()).count(), 1);
        tilsyn.overstyrt.values_mut().for_each(|p| p.overstyring.dager = Some(12));
        let faktum = faktum_i_sak(Beregning::K06, &tilsyn, &sak, regelverk);
        assert!(i_ord(&faktum.melding).contains("12 dager"));
    }

    #[test]
    fn what_is_computed_is_among_what_can_be_chosen_and_every_choice_has_words() {
        for beregning in Beregning::ALLE {
            for utfall in mulige_utfall(*beregning) {
                let ord = i_ord(&Melding::new("fakta-utfall").med("utfall", utfall.kode()));
                assert!(!ord.contains('-'), "the code stands for words: {ord}");
            }
        }
        for start in ["", "01.02.2024", "01.03.2024", "01.12.2024"] {
            for vedtak in ["", "20.02.2024"] {
                let sak = innvilget("01.02.2024", vedtak, start);
                for faktum in fakta_i_sak(&tilsyn(vec![sak.clone()]), &sak, Regelverk::innebygd()) {
                    let mulige = mulige_utfall(faktum.beregning);
                    let datafeil = faktum.utfall == Utfallskode::FeilIData;
                    assert!(datafeil || mulige.contains(&faktum.utfall), "{faktum:?}");
                }
            }
        }
    }
}
