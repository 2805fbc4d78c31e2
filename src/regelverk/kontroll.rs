//! Checks that the data agrees with itself: what is named exists, and one version applies at a time.
//!
//! All faults are gathered, so that the one who edits a file sees them at once.

use std::collections::{BTreeMap, BTreeSet};

use crate::domene::HjemmelId;

use super::feil::{Feil, Grunn};
use super::lesing::Fil;
use super::moenster::Moenster;
use super::sitat::Paragraf;
use super::typer::{
    Grense, Hjemmel, Kontrollpunkt, Nivaa, Regelverk, Sjekkliste, Svarmaate, Tospraak, Vilkaar,
};

/// A fault with the file and line where the entry stands.
pub(super) fn feil(filer: &[Fil<'_>], noekkel: &str, grunn: Grunn, detalj: &str) -> Feil {
    let sted = filer.iter().find_map(|(fil, tekst)| Some((*fil, linje(tekst, noekkel)?)));
    let foerste = filer.first().map_or("", |(fil, _)| fil);
    let (fil, linje) = sted.unwrap_or((foerste, 0));
    let (fil, noekkel, detalj) = (fil.to_owned(), noekkel.to_owned(), detalj.to_owned());
    Feil { fil, linje, noekkel, grunn, detalj }
}

/// The line where the entry begins: as a key of a map, or as the id of an item.
fn linje(tekst: &str, noekkel: &str) -> Option<usize> {
    let som_noekkel = format!("\"{noekkel}\": (");
    let som_id = format!("id: \"{noekkel}\"");
    let bart = format!("{noekkel}: ");
    tekst
        .lines()
        .position(|linje| {
            let linje = linje.trim_start();
            linje.starts_with(&som_noekkel) || linje.contains(&som_id) || linje.starts_with(&bart)
        })
        .map(|nr| nr + 1)
}

/// The faults in acts, provisions, limits and the list of what must be confirmed.
pub(super) fn regler(regelverk: &Regelverk, filer: &[Fil<'_>]) -> Vec<Feil> {
    let mut funn = Vec::new();
    let mut meld =
        |noekkel: &str, grunn, detalj: &str| funn.push(feil(filer, noekkel, grunn, detalj));
    for (noekkel, lov) in &regelverk.lover {
        sjekk_tekst(&lov.kortnavn, "kortnavn", &mut |g, d| meld(noekkel, g, d));
        sjekk_rader(regelverk, lov.sikkerhet.maa_bekreftes(), &mut |g, d| meld(noekkel, g, d));
    }
    for (id, hjemmel) in &regelverk.hjemler {
        sjekk_hjemmel(regelverk, id, hjemmel, &mut |g, d| meld(id.as_str(), g, d));
    }
    for versjoner in etter_henvisning(regelverk).values() {
        sjekk_versjoner(versjoner, &mut meld);
    }
    for (navn, grenser) in &regelverk.grenser {
        let navn = format!("{navn:?}");
        sjekk_grenser(regelverk, grenser, &mut |g, d| meld(&navn, g, d));
    }
    for vilkaar in &regelverk.vilkaar {
        sjekk_vilkaar(regelverk, vilkaar, &mut |g, d| meld(vilkaar.id.as_str(), g, d));
    }
    for (nummer, rad) in &regelverk.ubekreftet {
        let nummer = nummer.to_string();
        sjekk_tekst(&rad.spoersmaal, "spoersmaal", &mut |g, d| meld(&nummer, g, d));
    }
    funn
}

/// The faults in a checklist.
pub(super) fn sjekkliste(liste: &Sjekkliste, regelverk: &Regelverk, fil: Fil<'_>) -> Vec<Feil> {
    let mut funn = Vec::new();
    let mut meld = |noekkel: &str, grunn, detalj: &str| {
        funn.push(feil(&[fil], noekkel, grunn, detalj));
    };
    let mut sett = BTreeSet::new();
    let temaer = liste.temaer.iter().map(|tema| tema.id.as_str());
    let punkter = liste.punkter.iter().map(|punkt| punkt.id.as_str());
    for id in temaer.chain(punkter).chain(liste.moenstre.iter().map(|m| m.id.as_str())) {
        if !sett.insert(id) {
            meld(id, Grunn::StaarToGanger, "");
        }
    }
    let ord = &liste.rapport;
    for (felt, tekst) in [
        ("tema", &ord.tema),
        ("tjenesten", &ord.tjenesten),
        ("om_tjenesten", &ord.om_tjenesten),
        ("avgrensning", &ord.avgrensning),
        ("om_kravene", &ord.om_kravene),
    ] {
        let id = liste.id.as_str();
        sjekk_valgfri_tekst(tekst, felt, &mut |g, d| meld(id, g, d));
    }
    for tema in &liste.temaer {
        sjekk_tekst(&tema.navn, "navn", &mut |g, d| meld(&tema.id, g, d));
        sjekk_tekst(&tema.spoersmaal, "spoersmaal", &mut |g, d| meld(&tema.id, g, d));
    }
    for punkt in &liste.punkter {
        sjekk_punkt(liste, regelverk, punkt, &mut |g, d| meld(punkt.id.as_str(), g, d));
    }
    for moenster in &liste.moenstre {
        sjekk_moenster(liste, regelverk, moenster, &mut |g, d| meld(moenster.id.as_str(), g, d));
    }
    funn
}

pub(super) type Meld<'a> = &'a mut dyn FnMut(Grunn, &str);

fn sjekk_hjemmel(regelverk: &Regelverk, id: &HjemmelId, hjemmel: &Hjemmel, meld: Meld<'_>) {
    if !regelverk.lover.contains_key(&hjemmel.lov) {
        meld(Grunn::UkjentLov, &hjemmel.lov);
    }
    match sted(hjemmel) {
        None => meld(Grunn::UlesbarParagraf, &hjemmel.paragraf),
        Some(sted) if !er_versjon_av(id.as_str(), &sted) => meld(Grunn::IdPasserIkke, &sted),
        Some(_) => {}
    }
    if hjemmel.gjelder_til.is_some_and(|til| til < hjemmel.gjelder_fra) {
        meld(Grunn::OmvendtGyldighet, "");
    }
    sjekk_tekst(&hjemmel.tema, "tema", meld);
    sjekk_rader(regelverk, hjemmel.sikkerhet.maa_bekreftes(), meld);
}

/// Act and place as an id: `kl-25-1-3-b`.
fn sted(hjemmel: &Hjemmel) -> Option<String> {
    Some(format!("{}-{}", hjemmel.lov, Paragraf::les(&hjemmel.paragraf)?.som_id()))
}

/// Whether the id is that place, bare or with `-vN` behind.
fn er_versjon_av(id: &str, sted: &str) -> bool {
    id.strip_prefix(sted).is_some_and(|rest| {
        rest.is_empty()
            || rest.strip_prefix("-v").is_some_and(|nr| nr.parse::<u8>().is_ok_and(|nr| nr > 0))
    })
}

type Versjoner<'a> = Vec<(&'a HjemmelId, &'a Hjemmel)>;

/// Versions of the same provision, oldest first.
fn etter_henvisning(regelverk: &Regelverk) -> BTreeMap<&str, Versjoner<'_>> {
    let mut grupper: BTreeMap<&str, Versjoner<'_>> = BTreeMap::new();
    for (id, hjemmel) in &regelverk.hjemler {
        grupper.entry(&hjemmel.henvisning).or_default().push((id, hjemmel));
    }
    for versjoner in grupper.values_mut() {
        versjoner.sort_by_key(|(_, hjemmel)| hjemmel.gjelder_fra);
    }
    grupper
}

/// A reference names the place the provision has today, because ledd move when a text is rewritten;
/// a provision that has no place today keeps its own id.
fn sjekk_versjoner(versjoner: &Versjoner<'_>, meld: &mut dyn FnMut(&str, Grunn, &str)) {
    for (forrige, neste) in versjoner.iter().zip(versjoner.iter().skip(1)) {
        if forrige.1.gjelder_til.is_none_or(|til| til >= neste.1.gjelder_fra) {
            meld(neste.0.as_str(), Grunn::OverlappendeGyldighet, forrige.0.as_str());
        }
    }
    if let Some((id, nyest)) = versjoner.last()
        && nyest.henvisning != id.as_str()
        && sted(nyest).is_some_and(|sted| sted != nyest.henvisning)
    {
        meld(id.as_str(), Grunn::HenvisningPasserIkke, &nyest.henvisning);
    }
}

fn sjekk_grenser(regelverk: &Regelverk, grenser: &[Grense], meld: Meld<'_>) {
    for grense in grenser {
        sjekk_henvisninger(regelverk, [&grense.henvisning], meld);
        sjekk_rader(regelverk, grense.maa_bekreftes.iter().copied(), meld);
        if grense.gjelder_til.is_some_and(|til| til < grense.gjelder_fra) {
            meld(Grunn::OmvendtGyldighet, "");
        }
    }
    for (forrige, neste) in grenser.iter().zip(grenser.iter().skip(1)) {
        if forrige.gjelder_til.is_none_or(|til| til >= neste.gjelder_fra) {
            meld(Grunn::OverlappendeGyldighet, &neste.gjelder_fra.to_string());
        }
    }
}

fn sjekk_vilkaar(regelverk: &Regelverk, vilkaar: &Vilkaar, meld: Meld<'_>) {
    sjekk_tekst(&vilkaar.navn, "navn", meld);
    sjekk_tekst(&vilkaar.ordlyd, "ordlyd", meld);
    sjekk_rader(regelverk, vilkaar.maa_bekreftes.iter().copied(), meld);
    match regelverk.hjemmel(&vilkaar.hjemmel) {
        None => meld(Grunn::UkjentHenvisning, vilkaar.hjemmel.as_str()),
        Some(h) if !h.gjaldt(vilkaar.gjelder_fra) => {
            meld(Grunn::UkjentHenvisning, vilkaar.hjemmel.as_str());
        }
        Some(_) => {}
    }
    let overlapper = |annet: &&Vilkaar| {
        annet.id == vilkaar.id
            && annet.gjelder_fra > vilkaar.gjelder_fra
            && vilkaar.gjelder_til.is_none_or(|til| til >= annet.gjelder_fra)
    };
    if let Some(annet) = regelverk.vilkaar.iter().find(overlapper) {
        meld(Grunn::OverlappendeGyldighet, &annet.gjelder_fra.to_string());
    }
}

fn sjekk_punkt(liste: &Sjekkliste, regelverk: &Regelverk, punkt: &Kontrollpunkt, meld: Meld<'_>) {
    if !liste.temaer.iter().any(|tema| tema.id == punkt.tema) {
        meld(Grunn::UkjentTema, &punkt.tema);
    }
    sjekk_tekst(&punkt.spoersmaal, "spoersmaal", meld);
    if let Some(tekst) = &punkt.spoersmaal_egentilsyn {
        sjekk_tekst(tekst, "spoersmaal_egentilsyn", meld);
    }
    sjekk_valgfri_tekst(&punkt.veiledning, "veiledning", meld);
    sjekk_valgfri_tekst(&punkt.ikke_konkluder, "ikke_konkluder", meld);
    sjekk_valgfri_tekst(&punkt.oppfylt_betyr, "oppfylt_betyr", meld);
    sjekk_henvisninger(regelverk, &punkt.hjemler, meld);
    sjekk_rader(regelverk, punkt.maa_bekreftes.iter().copied(), meld);
    if (punkt.nivaa == Nivaa::Sak) == punkt.gjelder.is_empty() {
        meld(Grunn::GruppePasserIkke, "");
    }
    if punkt.svarmaate != Svarmaate::Inspektoer && punkt.beregninger.is_empty() {
        meld(Grunn::ManglerBeregning, "");
    }
}

fn sjekk_moenster(liste: &Sjekkliste, regelverk: &Regelverk, moenster: &Moenster, meld: Meld<'_>) {
    if !liste.temaer.iter().any(|tema| tema.id == moenster.tema) {
        meld(Grunn::UkjentTema, &moenster.tema);
    }
    sjekk_tekst(&moenster.setning, "setning", meld);
    sjekk_tekst(&moenster.krav, "krav", meld);
    moenster.krav_foer.iter().for_each(|eldre| sjekk_tekst(&eldre.krav, "krav_foer", meld));
    let varianter = moenster.setninger.iter().map(|variant| &variant.setning);
    varianter.clone().for_each(|setning| sjekk_tekst(setning, "setninger", meld));
    let setninger = [&moenster.setning].into_iter().chain(varianter);
    for tekst in setninger.flat_map(|setning| [&setning.nb, &setning.nn]) {
        if !tekst.contains("{kommune}") {
            meld(Grunn::ManglerKommune, tekst);
        }
    }
    for punkt in moenster.punkter.iter().filter(|punkt| liste.punkt(punkt).is_none()) {
        meld(Grunn::UkjentPunkt, punkt.as_str());
    }
    sjekk_henvisninger(regelverk, &moenster.hjemler, meld);
    sjekk_henvisninger(regelverk, &moenster.hjemler_lett, meld);
    sjekk_henvisninger(regelverk, &moenster.hjemler_kontor, meld);
    sjekk_henvisninger(regelverk, &moenster.droeftes_lett, meld);
    if let Some(punkt) = moenster.matrisepunkt.as_ref().filter(|p| liste.punkt(p).is_none()) {
        meld(Grunn::UkjentPunkt, punkt.as_str());
    }
    let i_tilsyn = |h: &&Hjemmel| h.tilsynshjemmel && moenster.hjemler.contains(&h.henvisning);
    if regelverk.hjemler.values().find(i_tilsyn).is_none() {
        meld(Grunn::ManglerTilsynshjemmel, "");
    }
}

fn sjekk_henvisninger<'a>(
    regelverk: &Regelverk,
    henvisninger: impl IntoIterator<Item = &'a String>,
    meld: Meld<'_>,
) {
    for henvisning in henvisninger {
        if !regelverk.kjenner(henvisning) {
            meld(Grunn::UkjentHenvisning, henvisning);
        }
    }
}

fn sjekk_rader(regelverk: &Regelverk, rader: impl IntoIterator<Item = u8>, meld: Meld<'_>) {
    for rad in rader {
        if regelverk.ubekreftet(rad).is_none() {
            meld(Grunn::UkjentRad, &format!("U{rad}"));
        }
    }
}

fn sjekk_tekst(tekst: &Tospraak, felt: &str, meld: Meld<'_>) {
    if tekst.nb.trim().is_empty() || tekst.nn.trim().is_empty() {
        meld(Grunn::ManglerTekst, felt);
    }
}

/// A text that may be left out, but not in one of the standards only.
fn sjekk_valgfri_tekst(tekst: &Tospraak, felt: &str, meld: Meld<'_>) {
    if tekst.nb.trim().is_empty() != tekst.nn.trim().is_empty() {
        meld(Grunn::ManglerTekst, felt);
    }
}
