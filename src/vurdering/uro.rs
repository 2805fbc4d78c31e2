//! What still asks for the inspector: unanswered, unresolved and contradictory items, one after the
//! other.
//!
//! A contradiction is a question and not a fault: a note that explains it, or evidence, settles it.

use crate::domene::{
    Besvarelse, Kildetilstand, KontorId, Melding, Sak, SakId, Svar, Svarsted, Tilsyn, navngitt,
};
use crate::regelverk::{Kontrollpunkt, Nivaa, Regelverk, Sjekkliste, Svarmaate};

use super::beregnet::Utfallskode;
use super::framdrift::teller_med;
use super::gjelder::{gjelder_stille, punkter_for_kontor};
use super::matrise::matriserad;
use super::overstyring::faktum_i_sak;

navngitt! {
    /// Why an item asks for the inspector.
    Uroart {
        /// It applies and is not answered.
        Ubesvart = "ubesvart",
        /// Answered, but it lacks what such an answer needs: evidence, or what was searched; or what
        /// it rests on has changed since, or the checklist asks in another way.
        Uavklart = "uavklart",
        /// The answer goes against a computed fact without a note, or says «oppfylt» without
        /// evidence.
        Motstrid = "motstrid",
    }
}

/// An item that asks for the inspector.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Uro {
    /// Where.
    pub sted: Svarsted,
    /// Why.
    pub art: Uroart,
    /// Why, in words.
    pub melding: Melding,
}

/// All of them, in the order of the cases and then the offices, lazily.
pub fn uro<'a>(
    tilsyn: &'a Tilsyn,
    sjekkliste: &'a Sjekkliste,
    regelverk: &'a Regelverk,
) -> impl Iterator<Item = Uro> + 'a {
    let i_saker = tilsyn
        .saker_som_teller()
        .flat_map(move |sak| uro_i_sak(tilsyn, sjekkliste, sak, regelverk));
    let kontorer = tilsyn.grunnlag.kontorer.iter();
    i_saker.chain(kontorer.flat_map(move |kontor| uro_i_kontor(tilsyn, sjekkliste, kontor)))
}

/// The next one after `etter`, of that kind or of any, from the beginning again after the last.
pub fn neste_uro(
    tilsyn: &Tilsyn,
    sjekkliste: &Sjekkliste,
    regelverk: &Regelverk,
    etter: Option<&Svarsted>,
    art: Option<Uroart>,
) -> Option<Uro> {
    let alle = || uro(tilsyn, sjekkliste, regelverk).filter(|u| art.is_none_or(|art| u.art == art));
    let senere = etter.and_then(|etter| {
        let forrige = plass(tilsyn, sjekkliste, etter);
        alle_fra(tilsyn, sjekkliste, regelverk, etter)
            .filter(|u| art.is_none_or(|art| u.art == art))
            .find(|u| plass(tilsyn, sjekkliste, &u.sted) > forrige)
    });
    senere.or_else(|| alle().next())
}

/// From the case of `etter` onwards, so that the cases before it are not looked at.
fn alle_fra<'a>(
    tilsyn: &'a Tilsyn,
    sjekkliste: &'a Sjekkliste,
    regelverk: &'a Regelverk,
    etter: &'a Svarsted,
) -> impl Iterator<Item = Uro> + 'a {
    let fra: Option<&SakId> = match etter {
        Svarsted::Sak(sak, _) => Some(sak),
        Svarsted::Kontor(..) => None,
    };
    let saker = fra.into_iter().flat_map(|sak| tilsyn.saker_som_teller_fra(sak));
    let i_saker = saker.flat_map(move |sak| uro_i_sak(tilsyn, sjekkliste, sak, regelverk));
    let kontorer = tilsyn.grunnlag.kontorer.iter();
    i_saker.chain(kontorer.flat_map(move |kontor| uro_i_kontor(tilsyn, sjekkliste, kontor)))
}

/// Cases first, by id; then offices, in the order of the frame; items in the order of the checklist.
fn plass<'a>(
    tilsyn: &Tilsyn,
    sjekkliste: &Sjekkliste,
    sted: &'a Svarsted,
) -> (bool, Option<&'a SakId>, Option<usize>, Option<usize>) {
    let punkt = sjekkliste.punkter.iter().position(|p| p.id == *sted.punkt());
    match sted {
        Svarsted::Sak(sak, _) => (false, Some(sak), None, punkt),
        Svarsted::Kontor(kontor, _) => {
            let nr = tilsyn.grunnlag.kontorer.iter().position(|k| k == kontor);
            (true, None, nr, punkt)
        }
    }
}

/// The items of one case that ask for the inspector.
pub fn uro_i_sak<'a>(
    tilsyn: &'a Tilsyn,
    sjekkliste: &'a Sjekkliste,
    sak: &'a Sak,
    regelverk: &'a Regelverk,
) -> impl Iterator<Item = Uro> + 'a {
    let art = tilsyn.grunnlag.art;
    let punkter = sjekkliste.punkter.iter();
    let punkter = punkter.filter(move |p| p.nivaa == Nivaa::Sak && gjelder_stille(p, sak, art));
    punkter.filter_map(move |punkt| {
        let sted = Svarsted::Sak(sak.id.clone(), punkt.id.clone());
        let (art, melding) = match tilsyn.svar.get(&sted).map(|post| &post.besvarelse) {
            None => ubesvart(punkt)
                .or_else(|| foer_endring(tilsyn, sjekkliste, sak, punkt, regelverk))?,
            Some(svar) => spurt_annerledes(tilsyn, &sted)
                .or_else(|| av_kilden(tilsyn, &sted))
                .or_else(|| foer_endring(tilsyn, sjekkliste, sak, punkt, regelverk))
                .or_else(|| av_svar(svar))
                .or_else(|| mot_fakta(tilsyn, sak, punkt, svar, regelverk))?,
        };
        Some(Uro { sted, art, melding })
    })
}

/// The items of one office that ask for the inspector.
pub fn uro_i_kontor<'a>(
    tilsyn: &'a Tilsyn,
    sjekkliste: &'a Sjekkliste,
    kontor: &'a KontorId,
) -> impl Iterator<Item = Uro> + 'a {
    let punkter = punkter_for_kontor(sjekkliste, tilsyn.grunnlag.art).into_iter();
    punkter.filter_map(move |punkt| {
        let sted = Svarsted::Kontor(kontor.clone(), punkt.id.clone());
        let (art, melding) = match tilsyn.svar.get(&sted).map(|post| &post.besvarelse) {
            None => ubesvart(punkt)?,
            Some(svar) => spurt_annerledes(tilsyn, &sted)
                .or_else(|| av_kilden(tilsyn, &sted))
                .or_else(|| av_svar(svar))?,
        };
        Some(Uro { sted, art, melding })
    })
}

type Funn = (Uroart, Melding);

fn ubesvart(punkt: &Kontrollpunkt) -> Option<Funn> {
    teller_med(punkt).then(|| (Uroart::Ubesvart, Melding::new("uro-ubesvart")))
}

/// What the answer rests on is no longer what it was.
fn av_kilden(tilsyn: &Tilsyn, sted: &Svarsted) -> Option<Funn> {
    let noekkel = match tilsyn.svarets_kilder(sted) {
        Kildetilstand::Borte => "uro-kilde-borte",
        Kildetilstand::Endret => "uro-kilde-endret",
        Kildetilstand::Uendret if tilsyn.maa_ses_paa_igjen(sted) => "uro-sak-endret",
        Kildetilstand::Uendret => return None,
    };
    Some((Uroart::Uavklart, Melding::new(noekkel)))
}

/// A fact of the item was overridden, or the row of the matrix that counts for it filled, before the
/// case changed.
fn foer_endring(
    tilsyn: &Tilsyn,
    sjekkliste: &Sjekkliste,
    sak: &Sak,
    punkt: &Kontrollpunkt,
    regelverk: &Regelverk,
) -> Option<Funn> {
    if !tilsyn.sak_endret.contains_key(&sak.id) {
        return None;
    }
    let overstyrt = |kode: &str| {
        let post = tilsyn.overstyrt.get(&(sak.id.clone(), kode.to_owned()));
        post.is_some_and(|post| tilsyn.overstyring_maa_ses(&sak.id, post))
    };
    if let Some(beregning) = punkt.beregninger.iter().find(|b| overstyrt(b.kode())) {
        let melding = Melding::new("uro-overstyrt-foer-endring").med("beregning", beregning.kode());
        return Some((Uroart::Uavklart, melding));
    }
    let mut moenstre = sjekkliste.moenstre.iter();
    if !moenstre.any(|moenster| moenster.matrisepunkt.as_ref() == Some(&punkt.id)) {
        return None;
    }
    let rad = matriserad(tilsyn, sak, regelverk)?;
    let antall = rad.celler.iter().filter(|celle| celle.maa_ses).count();
    let melding = Melding::new("uro-ruter-foer-endring").med("antall", antall);
    (antall > 0).then_some((Uroart::Uavklart, melding))
}

/// The checklist has begun to ask in another way since the answer was given.
fn spurt_annerledes(tilsyn: &Tilsyn, sted: &Svarsted) -> Option<Funn> {
    let svar = tilsyn.svar.get(sted)?;
    let annerledes = tilsyn.liste.spoer_annerledes(sted.punkt(), svar);
    annerledes.then(|| (Uroart::Uavklart, Melding::new("uro-spurt-annerledes")))
}

/// What the answer lacks by itself.
fn av_svar(svar: &Besvarelse) -> Option<Funn> {
    let uten_notat = svar.notat.trim().is_empty();
    let (art, noekkel) = match svar.svar {
        Svar::Oppfylt if svar.mangler_bevis() => (Uroart::Motstrid, "uro-oppfylt-uten-bevis"),
        Svar::DelvisOppfylt | Svar::IkkeOppfylt if svar.mangler_bevis() => {
            (Uroart::Uavklart, "uro-uten-bevis")
        }
        Svar::IkkeDokumentert if svar.mangler_bevis() => (Uroart::Uavklart, "uro-ikke-lett-etter"),
        Svar::IkkeVurderbart if uten_notat => (Uroart::Uavklart, "uro-ikke-vurderbart"),
        Svar::Oppfylt
        | Svar::DelvisOppfylt
        | Svar::IkkeOppfylt
        | Svar::IkkeDokumentert
        | Svar::IkkeVurderbart
        | Svar::IkkeRelevant => return None,
    };
    Some((art, Melding::new(noekkel)))
}

/// The answer says one thing and a computed fact of the item another, and no note says why.
fn mot_fakta(
    tilsyn: &Tilsyn,
    sak: &Sak,
    punkt: &Kontrollpunkt,
    svar: &Besvarelse,
    regelverk: &Regelverk,
) -> Option<Funn> {
    if punkt.svarmaate == Svarmaate::Inspektoer || !svar.notat.trim().is_empty() {
        return None;
    }
    let ventet = match svar.svar {
        Svar::Oppfylt => Retning::Mot,
        Svar::IkkeOppfylt => Retning::For,
        Svar::DelvisOppfylt | Svar::IkkeDokumentert | Svar::IkkeVurderbart | Svar::IkkeRelevant => {
            return None;
        }
    };
    let fakta = punkt.beregninger.iter().map(|b| faktum_i_sak(*b, tilsyn, sak, regelverk));
    let mut retninger = fakta.map(|f| (retning(f.utfall), f)).filter(|(r, _)| *r != Retning::Ingen);
    let (foerste, faktum) = retninger.next()?;
    let enige = foerste == ventet && retninger.all(|(r, _)| r == ventet);
    let melding = Melding::new("uro-mot-fakta").med("beregning", faktum.beregning.kode());
    enige.then_some((Uroart::Motstrid, melding))
}

/// Which way a fact points for the requirement. Days alone point nowhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Retning {
    For,
    Mot,
    Ingen,
}

fn retning(utfall: Utfallskode) -> Retning {
    match utfall {
        Utfallskode::Innenfor
        | Utfallskode::VenterInnenfor
        | Utfallskode::GittIRettTid
        | Utfallskode::IRekkefoelge
        | Utfallskode::SomAngitt
        | Utfallskode::FoerAngitt
        | Utfallskode::InformertFoer
        | Utfallskode::FornyetITide
        | Utfallskode::UtenOpphold
        | Utfallskode::Angitt
        | Utfallskode::FullTid => Retning::For,
        Utfallskode::Over
        | Utfallskode::EnDagOver
        | Utfallskode::VenterOver
        | Utfallskode::GittForSent
        | Utfallskode::Mangler
        | Utfallskode::BruttRekkefoelge
        | Utfallskode::UtformetFoerVedtak
        | Utfallskode::IGangUtenVedtak
        | Utfallskode::StartetFoerVedtak
        | Utfallskode::EtterAngitt
        | Utfallskode::Utenfor
        | Utfallskode::InformertEtter
        | Utfallskode::FornyetForSent
        | Utfallskode::Opphold
        | Utfallskode::UtenforPerioden
        | Utfallskode::UnderFullTid => Retning::Mot,
        Utfallskode::Dager
        | Utfallskode::MinstDager
        | Utfallskode::DagerTilTrekking
        | Utfallskode::Startet
        | Utfallskode::VenterFortsatt
        | Utfallskode::IkkeAktuelt
        | Utfallskode::IkkeForfalt
        | Utfallskode::InformertUtenSoeknad
        | Utfallskode::FeilIData
        | Utfallskode::Full
        | Utfallskode::Lett
        | Utfallskode::LikTekst
        | Utfallskode::NestenLikTekst
        | Utfallskode::EgenTekst
        | Utfallskode::KanIkkeBeregnes => Retning::Ingen,
    }
}

#[cfg(test)]
mod tests;
