//! The list «Dette er brudd på:»: the broken provision first, the others after «jf.».

use crate::domene::Lovbrudd;
use crate::regelverk::{Hjemmel, Sikkerhet};

use super::krav;
use super::underlag::Underlag;

/// Provision on internkontroll, and what it is always read with.
const INTERNKONTROLL: (&str, &str) = ("stl-5", "kl-25-1");

/// One citation per broken requirement: those of chapter 4 together, internkontroll by itself.
pub(super) fn sitater(u: &Underlag<'_>, lovbrudd: &Lovbrudd) -> Vec<String> {
    let mut hjemler: Vec<&Hjemmel> =
        lovbrudd.hjemler.iter().filter_map(|id| u.regelverk.hjemmel(id)).collect();
    hjemler.retain(|hjemmel| hjemmel.sikkerhet == Sikkerhet::Lov);
    hjemler.sort_by_key(|hjemmel| krav::rekkefoelge(hjemmel));
    let (kontroll, materielle): (Vec<_>, Vec<_>) =
        hjemler.into_iter().partition(|hjemmel| er_internkontroll(hjemmel));
    let (brutt, sammen_med): (Vec<_>, Vec<_>) =
        materielle.into_iter().partition(|hjemmel| hjemmel.tilsynshjemmel);
    let (kontroll_brutt, kontroll_med): (Vec<_>, Vec<_>) =
        kontroll.into_iter().partition(|hjemmel| hjemmel.henvisning.starts_with(INTERNKONTROLL.0));
    if brutt.is_empty() {
        let alle = [kontroll_med, sammen_med].concat();
        return sitat(u, &kontroll_brutt, &alle).into_iter().collect();
    }
    let linjer = [sitat(u, &brutt, &sammen_med), sitat(u, &kontroll_brutt, &kontroll_med)];
    linjer.into_iter().flatten().collect()
}

/// All of them in one citation; empty where there are none.
pub(super) fn samlet<'a>(u: &Underlag<'_>, hjemler: impl Iterator<Item = &'a Hjemmel>) -> String {
    let mut hjemler: Vec<&Hjemmel> = hjemler.collect();
    hjemler.sort_by_key(|hjemmel| krav::rekkefoelge(hjemmel));
    hjemler.dedup_by(|a, b| a.henvisning == b.henvisning);
    per_lov(u, &hjemler, None)
}

fn er_internkontroll(hjemmel: &Hjemmel) -> bool {
    let (stl, kl) = INTERNKONTROLL;
    let er = |henvisning: &str| {
        let rest = hjemmel.henvisning.strip_prefix(henvisning);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    };
    er(stl) || er(kl)
}

/// «a og b, jf. c og d»; nothing where nothing was broken.
fn sitat(u: &Underlag<'_>, brutt: &[&Hjemmel], sammen_med: &[&Hjemmel]) -> Option<String> {
    let sist = brutt.last()?;
    let foran = per_lov(u, brutt, None);
    if sammen_med.is_empty() {
        return Some(foran);
    }
    // The act is not named again right after «jf.» where it is the same.
    let bak = per_lov(u, sammen_med, Some(sist.lov.as_str()));
    Some(format!("{foran}, {} {bak}", u.ord("jf")))
}

/// Citations gathered by act: «§§ 4 og 41 og forvaltningsloven §§ 24 og 25».
fn per_lov(u: &Underlag<'_>, hjemler: &[&Hjemmel], nettopp_nevnt: Option<&str>) -> String {
    let like = hjemler.chunk_by(|a, b| a.lov == b.lov);
    let grupper = like.map(|gruppe| {
        let nevnt = gruppe.first().is_some_and(|h| Some(h.lov.as_str()) == nettopp_nevnt);
        let steder: Vec<(String, String)> = gruppe.iter().map(|h| delt(u, h)).collect();
        let lov = steder.first().map_or("", |(lov, _)| lov.as_str());
        let steder: Vec<&str> = steder.iter().map(|(_, sted)| sted.as_str()).collect();
        let sted = paragrafer(u, &steder);
        if nevnt { sted } else { format!("{lov}{sted}") }
    });
    grupper.collect::<Vec<_>>().join(&format!(" {} ", u.ord("og")))
}

/// The citation parted into the name of the act and what follows the sign.
fn delt(u: &Underlag<'_>, hjemmel: &Hjemmel) -> (String, String) {
    let sitat = u.regelverk.sitat(hjemmel, u.maalform());
    match sitat.split_once("§ ") {
        Some((lov, sted)) => (lov.to_owned(), sted.to_owned()),
        None => (String::new(), sitat),
    }
}

/// «§ 31», «§§ 4 og 41»; with ledd every sign is written out.
fn paragrafer(u: &Underlag<'_>, steder: &[&str]) -> String {
    let bare_nummer = steder.iter().all(|sted| !sted.contains("ledd"));
    if steder.len() > 1 && bare_nummer {
        return format!("§§ {}", u.oppramsing(steder));
    }
    let med_tegn: Vec<String> = steder.iter().map(|sted| format!("§ {sted}")).collect();
    u.oppramsing(&med_tegn)
}
