//! One theme as the report tells it: requirements, counts in words, assessments and conclusion.

use serde::Serialize;

use crate::domene::Verdi;
use crate::rapport::dokument::Opphav;
use crate::regelverk::{Beregning, Kontrollpunkt, Nivaa, Tema};

use super::krav::{self, Krav, Temakrav};
use super::lovbruddsdel::Lovbruddsdel;
use super::telling::{self, Punkttall};
use super::underlag::Underlag;
use super::utfall::{self, Utfall};
use super::utvelging;

/// A theme in scope.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Temadel {
    pub(super) id: String,
    pub(super) navn: String,
    pub(super) spoersmaal: String,
    /// Provisions told here for the first time, and those told under an earlier theme.
    pub(super) krav: Vec<Krav>,
    pub(super) krav_over: String,
    /// First sentence of the theme's section on facts.
    pub(super) innledning: String,
    /// «D1: i 12 av 30 saker (Nav Øst 7 av 15, Nav Vest 5 av 15)».
    pub(super) svikt: Vec<String>,
    pub(super) udokumentert: Vec<String>,
    pub(super) i_orden: Vec<String>,
    /// Their ids with k of n in a sentence.
    pub(super) i_orden_liste: String,
    /// Breaches and other finished assessments of the theme.
    pub(super) lovbrudd: Vec<Lovbruddsdel>,
    pub(super) utfall: Utfall,
    /// Which items alone were assessed, in brackets; empty where most of them were.
    pub(super) bare_vurdert: String,
    pub(super) konklusjon: Vec<String>,
    pub(super) viser_saksbehandlingstid: bool,
    pub(super) viser_ventetid: bool,
    /// About internkontroll as such.
    pub(super) internkontroll: bool,
}

/// All themes in scope, in order.
pub(super) fn temaer(u: &Underlag<'_>, ferdige: &[Lovbruddsdel]) -> Vec<Temadel> {
    let mut deler: Vec<Temadel> = {
        let deler = u.temaer().zip(krav::per_tema(u));
        deler.map(|(tema, krav)| del(u, tema, krav, ferdige)).collect()
    };
    let foerste = |beregning: Beregning| {
        let mut temaer = u.temaer();
        temaer.position(|tema| u.punkter_i(tema).any(|p| p.beregninger.contains(&beregning)))
    };
    let (saksbehandling, vente) = (foerste(Beregning::K01), foerste(Beregning::K07));
    for (nr, del) in deler.iter_mut().enumerate() {
        del.viser_saksbehandlingstid = saksbehandling == Some(nr);
        del.viser_ventetid = vente == Some(nr);
    }
    deler
}

fn del<'a>(u: &Underlag<'a>, tema: &'a Tema, krav: Temakrav, ferdige: &[Lovbruddsdel]) -> Temadel {
    let tall: Vec<Punkttall<'a>> =
        u.punkter_i(tema).filter(|p| er_krav(p)).map(|p| telling::tell(u, p)).collect();
    let i_saker = || tall.iter().filter(|t| t.punkt.nivaa == Nivaa::Sak);
    let lovbrudd: Vec<Lovbruddsdel> =
        ferdige.iter().filter(|l| l.tema == tema.id).cloned().collect();
    let i_orden = || tall.iter().filter(|t| t.samlet.alt_oppfylt());
    let orden_id: Vec<String> = i_orden().map(|t| orden_kort(u, t)).collect();
    let ved = utfall::ved_lovbrudd(u, tema, ferdige);
    let utfall = utfall::utfall(&tall, &lovbrudd, &ved);
    Temadel {
        id: tema.id.clone(),
        navn: tema.navn.i(u.maalform()).to_owned(),
        spoersmaal: u.merk(tema.spoersmaal.i(u.maalform()), u.temakilder(tema)),
        krav: krav.krav,
        krav_over: krav.over,
        innledning: u.merk(&innledning(u, &tall), [Opphav::Sjekkliste]),
        svikt: i_saker()
            .filter(|t| t.samlet.svikt > 0)
            .map(|t| u.merk(&svikt(u, t), u.svar_paa(t.punkt)))
            .collect(),
        udokumentert: i_saker()
            .filter(|t| t.samlet.udokumentert > 0)
            .map(|t| u.merk(&fordelt(u, t, |t| t.udokumentert), u.svar_paa(t.punkt)))
            .collect(),
        i_orden: i_orden().map(|t| u.merk(&orden(u, t), u.svar_paa(t.punkt))).collect(),
        i_orden_liste: u
            .merk(&u.oppramsing(&orden_id), i_orden().flat_map(|t| u.svar_paa(t.punkt))),
        utfall,
        bare_vurdert: utfall::bare_vurdert(u, tema, &tall),
        konklusjon: utfall::konklusjon(u, tema, utfall, &lovbrudd, &ved),
        lovbrudd,
        viser_saksbehandlingstid: false,
        viser_ventetid: false,
        internkontroll: u.sjekkliste.er_internkontroll(&tema.id),
    }
}

/// An item with a legal basis asks whether a requirement is met; the others gather facts.
pub(super) fn er_krav(punkt: &Kontrollpunkt) -> bool {
    !punkt.hjemler.is_empty()
}

fn innledning(u: &Underlag<'_>, tall: &[Punkttall<'_>]) -> String {
    let paa = |nivaa: Nivaa| tall.iter().filter(|t| t.punkt.nivaa == nivaa).count();
    let verdier =
        [("kontor", Verdi::from(paa(Nivaa::Kontor))), ("saker", Verdi::from(paa(Nivaa::Sak)))];
    let noekkel = match (paa(Nivaa::Kontor), paa(Nivaa::Sak)) {
        (_, 0) => "innledning-kontor",
        (0, _) => "innledning-saker",
        (_, _) => "innledning-begge",
    };
    u.setning(noekkel, &verdier)
}

/// How often a requirement fails, with what that says of other cases where the draw can tell.
fn svikt(u: &Underlag<'_>, tall: &Punkttall<'_>) -> String {
    let fordelt = fordelt(u, tall, |t| t.svikt);
    let utsagn = utvelging::utsagn_om_punkt(u, tall.punkt);
    if utsagn.is_empty() { fordelt } else { format!("{fordelt}. {}", utsagn.join(" ")) }
}

/// The count of an item, jointly and per office.
fn fordelt(
    u: &Underlag<'_>,
    tall: &Punkttall<'_>,
    antall: impl Fn(telling::Telling) -> usize,
) -> String {
    let per = tall.per_kontor.iter().filter(|(_, t)| t.vurdert() > 0);
    let ledd: Vec<String> = per
        .map(|(kontor, t)| {
            let verdier = [
                ("kontor", Verdi::from(kontor.as_str())),
                ("k", Verdi::from(antall(*t))),
                ("n", Verdi::from(t.vurdert())),
            ];
            u.setning("andel-kontor", &verdier)
        })
        .collect();
    let verdier = [
        ("punkt", Verdi::from(tall.punkt.id.as_str())),
        ("spoersmaal", Verdi::from(tall.punkt.spoersmaal.i(u.maalform()))),
        ("andel", telling::andel(u, antall(tall.samlet), tall.samlet.vurdert()).into()),
        ("kontorer", u.oppramsing(&ledd).into()),
    ];
    u.setning(if ledd.len() > 1 { "fordelt" } else { "fordelt-ett" }, &verdier)
}

/// «B1 (38 av 38)», «B9 (ved begge kontorene)».
fn orden_kort(u: &Underlag<'_>, tall: &Punkttall<'_>) -> String {
    let n = tall.samlet.vurdert();
    let andel = match tall.punkt.nivaa {
        Nivaa::Sak => u.setning("av", &[("k", n.into()), ("n", n.into())]),
        Nivaa::Kontor => i_kontorer(u, n),
    };
    format!("{} ({andel})", tall.punkt.id)
}

/// An item that is met wherever it was judged.
fn orden(u: &Underlag<'_>, tall: &Punkttall<'_>) -> String {
    let n = tall.samlet.vurdert();
    let andel = match tall.punkt.nivaa {
        Nivaa::Sak => telling::andel(u, n, n),
        Nivaa::Kontor => i_kontorer(u, n),
    };
    let verdier = [
        ("punkt", Verdi::from(tall.punkt.id.as_str())),
        ("spoersmaal", Verdi::from(tall.punkt.spoersmaal.i(u.maalform()))),
        ("andel", andel.into()),
    ];
    u.setning("i-orden", &verdier)
}

fn i_kontorer(u: &Underlag<'_>, n: usize) -> String {
    match u.kontorer().len() {
        alle if alle == n => u.setning("alle-kontorer", &[("n", Verdi::from(n))]),
        alle => u.setning("noen-kontorer", &[("k", n.into()), ("n", alle.into())]),
    }
}
