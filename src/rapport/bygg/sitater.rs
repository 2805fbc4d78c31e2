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
    if brutt.is_empty() {
        return None;
    }
    let mut forrige = None;
    let foran = u.oppramsing(&kortet(u, brutt, &mut forrige));
    if sammen_med.is_empty() {
        return Some(foran);
    }
    let bak = u.oppramsing(&kortet(u, sammen_med, &mut forrige));
    Some(format!("{foran}, {} {bak}", u.ord("jf")))
}

/// Citations where the name of the act is not said again while it stays the same.
fn kortet<'h>(
    u: &Underlag<'_>,
    hjemler: &[&'h Hjemmel],
    forrige: &mut Option<&'h str>,
) -> Vec<String> {
    let kort = hjemler.iter().map(|hjemmel| {
        let sitat = u.regelverk.sitat(hjemmel, u.maalform());
        let samme = forrige.replace(&hjemmel.lov) == Some(hjemmel.lov.as_str());
        match sitat.find('§') {
            Some(sted) if samme => sitat.split_at(sted).1.to_owned(),
            _ => sitat,
        }
    });
    kort.collect()
}
