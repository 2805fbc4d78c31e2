//! What was concluded, theme by theme and in all, as the lead, the summary and chapter 5 say it.

use serde::Serialize;

use crate::domene::Verdi;
use crate::rapport::dokument::Opphav;
use crate::rapport::mal::liten;

use super::kildebok::vurderingskilder;
use super::lovbruddsdel::Lovbruddsdel;
use super::temadel::Temadel;
use super::underlag::Underlag;
use super::utfall::Utfall;

/// What was concluded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Funn {
    lovbrudd: Vec<Lovbruddsdel>,
    antall_lovbrudd: String,
    omraader_med: Vec<String>,
    omraader_med_liste: String,
    omraader_uten: Vec<String>,
    omraader_uten_liste: String,
    omraader_i_orden: Vec<String>,
    omraader_i_orden_liste: String,
    uavklart: Vec<String>,
    /// The sentence about themes where something was looked for and not found; may be empty.
    udokumentert: String,
    /// What a report without lovbrudd concludes.
    ingen_lovbrudd: String,
    /// What cannot be concluded about, in sentences; may be empty.
    uten_konklusjon: String,
    /// About the theme on internkontroll, where a lovbrudd under another theme concerns it.
    ved_lovbrudd: Vec<String>,
    i_orden: Vec<String>,
    paalegg: Vec<Lovbruddsdel>,
    uten_frist: Vec<String>,
    uten_frist_liste: String,
    felles_rettefrist: Option<String>,
}

/// Gathers it.
pub(super) fn funn(u: &Underlag<'_>, temaer: &[Temadel], ferdige: &[Lovbruddsdel]) -> Funn {
    let lovbrudd: Vec<Lovbruddsdel> = ferdige.iter().filter(|l| l.paavist).cloned().collect();
    let (paalegg, uten_frist): (Vec<_>, Vec<_>) =
        lovbrudd.iter().cloned().partition(|l| !l.rettefrist.is_empty());
    let uten_frist: Vec<String> = uten_frist.iter().map(|l| liten(&l.overskrift)).collect();
    let med = omraader(temaer, &[Utfall::Lovbrudd]);
    let uten = omraader(temaer, UTEN);
    let i_orden = omraader(temaer, &[Utfall::Ingen]);
    let ved = temaer.iter().filter(|tema| tema.utfall == Utfall::VedLovbrudd);
    // One item of each theme shows the breadth of what works.
    let punkter = temaer.iter().flat_map(|tema| tema.i_orden.iter().take(1));
    Funn {
        antall_lovbrudd: u.merk(&u.antall(lovbrudd.len()), vurderingskilder(&lovbrudd)),
        lovbrudd,
        omraader_med_liste: u.merk(&u.navneliste(&navn(&med)), vurderingskilder(ferdige)),
        omraader_med: navn(&med),
        omraader_uten_liste: liste(u, &uten),
        omraader_uten: navn(&uten),
        omraader_i_orden_liste: liste(u, &i_orden),
        omraader_i_orden: navn(&i_orden),
        uavklart: omraader(temaer, &[Utfall::Uavklart])
            .iter()
            .map(|tema| u.merk(&tema.navn, kilder(u, std::slice::from_ref(tema))))
            .collect(),
        udokumentert: setning_om(u, temaer, Utfall::IkkeDokumentert, "udokumentert-om"),
        ingen_lovbrudd: ingen_lovbrudd(u, temaer),
        uten_konklusjon: uten_konklusjon(u, temaer),
        ved_lovbrudd: ved.flat_map(|tema| tema.konklusjon.iter().cloned()).collect(),
        i_orden: punkter.take(4).cloned().collect(),
        felles_rettefrist: felles_frist(&paalegg)
            .map(|frist| u.merk(&frist, vurderingskilder(&paalegg))),
        paalegg,
        uten_frist_liste: u.merk(&u.oppramsing(&uten_frist), vurderingskilder(ferdige)),
        uten_frist,
    }
}

/// Outcomes of which it may be said that no lovbrudd was found.
const UTEN: &[Utfall] = &[Utfall::Ingen, Utfall::Enkeltfunn];

fn omraader<'a>(temaer: &'a [Temadel], utfall: &[Utfall]) -> Vec<&'a Temadel> {
    temaer.iter().filter(|tema| utfall.contains(&tema.utfall)).collect()
}

fn navn(temaer: &[&Temadel]) -> Vec<String> {
    temaer.iter().map(|tema| tema.navn.clone()).collect()
}

/// «Oppstart» og «Vedtak og begrunnelse» (bare C1 er vurdert).
fn liste(u: &Underlag<'_>, temaer: &[&Temadel]) -> String {
    let ledd = temaer.iter().map(|tema| {
        let sitert = u.navneliste(std::slice::from_ref(&tema.navn));
        match tema.bare_vurdert.as_str() {
            "" => sitert,
            bare => format!("{sitert} ({bare})"),
        }
    });
    let ledd: Vec<String> = ledd.collect();
    u.merk(&u.oppramsing(&ledd), kilder(u, temaer))
}

fn kilder(u: &Underlag<'_>, temaer: &[&Temadel]) -> Vec<Opphav> {
    let punkter = u.punktkilder(temaer.iter().map(|tema| tema.id.as_str()));
    let vurdert = temaer.iter().flat_map(|tema| vurderingskilder(&tema.lovbrudd));
    punkter.into_iter().chain(vurdert).collect()
}

/// The conclusion of a report without lovbrudd: only about themes that carry it.
fn ingen_lovbrudd(u: &Underlag<'_>, temaer: &[Temadel]) -> String {
    let uten = omraader(temaer, UTEN);
    if uten.len() == temaer.len() {
        return u.merk(&u.ord("ingen-lovbrudd"), kilder(u, &uten));
    }
    let foerst = om(u, &uten, "ingen-lovbrudd-om");
    format!("{foerst} {}", uten_konklusjon(u, temaer)).trim().to_owned()
}

/// What cannot be concluded about, and why not; empty where everything is.
fn uten_konklusjon(u: &Underlag<'_>, temaer: &[Temadel]) -> String {
    let udokumentert = setning_om(u, temaer, Utfall::IkkeDokumentert, "udokumentert-om");
    let uavklart = setning_om(u, temaer, Utfall::Uavklart, "uavklart-om");
    format!("{udokumentert} {uavklart}").trim().to_owned()
}

fn setning_om(u: &Underlag<'_>, temaer: &[Temadel], utfall: Utfall, noekkel: &str) -> String {
    om(u, &omraader(temaer, &[utfall]), noekkel)
}

/// The sentence about these themes; empty where there are none.
fn om(u: &Underlag<'_>, temaer: &[&Temadel], noekkel: &str) -> String {
    if temaer.is_empty() {
        return String::new();
    }
    let verdier =
        [("antall", Verdi::from(temaer.len())), ("omraader", Verdi::from(liste(u, temaer)))];
    u.setning(noekkel, &verdier)
}

/// The deadline where all pålegg have the same.
fn felles_frist(paalegg: &[Lovbruddsdel]) -> Option<String> {
    let foerste = &paalegg.first()?.rettefrist;
    paalegg.iter().all(|l| l.rettefrist == *foerste).then(|| foerste.clone())
}
