//! The facts that a template of an egentilsyn may use, by name. `templates/README.md` lists them.

use serde::Serialize;

use crate::domene::{KontorId, Utfall, Verdi};
use crate::regelverk::{Nivaa, Tema, egenlister};
use crate::vurdering;

use super::super::telling;
use super::super::underlag::Underlag;

/// Everything a template can name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Fakta {
    kommune: String,
    kontorer: Vec<String>,
    kontorliste: String,
    flere_kontorer: bool,
    tema: String,
    utloeser: String,
    saksnummer: String,
    periode: Fratil,
    stikkdato: String,
    dato: String,
    saker: Saker,
    bakgrunn: Bakgrunn,
    rutiner: String,
    temaer: Vec<Temadel>,
    tiltak: Tiltakstall,
    lister: Vec<Listedel>,
    sjekkliste: Liste,
    regelverksversjon: String,
    programversjon: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Fratil {
    fra: String,
    til: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Saker {
    antall: usize,
    populasjon: Option<u32>,
    fordeling: String,
    maate: String,
    avidentifisert_av: String,
}

/// Background figures, counted in the cases of the sample.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Bakgrunn {
    kilder: String,
    ventesetning: String,
}

/// A theme as the office has concluded on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Temadel {
    id: String,
    navn: String,
    spoersmaal: String,
    funn: String,
    konklusjon: String,
    /// «D1 «…»: i 3 av 10 saker» for each item that is not «ja» everywhere.
    svikt: Vec<String>,
    /// Numbers of the measures of the theme.
    tiltak: Vec<u32>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Tiltakstall {
    antall: usize,
    forfalte: Vec<u32>,
    forfalte_liste: String,
}

/// A list that the office has assessed itself by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Listedel {
    id: String,
    navn: String,
    om: String,
    kilde: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Liste {
    id: String,
    navn: String,
    versjon: String,
    lovstatus: String,
}

/// Gathers the facts.
pub(super) fn fakta(u: &Underlag<'_>, programversjon: &str) -> Fakta {
    let g = u.grunnlag();
    let kontorer: Vec<&str> = u.kontorer().iter().map(KontorId::as_str).collect();
    Fakta {
        kommune: g.kommune.trim().to_owned(),
        kontorliste: u.oppramsing(&kontorer),
        flere_kontorer: kontorer.len() > 1,
        kontorer: kontorer.iter().map(|navn| (*navn).to_owned()).collect(),
        tema: g.tema.trim().to_owned(),
        utloeser: g.utloeser.trim().to_owned(),
        saksnummer: g.saksnummer.trim().to_owned(),
        periode: Fratil { fra: u.dato(g.periode.fra), til: u.dato(g.periode.til) },
        stikkdato: u.dato(g.stikkdato),
        dato: u.dato(u.rapportdato),
        saker: saker(u),
        bakgrunn: bakgrunn(u),
        rutiner: g.virksomhet.trim().to_owned(),
        temaer: u.temaer().map(|tema| temadel(u, tema)).collect(),
        tiltak: tiltak(u),
        lister: lister(u),
        sjekkliste: Liste {
            id: u.sjekkliste.id.to_string(),
            navn: u.sjekkliste.navn.i(u.maalform()).to_owned(),
            versjon: u.sjekkliste.versjon.clone(),
            lovstatus: u.dato(u.sjekkliste.lovstatus),
        },
        regelverksversjon: u.regelverk.versjon.clone(),
        programversjon: programversjon.to_owned(),
    }
}

fn saker(u: &Underlag<'_>) -> Saker {
    let utvalg = &u.grunnlag().utvalg;
    let ledd = u.kontorer().iter().map(|kontor| {
        let antall = u.saker_i(kontor).count();
        u.setning("saker-ved", &[("antall", antall.into()), ("kontor", kontor.as_str().into())])
    });
    Saker {
        antall: u.tilsyn.saker_som_teller().count(),
        populasjon: utvalg.populasjon,
        fordeling: u.oppramsing(&ledd.collect::<Vec<_>>()),
        maate: utvalg.maate.trim().to_owned(),
        avidentifisert_av: utvalg.avidentifisert_av.trim().to_owned(),
    }
}

fn bakgrunn(u: &Underlag<'_>) -> Bakgrunn {
    let filer: Vec<&str> = u.tilsyn.kilder.iter().map(|kilde| kilde.fil.as_str()).collect();
    let tider = vurdering::ventetider(u.tilsyn);
    let telt = |velg: fn(&vurdering::Ventetid) -> bool| -> Verdi {
        tider.iter().filter(|tid| velg(tid)).count().into()
    };
    let verdier = [
        ("saker", Verdi::from(tider.len())),
        ("foer", telt(|t| !t.venter_fortsatt && t.dager < 0)),
        ("sammedag", telt(|t| !t.venter_fortsatt && t.dager == 0)),
        ("etter", telt(|t| !t.venter_fortsatt && t.dager > 0)),
        ("venter", telt(|t| t.venter_fortsatt)),
    ];
    let ventesetning = u.setning("ventesetning", &verdier);
    Bakgrunn { kilder: u.navneliste(&filer), ventesetning }
}

fn temadel<'a>(u: &Underlag<'a>, tema: &'a Tema) -> Temadel {
    let vurdering = u.tilsyn.egen.temaer.get(&tema.id);
    let punkter = u.punkter_i(tema).filter(|punkt| punkt.nivaa == Nivaa::Sak);
    let svikt = punkter.filter_map(|punkt| {
        let tall = telling::tell(u, punkt).samlet;
        let (ikke_ja, n) = (tall.svikt + tall.udokumentert, tall.vurdert());
        (ikke_ja > 0).then(|| {
            let spoersmaal = punkt.spoersmaal_i(u.grunnlag().art).i(u.maalform());
            let verdier = [
                ("punkt", Verdi::from(punkt.id.as_str())),
                ("spoersmaal", spoersmaal.into()),
                ("andel", telling::andel(u, ikke_ja, n).into()),
            ];
            u.setning("egen-svikt", &verdier)
        })
    });
    Temadel {
        id: tema.id.clone(),
        navn: tema.navn.i(u.maalform()).to_owned(),
        spoersmaal: tema.spoersmaal.i(u.maalform()).to_owned(),
        funn: vurdering.map_or_else(String::new, |v| u.navn("egenfunn", v.funn.kode())),
        konklusjon: vurdering.map_or_else(String::new, |v| v.konklusjon.trim().to_owned()),
        svikt: svikt.collect(),
        tiltak: u.tilsyn.egen.tiltak_i(&tema.id).map(|post| post.tiltak.id.0).collect(),
    }
}

/// What has passed its deadline is held against the day of the report.
fn tiltak(u: &Underlag<'_>) -> Tiltakstall {
    let alle = u.tilsyn.egen.tiltak.values();
    let forfalte = alle.filter(|post| post.er_forfalt(u.rapportdato));
    let forfalte: Vec<u32> = forfalte.map(|post| post.tiltak.id.0).collect();
    let ord: Vec<String> = forfalte.iter().map(ToString::to_string).collect();
    Tiltakstall { antall: u.tilsyn.egen.tiltak.len(), forfalte_liste: u.oppramsing(&ord), forfalte }
}

/// The lists where at least one office has said something.
fn lister(u: &Underlag<'_>) -> Vec<Listedel> {
    let m = u.maalform();
    let brukt = egenlister().iter().filter(|liste| {
        let sagt = u.tilsyn.egen.vurderinger.keys();
        let mut sagt = sagt.map(|(_, punkt)| punkt);
        sagt.any(|id| liste.punkter.iter().any(|punkt| punkt.id == *id))
    });
    brukt
        .map(|liste| Listedel {
            id: liste.id.clone(),
            navn: liste.navn.i(m).to_owned(),
            om: liste.om.i(m).to_owned(),
            kilde: liste.kilde.i(m).to_owned(),
        })
        .collect()
}

/// Counts of the sample: what was applied for, decided and started.
pub(super) fn bakgrunnstall(u: &Underlag<'_>) -> Vec<(&'static str, usize)> {
    let saker = || u.tilsyn.saker_som_teller();
    let med_utfall = |utfall: Utfall| {
        saker().filter(|sak| sak.foerste_vedtak().is_some_and(|v| v.utfall == utfall)).count()
    };
    let tider = vurdering::ventetider(u.tilsyn);
    vec![
        ("saker", saker().count()),
        ("soeknader", saker().filter(|s| soekt(s)).count()),
        ("innvilget", med_utfall(Utfall::Innvilget) + med_utfall(Utfall::DelvisInnvilget)),
        ("avslag", med_utfall(Utfall::Avslaatt)),
        ("startet", saker().filter(|s| s.start_faktisk.is_some()).count()),
        ("venter", tider.iter().filter(|tid| tid.venter_fortsatt).count()),
    ]
}

fn soekt(sak: &crate::domene::Sak) -> bool {
    sak.soeknad_mottatt.or(sak.soeknad_registrert).is_some()
}
