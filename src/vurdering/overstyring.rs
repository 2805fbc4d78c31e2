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
    let melding = Melding::new("fakta-overstyrt")
        .med("utfall", utfall.kode())
        .med("grunn", overstyrt.grunn.as_str())
        .med("hvem", overstyrt.hvem.as_str());
    let mut tillegg = vec![faktum.melding];
    tillegg.extend(faktum.tillegg);
    let dager = post.overstyring.dager;
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
    }
}
